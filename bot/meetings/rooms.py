"""Opens the rooms that confirmed calls want and closes those that nobody wants any more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.channels.channel import Refused, TryLater
from bot.desk.desk import Desk
from bot.meetings.room import Provider
from bot.store.engine import Database
from bot.store.rooms import RoomWork
from bot.store.store import Store
from bot.writer import Busy, Writer

POLL_SECONDS = 5.0
LEASE = timedelta(seconds=60)
TRIES = 5
AT_ONCE = 20
log = structlog.get_logger()


class Rooms:
    """Works through the rooms table; `kick` makes it look at once."""

    def __init__(
        self,
        provider: Provider | None,
        database: Database,
        writer: Writer,
        clock: Callable[[], datetime],
    ) -> None:
        self._provider = provider
        self._database = database
        self._writer = writer
        self._clock = clock
        self._kicked = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.desk: Desk | None = None

    def kick(self) -> None:
        """Look at once."""
        self._kicked.set()

    def start(self) -> None:
        """Begin."""
        self._task = asyncio.get_running_loop().create_task(self._run(), name="rooms")

    async def stop(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            self._kicked.clear()
            try:
                await self.work()
            except Busy as busy:
                log.warning("rooms-wait", reason=str(busy))
            except Exception as error:
                # One room that breaks must not keep the others closed.
                log.error("room-broke", error=type(error).__name__)
            try:
                async with asyncio.timeout(POLL_SECONDS):  # see Writer.do for why not wait_for
                    await self._kicked.wait()
            except TimeoutError:
                continue

    async def work(self) -> None:
        """Do all that is due now."""
        now = self._clock()
        due = await self._database.look(lambda store: store.rooms_wanted(now, AT_ONCE), now)
        for work in due:
            if not await self._writer.do(partial(_take, work=work, until=self._clock() + LEASE)):
                continue
            try:
                await self._one(work)
            except (TryLater, Refused) as error:
                await self._failed(work, error)
            except Busy:
                raise
            except Exception as error:
                # A fault of ours with one room must not keep the others from being worked on.
                log.error("room-broke", booking=work.booking_id, error=type(error).__name__)
                await self._failed(work, error)

    async def _one(self, work: RoomWork) -> None:
        assert self.desk is not None  # app.py ties it
        provider = self._provider
        if provider is None or work.provider != provider.name:
            if work.state == "unwanted":  # a link typed by hand: nothing of ours is open
                await self._writer.do(lambda store: store.room_gone(work.booking_id))
            else:
                await self.desk.room_failed(work.booking_id, work.revision, None)
            return
        if work.access:
            # Of a call that is off, or of the time before it was moved.
            await provider.close(work.access)
        if work.state == "unwanted":
            await self._writer.do(lambda store: store.room_gone(work.booking_id))
            return
        booking = await self._database.look(lambda store: store.booking(work.booking_id))
        assert booking is not None  # rooms refer to bookings, and bookings are never deleted
        access = await provider.open(booking)
        if not await self.desk.room_made(work.booking_id, work.revision, access):
            await provider.close(access)

    async def _failed(self, work: RoomWork, error: Exception) -> None:
        """Try again later, a few times; then a person is asked."""
        assert self.desk is not None
        again = not isinstance(error, Refused) and work.attempts + 1 < TRIES
        wait = timedelta(seconds=5 * 2**work.attempts)
        due_at = self._clock() + wait if again else None
        await self.desk.room_failed(work.booking_id, work.revision, due_at)


def _take(store: Store, *, work: RoomWork, until: datetime) -> bool:
    return store.take_room(work, until)
