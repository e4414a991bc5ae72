"""What can still be booked: the slots, without what is taken, too soon or too far ahead.

A counsellor serves a slot while they are there from its start to its end (`presence.py`).
These answers are for showing. Two callers may be shown the same free time; who gets it is
decided where the booking is written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import takewhile
from zoneinfo import ZoneInfo

from schedules import working_days
from schedules.dated import Event
from schedules.presence import Leave, Shift, Span, covers, joined, present
from schedules.sections import BookingRules
from schedules.service import Service
from schedules.timetable import DatedException, Slot, day_slots, openings

LOOK_AHEAD_DAYS = 366  # how far `next_opening` looks for somebody who is there


@dataclass(frozen=True, slots=True)
class Resource:
    """Who or what serves one call at a time: a counsellor, or a seat of one language.

    Without `shifts` they are there whenever the service is open, `leaves` apart.
    """

    id: str
    languages: frozenset[str]
    name: str = ""
    shifts: tuple[Shift, ...] = ()
    leaves: tuple[Leave, ...] = ()
    only: Span | None = None  # a place at an event is there for this stretch alone

    def present(self, zone: ZoneInfo, day: date) -> tuple[Span, ...] | None:
        """List when they are there on a day of this clock; None: whenever it is open."""
        if self.only is not None:
            return (self.only,)
        if not self.shifts and not self.leaves:
            return None
        return present(zone, day, self.shifts, self.leaves)


@dataclass(frozen=True, slots=True)
class Busy:
    """A stretch in which a resource is taken, by any service, without the buffer after it."""

    resource_id: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Hosts:
    """The accounts that hold meetings, one call each at a time, and when they are taken."""

    ids: tuple[str, ...]
    busy: tuple[Busy, ...]


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """A slot and the ids of who could serve it, fairest first."""

    slot: Slot
    resources: tuple[str, ...]


def seats(service: Service, language: str, day: date | None = None) -> tuple[Resource, ...]:
    """List the seats that stand in for counsellors of a language where there is no roster.

    At an event they are its places, as many as it has room for; with a `day`, those of its
    events alone.
    """
    if service.events is not None:
        events = service.events if day is None else service.events_on(day)
        return tuple(place for event in events for place in places(service, event))
    spoken = frozenset({language})
    numbers = range(1, service.booking.seats + 1)
    return tuple(Resource(f"seat:{service.id}:{language}:{n}", spoken) for n in numbers)


def places(service: Service, event: Event) -> tuple[Resource, ...]:
    """List the places at an event; each takes one caller of any language."""
    tags = frozenset(service.every_language())
    called, span = f"event:{service.id}:{event.name}", event.span(service.zone)
    return _places(called, event.capacity, tags, span)


def place_ids(service: Service, event: Event) -> tuple[str, ...]:
    """Name the places at an event."""
    return _place_ids(f"event:{service.id}:{event.name}", event.capacity)


@lru_cache(maxsize=256)
def _place_ids(called: str, capacity: int) -> tuple[str, ...]:
    return tuple(f"{called}:{n}" for n in range(1, capacity + 1))


@lru_cache(maxsize=256)
def _places(called: str, capacity: int, tags: frozenset[str], only: Span) -> tuple[Resource, ...]:
    return tuple(Resource(name, tags, only=only) for name in _place_ids(called, capacity))


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
    diaries = _diaries(service, language, resources, busy)
    if not open_slots:
        return []
    return list(_served(open_slots, _fairest_first(diaries.at(open_slots), service, day), day))


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
    diaries = _diaries(service, language, resources, busy)
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
    diaries = _diaries(service, language, resources, busy)
    for day in bookable.days():
        slots = bookable.slots(day)
        for chance in _served(slots, _fairest_first(diaries.at(slots), service, day), day):
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
    there = _diaries(service, language, resources, busy).at((slot,))
    diaries = _fairest_first(there, service, day)
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
    diaries = _diaries(service, language, resources, busy)

    def far(free: FreeSlot) -> tuple[timedelta, datetime]:
        return abs(free.slot.starts_at - around), free.slot.starts_at

    found: list[FreeSlot] = []
    for day in bookable.days():
        slots = bookable.slots(day)
        found += _served(slots, _fairest_first(diaries.at(slots), service, day), day)
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


class _Diary:
    """The taken time of one resource; stretches that touch are one, so that two look-ups do."""

    def __init__(
        self, resource: Resource, taken: Iterable[Busy], buffer: timedelta, zone: ZoneInfo
    ) -> None:
        self.resource_id, self.only = resource.id, resource.only
        self._resource = resource
        self._always = not (resource.shifts or resource.leaves or resource.only)
        self._zone = zone
        self._starts: list[datetime] = []
        self._ends: list[datetime] = []
        self._taken = sorted((busy.starts_at, busy.ends_at) for busy in taken)
        for starts_at, ends_at in self._taken:
            # The buffer follows the taken call as well as the one that may come before it.
            if self._ends and starts_at - buffer <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], ends_at + buffer)
            else:
                self._starts.append(starts_at - buffer)
                self._ends.append(ends_at + buffer)

    def has_room(self, slot: Slot, day: date) -> bool:
        if not self._always:
            spans = self._resource.present(self._zone, day)
            if spans is not None and not covers(spans, slot.starts_at, slot.ends_at):
                return False
        before = bisect_left(self._starts, slot.ends_at)
        return before == 0 or self._ends[before - 1] <= slot.starts_at

    def taken_between(self, starts_at: datetime, ends_at: datetime) -> timedelta:
        return sum(
            (
                min(end, ends_at) - max(start, starts_at)
                for start, end in self._taken
                if start < ends_at and starts_at < end
            ),
            timedelta(0),
        )


class _Diaries:
    """The diaries of who could serve; the places at an event are looked at for it alone."""

    def __init__(self, diaries: Iterable[_Diary]) -> None:
        self._people: list[_Diary] = []
        self._places: dict[Span, list[_Diary]] = {}
        for diary in diaries:
            if diary.only is None:
                self._people.append(diary)
            else:
                self._places.setdefault(diary.only, []).append(diary)

    def at(self, slots: Iterable[Slot]) -> Sequence[_Diary]:
        if not self._places:
            return self._people
        spans = {(slot.starts_at, slot.ends_at) for slot in slots}
        return [*self._people, *(d for span in spans for d in self._places.get(span, ()))]


def _diaries(
    service: Service, language: str, resources: Sequence[Resource], busy: Sequence[Busy]
) -> _Diaries:
    able = {each.id: each for each in resources if language in each.languages}
    taken: dict[str, list[Busy]] = {name: [] for name in able}
    for stretch in busy:
        if stretch.resource_id in taken:
            taken[stretch.resource_id].append(stretch)
    buffer, zone = service.booking.buffer, service.zone
    return _Diaries(_Diary(able[name], taken[name], buffer, zone) for name in sorted(able))


def _fairest_first(diaries: Sequence[_Diary], service: Service, day: date) -> Sequence[_Diary]:
    if len(diaries) < 2:
        return diaries
    monday = day - timedelta(days=day.weekday())
    ends = (day, day + timedelta(days=1), monday, monday + timedelta(days=7))
    today, tomorrow, this_week, next_week = (
        datetime.combine(each, time(), service.zone).astimezone(UTC) for each in ends
    )

    # Sorting keeps the order by id among those with equally much to do.
    def load(diary: _Diary) -> tuple[timedelta, timedelta]:
        return (
            diary.taken_between(today, tomorrow),
            diary.taken_between(this_week, next_week),
        )

    return sorted(diaries, key=load)


def _served(open_slots: Iterable[Slot], diaries: Sequence[_Diary], day: date) -> Iterator[FreeSlot]:
    for slot in open_slots:
        able = tuple(diary.resource_id for diary in diaries if diary.has_room(slot, day))
        if able:
            yield FreeSlot(slot, able)


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
