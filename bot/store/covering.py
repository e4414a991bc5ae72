"""Which open bookings nobody is there for any more, and giving one to somebody who is.

The rules are in schedules/conflicts.py; here is what they look at, and what staff keep anyway.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, delete, select, update

from bot.store.bookings import Bookings
from bot.store.claims import Stretch
from bot.store.counsellors import Counsellors
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.queue import Queue
from bot.store.tables import bookings, claims, kept_anyway, tasks, times
from bot.store.tasks import Tasks
from handlers import openings
from handlers.turn import Booking
from schedules import conflicts
from schedules.booking import HOLDING, Actor
from schedules.conflicts import Conflict, Held
from schedules.service import Service

Key = tuple[str, datetime, str]  # a booking at a time with a resource
KIND = "conflict"  # of the task that tells of one

_B, _T, _K = bookings.c, times.c, kept_anyway.c
_ROW = (
    _B.service_id == bindparam("service"),
    _B.language == bindparam("tag"),
    _B.state == bindparam("stands"),
)
_OWN = Prepared(
    select(_B.id, _B.starts_at, _B.ends_at, _B.resource_id)
    .where(*_ROW, _B.ends_at > bindparam("now"), _B.resource_id.is_not(None))
    .order_by(_B.starts_at, _B.id)
)
_OFFERED = Prepared(
    select(_B.id, _T.starts_at, _T.ends_at, _T.resource_id)
    .select_from(bookings.join(times, and_(_T.booking_id == _B.id, _T.kind == "offer")))
    .where(*_ROW, _T.ends_at > bindparam("now"), _T.resource_id.is_not(None))
)
_KEPT = Prepared(
    select(_K.booking_id, _K.starts_at, _K.resource_id)
    .select_from(kept_anyway.join(bookings, _B.id == _K.booking_id))
    .where(_B.service_id == bindparam("service"), _B.ends_at > bindparam("now"))
)
_KEEP = insert_or_ignore(kept_anyway)
_LET_GO_OF = Prepared(
    delete(claims).where(
        claims.c.booking_id == bindparam("booking"),
        claims.c.resource_id == bindparam("resource"),
        claims.c.cell_at >= bindparam("from_at"),
        claims.c.cell_at < bindparam("to_at"),
    )
)
_SET_WISH = Prepared(
    update(times)
    .where(_T.booking_id == bindparam("booking"), _T.kind == "wish", _T.rank == 1)
    .values(resource_id=bindparam("resource"))
)
_SET_RESOURCE = Prepared(
    update(bookings).where(_B.id == bindparam("booking")).values(resource_id=bindparam("resource"))
)
_TOLD = Prepared(
    select(tasks.c.id, tasks.c.booking_id).where(tasks.c.kind == KIND, tasks.c.done_at.is_(None))
)
_SOLVED = Prepared(
    update(tasks)
    .where(tasks.c.id == bindparam("task"), tasks.c.done_at.is_(None))
    .values(done_at=bindparam("now"), unique_while_open=None)
)


class Covering(Queue, Bookings, Counsellors, Tasks):
    """Who is there for what was booked."""

    def held(self, service_id: str, language: str) -> list[Held]:
        """List the times that open bookings of a caller's language hold and that are not over."""
        found = []
        for state in sorted(HOLDING):
            row = {
                "service": service_id,
                "tag": language,
                "stands": state.value,
                "now": self.now,
            }
            for statement, offered in ((_OWN, False), (_OFFERED, True)):
                found += [
                    Held(each[0], service_id, language, state, each[1], each[2], each[3], offered)
                    for each in self.all(statement, **row)
                ]
        return found

    def conflicts(
        self, services: Mapping[str, Service], languages: Sequence[str] | None = None
    ) -> list[Conflict]:
        """List the bookings that nobody is there for, earliest first.

        `languages` are those in which calls are held; None: every one.
        """
        found: list[Conflict] = []
        for service in services.values():
            kept = frozenset(self.all(_KEPT, service=service.id, now=self.now))
            for tag in self._languages(service.id):
                if languages is None or service.spoken(tag) in languages:
                    found += self._conflicts(service, tag, kept)
        return sorted(found, key=lambda each: (each.held.starts_at, each.held.booking_id))

    def _conflicts(
        self, service: Service, language: str, kept: frozenset[tuple[object, ...]]
    ) -> list[Conflict]:
        held = self.held(service.id, language)
        if not held:
            return []
        days = [each.starts_at.astimezone(service.zone).date() for each in held]
        dated = self.exceptions(service.id, min(days), max(days))
        if service.events is None:
            people = openings.people(self, service, language)
        else:
            of_days = (openings.people(self, service, language, day) for day in sorted({*days}))
            people = tuple(place for places in of_days for place in places)
        keys: frozenset[Key] = frozenset((str(k[0]), k[1], str(k[2])) for k in kept)  # type: ignore[misc]  # rows as read
        return conflicts.find(service, language, held, people, dated, keys)

    def keep_anyway(self, held: Held, reason: str, staff_id: str) -> None:
        """Keep a booking as it is although nobody is there, for a reason (a code)."""
        self.one(
            _KEEP,
            booking_id=held.booking_id,
            starts_at=held.starts_at,
            resource_id=held.resource_id,
            reason=reason,
            kept_by=staff_id,
            kept_at=self.now,
        )
        self.audit("staff", staff_id, "keep-anyway", held.booking_id, detail=reason)

    def give(self, booking: Booking, resource_ids: Sequence[str], actor_id: str) -> Booking:
        """Give a request or a call to another counsellor at the same time.

        Raises SlotTaken when nobody of `resource_ids` is free then, MoveRefused.
        """
        old = booking.resource_id
        time: Stretch = (booking.starts_at, booking.ends_at, list(resource_ids))
        minutes = self._rules(booking.id).get("buffer_minutes", 0)
        buffer = timedelta(minutes=minutes)
        with self.undone_if_it_fails():
            self._move(booking, "give", Actor.staff, actor_id, until=booking.offer_until)
            new = self.claim(booking.id, time, buffer)
            if old is not None and new != old:
                self.run(
                    _LET_GO_OF,
                    booking=booking.id,
                    resource=old,
                    from_at=booking.starts_at,
                    to_at=booking.ends_at + buffer,
                )
            self.run(_SET_RESOURCE, booking=booking.id, resource=new)
            self.run(_SET_WISH, booking=booking.id, resource=new)
        return self._read(booking.id)

    def tell_conflicts(self, found: Sequence[Conflict]) -> list[Held]:
        """Open a task for each booking that is told for the first time; close those solved.

        Answers what was new.
        """
        new = []
        for conflict in found:
            held = conflict.held
            kind = f"{KIND} {int(held.starts_at.timestamp()) // 60} {held.resource_id[-12:]}"
            if conflict.pending or not self.notice_once(held.booking_id, 0, kind[:32]):
                continue
            if self.add_task(KIND, held.service_id, held.language, booking_id=held.booking_id):
                new.append(held)
        there = {conflict.held.booking_id for conflict in found if not conflict.pending}
        for task_id, booking_id in self.all(_TOLD):
            if booking_id not in there:
                self.run(_SOLVED, task=task_id, now=self.now)
        return new

    def has_conflict_tasks(self) -> bool:
        """Tell whether a task about such a booking is open."""
        return self.one(_TOLD) is not None
