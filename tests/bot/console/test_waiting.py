"""The waiting list as staff see it, and changing its order with a reason."""

from __future__ import annotations

import html
import re

from bot.store.store import Store
from handlers import places
from handlers.turn import Booking
from schedules.booking import Actor
from tests.bot.console.desk import House
from tests.bot.store.calls import DETAILS, otit, somebody
from tests.talk import said


def plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


async def waits(house: House, person: str, day: str = "any") -> Booking:
    def work(store: Store) -> Booking:
        span = places.span_of(otit(), day, store.now)
        caller = somebody(store, person)
        return store.join(caller, otit(), "vi", span, DETAILS, ends=day != "any")

    return await house.desk.act(work)


async def test_list_shows_places_in_order_with_masked_names(house: House) -> None:
    browser = await house.signed_in()
    nobody = plain((await browser.get("/waiting")).text)
    first = await waits(house, "U1", "2026-11-30")
    house.clock.now = house.clock.now.replace(minute=20)
    second = await waits(house, "U2")

    page = plain((await browser.get("/waiting")).text)

    assert "Nobody waits." in nobody
    assert f"Vietnamese {said('service-otit-label')} Number" in page
    assert f"1 {first.code} N＊＊ T＊＊ L＊＊ Monday, 30 November 20 minutes 0 –" in page
    assert f"2 {second.code} N＊＊ T＊＊ L＊＊ Any day 0 minutes 0 –" in page


async def test_order_is_changed_with_a_reason_alone(house: House) -> None:
    first = await waits(house, "U1")
    house.clock.now = house.clock.now.replace(minute=20)
    second = await waits(house, "U2")
    browser = await house.signed_in()

    without = await browser.send(f"/waiting/{second.id}/first")
    done = await browser.send(f"/waiting/{second.id}/first", reason="urgent")

    line = await house.database.look(lambda store: store.line("otit", "vi"))
    trail = await house.database.look(lambda store: store.trail(second.id))
    assert without.status_code == 422
    assert done.headers["location"] == "/console/waiting?told=put-first"
    assert [entry.booking_id for entry in line] == [second.id, first.id]
    assert "put-first" in [entry.action for entry in trail]


async def test_place_of_another_language_or_one_that_is_gone_is_left_alone(house: House) -> None:
    mine = await waits(house, "U1")
    thai = await house.signed_in("thanya", languages=["th"])
    viet = await house.signed_in()

    hidden = await thai.send(f"/waiting/{mine.id}/first", reason="urgent")
    await house.desk.act(lambda store: store.cancel(mine, Actor.caller))
    gone = await viet.send(f"/waiting/{mine.id}/first", reason="urgent")

    assert hidden.status_code == 404
    assert gone.headers["location"] == "/console/waiting?told=waits-no-more"
