"""Lots when something else happens besides: nobody is left out, preferred, or told a wrong thing."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from random import Random

import pytest

from bot.desk import lots as desk_lots
from bot.desk.place import After
from bot.store.engine import Database
from bot.store.store import Store
from bot.timers import Timers
from handlers.turn import Booking
from schedules.booking import Actor, State
from schedules.service import Service
from tests.bot.desk.test_lots import (
    BEFORE,
    DRAWS_AT,
    STARTS_AT,
    all_of,
    enters,
    evening,
    heard,
    ticks,
    won,
)
from tests.talk import Clock, Office

ID = "legal-evening"


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(BEFORE), service=evening(), room_provider="")
    yield made
    await asyncio.to_thread(made.close)


def edit(office: Office, **changes: object) -> Service:
    """Edit the first event in the service's file."""
    service = office.services[ID]
    assert service.events
    first, *others = service.events
    events = (first.model_copy(update=changes), *others)
    office.services[ID] = service.model_copy(update={"events": events})
    return office.services[ID]


async def test_no_language_has_a_better_chance(database: Database) -> None:
    """Each language has a line of its own; the lots are those of all."""
    alone = evening(4)
    callers = alone.callers.model_copy(update={"languages": ("vi", "id", "my")})
    meeting = alone.meeting.model_copy(update={"language": None})
    service = alone.model_copy(update={"callers": callers, "meeting": meeting})
    office = Office(database, Clock(BEFORE), service=service, room_provider="")
    names = []
    for n in range(12):
        names.append(await enters(office, f"P{n}", language=("vi", "id", "my")[n % 3]))
        office.clock.pass_time(seconds=1)
    office.desk.rng = NotShuffled()
    office.clock.now = DRAWS_AT

    await ticks(office)

    assert won(await all_of(office, names)) == [each.id for each in names[:4]]
    assert heard(office) == {"confirmed": 4, "not-drawn-waits": 8}
    await asyncio.to_thread(office.close)


class NotShuffled(Random):
    """Draw in the order of the names' coming."""

    def shuffle(self, x: object) -> None:
        pass


async def test_who_got_a_place_from_staff_gets_no_second_one(office: Office) -> None:
    names = [await enters(office, f"P{n}") for n in range(2)]
    office.clock.pass_time(minutes=1)
    await office.desk.book_next(names[0].id, STARTS_AT, staff_id="s", language="vi")
    office.clock.now = DRAWS_AT

    await ticks(office)

    drawn = await all_of(office, names)
    assert [each.state for each in drawn] == [State.cancelled, State.confirmed]
    assert heard(office) == {"confirmed": 2, "served": 1}


async def test_draw_after_a_long_night_comes_before_what_else_time_brings(
    database: Database,
) -> None:
    """While no process ran the deadline passed, too: the lots are drawn all the same."""
    service = evening(1)
    booking = service.booking.model_copy(update={"notice": timedelta(days=1)})
    service = service.model_copy(update={"booking": booking})
    office = Office(database, Clock(BEFORE), service=service, room_provider="")
    names = [await enters(office, f"P{n}") for n in range(2)]
    office.clock.now = STARTS_AT - timedelta(hours=5)

    await Timers(office.desk, office.writer, database).tick()

    assert len(won(await all_of(office, names))) == 1
    kinds = heard(office)
    assert kinds["not-drawn-waits"] == 1
    await asyncio.to_thread(office.close)


async def test_draw_whose_event_has_begun_is_none_and_everybody_hears(
    office: Office, database: Database
) -> None:
    names = [await enters(office, f"P{n}") for n in range(3)]
    office.clock.now = STARTS_AT + timedelta(hours=1)

    await Timers(office.desk, office.writer, database).tick()

    assert {each.state for each in await all_of(office, names)} == {State.lapsed}
    assert heard(office) == {"unserved": 3}


async def test_event_that_is_called_off_is_not_drawn(office: Office) -> None:
    """A kill came between the decision and its telling; then the moment of the draw came."""
    names = [await enters(office, f"P{n}") for n in range(3)]
    service = office.services[ID]
    assert service.events
    event = service.events[0]
    await office.ask(lambda store: store.call_off(service, event, "s"))
    office.clock.now = DRAWS_AT

    await ticks(office)
    await office.desk.look_after_events()

    assert {each.state for each in await all_of(office, names)} == {State.cancelled}
    assert heard(office) == {"called-off-waiting": 3}


async def drawn_halfway(
    office: Office, monkeypatch: pytest.MonkeyPatch, then: object
) -> list[Booking]:
    """Have one of three hear how their lot fell; then something happens."""
    monkeypatch.setattr(desk_lots, "AT_ONCE", 1)
    names = [await enters(office, f"P{n}") for n in range(3)]
    tell, told = office.desk._next_lots, 0

    def one(store: Store, after: After, **about: object) -> bool:
        nonlocal told
        told += 1
        more: bool = tell(store, after, **about)  # type: ignore[arg-type]  # handed on as they came
        if told == 1:
            assert callable(then)
            then()
        return more

    monkeypatch.setattr(office.desk, "_next_lots", one)
    office.clock.now = DRAWS_AT
    await office.desk.draw_lots()
    return names


async def test_event_that_leaves_the_file_in_the_middle_of_its_draw_tells_nobody_a_wrong_thing(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = office.services[ID]

    def leaves() -> None:
        assert whole.events
        office.services[ID] = whole.model_copy(update={"events": whole.events[1:]})

    names = await drawn_halfway(office, monkeypatch, leaves)
    assert heard(office) == {"confirmed": 1}
    office.services[ID] = whole

    await ticks(office)

    assert len(won(await all_of(office, names))) == 2
    assert heard(office) == {"confirmed": 2, "not-drawn-waits": 1}


async def test_capacity_that_is_lowered_in_the_middle_of_a_draw_gives_fewer_places(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = await drawn_halfway(office, monkeypatch, lambda: edit(office, capacity=1))

    assert len(won(await all_of(office, names))) == 1
    assert heard(office) == {"confirmed": 1, "not-drawn-waits": 2}


async def test_draw_that_is_put_off_before_its_moment_waits(office: Office) -> None:
    names = [await enters(office, f"P{n}") for n in range(3)]
    edit(office, draws=(DRAWS_AT + timedelta(hours=10)).replace(tzinfo=None))  # 19:00 UTC as read
    office.clock.now = DRAWS_AT
    await ticks(office)
    assert heard(office) == {}

    office.clock.pass_time(days=1)
    await ticks(office)

    assert len(won(await all_of(office, names))) == 2


async def test_erased_caller_is_not_drawn(office: Office) -> None:
    names = [await enters(office, f"P{n}") for n in range(3)]
    gone = names[0].caller_id or ""
    await office.ask(lambda store: store.erase(store.load(gone)))
    office.clock.now = DRAWS_AT

    await ticks(office)

    assert won(await all_of(office, names)) == [names[1].id, names[2].id]
    assert heard(office) == {"confirmed": 2}


async def test_blocked_caller_takes_part_and_staff_learn_that_no_chat_reaches_them(
    office: Office,
) -> None:
    [name] = [await enters(office, "P0")]

    def block(store: Store) -> None:
        caller = store.load(name.caller_id or "")
        assert caller is not None
        caller.reachable = False
        store.save(caller)

    await office.ask(block)
    office.clock.now = DRAWS_AT

    await ticks(office)

    assert won(await all_of(office, [name])) == [name.id]
    tasks = await office.ask(lambda store: [task.kind for task in store.every_open_task()])
    assert tasks == ["unreachable"]


@pytest.mark.parametrize("ended", [False, True])
async def test_refused_caller_hears_and_is_asked_no_more(office: Office, ended: bool) -> None:
    names = [await enters(office, f"P{n}") for n in range(4)]
    refused = names[0].caller_id or ""

    def decide(store: Store) -> None:
        if ended:
            store.suspend(refused, ID, "threats", "no", "s")
        else:
            store.refuse(refused, ID, STARTS_AT + timedelta(days=30), "no", "s")

    await office.ask(decide)
    office.clock.now = DRAWS_AT

    await ticks(office)

    assert [each.state for each in await all_of(office, names[:1])] == [State.lapsed]
    assert heard(office) == {"confirmed": 2, "not-drawn": 1, "not-drawn-waits": 1}


async def test_suspended_caller_is_offered_no_place_of_the_list(office: Office) -> None:
    names = [await enters(office, f"P{n}") for n in range(3)]
    office.clock.now = DRAWS_AT
    await ticks(office)
    drawn = await all_of(office, names)
    [loser] = [each for each in drawn if each.state is State.waiting]
    await office.ask(lambda store: store.suspend(loser.caller_id or "", ID, "threats", "no", "s"))
    winner = next(each for each in drawn if each.state is State.confirmed)

    await office.ask(lambda store: store.cancel(store.booking(winner.id), Actor.caller))
    await ticks(office)

    [now] = await all_of(office, [loser])
    assert now.state is State.waiting


async def test_one_whom_nothing_can_be_told_holds_up_nobody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [await enters(office, f"P{n}") for n in range(6)]
    notify = office.desk._then.notify

    def breaks(store: Store, booking: Booking, kind: str, after: After) -> None:
        if booking.id == names[0].id:
            raise RuntimeError("its row is damaged")
        notify(store, booking, kind, after)

    monkeypatch.setattr(office.desk._then, "notify", breaks)
    office.clock.now = DRAWS_AT
    await ticks(office)
    assert heard(office).total() == 5
    monkeypatch.undo()

    await ticks(office)

    assert heard(office) == {"confirmed": 2, "not-drawn-waits": 4}
    assert Counter(each.state for each in await all_of(office, names)) == {
        State.confirmed: 2,
        State.waiting: 4,
    }


async def test_draw_goes_on_where_the_file_puts_it_off_in_its_middle(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = (DRAWS_AT + timedelta(days=2)).replace(tzinfo=None)

    names = await drawn_halfway(office, monkeypatch, lambda: edit(office, draws=later))

    assert len(won(await all_of(office, names))) == 2
    assert heard(office) == {"confirmed": 2, "not-drawn-waits": 1}
