"""The one thread that writes: takes what has queued, commits it together, answers after.

Each piece of work runs in its own savepoint, so that one that fails leaves nothing behind and does
not hurt its neighbours; one that takes too long is ended. An error of the database itself (disk
full, I/O, the COMMIT) fails every piece of the batch, and nobody is told that anything was done.
Nothing slow, and nothing outside, may be done in here.
"""

from __future__ import annotations

import asyncio
import queue
import random
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from time import sleep
from typing import Any, TypeVar

import structlog
from sqlalchemy.exc import DBAPIError

from bot.store.engine import Database
from bot.store.store import Store
from bot.watchdog import TooLong, Watchdog

T = TypeVar("T")
Work = Callable[[Store], Any]

BATCH = 64  # more adds nothing: the commit is shared by then
CONFLICT_SECONDS = 0.15
CONFLICTS = 2  # after the first time, alone and once more
# deadlock_detected, lock_not_available, serialization_failure
CONFLICT_STATES = {"40P01", "55P03", "40001"}
LIMIT_SECONDS = 30.0  # for one piece of work; callers' turns have a shorter one
log = structlog.get_logger()


class Busy(Exception):
    """Nothing was written: the database cannot be written just now. Ask again."""


class _Job:
    __slots__ = ("future", "limit", "otherwise", "tries", "work")

    def __init__(
        self,
        work: Work,
        tries: int,
        otherwise: Callable[[Store, Exception], Any] | None,
        limit: float,
    ):
        self.work = work
        self.tries = tries
        self.limit = limit
        self.otherwise = otherwise
        self.future: Future[Any] = Future()


class Writer:
    """The writing thread of one process. `alive` is False once it has died or is stuck in work
    that cannot be ended: /healthz says so, and `serve` ends."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self.alive = True
        self.watchdog = Watchdog(self._stuck)
        self._thread.start()

    async def do(
        self,
        work: Callable[[Store], T],
        *,
        tries: int = 1,
        otherwise: Callable[[Store, Exception], T] | None = None,
        patience: float = 30.0,
        limit: float = LIMIT_SECONDS,
        late: Callable[[T], None] | None = None,
    ) -> T:
        """Run `work` in the writer's transaction; return once it is durable.

        An exception of `work` undoes it; after `tries` of them `otherwise` is asked for the answer
        in a savepoint of its own, and without one the exception comes out. Work that runs longer
        than `limit` seconds is ended, with TooLong, and not tried again. Raises Busy when it could
        not be committed, or not within `patience` seconds; what is committed after that is given
        to `late`, in the loop.
        """
        if not self.alive:
            raise Busy("the writer has stopped")
        job = _Job(work, tries, otherwise, limit)
        self._waiting.put(job)
        if not self.alive and job.future.cancel():
            raise Busy("the writer has stopped")  # it died between the look and the queue
        try:
            # Not wait_for: in Python 3.11 it swallows a cancellation that comes together with the
            # answer, and a worker that was told to stop would go on for ever.
            async with asyncio.timeout(patience):
                result: T = await asyncio.wrap_future(job.future)
        except TimeoutError:
            # Cancelled before it began, it never runs; begun, it may still commit, and the
            # repeat of the same update is then recognised.
            if late is not None:
                loop = asyncio.get_running_loop()
                job.future.add_done_callback(partial(_tell, loop, late))
            raise Busy("the database did not answer in time") from None
        return result

    def close(self) -> None:
        """Finish what has queued, then stop; a thread that is stuck is left behind."""
        self._waiting.put(None)
        self._thread.join(timeout=5 if self.alive else 0)
        self.watchdog.close()

    def _run(self) -> None:
        try:
            while (batch := self._next()) is not None:
                if batch:
                    self._commit(batch)
        finally:
            self._refuse()

    def _stuck(self) -> None:
        log.error("writer-stuck")
        self._refuse()

    def _refuse(self) -> None:
        """Take no more, and send away what waits."""
        self.alive = False
        while True:
            try:
                job = self._waiting.get_nowait()
            except queue.Empty:
                return
            if job is not None and job.future.set_running_or_notify_cancel():
                job.future.set_exception(Busy("the writer has stopped"))

    def _next(self) -> list[_Job] | None:
        first = self._waiting.get()
        if first is None:
            return None
        batch = [first]
        while len(batch) < BATCH:
            try:
                job = self._waiting.get_nowait()
            except queue.Empty:
                break
            if job is None:
                self._waiting.put(None)
                break
            batch.append(job)
        return [job for job in batch if job.future.set_running_or_notify_cancel()]

    def _commit(self, batch: list[_Job], again: int = CONFLICTS) -> None:
        answers: list[tuple[_Job, Any, Exception | None]] = []
        try:
            with self._database.transaction() as store:
                for job in batch:
                    answers.append((job, *self._one(store, job)))
        except BaseException as error:
            if again and is_conflict(error):
                # Two processes waited for each other, and nothing was kept. One turn alone holds
                # less, and chance keeps both from doing the same once more.
                sleep(random.uniform(0, CONFLICT_SECONDS))
                for job in batch:
                    self._commit([job], again - 1)
                return
            # Of the batch itself, so of nobody's making: all may ask again.
            for job in batch:
                job.future.set_exception(Busy(f"could not commit: {type(error).__name__}"))
            log.error("batch-failed", error=type(error).__name__, jobs=len(batch))
            if not isinstance(error, Exception):
                raise  # something ends the thread: it goes, and `alive` tells
            return
        for job, result, failure in answers:
            if failure is None:
                job.future.set_result(result)
            else:
                job.future.set_exception(failure)

    def _one(self, store: Store, job: _Job) -> tuple[Any, Exception | None]:
        failure: Exception | None = None
        for _ in range(job.tries):
            try:
                return self._in_savepoint(store, job.work, job.limit), None
            except Exception as error:
                if _is_databases(error):
                    raise
                failure = error
                if isinstance(error, TooLong):
                    break  # everybody else has waited long enough
        assert failure is not None
        if job.otherwise is None:
            return None, failure
        answer = job.otherwise
        try:
            return self._in_savepoint(store, lambda s: answer(s, failure), job.limit), None
        except Exception as error:
            if _is_databases(error):
                raise
            return None, error

    def _in_savepoint(self, store: Store, work: Work, limit: float) -> Any:
        store.cursor.execute("SAVEPOINT turn")
        try:
            result = self.watchdog.run(lambda: work(store), limit)
        except BaseException:
            store.cursor.execute("ROLLBACK TO SAVEPOINT turn")
            store.cursor.execute("RELEASE SAVEPOINT turn")
            raise
        store.cursor.execute("RELEASE SAVEPOINT turn")
        return result


def _tell(loop: asyncio.AbstractEventLoop, late: Callable[[Any], None], done: Future[Any]) -> None:
    """Hand over what was committed after nobody waited for it any more."""
    if not done.cancelled() and done.exception() is None and not loop.is_closed():
        loop.call_soon_threadsafe(late, done.result())


def is_conflict(error: BaseException) -> bool:
    """Tell whether PostgreSQL gave up this transaction for the sake of another process's."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return getattr(cause, "sqlstate", None) in CONFLICT_STATES


def _is_databases(error: Exception) -> bool:
    """Tell whether the database itself is in trouble, not the work.

    Both drivers name such errors alike; psycopg has classes of its own below, such as DiskFull.
    """
    cause = error.orig if isinstance(error, DBAPIError) else error
    return any(kind.__name__ == "OperationalError" for kind in type(cause).__mro__)
