"""Anybody who is free: of many who want one time as many get it as there are counsellors."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import date, time

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from handlers import openings
from handlers.turn import SlotTaken
from schedules.presence import Leave, Shift
from tests.bot.store.calls import DETAILS, at, half_hour, otit, somebody
from tests.conftest import NOW
from tests.talk import TO_REVIEW, Clock, Office, said

WANTING = 50
DAY = date(2026, 11, 25)


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW))
    yield made
    await asyncio.to_thread(made.close)


async def test_three_of_fifty_get_the_time_and_the_others_are_shown_what_is_left(
    office: Office,
) -> None:
    for name in ("Anna", "Ben", "Chi"):
        await office.ask(lambda s, name=name: s.add_counsellor(name, None, [("otit", "vi")]))
    talks = [office.caller(f"caller {n}") for n in range(WANTING)]
    for talk in talks:
        await talk.start("vi")
        await talk.walk(*TO_REVIEW)

    await asyncio.gather(*(talk.press("review.send") for talk in talks))

    mine = [await talk.bookings() for talk in talks]
    made = [booking for each in mine for booking in each]
    assert len(made) == 3
    assert len({booking.resource_id for booking in made}) == 3
    assert len({booking.starts_at for booking in made}) == 1
    for talk, bookings in zip(talks, mine, strict=True):
        if not bookings:
            taken = said("time-taken", "vi", day="{ $day }").partition("{")[0][:12]
            assert taken in talk.words
            assert any(token.startswith("time.at") for token in talk.tokens)


async def test_least_loaded_comes_first_day_by_day_and_week_by_week(office: Office) -> None:
    def work(store: Store) -> list[tuple[str, ...]]:
        ids = sorted(
            store.add_counsellor(name, None, [("otit", "vi")]) for name in ("Anna", "Ben", "Chi")
        )
        first, second, third = ids

        def asked(person: str, hour: int, day: int, who: str) -> None:
            caller = somebody(store, person)
            store.request(caller, otit(), "vi", [half_hour(at(hour, day=day), who)], DETAILS)

        asked("U1", 3, 25, first)  # on the day itself
        asked("U2", 3, 27, second)  # in the same week
        free = openings.free_slots(store, otit(), "vi", DAY, NOW)
        last = next(each for each in free if each.slot.starts_at == at(5))
        return [last.resources, (third, second, first)]

    found, expected = await office.ask(work)

    assert found == expected


async def test_many_calls_are_shared_out_evenly(office: Office) -> None:
    def work(store: Store) -> Counter[str]:
        for name in ("Anna", "Ben", "Chi"):
            store.add_counsellor(name, None, [("otit", "vi")])
        served: Counter[str] = Counter()
        for n in range(24):
            free = openings.free_slots(store, otit(), "vi", DAY, NOW)[n % 7]
            time = (free.slot.starts_at, free.slot.ends_at, free.resources)
            made = store.request(somebody(store, f"U{n}"), otit(), "vi", [time], DETAILS)
            served[str(made.resource_id)] += 1
        return served

    served = await office.ask(work)

    assert sorted(served.values()) == [8, 8, 8]


async def test_counsellor_of_two_services_and_languages_is_in_one_call_at_a_time(
    office: Office,
) -> None:
    second = otit().model_copy(update={"id": "second"})
    office.services["second"] = second

    def work(store: Store) -> tuple[bool, bool, bool]:
        anna = store.add_counsellor("Anna", None, [("otit", "vi"), ("second", "zh-Hans")])
        before = openings.free_slots(store, second, "zh-Hans", DAY, NOW)
        store.request(somebody(store, "U1"), otit(), "vi", [half_hour(at(3), anna)], DETAILS)
        after = openings.free_slots(store, second, "zh-Hans", DAY, NOW)
        try:
            time = half_hour(at(3), anna)
            store.request(somebody(store, "U2"), second, "zh-Hans", [time], DETAILS)
        except SlotTaken:
            refused = True
        else:
            refused = False
        starts = [[each.slot.starts_at for each in found] for found in (before, after)]
        return at(3) in starts[0], at(3) in starts[1], refused

    assert await office.ask(work) == (True, False, True)


async def test_hours_and_leave_are_those_of_the_service_asked_for(office: Office) -> None:
    second = otit().model_copy(update={"id": "second"})

    def work(store: Store) -> list[int]:
        anna = store.add_counsellor("Anna", None, [("otit", "vi"), ("second", "vi")])
        store.set_shifts(anna, "otit", [Shift(2, time(11), time(12))])
        store.add_leave(anna, Leave(DAY, DAY, time(11), time(11, 30)))
        return [
            len(openings.free_slots(store, service, "vi", DAY, NOW)) for service in (otit(), second)
        ]

    assert await office.ask(work) == [1, 15]


async def test_next_chance_and_next_opening_look_past_leave(office: Office) -> None:
    def work(store: Store) -> list[object]:
        anna = store.add_counsellor("Anna", None, [("otit", "km")])
        store.add_leave(anna, Leave(date(2026, 11, 26), date(2026, 12, 3)))
        chance = openings.next_chance(store, otit(), "km", NOW)
        there = openings.next_opening(store, otit(), "km", NOW)
        store.add_leave(anna, Leave(date(2026, 12, 4), date(2027, 12, 1)))
        nobody = openings.next_chance(store, otit(), "km", NOW)
        return [chance and chance.slot.starts_at, there, nobody]

    tenth = at(2, day=10).replace(month=12)
    assert await office.ask(work) == [tenth, (tenth, tenth.replace(hour=10)), None]
