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
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
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
LAZY_SECONDS = 0.01  # for what nobody waits for: then it goes by itself, in a commit of its own
LIMIT_SECONDS = 30.0  # for one piece of work; callers' turns have a shorter one
log = structlog.get_logger()


class Busy(Exception):
    """Nothing was written: the database cannot be written just now. Ask again."""


class _Job:
    """One piece of work. Its future belongs to the loop that asked; the writer's thread takes the
    job by `begun`, and nobody by `withdrawn` any more."""

    __slots__ = (
        *("begun", "future", "gave_up", "late", "limit"),
        *("loop", "otherwise", "tries", "withdrawn", "work"),
    )

    def __init__(
        self,
        work: Work,
        tries: int,
        otherwise: Callable[[Store, Exception], Any] | None,
        limit: float,
        late: Callable[[Any], None] | None,
    ):
        self.work = work
        self.tries = tries
        self.otherwise = otherwise
        self.limit = limit
        self.late = late
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self.loop.create_future()
        self.begun = self.withdrawn = self.gave_up = False

    def settle(self, result: Any, failure: Exception | None) -> None:
        """Tell how it went; in the loop."""
        if self.future.done():
            if self.gave_up and failure is None and self.late is not None:
                self.late(result)
        elif failure is None:
            self.future.set_result(result)
        else:
            self.future.set_exception(failure)


_Answer = tuple[_Job, Any, Exception | None]


class Writer:
    """The writing thread of one process. `alive` is False once it has died or is stuck in work
    that cannot be ended: /healthz says so, and `serve` ends."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lazy: deque[_Job] = deque()  # goes with the next that does not wait
        self._guard = threading.Lock()  # over `begun` and `withdrawn`, so that one of them wins
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
        lazy: bool = False,
    ) -> T:
        """Run `work` in the writer's transaction; return once it is durable.

        An exception of `work` undoes it; after `tries` of them `otherwise` is asked for the answer
        in a savepoint of its own, and without one the exception comes out. Work that runs longer
        than `limit` seconds is ended, with TooLong, and not tried again. Raises Busy when it could
        not be committed, or not within `patience` seconds; what is committed after that is given
        to `late`, in the loop. What is `lazy` goes along with the next work, so that it costs no
        commit, or by itself LAZY_SECONDS later.
        """
        if not self.alive:
            raise Busy("the writer has stopped")
        job = _Job(work, tries, otherwise, limit, late)
        if lazy:
            if not self._lazy:
                job.loop.call_later(LAZY_SECONDS, self.hurry)
            self._lazy.append(job)
        else:
            self._waiting.put(job)
            self.hurry()
        if not self.alive and self._withdraw(job):
            raise Busy("the writer has stopped")  # it died between the look and the queue
        # A timer, and not asyncio.timeout around a wrapped future of the thread's: with one
        # wake-up a piece, that cost 16 us instead of 8. Nor wait_for: in Python 3.11 it swallows
        # a cancellation that comes together with the answer, and a worker told to stop would go
        # on for ever.
        timer = job.loop.call_later(patience, self._give_up, job)
        try:
            result: T = await job.future
        except asyncio.CancelledError:
            self._withdraw(job)
            raise
        finally:
            timer.cancel()
        return result

    def hurry(self) -> None:
        """Have what is lazy done now."""
        if not self._lazy:
            return
        while self._lazy:
            self._waiting.put(self._lazy.popleft())
        if not self.alive:
            self._refuse()  # it died before these had queued

    def _withdraw(self, job: _Job) -> bool:
        """Keep work from running; False once it has begun."""
        with self._guard:
            job.withdrawn = not job.begun
        return job.withdrawn

    def _give_up(self, job: _Job) -> None:
        # Withdrawn before it began, it never runs; begun, it may still commit, and the repeat of
        # the same update is then recognised.
        if not job.future.done():
            job.gave_up = not self._withdraw(job)
            job.future.set_exception(Busy("the database did not answer in time"))

    def close(self) -> None:
        """Finish what has queued, then stop; a thread that is stuck is left behind."""
        self.hurry()
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
            if job is not None and self._begin([job]):
                _tell([(job, None, Busy("the writer has stopped"))])

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
        return self._begin(batch)

    def _begin(self, batch: Iterable[_Job]) -> list[_Job]:
        """Take those that nobody withdrew; from here on nobody can."""
        with self._guard:
            taken = [job for job in batch if not job.withdrawn]
            for job in taken:
                job.begun = True
        return taken

    def _commit(self, batch: list[_Job], again: int = CONFLICTS) -> None:
        answers: list[_Answer] = []
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
            busy = f"could not commit: {type(error).__name__}"
            _tell([(job, None, Busy(busy)) for job in batch])
            log.error("batch-failed", error=type(error).__name__, jobs=len(batch))
            if not isinstance(error, Exception):
                raise  # something ends the thread: it goes, and `alive` tells
            return
        _tell(answers)

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


def _tell(answers: Iterable[_Answer]) -> None:
    """Tell the loop, waking it once for the whole batch."""
    by_loop: dict[asyncio.AbstractEventLoop, list[_Answer]] = {}
    for answer in answers:
        by_loop.setdefault(answer[0].loop, []).append(answer)
    for loop, answered in by_loop.items():
        with suppress(RuntimeError):  # it is closed: nobody waits there any more
            loop.call_soon_threadsafe(_settle, answered)


def _settle(answers: Iterable[_Answer]) -> None:
    for job, result, failure in answers:
        job.settle(result, failure)


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
