"""How long it takes to find free days in a database of so many bookings."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

import sqlalchemy as sa

from bot.store import schema
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.tables import bookings, callers, claims
from bot.store.vault import Vault
from handlers import openings
from schedules.service import Service
from schedules.service_file import read_services, shipped

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
AHEAD = 100  # of them still to come, in both sizes: the desk's hours do not grow with its past
CELL = timedelta(minutes=5)


def milliseconds(folder: Path, counts: Sequence[int], tries: int = 41) -> list[float]:
    """Give the median time of one search among so many bookings, for each count.

    The databases are searched in turn, so that whatever else the machine does hits all alike.
    """
    service = read_services(shipped(), ["otit"])["otit"]
    times: list[list[float]] = [[] for _ in counts]
    with ExitStack() as opened:
        stores = [opened.enter_context(_store(folder, service, count)) for count in counts]
        for _ in range(tries):
            for store, taken in zip(stores, times, strict=True):
                began = time.perf_counter()
                days = openings.free_days(store, service, "vi", NOW)
                taken.append(time.perf_counter() - began)
                assert days
    return [median(taken) * 1000 for taken in times]


@contextmanager
def _store(folder: Path, service: Service, count: int) -> Iterator[Store]:
    address = f"sqlite:///{folder / f'search-{count}.db'}"
    schema.upgrade(address)
    database = Database(address, Vault(b""), lambda: NOW)
    with database.transaction() as store:
        seat = openings.people(store, service, "vi")[0].id
    with database.writer.begin() as connection:
        _fill(connection, count, seat)
    with database.transaction() as store:
        yield store
    database.writer.dispose()


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
