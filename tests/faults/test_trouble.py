"""A desk in trouble: it says so, loses nothing that it acknowledged, and a supervisor is told."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

import aiohttp
import pytest

from tests.conftest import SECRET
from tests.faults.inside import rows
from tests.faults.process import ROOT, Serving, free_port
from tests.journeys.conftest import World
from tests.standins.line import USER, LineStandIn

HANGS = """
import time
from handlers import answering
answering.answer = lambda turn: time.sleep(60)
from bot.cli import main
main()
"""

LOCKS = """
import sqlite3, sys, time
lock = sqlite3.connect(sys.argv[1], isolation_level=None)
lock.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
time.sleep(float(sys.argv[2]))
"""


async def follow(world: World, user: str) -> int:
    """Deliver that a caller added us; a repeat is another event to LINE but the same to us."""
    raw, headers = world.line.delivery(world.line.event("follow", user, webhookEventId=user))
    answer = await world.client.post("/webhooks/line", content=raw, headers=headers)
    return answer.status_code


def kept(path: Path) -> set[str]:
    """List the updates that are in the file."""
    return {row[0] for row in rows(path, "SELECT update_id FROM updates")}


@pytest.mark.parametrize(
    ("trouble", "relief"),
    [
        pytest.param("PRAGMA max_page_count=1", "PRAGMA max_page_count=1000000", id="disk full"),
        pytest.param("PRAGMA query_only=ON", "PRAGMA query_only=OFF", id="read-only"),
    ],
)
async def test_database_that_takes_nothing_is_told_as_503_and_goes_on_when_it_can(
    world: World, database_path: Path, trouble: str, relief: str
) -> None:
    async def say(pragma: str) -> None:
        connection = await asyncio.to_thread(world.app.database.writer.raw_connection)
        connection.cursor().execute(pragma).fetchall()
        connection.close()  # back into its pool

    people = [f"U{number:032x}" for number in range(80)]
    await say(trouble)

    answers = {user: await follow(world, user) for user in people}
    taken = {user for user, status in answers.items() if status == 200}
    assert set(answers.values()) <= {200, 503}
    assert 503 in answers.values()
    assert kept(database_path) == taken  # no false 200, and nothing half done

    await say(relief)
    again = {await follow(world, user) for user in people}
    await world.app.outbox.drained()

    assert again == {200}
    assert kept(database_path) == set(people)
    assert rows(database_path, "PRAGMA integrity_check") == [("ok",)]
    assert {user: len(world.line.sent(user)) for user in people} == {
        user: len(world.line.sent(people[0])) for user in people
    }


async def test_file_that_another_process_locks_is_busy_and_then_goes_on(
    world: World, database_path: Path
) -> None:
    lock = await asyncio.create_subprocess_exec(
        sys.executable, "-c", LOCKS, str(database_path), "3", stdout=asyncio.subprocess.PIPE
    )
    assert lock.stdout is not None
    assert await lock.stdout.readline() == b"locked\n"

    began = time.monotonic()
    first = await follow(world, USER)
    lasted = time.monotonic() - began
    await lock.wait()
    second = await follow(world, USER)
    # It was committed when nobody waited any more: what it says is sent once the lease is over.
    world.clock.pass_time(seconds=31)
    await asyncio.wait_for(world.line.called(1), 10)
    await world.app.outbox.drained()

    assert (first, second) == (503, 200)
    assert lasted < 2  # LINE takes a webhook that lasts longer for lost
    assert kept(database_path) == {USER}
    assert len([1 for _, user, _ in world.line.requests if user == USER]) == 1
    assert rows(database_path, "PRAGMA integrity_check") == [("ok",)]


async def test_update_whose_answer_nobody_read_is_recognised_when_it_is_repeated(
    database_path: Path, tmp_path: Path
) -> None:
    async with LineStandIn(by_schema=False) as line, aiohttp.ClientSession() as session:
        settings = {
            "SODAN_DATABASE_URL": f"sqlite:///{database_path}",
            "SODAN_SECRET_KEY": SECRET.decode(),
            "SODAN_LINE_CHANNEL_SECRET": line.secret,
            "SODAN_LINE_CHANNEL_TOKEN": line.token,
            "SODAN_LINE_API_URL": line.url,
        }
        serving = Serving(settings, tmp_path / "serve.log")
        await serving.start()
        raw, headers = line.event_follow(USER)
        signature = headers["X-Line-Signature"]
        _, cut = await asyncio.open_connection("127.0.0.1", serving.port)
        cut.write(
            f"POST /webhooks/line HTTP/1.1\r\nHost: x\r\nX-Line-Signature: {signature}\r\n"
            f"Content-Length: {len(raw)}\r\n\r\n".encode()
            + raw
        )
        await cut.drain()
        cut.close()  # the answer finds nobody
        async with asyncio.timeout(10):
            while not kept(database_path):
                await asyncio.sleep(0.01)

        async with session.post(
            f"{serving.url}/webhooks/line", data=raw, headers=headers
        ) as answer:
            assert answer.status == 200
        await line.called(1)
        await serving.stop()

    assert len(line.requests) == 1
    assert rows(database_path, "SELECT count(*) FROM outbox") == [(1,)]


async def test_writer_that_hangs_ends_the_process_with_a_failure(
    database_path: Path, tmp_path: Path
) -> None:
    port = free_port()
    log = tmp_path / "serve.log"
    async with LineStandIn() as line, aiohttp.ClientSession() as session:
        settings = {
            "PATH": "/usr/bin:/bin",
            "SODAN_PORT": str(port),
            "SODAN_DATABASE_URL": f"sqlite:///{database_path}",
            "SODAN_SECRET_KEY": SECRET.decode(),
            "SODAN_LINE_CHANNEL_SECRET": line.secret,
            "SODAN_LINE_CHANNEL_TOKEN": line.token,
            "SODAN_LINE_API_URL": line.url,
        }
        with log.open("wb") as out:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", HANGS, "serve", cwd=ROOT, env=settings, stdout=out, stderr=out
            )
        try:
            url = f"http://127.0.0.1:{port}"
            async with asyncio.timeout(30):
                while True:
                    try:
                        async with session.get(f"{url}/healthz") as answer:
                            assert answer.status == 200
                            break
                    except aiohttp.ClientError:
                        assert process.returncode is None, log.read_text()
                        await asyncio.sleep(0.05)
            raw, headers = line.event_follow(USER)
            async with session.post(f"{url}/webhooks/line", data=raw, headers=headers) as answer:
                assert answer.status == 503  # never a false 200
            code = await asyncio.wait_for(process.wait(), 60)
        finally:
            if process.returncode is None:
                process.kill()

    assert code == 1, log.read_text()
    assert "writer-stuck" in log.read_text()
