"""Two processes draw the same lots at once, and tell of the same event."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import pytest

from bot.store.engine import Database
from bot.store.vault import Vault
from schedules.booking import State
from tests.bot.desk.test_lots import BEFORE, DRAWS_AT, enters, evening
from tests.conftest import SECRET
from tests.talk import Clock, Office

NAMES, PLACES = 60, 25
ACCESS = {"join_url": "https://zoom.example/j/1", "passcode": "123456"}


@pytest.fixture
def database_kind() -> str:
    return "postgresql"


@pytest.fixture
async def offices(database: Database, address: str) -> AsyncIterator[list[Office]]:
    """Give three desks, each with a writer and a connection of its own."""
    others = [Database(address, Vault(SECRET), clock=lambda: BEFORE) for _ in range(2)]
    for other in others:
        with other.transaction():
            pass
    made = [
        Office(each, Clock(BEFORE), service=evening(PLACES), room_provider="")
        for each in (database, *others)
    ]
    yield made
    for office in made:
        await asyncio.to_thread(office.close)
    for other in others:
        await other.close()


async def test_lots_that_three_draw_at_once_fall_once_and_everybody_hears_once(
    offices: list[Office],
) -> None:
    first = offices[0]
    names = [await enters(first, f"P{n}") for n in range(NAMES)]
    for office in offices:
        office.clock.now = DRAWS_AT

    await asyncio.gather(*(office.desk.draw_lots() for office in offices * 2))
    await asyncio.gather(*(office.desk.serve_waiting() for office in offices))

    found = await first.ask(lambda store: [store.booking(each.id) for each in names])
    assert Counter(each.state for each in found) == {
        State.confirmed: PLACES,
        State.waiting: NAMES - PLACES,
    }
    assert len({each.resource_id for each in found} - {None}) == PLACES
    heard = Counter(parcel.kind for office in offices for parcel in office.kept.parcels)
    assert heard == {"confirmed": PLACES, "not-drawn-waits": NAMES - PLACES}


async def test_event_that_three_tell_of_at_once_is_told_once_to_each(
    offices: list[Office],
) -> None:
    first = offices[0]
    [service] = first.services.values()
    assert service.events
    name = service.events[0].name
    for n in range(PLACES):
        await enters(first, f"P{n}")
    for office in offices:
        office.clock.now = DRAWS_AT
    await first.desk.draw_lots()
    await first.ask(lambda store: store.give_way_in(service.id, name, ACCESS, "s"))
    first.kept.parcels.clear()

    await asyncio.gather(*(office.desk.look_after_events() for office in offices))
    told = Counter(parcel.kind for office in offices for parcel in office.kept.parcels)
    await first.ask(lambda store: store.call_off(service, service.events[0], "s"))
    await asyncio.gather(*(office.desk.look_after_events() for office in offices))

    assert told == {"confirmed": PLACES}
    heard = Counter(parcel.kind for office in offices for parcel in office.kept.parcels)
    assert heard == {"confirmed": PLACES, "called-off": PLACES}
