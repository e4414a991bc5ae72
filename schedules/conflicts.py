"""Bookings whose time nobody serves any more: after a leave, a closure, other hours, a farewell.

Nothing of it is kept: what is wrong is worked out anew each time, so that it is gone as soon as
somebody has solved it, however they did.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from schedules.booking import State
from schedules.presence import Span, covers, joined
from schedules.resources import Resource
from schedules.service import Service
from schedules.timetable import DatedException, openings


class Why(StrEnum):
    """Why nobody serves a time."""

    closed = "closed"  # the service, or its language, is closed then
    nobody = "nobody"  # a seat holds it, and there are counsellors by now
    gone = "gone"  # the counsellor does not take these calls any more
    away = "away"  # leave, or outside the weekly hours


@dataclass(frozen=True, slots=True)
class Held:
    """A time that an open booking holds: its own, or (`offered`) one that is being offered.

    `language` is the caller's own, whatever the call is held in.
    """

    booking_id: str
    service_id: str
    language: str
    state: State
    starts_at: datetime
    ends_at: datetime
    resource_id: str
    offered: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """A held time that nobody serves. `pending`: the caller is choosing another one already."""

    held: Held
    why: Why
    pending: bool = False

    @property
    def key(self) -> tuple[str, datetime, str]:
        """Name it: the same booking at the same time with the same resource."""
        return self.held.booking_id, self.held.starts_at, self.held.resource_id


def why_uncovered(
    service: Service,
    held: Held,
    resources: Sequence[Resource],
    exceptions: Sequence[DatedException],
) -> Why | None:
    """Tell why nobody serves a held time; None where somebody does."""
    if not _open(service, held, exceptions):
        return Why.closed
    return _unserved(service, held, resources)


def _unserved(service: Service, held: Held, resources: Sequence[Resource]) -> Why | None:
    found = next((each for each in resources if each.id == held.resource_id), None)
    if found is None:
        return Why.nobody if held.resource_id.startswith("seat:") else Why.gone
    day = held.starts_at.astimezone(service.zone).date()
    present = found.present(service.zone, day)
    if present is not None and not covers(present, held.starts_at, held.ends_at):
        return Why.away
    return None


def find(
    service: Service,
    language: str,
    held: Iterable[Held],
    resources: Sequence[Resource],
    exceptions: Sequence[DatedException],
    kept: frozenset[tuple[str, datetime, str]] = frozenset(),
) -> list[Conflict]:
    """List what nobody serves, earliest first; times that staff keep anyway are left out.

    `held` are the times of this service and language. A booking whose own time is wrong and
    that is being offered times which are right waits for its caller, not for staff.
    """
    mine = sorted(
        (each for each in held if (each.service_id, each.language) == (service.id, language)),
        key=lambda each: (each.starts_at, each.booking_id, each.offered),
    )
    named = {each.id: (each,) for each in resources}
    opened: dict[Span, bool] = {}  # many have one time, at an event
    wrong: dict[tuple[str, datetime, str], Why] = {}
    for each in mine:
        span = each.starts_at, each.ends_at
        if span not in opened:
            opened[span] = _open(service, each, exceptions)
        why: Why | None = Why.closed
        if opened[span]:
            why = _unserved(service, each, named.get(each.resource_id, ()))
        if why is not None:
            wrong[each.booking_id, each.starts_at, each.resource_id] = why
    offered: dict[str, list[Held]] = {}
    for each in mine:
        if each.offered:
            offered.setdefault(each.booking_id, []).append(each)
    found = []
    for each in mine:
        key = (each.booking_id, each.starts_at, each.resource_id)
        if key not in wrong or key in kept:
            continue
        beside = offered.get(each.booking_id, [])
        rights = [o for o in beside if (o.booking_id, o.starts_at, o.resource_id) not in wrong]
        pending = not each.offered and bool(beside) and len(rights) == len(beside)
        found.append(Conflict(each, wrong[key], pending))
    return found


def _open(service: Service, held: Held, exceptions: Sequence[DatedException]) -> bool:
    language = service.spoken(held.language)
    if not service.knows(language):
        return False
    day = held.starts_at.astimezone(service.zone).date()
    hours = openings(service, language, day, exceptions)
    spans = joined(opening.in_utc(service.zone) for opening in hours)
    return covers(spans, held.starts_at, held.ends_at)
