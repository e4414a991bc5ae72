"""Does what only one process may do at a time, for as long as the lease of it is ours."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from bot.store.store import Store
from bot.writer import Writer

LENGTH = timedelta(seconds=30)
RENEW_SECONDS = 8.0
SURE_SECONDS = LENGTH.total_seconds() - 5  # after that another process may soon have it
log = structlog.get_logger()


class Lease:
    """One lease, by name. `run` waits for it, works, and waits again after it was lost."""

    def __init__(
        self, name: str, holder: str, writer: Writer, *, every: float = RENEW_SECONDS
    ) -> None:
        self._name = name
        self._holder = holder
        self._writer = writer
        self._every = every

    async def run(self, work: Callable[[], Awaitable[None]]) -> None:
        """Work while the lease is ours; return when the work ends. Cancelled, give it back."""
        try:
            while not await self._once(work):  # noqa: ASYNC110 only the database can tell
                await asyncio.sleep(self._every)
        finally:
            await self._give_back()

    async def _once(self, work: Callable[[], Awaitable[None]]) -> bool:
        """Work until it ends (True), or until the lease is lost or was not to be had (False)."""
        asked = asyncio.get_running_loop().time()
        if not await self._take():
            return False
        working = asyncio.ensure_future(work())
        try:
            while True:
                await asyncio.wait([working], timeout=self._every)
                if working.done():
                    await working
                    return True
                now = asyncio.get_running_loop().time()
                held = await self._take()
                if held:
                    asked = now
                elif held is False or now - asked > SURE_SECONDS:
                    log.warning("lease-lost", lease=self._name)
                    return False
        finally:
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)

    async def _take(self) -> bool | None:
        """Take or keep the lease; False when another has it, None when nobody could be asked."""

        def take(store: Store) -> bool:
            return store.take_lease(self._name, self._holder, store.now + LENGTH)

        try:
            return await self._writer.do(take, patience=self._every)
        except Exception as error:
            log.warning("lease-waits", lease=self._name, error=type(error).__name__)
            return None

    async def _give_back(self) -> None:
        try:
            await self._writer.do(
                lambda store: store.release_lease(self._name, self._holder), patience=2.0
            )
        except Exception as error:
            log.warning("lease-kept", lease=self._name, error=type(error).__name__)
