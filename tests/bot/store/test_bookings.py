"""Moves of bookings: what each changes, and who may make it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.store.bookings import TooLate
from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking, SlotTaken, Time
from schedules.booking import MOVES, Actor, MoveRefused, Outcome, State
from tests.bot.store.calls import (
    DETAILS,
    ask,
    at,
    brought_to,
    claimed,
    fresh,
    grid,
    half_hour,
    otit,
    written,
)
from tests.conftest import NOW

MOVE: dict[str, Callable[[Store, Booking], Booking]] = {
    "confirm": lambda store, booking: store.confirm(booking, "s1"),
    "offer": lambda store, booking: store.offer(booking, [half_hour(at(14))], at(9), "s1"),
    "accept": lambda store, booking: store.accept(booking, 1, otit()),
    "decline": lambda store, booking: store.decline(booking),
    "cancel": lambda store, booking: store.cancel(booking, Actor.staff, "closed", "s1"),
    "lapse": lambda store, booking: store.lapse(booking),
    "finish": lambda store, booking: store.finish(booking, Outcome.missed, "s1"),
}


@pytest.mark.parametrize("name", MOVE)
@pytest.mark.parametrize("state", State)
def test_move_is_made_from_every_state_that_allows_it(
    store: Store, state: State, name: str
) -> None:
    booking = brought_to(store, state)
    rule = MOVES[name]
    # Confirmed, but nothing is being offered beside it: there is nothing to answer.
    unanswerable = name in ("accept", "decline") and state is State.confirmed
    # A waiting one may be offered to, and a request that it never made cannot be confirmed.
    if state not in rule.from_states or unanswerable:
        with pytest.raises(MoveRefused):
            MOVE[name](store, booking)
        assert fresh(store, booking) == booking
        return

    moved = MOVE[name](store, booking)

    assert moved == fresh(store, booking)
    assert moved.state is (state if state in rule.keeps else rule.to)
    assert moved.revision == booking.revision + 1
    last = store.trail(booking.id)[-1]
    assert (last.action, last.detail) == (name, f"revision {moved.revision}")
    if moved.state in (State.done, State.cancelled, State.lapsed):
        assert claimed(store, moved) == []
        assert all(time.kind == "wish" for time in moved.times)


@pytest.mark.parametrize("name", MOVE)
def test_move_of_a_booking_seen_before_it_changed_tells_who_was_first(
    store: Store, name: str
) -> None:
    state = next(state for state in State if state in MOVES[name].from_states)
    state = {"accept": State.offered, "decline": State.offered}.get(name, state)
    seen = brought_to(store, state)
    store.cancel(seen, Actor.staff, actor_id="s7")
    before = claimed(store, seen)

    with pytest.raises(TooLate) as refused:
        MOVE[name](store, seen)

    found = refused.value
    assert (found.state, found.by, found.by_id) == (State.cancelled, Actor.staff, "s7")
    assert claimed(store, seen) == before == []


def test_move_of_a_lost_booking_or_trail_is_refused_all_the_same(store: Store) -> None:
    booking = ask(store)
    with pytest.raises(MoveRefused):
        store.cancel(replace(booking, id="gone"), Actor.staff)

    store.cursor.execute("DELETE FROM audit")
    with pytest.raises(TooLate) as refused:
        store.cancel(replace(booking, revision=7), Actor.staff)

    assert (refused.value.state, refused.value.by) == (State.requested, None)


def test_confirm_keeps_the_first_wish_and_who_serves_it(store: Store) -> None:
    booking = store.confirm(ask(store, half_hour(at(10), "ben")), "s1")

    assert (booking.state, booking.starts_at, booking.resource_id) == (
        State.confirmed,
        at(10),
        "ben",
    )
    assert claimed(store, booking) == grid(at(10), name="ben")


def test_confirm_of_another_wish_moves_the_claim(store: Store) -> None:
    asked = ask(store, half_hour(at(10)), half_hour(at(11)))
    ask(store, half_hour(at(11), "anna"), person="U2")

    with pytest.raises(SlotTaken):
        store.confirm(asked, rank=2, resource_ids=["anna"])
    assert fresh(store, asked) == asked
    assert claimed(store, asked) == grid(at(10))

    booking = store.confirm(asked, rank=2, resource_ids=["anna", "ben"])

    assert (booking.starts_at, booking.ends_at, booking.resource_id) == (
        at(11),
        at(11, 30),
        "ben",
    )
    assert claimed(store, booking) == grid(at(11), name="ben")


def test_confirm_of_a_wish_that_is_not_there_is_refused(store: Store) -> None:
    booking = ask(store)

    with pytest.raises(MoveRefused):
        store.confirm(booking, rank=2)


def test_confirm_at_an_explicit_time_overlapping_the_own_claim(store: Store) -> None:
    booking = store.confirm(ask(store), time=half_hour(at(10, 15)))

    assert booking.starts_at == at(10, 15)
    assert claimed(store, booking) == grid(at(10, 15))


def test_offer_claims_each_time_and_keeps_the_first_wish(store: Store) -> None:
    asked = ask(store)

    offered = store.offer(
        asked, [half_hour(at(11)), half_hour(at(12), "ben"), half_hour(at(13))], at(9), "s1"
    )

    assert (offered.state, offered.starts_at, offered.offer_until) == (
        State.offered,
        at(10),
        at(9),
    )
    assert offered.times[1:] == (
        Time("offer", 1, at(11), at(11, 30), "anna"),
        Time("offer", 2, at(12), at(12, 30), "ben"),
        Time("offer", 3, at(13), at(13, 30), "anna"),
    )
    assert claimed(store, offered) == [
        *grid(at(10)),
        *grid(at(11)),
        *grid(at(13)),
        *grid(at(12), name="ben"),
    ]


def test_offer_of_one_taken_time_offers_none(store: Store) -> None:
    asked = ask(store)
    ask(store, half_hour(at(12)), person="U2")

    with pytest.raises(SlotTaken):
        store.offer(asked, [half_hour(at(11)), half_hour(at(12))], at(9))

    assert fresh(store, asked) == asked
    assert claimed(store, asked) == grid(at(10))


@pytest.mark.parametrize("count", [0, 4])
def test_offer_is_of_one_to_three_times(store: Store, count: int) -> None:
    times = [half_hour(at(11 + n)) for n in range(count)]

    with pytest.raises(ValueError, match="expected 1 to 3"):
        store.offer(ask(store), times, at(9))


def test_accept_takes_the_offer_and_frees_everything_else(store: Store) -> None:
    offered = store.offer(ask(store), [half_hour(at(11)), half_hour(at(12), "ben")], at(9))

    booking = store.accept(offered, 2, otit())

    assert (booking.state, booking.starts_at, booking.resource_id) == (
        State.confirmed,
        at(12),
        "ben",
    )
    assert booking.offer_until is None
    assert booking.times == offered.times[:1]
    assert claimed(store, booking) == grid(at(12), name="ben")


def test_decline_leaves_the_request_as_it_was(store: Store) -> None:
    asked = ask(store, half_hour(at(10)), half_hour(at(11)))
    offered = store.offer(asked, [half_hour(at(12))], at(7))

    booking = store.decline(offered)

    assert booking == replace(asked, revision=3)
    assert claimed(store, booking) == grid(at(10))


@pytest.mark.parametrize(
    ("state", "due"),
    [
        (State.requested, True),
        (State.offered, True),
        (State.confirmed, True),
        (State.done, False),
        (State.cancelled, False),
        (State.lapsed, False),
    ],
)
def test_what_was_moved_is_looked_at_at_once_while_it_is_open(
    store: Store, state: State, due: bool
) -> None:
    booking = brought_to(store, state)

    assert store.bookings_due(NOW, 10) == ([booking] if due else [])


def test_offer_beside_a_confirmed_call_keeps_the_call(store: Store) -> None:
    confirmed = store.confirm(ask(store), "s1")

    first = store.offer(confirmed, [half_hour(at(10, 15))], at(8))
    second = store.offer(first, [half_hour(at(14))], at(9))

    assert (second.state, second.starts_at) == (State.confirmed, at(10))
    assert [time.starts_at for time in second.times if time.kind == "offer"] == [at(14)]
    assert claimed(store, second) == [*grid(at(10)), *grid(at(14))]
    declined = store.decline(second, actor=Actor.service)
    assert declined == replace(confirmed, revision=5)
    assert claimed(store, declined) == grid(at(10))
    again = store.accept(store.offer(declined, [half_hour(at(14))], at(9)), 1, otit())
    assert (again.state, again.starts_at) == (State.confirmed, at(14))
    assert claimed(store, again) == grid(at(14))


def test_cancel_keeps_the_reason_sealed_and_who_did_it(store: Store) -> None:
    booking = store.cancel(ask(store), Actor.staff, "Our office is closed", "s1")

    assert (booking.cancelled_by, booking.details["reason"]) == ("staff", "Our office is closed")
    assert booking.details["name"] == DETAILS["name"]
    assert booking.code == store.by_code(booking.code).code  # type: ignore[union-attr]  # found above
    assert ask(store, person="U2").starts_at == at(10)


def test_finish_keeps_the_outcome(store: Store) -> None:
    booking = brought_to(store, State.done)

    assert (booking.state, booking.outcome) == (State.done, "talked")


def test_trail_tells_every_move_in_order(store: Store) -> None:
    booking = ask(store)
    store.cancel(store.confirm(booking, "s1"), Actor.caller, actor_id=booking.caller_id)

    trail = [(each.actor, each.actor_id, each.action) for each in store.trail(booking.id)]
    assert trail == [
        ("caller", booking.caller_id, "request"),
        ("staff", "s1", "confirm"),
        ("caller", booking.caller_id, "cancel"),
    ]


def test_notice_once_is_true_once(store: Store) -> None:
    booking = ask(store)

    asked = [store.notice_once(booking.id, 1, "confirmed") for _ in range(3)]

    assert asked == [True, False, False]
    assert store.notice_once(booking.id, 2, "confirmed")
    assert store.notice_once(booking.id, 1, "reminder")


def test_database_holds_no_personal_value_in_plain(database: Database) -> None:
    with database.transaction() as store:
        booking = store.cancel(ask(store), Actor.staff, "closed")
        store.add_task("person", "otit", "vi", booking_id=booking.id, note="call my sister")

    content = written(database)

    assert booking.id.encode() in content  # there is something to look through
    code = booking.code
    values = [*DETAILS.values(), "Lan", "lan@", code, code.replace("-", ""), "my sister"]
    assert [value for value in values if value.encode() in content] == []
