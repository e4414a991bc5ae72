"""A day without LINE, Telegram, mail, rooms or the database: all that must arrive does afterwards.

What waited too long becomes work for people, and nothing comes twice. The clock is moved; what is
due is tried at every half hour of that day.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot import outbox, timers
from bot.channels.channel import TryLater
from bot.meetings import rooms
from tests.faults.asking import Where, ask, place
from tests.faults.checker import Checker
from tests.faults.inside import Repeating, book, outside, phone_on
from tests.faults.load import keys, until
from tests.journeys.conftest import PUBLIC, World
from tests.journeys.phones import settled
from tests.postgres import MISSING, Postgres, Server, own_server, programs
from tests.standins.server import Fault, StandIn

STEP_MINUTES = 30
# Of each lane the oldest goes first, and the others wait for it.
DUE = """SELECT count(*) AS n FROM outbox o WHERE state = 'queued' AND due_at <= ? AND NOT EXISTS (
    SELECT 1 FROM outbox b WHERE b.lane = o.lane AND b.state = 'queued' AND b.id < o.id)"""
ROOMS_DUE = "SELECT count(*) AS n FROM rooms WHERE state = 'wanted' AND due_at <= ?"
# Within a day all arrives late; after a day people are asked, or the other road was taken.
SMALL = [("line", 26), ("telegram", 20), ("mail", 26), ("rooms", 20)]
FULL = [(name, hours) for name, _ in SMALL for hours in (20, 26)]
DAYS = FULL if os.environ.get("SIZE") == "full" else SMALL
AWAY: tuple[Fault, ...] = ("500", "drop-before")


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look for what is due all the time."""
    monkeypatch.setattr(outbox, "POLL_SECONDS", 0.01)
    monkeypatch.setattr(timers, "TICK_SECONDS", 0.05)
    monkeypatch.setattr(rooms, "POLL_SECONDS", 0.01)


class Failing:
    """A platform that is away: every call goes wrong, each by chance in one of two ways."""

    def __init__(self, platform: StandIn, rng: Random) -> None:
        self._platform, self._rng = platform, rng

    async def go(self) -> None:
        for _ in range(2000):
            self._platform.fail(self._rng.choice(AWAY))

    async def come(self) -> None:
        self._platform.recover()


class NoMail:
    """A mail server that takes nothing."""

    def __init__(self, world: World) -> None:
        self._letters: Any = world.letters
        self._real = world.letters.handle_DATA

    async def go(self) -> None:
        async def later(*_: Any) -> str:
            return "451 come again later"

        self._letters.handle_DATA = later

    async def come(self) -> None:
        self._letters.handle_DATA = self._real


class NoRooms:
    """A provider of rooms that does not answer."""

    def __init__(self, world: World) -> None:
        rooms_of_the_desk: Any = world.app.rooms
        self._provider = rooms_of_the_desk._provider
        self._open = self._provider.open

    async def go(self) -> None:
        async def open_room(booking: Any) -> Any:
            raise TryLater("away")

        self._provider.open = open_room

    async def come(self) -> None:
        self._provider.open = self._open


def dependency(name: str, world: World, rng: Random) -> Failing | NoMail | NoRooms:
    """Choose what goes away."""
    if name == "mail":
        return NoMail(world)
    if name == "rooms":
        return NoRooms(world)
    return Failing(world.line if name == "line" else world.telegram, rng)


async def pass_hours(world: World, where: Where, hours: int) -> None:
    """Let time pass by half hours, and all be tried that is due then."""
    for _ in range(hours * 60 // STEP_MINUTES):
        world.clock.pass_time(minutes=STEP_MINUTES)
        now = round(world.clock().timestamp() * 1000)
        assert await until(partial(_all_tried, where, now), 60)


def _all_tried(where: Where, now: int) -> bool:
    return all(ask(where, question, [now])[0]["n"] == 0 for question in (DUE, ROOMS_DUE))


@pytest.mark.slow
@pytest.mark.parametrize(("name", "hours"), DAYS)
async def test_day_without_one_dependency(
    world: World, database_path: Path, name: str, hours: int, seed: int
) -> None:
    rng, where = Random(seed), place(f"sqlite:///{database_path}")
    client = Repeating(world.app, PUBLIC)
    channel = name if name in ("line", "telegram") else "line"
    world.clock.pass_time(minutes=-20)  # the first time of today is not to lapse at once
    await book(phone_on(channel, world, client))
    (booking,) = (row["id"] for row in ask(where, "SELECT id FROM bookings"))
    away = dependency(name, world, rng)

    await away.go()
    await world.app.desk.confirm(booking, staff_id="s1")
    await pass_hours(world, where, hours)
    await away.come()
    await pass_hours(world, where, 2)
    await settled(world.app)

    late = hours > 24  # so long it is tried, then people are told
    kinds = {row["kind"] for row in ask(where, "SELECT kind FROM tasks WHERE done_at IS NULL")}
    told = {row["state"] for row in _must_arrive(where, name)}
    if name == "rooms":
        assert "room" in kinds  # asked for five times, then people are asked
    else:
        assert told == ({"failed"} if late else {"accepted"})
    seen = replace(outside(world, client), letters=keys(world.letters))
    assert Checker(where, seen).problems() == []


def _must_arrive(where: Where, name: str) -> list[dict[str, Any]]:
    question = "SELECT state FROM outbox WHERE channel = ? AND kind = 'confirmed'"
    return ask(where, question, [name])


# the database


@pytest.fixture
def server() -> Iterator[Server]:
    """Run a server that a test may stop."""
    folder = programs()
    if folder is None:
        pytest.skip(MISSING)
    with own_server(folder, "-c synchronous_commit=on") as running:
        yield running


@pytest.fixture
def address(request: pytest.FixtureRequest) -> Iterator[str]:
    """Give a database of the server that is to go away, or a file."""
    if "server" in request.fixturenames:
        yield Postgres(request.getfixturevalue("server").address).database()
    else:
        yield f"sqlite:///{request.getfixturevalue('database_path')}"


@asynccontextmanager
async def without(server: Server) -> AsyncIterator[None]:
    """Stop the server while the block runs."""
    await asyncio.to_thread(server.stop)
    try:
        yield
    finally:
        await asyncio.to_thread(server.start)


@pytest.mark.slow
async def test_day_without_the_database(server: Server, world: World, address: str) -> None:
    where = place(address)
    client = Repeating(world.app, PUBLIC)
    world.clock.pass_time(minutes=-20)
    await book(phone_on("line", world, client))
    (booking,) = (row["id"] for row in ask(where, "SELECT id FROM bookings"))
    world.line.fail("500", times=50)
    await world.app.desk.confirm(booking, staff_id="s1", access={"join_url": "https://a.example/"})
    raw, headers = world.line.event_text(f"U{2:032x}", "hello")

    async with without(server):
        for _ in range(48):
            world.clock.pass_time(minutes=STEP_MINUTES)
            answer = await world.client.post("/webhooks/line", content=raw, headers=headers)
            assert answer.status_code == 503  # and never a false 200
        world.line.recover()
    taken = 0
    async with asyncio.timeout(60):
        while taken != 200:
            taken = (await client.post("/webhooks/line", content=raw, headers=headers)).status_code
    await pass_hours(world, where, 2)
    await settled(world.app)

    told = {row["state"] for row in _must_arrive(where, "line")}
    # LINE has forgotten by now whether the try before that day arrived; the letter goes by itself.
    assert told == {"failed"}
    assert {row["state"] for row in _must_arrive(where, "mail")} == {"accepted"}
    assert Checker(where, outside(world, client)).problems() == []
