"""Whose use a person ended: they read the ground with its article and why, and can answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.store.engine import Database
from handlers import refused
from schedules.booking import State
from schedules.service_file import read_services, shipped
from tests.conftest import NOW
from tests.handlers.test_account import SERVICE, booked
from tests.talk import Clock, Office, said

REASON = "Please register at the office first."


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=SERVICE)
    yield made
    await asyncio.to_thread(made.close)


async def test_caller_reads_ground_article_and_reason_and_books_nothing(office: Office) -> None:
    caller, booking = await booked(office)

    assert await office.desk.suspend(booking.id, "registration", REASON, staff_id="s1")

    await caller.look()
    assert caller.words.startswith(said("refused-notice-text"))
    ground = said("suspended-ground-registration")
    whole = said("suspended-ground-article", ground=ground, article="20-4")
    assert whole in caller.words
    assert REASON in caller.words
    assert "my.answer" in caller.tokens
    # Nothing else follows by itself: the open call is for staff to judge.
    assert [b.state for b in await caller.bookings()] == [State.confirmed]

    await caller.do("press", press="go.book")
    assert whole in caller.words
    await caller.do("press", press=f"my.move:{booking.id}")
    if await caller.state() == "day":
        await caller.press("day.on")
        await caller.press("time.at")
        await caller.press("review.send")
    assert [b.starts_at for b in await caller.bookings()] == [booking.starts_at]
    office.clock.pass_time(days=200)
    await caller.do("press", press="go.book")
    assert whole in caller.words
    await caller.do("press", press="go.danger")
    assert "110" in caller.words

    assert await office.desk.end_suspension(booking.id, staff_id="s2")
    await caller.look()
    assert said("suspended-lifted") in caller.words
    assert not await office.desk.end_suspension(booking.id, staff_id="s2")


async def test_answer_to_it_reaches_staff(office: Office) -> None:
    caller, booking = await booked(office)
    await office.desk.suspend(booking.id, "breach", REASON, staff_id="s1")
    await caller.look()

    await caller.press("my.answer")
    await caller.say("I did register.")

    [task] = [t for t in await office.ask(lambda s: s.every_open_task()) if t.note]
    assert (task.kind, task.note) == ("refusal-answer", "I did register.")


def test_grounds_are_the_deeds_of_the_file_the_residence_rule_and_a_breach() -> None:
    services = read_services(shipped(), ["online-hellowork", "otit"])

    assert refused.grounds(services["otit"]) == ()
    assert refused.grounds(services["online-hellowork"]) == (
        *services["online-hellowork"].conduct.forbidden,
        "registration",
        "breach",
    )


async def test_idle_time_does_not_undo_it(office: Office) -> None:
    caller, booking = await booked(office)
    await office.desk.suspend(booking.id, "profit", REASON, staff_id="s1")
    await office.desk.cancel(booking.id, staff_id="s1", reason="other")

    office.clock.pass_time(days=800)
    await office.ask(lambda s: s.forget_idle(s.now, s.now, 10, SERVICE.id))
    await office.ask(lambda s: s.forget_refusals(s.now))

    who = (await caller.caller()).id
    assert await office.ask(lambda s: s.refusal(who, SERVICE.id)) is not None


async def test_lifted_one_is_forgotten_in_its_time_with_its_reason(office: Office) -> None:
    _, booking = await booked(office)
    await office.desk.suspend(booking.id, "profit", REASON, staff_id="s1")
    await office.desk.end_suspension(booking.id, staff_id="s1")

    office.clock.pass_time(days=1)
    await office.ask(lambda s: s.forget_refusals(s.now))

    rows = await office.ask(lambda s: s.cursor.execute("SELECT count(*) FROM refusals").fetchone())
    assert rows[0] == 0
