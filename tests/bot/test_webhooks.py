"""Webhooks: what is refused leaves no trace, what is taken is durable before 200."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.responses import PlainTextResponse

from bot.channels.line import Line
from bot.channels.telegram import Telegram
from bot.channels.wire import Wire
from bot.store.engine import Database
from bot.webhooks import LARGEST, Webhooks
from tests.conftest import NOW
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn
from tests.talk import Clock, Office

ANN, BEN = "U" + "a" * 32, "U" + "b" * 32
LINE, TELEGRAM = LineStandIn(), TelegramStandIn()


class Door:
    """The webhooks over a real desk."""

    def __init__(self, office: Office, session: Wire, path: Path) -> None:
        self.office = office
        self.path = path
        line = Line("", LINE.secret, "token", "http://127.0.0.1:9", session)
        telegram = Telegram("izumo", "token", "http://127.0.0.1:9", TELEGRAM.secret, session)
        channels: Any = {("line", ""): line, ("telegram", "izumo"): telegram}
        app = Webhooks(channels, office.desk, lambda: NOW, PlainTextResponse("the rest", 404))
        self.app = app
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app), base_url="https://desk.example"
        )

    async def post(self, path: str, raw: Any, headers: dict[str, str]) -> httpx.Response:
        return await self.client.post(f"/webhooks/{path}", content=raw, headers=headers)

    async def counts(self) -> dict[str, int]:
        """Count the rows of every table."""

        def ask(store: Any) -> dict[str, int]:
            store.cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            names = [row[0] for row in store.cursor.fetchall()]
            found = {}
            for name in names:
                store.cursor.execute(f'SELECT count(*) FROM "{name}"')
                found[name] = store.cursor.fetchone()[0]
            return found

        return await self.office.database.look(ask)


@pytest.fixture
async def door(database_path: Path, vault: Any) -> AsyncIterator[Door]:
    database = Database(f"sqlite:///{database_path}", vault, clock=lambda: NOW)
    office = Office(database, Clock(NOW))
    async with Wire() as session:
        made = Door(office, session, database_path)
        yield made
        await made.client.aclose()
    await asyncio.to_thread(office.close)
    await database.close()


async def chunks(size: int) -> AsyncIterator[bytes]:
    for _ in range(size // 65536):
        yield b"x" * 65536


def signed(raw: bytes) -> tuple[bytes, dict[str, str]]:
    return raw, LINE.signed(raw)


TELEGRAM_HEADERS = {"X-Telegram-Bot-Api-Secret-Token": TELEGRAM.secret}
REFUSED: dict[str, tuple[str, bytes, dict[str, str], int]] = {
    "no signature": ("line", b"{}", {}, 403),
    "wrong signature": ("line", b'{"events": []}', LINE.signed(b"other"), 403),
    "no secret": ("telegram/izumo", b'{"update_id": 1}', {}, 403),
    "wrong secret": (
        "telegram/izumo",
        b'{"update_id": 1}',
        {"X-Telegram-Bot-Api-Secret-Token": "no"},
        403,
    ),
    "no json": ("line", *signed(b"events"), 400),
    "no events": ("line", *signed(b'{"event": 1}'), 400),
    "no update": ("telegram/izumo", b'{"message": 1}', TELEGRAM_HEADERS, 400),
    "update that cannot be read": (
        "telegram/izumo",
        b'{"update_id": "x", "message": 7}',
        TELEGRAM_HEADERS,
        200,
    ),
    "declared too large": ("line", b"{}", {"content-length": str(LARGEST + 1)}, 413),
    "length that is no number": ("line", b"{}", {"content-length": "²"}, 413),
    "no such account": ("line/nobody", *signed(b'{"events": []}'), 404),
    "no such platform": ("zoom", b"{}", {}, 404),
    "web is no platform": ("web", b"{}", {}, 404),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_refused_delivery_leaves_no_trace(door: Door, name: str) -> None:
    path, raw, headers, status = REFUSED[name]
    before = await door.counts()

    encoded = {key: value.encode("latin-1") for key, value in headers.items()}
    answer = await door.post(path, raw, encoded)  # type: ignore[arg-type]  # httpx takes bytes

    assert answer.status_code == status
    assert await door.counts() == before


async def test_body_that_grows_too_large_is_refused(door: Door) -> None:
    before = await door.counts()

    answer = await door.post("line", chunks(LARGEST + 65536), {})

    assert answer.status_code == 413
    assert await door.counts() == before


async def test_body_of_the_largest_size_is_read(door: Door) -> None:
    answer = await door.post("line", chunks(LARGEST), {})

    assert answer.status_code == 403  # read, and then found forged


async def test_only_post_is_taken(door: Door) -> None:
    answer = await door.client.get("/webhooks/line")

    assert answer.status_code == 405


async def test_check_of_the_connection_is_fine_and_leaves_no_trace(door: Door) -> None:
    before = await door.counts()

    answer = await door.post("line", *LINE.delivery())

    assert (answer.status_code, answer.text) == (200, "ok")
    assert await door.counts() == before


async def test_delivery_of_several_callers_is_answered_to_each(door: Door) -> None:
    events = [LINE.event("follow", person) for person in (ANN, BEN, ANN)]

    answer = await door.post("line", *LINE.delivery(*events))

    assert answer.status_code == 200
    after = await door.counts()
    assert (after["callers"], after["updates"], after["outbox"]) == (2, 3, 3)


async def test_redelivery_is_fine_and_does_nothing(door: Door) -> None:
    delivery = LINE.event_follow(ANN)
    await door.post("line", *delivery)
    before = await door.counts()

    answers = await asyncio.gather(*(door.post("line", *delivery) for _ in range(5)))

    assert {answer.status_code for answer in answers} == {200}
    assert await door.counts() == before


async def test_press_on_telegram_is_answered_in_the_same_breath(door: Door) -> None:
    raw, headers = TELEGRAM.update_inaccessible_press(700, "go.menu")

    answer = await door.post("telegram/izumo", raw, headers)

    callback = json.loads(raw)["callback_query"]["id"]
    assert answer.json() == {"method": "answerCallbackQuery", "callback_query_id": callback}
    assert (await door.counts())["updates"] == 1


async def test_press_ends_its_waiting_sign_though_the_database_is_busy(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(Telegram, "acknowledge", lambda bot, ref: said.append(ref))
    raw, headers = TELEGRAM.update_inaccessible_press(700, "go.menu")
    await door.office.desk.act(lambda s: s.cursor.execute("PRAGMA busy_timeout=10").fetchall())
    lock = sqlite3.connect(door.path, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")

    busy = await door.post("telegram/izumo", raw, headers)
    lock.execute("ROLLBACK")
    lock.close()

    assert busy.status_code == 503
    assert said == [json.loads(raw)["callback_query"]["id"]]


async def test_press_ends_its_waiting_sign_though_its_turn_fails(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(turn: Any) -> Any:
        raise ZeroDivisionError

    monkeypatch.setattr("handlers.answering.answer", fail)
    raw, headers = TELEGRAM.update_inaccessible_press(700, "go.menu")

    answer = await door.post("telegram/izumo", raw, headers)

    assert answer.json()["callback_query_id"] == json.loads(raw)["callback_query"]["id"]
    assert (await door.counts())["failed_turns"] == 1


async def test_update_of_a_caller_who_cannot_be_read_holds_up_nobody(door: Door) -> None:
    await door.post("telegram/izumo", *TELEGRAM.update_text(701, "hello"))
    await door.office.desk.act(
        lambda s: s.cursor.execute("UPDATE callers SET draft_sealed = x'00'")
    )
    broken = TELEGRAM.update_inaccessible_press(701, "go.menu")

    answers = [
        await door.post("telegram/izumo", *delivery)
        for delivery in (broken, broken, TELEGRAM.update_text(702, "hello"))
    ]

    assert [answer.status_code for answer in answers] == [200] * 3
    assert answers[0].json()["method"] == "answerCallbackQuery"
    counts = await door.counts()
    assert (counts["updates"], counts["tasks"], counts["callers"]) == (3, 1, 2)


async def test_busy_database_asks_for_the_delivery_again_and_then_takes_it(door: Door) -> None:
    delivery = LINE.event_follow(ANN)
    await door.office.desk.act(lambda s: s.cursor.execute("PRAGMA busy_timeout=10").fetchall())
    before = await door.counts()
    lock = sqlite3.connect(door.path, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")

    busy = await door.post("line", *delivery)
    lock.execute("ROLLBACK")
    lock.close()

    assert (busy.status_code, busy.headers["retry-after"]) == (503, "2")
    assert await door.counts() == before
    again = await door.post("line", *delivery)
    assert again.status_code == 200
    assert (await door.counts())["outbox"] == 1


async def test_caller_who_hangs_up_in_the_middle_leaves_no_trace(door: Door) -> None:
    before = await door.counts()
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/webhooks/line", "headers": []}
    await door.app({**scope, "query_string": b"", "root_path": ""}, receive, send)

    assert sent[0]["status"] == 400
    assert await door.counts() == before
