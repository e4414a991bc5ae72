"""Of two who move one booking from the same look at it, the first does and the second is told."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking, SlotTaken
from schedules.booking import Actor, MoveRefused
from tests.bot.store.calls import DETAILS, at, half_hour, otit
from tests.conftest import NOW
from tests.faults.asking import place
from tests.faults.checker import Checker, Outside
from tests.faults.inside import Repeating, book, outside, phone_on, rows
from tests.journeys.conftest import PUBLIC, World
from tests.journeys.phones import settled

MOVES: dict[str, Callable[[Store, Booking], Booking]] = {
    "confirm": lambda store, booking: store.confirm(booking),
    "caller cancels": lambda store, booking: store.cancel(booking, Actor.caller),
    "staff cancel": lambda store, booking: store.cancel(booking, Actor.staff, "closed"),
    "lapse": lambda store, booking: store.lapse(booking),
    "offer": lambda store, booking: store.offer(booking, [half_hour(at(8))], at(4)),
}
LINK = {"join_url": "https://zoom.example/j/1", "passcode": "123456"}


def asked(database: Database, person: str) -> Booking:
    """Ask for a call and look at it."""
    with database.transaction() as store:
        caller = store.find_or_make("web", "", person, NOW)
        return store.request(caller, otit(), "vi", [half_hour(at(3))], DETAILS)


@pytest.mark.parametrize("database_kind", ["sqlite", "postgresql"])
async def test_second_of_two_moves_from_one_look_is_refused(
    database: Database, address: str
) -> None:
    for number, (first, second) in enumerate(product(MOVES, MOVES)):
        booking = asked(database, f"caller {number}")
        with database.transaction() as store:
            moved = MOVES[first](store, booking)

        with database.transaction() as store, pytest.raises(MoveRefused):
            MOVES[second](store, booking)

        with database.transaction() as store:
            stands = store.booking(booking.id)
            assert stands is not None
            assert (stands.state, stands.revision) == (moved.state, 2), (first, second)
            if stands.state in ("confirmed", "offered"):
                store.cancel(stands, Actor.staff)  # room for the next pair
    problems = Checker(place(address), Outside(frozenset(), {}, {})).problems(settled=False)
    assert problems == []


@pytest.mark.parametrize("database_kind", ["sqlite", "postgresql"])
async def test_second_who_asks_for_a_time_is_refused(database: Database, address: str) -> None:
    asked(database, "first")

    with pytest.raises(SlotTaken):
        asked(database, "second")

    problems = Checker(place(address), Outside(frozenset(), {}, {})).problems(settled=False)
    assert problems == []


async def test_same_link_given_twice_is_told_once(world: World, database_path: Path) -> None:
    client = Repeating(world.app, PUBLIC)
    await book(phone_on("line", world, client))
    [(booking,)] = rows(database_path, "SELECT id FROM bookings")
    await world.app.desk.confirm(booking, staff_id="s1", access=LINK)
    await settled(world.app)
    told = len(world.line.requests)

    for _ in range(2):
        await world.app.desk.set_room(booking, staff_id="s1", access=LINK)
    await settled(world.app)

    assert len(world.line.requests) == told
    assert Checker(database_path, outside(world, client)).problems() == []
