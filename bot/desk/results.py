"""What came of work outside: a room was made or not, a message could not be sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from bot.channels.channel import Unreachable
from bot.desk.base import known, only_one
from bot.desk.place import After
from bot.desk.roads import Roads
from bot.store.outbox import Parcel
from bot.store.rooms import OVERRULED
from bot.store.store import Store
from bot.store.tasks import ANY
from handlers.turn import Caller
from schedules.booking import State

EVER = datetime(1970, 1, 1, tzinfo=UTC)


class Results(Roads):
    """Takes what the workers report."""

    async def room_made(self, booking_id: str, revision: int, access: Mapping[str, str]) -> bool:
        """Keep a room that a provider made, and tell the caller; False: it is wanted no more."""

        def work(store: Store, after: After) -> bool:
            if not store.room_made(booking_id, revision, access):
                return False
            overruled = access.get("overruled")
            if overruled is not None:
                told = store.fact(OVERRULED) or ""
                if told.partition(" ")[2] != overruled:
                    store.put_fact(OVERRULED, f"{store.now:%Y-%m-%d} {overruled}" * bool(overruled))
            self._then.tell_call(store, known(store, booking_id), after)
            return True

        return await self._move(work)

    async def room_failed(
        self, booking_id: str, revision: int, due_at: datetime | None, *, tell: bool = False
    ) -> None:
        """Note that no room could be made, or closed, for this revision of the room.

        Without another try, or with `tell`, staff are told, and the caller of a call that stands
        reads that the link follows. What comes too late for a room that is wanted anew changes
        nothing.
        """

        def work(store: Store, after: After) -> None:
            if not store.room_failed(booking_id, due_at, revision):
                return
            if due_at is not None and not tell:
                return
            booking = known(store, booking_id)
            store.add_task("room", booking.service_id, booking.language, booking_id=booking.id)
            if booking.state is State.confirmed:
                self._then.tell_call(store, booking, after)

        await self._move(work)

    async def room_follows(self, booking_id: str, revision: int, due_at: datetime) -> None:
        """Put the making of a room off, in good order; the caller reads that the link follows."""

        def work(store: Store, after: After) -> None:
            if store.room_failed(booking_id, due_at, revision, afresh=True):
                self._then.tell_call(store, known(store, booking_id), after)

        await self._move(work)

    async def send_failed(self, parcel: Parcel, error: str) -> None:
        """Note that a message cannot be sent; what had to arrive becomes a staff task."""

        def work(store: Store, after: After) -> None:
            if not store.parcel_failed(parcel.id, error):
                return
            gone = error == Unreachable.__name__
            gone = gone and store.lose_chat(parcel.lane, parcel.created_at)
            self._unsent(store, parcel, error, after)
            if gone and parcel.caller_id is not None:
                self._silent(store, parcel.caller_id, parcel.lane, after)

        await self._move(work)

    def blocked(self, store: Store, caller: Caller, after: After) -> None:
        """Take that a caller blocked the chat they were in: nothing goes there any more.

        LINE would answer 200 and deliver nothing; and after a return nothing old may be shown.
        """
        self._silent(store, caller.id, caller.chat, after)

    def _silent(self, store: Store, caller_id: str, chat: str, after: After) -> None:
        """Give what waits for a chat that is lost another road; show staff whom none reaches."""
        error = Unreachable.__name__
        for parcel in store.parcels_in(chat):
            if store.parcel_failed(parcel.id, error):
                self._unsent(store, parcel, error, after)
        now = store.load(caller_id)
        if now is None:
            return
        for booking in store.bookings_of(caller_id):
            elsewhere = self.place.elsewhere(booking.service_id)
            if store.at_hand(now, elsewhere=elsewhere) is not None:
                continue
            if booking.state is not State.waiting and booking.ends_at > store.now:
                store.add_task(
                    "unreachable", booking.service_id, booking.language, booking_id=booking.id
                )

    def came_back(self, store: Store, caller: Caller) -> None:
        """Take that a caller whom no chat reached can be reached again."""
        for booking in store.bookings_of(caller.id):
            store.room_tasks_over(booking.id, "unreachable")

    def _unsent(self, store: Store, parcel: Parcel, error: str, after: After) -> None:
        """Take another road with what was given up, and with what was to go along with it."""
        with_it = store.merged_into(parcel)
        store.merged_failed(parcel, error)
        for one in (parcel, *with_it):
            if one.must_arrive:
                self._lost(store, one, after)

    def _whose(self, store: Store, parcel: Parcel) -> str:
        """Tell whose message to a caller it was that is about no booking."""
        services, caller = self.place.services(), None
        if parcel.caller_id is not None:
            wrote = store.staff_wrote_since(parcel.caller_id, EVER)
            if parcel.kind == "staff-words" and wrote is not None:
                return wrote
            caller = store.load(parcel.caller_id)
        known = caller is not None and caller.service in services
        return caller.service if caller is not None and known else only_one(services, ANY)

    def _lost(self, store: Store, parcel: Parcel, after: After) -> None:
        """Take another road with what had to arrive, or ask a person."""
        delivery = store.delivery_of_parcel(parcel.id)
        if delivery is not None:
            self._failed(store, delivery, "send-failed", after)
            return
        booking = store.booking(parcel.booking_id) if parcel.booking_id else None
        service_id = booking.service_id if booking else self._whose(store, parcel)
        language = booking.language if booking else ""
        store.add_task(
            "send-failed",
            service_id,
            language,
            caller_id=parcel.caller_id,
            booking_id=parcel.booking_id,
        )
