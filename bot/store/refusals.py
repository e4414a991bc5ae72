"""Callers whom a person refused: further bookings until a day, or the use until it is lifted.

Both have a reason that the caller reads; the end of the use has a ground besides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, and_, bindparam, delete, insert, or_, select, update

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
    _R.ground,
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
        or_(_R.until_at.is_(None), _R.until_at > bindparam("now")),
    )
    # The end of the use goes first: it says more.
    .order_by(_R.until_at.is_not(None), _R.until_at.desc())
)
_LIFT = Prepared(
    update(refusals)
    .where(
        _R.caller_id == bindparam("caller"),
        _R.service_id == bindparam("service"),
        _R.lifted_at.is_(None),
        _R.ground.is_not(None) == bindparam("ends", type_=Boolean),
    )
    .values(lifted_at=bindparam("now"), lifted_by=bindparam("staff"))
    .returning(_R.id)
)
_FORGET = Prepared(
    delete(refusals).where(
        or_(
            _R.until_at < bindparam("before"),
            and_(_R.until_at.is_(None), _R.lifted_at < bindparam("before")),
        )
    )
)
_ALL_OF = Prepared(
    select(*_COLUMNS).where(_R.caller_id == bindparam("caller")).order_by(_R.made_at)
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """One decision. `reason` is what the caller reads; personal.

    `until_at` None and a `ground`: the use was ended, until a person lifts that.
    """

    id: str
    caller_id: str
    service_id: str
    until_at: datetime | None
    ground: str | None
    reason: str
    made_by: str
    made_at: datetime


class Refusals(Keyring, Audit):
    """Decisions of people that a caller may not book. Nothing here decides."""

    def refuse(
        self, caller_id: str, service_id: str, until_at: datetime, reason: str, staff_id: str
    ) -> Refusal | None:
        """Keep a person's decision in place of an earlier one; None for an erased caller."""
        return self._decide(caller_id, service_id, until_at, None, reason, staff_id)

    def suspend(
        self, caller_id: str, service_id: str, ground: str, reason: str, staff_id: str
    ) -> Refusal | None:
        """Keep that a person ended the use, in place of an earlier such; None once erased."""
        return self._decide(caller_id, service_id, None, ground, reason, staff_id)

    def _decide(
        self,
        caller_id: str,
        service_id: str,
        until_at: datetime | None,
        ground: str | None,
        reason: str,
        staff_id: str,
    ) -> Refusal | None:
        if not self.has_key(caller_id):
            return None
        self._lift(caller_id, service_id, staff_id, ends=ground is not None)
        refusal_id = new_id()
        place = f"refusals.reason_sealed.{refusal_id}"
        self.run(
            _ADD,
            id=refusal_id,
            caller_id=caller_id,
            service_id=service_id,
            until_at=until_at,
            ground=ground,
            reason_sealed=self.vault.seal(caller_id, place, reason),
            made_by=staff_id,
            made_at=self.now,
            lifted_by=None,
            lifted_at=None,
        )
        action = "refuse" if ground is None else "suspend"
        self._audit(staff_id, action, caller_id, refusal_id, service_id, ground or "")
        return self.refusal(caller_id, service_id)

    def refusal(self, caller_id: str, service_id: str) -> Refusal | None:
        """Give the decision in force; None where the caller may book."""
        row = self.one(_IN_FORCE, caller=caller_id, service=service_id, now=self.now)
        if row is None or not self.has_key(caller_id):
            return None
        return self._opened_refusal(row)

    def refusals_of(self, caller_id: str) -> list[Refusal]:
        """List all that is kept about a caller, lifted ones too: for the caller's own export."""
        rows = self.all(_ALL_OF, caller=caller_id) if self.has_key(caller_id) else []
        return [self._opened_refusal(row) for row in rows]

    def _opened_refusal(self, row: tuple[Any, ...]) -> Refusal:
        refusal_id, owner, service, until_at, ground, sealed, made_by, made_at = row
        reason = self.vault.open(owner, f"refusals.reason_sealed.{refusal_id}", sealed).decode()
        return Refusal(refusal_id, owner, service, until_at, ground, reason, made_by, made_at)

    def lift(self, caller_id: str, service_id: str, staff_id: str) -> bool:
        """Take a refusal back; False where there is none."""
        lifted = self._lift(caller_id, service_id, staff_id, ends=False)
        if lifted:
            self._audit(staff_id, "lift", caller_id, lifted, service_id)
        return bool(lifted)

    def end_suspension(self, caller_id: str, service_id: str, staff_id: str) -> bool:
        """Let a caller use the service again; False where the use was not ended."""
        lifted = self._lift(caller_id, service_id, staff_id, ends=True)
        if lifted:
            self._audit(staff_id, "unsuspend", caller_id, lifted, service_id)
        return bool(lifted)

    def _lift(self, caller_id: str, service_id: str, staff_id: str, *, ends: bool) -> str:
        values = {"caller": caller_id, "service": service_id, "now": self.now, "staff": staff_id}
        lifted = self.one(_LIFT, ends=ends, **values)
        return str(lifted[0]) if lifted else ""

    def _audit(
        self,
        staff_id: str,
        action: str,
        caller_id: str,
        refusal_id: str,
        service_id: str,
        ground: str = "",
    ) -> None:
        rule = "conduct.suspension" if action in ("suspend", "unsuspend") else "absence.refusal"
        self.audit(
            "staff",
            staff_id,
            action,
            None,
            caller_id,
            refusal_id,
            reason=ground,
            rule=rule,
            service_id=service_id,
        )

    def forget_refusals(self, before: datetime) -> int:
        """Delete what ended before a moment; answer how many."""
        return self.run(_FORGET, before=before)
