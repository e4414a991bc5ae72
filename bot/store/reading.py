"""Reading bookings: one statement gives a booking with its times, its room and its caller's key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, select

from bot.store.keyring import Keyring
from bot.store.prepared import Prepared
from bot.store.tables import bookings, caller_keys, rooms, times
from handlers.turn import Booking, Room, Time
from schedules.booking import State

PRIVATE = ("code", "rules")  # in the sealed details, and nobody's intake
SHOWN_ROOMS = frozenset({"wanted", "made", "failed"})

_BOOKING = (
    bookings.c.id,
    bookings.c.caller_id,
    bookings.c.service_id,
    bookings.c.language,
    bookings.c.state,
    bookings.c.revision,
    bookings.c.starts_at,
    bookings.c.ends_at,
    bookings.c.resource_id,
    bookings.c.created_at,
    bookings.c.changed_at,
    bookings.c.offer_until,
    bookings.c.cancelled_by,
    bookings.c.outcome,
    bookings.c.details_sealed,
    caller_keys.c.wrapped,
    rooms.c.state,
    rooms.c.provider,
    rooms.c.access_sealed,
)
_TIME = (times.c.kind, times.c.rank, times.c.starts_at, times.c.ends_at, times.c.resource_id)
_FROM = (
    bookings.outerjoin(caller_keys, caller_keys.c.caller_id == bookings.c.caller_id)
    .outerjoin(rooms, rooms.c.booking_id == bookings.c.id)
    .outerjoin(times, times.c.booking_id == bookings.c.id)
)


def reading(*where: Any, order: Sequence[Any] = (), limited: bool = False) -> Prepared:
    """Prepare the reading of the bookings that meet `where`, ordered; `limited` binds `limit`.

    Each row is a booking with one of its times; to be run by `Reading.bookings_read`.
    """
    statement = select(*_BOOKING, *_TIME).select_from(_FROM)
    if limited:
        page = select(bookings.c.id).where(*where).order_by(*order).limit(bindparam("limit"))
        statement = statement.where(bookings.c.id.in_(page))
    else:
        statement = statement.where(*where)
    return Prepared(statement.order_by(*order, bookings.c.id, times.c.kind.desc(), times.c.rank))


def entered(state: str, provider: str, access: Mapping[str, Any]) -> Room:
    """Make the room that is shown out of what its provider answered."""
    return Room(
        state,
        provider,
        str(access.get("join_url", "")),
        str(access.get("passcode", "")),
        str(access.get("meeting_id", "")),
        str(access.get("app", "")),
        tuple(str(access.get("overruled", "")).split()),
    )


class Reading(Keyring):
    """Bookings as rows become them."""

    def bookings_read(self, prepared: Prepared, **values: Any) -> list[Booking]:
        """Run what `reading` prepared."""
        rows = self.all(prepared, **values)
        return [self._booking(list(same)) for _, same in groupby(rows, key=lambda row: row[0])]

    def _booking(self, rows: list[tuple[Any, ...]]) -> Booking:
        (
            booking_id,
            caller_id,
            service_id,
            language,
            state,
            revision,
            starts_at,
            ends_at,
            resource_id,
            created_at,
            changed_at,
            offer_until,
            cancelled_by,
            outcome,
            details_sealed,
            wrapped,
            *room,
        ) = rows[0][: len(_BOOKING)]
        details = self.unsealed_json(
            caller_id, wrapped, f"bookings.details.{booking_id}", details_sealed
        )
        return Booking(
            id=booking_id,
            code=details.get("code", ""),
            caller_id=caller_id,
            service_id=service_id,
            language=language,
            state=State(state),
            revision=revision,
            starts_at=starts_at,
            ends_at=ends_at,
            resource_id=resource_id,
            created_at=created_at,
            changed_at=changed_at,
            details={key: value for key, value in details.items() if key not in PRIVATE},
            times=tuple(
                Time(*row[len(_BOOKING) :]) for row in rows if row[len(_BOOKING)] is not None
            ),
            room=self._room(booking_id, (caller_id, wrapped), *room),
            offer_until=offer_until,
            cancelled_by=cancelled_by,
            outcome=outcome,
        )

    def _room(
        self,
        booking_id: str,
        owner: tuple[str | None, bytes | None],
        state: str | None,
        provider: str,
        sealed: bytes | None,
    ) -> Room | None:
        """Give the room that callers and staff see; the access only once it is right."""
        if state not in SHOWN_ROOMS:
            return None
        if state != "made":
            return Room(state, provider)
        access = self.unsealed_json(*owner, f"rooms.access.{booking_id}", sealed)
        return entered(state, provider, access)
