"""The schema before serving: upgraded after a copy, or refused in one sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot import database
from bot.store import schema
from bot.store.engine import Database
from bot.store.vault import Vault
from schedules.problem import Problems
from tests.bot.store.calls import sql
from tests.conftest import SECRET
from tests.postgres import Postgres

NEWER = "9999"


def change(address: str, *statements: str) -> None:
    """Change a database as a release would that we are not."""
    opened = Database(address, Vault(SECRET))
    with opened.transaction() as store:
        for statement in statements:
            sql(store, statement)
    opened.writer.dispose()


@pytest.fixture
def nothing(postgres: Postgres) -> Iterator[str]:
    """Give a PostgreSQL database without a schema."""
    made = postgres.database(empty=True)
    yield made
    postgres.drop(made)


@pytest.fixture
def old_file(database_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a file whose schema is older than the newest, as far as anybody can tell."""
    monkeypatch.setattr(schema, "newest", lambda: NEWER)
    return database_path


def test_new_file_is_made_without_a_copy(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/new.db"

    database.prepare(address)

    assert schema.is_current(address)
    assert [path.name for path in tmp_path.iterdir()] == ["new.db"]


def test_current_file_is_left_alone(database_path: Path) -> None:
    before = database_path.read_bytes()

    database.prepare(f"sqlite:///{database_path}")

    assert database.upgrade(f"sqlite:///{database_path}").endswith("already.")
    assert database_path.read_bytes() == before
    assert list(database_path.parent.glob("*.before-upgrade")) == []


def test_old_file_is_copied_and_upgraded(old_file: Path) -> None:
    change(f"sqlite:///{old_file}", "INSERT INTO facts VALUES ('colour', 'blue')")

    said = database.upgrade(f"sqlite:///{old_file}")

    copy = old_file.with_name("sodan.db.before-upgrade")
    assert str(copy) in said
    assert copy.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT value FROM facts WHERE name = 'colour'").fetchall() == [
            ("blue",)
        ]
    assert not old_file.with_name("sodan.db.unfinished").exists()


def test_old_file_is_upgraded_by_who_serves_it(old_file: Path) -> None:
    database.prepare(f"sqlite:///{old_file}")

    assert old_file.with_name("sodan.db.before-upgrade").exists()


def test_empty_postgresql_is_refused_until_it_is_upgraded(nothing: str) -> None:
    with pytest.raises(Problems, match=r"has no schema yet, expected .*: run `sodan db upgrade`"):
        database.prepare(nothing)

    database.upgrade(nothing)

    database.prepare(nothing)
    assert schema.is_current(nothing)


@pytest.mark.parametrize("database_kind", ["postgresql"])
def test_old_postgresql_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    have = schema.newest()
    monkeypatch.setattr(schema, "newest", lambda: NEWER)

    with pytest.raises(Problems, match=f"has the schema {have}, expected {NEWER}: run `sodan db"):
        database.prepare(address)


def test_newer_schema_is_served_unless_it_breaks_older_releases(address: str) -> None:
    known = schema.newest()
    change(address, f"UPDATE alembic_version SET version_num = '{NEWER}'")

    database.prepare(address)
    change(address, f"INSERT INTO facts VALUES ('{schema.BREAKING}', '{known}')")
    database.prepare(address)
    with pytest.raises(Problems, match="use a newer one"):
        database.upgrade(address)
    change(address, f"UPDATE facts SET value = '{NEWER}' WHERE name = '{schema.BREAKING}'")

    with pytest.raises(Problems, match=f"{NEWER}, which older releases would damage"):
        database.prepare(address)


def test_schema_is_read_without_a_change_or_refused(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert database.is_readable(address)

    change(address, f"UPDATE alembic_version SET version_num = '{NEWER}'")
    assert database.is_readable(address)
    change(address, f"INSERT INTO facts VALUES ('{schema.BREAKING}', '{NEWER}')")
    with pytest.raises(Problems, match=f"{NEWER}, which older releases would damage"):
        database.is_readable(address)

    monkeypatch.setattr(schema, "knows", lambda revision: True)
    with pytest.raises(Problems, match=f"has the schema {NEWER}, expected .*: run `sodan db"):
        database.is_readable(address)


def test_empty_postgresql_holds_nothing_to_read(nothing: str) -> None:
    assert not database.is_readable(nothing)
