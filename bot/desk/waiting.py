"""Who waits is served: a freed time goes to the first in line, and to one caller at a time.

Nothing needs to be told that a time was freed. Each look compares what is free now with who waits
now, so that a time freed by a cancellation, a lapse, a leave that was taken back or a counsellor
who came is offered alike, and a process that is killed forgets nothing. An offer is a transaction
of its own: of many workers, one makes it, by the lock of those who move bookings and by the
conditional move of the place in line.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import structlog

from bot.desk.base import known, where
from bot.desk.passing import Passing, _Case
from bot.desk.place import After
from bot.store.store import Store
from bot.store.waiting import Entry
from bot.writer import Busy
from handlers import openings, places
from handlers.turn import Booking, SlotTaken
from schedules.booking import Actor, MoveRefused, State
from schedules.resources import FreeSlot
from schedules.service import Service

LEAST_HOLD = timedelta(minutes=10)  # nobody can answer faster and be treated fairly
RISES, RESTS = time(8), time(21)  # on the service's clock; the night is not counted
AT_ONCE = 50  # offers of one look
log = structlog.get_logger()


class Waiting(Passing):
    """Takes the waiting list, and bookings that nobody is there for."""

    async def serve_waiting(self) -> int:
        """Offer free times to those who wait, first come first served; answer how many."""
        lines = await self._database.look(lambda store: store.waiting_lines(), self.place.clock())
        offered = 0
        for service_id, language in lines:
            try:
                while offered < AT_ONCE and await self._move(
                    partial(self._serve, service_id=service_id, language=language)
                ):
                    offered += 1
            except Busy:
                raise
            except MoveRefused:
                continue  # the caller or staff were first; the next look sees how it stands
            except Exception as error:
                log.error("waiting-failed", service=service_id, error=where(error))
        return offered

    async def look_for_conflicts(self) -> int:
        """Tell staff once of each booking that nobody is there for; answer how many were new."""
        services = self.place.services()
        now = self.place.clock()
        found = await self._database.look(lambda store: store.conflicts(services), now)
        open_tasks = await self._database.look(lambda store: store.has_conflict_tasks(), now)
        if not found and not open_tasks:
            return 0

        def work(store: Store, after: After) -> int:
            new = store.tell_conflicts(store.conflicts(after.services))
            spoken = {
                (each.service_id, after.services[each.service_id].spoken(each.language))
                for each in new
            }
            for service_id, tag in spoken:
                self._then.tell_staff(store, service_id, tag, after)
            return len(new)

        return await self._move(work)

    def _serve(self, store: Store, after: After, *, service_id: str, language: str) -> bool:
        """Offer one free time to the first in line who can use it; False when there is none."""
        service = after.services.get(service_id)
        if service is None:
            return False
        with store.undone_if_it_fails():  # what is read from here on stays so
            line = self._still_waiting(store, after, service, store.line(service_id, language))
            hold = service.waiting.hold
            if hold is None or not line or not service.knows(language):
                return False
            free = _Free(store, service, language)
            for entry in line:
                for slot in free.for_whom(entry):
                    until = _until(service, hold, slot, store.now)
                    if until is not None and self._offer(store, after, entry, slot, until):
                        return True
        return False

    def _still_waiting(
        self, store: Store, after: After, service: Service, line: Sequence[Entry]
    ) -> list[Entry]:
        """Leave those who can be offered something; end the wait of who got a call elsewhere."""
        store.prune_waiting()
        found = []
        for entry in line:
            if entry.state is State.waiting and entry.served and _is_served(store, service, entry):
                self._served(store, known(store, entry.booking_id), after)
            elif entry.state is State.waiting and entry.reachable and not entry.busy:
                found.append(entry)
        return found

    def _served(self, store: Store, booking: Booking, after: After) -> None:
        """End the wait of who has what they waited for."""
        done = store.cancel(booking, Actor.service)
        self._then.notify(store, done, "served", after)

    def _offer(
        self, store: Store, after: After, entry: Entry, free: FreeSlot, until: datetime
    ) -> bool:
        span = (free.slot.starts_at, free.slot.ends_at, free.resources)
        try:
            done = store.offer(known(store, entry.booking_id), [span], until, actor=Actor.service)
        except SlotTaken:
            return False  # a host is missing, or somebody has just taken it
        self._then.notify(store, done, "freed", after)
        return True

    def _lapse(self, case: _Case) -> None:
        """End what time ends: an offer from the list goes on to the next in line."""
        store, booking = case.store, case.booking
        if not places.is_listed(booking):
            super()._lapse(case)
        elif booking.state is State.offered:
            self._rule(case, "waiting.hold_minutes")
            case.booking = store.let_pass(booking)
            self._then.notify(store, case.booking, "passed", case.after)
        else:
            self._rule(case, "booking.notice_minutes")
            case.booking = store.lapse(booking)
            self._then.notify(store, case.booking, "unserved", case.after)

    # what staff do about a booking that nobody is there for

    async def give(self, booking_id: str, resource_id: str, *, staff_id: str) -> Booking:
        """Give it to another counsellor at the same time, if they are free.

        Raises SlotTaken, MoveRefused.
        """

        def work(store: Store, after: After) -> Booking:
            booking = known(store, booking_id)
            service = after.services[booking.service_id]
            if resource_id not in who_else(store, service, booking):
                raise SlotTaken
            return store.give(booking, [resource_id], staff_id)

        return await self._move(work)

    async def keep_anyway(self, booking_id: str, reason: str, *, staff_id: str) -> bool:
        """Keep it as it is, for a reason (a code); False when it has a solution already."""

        def work(store: Store, after: After) -> bool:
            found = [c for c in store.conflicts(after.services) if c.held.booking_id == booking_id]
            for conflict in found:
                store.keep_anyway(conflict.held, reason, staff_id)
            return bool(found)

        return await self._move(work)

    async def offer_instead(
        self, booking_id: str, starts: Sequence[datetime], *, staff_id: str
    ) -> Booking:
        """Offer other times; what is being offered already is taken back first.

        Raises SlotTaken, MoveRefused.
        """

        def work(store: Store, after: After) -> Booking:
            booking = known(store, booking_id)
            if booking.state is State.offered and not places.is_listed(booking):
                store.decline(booking, actor=Actor.staff, actor_id=staff_id)
            return self._offer_times(store, after, booking_id, starts, staff_id)

        return await self._move(work)

    def _offer_times(
        self,
        store: Store,
        after: After,
        booking_id: str,
        starts: Sequence[datetime],
        staff_id: str,
    ) -> Booking:
        booking = known(store, booking_id)
        service = after.services[booking.service_id]
        times = []
        for start in starts:
            day = start.astimezone(service.zone).date()
            free = openings.free_slots(store, service, booking.language, day, store.now)
            slot = next((each for each in free if each.slot.starts_at == start), None)
            if slot is None:
                raise SlotTaken
            times.append((slot.slot.starts_at, slot.slot.ends_at, slot.resources))
        earliest = min(start for start, _, _ in times) - service.booking.notice
        until = min(store.now + service.booking.offer, earliest)
        if until <= store.now:
            raise SlotTaken
        done = store.offer(booking, times, until, staff_id)
        self._then.notify(store, done, "offered", after)
        return done

    async def withdraw(self, booking_id: str, *, staff_id: str) -> Booking:
        """Take back a time that was offered from the list; the place in line stays."""

        def work(store: Store, after: After) -> Booking:
            done = store.withdraw(known(store, booking_id), staff_id)
            self._then.notify(store, done, "withdrawn", after)
            return done

        return await self._move(work)

    async def put_first(self, booking_id: str, reason: str, *, staff_id: str) -> None:
        """Put somebody first in line, for a reason (a code). Raises MoveRefused."""

        def work(store: Store, after: After) -> None:
            store.put_first(known(store, booking_id), reason, staff_id)

        await self._move(work)


def who_else(store: Store, service: Service, booking: Booking) -> tuple[str, ...]:
    """Name who is free at a booking's time beside who has it, fairest first."""
    span = booking.starts_at, booking.ends_at
    able = openings.who_can(store, service, booking.language, *span)
    return tuple(name for name in able if name != booking.resource_id)


def _is_served(store: Store, service: Service, entry: Entry) -> bool:
    """Tell whether the call that they have ends the wait: a place at another event does not."""
    return service.events is None or has_place(store, known(store, entry.booking_id))


def has_place(store: Store, booking: Booking) -> bool:
    """Tell whether who waits for an event has a place there already, by another booking."""
    mine = store.bookings_of(booking.caller_id) if booking.caller_id else []
    return any(
        (each.service_id, each.starts_at, each.state)
        == (booking.service_id, booking.starts_at, State.confirmed)
        for each in mine
    )


class _Free:
    """What is free for a language, asked of the store day by day and once."""

    def __init__(self, store: Store, service: Service, language: str) -> None:
        self._store, self._service, self._language = store, service, language
        found = openings.free_days(store, service, language, store.now, limit=366)
        self._days = [day for day, _ in found]
        self._known: dict[date, list[FreeSlot]] = {}

    def for_whom(self, entry: Entry) -> list[FreeSlot]:
        """List what somebody could use, earliest first."""
        zone = self._service.zone
        first, last = entry.from_at.astimezone(zone).date(), entry.to_at.astimezone(zone).date()
        return [
            slot
            for day in self._days
            if first <= day <= last
            for slot in self._on(day)
            if entry.suits(slot.slot.starts_at)
        ]

    def _on(self, day: date) -> list[FreeSlot]:
        if day not in self._known:
            self._known[day] = openings.free_slots(
                self._store, self._service, self._language, day, self._store.now
            )
        return self._known[day]


def _until(service: Service, hold: timedelta, free: FreeSlot, now: datetime) -> datetime | None:
    """Tell until when a time is kept for somebody; None where that would be too short.

    Whoever is asked at night has until the morning: asleep nobody loses their turn.
    """
    local = now.astimezone(service.zone)
    asked = now
    if not RISES <= local.time() < RESTS:
        day = local.date() + timedelta(days=local.time() >= RESTS)
        asked = datetime.combine(day, RISES, service.zone).astimezone(UTC)
    until = min(asked + hold, free.slot.starts_at - service.booking.notice)
    return until if until - now >= LEAST_HOLD else None
