"""Places by lot as a caller meets them: putting one's name down, waiting, hearing, and after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.store.engine import Database
from schedules.booking import State
from schedules.service import Service
from tests.handlers.test_events import visits
from tests.talk import Clock, Office, Talk, said

DRAWS = datetime(2026, 12, 14, 12)  # Tokyo
DRAWS_AT = datetime(2026, 12, 14, 3, tzinfo=UTC)
WHEN = "Monday, 14 December 2026, 12:00 PM (12:00) (Japan time)"


def by_lot(capacity: int = 1, **waiting: Any) -> Service:
    service = visits(capacity)
    events = tuple(e.model_copy(update={"draws": DRAWS}) for e in service.events or ())
    booking = service.booking.model_copy(update={"confirmation": "lottery"})
    rules = service.waiting.model_copy(update=waiting)
    return service.model_copy(update={"events": events, "booking": booking, "waiting": rules})


@pytest.fixture
def service() -> Service:
    return by_lot()


@pytest.fixture
def office(database: Database, clock: Clock, service: Service) -> Iterator[Office]:
    opened = Office(database, clock, service=service)
    yield opened
    opened.close()


async def entered(office: Office, name: str) -> Talk:
    talk = office.caller(name)
    await talk.start("en")
    await talk.walk("go.book", "terms.agree", "event.at", "review.send")
    return talk


async def draw(office: Office) -> None:
    office.clock.now = DRAWS_AT
    await office.desk.draw_lots()


async def test_caller_reads_before_sending_that_it_is_by_lot_and_when(caller: Talk) -> None:
    await caller.start("en")
    await caller.walk("go.book", "terms.agree")
    assert said("lots-state", until=WHEN) in caller.words

    await caller.press("event.at")

    assert said("lots-how", when=WHEN) in caller.words
    assert "Enter the draw" in [option.label for option in caller.options]


async def test_name_is_down_and_nothing_is_promised(caller: Talk, office: Office) -> None:
    await caller.start("en")
    await caller.walk("go.book", "terms.agree", "event.at", "review.send")

    [booking] = await caller.bookings()
    assert booking.state is State.waiting
    assert "It is not a place yet" in caller.words
    await caller.press("go.bookings")
    assert f"Draw: {WHEN}" in caller.words


async def test_as_many_as_want_can_enter_whatever_the_room_holds(office: Office) -> None:
    talks = [await entered(office, f"P{n}") for n in range(3)]

    for talk in talks:
        [booking] = await talk.bookings()
        assert booking.state is State.waiting


async def test_list_tells_whose_name_is_down_and_offers_no_second_lot(office: Office) -> None:
    talk = await entered(office, "P")
    [booking] = await talk.bookings()

    await talk.walk("go.menu", "go.book")

    assert said("lots-state-in", when=WHEN) in talk.words
    first = booking.starts_at.timestamp() // 60
    assert f"event.at:{first:.0f}" not in talk.tokens


async def test_while_lots_are_being_drawn_nobody_gets_in_and_everybody_reads_why(
    office: Office, caller: Talk
) -> None:
    await caller.start("en")
    await caller.walk("go.book", "terms.agree", "event.at")
    office.clock.now = DRAWS_AT + timedelta(seconds=1)

    await caller.press("review.send")

    assert said("lots-drawing") in caller.words
    assert await caller.bookings() == []


async def test_after_the_draw_what_is_left_is_booked_at_once(office: Office) -> None:
    await draw(office)
    talk = await entered(office, "late")

    [booking] = await talk.bookings()
    assert booking.state is State.confirmed


async def test_after_the_draw_a_full_event_is_waited_for_like_any_other(office: Office) -> None:
    await entered(office, "early")
    await draw(office)
    talk = office.caller("late")
    await talk.start("en")

    await talk.walk("go.book", "terms.agree", "event.at", "event.wait")

    [booking] = await talk.bookings()
    assert booking.state is State.waiting
    assert booking.times[0].kind == "wait"


async def test_name_can_be_taken_back_before_the_draw(office: Office) -> None:
    first, second = await entered(office, "A"), await entered(office, "B")
    [booking] = await first.bookings()
    await first.walk("go.bookings", "my.leave", "leave.yes")

    await draw(office)

    assert await first.bookings() == []
    [mine] = await second.bookings()
    assert mine.state is State.confirmed
    assert booking.id != mine.id
