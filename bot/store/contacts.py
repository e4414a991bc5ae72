"""Around a call: signs of life, how ready its caller is, and what time has done about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, bindparam, delete, or_, select, update

from bot.store.bookings import Bookings
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import audit, bookings, contacts, notices, points, tasks
from handlers.turn import Booking, SlotTaken
from schedules.booking import Actor, Outcome, State

# Tasks that a call's end settles.
AROUND = ("in-room", "late", "cannot-join", "unclosed", "unanswered", "room")

_B = bookings.c
_C = contacts.c
_ADD = insert_or_ignore(contacts)
_CONTACTS = Prepared(
    select(_C.how, _C.at)
    .where(_C.booking_id == bindparam("booking"), _C.starts_at == bindparam("starts"))
    .order_by(_C.at, _C.how)
)
_NEAR = Prepared(
    select(_B.id).where(
        _B.caller_id == bindparam("caller"),
        _B.starts_at >= bindparam("from_at"),
        _B.starts_at <= bindparam("to_at"),
        or_(
            _B.state == State.confirmed.value,
            and_(_B.state == State.done.value, _B.outcome == Outcome.missed.value),
        ),
    )
)
_PLAN = Prepared(
    update(bookings)
    .where(_B.id == bindparam("booking"), _B.revision == bindparam("seen"))
    .values(next_due_at=bindparam("due"))
    .returning(_B.id)
)
_WAKE = Prepared(
    update(bookings)
    .where(
        _B.id == bindparam("booking"),
        or_(_B.next_due_at.is_(None), _B.next_due_at > bindparam("now")),
    )
    .values(next_due_at=bindparam("now"))
)
_SAID = Prepared(
    select(notices.c.revision, notices.c.kind, notices.c.made_at).where(
        notices.c.booking_id == bindparam("booking")
    )
)
_CLOSER = Prepared(
    select(audit.c.actor)
    .where(audit.c.booking_id == bindparam("booking"), audit.c.action == "finish")
    .order_by(audit.c.at.desc(), audit.c.id.desc())
)
_OUTCOME = Prepared(
    update(bookings)
    .where(
        _B.id == bindparam("booking"),
        _B.state == State.done.value,
        _B.outcome == Outcome.missed.value,
    )
    .values(outcome=Outcome.unknown.value, next_due_at=bindparam("now"))
)
_SETTLE = Prepared(
    update(tasks)
    .where(
        tasks.c.booking_id == bindparam("booking"),
        tasks.c.done_at.is_(None),
        or_(*(tasks.c.kind == kind for kind in AROUND)),
    )
    .values(done_at=bindparam("now"), done_by=bindparam("by"), unique_while_open=None)
)
_POINTS = Prepared(
    select(points.c.point, points.c.ready).where(points.c.booking_id == bindparam("booking"))
)
_DROP_POINT = Prepared(
    delete(points).where(
        points.c.booking_id == bindparam("booking"), points.c.point == bindparam("named")
    )
)
_ADD_POINT = insert_or_ignore(points)
_MISSED = Prepared(
    select(_B.starts_at)
    .where(
        _B.caller_id == bindparam("caller"),
        _B.service_id == bindparam("service"),
        _B.state == State.done.value,
        _B.outcome == Outcome.missed.value,
    )
    .order_by(_B.starts_at)
)


@dataclass(frozen=True, slots=True)
class Contact:
    """One sign of life: how (chat, zoom …), and when it happened."""

    how: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Said:
    """A notice that was made."""

    revision: int
    kind: str
    made_at: datetime


class Contacts(Bookings):
    """What is known of a caller around their call."""

    # signs of life

    def calls_near(self, caller_id: str, from_at: datetime, to_at: datetime) -> list[str]:
        """List the ids of a caller's calls that start between two moments and could be missed."""
        return [row[0] for row in self.all(_NEAR, caller=caller_id, from_at=from_at, to_at=to_at)]

    def add_contact(self, booking: Booking, how: str, at: datetime) -> bool:
        """Keep a sign of life about this very call; False when this kind of it was known."""
        row = self.one(_ADD, booking_id=booking.id, starts_at=booking.starts_at, how=how, at=at)
        return row is not None

    def contacts(self, booking: Booking) -> list[Contact]:
        """List the signs of life about this very call, earliest first."""
        rows = self.all(_CONTACTS, booking=booking.id, starts=booking.starts_at)
        return [Contact(*row) for row in rows]

    # time

    def plan(self, booking: Booking, due_at: datetime | None) -> bool:
        """Set when time comes for a booking; False when it was moved since it was read."""
        row = self.one(_PLAN, booking=booking.id, seen=booking.revision, due=due_at)
        return row is not None

    def wake(self, booking_id: str) -> None:
        """Have what time brings to a booking looked at anew, at once."""
        self.run(_WAKE, booking=booking_id, now=self.now)

    def said(self, booking_id: str) -> list[Said]:
        """List the notices that were made about a booking."""
        return [Said(*row) for row in self.all(_SAID, booking=booking_id)]

    def lapses_at(self, booking: Booking) -> datetime | None:
        """Tell when a request ends, by the rules of the day on which it was made."""
        text = self._rules(booking.id).get("lapses_at")
        return datetime.fromisoformat(text) if text else None

    def closed_by_service(self, booking_id: str) -> bool:
        """Tell whether it was a rule, and not a person, that ended the call."""
        row = self.one(_CLOSER, booking=booking_id)
        return row is not None and row[0] == Actor.service

    def resume(self, booking: Booking) -> Booking:
        """Take back that a call was missed: it is confirmed as before.

        Where somebody else has its time by now it stays closed, without a result.
        """
        try:
            with self.undone_if_it_fails():
                self._move(booking, "resume", Actor.service, None)
                held = [booking.resource_id] if booking.resource_id else []
                self._hold(booking, [(booking.starts_at, booking.ends_at, held)])
        except SlotTaken:
            self.run(_OUTCOME, booking=booking.id, now=self.now)
            self.audit(
                Actor.service, None, "resume", booking.id, booking.caller_id, "without its time"
            )
        return self._read(booking.id)

    def settle(self, booking: Booking, staff_id: str | None = None) -> None:
        """Close the tasks about a call that is over and closed."""
        self.run(_SETTLE, booking=booking.id, now=self.now, by=staff_id)

    # getting ready

    def points(self, booking_id: str) -> Mapping[str, bool]:
        """Give each point of the check that the caller answered, and whether it is ready."""
        return dict(self.all(_POINTS, booking=booking_id))

    def set_point(self, booking_id: str, point: str, ready: bool) -> None:
        """Keep an answer in place of an earlier one."""
        self.run(_DROP_POINT, booking=booking_id, named=point)
        self.one(_ADD_POINT, booking_id=booking_id, point=point, ready=ready, at=self.now)

    # absence

    def missed(self, caller_id: str, service_id: str) -> list[datetime]:
        """List the starts of a caller's missed calls, earliest first."""
        return [row[0] for row in self.all(_MISSED, caller=caller_id, service=service_id)]
