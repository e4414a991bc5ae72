"""The console of these tests: one a test, with its own database file and a clock to move."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store.engine import Database
from bot.store.vault import Vault
from locales.catalog import Catalog, shipped
from tests.bot.console.desk import Clock, House, build


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """Load the shipped sentences once."""
    return Catalog.load(shipped())


@pytest.fixture
async def house(database_path: Path, vault: Vault, catalog: Catalog) -> AsyncIterator[House]:
    """Build a console where staff type the link."""
    clock = Clock()
    database = Database(f"sqlite:///{database_path}", vault, clock=clock)
    made = build(database, catalog, clock)
    yield made
    for browser in made.browsers:
        await browser.http.aclose()
    made.writer.close()
    await database.close()
