"""Another time for a confirmed call, and calls that are booked for a caller; on both databases."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from bot.store.store import Store
from handlers.turn import SlotTaken, TooManyOpen
from schedules.booking import MoveRefused, State
from tests.bot.store.calls import (
    DETAILS,
    ask,
    at,
    brought_to,
    claimed,
    grid,
    half_hour,
    otit,
    somebody,
)


def test_wish_keeps_the_call_and_claims_nothing_more(store: Store) -> None:
    call = brought_to(store, State.confirmed)

    wished = store.wish(call, [half_hour(at(11)), half_hour(at(12))])

    assert (wished.state, wished.starts_at, wished.revision) == (
        State.confirmed,
        at(10),
        call.revision + 1,
    )
    assert [(t.kind, t.rank, t.starts_at) for t in wished.times] == [
        ("wish", 1, at(10)),
        ("change", 1, at(11)),
        ("change", 2, at(12)),
    ]
    assert claimed(store, wished) == grid(at(10))


def test_wish_replaces_what_was_offered_beside_the_call(store: Store) -> None:
    call = brought_to(store, State.confirmed)
    offered = store.offer(call, [half_hour(at(13))], at(9), "s1")

    wished = store.wish(offered, [half_hour(at(11))])

    assert wished.offer_until is None
    assert [t.kind for t in wished.times] == ["wish", "change"]
    assert claimed(store, wished) == grid(at(10))


def test_move_swaps_the_claims_in_one_go(store: Store) -> None:
    call = store.wish(brought_to(store, State.confirmed), [half_hour(at(11))])

    moved = store.move_to(call, half_hour(at(11), "ben"))

    assert (moved.state, moved.starts_at, moved.ends_at, moved.resource_id) == (
        State.confirmed,
        at(11),
        at(11, 30),
        "ben",
    )
    assert claimed(store, moved) == grid(at(11), name="ben")
    assert [t.kind for t in moved.times] == ["wish"]
    assert [e.action for e in store.trail(call.id)][-2:] == ["wish", "move"]


def test_move_to_a_taken_time_leaves_everything(store: Store) -> None:
    call = store.wish(brought_to(store, State.confirmed), [half_hour(at(11))])
    ask(store, half_hour(at(11)), person="U2")

    with pytest.raises(SlotTaken):
        store.move_to(call, half_hour(at(11)))

    assert store.booking(call.id) == call
    assert claimed(store, call) == grid(at(10))


def test_keep_drops_the_wished_times(store: Store) -> None:
    call = store.wish(brought_to(store, State.confirmed), [half_hour(at(11))])

    kept = store.keep_time(call, "s1")

    assert [t.kind for t in kept.times] == ["wish"]
    assert (kept.state, kept.starts_at) == (State.confirmed, at(10))


def test_second_of_two_moves_is_refused(store: Store) -> None:
    call = store.wish(brought_to(store, State.confirmed), [half_hour(at(11))])
    store.move_to(call, half_hour(at(11)))

    lates: tuple[Callable[[], object], ...] = (
        partial(store.move_to, call, half_hour(at(12))),
        partial(store.wish, call, [half_hour(at(12))]),
        partial(store.keep_time, call),
    )
    for late in lates:
        with pytest.raises(MoveRefused):
            late()


@pytest.mark.parametrize("state", [State.requested, State.offered, State.cancelled, State.done])
def test_only_a_confirmed_call_is_moved(store: Store, state: State) -> None:
    booking = brought_to(store, state)

    with pytest.raises(MoveRefused):
        store.move_to(booking, half_hour(at(15)))


def test_booking_at_once_is_confirmed_or_nothing(store: Store) -> None:
    caller = somebody(store)
    booking = store.book_at_once(caller, otit(), "vi", [half_hour(at(10))], DETAILS)
    other = somebody(store, "U2")

    with pytest.raises(SlotTaken):
        store.book_at_once(other, otit(), "vi", [half_hour(at(10))], DETAILS)
    with pytest.raises(TooManyOpen):
        store.book_at_once(caller, otit(), "vi", [half_hour(at(12))], DETAILS)

    assert booking.state is State.confirmed
    assert claimed(store, booking) == grid(at(10))
    assert store.bookings_of(other.id, open_only=False) == []


def test_staff_book_for_a_caller_beyond_the_number_that_may_be_open(store: Store) -> None:
    first = ask(store)

    booking = store.book_for(
        somebody(store), otit(), "vi", half_hour(at(12)), DETAILS, staff_id="s1", why="book-next"
    )

    assert (booking.state, booking.caller_id) == (State.confirmed, first.caller_id)
    trail = [(e.actor, e.actor_id, e.action) for e in store.trail(booking.id)]
    assert trail == [("staff", "s1", "book-next"), ("staff", "s1", "confirm")]
