"""What can still be booked: the slots, without what is taken, too soon or too far ahead.

These answers are for showing. Two callers may be shown the same free time; who gets it is
decided where the booking is written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from schedules.service import Service
from schedules.timetable import DatedException, Slot, day_slots, openings

LOOK_AHEAD_DAYS = 366  # how far `next_opening` looks for somebody who is there


@dataclass(frozen=True, slots=True)
class Resource:
    """Who or what serves one call at a time: a counsellor, or a seat of one language."""

    id: str
    languages: frozenset[str]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Busy:
    """A stretch in which a resource is taken, by any service, without the buffer after it."""

    resource_id: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """A slot and the ids of who could serve it, fairest first."""

    slot: Slot
    resources: tuple[str, ...]


def seats(service: Service, language: str) -> tuple[Resource, ...]:
    """List the seats that stand in for counsellors of a language where there is no roster."""
    spoken = frozenset({language})
    numbers = range(1, service.booking.seats + 1)
    return tuple(Resource(f"seat:{service.id}:{language}:{n}", spoken) for n in numbers)


def free_slots(
    service: Service,
    language: str,
    day: date,
    *,
    now: datetime,
    resources: Sequence[Resource],
    busy: Sequence[Busy],
    exceptions: Sequence[DatedException] = (),
) -> list[FreeSlot]:
    """List what can be booked on a day of the service's calendar, earliest first.

    A slot starts no sooner than the notice time from now, and its day is at most
    `horizon_days` after today. Fairest is who has the least time booked on that day, then
    the smaller id. Raises UnknownLanguage for a language outside every timetable.
    """
    open_slots = _Bookable(service, language, now, exceptions).slots(day)
    diaries = _diaries(service, language, resources, busy)
    return list(_served(open_slots, _fairest_first(diaries, service, day))) if open_slots else []


def free_days(
    service: Service,
    language: str,
    *,
    now: datetime,
    resources: Sequence[Resource],
    busy: Sequence[Busy],
    exceptions: Sequence[DatedException] = (),
    first: date | None = None,
    limit: int = 8,
) -> list[tuple[date, int]]:
    """List the days with a free slot, from `first` on, and how many slots are free on each.

    A slot counts once, however many could serve it. At most `limit` days are listed.
    """
    bookable = _Bookable(service, language, now, exceptions)
    diaries = _diaries(service, language, resources, busy)
    found: list[tuple[date, int]] = []
    for day in bookable.days(first):
        if len(found) >= limit:
            break
        free = 0
        for slot in bookable.slots(day):
            for diary in diaries:
                if diary.has_room(slot):
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
    exceptions: Sequence[DatedException] = (),
) -> tuple[datetime, datetime] | None:
    """Tell in UTC from when to when somebody of a language is next there, booked or not.

    While somebody is there the answer starts now. None: nobody within a year.
    """
    now = _in_utc(now)
    today = now.astimezone(service.zone).date()
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        day = today + timedelta(days=ahead)
        for opening in openings(service, language, day, exceptions):
            opens_at, closes_at = opening.in_utc(service.zone)
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
) -> FreeSlot | None:
    """Find the earliest slot that can be booked; None within the horizon."""
    bookable = _Bookable(service, language, now, exceptions)
    diaries = _diaries(service, language, resources, busy)
    for day in bookable.days():
        for chance in _served(bookable.slots(day), _fairest_first(diaries, service, day)):
            return chance
    return None


class _Bookable:
    """The days and slots of a language that notice time and horizon leave."""

    def __init__(
        self,
        service: Service,
        language: str,
        now: datetime,
        exceptions: Sequence[DatedException],
    ) -> None:
        now = _in_utc(now)
        self._service, self._language, self._exceptions = service, language, exceptions
        self._soonest_at = now + service.booking.notice
        self._first_on = self._soonest_at.astimezone(service.zone).date()
        today = now.astimezone(service.zone).date()
        self._last_on = today + timedelta(days=service.booking.horizon_days)

    def days(self, first: date | None = None) -> Iterator[date]:
        day = max(first or self._first_on, self._first_on)
        while day <= self._last_on:
            yield day
            day += timedelta(days=1)

    def slots(self, day: date) -> Sequence[Slot]:
        found = day_slots(self._service, self._language, day, self._exceptions)
        if day > self._last_on:
            return ()
        if day > self._first_on:
            return found
        return [slot for slot in found if slot.starts_at >= self._soonest_at]


class _Diary:
    """The taken time of one resource; stretches that touch are one, so that two look-ups do."""

    def __init__(self, resource_id: str, taken: Iterable[Busy], buffer: timedelta) -> None:
        self.resource_id = resource_id
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

    def has_room(self, slot: Slot) -> bool:
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


def _diaries(
    service: Service, language: str, resources: Sequence[Resource], busy: Sequence[Busy]
) -> list[_Diary]:
    taken: dict[str, list[Busy]] = {each.id: [] for each in resources if language in each.languages}
    for stretch in busy:
        if stretch.resource_id in taken:
            taken[stretch.resource_id].append(stretch)
    return [_Diary(name, taken[name], service.booking.buffer) for name in sorted(taken)]


def _fairest_first(diaries: Sequence[_Diary], service: Service, day: date) -> Sequence[_Diary]:
    if len(diaries) < 2:
        return diaries
    midnight, next_midnight = (
        datetime.combine(each, time(), service.zone).astimezone(UTC)
        for each in (day, day + timedelta(days=1))
    )
    # Sorting keeps the order by id among those with equally much to do.
    return sorted(diaries, key=lambda diary: diary.taken_between(midnight, next_midnight))


def _served(open_slots: Iterable[Slot], diaries: Sequence[_Diary]) -> Iterator[FreeSlot]:
    for slot in open_slots:
        able = tuple(diary.resource_id for diary in diaries if diary.has_room(slot))
        if able:
            yield FreeSlot(slot, able)


def _in_utc(now: datetime) -> datetime:
    if now.tzinfo is None:
        # astimezone would silently take it for the clock of this machine.
        raise ValueError("now has no time zone, expected one such as UTC")
    return now.astimezone(UTC)
