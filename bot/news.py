"""Hears from every process on the same PostgreSQL which open web chats have something to read.

One small connection of its own, which only listens. While it was down a call may have been missed,
so after each connect every page is told to look.
Source: PostgreSQL manual, "NOTIFY".
"""

from __future__ import annotations

import asyncio
from typing import Protocol

import structlog

from bot.store.engine import listener_address
from bot.store.web_messages import CHANNEL

AGAIN_SECONDS = 1.0
QUIET_SECONDS = 20.0  # then the connection is asked whether it still lives
log = structlog.get_logger()


class Pages(Protocol):
    """The open pages."""

    def wake(self, caller_id: str) -> None: ...
    def wake_all(self) -> None: ...


class News:
    """Listens as long as it runs; `address` is SODAN_DATABASE_URL of a PostgreSQL."""

    def __init__(self, address: str, pages: Pages) -> None:
        self._address = listener_address(address)
        self._pages = pages
        self._task: asyncio.Task[None] | None = None
        self.listening = asyncio.Event()

    def start(self) -> None:
        """Begin."""
        self._task = asyncio.get_running_loop().create_task(self._run(), name="news")

    async def stop(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        import psycopg  # noqa: PLC0415 only where PostgreSQL is used

        while True:
            try:
                await self._listen()
            except (psycopg.Error, OSError) as error:
                log.warning("news-waits", error=type(error).__name__)
            self.listening.clear()
            await asyncio.sleep(AGAIN_SECONDS)

    async def _listen(self) -> None:
        import psycopg  # noqa: PLC0415

        connection = await psycopg.AsyncConnection.connect(self._address, autocommit=True)
        async with connection:
            await connection.execute(f"LISTEN {CHANNEL}")
            self._pages.wake_all()
            self.listening.set()
            while True:
                async for heard in connection.notifies(timeout=QUIET_SECONDS):
                    self._pages.wake(heard.payload)
                await connection.execute("SELECT 1")
