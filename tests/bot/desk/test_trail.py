"""Every move is in the trail with who, why and on which rule of the service, of that very day."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.store.audit import Entry
from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import MOVES, Outcome
from tests.bot.desk.test_desk import ACCESS, requested, stands, update
from tests.bot.store.calls import at, half_hour, otit
from tests.conftest import NOW
from tests.talk import Clock, Office

START = at(5, day=26)


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), answers=True)
    yield made
    await asyncio.to_thread(made.close)


async def trail(office: Office, booking_id: str) -> dict[str, tuple[str, str | None, str | None]]:
    found: list[Entry] = await office.ask(lambda store: store.trail(booking_id))
    return {entry.action: (entry.actor, entry.reason, entry.rule) for entry in found}


async def test_moves_are_kept_with_their_article(office: Office) -> None:
    booking = await requested(office, START)
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.desk.room_made(booking.id, 2, ACCESS)
    await office.desk.take(update(1, "press", press=f"my.cancel:{booking.id}"))
    await office.desk.take(update(2, "press", press=f"cancel.yes:{booking.id}"))

    assert await trail(office, booking.id) == {
        "request": ("caller", None, "intake.fields 6-1"),
        "confirm": ("staff", None, "booking.confirmation 6-2"),
        "cancel": ("caller", None, "cancel.by.chat operator"),
    }


async def test_staff_cancel_with_a_reason(office: Office) -> None:
    booking = await requested(office, START)

    await office.desk.cancel(booking.id, staff_id="s1", reason="ill")

    actor, reason, rule = (await trail(office, booking.id))["cancel"]
    assert (actor, reason, rule) == ("staff", "ill", "cancel.by")


async def test_missed_call_is_kept_with_the_ten_minute_rule(office: Office) -> None:
    booking = await requested(office, START)
    await office.desk.confirm(booking.id, staff_id="s1")
    await office.desk.room_made(booking.id, 2, ACCESS)

    office.clock.now = START + timedelta(minutes=10)
    while await office.desk.lapse_due():
        pass

    assert (await stands(office, booking)).outcome == Outcome.missed
    assert (await trail(office, booking.id))["finish"] == (
        "service",
        "missed",
        "absence.grace_minutes 6-3",
    )


async def test_rule_that_changes_later_leaves_the_trail_as_it_was(office: Office) -> None:
    booking = await requested(office, START)
    await office.desk.confirm(booking.id, staff_id="s1")

    articles = {**otit().articles, "booking.confirmation": "9-9"}
    office.services["otit"] = otit().model_copy(update={"articles": articles})

    assert (await trail(office, booking.id))["confirm"][2] == "booking.confirmation 6-2"


def test_every_move_names_a_rule_that_the_shipped_service_has() -> None:
    unknown = {name for name, move in MOVES.items() if not otit().stated_in(move.rule)}

    assert unknown == {"cancel"}  # each way of cancelling has an article of its own


async def test_call_that_is_over_keeps_nobody_off_the_waiting_list(office: Office) -> None:
    booking = await requested(office, START)
    await office.desk.confirm(booking.id, staff_id="s1")
    caller_id, span = booking.caller_id, half_hour(START + timedelta(days=3))

    office.clock.now = booking.ends_at + timedelta(minutes=1)  # and nobody closed it

    def join(store: Store) -> Booking:
        caller = store.load(caller_id or "")
        assert caller is not None
        return store.join(caller, otit(), "vi", span[:2], {"name": "Lan"}, ends=True)

    assert (await office.ask(join)).state == "waiting"
