"""Every night, and by one process alone: what was forgotten at the provider is closed.

A room is forgotten when its making was never answered and its call was cancelled, when a process
died in between, when a call ended and nobody wrote down how. Meetings that carry no mark of ours
are not looked at.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import structlog

from bot.channels.channel import Refused, TryLater
from bot.lease import Lease
from bot.meetings.room import OnHosts
from bot.store.engine import Database
from bot.store.store import Store
from bot.writer import Busy, Writer
from schedules.booking import State
from schedules.service import Service

if TYPE_CHECKING:
    from bot.meetings.zoom import Found  # it loads an HTTP client that few desks need

HOUR = 17  # UTC: two at night in Japan
TICK_SECONDS = 60.0
KEPT = timedelta(hours=24)  # after its end, a call that nobody closed
SWEPT = "rooms_swept"
log = structlog.get_logger()


class Sweep:
    """Looks once a night; keeps the list of hosts as the settings and the service files say."""

    def __init__(
        self,
        provider: OnHosts | None,
        users: Sequence[str],
        services: Callable[[], Mapping[str, Service]],
        database: Database,
        writer: Writer,
        clock: Callable[[], datetime],
        holder: str,
        kept: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self._provider = provider
        self._users = users
        self._kept = kept or {}
        self._services = services
        self._database = database
        self._writer = writer
        self._clock = clock
        self._lease = Lease("rooms swept", holder, writer)
        self._served: tuple[str, ...] | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin, where rooms are made with hosts."""
        if self._provider is not None:
            self._task = asyncio.get_running_loop().create_task(
                self._lease.run(self._run), name="rooms swept"
            )

    async def stop(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def set_hosts(self, store: Store) -> None:
        """Write down the hosts, for the services whose calls they hold."""
        self._served = self._hosted() if self._provider is not None else ()
        users = self._users if self._provider is not None else ()
        store.set_hosts(users, self._served, self._kept)

    def _hosted(self) -> tuple[str, ...]:
        name = self._provider.name if self._provider is not None else ""
        services = self._services().values()
        own = (each for each in services if each.events is None)  # an event's room staff make
        return tuple(sorted(each.id for each in own if name in each.meeting.apps))

    async def _run(self) -> None:
        while True:
            try:
                await self.tick()
            except Busy as busy:
                log.warning("sweep-waits", reason=str(busy))
            except Exception as error:
                log.error("sweep-broke", error=type(error).__name__)
            await asyncio.sleep(TICK_SECONDS)

    async def tick(self) -> None:
        """Follow edited service files, and sweep if it is night and was not done yet."""
        if self._hosted() != self._served:
            await self._writer.do(self.set_hosts)
        now = self._clock()
        today = now.date().isoformat()
        done = await self._database.look(lambda store: store.fact(SWEPT))
        if now.hour >= HOUR and done != today:
            await self.sweep()
            await self._writer.do(lambda store: store.put_fact(SWEPT, today))

    async def sweep(self) -> int:
        """Close what is forgotten; answer how many meetings were deleted."""
        provider = self._provider
        assert provider is not None  # nothing starts it without
        before = self._clock() - KEPT
        await self._writer.do(lambda store: _house(store, before))
        closed = 0
        for host in await self._database.look(lambda store: store.all_hosts()):
            try:
                # The list before the rooms: one made in between is then in neither, or known.
                found = await provider.ours(host)
            except (TryLater, Refused) as error:
                log.warning("sweep-host", host=host.id, reason=str(error))
                continue
            for meeting in found:
                if await self._database.look(lambda store, m=meeting: _is_used(store, m)):  # type: ignore[misc]  # mypy sees no default in a lambda
                    continue
                try:
                    await provider.close({"meeting_id": meeting.meeting_id})
                    closed += 1
                except (TryLater, Refused) as error:
                    log.warning("sweep-meeting", reason=str(error))
        log.info("rooms-swept", closed=closed)
        return closed


def _house(store: Store, before: datetime) -> None:
    store.close_rooms_again(before)
    store.forget_host_days()


def _is_used(store: Store, meeting: Found) -> bool:
    """Tell whether a meeting is its booking's, or is being worked on."""
    work, booking = store.room_work(meeting.booking_id), store.booking(meeting.booking_id)
    if work is None or booking is None:
        return False
    if work.state == "wanted":
        return True  # its worker finds it by the mark, or closes it
    has = str(work.access.get("meeting_id") or "") == meeting.meeting_id
    # Of a call that is off: its worker closes it.
    return has and (work.state == "unwanted" or booking.state is State.confirmed)
