"""The writer: one commit for all that has queued, and nothing told done that is not kept."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from bot.store.engine import Database
from bot.store.store import Store
from bot.writer import BATCH, Busy, Writer


@pytest.fixture
def database_kind() -> str:
    """Choose SQLite, whose troubles can be made at will."""
    return "sqlite"


@pytest.fixture
async def writer(database: Database) -> AsyncIterator[Writer]:
    made = Writer(database)
    yield made
    await asyncio.to_thread(made.close)


def keeps(name: str) -> Callable[[Store], str]:
    """Make work that writes one row."""

    def work(store: Store) -> str:
        assert store.add_task(name, "otit", "vi")
        return name

    return work


def breaks(name: str) -> Callable[[Store], str]:
    """Make work that writes one row and then fails."""

    def work(store: Store) -> str:
        store.add_task(name, "otit", "vi")
        raise ValueError(name)

    return work


async def kept(database: Database) -> list[str]:
    """List the rows that are durable, as another connection sees them."""

    def ask(store: Store) -> list[str]:
        store.cursor.execute("SELECT kind FROM tasks ORDER BY kind")
        return [row[0] for row in store.cursor.fetchall()]

    return await database.look(ask)


@asynccontextmanager
async def held(writer: Writer) -> AsyncIterator[None]:
    """Keep the writer at work, so that all that is asked meanwhile queues; then let it go on."""
    begun, go_on = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def wait(store: Store) -> None:
        loop.call_soon_threadsafe(begun.set)
        assert go_on.wait(10)

    blocking = asyncio.create_task(writer.do(wait))
    await begun.wait()
    try:
        yield
    finally:
        go_on.set()
        await blocking


async def at_once(writer: Writer, *works: Callable[[Store], Any]) -> list[Any]:
    """Queue all of these behind a busy writer; answer their results or exceptions."""
    async with held(writer):
        asked = [asyncio.create_task(writer.do(work)) for work in works]
        await asyncio.sleep(0)  # each has queued: `do` runs to its first await
    return await asyncio.gather(*asked, return_exceptions=True)


def shown(results: list[Any]) -> list[str]:
    return [type(r).__name__ if isinstance(r, Exception) else str(r) for r in results]


async def test_works_that_queued_share_one_commit(writer: Writer, database: Database) -> None:
    commits: list[object] = []
    event.listen(database.writer, "commit", commits.append)

    results = await at_once(writer, *(keeps(f"task {n}") for n in range(5)))

    assert results == [f"task {n}" for n in range(5)]
    assert await kept(database) == results
    assert len(commits) == 2  # the one that kept the writer at work, and that of all five


async def test_batch_is_not_longer_than_its_limit(writer: Writer, database: Database) -> None:
    commits: list[object] = []
    event.listen(database.writer, "commit", commits.append)

    await at_once(writer, *(keeps(f"task {n}") for n in range(BATCH + 1)))

    assert len(commits) == 3
    assert len(await kept(database)) == BATCH + 1


async def test_lazy_work_goes_along_with_the_next(
    writer: Writer, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.writer.LAZY_SECONDS", 60)
    commits: list[object] = []
    event.listen(database.writer, "commit", commits.append)

    lazy = asyncio.create_task(writer.do(keeps("lazy"), lazy=True))
    await asyncio.sleep(0)
    results = await at_once(writer, keeps("a"), keeps("b"))

    assert [await lazy, *results] == ["lazy", "a", "b"]
    assert await kept(database) == ["a", "b", "lazy"]
    assert len(commits) == 2  # the one that kept the writer at work, and that of all three


async def test_lazy_work_goes_by_itself_when_nothing_comes(
    writer: Writer, database: Database
) -> None:
    assert await asyncio.wait_for(writer.do(keeps("lazy"), lazy=True), 20) == "lazy"
    assert await kept(database) == ["lazy"]


async def test_lazy_work_of_a_writer_that_has_died_is_busy(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.writer.LAZY_SECONDS", 60)
    lazy = asyncio.create_task(writer.do(keeps("lazy"), lazy=True))
    await asyncio.sleep(0)
    monkeypatch.setattr(writer, "alive", False)

    writer.hurry()

    with pytest.raises(Busy):
        await asyncio.wait_for(lazy, 20)


async def test_work_that_fails_leaves_nothing_and_hurts_no_neighbour(
    writer: Writer, database: Database
) -> None:
    results = await at_once(writer, keeps("a"), breaks("b"), keeps("c"))

    assert shown(results) == ["a", "ValueError", "c"]
    assert await kept(database) == ["a", "c"]


async def test_failing_commit_tells_nobody_that_it_was_done(
    writer: Writer, database: Database
) -> None:
    def orphan(store: Store) -> str:
        # The reference is looked at when everything is committed, as a full disk would be.
        store.cursor.execute("PRAGMA defer_foreign_keys=ON")
        store.cursor.execute("INSERT INTO notices VALUES ('nobody', 1, 'confirmed', 0)")
        return "orphan"

    results = await at_once(writer, keeps("a"), orphan, keeps("c"))

    assert shown(results) == ["Busy", "Busy", "Busy"]
    assert await kept(database) == []
    assert await writer.do(keeps("later")) == "later"
    assert await kept(database) == ["later"]


@pytest.mark.parametrize(
    ("trouble", "cure"),
    [
        ("PRAGMA query_only=ON", "PRAGMA query_only=OFF"),
        ("PRAGMA max_page_count=1", "PRAGMA max_page_count=1000000"),
    ],
    ids=["read-only", "full"],
)
async def test_database_that_takes_nothing_is_busy_for_all(
    writer: Writer, database: Database, trouble: str, cure: str
) -> None:
    def much(store: Store) -> str:
        store.add_task("much", "otit", "vi", note="x" * 500_000)
        return "much"

    def into_trouble(store: Store) -> None:
        store.cursor.execute(trouble).fetchall()

    results = await at_once(writer, keeps("a"), into_trouble, much)

    assert shown(results) == ["Busy", "Busy", "Busy"]
    assert writer.alive
    raw = database.writer.raw_connection()
    raw.cursor().execute(cure).fetchall()
    raw.close()
    assert await writer.do(keeps("later")) == "later"
    assert await kept(database) == ["later"]


async def test_locked_database_is_busy_until_the_lock_is_gone(
    writer: Writer, database: Database, database_path: Path
) -> None:
    await writer.do(lambda store: store.cursor.execute("PRAGMA busy_timeout=20").fetchall())
    other = sqlite3.connect(database_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(Busy):
        await writer.do(keeps("a"))

    other.execute("ROLLBACK")
    other.close()
    assert await writer.do(keeps("b")) == "b"
    assert await kept(database) == ["b"]


async def test_work_given_up_while_it_waits_never_runs(writer: Writer, database: Database) -> None:
    async with held(writer):
        with pytest.raises(Busy, match="in time"):
            await writer.do(keeps("too late"), patience=0.01)
        leaving = asyncio.create_task(writer.do(keeps("left")))
        await asyncio.sleep(0)
        leaving.cancel()
        await asyncio.gather(leaving, return_exceptions=True)

    assert await writer.do(keeps("next")) == "next"
    assert await kept(database) == ["next"]


async def test_work_is_tried_as_often_as_asked(writer: Writer, database: Database) -> None:
    tried: list[int] = []

    def third_time(store: Store) -> int:
        store.add_task(f"try {len(tried)}", "otit", "vi")
        tried.append(1)
        if len(tried) < 3:
            raise ValueError("not yet")
        return len(tried)

    assert await writer.do(third_time, tries=3) == 3

    assert await kept(database) == ["try 2"]


async def test_after_the_last_try_the_other_answer_is_kept(
    writer: Writer, database: Database
) -> None:
    def otherwise(store: Store, error: Exception) -> str:
        store.add_task("sorry", "otit", "vi")
        return f"{type(error).__name__}: {error}"

    answer = await writer.do(breaks("b"), tries=2, otherwise=otherwise)

    assert answer == "ValueError: b"
    assert await kept(database) == ["sorry"]


async def test_other_answer_that_fails_too_hurts_no_neighbour(
    writer: Writer, database: Database
) -> None:
    def fails_too(store: Store, error: Exception) -> str:
        store.add_task("half", "otit", "vi")
        raise KeyError("again")

    async with held(writer):
        asked = [
            asyncio.create_task(writer.do(keeps("a"))),
            asyncio.create_task(writer.do(breaks("b"), otherwise=fails_too)),
            asyncio.create_task(writer.do(keeps("c"))),
        ]
        await asyncio.sleep(0)
    results = await asyncio.gather(*asked, return_exceptions=True)

    assert shown(results) == ["a", "KeyError", "c"]
    assert await kept(database) == ["a", "c"]


async def test_database_that_fails_the_other_answer_is_busy(
    writer: Writer, database: Database
) -> None:
    def locked(store: Store, error: Exception) -> str:
        raise sqlite3.OperationalError("database is locked")

    with pytest.raises(Busy):
        await writer.do(breaks("b"), otherwise=locked)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_dead_writer_says_so_to_all_who_wait_and_all_who_come(
    writer: Writer, database: Database
) -> None:
    def deadly(store: Store) -> None:
        raise SystemExit  # ends a thread without a word

    results = await at_once(
        writer, keeps("a"), *([deadly] + [keeps(f"{n}") for n in range(BATCH + 5)])
    )

    assert set(shown(results)) == {"Busy"}
    assert writer.alive is False
    with pytest.raises(Busy, match="stopped"):
        await writer.do(keeps("b"))
    assert await kept(database) == []
    # Its last word comes after its answers: heard here, where it is expected.
    await asyncio.to_thread(writer._thread.join)


async def test_work_that_queues_just_as_the_writer_dies_is_busy_at_once(
    writer: Writer, database: Database
) -> None:
    await asyncio.to_thread(writer.close)
    writer.alive = True  # as it looked a moment before

    class Dying(Writer):
        looks = 0

        @property
        def alive(self) -> bool:  # type: ignore[override]  # an attribute of the real one
            self.looks += 1
            return self.looks == 1

    writer.__class__ = Dying
    with pytest.raises(Busy, match="stopped"):
        await asyncio.wait_for(writer.do(keeps("a")), 1)


async def test_close_finishes_what_has_queued(database: Database) -> None:
    writer = Writer(database)
    async with held(writer):
        asked = [asyncio.create_task(writer.do(keeps(f"task {n}"))) for n in range(3)]
        await asyncio.sleep(0)
        closing = asyncio.create_task(asyncio.to_thread(writer.close))
        await asyncio.sleep(0)

    await asyncio.gather(*asked, closing)

    assert writer.alive is False
    assert await kept(database) == ["task 0", "task 1", "task 2"]


async def test_what_is_kept_after_nobody_waits_any_more_is_handed_over(
    writer: Writer, database: Database
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    handed: asyncio.Queue[str] = asyncio.Queue()

    def slow(store: Store) -> str:
        begun.set()
        assert go_on.wait(10)
        return keeps("slow")(store)

    with pytest.raises(Busy):
        await writer.do(slow, patience=0.05, late=handed.put_nowait)
    assert begun.is_set()
    go_on.set()

    assert await asyncio.wait_for(handed.get(), 10) == "slow"
    assert await kept(database) == ["slow"]
