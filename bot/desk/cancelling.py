"""Cancelling outside the chat, and taking it back: the page of a booking, an answered letter.

Whatever road is taken, and however many at once, the row is moved by one conditional UPDATE: one
cancellation, one freed time, one room closed, one receipt. Who comes second reads how it stands.
"""

from __future__ import annotations

from typing import Literal

from bot.desk.base import known
from bot.desk.passing import Passing
from bot.desk.place import After
from bot.store.store import Store
from handlers import cancelling
from handlers.my_bookings import is_over
from handlers.turn import Booking, SlotTaken, TooManyOpen
from schedules.booking import OPEN, Actor, MoveRefused, State

Outcome = Literal["cancelled", "over", "refused", "undone", "too-late", "seen", "nothing"]


class Cancelling(Passing):
    """Takes what callers decide by a link or a letter."""

    async def page_cancel(self, token: str) -> Outcome:
        """Cancel by the button on the booking's page."""

        def work(store: Store, after: After) -> Outcome:
            booking = _of_page(store, token)
            if booking is None:
                return "nothing"
            self._showed_life(store, booking, after)
            # Read anew: a sign of life may have taken a miss back.
            return self._cancel(store, known(store, booking.id), "page", after)

        return await self._move(work)

    async def page_undo(self, token: str) -> Outcome:
        """Ask for the cancelled time again, by the button on its page."""

        def work(store: Store, after: After) -> Outcome:
            booking = _of_page(store, token)
            if booking is None:
                return "nothing"
            self._showed_life(store, booking, after)
            try:
                again, new = cancelling.undo(store, after.services, booking, store.now)
            except (SlotTaken, TooManyOpen):
                return "too-late"
            if new:
                self._then.tell_staff_of(store, again, after)
                if again.state is State.confirmed:
                    self._then.want_room(store, again, after)
                else:
                    self._then.mail(store, again, "requested", after)
            return "undone"

        return await self._move(work)

    async def page_seen(self, token: str) -> Outcome:
        """Note that somebody opened the page and did something there: no robot does."""

        def work(store: Store, after: After) -> Outcome:
            booking = _of_page(store, token)
            if booking is None:
                return "nothing"
            self._showed_life(store, booking, after)
            return "seen"

        return await self._move(work)

    def _cancel(self, store: Store, booking: Booking, way: str, after: After) -> Outcome:
        """Cancel for the caller, if this way is open now."""
        if booking.state not in OPEN or is_over(booking, store.now):
            return "over"
        service = after.services[booking.service_id]
        if not cancelling.may(service, booking, way, store.now):
            return "refused"
        try:
            done = store.cancel(booking, Actor.caller, actor_id=booking.caller_id, way=way)
        except MoveRefused:
            return "over"
        self._then.cancelled(store, done, after)
        return "cancelled"

    def _showed_life(self, store: Store, booking: Booking, after: After) -> None:
        """Note that the caller is there, and has read what was told: an answer shows both."""
        if booking.caller_id is not None:
            self.heard(store, booking.caller_id, store.now, after)
        for one in store.deliveries(booking.id):
            if one.state == "accepted":
                store.delivery_acknowledged(one.id, store.now)
        store.settle_deliveries(booking.id)
        store.room_tasks_over(booking.id, "unanswered")


def _of_page(store: Store, token: str) -> Booking | None:
    """Find the booking of a page; None for a wrong address, or once its caller is erased."""
    booking_id = store.page_booking(token)
    booking = store.booking(booking_id) if booking_id else None
    return booking if booking is not None and booking.caller_id is not None else None
