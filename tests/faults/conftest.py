"""What the fault tests share: how much, with which seed, and the application over stand-ins."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable

import pytest

from tests.faults import planted
from tests.journeys.conftest import world

__all__ = ["world"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """With PLANTED=all run each test once for each bug that it must find, and with that bug."""
    if os.environ.get("PLANTED"):
        own = metafunc.definition.nodeid.rpartition("/")[2]
        names = [name for name, bug in planted.BUGS.items() if bug.test == own]
        metafunc.parametrize("bug", names, indirect=True)


@pytest.fixture(autouse=True)
def bug(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Plant the bug that this run of the test is about; "" for none."""
    name: str = getattr(request, "param", "")
    if name:
        monkeypatch.setattr(planted, "current", name)
        planted.BUGS[name].plant(monkeypatch.setattr)
    return name


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
