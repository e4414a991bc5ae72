"""Notices on their roads: accepted is not read, a failed road leads to the next, then to a person."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.store.deliveries import Delivery
from bot.store.engine import Database
from bot.store.outbox import Parcel
from handlers.turn import Booking
from schedules.booking import Outcome
from schedules.service import Service
from tests.bot.desk.test_cancelling import confirmed, letters, notices, press, rows, stands, token
from tests.bot.store.calls import at, otit
from tests.conftest import NOW
from tests.talk import Clock, Office

UNREAD = timedelta(hours=12)


def asked_after(unread: timedelta | None) -> Service:
    service = otit()
    office = service.office.model_copy(update={"unread": unread})
    return service.model_copy(update={"office": office})


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=asked_after(UNREAD), answers=True)
    yield made
    await asyncio.to_thread(made.close)


async def told(office: Office, *, mailbox: str = "own", day: int = 27) -> tuple[Booking, Any]:
    """Have a call confirmed and its link told; give the booking and the parcels of that notice."""
    booking = await confirmed(office, at(5, day=day), mailbox=mailbox)
    # `confirmed` puts the parcels aside; they are read back from the ledger.
    ids = await rows(
        office, "SELECT parcel_id FROM deliveries WHERE notice LIKE 'confirmed%' ORDER BY road"
    )
    parcels = [await office.ask(lambda store, n=n: store.open_parcel(n)) for n in ids]
    return booking, parcels


async def ledger(office: Office, booking: Booking) -> list[tuple[str, str, str]]:
    found: list[Delivery] = await office.ask(lambda store: store.deliveries(booking.id))
    return [(one.kind, one.road, one.state) for one in found if one.kind != "requested"]


async def accept(office: Office, parcel: Parcel) -> None:
    await office.ask(lambda store: store.delivery_accepted(parcel.id))


async def tasks(office: Office) -> list[Any]:
    return await rows(office, "SELECT kind FROM tasks ORDER BY kind")


async def test_ledger_tells_queued_and_accepted_of_each_road(office: Office) -> None:
    booking, (chat, mail) = await told(office)
    assert await ledger(office, booking) == [
        ("confirmed", "chat", "queued"),
        ("confirmed", "mail", "queued"),
    ]

    office.clock.pass_time(seconds=3)
    await accept(office, chat)
    await accept(office, mail)

    found = await office.ask(lambda store: store.deliveries(booking.id))
    assert [(one.road, one.state, one.at) for one in found] == [
        ("chat", "accepted", NOW + timedelta(seconds=3)),
        ("mail", "accepted", NOW + timedelta(seconds=3)),
    ]


async def test_answer_in_a_dialogue_has_no_row(office: Office) -> None:
    await office.desk.take(press("go.menu"))

    assert office.kept.parcels
    assert await rows(office, "SELECT count(*) FROM deliveries") == [0]


async def test_notice_that_nobody_reacts_to_becomes_work_for_a_person_once(office: Office) -> None:
    booking, parcels = await told(office)
    for parcel in parcels:
        await accept(office, parcel)

    office.clock.now = NOW + UNREAD - timedelta(seconds=1)
    await office.desk.chase_due()
    assert await tasks(office) == []
    office.clock.now = NOW + UNREAD
    await asyncio.gather(*(office.desk.chase_due() for _ in range(3)))
    office.clock.pass_time(hours=5)
    await office.desk.chase_due()

    assert await tasks(office) == ["unanswered"]
    assert await ledger(office, booking) == [
        ("confirmed", "chat", "accepted"),
        ("confirmed", "mail", "accepted"),
    ]


async def test_whatever_the_caller_does_afterwards_acknowledges(office: Office) -> None:
    booking, (chat, mail) = await told(office)
    await accept(office, chat)
    await accept(office, mail)

    await office.desk.take(press(f"my.seen:{booking.id}", 60))
    office.clock.now = NOW + UNREAD
    await office.desk.chase_due()

    assert await tasks(office) == []
    assert await ledger(office, booking) == [
        ("confirmed", "chat", "acknowledged"),
        ("confirmed", "mail", "acknowledged"),
    ]
    assert await office.ask(lambda store: store.deliveries_due(9)) == []


async def test_what_the_caller_did_before_it_arrived_does_not_acknowledge(office: Office) -> None:
    booking, parcels = await told(office)
    await office.desk.take(press("go.menu", 1))
    office.clock.pass_time(seconds=2)
    for parcel in parcels:
        await accept(office, parcel)

    office.clock.now = NOW + UNREAD
    await office.desk.chase_due()

    assert await tasks(office) == ["unanswered"]
    assert {state for _, _, state in await ledger(office, booking)} == {"accepted"}


async def test_block_is_no_sign_of_having_read(office: Office) -> None:
    booking, (chat, mail) = await told(office)
    await accept(office, chat)
    await accept(office, mail)
    await office.ask(lambda store: store.parcel_accepted(chat.id, "push"))

    blocked = press("", 60)
    await office.desk.take(type(blocked)(**{**_fields(blocked), "kind": "block"}))
    office.clock.now = NOW + UNREAD
    await office.desk.chase_due()

    assert "unanswered" in await tasks(office)
    assert {state for _, _, state in await ledger(office, booking)} == {"accepted"}


def _fields(update: Any) -> dict[str, Any]:
    return {name: getattr(update, name) for name in update.__struct_fields__}


async def test_page_that_a_person_touches_acknowledges(office: Office) -> None:
    booking, parcels = await told(office)
    for parcel in parcels:
        await accept(office, parcel)

    assert await office.desk.page_seen(await token(office, booking)) == "seen"
    office.clock.now = NOW + UNREAD
    await office.desk.chase_due()

    assert await tasks(office) == []
    assert {state for _, _, state in await ledger(office, booking)} == {"acknowledged"}


async def test_road_that_failed_is_no_task_while_the_other_stands(office: Office) -> None:
    booking, (chat, mail) = await told(office)
    await accept(office, mail)

    await office.desk.send_failed(chat, "Refused")

    assert await tasks(office) == []
    assert await ledger(office, booking) == [
        ("confirmed", "chat", "failed"),
        ("confirmed", "mail", "accepted"),
    ]
    await office.desk.send_failed(mail, "Refused")
    assert await tasks(office) == ["send-failed"]


async def test_blocked_callers_notice_goes_by_the_chat_once_they_are_back(office: Office) -> None:
    _, (_, mail) = await told(office)
    await office.ask(lambda s: s.cursor.execute("DELETE FROM deliveries WHERE road = 'chat'"))
    await accept(office, mail)
    office.kept.parcels.clear()

    office.clock.now = NOW + UNREAD
    await office.desk.chase_due()

    assert notices(office) == ["confirmed"]
    assert await tasks(office) == []
    assert letters(office) == []
    office.clock.pass_time(hours=12)
    await office.desk.chase_due()
    assert await tasks(office) == ["unanswered"]


async def test_near_call_is_asked_about_before_it_begins(office: Office) -> None:
    booking, _ = await told(office, day=24)  # at 14:00 today, two hours from now
    [due] = set(await rows(office, "SELECT due_at FROM deliveries WHERE due_at IS NOT NULL"))

    latest = booking.starts_at - timedelta(hours=1)
    assert due == int(latest.timestamp() * 1000)


async def test_overtaken_notice_is_asked_about_no_more(office: Office) -> None:
    booking, _ = await told(office)
    await office.desk.page_cancel(await token(office, booking))

    office.clock.now = NOW + UNREAD
    await office.desk.chase_due()

    assert await tasks(office) == []
    assert (await stands(office, booking.id)).cancelled_by == "caller"


async def test_service_without_a_time_asks_about_nothing(database: Database) -> None:
    office = Office(database, Clock(NOW), service=asked_after(None))
    await told(office)

    assert await rows(office, "SELECT count(*) FROM deliveries WHERE due_at IS NOT NULL") == [0]
    await asyncio.to_thread(office.close)


async def test_erased_callers_letter_leads_to_nothing(office: Office) -> None:
    booking, _ = await told(office)
    assert await rows(office, "SELECT count(*) FROM deliveries WHERE letter_key IS NOT NULL") != [0]

    await office.ask(lambda s: s.erase(s.find_or_make("line", "", "U1", s.now)))

    kept = await rows(office, "SELECT letter_key, due_at FROM deliveries")
    assert set(kept) == {(None, None)}
    assert booking.caller_id


async def unread(office: Office) -> Booking:
    """Have a notice that nobody reacted to for so long that staff are asked to phone."""
    booking, parcels = await told(office)
    for parcel in parcels:
        await accept(office, parcel)
    office.clock.now += UNREAD
    while await office.desk.chase_due():
        office.clock.now += timedelta(minutes=1)
    assert await waiting(office) == ["unanswered"]
    return booking


async def waiting(office: Office) -> list[Any]:
    return await rows(office, "SELECT kind FROM tasks WHERE done_at IS NULL ORDER BY kind")


async def test_task_to_phone_is_over_once_the_caller_has_seen_it(office: Office) -> None:
    booking = await unread(office)

    await office.desk.take(press(f"my.seen:{booking.id}"))

    assert await waiting(office) == []


async def test_task_to_phone_is_over_once_the_page_shows_that_somebody_looks(
    office: Office,
) -> None:
    booking = await unread(office)

    await office.desk.page_seen(await token(office, booking))

    assert await waiting(office) == []


@pytest.mark.parametrize("by_caller", [True, False])
async def test_task_to_phone_is_over_with_the_booking(office: Office, by_caller: bool) -> None:
    booking = await unread(office)

    if by_caller:
        await office.desk.take(press(f"my.cancel:{booking.id}"))
        await office.desk.take(press(f"cancel.yes:{booking.id}", 2))
    else:
        await office.desk.cancel(booking.id, staff_id="s1", reason="ill")

    assert await waiting(office) == []


async def test_task_to_phone_is_over_when_the_call_was_held(office: Office) -> None:
    booking = await unread(office)
    office.clock.now = booking.starts_at + timedelta(minutes=9)

    await office.desk.finish(booking.id, Outcome.talked, staff_id="s1")

    assert await waiting(office) == []
