"""The roster: who could serve a language and when, when they are taken, dated exceptions.

A language without counsellors has no resources here; its service's seats stand in for them
(schedules/availability.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Integer, and_, bindparam, cast, delete, func, insert, literal, or_, select
from sqlalchemy import String as Text

from bot.store.audit import Audit
from bot.store.base import new_id
from bot.store.prepared import Prepared
from bot.store.tables import (
    bookings,
    claims,
    events,
    exceptions,
    leaves,
    resource_languages,
    resources,
    shifts,
    times,
)
from schedules.booking import CELL, HOLDING
from schedules.presence import Leave, Shift
from schedules.resources import Busy, Resource
from schedules.timetable import DatedException

LONGEST = timedelta(hours=8)  # of a session, and of a buffer

_B = bookings.c
_SPEAKERS = Prepared(
    select(resources.c.id, resources.c.name)
    .select_from(
        resources.join(resource_languages, resource_languages.c.resource_id == resources.c.id)
    )
    .where(
        resource_languages.c.service_id == bindparam("service"),
        resource_languages.c.language == bindparam("tag"),
        resources.c.kind == "counsellor",
        resources.c.active.is_(True),
    )
    .order_by(resources.c.id)
)
_SHIFTS = Prepared(
    select(shifts.c.weekday, shifts.c.opens, shifts.c.closes)
    .where(
        shifts.c.resource_id == bindparam("resource"), shifts.c.service_id == bindparam("service")
    )
    .order_by(shifts.c.weekday, shifts.c.opens)
)
_LEAVES = Prepared(
    select(leaves.c.first_on, leaves.c.last_on, leaves.c.opens, leaves.c.closes, leaves.c.there)
    .where(
        leaves.c.resource_id == bindparam("resource"),
        or_(leaves.c.service_id == "", leaves.c.service_id == bindparam("service")),
        leaves.c.last_on >= bindparam("first"),
    )
    .order_by(leaves.c.first_on, leaves.c.id)
)
_HOLDING = select(_B.starts_at, _B.ends_at).where(
    _B.resource_id == bindparam("resource"),
    _B.starts_at >= bindparam("from_at"),
    _B.starts_at < bindparam("to_at"),
    or_(*(_B.state == state.value for state in sorted(HOLDING))),
)
_HELD = Prepared(_HOLDING)
_HELD_FOR = Prepared(_HOLDING.where(_B.service_id == bindparam("service")))
# An offered time has claimed the cell at which it starts, and claims have the index.
_OFFERING = (
    select(times.c.starts_at, times.c.ends_at)
    .select_from(
        claims.join(
            times,
            and_(
                times.c.booking_id == claims.c.booking_id,
                times.c.kind == "offer",
                times.c.resource_id == claims.c.resource_id,
                times.c.starts_at == claims.c.cell_at,
            ),
        )
    )
    .where(
        claims.c.resource_id == bindparam("resource"),
        claims.c.cell_at >= bindparam("from_at"),
        claims.c.cell_at < bindparam("to_at"),
    )
)
_OFFERED = Prepared(_OFFERING)
_OFFERED_FOR = Prepared(
    _OFFERING.where(
        times.c.booking_id.in_(select(_B.id).where(_B.service_id == bindparam("service")))
    )
)
_numbers = select(literal(1, Integer).label("n")).cte("numbers", recursive=True)
_numbers = _numbers.union_all(
    select(_numbers.c.n + 1).where(_numbers.c.n < bindparam("most", type_=Integer))
)
# The places of an event at once: their names are numbered, and claims have the index.
_PLACES = Prepared(
    select(claims.c.resource_id, func.min(claims.c.cell_at), func.max(claims.c.cell_at))
    .select_from(
        _numbers.join(
            claims,
            and_(
                claims.c.resource_id
                == bindparam("called", type_=Text) + ":" + cast(_numbers.c.n, Text),
                claims.c.cell_at >= bindparam("from_at", type_=claims.c.cell_at.type),
                claims.c.cell_at < bindparam("to_at", type_=claims.c.cell_at.type),
            ),
        )
    )
    .group_by(claims.c.resource_id, claims.c.booking_id)
)
_EXCEPTION = (
    select(
        exceptions.c.id,
        exceptions.c.day,
        exceptions.c.language,
        exceptions.c.opens,
        exceptions.c.closes,
        exceptions.c.made_by,
        exceptions.c.made_at,
    )
    .where(
        exceptions.c.service_id == bindparam("service"),
        exceptions.c.day >= bindparam("first"),
    )
    .order_by(exceptions.c.day, exceptions.c.made_at, exceptions.c.id)
)
_BETWEEN = Prepared(_EXCEPTION.where(exceptions.c.day <= bindparam("last")))
_OFF = Prepared(
    select(events.c.name, events.c.called_off_on)
    .where(
        events.c.service_id == bindparam("service"),
        events.c.called_off_on >= bindparam("first"),
        events.c.called_off_on <= bindparam("last"),
    )
    .order_by(events.c.called_off_on, events.c.name)
)
_ADD_EXCEPTION = Prepared(insert(exceptions))
_REMOVE_EXCEPTION = Prepared(
    delete(exceptions)
    .where(
        exceptions.c.id == bindparam("exception"), exceptions.c.service_id == bindparam("service")
    )
    .returning(exceptions.c.service_id)
)


@dataclass(frozen=True, slots=True)
class KeptException:
    """An exception as staff made it."""

    id: str
    service_id: str
    exception: DatedException
    made_by: str | None
    made_at: datetime


class Roster(Audit):
    """Who could serve, and when they are taken."""

    def resources(self, service_id: str, language: str) -> list[Resource]:
        """List the active counsellors of a language with their hours for this service.

        Empty where there is no roster. Leave that was over two days ago is left out.
        """
        rows = self.all(_SPEAKERS, service=service_id, tag=language)
        spoken = frozenset({language})
        return [
            Resource(
                row[0],
                spoken,
                row[1],
                self.shifts(row[0], service_id),
                self._leaves(row[0], service_id),
            )
            for row in rows
        ]

    def shifts(self, resource_id: str, service_id: str) -> tuple[Shift, ...]:
        """List somebody's weekly hours on the clock of a service; empty: whenever it is open."""
        rows = self.all(_SHIFTS, resource=resource_id, service=service_id)
        return tuple(
            Shift(row[0], time.fromisoformat(row[1]), time.fromisoformat(row[2])) for row in rows
        )

    def _leaves(self, resource_id: str, service_id: str) -> tuple[Leave, ...]:
        # A day begins and ends elsewhere at other moments; two days are more than enough.
        first = (self.now - timedelta(days=2)).date().isoformat()
        rows = self.all(_LEAVES, resource=resource_id, service=service_id, first=first)
        return tuple(leave_of(*row) for row in rows)

    def busy(
        self,
        resource_ids: Sequence[str],
        from_at: datetime,
        to_at: datetime,
        *,
        service_id: str = "",
    ) -> list[Busy]:
        """List when these resources are taken, by any service, in order of resource and start.

        With a service, by calls of that one alone: for what its staff are shown. Calls of up to
        eight hours before and after are listed too: their length or buffer may reach in. A time
        that is being offered is taken. Of places at events only those taken within the span are
        listed, with the buffer after it.
        """
        found: list[Busy] = []
        places = {each for each in resource_ids if each.startswith("event:")}
        if places:
            found += self._taken_places(places, from_at, to_at)
        for resource_id in sorted(set(resource_ids) - places):
            span = {"from_at": from_at - 2 * LONGEST, "to_at": to_at + LONGEST}
            calls, offers, of = _HELD, _OFFERED, {}
            if service_id:
                calls, offers, of = _HELD_FOR, _OFFERED_FOR, {"service": service_id}
            held = self.all(calls, resource=resource_id, **of, **span)
            offered = self.all(offers, resource=resource_id, **of, **span)
            found.extend(Busy(resource_id, *row) for row in sorted({*held, *offered}))
        return found

    def _taken_places(self, ids: set[str], from_at: datetime, to_at: datetime) -> list[Busy]:
        most: dict[str, int] = {}
        for each in ids:
            called, _, number = each.rpartition(":")
            most[called] = max(most.get(called, 0), int(number))
        return [
            Busy(resource_id, first, last + CELL)
            for called in sorted(most)
            for resource_id, first, last in self.all(
                _PLACES, called=called, most=most[called], from_at=from_at, to_at=to_at
            )
            if resource_id in ids
        ]

    def exceptions(self, service_id: str, from_day: date, to_day: date) -> list[DatedException]:
        """List what differs on these days, both included; events that are called off, too."""
        first, last = from_day.isoformat(), to_day.isoformat()
        off = self.all(_OFF, service=service_id, first=first, last=last)
        return [
            *(kept.exception for kept in self.list_exceptions(service_id, from_day, to_day)),
            *(_off(name, d) for name, d in off),
        ]

    def list_exceptions(
        self, service_id: str, from_day: date, to_day: date = date.max
    ) -> list[KeptException]:
        """List the exceptions with who made them, earliest day first."""
        rows = self.all(
            _BETWEEN, service=service_id, first=from_day.isoformat(), last=to_day.isoformat()
        )
        return [
            KeptException(
                row[0],
                service_id,
                DatedException(
                    date.fromisoformat(row[1]), row[2], clock_of(row[3]), clock_of(row[4])
                ),
                row[5],
                row[6],
            )
            for row in rows
        ]

    def add_exception(
        self, service_id: str, exception: DatedException, *, made_by: str | None = None
    ) -> str:
        """Keep a leave, a closure or an extra day; answer its id."""
        exception_id = new_id()
        self.run(
            _ADD_EXCEPTION,
            id=exception_id,
            service_id=service_id,
            language=exception.language,
            day=exception.day.isoformat(),
            opens=clock_text(exception.opens),
            closes=clock_text(exception.closes),
            made_by=made_by,
            made_at=self.now,
        )
        self.audit("staff", made_by, "add-exception", detail=exception_id)
        return exception_id

    def remove_exception(
        self, services: Iterable[str], exception_id: str, *, removed_by: str | None = None
    ) -> bool:
        """Take an exception of one of these services back; False when it is none of theirs."""
        gone = (
            self.one(_REMOVE_EXCEPTION, exception=exception_id, service=service_id)
            for service_id in services
        )
        if all(row is None for row in gone):
            return False
        self.audit("staff", removed_by, "remove-exception", detail=exception_id)
        return True


def _off(name: str, day: str) -> DatedException:
    return DatedException(date.fromisoformat(day), None, None, None, event=name)


def leave_of(
    first_on: str, last_on: str, opens: str | None, closes: str | None, there: bool
) -> Leave:
    """Read a row of `leaves`."""
    days = date.fromisoformat(first_on), date.fromisoformat(last_on)
    return Leave(*days, clock_of(opens), clock_of(closes), there)


def clock_text(moment: time | None) -> str | None:
    return None if moment is None else moment.strftime("%H:%M")


def clock_of(text: str | None) -> time | None:
    return None if text is None else time.fromisoformat(text)
