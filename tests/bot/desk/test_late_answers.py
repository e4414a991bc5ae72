"""Answers that come late, or about what has changed: none of them rewrites what was."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from bot.desk.base import known
from bot.mail.inbox import Mail
from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import State
from tests.bot.desk.test_answers import tasks
from tests.bot.desk.test_cancelling import answer, confirmed, letters, rows, stands, token
from tests.bot.store.calls import at
from tests.conftest import NOW
from tests.talk import Clock, Office

START = at(5)  # tomorrow, 14:00 in Tokyo
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), answers=True)
    yield made
    await asyncio.to_thread(made.close)


@pytest.mark.parametrize("road", ["mail", "page"])
async def test_call_that_is_over_cannot_be_cancelled_any_more(office: Office, road: str) -> None:
    booking = await confirmed(office)
    office.clock.now = booking.ends_at

    if road == "mail":
        await office.desk.answered(await answer(office, booking, "hủy"), "1 7")
    else:
        assert await office.desk.page_cancel(await token(office, booking)) == "over"

    assert (await stands(office, booking.id)).state is State.confirmed
    assert letters(office) == []


async def declined(office: Office, booking_id: str, starts_at: datetime) -> bool:
    uid = await office.ask(lambda store: store.answer_token(booking_id))
    about = f"{uid}@example.jp"
    mail = Mail(f"{starts_at}", "calendar", uid=about, answer="DECLINED", starts_at=starts_at)
    return await office.desk.answered(mail, "1 7")


async def test_calendar_that_declines_the_time_of_before_cancels_nothing(office: Office) -> None:
    booking = await confirmed(office)

    def move(store: Store) -> Booking:
        now = known(store, booking.id)
        return store.move_to(now, (at(6), at(6, 30), [now.resource_id or ""]))

    await office.ask(move)
    office.kept.parcels.clear()

    understood = await declined(office, booking.id, START)

    assert not understood
    assert (await stands(office, booking.id)).state is State.confirmed
    assert await tasks(office) == [("mail", "")]  # a person asks what was meant

    assert await declined(office, booking.id, at(6))
    assert (await stands(office, booking.id)).state is State.cancelled


async def test_button_of_the_page_is_a_sign_of_life(office: Office) -> None:
    booking = await confirmed(office)
    page = await token(office, booking)

    office.clock.now = START + 9 * MINUTE
    assert await office.desk.page_seen(page) == "seen"
    office.clock.now = START + 11 * MINUTE
    while await office.desk.lapse_due():
        pass

    assert (await stands(office, booking.id)).state is State.confirmed
    assert await rows(office, "SELECT how FROM contacts") == ["chat"]


@pytest.mark.parametrize(("minutes", "outcome"), [(20, "undone"), (15, "too-late")])
async def test_cancellation_is_taken_back_while_staff_can_still_confirm_it(
    office: Office, minutes: int, outcome: str
) -> None:
    booking = await confirmed(office)
    page = await token(office, booking)
    office.clock.now = START - minutes * MINUTE

    assert await office.desk.page_cancel(page) == "cancelled"
    assert await office.desk.page_undo(page) == outcome

    asked = await rows(office, "SELECT count(*) FROM bookings WHERE state = 'requested'")
    assert asked == [int(outcome == "undone")]
