"""What a caller and staff write to each other: sealed, in order.

Each service has a thread of its own with a caller; its staff read no other. It lasts as long as the
caller does, and belongs to the task by which a person was asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from secrets import token_hex
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update

from bot.store.prepared import Prepared
from bot.store.tables import talk, tasks
from bot.store.tasks import Tasks
from handlers.turn import Caller

PERSON = "person"  # the kind of task that a thread belongs to

_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_T = talk.c
_ORDER = count()  # ids begin with it, so that words of one moment are read in their order
_ADD = Prepared(insert(talk))
_ALL = (
    select(_T.id, _T.service_id, _T.staff_id, _T.words_sealed, _T.said_at)
    .where(_T.caller_id == bindparam("caller_id"))
    .order_by(_T.said_at, _T.id)
)
_EVERY = Prepared(_ALL)
_OF = Prepared(_ALL.where(_T.service_id == bindparam("service")))
_LAST_BY_STAFF = Prepared(
    select(func.max(_T.said_at)).where(
        _T.caller_id == bindparam("caller_id"),
        _T.service_id == bindparam("service"),
        _T.staff_id.is_not(None),
    )
)
_WROTE_LAST = Prepared(
    select(_T.service_id, _T.said_at)
    .where(_T.caller_id == bindparam("caller_id"), _T.staff_id.is_not(None))
    .order_by(_T.said_at.desc(), _T.id.desc())
    .limit(1)
)
_BY_CALLER = Prepared(
    select(func.count())
    .select_from(talk)
    .where(
        _T.caller_id == bindparam("caller_id"),
        _T.service_id == bindparam("service"),
        _T.staff_id.is_(None),
        _T.said_at > bindparam("since"),
    )
)
_CLOSE = Prepared(
    update(tasks)
    .where(
        tasks.c.kind == bindparam("of_kind"),
        tasks.c.booking_id == bindparam("booking"),
        tasks.c.done_at.is_(None),
    )
    .values(done_at=bindparam("now"), done_by=bindparam("staff_id"), unique_while_open=None)
)


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody wrote; `staff_id` None: the caller did."""

    service_id: str
    staff_id: str | None
    words: str
    said_at: datetime


class Talk(Tasks):
    """Callers and staff, writing to each other."""

    def say_to_staff(
        self,
        caller: Caller,
        service_id: str,
        language: str,
        words: str,
        message: str | None = None,
    ) -> bool:
        """Keep what a caller wrote, with a task for staff; tell whether staff are to be told.

        `message` is the key by which it can be taken back, see unsent.py.

        They are for the first words after a silence or an answer, not for each line of many.
        """
        waiting = self.unread(caller.id, service_id)
        new = self.add_task(PERSON, service_id, language, caller_id=caller.id)
        self._keep_words(caller.id, service_id, None, words, message)
        return new or not waiting

    def say_to_caller(self, caller_id: str, service_id: str, staff_id: str, words: str) -> bool:
        """Keep what staff of a service wrote; False for a caller erased meanwhile."""
        return self._keep_words(caller_id, service_id, staff_id, words)

    def talk(self, caller_id: str, service_id: str) -> list[Said]:
        """List what was written to and by a service's staff, oldest first; nothing of an erased
        caller. Raises WrongKey."""
        return self._said(caller_id, self.all(_OF, caller_id=caller_id, service=service_id))

    def all_talk(self, caller_id: str) -> list[Said]:
        """List what was written in every thread: for the caller's own export, for no staff."""
        return self._said(caller_id, self.all(_EVERY, caller_id=caller_id))

    def _said(self, caller_id: str, rows: Sequence[tuple[Any, ...]]) -> list[Said]:
        if not rows or not self.has_key(caller_id):
            return []
        return [
            Said(
                service_id,
                staff_id,
                self.vault.open(caller_id, _place(said_id), sealed).decode(),
                said_at,
            )
            for said_id, service_id, staff_id, sealed, said_at in rows
        ]

    def unread(self, caller_id: str, service_id: str) -> int:
        """Count what the caller wrote since a service's staff wrote last."""
        last = self.one(_LAST_BY_STAFF, caller_id=caller_id, service=service_id)
        since = last[0] if last is not None and last[0] is not None else _EVER
        row = self.one(_BY_CALLER, caller_id=caller_id, service=service_id, since=since)
        return 0 if row is None else int(row[0])

    def staff_wrote_since(self, caller_id: str, since: datetime) -> str | None:
        """Name the service whose staff wrote last, at or after a moment; None: nobody did."""
        last = self.one(_WROTE_LAST, caller_id=caller_id)
        return str(last[0]) if last is not None and last[1] >= since else None

    def close_tasks(self, kind: str, booking_id: str, staff_id: str | None) -> None:
        """Close what a move has settled."""
        self.run(_CLOSE, of_kind=kind, booking=booking_id, staff_id=staff_id, now=self.now)

    def _keep_words(
        self,
        caller_id: str,
        service_id: str,
        staff_id: str | None,
        words: str,
        message: str | None = None,
    ) -> bool:
        if not self.has_key(caller_id):
            return False
        said_id = f"{next(_ORDER) % 0x1000000:06x}{token_hex(7)}"
        sealed = self.vault.seal(caller_id, _place(said_id), words)
        self.run(
            _ADD,
            id=said_id,
            caller_id=caller_id,
            service_id=service_id,
            staff_id=staff_id,
            words_sealed=sealed,
            message_lookup=message,
            said_at=self.now,
        )
        return True


def _place(said_id: str) -> str:
    return f"talk.words.{said_id}"
