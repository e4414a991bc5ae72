"""A caller's own bookings: seeing them, cancelling, answering an offer."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from handlers import cancelling, marks, notices, places, services, wording
from handlers.messages import Card, Choice, Option, Reply, Text, say
from handlers.start import onward
from handlers.turn import Booking, Turn
from locales import formats
from schedules.booking import OPEN, Actor, MoveRefused, State


def is_over(booking: Booking, now: datetime) -> bool:
    """Tell whether a confirmed call lies behind; staff may not have closed it yet."""
    return booking.state is State.confirmed and booking.ends_at <= now


def _open(turn: Turn) -> list[Booking]:
    return [b for b in turn.store.bookings_of(turn.caller.id) if not is_over(b, turn.now)]


def card(turn: Turn, booking: Booking, *more: Option) -> Card:
    """Draw one booking, with further buttons below its own."""
    service = turn.services[booking.service_id]
    drawn = notices.card(turn.catalog, service, booking, turn.language)
    if services.are_several(turn) or service.id != turn.service.id:
        rows = (("", services.name(turn, service.id)), *drawn.rows)
        drawn = replace(drawn, rows=rows)
    return _with(drawn, more)


def show(turn: Turn) -> Reply:
    """Show every open booking as a card with what can be done about it."""
    mine = _open(turn)
    if not mine:
        options = (wording.button(turn, "book-label", "go.book"), *onward(turn))
        return say(Choice(turn.say("no-bookings"), options))
    cards = [card(turn, booking) for booking in mine]
    return say(*cards[:-1], _with(cards[-1], onward(turn)))


def _with(card: Card, options: tuple[Option, ...]) -> Card:
    return Card(
        card.title, card.rows, card.alt, card.text, (*card.options, *options), card.protected
    )


def mine_of(turn: Turn, named: str) -> Booking | None:
    booking = turn.store.booking(named)
    return booking if booking is not None and booking.caller_id == turn.caller.id else None


def ask_cancel(turn: Turn) -> Reply | None:
    """Ask before a booking is cancelled; where chat is no means for it, say which are."""
    booking = mine_of(turn, turn.pressed)
    return None if booking is None else _ask_about(turn, booking)


def _ask_about(turn: Turn, booking: Booking) -> Reply:
    if booking.state not in OPEN or is_over(booking, turn.now):
        return over(turn, booking)
    if places.is_listed(booking):
        return places.ask_leave(turn, booking)
    refused = cancelling.refused(turn, booking)
    if refused is not None:
        return refused
    yes = marks.marked(f"cancel.yes:{booking.id}", booking.starts_at)
    options = (
        Option(turn.say("cancel-label"), yes, style="danger"),
        turn.button("keep-booking-label", "cancel.no"),
    )
    turn.draft["about"] = booking.id
    when = formats.japan_time(booking.starts_at, turn.language)
    return say(Choice(turn.say("cancel-ask", when=when), options), state="cancel")


def ask_cancel_again(turn: Turn) -> Reply:
    """Ask again about the booking that was asked about."""
    booking = mine_of(turn, str(turn.draft.get("about")))
    return show(turn) if booking is None else _ask_about(turn, booking)


def cancel(turn: Turn) -> Reply | None:
    """Cancel it; whoever was faster, the caller reads how it stands now."""
    booking = mine_of(turn, turn.pressed)
    if booking is None:
        return None
    if booking.state not in OPEN or is_over(booking, turn.now):
        return over(turn, booking)
    refused = cancelling.refused(turn, booking)  # the day may have come since it was asked
    if refused is not None:
        return refused
    try:
        done = turn.store.cancel(booking, Actor.caller, way="chat")
    except MoveRefused:
        return over(turn, booking)
    turn.events.append(("cancelled", done.id))
    return cancelling.receipt(turn, done)


def over(turn: Turn, booking: Booking) -> Reply:
    """Say that nothing is left to be done about this booking; the caller stays where they are."""
    now = turn.store.booking(booking.id) or booking
    key = "status-done" if is_over(now, turn.now) else f"status-{now.state.value}"
    asked = turn.caller.state in ("cancel", "leave") and turn.draft.get("about") == booking.id
    if asked:  # the question is answered, too
        turn.caller.state = str(turn.draft.pop("return", "menu"))
    options = (turn.button("bookings-label", "go.bookings"), *onward(turn))
    return say(Choice(turn.say("already-over", status=turn.say(key)), options), below=True)


def time_of(turn: Turn) -> tuple[object, ...] | None:
    """Give the time of the call that a button is about; None for a call of somebody else."""
    booking = mine_of(turn, turn.pressed.partition(".")[0])
    return None if booking is None else (booking.starts_at,)


def offer_of(turn: Turn) -> tuple[object, ...] | None:
    """Give the offer that a button is about; None for a booking of somebody else."""
    booking = mine_of(turn, turn.pressed.partition(".")[0])
    return None if booking is None else marks.offered(booking)


def outdated(turn: Turn) -> Reply | None:
    """Answer a button of a booking that has changed since: as it was, and how it is now."""
    booking = mine_of(turn, turn.pressed.partition(".")[0])
    if booking is None:
        return None
    if booking.state not in OPEN or is_over(booking, turn.now):
        return over(turn, booking)
    return say(Text(turn.say("old-button")), card(turn, booking, *onward(turn)), below=True)


def sent_already(turn: Turn) -> Reply | None:
    """Answer *send* pressed once more: the newest request is there; None when there is none."""
    waiting = [b for b in _open(turn) if b.state is State.requested]
    if not waiting:
        return None
    status = turn.say(f"status-{State.requested.value}")
    said = Text(turn.say("already-over", status=status))
    return say(said, card(turn, waiting[-1], *onward(turn)), below=True)


def cancel_word(turn: Turn) -> Reply | None:
    """Answer a typed *cancel*: the one open booking is asked about; several are shown."""
    mine = _open(turn)
    if not mine:
        return None
    if len(mine) > 1:
        return show(turn)
    return _ask_about(turn, mine[0])


def accept(turn: Turn) -> Reply | None:
    """Take an offered time; a button of an offer that is over shows how things stand."""
    booking_id, _, rank = turn.pressed.rpartition(".")
    booking = mine_of(turn, booking_id)
    if booking is None or not (rank.isascii() and rank.isdigit() and len(rank) < 3):
        return None
    service = turn.services[booking.service_id]
    try:
        done = turn.store.accept(booking, int(rank), service)
    except MoveRefused:
        return over(turn, booking)
    turn.store.agree_by_taking(booking, turn.caller.channel)
    turn.events.append(("accepted", done.id))
    when = formats.japan_time(done.starts_at, turn.language)
    return say(Choice(turn.say("offer-accepted", when=when), onward(turn)))


def decline(turn: Turn) -> Reply | None:
    """Refuse what was offered; a new time can be asked for at once."""
    booking = mine_of(turn, turn.pressed)
    if booking is None:
        return None
    try:
        done = turn.store.decline(booking)
    except MoveRefused:
        return over(turn, booking)
    turn.events.append(("declined", done.id))
    key = "offer-declined-kept" if done.state is State.confirmed else "offer-declined"
    if done.state is State.waiting:
        key = "wait-passed"
    options = (wording.button(turn, "book-label", "go.book"), turn.button("menu-label", "go.menu"))
    return say(Choice(turn.say(key), options), state="menu")
