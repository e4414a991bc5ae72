"""Callers whom a person refused further bookings, until a day and for a reason that they read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update

from bot.store.audit import Audit
from bot.store.base import new_id
from bot.store.keyring import Keyring
from bot.store.prepared import Prepared
from bot.store.tables import refusals

_R = refusals.c
_COLUMNS = (
    _R.id,
    _R.caller_id,
    _R.service_id,
    _R.until_at,
    _R.reason_sealed,
    _R.made_by,
    _R.made_at,
)
_ADD = Prepared(insert(refusals))
_IN_FORCE = Prepared(
    select(*_COLUMNS)
    .where(
        _R.caller_id == bindparam("caller"),
        _R.service_id == bindparam("service"),
        _R.lifted_at.is_(None),
        _R.until_at > bindparam("now"),
    )
    .order_by(_R.until_at.desc())
)
_LIFT = Prepared(
    update(refusals)
    .where(
        _R.caller_id == bindparam("caller"),
        _R.service_id == bindparam("service"),
        _R.lifted_at.is_(None),
    )
    .values(lifted_at=bindparam("now"), lifted_by=bindparam("staff"))
    .returning(_R.id)
)
_FORGET = Prepared(delete(refusals).where(_R.until_at < bindparam("before")))


@dataclass(frozen=True, slots=True)
class Refusal:
    """One decision. `reason` is what the caller reads; personal."""

    id: str
    caller_id: str
    service_id: str
    until_at: datetime
    reason: str
    made_by: str
    made_at: datetime


class Refusals(Keyring, Audit):
    """Decisions of people that a caller may not book for a term. Nothing here decides."""

    def refuse(
        self, caller_id: str, service_id: str, until_at: datetime, reason: str, staff_id: str
    ) -> Refusal | None:
        """Keep a person's decision in place of an earlier one; None for an erased caller."""
        if not self.has_key(caller_id):
            return None
        self.all(_LIFT, caller=caller_id, service=service_id, now=self.now, staff=staff_id)
        refusal_id = new_id()
        place = f"refusals.reason_sealed.{refusal_id}"
        self.run(
            _ADD,
            id=refusal_id,
            caller_id=caller_id,
            service_id=service_id,
            until_at=until_at,
            reason_sealed=self.vault.seal(caller_id, place, reason),
            made_by=staff_id,
            made_at=self.now,
            lifted_by=None,
            lifted_at=None,
        )
        self._audit(staff_id, "refuse", caller_id, refusal_id, service_id)
        return self.refusal(caller_id, service_id)

    def refusal(self, caller_id: str, service_id: str) -> Refusal | None:
        """Give the refusal in force; None where the caller may book."""
        row = self.one(_IN_FORCE, caller=caller_id, service=service_id, now=self.now)
        if row is None or not self.has_key(caller_id):
            return None
        refusal_id, owner, service, until_at, sealed, made_by, made_at = row
        reason = self.vault.open(owner, f"refusals.reason_sealed.{refusal_id}", sealed).decode()
        return Refusal(refusal_id, owner, service, until_at, reason, made_by, made_at)

    def lift(self, caller_id: str, service_id: str, staff_id: str) -> bool:
        """Take a refusal back; False where there is none."""
        lifted = self.one(_LIFT, caller=caller_id, service=service_id, now=self.now, staff=staff_id)
        if lifted is None:
            return False
        self._audit(staff_id, "lift", caller_id, lifted[0], service_id)
        return True

    def _audit(
        self, staff_id: str, action: str, caller_id: str, refusal_id: str, service_id: str
    ) -> None:
        rule = "absence.refusal"
        self.audit(
            "staff", staff_id, action, None, caller_id, refusal_id, rule=rule, service_id=service_id
        )

    def forget_refusals(self, before: datetime) -> int:
        """Delete what ended before a moment; answer how many."""
        return self.run(_FORGET, before=before)
