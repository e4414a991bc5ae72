"""Asking for a call: what becomes a booking's row, its times, its claim and its code.

The intake, the code and the rules that held when the call was asked for are sealed together
under the caller's key; a booking whose caller was erased has neither details nor code.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from random import Random, SystemRandom
from typing import Any

from sqlalchemy import bindparam, func, insert, or_, select, update

from bot.store.audit import Audit
from bot.store.base import new_id
from bot.store.claims import Stretch
from bot.store.finding import IS_OPEN, Finding, code_lookup, words_of
from bot.store.hosts import HostClaims
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import bookings, name_words, times
from handlers.turn import Booking, Caller, TooManyOpen
from schedules.booking import Actor, State, answer_until, new_code
from schedules.service import Service

CODES_TRIED = 20

_B = bookings.c

COUNT_OPEN = Prepared(
    select(func.count())
    .select_from(bookings)
    .where(
        _B.caller_id == bindparam("caller"),
        _B.service_id == bindparam("service"),
        IS_OPEN,
        # A call that is over and was not closed yet keeps nobody from the next one.
        or_(_B.state != State.confirmed.value, _B.ends_at > bindparam("now")),
    )
)
SET_RESOURCE = Prepared(
    update(bookings).where(_B.id == bindparam("booking")).values(resource_id=bindparam("resource"))
)
_ADD = insert_or_ignore(bookings)
_ADD_TIME = Prepared(insert(times))
_ADD_WORD = insert_or_ignore(name_words)


class Asking(Finding, HostClaims, Audit):
    """Requests, as they become bookings."""

    codes: Random = SystemRandom()

    def request(
        self,
        caller: Caller,
        service: Service,
        language: str,
        times: Sequence[Stretch],
        details: Mapping[str, Any],
    ) -> Booking:
        """Book the first of `times` (start, end, ids of resources, fairest first).

        The others are kept as wishes and claim nothing. Raises SlotTaken, TooManyOpen; then
        nothing was written.
        """
        count = self.one(COUNT_OPEN, caller=caller.id, service=service.id, now=self.now)
        if count is not None and count[0] >= service.booking.per_caller:
            raise TooManyOpen(f"{service.id} allows {service.booking.per_caller} open bookings")
        with self.undone_if_it_fails():
            booking = self._new_booking(caller, service, language, times, details)
            self._audit_new(Actor.caller, caller.id, "request", booking, caller.id, service)
        return self._read(booking)

    def _audit_new(
        self,
        actor: Actor,
        actor_id: str,
        action: str,
        booking_id: str,
        caller_id: str,
        service: Service,
        rule: str = "intake.fields",
    ) -> None:
        self.audit(
            actor,
            actor_id,
            action,
            booking_id,
            caller_id,
            revision_mark(1),
            rule=rule,
            service_id=service.id,
        )

    def _new_booking(
        self,
        caller: Caller,
        service: Service,
        language: str,
        wishes: Sequence[Stretch],
        details: Mapping[str, Any],
    ) -> str:
        booking_id, buffer = new_id(), service.booking.buffer
        # While the last of the wished times can still be kept, a request is alive.
        lapses_at = answer_until(max(wish[0] for wish in wishes), service.booking.notice)
        rules = {
            "buffer_minutes": buffer // timedelta(minutes=1),
            "lapses_at": lapses_at.isoformat(),
        }
        starts_at, ends_at, resource_ids = wishes[0]
        guess = next(iter(resource_ids), None)
        self._insert(
            {**details, "rules": rules},
            id=booking_id,
            caller_id=caller.id,
            service_id=service.id,
            language=language,
            state=State.requested.value,
            revision=1,
            starts_at=starts_at,
            ends_at=ends_at,
            resource_id=guess,
            next_due_at=self.now,  # see `_move` in bookings.py
        )
        resource_id = self.claim(booking_id, wishes[0], buffer)
        if resource_id != guess:
            self.run(SET_RESOURCE, booking=booking_id, resource=resource_id)
        for rank, wish in enumerate(wishes, 1):
            self._add_time(booking_id, "wish", rank, wish, resource_id if rank == 1 else None)
        for word in words_of(str(details.get("name", ""))):
            found_by = self.vault.lookup("name", word)
            self.one(_ADD_WORD, booking_id=booking_id, word_lookup=found_by)
        return booking_id

    def _insert(self, details: dict[str, Any], **columns: Any) -> None:
        """Insert the row under a code that nobody has."""
        self.has_key(columns["caller_id"])
        for _ in range(CODES_TRIED):
            code = new_code(self.codes)
            added = self.one(
                _ADD,
                **columns,
                code_lookup=code_lookup(self.vault, code),
                details_sealed=self._seal(
                    columns["caller_id"], columns["id"], {**details, "code": code}
                ),
                offer_until=None,
                outcome=None,
                cancelled_by=None,
                created_at=self.now,
                changed_at=self.now,
            )
            if added is not None:
                return
        raise RuntimeError(f"{CODES_TRIED} booking codes in a row were taken")

    def _seal(self, caller_id: str, booking_id: str, details: Mapping[str, Any]) -> bytes:
        text = json.dumps(details, ensure_ascii=False)
        return self.vault.seal(caller_id, f"bookings.details.{booking_id}", text)

    def _add_time(
        self, booking_id: str, kind: str, rank: int, stretch: Stretch, holder: str | None
    ) -> None:
        starts_at, ends_at, _ = stretch
        self.run(
            _ADD_TIME,
            booking_id=booking_id,
            kind=kind,
            rank=rank,
            starts_at=starts_at,
            ends_at=ends_at,
            resource_id=holder,
        )


def revision_mark(number: int) -> str:
    return f"revision {number}"
