"""What the races share: how much, with which seed, and a desk of this process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.store.engine import Database
from schedules.service_file import read_services, shipped
from tests.conftest import NOW
from tests.faults.conftest import full, seed, tell
from tests.talk import Clock, Office

__all__ = ["full", "seed", "tell"]


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    """Give a desk whose rooms are typed by hand."""
    service = read_services(shipped(), ["otit"])["otit"]
    made = Office(database, Clock(NOW), service=service, room_provider="")
    yield made
    await asyncio.to_thread(made.close)
