"""Choosing an event, in one step, and what is said of events where others speak of calls.

The draft holds a chosen event as a chosen time: no two events of a service start together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers import call_language, lots, openings, per_day, places
from handlers.flow import footer
from handlers.messages import Choice, Option, Reply, say
from handlers.moments import chosen, minutes, moment
from handlers.turn import Turn
from locales import formats, letters
from locales.catalog import Catalog
from schedules.booking import CELL
from schedules.dated import Event
from schedules.service import Service

STATE = "event"
PAGE = 6  # events at once
LISTED = 12  # in the list of all
FEW = 3  # places: better hurry
LABEL_UNITS = 20  # of a button
SHORTEST = 4  # letters of a title tell nothing when they are fewer


@dataclass(frozen=True, slots=True)
class Shown:
    """One event of the list: `left` places, whether the caller has one, or waits for one."""

    event: Event
    starts_at: datetime
    left: int
    mine: bool = False
    waited: bool = False


# words


def title(service: Service, starts_at: datetime, language: str) -> str:
    """Give the title of what begins at a moment; "" where that is no event."""
    event = service.event_at(starts_at)
    return "" if event is None else event.called(language)


def named(service: Service, event: Event, language: str) -> str:
    """Name an event by its title, day and hours."""
    return f"{event.called(language)}, {_when(event, language)}"


def rows(
    catalog: Catalog, service: Service, starts_at: datetime, language: str
) -> list[tuple[str, str]]:
    """List title and length of what begins at a moment; nothing where that is no event."""
    event = service.event_at(starts_at)
    if event is None:
        return []
    length = catalog.say("event-length", language, minutes=event.lasts // timedelta(minutes=1))
    return [
        (catalog.say("event-title", language), event.called(language)),
        (catalog.say("event-length-title", language), length),
    ]


def waited(
    catalog: Catalog, service: Service, starts_at: datetime, language: str
) -> list[tuple[str, str]]:
    """List when lots are drawn for what somebody waits for; nothing where none are."""
    event = service.event_at(starts_at)
    draws_at = None if event is None else event.draws_at(service.zone)
    if draws_at is None:
        return []
    return [(catalog.say("lots-title", language), formats.japan_time(draws_at, language))]


def _when(event: Event, language: str) -> str:
    ends = event.starts + event.lasts
    hours = formats.span(event.starts.time(), ends.time(), language)
    return f"{formats.short_day(event.starts.date(), language)} {hours}"


def ahead(turn: Turn) -> list[tuple[str, str]]:
    """List the events to come, for the screen that shows the hours of other services."""
    return [
        (
            _when(each.event, turn.language),
            f"{each.event.called(turn.language)}\n{_state(turn, each)}",
        )
        for each in _shown(turn, openings.coming(*_asked(turn)))[:LISTED]
    ]


# choosing


def ask(turn: Turn, first: datetime | None = None, lead: str = "") -> Reply:
    """Show the events that can be booked, from a moment on; `lead` is said above them."""
    events = _choices(turn)
    if not events:
        return none(turn, lead)
    start = next((n for n, e in enumerate(events) if first and _starts(turn, e) >= first), 0)
    shown = _shown(turn, events[start : start + PAGE])
    options = _buttons(turn, shown)
    after = events[start + PAGE :]
    if after:
        options.append(
            turn.button("event-later-label", f"{STATE}.more:{minutes(_starts(turn, after[0]))}")
        )
    if start:
        options.append(turn.button("event-first-label", f"{STATE}.more"))
    full = not after and not start and not any(_open(turn, each) for each in shown)
    parts = [lead] if lead else []
    parts.append(turn.say("event-all-full" if full else "event-ask"))
    parts += [_line(turn, n, each) for n, each in enumerate(shown, start + 1)]
    parts += [turn.say("event-wait-offer")] if full and _can_wait(turn) else []
    parts += per_day.rules(turn)
    if full:
        parts += _phone(turn)
        options.append(turn.button("person-label", "go.person"))
    text = call_language.told_once(turn, "\n\n".join(parts))
    return say(Choice(text, (*options, *footer(turn)), grid=True), state=STATE)


def none(turn: Turn, lead: str = "") -> Reply:
    """Say kindly that there is nothing to book now."""
    parts = [*([lead] if lead else []), turn.say("event-none"), *_phone(turn)]
    begun = bool(turn.draft.get("booking"))
    ways = footer(turn) if begun else (turn.button("menu-label", "go.menu"),)
    options = (turn.button("person-label", "go.person"), *ways)
    return say(Choice("\n\n".join(parts), options), state=STATE if begun else "menu")


def is_none(turn: Turn) -> bool:
    """Tell whether this is a service of events, and there is none to book, not even a full one."""
    return turn.service.events is not None and not openings.coming(*_asked(turn))


def more(turn: Turn) -> Reply | None:
    """Show the events from a moment on."""
    first = moment(turn.pressed)
    return None if turn.pressed and first is None else ask(turn, first)


def pressed(turn: Turn) -> Event | None:
    """Find the event of a pressed button; None where it is none of this service."""
    starts_at = moment(turn.pressed)
    return None if starts_at is None else turn.service.event_at(starts_at)


def hindrance(turn: Turn, event: Event) -> Reply | None:
    """Say why an event cannot be chosen now; None where it can."""
    if event not in _choices(turn):
        return ask(turn, lead=turn.say("event-past"))
    [each] = _shown(turn, [event])
    if each.mine or each.waited:
        sentence = "event-is-mine" if each.mine else "event-waited-for"
        options = (turn.button("bookings-label", "go.bookings"), *footer(turn))
        about = named(turn.service, event, turn.language)
        text = turn.say(sentence, event=about) if each.mine else f"{turn.say(sentence)}: {about}"
        return say(Choice(text, options), state=STATE)
    if turn.draft.get("moving") and lots.stage(turn, event) is lots.Stage.ahead:
        options = (turn.button("event-book-again-label", f"{STATE}.more"), *footer(turn))
        return say(Choice(turn.say("lots-no-change"), options), state=STATE)
    if lots.stage(turn, event) is lots.Stage.drawing:
        others = turn.button("event-book-again-label", f"{STATE}.more")
        return say(Choice(turn.say("lots-drawing"), (others, *footer(turn))), state=STATE)
    return None if _open(turn, each) else _full(turn, each)


def _open(turn: Turn, each: Shown) -> bool:
    """Tell whether it can be asked for: there is a place, or there will be one by lot.

    Nobody gives up a place for a lot.
    """
    if lots.stage(turn, each.event) is lots.Stage.ahead:
        return not turn.draft.get("moving")
    return each.left > 0


def chosen_already(turn: Turn) -> Reply | None:
    """Say that the caller has a place at the chosen event already; None where they have none."""
    event = next(map(turn.service.event_at, chosen(turn)), None)
    if event is None or _starts(turn, event) not in _mine(turn, listed=False):
        return None
    return hindrance(turn, event)


def _full(turn: Turn, each: Shown) -> Reply:
    text = turn.say("event-is-full", event=named(turn.service, each.event, turn.language))
    others = turn.button("event-book-again-label", f"{STATE}.more")
    if not _can_wait(turn):
        return say(Choice(text, (others, *footer(turn))), state=STATE)
    waits = turn.button("wait-label", f"{STATE}.wait:{minutes(each.starts_at)}")
    text = f"{text}\n\n{turn.say('event-wait-offer')}"
    return say(Choice(text, (waits, others, *footer(turn))), state=STATE)


def can_wait(turn: Turn, event: Event) -> bool:
    """Tell whether the caller may join the waiting list of an event, which is full."""
    [each] = _shown(turn, [event])
    there = event in _choices(turn)
    return there and _can_wait(turn) and not (each.mine or each.waited or _open(turn, each))


def waits_elsewhere(turn: Turn) -> Reply:
    """Say that one waits for one event at a time."""
    options = (turn.button("bookings-label", "go.bookings"), *footer(turn))
    return say(Choice(turn.say("event-wait-already"), options), state=STATE)


def span(service: Service, event: Event) -> tuple[datetime, datetime]:
    """Give the stretch for which somebody waits who waits for a place at this event alone."""
    starts_at, _ = event.span(service.zone)
    return starts_at, starts_at + CELL


def _choices(turn: Turn) -> list[Event]:
    mine, full = _mine(turn, listed=False), per_day.full(turn)
    return [
        event
        for event in openings.coming(*_asked(turn))
        if event.starts.date() not in full or _starts(turn, event) in mine
    ]


def _asked(turn: Turn) -> tuple[openings.Calendar, Service, str, datetime]:
    return turn.store, turn.service, turn.language, turn.now


def _shown(turn: Turn, events: Sequence[Event]) -> list[Shown]:
    mine, waited = _mine(turn, listed=False), _mine(turn, listed=True)
    moves = turn.store.booking(str(turn.draft.get("moving") or ""))
    mine |= {moves.starts_at} if moves is not None else set()
    return [
        Shown(
            event,
            _starts(turn, event),
            openings.left(turn.store, turn.service, event),
            _starts(turn, event) in mine,
            _starts(turn, event) in waited,
        )
        for event in events
    ]


def _mine(turn: Turn, *, listed: bool) -> set[datetime]:
    """Give the starts of the events at which the caller has, or waits (`listed`) for, a place."""
    return {
        booking.starts_at
        for booking in turn.store.bookings_of(turn.caller.id)
        if booking.service_id == turn.service.id
        and booking.id != turn.draft.get("moving")
        and places.is_listed(booking) == listed
    }


def _starts(turn: Turn, event: Event) -> datetime:
    return event.span(turn.service.zone)[0]


def _can_wait(turn: Turn) -> bool:
    return turn.service.waiting.hold is not None and not turn.draft.get("moving")


def _line(turn: Turn, number: int, each: Shown) -> str:
    event, language = each.event, turn.language
    return f"{number}. {_when(event, language)}\n{event.called(language)}\n{_state(turn, each)}"


def _state(turn: Turn, each: Shown) -> str:
    if each.mine:
        return turn.say("event-mine")
    by_lot = lots.state(turn, each.event, entered=each.waited)
    if by_lot:
        return by_lot
    if each.waited:
        return turn.say("event-waited-for")
    if each.left == 0:
        return turn.say("event-full-wait" if _can_wait(turn) else "event-full")
    few = each.left <= FEW
    return turn.say("event-few-left" if few else "event-left", places=each.left)


def _buttons(turn: Turn, shown: Sequence[Shown]) -> list[Option]:
    can = [s for s in shown if not (s.mine or s.waited) and (_open(turn, s) or _can_wait(turn))]
    labels = [_label(s.event, turn.language) for s in can]
    twice = Counter(labels)
    return [
        Option(
            label if twice[label] == 1 else _label(each.event, turn.language, clock=True),
            f"{STATE}.at:{minutes(each.starts_at)}",
        )
        for each, label in zip(can, labels, strict=True)
    ]


def _label(event: Event, language: str, *, clock: bool = False) -> str:
    """Name an event on a button: the day, and as much of its title as there is room for."""
    day = formats.bare_day(event.starts.date(), language)
    if clock:
        day = f"{day} {formats.clock(event.starts.time(), language)}"
    room = LABEL_UNITS - letters.units(day) - 1
    if room < SHORTEST:
        return day
    return f"{day} {letters.cut(event.called(language), room)}"


def _phone(turn: Turn) -> list[str]:
    phone = turn.service.contact.phone
    return [turn.say("phone-instead", phone=phone)] if phone else []
