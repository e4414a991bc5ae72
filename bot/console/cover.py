"""One wished time against what there is: who is free, how much they have to do, whether a room is.

Staff are bound by no notice time; a time that has passed cannot be had by anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.store.store import Store
from handlers import openings
from handlers.turn import Booking, Time
from schedules.booking import State
from schedules.resources import Busy
from schedules.service import Service

BY_HAND, ANY = -1, -2  # rooms: staff type the link; each call gets its own

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is free: a counsellor's name, or the number of a seat; calls on that day."""

    name: str
    seat: int
    calls: int


@dataclass(frozen=True, slots=True)
class Cover:
    """What a wished time meets. `rooms` is how many hosts are free, or BY_HAND, or ANY."""

    time: Time
    past: bool
    held: bool  # by this booking itself
    people: Sequence[Person]
    calls: int  # others in the same hour, in any language of the service
    rooms: int

    @property
    def can_be_had(self) -> bool:
        """Tell whether the time can be confirmed."""
        return not self.past and bool(self.people) and self.rooms != 0


def cover(
    store: Store, service: Service, booking: Booking, wish: Time, now: datetime, *, provided: bool
) -> Cover:
    """Look at one wished time; `provided`: a provider makes the rooms of this service."""
    day = wish.starts_at.astimezone(service.zone).date()
    held = booking.state is State.requested and wish.starts_at == booking.starts_at
    free = _free(store, service, booking.language, wish.starts_at, now)
    if held and booking.resource_id:
        free = [booking.resource_id, *(each for each in free if each != booking.resource_id)]
    names = {r.id: r.name for r in openings.people(store, service, booking.language, day)}
    everybody = {
        r.id for tag in service.languages(day) for r in openings.people(store, service, tag, day)
    } | set(free)
    midnight = datetime.combine(day, time(), service.zone)
    # Of people who serve several services, the calls of this one alone are counted.
    ends = midnight + timedelta(days=1)
    busy = store.busy(sorted(everybody), midnight, ends, service_id=service.id)
    others = [each for each in busy if not _is(each, booking)]
    hour = wish.starts_at.replace(minute=0)
    today = list(_within(others, midnight, midnight + timedelta(days=1)))
    return Cover(
        time=wish,
        past=wish.starts_at <= now,
        held=held,
        people=[
            Person(names.get(each, ""), _seat(each), sum(b.resource_id == each for b in today))
            for each in free
        ],
        calls=len(list(_within(others, hour, hour + HOUR))),
        rooms=_rooms(store, service, booking, wish) if provided else BY_HAND,
    )


def _free(
    store: Store, service: Service, language: str, starts_at: datetime, now: datetime
) -> list[str]:
    unbound = openings.without_notice(service)
    day = starts_at.astimezone(service.zone).date()
    for each in openings.free_slots(store, unbound, language, day, now, hosted=False):
        if each.slot.starts_at == starts_at:
            return list(each.resources)
    return []


def _rooms(store: Store, service: Service, booking: Booking, wish: Time) -> int:
    hosts = store.hosts(service.id, wish.starts_at, wish.ends_at)
    if hosts is None:
        return ANY
    mine = store.host_of(booking.id, booking.starts_at)
    taken = {
        each.resource_id
        for each in hosts.busy
        if each.starts_at < wish.ends_at + service.booking.buffer
        and wish.starts_at < each.ends_at + service.booking.buffer
        and not (
            mine is not None and (each.resource_id, each.starts_at) == (mine.id, booking.starts_at)
        )
    }
    return len(set(hosts.ids) - taken)


def _within(busy: Iterable[Busy], from_at: datetime, to_at: datetime) -> Iterable[Busy]:
    return (each for each in busy if from_at <= each.starts_at < to_at)


def _is(busy: Busy, booking: Booking) -> bool:
    return (busy.resource_id, busy.starts_at) == (booking.resource_id, booking.starts_at)


def _seat(resource_id: str) -> int:
    number = resource_id.rpartition(":")[2]
    return int(number) if resource_id.startswith("seat:") and number.isdecimal() else 0
