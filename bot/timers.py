"""What happens because time passed: lapses, and forgetting what need not be kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import timedelta
from time import monotonic

import structlog

from bot.desk.desk import Desk
from bot.store.engine import Database
from bot.store.linking import TRIES_KEPT
from bot.store.store import Store
from bot.writer import Busy, Writer

TICK_SECONDS = 5.0
SWEEP_SECONDS = 60.0
DRAFTS_KEPT = timedelta(hours=24)
WEB_KEPT = timedelta(hours=24)
UPDATES_KEPT = timedelta(days=30)
PARCELS_KEPT = timedelta(days=30)
DELIVERIES_KEPT = timedelta(days=180)  # a letter is answered long after, now and then
CALLERS_KEPT = timedelta(days=30)  # where no service says so: after their last word and call
FAILED_KEPT = timedelta(days=30)
CALLERS_SECONDS = 3600.0
CALLERS_AT_ONCE = 100
log = structlog.get_logger()


class Timers:
    """Looks every few seconds for what is due."""

    def __init__(
        self,
        desk: Desk,
        writer: Writer,
        database: Database,
        elapsed: Callable[[], float] = monotonic,
    ) -> None:
        self._desk = desk
        self._writer = writer
        self._database = database
        # Between two sweeps the wall clock may be set back by a day; this one never goes back.
        self._elapsed = elapsed
        self._swept_at: float | None = None
        self._idle_at: float | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin."""
        self._task = asyncio.get_running_loop().create_task(self._run(), name="timers")

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
            try:
                await self.tick()
            except Busy as busy:
                log.warning("timers-wait", reason=str(busy))
            except Exception as error:
                # Whatever broke, the next tick tries again.
                log.error("timer-failed", error=type(error).__name__)
            await asyncio.sleep(TICK_SECONDS)

    async def tick(self) -> None:
        """Do what is due now; once a minute also forget what has been kept long enough."""
        await self._desk.draw_lots()  # before names lapse: nobody may have been here for long
        await self._desk.lapse_due()  # one that cannot be moved holds up nothing
        await self._desk.serve_waiting()
        await self._desk.chase_due()
        await self._desk.tell_today()
        await self._desk.tell_pushes()
        now = self._elapsed()
        if self._swept_at is None or now - self._swept_at >= SWEEP_SECONDS:
            self._swept_at = now
            await self._desk.look_for_conflicts()
            await self._desk.announce_terms()
            await self._desk.look_after_events()
            if await self._writer.do(forget):
                # Erased text would stay readable in the log of the database's writes.
                await asyncio.to_thread(self._database.checkpoint)
        if self._idle_at is None or now - self._idle_at >= CALLERS_SECONDS:
            await self._desk.warn_unused()
            kept = {s.id: s.keeping.after for s in self._desk.place.services().values()}
            if await self._writer.do(lambda store: forget_idle(store, kept)) < CALLERS_AT_ONCE:
                self._idle_at = now
            await asyncio.to_thread(self._database.checkpoint)


def forget_idle(store: Store, kept: Mapping[str, timedelta] | None = None) -> int:
    """Erase callers who have not been here for as long as their service keeps them.

    Answers how many; `kept` is by service. Whom a person refused is kept until that ends.
    """
    now, gone = store.now, 0
    for service_id in store.services_of_callers():
        before = now - (kept or {}).get(service_id, CALLERS_KEPT)
        gone += store.forget_idle(before, now - WEB_KEPT, CALLERS_AT_ONCE - gone, service_id)
    return gone


def forget(store: Store) -> int:
    """Delete what is kept for a time only; answer how much it was."""
    now = store.now
    return (
        store.expire_drafts(now - DRAFTS_KEPT)
        + store.forget_web_messages(now - WEB_KEPT)
        + store.forget_updates(now - UPDATES_KEPT)
        + store.forget_failed(now - FAILED_KEPT)
        + store.forget_refusals(now - CALLERS_KEPT)
        + store.forget_parcels(now - PARCELS_KEPT)
        + store.forget_deliveries(now - DELIVERIES_KEPT)
        + store.forget_links(now - TRIES_KEPT)
        + store.forget_accounts(now - DRAFTS_KEPT)
    )
