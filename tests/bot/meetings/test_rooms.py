"""Rooms: opened once for a call that stands, closed when it is off or has moved."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from typing import Any

import pytest

from bot.channels.channel import Refused, TryLater
from bot.meetings.rooms import LEASE, TRIES, Rooms
from bot.meetings.sandbox import Sandbox
from bot.store.engine import Database
from bot.writer import Busy
from handlers.turn import Booking
from schedules.booking import Outcome
from tests.bot.desk.test_desk import chats, requested, rows, stands, update
from tests.bot.store.calls import at
from tests.conftest import NOW
from tests.talk import Clock, Office, said

OPEN_TASKS = "SELECT kind, booking_id FROM tasks WHERE done_at IS NULL"


class Provider:
    """Makes rooms that are numbered, and remembers what was asked; `errors` come first."""

    name = "sandbox"

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.errors: list[Exception] = []
        self.made = 0

    async def open(self, booking: Booking) -> Mapping[str, str]:
        self.made += 1
        self.asked.append(f"open {self.made}")
        self._fail()
        return {"join_url": f"https://r.example/{self.made}", "meeting_id": str(self.made)}

    async def close(self, access: Mapping[str, str]) -> None:
        self.asked.append(f"close {access['meeting_id']}")
        self._fail()

    def _fail(self) -> None:
        if self.errors:
            raise self.errors.pop(0)


class Place:
    """An office, its provider and its rooms' worker."""

    def __init__(self, database: Database) -> None:
        self.office = Office(database, Clock(NOW))
        self.provider = Provider()
        self.rooms = self.worker(self.provider)

    def worker(self, provider: Any) -> Rooms:
        office = self.office
        made = Rooms(provider, office.database, office.writer, office.clock)
        made.desk = office.desk
        return made

    async def confirmed(self, person: str = "U1") -> Booking:
        start = at(5) if person == "U1" else at(6)
        booking = await requested(self.office, start, person=person)
        return await self.office.desk.confirm(booking.id, staff_id="s1")

    async def work(self, **later: float) -> None:
        self.office.clock.pass_time(**later)
        await self.rooms.work()

    async def state(self) -> list[Any]:
        return await rows(self.office, "SELECT state FROM rooms")


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


@pytest.fixture
async def place(database: Database) -> AsyncIterator[Place]:
    made = Place(database)
    yield made
    await asyncio.to_thread(made.office.close)


async def test_room_is_opened_once_and_told(place: Place) -> None:
    booking = await place.confirmed()

    await place.work()
    await place.work(minutes=5)

    assert place.provider.asked == ["open 1"]
    room = (await stands(place.office, booking)).room
    assert room is not None
    assert (room.state, room.join_url) == ("made", "https://r.example/1")
    assert [kind for kind, _ in chats(place.office)] == ["confirmed"]


async def test_two_workers_open_one_room(place: Place) -> None:
    await place.confirmed()
    other = place.worker(place.provider)

    await asyncio.gather(place.rooms.work(), other.work())

    assert place.provider.asked == ["open 1"]


@pytest.mark.parametrize("how", ["cancel", "finish"])
async def test_room_of_a_call_that_is_over_is_closed(place: Place, how: str) -> None:
    booking = await place.confirmed()
    await place.work()
    if how == "cancel":
        await place.office.desk.cancel(booking.id, staff_id="s1", reason="")
    else:
        await place.office.desk.finish(booking.id, Outcome.talked, staff_id="s1")

    await place.work()
    await place.work(minutes=5)

    assert place.provider.asked == ["open 1", "close 1"]
    assert await place.state() == ["gone"]


async def test_moved_call_has_its_old_room_closed_before_the_new_one_is_opened(
    place: Place,
) -> None:
    booking = await place.confirmed()
    await place.work()
    await place.office.desk.offer(booking.id, [at(8)], staff_id="s1")
    await place.office.desk.take(update(1, "press", press=f"my.accept:{booking.id}.1"))

    await place.work()

    assert place.provider.asked == ["open 1", "close 1", "open 2"]
    room = (await stands(place.office, booking)).room
    assert room is not None
    assert room.join_url == "https://r.example/2"
    assert "https://r.example/2" in chats(place.office)[-1][1].text


async def test_provider_that_is_away_is_asked_again(place: Place) -> None:
    await place.confirmed()
    place.provider.errors = [TryLater("busy"), TryLater("busy")]

    await place.work()
    await place.work(seconds=4)
    assert place.provider.asked == ["open 1"]
    await place.work(seconds=1)
    await place.work(seconds=10)

    assert place.provider.asked == ["open 1", "open 2", "open 3"]
    assert await place.state() == ["made"]


async def test_provider_that_stays_away_lets_the_link_follow_and_is_tried_on(
    place: Place,
) -> None:
    booking = await place.confirmed()
    place.provider.errors = [TryLater("busy")] * 100

    for _ in range(TRIES + 3):
        await place.work(minutes=20)

    assert place.provider.made == TRIES + 3
    assert await place.state() == ["wanted"]
    assert await rows(place.office, OPEN_TASKS) == [("room", booking.id)]
    [(kind, card)] = chats(place.office)
    assert kind == "confirmed"
    assert said("link-follows", "vi") in card.text

    place.provider.errors.clear()
    await place.work(minutes=20)

    assert await place.state() == ["made"]
    assert await rows(place.office, OPEN_TASKS) == []  # it is done without anybody
    assert "https://r.example/" in chats(place.office)[-1][1].text


async def test_provider_that_stays_away_until_the_call_is_over_is_given_up(place: Place) -> None:
    await place.confirmed()
    place.provider.errors = [TryLater("busy")] * 100

    await place.work(days=2)
    tried = place.provider.made
    await place.work(days=2)

    assert (tried, place.provider.made) == (1, 1)
    assert await place.state() == ["failed"]


@pytest.mark.parametrize("error", [Refused("no"), ValueError("a fault of ours")])
async def test_one_room_that_breaks_leaves_the_others_alone(place: Place, error: Exception) -> None:
    await place.confirmed()
    await place.confirmed("U2")
    place.provider.errors = [error]

    await place.work()

    assert place.provider.asked == ["open 1", "open 2"]
    states = sorted(await place.state())
    assert states == (["failed", "made"] if isinstance(error, Refused) else ["made", "wanted"])


async def test_room_that_cannot_be_closed_is_tried_again_then_told_to_staff(place: Place) -> None:
    booking = await place.confirmed()
    await place.work()
    await place.office.desk.cancel(booking.id, staff_id="s1", reason="")
    place.office.kept.parcels.clear()
    place.provider.errors = [TryLater("busy")] * 100

    for _ in range(TRIES + 3):
        await place.work(minutes=5)

    assert place.provider.asked == ["open 1"] + ["close 1"] * TRIES
    assert await rows(place.office, "SELECT kind FROM tasks") == ["room"]
    assert place.office.kept.parcels == []


async def test_room_of_a_call_cancelled_meanwhile_is_closed_at_once(place: Place) -> None:
    booking = await place.confirmed()
    opens = place.provider.open

    async def slowly(asked: Booking) -> Mapping[str, str]:
        access = await opens(asked)
        await place.office.desk.cancel(booking.id, staff_id="s1", reason="")
        return access

    place.provider.open = slowly  # type: ignore[method-assign, assignment]  # of this one

    await place.work()

    assert place.provider.asked == ["open 1", "close 1"]
    assert await place.state() == ["gone"]


async def test_late_failure_does_not_touch_the_room_wanted_anew(place: Place) -> None:
    booking = await place.confirmed()

    async def fails_late(asked: Booking) -> Mapping[str, str]:
        await place.office.desk.offer(booking.id, [at(8)], staff_id="s1")
        await place.office.desk.take(update(1, "press", press=f"my.accept:{booking.id}.1"))
        raise Refused("too late")

    place.provider.open = fails_late  # type: ignore[method-assign, assignment]  # of this one

    await place.work()

    found = await rows(place.office, "SELECT state, revision FROM rooms")
    assert found == [("wanted", 4)]
    assert await rows(place.office, "SELECT kind FROM tasks") == []


async def test_room_of_a_worker_that_died_is_taken_over_after_its_lease(place: Place) -> None:
    await place.confirmed()

    async def dies(asked: Booking) -> Mapping[str, str]:
        raise asyncio.CancelledError

    right = place.provider.open
    place.provider.open = dies  # type: ignore[method-assign, assignment]  # of this one
    with pytest.raises(asyncio.CancelledError):
        await place.work()
    place.provider.open = right  # type: ignore[method-assign]  # of this one

    await place.work(seconds=LEASE.total_seconds() - 1)
    assert place.provider.asked == []
    await place.work(seconds=1)
    assert place.provider.asked == ["open 1"]


async def test_without_its_provider_a_room_is_staffs_matter(place: Place) -> None:
    booking = await place.confirmed()
    alone = place.worker(None)

    await alone.work()

    assert await place.state() == ["failed"]
    assert await rows(place.office, "SELECT kind FROM tasks") == ["room"]
    access = {"join_url": "https://meet.example/x"}
    await place.office.desk.set_room(booking.id, staff_id="s1", access=access)
    await place.office.desk.cancel(booking.id, staff_id="s1", reason="")
    await alone.work()
    assert await place.state() == ["gone"]


async def test_worker_looks_when_it_is_kicked_and_outlives_trouble(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.meetings.rooms.POLL_SECONDS", 0.01)
    broken = [ValueError("a fault of ours")]
    look = place.office.database.look

    async def look_or_break(*asked: Any) -> Any:
        if broken:
            raise broken.pop()
        return await look(*asked)

    monkeypatch.setattr(place.office.database, "look", look_or_break)
    place.rooms.start()
    await place.confirmed()
    place.rooms.kick()

    async with asyncio.timeout(10):
        while place.provider.asked != ["open 1"]:
            await asyncio.sleep(0.01)
    await place.rooms.stop()


async def test_worker_waits_for_a_database_that_takes_nothing(
    place: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("bot.meetings.rooms.POLL_SECONDS", 0.01)
    await place.confirmed()
    await asyncio.to_thread(place.office.writer.close)

    place.rooms.start()
    async with asyncio.timeout(10):
        while "rooms-wait" not in capsys.readouterr().out:
            await asyncio.sleep(0.01)
    await place.rooms.stop()

    assert place.provider.asked == []


async def test_busy_writer_in_the_middle_stops_the_round(place: Place) -> None:
    await place.confirmed()
    await place.confirmed("U2")

    async def closes(asked: Booking) -> Mapping[str, str]:
        place.provider.asked.append("open")
        await asyncio.to_thread(place.office.writer.close)
        return {}

    place.provider.open = closes  # type: ignore[method-assign, assignment]  # of this one
    with pytest.raises(Busy):
        await place.work()

    assert place.provider.asked == ["open"]


async def test_stop_before_start_is_fine(place: Place) -> None:
    await place.rooms.stop()


async def test_sandbox_gives_the_same_room_for_the_same_revision(place: Place) -> None:
    booking = await place.confirmed()
    sandbox = Sandbox("https://desk.example")

    first, again = await sandbox.open(booking), await sandbox.open(booking)
    moved = await place.office.desk.offer(booking.id, [at(8)], staff_id="s1")
    other = await sandbox.open(moved)
    await sandbox.close(first)

    assert first == again
    assert first["join_url"].startswith("https://desk.example/demo/room/")
    assert len(first["passcode"]) == 6
    assert other["meeting_id"] != first["meeting_id"]
    assert booking.id not in first["join_url"]
    assert booking.starts_at - NOW > timedelta(0)
