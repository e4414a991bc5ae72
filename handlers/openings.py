"""What is still free, asked of the store and the timetable together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol, TypedDict

from schedules import availability, timetable
from schedules.availability import Busy, FreeSlot, Resource
from schedules.service import Service
from schedules.timetable import DatedException, Opening

LOOK_AHEAD = timedelta(days=60)  # for when somebody is there next


class Calendar(Protocol):
    """What free times are made from: people, their calls, and dated exceptions."""

    def resources(self, service_id: str, language: str) -> list[Resource]: ...
    def busy(
        self, resource_ids: Sequence[str], from_at: datetime, to_at: datetime
    ) -> list[Busy]: ...
    def exceptions(self, service_id: str, from_day: date, to_day: date) -> list[DatedException]: ...


def people(store: Calendar, service: Service, language: str) -> tuple[Resource, ...]:
    """Give the counsellors of a language, or its seats where the service has no roster."""
    return tuple(store.resources(service.id, language)) or availability.seats(service, language)


def free_slots(
    store: Calendar, service: Service, language: str, day: date, now: datetime
) -> list[FreeSlot]:
    """List what can still be booked on one day of the service, earliest first."""
    if not service.knows(language):
        return []  # it left the timetable while a caller had chosen it
    resources = people(store, service, language)
    start = datetime(day.year, day.month, day.day, tzinfo=service.zone)
    return availability.free_slots(
        service,
        language,
        day,
        now=now,
        resources=resources,
        busy=store.busy([r.id for r in resources], start, start + timedelta(days=2)),
        exceptions=store.exceptions(service.id, day, day),
    )


class _Ahead(TypedDict):
    """All that decides what is free from now to the horizon."""

    now: datetime
    resources: tuple[Resource, ...]
    busy: list[Busy]
    exceptions: list[DatedException]


def _ahead(store: Calendar, service: Service, language: str, now: datetime) -> _Ahead:
    resources = people(store, service, language)
    length = timedelta(days=service.booking.horizon_days + 1)
    today = now.astimezone(service.zone).date()
    return _Ahead(
        now=now,
        resources=resources,
        busy=store.busy([r.id for r in resources], now, now + length),
        exceptions=store.exceptions(service.id, today, today + length),
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
    exceptions = store.exceptions(service.id, today, today + LOOK_AHEAD)
    return availability.next_opening(service, language, now=now, exceptions=exceptions)


def openings(store: Calendar, service: Service, language: str, day: date) -> list[Opening]:
    """List one day's opening hours of a language, exceptions counted in."""
    return timetable.openings(service, language, day, store.exceptions(service.id, day, day))
