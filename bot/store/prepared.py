"""SQL compiled once for the dialect and run by the driver's own cursor.

A statement of SQLAlchemy Core costs more to walk than SQLite needs to run it, so each is compiled
at its first use and kept: its text, the order of its binds, and how each value goes in and comes
out. No list may be bound (`IN` would need a new text for every length).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ClauseElement
from sqlalchemy.engine import Dialect

Convert = Callable[[Any], Any]


class _Compiled:
    """One statement in one dialect's words."""

    __slots__ = ("constants", "ins", "names", "outs", "positional", "sql")

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect)
        self.sql: str = compiled.string
        self.positional = bool(compiled.positional)
        self.names: tuple[str, ...] = tuple(
            compiled.positiontup if self.positional else compiled.bind_names.values()
        )
        self.constants: dict[str, Any] = {
            name: bind.value for name, bind in compiled.binds.items() if not bind.required
        }
        self.ins: dict[str, Convert | None] = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect)
            for name, bind in compiled.binds.items()
        }
        columns = (
            getattr(statement, "exported_columns", None)
            if getattr(statement, "is_select", False)
            else getattr(statement, "_returning", None)
        )
        self.outs: tuple[Convert | None, ...] = tuple(
            column.type.dialect_impl(dialect).result_processor(dialect, None)
            for column in (columns or ())
        )

    def bind(self, values: dict[str, Any]) -> Any:
        """Put the values in the driver's form; a missing one raises KeyError."""
        constants, ins = self.constants, self.ins
        pairs = []
        for name in self.names:
            value = values[name] if name in values else constants[name]
            convert = ins[name]
            pairs.append(value if convert is None else convert(value))
        return pairs if self.positional else dict(zip(self.names, pairs, strict=True))

    def read(self, row: Sequence[Any]) -> tuple[Any, ...]:
        """Turn a driver's row into Python values."""
        return tuple(
            value if convert is None else convert(value)
            for value, convert in zip(row, self.outs, strict=True)
        )


class Prepared:
    """A statement that is compiled at its first use on each dialect."""

    __slots__ = ("_compiled", "statement")

    def __init__(self, statement: Any) -> None:
        self.statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def on(self, dialect: Dialect) -> _Compiled:
        """Give the statement as this dialect says it."""
        found = self._compiled.get(dialect.name)
        if found is None:
            found = self._compiled[dialect.name] = _Compiled(self.statement, dialect)
        return found
