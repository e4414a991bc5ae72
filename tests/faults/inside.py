"""The application in this very process, talked to by webhook, with a note of what it acknowledged."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import httpx

from bot.app import App
from bot.outbox import Outbox
from tests.faults import load
from tests.faults.checker import Outside
from tests.faults.load import Body, read
from tests.journeys.conftest import World
from tests.journeys.phones import LinePhone, Phone, TelegramPhone, WebPhone, settled
from tests.talk import TO_REVIEW


class Repeating(httpx.AsyncClient):
    """A client whose posts may come twice at the same moment, and again whenever they like."""

    def __init__(self, app: App, base_url: str, rng: Random | None = None) -> None:
        super().__init__(transport=httpx.ASGITransport(app.asgi), base_url=base_url)
        self._rng = rng
        self._past: list[tuple[str, dict[str, Any]]] = []
        self.acknowledged: set[tuple[str, str]] = set()
        self.repeats = 0

    async def post(self, url: Any, **given: Any) -> httpx.Response:
        """Post it; with chance, some earlier posts again before, with, and after it."""
        self._past.append((url, given))
        before, beside, after = self._chosen(), self._chosen(), self._chosen()
        if self._rng is not None and self._rng.random() < 0.5:
            beside.append((url, given))
        self.repeats += len(before) + len(beside) + len(after)
        for again, what in before:
            await self._once(again, what)
        answer, *_ = await asyncio.gather(
            self._once(url, given), *(self._once(again, what) for again, what in beside)
        )
        for again, what in after:
            await self._once(again, what)
        return answer

    def _chosen(self) -> list[tuple[str, dict[str, Any]]]:
        if self._rng is None or len(self._past) < 2:
            return []
        return self._rng.choices(self._past[:-1], k=self._rng.choice((0, 0, 1, 2)))

    async def _once(self, url: str, given: dict[str, Any]) -> httpx.Response:
        answer = await super().post(url, **given)
        if answer.status_code == 200 and "content" in given:
            self.acknowledged.update(read((given["content"], {})).updates)
        return answer

    async def deliver(self, body: Body) -> None:
        """Deliver one webhook call."""
        raw, headers = body
        answer = await self.post(read(body).path, content=raw, headers=headers)
        assert answer.status_code == 200


def outside(world: World, client: Repeating, kills: int = 0) -> Outside:
    """Tell what the stand-ins and the client saw."""
    vault = world.app.database.vault
    return load.outside(client.acknowledged, world.line, world.telegram, vault, kills)


def phone_on(channel: str, world: World, client: Repeating, number: int = 1) -> Phone:
    """Give a caller on a channel."""
    if channel == "line":
        return LinePhone(world.app, client, world.line, number)
    if channel == "telegram":
        return TelegramPhone(world.app, client, world.telegram, number)
    return WebPhone(world.app, client)


async def book(phone: Phone, *, send: bool = True) -> None:
    """Walk from hello to the request, or to just before it."""
    await phone.start()
    await phone.press("language.set:vi")
    for way in (*TO_REVIEW, *(("review.send",) if send else ())):
        if re.fullmatch(r"[a-z]+\.[a-z]+(:\w+)?", way):
            await phone.press(way)
        else:
            await phone.say(way)
    await settled(phone.app)


def other_process(world: World) -> Outbox:
    """Give the outbox of a second process over the same rows."""
    return Outbox(
        writer=world.app.writer,
        holder="another process",
        channels=world.app.channels,
        smtp=None,
        sender="",
        catalog=world.app.files.catalog,
        clock=world.clock,
        console_url="",
    )


def change(path: Path, *statements: str) -> None:
    """Change a database file behind everybody's back."""
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def rows(path: Path, question: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Ask a database file."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return database.execute(question, values).fetchall()


def without_key(path: Path, table: str) -> None:
    """Build a table anew with its rows and without its primary key."""
    change(
        path,
        f"CREATE TABLE keyless AS SELECT * FROM {table}",
        f"DROP TABLE {table}",
        f"ALTER TABLE keyless RENAME TO {table}",
    )
