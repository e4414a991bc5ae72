"""What tests of every part share: a fresh database in a file, opened, with its schema."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store import schema
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)  # a Tuesday, noon in Tokyo
SECRET = b"a secret of the tests, 32 bytes!"


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one database file with the newest schema, to be copied by each test."""
    path = tmp_path_factory.mktemp("empty") / "sodan.db"
    schema.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def database_path(empty_database: Path, tmp_path: Path) -> Path:
    """Give this test's own file, with the schema and no row."""
    return Path(shutil.copy(empty_database, tmp_path / "sodan.db"))


@pytest.fixture
def vault() -> Vault:
    """Give the installation's keys."""
    return Vault(SECRET)


@pytest.fixture
async def database(database_path: Path, vault: Vault) -> AsyncIterator[Database]:
    """Open this test's database; its clock stands still at NOW."""
    opened = Database(f"sqlite:///{database_path}", vault, clock=lambda: NOW)
    yield opened
    await opened.close()


@pytest.fixture
def store(database: Database) -> Iterator[Store]:
    """Give a store inside one writing transaction, committed after the test."""
    with database.transaction() as opened:
        yield opened
