"""Work for a person: somebody asks for one, a message could not be sent, a room failed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice
from typing import Any

from sqlalchemy import bindparam, select, update

from bot.store.audit import Audit
from bot.store.base import new_id
from bot.store.keyring import Keyring
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import bookings, caller_keys, tasks
from schedules.service import Service

ANY = "*"  # in place of a service: whose it is nobody knows, so staff of them all look

_ADD = insert_or_ignore(tasks)
_CALLER = Prepared(select(bookings.c.caller_id).where(bookings.c.id == bindparam("booking_id")))
_OPEN = (
    select(
        tasks.c.id,
        tasks.c.kind,
        tasks.c.service_id,
        tasks.c.language,
        tasks.c.caller_id,
        tasks.c.booking_id,
        tasks.c.opened_at,
        tasks.c.note_sealed,
        caller_keys.c.wrapped,
    )
    .select_from(tasks.outerjoin(caller_keys, caller_keys.c.caller_id == tasks.c.caller_id))
    .where(tasks.c.done_at.is_(None))
    .order_by(tasks.c.opened_at, tasks.c.id)
    .limit(bindparam("limit"))
)
_ALL_OPEN = Prepared(_OPEN)
_OPEN_OF = _OPEN.where(tasks.c.service_id == bindparam("service"))
_OPEN_IN = Prepared(_OPEN_OF.where(tasks.c.language == bindparam("language")))
_OPEN_IN_ANY = Prepared(_OPEN_OF.where(tasks.c.language != ""))
_DONE = Prepared(
    update(tasks)
    .where(tasks.c.id == bindparam("task_id"), tasks.c.done_at.is_(None))
    .values(done_at=bindparam("now"), done_by=bindparam("staff_id"), unique_while_open=None)
    .returning(tasks.c.booking_id, tasks.c.caller_id)
)
_OVER = Prepared(
    update(tasks)
    .where(tasks.c.kind == bindparam("of_kind"), tasks.c.done_at.is_(None))
    .values(done_at=bindparam("now", type_=tasks.c.done_at.type), unique_while_open=None)
)


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work that waits. `note` is personal; "" when its caller was erased."""

    id: str
    kind: str  # person | send-failed | room | mail …
    service_id: str
    language: str
    caller_id: str | None
    booking_id: str | None
    opened_at: datetime
    note: str = ""


def name_while_open(
    kind: str, service_id: str, language: str, caller_id: str, booking_id: str
) -> str:
    """Name a task so that the same one is not opened twice: see `Tasks.add_task`."""
    about = (caller_id, booking_id) if caller_id or booking_id else (language,)
    return ":".join((kind, service_id, *about))


class Tasks(Keyring, Audit):
    """What staff still have to do."""

    def add_task(
        self,
        kind: str,
        service_id: str,
        language: str,
        *,
        caller_id: str | None = None,
        booking_id: str | None = None,
        note: str = "",
        message: str | None = None,
    ) -> bool:
        """Open a task; False when the same one (kind, caller, booking) is open already.

        `message`: the key of the caller's message that the note repeats, see unsent.py.

        A task about a booking belongs to its caller. Without both, the same one is of the same
        language. Each service has its own. The note is sealed; a task of an erased caller has none.
        """
        task_id, place = new_id(), "tasks.note."
        if caller_id is None and booking_id is not None:
            row = self.one(_CALLER, booking_id=booking_id)
            caller_id = None if row is None else row[0]
        sealed = None
        if note and caller_id is None and booking_id is None:
            sealed = self.vault.seal_house(place + task_id, note)
        elif note and caller_id is not None and self.has_key(caller_id):
            sealed = self.vault.seal(caller_id, place + task_id, note)
        added = self.one(
            _ADD,
            id=task_id,
            kind=kind,
            service_id=service_id,
            language=language,
            caller_id=caller_id,
            booking_id=booking_id,
            note_sealed=sealed,
            message_lookup=message,
            unique_while_open=name_while_open(
                kind, service_id, language, caller_id or "", booking_id or ""
            ),
            opened_at=self.now,
            done_at=None,
            done_by=None,
        )
        return added is not None

    def open_tasks(
        self,
        services: Mapping[str, Service],
        languages: Collection[str],
        limit: int = 200,
        *,
        whole: bool = False,
    ) -> list[Task]:
        """List what is to be done for these services in these languages, oldest first.

        What belongs to no single service, or has no language, is everybody's. What may be of any
        is for staff of the `whole` installation. A task of a service whose calls are all in one
        language is for those who speak that one, whatever its caller does.
        """
        tags = {*languages, ""}
        found = [
            self.all(_OPEN_IN, service=each, language=tag, limit=limit)
            for each in (("", ANY) if whole else ("",))
            for tag in tags
        ]
        for service in services.values():
            one = service.meeting.language
            for tag in {""} if one else tags:
                found.append(self.all(_OPEN_IN, service=service.id, language=tag, limit=limit))
            if one and one in tags:
                found.append(self.all(_OPEN_IN_ANY, service=service.id, limit=limit))
        first = islice(merge(*found, key=lambda row: (row[6], row[0])), limit)
        return [self._task(*row) for row in first]

    def every_open_task(self, limit: int = 200) -> list[Task]:
        """List what is to be done in the whole installation, oldest first; for no page of staff."""
        return [self._task(*row) for row in self.all(_ALL_OPEN, limit=limit)]

    def _task(self, *row: Any) -> Task:
        task_id, _, _, _, caller_id, booking_id, _, sealed, wrapped = row
        place = f"tasks.note.{task_id}"
        if sealed is not None and caller_id is None and booking_id is None:
            note: str | None = self.vault.open_house(place, sealed).decode()
        else:
            note = self.unsealed(caller_id, wrapped, place, sealed)
        values = (*row[:7], note or "")
        return Task(*values)

    def tasks_over(self, kind: str) -> None:
        """Close the open tasks of a kind: what they ask for came by itself."""
        self.run(_OVER, of_kind=kind, now=self.now)

    def done(self, task_id: str, staff_id: str) -> bool:
        """Close a task; False when somebody closed it before, or it was never there."""
        row = self.one(_DONE, task_id=task_id, staff_id=staff_id, now=self.now)
        if row is None:
            return False
        booking_id, caller_id = row
        self.audit("staff", staff_id, "task-done", booking_id, caller_id, detail=task_id)
        return True
