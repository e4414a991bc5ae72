"""What can still be booked: the slots, without what is taken, too soon or too far ahead.

A counsellor serves a slot while they are there from its start to its end (`presence.py`).
These answers are for showing. Two callers may be shown the same free time; who gets it is
decided where the booking is written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from schedules import working_days
from schedules.dated import Event
from schedules.diaries import diaries_of, fairest_first, served
from schedules.presence import Span, covers, joined
from schedules.resources import Busy, FreeSlot, Hosts, Resource
from schedules.sections import BookingRules
from schedules.service import Service
from schedules.timetable import DatedException, Slot, day_slots, openings

LOOK_AHEAD_DAYS = 366  # how far `next_opening` looks for somebody who is there


def coming(
    service: Service, language: str, *, now: datetime, exceptions: Sequence[DatedException] = ()
) -> list[Event]:
    """List the events that can be booked as far as days and deadlines go, earliest first."""
    bookable = _Bookable(service, language, now, exceptions)
    days = sorted({event.starts.date() for event in service.events or ()})
    return [
        event
        for day in days
        for slot in bookable.slots(day)
        if (event := service.event_at(slot.starts_at)) is not None
    ]


def free_slots(
    service: Service,
    language: str,
    day: date,
    *,
    now: datetime,
    resources: Sequence[Resource],
    busy: Sequence[Busy],
    exceptions: Sequence[DatedException] = (),
    hosts: Hosts | None = None,
) -> list[FreeSlot]:
    """List what can be booked on a day of the service's calendar, earliest first.

    A slot starts no sooner than the notice time from now; its day is at least `days_before`, or
    leaves `working_days_before` between, and is at most `horizon_days` after today. Fairest is
    who has the least time booked on that day, then in that week (Monday to Sunday), then the
    smaller id. Raises UnknownLanguage for a language outside every timetable.
    """
    open_slots = _Bookable(service, language, now, exceptions, hosts).slots(day)
    diaries = diaries_of(service, language, resources, busy)
    if not open_slots:
        return []
    return list(served(open_slots, fairest_first(diaries.at(open_slots), service, day), day))


def free_days(
    service: Service,
    language: str,
    *,
    now: datetime,
    resources: Sequence[Resource],
    busy: Sequence[Busy],
    exceptions: Sequence[DatedException] = (),
    hosts: Hosts | None = None,
    first: date | None = None,
    limit: int = 8,
) -> list[tuple[date, int]]:
    """List the days with a free slot, from `first` on, and how many slots are free on each.

    A slot counts once, however many could serve it. At most `limit` days are listed.
    """
    bookable = _Bookable(service, language, now, exceptions, hosts)
    diaries = diaries_of(service, language, resources, busy)
    found: list[tuple[date, int]] = []
    for day in bookable.days(first):
        if len(found) >= limit:
            break
        free = 0
        for slot in bookable.slots(day):
            for diary in diaries.at((slot,)):
                if diary.has_room(slot, day):
                    free += 1
                    break
        if free:
            found.append((day, free))
    return found


def next_opening(
    service: Service,
    language: str,
    *,
    now: datetime,
    resources: Sequence[Resource] = (),
    exceptions: Sequence[DatedException] = (),
) -> tuple[datetime, datetime] | None:
    """Tell in UTC from when to when somebody of a language is next there, booked or not.

    While somebody is there the answer starts now. None: nobody within a year. Without
    `resources` the timetable alone tells.
    """
    now = _in_utc(now)
    today = now.astimezone(service.zone).date()
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        day = today + timedelta(days=ahead)
        hours = [each.in_utc(service.zone) for each in openings(service, language, day, exceptions)]
        for opens_at, closes_at in _manned(hours, resources, service.zone, day):
            if max(opens_at, now) < closes_at:
                return max(opens_at, now), closes_at
    return None


def next_chance(
    service: Service,
    language: str,
    *,
    now: datetime,
    resources: Sequence[Resource],
    busy: Sequence[Busy],
    exceptions: Sequence[DatedException] = (),
    hosts: Hosts | None = None,
) -> FreeSlot | None:
    """Find the earliest slot that can be booked; None within the horizon."""
    bookable = _Bookable(service, language, now, exceptions, hosts)
    diaries = diaries_of(service, language, resources, busy)
    for day in bookable.days():
        slots = bookable.slots(day)
        for chance in served(slots, fairest_first(diaries.at(slots), service, day), day):
            return chance
    return None


def who_can(
    service: Service,
    language: str,
    slot: Slot,
    *,
    resources: Sequence[Resource],
    busy: Sequence[Busy],
    exceptions: Sequence[DatedException] = (),
) -> tuple[str, ...]:
    """Name who could serve exactly this stretch, fairest first, at whatever notice.

    Nobody, where the service is closed for a part of it.
    """
    day = slot.starts_at.astimezone(service.zone).date()
    hours = openings(service, language, day, exceptions)
    if not covers(
        joined(each.in_utc(service.zone) for each in hours), slot.starts_at, slot.ends_at
    ):
        return ()
    there = diaries_of(service, language, resources, busy).at((slot,))
    diaries = fairest_first(there, service, day)
    return tuple(diary.resource_id for diary in diaries if diary.has_room(slot, day))


def open_days(
    service: Service,
    language: str,
    *,
    now: datetime,
    exceptions: Sequence[DatedException] = (),
    last: date | None = None,
) -> list[date]:
    """List the days with a slot, booked or not, up to the horizon or an earlier last day."""
    bookable = _Bookable(service, language, now, exceptions)
    until = takewhile(lambda day: last is None or day <= last, bookable.days())
    return [day for day in until if bookable.slots(day)]


def nearest(
    service: Service,
    language: str,
    around: datetime,
    *,
    now: datetime,
    resources: Sequence[Resource],
    busy: Sequence[Busy],
    exceptions: Sequence[DatedException] = (),
    hosts: Hosts | None = None,
    limit: int = 3,
) -> list[FreeSlot]:
    """List the free slots that start nearest to a moment, nearest first; of equals the earlier."""
    bookable = _Bookable(service, language, now, exceptions, hosts)
    diaries = diaries_of(service, language, resources, busy)

    def far(free: FreeSlot) -> tuple[timedelta, datetime]:
        return abs(free.slot.starts_at - around), free.slot.starts_at

    found: list[FreeSlot] = []
    for day in bookable.days():
        slots = bookable.slots(day)
        found += served(slots, fairest_first(diaries.at(slots), service, day), day)
        found = sorted(found, key=far)[:limit]
    return found


def _manned(
    hours: Sequence[Span], resources: Sequence[Resource], zone: ZoneInfo, day: date
) -> Sequence[Span]:
    """Leave of the opening hours what at least one of the resources is there for."""
    there: list[Span] = []
    for resource in resources:
        spans = resource.present(zone, day)
        if spans is None:
            return hours
        there += spans
    if not resources:
        return hours
    return [
        (max(opens_at, begins), min(closes_at, ends))
        for opens_at, closes_at in hours
        for begins, ends in joined(there)
        if max(opens_at, begins) < min(closes_at, ends)
    ]


class _Bookable:
    """The days and slots of a language that notice time and horizon leave.

    With `days_before = 2` a call on Thursday is booked until Tuesday, 24:00. With
    `working_days_before = 2` two working days of public offices lie between the day of booking
    and the day of the call: a call on Thursday is booked until Monday, 24:00, and one on Monday
    until Wednesday, 24:00, with Thursday and Friday between. The call's own day may be any that
    has hours; days and midnights are those of the service's clock.
    """

    def __init__(
        self,
        service: Service,
        language: str,
        now: datetime,
        exceptions: Sequence[DatedException],
        hosts: Hosts | None = None,
    ) -> None:
        now = _in_utc(now)
        self._calls = _calls(hosts, service.booking.buffer)
        self._service, self._language, self._exceptions = service, language, exceptions
        today = now.astimezone(service.zone).date()
        self._soonest_at = now + service.booking.notice
        first_on = _first_after(today, service.booking)
        if first_on is not None:
            opens_at = datetime.combine(first_on, time(), service.zone).astimezone(UTC)
            self._soonest_at = max(self._soonest_at, opens_at)
        self._first_on = self._soonest_at.astimezone(service.zone).date()
        self._last_on = today + timedelta(days=service.booking.horizon_days)

    def days(self, first: date | None = None) -> Iterator[date]:
        day = max(first or self._first_on, self._first_on)
        while day <= self._last_on:
            yield day
            day += timedelta(days=1)

    def slots(self, day: date) -> Sequence[Slot]:
        found = self._open(day)
        if self._calls is None:
            return found
        return [slot for slot in found if self._hosted(slot)]

    def _hosted(self, slot: Slot) -> bool:
        """Tell whether one host, and the same one, has the whole of a slot free."""
        for starts, ends in self._calls or ():
            before = bisect_left(starts, slot.ends_at)
            if before == 0 or ends[before - 1] <= slot.starts_at:
                return True
        return False

    def _open(self, day: date) -> Sequence[Slot]:
        found = day_slots(self._service, self._language, day, self._exceptions)
        if day > self._last_on:
            return ()
        if day > self._first_on:
            return found
        return [slot for slot in found if slot.starts_at >= self._soonest_at]


def _in_utc(now: datetime) -> datetime:
    if now.tzinfo is None:
        # astimezone would silently take it for the clock of this machine.
        raise ValueError("now has no time zone, expected one such as UTC")
    return now.astimezone(UTC)


def _first_after(today: date, rules: BookingRules) -> date | None:
    """Tell the first day that may still be booked today; None where only the notice time binds."""
    if rules.days_before is not None:
        return today + timedelta(days=rules.days_before)
    if rules.working_days_before is not None:
        return working_days.add(today, rules.working_days_before) + timedelta(days=1)
    return None


_Calls = list[tuple[list[datetime], list[datetime]]]


def _calls(hosts: Hosts | None, buffer: timedelta) -> _Calls | None:
    """Give the starts and ends of each host's calls, buffers counted in; None without hosts."""
    if hosts is None:
        return None
    found: _Calls = []
    for host in hosts.ids:
        taken = sorted((b.starts_at, b.ends_at) for b in hosts.busy if b.resource_id == host)
        starts = [starts_at - buffer for starts_at, _ in taken]
        found.append((starts, [ends_at + buffer for _, ends_at in taken]))
    return found
