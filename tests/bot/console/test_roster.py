"""Counsellors: who they are, their weekly hours, leave, and what a change would leave undone."""

from __future__ import annotations

import html
import re
from datetime import date, time

import pytest

from bot.store.counsellors import Counsellor
from handlers import openings
from schedules.presence import Leave, Shift
from tests.bot.console.desk import House
from tests.bot.store.calls import DETAILS, at, half_hour, otit, somebody
from tests.conftest import NOW

VI = "otit vi"
WEDNESDAY = "2026-11-25"


def plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


async def people(house: House) -> list[Counsellor]:
    return await house.database.look(lambda store: store.counsellors(["otit"]))


async def added(house: House, name: str = "Anna", *tags: str) -> str:
    """Put somebody on the roster; give the id."""
    speaks = [("otit", tag) for tag in tags or ("vi",)]
    return await house.desk.act(lambda store: store.add_counsellor(name, None, speaks))


async def called(house: House, who: str, hour: int = 3) -> str:
    """Have a call of tomorrow with somebody; give the booking's id."""

    def work(store: object) -> str:
        caller = somebody(store)  # type: ignore[arg-type]  # the house's store
        times = [half_hour(at(hour), who)]
        return store.request(caller, otit(), "vi", times, DETAILS).id  # type: ignore[attr-defined,no-any-return]  # likewise

    return await house.desk.act(work)


async def test_counsellor_is_added_listed_changed_and_taken_off_duty(house: House) -> None:
    browser = await house.signed_in(role="admin")

    first = await browser.send("/roster", name="Linh Tran", speaks=[VI, "otit en"])
    (linh,) = await people(house)
    path = f"/roster/{linh.id}"
    page = plain((await browser.get("/roster")).text)
    await browser.send(path, name="Linh Tran Sato", speaks=[VI])
    await browser.send(f"{path}/duty", on="no")
    (changed,) = await people(house)

    assert first.headers["location"] == "/console/roster?told=roster-saved"
    assert linh.speaks == (("otit", "en"), ("otit", "vi"))
    assert "Linh Tran English, Vietnamese – 0 calls" in page
    assert changed == Counsellor(linh.id, "Linh Tran Sato", None, False, (("otit", "vi"),))
    off = plain((await browser.get("/roster")).text)
    assert "Off duty" in off
    await browser.send(f"{path}/duty", on="yes")
    assert [each.active for each in await people(house)] == [True]


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"name": "", "speaks": [VI]}, "type a name"),
        ({"name": "Anna"}, "at least one language"),
        ({"name": "Anna", "speaks": ["otit xx"]}, "cannot be read"),
        ({"name": "Anna", "speaks": ["nowhere vi"]}, "cannot be read"),
    ],
)
async def test_wrong_person_changes_nothing(
    house: House, form: dict[str, object], says: str
) -> None:
    browser = await house.signed_in()

    answer = await browser.send("/roster", **form)

    assert (answer.status_code, await people(house)) == (422, [])
    assert says in answer.text


async def test_weekly_hours_are_kept_drawn_and_decide_what_is_free(house: House) -> None:
    anna = await added(house)
    browser = await house.signed_in()

    await browser.send(
        f"/roster/{anna}/hours", service="otit", day1="11:00-12:00 13:00–14:30", day2="15:00-16:00"
    )
    page = await browser.get(f"/roster/{anna}")

    kept = await house.database.look(lambda store: store.shifts(anna, "otit"))
    free = await house.database.look(
        lambda store: openings.free_slots(store, otit(), "vi", date(2026, 11, 25), NOW)
    )
    assert kept == (
        Shift(1, time(11), time(12)),
        Shift(1, time(13), time(14, 30)),
        Shift(2, time(15), time(16)),
    )
    assert [(each.slot.starts_at, each.resources) for each in free] == [
        (at(6), (anna,)),
        (at(6, 30), (anna,)),
    ]
    assert page.text.count('class="there"') == 3
    assert page.text.count('class="open"') == 6  # Vietnamese has six days
    assert 'value="11:00-12:00 13:00-14:30"' in page.text


async def test_wrong_hours_name_the_day_and_keep_what_was_typed(house: House) -> None:
    anna = await added(house)
    browser = await house.signed_in()

    answer = await browser.send(f"/roster/{anna}/hours", service="otit", day4="9-12")

    assert answer.status_code == 422
    assert "The hours of Friday cannot be read" in answer.text
    assert 'value="9-12"' in answer.text
    assert await house.database.look(lambda store: store.shifts(anna, "otit")) == ()


async def test_leave_shows_first_which_bookings_it_would_touch(house: House) -> None:
    anna = await added(house)
    await called(house, anna)
    browser = await house.signed_in()
    path = f"/roster/{anna}/leave"
    form = {"first": WEDNESDAY, "last": "2026-11-27", "kind": "away"}

    shown = await browser.send(path, **form)
    nothing = await house.database.look(
        lambda store: store.leaves_of(["otit"], anna, date(2026, 11, 1))
    )
    saved = await browser.send(path, **form, sure="yes")
    kept = await house.database.look(
        lambda store: store.leaves_of(["otit"], anna, date(2026, 11, 1))
    )

    assert (shown.status_code, nothing) == (200, [])
    assert "Wed 25 November 12:00" in plain(shown.text).replace(",", "")
    assert "The counsellor is not there" in plain(shown.text)
    assert 'name="last" value="2026-11-27"' in shown.text
    assert saved.headers["location"].endswith("?told=leave-added")
    assert [each.leave for each in kept] == [Leave(date(2026, 11, 25), date(2026, 11, 27))]


async def test_administrator_sees_that_bookings_are_touched_and_no_case(house: House) -> None:
    anna = await added(house)
    booking_id = await called(house, anna)
    browser = await house.signed_in(role="admin")

    shown = await browser.send(f"/roster/{anna}/duty", on="no")

    booking = await house.database.look(lambda store: store.booking(booking_id))
    assert booking is not None
    assert shown.status_code == 200
    assert booking.code not in shown.text
    assert booking_id not in shown.text


async def test_leave_that_touches_nothing_is_saved_at_once_and_removed(house: House) -> None:
    anna = await added(house)
    browser = await house.signed_in()

    saved = await browser.send(
        f"/roster/{anna}/leave",
        first=WEDNESDAY,
        last=WEDNESDAY,
        kind="there",
        opens="10:00",
        closes="11:00",
    )
    page = (await browser.get(f"/roster/{anna}")).text
    found = re.search(r'action="/console(/roster/\w+/leave/\w+/remove)"', page)
    assert found is not None
    await browser.send(found[1])

    assert saved.status_code == 303
    assert "There, besides the weekly hours 10:00–11:00 Hana Sato" in plain(page)
    assert (
        await house.database.look(lambda store: store.leaves_of(["otit"], anna, NOW.date())) == []
    )


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"first": ""}, "choose the days"),
        ({"first": "2026-11-23"}, "choose the days"),
        ({"last": "2026-11-24"}, "choose the days"),
        ({"last": "2028-01-01"}, "choose the days"),
        ({"opens": "10:00"}, "both hours"),
        ({"opens": "12:00", "closes": "10:00"}, "both hours"),
        ({"kind": "there"}, "both hours"),
    ],
)
async def test_wrong_leave_changes_nothing(house: House, change: dict[str, str], says: str) -> None:
    anna = await added(house)
    browser = await house.signed_in()
    form = {"first": WEDNESDAY, "last": WEDNESDAY, "kind": "away"}

    answer = await browser.send(f"/roster/{anna}/leave", **{**form, **change})

    assert answer.status_code == 422
    assert says in answer.text
    assert (
        await house.database.look(lambda store: store.leaves_of(["otit"], anna, NOW.date())) == []
    )


async def test_load_of_the_week_is_counted_for_each_counsellor(house: House) -> None:
    anna, ben = await added(house), await added(house, "Ben")
    await called(house, anna)
    browser = await house.signed_in()

    page = plain((await browser.get("/roster")).text)

    assert "Anna Vietnamese – 1 call" in page
    assert "Ben Vietnamese – 0 calls" in page
    assert anna != ben
    assert (
        await house.database.look(lambda store: store.load_of(["otit"], ben, at(0), at(23)))
    ) == 0
