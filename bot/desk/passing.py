"""What the passing of time does: requests and offers that nobody answered."""

from __future__ import annotations

from functools import partial

import structlog

from bot.desk.aftermath import After
from bot.desk.base import Moves, where
from bot.store.store import Store
from bot.writer import Busy
from handlers.turn import Booking
from schedules.booking import Actor, MoveRefused, State

log = structlog.get_logger()


class Passing(Moves):
    """Takes what time itself moves."""

    async def lapse_due(self, limit: int = 50) -> int:
        """Move what time itself moves: requests and offers that nobody answered.

        Each in a transaction of its own, so that one that cannot be moved holds up no other.
        Answers how many were moved.
        """
        now = self.place.clock()
        moved = 0
        for booking in await self._database.look(lambda s: s.bookings_due(now, limit), now):
            try:
                await self._move(partial(self._lapse, booking=booking))
                moved += 1
            except Busy:
                raise
            except MoveRefused:
                continue  # the caller or staff were first
            except Exception as error:
                log.error("lapse-failed", booking=booking.id, error=where(error))
        return moved

    def _lapse(self, store: Store, after: After, *, booking: Booking) -> None:
        if booking.state is State.confirmed:
            # Nobody took the other time: the call stands, and that is what its caller reads.
            self._then.notify(
                store, store.decline(booking, actor=Actor.service), "confirmed", after
            )
            return
        kind = "expired" if booking.state is State.offered else "lapsed"
        done = store.lapse(booking)
        store.add_task(kind, done.service_id, done.language, booking_id=done.id)
        self._then.notify(store, done, kind, after)
