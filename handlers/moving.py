"""Another time for a confirmed call: it stands until the new one is confirmed.

The times are chosen as for a first request. Staff then move the call or offer others; where calls
are confirmed at once, it moves at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers import events, maintenance, my_bookings, refused, when, wishes, wording
from handlers.messages import Choice, Reply, Text, say
from handlers.start import onward
from handlers.turn import Booking, Turn
from locales import formats
from schedules.booking import MoveRefused, State


def about(turn: Turn) -> bool:
    """Tell whether the draft is about another time for a call."""
    return bool(turn.draft.get("moving"))


def ask(turn: Turn) -> Reply | None:
    """Ask for a day, and say that the call stands meanwhile; None for a call of somebody else."""
    booking = my_bookings.mine_of(turn, turn.pressed)
    if booking is None:
        return None
    service = turn.services[booking.service_id]
    turn.go_to(service)
    if not _can_move(turn, booking):
        return my_bookings.over(turn, booking)
    resting = maintenance.stopped(turn)
    if resting is not None:
        return resting
    if refused.is_ended(turn):
        return refused.stopped(turn)
    if wishes.at_once(turn) and service.cancel.by and "chat" not in service.cancel.by:
        phone = service.contact.phone or turn.say("phone-of-office")
        return say(Choice(turn.say("cancel-by-phone", phone=phone), onward(turn)))
    turn.caller.draft = {"booking": True, "service": service.id, "moving": booking.id}
    days = when.ask_day(turn)
    return say(Text(told(turn, booking, "move-keeps")), *days.messages, state=days.state)


def _can_move(turn: Turn, booking: Booking) -> bool:
    return booking.state is State.confirmed and booking.starts_at > turn.now


def _at(turn: Turn, booking: Booking) -> str:
    return formats.japan_time(booking.starts_at, turn.language)


def rows(turn: Turn) -> list[tuple[str, str]]:
    """List the call as it is and the wished times, for the review."""
    booking = turn.store.booking(str(turn.draft["moving"]))
    now = [] if booking is None else [(turn.say("old-time-title"), _at(turn, booking))]
    title = "when-title" if turn.service.events is not None else "new-time-title"
    return [*now, *wishes.rows(turn, title)]


def send(turn: Turn, times: Sequence[tuple[datetime, datetime, Sequence[str]]]) -> Reply:
    """Ask for the times, or move the call at once. Raises SlotTaken."""
    booking = my_bookings.mine_of(turn, str(turn.draft["moving"]))
    if booking is None or not _can_move(turn, booking):
        turn.caller.draft, turn.caller.state = {}, "menu"
        return my_bookings.over(turn, booking) if booking else my_bookings.show(turn)
    try:
        if wishes.at_once(turn):
            done = turn.store.move_to(booking, times[0])
        else:
            done = turn.store.wish(booking, times)
    except MoveRefused:
        turn.caller.draft, turn.caller.state = {}, "menu"
        return my_bookings.over(turn, booking)
    turn.caller.draft = {}
    turn.events.append(("moved" if wishes.at_once(turn) else "wished", done.id))
    key = "moved-now" if wishes.at_once(turn) else "move-sent"
    if wishes.at_once(turn):
        done = replace(done, room=None)  # that of the time before; what serves now is told later
    card = my_bookings.card(turn, done, turn.button("menu-label", "go.menu"))
    return say(Text(told(turn, done, key)), card, state="menu")


def told(turn: Turn, booking: Booking, name: str) -> str:
    """Say something of a booking's time, and at events of what it is."""
    service = turn.services[booking.service_id]
    title = events.title(service, booking.starts_at, turn.language)
    key = wording.key(turn.catalog, service, name, turn.language)
    values = {"when": _at(turn, booking), **({"event": title} if key != name else {})}
    return turn.say(key, **values)
