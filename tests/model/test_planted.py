"""The model can fail: a fault planted in the desk is found, whatever the seed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.desk.desk import Desk
from bot.store.store import Store
from handlers import my_bookings
from handlers.turn import Booking
from schedules import booking as rules
from schedules.booking import Actor, Move, State
from tests.model.conftest import machine
from tests.model.house import House
from tests.model.ledger import Rules
from tests.model.test_life import live

ENOUGH = 500  # lives; a fault is found within some tens

Plant = Callable[[pytest.MonkeyPatch], None]


def _after(patch: pytest.MonkeyPatch, name: str, statement: str) -> None:
    """Let one of the store's moves do a little more than it says."""
    right = getattr(Store, name)

    def wrong(store: Store, booking: Booking, *more: Any, **given: Any) -> Booking:
        done: Booking = right(store, booking, *more, **given)
        mark = "?" if store.dialect.name == "sqlite" else "%s"
        store.cursor.execute(statement.replace("?", mark), (booking.id, booking.id))
        return done

    patch.setattr(Store, name, wrong)


def _decline_drops_the_first_cell(patch: pytest.MonkeyPatch) -> None:
    _after(
        patch,
        "decline",
        """DELETE FROM claims WHERE booking_id = ?
           AND cell_at = (SELECT min(cell_at) FROM claims WHERE booking_id = ?)""",
    )


def _cancel_forgets_to_end_it(patch: pytest.MonkeyPatch) -> None:
    _after(patch, "cancel", "UPDATE bookings SET cancelled_by = NULL WHERE id = ? AND id = ?")


def _accept_takes_the_other_time(patch: pytest.MonkeyPatch) -> None:
    right = Store.accept

    def wrong(store: Store, booking: Booking, rank: int, *more: Any, **given: Any) -> Booking:
        offers = [time.rank for time in booking.times if time.kind == "offer"]
        other = max(offers, default=rank) if rank in offers else rank
        return right(store, booking, other, *more, **given)

    patch.setattr(Store, "accept", wrong)


def _a_call_that_is_over_can_be_cancelled(patch: pytest.MonkeyPatch) -> None:
    right = rules.MOVES["cancel"]
    wider = Move(right.from_states | {State.done}, right.to, right.actors)
    patch.setattr(rules, "MOVES", {**rules.MOVES, "cancel": wider})


def _callers_confirm_by_themselves(patch: pytest.MonkeyPatch) -> None:
    right = rules.MOVES["confirm"]
    wider = Move(right.from_states, right.to, right.actors | {Actor.caller})
    patch.setattr(rules, "MOVES", {**rules.MOVES, "confirm": wider})


def _anybody_may_press_it(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(my_bookings, "mine_of", lambda turn, named: turn.store.booking(named))


def _time_moves_nothing(patch: pytest.MonkeyPatch) -> None:
    async def nothing(desk: Desk, limit: int = 50) -> int:
        return 0

    patch.setattr(Desk, "lapse_due", nothing)


def _stale_sights_are_believed(patch: pytest.MonkeyPatch) -> None:
    right = Store._move

    def wrong(store: Store, booking: Booking, *more: Any, **given: Any) -> None:
        right(store, store.booking(booking.id) or booking, *more, **given)

    patch.setattr(Store, "_move", wrong)


def _closed_days_are_open(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Store, "exceptions", lambda *asked: [])


SOME: list[Plant] = [
    _decline_drops_the_first_cell,
    _a_call_that_is_over_can_be_cancelled,
    _anybody_may_press_it,
]
OTHERS: list[Plant] = [  # looked for in the long run alone: each takes up to a minute
    _cancel_forgets_to_end_it,
    _accept_takes_the_other_time,
    _callers_confirm_by_themselves,
    _time_moves_nothing,
    _stale_sights_are_believed,
    _closed_days_are_open,
]


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("database_kind", ["sqlite"])
def test_planted_faults_are_found(
    opened: Callable[[Rules], House],
    seed: int,
    full: bool,
    monkeypatch: pytest.MonkeyPatch,
    tell: Callable[[str], None],
) -> None:
    for plant in SOME + OTHERS * full:
        lives = machine(opened)
        with monkeypatch.context() as patch, pytest.raises(AssertionError):
            plant(patch)
            live(lives, seed, ENOUGH, 30, shrink=False)
        name = plant.__name__.strip("_")
        tell(f"model: {name} found after {lives.went.total()} steps, seed {seed}")
