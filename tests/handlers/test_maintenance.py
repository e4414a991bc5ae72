"""While something is being repaired nothing can be booked; all else goes on, and it is told before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot.store.engine import Database
from handlers import maintenance
from locales import formats
from schedules.dated import Maintenance
from schedules.service import Service
from tests.bot.store.calls import otit
from tests.talk import TO_REVIEW, Clock, Office, Talk, said

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
BEGINS = datetime(2026, 12, 1, 22, 0)  # Tuesday, on the clock of Tokyo
ENDS = datetime(2026, 12, 2, 6, 0)
JAPAN = formats.JAPAN
BEGINS_AT, ENDS_AT = BEGINS.replace(tzinfo=JAPAN), ENDS.replace(tzinfo=JAPAN)
PHONE = "03-6712-1965"


def stretch(begins: datetime, ends: datetime) -> Maintenance:
    return Maintenance.model_validate({"from": begins, "to": ends})


def repaired(*stretches: Maintenance) -> Service:
    return otit().model_copy(update={"maintenance": stretches or (stretch(BEGINS, ENDS),)})


@pytest.fixture
def office(database: Database, clock: Clock) -> Iterator[Office]:
    made = Office(database, clock, service=repaired())
    yield made
    made.close()


@pytest.fixture
def caller(office: Office) -> Talk:
    return office.caller()


def when(moment: datetime) -> str:
    return formats.japan_time(moment, "vi")


AHEAD = said("maintenance-ahead", "vi", **{"from": when(BEGINS_AT), "to": when(ENDS_AT)})
NOW = said("maintenance-now", "vi", to=when(ENDS_AT))


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (BEGINS_AT - 7 * DAY - MINUTE, False),
        (BEGINS_AT - 7 * DAY, True),
        (BEGINS_AT - MINUTE, True),
        (ENDS_AT, False),
        (ENDS_AT + MINUTE, False),
    ],
)
async def test_menu_and_beginning_of_a_request_tell_it_a_week_before(
    caller: Talk, moment: datetime, told: bool
) -> None:
    await caller.start("vi")
    caller.office.clock.now = moment

    await caller.do("press", press="go.menu")
    assert (AHEAD in caller.words) is told
    await caller.press("go.book")
    assert (AHEAD in caller.words) is told
    assert await caller.state() == "terms"
    await caller.press("terms.agree")
    assert AHEAD not in caller.words  # once is enough


@pytest.mark.parametrize("moment", [BEGINS_AT, ENDS_AT - MINUTE])
async def test_while_it_lasts_a_request_is_answered_with_its_end_and_the_phone(
    caller: Talk, moment: datetime
) -> None:
    await caller.start("vi")
    caller.office.clock.now = moment

    await caller.do("press", press="go.menu")
    assert said("maintenance-until", "vi", to=when(ENDS_AT)) in caller.words
    await caller.press("go.book")

    assert NOW in caller.words
    assert said("phone-instead", "vi", phone=PHONE) in caller.words
    assert caller.tokens == ["go.bookings", "go.person", "go.menu"]
    assert await caller.state() == "menu"


async def test_request_that_it_overtakes_is_kept_and_sent_afterwards(caller: Talk) -> None:
    caller.office.clock.now = BEGINS_AT - 10 * MINUTE
    await caller.start("vi")
    await caller.walk(*TO_REVIEW)
    caller.office.clock.now = BEGINS_AT

    await caller.press("review.send")
    assert NOW in caller.words
    assert await caller.bookings() == []

    caller.office.clock.now = ENDS_AT
    await caller.do("press", press="go.book")
    assert await caller.state() == "review"
    await caller.press("review.send")
    assert len(await caller.bookings()) == 1


async def test_what_is_booked_is_seen_cancelled_and_spoken_of_meanwhile(caller: Talk) -> None:
    caller.office.clock.now = BEGINS_AT - 60 * MINUTE  # the first free time is tomorrow
    await caller.start("vi")
    await caller.walk(*TO_REVIEW)
    await caller.press("review.send")
    [booking] = await caller.bookings()
    await caller.office.desk.confirm(booking.id, staff_id="s1")
    caller.office.clock.now = BEGINS_AT

    await caller.do("press", press="go.bookings")
    assert f"my.cancel:{booking.id}" in caller.tokens
    await caller.do("press", press=f"my.move:{booking.id}")
    assert NOW in caller.words  # another time is a booking too
    await caller.do("press", press="go.person")
    assert await caller.state() == "person"
    await caller.do("press", press="go.timetable")
    assert NOW not in caller.words
    await caller.do("press", press=f"my.cancel:{booking.id}")
    await caller.press("cancel.yes")
    assert await caller.bookings() == []


def test_stretches_that_touch_are_over_with_the_last_of_them() -> None:
    service = repaired(
        stretch(ENDS, datetime(2026, 12, 2, 9, 0)),
        stretch(BEGINS, ENDS),
        stretch(datetime(2026, 12, 3, 0, 0), datetime(2026, 12, 3, 1, 0)),
    )

    over = maintenance.over_at(service, BEGINS_AT + MINUTE)

    assert over == datetime(2026, 12, 2, 9, 0, tzinfo=JAPAN)
    assert maintenance.over_at(service, over) is None
    assert len(maintenance.ahead(service, BEGINS_AT - DAY)) == 3
