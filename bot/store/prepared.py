"""SQL compiled once for the dialect and run by the driver's own cursor.

A statement of SQLAlchemy Core costs more to walk than SQLite needs to run it, so each is compiled
at its first use and kept: its text, the order of its binds, and how each value goes in and comes
out. No list may be bound (`IN` would need a new text for every length).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.engine import Dialect

Convert = Callable[[Any], Any]


def insert_into(table: Table, dialect_name: str) -> Any:
    """Begin an INSERT that may say ON CONFLICT, which only the dialects know.

    Only the dialect in use is loaded: PostgreSQL's takes 5 MB and a twentieth of a second.
    """
    return import_module(f"sqlalchemy.dialects.{dialect_name}").insert(table)


class _Compiled:
    """One statement in one dialect's words."""

    __slots__ = ("_ins", "_outs", "_own", "_positional", "_reads", "sql")

    def __init__(self, statement: Any, dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect)
        self.sql: str = compiled.string
        self._positional = bool(compiled.positional)
        names = compiled.positiontup if self._positional else compiled.bind_names.values()
        binds = [(name, compiled.binds[name]) for name in names]
        # Each bind with its converter, and the values of those that the caller need not give.
        self._ins: tuple[tuple[str, Convert | None], ...] = tuple(
            (name, _way_in(bind.type, dialect)) for name, bind in binds
        )
        self._own = {name: bind.value for name, bind in binds if not bind.required}
        columns = (
            getattr(statement, "exported_columns", None)
            if getattr(statement, "is_select", False)
            else getattr(statement, "_returning", None)
        )
        self._outs: tuple[Convert | None, ...] = tuple(
            column.type.dialect_impl(dialect).result_processor(dialect, None)
            for column in (columns or ())
        )
        self._reads = any(self._outs)

    # A turn has some 60 binds, so `bind` and `read` call nothing for a value that needs no
    # converter: with a function for each value a turn took 6 us more.

    def bind(self, values: dict[str, Any]) -> Any:
        """Put the values in the driver's form; a missing one raises KeyError."""
        if self._own:
            values = self._own | values
        if self._positional:
            return [
                values[name] if convert is None else convert(values[name])
                for name, convert in self._ins
            ]
        return {
            name: values[name] if convert is None else convert(values[name])
            for name, convert in self._ins
        }

    def read(self, row: Sequence[Any]) -> tuple[Any, ...]:
        """Turn a driver's row into Python values."""
        if not self._reads:
            return tuple(row)
        return tuple(
            [
                value if convert is None else convert(value)
                for value, convert in zip(row, self._outs, strict=True)
            ]
        )


def _way_in(kind: Any, dialect: Dialect) -> Convert | None:
    found: Convert | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return found


class Prepared:
    """A statement that is compiled at its first use on each dialect.

    Where the dialects say it differently, give a function instead: from the dialect's name
    ("sqlite" or "postgresql") to the statement.
    """

    __slots__ = ("_compiled", "_statement")

    def __init__(self, statement: Any) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def statement(self, dialect_name: str) -> Any:
        """Give the statement itself, for this dialect."""
        if hasattr(self._statement, "compile"):
            return self._statement
        return self._statement(dialect_name)

    def on(self, dialect: Dialect) -> _Compiled:
        """Give the statement as this dialect says it."""
        found = self._compiled.get(dialect.name)
        if found is None:
            found = self._compiled[dialect.name] = _Compiled(self.statement(dialect.name), dialect)
        return found


def insert_or_ignore(table: Table, *returning: Column[Any], **values: Any) -> Prepared:
    """Insert a row unless its key is there: `Base.one` gives `returning`, or None if it was.

    Every column is a bind of its own name; with `values`, those columns alone. Ask by `one`,
    never by the count of `run`: psycopg counts -1 here, and each new row would look like an old.
    """
    back = returning or tuple(table.primary_key.columns)

    def say(dialect_name: str) -> Any:
        insert = insert_into(table, dialect_name)
        return (
            (insert.values(**values) if values else insert)
            .on_conflict_do_nothing()
            .returning(*back)
        )

    return Prepared(say)


def upsert(table: Table, keys: Sequence[str], change: Sequence[str]) -> Prepared:
    """Insert a row, or set the columns of `change` on the one that has these `keys` already.

    Every column is a bind of its own name.
    """

    def say(dialect_name: str) -> Any:
        insert = insert_into(table, dialect_name)
        new = {name: insert.excluded[name] for name in change}
        return insert.on_conflict_do_update(index_elements=list(keys), set_=new)

    return Prepared(say)
