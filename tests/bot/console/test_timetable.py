"""The regular week and its dated exceptions."""

from __future__ import annotations

import html
import re
from datetime import date, time

import pytest

from schedules.timetable import DatedException
from tests.bot.console.desk import House
from tests.bot.store.calls import at

WEDNESDAY = "2026-11-25"


def plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


async def kept(house: House) -> list[DatedException]:
    return await house.database.look(
        lambda store: store.exceptions("otit", date(2026, 11, 1), date(2027, 12, 31))
    )


async def test_timetable_shows_the_regular_week(house: House) -> None:
    browser = await house.signed_in(role="admin")

    page = plain((await browser.get("/timetable")).text)

    assert "Burmese (Myanmar) – 11:00–19:00 – – – – –" in page
    assert "Thai – – – 11:00–19:00 – – 09:00–17:00" in page


@pytest.mark.parametrize("role", ["admin", "counsellor"])
async def test_closure_is_added_with_its_maker_and_removed(house: House, role: str) -> None:
    browser = await house.signed_in(role=role)

    answer = await browser.send(
        "/timetable", service="otit", language="vi", day=WEDNESDAY, kind="closed"
    )
    page = (await browser.get("/timetable?told=exception-added")).text
    made = await kept(house)
    path = re.search(r'action="/console(/timetable/\w+/remove)"', page)
    assert path is not None
    removal = await browser.send(path[1])

    assert answer.headers["location"] == "/console/timetable?told=exception-added"
    assert made == [DatedException(date(2026, 11, 25), "vi", None, None)]
    assert "Wednesday, 25 November Vietnamese Closed 0 Hana Sato" in plain(page)
    assert removal.headers["location"] == "/console/timetable?told=exception-removed"
    assert await kept(house) == []


async def test_extra_day_for_all_languages_is_added_and_can_be_booked(house: House) -> None:
    browser = await house.signed_in()

    await browser.send(
        "/timetable", service="otit", day="2026-11-29", kind="hours", opens="10:00", closes="12:00"
    )
    page = plain((await browser.get("/timetable")).text)

    assert await kept(house) == [DatedException(date(2026, 11, 29), None, time(10), time(12))]
    assert "Sunday, 29 November All languages 10:00–12:00" in page


async def test_closure_over_bookings_says_how_many_must_be_looked_at(house: House) -> None:
    await house.asked(3)
    browser = await house.signed_in()
    form = {"service": "otit", "day": WEDNESDAY, "kind": "closed"}
    shown = await browser.send("/timetable", language="vi", **form)
    nothing = await kept(house)
    for language in ("", "vi", "th"):
        await browser.send("/timetable", language=language, sure="yes", **form)

    page = plain((await browser.get("/timetable")).text)

    assert (shown.status_code, nothing) == (200, [])
    assert "Bookings that would have nobody 1" in plain(shown.text)
    assert "Closed at this time" in plain(shown.text)
    assert page.count("Closed 1 booking: please look at it") == 2
    assert page.count("Thai Closed 0") == 1
    assert at(3).date() == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"service": "none"}, "cannot be read"),
        ({"language": "xx"}, "cannot be read"),
        ({"day": ""}, "choose a day"),
        ({"day": "2026-11-23"}, "choose a day"),
        ({"day": "2027-11-26"}, "choose a day"),
        ({"kind": "party"}, "both hours"),
        ({"opens": ""}, "both hours"),
        ({"opens": "13:00"}, "both hours"),
        ({"opens": "10:03"}, "both hours"),
    ],
)
async def test_wrong_exception_changes_nothing_and_keeps_what_was_typed(
    house: House, change: dict[str, str], says: str
) -> None:
    browser = await house.signed_in()
    form = {
        "service": "otit",
        "language": "vi",
        "day": WEDNESDAY,
        "kind": "hours",
        "opens": "10:00",
        "closes": "12:00",
    }

    answer = await browser.send("/timetable", **{**form, **change})

    assert answer.status_code == 422
    assert says in answer.text
    assert await kept(house) == []
    if "service" not in change:
        assert 'value="12:00"' in answer.text
        assert '<details class="screen" open>' in answer.text
