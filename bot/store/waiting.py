"""The waiting list: who waits for a freed time, in which order, and what they were offered.

A place on the list is a booking in the state `waiting` that claims nothing, with one row of
`waiting` (the order) and one of `times` (from when to when it would suit). A time that is offered
from the list is an offer like any other; one that is not taken sends its caller to the end of the
line, and is kept in `times` ("passed"), so that nobody is offered the same time twice.
A line is that of the language in which the calls are held, whatever its callers speak.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, delete, exists, func, insert, or_, select, update

from bot.store.asking import COUNT_OPEN
from bot.store.base import new_id
from bot.store.bookings import Bookings
from bot.store.finding import words_of
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import bookings, callers, name_words, refusals, times, waiting
from handlers.places import is_listed
from handlers.turn import Booking, Caller, TooManyOpen
from schedules.booking import Actor, MoveRefused, State
from schedules.service import Service

EARLIER = timedelta(milliseconds=1)

_B, _W, _T = bookings.c, waiting.c, times.c
_WAITS = _B.state == State.waiting.value
_LISTED = or_(_WAITS, _B.state == State.offered.value)
_SAME = and_(_W.service_id == bindparam("service"), _W.language == bindparam("tag"))
_JOIN = Prepared(insert(waiting))
_ADD_WORD = insert_or_ignore(name_words)
_MINE = Prepared(
    select(_W.booking_id)
    .select_from(waiting.join(bookings, _B.id == _W.booking_id))
    .where(_B.caller_id == bindparam("caller"), _SAME, _LISTED)
)
_LINES = Prepared(
    select(_W.service_id, _W.language)
    .select_from(waiting.join(bookings, _B.id == _W.booking_id))
    .where(_WAITS)
    .distinct()
    .order_by(_W.service_id, _W.language)
)
_other = bookings.alias("other")
_offered_now = exists().where(
    _other.c.caller_id == _B.caller_id,
    _other.c.offer_until.is_not(None),
    or_(_other.c.state == State.offered.value, _other.c.state == State.confirmed.value),
)
_refused = exists().where(
    refusals.c.caller_id == _B.caller_id,
    refusals.c.service_id == _B.service_id,
    refusals.c.lifted_at.is_(None),
    or_(
        refusals.c.until_at.is_(None),  # the use was ended
        refusals.c.until_at > bindparam("now", type_=refusals.c.until_at.type),
    ),
)
_served = exists().where(
    _other.c.caller_id == _B.caller_id,
    _other.c.service_id == _B.service_id,
    _other.c.state == State.confirmed.value,
    _other.c.ends_at > bindparam("now", type_=_B.ends_at.type),
    _other.c.changed_at > _B.created_at,
)
_LINE = Prepared(
    select(
        _W.booking_id,
        _B.state,
        _T.starts_at,
        _T.ends_at,
        _W.turn_at,
        _W.passed,
        _B.created_at,
        _B.offer_until,
        callers.c.reachable,
        or_(_offered_now, _refused),
        _served,
    )
    .select_from(
        waiting.join(bookings, _B.id == _W.booking_id)
        .join(times, and_(_T.booking_id == _W.booking_id, _T.kind == "wait"))
        .join(callers, callers.c.id == _B.caller_id)
    )
    .where(_SAME, _LISTED)
    .order_by(_W.turn_at, _W.booking_id)
)
_PASSED = Prepared(
    select(_T.booking_id, _T.starts_at)
    .select_from(times.join(waiting, _W.booking_id == _T.booking_id))
    .where(_SAME, _T.kind == "passed")
)
_TO_THE_END = Prepared(
    update(waiting)
    .where(_W.booking_id == bindparam("booking"))
    .values(turn_at=bindparam("now"), passed=_W.passed + 1)
)
_IN_LINE = Prepared(select(_W.language).where(_W.booking_id == bindparam("booking")))
_FIRST = Prepared(select(func.min(_W.turn_at)).where(_SAME))
PUT = Prepared(
    update(waiting).where(_W.booking_id == bindparam("booking")).values(turn_at=bindparam("turn"))
)
_PRUNE = Prepared(
    delete(waiting).where(
        ~exists().where(_B.id == _W.booking_id, _LISTED, _B.caller_id.is_not(None))
    )
)
_DROP_OFFER = Prepared(
    delete(times).where(_T.booking_id == bindparam("booking"), _T.kind == "offer")
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One place on the list. It would suit from `from_at` to `to_at`.

    `busy`: nothing can be offered now, since a time is being offered to its caller, here or
    elsewhere, or a person refused them bookings; `served`: the caller has got a confirmed call
    since. `passed_at` are the starts of times that were offered and not taken.
    """

    booking_id: str
    state: State
    from_at: datetime
    to_at: datetime
    turn_at: datetime
    passed: int
    joined_at: datetime
    offer_until: datetime | None
    reachable: bool
    busy: bool
    served: bool
    passed_at: frozenset[datetime] = frozenset()

    def suits(self, starts_at: datetime) -> bool:
        """Tell whether a time is one that this caller waits for and has not let pass."""
        return self.from_at <= starts_at < self.to_at and starts_at not in self.passed_at

    def overlaps(self, other: Entry) -> bool:
        """Tell whether both wait for times of the same stretch."""
        return self.from_at < other.to_at and other.from_at < self.to_at


class Waiting(Bookings):
    """Who waits, and what becomes of what they are offered."""

    def join(
        self,
        caller: Caller,
        service: Service,
        language: str,
        span: tuple[datetime, datetime],
        details: Mapping[str, Any],
        *,
        ends: bool,
    ) -> Booking:
        """Put a caller on the list for times within a span, at the end of the line.

        `ends`: the place is given up when the span is over. Raises TooManyOpen for somebody who
        waits already, or has as many open bookings as the service allows.
        """
        count = self.one(COUNT_OPEN, caller=caller.id, service=service.id, now=self.now)
        if count is not None and count[0] >= service.booking.per_caller:
            raise TooManyOpen(f"{service.id} allows {service.booking.per_caller} open bookings")
        with self.undone_if_it_fails():
            spoken = service.spoken(language)
            if self.one(_MINE, caller=caller.id, service=service.id, tag=spoken):
                raise TooManyOpen("a caller has one place on the list of a language")
            booking_id = self._new_place(caller, service, language, span, details, ends=ends)
            rule = "waiting.hold_minutes"
            self._audit_new(Actor.caller, caller.id, "join", booking_id, caller.id, service, rule)
        return self._read(booking_id)

    def _new_place(
        self,
        caller: Caller,
        service: Service,
        language: str,
        span: tuple[datetime, datetime],
        details: Mapping[str, Any],
        *,
        ends: bool,
    ) -> str:
        booking_id, (from_at, to_at) = new_id(), span
        rules = {
            "buffer_minutes": service.booking.buffer // timedelta(minutes=1),
            "lapses_at": (to_at - service.booking.notice).isoformat() if ends else None,
        }
        self._insert(
            {**details, "rules": rules},
            id=booking_id,
            caller_id=caller.id,
            service_id=service.id,
            language=language,
            state=State.waiting.value,
            revision=1,
            starts_at=from_at,
            ends_at=to_at,
            resource_id=None,
            next_due_at=self.now,  # what time brings is planned at once, as by `_move`
        )
        self._add_time(booking_id, "wait", 1, (from_at, to_at, ()), None)
        self.run(
            _JOIN,
            booking_id=booking_id,
            service_id=service.id,
            language=service.spoken(language),
            turn_at=self.now,
            passed=0,
        )
        for word in words_of(str(details.get("name", ""))):
            found_by = self.vault.lookup("name", word)
            self.one(_ADD_WORD, booking_id=booking_id, word_lookup=found_by)
        return booking_id

    def decline(
        self, booking: Booking, *, actor: Actor = Actor.caller, actor_id: str | None = None
    ) -> Booking:
        """Turn down what was offered; from the list, that is letting a time pass."""
        if booking.state is State.offered and is_listed(booking):
            return self.let_pass(booking, actor=actor, actor_id=actor_id)
        return super().decline(booking, actor=actor, actor_id=actor_id)

    def let_pass(
        self, booking: Booking, *, actor: Actor = Actor.service, actor_id: str | None = None
    ) -> Booking:
        """Take back an offered time that was not taken; its caller goes to the end of the line."""
        known = sum(time.kind == "passed" for time in booking.times)
        with self.undone_if_it_fails():
            self._move(booking, "pass", actor, actor_id)
            offers = [time for time in booking.times if time.kind == "offer"]
            for rank, time in enumerate(offers, known + 1):
                self._add_time(booking.id, "passed", rank, (time.starts_at, time.ends_at, ()), None)
            self._take_back(booking)
            self.run(_TO_THE_END, booking=booking.id, now=self.now)
        return self._read(booking.id)

    def withdraw(self, booking: Booking, actor_id: str | None = None) -> Booking:
        """Take back an offered time that is not possible any more; the place in line stays.

        Raises MoveRefused where it is not an offer of the list.
        """
        if not is_listed(booking):
            raise MoveRefused(booking.state, "withdraw", Actor.staff)
        with self.undone_if_it_fails():
            self._move(booking, "withdraw", Actor.staff, actor_id)
            self._take_back(booking)
        return self._read(booking.id)

    def _take_back(self, booking: Booking) -> None:
        self.release(booking.id)
        self.run(_DROP_OFFER, booking=booking.id)

    def waiting_lines(self) -> list[tuple[str, str]]:
        """List the (service, language of the calls) pairs for which somebody waits."""
        return [(row[0], row[1]) for row in self.all(_LINES)]

    def line(self, service_id: str, language: str) -> list[Entry]:
        """List who waits for a language, those with a live offer included, first in line first."""
        passed: dict[str, set[datetime]] = {}
        for booking_id, starts_at in self.all(_PASSED, service=service_id, tag=language):
            passed.setdefault(booking_id, set()).add(starts_at)
        rows = self.all(_LINE, service=service_id, tag=language, now=self.now)
        return [_entry(row, frozenset(passed.get(row[0], ()))) for row in rows]

    def number_in_line(self, booking: Booking) -> int:
        """Tell the place in line among those who wait for the same days; 1 is the first."""
        line = self.line(booking.service_id, self._line_of(booking))
        mine = next((entry for entry in line if entry.booking_id == booking.id), None)
        if mine is None:
            return 1
        ahead = line[: line.index(mine)]
        return 1 + sum(entry.overlaps(mine) for entry in ahead)

    def _line_of(self, booking: Booking) -> str:
        row = self.one(_IN_LINE, booking=booking.id)
        return booking.language if row is None else str(row[0])

    def put_first(self, booking: Booking, reason: str, staff_id: str) -> None:
        """Put somebody first in line, for a reason (a code) that the trail keeps.

        Raises MoveRefused where the booking does not wait.
        """
        if booking.state is not State.waiting:
            raise MoveRefused(booking.state, "put-first", Actor.staff)
        row = self.one(_FIRST, service=booking.service_id, tag=self._line_of(booking))
        if row is not None and row[0] is not None:
            self.run(PUT, booking=booking.id, turn=row[0] - EARLIER)
        self.audit(
            "staff",
            staff_id,
            "put-first",
            booking.id,
            booking.caller_id,
            detail=reason,
            reason=reason,
            rule="waiting.hold_minutes",
            service_id=booking.service_id,
        )

    def prune_waiting(self) -> None:
        """Forget the places of bookings that wait no more."""
        self.run(_PRUNE)


def _entry(row: tuple[Any, ...], passed_at: frozenset[datetime]) -> Entry:
    return Entry(
        booking_id=row[0],
        state=State(row[1]),
        from_at=row[2],
        to_at=row[3],
        turn_at=row[4],
        passed=row[5],
        joined_at=row[6],
        offer_until=row[7],
        reachable=bool(row[8]),
        busy=bool(row[9]),
        served=bool(row[10]),
        passed_at=passed_at,
    )
