"""The life of a booking: every move from every state by everybody, cells, codes, due times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedules.booking import (
    CELL,
    HOLDING,
    MOVES,
    OPEN,
    Actor,
    MoveRefused,
    State,
    answer_until,
    cells,
    move,
    new_code,
)
from tests.schedules.example import utc

# Written out a second time on purpose: state, move, who may, where it leads.
ALLOWED = """
waiting   request caller,staff         requested
waiting   offer   staff,service        offered
waiting   cancel  caller,staff,service cancelled
waiting   lapse   service              lapsed
requested confirm staff,service        confirmed
requested offer   staff,service        offered
requested cancel  caller,staff,service cancelled
requested lapse   service              lapsed
offered   accept  caller,staff         confirmed
offered   decline caller,staff,service requested
offered   cancel  caller,staff,service cancelled
offered   lapse   service              lapsed
confirmed offer   staff,service        confirmed
confirmed accept  caller,staff         confirmed
confirmed decline caller,staff,service confirmed
confirmed cancel  caller,staff,service cancelled
confirmed finish  staff,service        done
done      resume  service              confirmed
confirmed wish    caller,staff         confirmed
confirmed move    caller,staff         confirmed
confirmed keep    staff                confirmed
requested give    staff                requested
confirmed give    staff                confirmed
offered   pass    caller,staff,service waiting
offered   withdraw staff               waiting
waiting   draw    service              confirmed
"""
TABLE = {
    (State(state), name, Actor(actor)): State(to)
    for state, name, actors, to in map(str.split, ALLOWED.split("\n")[1:-1])
    for actor in actors.split(",")
}


@pytest.mark.parametrize(("state", "name", "actor"), list(product(State, MOVES, Actor)))
def test_move_follows_the_table_and_refuses_all_else(state: State, name: str, actor: Actor) -> None:
    if (state, name, actor) in TABLE:
        assert move(state, name, actor) == TABLE[state, name, actor]
        return

    with pytest.raises(MoveRefused) as refused:
        move(state, name, actor)

    assert (refused.value.state, refused.value.name, refused.value.actor) == (state, name, actor)
    assert str(refused.value) == f"{actor} cannot {name} a booking that is {state}"


def test_moves_are_those_of_the_table() -> None:
    assert {*MOVES} == {name for _, name, _ in TABLE}
    assert len(MOVES) == 16


def test_move_that_does_not_exist_is_no_refusal_but_a_mistake() -> None:
    with pytest.raises(KeyError):
        move(State.requested, "conform", Actor.staff)


def test_booking_can_be_cancelled_by_anybody_while_it_is_open_and_moves_no_more_after() -> None:
    ended = set(State) - OPEN

    assert ended == {State.done, State.cancelled, State.lapsed}
    assert {state for state, name, _ in TABLE if name == "cancel"} == OPEN
    moved_after = {name for name, rule in MOVES.items() if rule.from_states & ended}
    assert moved_after == {"resume"}  # what a rule wrote down too early is taken back by a rule


def test_only_the_waiting_list_is_open_without_holding_time() -> None:
    assert {State.waiting} == OPEN - HOLDING
    assert HOLDING < OPEN


def test_confirmed_call_is_never_lost_by_what_happens_to_another_offer() -> None:
    leads_to = {to for (state, name, _), to in TABLE.items() if state == State.confirmed}

    assert leads_to == {State.confirmed, State.cancelled, State.done}


def test_cells_cover_the_call_and_its_buffer_in_utc() -> None:
    starts_at = utc(2).astimezone(ZoneInfo("Asia/Tokyo"))

    found = cells(starts_at, utc(2, 15), timedelta(minutes=10))

    assert found == [utc(2, minute) for minute in (0, 5, 10, 15, 20)]
    assert {cell.tzinfo for cell in found} == {UTC}


@given(
    start=st.integers(0, 300_000),
    length=st.integers(1, 24),
    other=st.integers(-30, 30),
    other_length=st.integers(1, 24),
)
def test_cells_of_two_calls_meet_exactly_when_the_calls_overlap(
    start: int, length: int, other: int, other_length: int
) -> None:
    first = utc(0) + start * CELL, utc(0) + (start + length) * CELL
    second = first[0] + other * CELL, first[0] + (other + other_length) * CELL

    meet = bool({*cells(*first)} & {*cells(*second)})

    assert meet == (first[0] < second[1] and second[0] < first[1])
    assert len(cells(*first)) == length


@pytest.mark.parametrize(
    ("starts_at", "ends_at", "buffer"),
    [
        (utc(2, 1), utc(3), 0),
        (utc(2), utc(3, 4), 0),
        (utc(2) + timedelta(seconds=1), utc(3), 0),
        (utc(2), utc(3) + timedelta(microseconds=1), 0),
        (utc(3), utc(3), 0),
        (utc(3), utc(2), 0),
        (utc(2), utc(3), 3),
        (utc(2), utc(3), -5),
        (datetime(2026, 11, 24, 2), utc(3), 0),
        (utc(2), datetime(2026, 11, 24, 3), 0),
    ],
)
def test_cells_off_the_grid_are_refused(
    starts_at: datetime, ends_at: datetime, buffer: int
) -> None:
    with pytest.raises(ValueError, match="expected"):
        cells(starts_at, ends_at, timedelta(minutes=buffer))


def test_code_has_six_letters_that_nobody_mixes_up_and_uses_them_all() -> None:
    rng = Random(7)

    codes = [new_code(rng) for _ in range(2000)]

    assert all(len(code) == 7 and code[3] == "-" for code in codes)
    used = {letter for code in codes for letter in code} - {"-"}
    assert used == {*"23456789ABCDEFGHJKMNPQRSTUVWXYZ"}
    assert not used & {*"0O1IL"}
    assert len({*codes}) == len(codes)


def test_code_follows_from_its_source_of_chance_alone() -> None:
    assert new_code(Random(1)) == new_code(Random(1)) != new_code(Random(2))


def test_time_can_be_confirmed_until_its_start_where_none_is_needed_before() -> None:
    assert answer_until(utc(5), timedelta(hours=1)) == utc(4, 45)
    assert answer_until(utc(5), timedelta(0)) == utc(5)
