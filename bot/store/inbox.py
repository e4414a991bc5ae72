"""Which updates were taken already, and those whose turn failed.

A row of `updates` is what makes a repeat harmless: it is written in the turn's own transaction,
and stays for 30 days. A failed turn keeps the whole update, sealed, until staff replay or drop it.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

import msgspec
import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.base import Base, new_id
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import failed_turns, updates
from handlers.messages import Update

_SEE = insert_or_ignore(updates, updates.c.update_id)
_FORGET = Prepared(sa.delete(updates).where(updates.c.seen_at < bindparam("before")))
_KEEP = Prepared(sa.insert(failed_turns))
_LIST = Prepared(
    sa.select(
        failed_turns.c.id,
        failed_turns.c.caller_id,
        failed_turns.c.error,
        failed_turns.c.failed_at,
    )
    .where(failed_turns.c.state == "failed")
    .order_by(failed_turns.c.failed_at, failed_turns.c.id)
)
_ONE = Prepared(
    sa.select(failed_turns.c.caller_id, failed_turns.c.update_sealed).where(
        failed_turns.c.id == bindparam("turn_id"), failed_turns.c.state == "failed"
    )
)
_FORGET_FAILED = Prepared(
    sa.delete(failed_turns).where(failed_turns.c.failed_at < bindparam("before"))
)
_CLOSE = Prepared(
    sa.update(failed_turns)
    .where(failed_turns.c.id == bindparam("turn_id"), failed_turns.c.state == "failed")
    .values(state=bindparam("closed_as"), update_sealed=b"")
)


class FailedTurn(NamedTuple):
    """A turn that could not be answered; `error` is the class and place of what went wrong."""

    id: str
    caller_id: str | None
    error: str
    failed_at: datetime


class Inbox(Base):
    """Updates taken, and turns that failed."""

    def first_seen(self, update: Update) -> bool:
        """Tell, and note, that this update comes for the first time within 30 days."""
        seen = self.one(
            _SEE,
            channel=update.channel,
            account=update.account,
            update_id=update.id,
            seen_at=self.now,
        )
        return seen is not None

    def forget_updates(self, before: datetime) -> int:
        """Drop what was seen before this moment; answer how many."""
        return self.run(_FORGET, before=before)

    def keep_failed(self, update: Update, caller_id: str | None, error: str) -> str:
        """Keep an update that could not be answered, sealed; answer its id.

        `error` names class and place; the text of an error can repeat what the caller wrote.
        """
        turn_id, owner = new_id(), caller_id if self.has_key(caller_id) else None
        sealed = self.seal_for(
            owner, f"failed_turns.update_sealed.{turn_id}", msgspec.json.encode(update)
        )
        self.run(
            _KEEP,
            id=turn_id,
            caller_id=owner,
            update_sealed=sealed,
            error=error[:200],
            failed_at=self.now,
            state="failed",
        )
        return turn_id

    def failed_turns(self) -> list[FailedTurn]:
        """List what nobody replayed or dropped yet, oldest first."""
        return [FailedTurn(*row) for row in self.all(_LIST)]

    def failed_turn(self, turn_id: str) -> Update | None:
        """Open a failed turn's update; None when there is none, or it is closed.

        Raises WrongKey.
        """
        row = self.one(_ONE, turn_id=turn_id)
        if row is None:
            return None
        owner, sealed = row
        body = self.open_for(owner, f"failed_turns.update_sealed.{turn_id}", sealed)
        return None if body is None else msgspec.json.decode(body, type=Update)

    def forget_failed(self, before: datetime) -> int:
        """Delete turns that failed before a moment, replayed or not; answer how many."""
        return self.run(_FORGET_FAILED, before=before)

    def close_failed(self, turn_id: str, closed_as: str) -> bool:
        """Close a failed turn as "replayed" or "dropped" and empty it; False when it was closed."""
        return self.run(_CLOSE, turn_id=turn_id, closed_as=closed_as) == 1
