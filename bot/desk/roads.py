"""What becomes of notices: the next road where one failed or nobody reacted, then a person.

A platform that accepted a message has not shown that anybody read it. Where a message has to be
read, the caller's next sign of life settles it; else the other road is taken, and where there is
none, staff are asked to telephone.
"""

from __future__ import annotations

from functools import partial

import structlog

from bot.desk.aftermath import ask_at
from bot.desk.base import Moves, where
from bot.desk.place import After
from bot.store.deliveries import Delivery
from bot.store.store import Store
from bot.writer import Busy
from handlers.turn import Booking

log = structlog.get_logger()


class Roads(Moves):
    """Takes what the ledger of notices has open."""

    async def chase_due(self, limit: int = 50) -> int:
        """Look after the notices that were to be read by now; answer how many were."""
        now = self.place.clock()
        due = await self._database.look(lambda store: store.deliveries_due(limit), now)
        for one in due:
            try:
                await self._move(partial(self._chase, one=one))
            except Busy:
                raise
            except Exception as error:
                log.error("chase-failed", delivery=one.id, error=where(error))
        return len(due)

    def _chase(self, store: Store, after: After, *, one: Delivery) -> None:
        booking = store.booking(one.booking_id)
        if booking is None or self._is_settled(store, booking, one, after):
            store.settle_deliveries(one.booking_id)
            return
        rows = _alike(store, one)
        if all(row.due_at is None for row in rows):
            return  # another process was here first
        if self._next_road(store, booking, one, rows, after):
            return
        if any(row.due_at and row.due_at > store.now for row in rows):
            store.settle_delivery(one.id)  # the other road has its time still
            return
        store.settle_deliveries(booking.id)
        self._ask_staff(store, booking, "unanswered", after)

    def _is_settled(self, store: Store, booking: Booking, one: Delivery, after: After) -> bool:
        """Tell whether nobody needs to ask: read, overtaken, erased, or over and past."""
        if booking.caller_id is None or booking.service_id not in after.services:
            return True
        read = any(row.state == "acknowledged" for row in _alike(store, one))
        return read or booking.revision != one.revision or booking.ends_at <= store.now

    def _next_road(
        self, store: Store, booking: Booking, one: Delivery, rows: list[Delivery], after: After
    ) -> bool:
        """Say it by a road that was not taken yet; False when there is none."""
        caller = store.load(booking.caller_id) if booking.caller_id else None
        if caller is None:
            return False
        used = {row.road for row in rows}
        due_at = ask_at(after.services[booking.service_id], booking, store.now)
        said = self._then.by_chat(store, caller, booking, one.notice, after, due_at) or (
            "mail" not in used
            and self._then.by_mail(store, caller, booking, one.notice, after, due_at)
        )
        if said:
            store.settle_delivery(one.id)
        return said

    def _ask_staff(self, store: Store, booking: Booking, kind: str, after: After) -> None:
        if store.add_task(kind, booking.service_id, booking.language, booking_id=booking.id):
            self._then.tell_staff_of(store, booking, after, "failed")

    def _failed(self, store: Store, one: Delivery, task: str, after: After) -> None:
        """Note that a road failed; where no other stands open, a person is asked at once."""
        if not store.delivery_failed(one.id):
            return
        booking = store.booking(one.booking_id)
        if booking is None or self._is_settled(store, booking, one, after):
            return
        rows = _alike(store, one)
        if self._next_road(store, booking, one, rows, after):
            return
        if all(row.state == "failed" for row in rows):
            store.settle_deliveries(booking.id)
            self._ask_staff(store, booking, task, after)


def _alike(store: Store, one: Delivery) -> list[Delivery]:
    """List the same notice on every road it took."""
    return [
        row
        for row in store.deliveries(one.booking_id)
        if (row.revision, row.notice) == (one.revision, one.notice)
    ]
