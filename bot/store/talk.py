"""What a caller and staff write to each other: sealed, in order, one thread a caller.

It lasts as long as the caller does, and belongs to the task by which a person was asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from secrets import token_hex

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
_OF = Prepared(
    select(_T.id, _T.staff_id, _T.words_sealed, _T.said_at)
    .where(_T.caller_id == bindparam("caller_id"))
    .order_by(_T.said_at, _T.id)
)
_LAST_BY_STAFF = Prepared(
    select(func.max(_T.said_at)).where(
        _T.caller_id == bindparam("caller_id"), _T.staff_id.is_not(None)
    )
)
_BY_CALLER = Prepared(
    select(func.count())
    .select_from(talk)
    .where(
        _T.caller_id == bindparam("caller_id"),
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
        waiting = self.unread(caller.id)
        new = self.add_task(PERSON, service_id, language, caller_id=caller.id)
        self._keep(caller.id, None, words, message)
        return new or not waiting

    def say_to_caller(self, caller_id: str, staff_id: str, words: str) -> bool:
        """Keep what staff wrote; False for a caller erased meanwhile."""
        return self._keep(caller_id, staff_id, words)

    def talk(self, caller_id: str) -> list[Said]:
        """List what was written, oldest first; nothing of an erased caller. Raises WrongKey."""
        rows = self.all(_OF, caller_id=caller_id)
        if not rows or not self.has_key(caller_id):
            return []
        return [
            Said(staff_id, self.vault.open(caller_id, _place(said_id), sealed).decode(), said_at)
            for said_id, staff_id, sealed, said_at in rows
        ]

    def unread(self, caller_id: str) -> int:
        """Count what the caller wrote since staff wrote last."""
        last = self.one(_LAST_BY_STAFF, caller_id=caller_id)
        since = last[0] if last is not None and last[0] is not None else _EVER
        row = self.one(_BY_CALLER, caller_id=caller_id, since=since)
        return 0 if row is None else int(row[0])

    def staff_wrote_since(self, caller_id: str, since: datetime) -> bool:
        """Tell whether staff wrote to the caller at or after a moment."""
        last = self.one(_LAST_BY_STAFF, caller_id=caller_id)
        return last is not None and last[0] is not None and last[0] >= since

    def close_tasks(self, kind: str, booking_id: str, staff_id: str | None) -> None:
        """Close what a move has settled."""
        self.run(_CLOSE, of_kind=kind, booking=booking_id, staff_id=staff_id, now=self.now)

    def _keep(
        self, caller_id: str, staff_id: str | None, words: str, message: str | None = None
    ) -> bool:
        if not self.has_key(caller_id):
            return False
        said_id = f"{next(_ORDER) % 0x1000000:06x}{token_hex(7)}"
        sealed = self.vault.seal(caller_id, _place(said_id), words)
        self.run(
            _ADD,
            id=said_id,
            caller_id=caller_id,
            staff_id=staff_id,
            words_sealed=sealed,
            message_lookup=message,
            said_at=self.now,
        )
        return True


def _place(said_id: str) -> str:
    return f"talk.words.{said_id}"
