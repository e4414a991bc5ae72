"""What a person decides about a caller: no further bookings for a term, or an end of the use.

Both are lifted by a person. Nothing else follows by itself: open bookings are for staff to judge.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.desk.base import Moves, known
from bot.desk.place import After
from bot.store.store import Store
from handlers import refused
from handlers.messages import Message
from handlers.turn import Booking, Caller


class Deciding(Moves):
    """Takes decisions; the caller reads each, and can answer."""

    async def refuse(
        self, booking_id: str, until_at: datetime, reason: str, *, staff_id: str
    ) -> bool:
        """Refuse the caller of a booking further ones in its service; False once erased."""

        def work(store: Store, after: After) -> bool:
            booking = known(store, booking_id)
            caller = store.hold(booking.caller_id) if booking.caller_id else None
            if caller is None:
                return False
            service = after.services[booking.service_id]
            made = store.refuse(caller.id, service.id, until_at, reason, staff_id)
            if made is None:
                return False
            # Its words are told anew for each decision, so that none is lost by a repeat.
            messages = refused.notice(after.catalog, service, made, caller.language or "en")
            self._tell(store, booking, caller, messages, after, "refused")
            return True

        return await self._move(work)

    async def lift(self, booking_id: str, *, staff_id: str) -> bool:
        """Let the caller book again; False where nothing was refused."""

        def work(store: Store, after: After) -> bool:
            booking = known(store, booking_id)
            caller = store.hold(booking.caller_id) if booking.caller_id else None
            if caller is None or not store.lift(caller.id, booking.service_id, staff_id):
                return False
            messages = refused.lifted(after.catalog, caller.language or "en")
            self._tell(store, booking, caller, messages, after, "lifted")
            return True

        return await self._move(work)

    async def suspend(self, booking_id: str, ground: str, reason: str, *, staff_id: str) -> bool:
        """End the use of the caller of a booking in its service; False once erased."""

        def work(store: Store, after: After) -> bool:
            booking = known(store, booking_id)
            caller = store.hold(booking.caller_id) if booking.caller_id else None
            if caller is None:
                return False
            service = after.services[booking.service_id]
            made = store.suspend(caller.id, service.id, ground, reason, staff_id)
            if made is None:
                return False
            messages = refused.notice(after.catalog, service, made, caller.language or "en")
            self._tell(store, booking, caller, messages, after, "refused")
            return True

        return await self._move(work)

    async def end_suspension(self, booking_id: str, *, staff_id: str) -> bool:
        """Let the caller use the service again; False where the use was not ended."""

        def work(store: Store, after: After) -> bool:
            booking = known(store, booking_id)
            caller = store.hold(booking.caller_id) if booking.caller_id else None
            if caller is None:
                return False
            if not store.end_suspension(caller.id, booking.service_id, staff_id):
                return False
            language = caller.language or "en"
            messages = refused.lifted(after.catalog, language, "suspended-lifted")
            self._tell(store, booking, caller, messages, after, "lifted")
            return True

        return await self._move(work)

    def _tell(
        self,
        store: Store,
        booking: Booking,
        caller: Caller,
        messages: Iterable[Message],
        after: After,
        kind: str,
    ) -> None:
        """Say it in the chat; whom no chat reaches, a person has to tell."""
        chat = store.at_hand(caller, elsewhere=self.place.elsewhere(booking.service_id))
        if chat is not None:
            self._then.say(store, chat, messages, after, kind=kind, booking_id=booking.id)
            return
        task = "call-back" if caller.channel == "phone" else "unreachable"
        store.add_task(task, booking.service_id, booking.language, booking_id=booking.id)
