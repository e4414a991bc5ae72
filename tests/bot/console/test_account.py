"""One's own sessions and settings."""

from __future__ import annotations

import re

from tests.bot.console.desk import PASSWORD, House


async def test_sessions_are_listed_and_one_can_be_ended(house: House) -> None:
    here = await house.signed_in()
    there = house.browser()
    await there.post("/login", {"login": "hana", "password": PASSWORD})
    page = (await here.get("/account")).text
    paths = re.findall(r'action="/console(/account/sessions/[\w-]{43}/end)"', page)
    other = re.search(
        r"Another browser</td>.*?action=\"/console(/account/sessions/[\w-]+/end)\"", page, re.S
    )
    assert other is not None

    answer = await here.send(other[1])

    assert len(paths) == 2
    assert page.count("This browser") == 1
    assert answer.headers["location"] == "/console/account?told=ended"
    assert (await there.get("/account")).status_code == 303
    assert (await here.get("/account")).status_code == 200


async def test_ending_this_session_leads_to_the_login(house: House) -> None:
    browser = await house.signed_in()
    path = re.search(
        r'action="/console(/account/sessions/[\w-]{43}/end)"', (await browser.get("/account")).text
    )
    assert path is not None

    answer = await browser.send(path[1])

    assert answer.headers["location"] == "/console/login"
    assert (await browser.get("/account")).status_code == 303


async def test_session_of_somebody_else_cannot_be_ended(house: House) -> None:
    hana, mika = await house.signed_in("hana"), await house.signed_in("mika")
    path = re.search(
        r'action="/console(/account/sessions/[\w-]{43}/end)"', (await mika.get("/account")).text
    )
    assert path is not None

    answer = await hana.send(path[1])

    assert answer.status_code == 404
    assert (await mika.get("/account")).status_code == 200


async def test_all_sessions_end_together(house: House) -> None:
    here = await house.signed_in()
    there = house.browser()
    await there.post("/login", {"login": "hana", "password": PASSWORD})

    answer = await here.send("/account/sessions/end-all")

    assert answer.headers["location"] == "/console/login"
    assert (await there.get("/account")).status_code == 303
    assert (await here.get("/account")).status_code == 303


async def test_settings_are_kept(house: House) -> None:
    browser = await house.signed_in()
    assert (await house.database.look(lambda store: store.on_duty("vi", service_id="otit"))) != []

    answer = await browser.send("/account", speaks="my")
    page = (await browser.get("/account")).text

    assert answer.headers["location"] == "/console/account?told=saved"
    assert '<html lang="my"' in page
    assert await house.database.look(lambda store: store.on_duty("vi", service_id="otit")) == []


async def test_unknown_language_is_refused(house: House) -> None:
    browser = await house.signed_in()

    answer = await browser.send("/account", speaks="tlh")

    assert answer.status_code == 422
    assert '<html lang="en"' in (await browser.get("/account")).text
