"""The identity check on a booking's page: which fields, which article, and what is kept of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from locales.catalog import Catalog
from schedules.service import Service
from tests.bot.console.desk import Clock, House, build
from tests.bot.store.calls import otit

DETAILS = {"name": "Trần Thị Bích", "email": "bich@example.com"}


def checking(*fields: str) -> Service:
    """Give the service of these tests, which has staff ask for some fields."""
    service = otit()
    articles = {**service.articles, "intake.identity": "12-2-3"}
    intake = service.intake.model_copy(update={"identity": fields})
    return service.model_copy(update={"intake": intake, "articles": articles})


@pytest.fixture
async def house(
    request: pytest.FixtureRequest, database_path: Path, vault: Vault, catalog: Catalog
) -> AsyncIterator[House]:
    clock = Clock()
    database = Database(f"sqlite:///{database_path}", vault, clock=clock)
    fields = getattr(request, "param", ("name", "email"))
    made = build(database, catalog, clock, services={"otit": checking(*fields)})
    yield made
    for browser in made.browsers:
        await browser.http.aclose()
    made.writer.close()
    await database.close()


async def test_page_says_what_to_ask_for_and_where_the_rule_stands(house: House) -> None:
    booking = await house.asked(3, **DETAILS)
    browser = await house.signed_in()
    before = (await browser.get(f"/bookings/{booking.id}")).text
    await house.desk.confirm(booking.id, staff_id="s1")

    page = (await browser.get(f"/bookings/{booking.id}")).text

    part = page.partition('id="identity"')[2].partition("</section>")[0]
    assert "Trần Thị Bích" in part
    assert "bich@example.com" in part
    assert "(article 12-2-3 of the terms)" in part
    assert 'id="identity"' not in before  # no call is confirmed yet


@pytest.mark.parametrize(
    ("pressed", "words", "action"),
    [
        ("yes", "Identity checked (Hana Sato", "identity-checked"),
        ("no", "Identity could not be checked (Hana Sato", "identity-unchecked"),
    ],
)
async def test_answer_is_kept_with_the_booking_and_audited(
    house: House, pressed: str, words: str, action: str
) -> None:
    booking = await house.asked(3, **DETAILS)
    await house.desk.confirm(booking.id, staff_id="s1")
    browser = await house.signed_in()

    answer = await browser.send(f"/bookings/{booking.id}/identity", checked=pressed)

    assert answer.headers["location"].endswith("?told=identity")
    assert words in (await browser.get(f"/bookings/{booking.id}")).text
    trail = await house.database.look(lambda s: s.trail(booking.id))
    assert [(e.action, e.rule) for e in trail if e.action == action] == [
        (action, "intake.identity 12-2-3")
    ]


@pytest.mark.parametrize("house", [()], indirect=True)
async def test_service_that_states_no_check_has_none(house: House) -> None:
    booking = await house.asked(3, **DETAILS)
    await house.desk.confirm(booking.id, staff_id="s1")
    browser = await house.signed_in()

    assert 'id="identity"' not in (await browser.get(f"/bookings/{booking.id}")).text
    answer = await browser.send(f"/bookings/{booking.id}/identity", checked="yes")
    assert answer.status_code == 404


async def test_answer_goes_with_its_caller(house: House) -> None:
    booking = await house.asked(3, **DETAILS)
    await house.desk.confirm(booking.id, staff_id="s1")
    browser = await house.signed_in()
    await browser.send(f"/bookings/{booking.id}/identity", checked="yes")
    assert await house.database.look(lambda s: s.identity(booking.id)) is not None

    def erase(store: Store) -> None:
        caller = store.load(booking.caller_id or "")
        assert caller is not None
        store.erase(caller)

    await house.desk.act(erase)

    assert await house.database.look(lambda s: s.identity(booking.id)) is None
