"""Who works for which service: given and taken by administrators of those services alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.store.counsellors import Counsellor
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from handlers import openings
from locales.catalog import Catalog
from schedules.presence import Leave
from tests.bot.console.desk import Clock, House, build
from tests.bot.store.calls import at, half_hour, otit, somebody
from tests.conftest import NOW
from tests.handlers.test_services import FIRST, SECOND, second

DAY = date(2026, 11, 25)
BOTH = [(FIRST, "vi"), (SECOND, "vi")]


@pytest.fixture
async def house(database_path: Path, vault: Vault, catalog: Catalog) -> AsyncIterator[House]:
    """Build a console of two services."""
    database = Database(f"sqlite:///{database_path}", vault, clock=Clock())
    made = build(database, catalog, Clock(), services={FIRST: otit(), SECOND: second()})
    yield made
    for browser in made.browsers:
        await browser.http.aclose()
    made.writer.close()
    await database.close()


async def services_of(house: House, login: str) -> tuple[str, ...]:
    found = await house.database.look(lambda store: store.by_login(login))
    assert found is not None
    return found.services


async def test_admin_gives_and_takes_their_own_services_alone(house: House) -> None:
    browser = await house.signed_in("ada", role="admin", services=[FIRST])
    linh = await house.staff("linh", services=[FIRST, SECOND])
    mika = await house.staff("mika", services=[SECOND])
    whole = await house.staff("whole")
    page = (await browser.get("/staff")).text

    answers = [
        (await browser.send(f"/staff/{who.id}", services=given)).status_code
        for who, given in ((linh, []), (mika, [FIRST]), (whole, [FIRST]), (linh, [SECOND]))
    ]

    assert "Linh Sato" in page
    assert "Whole Sato" in page
    assert "Mika Sato" not in page
    assert SECOND not in page
    assert answers == [303, 404, 404, 404]  # with the first, linh was theirs no more
    assert [await services_of(house, name) for name in ("linh", "mika", "whole")] == [
        (SECOND,),
        (SECOND,),
        (),
    ]


async def test_last_service_is_not_taken(house: House) -> None:
    browser = await house.signed_in("ada", role="admin", services=[FIRST])
    linh = await house.staff("linh", services=[FIRST])

    answer = await browser.send(f"/staff/{linh.id}")

    assert answer.status_code == 422
    assert "Keep at least one service" in answer.text
    assert await services_of(house, "linh") == (FIRST,)


async def test_nobody_changes_their_own_services(house: House) -> None:
    browser = await house.signed_in("ada", role="admin")
    ada = await house.database.look(lambda store: store.by_login("ada"))
    assert ada is not None

    assert (await browser.send(f"/staff/{ada.id}", services=[FIRST])).status_code == 404


async def test_account_whose_services_are_gone_sees_its_own_page_alone(house: House) -> None:
    browser = await house.signed_in("old", services=["gone"])

    answers = [(await browser.get(path)).status_code for path in ("/queue", "/roster", "/account")]

    assert answers == [403, 403, 200]


async def test_service_of_others_cannot_be_named(house: House) -> None:
    browser = await house.signed_in("hana", services=[FIRST])

    for path in (f"/new?service={SECOND}", f"/service?service={SECOND}"):
        assert (await browser.get(path)).status_code == 404
    book = await browser.send(f"/new?service={SECOND}&language=vi", starts="2026-11-25T03:00Z")
    assert book.status_code == 404
    hours = await browser.send(
        "/timetable", service=SECOND, language="vi", day="2026-11-26", kind="closed"
    )
    assert hours.status_code == 422
    assert not await house.database.look(lambda store: store.exceptions(SECOND, DAY, date.max))


async def shared(house: House) -> str:
    """Put somebody on the roster of both services."""
    return await house.desk.act(lambda store: store.add_counsellor("Anna", None, BOTH))


async def known(house: House, who: str) -> Counsellor:
    found = await house.database.look(lambda store: store.counsellor([FIRST], who))
    assert found is not None
    return found


async def test_counsellor_of_two_services_is_one_person_and_keeps_what_is_the_others(
    house: House,
) -> None:
    who = await shared(house)
    browser = await house.signed_in("ada", role="admin", services=[FIRST])
    page = (await browser.get(f"/roster/{who}")).text

    await browser.send(f"/roster/{who}", name="Bea", speaks=[f"{FIRST} en"])
    duty = await browser.send(f"/roster/{who}/duty", on="no")
    hours = await browser.send(f"/roster/{who}/hours", service=SECOND, day0="10:00-11:00")

    assert SECOND not in page
    assert (duty.status_code, hours.status_code) == (404, 422)
    assert (await known(house, who)).speaks == ((SECOND, "vi"), (FIRST, "en"))
    assert (await known(house, who)).name == "Anna"


async def test_leave_from_one_service_is_none_from_the_other(house: House) -> None:
    who = await shared(house)
    browser = await house.signed_in("ada", role="admin", services=[FIRST])
    whole = await house.signed_in("keeper", role="admin")
    day = {"first": DAY.isoformat(), "last": DAY.isoformat(), "kind": "away"}

    await browser.send(f"/roster/{who}/leave", **day)

    def leave(store: Store) -> list[int]:
        return [
            len(openings.people(store, service, "vi")[0].leaves) for service in (otit(), second())
        ]

    assert await house.database.look(leave) == [1, 0]
    await whole.send(f"/roster/{who}/leave", **day)
    assert await house.database.look(leave) == [2, 1]
    kept = await house.database.look(lambda store: store.leaves_of([FIRST], who, NOW.date()))
    for each in kept:
        await browser.send(f"/roster/{who}/leave/{each.id}/remove")
    left = await house.database.look(lambda store: store.leaves_of([FIRST], who, NOW.date()))
    assert [(each.service_id, each.leave) for each in left] == [("", Leave(DAY, DAY))]


async def test_calls_for_another_service_are_taken_time_and_no_figure(house: House) -> None:
    who = await shared(house)

    def call(store: Store) -> None:
        caller = somebody(store)
        store.request(caller, second(), "vi", [half_hour(at(3), who)], {"name": "Lan"})

    await house.desk.act(call)
    browser = await house.signed_in("ada", role="admin", services=[FIRST])

    def counted(store: Store) -> tuple[int, int, int]:
        span = (at(0), at(23))
        taken = len(store.busy([who], *span))
        return (
            taken,
            len(store.busy([who], *span, service_id=FIRST)),
            store.load_of([FIRST], who, *span),
        )

    assert await house.database.look(counted) == (1, 0, 0)
    assert "0 calls" in (await browser.get("/roster")).text
