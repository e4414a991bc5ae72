"""A caller who blocks us: what waited for them takes another road, and staff see it at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.store.engine import Database
from tests.bot.desk.test_cancelling import confirmed, rows
from tests.bot.desk.test_linked import do, linked, sent, tell
from tests.bot.desk.test_roads import UNREAD, asked_after, ledger, tasks, told
from tests.conftest import NOW
from tests.talk import Clock, Office

BEFORE = NOW - timedelta(seconds=30)


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=asked_after(UNREAD), answers=True)
    yield made
    await asyncio.to_thread(made.close)


async def reachable(office: Office) -> bool:
    found: bool = await office.ask(
        lambda store: store.find_or_make("line", "", "U1", store.now).reachable
    )
    return found


async def test_what_waits_for_who_blocks_us_is_not_sent_any_more(office: Office) -> None:
    booking, _ = await told(office, mailbox="shared")
    await do(office, "line", 1, "press", press="go.menu")

    await do(office, "line", 2, "block")

    assert await rows(office, "SELECT kind, state, error FROM outbox ORDER BY id") == [
        ("confirmed", "failed", "Unreachable"),
        ("reply", "failed", "Unreachable"),
    ]
    assert await ledger(office, booking) == [("confirmed", "chat", "failed")]
    assert await tasks(office) == ["send-failed", "unreachable"]


async def test_what_waits_for_who_blocks_us_goes_to_the_next_app(office: Office) -> None:
    booking = await linked(office, "telegram")
    await tell(office, booking)

    await do(office, "telegram", 50, "block")

    assert sent(office) == [("telegram", "7"), ("line", "U1")]
    assert await tasks(office) == []


async def test_letter_that_is_on_its_way_is_road_enough(office: Office) -> None:
    booking, _ = await told(office)

    await do(office, "line", 1, "block")

    assert await ledger(office, booking) == [
        ("confirmed", "chat", "failed"),
        ("confirmed", "mail", "queued"),
    ]
    assert await tasks(office) == ["unreachable"]


async def test_staff_see_at_once_whom_they_cannot_reach_and_that_they_can_again(
    office: Office,
) -> None:
    booking = await confirmed(office)
    await office.ask(lambda store: store.cursor.execute("UPDATE outbox SET state = 'accepted'"))
    open_ones = "SELECT kind, booking_id FROM tasks WHERE done_at IS NULL"

    await do(office, "line", 1, "block")
    assert await rows(office, open_ones) == [("unreachable", booking.id)]
    await do(office, "line", 2, "start")

    assert await rows(office, open_ones) == []


async def test_screen_that_cannot_be_sent_shows_staff_too_whom_they_cannot_reach(
    office: Office,
) -> None:
    booking = await confirmed(office)
    await office.ask(lambda store: store.cursor.execute("UPDATE outbox SET state = 'accepted'"))
    office.clock.pass_time(seconds=1)
    await do(office, "line", 1, "press", press="go.menu")
    [screen] = office.kept.parcels

    await office.desk.send_failed(screen, "Unreachable")

    assert not await reachable(office)
    assert await rows(office, "SELECT kind, booking_id FROM tasks") == [("unreachable", booking.id)]


async def test_who_has_no_call_ahead_is_no_work_when_they_block_us(office: Office) -> None:
    await do(office, "line", 1, "press", press="language.set:vi")

    await do(office, "line", 2, "block")

    assert not await reachable(office)
    assert await tasks(office) == []


async def test_block_that_is_delivered_late_does_not_silence_who_came_back(office: Office) -> None:
    await do(office, "line", 1, "start")

    await do(office, "line", 2, "block", at=BEFORE)

    assert await reachable(office)


@pytest.mark.parametrize("kind", ["text", "start"])
async def test_word_from_before_a_block_that_is_delivered_late_is_no_return(
    office: Office, kind: str
) -> None:
    await do(office, "line", 1, "block")

    await do(office, "line", 2, kind, at=BEFORE)  # type: ignore[arg-type] # by pytest, of Kind

    assert not await reachable(office)


async def test_message_taken_back_is_no_return(office: Office) -> None:
    await do(office, "line", 1, "block")

    await do(office, "line", 2, "unsend", message_ref="71")

    assert not await reachable(office)
