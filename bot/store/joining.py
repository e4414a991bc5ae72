"""Two callers become one: who proved that both are theirs goes on as one of them.

The caller who was proven stays, by id and key; the other one's rows move to it in the same
transaction, sealed anew under its key, and the other one and its key are gone:

- bookings with their rooms, tasks, words written to and by staff, refusals, consent, failed turns,
  and what waits to be sent;
- the other's account, where the one that stays is not registered;
- what the other answered, where the one that stays had answered nothing; of two unfinished
  requests that of the one that stays;
- every chat of the other; the one in use is used last. Of web sessions the newest stays.

Both had as many open bookings as the service allows at most; all stay, and a new one can be asked
for once there are fewer than that. A refusal of either holds for both. The other one's word for
the web chat is gone. The audit trail tells by their ids who became whom.

Both callers' rows are held to the commit, so that whatever else happens to either comes before or
after. On PostgreSQL two that join each other at the same moment are told apart as a deadlock, and
the second is tried again. Who seals something for a booking holds its row (rooms.py), and who
writes to a caller holds theirs (`hold`), so that nothing is sealed under a key that is gone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.erasure import Erasure
from bot.store.prepared import Prepared
from bot.store.tables import (
    accounts,
    bookings,
    callers,
    chats,
    consents,
    failed_turns,
    outbox,
    refusals,
    rooms,
    talk,
    tasks,
)
from bot.store.tasks import name_while_open
from handlers.turn import Caller
from schedules.booking import Actor

_Move = tuple[Prepared, Prepared, Callable[[str], str]]


def _moving(table: sa.Table, sealed: str, place: str, named: str = "id") -> _Move:
    """Prepare how a table's rows are found and moved; `place` as it was sealed at."""
    find = sa.select(table.c.id, table.c[named].label("named"), table.c[sealed]).where(
        table.c.caller_id == bindparam("gone")
    )
    move = (
        sa.update(table)
        .where(table.c.id == bindparam("row"))
        .values({"caller_id": bindparam("stays"), sealed: bindparam("anew")})
    )
    return Prepared(find.with_for_update()), Prepared(move), (place + ".{}").format


_MOVES = (
    _moving(bookings, "details_sealed", "bookings.details"),
    _moving(tasks, "note_sealed", "tasks.note"),
    _moving(talk, "words_sealed", "talk.words"),
    _moving(refusals, "reason_sealed", "refusals.reason_sealed"),
    _moving(failed_turns, "update_sealed", "failed_turns.update_sealed"),
    _moving(outbox, "body_sealed", "outbox.body_sealed", "retry_key"),
)
_ROOMS = Prepared(
    sa.select(rooms.c.booking_id, rooms.c.access_sealed)
    .join_from(rooms, bookings, bookings.c.id == rooms.c.booking_id)
    .where(bookings.c.caller_id == bindparam("gone"), rooms.c.access_sealed.is_not(None))
    .with_for_update(of=rooms)
)
_RESEAL_ROOM = Prepared(
    sa.update(rooms)
    .where(rooms.c.booking_id == bindparam("booking"))
    .values(access_sealed=bindparam("anew"))
)
_OPEN_TASKS = Prepared(
    sa.select(
        tasks.c.id, tasks.c.kind, tasks.c.service_id, tasks.c.language, tasks.c.booking_id
    ).where(tasks.c.caller_id == bindparam("gone"), tasks.c.unique_while_open.is_not(None))
)
_SAME_TASK = Prepared(sa.select(tasks.c.id).where(tasks.c.unique_while_open == bindparam("name")))
_NAME_TASK = Prepared(
    sa.update(tasks)
    .where(tasks.c.id == bindparam("task"))
    .values(unique_while_open=bindparam("name"), done_at=bindparam("closed_at"))
)
_MOVE_CONSENTS = Prepared(
    sa.update(consents)
    .where(consents.c.caller_id == bindparam("gone"))
    .values(caller_id=bindparam("stays"))
)
_ACCOUNT = Prepared(sa.select(accounts.c.caller_id).where(accounts.c.caller_id == bindparam("of")))
_GIVE_ACCOUNT = Prepared(
    sa.update(accounts)
    .where(accounts.c.caller_id == bindparam("gone"))
    .values(caller_id=bindparam("stays"), address_sealed=bindparam("anew"))
)
_ADDRESS = Prepared(
    sa.select(accounts.c.address_sealed)
    .where(accounts.c.caller_id == bindparam("gone"))
    .with_for_update()
)
_KEPT = (callers.c.lookup, callers.c.reachable, callers.c.updated_at, callers.c.seen_at)
_HERE = Prepared(sa.select(*_KEPT).where(callers.c.id == bindparam("gone")))
_THERE = Prepared(
    sa.select(
        chats.c.id,
        chats.c.channel,
        chats.c.account,
        chats.c.person_sealed,
        *(chats.c[column.name] for column in _KEPT),
    ).where(chats.c.caller_id == bindparam("gone"))
)


class Joining(Erasure):
    """Callers who become one."""

    def become_one(self, stays: Caller, gone: Caller) -> None:
        """Make `gone` one with `stays`, whose row then holds the chat that `gone` used.

        Both rows must be held by this transaction, see `find_or_make` and `hold`. `stays` must be
        loaded anew by who goes on with it.
        """
        self._move_rooms(stays.id, gone.id)
        self._rename_tasks(stays.id, gone.id)
        for find, move, place in _MOVES:
            for row, named, sealed in self.all(find, gone=gone.id):
                anew = self._anew(stays.id, gone.id, place(named), sealed)
                self.run(move, row=row, stays=stays.id, anew=anew)
        self.run(_MOVE_CONSENTS, gone=gone.id, stays=stays.id)
        self._move_account(stays.id, gone.id)
        self._gather(stays, gone)
        self._move_chats(stays, gone)
        self.audit(Actor.caller, stays.id, "link", None, stays.id, gone.id)

    def _anew(self, stays: str, gone: str, place: str, sealed: bytes | None) -> bytes | None:
        if not sealed:
            return sealed
        return self.vault.seal(stays, place, self.vault.open(gone, place, sealed))

    def _move_rooms(self, stays: str, gone: str) -> None:
        for booking_id, sealed in self.all(_ROOMS, gone=gone):
            anew = self._anew(stays, gone, f"rooms.access.{booking_id}", sealed)
            self.run(_RESEAL_ROOM, booking=booking_id, anew=anew)

    def _move_account(self, stays: str, gone: str) -> None:
        """Have the one that stays be registered as the other was, unless it is already."""
        row = self.one(_ADDRESS, gone=gone)
        if row is None or self.one(_ACCOUNT, of=stays) is not None:
            return
        address = self.vault.open(gone, f"accounts.address_sealed.{gone}", row[0])
        anew = self.vault.seal(stays, f"accounts.address_sealed.{stays}", address)
        self.run(_GIVE_ACCOUNT, gone=gone, stays=stays, anew=anew)

    def _rename_tasks(self, stays: str, gone: str) -> None:
        """Have open tasks be unique among those of the one that stays; a second is done."""
        for task, kind, service_id, language, booking_id in self.all(_OPEN_TASKS, gone=gone):
            name = name_while_open(kind, service_id, language, stays, booking_id or "")
            twice = self.one(_SAME_TASK, name=name) is not None
            self.run(
                _NAME_TASK,
                task=task,
                name=None if twice else name,
                closed_at=self.now if twice else None,
            )

    def _gather(self, stays: Caller, gone: Caller) -> None:
        stays.profile = {**gone.profile, **stays.profile}
        if not stays.draft.get("booking"):
            stays.draft = dict(gone.draft) if gone.draft.get("booking") else {}
        stays.language = stays.language or gone.language
        stays.state = "menu"
        self.save(stays)

    def _move_chats(self, stays: Caller, gone: Caller) -> None:
        here = self.one(_HERE, gone=gone.id)
        assert here is not None  # it is held
        names = [column.name for column in _KEPT]
        moving = [(gone.chat, gone.channel, gone.account, gone.person, here)]
        for chat, channel, account, sealed, *more in self.all(_THERE, gone=gone.id):
            if channel != "web":
                person = self.vault.open(gone.id, f"chats.person_sealed.{chat}", sealed).decode()
                moving.append((chat, channel, account, person, tuple(more)))
        self.forget_caller(gone.id)
        for chat, channel, account, person, kept in moving:
            columns: dict[str, Any] = dict(zip(names, kept, strict=True))
            self._add_chat(stays.id, chat, person, channel=channel, account=account, **columns)
        self.use_chat(stays.id, gone.chat)
