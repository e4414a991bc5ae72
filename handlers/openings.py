"""What is still free, asked of the store and the timetable together.

Every function takes a caller's language. Who is there and what is taken goes by the language in
which the call is held, so that callers of two languages never see, or get, one seat as two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Protocol, TypedDict

from schedules import availability, resources, timetable
from schedules.booking import CELL
from schedules.dated import Event
from schedules.resources import Busy, FreeSlot, Hosts, Resource
from schedules.service import Service
from schedules.timetable import DatedException, Opening, Slot

LOOK_AHEAD = timedelta(days=60)  # for when somebody is there next


class Calendar(Protocol):
    """What free times are made from: people, their calls, and dated exceptions."""

    def resources(self, service_id: str, language: str) -> list[Resource]: ...
    def busy(
        self, resource_ids: Sequence[str], from_at: datetime, to_at: datetime
    ) -> list[Busy]: ...
    def exceptions(self, service_id: str, from_day: date, to_day: date) -> list[DatedException]: ...
    def hosts(self, service_id: str, from_at: datetime, to_at: datetime) -> Hosts | None: ...


def without_notice(service: Service) -> Service:
    """Give the service as staff book in it: they need no notice, and no day before."""
    none = {"notice": timedelta(0), "days_before": None, "working_days_before": None}
    rules = service.booking.model_copy(update=none)
    return service.model_copy(update={"booking": rules})


def spoken(service: Service, language: str) -> str | None:
    """Give the language in which callers of another have their calls; None where they have none."""
    if language in service.callers.languages or service.knows(language):
        return service.spoken(language)
    return None  # it left the service's file while a caller had chosen it


def people(
    store: Calendar, service: Service, language: str, day: date | None = None
) -> tuple[Resource, ...]:
    """Give who takes the calls of a language, or its seats where the service has no roster.

    At events they are the places, and with a `day` those of its events: no counsellor limits them.
    """
    tag = service.spoken(language)
    if service.events is not None:
        return resources.seats(service, tag, day)
    return tuple(store.resources(service.id, tag)) or resources.seats(service, tag)


def free_slots(
    store: Calendar,
    service: Service,
    language: str,
    day: date,
    now: datetime,
    *,
    hosted: bool = True,
) -> list[FreeSlot]:
    """List what can still be booked on one day of the service, earliest first.

    Without `hosted` it does not matter whether a host of the meetings is free.
    """
    tag = spoken(service, language)
    if tag is None:
        return []
    resources = people(store, service, tag, day)
    start = datetime(day.year, day.month, day.day, tzinfo=service.zone)
    first, last = start, start + timedelta(days=2)
    if len(resources) > 1 and service.events is None:  # who has done least this week comes first
        first = start - timedelta(days=day.weekday())
        last = first + timedelta(days=8)
    return availability.free_slots(
        service,
        tag,
        day,
        now=now,
        resources=resources,
        busy=store.busy([r.id for r in resources], first, last),
        exceptions=store.exceptions(service.id, day, day),
        hosts=store.hosts(service.id, start, start + timedelta(days=2)) if hosted else None,
    )


def coming(store: Calendar, service: Service, language: str, now: datetime) -> list[Event]:
    """List the events that can be booked as far as days and deadlines go, full ones included."""
    tag = spoken(service, language)
    if tag is None:
        return []
    today = now.astimezone(service.zone).date()
    horizon = today + timedelta(days=service.booking.horizon_days)
    exceptions = store.exceptions(service.id, today, horizon)
    return availability.coming(service, tag, now=now, exceptions=exceptions)


def left(store: Calendar, service: Service, event: Event) -> int:
    """Count the places at an event that nobody has."""
    ids = resources.place_ids(service, event)
    starts_at, _ = event.span(service.zone)
    busy = store.busy(ids, starts_at, starts_at + CELL)  # who has a place has its first cell
    return len(ids) - len({each.resource_id for each in busy})


def free_events(store: Calendar, service: Service, language: str, now: datetime) -> Iterator[Event]:
    """Give the events that still have a place, earliest first; each is asked of the store."""
    for event in coming(store, service, language, now):
        if left(store, service, event):
            yield event


def _slots_of(
    store: Calendar, service: Service, tag: str, events: Iterable[Event], now: datetime
) -> Iterator[FreeSlot]:
    for event in events:
        starts_at, _ = event.span(service.zone)
        for free in free_slots(store, service, tag, event.starts.date(), now):
            if free.slot.starts_at == starts_at:
                yield free


class _Ahead(TypedDict):
    """All that decides what is free from now to the horizon."""

    now: datetime
    resources: tuple[Resource, ...]
    busy: list[Busy]
    exceptions: list[DatedException]
    hosts: Hosts | None


def _ahead(store: Calendar, service: Service, language: str, now: datetime) -> _Ahead:
    resources = people(store, service, language)
    length = timedelta(days=service.booking.horizon_days + 1)
    today = now.astimezone(service.zone).date()
    return _Ahead(
        now=now,
        resources=resources,
        busy=store.busy([r.id for r in resources], now, now + length),
        exceptions=store.exceptions(service.id, today, today + length),
        hosts=store.hosts(service.id, now, now + length),
    )


def free_days(
    store: Calendar,
    service: Service,
    language: str,
    now: datetime,
    *,
    first: date | None = None,
    limit: int = 8,
) -> list[tuple[date, int]]:
    """List the next days that still have a time, and how many times each has."""
    tag = spoken(service, language)
    if tag is None:
        return []
    if service.events is not None:
        with_room = Counter(event.starts.date() for event in free_events(store, service, tag, now))
        days = sorted(each for each in with_room.items() if first is None or each[0] >= first)
        return days[:limit]
    ahead = _ahead(store, service, tag, now)
    return availability.free_days(service, tag, first=first, limit=limit, **ahead)


def next_chance(store: Calendar, service: Service, language: str, now: datetime) -> FreeSlot | None:
    """Find the first time that can be booked; None when the whole horizon is full."""
    tag = spoken(service, language)
    if tag is None:
        return None
    if service.events is not None:
        slots = _slots_of(store, service, tag, free_events(store, service, tag, now), now)
        return next(slots, None)
    return availability.next_chance(service, tag, **_ahead(store, service, tag, now))


def next_opening(
    store: Calendar, service: Service, language: str, now: datetime
) -> tuple[datetime, datetime] | None:
    """Find when somebody for that language is next there: start and end in UTC."""
    tag = spoken(service, language)
    if tag is None:
        return None
    today = now.astimezone(service.zone).date()
    return availability.next_opening(
        service,
        tag,
        now=now,
        resources=() if service.events is not None else people(store, service, tag),
        exceptions=store.exceptions(service.id, today, today + LOOK_AHEAD),
    )


def nearest(
    store: Calendar, service: Service, language: str, around: datetime, now: datetime
) -> list[FreeSlot]:
    """List the three free times nearest to a moment, earliest first."""
    tag = spoken(service, language)
    if tag is None:
        return []
    if service.events is not None:
        events = coming(store, service, tag, now)
        events.sort(key=lambda event: abs(event.span(service.zone)[0] - around))
        there = (event for event in events if left(store, service, event))
        found = list(islice(_slots_of(store, service, tag, there, now), 3))
    else:
        found = availability.nearest(service, tag, around, **_ahead(store, service, tag, now))
    return sorted(found, key=lambda free: free.slot)


def who_can(
    store: Calendar, service: Service, language: str, starts_at: datetime, ends_at: datetime
) -> tuple[str, ...]:
    """Name who is free for exactly this stretch, fairest first."""
    tag = spoken(service, language)
    if tag is None:
        return ()
    day = starts_at.astimezone(service.zone).date()
    resources = people(store, service, tag, day)
    monday = starts_at - timedelta(days=day.weekday() + 1)
    return availability.who_can(
        service,
        tag,
        Slot(starts_at, ends_at),
        resources=resources,
        busy=store.busy([r.id for r in resources], monday, monday + timedelta(days=9)),
        exceptions=store.exceptions(service.id, day, day),
    )


def open_days(
    store: Calendar, service: Service, language: str, now: datetime, last: date | None = None
) -> list[date]:
    """List the days up to the horizon, or an earlier last day, that have hours, free or full."""
    tag = spoken(service, language)
    if tag is None:
        return []
    today = now.astimezone(service.zone).date()
    horizon = today + timedelta(days=service.booking.horizon_days)
    exceptions = store.exceptions(service.id, today, horizon)
    return availability.open_days(service, tag, now=now, exceptions=exceptions, last=last)


def full_days(store: Calendar, service: Service, language: str, now: datetime) -> list[date]:
    """List the days up to the horizon that have hours, and no time left."""
    if spoken(service, language) is None:
        return []
    free = free_days(store, service, language, now, limit=366)
    with_room = {day for day, _ in free}
    there = open_days(store, service, language, now)
    return [day for day in there if day not in with_room]


def openings(store: Calendar, service: Service, language: str, day: date) -> list[Opening]:
    """List one day's opening hours for a language, exceptions counted in."""
    tag = service.spoken(language)
    return timetable.openings(service, tag, day, store.exceptions(service.id, day, day))
