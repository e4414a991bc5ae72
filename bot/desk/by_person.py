"""What staff told a caller by telephone, or on the page of the office, written down."""

from __future__ import annotations

from bot.desk.base import Moves, known
from bot.desk.place import After
from bot.desk.telling import left_to_tell
from bot.store.store import Store
from handlers import by_person
from schedules.booking import Actor


class ByPerson(Moves):
    """Takes what staff told themselves."""

    async def told(self, booking_id: str, road: str, notice: str, *, staff_id: str) -> bool:
        """Write down by which road a caller was told, in the ledger and the trail.

        `notice` is what the page asked to tell. False, and nothing is written, where that was
        told by now, or there is something newer to tell.
        """

        def work(store: Store, after: After) -> bool:
            store.wake(booking_id)  # of two who press at once the second waits here
            booking = known(store, booking_id)
            service = after.services[booking.service_id]
            telling = left_to_tell(store, service, booking)
            if telling is None or telling.notice != notice or road not in telling.roads:
                return False
            store.add_delivery(booking.id, booking.revision, notice, road)
            store.settle_deliveries(booking.id)  # a person spoke of it: nobody has to ask
            store.close_tasks(by_person.TASK, booking.id, staff_id)
            store.audit(
                Actor.staff,
                staff_id,
                f"tell-{road}",
                booking.id,
                booking.caller_id,
                rule="notices.by",
                service_id=service.id,
            )
            return True

        return await self._move(work)
