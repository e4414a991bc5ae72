"""What tests of every part share: a fresh database with its schema, opened.

A test that takes `database`, `store` or `address` runs on SQLite and on PostgreSQL; who takes
`database_path` means SQLite alone. Where no PostgreSQL can be had its tests are skipped, and fail
in CI.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from bot.store import schema
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from tests import skips
from tests.postgres import MISSING, Postgres, server

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)  # a Tuesday, noon in Tokyo
SECRET = b"a secret of the tests, 32 bytes!"

settings.register_profile("unhurried", deadline=None)  # a busy machine breaks no rule
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one database file with the newest schema, to be copied by each test."""
    path = tmp_path_factory.mktemp("empty") / "sodan.db"
    schema.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Give the PostgreSQL server of this session."""
    with server() as found:
        if found is None and os.environ.get("CI") == "true":
            pytest.fail(MISSING)
        if found is None:
            pytest.skip(MISSING)
        yield found


@pytest.fixture
def database_path(empty_database: Path, tmp_path: Path) -> Path:
    """Give this test's own file, with the schema and no row."""
    return Path(shutil.copy(empty_database, tmp_path / "sodan.db"))


@pytest.fixture(params=["sqlite", "postgresql"])
def database_kind(request: pytest.FixtureRequest) -> str:
    """Name the database that this test runs on; conftest.py of a folder may choose one alone."""
    return str(request.param)


@pytest.fixture
def address(database_kind: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the address of this test's own database, with the schema and no row."""
    if database_kind == "sqlite":
        yield f"sqlite:///{request.getfixturevalue('database_path')}"
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    made = postgres.database()
    yield made
    postgres.drop(made)


@pytest.fixture
def vault() -> Vault:
    """Give the installation's keys."""
    return Vault(SECRET)


@pytest.fixture
async def database(address: str, vault: Vault) -> AsyncIterator[Database]:
    """Open this test's database; its clock stands still at NOW."""
    opened = Database(address, vault, clock=lambda: NOW)
    with opened.transaction():
        pass  # the first one makes the house key
    yield opened
    await opened.close()


@pytest.fixture
def store(database: Database) -> Iterator[Store]:
    """Give a store inside one writing transaction, committed after the test."""
    with database.transaction() as opened:
        yield opened


def _skips(config: pytest.Config) -> list[tuple[str, str]]:
    """List what this run skipped; empty in a worker of several, which the first one counts."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return [] if reporter is None else skips.skipped(reporter.stats.get("skipped", []))


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that skipped something for a reason that tests/skips.txt does not name."""
    known = skips.listed(skips.LISTED.read_text())
    if session.exitstatus == pytest.ExitCode.OK and skips.unexpected(_skips(session.config), known):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print how many were skipped for which reason, and which of them nobody expected."""
    found = _skips(config)
    for line in skips.summary(found):
        terminalreporter.write_line(line)
    known = skips.listed(skips.LISTED.read_text())
    for test, reason in skips.unexpected(found, known):
        terminalreporter.write_line(f"not in tests/skips.txt: {test}: {reason}", red=True)
