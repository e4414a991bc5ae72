"""Whether staff made sure, as a call began, who the caller was: one answer to each booking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from bot.store.audit import Audit
from bot.store.prepared import Prepared, upsert
from bot.store.tables import identity_checks

_I = identity_checks.c
_PUT = upsert(identity_checks, ["booking_id"], ["checked", "made_by", "made_at"])
_FIND = Prepared(
    select(_I.checked, _I.made_by, _I.made_at).where(_I.booking_id == bindparam("booking"))
)


@dataclass(frozen=True, slots=True)
class IdentityCheck:
    """One answer: it was checked, or it could not be."""

    checked: bool
    made_by: str
    made_at: datetime


class Identity(Audit):
    """Answers to the identity check."""

    def identity(self, booking_id: str) -> IdentityCheck | None:
        """Give the answer kept with a booking; None where nobody gave one yet."""
        row = self.one(_FIND, booking=booking_id)
        return None if row is None else IdentityCheck(*row)

    def set_identity(
        self,
        booking_id: str,
        caller_id: str | None,
        service_id: str,
        *,
        checked: bool,
        staff_id: str,
    ) -> None:
        """Keep an answer in place of an earlier one; the trail keeps them all."""
        self.run(_PUT, booking_id=booking_id, checked=checked, made_by=staff_id, made_at=self.now)
        self.audit(
            "staff",
            staff_id,
            "identity-checked" if checked else "identity-unchecked",
            booking_id,
            caller_id,
            rule="intake.identity",
            service_id=service_id,
        )
