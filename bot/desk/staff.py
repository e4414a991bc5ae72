"""What staff do: confirm, offer other times, cancel, close."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from bot.desk.base import Moves, known
from bot.desk.place import After
from bot.store.claims import Stretch
from bot.store.hosts import NoHost
from bot.store.rooms import BY_HAND
from bot.store.store import Store
from handlers import openings
from handlers.turn import Booking, SlotTaken, Time
from schedules.booking import Actor, MoveRefused, Outcome, State, answer_until
from schedules.service import Service

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
            if access:
                store.want_room(booking, BY_HAND)  # before the move: it takes no host then
                booking = known(store, booking_id)
            wish = ranked(booking, "wish", rank)
            if wish.starts_at <= store.now:
                raise SlotTaken  # it has gone by while a later wish was still possible
            ids = [] if rank == 1 else self._who_can(store, booking, wish.starts_at)[2]
            done = store.confirm(booking, staff_id, rank=rank, resource_ids=ids)
            store.close_tasks("unwritten", booking.id, staff_id)
            if access:
                store.want_room(done, BY_HAND)
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
            store.want_room(booking, BY_HAND)
            store.release_hosts(booking.id)
            store.room_made(booking.id, booking.revision, access)
            after.rooms = True  # the one that a provider had made is to be closed
            store.audit(Actor.staff, staff_id, "room", booking.id)
            self._then.notify(store, known(store, booking_id), "confirmed", after)
            return known(store, booking_id)

        return await self._move(work)

    async def offer(self, booking_id: str, starts: Sequence[datetime], *, staff_id: str) -> Booking:
        """Offer other times; all are held until the caller answers or time runs out.

        Where the caller's answer is what confirms, the time that was wished for is sent back so.
        Raises MoveRefused, and SlotTaken for a time that is gone or too near to be answered.
        """

        def work(store: Store, after: After) -> Booking:
            booking = known(store, booking_id)
            rules = after.services[booking.service_id].booking
            times = [self._who_can(store, booking, start) for start in starts]
            earliest = min(start for start, _, _ in times)
            until = min(store.now + rules.offer, answer_until(earliest, rules.notice))
            if until <= store.now:
                raise SlotTaken
            wished = {time.starts_at for time in booking.times if time.kind == "wish"}
            sent_back = rules.confirmation == "reply" and booking.state is State.requested
            kind = "answer" if sent_back and wished & set(starts) else "offered"
            done = store.offer(booking, times, until, staff_id)
            for settled in ("change", "unwritten"):
                store.close_tasks(settled, booking.id, staff_id)
            self._then.notify(store, done, kind, after)
            return done

        return await self._move(work)

    async def cancel(self, booking_id: str, *, staff_id: str, reason: str) -> Booking:
        """Cancel for the service; the caller is told, kindly and without the reason.

        Where the caller asked for it, by telephone for example, it is theirs: what they read is
        a receipt, and they may take it back.
        """

        def work(store: Store, after: After) -> Booking:
            asked = reason == "asked"
            by = Actor.caller if asked else Actor.staff
            booking = known(store, booking_id)
            way = "phone" if asked else ""
            done = store.cancel(booking, Actor.staff, reason, staff_id, by=by, way=way)
            self._then.settled(store, done)
            after.rooms |= store.room_unwanted(done)
            self._then.notify(store, done, "receipt" if asked else "cancelled", after)
            return done

        return await self._move(work)

    async def finish(self, booking_id: str, outcome: Outcome, *, staff_id: str) -> Booking:
        """Close a call with how it ended."""

        def work(store: Store, after: After) -> Booking:
            done = store.finish(known(store, booking_id), outcome, staff_id)
            store.settle(done, staff_id)
            self._then.settled(store, done)
            after.rooms |= store.room_unwanted(done)
            return done

        return await self._move(work)

    def _who_can(self, store: Store, booking: Booking, start: datetime) -> Stretch:
        """Find who could serve a call at this time. Raises SlotTaken."""
        service = self.place.services()[booking.service_id]
        by_hand = booking.room is not None and booking.room.provider == BY_HAND
        try:
            return free_at(store, service, booking.language, start, hosted=not by_hand)
        except SlotTaken:
            held = [t for t in booking.times if t.starts_at == start and t.resource_id]
            if not held:
                raise
            return held[0].starts_at, held[0].ends_at, [held[0].resource_id or ""]


def free_at(
    store: Store, service: Service, language: str, start: datetime, *, hosted: bool = True
) -> Stretch:
    """Find who could serve at this time; staff are bound by no notice time. Raises SlotTaken."""
    service = openings.without_notice(service)
    day = start.astimezone(service.zone).date()
    for needs_host in (True, False) if hosted else (False,):
        for each in openings.free_slots(
            store, service, language, day, store.now, hosted=needs_host
        ):
            if each.slot.starts_at == start > store.now:
                if hosted and not needs_host:
                    raise NoHost
                return each.slot.starts_at, each.slot.ends_at, each.resources
    raise SlotTaken


def ranked(booking: Booking, kind: str, rank: int) -> Time:
    """Give one of a booking's times. Raises LookupError."""
    for time in booking.times:
        if (time.kind, time.rank) == (kind, rank):
            return time
    raise LookupError(f"the booking has no {kind} of rank {rank}")
