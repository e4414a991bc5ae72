"""Start what compose.yaml starts, as plain processes, and make one booking through them over LINE.

For machines without a container engine: the command lines, settings and order of start are read
from compose.yaml, the secrets are those of deploy/make-secrets; PostgreSQL and LINE are stand-ins
on this machine. Run as `python -m tests.image.compose_as_processes`.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any

import aiohttp
import yaml

from tests import postgres
from tests.faults.process import ROOT, free_port
from tests.standins.line import USER, Delivery, LineStandIn

SODAN = str(Path(sys.executable).parent / "sodan")
PATIENCE_SECONDS = 30.0
STOP_SECONDS = 2.0
_VARIABLE = re.compile(r"\$\{(\w+):-([^}]*)\}")


class Failed(Exception):
    """A service did not do what compose.yaml promises of it."""


def ours(compose: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Give the services of our own image, each after those that it waits for."""
    left = {n: s for n, s in compose["services"].items() if s["image"].startswith("sodan:")}
    ordered: dict[str, dict[str, Any]] = {}
    while left:
        name = next(n for n, s in left.items() if not set(s.get("depends_on", {})) & set(left))
        ordered[name] = left.pop(name)
    return ordered


class Processes:
    """The services as processes; the secrets lie in a folder of their own."""

    def __init__(self, home: Path, changed: Mapping[str, str]) -> None:
        self._home = home
        self._changed = changed
        self._running: list[tuple[str, asyncio.subprocess.Process]] = []

    def environment(self, service: Mapping[str, Any]) -> dict[str, str]:
        """Give a service's settings: compose.yaml's, with this machine's paths and addresses."""
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("SODAN_")}
        given = {
            name: _VARIABLE.sub(r"\2", str(value)).replace(
                "/run/secrets/", f"{self._home}/secrets/"
            )
            for name, value in service["environment"].items()
        }
        return {**inherited, **given, **self._changed}

    async def start(self, name: str, service: Mapping[str, Any]) -> asyncio.subprocess.Process:
        """Start one process of a service."""
        program, *arguments = service["command"]
        assert program == "sodan", service["command"]
        with (self._home / f"{name}.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *(SODAN, *arguments),
                cwd=self._home,
                env=self.environment(service),
                stdout=log,
                stderr=log,
            )
        self._running.append((name, process))
        return process

    def check(self) -> None:
        """Raise Failed where a process that should go on has ended."""
        for name, process in self._running:
            if process.returncode not in (None, 0):
                log = (self._home / f"{name}.log").read_text()[-2000:]
                raise Failed(f"{name} ended with {process.returncode}:\n{log}")

    async def stop(self) -> dict[str, float]:
        """Ask all to stop at once; tell how many seconds each took."""
        began, took = monotonic(), {}
        for _, process in self._running:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)

        async def wait(number: int, name: str, process: asyncio.subprocess.Process) -> None:
            try:
                await asyncio.wait_for(process.wait(), 10)
            except TimeoutError:
                process.kill()
                await process.wait()
            took[f"{name} {number}"] = monotonic() - began

        await asyncio.gather(*(wait(n, *one) for n, one in enumerate(self._running)))
        return took


class Phone:
    """A caller on LINE, who sees only what LINE was sent."""

    def __init__(self, url: str, line: LineStandIn, session: aiohttp.ClientSession) -> None:
        self._url = f"{url}/webhooks/line"
        self._line = line
        self._session = session

    async def do(self, delivery: Delivery) -> None:
        """Let LINE deliver what the caller did."""
        raw, headers = delivery
        async with self._session.post(self._url, data=raw, headers=headers) as answer:
            if answer.status != 200:
                raise Failed(f"the webhook answered {answer.status}")

    async def press(self, token: str) -> None:
        """Wait for a button, then press the first of its row."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not (found := self._shown(token)):
                await asyncio.sleep(0.02)
        await self.do(self._line.event_press(USER, found[0]))

    def _shown(self, token: str) -> list[str]:
        actions = [action.get("data", "") for action in self._line.buttons(USER).values()]
        return [data for data in actions if data == token or data.startswith(f"{token}:")]

    async def book(self) -> None:
        """Go from hello to the request."""
        await self.do(self._line.event_follow(USER))
        for token in ("language.set:en", "go.book", "terms.agree", "who.is:trainee"):
            await self.press(token)
        for text in ("NGUYEN VAN AN", "25/12/1998", "an.nguyen@example.com"):
            await self.do(self._line.event_text(USER, text))
        for token in ("mailbox.own", "companion.is:none", "day.on", "time.at", "review.send"):
            await self.press(token)

    async def told(self, code: str) -> None:
        """Wait until the caller has read the code of the booking."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not any(code in text for text in self._line.texts(USER)):
                await asyncio.sleep(0.02)


async def answers(session: aiohttp.ClientSession, url: str, processes: Processes) -> None:
    """Wait until a process answers as its health check wants it."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            processes.check()
            try:
                async with session.get(f"{url}/healthz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.05)


@asynccontextmanager
async def running(home: Path, processes: Processes, url: str) -> AsyncIterator[None]:
    """Start everything in order, and stop it at the end."""
    compose = yaml.safe_load((home / "compose.yaml").read_text("utf-8"))
    async with aiohttp.ClientSession() as session:
        try:
            for name, service in ours(compose).items():
                began = monotonic()
                started = [
                    await processes.start(name, service)
                    for _ in range(service.get("deploy", {}).get("replicas", 1))
                ]
                if service.get("restart") == "no":
                    await asyncio.wait_for(started[0].wait(), PATIENCE_SECONDS)
                    processes.check()
                elif "ports" in service:
                    await answers(session, url, processes)
                print(f"{name}: {len(started)} started, {monotonic() - began:.1f} s", flush=True)
            yield
        finally:
            took = await processes.stop()
    print("stopped:", ", ".join(f"{name} {seconds:.1f} s" for name, seconds in took.items()))
    if slow := [name for name, seconds in took.items() if seconds > STOP_SECONDS]:
        raise Failed(f"took longer than {STOP_SECONDS} s to stop: {', '.join(slow)}")


async def one_booking(home: Path, database_url: str) -> None:
    """Book one call through the services."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    async with (
        LineStandIn(started_at=datetime.now(UTC)) as line,
        aiohttp.ClientSession() as session,
    ):
        (home / "secrets" / "database_url").write_text(database_url)
        (home / "secrets" / "line_channel_secret").write_text(line.secret)
        (home / "secrets" / "line_channel_token").write_text(line.token)
        changed = {"SODAN_PORT": str(port), "SODAN_LINE_API_URL": line.url}
        processes = Processes(home, changed)
        async with running(home, processes, url):
            phone = Phone(url, line, session)
            await phone.book()
            [booking] = json.loads(await queue(processes, home))
            await phone.told(booking["code"])
            processes.check()
            print(f"booked: {booking['code']}, told over LINE", flush=True)


async def queue(processes: Processes, home: Path) -> str:
    """Ask the desk's own command for the open bookings."""
    compose = yaml.safe_load((home / "compose.yaml").read_text("utf-8"))
    service = ours(compose)["serve"]
    asked = await asyncio.create_subprocess_exec(
        *(SODAN, "queue", "--json"),
        cwd=home,
        env=processes.environment(service),
        stdout=subprocess.PIPE,
    )
    said, _ = await asyncio.wait_for(asked.communicate(), PATIENCE_SECONDS)
    return said.decode()


def main() -> int:
    """Do it all in a temporary folder; 0 when a booking was made, or PostgreSQL is not here."""
    with (
        tempfile.TemporaryDirectory(prefix="sodan-compose-") as folder,
        postgres.server() as server,
    ):
        if server is None:
            print(f"Not run: {postgres.MISSING}.")
            return 0
        home = Path(folder)
        shutil.copy(ROOT / "compose.yaml", home)
        shutil.copytree(ROOT / "deploy", home / "deploy")
        subprocess.run(
            ["sh", "deploy/make-secrets"], cwd=home, check=True, stdout=subprocess.DEVNULL
        )
        try:
            asyncio.run(one_booking(home, server.database(empty=True)))
        except Failed as failed:
            print(f"FAILED: {failed}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
