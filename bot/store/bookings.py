"""Moves of bookings: confirmed, offered, taken and ended, each by one conditional UPDATE.

Offers are rows of `times` only while they wait for an answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, or_, select, update

from bot.store.asking import SET_RESOURCE, Asking, revision_mark
from bot.store.claims import Stretch
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import audit, bookings, caller_keys, notices, times
from handlers.turn import Booking
from schedules.booking import MOVES, OPEN, Actor, MoveRefused, Outcome, State, move
from schedules.service import Service

OFFERS = 3  # times offered at once

_B = bookings.c

DROP_OTHERS = Prepared(  # what was offered, and what a confirmed call was to be changed to
    delete(times).where(
        times.c.booking_id == bindparam("booking"),
        or_(times.c.kind == "offer", times.c.kind == "change"),
    )
)
_MOVE = Prepared(
    update(bookings)
    .where(
        _B.id == bindparam("booking"),
        _B.state == bindparam("was"),
        _B.revision == bindparam("seen"),
    )
    .values(
        state=bindparam("to"),
        revision=_B.revision + 1,
        starts_at=bindparam("starts"),
        ends_at=bindparam("ends"),
        resource_id=bindparam("resource"),
        offer_until=bindparam("until"),
        next_due_at=bindparam("due"),
        outcome=bindparam("ended"),
        cancelled_by=bindparam("by"),
        changed_at=bindparam("now"),
    )
    .returning(_B.details_sealed)
)
_RESEAL = Prepared(
    update(bookings).where(_B.id == bindparam("booking")).values(details_sealed=bindparam("sealed"))
)
_STANDS = Prepared(select(_B.state, _B.revision).where(_B.id == bindparam("booking")))
_SEALED = Prepared(
    select(_B.caller_id, caller_keys.c.wrapped, _B.details_sealed)
    .select_from(bookings.outerjoin(caller_keys, caller_keys.c.caller_id == _B.caller_id))
    .where(_B.id == bindparam("booking"))
)
_MOVER = Prepared(
    select(audit.c.actor, audit.c.actor_id).where(
        audit.c.booking_id == bindparam("booking"), audit.c.detail == bindparam("detail")
    )
)
_NOTICE = insert_or_ignore(notices)


class TooLate(MoveRefused):
    """Somebody else moved the booking first: `by` and `by_id` tell who, `state` where it is."""

    def __init__(
        self, state: State, name: str, actor: Actor, by: Actor | None, by_id: str | None
    ) -> None:
        super().__init__(state, name, actor)
        self.by = by
        self.by_id = by_id


class Bookings(Asking):
    """Bookings and their moves."""

    def confirm(
        self,
        booking: Booking,
        actor_id: str | None = None,
        *,
        rank: int = 1,
        time: Stretch | None = None,
        resource_ids: Sequence[str] = (),
        actor: Actor = Actor.staff,
    ) -> Booking:
        """Confirm a requested call at its wish of `rank`, or at another `time`.

        `resource_ids` are who could serve, fairest first; the first wish needs none, since
        its claim tells who. Raises SlotTaken when the time is no longer free, MoveRefused.
        """
        if time is None:
            wish = _ranked(booking, "wish", rank, "confirm", actor)
            held = [wish.resource_id] if wish.resource_id else []
            time = (wish.starts_at, wish.ends_at, resource_ids or held)
        with self.undone_if_it_fails():
            self._move(booking, "confirm", actor, actor_id, time=time)
            self._hold(booking, [time], moved=True)
        return self._read(booking.id)

    def offer(
        self,
        booking: Booking,
        times: Sequence[Stretch],
        until: datetime,
        actor_id: str | None = None,
        *,
        actor: Actor = Actor.staff,
    ) -> Booking:
        """Offer one to three times until a moment; all are claimed, or SlotTaken is raised.

        What the booking held before it keeps: a request its first wish, a confirmed call its
        time. An offer beside a confirmed call replaces the one before it.
        """
        if not 1 <= len(times) <= OFFERS:
            raise ValueError(f"{len(times)} times to offer, expected 1 to {OFFERS}")
        with self.undone_if_it_fails():
            self._move(booking, "offer", actor, actor_id, until=until)
            holders = self._hold(booking, [*held(booking), *times])[-len(times) :]
            self.run(DROP_OTHERS, booking=booking.id)
            for rank, (stretch, holder) in enumerate(zip(times, holders, strict=True), 1):
                self._add_time(booking.id, "offer", rank, stretch, holder)
        return self._read(booking.id)

    def accept(
        self,
        booking: Booking,
        rank: int,
        service: Service,
        *,
        actor: Actor = Actor.caller,
        actor_id: str | None = None,
    ) -> Booking:
        """Take the offered time of `rank`: the call is confirmed there, all else is let go.

        Raises MoveRefused when there is no such offer any more, and where its time has begun
        while nobody looked at what was due.
        """
        chosen = _ranked(booking, "offer", rank, "accept", actor)
        if chosen.starts_at <= self.now:
            raise MoveRefused(booking.state, "accept", actor)
        time = (chosen.starts_at, chosen.ends_at, [chosen.resource_id or ""])
        with self.undone_if_it_fails():
            self._move(booking, "accept", actor, actor_id, time=time)
            self._hold(booking, [time])
            self.run(DROP_OTHERS, booking=booking.id)
        return self._read(booking.id)

    def decline(
        self,
        booking: Booking,
        *,
        actor: Actor = Actor.caller,
        actor_id: str | None = None,
    ) -> Booking:
        """Turn down the offered times: a request is as it was before, a confirmed call stays.

        Raises MoveRefused where nothing is being offered.
        """
        if booking.offer_until is None:
            raise MoveRefused(booking.state, "decline", actor)
        with self.undone_if_it_fails():
            self._move(booking, "decline", actor, actor_id)
            self._hold(booking, held(booking))
            self.run(DROP_OTHERS, booking=booking.id)
        return self._read(booking.id)

    def cancel(
        self,
        booking: Booking,
        actor: Actor,
        reason: str = "",
        actor_id: str | None = None,
        *,
        by: Actor | None = None,
        way: str = "",
    ) -> Booking:
        """Cancel an open booking for a `reason` (a code).

        `by` is for whom, if somebody else does it: staff after a caller's telephone call. `way`
        is that of the service file by which a caller did: chat, mail, page or phone.
        """
        rule = f"cancel.by.{way}" if way else None
        with self.undone_if_it_fails():
            self._move(
                booking,
                "cancel",
                actor,
                actor_id,
                cancelled_by=by or actor,
                reason=reason,
                rule=rule,
            )
            self._let_go(booking)
            if reason:
                self._keep_reason(booking, reason)
        return self._read(booking.id)

    def lapse(self, booking: Booking) -> Booking:
        """End a booking that nobody answered in time."""
        rule = "booking.offer_hours" if booking.state is State.offered else None
        with self.undone_if_it_fails():
            self._move(booking, "lapse", Actor.service, None, rule=rule)
            self._let_go(booking)
        return self._read(booking.id)

    def finish(
        self,
        booking: Booking,
        outcome: Outcome,
        actor_id: str | None = None,
        *,
        actor: Actor = Actor.staff,
    ) -> Booking:
        """Close a confirmed call with how it ended."""
        rules = {Outcome.missed: "absence.grace_minutes", Outcome.unknown: "office.close_days"}
        with self.undone_if_it_fails():
            self._move(
                booking,
                "finish",
                actor,
                actor_id,
                outcome=outcome,
                reason=outcome,
                rule=rules.get(outcome, ""),
            )
            self._let_go(booking)
        return self._read(booking.id)

    def _move(
        self,
        booking: Booking,
        name: str,
        actor: Actor,
        actor_id: str | None,
        *,
        time: Stretch | None = None,
        until: datetime | None = None,
        outcome: Outcome | None = None,
        cancelled_by: Actor | None = None,
        reason: str = "",
        rule: str | None = None,
    ) -> None:
        """Move the row if it still is as `booking` says; `rule` if it is not that of the move.

        Raises MoveRefused, TooLate.
        """
        to = move(booking.state, name, actor)
        moved = self.one(
            _MOVE,
            booking=booking.id,
            was=booking.state.value,
            seen=booking.revision,
            to=to.value,
            starts=time[0] if time else booking.starts_at,
            ends=time[1] if time else booking.ends_at,
            resource=time[2][0] if time and time[2] else booking.resource_id,
            until=until,
            # What time brings from here on is planned at once: agenda.py, desk/passing.py.
            due=self.now if to in OPEN else None,
            ended=outcome.value if outcome else None,
            by=cancelled_by.value if cancelled_by else None,
            now=self.now,
        )
        if moved is None:
            raise self._too_late(booking, name, actor)
        self.audit(
            actor,
            actor_id,
            name,
            booking.id,
            booking.caller_id,
            detail=revision_mark(booking.revision + 1),
            reason=reason,
            rule=MOVES[name].rule if rule is None else rule,
            service_id=booking.service_id,
        )

    def _too_late(self, booking: Booking, name: str, actor: Actor) -> MoveRefused:
        stands = self.one(_STANDS, booking=booking.id)
        if stands is None:
            return MoveRefused(booking.state, name, actor)
        state, revision = stands
        by = self.one(_MOVER, booking=booking.id, detail=revision_mark(revision))
        if by is None:
            return TooLate(State(state), name, actor, None, None)
        return TooLate(State(state), name, actor, Actor(by[0]), by[1])

    def _hold(
        self, booking: Booking, stretches: Sequence[Stretch], *, moved: bool = False
    ) -> list[str]:
        """Have the booking claim these stretches and nothing else; answer who serves each.

        Letting go first cannot lose anything: nobody sees it before the commit.
        """
        minutes = self._rules(booking.id).get("buffer_minutes", 0)
        hosts = self.held_hosts(booking.id)
        self.release(booking.id)
        buffer = timedelta(minutes=minutes)
        holders = [self.claim(booking.id, stretch, buffer) for stretch in stretches]
        self.claim_hosts(booking, stretches, buffer, hosts)
        if moved:
            self.run(SET_RESOURCE, booking=booking.id, resource=holders[0])
        return holders

    def _let_go(self, booking: Booking) -> None:
        self.release(booking.id)
        self.run(DROP_OTHERS, booking=booking.id)

    def _sealed_details(self, booking_id: str) -> dict[str, Any]:
        row = self.one(_SEALED, booking=booking_id)
        if row is None:
            return {}
        caller_id, wrapped, sealed = row
        return self.unsealed_json(caller_id, wrapped, f"bookings.details.{booking_id}", sealed)

    def _rules(self, booking_id: str) -> dict[str, Any]:
        """Give the rules of the day on which the call was asked for; none after an erasure."""
        found: dict[str, Any] = self._sealed_details(booking_id).get("rules", {})
        return found

    def _keep_reason(self, booking: Booking, reason: str) -> None:
        details = self._sealed_details(booking.id)
        if booking.caller_id is not None and details:
            sealed = self._seal(booking.caller_id, booking.id, {**details, "reason": reason})
            self.run(_RESEAL, booking=booking.id, sealed=sealed)

    def readdress(self, caller_id: str, before: str, told: Mapping[str, Any]) -> None:
        """Have a caller's open bookings know the mail address that took another one's place."""
        for booking in self.bookings_of(caller_id):
            details = self._sealed_details(booking.id)
            if details.get("email") == before:
                new = {name: told[name] for name in ("email", "mailbox") if name in told}
                sealed = self._seal(caller_id, booking.id, {**details, **new})
                self.run(_RESEAL, booking=booking.id, sealed=sealed)

    def notice_once(self, booking_id: str, revision: int, kind: str) -> bool:
        """Claim the making of a notice; True for the first who asks, and never again."""
        row = self.one(
            _NOTICE, booking_id=booking_id, revision=revision, kind=kind, made_at=self.now
        )
        return row is not None


def _ranked(booking: Booking, kind: str, rank: int, name: str, actor: Actor) -> Any:
    for time in booking.times:
        if (time.kind, time.rank) == (kind, rank):
            return time
    raise MoveRefused(booking.state, name, actor)


def held(booking: Booking) -> list[Stretch]:
    """Tell what the booking holds by itself, offers aside."""
    if booking.resource_id is None:
        return []
    return [(booking.starts_at, booking.ends_at, [booking.resource_id])]
