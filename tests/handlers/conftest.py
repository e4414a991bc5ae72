"""A desk and its callers, for the tests of the dialogue."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.store.engine import Database
from tests.conftest import NOW
from tests.talk import Clock, Office, Talk


@pytest.fixture
def database_kind() -> str:
    """Ask SQLite alone: store and desk are tested on both, and this saves a minute."""
    return "sqlite"


@pytest.fixture
def clock() -> Clock:
    """Give a clock that stands at noon of a Tuesday in Tokyo."""
    return Clock(NOW)


@pytest.fixture
def office(database: Database, clock: Clock) -> Iterator[Office]:
    """Open the desk."""
    opened = Office(database, clock)
    yield opened
    opened.close()


@pytest.fixture
def caller(office: Office) -> Talk:
    """Give a caller who has not said anything yet."""
    return office.caller()
