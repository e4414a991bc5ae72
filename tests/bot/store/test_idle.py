"""Callers who have not been here for a month are forgotten, and nobody else."""

from __future__ import annotations

from datetime import timedelta

from bot.store.engine import Database
from bot.store.store import Store
from bot.timers import forget_idle
from schedules.booking import Outcome
from tests.conftest import NOW
from tests.talk import TO_REVIEW, Clock, Office


async def left(office: Office, *names: str, channel: str = "web") -> list[str | None]:
    """List the ids of these callers, making none."""
    year_ago = office.clock() - timedelta(days=365)

    def look(store: Store) -> list[str | None]:
        return [store.seen_since(channel, "", name, year_ago) for name in names]

    found: list[str | None] = await office.ask(look)
    return found


async def test_idle_callers_are_erased_after_a_month_and_no_others(database: Database) -> None:
    clock = Clock(NOW)
    office = Office(database, clock)
    booked = office.caller("booked", channel="line")
    await booked.do("start")
    silent = office.caller("silent", channel="line")
    await silent.do("start")
    passing = office.caller("passing")
    await passing.do("start")

    clock.pass_time(days=2)
    await office.ask(forget_idle)
    assert [bool(i) for i in await left(office, "booked", "silent", channel="line")] == [True, True]
    assert await left(office, "passing") == [None]

    clock.pass_time(days=20)
    await booked.do("press", press="go.menu")
    clock.pass_time(days=11)
    await office.ask(forget_idle)
    assert [bool(i) for i in await left(office, "booked", "silent", channel="line")] == [
        True,
        False,
    ]
    office.close()


async def test_caller_with_a_call_is_kept_until_a_month_after_it(database: Database) -> None:
    clock = Clock(NOW)
    office = Office(database, clock)
    caller = office.caller("caller")
    await caller.start("vi")
    await caller.walk(*TO_REVIEW, "review.send")
    [booking] = await caller.bookings()

    await office.desk.confirm(booking.id, staff_id="somebody")
    clock.pass_time(days=40)
    await office.ask(forget_idle)
    assert await left(office, "caller") != [None]  # open: staff have not closed it

    await office.desk.finish(booking.id, Outcome.talked, staff_id="somebody")
    await office.ask(forget_idle)
    gone = await office.ask(lambda s: s.booking(booking.id))
    assert await left(office, "caller") == [None]
    assert gone.caller_id is None
    office.close()
