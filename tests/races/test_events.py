"""Two hundred want the thirty places of one event at the same moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from random import Random

import pytest

from bot.store.engine import Database
from bot.writer import Busy
from handlers.messages import Update
from schedules.booking import State
from tests.conftest import NOW
from tests.handlers.test_events import visits
from tests.races import looks
from tests.talk import Clock, Office, Talk, said

PLACES = 30
WANTING = 200


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    """Give a desk for one event."""
    made = Office(database, Clock(NOW), service=visits(capacity=PLACES, events=1), room_provider="")
    yield made
    await asyncio.to_thread(made.close)


async def at_review(office: Office, number: int) -> Talk:
    talk = office.caller(f"caller {number}")
    await talk.start("vi")
    await talk.walk("go.book", "terms.agree", "event.at")
    assert await talk.state() == "review"
    return talk


async def send(talk: Talk) -> None:
    """Press the last button; what could not be taken in time comes again, as platforms do it."""
    [press] = [o.press for o in talk.options if o.press.startswith("review.send")]
    update = Update(talk.channel, "", talk.name, f"sent {talk.name}", "press", NOW, press=press)
    while True:
        try:
            await talk.take(update)
        except Busy:
            continue
        return


async def test_event_goes_to_as_many_as_it_has_places(
    office: Office, address: str, seed: int, tell: Callable[[str], None]
) -> None:
    talks = [await at_review(office, number) for number in range(WANTING)]
    Random(seed).shuffle(talks)

    await asyncio.gather(*(send(talk) for talk in talks))

    made = looks.bookings(address)
    winners = [talk for talk in talks if await talk.bookings()]
    losers = [talk for talk in talks if talk not in winners]
    assert len(made) == len(winners) == PLACES
    assert {row["state"] for row in made.values()} == {"confirmed"}
    assert {row["resource_id"] for row in made.values()} == {
        f"event:gunma-seminars:visit-0:{n}" for n in range(1, PLACES + 1)
    }
    for talk in losers:
        assert said("event-taken", "vi") in talk.words
        assert await talk.state() == "event"
    assert looks.problems(address) == []
    tell(f"races: seed {seed}, {WANTING} for {PLACES} places: {len(made)}")


async def test_one_freed_place_goes_to_one_of_those_who_wait(office: Office, address: str) -> None:
    service = visits(capacity=1, events=1)
    office.services[service.id] = service
    first = await at_review(office, 0)
    await first.press("review.send")
    waiting = [office.caller(f"waits {n}") for n in range(10)]
    for talk in waiting:
        office.clock.pass_time(seconds=1)
        await talk.start("vi")
        await talk.walk("go.book", "terms.agree", "event.at", "event.wait")
    await first.do("press", press="go.bookings")
    await first.press("my.cancel")
    await first.press("cancel.yes")

    await asyncio.gather(*(office.desk.serve_waiting() for _ in range(5)))

    states = [(await talk.bookings())[0].state for talk in waiting]
    assert states.count(State.offered) == 1
    assert states[0] is State.offered  # who came first
    assert looks.overlaps(address) == []
