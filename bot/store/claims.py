"""Claims: the cells of five minutes by which the database judges who was first.

The primary key is (resource, cell), with no service and no language in it: a counsellor of two
languages and two services is one person. The cells of one try go in by one statement; a try that
does not get all of them takes its own out again.

A batch of turns holds its cells until its commit. On PostgreSQL two batches that want each other's
cells would wait for each other, so a batch that begins to move bookings goes on alone: it has one
lock of the whole database until its commit. Three processes book about as fast as one so, and
without it several times slower. The key judges, with the lock or without it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, bindparam, delete, func, literal, select, true

from bot.store.base import Base
from bot.store.prepared import Prepared, insert_into
from bot.store.tables import claims
from handlers.turn import SlotTaken
from schedules.booking import CELL, cells

Stretch = tuple[datetime, datetime, Sequence[str]]  # start, end, who could serve, fairest first

LOCK = 0xCA11  # PostgreSQL's advisory lock of those who move bookings
_CELL_MS = CELL // timedelta(milliseconds=1)


def _claim(dialect_name: str) -> Any:
    """Insert every cell from first_ms to last_ms that is free; RETURNING those it got."""
    row = select(bindparam("first_ms", type_=BigInteger).label("cell_ms")).cte(
        "grid", recursive=True
    )
    grid = row.union_all(
        select(row.c.cell_ms + literal(_CELL_MS, BigInteger)).where(
            row.c.cell_ms < bindparam("last_ms", type_=BigInteger)
        )
    )
    insert = insert_into(claims, dialect_name)
    # WHERE true: without it SQLite takes ON CONFLICT for the ON of a join.
    chosen = select(bindparam("resource"), grid.c.cell_ms, bindparam("booking")).where(true())
    filled: Any = insert.from_select(["resource_id", "cell_at", "booking_id"], chosen)
    return filled.on_conflict_do_nothing().returning(claims.c.cell_at)


_CLAIM = Prepared(_claim)
_OWN = Prepared(
    select(func.count())
    .select_from(claims)
    .where(
        claims.c.resource_id == bindparam("resource"),
        claims.c.cell_at >= bindparam("first"),
        claims.c.cell_at <= bindparam("last"),
        claims.c.booking_id == bindparam("booking"),
    )
)
_UNDO = Prepared(
    delete(claims).where(
        claims.c.resource_id == bindparam("resource"), claims.c.cell_at == bindparam("cell")
    )
)
_ALONE = Prepared(select(func.pg_advisory_xact_lock(literal(LOCK, BigInteger))))
_RELEASE = Prepared(delete(claims).where(claims.c.booking_id == bindparam("booking")))


class Claims(Base):
    """Who has taken whose time."""

    @contextmanager
    def undone_if_it_fails(self) -> Iterator[None]:
        """Take back what was written inside when an exception leaves it; the turn goes on."""
        if self.dialect.name == "postgresql":
            self.one(_ALONE)
        self.cursor.execute("SAVEPOINT attempt")
        try:
            yield
        except BaseException:
            self.cursor.execute("ROLLBACK TO SAVEPOINT attempt")
            self.cursor.execute("RELEASE SAVEPOINT attempt")
            raise
        self.cursor.execute("RELEASE SAVEPOINT attempt")

    def claim(self, booking_id: str, wanted: Stretch, buffer: timedelta) -> str:
        """Claim the time with the first resource that has it free, and answer which.

        What the booking itself holds already is no hindrance. Raises SlotTaken.
        """
        starts_at, ends_at, resource_ids = wanted
        grid = cells(starts_at, ends_at, buffer)
        for resource_id in resource_ids:
            if self.claim_all(booking_id, resource_id, grid):
                return resource_id
        raise SlotTaken("no resource has this time free any more")

    def claim_all(self, booking_id: str, resource_id: str, grid: Sequence[datetime]) -> bool:
        """Claim all of these cells of one resource; False, and nothing claimed, if one is taken."""
        got = self.all(
            _CLAIM,
            resource=resource_id,
            booking=booking_id,
            first_ms=round(grid[0].timestamp() * 1000),
            last_ms=round(grid[-1].timestamp() * 1000),
        )
        if len(got) == len(grid):
            return True
        own = self.one(_OWN, resource=resource_id, booking=booking_id, first=grid[0], last=grid[-1])
        if own == (len(grid),):
            return True
        for (cell,) in got:
            self.run(_UNDO, resource=resource_id, cell=cell)
        return False

    def release(self, booking_id: str) -> None:
        """Drop every claim of a booking."""
        self.run(_RELEASE, booking=booking_id)
