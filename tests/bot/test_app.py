"""The whole app: it says whether it lives, and stops whatever has broken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.app import App
from bot.config import read
from tests.conftest import NOW
from tests.talk import Clock


@pytest.fixture
async def app(database_path: Path) -> AsyncIterator[App]:
    environment = {
        "SODAN_DATABASE_URL": f"sqlite:///{database_path}",
        "SODAN_SECRET_KEY": "a secret of the tests, 32 bytes!",
    }
    made = App(read(environment), clock=Clock(NOW))
    await made.start()
    yield made
    await made.stop()


async def get(app: App, path: str) -> httpx.Response:
    transport = httpx.ASGITransport(app.asgi)
    async with httpx.AsyncClient(transport=transport, base_url="http://desk.example") as client:
        return await client.get(path)


async def test_healthz_says_that_a_dead_writer_is_dead(app: App) -> None:
    assert (await get(app, "/healthz")).status_code == 200

    await asyncio.to_thread(app.writer.close)

    answer = await get(app, "/healthz")
    assert (answer.status_code, answer.text) == (500, "the writer has stopped")


async def test_readyz_tells_of_database_and_files(app: App) -> None:
    answer = await get(app, "/readyz")

    assert answer.status_code == 200
    assert answer.json()["database"] == "ok"
    assert answer.json()["workers"] == "ok"
    assert answer.json()["files"] == app.files.hash


@pytest.mark.parametrize("name", ["outbox", "rooms", "timers"])
async def test_readyz_names_a_worker_that_has_ended(app: App, name: str) -> None:
    worker = next(task for task in asyncio.all_tasks() if task.get_name() == name)
    worker.cancel()
    await asyncio.gather(worker, return_exceptions=True)

    answer = await get(app, "/readyz")

    assert answer.status_code == 503
    assert (answer.json()["database"], answer.json()["workers"]) == ("ok", [name])


async def test_readyz_says_that_a_dead_writer_is_dead(app: App) -> None:
    await asyncio.to_thread(app.writer.close)

    answer = await get(app, "/readyz")

    assert (answer.status_code, answer.json()["workers"]) == (503, ["writer"])


async def test_front_door_leads_to_the_chat(app: App) -> None:
    assert (await get(app, "/")).headers["location"] == "/chat"
