"""A migration killed at any of its statements leaves nothing half done, and runs again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.store.tables import metadata
from tests.postgres import Postgres

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.parametrize("database_kind", ["sqlite", "postgresql"])
def test_migration_killed_at_each_statement_is_whole_in_the_end(
    database_kind: str, tmp_path: Path, full: bool, request: pytest.FixtureRequest
) -> None:
    address = f"sqlite:///{tmp_path}/new.db"
    if database_kind == "postgresql":
        postgres: Postgres = request.getfixturevalue("postgres")
        address = postgres.database(empty=True)

    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.migrate", address, "1" if full else "13"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""
    assert int(done.stdout) > len(metadata.tables)
    if database_kind == "postgresql":
        postgres.drop(address)
