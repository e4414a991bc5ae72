"""Because time passed: lapses, and forgetting what need not be kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from bot.timers import Timers
from schedules.booking import State
from tests.bot.desk.test_desk import requested, rows, stands
from tests.bot.store.calls import at
from tests.conftest import NOW
from tests.talk import Clock, Office

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW))
    yield made
    await asyncio.to_thread(made.close)


@pytest.fixture
def timers(office: Office) -> Timers:
    def elapsed() -> float:
        return (office.clock.now - NOW).total_seconds()

    return Timers(office.desk, office.writer, office.database, elapsed)


async def test_draft_is_forgotten_after_a_day(office: Office, timers: Timers) -> None:
    talk = office.caller("session")
    await talk.start("vi")
    await talk.press("go.book")
    assert (await talk.caller()).draft

    office.clock.now = NOW + DAY
    await timers.tick()
    assert (await talk.caller()).draft
    office.clock.now = NOW + DAY + timedelta(minutes=2)
    await timers.tick()

    caller = await talk.caller()
    assert (caller.draft, caller.state) == ({}, "menu")


async def kept_until(office: Office, timers: Timers, table: str, length: timedelta) -> list[int]:
    """Count a table's rows just before and just after a time has passed."""
    counts = []
    for late in (timedelta(0), timedelta(minutes=2)):
        office.clock.now = NOW + length + late
        await timers.tick()
        counts += await rows(office, f"SELECT count(*) FROM {table}")
    return counts


async def test_web_messages_are_forgotten_after_a_day(office: Office, timers: Timers) -> None:
    await office.caller("session").start("vi")

    assert await kept_until(office, timers, "web_messages", DAY) == [3, 0]


async def test_updates_are_forgotten_after_thirty_days(office: Office, timers: Timers) -> None:
    await office.caller("session").start("vi")

    assert await kept_until(office, timers, "updates", 30 * DAY) == [2, 0]


async def test_sent_messages_are_forgotten_after_thirty_days_and_waiting_ones_kept(
    office: Office, timers: Timers
) -> None:
    for person in ("a", "b"):
        await office.caller(person, channel="line").do("start")
    sent = office.kept.parcels[0].id
    await office.ask(lambda store: store.parcel_accepted(sent, "push"))

    assert await kept_until(office, timers, "outbox", 30 * DAY) == [2, 1]
    assert await rows(office, "SELECT state FROM outbox") == ["queued"]


async def test_forgotten_words_leave_the_files_of_the_database(
    office: Office, timers: Timers, database_path: Any
) -> None:
    await office.caller("session").start("vi")
    log = database_path.with_name(database_path.name + "-wal")
    assert log.stat().st_size > 0

    office.clock.now = NOW + 2 * DAY
    await timers.tick()

    assert log.stat().st_size == 0


async def test_sweep_comes_once_a_minute(
    office: Office, timers: Timers, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept: list[timedelta] = []

    def forget(store: Store) -> int:
        swept.append(office.clock.now - NOW)
        return 0

    monkeypatch.setattr("bot.timers.forget", forget)
    for seconds in (0, 30, 59, 60, 90, 120):
        office.clock.now = NOW + timedelta(seconds=seconds)
        await timers.tick()

    assert [length.total_seconds() for length in swept] == [0, 60, 120]


async def test_clock_that_is_set_back_a_day_stops_no_sweep(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed, swept, idle = [0.0], list[float](), list[float]()

    def forget(store: Store) -> int:
        swept.append(passed[0])
        return 0

    def forget_idle(store: Store, kept: Any) -> int:
        idle.append(passed[0])
        return 0

    monkeypatch.setattr("bot.timers.forget", forget)
    monkeypatch.setattr("bot.timers.forget_idle", forget_idle)
    timers = Timers(office.desk, office.writer, office.database, lambda: passed[0])
    await timers.tick()

    office.clock.now -= DAY
    for passed[0] in (59.0, 60.0, 120.0, 3600.0):
        await timers.tick()

    assert (swept, idle) == ([0, 60, 120, 3600], [0, 3600])


async def test_booking_that_fails_stops_neither_the_others_nor_the_forgetting(
    office: Office, timers: Timers
) -> None:
    await office.caller("session").start("vi")
    stuck = await requested(office, at(4), person="U1")
    await office.ask(lambda s: s.cursor.execute("UPDATE bookings SET service_id = 'closed down'"))
    other = await requested(office, at(5), person="U2")
    office.clock.now = NOW + 2 * DAY

    await timers.tick()

    assert (await stands(office, stuck)).state is State.requested
    assert (await stands(office, other)).state is State.lapsed
    assert await rows(office, "SELECT count(*) FROM web_messages") == [0]


async def test_timers_run_by_themselves_and_outlive_trouble(
    office: Office, timers: Timers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.timers.TICK_SECONDS", 0.01)
    broken: list[Exception] = [ValueError("a fault of ours")]
    lapse, lapsed = office.desk.lapse_due, asyncio.Event()

    async def lapse_or_break(limit: int = 50) -> int:
        if broken:
            raise broken.pop()
        done = await lapse(limit)
        lapsed.set()
        return done

    monkeypatch.setattr(office.desk, "lapse_due", lapse_or_break)
    booking = await requested(office)
    office.clock.now = at(4, 45)

    timers.start()
    await asyncio.wait_for(lapsed.wait(), 10)
    await timers.stop()

    assert (await stands(office, booking)).state is State.lapsed


async def test_timers_wait_for_a_database_that_takes_nothing(
    office: Office, timers: Timers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.timers.TICK_SECONDS", 0.01)
    said: list[str] = []
    warned = asyncio.Event()

    def warning(event: str, **more: Any) -> None:
        said.append(event)
        warned.set()

    monkeypatch.setattr("bot.timers.log.warning", warning, raising=False)
    await asyncio.to_thread(office.close)

    timers.start()
    await asyncio.wait_for(warned.wait(), 10)
    await timers.stop()

    assert said == ["timers-wait"]  # what waits is not asked for at every tick


async def test_stop_before_start_is_fine(timers: Timers) -> None:
    await timers.stop()
