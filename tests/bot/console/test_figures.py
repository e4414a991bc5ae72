"""The page of figures, and the counting behind it."""

from __future__ import annotations

import html
import re
from datetime import timedelta

from bot.store.store import Store
from bot.store.uses import counted
from schedules.booking import Outcome, State
from tests.bot.console.desk import House
from tests.bot.store.calls import at


def plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


async def a_month_later(house: House, calls: int) -> None:
    """Have some calls asked for, confirmed and held, and let the month pass."""
    await house.staff("taro")
    for n in range(calls):
        booking = await house.asked(2 + n, person=f"U{n}", name=f"Caller {n}")
        house.clock.now += timedelta(minutes=1)
        await house.desk.confirm(booking.id, staff_id="s1", access={"join_url": "https://z.us/j/1"})
    house.clock.now = at(12) + timedelta(hours=8)
    for booking in await house.database.look(
        lambda s: s.queue(["otit"], ["vi"], [State.confirmed])
    ):
        await house.desk.finish(booking.id, Outcome.talked, staff_id="s1")
    house.clock.now = at(3) + timedelta(days=20)


async def test_page_counts_a_month_that_is_over(house: House) -> None:
    await a_month_later(house, 6)
    browser = await house.signed_in(role="admin")

    page = (await browser.get("/figures?service=otit")).text

    shown = plain(page)
    assert "All: 6" in shown
    assert "We talked 6" in shown
    assert "2026-11 6" in shown
    assert "Half of the callers had their confirmation within 0 h 10 min." in shown
    assert "<svg" in page
    assert re.search(r'<rect class="there" width="320"', page)
    assert "Caller" not in page


async def test_few_calls_show_nothing(house: House) -> None:
    await a_month_later(house, 4)
    browser = await house.signed_in(role="admin")

    shown = plain((await browser.get("/figures")).text)

    assert "2026-11 <5" in shown
    assert "All: <5" in shown
    assert re.findall(r"Vietnamese \S+", shown) == ["Vietnamese <5"]


async def test_counsellors_do_not_see_it(house: House) -> None:
    browser = await house.signed_in(role="counsellor")

    assert (await browser.get("/figures")).status_code == 403


async def test_caller_who_was_erased_is_counted_without_a_channel(house: House) -> None:
    await a_month_later(house, 5)
    service = house.parts.services()["otit"]

    def erase_all(store: Store) -> None:
        for booking in store.queue(["otit"], ["vi"], [State.done]):
            caller = store.load(booking.caller_id or "")
            assert caller is not None
            store.erase(caller)

    await house.desk.act(erase_all)
    found = await house.database.look(lambda s: counted(s, service, None, None))

    assert (found.total, found.tables["channel"]) == (5, {"gone": 5})
    assert "talked" in found.tables["outcome"]
