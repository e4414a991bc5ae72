"""Three services on one PostgreSQL desk of two real processes, seen from outside alone.

What was said to them goes over HTTP as through the proxy in front: both are the one public address.
"""

from __future__ import annotations

import asyncio
import html
import re
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, cast

import httpx

from bot.app import App
from bot.files import Files
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from bot.writer import Work, Writer
from tests.conftest import NOW, SECRET
from tests.faults.ahead import Ahead
from tests.faults.process import ROOT, Child, Serving
from tests.journeys.conftest import PUBLIC
from tests.races.apart import LANGUAGE, MARKS, PATIENCE, Apart, Door, OnWeb, outside
from tests.talk import Clock

BEGINS = NOW + timedelta(minutes=1)  # half an hour has just begun, and lasts longer than the test
QUEUED = "SELECT count(*) FROM outbox WHERE state = 'queued'"


class Through(httpx.AsyncHTTPTransport):
    """Passes what is sent to the public address on to one process, as a proxy does."""

    def __init__(self, url: str) -> None:
        super().__init__(limits=httpx.Limits(max_connections=None))
        self._to = httpx.URL(url)
        self.passed: Counter[str] = Counter()  # by method

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.passed[request.method] += 1
        place = request.url.copy_with(scheme="http", host=self._to.host, port=self._to.port)
        onward = httpx.Request(
            request.method,
            place,
            headers=request.headers,  # with the Host that was asked for
            stream=request.stream,
            extensions=request.extensions,
        )
        return await super().handle_async_request(onward)


class Process(Serving):
    """A `sodan serve` of its own, whose clock began where the stand-ins' did."""

    def __init__(self, settings: dict[str, str], log: Path, ahead: Ahead) -> None:
        super().__init__(settings, log)
        self.environment["SODAN_PUBLIC_URL"] = PUBLIC
        self.log = log
        self._ahead = ahead

    async def _make(self) -> asyncio.subprocess.Process | Child:
        with self.log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "tests.races.served", str(self._ahead.path)),
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=log,
            )


class Beside:
    """Looks into the processes' database, where a test of one process asks the application."""

    def __init__(self, address: str, clock: Callable[[], datetime]) -> None:
        self._database = Database(address, Vault(SECRET), clock)
        with self._database.transaction() as store:
            store.check_key()
        self._writer = Writer(self._database)
        self.files = Files(tuple(MARKS))
        self.desk = self.outbox = self

    async def act(self, work: Work) -> Any:
        """Do this piece of work."""
        return await self._writer.do(work)

    async def drained(self) -> None:
        """Wait until nothing is left to be sent."""

        def waiting(store: Store) -> int:
            return int(store.cursor.execute(QUEUED).fetchone()[0])

        async with asyncio.timeout(PATIENCE):
            while await self.act(waiting):
                await asyncio.sleep(0.02)

    async def close(self) -> None:
        """Let the database go."""
        self._writer.close()
        await self._database.close()


@dataclass
class Two(Apart):
    """The desk, and its two processes."""

    processes: list[Process] = field(default_factory=list)

    @property
    def logs(self) -> list[str]:
        """Give all that each process wrote down."""
        return [each.log.read_text() for each in self.processes]


@asynccontextmanager
async def two(address: str, seed: int, folder: Path) -> AsyncIterator[Two]:
    """Start everything; stop it at the end, and see both processes end in order."""
    ahead = Ahead(folder / "ahead")
    ahead.set((BEGINS - datetime.now(UTC)).total_seconds())
    clock = cast(Clock, lambda: datetime.now(UTC) + timedelta(seconds=ahead.seconds))
    async with outside(address) as found, AsyncExitStack() as stack:
        beside = Beside(address, clock)
        stack.push_async_callback(beside.close)
        processes = [Process(found.settings, folder / f"serve-{n}.log", ahead) for n in range(2)]
        for process in processes:
            stack.push_async_callback(process.kill)  # nothing, where it has ended
        await asyncio.gather(*(process.start() for process in processes))
        doors: list[httpx.AsyncBaseTransport] = []
        for process in processes:
            doors.append(door := Through(process.url))
            stack.push_async_callback(door.aclose)
        platforms = (found.lines, found.bots, found.zoom, found.letters)
        apps = [cast(App, beside)]
        yield Two(apps, doors, clock, Random(seed), *platforms, processes=processes)
        for process in processes:
            assert process.code is None, process.said()  # the one that was started lives
            await process.stop()
            assert process.code == 0, process.said()


class Stream:
    """A page of the web chat that stays open at one process: all that flows into it."""

    def __init__(self, web: OnWeb, door: httpx.AsyncBaseTransport) -> None:
        self._browser: Door = web.at(door)
        self._heard = ""
        self._task = asyncio.create_task(self._listen())

    @property
    def said(self) -> str:
        """Give what came until now; it still flows."""
        assert not self._task.done(), self._heard
        return html.unescape(re.sub(r"\r\ndata: ", "\n", self._heard))

    async def until(self, words: str) -> None:
        """Wait for something."""
        async with asyncio.timeout(PATIENCE):
            while words not in self.said:
                await asyncio.sleep(0.02)

    async def close(self) -> None:
        """Leave the page."""
        self._task.cancel()
        await asyncio.wait([self._task])

    async def _listen(self) -> None:
        place = f"/chat/events?after=0&speaks={LANGUAGE}"
        async with self._browser.stream("GET", place) as answer:
            assert answer.status_code == 200
            async for some in answer.aiter_text():
                self._heard += some
