"""Messages that their callers took back: what was kept of them is deleted, or never kept.

Only words for staff are kept as they were written: in the thread, as an answer to a decision, and
in a turn that failed. What was read from an answer (a name, a day) belongs to the request.
Source: LINE Messaging API reference, "Unsend event".
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.inbox import Inbox
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import failed_turns, talk, tasks, updates
from bot.store.talk import Talk
from handlers.messages import Update
from handlers.turn import Caller

_MARK = insert_or_ignore(updates)
_MARKED = Prepared(
    sa.select(updates.c.seen_at).where(
        updates.c.channel == bindparam("channel"),
        updates.c.account == bindparam("account"),
        updates.c.update_id == bindparam("update_id"),
    )
)
_DROP_WORDS = Prepared(
    sa.delete(talk).where(
        talk.c.caller_id == bindparam("caller_id"), talk.c.message_lookup == bindparam("message")
    )
)
_DROP_NOTE = Prepared(
    sa.update(tasks)
    .where(
        tasks.c.caller_id == bindparam("caller_id"), tasks.c.message_lookup == bindparam("message")
    )
    .values(note_sealed=None, message_lookup=None)
)
_FAILED = Prepared(
    sa.select(failed_turns.c.id).where(
        failed_turns.c.caller_id == bindparam("caller_id"), failed_turns.c.state == "failed"
    )
)


class Unsent(Talk, Inbox):
    """What happens to messages that are taken back."""

    def message_key(self, update: Update) -> str | None:
        """Give the key by which what is kept of a message is found; None where it has no id."""
        if not update.message_ref:
            return None
        return self.vault.lookup("message", f"{update.channel}\0{update.message_ref}")

    def is_taken_back(self, update: Update) -> bool:
        """Tell whether the message was taken back before it came to us."""
        if not update.message_ref:
            return False
        return self.one(_MARKED, **self._mark(update)) is not None

    def take_back(self, caller: Caller, update: Update) -> None:
        """Delete what is kept of a message, and note it for the case that it comes later."""
        message = self.message_key(update)
        if message is None:
            return
        self.run(_DROP_WORDS, caller_id=caller.id, message=message)
        self.run(_DROP_NOTE, caller_id=caller.id, message=message)
        for (turn_id,) in self.all(_FAILED, caller_id=caller.id):
            kept = self.failed_turn(turn_id)
            if kept is not None and kept.message_ref == update.message_ref:
                self.close_failed(turn_id, "dropped")
        self.one(_MARK, **self._mark(update), seen_at=self.now)

    def _mark(self, update: Update) -> dict[str, str]:
        # Update ids are the platform's own; none of them begins so.
        marked = f"unsent-{update.message_ref}"[:64]
        return {"channel": update.channel, "account": update.account, "update_id": marked}
