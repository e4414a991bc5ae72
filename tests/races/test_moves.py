"""Two move one booking at the same moment: one is first, and the other is told how things stand."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from random import Random
from typing import Any

from bot.store.claims import Stretch
from bot.store.store import Store
from handlers.turn import Booking, Caller
from schedules.booking import MoveRefused
from schedules.service import Service
from tests.bot.store.calls import at
from tests.model.ledger import HALF
from tests.races import looks
from tests.talk import Office, Talk, said

PAIRS = 24  # bookings, each with a race of its own, all at the same moment
DAY = at(2, day=26)


async def requests(office: Office, count: int = PAIRS) -> list[tuple[Talk, Booking]]:
    """Have so many callers ask for a time of their own."""
    service, found = office.services["otit"], []
    for n in range(count):
        talk = office.caller(f"caller {n}")
        await talk.start("vi")
        start = DAY + n // 16 * timedelta(days=1) + n % 16 * HALF
        wish = (start, start + HALF, ["seat:otit:vi:1"])
        caller = await talk.caller()
        booking = await office.ask(partial(_ask, caller=caller, service=service, wish=wish))
        found.append((talk, booking))
    return found


def _ask(store: Store, *, caller: Caller, service: Service, wish: Stretch) -> Booking:
    return store.request(caller, service, "vi", [wish], {"name": "Lan"})


async def race(rng: Random, *runs: Awaitable[Any]) -> list[Any]:
    """Run all at once, begun in any order; give the results in the order of `runs`."""
    order = list(range(len(runs)))
    rng.shuffle(order)
    results = await asyncio.gather(*(runs[n] for n in order), return_exceptions=True)
    return [result for _, result in sorted(zip(order, results, strict=True), key=lambda p: p[0])]


def _trouble(results: list[Any]) -> list[Any]:
    return [r for r in results if isinstance(r, BaseException) and not isinstance(r, MoveRefused)]


def _over(booking: dict[str, Any]) -> str:
    return said("already-over", "vi", status=said(f"status-{booking['state']}", "vi"))


async def test_staff_cancel_and_caller_cancel_have_one_winner(
    office: Office, address: str, seed: int, tell: Callable[[str], None]
) -> None:
    pairs = await requests(office)

    staff = [office.desk.cancel(b.id, staff_id="s1", reason="closed") for _, b in pairs]
    callers = [t.do("press", press=f"cancel.yes:{b.id}") for t, b in await _asked(pairs)]
    results = await race(Random(seed), *staff, *callers)

    assert _trouble(results) == []
    made, trails, told = looks.bookings(address), looks.trails(address), looks.notices(address)
    by_staff = 0
    for (talk, booking), result in zip(pairs, results[: len(pairs)], strict=True):
        row = made[booking.id]
        assert row["state"] == "cancelled"
        assert trails[booking.id] == [("caller", "request"), (row["cancelled_by"], "cancel")]
        if row["cancelled_by"] == "staff":
            by_staff += 1
            assert isinstance(result, Booking)
            assert told[booking.id] == ["cancelled"]
            assert _over(row) in talk.words
        else:
            assert isinstance(result, MoveRefused)
            assert result.state == "cancelled"
            assert set(told[booking.id]) <= {"receipt"}  # by mail: it was their own doing
            assert _over(row) not in talk.words
    assert looks.problems(address) == []
    tell(f"races: seed {seed}, cancel against cancel: staff {by_staff} of {len(pairs)}")


async def _asked(pairs: list[tuple[Talk, Booking]]) -> list[tuple[Talk, Booking]]:
    for talk, booking in pairs:
        await talk.do("press", press=f"my.cancel:{booking.id}")
    return pairs


async def test_staff_confirm_and_caller_cancel_leave_a_cancelled_call_whoever_is_first(
    office: Office, address: str, seed: int, tell: Callable[[str], None]
) -> None:
    pairs = await requests(office)

    staff = [office.desk.confirm(b.id, staff_id="s1") for _, b in pairs]
    callers = [t.do("press", press=f"cancel.yes:{b.id}") for t, b in await _asked(pairs)]
    results = await race(Random(seed), *staff, *callers)

    assert _trouble(results) == []
    made, trails, told = looks.bookings(address), looks.trails(address), looks.notices(address)
    confirmed = 0
    for (_, booking), result in zip(pairs, results[: len(pairs)], strict=True):
        moves = [move for _, move in trails[booking.id]]
        assert (made[booking.id]["state"], made[booking.id]["cancelled_by"]) == (
            "cancelled",
            "caller",
        )
        if isinstance(result, Booking):
            confirmed += 1
            assert moves == ["request", "confirm", "cancel"]
        else:
            assert moves == ["request", "cancel"]
            assert set(told[booking.id]) <= {"receipt"}  # nothing of a call that is off
    assert looks.problems(address) == []
    tell(f"races: seed {seed}, confirm against cancel: confirmed first {confirmed} of {len(pairs)}")


async def test_accept_and_lapse_have_one_winner(
    office: Office, address: str, seed: int, tell: Callable[[str], None]
) -> None:
    pairs = await requests(office)
    for _, booking in pairs:
        other = booking.starts_at + timedelta(days=14)
        await office.desk.offer(booking.id, [other], staff_id="s1")
    for talk, _ in pairs:
        await talk.look()
    office.clock.pass_time(hours=24, seconds=1)

    rng = Random(seed)

    async def accept(talk: Talk, booking: Booking) -> None:
        # Time moves them one by one: some are pressed before, and some after.
        await asyncio.sleep(rng.uniform(0, 0.06))
        await talk.do("press", press=f"my.accept:{booking.id}.1")

    callers = [accept(talk, booking) for talk, booking in pairs]
    results = await race(rng, *callers, *(office.desk.lapse_due() for _ in range(3)))
    while await office.desk.lapse_due():
        pass

    assert _trouble(results) == []
    made, trails, told = looks.bookings(address), looks.trails(address), looks.notices(address)
    accepted = 0
    for talk, booking in pairs:
        row, moves = made[booking.id], [move for _, move in trails[booking.id]]
        if row["state"] == "confirmed":
            accepted += 1
            assert moves == ["request", "offer", "accept"]
            assert "expired" not in told[booking.id]
        else:
            assert row["state"] == "lapsed"
            assert moves == ["request", "offer", "lapse"]
            assert Counter(told[booking.id]) <= Counter(("offered", "offer-ends", "expired"))
            assert told[booking.id][-1] == "expired"
            assert _over(row) in talk.words
    assert looks.problems(address) == []
    tell(f"races: seed {seed}, accept against lapse: accepted {accepted} of {len(pairs)}")


async def test_offered_time_that_has_begun_is_not_accepted_before_time_looked_at_it(
    office: Office, address: str
) -> None:
    [(talk, booking)] = await requests(office, 1)
    other = booking.starts_at + timedelta(hours=3)
    await office.desk.offer(booking.id, [other], staff_id="s1")
    await talk.look()
    office.clock.now = other

    await talk.do("press", press=f"my.accept:{booking.id}.1")

    assert looks.bookings(address)[booking.id]["state"] == "offered"
    assert _over({"state": "offered"}) in talk.words
    await office.desk.lapse_due()
    assert looks.bookings(address)[booking.id]["state"] == "lapsed"


async def test_twice_the_same_decision_of_staff_counts_once(
    office: Office, address: str, seed: int
) -> None:
    pairs = await requests(office)
    clicks = [b.id for _, b in pairs for _ in range(3)]

    results = await race(Random(seed), *(office.desk.confirm(n, staff_id="s1") for n in clicks))

    assert _trouble(results) == []
    assert sum(isinstance(result, Booking) for result in results) == len(pairs)
    told = looks.notices(address)
    assert {tuple(told[b.id]) for _, b in pairs} == {("confirmed",)}
    assert looks.problems(address) == []
