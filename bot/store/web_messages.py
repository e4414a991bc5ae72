"""What the web chat shows: sealed rows, read in order by the last id that the page has.

On PostgreSQL the commit of a row tells every process, by NOTIFY with the caller's id, that an
open page of this caller has something to read (bot/news.py).
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.base import Base
from bot.store.prepared import Prepared
from bot.store.tables import web_messages

_ADD = Prepared(
    sa.insert(web_messages)
    .values(
        caller_id=bindparam("caller_id"),
        body_sealed=b"",
        made_at=bindparam("made_at"),
    )
    .returning(web_messages.c.id)
)
_FILL = Prepared(
    sa.update(web_messages)
    .where(web_messages.c.id == bindparam("message_id"))
    .values(body_sealed=bindparam("sealed"))
)
_SINCE = Prepared(
    sa.select(web_messages.c.id, web_messages.c.body_sealed)
    .where(
        web_messages.c.caller_id == bindparam("caller_id"), web_messages.c.id > bindparam("last_id")
    )
    .order_by(web_messages.c.id)
)
_FORGET = Prepared(sa.delete(web_messages).where(web_messages.c.made_at < bindparam("before")))


CHANNEL = "sodan_web"
_NOTIFY = Prepared(sa.select(sa.func.pg_notify(CHANNEL, bindparam("caller_id"))))


class WebMessage(NamedTuple):
    """One message of the web chat; ids only grow."""

    id: int
    body: bytes


class WebMessages(Base):
    """The messages of the web chat, for 24 hours."""

    def show(self, caller_id: str, body: bytes) -> int | None:
        """Add a message to the caller's page; answer its id, None for a caller erased meanwhile."""
        if not self.has_key(caller_id):
            return None
        row = self.one(_ADD, caller_id=caller_id, made_at=self.now)
        assert row is not None
        message_id: int = row[0]
        # What is sealed names its row, and the row's id is known only now.
        place = f"web_messages.body_sealed.{message_id}"
        self.run(_FILL, message_id=message_id, sealed=self.vault.seal(caller_id, place, body))
        if self.dialect.name == "postgresql":
            self.one(_NOTIFY, caller_id=caller_id)
        return message_id

    def since(self, caller_id: str, last_id: int = 0) -> list[WebMessage]:
        """List the caller's messages after this one, oldest first. Raises WrongKey."""
        rows = self.all(_SINCE, caller_id=caller_id, last_id=last_id)
        if not rows or not self.has_key(caller_id):
            return []
        return [
            WebMessage(
                message_id,
                self.vault.open(caller_id, f"web_messages.body_sealed.{message_id}", sealed),
            )
            for message_id, sealed in rows
        ]

    def forget_web_messages(self, before: datetime) -> int:
        """Delete what was shown before this moment; answer how many."""
        return self.run(_FORGET, before=before)
