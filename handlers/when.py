"""On which days somebody speaks the caller's language, and choosing a day and a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import date, datetime

from handlers import call_language, events, openings, per_day, wording
from handlers.flow import footer
from handlers.messages import Card, Choice, Option, Reply, Text, say
from handlers.moments import chosen, minutes, moment
from handlers.start import languages, onward
from handlers.turn import Turn
from locales import formats
from locales.languages import endonym
from schedules.resources import FreeSlot

__all__ = ["chosen", "minutes", "moment"]  # for those who choose days and times

DAYS = 8  # on one page of the days to choose from


def weekly(turn: Turn) -> Reply:
    """Show the regular week of every language, or of the one in which calls are held.

    Where there are events, they are shown.
    """
    if turn.service.events is not None:
        return _events(turn)
    today = turn.now.astimezone(turn.service.zone).date()
    table = turn.service.table(today)
    rows = []
    one = turn.service.meeting.language
    for tag in (one,) if one else languages(turn):
        days = set() if table is None else set(table.days.get(tag, ()))
        name = call_language.name(turn.catalog, tag, turn.language) if one else endonym(tag)
        rows.append((name, formats.weekdays(days, turn.language)))
    hours: dict[str, set[int]] = {}
    for weekday, stretches in () if table is None else table.hours.items():
        spans = [formats.span(opens, closes, turn.language) for opens, closes in stretches]
        hours.setdefault(formats.list_of(spans, turn.language), set()).add(weekday)
    lines = [
        turn.say("timetable-hours", days=formats.weekdays(days, turn.language), hours=spans)
        for spans, days in hours.items()
    ]
    if table is not None and table.working_days:
        lines.append(turn.say("closed-on-holidays"))
    lines.append(turn.say("timetable-japan-time"))
    lines += call_language.explained(turn)
    if turn.caller.language:
        lines.append(chance(turn))
    title = turn.say("timetable-label" if one else "timetable-title")
    card = Card(title, tuple(rows), title, "\n".join(lines), onward(turn))
    return say(card)


def _events(turn: Turn) -> Reply:
    title, rows = turn.say("event-list-title"), events.ahead(turn)
    lines = [turn.say("timetable-japan-time") if rows else turn.say("event-none")]
    lines += call_language.explained(turn)
    book = (wording.button(turn, "book-label", "go.book"),) if rows else ()
    options = (*book, *onward(turn))
    return say(Card(title, tuple(rows), title, "\n".join(lines), options))


def chance(turn: Turn) -> str:
    """Say the next time that can be booked in the caller's language."""
    free = openings.next_chance(turn.store, turn.service, turn.language, turn.now)
    if free is None:
        return turn.say("no-free-time")
    return turn.say("next-chance", when=formats.japan_time(free.slot.starts_at, turn.language))


def ask_day(turn: Turn, first: date | None = None) -> Reply:
    """Offer the next days that still have a time in the caller's language, or the events."""
    if turn.service.events is not None:
        return events.ask(turn)
    return days(turn, first) or nothing_free(turn)


def days(turn: Turn, first: date | None = None) -> Reply | None:
    """Offer the next days with a time that was not chosen yet; None when there is no such day."""
    if turn.service.events is not None:
        return None if events.is_none(turn) else events.ask(turn)
    mine = Counter(each.astimezone(turn.service.zone).date() for each in chosen(turn))
    full = per_day.full(turn)
    limit = DAYS + 1 + len(mine) + len(full)
    open_days = openings.free_days(
        turn.store, turn.service, turn.language, turn.now, first=first, limit=limit
    )
    found = [(day, free) for day, free in open_days if free > mine[day] and day not in full]
    if not found:
        return None
    return _days(turn, found, first)


def _days(turn: Turn, found: list[tuple[date, int]], first: date | None) -> Reply:
    days = [
        Option(formats.short_day(day, turn.language), f"day.on:{day.isoformat()}")
        for day, _ in found[:DAYS]
    ]
    if len(found) > DAYS:
        days.append(turn.button("later-days-label", f"day.more:{found[DAYS][0].isoformat()}"))
    if first is not None:
        days.append(turn.button("first-days-label", "day.more:"))
    shown = [day for day, _ in found[:DAYS]]
    last = None if len(found) <= DAYS else shown[-1]
    options = (*days, *_wait(turn, {day for day, _ in found}, last), *footer(turn))
    asked = "\n\n".join([turn.say("day-ask"), *per_day.rules(turn)])
    text = call_language.told_once(turn, asked)
    return say(Choice(text, options, grid=True), state="day")


def _wait(turn: Turn, free: Collection[date], last: date | None) -> tuple[Option, ...]:
    """Give the button of the waiting list, where a day up to the last one shown is full."""
    if turn.service.waiting.hold is None or turn.draft.get("moving"):
        return ()
    there = openings.open_days(turn.store, turn.service, turn.language, turn.now, last)
    mine = per_day.full(turn)
    if any(day not in free and day not in mine for day in there):
        return (turn.button("wait-label", "day.wait"),)
    return ()


def nothing_free(turn: Turn) -> Reply:
    """Say that every time is taken, and what can be done instead."""
    parts = [turn.say("no-free-time"), *per_day.rules(turn)]
    if turn.service.contact.phone:
        parts.append(turn.say("phone-instead", phone=turn.service.contact.phone))
    wait = _wait(turn, (), None)
    if wait:
        parts.append(turn.say("wait-offer"))
    options = (*wait, turn.button("person-label", "go.person"), *footer(turn))
    text = call_language.told_once(turn, "\n\n".join(parts))
    return say(Choice(text, options), state="day")


def more_days(turn: Turn) -> Reply | None:
    """Show the days from a date on."""
    if not turn.pressed:
        return ask_day(turn)
    first = _day(turn.pressed)
    return None if first is None else ask_day(turn, first)


def choose_day(turn: Turn) -> Reply | None:
    """Take a day and offer its times; a day that is full by now leads back to the days."""
    day = _day(turn.pressed)
    if day is None:
        return None
    turn.draft["day"] = day.isoformat()
    return ask_time(turn)


def ask_again(turn: Turn, starts_at: datetime) -> Reply:
    """Say why a time cannot be had any more, and offer what is free on its day."""
    return ask_time(turn, "time-past" if is_past(turn, starts_at) else "time-taken")


def is_past(turn: Turn, starts_at: datetime) -> bool:
    """Tell whether a time is too near to be booked, and nobody else has taken it."""
    day = starts_at.astimezone(turn.service.zone).date()
    return starts_at <= turn.now or starts_at in _unbound(turn, day)


def _unbound(turn: Turn, day: date) -> list[datetime]:
    """List the starts on a day that only the deadline of the service keeps from being booked."""
    service = openings.without_notice(turn.service)
    found = openings.free_slots(turn.store, service, turn.language, day, turn.now)
    return [free.slot.starts_at for free in found]


def ask_time(turn: Turn, key: str = "time-ask") -> Reply:
    """Offer what is free on the chosen day, or the events; `key` is said above."""
    if turn.service.events is not None:
        lead = {"time-past": "event-past", "time-taken": "event-taken"}.get(key)
        return events.ask(turn, lead=turn.say(lead) if lead else "")
    day = date.fromisoformat(turn.draft["day"])
    mine = chosen(turn)
    free = [each for each in free_on(turn, day) if each.slot.starts_at not in mine]
    if not free:
        turn.draft.pop("day")
        found = days(turn)
        if found is None:
            return nothing_free(turn)
        too_near = day not in per_day.full(turn) and (key == "time-past" or _unbound(turn, day))
        none = turn.say("day-past" if too_near else "day-full")
        full = f"{none}\n\n{chance(turn)}"
        return say(Text(full), *found.messages, state=found.state)
    times = [
        Option(
            formats.clock(f.slot.starts_at.astimezone(turn.service.zone).time(), turn.language),
            f"time.at:{minutes(f.slot.starts_at)}",
        )
        for f in free
    ]
    text = turn.say(key, day=formats.day(day, turn.language))
    return say(Choice(text, (*times, *footer(turn)), grid=True), state="time")


def free_on(turn: Turn, day: date) -> list[FreeSlot]:
    """List what the caller can still book on a day; nothing where they have calls enough then."""
    if day in per_day.full(turn):
        return []
    return openings.free_slots(turn.store, turn.service, turn.language, day, turn.now)


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if 1 < day.year < 9999 else None  # a step beyond must stay on the calendar
