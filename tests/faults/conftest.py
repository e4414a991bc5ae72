"""What the fault tests share: how much, with which seed, and the application over stand-ins."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable

import pytest

from tests.journeys.conftest import world

__all__ = ["world"]


@pytest.fixture
def database_kind() -> str:
    """Choose SQLite, whose file the checker reads."""
    return "sqlite"


@pytest.fixture(scope="session")
def full() -> bool:
    """Tell whether the long run is wanted: SIZE=full."""
    return os.environ.get("SIZE", "small") == "full"


@pytest.fixture
def seed() -> int:
    """Choose this test's chance: SEED of the environment, else a new one each time."""
    return int(os.environ.get("SEED") or secrets.randbelow(2**32))


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print a figure, also where a test passes."""

    def print_it(line: str) -> None:
        with capsys.disabled():
            print(f"\n{line}", end="", flush=True)

    return print_it
