"""Two processes look for unused accounts in the same moment: each owner gets one letter."""

from __future__ import annotations

import asyncio

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from tests.conftest import NOW, SECRET
from tests.handlers.test_account import SERVICE, registered
from tests.talk import Clock, Office


@pytest.fixture
def database_kind() -> str:
    return "postgresql"


async def test_owner_of_an_unused_account_is_warned_once(
    database: Database, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Database(address, Vault(SECRET), clock=lambda: NOW)
    with other.transaction():
        pass
    clock = Clock(NOW)
    offices = [Office(each, clock, service=SERVICE, answers=True) for each in (database, other)]
    caller = await registered(offices[0])
    clock.pass_time(days=340)
    # Both have looked when the first one writes.
    unused = [(await caller.caller()).id]
    monkeypatch.setattr(Store, "accounts_unused", lambda *about: unused)

    warned = await asyncio.gather(*(office.desk.warn_unused() for office in offices))

    assert sorted(warned) == [0, 1]
    for office in offices:
        await asyncio.to_thread(office.close)
    await other.close()
