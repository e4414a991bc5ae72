"""A caller's own bookings: seeing them, cancelling, answering an offer."""

from __future__ import annotations

from handlers import notices
from handlers.messages import Card, Choice, Option, Reply, say
from handlers.start import onward
from handlers.turn import Booking, Turn
from locales import formats
from schedules.booking import OPEN, Actor, MoveRefused, State


def show(turn: Turn) -> Reply:
    """Show every open booking as a card with what can be done about it."""
    mine = turn.store.bookings_of(turn.caller.id)
    if not mine:
        options = (turn.button("book-label", "go.book"), *onward(turn))
        return say(Choice(turn.say("no-bookings"), options))
    cards = [
        notices.card(turn.catalog, turn.services[b.service_id], b, turn.language) for b in mine
    ]
    return say(*cards[:-1], _with(cards[-1], onward(turn)))


def _with(card: Card, options: tuple[Option, ...]) -> Card:
    return Card(
        card.title, card.rows, card.alt, card.text, (*card.options, *options), card.protected
    )


def _mine(turn: Turn, named: str) -> Booking | None:
    booking = turn.store.booking(named)
    return booking if booking is not None and booking.caller_id == turn.caller.id else None


def ask_cancel(turn: Turn) -> Reply | None:
    """Ask before a booking is cancelled; where chat is no means for it, say which are."""
    booking = _mine(turn, turn.pressed)
    return None if booking is None else _ask_about(turn, booking)


def _ask_about(turn: Turn, booking: Booking) -> Reply:
    if booking.state not in OPEN:
        return _over(turn, booking)
    service = turn.services[booking.service_id]
    if "chat" not in service.cancel.by:
        phone = service.contact.phone or ""
        return say(Choice(turn.say("cancel-by-phone", phone=phone), onward(turn)))
    options = (
        Option(turn.say("cancel-label"), f"cancel.yes:{booking.id}", style="danger"),
        turn.button("keep-booking-label", "cancel.no"),
    )
    turn.draft["about"] = booking.id
    when = formats.japan_time(booking.starts_at, turn.language)
    return say(Choice(turn.say("cancel-ask", when=when), options), state="cancel")


def ask_cancel_again(turn: Turn) -> Reply:
    """Ask again about the booking that was asked about."""
    booking = _mine(turn, str(turn.draft.get("about")))
    return show(turn) if booking is None else _ask_about(turn, booking)


def cancel(turn: Turn) -> Reply | None:
    """Cancel it; whoever was faster, the caller reads how it stands now."""
    booking = _mine(turn, turn.pressed)
    if booking is None:
        return None
    try:
        done = turn.store.cancel(booking, Actor.caller)
    except MoveRefused:
        return _over(turn, booking)
    turn.events.append(("cancelled", done.id))
    when = formats.japan_time(done.starts_at, turn.language)
    options = (turn.button("book-label", "go.book"), turn.button("menu-label", "go.menu"))
    return say(Choice(turn.say("cancelled-by-you", when=when), options), state="menu")


def _over(turn: Turn, booking: Booking) -> Reply:
    """Say that nothing is left to be done about this booking."""
    now = turn.store.booking(booking.id) or booking
    key = f"status-{now.state.value}"
    options = (turn.button("bookings-label", "go.bookings"), turn.button("menu-label", "go.menu"))
    text = turn.say("already-over", status=turn.say(key))
    return say(Choice(text, options), state="menu")


def cancel_word(turn: Turn) -> Reply | None:
    """Answer a typed *cancel*: the one open booking is asked about; several are shown."""
    mine = turn.store.bookings_of(turn.caller.id)
    if not mine:
        return None
    if len(mine) > 1:
        return show(turn)
    return _ask_about(turn, mine[0])


def accept(turn: Turn) -> Reply | None:
    """Take an offered time; a button of an offer that is over shows how things stand."""
    booking_id, _, rank = turn.pressed.rpartition(".")
    booking = _mine(turn, booking_id)
    if booking is None or not (rank.isascii() and rank.isdigit()):
        return None
    service = turn.services[booking.service_id]
    try:
        done = turn.store.accept(booking, int(rank), service)
    except MoveRefused:
        return _over(turn, booking)
    turn.events.append(("accepted", done.id))
    when = formats.japan_time(done.starts_at, turn.language)
    return say(Choice(turn.say("offer-accepted", when=when), onward(turn)))


def decline(turn: Turn) -> Reply | None:
    """Refuse what was offered; a new time can be asked for at once."""
    booking = _mine(turn, turn.pressed)
    if booking is None:
        return None
    try:
        done = turn.store.decline(booking)
    except MoveRefused:
        return _over(turn, booking)
    turn.events.append(("declined", done.id))
    key = "offer-declined-kept" if done.state is State.confirmed else "offer-declined"
    options = (turn.button("book-label", "go.book"), turn.button("menu-label", "go.menu"))
    return say(Choice(turn.say(key), options), state="menu")
