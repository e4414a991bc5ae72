"""Calls in one language for callers of many: seats, queues and lists are those of the call's."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime

import pytest

from bot.store.engine import Database
from handlers.turn import Booking
from tests.conftest import NOW
from tests.schedules.example import in_japanese
from tests.talk import Clock, Office, Talk

WEDNESDAY = date(2026, 11, 25)
TO_DAY = ("go.book", "companion.is:none")
ELEVEN = "time.at"


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=in_japanese())
    yield made
    await asyncio.to_thread(made.close)


async def at_review(office: Office, name: str, language: str) -> Talk:
    """Have somebody choose the first half hour of tomorrow, and not send it yet."""
    talk = office.caller(name)
    await talk.start(language)
    await talk.walk(*TO_DAY, "day.on:2026-11-25", ELEVEN)
    return talk


async def only(talk: Talk) -> Booking:
    """Give the caller's one booking."""
    [booking] = await talk.bookings()
    return booking


async def test_callers_of_two_languages_never_get_the_same_seat(office: Office) -> None:
    talks = [await at_review(office, f"caller {tag}", tag) for tag in ("vi", "km")]

    await asyncio.gather(*(talk.press("review.send") for talk in talks))

    made = [booking for talk in talks for booking in await talk.bookings()]
    assert [booking.resource_id for booking in made] == ["seat:example:ja:1"]
    assert made[0].language in ("vi", "km")


async def test_a_time_that_one_has_is_not_offered_to_a_caller_of_another_language(
    office: Office,
) -> None:
    first = await at_review(office, "first", "vi")
    await first.press("review.send")

    second = office.caller("second")
    await second.start("km")
    await second.walk(*TO_DAY, "day.on:2026-11-25")

    taken = (await only(first)).starts_at
    assert taken == datetime(2026, 11, 25, 2, tzinfo=UTC)
    assert f"time.at:{int(taken.timestamp()) // 60}" not in second.tokens
    assert any(token.startswith("time.at") for token in second.tokens)
