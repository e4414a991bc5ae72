"""What a person decides about a caller: no further bookings for a term, or an end of the use.

Both are lifted by a person. Nothing else follows by itself: open bookings are for staff to judge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial

from bot.desk.base import Moves, known
from bot.desk.place import After
from bot.store.refusals import Refusal
from bot.store.store import Store
from handlers import refused
from handlers.messages import Message
from handlers.turn import Booking, Caller
from schedules.service import Service


class Deciding(Moves):
    """Takes decisions; the caller reads each, and can answer."""

    async def refuse(
        self, booking_id: str, until_at: datetime, reason: str, *, staff_id: str
    ) -> bool:
        """Refuse the caller of a booking further ones in its service; False once erased."""

        def decide(store: Store, caller: Caller, service: Service) -> Refusal | None:
            return store.refuse(caller.id, service.id, until_at, reason, staff_id)

        return await self._move(partial(self._decided, booking_id=booking_id, decide=decide))

    async def suspend(self, booking_id: str, ground: str, reason: str, *, staff_id: str) -> bool:
        """End the use of the caller of a booking in its service; False once erased."""

        def decide(store: Store, caller: Caller, service: Service) -> Refusal | None:
            return store.suspend(caller.id, service.id, ground, reason, staff_id)

        return await self._move(partial(self._decided, booking_id=booking_id, decide=decide))

    async def lift(self, booking_id: str, *, staff_id: str) -> bool:
        """Let the caller book again; False where nothing was refused."""

        def lift(store: Store, caller: Caller, service_id: str) -> bool:
            return store.lift(caller.id, service_id, staff_id)

        told = "refused-lifted"
        return await self._move(partial(self._lifted, booking_id=booking_id, lift=lift, told=told))

    async def end_suspension(self, booking_id: str, *, staff_id: str) -> bool:
        """Let the caller use the service again; False where the use was not ended."""

        def lift(store: Store, caller: Caller, service_id: str) -> bool:
            return store.end_suspension(caller.id, service_id, staff_id)

        told = "suspended-lifted"
        return await self._move(partial(self._lifted, booking_id=booking_id, lift=lift, told=told))

    def _decided(
        self,
        store: Store,
        after: After,
        *,
        booking_id: str,
        decide: Callable[[Store, Caller, Service], Refusal | None],
    ) -> bool:
        booking, caller = _whose(store, booking_id)
        if caller is None:
            return False
        service = after.services[booking.service_id]
        made = decide(store, caller, service)
        if made is None:
            return False
        # Its words are told anew for each decision, so that none is lost by a repeat.
        messages = refused.notice(after.catalog, service, made, caller.language or "en")
        self._tell(store, booking, caller, messages, after, "refused")
        return True

    def _lifted(
        self,
        store: Store,
        after: After,
        *,
        booking_id: str,
        lift: Callable[[Store, Caller, str], bool],
        told: str,
    ) -> bool:
        booking, caller = _whose(store, booking_id)
        if caller is None or not lift(store, caller, booking.service_id):
            return False
        messages = refused.lifted(after.catalog, caller.language or "en", told)
        self._tell(store, booking, caller, messages, after, "lifted")
        return True

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


def _whose(store: Store, booking_id: str) -> tuple[Booking, Caller | None]:
    """Give a booking and hold its caller; None once that one was erased."""
    booking = known(store, booking_id)
    return booking, store.hold(booking.caller_id) if booking.caller_id else None
