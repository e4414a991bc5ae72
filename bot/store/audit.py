"""Who did what to what: ids and codes, never a name or anybody's words."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from sqlalchemy import bindparam, insert, select

from bot.store.base import Base
from bot.store.prepared import Prepared
from bot.store.tables import audit

_ADD = Prepared(insert(audit))
_ORDER = count()  # ids begin with it, so that entries of one moment are read in their order
_TRAIL = Prepared(
    select(
        audit.c.at,
        audit.c.actor,
        audit.c.actor_id,
        audit.c.action,
        audit.c.booking_id,
        audit.c.caller_id,
        audit.c.detail,
        audit.c.reason,
        audit.c.rule,
    )
    .where(audit.c.booking_id == bindparam("booking_id"))
    .order_by(audit.c.at, audit.c.id)
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the audit trail."""

    at: datetime
    actor: str  # caller | staff | service
    actor_id: str | None
    action: str
    booking_id: str | None
    caller_id: str | None
    detail: str | None
    reason: str | None = None  # a code
    rule: str | None = (
        None  # key of the service file, and where it stood then: "cancel.by.mail 6-3"
    )

    @property
    def article(self) -> str:
        """Name the article of the terms on which it stands; "" where it is in none."""
        stands_in = (self.rule or "").partition(" ")[2]
        return stands_in if stands_in[:1].isdigit() else ""


class Audit(Base):
    """The audit trail."""

    # Where a rule of a service stands; the desk, which has the service files, tells it.
    stated_in: Callable[[str, str], str] = staticmethod(lambda service_id, key: "")

    def audit(
        self,
        actor: str,
        actor_id: str | None,
        action: str,
        booking_id: str | None = None,
        caller_id: str | None = None,
        detail: str | None = None,
        *,
        reason: str = "",
        rule: str = "",
        service_id: str = "",
    ) -> None:
        """Keep who did what; `detail` holds codes or ids, at most 200 characters.

        `reason` is a code. `rule` is the key of the service file on which it stands; with it is
        kept where that rule stood on this day.
        """
        stands = f"{rule} {self.stated_in(service_id, rule)}".strip()
        self.run(
            _ADD,
            id=f"{next(_ORDER) % 0x1000000:06x}{secrets.token_hex(7)}",
            at=self.now,
            actor=str(actor),
            actor_id=actor_id,
            action=action,
            booking_id=booking_id,
            caller_id=caller_id,
            detail=detail,
            reason=reason or None,
            rule=stands or None,
        )

    def trail(self, booking_id: str) -> list[Entry]:
        """List what happened to a booking, earliest first."""
        return [Entry(*row) for row in self.all(_TRAIL, booking_id=booking_id)]
