"""What staff tell themselves, by telephone or on the member page, and how that is written down."""

from __future__ import annotations

import html
import re
from datetime import timedelta
from typing import Any

import pytest

from handlers.turn import Booking
from schedules.booking import State
from schedules.service import Service
from tests.bot.console.desk import Browser, House
from tests.bot.console.test_bookings import told
from tests.bot.store.calls import at, otit

FIRST = {"meeting_id": "987 6543 2100", "passcode": "aB3dE"}
SECOND = {"meeting_id": "111 2222 3333", "passcode": "zz9"}


def told_by(*roads: str) -> Service:
    """Give the shipped service with the roads of another, and the article where they stand."""
    service = otit()
    meeting = service.meeting.model_copy(update={"access": ("id-passkey",)})
    return service.model_copy(
        update={
            "meeting": meeting,
            "notices": service.notices.model_copy(update={"by": roads}),
            "articles": {**service.articles, "notices.by": "6-3"},
        }
    )


def ruled(house: House, *roads: str) -> None:
    services = house.parts.services()
    assert isinstance(services, dict)
    services["otit"] = told_by(*roads)


async def confirmed(house: House, browser: Browser, **access: str) -> Booking:
    booking = await house.asked(3)
    await browser.send(f"/bookings/{booking.id}/confirm", rank="1", **access)
    return await house.stands(booking)


async def open_tasks(house: House) -> list[str]:
    rows = await house.desk.act(
        lambda store: store.cursor.execute(
            "SELECT kind FROM tasks WHERE done_at IS NULL AND kind = 'tell'"
        ).fetchall()
    )
    return [row[0] for row in rows]


async def page_of(browser: Browser, booking: Booking) -> str:
    return html.unescape((await browser.get(f"/bookings/{booking.id}")).text)


async def tell(
    house: House, browser: Browser, booking: Booking, road: str, notice: str = ""
) -> str:
    """Press the button of a road, as the page shows it; answer what the next page says."""
    page = await page_of(browser, booking)
    found = re.search(r'name="notice" value="([^"]+)"', page)
    named = notice or (found[1] if found else "none")
    house.clock.now += timedelta(minutes=1)
    answer = await browser.send(f"/bookings/{booking.id}/tell", road=road, notice=named)
    return told((await browser.http.get(answer.headers["location"])).text)


def buttons(page: str) -> list[str]:
    return re.findall(r'name="road" value="([^"]+)"', page)


async def test_confirmed_call_is_told_by_one_of_the_roads_and_the_ledger_shows_which(
    house: House,
) -> None:
    ruled(house, "phone", "member-page")
    browser = await house.signed_in()
    booking = await confirmed(house, browser, **FIRST)

    page = await page_of(browser, booking)
    assert "the call is confirmed" in page
    assert "(article 6-3 of the terms)" in page
    assert buttons(page) == ["phone", "member-page"]
    assert await open_tasks(house) == ["tell"]
    # The chat in which they asked is answered all the same.
    assert "confirmed" in [p.kind for p in house.sent.parcels if p.channel == "line"]

    assert await tell(house, browser, booking, "member-page") == "Saved: the caller is told."

    after = await page_of(browser, booking)
    assert buttons(after) == []
    assert await open_tasks(house) == []
    assert re.search(r"<td>Confirmed</td><td>Member page</td><td>Handed over", after)
    assert "Put it on the member page <small>(6-3)</small>" in after
    trail = await house.database.look(lambda store: store.trail(booking.id))
    [entry] = [each for each in trail if each.action.startswith("tell")]
    assert (entry.action, entry.rule) == ("tell-member-page", "notices.by 6-3")
    assert entry.actor_id is not None


async def test_one_task_stands_open_however_much_is_new(house: House) -> None:
    ruled(house, "phone")
    browser = await house.signed_in()
    booking = await confirmed(house, browser)  # the way in follows
    assert await open_tasks(house) == ["tell"]
    before = re.search(r'name="notice" value="([^"]+)"', await page_of(browser, booking))
    assert before is not None

    await browser.send(f"/bookings/{booking.id}/link", **FIRST)
    assert await open_tasks(house) == ["tell"]
    # A page of before the way in was there: the caller would not know it.
    assert (await tell(house, browser, booking, "phone", before[1])).startswith("Nothing was saved")
    assert await open_tasks(house) == ["tell"]
    assert await tell(house, browser, booking, "phone") == "Saved: the caller is told."
    assert (await tell(house, browser, booking, "phone", before[1])).startswith("Nothing was saved")


async def test_new_way_in_and_new_time_and_the_end_are_told_each(house: House) -> None:
    ruled(house, "phone")
    browser = await house.signed_in()
    booking = await confirmed(house, browser, **FIRST)
    await tell(house, browser, booking, "phone")
    assert await open_tasks(house) == []

    await browser.send(f"/bookings/{booking.id}/link", **FIRST)  # the same once more
    assert await open_tasks(house) == []
    await browser.send(f"/bookings/{booking.id}/link", **SECOND)
    assert "the way to join has changed" in await page_of(browser, booking)
    assert await open_tasks(house) == ["tell"]
    await tell(house, browser, booking, "phone")

    def ask_for(store: Any) -> None:
        store.wish(store.booking(booking.id), [(at(5), at(5, 30), ["seat:otit:vi:1"])])

    await house.desk.act(ask_for)
    await house.desk.move_call(booking.id, staff_id="s1", rank=1)
    assert "the call has a new time" in await page_of(browser, booking)
    await tell(house, browser, booking, "phone")

    await browser.send(f"/bookings/{booking.id}/cancel", reason="ill")
    assert (await house.stands(booking)).state is State.cancelled
    assert "the call is cancelled" in await page_of(browser, booking)
    assert await open_tasks(house) == ["tell"]
    await tell(house, browser, booking, "phone")
    assert await open_tasks(house) == []
    ledger = await house.database.look(lambda store: store.deliveries(booking.id))
    by_phone = [one.kind for one in ledger if one.road == "phone"]
    assert by_phone == ["confirmed", "access", "changed", "cancelled"]


async def test_nothing_is_to_be_told_of_what_the_caller_did_or_what_is_over(house: House) -> None:
    ruled(house, "phone")
    browser = await house.signed_in()
    booking = await confirmed(house, browser, **FIRST)
    assert await open_tasks(house) == ["tell"]

    await browser.send(f"/bookings/{booking.id}/cancel", reason="asked")

    assert await open_tasks(house) == []
    assert buttons(await page_of(browser, booking)) == []


@pytest.mark.parametrize("roads", [(), ("mail",), ("chat", "mail")])
async def test_without_these_roads_nobody_is_asked_to_tell(
    house: House, roads: tuple[str, ...]
) -> None:
    ruled(house, *roads)
    browser = await house.signed_in()
    booking = await confirmed(house, browser, **FIRST)

    assert await open_tasks(house) == []
    assert buttons(await page_of(browser, booking)) == []
    assert (await tell(house, browser, booking, "phone", "x")).startswith("Nothing was saved")


async def test_task_ends_by_its_road_alone(house: House) -> None:
    ruled(house, "phone")
    browser = await house.signed_in()
    await confirmed(house, browser, **FIRST)
    page = (await browser.get("/tasks")).text
    assert "Tell the caller about the call" in page
    [task] = set(re.findall(r"/console/tasks/([0-9a-f]+)\"", page)) or {""}

    await browser.send(f"/tasks/{task}/done")

    assert "/done" not in page
    assert await open_tasks(house) == ["tell"]


async def test_task_of_a_call_that_is_over_can_be_closed(house: House) -> None:
    ruled(house, "phone")
    browser = await house.signed_in()
    await confirmed(house, browser, **FIRST)
    house.clock.now += timedelta(days=3)
    browser = await house.signed_in("ken")

    found = re.search(r"/console(/tasks/[^/\"]+/done)", (await browser.get("/tasks")).text)
    assert found is not None
    await browser.send(found[1])

    assert await open_tasks(house) == []


async def test_road_outside_the_rules_is_not_taken(house: House) -> None:
    ruled(house, "phone")
    browser = await house.signed_in()
    booking = await confirmed(house, browser, **FIRST)

    assert (await tell(house, browser, booking, "member-page")).startswith("Nothing was saved")
    assert await open_tasks(house) == ["tell"]
