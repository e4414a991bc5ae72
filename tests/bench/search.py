"""How long it takes to find free days in a database of so many bookings."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

import sqlalchemy as sa

from bot.store import schema
from bot.store.engine import Database
from bot.store.tables import bookings, callers, claims
from bot.store.vault import Vault
from handlers import openings
from schedules.service import read_services, shipped

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
AHEAD = 100  # of them still to come, in both sizes: the desk's hours do not grow with its past
CELL = timedelta(minutes=5)


def milliseconds(path: Path, count: int, tries: int = 41) -> float:
    """Give the median time of one search among `count` bookings."""
    address = f"sqlite:///{path}"
    schema.upgrade(address)
    database = Database(address, Vault(b""), lambda: NOW)
    service = read_services(shipped(), ["otit"])["otit"]
    with database.transaction() as store:
        seats = [resource.id for resource in openings.people(store, service, "vi")]
    with database.writer.begin() as connection:
        _fill(connection, count, seats[0])
    times = []
    with database.transaction() as store:
        for _ in range(tries):
            began = time.perf_counter()
            days = openings.free_days(store, service, "vi", NOW)
            times.append(time.perf_counter() - began)
        assert days
    database.writer.dispose()
    return median(times) * 1000


def _fill(connection: sa.Connection, count: int, seat: str) -> None:
    """Put bookings on one seat, an hour apart: most in the past, the last ones ahead."""
    connection.execute(callers.insert(), [_caller()])
    first = NOW - timedelta(hours=count - AHEAD)
    for start in range(0, count, 10_000):
        made = [(n, first + timedelta(hours=n)) for n in range(start, min(start + 10_000, count))]
        connection.execute(bookings.insert(), [_booking(n, at, seat) for n, at in made])
        cells = [
            {"resource_id": seat, "cell_at": at + CELL * n, "booking_id": f"{number:020d}"}
            for number, at in made
            if at > NOW
            for n in range(6)
        ]
        if cells:
            connection.execute(claims.insert(), cells)


def _caller() -> dict[str, object]:
    filled: dict[str, object] = {
        column.name: "" for column in callers.c if not column.nullable and column.name != "id"
    }
    return filled | {
        "id": "c" * 20,
        "person_sealed": b"",
        "word_failures": 0,
        "reachable": True,
        "created_at": NOW,
        "seen_at": NOW,
    }


def _booking(number: int, at: datetime, seat: str) -> dict[str, object]:
    return {
        "id": f"{number:020d}",
        "caller_id": "c" * 20,
        "service_id": "otit",
        "language": "vi",
        "state": "confirmed" if at > NOW else "done",
        "revision": 2,
        "starts_at": at,
        "ends_at": at + timedelta(minutes=30),
        "resource_id": seat,
        "code_lookup": str(number),
        "details_sealed": b"",
        "outcome": None if at > NOW else "talked",
        "created_at": at,
        "changed_at": at,
    }
