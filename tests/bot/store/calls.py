"""What the tests of bookings share: a service, callers, times and a first request."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking, Caller
from schedules.booking import Actor, Outcome, State
from schedules.service import Service
from schedules.service_file import read_services, shipped
from tests.conftest import NOW

HALF = timedelta(minutes=30)
DETAILS = {"name": "Nguyễn Thị Lan", "birthdate": "1999-02-03", "email": "lan@example.com"}
SQLITE = pytest.mark.parametrize("database_kind", ["sqlite"])  # what PostgreSQL does not have
Stretch = tuple[datetime, datetime, list[str]]


def sql(store: Store, text: str, *values: object) -> list[tuple[Any, ...]]:
    """Run SQL with a "?" for each value, as either driver wants it; give the rows it has."""
    marks = text if store.dialect.name == "sqlite" else text.replace("?", "%s")
    store.cursor.execute(marks, values)
    return [] if store.cursor.description is None else list(store.cursor.fetchall())


def written(database: Database) -> bytes:
    """Give all that is kept: the bytes of the file, or the values of every row."""
    if database.writer.dialect.name == "sqlite":
        database.checkpoint()
        return Path(str(database.writer.url.database)).read_bytes()
    with database.transaction() as store:
        names = sql(store, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        rows = [row for (name,) in names for row in sql(store, f'SELECT * FROM "{name}"')]
    return b"\n".join(
        value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row
    )


@cache
def otit(**booking: Any) -> Service:
    """Give the shipped service, with some of its booking rules changed."""
    service = read_services(shipped(), ["otit"])["otit"]
    return service.model_copy(update={"booking": service.booking.model_copy(update=booking)})


def at(hour: int, minute: int = 0, day: int = 25) -> datetime:
    """Give a moment of November 2026, the day after NOW unless another is named."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def half_hour(starts_at: datetime, *resource_ids: str) -> Stretch:
    """Give half an hour with who could serve it; "anna" when nobody is named."""
    return (starts_at, starts_at + HALF, list(resource_ids or ("anna",)))


def somebody(store: Store, person: str = "U1") -> Caller:
    """Give the caller of a platform id, made at first contact."""
    return store.find_or_make("line", "", person, NOW)


def ask(store: Store, *times: Stretch, person: str = "U1", **details: str) -> Booking:
    """Have somebody request these times, 10:00 with anna unless told otherwise."""
    wishes = times or (half_hour(at(10)),)
    return store.request(somebody(store, person), otit(), "vi", wishes, {**DETAILS, **details})


def brought_to(store: Store, state: State, person: str = "U1") -> Booking:
    """Give a booking that has come to this state in the ordinary way."""
    booking = ask(store, person=person)
    if state is State.waiting:  # the list has no door of its own yet
        sql(store, "UPDATE bookings SET state = 'waiting' WHERE id = ?", booking.id)
        found = store.booking(booking.id)
        assert found is not None
        return found
    if state is State.offered:
        return store.offer(booking, [half_hour(at(12))], at(9), "s1")
    if state is State.cancelled:
        return store.cancel(booking, Actor.staff)
    if state is State.lapsed:
        return store.lapse(booking)
    if state in (State.confirmed, State.done):
        booking = store.confirm(booking, "s1")
    if state is State.done:
        return store.finish(booking, Outcome.talked, "s1")
    return booking


def fresh(store: Store, booking: Booking) -> Booking:
    """Give a booking as it is kept now."""
    found = store.booking(booking.id)
    assert found is not None
    return found


def claimed(store: Store, booking: Booking) -> list[tuple[str, datetime]]:
    """List the cells a booking holds, by asking the table itself."""
    asked = "SELECT resource_id, cell_at FROM claims WHERE booking_id = ? ORDER BY 1, 2"
    cells = sql(store, asked, booking.id)
    return [(name, datetime.fromtimestamp(ms / 1000, UTC)) for name, ms in cells]


def grid(starts_at: datetime, minutes: int = 30, name: str = "anna") -> list[tuple[str, datetime]]:
    """List the cells of a stretch."""
    return [(name, starts_at + timedelta(minutes=n)) for n in range(0, minutes, 5)]
