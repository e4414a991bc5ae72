"""The demo as a newcomer meets it: its start, its end, and what is there the next time."""

from __future__ import annotations

import asyncio
import re
import socket
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.demo.samples import SAMPLES
from tests.demo import Demo, free_port

pytestmark = pytest.mark.slow
END_SECONDS = 20.0  # it would listen for ever


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    """Start the demo in a fresh folder; end it if the test did not."""
    made = Demo(tmp_path / "data", free_port())
    await made.start()
    yield made
    await made.stop()


def column(demo: Demo, name: str) -> list[str]:
    """List one column of all bookings in the demo's database, sorted."""
    with sqlite3.connect(demo.folder / "sodan.db") as base:
        rows = base.execute(f"SELECT {name} FROM bookings").fetchall()
    base.close()
    return sorted(row[0] for row in rows)


def languages(demo: Demo) -> list[str]:
    """List the languages of all bookings."""
    return column(demo, "language")


async def say(client: httpx.AsyncClient, **fields: str) -> None:
    page = (await client.get("/chat")).text
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    answer = await client.post(
        "/chat/say", data=hidden | fields, headers={"sec-fetch-site": "same-origin"}
    )
    assert answer.status_code == 303, answer.text


async def test_demo_ends_on_ctrl_c_while_a_page_listens(demo: Demo) -> None:
    async with httpx.AsyncClient(base_url=demo.url) as client:
        await client.get("/chat")
        async with client.stream("GET", "/chat/events", timeout=10) as stream:
            lines = stream.aiter_lines()
            await anext(lines)
            pressed_at = time.monotonic()

            await demo.interrupt()

            assert time.monotonic() - pressed_at < END_SECONDS
            await stream.aclose()
    assert "Traceback" not in demo.printed
    assert "error" not in demo.printed.lower()


async def test_demo_keeps_what_was_said_and_begins_anew_when_asked(demo: Demo) -> None:
    samples = sorted(sample.language for sample in SAMPLES)
    assert languages(demo) == samples
    async with httpx.AsyncClient(base_url=demo.url) as client:
        await say(client, press="language.set:km")
        cookies = client.cookies
    await demo.interrupt()

    again = Demo(demo.folder, demo.port)
    await again.start()
    try:
        async with httpx.AsyncClient(base_url=again.url, cookies=cookies) as client:
            assert '<html lang="km">' in (await client.get("/chat")).text
    finally:
        await again.stop()
    assert languages(again) == samples  # and none of them twice

    anew = Demo(demo.folder, demo.port)
    await anew.start(FRESH="1")
    try:
        async with httpx.AsyncClient(base_url=anew.url, cookies=cookies) as client:
            assert '<html lang="en">' in (await client.get("/chat")).text
    finally:
        await anew.stop()
    assert languages(anew) == samples


async def test_demo_says_in_one_line_that_its_port_is_in_use(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        demo = Demo(tmp_path / "data", int(taken.getsockname()[1]))
        await demo.begin()

        code = await asyncio.wait_for(demo.ended(), 20)

    assert code == 1
    [line] = demo.printed.splitlines()
    assert f"{demo.port} is in use" in line
    assert f"SODAN_PORT={demo.port + 1000}" in line


async def test_demo_that_cannot_begin_anew_keeps_its_data(demo: Demo) -> None:
    second = Demo(demo.folder, demo.port)
    await second.begin(FRESH="1")

    assert await second.ended() == 1

    assert len(languages(demo)) == len(SAMPLES)


async def test_demo_asks_each_of_several_services_for_a_call_or_a_place(tmp_path: Path) -> None:
    services = ["hellowork-izumo", "otit", "sannomiya-seminars"]
    demo = Demo(tmp_path / "data", free_port())
    await demo.start(SODAN_SERVICES=",".join(services))
    try:
        async with httpx.AsyncClient(base_url=demo.url) as client:
            assert (await client.get("/chat")).status_code == 200
    finally:
        await demo.stop()
    assert "Traceback" not in demo.printed
    assert Counter(column(demo, "service_id")) == dict.fromkeys(services, len(SAMPLES))


async def test_demo_starts_where_a_mail_must_be_opened_first(tmp_path: Path) -> None:
    demo = Demo(tmp_path / "data", free_port())
    await demo.start(SODAN_SERVICES="online-hellowork")
    await demo.stop()
    assert "Traceback" not in demo.printed
    assert column(demo, "service_id") == []


async def test_demo_takes_its_port_from_the_settings_too(tmp_path: Path) -> None:
    demo = Demo(tmp_path / "data", free_port(), tells_port=False)
    await demo.start(SODAN_PORT=str(demo.port))
    try:
        async with httpx.AsyncClient(base_url=demo.url) as client:
            assert (await client.get("/chat")).status_code == 200
    finally:
        await demo.stop()
