"""Arriving by a link that says what for: `book-km` on a poster, `b-…` on a booking's own page.

Such a link opens a step and no door: whose booking it names sees it, anybody else is greeted as
everybody is, and cannot tell whether there is such a booking.
"""

from __future__ import annotations

from handlers import book, my_bookings, services, start
from handlers.messages import Reply, Text, say
from handlers.turn import Booking, Turn
from schedules.booking import OPEN

ID_LENGTH = 20  # a page's address begins with the booking's id


def by_link(turn: Turn) -> Reply | None:
    """Open what the link asks for; None where it asks for nothing that we can show."""
    kind, _, rest = turn.update.service.partition("-")
    if kind == "book":
        return _book(turn, rest)
    booking = _own(turn, rest) if kind == "b" and rest else None
    if booking is None:
        return None
    if booking.state not in OPEN or my_bookings.is_over(booking, turn.now):
        return my_bookings.over(turn, booking)
    card = my_bookings.card(turn, booking, turn.button("menu-label", "go.menu"))
    return say(card, state="menu")


def _book(turn: Turn, named: str) -> Reply | None:
    """Begin a request in the language that the link was made for."""
    tags = {tag.casefold(): tag for tag in start.languages(turn)}
    tag = tags.get(named.casefold(), turn.caller.language if not named else "")
    if not tag:
        return None
    first = not turn.caller.language
    turn.caller.language = tag
    if services.is_due(turn):
        return services.ask(turn)
    reply = book.start(turn)
    if not first:
        return reply
    return say(Text(start.about(turn)), *reply.messages, state=reply.state)


def _own(turn: Turn, named: str) -> Booking | None:
    """Find the caller's own booking by its code, or by its page's address."""
    for booking in turn.store.bookings_of(turn.caller.id, open_only=False):
        if named.casefold() == booking.code.casefold() or named[:ID_LENGTH] == booking.id:
            return booking
    return None
