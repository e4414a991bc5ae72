"""Asks a database, SQLite or PostgreSQL, without the application: plain drivers, plain SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg.rows import dict_row

Where = Path | str  # a file of SQLite, or the address of a PostgreSQL database
Row = dict[str, Any]
Ask = Callable[..., list[Row]]


def is_file(where: Where) -> bool:
    """Tell whether this is a file of SQLite."""
    return isinstance(where, Path)


def place(address: str) -> Where:
    """Turn an address as the application reads it into where to ask."""
    return Path(address.removeprefix("sqlite:///")) if address.startswith("sqlite") else address


@contextmanager
def asking(where: Where) -> Iterator[Ask]:
    """Give a function that answers SQL with rows, all seen at one moment; `?` stands for a value."""
    if isinstance(where, Path):
        with closing(sqlite3.connect(f"file:{where}?mode=ro", uri=True)) as database:
            database.row_factory = _named
            database.execute("BEGIN")

            def ask_file(question: str, values: Sequence[Any] = ()) -> list[Row]:
                return database.execute(question, values).fetchall()

            yield ask_file
        return
    with psycopg.connect(where, row_factory=dict_row) as connection:
        connection.read_only = True
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ

        def ask_server(question: str, values: Sequence[Any] = ()) -> list[Row]:
            marked: Any = question.replace("%", "%%").replace("?", "%s")
            return connection.execute(marked, values).fetchall()

        yield ask_server


def ask(where: Where, question: str, values: Sequence[Any] = ()) -> list[Row]:
    """Ask one thing."""
    with asking(where) as answered:
        return answered(question, values)


def _named(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> Row:
    return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}
