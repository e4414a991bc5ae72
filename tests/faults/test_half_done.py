"""A turn that breaks in the middle leaves nothing behind, and its neighbours are answered."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from handlers import answering
from handlers.turn import Turn
from tests.faults.inside import Repeating, book, phone_on, rows
from tests.faults.load import LineScreen, TelegramScreen
from tests.journeys.conftest import PUBLIC, World
from tests.journeys.phones import settled


async def test_turn_that_breaks_after_it_wrote_has_written_nothing(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = answering.answer

    def breaking(turn: Turn) -> Any:
        answer = real(turn)
        if turn.update.press == "review.send":
            raise RuntimeError
        return answer

    client = Repeating(world.app, PUBLIC)
    await book(phone_on("line", world, client), send=False)
    monkeypatch.setattr(answering, "answer", breaking)

    neighbours = [TelegramScreen(world.telegram, n).start() for n in range(2, 6)]
    bad = LineScreen(world.line, 1).press("review.send")
    await asyncio.gather(*map(client.deliver, (*neighbours[:2], bad, *neighbours[2:])))
    await settled(world.app)

    assert rows(database_path, "SELECT count(*) FROM bookings") == [(0,)]
    assert rows(database_path, "SELECT count(*) FROM claims") == [(0,)]
    assert rows(database_path, "SELECT count(*) FROM failed_turns") == [(1,)]
    answered = {given["chat_id"] for _, given in world.telegram.requests if "chat_id" in given}
    assert len(answered) == len(neighbours)


async def test_commit_that_fails_has_said_nothing(
    world: World, database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = answering.answer

    def spoiling(turn: Any) -> Any:
        # A row that refers to nothing is found out only by the COMMIT.
        turn.store.cursor.execute("PRAGMA defer_foreign_keys=ON")
        turn.store.cursor.execute("INSERT INTO times VALUES ('nothing', 'wish', 1, 0, 1, NULL)")
        return real(turn)

    delivery = LineScreen(world.line, 1).start()
    raw, headers = delivery
    with monkeypatch.context() as while_it_fails:
        while_it_fails.setattr(answering, "answer", spoiling)
        refused = await world.client.post("/webhooks/line", content=raw, headers=headers)
        await settled(world.app)
    said = len(world.line.requests)

    taken = await world.client.post("/webhooks/line", content=raw, headers=headers)
    await settled(world.app)

    assert (refused.status_code, said) == (503, 0)
    assert (taken.status_code, len(world.line.requests)) == (200, 1)
    assert rows(database_path, "SELECT count(*) FROM updates") == [(1,)]
