"""A call that staff move is one message with its link, and no reminder overtakes the link."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from bot.desk.base import known
from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import State
from tests.bot.desk.test_desk import ACCESS, chats, letters, stands
from tests.bot.desk.test_passing import confirmed, kinds, until
from tests.bot.store.calls import at, half_hour
from tests.conftest import NOW
from tests.talk import Clock, Office, said

START, LATER = at(5, day=26), at(6, day=26)
EVENING = at(9)  # the day before, 18:00 in Tokyo
NEW = {**ACCESS, "join_url": "https://meet.example/new"}
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW))
    yield made
    await asyncio.to_thread(made.close)


async def moved(office: Office, when: datetime | None = None, start: datetime = LATER) -> Booking:
    """Have staff move a confirmed call to the time that its caller asked for."""
    booking = await confirmed(office)
    if when is not None:
        await until(office, when)

    def ask(store: Store) -> Booking:
        return store.wish(known(store, booking.id), [half_hour(start)])

    await office.ask(ask)
    office.kept.parcels.clear()
    await office.desk.move_call(booking.id, staff_id="s1", rank=1)
    return await stands(office, booking)


async def made(office: Office, booking: Booking) -> None:
    work = await office.ask(lambda store: store.room_work(booking.id))
    assert await office.desk.room_made(booking.id, work.revision, NEW)


async def test_moved_call_is_told_once_with_its_new_link(office: Office) -> None:
    booking = await moved(office)
    assert chats(office) == []

    await made(office, booking)

    [(kind, card)] = chats(office)
    assert kind == "changed"
    assert said("changed-notice-text", "vi") in card.text
    assert NEW["join_url"] in [option.url for option in card.options]
    assert [kind for kind, _, _ in letters(office)] == ["changed"]


async def test_moved_call_whose_room_cannot_be_made_is_told_and_its_link_follows(
    office: Office,
) -> None:
    booking = await moved(office)
    work = await office.ask(lambda store: store.room_work(booking.id))

    await office.desk.room_failed(booking.id, work.revision, office.clock.now, tell=True)
    [(first, card)] = chats(office)
    office.kept.parcels.clear()
    await made(office, booking)

    assert (first, kinds(chats(office))) == ("changed", ["confirmed"])
    assert ACCESS["join_url"] not in [option.url for option in card.options]


async def test_next_offer_that_is_taken_after_a_move_is_a_confirmation(office: Office) -> None:
    booking = await moved(office)
    await made(office, booking)
    await office.desk.offer(booking.id, [at(7, day=26)], staff_id="s1")
    await office.desk.accept_for(booking.id, staff_id="s1", rank=1)
    office.kept.parcels.clear()

    await made(office, booking)

    assert kinds(chats(office)) == ["confirmed"]


async def test_reminder_waits_for_a_room_that_is_being_made(office: Office) -> None:
    booking = await moved(office, EVENING - SECOND)

    assert await until(office, EVENING) == []
    await made(office, booking)
    assert kinds(chats(office)) == ["changed"]  # minutes before the reminder: it is the reminder

    assert await until(office, EVENING + 30 * MINUTE) == []


async def test_reminder_waits_no_longer_than_minutes(office: Office) -> None:
    await moved(office, EVENING - SECOND)

    assert kinds(await until(office, EVENING + 5 * MINUTE)) == ["day-before"]


async def test_call_moved_to_soon_asks_at_once_whether_they_are_ready(office: Office) -> None:
    near = at(5, day=25)
    booking = await moved(office, near - 40 * MINUTE, near)
    await made(office, booking)

    [(kind, card)] = chats(office)
    assert kind == "changed"
    asked = [option for option in card.options if option.press.startswith("my.here:")]
    assert [option.press.startswith(f"my.here:{booking.id}") for option in asked] == [True]
    assert await until(office, near - 29 * MINUTE) == []
    assert (await stands(office, booking)).state is State.confirmed
