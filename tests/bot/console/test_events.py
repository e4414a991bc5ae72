"""The pages of events: the list, one event with its participants, and what staff do there."""

from __future__ import annotations

import html
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from handlers import openings
from handlers.turn import Booking
from locales.catalog import Catalog
from schedules.booking import State
from tests.bot.console.desk import Clock, House, build
from tests.bot.desk.test_lots import BEFORE, evening
from tests.bot.store.calls import otit
from tests.handlers.test_events import TITLE, visits

STARTS_AT = datetime(2026, 12, 18, 4, 30, tzinfo=UTC)
PAGE = "/events/gunma-seminars/visit-0"


@pytest.fixture
async def house(database_path: Path, vault: Vault, catalog: Catalog) -> AsyncIterator[House]:
    """Build a console with an event service beside one of calls."""
    clock, service = Clock(), visits(capacity=5)
    database = Database(f"sqlite:///{database_path}", vault, clock=clock)
    known = {"otit": otit(), service.id: service}
    made = build(database, catalog, clock, services=known)
    yield made
    for browser in made.browsers:
        await browser.http.aclose()
    made.writer.close()
    await database.close()


def plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


async def takes_part(house: House, person: str, **details: str) -> Booking:
    def work(store: Store) -> Booking:
        service = visits(capacity=5)
        caller = store.find_or_make("line", "", person, store.now)
        caller.language = "vi"
        store.save(caller)
        day = STARTS_AT.date()
        [free] = openings.free_slots(store, service, "vi", day, store.now)
        time = (free.slot.starts_at, free.slot.ends_at, free.resources)
        return store.book_at_once(caller, service, "vi", [time], details)

    return await house.desk.act(work)


async def test_list_counts_places_and_says_what_is_missing(house: House) -> None:
    await takes_part(house, "U1")
    browser = await house.signed_in(languages=("ja",))

    page = plain((await browser.get("/events")).text)

    assert f"{TITLE} 1 / 5 0 Missing" in page
    assert "Gunma: seminars" in page
    assert "gunma-seminars" not in page
    assert "Visit number 1 0 / 5 0 Missing" in page
    assert "otit" not in page


@pytest.fixture
async def lottery(database_path: Path, vault: Vault, catalog: Catalog) -> AsyncIterator[House]:
    """Build a console with the example whose places are given by lot."""
    clock, service = Clock(BEFORE), evening()
    database = Database(f"sqlite:///{database_path}", vault, clock=clock)
    made = build(database, catalog, clock, services={service.id: service})
    yield made
    for browser in made.browsers:
        await browser.http.aclose()
    made.writer.close()
    await database.close()


async def test_event_says_when_lots_are_drawn_among_how_many_and_that_they_were(
    lottery: House,
) -> None:
    service, address = evening(), "/events/legal-evening/evening-2026-12"
    [event, _] = service.events or ()
    span = event.span(service.zone)

    def enters(store: Store) -> None:
        for person in ("U1", "U2", "U3"):
            caller = store.find_or_make("line", "", person, store.now)
            caller.language = "vi"
            store.save(caller)
            store.join(caller, service, "vi", span, {}, ends=True)

    await lottery.desk.act(enters)
    browser = await lottery.signed_in(languages=("vi",))
    when = "Monday, 7 December 2026, 12:00 PM (12:00)"

    ahead = plain((await browser.get(address)).text)
    await lottery.desk.act(lambda store: store.keep_lots(service, event, [], store.now))
    drawn = plain((await browser.get(address)).text)

    assert f"By lot on {when}. Names so far: 3." in ahead
    assert f"The lots were drawn on {when}." in drawn
    assert "Names so far" not in drawn


async def test_list_names_nobody_and_an_admin_opens_no_event(house: House) -> None:
    booking = await takes_part(house, "U1", name="TRAN THI LAN")
    browser = await house.signed_in("chief", role="admin", languages=())

    shown = await browser.get("/events")
    refused = await browser.get(PAGE)

    assert f"{TITLE} 1 / 5" in plain(shown.text)
    assert booking.code not in shown.text
    assert PAGE not in shown.text
    assert refused.status_code == 403


async def test_event_shows_masked_participants_and_who_looked_is_noted(house: House) -> None:
    booking = await takes_part(house, "U1", name="TRAN THI LAN")
    browser = await house.signed_in(languages=("ja",))

    page = await browser.get(PAGE)

    assert f"{booking.code} T＊＊ T＊＊ L＊＊ Vietnamese Confirmed" in plain(page.text)
    assert "LAN" not in page.text
    trail = await house.database.look(lambda store: store.trail(booking.id))
    assert ("read", "event") in [(entry.action, entry.detail) for entry in trail]


@pytest.mark.parametrize("path", [PAGE, "/events/gunma-seminars/none", "/events/none/visit-0"])
async def test_event_of_another_language_or_none_is_not_there(house: House, path: str) -> None:
    languages = ("vi",) if path == PAGE else ("ja",)
    browser = await house.signed_in(languages=languages)

    assert (await browser.get(path)).status_code == 404
    assert (await browser.send(f"{path}/call-off", sure="yes")).status_code == 404


async def test_way_in_is_typed_once_and_given_to_all(house: House) -> None:
    made = [await takes_part(house, person) for person in ("U1", "U2")]
    browser = await house.signed_in(languages=("ja",))

    wrong = await browser.send(f"{PAGE}/way-in", join_url="http://plain.example")
    right = await browser.send(f"{PAGE}/way-in", join_url="https://zoom.example/j/9", passcode="p")

    rooms = [(await house.stands(booking)).room for booking in made]
    assert wrong.status_code == 422
    assert right.headers["location"] == f"/console{PAGE}?told=way-in"
    assert {room and (room.state, room.join_url) for room in rooms} == {
        ("made", "https://zoom.example/j/9")
    }
    page = plain((await browser.get(PAGE)).text)
    assert "https://zoom.example/j/9" in page
    assert f"{TITLE} 2 / 5 0 Entered" in plain((await browser.get("/events")).text)


async def test_event_is_called_off_only_with_the_box_ticked(house: House) -> None:
    booking = await takes_part(house, "U1")
    browser = await house.signed_in(languages=("ja",))

    unsure = await browser.send(f"{PAGE}/call-off")
    stands = await house.stands(booking)
    sure = await browser.send(f"{PAGE}/call-off", sure="yes")

    assert (unsure.status_code, stands.state) == (422, State.confirmed)
    assert sure.headers["location"] == f"/console{PAGE}?told=called-off"
    assert (await house.stands(booking)).state is State.cancelled
    assert f"{TITLE} Cancelled 0 / 5 0 –" in plain((await browser.get("/events")).text)


async def open_tells(house: House) -> int:
    services = house.parts.services()
    tasks = await house.database.look(lambda store: store.open_tasks(services, ["ja"]))
    return [task.kind for task in tasks].count("tell")


async def test_staff_tell_themselves_that_an_event_is_called_off_where_the_rules_say_so(
    house: House,
) -> None:
    by_phone(house)
    await takes_part(house, "U1")
    browser = await house.signed_in(languages=("ja",))
    before = await open_tells(house)

    await browser.send(f"{PAGE}/call-off", sure="yes")

    assert (before, await open_tells(house)) == (0, 1)


async def test_nothing_is_left_to_tell_once_an_event_is_closed_for_all(house: House) -> None:
    by_phone(house)
    await takes_part(house, "U1")
    browser = await house.signed_in(languages=("ja",))
    await browser.send(f"{PAGE}/way-in", join_url="https://zoom.example/j/9")
    before = await open_tells(house)
    house.clock.now = STARTS_AT
    browser = await house.signed_in("ken", languages=("ja",))
    await browser.send(f"{PAGE}/done")

    assert (before, await open_tells(house)) == (1, 0)


def by_phone(house: House) -> None:
    services = house.parts.services()
    assert isinstance(services, dict)
    service = visits(capacity=5)
    notices = service.notices.model_copy(update={"by": ("phone",)})
    services[service.id] = service.model_copy(update={"notices": notices})


async def test_event_is_closed_for_all_once_it_has_begun(house: House) -> None:
    booking = await takes_part(house, "U1")
    browser = await house.signed_in(languages=("ja",))
    early = await browser.send(f"{PAGE}/done")
    assert early.status_code == 422

    house.clock.now = STARTS_AT + timedelta(hours=2)
    again = await house.signed_in("ken", languages=("ja",))
    done = await again.send(f"{PAGE}/done")

    assert done.headers["location"] == f"/console{PAGE}?told=all-done"
    assert (await house.stands(booking)).outcome == "talked"


async def test_timetable_leads_to_the_events_and_closes_their_days(house: House) -> None:
    browser = await house.signed_in(languages=("ja",))

    page = (await browser.get("/timetable")).text
    await browser.send("/timetable", service="gunma-seminars", day="2026-12-18", kind="closed")

    assert "/console/events" in page
    assert f"{TITLE} Closed day 0 / 5" in plain((await browser.get("/events")).text)
