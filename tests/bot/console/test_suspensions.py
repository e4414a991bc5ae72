"""Ending one caller's use: by a person alone, on a ground of the terms, until a person lifts it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store.engine import Database
from bot.store.vault import Vault
from handlers.turn import Booking
from locales.catalog import Catalog
from schedules.service import Service
from tests.bot.console.desk import Clock, House, build
from tests.bot.store.calls import otit, sql

FORM = {"form": "suspend", "ground": "abuse", "reason": "Xin lỗi.", "sure": "yes"}


def ending() -> Service:
    """Give the service of these tests, under whose rules a person may end a caller's use."""
    service = otit()
    conduct = service.conduct.model_copy(
        update={"suspension": "human", "forbidden": ("abuse", "profit")}
    )
    articles = {
        **service.articles,
        "conduct.forbidden": "14",
        "conduct.forbidden.abuse": "20-1",
        "conduct.suspension": "15",
    }
    return service.model_copy(update={"conduct": conduct, "articles": articles})


@pytest.fixture
async def house(database_path: Path, vault: Vault, catalog: Catalog) -> AsyncIterator[House]:
    clock = Clock()
    database = Database(f"sqlite:///{database_path}", vault, clock=clock)
    made = build(database, catalog, clock, services={"otit": ending()})
    yield made
    for browser in made.browsers:
        await browser.http.aclose()
    made.writer.close()
    await database.close()


async def in_force(house: House, booking: Booking) -> tuple[object, object] | None:
    found = await house.database.look(lambda s: s.refusal(booking.caller_id or "", "otit"))
    return None if found is None else (found.until_at, found.ground)


async def test_use_is_ended_told_audited_and_lifted_by_a_person(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()
    page = (await browser.get(f"/bookings/{booking.id}/absence")).text
    assert ">insults and abuse (article 20-1 of the terms)" in page
    assert ">using the service to make money (article 14 of the terms)" in page
    assert ">the terms of use were not kept (article 15 of the terms)" in page
    assert "residence status" not in page  # this service does not ask about it

    answer = await browser.send(f"/bookings/{booking.id}/suspend", **FORM)

    assert answer.headers["location"].endswith("/absence?told=suspended")
    assert await in_force(house, booking) == (None, "abuse")
    page = (await browser.get(f"/bookings/{booking.id}/absence")).text
    assert "Xin lỗi." in page
    assert page.count("The ground: ") == 1
    assert "Hana Sato" in page
    # Open bookings stay, and are listed for staff to judge.
    assert (await house.stands(booking)).state == "requested"
    assert f'href="/console/bookings/{booking.id}#cancel"' in page
    house.clock.now = house.clock.now.replace(year=2036)
    assert await in_force(house, booking) == (None, "abuse")

    await browser.http.aclose()
    house.clock.now = house.clock.now.replace(year=2026)
    other = await house.signed_in("ken")
    await other.send(f"/bookings/{booking.id}/unsuspend")

    assert await in_force(house, booking) is None
    rows = await house.database.look(
        lambda s: sql(s, "SELECT action, reason, rule FROM audit WHERE rule LIKE 'conduct%'")
    )
    assert rows == [
        ("suspend", "abuse", "conduct.suspension 15"),
        ("unsuspend", None, "conduct.suspension 15"),
    ]


@pytest.mark.parametrize(
    "lacks", [{"sure": ""}, {"reason": " "}, {"ground": ""}, {"ground": "registration"}]
)
async def test_incomplete_decision_is_none(house: House, lacks: dict[str, str]) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()

    answer = await browser.send(f"/bookings/{booking.id}/suspend", **{**FORM, **lacks})

    assert answer.status_code == 422
    assert "choose a ground" in answer.text
    assert await in_force(house, booking) is None


async def test_refusal_for_a_term_and_end_of_the_use_stand_side_by_side(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()
    term = {"until": "2026-12-24", "reason": "Ba lần.", "sure": "yes"}
    await browser.send(f"/bookings/{booking.id}/refuse", **term)
    await browser.send(f"/bookings/{booking.id}/suspend", **FORM)
    assert await in_force(house, booking) == (None, "abuse")

    await browser.send(f"/bookings/{booking.id}/unsuspend")

    left = await in_force(house, booking)
    assert left is not None
    assert left[1] is None


async def test_service_without_the_rule_ends_nobodys_use(
    database_path: Path, vault: Vault, catalog: Catalog
) -> None:
    clock = Clock()
    database = Database(f"sqlite:///{database_path}", vault, clock=clock)
    plain = build(database, catalog, clock)
    booking = await plain.asked(3)
    browser = await plain.signed_in()

    assert "/suspend" not in (await browser.get(f"/bookings/{booking.id}/absence")).text
    answer = await browser.send(f"/bookings/{booking.id}/suspend", **FORM)

    assert answer.status_code == 422
    assert await in_force(plain, booking) is None
    await browser.http.aclose()
    plain.writer.close()
    await database.close()
