"""What arrived though nobody said so is not sent again; what another one is sending is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from aiohttp import web

from bot import outbox
from tests.faults.checker import Checker
from tests.faults.inside import Repeating, book, other_process, outside, phone_on, rows
from tests.faults.load import LineScreen, queued, until
from tests.journeys.conftest import PUBLIC, World
from tests.journeys.phones import settled
from tests.standins.server import Fault

LINK = {"join_url": "https://zoom.example/j/1", "passcode": "123456"}
BOTH: tuple[Fault, ...] = ("drop", "500-after")


async def tried_again(world: World, path: Path) -> None:
    """Let the time of the next try come, and wait for it."""
    await world.app.outbox.drained()  # it was put off by then
    world.clock.pass_time(seconds=3)
    assert await until(lambda: queued(path) == 0, 60)
    await settled(world.app)


@pytest.mark.parametrize("fault", BOTH)
async def test_reply_that_arrived_unheard_is_not_repeated(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    monkeypatch.setattr(outbox, "POLL_SECONDS", 0.02)
    client = Repeating(world.app, PUBLIC)
    world.line.fail(fault, path="reply")

    await client.deliver(LineScreen(world.line, 1).start())
    await until(lambda: bool(world.line.calls), 60)
    await tried_again(world, database_path)

    assert len(world.line.requests) == 1
    assert Checker(database_path, outside(world, client)).problems() == []


@pytest.mark.parametrize("fault", BOTH)
async def test_push_that_arrived_unheard_is_not_repeated(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    monkeypatch.setattr(outbox, "POLL_SECONDS", 0.02)
    client = Repeating(world.app, PUBLIC)
    await book(phone_on("line", world, client))
    [(booking,)] = rows(database_path, "SELECT id FROM bookings")
    world.line.fail(fault, path="push")

    await world.app.desk.confirm(booking, staff_id="s1", access=LINK)
    await until(lambda: any("push" in call.path for call in world.line.calls), 60)
    await tried_again(world, database_path)

    assert [road for road, _, _ in world.line.requests].count("push") == 1
    assert Checker(database_path, outside(world, client)).problems() == []


@pytest.mark.parametrize("fault", BOTH)
async def test_reply_that_arrived_unheard_is_not_repeated_by_the_successor_of_who_sent_it(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    client = Repeating(world.app, PUBLIC)
    world.line.fail(fault, path="reply")
    await client.deliver(LineScreen(world.line, 1).start())
    await world.app.outbox.drained()  # put off; what it knew about that is gone with it
    await world.app.outbox.stop()
    monkeypatch.setattr(outbox, "POLL_SECONDS", 0.02)

    successor = other_process(world)
    successor.start()
    await tried_again(world, database_path)
    await successor.stop()

    assert len(world.line.requests) == 1
    assert Checker(database_path, outside(world, client)).problems() == []


async def test_reply_whose_second_try_arrived_unheard_is_not_repeated_by_the_successor(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = Repeating(world.app, PUBLIC)
    world.line.fail(web.json_response({"message": "busy"}, status=429), path="reply")
    await client.deliver(LineScreen(world.line, 1).start())
    await world.app.outbox.drained()  # surely not arrived, and put off
    monkeypatch.setattr(outbox, "POLL_SECONDS", 0.02)
    world.line.fail("hang", path="reply")
    world.clock.pass_time(seconds=3)
    await world.line.called(2)  # it arrives, and whoever sent it dies

    world.clock.pass_time(seconds=31)
    successor = other_process(world)
    successor.start()
    await until(lambda: queued(database_path) == 0, 60)
    await successor.stop()

    assert len(world.line.requests) == 1
    assert Checker(database_path, outside(world, client)).problems() == []


async def test_parcel_under_way_is_nobody_elses(world: World, database_path: Path) -> None:
    client = Repeating(world.app, PUBLIC)
    world.telegram.fail("hang-before")

    await client.deliver(world.telegram.update_text(5001, "/start"))
    await world.telegram.called(1)
    others = await world.app.desk.act(lambda store: store.take_parcels("another process", 10))

    assert queued(database_path) == 1
    assert others == []
