"""The schema: what the migrations make is what tables.py says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from bot.store import schema
from bot.store.engine import open_writer
from bot.store.tables import Moment, metadata


def test_upgrade_from_nothing_makes_what_the_tables_say(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/new.db"
    assert schema.current(address) is None
    assert not schema.is_current(address)
    assert schema.differences(address)

    schema.upgrade(address)

    assert schema.current(address) == schema.newest()
    assert schema.is_current(address)
    assert schema.differences(address) == []


def test_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    before = os.umask(0o022)
    try:
        schema.upgrade(f"sqlite:///{file}")
    finally:
        os.umask(before)
    assert file.stat().st_mode & 0o777 == 0o600

    file.chmod(0o640)  # whoever wants it otherwise says so once
    schema.upgrade(f"sqlite:///{file}")
    assert file.stat().st_mode & 0o777 == 0o640


def test_upgrade_of_a_current_database_changes_nothing(database_path: Path) -> None:
    before = schema.current(f"sqlite:///{database_path}")

    schema.upgrade(f"sqlite:///{database_path}")

    assert schema.current(f"sqlite:///{database_path}") == before


def test_upgrade_writes_each_table_as_sqlalchemy_would(tmp_path: Path, database_path: Path) -> None:
    # What a comparison does not see: autoincrement, the order of columns, constraint names.
    wanted = open_writer(f"sqlite:///{tmp_path}/wanted.db", poolclass=NullPool)
    metadata.create_all(wanted)
    made = open_writer(f"sqlite:///{database_path}", poolclass=NullPool)

    def statements(engine: sa.Engine) -> set[str]:
        with engine.connect() as connection:
            rows = connection.exec_driver_sql(
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE ?",
                ("alembic%",),
            )
            return {" ".join(sql.split()) for (sql,) in rows}

    assert any("AUTOINCREMENT" in sql for sql in statements(wanted))
    assert sorted_lines(statements(made)) == sorted_lines(statements(wanted))


def sorted_lines(statements: set[str]) -> list[list[str]]:
    """Put the parts of each statement in order: constraints may stand in any."""
    return sorted(sorted(part.strip(" )") for part in sql.split(",")) for sql in statements)


def test_upgrade_that_breaks_a_reference_is_rolled_back(
    database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_writer(f"sqlite:///{database_path}", poolclass=NullPool)

    def careless(*_: object) -> None:
        connection = schema_connection[0]
        connection.exec_driver_sql(
            "INSERT INTO claims (resource_id, cell_at, booking_id) VALUES ('a', 1, 'nobody')"
        )

    schema_connection: list[sa.Connection] = []
    config = schema._config

    def remember(connection: sa.Connection | None) -> object:
        assert connection is not None
        schema_connection.append(connection)
        return config(connection)

    monkeypatch.setattr(schema, "_config", remember)
    monkeypatch.setattr("alembic.command.upgrade", careless)

    with pytest.raises(schema.BrokenReference, match="claims"):
        schema.upgrade(f"sqlite:///{database_path}")

    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM claims").scalar() == 0


def test_our_own_types_are_written_as_the_databases() -> None:
    assert schema.render_item("type", Moment(), None) == "sa.BigInteger()"
    assert schema.render_item("type", sa.String(), None) is False
    assert schema.render_item("column", Moment(), None) is False
