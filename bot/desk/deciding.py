"""What a person decides about a caller: refusing further bookings for a term, and lifting that."""

from __future__ import annotations

from datetime import datetime

from bot.desk.aftermath import After
from bot.desk.base import Moves, known
from bot.store.store import Store
from handlers import refused


class Deciding(Moves):
    """Takes decisions; the caller reads each, and can answer."""

    async def refuse(
        self, booking_id: str, until_at: datetime, reason: str, *, staff_id: str
    ) -> bool:
        """Refuse the caller of a booking further ones in its service; False once erased."""

        def work(store: Store, after: After) -> bool:
            booking = known(store, booking_id)
            caller = store.load(booking.caller_id) if booking.caller_id else None
            if caller is None:
                return False
            service = after.services[booking.service_id]
            made = store.refuse(caller.id, service.id, until_at, reason, staff_id)
            if made is None:
                return False
            # Its words are told anew for each decision, so that none is lost by a repeat.
            messages = refused.notice(after.catalog, service, made, caller.language or "en")
            self._then.say(store, caller, messages, after, kind="refused", booking_id=booking.id)
            return True

        return await self._move(work)

    async def lift(self, booking_id: str, *, staff_id: str) -> bool:
        """Let the caller book again; False where nothing was refused."""

        def work(store: Store, after: After) -> bool:
            booking = known(store, booking_id)
            caller = store.load(booking.caller_id) if booking.caller_id else None
            if caller is None or not store.lift(caller.id, booking.service_id, staff_id):
                return False
            messages = refused.lifted(after.catalog, caller.language or "en")
            self._then.say(store, caller, messages, after, kind="lifted", booking_id=booking.id)
            return True

        return await self._move(work)
