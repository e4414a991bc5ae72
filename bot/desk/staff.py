"""What staff do: confirm, offer other times, cancel, close."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from bot.desk.aftermath import After
from bot.desk.base import Moves, known
from bot.store.store import Store
from handlers import openings
from handlers.turn import Booking, SlotTaken, Time
from schedules.booking import Actor, MoveRefused, Outcome, State

T = TypeVar("T")


class Staff(Moves):
    """Takes what staff decided."""

    async def act(self, work: Callable[[Store], T]) -> T:
        """Run some work in the writer's transaction; its exception undoes it and comes out."""
        return await self._writer.do(work)

    async def confirm(
        self,
        booking_id: str,
        *,
        staff_id: str,
        rank: int = 1,
        access: Mapping[str, str] | None = None,
    ) -> Booking:
        """Confirm a request at one of its wishes.

        `access` (join_url, passcode) is what staff typed where no room provider is there; without
        either, the caller reads that the link follows. Raises MoveRefused, SlotTaken, and
        LookupError for a rank that was not wished for.
        """

        def work(store: Store, after: After) -> Booking:
            booking = known(store, booking_id)
            wish = _wish(booking, rank)
            ids = [] if rank == 1 else self._who_can(store, booking, wish.starts_at)[2]
            done = store.confirm(booking, staff_id, rank=rank, resource_ids=ids)
            if access:
                store.want_room(done, "hand")
                store.room_made(done.id, done.revision, access)
                done = known(store, booking_id)
            self._then.want_room(store, done, after)
            return known(store, booking_id)

        return await self._move(work)

    async def set_room(
        self, booking_id: str, *, staff_id: str, access: Mapping[str, str]
    ) -> Booking:
        """Give a confirmed call the room that staff made by hand, and tell the caller."""

        def work(store: Store, after: After) -> Booking:
            booking = known(store, booking_id)
            if booking.state is not State.confirmed:
                raise MoveRefused(booking.state, "confirm", Actor.staff)
            store.want_room(booking, "hand")
            store.room_made(booking.id, booking.revision, access)
            store.audit(Actor.staff, staff_id, "room", booking.id)
            self._then.notify(store, known(store, booking_id), "confirmed", after)
            return known(store, booking_id)

        return await self._move(work)

    async def offer(self, booking_id: str, starts: Sequence[datetime], *, staff_id: str) -> Booking:
        """Offer other times; all are held until the caller answers or time runs out.

        Raises MoveRefused, and SlotTaken for a time that is gone or too near to be answered.
        """

        def work(store: Store, after: After) -> Booking:
            booking = known(store, booking_id)
            service = after.services[booking.service_id]
            times = [self._who_can(store, booking, start) for start in starts]
            earliest = min(start for start, _, _ in times) - service.booking.notice
            until = min(store.now + service.booking.offer, earliest)
            if until <= store.now:
                raise SlotTaken
            done = store.offer(booking, times, until, staff_id)
            self._then.notify(store, done, "offered", after)
            return done

        return await self._move(work)

    async def cancel(self, booking_id: str, *, staff_id: str, reason: str) -> Booking:
        """Cancel for the service; the caller is told, kindly and without the reason."""

        def work(store: Store, after: After) -> Booking:
            done = store.cancel(known(store, booking_id), Actor.staff, reason, staff_id)
            after.rooms |= store.room_unwanted(done)
            self._then.notify(store, done, "cancelled", after)
            return done

        return await self._move(work)

    async def finish(self, booking_id: str, outcome: Outcome, *, staff_id: str) -> Booking:
        """Close a call with how it ended."""

        def work(store: Store, after: After) -> Booking:
            done = store.finish(known(store, booking_id), outcome, staff_id)
            after.rooms |= store.room_unwanted(done)
            return done

        return await self._move(work)

    def _who_can(self, store: Store, booking: Booking, start: datetime) -> tuple[Any, Any, Any]:
        """Find who could serve a call at this time. Raises SlotTaken."""
        service = self.place.services()[booking.service_id]
        day = start.astimezone(service.zone).date()
        free = openings.free_slots(store, service, booking.language, day, store.now)
        for slot in free:
            if slot.slot.starts_at == start:
                return slot.slot.starts_at, slot.slot.ends_at, slot.resources
        held = [t for t in booking.times if t.starts_at == start and t.resource_id]
        if held:
            return held[0].starts_at, held[0].ends_at, (held[0].resource_id,)
        raise SlotTaken


def _wish(booking: Booking, rank: int) -> Time:
    for time in booking.times:
        if (time.kind, time.rank) == ("wish", rank):
            return time
    raise LookupError(f"the booking has no wish of rank {rank}")
