"""A wished time against what there is: a room is free only if no other call has it."""

from __future__ import annotations

from bot.console.cover import cover
from bot.store.store import Store
from handlers.turn import Booking
from tests.bot.console.desk import House
from tests.bot.store.calls import ask, at, half_hour, otit

HOST = "desk@example.com"


async def rooms(house: House, booking: Booking, kind: str = "wish") -> list[int]:
    """Tell how many rooms the booking's times find free."""

    def work(store: Store) -> list[int]:
        times = [time for time in booking.times if time.kind == kind]
        args = (store, otit(), booking)
        return [cover(*args, time, store.now, provided=True).rooms for time in times]

    return await house.desk.act(work)


async def test_call_of_somebody_else_at_the_same_minute_has_the_room(house: House) -> None:
    await house.desk.act(lambda store: store.set_hosts([HOST], ["otit"]))
    first = await house.asked(3)
    second = await house.desk.act(
        lambda store: ask(store, half_hour(at(3), "seat:otit:vi:2"), person="U2")
    )
    assert await rooms(house, second) == [1]

    await house.desk.confirm(first.id, staff_id="s1")

    assert await rooms(house, second) == [0]


async def test_call_that_is_to_be_moved_is_not_in_its_own_way(house: House) -> None:
    await house.desk.act(lambda store: store.set_hosts([HOST], ["otit"]))
    booking = await house.asked(3)
    booking = await house.desk.confirm(booking.id, staff_id="s1")

    def wish(store: Store) -> Booking:
        return store.wish(booking, [half_hour(at(3)), half_hour(at(5))])

    booking = await house.desk.act(wish)

    assert await rooms(house, booking, "change") == [1, 1]
