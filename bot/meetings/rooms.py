"""Opens the rooms that confirmed calls want and closes those that nobody wants any more.

Zoom lets a host make and change 100 meetings a day (UTC), and a caller expects the link with the
confirmation. So a room is made at once while its host has used less than EARLY of the day; calls
within NEAR may use up to LAST, and the rest is left to people who plan by hand. A call beyond that
is told that its link follows, and gets it at the next midnight of UTC, when counting begins anew.
NEAR is two days, so that of two midnights one lies more than a day before every call: the link
is always there before the reminder of the day before. Hosts are chosen by the least used day.

While a provider is away the call stands: after TRIES its caller reads that the link follows and
staff are told, and it is tried on, ever more slowly, until the call is over; where every host has
another call they are told at once. What a provider refuses is not tried again: staff type a link.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import Any

import structlog

from bot.channels.channel import Refused, TryLater
from bot.desk.desk import Desk
from bot.meetings.room import OnHosts, Provider
from bot.meetings.zoom_api import DayIsSpent, Gone
from bot.store.engine import Database
from bot.store.hosts import Host, NoHost
from bot.store.rooms import LeftRoom, RoomWork
from bot.store.store import Store
from bot.writer import Busy, Writer
from handlers.turn import Booking
from schedules.booking import State

POLL_SECONDS = 5.0
LEASE = timedelta(seconds=90)
WORK_SECONDS = 75.0  # within the lease: an open room is several calls of ten seconds at most
TRIES = 5
LONGEST_WAIT = timedelta(minutes=15)
CLOSE_WAIT = timedelta(hours=1)
AT_ONCE = 20
EARLY, LAST, DAY = 60, 95, 100  # of a host's meetings made and changed in a day
NEAR = timedelta(hours=49)
log = structlog.get_logger()


class ShareIsUsed(DayIsSpent):
    """We have made and changed as many meetings of this host today as we allow ourselves."""


class Rooms:
    """Works through the rooms table; `kick` makes it look at once."""

    def __init__(
        self,
        provider: Provider | OnHosts | None,
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

    @property
    def working(self) -> bool:
        """Tell whether it was started and goes on."""
        return self._task is not None and not self._task.done()

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
                async with asyncio.timeout(WORK_SECONDS):
                    await self._one(work)
            except Busy:
                raise
            except TimeoutError:
                await self._failed(work, TryLater("a room took too long", uncertain=True))
            except Exception as error:
                if not isinstance(error, TryLater | Refused | NoHost):
                    # A fault of ours with one room must not keep the others from being worked on.
                    log.error("room-broke", booking=work.booking_id, error=type(error).__name__)
                await self._failed(work, error)
        for left in await self._database.look(lambda store: store.left_rooms(now, AT_ONCE), now):
            await self._close_left(left)

    async def _one(self, work: RoomWork) -> None:
        assert self.desk is not None  # app.py ties it
        provider = self._provider
        if provider is None or work.provider != provider.name:
            if work.state == "unwanted":  # a link typed by hand: nothing of ours is open
                await self._writer.do(lambda store: store.room_gone(work.booking_id))
            else:
                await self.desk.room_failed(work.booking_id, work.revision, None)
            return
        if work.state == "unwanted":
            if work.access:
                await provider.close(work.access)
            await self._writer.do(lambda store: store.room_gone(work.booking_id))
            return
        booking = await self._database.look(lambda store: store.booking(work.booking_id))
        assert booking is not None  # rooms refer to bookings, and bookings are never deleted
        access = await self._opened(provider, work, booking)
        if not await self.desk.room_made(work.booking_id, work.revision, access):
            await self._writer.do(partial(_left_over, work=work, access=access))
            self.kick()

    async def _opened(
        self, provider: Provider | OnHosts, work: RoomWork, booking: Booking
    ) -> Mapping[str, str]:
        if not isinstance(provider, OnHosts):
            if work.access:  # of the time before the call was moved
                await provider.close(work.access)
            return await provider.open(booking)
        host = await self._writer.do(partial(_host, booking=booking))
        if work.access and work.access.get("host") != host.id:
            await provider.close(work.access)

        async def pay() -> None:
            most = LAST if booking.starts_at - self._clock() <= NEAR else EARLY
            if not await self._writer.do(lambda store: store.spend(host.id, most)):
                raise ShareIsUsed(f"a host has used {most} of its {DAY} meetings of today")

        try:
            return await provider.open_on(booking, host, work.access, pay)
        except DayIsSpent as spent:
            if not isinstance(spent, ShareIsUsed):  # by Zoom's word: others plan with this host
                await self._writer.do(lambda store: store.day_is_spent(host.id, DAY))
            raise

    async def _failed(self, work: RoomWork, error: Exception) -> None:
        """Try again later; after a few times people are told, at last a person is asked."""
        assert self.desk is not None
        now, tried = self._clock(), work.attempts + 1
        room = (work.booking_id, work.revision)
        if isinstance(error, Refused) and not isinstance(error, Gone):
            await self.desk.room_failed(*room, None)
            return
        booking = await self._database.look(lambda store: store.booking(work.booking_id))
        if work.state == "unwanted":
            over = tried >= TRIES  # the nightly round tries again
        else:
            over = booking is None or booking.ends_at <= now
        if isinstance(error, DayIsSpent) and not over and booking is not None:
            midnight = datetime.combine(now.date() + timedelta(days=1), time(), UTC)
            if midnight + timedelta(hours=1) < booking.starts_at:
                await self.desk.room_follows(*room, midnight)
            else:
                await self.desk.room_failed(*room, None)
            return
        wait = min(timedelta(seconds=5 * 2 ** min(work.attempts, 10)), LONGEST_WAIT)
        if isinstance(error, TryLater) and error.after_seconds is not None:
            wait = max(wait, timedelta(seconds=error.after_seconds))
        due_at = None if over else now + wait
        # Another call may yet leave its host free, but nobody should count on it.
        tell_after = 1 if isinstance(error, NoHost) else TRIES
        await self.desk.room_failed(*room, due_at, tell=tried == tell_after)

    async def _close_left(self, left: LeftRoom) -> None:
        provider = self._provider
        if provider is None or left.provider != provider.name:
            return
        until = self._clock() + LEASE
        if not await self._writer.do(lambda store: store.take_left_room(left, until)):
            return
        try:
            await provider.close({"meeting_id": left.meeting_id})
        except (TryLater, Refused):
            wait = min(timedelta(seconds=5 * 2 ** min(left.attempts, 10)), CLOSE_WAIT)
            due_at = self._clock() + wait
            await self._writer.do(lambda store: store.left_room_later(left, due_at))
            return
        await self._writer.do(lambda store: store.left_room_gone(left))


def _take(store: Store, *, work: RoomWork, until: datetime) -> bool:
    return store.take_room(work, until)


def _host(store: Store, *, booking: Booking) -> Host:
    """Give the call's host; one that was confirmed before there were hosts gets one now."""
    stands = store.booking(booking.id)
    if stands is None or stands.state is not State.confirmed or stands.revision != booking.revision:
        # Its caller may just have asked for another time: the room is wanted all the same.
        raise TryLater("the call moved meanwhile")
    held = store.host_of(booking.id, booking.starts_at)
    if held is not None:
        return held
    with store.undone_if_it_fails():
        return store.claim_host(booking)


def _left_over(store: Store, *, work: RoomWork, access: Mapping[str, Any]) -> None:
    """Leave a room that came too late, unless the booking has it or is about to look for it."""
    stands = store.room_work(work.booking_id)
    if stands is not None:
        if (stands.state, stands.provider) == ("wanted", work.provider):
            return  # the call moved meanwhile: the next try finds it by its mark, or closes it
        if stands.access.get("meeting_id") == access.get("meeting_id"):
            return
    store.leave_room(work.provider, access)
