"""Several processes on one PostgreSQL: what one commits the others hear, and one does each thing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest

from bot.app import App
from bot.channels.web import Web
from bot.config import read
from bot.lease import Lease
from bot.meetings.sandbox import Sandbox
from bot.news import News
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from bot.writer import Busy, Writer
from handlers.turn import Booking, SlotTaken
from schedules.booking import State
from tests.bot.store.calls import ask, at, half_hour, somebody
from tests.conftest import NOW, SECRET
from tests.postgres import MISSING, Postgres, Server, own_server, programs
from tests.talk import Clock

PROCESSES = 3


@pytest.fixture
def database_kind() -> str:
    return "postgresql"


@pytest.fixture
async def database(address: str, vault: Vault) -> AsyncIterator[Database]:
    opened = Database(address, vault, clock=lambda: NOW)
    with opened.transaction() as store:
        store.check_key()
    yield opened
    await opened.close()


@pytest.fixture
async def apps(address: str) -> AsyncIterator[list[App]]:
    """Build the desk of three processes, whose workers a test sets to work itself."""
    clock = Clock(NOW)
    given = {"SODAN_DATABASE_URL": address, "SODAN_SECRET_KEY": SECRET.decode()}
    built = [
        App(read(given), clock=clock, provider=Sandbox("https://desk.example"))
        for _ in range(PROCESSES)
    ]
    yield built
    for app in built:
        await app.stop()


def asking(store: Store, n: int) -> Booking:
    """Have a caller ask for a call at this hour."""
    return ask(store, half_hour(at(n)), person=f"U{n}")


def found(store: Store, booking_id: str) -> Booking | None:
    """Give a booking as it stands."""
    return store.booking(booking_id)


async def rows(app: App, sql: str) -> list[tuple[object, ...]]:
    def asked(store: Store) -> list[tuple[object, ...]]:
        store.cursor.execute(sql)
        return list(store.cursor.fetchall())

    return await app.desk.act(asked)


async def test_request_lapses_once_whoever_looks(apps: list[App]) -> None:
    first = apps[0]
    bookings = [await first.desk.act(partial(asking, n=n)) for n in range(2, 8)]
    clock = first.clock
    assert isinstance(clock, Clock)
    clock.pass_time(days=2)

    moved = await asyncio.gather(*(app.desk.lapse_due() for app in apps))

    assert sum(moved) == len(bookings)
    for booking in bookings:
        now = await first.desk.act(partial(found, booking_id=booking.id))
        assert now is not None
        assert now.state is State.lapsed
        assert now.revision == 2
    once = await rows(
        first, "SELECT count(*) FROM outbox WHERE kind = 'lapsed' AND channel = 'line'"
    )
    assert once == [(len(bookings),)]


async def test_room_is_opened_once_whoever_works(
    apps: list[App], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    async def open_slowly(self: Sandbox, booking: object) -> dict[str, str]:
        opened.append(booking.id)  # type: ignore[attr-defined]  # a Booking
        await asyncio.sleep(0.05)
        return {"join_url": "https://desk.example/1", "passcode": "1", "meeting_id": "1"}

    monkeypatch.setattr(Sandbox, "open", open_slowly)
    first = apps[0]
    ids = []
    for n in range(2, 6):
        booking = await first.desk.act(partial(asking, n=n))
        await first.desk.confirm(booking.id, staff_id="s1")
        ids.append(booking.id)

    await asyncio.gather(*(app.rooms.work() for app in apps))

    assert sorted(opened) == sorted(ids)


async def test_commit_of_one_process_wakes_the_pages_of_another(
    database: Database, address: str
) -> None:
    web = Web()
    news = News(address, web)
    news.start()
    await asyncio.wait_for(news.listening.wait(), 10)
    with database.transaction() as store:
        caller = store.find_or_make("web", "", "a", NOW)
    with web.listening(caller.id) as listener, web.listening("other") as other:
        with database.transaction() as store:
            store.show(caller.id, b"hello")
            await asyncio.sleep(0.05)
            assert not listener._news.is_set()  # not before it can be read

        await asyncio.wait_for(listener._news.wait(), 5)

        assert not other._news.is_set()
    await news.stop()


async def test_listener_that_was_cut_off_comes_back_and_looks(
    database: Database, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.news.AGAIN_SECONDS", 0.01)
    monkeypatch.setattr("bot.news.QUIET_SECONDS", 0.05)
    web = Web()
    news = News(address, web)
    news.start()
    await asyncio.wait_for(news.listening.wait(), 10)

    with web.listening("somebody") as listener:
        with database.transaction() as store:
            store.cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE pid <> pg_backend_pid() AND datname = current_database()"
            )
        await asyncio.wait_for(listener._news.wait(), 10)

    await asyncio.wait_for(news.listening.wait(), 10)
    await news.stop()


async def test_lease_is_worked_by_one_and_taken_over(database: Database) -> None:
    writer = Writer(database)
    working: list[str] = []

    def working_as(name: str) -> Callable[[], object]:
        async def work() -> None:
            working.append(name)
            await asyncio.Event().wait()

        return work

    def run(name: str) -> asyncio.Task[None]:
        lease = Lease("poll", name, writer, every=0.02)
        return asyncio.create_task(lease.run(working_as(name)))  # type: ignore[arg-type]  # as above

    one = run("one")
    await until(lambda: working == ["one"])
    two = run("two")
    await asyncio.sleep(0.1)
    assert working == ["one"]

    one.cancel()
    await asyncio.gather(one, return_exceptions=True)

    await until(lambda: working == ["one", "two"])
    # Another one has it all of a sudden: the work ends, and begins again when it is free.
    database.clock = lambda: NOW + timedelta(minutes=5)
    with database.transaction() as store:
        store.release_lease("poll", "two")
        assert store.take_lease("poll", "three", store.now + timedelta(minutes=1))
    await asyncio.sleep(0.1)
    with database.transaction() as store:
        store.release_lease("poll", "three")
    await until(lambda: working == ["one", "two", "two"])
    two.cancel()
    await asyncio.gather(two, return_exceptions=True)
    writer.close()


async def test_lease_ends_with_its_work(database: Database) -> None:
    writer = Writer(database)

    async def work() -> None: ...

    await asyncio.wait_for(Lease("poll", "one", writer).run(work), 5)

    with database.transaction() as store:
        assert store.take_lease("poll", "two", NOW + timedelta(seconds=1))
    await asyncio.to_thread(writer.close)


async def test_turns_that_wait_for_each_other_are_both_done(
    database: Database, address: str
) -> None:
    other = Database(address, Vault(SECRET), clock=lambda: NOW)
    with database.transaction() as store:
        somebody(store, "a")
        somebody(store, "b")
    writers = [Writer(each) for each in (database, other)]
    met = [asyncio.Event(), asyncio.Event()]
    loop = asyncio.get_running_loop()
    runs: list[str] = []

    def crossing(mine: str, theirs: str, n: int) -> Callable[[Store], None]:
        def work(store: Store) -> None:
            runs.append(mine)
            caller = somebody(store, mine)
            if len(runs) <= 2:  # the first time each waits until both hold one
                loop.call_soon_threadsafe(met[n].set)
                asyncio.run_coroutine_threadsafe(met[1 - n].wait(), loop).result(5)
            beside = somebody(store, theirs)
            for each in (caller, beside):
                each.draft["count"] = each.draft.get("count", 0) + 1
                store.save(each)

        return work

    await asyncio.gather(writers[0].do(crossing("a", "b", 0)), writers[1].do(crossing("b", "a", 1)))

    assert len(runs) > 2  # one of them had to do it again
    with database.transaction() as store:
        assert [somebody(store, name).draft for name in ("a", "b")] == [{"count": 2}] * 2
    for writer in writers:
        await asyncio.to_thread(writer.close)
    await other.close()


async def test_moves_of_two_processes_do_not_wait_in_a_circle(
    database: Database, address: str
) -> None:
    other = Database(address, Vault(SECRET), clock=lambda: NOW)
    writers = [Writer(each) for each in (database, other)]

    async def want(n: int) -> bool:
        def work(store: Store) -> None:
            ask(store, half_hour(at(n % 7)), person=f"U{n}")

        try:
            await writers[n % 2].do(work)
        except SlotTaken:
            return False
        return True

    got = await asyncio.gather(*(want(n) for n in range(42)))

    assert sum(got) == 7
    for writer in writers:
        await asyncio.to_thread(writer.close)
    await other.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """Run a server that a test may stop."""
    folder = programs()
    if folder is None:
        pytest.skip(MISSING)
    with own_server(folder, "-c synchronous_commit=on") as running:
        yield running


async def test_writer_is_busy_while_the_server_is_away_and_goes_on_after(server: Server) -> None:
    address = Postgres(server.address).database()
    database = Database(address, Vault(SECRET), clock=lambda: NOW)
    with database.transaction() as store:
        store.check_key()
    writer = Writer(database)
    await writer.do(lambda store: store.put_fact("colour", "blue"))

    await asyncio.to_thread(server.stop)
    for _ in range(2):
        with pytest.raises(Busy):
            await writer.do(lambda store: store.put_fact("colour", "red"))
    await asyncio.to_thread(server.start)

    assert writer.alive
    assert await writer.do(lambda store: store.fact("colour")) == "blue"
    await writer.do(lambda store: store.put_fact("colour", "green"))
    assert await database.look(lambda store: store.fact("colour")) == "green"
    await asyncio.to_thread(writer.close)
    await database.close()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.01)


async def test_lease_that_nobody_can_be_asked_about_is_worked_by_nobody(
    database: Database,
) -> None:
    writer = Writer(database)
    await asyncio.to_thread(writer.close)
    worked: list[str] = []

    async def work() -> None:
        worked.append("work")

    running = asyncio.create_task(Lease("poll", "one", writer, every=0.01).run(work))
    await asyncio.sleep(0.1)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)

    assert worked == []
