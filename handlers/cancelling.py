"""Cancelling, whichever road it comes by: is the way open, what is said, and taking it back.

The rules are the service's: by which ways, and by which on the day of the call itself. Where the
source is silent no rule forbids any way. A cancelled time is free at once for others, so taking it
back is asking for it again, if nobody was faster.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from handlers import lots, openings, places, wording
from handlers import refused as refused_bookings
from handlers.messages import Choice, Reply, say
from handlers.start import onward
from handlers.turn import Booking, SlotTaken, Store, TooManyOpen, Turn
from locales import formats
from locales.catalog import Catalog
from schedules.booking import Actor, State, answer_until
from schedules.service import Service

UNDO = timedelta(hours=12)  # for so long a cancellation can be taken back


def is_same_day(service: Service, booking: Booking, now: datetime) -> bool:
    """Tell whether the day of the call has come, by the service's calendar."""
    day = booking.starts_at.astimezone(service.zone).date()
    return day <= now.astimezone(service.zone).date()


def may(service: Service, booking: Booking, way: str, now: datetime) -> bool:
    """Tell whether a booking may be cancelled by this way now."""
    ways = service.cancel.ways(same_day=is_same_day(service, booking, now))
    return way in ways or not ways


def explain(
    catalog: Catalog, service: Service, booking: Booking, language: str, now: datetime
) -> list[str]:
    """Say by which ways it may be cancelled now, and where that rule stands."""

    def sentence(key: str, **values: str) -> str:
        return catalog.say(key, language, **values)

    same_day = is_same_day(service, booking, now) and bool(service.cancel.same_day_by)
    key = "cancel.same_day_by" if same_day else "cancel.by"
    ways = service.cancel.ways(same_day=same_day)
    phone = service.contact.phone or sentence("phone-of-office")
    if ways == ("phone",):
        lines = [sentence("cancel-same-day" if same_day else "cancel-by-phone", phone=phone)]
    else:
        each = [
            sentence(f"cancel-way-{way}", **({"phone": phone} if way == "phone" else {}))
            for way in ways
        ]
        lines = [sentence("cancel-not-here"), *each]
    article = service.article(key) or next(
        filter(None, (service.article(f"{key}.{way}") for way in ways)), ""
    )
    if article:
        lines.append(sentence("cancel-article", article=formats.articles(article, language)))
    return lines


def can_undo(booking: Booking, now: datetime) -> bool:
    """Tell whether its caller's own cancellation may still be taken back."""
    own = booking.state is State.cancelled and booking.cancelled_by == Actor.caller
    if places.is_timeless(booking):  # a place in line has no time that could be asked for again
        return False
    return own and booking.caller_id is not None and now - booking.changed_at < UNDO


def undo(
    store: Store, services: Mapping[str, Service], booking: Booking, now: datetime
) -> tuple[Booking, bool]:
    """Ask for the cancelled time again; answer the request, and whether it is a new one.

    Raises SlotTaken where that is too late, or a person refused the caller, TooManyOpen.
    """
    caller = store.load(booking.caller_id) if booking.caller_id else None
    service = services.get(booking.service_id)
    if caller is None or service is None or not can_undo(booking, now):
        raise SlotTaken
    for mine in store.bookings_of(caller.id):
        if (mine.service_id, mine.starts_at) == (booking.service_id, booking.starts_at):
            return mine, False  # a second tap
    if store.refusal(caller.id, service.id) is not None:
        raise SlotTaken
    day = booking.starts_at.astimezone(service.zone).date()
    # They had the time already: while staff can still confirm it, no notice is asked for.
    if now >= answer_until(booking.starts_at, service.booking.notice):
        raise SlotTaken
    event = service.event_at(booking.starts_at)
    if event is not None and event.draws is not None and store.lots(service, event) != lots.SETTLED:
        raise SlotTaken  # nobody has a place without lots
    unbound = openings.without_notice(service)
    for free in openings.free_slots(store, unbound, booking.language, day, now):
        if free.slot.starts_at == booking.starts_at:
            time = (free.slot.starts_at, free.slot.ends_at, free.resources)
            details = {k: v for k, v in booking.details.items() if k not in ("code", "reason")}
            at_once = service.booking.confirmation in ("instant", "lottery")
            ask = store.book_at_once if at_once else store.request
            return ask(caller, service, booking.language, [time], details), True
    raise SlotTaken


# in the chat


def refused(turn: Turn, booking: Booking) -> Reply | None:
    """Say why it cannot be cancelled in the chat; None where it can."""
    service = turn.services[booking.service_id]
    if may(service, booking, "chat", turn.now):
        return None
    lines = explain(turn.catalog, service, booking, turn.language, turn.now)
    return say(Choice("\n".join(lines), onward(turn)), state="menu")


def receipt(turn: Turn, done: Booking) -> Reply:
    """Say that it is cancelled, with a way back."""
    when = formats.japan_time(done.starts_at, turn.language)
    text = f"{turn.say('cancelled-by-you', when=when)}\n\n{turn.say('undo-hint')}"
    options = (
        turn.button("undo-label", f"my.undo:{done.id}"),
        wording.button(turn, "book-label", "go.book"),
        turn.button("menu-label", "go.menu"),
    )
    return say(Choice(text, options), state="menu")


def take_back(turn: Turn) -> Reply | None:
    """Ask again for the time that the caller cancelled."""
    booking = turn.store.booking(turn.pressed)
    if booking is None or booking.caller_id != turn.caller.id:
        return None
    try:
        again, new = undo(turn.store, turn.services, booking, turn.now)
    except (SlotTaken, TooManyOpen):
        turn.service = turn.services.get(booking.service_id, turn.service)
        stopped = refused_bookings.stopped(turn)
        if stopped is not None:
            return say(*stopped.messages)
        options = (wording.button(turn, "book-label", "go.book"), *onward(turn))
        return say(Choice(turn.say("undo-too-late"), options))
    booked = again.state is State.confirmed
    if new:
        turn.events.append(("booked" if booked else "requested", again.id))
    when = formats.japan_time(again.starts_at, turn.language)
    text = turn.say("booked-now" if booked else "undone", when=when)
    return say(Choice(text, onward(turn)), state="menu")


def seen(turn: Turn) -> Reply | None:
    """Thank for having read; that the caller did anything at all is what is noted."""
    booking = turn.store.booking(turn.pressed)
    if booking is None or booking.caller_id != turn.caller.id:
        return None
    turn.store.room_tasks_over(booking.id, "unanswered")
    return say(Choice(turn.say("seen-thanks"), onward(turn)))
