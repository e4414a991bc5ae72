"""What is told to stop does so: a worker at any moment, a desk within two seconds, losing nothing."""

from __future__ import annotations

import asyncio
import re
import signal
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.store.engine import Database
from bot.writer import Writer
from tests.conftest import SECRET
from tests.faults.process import Serving
from tests.standins.line import LineStandIn

STOP_SECONDS = 2.0


async def test_cancellation_that_meets_the_answer_is_not_swallowed(database: Database) -> None:
    writer = Writer(database)
    went_on = False

    async def work() -> None:
        nonlocal went_on
        await writer.do(lambda store: None)
        went_on = True

    asked = asyncio.create_task(work())
    await asyncio.sleep(0)
    time.sleep(0.2)  # noqa: ASYNC251 the loop must not see the answer before the cancellation
    asyncio.get_running_loop().call_soon(asked.cancel)  # right behind the answer

    await asyncio.wait([asked])
    await asyncio.to_thread(writer.close)

    assert asked.cancelled()
    assert not went_on


async def watch_the_chat(url: str, opened: asyncio.Event) -> bytes:
    """Talk on the web, then read what comes until the desk ends the stream."""
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as browser:
        async with browser.get(f"{url}/chat") as page:
            hidden = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', await page.text())
        form = {**dict(hidden), "text": "hello"}
        form.pop("press", None)
        headers = {"sec-fetch-site": "same-origin"}
        async with browser.post(f"{url}/chat/say", data=form, headers=headers) as said:
            assert said.status == 200
        async with browser.get(f"{url}/chat/events") as stream:
            first = await stream.content.readany()
            opened.set()
            return first + await stream.content.read()


@pytest.mark.slow
@pytest.mark.parametrize("platform", ["answers", "hangs"])
async def test_desk_under_load_stops_within_two_seconds_and_loses_nothing(
    platform: str, database_path: Path, tmp_path: Path, tell: Callable[[str], None]
) -> None:
    async with (
        LineStandIn(started_at=datetime.now(UTC), by_schema=False) as line,
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session,
    ):
        serving = Serving(
            {
                "SODAN_DATABASE_URL": f"sqlite:///{database_path}",
                "SODAN_SECRET_KEY": SECRET.decode(),
                "SODAN_LINE_CHANNEL_SECRET": line.secret,
                "SODAN_LINE_CHANNEL_TOKEN": line.token,
                "SODAN_LINE_API_URL": line.url,
            },
            tmp_path / "serve.log",
        )
        await serving.start()
        taken: list[str] = []

        async def write(seat: int) -> None:
            for number in range(10_000):
                user = f"U{seat:016x}{number:016x}"
                raw, headers = line.event_follow(user)
                try:
                    async with session.post(
                        f"{serving.url}/webhooks/line", data=raw, headers=headers
                    ) as answer:
                        if answer.status == 200:
                            taken.append(user)
                except (aiohttp.ClientError, TimeoutError):
                    return  # it takes nothing any more

        opened = asyncio.Event()
        stream = asyncio.create_task(watch_the_chat(serving.url, opened))
        await asyncio.wait_for(opened.wait(), 10)
        if platform == "hangs":
            line.fail("hang", times=20)
        writing = [asyncio.create_task(write(seat)) for seat in range(8)]
        await line.called(60 if platform == "answers" else 20)

        process = serving._process
        assert process is not None
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(process.wait(), 20)
        lasted = time.monotonic() - began
        await asyncio.gather(*writing)
        shown = await asyncio.wait_for(stream, 5)
        line._over.set()
        line._faults.clear()
        left = len(set(taken) - {user for _, user, _ in line.requests})
        await serving.start()  # and what was still queued goes now
        async with asyncio.timeout(20):
            while set(taken) - {user for _, user, _ in line.requests}:
                await asyncio.sleep(0.05)
        await serving.stop()

    tell(f"stop {platform}: {lasted:.2f} s, {len(taken)} taken, {left} were still queued")
    assert code == 0, (tmp_path / "serve.log").read_text()
    assert lasted < STOP_SECONDS
    assert b"event" in shown or b"data" in shown
    assert len(taken) >= 20
    answers = Counter(user for _, user, _ in line.requests)
    assert {user: answers[user] for user in taken} == dict.fromkeys(taken, 1)


@pytest.mark.slow
async def test_second_stop_of_a_desk_is_as_harmless_as_the_first(
    database_path: Path, tmp_path: Path
) -> None:
    settings = {
        "SODAN_DATABASE_URL": f"sqlite:///{database_path}",
        "SODAN_SECRET_KEY": SECRET.decode(),
    }
    serving = Serving(settings, tmp_path / "serve.log")
    await serving.start()
    process = serving._process
    assert process is not None

    process.send_signal(signal.SIGINT)
    process.send_signal(signal.SIGTERM)

    assert await asyncio.wait_for(process.wait(), 10) == 0
