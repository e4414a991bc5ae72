"""The rooms of confirmed calls: wanted, made, failed, no longer wanted, gone.

A booking has one room row. A call that moves wants its room again, and the row keeps the access
of the old room until the provider has changed or closed that one. What comes back from a
provider counts only for the revision that it was asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, case, or_, select, update

from bot.store.keyring import Keyring
from bot.store.prepared import Prepared, upsert
from bot.store.tables import bookings, caller_keys, rooms
from handlers.turn import Booking, Room

_R = rooms.c
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
    .values(state="made", access_sealed=bindparam("access"), due_at=None)
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
    .values(state=bindparam("to"), due_at=bindparam("due"))
    .returning(_R.booking_id)
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
    .values(state="gone", access_sealed=None, due_at=None)
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


class Rooms(Keyring):
    """Where confirmed calls meet."""

    def want_room(self, booking: Booking, provider: str) -> None:
        """Ask for a room, or for the change of the one that there is, for this revision."""
        self.run(
            _WANT,
            booking_id=booking.id,
            revision=booking.revision,
            provider=provider,
            state="wanted",
            access_sealed=None,
            attempts=0,
            due_at=self.now,
        )

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
        row = self.one(_OF, booking=booking_id)
        caller_id = None if row is None else row[5]
        if caller_id is None or not self.has_key(caller_id):
            return False
        place = f"rooms.access.{booking_id}"
        sealed = self.vault.seal(caller_id, place, json.dumps(dict(access), ensure_ascii=False))
        made = self.one(_MADE, booking=booking_id, seen=revision, access=sealed)
        return made is not None

    def room_failed(
        self, booking_id: str, due_at: datetime | None, revision: int | None = None
    ) -> bool:
        """Try again at `due_at`; None gives up, and staff make the room by hand.

        False, and nothing changed, where there is nothing to do any more or where the room is
        of another revision than the one that failed.
        """
        work = self.one(_OF, booking=booking_id)
        if work is None:
            return False
        was, seen = work[3], work[1] if revision is None else revision
        to = "failed" if due_at is None and was == "wanted" else was
        failed = self.one(_FAILED, booking=booking_id, seen=seen, was=was, to=to, due=due_at)
        return failed is not None

    def room_unwanted(self, booking: Booking) -> bool:
        """Have the booking's room closed, if there is one; tell whether there was."""
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
        return Room(work.state, work.provider, **_entry(work.access))

    def _work(self, row: tuple[Any, ...]) -> RoomWork:
        booking_id, revision, provider, state, attempts, caller_id, wrapped, sealed = row
        place = f"rooms.access.{booking_id}"
        if caller_id is None and sealed is not None:
            access = json.loads(self.vault.open_house(place, sealed))  # see erasure.py
        else:
            access = self.unsealed_json(caller_id, wrapped, place, sealed)
        return RoomWork(booking_id, revision, provider, state, attempts, access)


def _entry(access: Mapping[str, Any]) -> dict[str, str]:
    return {key: str(access.get(key, "")) for key in ("join_url", "passcode", "meeting_id")}
