"""Lots for the places of an event: fair, drawn once, heard by everybody, unharmed by a kill."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import Actor, State
from schedules.service import Service
from schedules.service_file import read_service
from tests.talk import Clock, Office

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples" / "schedules"
DRAWS_AT = datetime(2026, 12, 7, 3, tzinfo=UTC)  # noon in Tokyo
STARTS_AT = datetime(2026, 12, 11, 9, 30, tzinfo=UTC)
DRAWS = 80
BEFORE = DRAWS_AT - timedelta(days=3)


def evening(capacity: int = 2, **waiting: object) -> Service:
    """Give the example with lots, for so many callers."""
    path = EXAMPLES / "legal-evening.toml"
    service = read_service(path.read_text("utf-8"), path.name)
    events = tuple(e.model_copy(update={"capacity": capacity}) for e in service.events or ())
    rules = service.waiting.model_copy(update=waiting)
    return service.model_copy(update={"events": events, "waiting": rules})


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(BEFORE), service=evening(), room_provider="")
    yield made
    await asyncio.to_thread(made.close)


async def enters(
    office: Office, person: str, starts_at: datetime = STARTS_AT, *, language: str = "vi"
) -> Booking:
    """Have somebody put their name down."""

    def work(store: Store) -> Booking:
        caller = store.find_or_make("line", "", person, store.now)
        caller.language = language
        store.save(caller)
        [service] = office.services.values()
        span = (starts_at, starts_at + timedelta(minutes=5))
        return store.join(caller, service, language, span, {"name": person}, ends=True)

    found: Booking = await office.ask(work)
    return found


async def all_of(office: Office, names: list[Booking]) -> list[Booking]:
    found: list[Booking] = await office.ask(
        lambda store: [store.booking(each.id) for each in names]
    )
    return found


def won(bookings: list[Booking]) -> list[str]:
    return [each.id for each in bookings if each.state is State.confirmed]


def heard(office: Office) -> Counter[str]:
    return Counter(parcel.kind for parcel in office.kept.parcels)


async def ticks(office: Office) -> None:
    await office.desk.draw_lots()
    await office.desk.serve_waiting()


async def test_nobody_has_a_place_a_minute_before_the_draw_and_as_many_as_there_are_after(
    office: Office,
) -> None:
    names = [await enters(office, f"P{n}") for n in range(5)]
    office.clock.now = DRAWS_AT - timedelta(minutes=1)
    await ticks(office)
    assert won(await all_of(office, names)) == []
    assert heard(office) == {}

    office.clock.now = DRAWS_AT
    await ticks(office)

    drawn = await all_of(office, names)
    assert len(won(drawn)) == 2
    assert {each.state for each in drawn} == {State.confirmed, State.waiting}
    assert {each.resource_id for each in drawn if each.state is State.confirmed} == {
        "event:legal-evening:evening-2026-12:1",
        "event:legal-evening:evening-2026-12:2",
    }
    assert heard(office) == {"confirmed": 2, "not-drawn-waits": 3}


async def test_lots_fall_once_however_often_and_by_however_many_they_are_looked_at(
    office: Office,
) -> None:
    names = [await enters(office, f"P{n}") for n in range(5)]
    office.clock.now = DRAWS_AT
    await asyncio.gather(*(office.desk.draw_lots() for _ in range(4)))
    first = won(await all_of(office, names))

    for _ in range(3):
        office.clock.pass_time(minutes=1)
        await ticks(office)

    assert won(await all_of(office, names)) == first
    assert heard(office) == {"confirmed": 2, "not-drawn-waits": 3}


async def test_place_that_is_given_up_is_offered_in_the_order_of_the_lots(office: Office) -> None:
    names = [await enters(office, f"P{n}") for n in range(5)]
    office.clock.now = DRAWS_AT
    await ticks(office)
    drawn = await all_of(office, names)
    line = await office.ask(lambda store: [e.booking_id for e in store.line("legal-evening", "vi")])
    winner = next(each for each in drawn if each.state is State.confirmed)

    await office.ask(lambda store: store.cancel(store.booking(winner.id), Actor.caller))
    await ticks(office)

    [offered] = [each for each in await all_of(office, names) if each.state is State.offered]
    assert offered.id == line[0]


async def test_who_puts_their_name_down_first_has_no_better_chance(database: Database) -> None:
    one = evening(1)
    assert one.events
    apart = [one.events[0].model_copy(update=_as(n)) for n in range(DRAWS)]
    service = one.model_copy(update={"events": tuple(apart)})
    office = Office(database, Clock(BEFORE), service=service)
    office.desk.rng = Random(20261121)
    place: dict[str, int] = {}
    for event in apart:
        for n in range(4):
            starts_at, _ = event.span(service.zone)
            place[(await enters(office, f"{event.name} {n}", starts_at)).id] = n
    office.clock.now = DRAWS_AT

    await ticks(office)

    found: list[Booking] = await office.ask(lambda store: [store.booking(each) for each in place])
    wins = Counter(place[each] for each in won(found))
    # One win in four: 20 of 80 each. Five standard deviations off is no chance any more.
    assert sum(wins.values()) == DRAWS
    assert all(abs(wins[n] - DRAWS / 4) < 5 * (DRAWS * 3 / 16) ** 0.5 for n in range(4)), wins
    assert wins != {0: DRAWS}
    await asyncio.to_thread(office.close)


def _as(n: int) -> dict[str, object]:
    """Make the nth event another one, five minutes after the one before."""
    return {"name": f"e{n}", "starts": datetime(2026, 12, 11, 8) + n * timedelta(minutes=5)}


async def test_refused_caller_gets_no_place_and_the_next_one_does(office: Office) -> None:
    names = [await enters(office, f"P{n}") for n in range(3)]
    refused = names[0].caller_id or ""
    until = STARTS_AT + timedelta(days=30)
    await office.ask(lambda store: store.refuse(refused, "legal-evening", until, "no", "s"))
    office.clock.now = DRAWS_AT

    await ticks(office)

    assert won(await all_of(office, names)) == [names[1].id, names[2].id]


async def test_without_a_waiting_list_who_had_no_luck_is_told_and_free_again(
    database: Database,
) -> None:
    office = Office(database, Clock(BEFORE), service=evening(1, hold=None), room_provider="")
    names = [await enters(office, f"P{n}") for n in range(3)]
    office.clock.now = DRAWS_AT
    await ticks(office)

    states = Counter(each.state for each in await all_of(office, names))

    assert states == {State.confirmed: 1, State.lapsed: 2}
    assert heard(office) == {"confirmed": 1, "not-drawn": 2}
    await asyncio.to_thread(office.close)


async def test_kill_between_the_draw_and_the_places_draws_nothing_anew(office: Office) -> None:
    names = [await enters(office, f"P{n}") for n in range(6)]
    office.clock.now = DRAWS_AT
    [service] = office.services.values()
    assert service.events
    event = service.events[0]
    draw = office.desk._draw  # what was committed before the kill
    await office.desk._move(
        lambda store, after: draw(store, after, service_id=service.id, event=event)
    )
    order = await office.ask(lambda store: [e.booking_id for e in store.line(service.id, "vi")])

    await ticks(office)

    assert set(won(await all_of(office, names))) == set(order[:2])
