"""Calls in one language: its staff see and serve callers of every language."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.console import week
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from handlers.turn import Booking
from locales.catalog import Catalog
from schedules.booking import State
from tests.bot.console.desk import Clock, House, build
from tests.schedules.example import in_japanese

ELEVEN = datetime(2026, 11, 25, 2, tzinfo=UTC)  # of the next day in Tokyo
RULES = in_japanese().booking.model_copy(update={"in_call": True})
SERVICE = in_japanese().model_copy(update={"booking": RULES})


@pytest.fixture
async def house(database_path: Path, vault: Vault, catalog: Catalog) -> AsyncIterator[House]:
    clock = Clock()
    database = Database(f"sqlite:///{database_path}", vault, clock=clock)
    made = build(database, catalog, clock, services={SERVICE.id: SERVICE})
    yield made
    for browser in made.browsers:
        await browser.http.aclose()
    made.writer.close()
    await database.close()


async def asked(house: House, language: str = "vi") -> Booking:
    """Have a caller ask for the first time of tomorrow."""

    def work(store: Store) -> Booking:
        caller = store.find_or_make("line", "", "U1", store.now)
        caller.language = language
        store.save(caller)
        time = (ELEVEN, ELEVEN + timedelta(minutes=30), ["seat:example:ja:1"])
        return store.request(caller, SERVICE, language, [time], {"name": "Nguyen Lan"})

    return await house.desk.act(work)


async def test_queue_of_the_calls_language_shows_the_callers(house: House) -> None:
    booking = await asked(house)
    browser = await house.signed_in(languages=["ja"])

    queue = (await browser.get("/queue")).text

    assert f"/bookings/{booking.id}" in queue
    assert 'id="tab-ja"' in queue
    assert "<small>Vietnamese</small>" in queue
    assert ">1<" in queue.partition('id="tab-ja"')[2].partition("</a>")[0]


async def test_booking_shows_both_languages_and_is_confirmed(house: House) -> None:
    booking = await asked(house)
    browser = await house.signed_in(languages=["ja"])

    page = (await browser.get(f"/bookings/{booking.id}")).text
    assert "Vietnamese" in page
    assert "<dt>Language of the call</dt><dd>Japanese</dd>" in page
    assert f'value="{week.value(ELEVEN + timedelta(minutes=30))}"' in page

    await browser.send(f"/bookings/{booking.id}/confirm", rank="1")
    assert (await house.stands(booking)).state is State.confirmed


async def test_who_speaks_the_callers_language_alone_sees_nothing(house: House) -> None:
    booking = await asked(house)
    browser = await house.signed_in(languages=["vi"])

    assert (await browser.get(f"/bookings/{booking.id}")).status_code == 404
    assert booking.id not in (await browser.get("/queue")).text


async def test_staff_book_for_a_caller_of_any_language_answered(house: House) -> None:
    booking = await asked(house, "km")
    browser = await house.signed_in(languages=["ja"])

    page = (await browser.get(f"/bookings/{booking.id}/next")).text
    options = page.partition('<select id="language"')[2].partition("</select>")[0]

    assert [tag for tag in SERVICE.callers.languages if f'value="{tag}"' in options] == [
        *SERVICE.callers.languages
    ]
    assert '<option value="km" selected>' in options
    later = week.value(ELEVEN + timedelta(minutes=30))
    await browser.send(f"/bookings/{booking.id}/next?language=km", starts=later)
    both = await house.database.look(
        lambda s: s.queue_of({SERVICE.id: SERVICE}, ["ja"], [State.requested, State.confirmed])
    )
    assert [(each.language, each.resource_id) for each in both] == [
        ("km", "seat:example:ja:1"),
        ("km", "seat:example:ja:1"),
    ]


async def test_roster_and_days_know_the_language_of_the_calls_alone(house: House) -> None:
    await asked(house)
    browser = await house.signed_in("admin", role="admin", languages=[])

    roster = (await browser.get("/roster")).text
    assert 'value="example ja"' in roster
    assert 'value="example vi"' not in roster
    await browser.send(
        "/timetable", service="example", language="ja", day="2026-11-25", kind="closed", sure="yes"
    )
    [kept] = await house.database.look(
        lambda store: store.list_exceptions("example", ELEVEN.date())
    )
    assert kept.exception.language == "ja"
    counted = (await browser.get("/timetable")).text
    assert "1" in counted.partition(f"{kept.id}")[0].rpartition("<tr>")[2]
