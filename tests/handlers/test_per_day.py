"""How early and how often a caller may book; staff are bound by neither."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from bot.console import week
from bot.store.engine import Database
from handlers import openings
from schedules.booking import Outcome
from tests.bot.store.calls import otit
from tests.talk import TO_REVIEW, Clock, Office, Talk, said

TO_DAYS = TO_REVIEW[: TO_REVIEW.index("day.on")]
TODAY, TOMORROW = "day.on:2026-11-24", "day.on:2026-11-25"
Opens = Callable[..., Talk]


@pytest.fixture
def opens(database: Database, clock: Clock) -> Iterator[Opens]:
    """Open a desk with other rules on booking, and give a caller of it at the menu."""
    offices = []

    def opened(**rules: Any) -> Talk:
        offices.append(Office(database, clock, service=otit(**rules)))
        return offices[-1].caller()

    yield opened
    for office in offices:
        office.close()


def days(caller: Talk) -> list[str]:
    return [token for token in caller.tokens if token.startswith("day.on")]


async def test_call_is_booked_until_the_end_of_the_day_before(opens: Opens) -> None:
    caller = opens(days_before=1)
    await caller.start("vi")
    await caller.walk(*TO_DAYS)

    assert days(caller)[0] == TOMORROW
    assert said("book-days-before", "vi", days=1) in caller.words
    # A quarter to midnight in Tokyo is still the day before; a quarter past is not.
    caller.office.clock.pass_time(hours=11, minutes=45)
    await caller.do("press", press="go.resume")
    assert days(caller)[0] == TOMORROW
    await caller.press("day.on")
    caller.office.clock.pass_time(minutes=30)
    await caller.press("time.at")
    assert days(caller)[0] == "day.on:2026-11-26"
    assert await caller.state() == "day"


async def test_staff_are_not_bound_by_the_day_before(opens: Opens) -> None:
    caller = opens(days_before=1)
    office = caller.office
    service, today = office.services["otit"], date(2026, 11, 24)

    free, given = await office.ask(
        lambda store: (
            openings.free_slots(store, service, "vi", today, store.now),
            week.free_starts(store, service, "vi", today, store.now),
        )
    )

    assert free == []
    assert len(given) > 0


async def test_working_days_that_have_to_lie_between_keep_days_off_the_list(opens: Opens) -> None:
    caller = opens(working_days_before=2)  # it is Tuesday
    await caller.start("vi")
    await caller.walk(*TO_DAYS)

    assert days(caller)[0] == "day.on:2026-11-27"
    assert said("book-working-days-before", "vi", days=2) in caller.words
    service, wednesday = caller.office.services["otit"], date(2026, 11, 25)
    given = await caller.office.ask(
        lambda store: week.free_starts(store, service, "vi", wednesday, store.now)
    )
    assert len(given) > 0  # staff are not bound by it


async def test_day_with_a_call_already_is_left_out_where_one_a_day_is_allowed(
    opens: Opens,
) -> None:
    caller = opens(per_day=1, per_caller=3)
    await caller.start()
    await caller.walk(*TO_DAYS)
    first = days(caller)[0]
    assert said("book-per-day", calls=1) not in caller.words
    await caller.walk("day.on", "time.at", "review.send", "go.menu", "go.book")

    assert first not in days(caller)
    assert days(caller) != []
    assert said("book-per-day", calls=1) in caller.words
    # An old button of that day, or of a time on it, books nothing.
    await caller.do("press", press=first)
    assert await caller.state() == "day"
    assert len(await caller.bookings()) == 1


async def test_several_times_on_one_day_are_one_call(opens: Opens) -> None:
    caller = opens(per_day=1)
    await caller.start("vi")
    await caller.walk(*TO_REVIEW, "review.add", "day.on", "time.at", "review.send")

    [booking] = await caller.bookings()
    wished = {time.starts_at.date() for time in booking.times}
    assert (len(booking.times), len(wished)) == (2, 1)


@pytest.mark.parametrize(("most", "left"), [(1, False), (2, True)])
async def test_calls_of_a_day_are_counted(opens: Opens, most: int, left: bool) -> None:
    caller = opens(per_day=most, per_caller=3)
    await caller.start("vi")
    await caller.walk(*TO_DAYS)
    first = days(caller)[0]
    await caller.walk("day.on", "time.at", "review.send", "go.menu", "go.book")

    assert (first in days(caller)) is left


@pytest.mark.parametrize(("outcome", "counts"), [(Outcome.talked, True), (Outcome.missed, False)])
async def test_call_that_was_held_today_counts_and_a_missed_one_does_not(
    opens: Opens, outcome: Outcome, counts: bool
) -> None:
    caller = opens(per_day=1)
    await caller.start("vi")
    await caller.walk(*TO_DAYS, TODAY, "time.at", "review.send")
    [booking] = await caller.bookings()
    await caller.office.desk.confirm(booking.id, staff_id="s1")
    caller.office.clock.pass_time(hours=2)
    await caller.office.desk.finish(booking.id, outcome, staff_id="s1")
    await caller.do("press", press="go.menu")
    await caller.press("go.book")

    assert (TODAY in days(caller)) is not counts


async def test_call_that_is_moved_does_not_stand_in_its_own_way(opens: Opens) -> None:
    caller = opens(per_day=1)
    await caller.start("vi")
    await caller.walk(*TO_DAYS, TODAY, "time.at", "review.send")
    [booking] = await caller.bookings()
    await caller.office.desk.confirm(booking.id, staff_id="s1")
    await caller.do("press", press=f"my.move:{booking.id}")

    assert TODAY in days(caller)
