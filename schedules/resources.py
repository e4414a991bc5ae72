"""Who serves a call: counsellors, the seats that stand in for them, the places at an event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from schedules.dated import Event
from schedules.presence import Leave, Shift, Span, present
from schedules.service import Service
from schedules.timetable import Slot


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
