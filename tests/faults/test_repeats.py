"""What platforms repeat changes nothing, however often, whenever, even at the same moment."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest

from bot.app import App
from bot.config import read
from bot.files import Files
from bot.meetings.sandbox import Sandbox
from bot.pages import chat
from bot.store.store import Store
from tests.conftest import NOW, SECRET
from tests.faults.checker import Checker
from tests.faults.inside import Repeating, book, outside, phone_on, rows
from tests.journeys.conftest import PUBLIC, Letters, World
from tests.journeys.phones import settled
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn
from tests.talk import Clock

CODE = re.compile(r"\b[2-9A-HJ-KM-NP-Z]{3}-[2-9A-HJ-KM-NP-Z]{3}\b")
MARK = re.compile(r'("[a-z.-]+:[^:"\\]*:)[0-9a-f]{8}\b')  # of what a button belongs to, by its id
ID = re.compile(r"\b[0-9a-f]{20}\b")


class Ticking(Clock):
    """A clock that goes on a little each time somebody looks, as real ones do."""

    def __call__(self) -> Any:
        self.pass_time(milliseconds=1)
        return self.now


@pytest.fixture(scope="module")
def files() -> Files:
    """Read sentences and services once."""
    return Files(("otit",))


@asynccontextmanager
async def opened(path: Path, files: Files) -> AsyncIterator[World]:
    """Start a desk over a file, without mail."""
    async with LineStandIn(by_schema=False) as line, TelegramStandIn() as telegram:
        clock = Ticking(NOW)
        settings = read(
            {
                "SODAN_DATABASE_URL": f"sqlite:///{path}",
                "SODAN_SECRET_KEY": SECRET.decode(),
                "SODAN_PUBLIC_URL": PUBLIC,
                "SODAN_LINE_CHANNEL_SECRET": line.secret,
                "SODAN_LINE_CHANNEL_TOKEN": line.token,
                "SODAN_LINE_API_URL": line.url,
                "SODAN_TELEGRAM_TOKEN": telegram.token,
                "SODAN_TELEGRAM_WEBHOOK_SECRET": telegram.secret,
                "SODAN_TELEGRAM_API_URL": telegram.url,
                "SODAN_TELEGRAM_PER_SECOND": "0",  # a stand-in, and callers who never rest
            }
        )
        app = App(settings, files=files, clock=clock, provider=Sandbox(PUBLIC))
        await app.start()
        try:
            async with Repeating(app, PUBLIC) as client:
                # No mail server: letters are the outbox's matter, and counted there.
                yield World(app, client, line, telegram, cast(Letters, None), clock)
        finally:
            await app.stop()


async def dump(world: World, path: Path) -> dict[str, Any]:
    """Open every row that a conversation leaves, without what is drawn by lot."""

    def look(store: Store) -> dict[str, Any]:
        callers = [store.load(row[0]) for row in rows(path, "SELECT id FROM callers")]
        bookings = [store.booking(row[0]) for row in rows(path, "SELECT id FROM bookings")]
        return {
            "callers": [
                (c.channel, c.language, c.service, c.state, c.draft, c.profile)
                for c in callers
                if c
            ],
            "bookings": [
                (
                    b.state,
                    b.revision,
                    b.starts_at,
                    b.resource_id,
                    {**b.details, "code": ""},
                    len(b.times),
                )
                for b in bookings
                if b
            ],
            "web": [row.body.decode() for c in callers if c for row in store.since(c.id, 0)],
        }

    opened_rows = await world.app.desk.act(look)
    counted = {
        table: rows(path, f"SELECT count(*) FROM {table}")[0][0]
        for table in ("updates", "texts", "consents", "claims", "audit", "notices", "tasks")
    }
    sent = {
        "outbox": rows(path, "SELECT channel, kind, state, road FROM outbox ORDER BY id"),
        "line": [json.dumps(o, ensure_ascii=False) for _, _, o in world.line.requests],
        "telegram": [
            (shown.by, shown.text, shown.buttons, shown.edits)
            for shown in world.telegram.conversation(5001)
        ],
    }
    whole = json.dumps({**opened_rows, **counted, **sent}, ensure_ascii=False, default=str)
    told = MARK.sub(r"\1MARK", ID.sub("ID", CODE.sub("CODE", whole)))
    found: dict[str, Any] = json.loads(told)
    return found


async def walked(
    path: Path, files: Files, channel: str, rng: Random | None
) -> tuple[dict[str, Any], int, list[str]]:
    """Book on a channel; answer what stands then, how much was repeated, what the checker says."""
    async with opened(path, files) as world, Repeating(world.app, PUBLIC, rng) as client:
        await book(phone_on(channel, world, client))
        await settled(world.app)
        found = await dump(world, path)
        problems = Checker(path, outside(world, client)).problems()
        return found, client.repeats, problems


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("channel", ["line", "telegram", "web"])
async def test_repeats_change_nothing(
    channel: str,
    empty_database: Path,
    tmp_path: Path,
    files: Files,
    full: bool,
    seed: int,
    tell: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The web chat asks who sends faster than people do to wait; here nobody waits.
    monkeypatch.setattr(chat, "UPDATES_A_MINUTE", 10_000)
    plain = Path(shutil.copy(empty_database, tmp_path / "plain.db"))
    expected, none, _ = await walked(plain, files, channel, None)
    assert none == 0
    assert expected["bookings"], "nothing to compare"

    tries, repeated = 60 if full else 6, 0
    for number in range(tries):
        path = Path(shutil.copy(empty_database, tmp_path / f"{number}.db"))
        rng = Random(f"{seed} {number}")
        found, repeats, problems = await walked(path, files, channel, rng)

        assert repeats > 5
        assert found == expected, f"seed {seed}, try {number}"
        assert problems == []
        repeated += repeats
    tell(f"repeats on {channel}: seed {seed}, {tries} walks, {repeated} repeats, 0 differences")
