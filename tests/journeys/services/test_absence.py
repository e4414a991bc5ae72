"""Who does not come: ten minutes after the start, with and without a word; and where no rule is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.store.store import Store
from schedules.booking import Outcome, State
from tests.journeys.services.conftest import MINUTE, House, says
from tests.journeys.services.expected import STATED, japan, rows

HOUR = timedelta(hours=1)
RULED = [row for row in rows() if STATED[row[0]].missed]
SILENT = [row for row in rows() if not STATED[row[0]].missed]
CASE = ("service_id", "language")


@pytest.mark.parametrize(CASE, RULED)
async def test_call_is_missed_ten_minutes_after_its_start_and_its_caller_can_book_again(
    house: House, service_id: str, language: str
) -> None:
    stated = STATED[service_id]
    person, booking = await house.confirmed(service_id, language)
    over = japan(stated.call) + stated.missed * MINUTE

    await house.wait_until(over - MINUTE)
    assert (await house.booking(booking.id)).state is State.confirmed
    await house.wait_until(over + MINUTE)

    done = await house.booking(booking.id)
    assert (done.state, done.outcome) == (State.done, Outcome.missed)
    assert await rules_of(house, booking.id) == [f"absence.grace_minutes {stated.missed_article}"]
    await person.chat.look()
    assert says(service_id, "missed-notice-text", language) in person.chat.words
    await person.press("go.book")  # only a person refuses somebody
    assert person.offered("day.on") or person.offered("event.at")


@pytest.mark.parametrize(CASE, RULED)
async def test_word_in_time_is_contact(house: House, service_id: str, language: str) -> None:
    stated = STATED[service_id]
    person, booking = await house.confirmed(service_id, language)
    over = japan(stated.call) + stated.missed * MINUTE

    await house.wait_until(over - MINUTE)
    await person.chat.type("...")
    await house.wait_until(over + MINUTE)

    assert (await house.booking(booking.id)).state is State.confirmed


@pytest.mark.parametrize(CASE, RULED)
async def test_word_that_comes_too_late_changes_nothing(
    house: House, service_id: str, language: str
) -> None:
    stated = STATED[service_id]
    person, booking = await house.confirmed(service_id, language)

    await house.wait_until(japan(stated.call) + (stated.missed + 1) * MINUTE)
    await person.chat.type("...")

    assert (await house.booking(booking.id)).outcome == Outcome.missed


@pytest.mark.parametrize(CASE, SILENT)
async def test_nothing_happens_where_the_source_says_nothing(
    house: House, service_id: str, language: str
) -> None:
    person, booking = await house.confirmed(service_id, language)
    await house.wait_until(booking.starts_at - MINUTE)
    await person.chat.look()

    await house.wait_until(booking.ends_at + HOUR)

    assert (await house.booking(booking.id)).state is State.confirmed
    assert await rules_of(house, booking.id) == []
    before = person.chat.words
    await person.chat.look()
    assert (before, person.chat.words) == (before, "")


async def rules_of(house: House, booking_id: str) -> list[str]:
    """List the rules that moved a booking, as the trail keeps them."""

    def ask(store: Store) -> list[str]:
        return [each.detail or "" for each in store.trail(booking_id) if each.action == "rule"]

    found: list[str] = await house.office.ask(ask)
    return found
