"""A caller in several apps is told in the one used last; where that fails, in the next."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from bot.channels.channel import Body, Unreachable
from bot.store.engine import Database
from bot.store.outbox import Parcel
from bot.store.store import Store
from handlers.messages import Choice, Kind, Update
from handlers.turn import Booking
from tests.bot.desk.test_cancelling import confirmed, rows, stands
from tests.bot.desk.test_roads import UNREAD, asked_after, ledger, tasks
from tests.bot.store.calls import at
from tests.conftest import NOW
from tests.talk import Clock, Office, said

PEOPLE = {"line": "U1", "telegram": "7", "web": "session"}


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=asked_after(UNREAD), answers=True)
    yield made
    await asyncio.to_thread(made.close)


async def do(office: Office, channel: str, number: int, kind: Kind = "text", **more: Any) -> None:
    """Have the caller do something in an app."""
    now = office.clock()
    update = Update(channel, "", PEOPLE[channel], f"event-{number}", kind, now, received_at=now)
    await office.desk.take(msgspec.structs.replace(update, **more))


async def linked(office: Office, *channels: str) -> Booking:
    """Give a call, asked for on LINE, of a caller who then linked these apps and used the last."""
    booking = await confirmed(office, at(5, day=27), mailbox="shared")

    def link(store: Store, channel: str) -> None:
        known = store.find_or_make("line", "", "U1", store.now)
        new = store.find_or_make(channel, "", PEOPLE[channel], store.now)
        assert store.link(store.new_link_code(known), new)

    for n, channel in enumerate(channels):
        await office.ask(lambda store, channel=channel: link(store, channel))
        await do(office, channel, n, press="go.menu", kind="press")
    office.kept.parcels.clear()
    return await stands(office, booking.id)


def sent(office: Office) -> list[tuple[str, str]]:
    """Tell where the notices were sent, and to whom there."""
    notices = [p for p in office.kept.parcels if p.must_arrive and p.channel != "mail"]
    bodies = [msgspec.json.decode(p.body, type=Body) for p in notices]
    return [(p.channel, body.person) for p, body in zip(notices, bodies, strict=True)]


async def tell(office: Office, booking: Booking) -> Parcel:
    """Have the caller told something that has to be read; give its parcel."""
    office.kept.parcels.clear()
    await office.desk.cancel(booking.id, staff_id="s1", reason="ill")
    [parcel] = [p for p in office.kept.parcels if p.kind == "cancelled"]
    return parcel


async def accept(office: Office, parcel: Parcel) -> None:
    await office.ask(lambda store: store.delivery_accepted(parcel.id))


@pytest.mark.parametrize("used", ["line", "telegram"])
async def test_notice_goes_to_the_app_used_last(office: Office, used: str) -> None:
    booking = await linked(office, "telegram")
    await do(office, used, 50)

    parcel = await tell(office, booking)

    assert sent(office) == [(used, PEOPLE[used])]
    assert parcel.channel == used


async def test_apps_of_one_caller_do_not_wait_for_each_other(office: Office) -> None:
    await linked(office, "telegram")

    for n, channel in enumerate(PEOPLE.keys() - {"web"}):
        await do(office, channel, 60 + n)

    lanes = {p.channel: p.lane for p in office.kept.parcels if p.kind == "reply"}
    assert len(set(lanes.values())) == len(lanes) == 2
    assert {p.caller_id for p in office.kept.parcels if p.kind == "reply"} == {
        (await stands(office, (await rows(office, "SELECT id FROM bookings"))[0])).caller_id
    }


async def test_blocked_app_is_passed_over(office: Office) -> None:
    booking = await linked(office, "telegram")
    await do(office, "telegram", 51, "block")

    await tell(office, booking)

    assert sent(office) == [("line", "U1")]


async def test_notice_that_the_platform_refuses_goes_to_the_next_app_then_to_staff(
    office: Office,
) -> None:
    booking = await linked(office, "telegram")
    parcel = await tell(office, booking)

    await office.desk.send_failed(parcel, Unreachable.__name__)
    second = office.kept.parcels[-1]
    assert sent(office) == [("telegram", "7"), ("line", "U1")]
    await office.desk.send_failed(second, Unreachable.__name__)

    assert len(sent(office)) == 2
    assert await tasks(office) == ["send-failed"]


async def test_notice_that_nobody_read_goes_to_the_next_app_then_to_staff(office: Office) -> None:
    booking = await linked(office, "telegram")
    parcel = await tell(office, booking)
    await accept(office, parcel)

    office.clock.now = NOW + UNREAD
    await asyncio.gather(*(office.desk.chase_due() for _ in range(3)))
    assert sent(office) == [("telegram", "7"), ("line", "U1")]
    await accept(office, office.kept.parcels[-1])
    office.clock.now = NOW + 2 * UNREAD
    await office.desk.chase_due()

    assert len(sent(office)) == 2
    assert await tasks(office) == ["unanswered"]


@pytest.mark.parametrize(("used", "read"), [("telegram", True), ("line", False)])
async def test_what_is_done_in_another_app_shows_no_reading(
    office: Office, used: str, read: bool
) -> None:
    booking = await linked(office, "telegram")
    parcel = await tell(office, booking)
    await accept(office, parcel)
    office.clock.pass_time(minutes=1)

    await do(office, used, 52)
    if used == "telegram":  # read there, whatever is used afterwards
        await do(office, "line", 53)

    states = {one[2] for one in await ledger(office, booking) if one[0] == "cancelled"}
    assert states == ({"acknowledged"} if read else {"accepted"})


async def test_ended_web_session_is_not_where_somebody_is_told(office: Office) -> None:
    booking = await linked(office, "web")
    office.clock.pass_time(minutes=31)

    await tell(office, booking)

    assert sent(office) == [("line", "U1")]


async def test_staff_write_to_the_app_used_last(office: Office) -> None:
    booking = await linked(office, "telegram")

    assert await office.desk.write(
        str(booking.caller_id), "Hello", service_id="otit", staff_id="s1", task_id="t"
    )

    assert sent(office) == [("telegram", "7")]


async def test_app_that_made_the_code_is_told_whatever_is_used_meanwhile(office: Office) -> None:
    await linked(office, "telegram")

    def code_of(store: Store) -> str:
        return store.new_link_code(store.find_or_make("line", "", "U1", store.now))

    code = await office.ask(code_of)
    await do(office, "telegram", 54)
    office.kept.parcels.clear()

    await do(office, "web", 55, "start")
    await do(office, "web", 56, "press", press="language.set:en")
    await do(office, "web", 57, "press", press="go.link")
    await do(office, "web", 58, text=code)

    assert sent(office) == [("line", "U1")]
    [parcel] = [p for p in office.kept.parcels if p.kind == "linked"]
    [choice] = msgspec.json.decode(parcel.body, type=Body).messages
    assert isinstance(choice, Choice)
    app = said("console-channel-web", "vi")
    assert choice.text == said("link-added-notice", "vi", app=app)


async def test_stale_press_is_judged_by_its_own_apps_clock(office: Office) -> None:
    booking = await linked(office, "telegram")
    ahead = NOW + timedelta(seconds=5)
    line = Update("line", "", "U1", "ahead", "text", ahead, text="menu", received_at=NOW)
    await office.desk.take(line)

    await do(office, "telegram", 58, "press", press="go.help")
    await do(office, "telegram", 59, "press", press="go.link")
    await do(office, "telegram", 60, "press", press="link.get")

    assert await rows(office, "SELECT count(*) FROM link_codes") == [1]
    assert booking.caller_id is not None
