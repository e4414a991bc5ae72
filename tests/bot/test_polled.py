"""A desk without a webhook: what it asks Telegram for is confirmed once it is durable, not before."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.config import read
from bot.desk.desk import Desk
from handlers import answering
from tests.conftest import NOW
from tests.standins.telegram import CHAT, TelegramStandIn
from tests.talk import Clock

BEN = CHAT + 1


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as server:
        yield server


def made(telegram: TelegramStandIn, path: Path) -> App:
    settings = {
        "SODAN_DATABASE_URL": f"sqlite:///{path}",
        "SODAN_SECRET_KEY": "a secret of the tests, 32 bytes!",
        "SODAN_TELEGRAM_TOKEN": telegram.token,
        "SODAN_TELEGRAM_API_URL": telegram.url,
        "SODAN_TELEGRAM_PER_SECOND": "0",
    }
    return App(read(settings), clock=Clock(NOW))


async def until(telegram: TelegramStandIn, *, sent: int, to: int) -> None:
    """Wait until a chat holds so many of our messages."""
    async with asyncio.timeout(60):
        while len(telegram.sent(to)) < sent:
            await asyncio.sleep(0.01)


async def test_one_failing_update_holds_up_nobody(
    telegram: TelegramStandIn, database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = answering.answer

    def fail_for_one(turn: Any) -> Any:
        if turn.update.kind == "press":
            raise ZeroDivisionError
        return answer(turn)

    monkeypatch.setattr(answering, "answer", fail_for_one)
    app = made(telegram, database_path)
    await app.start()
    telegram.enqueue(telegram.update_text(CHAT, "/start"))
    press = telegram.update_inaccessible_press(CHAT, "go.menu")
    telegram.enqueue(press)
    telegram.enqueue(telegram.delivery({"message": "nothing that can be read"}))
    telegram.enqueue(telegram.update_text(CHAT, "and I?"))
    telegram.enqueue(telegram.update_text(BEN, "/start"))

    await until(telegram, sent=1, to=BEN)
    await until(telegram, sent=3, to=CHAT)  # the second one says that something went wrong
    async with asyncio.timeout(60):
        while telegram._queue:
            await asyncio.sleep(0.01)  # until the last one is confirmed
    await app.stop()

    assert len(telegram.answered) == 1


async def test_press_is_acknowledged_while_its_turn_takes_long(
    telegram: TelegramStandIn, database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    never = asyncio.Event()

    async def take(desk: Desk, update: Any) -> None:
        await never.wait()

    monkeypatch.setattr(Desk, "take", take)
    app = made(telegram, database_path)
    await app.start()
    telegram.enqueue(telegram.update_inaccessible_press(CHAT, "go.menu"))

    async with asyncio.timeout(60):
        while not telegram.answered:
            await asyncio.sleep(0.01)
    await app.stop()


async def test_what_was_not_durable_when_the_poller_died_comes_again_and_once(
    telegram: TelegramStandIn, database_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = asyncio.Event()

    async def die_before(desk: Desk, update: Any) -> None:
        taken.set()
        await asyncio.Event().wait()

    telegram.enqueue(telegram.update_text(CHAT, "/start"))
    first = made(telegram, database_path)
    with monkeypatch.context() as patched:
        patched.setattr(Desk, "take", die_before)
        await first.start()
        await asyncio.wait_for(taken.wait(), 60)
        asked = [method for method, _ in telegram.requests].count("getUpdates")
        await first.stop()
    assert asked == 1
    assert telegram.sent(CHAT) == []

    second = made(telegram, database_path)
    await second.start()
    await until(telegram, sent=1, to=CHAT)
    telegram.enqueue(telegram.update_text(BEN, "/start"))
    await until(telegram, sent=1, to=BEN)
    await second.stop()

    assert len(telegram.sent(CHAT)) == 1
