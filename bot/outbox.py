"""Kept messages on their way: at once by the process that wrote them, later by whoever is free.

What this process holds is leased to it, and the lease is renewed while it waits or is sent; what
could not be renewed in time is left to whoever took it.

One lane (one caller, one mailbox) is sent in order, one at a time; lanes do not wait for each
other. What the platform refuses for good, and what is still not taken after a day, is given up
aloud: what had to arrive becomes a staff task.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable, Container, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

import structlog

from bot.channels import edits
from bot.channels.channel import (
    Channel,
    OverQuota,
    Refused,
    TryLater,
    Unreachable,
)
from bot.mail.smtp import Smtp
from bot.metrics import Metrics
from bot.sending import Parted, Sending
from bot.store.outbox import LEASE, LONGEST_WAIT, OVERTAKEN, UNSURE, Parcel
from bot.store.pushes import Taken
from bot.store.store import Store
from bot.writer import Busy, Writer
from locales.catalog import Catalog

POLL_SECONDS = 2.0
RENEW_SECONDS = 8.0  # well within the lease, so that two failures in a row do not lose it
SURE_SECONDS = LEASE.total_seconds() - 5  # after that another process may soon have it
FINISH_SECONDS = 0.6  # for sends under way when the process is told to stop
# Sent at the same time by each channel, so that a slow one holds up no other: at 50 ms a call, 64
# would be 1,280 a second at best.
LANES = 256
GIVE_UP = timedelta(hours=24)  # a retry key of LINE is good for a day
FIRST_WAIT = 2.0
LATER_WAIT = 600.0
log = structlog.get_logger()


class Troubles(Protocol):
    """Who is told that a message will never be sent."""

    async def send_failed(self, parcel: Parcel, error: str) -> None: ...


class Outbox:
    """Sends parcels; `start` before use, `stop` at the end."""

    def __init__(
        self,
        *,
        writer: Writer,
        holder: str,
        channels: Mapping[tuple[str, str], Channel],
        smtp: Smtp | None,
        sender: str,
        catalog: Callable[[], Catalog],
        clock: Callable[[], datetime],
        console_url: str,
        metrics: Metrics | None = None,
    ) -> None:
        self._writer = writer
        self._holder = holder
        self._clock = clock
        self._metrics = metrics or Metrics()
        self._lanes: dict[str, deque[Parcel]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._loops: list[asyncio.Task[None]] = []  # of these, the two that go on for ever
        self._behind: set[str] = set()  # lanes whose oldest parcel waits for its next try
        self._late: set[str] = set()  # lanes that were taken up late, and may hold more
        self._more = asyncio.Event()
        self._uncertain: set[int] = set()
        self._taken: list[tuple[Parcel, str, asyncio.Future[None]]] = []  # to be noted
        self._ours_until: dict[int, float] = {}  # by parcel, on the loop's clock
        self._room: dict[tuple[str, str], asyncio.Semaphore] = {}
        self._stopping = False
        self._sending = Sending(
            writer=writer,
            holder=holder,
            channels=channels,
            smtp=smtp,
            sender=sender,
            catalog=catalog,
            clock=clock,
            console_url=console_url,
            gone_along=self._forget,
        )
        self.troubles: Troubles | None = None

    def push(self, parcels: Sequence[Parcel]) -> None:
        """Send what this process has just committed, each behind what its lane still holds."""
        sure = asyncio.get_running_loop().time() + SURE_SECONDS
        for parcel in parcels:
            if not parcel.held:
                continue  # something older of its lane goes first: it is taken in its turn
            self._ours_until[parcel.id] = sure
            lane = self._lanes.get(parcel.lane)
            if lane is not None:
                lane.append(parcel)
                continue
            self._lanes[parcel.lane] = deque([parcel])
            self._spawn(parcel.lane)

    def start(self) -> None:
        """Begin to look for what is due."""
        for work in (self._poll(), self._renew()):
            self._loops.append(asyncio.get_running_loop().create_task(work, name="outbox"))
        self._tasks.update(self._loops)

    @property
    def working(self) -> bool:
        """Tell whether it was started and goes on."""
        return bool(self._loops) and not any(task.done() for task in self._loops)

    async def stop(self) -> None:
        """Finish what is being sent, and let go of the rest."""
        self._stopping = True
        running = [t for t in self._tasks if t.get_name() != "outbox"]
        if running:
            await asyncio.wait(running, timeout=FINISH_SECONDS)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        try:
            await self._writer.do(lambda store: store.release_parcels(self._holder))
        except Busy as busy:
            log.warning("outbox-waits", reason=str(busy))  # the lease runs out by itself

    async def drained(self) -> None:
        """Wait until nothing of this process is on its way."""
        while self._lanes:
            await asyncio.gather(
                *(t for t in self._tasks if t.get_name() != "outbox"), return_exceptions=True
            )

    def _spawn(self, lane: str) -> None:
        task = asyncio.get_running_loop().create_task(self._run(lane), name="lane")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _poll(self) -> None:
        while True:
            try:
                due = await self._writer.do(lambda store: store.take_parcels(self._holder, LANES))
                self._take_up(due)
            except Busy as busy:
                log.warning("outbox-waits", reason=str(busy))
            except Exception as error:
                # What cannot be read must not end the sending of everything else.
                log.error("outbox-broke", error=type(error).__name__)
            # At most one parcel of a lane is given at a time: who waited for theirs gets the next
            # one as soon as it is sent, or a caller who goes on writing would never catch up.
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_SECONDS):
                    await self._more.wait()
            self._more.clear()

    def _take_up(self, due: Sequence[Parcel]) -> None:
        self._uncertain.update(p.id for p in due if p.unsure)
        # One that is on its way here was taken again because the clock was set.
        ready = [p for p in due if p.id not in self._ours_until]
        # Each is its lane's oldest. Where the lane is still at the end of the one before, it
        # follows there: leased to us and sent by nobody, it would wait until the lease is over.
        self._behind -= {p.lane for p in ready if p.lane not in self._lanes}
        self._late.update(p.lane for p in ready)
        self.push(ready)

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            await self.renew()

    async def renew(self) -> None:
        """Keep what is on its way leased to this process; what another took is not sent here."""
        held = tuple(self._ours_until)
        if not held:
            return
        asked = asyncio.get_running_loop().time()
        try:
            kept = await self._writer.do(lambda store: store.renew_parcels(self._holder, held))
        except Exception as error:
            log.warning("outbox-not-renewed", reason=type(error).__name__)
            return
        for parcel_id in self._ours_until.keys() & held:
            self._ours_until[parcel_id] = asked + SURE_SECONDS if parcel_id in kept else 0.0

    async def _run(self, lane: str) -> None:
        waiting = self._lanes[lane]
        try:
            async with self._room_for(waiting[0]):
                while waiting and not self._stopping:
                    if not self._is_ours(waiting[0]):
                        log.warning("lease-lost", parcel=waiting[0].id)
                        break  # nor is what stands behind it ours to send first
                    if lane in self._behind or not await self._one(waiting.popleft()):
                        await self._let_go(lane, waiting)
        except Busy as busy:
            log.warning("outbox-waits", reason=str(busy))
        except Taken:
            log.warning("lease-lost", lane=lane)
        finally:
            for parcel in self._lanes.pop(lane):
                self._ours_until.pop(parcel.id, None)
            if lane in self._late:
                self._late.discard(lane)
                self._more.set()

    def _room_for(self, parcel: Parcel) -> asyncio.Semaphore:
        """Give the room of a channel's account; all parcels of a lane go by the same one."""
        return self._room.setdefault((parcel.channel, parcel.account), asyncio.Semaphore(LANES))

    def _is_ours(self, parcel: Parcel) -> bool:
        return self._ours_until.get(parcel.id, 0.0) > asyncio.get_running_loop().time()

    async def _one(self, parcel: Parcel) -> bool:
        """Try one parcel; False when the lane has to wait for it."""
        count = partial(self._metrics.send, parcel.channel)
        try:
            if await self._is_overtaken(parcel):
                news = edits.as_news(parcel.body)
                if news is None:
                    await self._writer.do(lambda store: store.parcel_dropped(parcel.id, OVERTAKEN))
                    return True
                parcel = parcel._replace(body=news)
            road = await self._sending.send(parcel, uncertain=parcel.id in self._uncertain)
            if road is None:
                return True  # over before it was sent
        except (Busy, Taken):
            raise  # nothing was sent, and nothing is known against it
        except Parted:
            count("later")
            self._more.set()
            return False
        except TryLater as later:
            count("later")
            return await self._later(parcel, later)
        except Unreachable as gone:
            count("unreachable")
            await self._give_up(parcel, type(gone).__name__)
        except Refused as refused:
            count("quota" if isinstance(refused, OverQuota) else "refused")
            log.warning("refused", parcel=parcel.id, channel=parcel.channel, kind=parcel.kind)
            await self._give_up(parcel, type(refused).__name__)
        except Exception as error:
            # A fault of ours: the parcel is kept for a person, the lane goes on.
            count("broke")
            log.error("send-broke", parcel=parcel.id, error=type(error).__name__)
            await self._give_up(parcel, type(error).__name__)
        else:
            count("accepted", road)
            self._uncertain.discard(parcel.id)
            self._sending.over(parcel.id)
            await self._note(parcel, road)
        finally:
            self._ours_until.pop(parcel.id, None)
        return True

    async def _is_overtaken(self, parcel: Parcel) -> bool:
        """Tell whether what waits behind it edits the message that it would edit itself."""
        behind: Sequence[Parcel] = self._lanes[parcel.lane]
        if parcel.kind != "reply" or not (behind or parcel.lane in self._late):
            return False
        if parcel.lane in self._late:
            behind = await self._writer.do(lambda store: store.parcels_behind(parcel))
        return any(edits.is_overtaken(parcel.body, later.body) for later in behind)

    async def _note(self, parcel: Parcel, road: str) -> None:
        """Note that it was taken, together with all that is taken until the writer does so."""
        noted = asyncio.get_running_loop().create_future()
        self._taken.append((parcel, road, noted))
        if len(self._taken) == 1:
            task = asyncio.get_running_loop().create_task(self._note_taken(), name="outbox")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        elif self._lanes.get(parcel.lane):
            self._writer.hurry()  # there is more to send behind it
        await noted

    async def _note_taken(self) -> None:
        while self._taken:
            lazy = not any(self._lanes.get(parcel.lane) for parcel, _, _ in self._taken)
            count, failure = len(self._taken), None
            try:
                count = await self._writer.do(partial(_all_accepted, taken=self._taken), lazy=lazy)
            except Exception as error:
                failure = error
            done, self._taken[:count] = self._taken[:count], []
            for _, _, noted in done:
                if noted.done():
                    continue  # its lane was told to stop
                if failure is None:
                    noted.set_result(None)
                else:
                    noted.set_exception(failure)

    async def _let_go(self, lane: str, waiting: deque[Parcel]) -> None:
        """Let the rest of a lane wait behind its oldest; it comes back in its turn."""
        self._behind.add(lane)
        now = self._clock()
        while waiting:
            parcel = waiting.popleft()
            self._ours_until.pop(parcel.id, None)
            # That it may have arrived is not forgotten while it waits.
            error = UNSURE if parcel.id in self._uncertain else "Behind"
            await self._writer.do(partial(_wait, parcel_id=parcel.id, now=now, error=error))

    async def _later(self, parcel: Parcel, later: TryLater) -> bool:
        now = self._clock()
        if later.uncertain:
            self._uncertain.add(parcel.id)
        if now - parcel.created_at > GIVE_UP:
            await self._give_up(parcel, "TryLater")
            return True
        wait = later.after_seconds
        if wait is None:
            wait = min(FIRST_WAIT * 2**parcel.attempts, LATER_WAIT) * random.uniform(0.8, 1.2)
        due_at = now + min(timedelta(seconds=wait), LONGEST_WAIT)
        error = UNSURE if parcel.id in self._uncertain else "TryLater"
        await self._writer.do(lambda store: store.parcel_later(parcel.id, due_at, error))
        return False

    async def _give_up(self, parcel: Parcel, error: str) -> None:
        self._uncertain.discard(parcel.id)
        self._sending.over(parcel.id)
        assert self.troubles is not None  # app.py ties it
        await self.troubles.send_failed(parcel, error)

    def _forget(self, lane: str, merged: Container[int]) -> None:
        """Take out of a lane what goes with another's push: sent by itself, it would come twice."""
        waiting = self._lanes.get(lane, deque())
        for parcel in [parcel for parcel in waiting if parcel.id in merged]:
            waiting.remove(parcel)
            self._ours_until.pop(parcel.id, None)


def _wait(store: Store, *, parcel_id: int, now: datetime, error: str) -> bool:
    return store.parcel_later(parcel_id, now, error)


def _accepted(store: Store, *, parcel: Parcel, road: str) -> None:
    first = store.parcel_accepted(parcel.id, road)
    if parcel.booking_id is not None:  # a notice: its ledger is told in the same transaction
        store.delivery_accepted(parcel.id)
    if road != "push":
        return
    if first:
        store.push_billed(parcel.account)
    for one in store.merged_into(parcel):
        if one.booking_id is not None:
            store.delivery_accepted(one.id)
    store.merged_went(parcel)


def _all_accepted(store: Store, *, taken: Sequence[tuple[Parcel, str, object]]) -> int:
    """Note all that is there by now, since more may come meanwhile; answer how many."""
    count = len(taken)
    for parcel, road, _ in taken[:count]:
        _accepted(store, parcel=parcel, road=road)
    return count
