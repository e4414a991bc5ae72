"""A database as one stream, alike for SQLite and PostgreSQL: what a backup holds.

A stream is frames of MessagePack with their length before them: a head; for each table its
columns, its rows in pieces, and its end with the count and a digest; and an end of the whole.
Callers' keys and the house key travel in a stream of their own, so that the data can be kept
longer than the keys. What only the running moment needs (sessions, one-time links, leases) stays
behind: nobody is signed in after a restore.
The digest is the sum of the SHA-256 of each row: databases sort text differently.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.store.facts import HOUSE_KEY

AT_ONCE = 500  # rows a frame
FRAME_MOST = 256 * 1024 * 1024
STAY_BEHIND = frozenset(
    {"account_links", "account_mails", "alembic_version", "leases", "sessions", "staff_links"}
)
KEYS = "caller_keys"
_LENGTH = struct.Struct(">I")


class BrokenStream(Exception):
    """A stream does not hold what it says of itself."""


@dataclass
class Tally:
    """What a stream holds of one table, or a database does: how many rows, and their digest."""

    columns: list[str]
    last_id: int | None = None  # the highest number ever given, in tables that count
    rows: int = 0
    total: int = 0

    def add(self, rows: list[list[Any]]) -> None:
        """Count rows in."""
        self.rows += len(rows)
        for row in rows:
            digest = hashlib.sha256(msgspec.msgpack.encode(row)).digest()
            self.total = (self.total + int.from_bytes(digest, "big")) % 2**256

    def end(self) -> dict[str, Any]:
        """Give the frame that ends the table."""
        return {"rows": self.rows, "digest": f"{self.total:064x}"}


@dataclass
class Contents:
    """What a whole stream says of itself."""

    head: dict[str, Any] = field(default_factory=dict)
    tables: dict[str, Tally] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """Count the rows of all tables."""
        return sum(tally.rows for tally in self.tables.values())


Put = Callable[[bytes], None]


def _frame(put: Put, content: Any) -> None:
    packed = msgspec.msgpack.encode(content)
    put(_LENGTH.pack(len(packed)))
    put(packed)


def write_data(put: Put, connection: Connection, head: dict[str, Any]) -> Contents:
    """Write every table but the keys and what stays behind."""
    found = sa.MetaData()
    found.reflect(connection)
    tables = [t for t in found.sorted_tables if t.name not in {*STAY_BEHIND, KEYS}]
    return _write(put, connection, {**head, "kind": "data"}, tables, house_key=False)


def write_keys(put: Put, connection: Connection, head: dict[str, Any]) -> Contents:
    """Write the callers' keys and the house key, wrapped as they are."""
    found = sa.MetaData()
    found.reflect(connection, only=[KEYS, "facts"])
    return _write(
        put, connection, {**head, "kind": "keys"}, list(found.sorted_tables), house_key=True
    )


def _write(
    put: Put,
    connection: Connection,
    head: dict[str, Any],
    tables: list[sa.Table],
    *,
    house_key: bool,
) -> Contents:
    contents = Contents(head)
    _frame(put, head)
    for table in tables:
        tally = Tally([str(column.name) for column in table.columns], _last_id(connection, table))
        contents.tables[str(table.name)] = tally
        _frame(put, {"table": str(table.name), "columns": tally.columns, "last_id": tally.last_id})
        for rows in _rows(connection, table.name, tally.columns, _flags(table), house_key):
            tally.add(rows)
            _frame(put, rows)
        _frame(put, tally.end())
    _frame(put, {"tables": len(tables)})
    return contents


def _flags(table: sa.Table) -> list[int]:
    """Tell which columns are yes or no: SQLite gives numbers for them."""
    return [n for n, c in enumerate(table.columns) if isinstance(c.type, sa.Boolean)]


def _rows(
    connection: Connection, table: str, columns: list[str], flags: list[int], house_key: bool
) -> Iterator[list[list[Any]]]:
    # Columns without a type come out as the driver gives them: no moment is turned and back.
    query: Any = sa.select(*map(sa.column, columns)).select_from(sa.table(table))
    if table == "facts":
        name = sa.column("name", sa.String)
        query = query.where(name == HOUSE_KEY if house_key else name != HOUSE_KEY)
    result = connection.execution_options(yield_per=AT_ONCE).execute(query)
    for part in result.partitions():
        rows = [list(row) for row in part]
        for row in rows:
            for n in flags:
                row[n] = bool(row[n])
        yield rows


def _last_id(connection: Connection, table: sa.Table) -> int | None:
    """Tell the highest number that a counting table ever gave; None for the others."""
    if connection.dialect.name == "sqlite":
        counts = sa.inspect(connection).has_table("sqlite_sequence")
        if not counts:
            return None
        found = connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)
        ).scalar()
        return None if found is None else int(found)
    sequence = _sequence(connection, table.name, [c.name for c in table.columns])
    if sequence is None:
        return None
    last, called = connection.exec_driver_sql(
        f"SELECT last_value, is_called FROM {sequence}"  # noqa: S608 the database's own name
    ).one()
    return int(last) if called else None


def _sequence(connection: Connection, table: str, columns: list[str]) -> str | None:
    if "id" not in columns:
        return None
    found = connection.execute(
        sa.text("SELECT pg_get_serial_sequence(:table, 'id')"), {"table": table}
    ).scalar()
    return None if found is None else str(found)


class Frames:
    """Reads frames from the pieces of a stream. Raises BrokenStream."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._waiting = bytearray()

    def next(self) -> Any:
        """Give the next frame."""
        (length,) = _LENGTH.unpack(self._take(_LENGTH.size))
        if length > FRAME_MOST:
            raise BrokenStream("holds a frame that is too long")
        try:
            return msgspec.msgpack.decode(self._take(length))
        except msgspec.DecodeError:
            raise BrokenStream("holds a frame that cannot be read") from None

    def at_end(self) -> bool:
        """Tell whether nothing follows; reads to the last piece."""
        return not self._waiting and not any(map(bool, self._pieces))

    def _take(self, size: int) -> bytes:
        while len(self._waiting) < size:
            piece = next(self._pieces, None)
            if piece is None:
                raise BrokenStream("ends too early")
            self._waiting += piece
        taken = bytes(self._waiting[:size])
        del self._waiting[:size]
        return taken


Take = Callable[[str, list[str], list[list[Any]]], None]


def read(pieces: Iterable[bytes], kind: str, take: Take | None = None) -> Contents:
    """Read a stream to its end, handing each piece of rows to `take`; answer what it holds.

    Raises BrokenStream for a stream of another kind, or one whose counts or digests do not fit.
    """
    frames = Frames(pieces)
    try:
        head = frames.next()
        if head["format"] != 1:
            raise BrokenStream("was made by a newer release")
        if head["kind"] != kind:
            raise BrokenStream(f"holds {head['kind']}, not {kind}")
        contents = Contents(head)
        while "table" in (said := frames.next()):
            tally = Tally(list(said["columns"]), said["last_id"])
            contents.tables[str(said["table"])] = tally
            while isinstance(rows := frames.next(), list):
                tally.add(rows)
                if take is not None:
                    take(str(said["table"]), tally.columns, rows)
            if rows != tally.end():
                raise BrokenStream(f"does not hold the rows of {said['table']} that it names")
        if said != {"tables": len(contents.tables)} or not frames.at_end():
            raise BrokenStream("does not hold the tables that it names")
    except (KeyError, TypeError):
        raise BrokenStream("holds a frame of another shape") from None
    return contents


def empty(connection: Connection, contents: Contents) -> None:
    """Delete what migrations put into the tables of a stream."""
    for table in reversed(contents.tables):
        if table != "facts" or contents.head["kind"] == "data":
            connection.execute(sa.delete(sa.table(table)))


def insert(connection: Connection, table: str, columns: list[str], rows: list[list[Any]]) -> None:
    """Put rows into a table."""
    statement = sa.insert(sa.table(table, *map(sa.column, columns)))
    connection.execute(statement, [dict(zip(columns, row, strict=True)) for row in rows])


def go_on_counting(connection: Connection, contents: Contents) -> None:
    """Let counting tables go on after the highest number they ever gave."""
    for table, tally in contents.tables.items():
        if tally.last_id is None:
            continue
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            connection.exec_driver_sql(
                "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, tally.last_id)
            )
        elif (sequence := _sequence(connection, table, tally.columns)) is not None:
            connection.execute(
                sa.text("SELECT setval(:sequence, :last)"),
                {"sequence": sequence, "last": tally.last_id},
            )


def compare(connection: Connection, contents: Contents) -> list[str]:
    """Read back what was restored; name the tables that differ from the stream."""
    found = sa.MetaData()
    found.reflect(connection, only=list(contents.tables))
    differ = []
    for name, tally in contents.tables.items():
        here = Tally(tally.columns)
        columns = found.tables[name].columns
        flags = [n for n, c in enumerate(tally.columns) if isinstance(columns[c].type, sa.Boolean)]
        house_key = contents.head["kind"] == "keys"
        for rows in _rows(connection, name, tally.columns, flags, house_key):
            here.add(rows)
        if here.end() != tally.end():
            differ.append(name)
    return differ
