"""What is still free, asked of the store and the timetable together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol, TypedDict

from schedules import availability, timetable
from schedules.availability import Busy, FreeSlot, Hosts, Resource
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
    """Give the service as staff book in it: they need no notice."""
    rules = service.booking.model_copy(update={"notice": timedelta(0)})
    return service.model_copy(update={"booking": rules})


def people(store: Calendar, service: Service, language: str) -> tuple[Resource, ...]:
    """Give the counsellors of a language, or its seats where the service has no roster."""
    return tuple(store.resources(service.id, language)) or availability.seats(service, language)


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
    if not service.knows(language):
        return []  # it left the timetable while a caller had chosen it
    resources = people(store, service, language)
    start = datetime(day.year, day.month, day.day, tzinfo=service.zone)
    first, last = start, start + timedelta(days=2)
    if len(resources) > 1:  # who has done least this week comes first
        first = start - timedelta(days=day.weekday())
        last = first + timedelta(days=8)
    return availability.free_slots(
        service,
        language,
        day,
        now=now,
        resources=resources,
        busy=store.busy([r.id for r in resources], first, last),
        exceptions=store.exceptions(service.id, day, day),
        hosts=store.hosts(service.id, start, start + timedelta(days=2)) if hosted else None,
    )


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
    if not service.knows(language):
        return []
    ahead = _ahead(store, service, language, now)
    return availability.free_days(service, language, first=first, limit=limit, **ahead)


def next_chance(store: Calendar, service: Service, language: str, now: datetime) -> FreeSlot | None:
    """Find the first time that can be booked; None when the whole horizon is full."""
    if not service.knows(language):
        return None
    return availability.next_chance(service, language, **_ahead(store, service, language, now))


def next_opening(
    store: Calendar, service: Service, language: str, now: datetime
) -> tuple[datetime, datetime] | None:
    """Find when somebody of that language is next there: start and end in UTC."""
    if not service.knows(language):
        return None
    today = now.astimezone(service.zone).date()
    return availability.next_opening(
        service,
        language,
        now=now,
        resources=people(store, service, language),
        exceptions=store.exceptions(service.id, today, today + LOOK_AHEAD),
    )


def nearest(
    store: Calendar, service: Service, language: str, around: datetime, now: datetime
) -> list[FreeSlot]:
    """List the three free times nearest to a moment, earliest first."""
    if not service.knows(language):
        return []
    found = availability.nearest(service, language, around, **_ahead(store, service, language, now))
    return sorted(found, key=lambda free: free.slot)


def who_can(
    store: Calendar, service: Service, language: str, starts_at: datetime, ends_at: datetime
) -> tuple[str, ...]:
    """Name who is free for exactly this stretch, fairest first."""
    if not service.knows(language):
        return ()
    resources = people(store, service, language)
    day = starts_at.astimezone(service.zone).date()
    monday = starts_at - timedelta(days=day.weekday() + 1)
    return availability.who_can(
        service,
        language,
        Slot(starts_at, ends_at),
        resources=resources,
        busy=store.busy([r.id for r in resources], monday, monday + timedelta(days=9)),
        exceptions=store.exceptions(service.id, day, day),
    )


def open_days(
    store: Calendar, service: Service, language: str, now: datetime, last: date | None = None
) -> list[date]:
    """List the days up to the horizon, or an earlier last day, that have hours, free or full."""
    if not service.knows(language):
        return []
    today = now.astimezone(service.zone).date()
    horizon = today + timedelta(days=service.booking.horizon_days)
    exceptions = store.exceptions(service.id, today, horizon)
    return availability.open_days(service, language, now=now, exceptions=exceptions, last=last)


def full_days(store: Calendar, service: Service, language: str, now: datetime) -> list[date]:
    """List the days up to the horizon that have hours, and no time left."""
    if not service.knows(language):
        return []
    ahead = _ahead(store, service, language, now)
    free = availability.free_days(service, language, limit=366, **ahead)
    with_room = {day for day, _ in free}
    there = open_days(store, service, language, now)
    return [day for day in there if day not in with_room]


def openings(store: Calendar, service: Service, language: str, day: date) -> list[Opening]:
    """List one day's opening hours of a language, exceptions counted in."""
    return timetable.openings(service, language, day, store.exceptions(service.id, day, day))
