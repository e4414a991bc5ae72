"""What is still free, asked of the store and the timetable together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from schedules import availability, timetable
from schedules.availability import Busy, FreeSlot, Resource
from schedules.service import Service
from schedules.timetable import DatedException, Opening


class Calendar(Protocol):
    """What free times are made from: people, their calls, and dated exceptions."""

    def resources(self, service_id: str, language: str) -> list[Resource]: ...
    def busy(
        self, resource_ids: Sequence[str], from_at: datetime, to_at: datetime
    ) -> list[Busy]: ...
    def exceptions(self, service_id: str, from_day: date, to_day: date) -> list[DatedException]: ...


def _exceptions(
    store: Calendar, service: Service, now: datetime, days: int
) -> list[DatedException]:
    today = now.astimezone(service.zone).date()
    return store.exceptions(service.id, today, today + timedelta(days=days))


def people(store: Calendar, service: Service, language: str) -> tuple[Resource, ...]:
    """Give the counsellors of a language, or its seats where the service has no roster."""
    return tuple(store.resources(service.id, language)) or availability.seats(service, language)


def free_slots(
    store: Calendar, service: Service, language: str, day: date, now: datetime
) -> list[FreeSlot]:
    """List what can still be booked on one day of the service, earliest first."""
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
    resources = people(store, service, language)
    horizon = service.booking.horizon_days + 1
    return availability.free_days(
        service,
        language,
        now=now,
        resources=resources,
        busy=store.busy([r.id for r in resources], now, now + timedelta(days=horizon)),
        exceptions=_exceptions(store, service, now, horizon),
        first=first,
        limit=limit,
    )


def next_chance(store: Calendar, service: Service, language: str, now: datetime) -> FreeSlot | None:
    """Find the first time that can be booked; None when the whole horizon is full."""
    resources = people(store, service, language)
    horizon = service.booking.horizon_days + 1
    return availability.next_chance(
        service,
        language,
        now=now,
        resources=resources,
        busy=store.busy([r.id for r in resources], now, now + timedelta(days=horizon)),
        exceptions=_exceptions(store, service, now, horizon),
    )


def next_opening(
    store: Calendar, service: Service, language: str, now: datetime
) -> tuple[datetime, datetime] | None:
    """Find when somebody of that language is next there: start and end in UTC."""
    return availability.next_opening(
        service, language, now=now, exceptions=_exceptions(store, service, now, 60)
    )


def openings(store: Calendar, service: Service, language: str, day: date) -> list[Opening]:
    """List one day's opening hours of a language, exceptions counted in."""
    return timetable.openings(service, language, day, store.exceptions(service.id, day, day))
