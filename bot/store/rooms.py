"""The rooms of confirmed calls: wanted, made, failed, no longer wanted, gone.

A booking has one room row. A call that moves wants its room again, and the row keeps the access
of the old room until the provider has changed or closed that one. What comes back from a
provider counts only for the revision that it was asked for. A room that no booking uses any more
(a link typed by hand took its place, or it came too late) is a row of `left_rooms` until it is
closed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, case, delete, insert, or_, select, update

from bot.store.base import new_id
from bot.store.keyring import Keyring
from bot.store.prepared import Prepared, insert_or_ignore, upsert
from bot.store.reading import entered
from bot.store.tables import bookings, caller_keys, left_rooms, rooms, tasks, updates
from handlers.turn import Booking, Room

BY_HAND = "hand"  # the provider of links that staff type
OVERRULED = "rooms_overruled"  # "<day> <settings>": what the account did not take last

_R = rooms.c
_L = left_rooms.c
_WANT = upsert(rooms, ["booking_id"], ["revision", "provider", "state", "attempts", "due_at"])
_ROW = select(
    _R.booking_id,
    _R.revision,
    _R.provider,
    _R.state,
    _R.attempts,
    bookings.c.caller_id,
    caller_keys.c.wrapped,
    _R.access_sealed,
).select_from(
    rooms.join(bookings, bookings.c.id == _R.booking_id).outerjoin(
        caller_keys, caller_keys.c.caller_id == bookings.c.caller_id
    )
)
_TO_DO = or_(_R.state == "wanted", _R.state == "unwanted")
_DUE = Prepared(
    _ROW.where(_R.due_at <= bindparam("now"), _TO_DO)
    .order_by(_R.due_at, _R.booking_id)
    .limit(bindparam("limit"))
)
_OF = Prepared(_ROW.where(_R.booking_id == bindparam("booking")))
# Held, so that what is sealed for a booking's caller stays that caller's until the commit.
_HELD = Prepared(_ROW.where(_R.booking_id == bindparam("booking")).with_for_update(of=bookings))
_TAKE = Prepared(
    update(rooms)
    .where(
        _R.booking_id == bindparam("booking"),
        _R.revision == bindparam("seen"),
        _R.due_at <= bindparam("now"),
    )
    .values(due_at=bindparam("until"), attempts=_R.attempts + 1)
    .returning(_R.booking_id)
)
_MADE = Prepared(
    update(rooms)
    .where(
        _R.booking_id == bindparam("booking"),
        _R.revision == bindparam("seen"),
        _R.state == "wanted",
    )
    .values(
        state="made",
        access_sealed=bindparam("access"),
        meeting_lookup=bindparam("lookup"),
        due_at=None,
    )
    .returning(_R.booking_id)
)
_FAILED = Prepared(
    update(rooms)
    .where(
        _R.booking_id == bindparam("booking"),
        _R.revision == bindparam("seen"),
        _R.state == bindparam("was"),
        _TO_DO,
    )
    .values(state=bindparam("to"), due_at=bindparam("due"), attempts=bindparam("tries"))
    .returning(_R.booking_id)
)
_CUT = Prepared(
    update(rooms)
    .where(_R.booking_id == bindparam("booking"))
    .values(access_sealed=None, meeting_lookup=None)
)
_UNWANTED = Prepared(
    update(rooms)
    .where(_R.booking_id == bindparam("booking"), _R.state != "gone")
    .values(
        # A room that was never made needs no closing.
        state=case((_R.access_sealed.is_(None), "gone"), else_="unwanted"),
        due_at=case(
            (_R.access_sealed.is_(None), None), else_=bindparam("now", type_=_R.due_at.type)
        ),
        attempts=0,
    )
)
_GONE = Prepared(
    update(rooms)
    .where(_R.booking_id == bindparam("booking"), _R.state == "unwanted")
    .values(state="gone", access_sealed=None, meeting_lookup=None, due_at=None)
)
# Those that nobody could close, and those of calls that were over long ago.
_AGAIN = Prepared(
    update(rooms)
    .where(_R.state == "unwanted", _R.due_at.is_(None))
    .values(due_at=bindparam("now", type_=_R.due_at.type), attempts=0)
)
_OVER = Prepared(
    select(_R.booking_id)
    .select_from(rooms.join(bookings, bookings.c.id == _R.booking_id))
    .where(
        or_(*(_R.state == state for state in ("wanted", "made", "failed"))),
        _R.provider != BY_HAND,
        bookings.c.ends_at < bindparam("before"),
    )
)
_IN = Prepared(
    select(_R.booking_id).where(
        _R.meeting_lookup == bindparam("lookup"), or_(_R.state == "made", _R.state == "wanted")
    )
)
_LEAVE = Prepared(insert(left_rooms))
_LEFT = Prepared(
    select(_L.id, _L.provider, _L.meeting_sealed, _L.attempts)
    .where(_L.due_at <= bindparam("now"))
    .order_by(_L.due_at, _L.id)
    .limit(bindparam("limit"))
)
_TAKE_LEFT = Prepared(
    update(left_rooms)
    .where(_L.id == bindparam("left"), _L.due_at <= bindparam("now"))
    .values(due_at=bindparam("until"), attempts=_L.attempts + 1)
    .returning(_L.id)
)
_PUT_OFF_LEFT = Prepared(
    update(left_rooms).where(_L.id == bindparam("left")).values(due_at=bindparam("due"))
)
_DROP_LEFT = Prepared(delete(left_rooms).where(_L.id == bindparam("left")))
_HEARD = Prepared(
    select(updates.c.seen_at).where(
        updates.c.channel == bindparam("channel"),
        updates.c.account == "",
        updates.c.update_id == bindparam("event"),
    )
)
_NOTE = insert_or_ignore(updates)
_TASKS_OVER = Prepared(
    update(tasks)
    .where(
        tasks.c.done_at.is_(None),
        tasks.c.booking_id == bindparam("booking"),
        tasks.c.kind == bindparam("of_kind"),
    )
    .values(done_at=bindparam("now", type_=tasks.c.done_at.type), unique_while_open=None)
)


@dataclass(frozen=True, slots=True)
class RoomWork:
    """A room to make or change (`wanted`) or to close (`unwanted`).

    `access` is what the provider gave for this booking before: join_url, passcode, meeting_id;
    empty when there was none yet. Of an erased caller's room only the meeting_id is left.
    """

    booking_id: str
    revision: int
    provider: str
    state: str
    attempts: int
    access: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LeftRoom:
    """A room that no booking uses any more."""

    id: str
    provider: str
    meeting_id: str
    attempts: int


class Rooms(Keyring):
    """Where confirmed calls meet."""

    def want_room(self, booking: Booking, provider: str) -> None:
        """Ask for a room, or for the change of the one that there is, for this revision.

        A room of another provider is left, to be closed there.
        """
        row = self.one(_OF, booking=booking.id)
        if row is not None and row[2] != provider:
            before = self._work(row)
            self.leave_room(before.provider, before.access)
            self.run(_CUT, booking=booking.id)
        self.run(
            _WANT,
            booking_id=booking.id,
            revision=booking.revision,
            provider=provider,
            state="wanted",
            access_sealed=None,
            meeting_lookup=None,
            attempts=0,
            due_at=self.now,
        )

    def room_work(self, booking_id: str) -> RoomWork | None:
        """Give a booking's room as the worker sees it; None when none was ever wanted."""
        row = self.one(_OF, booking=booking_id)
        return None if row is None else self._work(row)

    def rooms_wanted(self, now: datetime, limit: int) -> list[RoomWork]:
        """List what is to be done by now, longest due first; see `take_room`."""
        return [self._work(row) for row in self.all(_DUE, now=now, limit=limit)]

    def take_room(self, work: RoomWork, until: datetime) -> bool:
        """Have a piece of work for oneself until a moment; False when another has it."""
        row = self.one(
            _TAKE, booking=work.booking_id, seen=work.revision, now=self.now, until=until
        )
        return row is not None

    def room_made(self, booking_id: str, revision: int, access: Mapping[str, Any]) -> bool:
        """Keep how to enter; False when this revision's room is wanted no more: close it."""
        row = self.one(_HELD, booking=booking_id)
        caller_id = None if row is None else row[5]
        if caller_id is None or not self.has_key(caller_id):
            return False
        place = f"rooms.access.{booking_id}"
        sealed = self.vault.seal(caller_id, place, json.dumps(dict(access), ensure_ascii=False))
        number = str(access.get("meeting_id") or "")
        lookup = self.vault.lookup("meeting", number) if number else None
        made = self.one(_MADE, booking=booking_id, seen=revision, access=sealed, lookup=lookup)
        if made is None:
            return False
        self.room_tasks_over(booking_id, "room")
        return True

    def room_failed(
        self,
        booking_id: str,
        due_at: datetime | None,
        revision: int | None = None,
        *,
        afresh: bool = False,
    ) -> bool:
        """Try again at `due_at`; None gives up, and staff make the room by hand.

        `afresh` forgets the tries before. False, and nothing changed, where there is nothing to
        do any more or where the room is of another revision than the one that failed.
        """
        work = self.one(_OF, booking=booking_id)
        if work is None:
            return False
        was, seen = work[3], work[1] if revision is None else revision
        to = "failed" if due_at is None and was == "wanted" else was
        tries = 0 if afresh else work[4]
        failed = self.one(
            _FAILED, booking=booking_id, seen=seen, was=was, to=to, due=due_at, tries=tries
        )
        return failed is not None

    def room_unwanted(self, booking: Booking) -> bool:
        """Have the booking's room closed, if there is one; tell whether there was."""
        self.room_tasks_over(booking.id, "in-room")
        return self.run(_UNWANTED, booking=booking.id, now=self.now) == 1

    def room_gone(self, booking_id: str) -> None:
        """Keep that the provider has closed a room that was no longer wanted."""
        self.run(_GONE, booking=booking_id)

    def room_of(self, booking_id: str) -> Room | None:
        """Give the booking's room, closed ones included; None when none was ever wanted."""
        row = self.one(_OF, booking=booking_id)
        if row is None:
            return None
        work = self._work(row)
        return entered(work.state, work.provider, work.access)

    def room_tasks_over(self, booking_id: str, kind: str) -> None:
        """Close the tasks of a kind about a booking: what they ask for came by itself."""
        self.run(_TASKS_OVER, booking=booking_id, of_kind=kind, now=self.now)

    # rooms that are left

    def leave_room(self, provider: str, access: Mapping[str, Any]) -> None:
        """Have a room closed that no booking uses any more; a link typed by hand is not ours."""
        number = str(access.get("meeting_id") or "")
        if provider == BY_HAND or not number:
            return
        left = new_id()
        sealed = self.vault.seal_house(f"left_rooms.meeting.{left}", number)
        self.run(
            _LEAVE,
            id=left,
            provider=provider,
            meeting_sealed=sealed,
            attempts=0,
            due_at=self.now,
        )

    def left_rooms(self, now: datetime, limit: int) -> list[LeftRoom]:
        """List the rooms to close by now, longest due first."""
        found = []
        for left, provider, sealed, attempts in self.all(_LEFT, now=now, limit=limit):
            number = self.vault.open_house(f"left_rooms.meeting.{left}", sealed).decode()
            found.append(LeftRoom(left, provider, number, attempts))
        return found

    def take_left_room(self, left: LeftRoom, until: datetime) -> bool:
        """Have the closing of one for oneself until a moment; False when another has it."""
        return self.one(_TAKE_LEFT, left=left.id, now=self.now, until=until) is not None

    def left_room_later(self, left: LeftRoom, due_at: datetime) -> None:
        """Try again at a moment."""
        self.run(_PUT_OFF_LEFT, left=left.id, due=due_at)

    def left_room_gone(self, left: LeftRoom) -> None:
        """Keep that it is closed."""
        self.run(_DROP_LEFT, left=left.id)

    def close_rooms_again(self, ended_before: datetime) -> None:
        """Have closed once more what could not be closed, and rooms of calls that ended before."""
        self.run(_AGAIN, now=self.now)
        for (booking_id,) in self.all(_OVER, before=ended_before):
            self.run(_UNWANTED, booking=booking_id, now=self.now)

    # what a provider tells

    def booking_in(self, meeting_id: str) -> str | None:
        """Tell whose room has this number; None for a meeting that is not ours."""
        row = self.one(_IN, lookup=self.vault.lookup("meeting", meeting_id))
        return None if row is None else str(row[0])

    def heard(self, channel: str, event: str) -> bool:
        """Tell whether an event (its hash) was taken before, within 30 days."""
        return self.one(_HEARD, channel=channel, event=event) is not None

    def note_heard(self, channel: str, event: str) -> None:
        """Keep that an event was taken."""
        self.one(_NOTE, channel=channel, account="", update_id=event, seen_at=self.now)

    def _work(self, row: tuple[Any, ...]) -> RoomWork:
        booking_id, revision, provider, state, attempts, caller_id, wrapped, sealed = row
        place = f"rooms.access.{booking_id}"
        if caller_id is None and sealed is not None:
            access = json.loads(self.vault.open_house(place, sealed))  # see erasure.py
        else:
            access = self.unsealed_json(caller_id, wrapped, place, sealed)
        return RoomWork(booking_id, revision, provider, state, attempts, access)
