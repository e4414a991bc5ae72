"""What a dead process left is sent by the next one in its order, and without a pause between."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import outbox
from tests.faults.checker import Checker
from tests.faults.inside import Repeating, other_process, outside
from tests.faults.load import LineScreen, queued, until
from tests.journeys.conftest import PUBLIC, World


async def test_successor_sends_all_that_a_lane_holds_at_once(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = Repeating(world.app, PUBLIC)
    screen = LineScreen(world.line, 1)
    await world.app.outbox.stop()
    monkeypatch.setattr(world.app.outbox, "push", lambda parcels: None)  # the process dies here
    await client.deliver(screen.start())
    for words in ("a", "b", "c", "d"):
        await client.deliver(screen.text(words))
    assert queued(database_path) == 5
    world.clock.pass_time(seconds=31)
    monkeypatch.setattr(outbox, "POLL_SECONDS", 60.0)

    successor = other_process(world)
    successor.start()
    drained = await until(lambda: queued(database_path) == 0, 10)
    await successor.stop()

    assert drained
    assert Checker(database_path, outside(world, client)).problems() == []
