"""What the model's tests share: how much, with which seed, saying so, and houses to live in."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from tests.faults.conftest import full, seed, tell
from tests.model.house import House
from tests.model.ledger import Rules
from tests.model.machine import Lives
from tests.postgres import Postgres

__all__ = ["full", "seed", "tell"]


@pytest.fixture
def opened(
    database_kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> Callable[[Rules], House]:
    """Give what opens a house over a new database, which is gone when the house is closed."""
    if database_kind == "sqlite":
        empty: Path = request.getfixturevalue("empty_database")
        numbers = count(1)

        def over_a_file(rules: Rules) -> House:
            path = Path(shutil.copy(empty, tmp_path / f"{next(numbers)}.db"))
            return House(f"sqlite:///{path}", rules, path.unlink)

        return over_a_file
    postgres: Postgres = request.getfixturevalue("postgres")

    def over_a_server(rules: Rules) -> House:
        address = postgres.database()
        return House(address, rules, lambda: postgres.drop(address))

    return over_a_server


@pytest.fixture
def lives(opened: Callable[[Rules], House]) -> type[Lives]:
    """Give a machine of this test's own."""
    return machine(opened)


def machine(opened: Callable[[Rules], House]) -> type[Lives]:
    """Make a machine that counts for itself."""
    return type("Lives", (Lives,), {"opened": staticmethod(opened), "went": Counter()})
