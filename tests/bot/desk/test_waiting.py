"""The waiting list at the desk: who is offered a freed time, when, and what becomes of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from handlers import places
from handlers.turn import Booking, TooManyOpen
from schedules.booking import Actor, State
from schedules.service import Service
from schedules.timetable import DatedException
from tests.bot.store.calls import otit
from tests.conftest import NOW
from tests.talk import Clock, Office

THURSDAY = date(2026, 11, 26)  # the one day of the week on which Khmer is spoken
HOUR = timedelta(hours=1)


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=narrow())
    yield made
    await asyncio.to_thread(made.close)


def narrow(**rules: Any) -> Service:
    """Give the shipped service with two hours a day, so that a day is full after four calls."""
    service = otit(horizon_days=9, **rules)
    table = service.timetables[0]
    hours = {day: ((at[0][0], at[0][0].replace(hour=at[0][0].hour + 2)),) for day, at in table.hours.items()}  # fmt: skip
    narrowed = table.model_copy(update={"hours": hours})
    return service.model_copy(update={"timetables": (narrowed,)})


def slot(n: int, day: date = THURSDAY) -> datetime:
    """Give the nth half hour of a day; it opens at eleven in Tokyo."""
    return datetime(day.year, day.month, day.day, 2, tzinfo=UTC) + n * timedelta(minutes=30)


def details(person: str) -> dict[str, str]:
    return {"name": f"SOK {person}", "mailbox": "shared"}


async def booked(office: Office, person: str, n: int, day: date = THURSDAY) -> Booking:
    """Have somebody book the nth half hour of a Thursday."""

    def work(store: Store) -> Booking:
        caller = store.find_or_make("line", "", person, store.now)
        caller.language = "km"
        store.save(caller)
        starts_at = slot(n, day)
        time = (starts_at, starts_at + HOUR / 2, ["seat:otit:km:1"])
        service = office.services["otit"]
        return store.request(caller, service, "km", [time], details(person))

    found: Booking = await office.ask(work)
    return found


async def full(office: Office) -> list[Booking]:
    """Fill both Thursdays ahead."""
    days = (THURSDAY, THURSDAY + timedelta(days=7))
    return [
        await booked(office, f"B{d}{n}", n, day) for d, day in enumerate(days) for n in range(4)
    ]


async def waits(office: Office, person: str, day: str = "any") -> Booking:
    """Have somebody join the list, a minute after whoever was before."""
    office.clock.pass_time(minutes=1)

    def work(store: Store) -> Booking:
        caller = store.find_or_make("line", "", person, store.now)
        caller.language = "km"
        store.save(caller)
        service = office.services["otit"]
        span = places.span_of(service, day, store.now)
        return store.join(caller, service, "km", span, details(person), ends=day != "any")

    found: Booking = await office.ask(work)
    return found


async def stands(office: Office, booking: Booking) -> Booking:
    found: Booking = await office.ask(lambda store: store.booking(booking.id))
    return found


def offered(booking: Booking) -> list[datetime]:
    return [time.starts_at for time in booking.times if time.kind == "offer"]


def said(office: Office) -> list[str]:
    return [parcel.kind for parcel in office.kept.parcels]


async def cancel(office: Office, booking: Booking) -> None:
    def work(store: Store) -> None:
        store.cancel(store.booking(booking.id), Actor.caller)  # type: ignore[arg-type]  # it is there

    await office.ask(work)


async def pass_and_tick(office: Office, **length: float) -> None:
    """Let time pass, and do what it brings, as the timers do."""
    office.clock.pass_time(**length)
    await office.desk.lapse_due()
    await office.desk.serve_waiting()


async def test_place_on_the_list_claims_nothing_and_is_offered_nothing_while_all_is_full(
    office: Office,
) -> None:
    await full(office)
    mine = await waits(office, "W1")

    assert await office.desk.serve_waiting() == 0
    assert (await stands(office, mine)).state is State.waiting
    claims = await office.ask(
        lambda store: store.cursor.execute(
            f"SELECT count(*) FROM claims WHERE booking_id = '{mine.id}'"
        ).fetchone()
    )
    assert claims[0] == 0


async def test_freed_time_is_offered_to_the_first_who_can_use_it_and_to_nobody_else(
    office: Office,
) -> None:
    calls = await full(office)
    next_week = await waits(office, "W1", "2026-12-03")
    first = await waits(office, "W2", "2026-11-26")
    second = await waits(office, "W3")
    await cancel(office, calls[2])

    made = await office.desk.serve_waiting()
    again = await office.desk.serve_waiting()

    assert (made, again) == (1, 0)
    assert offered(await stands(office, first)) == [slot(2)]
    assert (await stands(office, next_week)).state is State.waiting
    assert (await stands(office, second)).state is State.waiting
    assert said(office) == ["freed"]


async def test_offer_is_kept_for_the_stated_while_and_then_goes_to_the_next(
    office: Office,
) -> None:
    calls = await full(office)
    first, second = await waits(office, "W1"), await waits(office, "W2")
    await cancel(office, calls[2])
    await office.desk.serve_waiting()

    held = await stands(office, first)
    await pass_and_tick(office, minutes=59)
    still = await stands(office, first)
    await pass_and_tick(office, minutes=1)

    assert held.offer_until is not None
    assert held.offer_until == held.changed_at + HOUR
    assert offered(still) == [slot(2)]
    passed = await stands(office, first)
    assert (passed.state, offered(passed)) == (State.waiting, [])
    assert offered(await stands(office, second)) == [slot(2)]
    line = await office.ask(lambda store: store.line("otit", "km"))
    assert [entry.booking_id for entry in line] == [second.id, first.id]
    assert said(office) == ["freed", "passed", "freed"]


@pytest.mark.parametrize(
    ("freed", "until"),
    [
        (datetime(2026, 11, 24, 17, tzinfo=UTC), datetime(2026, 11, 25, 0, tzinfo=UTC)),
        (datetime(2026, 11, 24, 22, 59, tzinfo=UTC), datetime(2026, 11, 25, 0, tzinfo=UTC)),
        (datetime(2026, 11, 24, 23, tzinfo=UTC), datetime(2026, 11, 25, 0, tzinfo=UTC)),
        (datetime(2026, 11, 24, 11, 59, tzinfo=UTC), datetime(2026, 11, 24, 12, 59, tzinfo=UTC)),
        (datetime(2026, 11, 24, 12, tzinfo=UTC), datetime(2026, 11, 25, 0, tzinfo=UTC)),
    ],
    ids=["two at night", "a minute to eight", "eight", "a minute to nine", "nine in the evening"],
)
async def test_nobody_loses_their_turn_asleep(
    office: Office, freed: datetime, until: datetime
) -> None:
    calls = await full(office)
    mine = await waits(office, "W1")
    office.clock.now = freed
    await cancel(office, calls[2])

    await office.desk.serve_waiting()

    assert (await stands(office, mine)).offer_until == until


async def test_offer_is_not_held_into_the_notice_time(office: Office) -> None:
    calls = await full(office)
    mine = await waits(office, "W1")
    office.clock.now = slot(1) - HOUR - timedelta(minutes=20)
    await cancel(office, calls[1])

    await office.desk.serve_waiting()

    assert (await stands(office, mine)).offer_until == slot(1) - HOUR


async def test_time_that_is_too_near_to_be_answered_is_not_offered(office: Office) -> None:
    calls = await full(office)
    mine = await waits(office, "W1")
    office.clock.now = slot(1) - HOUR - timedelta(minutes=9)
    await cancel(office, calls[1])

    assert await office.desk.serve_waiting() == 0
    assert (await stands(office, mine)).state is State.waiting


async def test_declined_time_goes_to_the_next_and_is_not_offered_to_the_same_again(
    office: Office,
) -> None:
    calls = await full(office)
    first, second = await waits(office, "W1"), await waits(office, "W2")
    await cancel(office, calls[2])
    await office.desk.serve_waiting()
    office.clock.pass_time(minutes=5)

    for mine in (first, second):
        held = await stands(office, mine)
        await office.ask(lambda store, held=held: store.decline(held))
        await office.desk.serve_waiting()

    assert (await stands(office, first)).state is State.waiting
    assert (await stands(office, second)).state is State.waiting
    assert said(office) == ["freed", "freed"]
    assert await office.desk.serve_waiting() == 0


async def test_accepted_time_confirms_and_ends_the_wait(office: Office) -> None:
    calls = await full(office)
    mine = await waits(office, "W1")
    await cancel(office, calls[2])
    await office.desk.serve_waiting()
    held = await stands(office, mine)

    done = await office.ask(lambda store: store.accept(held, 1, office.services["otit"]))
    await cancel(office, calls[3])

    assert (done.state, done.starts_at, done.resource_id) == (
        State.confirmed,
        slot(2),
        "seat:otit:km:1",
    )
    assert await office.desk.serve_waiting() == 0
    assert await office.ask(lambda store: store.line("otit", "km")) == []


async def test_two_freed_times_go_to_two_callers(office: Office) -> None:
    calls = await full(office)
    first, second = await waits(office, "W1"), await waits(office, "W2")
    await cancel(office, calls[1])
    await cancel(office, calls[3])

    assert await office.desk.serve_waiting() == 2

    assert offered(await stands(office, first)) == [slot(1)]
    assert offered(await stands(office, second)) == [slot(3)]


async def test_extra_day_is_offered_to_those_who_wait(office: Office) -> None:
    await full(office)
    mine = await waits(office, "W1")
    friday = date(2026, 11, 27)
    opens, closes = datetime(2026, 1, 1, 11).time(), datetime(2026, 1, 1, 12).time()

    await office.ask(
        lambda store: store.add_exception("otit", DatedException(friday, "km", opens, closes))
    )

    assert await office.desk.serve_waiting() == 1
    assert offered(await stands(office, mine)) == [slot(0, friday)]


async def test_place_for_a_day_ends_with_the_day_and_its_caller_is_told(office: Office) -> None:
    await full(office)
    day, any_day = await waits(office, "W1", "2026-11-26"), await waits(office, "W2")

    await pass_and_tick(office)  # plans what is to come
    office.clock.now = datetime(2026, 11, 26, 15, 0, tzinfo=UTC)
    await pass_and_tick(office)

    assert (await stands(office, day)).state is State.lapsed
    assert (await stands(office, any_day)).state is State.waiting
    assert "unserved" in said(office)


async def test_caller_has_one_place_and_the_place_counts_as_open(office: Office) -> None:
    await full(office)
    await waits(office, "W1")

    with pytest.raises(TooManyOpen):
        await waits(office, "W1", "2026-11-26")
    with pytest.raises(TooManyOpen):
        await booked(office, "W1", 0, THURSDAY + timedelta(days=14))


async def test_confirmed_call_elsewhere_ends_the_wait(office: Office) -> None:
    office.services["otit"] = narrow(per_caller=3)
    await full(office)
    mine = await waits(office, "W1")
    office.clock.pass_time(minutes=5)
    other = await booked(office, "W1", 0, THURSDAY + timedelta(days=14))
    await office.ask(lambda store: store.confirm(other, "s1"))

    await office.desk.serve_waiting()

    ended = await stands(office, mine)
    assert (ended.state, ended.cancelled_by) == (State.cancelled, "service")
    assert "served" in said(office)


async def test_caller_with_a_live_offer_is_passed_over(office: Office) -> None:
    office.services["otit"] = narrow(per_caller=3)
    calls = await full(office)
    busy, free = await waits(office, "W1"), await waits(office, "W2")
    other = await booked(office, "W1", 0, THURSDAY + timedelta(days=14))
    starts_at = slot(1, THURSDAY + timedelta(days=14))
    time = (starts_at, starts_at + HOUR / 2, ["seat:otit:km:1"])
    await office.ask(lambda store: store.offer(other, [time], starts_at - HOUR, "s1"))
    await cancel(office, calls[0])

    await office.desk.serve_waiting()

    assert (await stands(office, busy)).state is State.waiting
    assert offered(await stands(office, free)) == [slot(0)]


async def test_staff_put_somebody_first_and_the_trail_says_why(office: Office) -> None:
    calls = await full(office)
    first, urgent = await waits(office, "W1"), await waits(office, "W2")

    await office.desk.put_first(urgent.id, "urgent", staff_id="s1")
    await cancel(office, calls[0])
    await office.desk.serve_waiting()

    assert (await stands(office, first)).state is State.waiting
    assert offered(await stands(office, urgent)) == [slot(0)]
    trail = await office.ask(lambda store: store.trail(urgent.id))
    assert [(e.actor_id, e.action) for e in trail if e.action == "put-first"] == [
        ("s1", "put-first")
    ]


async def test_withdrawn_offer_keeps_the_place_in_line(office: Office) -> None:
    calls = await full(office)
    first, second = await waits(office, "W1"), await waits(office, "W2")
    await cancel(office, calls[0])
    await office.desk.serve_waiting()

    await office.desk.withdraw(first.id, staff_id="s1")

    line = await office.ask(lambda store: store.line("otit", "km"))
    assert [entry.booking_id for entry in line] == [first.id, second.id]
    assert said(office) == ["freed", "withdrawn"]


async def test_number_in_line_counts_those_ahead_who_wait_for_the_same_days(
    office: Office,
) -> None:
    await full(office)
    this, other = await waits(office, "W1", "2026-11-26"), await waits(office, "W2", "2026-12-03")
    last = await waits(office, "W3", "2026-12-03")

    numbers = [
        await office.ask(lambda store, b=b: store.number_in_line(b)) for b in (this, other, last)
    ]

    assert numbers == [1, 1, 2]


async def test_several_workers_make_one_offer_of_one_freed_time(office: Office) -> None:
    calls = await full(office)
    mine = [await waits(office, f"W{n}") for n in range(4)]
    await cancel(office, calls[0])
    others = [Office(office.database, office.clock, service=narrow()) for _ in range(2)]

    try:
        made = await asyncio.gather(
            *(each.desk.serve_waiting() for each in (office, *others) for _ in range(3))
        )
    finally:
        for each in others:
            await asyncio.to_thread(each.close)

    assert sum(made) == 1
    now = [await stands(office, booking) for booking in mine]
    assert [booking.state for booking in now] == [State.offered] + [State.waiting] * 3


async def test_whom_a_person_refused_is_passed_over_until_that_is_lifted(office: Office) -> None:
    [first, *_] = await full(office)
    held_up = await waits(office, "U1")
    until = NOW + timedelta(days=30)
    await office.desk.refuse(held_up.id, until, "Three calls were missed.", staff_id="s1")
    await cancel(office, first)

    assert await office.desk.serve_waiting() == 0
    await office.desk.lift(held_up.id, staff_id="s1")
    assert await office.desk.serve_waiting() == 1

    assert (await stands(office, held_up)).state is State.offered
