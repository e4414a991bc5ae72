"""Turns that could not be answered: kept, replayed beside the running desk, or dropped."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot import failed
from handlers import answering
from handlers.turn import Turn
from schedules.problem import Problems
from tests.journeys.conftest import World, world
from tests.journeys.phones import settled

__all__ = ["world"]
USER = "U" + "6" * 32


async def fails(world: World, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let one caller's first contact fail; answer the failed turn's id."""

    def broken(turn: Turn) -> None:
        raise RuntimeError("a bug")

    with monkeypatch.context() as patch:
        patch.setattr(answering, "answer", broken)
        raw, headers = world.line.event_follow(USER)
        answer = await world.client.post("/webhooks/line", content=raw, headers=headers)
    assert answer.status_code == 200
    [row] = await asyncio.to_thread(failed.listed, world.app.settings)
    assert row["error"].startswith("RuntimeError in broken")
    return str(row["id"])


async def test_replay_answers_through_the_desk_that_runs(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_id = await fails(world, monkeypatch)
    await settled(world.app)
    before = len(world.line.sent(USER))

    said = await asyncio.to_thread(failed.replay, world.app.settings, "")

    assert said == ([f"{turn_id} is replayed."], True)
    assert await asyncio.to_thread(failed.listed, world.app.settings) == []
    await asyncio.wait_for(world.line.called(2), 10)
    await settled(world.app)
    assert len(world.line.sent(USER)) > before
    assert world.line.requests[-1][0] == "push"  # the reply token is long dead
    with pytest.raises(Problems, match="no failed turn"):
        await asyncio.to_thread(failed.replay, world.app.settings, turn_id)


async def test_replay_that_fails_again_keeps_the_turn(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_id = await fails(world, monkeypatch)

    def still_broken(turn: Turn) -> None:
        raise ValueError("the words of a caller")

    monkeypatch.setattr(answering, "answer", still_broken)

    lines, well = await asyncio.to_thread(failed.replay, world.app.settings, turn_id)

    assert not well
    assert lines[0].startswith(f"{turn_id} failed again: ValueError in still_broken")
    assert "words" not in lines[0]
    [row] = await asyncio.to_thread(failed.listed, world.app.settings)
    assert row["id"] == turn_id


async def test_drop_closes_and_empties_it(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    turn_id = await fails(world, monkeypatch)

    assert await asyncio.to_thread(failed.drop, world.app.settings, turn_id) == (
        f"{turn_id} is dropped."
    )

    assert await asyncio.to_thread(failed.listed, world.app.settings) == []
    with pytest.raises(Problems, match="no failed turn"):
        await asyncio.to_thread(failed.drop, world.app.settings, turn_id)


@pytest.mark.parametrize("how", ["loop", "sleep"])
async def test_handler_that_takes_too_long_is_ended_and_the_caller_told(
    world: World, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    real = answering.answer

    def slow(turn: Turn) -> object:
        if turn.update.person != USER:
            return real(turn)
        if how == "sleep":
            time.sleep(4.3)
            return real(turn)
        while True:
            len("")

    monkeypatch.setattr(answering, "answer", slow)
    other = "U" + "8" * 32
    deliveries = [world.line.event_follow(USER), world.line.event_follow(other)]

    async def deliver(raw: bytes, headers: dict[str, str]) -> None:
        """As LINE does it: what was answered 503 is brought again."""
        for _ in range(10):
            answer = await world.client.post("/webhooks/line", content=raw, headers=headers)
            if answer.status_code == 200:
                return
            assert answer.status_code == 503
        pytest.fail("ten times 503")

    await asyncio.gather(*(deliver(raw, headers) for raw, headers in deliveries))

    await settled(world.app)
    assert world.line.sent(other)
    [apology] = world.line.texts(USER)
    assert "Something went wrong" in apology
    [row] = await asyncio.to_thread(failed.listed, world.app.settings)
    assert row["error"].startswith("TooLong")
    assert world.app.writer.alive
    assert world.app.writer.watchdog.ended == 1
