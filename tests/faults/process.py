"""Real processes of the application on loopback, to be killed without warning and started again."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import aiohttp

ROOT = Path(__file__).parents[2]
START_SECONDS = 60


def free_port() -> int:
    """Find a port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Died(Exception):
    """A process ended before it answered."""


class Child:
    """One process; much like asyncio's own."""

    def __init__(self, pid: int, ended: asyncio.Future[int]) -> None:
        self.pid = pid
        self._ended = ended

    @property
    def returncode(self) -> int | None:
        return self._ended.result() if self._ended.done() else None

    def send_signal(self, number: signal.Signals) -> None:
        if not self._ended.done():
            with suppress(ProcessLookupError):  # it has just ended by itself
                os.kill(self.pid, number)

    async def wait(self) -> int:
        return await asyncio.shield(self._ended)


class Nursery:
    """For `async with`: makes processes that are ready at once, see tests/faults/nursery.py."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        """`environment`: what is loaded into all its processes, besides."""
        self._environment = {**os.environ, **(environment or {})}

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._ends: dict[int, asyncio.Future[int]] = defaultdict(loop.create_future)
        self._born: asyncio.Queue[int] = asyncio.Queue()
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.faults.nursery"),
            cwd=ROOT,
            env=self._environment,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        self._listening = asyncio.create_task(self._listen())
        self._asking = asyncio.Lock()
        return self

    async def __aexit__(self, *error: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        await self._process.wait()
        await self._listening

    async def _listen(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            said = json.loads(line)
            if "code" in said:
                self._ends[said["pid"]].set_result(said["code"])
            else:
                self._born.put_nowait(said["pid"])

    async def spawn(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        log: Path,
        faults: Mapping[str, Any],
    ) -> Child:
        """Start `sodan` with this command."""
        birth = {
            "command": list(command),
            "environment": dict(environment),
            "log": str(log),
            "faults": dict(faults),
        }
        assert self._process.stdin is not None
        async with self._asking:
            self._process.stdin.write(json.dumps(birth).encode() + b"\n")
            pid = await self._born.get()
        return Child(pid, self._ends[pid])


class Serving:
    """One `sodan serve` after another over the same database. `up` is set while one answers."""

    def __init__(
        self,
        settings: Mapping[str, str],
        log: Path,
        nursery: Nursery | None = None,
        faults: Mapping[str, Any] | None = None,
    ) -> None:
        """Without a nursery the process starts as an operator's does, in a second or two."""
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.up = asyncio.Event()
        self.starts = 0
        self.faults = dict(faults or {})
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("SODAN_")}
        own = {"SODAN_PORT": str(self.port), "SODAN_PUBLIC_URL": self.url}
        self.environment = {**inherited, **settings, **own}
        self._log = log
        self._nursery = nursery
        self._process: asyncio.subprocess.Process | Child | None = None

    async def start(self) -> None:
        """Start, and wait until it answers. Raises Died."""
        self._process = process = await self._make()
        async with asyncio.timeout(START_SECONDS), aiohttp.ClientSession() as session:
            while not await self._answers(session):
                if process.returncode is not None:
                    raise Died(f"{process.returncode}: {self.said()}")
                await asyncio.sleep(0.02)
        self.starts += 1
        self.up.set()

    async def _make(self) -> asyncio.subprocess.Process | Child:
        if self._nursery is not None:
            return await self._nursery.spawn(["serve"], self.environment, self._log, self.faults)
        assert not self.faults, "only a nursery makes processes with faults"
        with self._log.open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "bot", "serve"),
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=log,
            )

    @property
    def code(self) -> int | None:
        """Tell how it ended; None while it lives."""
        return None if self._process is None else self._process.returncode

    @property
    def pid(self) -> int:
        """Name the process that runs now."""
        assert self._process is not None
        return self._process.pid

    async def run(self, *command: str) -> int:
        """Run another command of `sodan` beside it; answer its exit code."""
        assert self._nursery is not None
        child = await self._nursery.spawn(command, self.environment, self._log, self.faults)
        return await child.wait()

    def said(self) -> str:
        """Give the end of what it logged."""
        return self._log.read_text()[-2000:]

    async def _answers(self, session: aiohttp.ClientSession) -> bool:
        try:
            async with session.get(f"{self.url}/healthz") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

    async def ended(self) -> int:
        """Wait until it has ended by itself, or by a point of points.py; answer its exit code."""
        assert self._process is not None
        code = await self._process.wait()
        self.up.clear()
        return code

    async def kill(self) -> None:
        """End it as a power cut would: nothing is finished, nobody is told."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> None:
        """Ask it to stop, and wait."""
        await self._end(signal.SIGTERM)

    async def _end(self, how: signal.Signals) -> None:
        self.up.clear()
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(how)
            await asyncio.wait_for(self._process.wait(), START_SECONDS)


class Several:
    """Some processes over one database, to be used as if they were one: each call goes to another."""

    def __init__(self, servings: Sequence[Serving]) -> None:
        self.servings = servings
        self._next = 0

    @property
    def url(self) -> str:
        """Choose one that is up."""
        self._next += 1
        up = [each for each in self.servings if each.up.is_set()] or self.servings
        return up[self._next % len(up)].url

    @property
    def up(self) -> Self:
        """Be what is waited for."""
        return self

    async def wait(self) -> None:
        """Wait until one of them is up."""
        waiting = [asyncio.ensure_future(each.up.wait()) for each in self.servings]
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for each in waiting:
            each.cancel()
