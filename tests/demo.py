"""The real `sodan demo`, as a process of its own in a folder of its own."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import sys
from pathlib import Path

BANNER_ENDS = "Stop: Ctrl+C"
START_SECONDS = 40


def free_port() -> int:
    """Find a port on loopback that nothing uses just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Demo:
    """One run of the demo: what it printed, where it is, and its end."""

    def __init__(self, folder: Path, port: int, *, tells_port: bool = True) -> None:
        self.folder = folder
        self._options = ("--folder", str(folder), *(("--port", str(port)) if tells_port else ()))
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self.printed = ""

    async def begin(self, **environment: str) -> None:
        """Start the process, and do not wait for anything."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith("SODAN_") and k != "FRESH"}
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot", "demo", *self._options),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            env=kept | environment,
        )
        self._ready = asyncio.Event()
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            self.printed += line.decode()
            if BANNER_ENDS in self.printed:
                self._ready.set()
        self._ready.set()

    async def start(self, **environment: str) -> None:
        """Start, and wait for the banner and the first answer."""
        await self.begin(**environment)
        async with asyncio.timeout(START_SECONDS):
            await self._ready.wait()
            assert BANNER_ENDS in self.printed, self.printed
            while not await self._answers():
                assert self._process.returncode is None, self.printed
                await asyncio.sleep(0.05)

    async def _answers(self) -> bool:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        writer.close()
        await writer.wait_closed()
        return True

    async def ended(self) -> int:
        """Wait for the end; give the exit code."""
        async with asyncio.timeout(START_SECONDS):
            code = await self._process.wait()
            await self._reading
        return code

    async def interrupt(self) -> int:
        """Press Ctrl+C and wait for the end."""
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGINT)
        return await self.ended()

    async def stop(self) -> None:
        """End it in any case."""
        try:
            async with asyncio.timeout(10):
                await self.interrupt()
        except TimeoutError:
            self._process.kill()
            await self.ended()

    @property
    def login(self) -> tuple[str, str]:
        """Read name and password of the console in the banner."""
        found = re.search(r"login: (\S+)\s+password: (\S+)", self.printed)
        assert found is not None, self.printed
        return found[1], found[2]
