"""What each resource has taken already, so that it is quickly told who could serve a slot."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from schedules.presence import Span, covers
from schedules.resources import Busy, FreeSlot, Resource
from schedules.service import Service
from schedules.timetable import Slot


class Diary:
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
        """Tell whether they are there, and free, for the whole of a slot of that day."""
        if not self._always:
            spans = self._resource.present(self._zone, day)
            if spans is not None and not covers(spans, slot.starts_at, slot.ends_at):
                return False
        before = bisect_left(self._starts, slot.ends_at)
        return before == 0 or self._ends[before - 1] <= slot.starts_at

    def taken_between(self, starts_at: datetime, ends_at: datetime) -> timedelta:
        """Add up what is taken between two moments."""
        return sum(
            (
                min(end, ends_at) - max(start, starts_at)
                for start, end in self._taken
                if start < ends_at and starts_at < end
            ),
            timedelta(0),
        )


class Diaries:
    """The diaries of who could serve; the places at an event are looked at for it alone."""

    def __init__(self, diaries: Iterable[Diary]) -> None:
        self._people: list[Diary] = []
        self._places: dict[Span, list[Diary]] = {}
        for diary in diaries:
            if diary.only is None:
                self._people.append(diary)
            else:
                self._places.setdefault(diary.only, []).append(diary)

    def at(self, slots: Iterable[Slot]) -> Sequence[Diary]:
        """Give who could be there at some slots."""
        if not self._places:
            return self._people
        spans = {(slot.starts_at, slot.ends_at) for slot in slots}
        return [*self._people, *(d for span in spans for d in self._places.get(span, ()))]


def diaries_of(
    service: Service, language: str, resources: Sequence[Resource], busy: Sequence[Busy]
) -> Diaries:
    """Open the diaries of who serves a language, in the order of their ids."""
    able = {each.id: each for each in resources if language in each.languages}
    taken: dict[str, list[Busy]] = {name: [] for name in able}
    for stretch in busy:
        if stretch.resource_id in taken:
            taken[stretch.resource_id].append(stretch)
    buffer, zone = service.booking.buffer, service.zone
    return Diaries(Diary(able[name], taken[name], buffer, zone) for name in sorted(able))


def fairest_first(diaries: Sequence[Diary], service: Service, day: date) -> Sequence[Diary]:
    """Order by the least time booked on that day, then in that week, then by the smaller id."""
    if len(diaries) < 2:
        return diaries
    monday = day - timedelta(days=day.weekday())
    ends = (day, day + timedelta(days=1), monday, monday + timedelta(days=7))
    today, tomorrow, this_week, next_week = (
        datetime.combine(each, time(), service.zone).astimezone(UTC) for each in ends
    )

    # Sorting keeps the order by id among those with equally much to do.
    def load(diary: Diary) -> tuple[timedelta, timedelta]:
        return (
            diary.taken_between(today, tomorrow),
            diary.taken_between(this_week, next_week),
        )

    return sorted(diaries, key=load)


def served(open_slots: Iterable[Slot], diaries: Sequence[Diary], day: date) -> Iterator[FreeSlot]:
    """Yield the slots that somebody could serve, with who."""
    for slot in open_slots:
        able = tuple(diary.resource_id for diary in diaries if diary.has_room(slot, day))
        if able:
            yield FreeSlot(slot, able)
