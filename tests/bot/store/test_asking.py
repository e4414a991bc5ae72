"""Asking for a call: what a request keeps and claims, and when it is refused."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from bot.store.asking import CODES_TRIED
from bot.store.store import Store
from handlers.turn import Booking, SlotTaken, Time, TooManyOpen
from schedules.booking import Actor, State
from tests.bot.store.calls import (
    DETAILS,
    HALF,
    ask,
    at,
    claimed,
    fresh,
    grid,
    half_hour,
    otit,
    somebody,
)
from tests.conftest import NOW


def rows(store: Store, table: str) -> int:
    store.cursor.execute(f"SELECT count(*) FROM {table}")
    return int(store.cursor.fetchone()[0])


def test_request_keeps_the_wishes_and_claims_the_first(store: Store) -> None:
    booking = ask(store, half_hour(at(10)), half_hour(at(11)), half_hour(at(12)))

    assert booking == fresh(store, booking)
    assert booking == Booking(
        id=booking.id,
        code=booking.code,
        caller_id=somebody(store).id,
        service_id="otit",
        language="vi",
        state=State.requested,
        revision=1,
        starts_at=at(10),
        ends_at=at(10, 30),
        resource_id="anna",
        created_at=NOW,
        changed_at=NOW,
        details=DETAILS,
        times=(
            Time("wish", 1, at(10), at(10, 30), "anna"),
            Time("wish", 2, at(11), at(11, 30)),
            Time("wish", 3, at(12), at(12, 30)),
        ),
    )
    assert claimed(store, booking) == grid(at(10))


def test_request_takes_the_next_resource_when_the_fairest_is_taken(store: Store) -> None:
    first = ask(store, half_hour(at(10), "anna"))

    second = ask(store, half_hour(at(10, 15), "anna", "ben"), person="U2")

    assert (first.resource_id, second.resource_id) == ("anna", "ben")
    assert second.times[0].resource_id == "ben"
    assert claimed(store, second) == grid(at(10, 15), name="ben")


@pytest.mark.parametrize("wanted", [half_hour(at(10, 25)), (at(9), at(12), [])])
def test_request_of_a_taken_time_leaves_nothing_behind(
    store: Store, wanted: tuple[object, object, list[str]]
) -> None:
    first = ask(store)
    somebody(store, "U2")
    tables = ("bookings", "claims", "times", "name_words", "audit")
    before = [rows(store, table) for table in tables]

    with pytest.raises(SlotTaken):
        ask(store, wanted, person="U2")  # type: ignore[arg-type]  # a tuple is a stretch here

    assert [rows(store, table) for table in tables] == before
    assert claimed(store, first) == grid(at(10))


def test_request_claims_the_buffer_after_the_call(store: Store) -> None:
    service = otit(buffer=timedelta(minutes=10))
    booking = store.request(somebody(store), service, "vi", [half_hour(at(10))], {})

    assert claimed(store, booking) == grid(at(10), 40)
    with pytest.raises(SlotTaken):
        ask(store, half_hour(at(10, 35)), person="U2")
    assert ask(store, half_hour(at(10, 40)), person="U2").state is State.requested
    # The buffer of the day of the request holds in later moves too.
    moved = store.confirm(booking, time=half_hour(at(15)))
    assert claimed(store, moved) == grid(at(15), 40)


def test_request_counts_only_open_bookings_of_this_caller_and_service(store: Store) -> None:
    booking = ask(store)

    with pytest.raises(TooManyOpen):
        ask(store, half_hour(at(12)))
    assert ask(store, half_hour(at(12)), person="U2").revision == 1
    other = otit().model_copy(update={"id": "other"})
    assert store.request(somebody(store), other, "vi", [half_hour(at(13))], {}).revision == 1

    store.cancel(booking, Actor.caller)
    again = ask(store, half_hour(at(14)))

    assert [each.starts_at for each in store.bookings_of(somebody(store).id)] == [at(13), at(14)]
    every = store.bookings_of(somebody(store).id, open_only=False)
    assert [each.id for each in every][0::2] == [booking.id, again.id]


def test_request_draws_another_code_when_one_is_taken(store: Store) -> None:
    store.codes = Random(7)
    first = ask(store)
    store.codes = Random(7)
    second = ask(store, half_hour(at(12)), person="U2")

    assert first.code != second.code
    assert store.by_code(first.code) == first
    assert store.by_code(f" {second.code.lower().replace('-', ' ')}") == second
    assert store.by_code("AAA-AAA") is None


def test_request_gives_up_when_every_code_is_taken(store: Store) -> None:
    class OneCode(Random):
        def choice(self, seq: object) -> str:  # type: ignore[override]  # a rng stuck at one letter
            return "K"

    store.codes = OneCode()
    ask(store)

    with pytest.raises(RuntimeError, match=f"{CODES_TRIED} booking codes"):
        ask(store, half_hour(at(12)), person="U2")


def test_codes_of_many_bookings_are_unique(store: Store) -> None:
    codes = {ask(store, half_hour(at(0) + n * HALF), person=f"U{n}").code for n in range(200)}

    assert len(codes) == 200
