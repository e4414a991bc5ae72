"""Bookings that nobody is there for any more: found, told once, and solved by one press."""

from __future__ import annotations

import html
import re
from datetime import date, time

import pytest

from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import State
from schedules.conflicts import Why
from schedules.presence import Leave, Shift
from schedules.timetable import DatedException
from tests.bot.console.desk import SEAT, House
from tests.bot.store.calls import DETAILS, at, half_hour, otit, somebody

DAY = date(2026, 11, 25)
AWAY = Leave(DAY, DAY)


def plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


async def staffed(house: House, *names: str) -> list[str]:
    """Put counsellors for Vietnamese on the roster."""
    made = []
    for name in names:
        add = lambda store, name=name: store.add_counsellor(name, None, [("otit", "vi")])  # noqa: E731 bound to this name
        made.append(await house.desk.act(add))
    return made


async def call(house: House, who: str, *, confirm: bool = True, person: str = "U1") -> Booking:
    """Have a call at noon of tomorrow in Tokyo with somebody."""

    def work(store: Store) -> Booking:
        caller = somebody(store, person)
        booking = store.request(caller, otit(), "vi", [half_hour(at(3), who)], DETAILS)
        return store.confirm(booking, "s1") if confirm else booking

    return await house.desk.act(work)


async def leave(house: House, who: str) -> None:
    await house.desk.act(lambda store: store.add_leave(who, AWAY))


async def whys(house: House) -> list[Why]:
    found = await house.database.look(lambda store: store.conflicts(house.parts.services()))
    return [each.why for each in found]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda s, who: s.add_leave(who, AWAY), Why.away),
        (lambda s, who: s.add_leave(who, Leave(DAY, DAY, time(12, 25), time(13))), Why.away),
        (lambda s, who: s.set_shifts(who, "otit", [Shift(0, time(11), time(19))]), Why.away),
        (lambda s, who: s.set_duty(who, on=False), Why.gone),
        (lambda s, who: s.change_counsellor(who, "Anna", None, [("otit", "th")]), Why.gone),
        (lambda s, who: s.add_exception("otit", DatedException(DAY, None, None, None)), Why.closed),
        (
            lambda s, who: s.add_exception(
                "otit", DatedException(DAY, "vi", time(12, 15), time(19))
            ),
            Why.closed,
        ),
    ],
)
async def test_conflict_comes_with_the_change(house: House, change: object, why: Why) -> None:
    anna, _ = await staffed(house, "Anna", "Ben")
    await call(house, anna)

    before = await whys(house)
    await house.desk.act(lambda store: change(store, anna))  # type: ignore[operator]  # of the list above

    assert (before, await whys(house)) == ([], [why])


async def test_conflict_goes_when_its_cause_is_taken_back(house: House) -> None:
    (anna,) = await staffed(house, "Anna")
    await call(house, anna)
    kept = await house.desk.act(lambda store: store.add_leave(anna, AWAY))

    there = await whys(house)
    await house.desk.act(lambda store: store.remove_leave(anna, kept))

    assert (there, await whys(house)) == ([Why.away], [])


async def test_seat_is_a_conflict_once_there_are_counsellors(house: House) -> None:
    await call(house, SEAT)
    before = await whys(house)

    await staffed(house, "Anna")

    assert (before, await whys(house)) == ([], [Why.nobody])


async def test_conflict_stands_in_the_header_and_is_a_task_once(house: House) -> None:
    (anna,) = await staffed(house, "Anna")
    booking = await call(house, anna)
    await leave(house, anna)
    browser = await house.signed_in()

    told = [await house.desk.look_for_conflicts() for _ in range(3)]
    page = (await browser.get("/account")).text

    tasks = await house.database.look(lambda store: store.every_open_task())
    assert told == [1, 0, 0]
    assert [(task.kind, task.booking_id) for task in tasks] == [("conflict", booking.id)]
    assert 'Conflicts <span class="count some">1</span>' in page


async def test_task_of_a_solved_conflict_is_closed(house: House) -> None:
    (anna,) = await staffed(house, "Anna")
    await call(house, anna)
    kept = await house.desk.act(lambda store: store.add_leave(anna, AWAY))
    await house.desk.look_for_conflicts()
    await house.desk.act(lambda store: store.remove_leave(anna, kept))

    await house.desk.look_for_conflicts()

    assert await house.database.look(lambda store: store.every_open_task()) == []


@pytest.mark.parametrize("confirm", [True, False])
async def test_call_is_given_to_another_by_one_press(house: House, confirm: bool) -> None:
    anna, ben = await staffed(house, "Anna", "Ben")
    booking = await call(house, anna, confirm=confirm)
    await leave(house, anna)
    browser = await house.signed_in()
    page = (await browser.get("/conflicts")).text

    answer = await browser.send(f"/conflicts/{booking.id}/give", counsellor=ben)

    now = await house.stands(booking)
    taken = await house.database.look(lambda store: store.busy([anna, ben], at(0), at(23)))
    assert f'<option value="{ben}">Ben</option>' in page
    assert answer.headers["location"] == "/console/conflicts?told=given"
    assert (now.state, now.starts_at, now.resource_id) == (booking.state, at(3), ben)
    assert [each.resource_id for each in taken] == [ben]
    assert await whys(house) == []
    cells = await house.desk.act(
        lambda store: store.cursor.execute("SELECT DISTINCT resource_id FROM claims").fetchall()
    )
    assert [tuple(row) for row in cells] == [(ben,)]


async def test_call_is_not_given_to_somebody_who_is_taken(house: House) -> None:
    anna, ben = await staffed(house, "Anna", "Ben")
    booking = await call(house, anna)
    await call(house, ben, person="U2")
    await leave(house, anna)
    browser = await house.signed_in()

    page = plain((await browser.get("/conflicts")).text)
    answer = await browser.send(f"/conflicts/{booking.id}/give", counsellor=ben)

    assert "Nobody else is free then." in page
    assert answer.status_code == 409
    assert (await house.stands(booking)).resource_id == anna


async def test_nearest_times_are_ticked_and_offered_by_one_press(house: House) -> None:
    (anna,) = await staffed(house, "Anna")
    booking = await call(house, anna)
    leave_it = Leave(DAY, DAY, time(11), time(13))
    await house.desk.act(lambda store: store.add_leave(anna, leave_it))
    browser = await house.signed_in()
    page = (await browser.get("/conflicts")).text
    starts = re.findall(r'name="starts" value="([^"]+)" checked', page)

    answer = await browser.send(f"/conflicts/{booking.id}/offer", starts=starts)

    now = await house.stands(booking)
    assert starts == ["2026-11-25T04:00Z", "2026-11-25T04:30Z", "2026-11-25T05:00Z"]
    assert answer.headers["location"] == "/console/conflicts?told=offered"
    offered = [each.starts_at for each in now.times if each.kind == "offer"]
    assert (now.state, offered) == (State.confirmed, [at(4), at(4, 30), at(5)])
    waiting = plain((await browser.get("/conflicts")).text)
    assert "The caller has not answered yet" in waiting
    assert "Conflicts 0" in waiting


async def test_call_is_kept_anyway_with_a_reason_in_the_history(house: House) -> None:
    (anna,) = await staffed(house, "Anna")
    booking = await call(house, anna)
    await leave(house, anna)
    browser = await house.signed_in()

    without = await browser.send(f"/conflicts/{booking.id}/keep")
    kept = await browser.send(f"/conflicts/{booking.id}/keep", reason="comes")

    trail = await house.database.look(lambda store: store.trail(booking.id))
    assert without.status_code == 422
    assert kept.headers["location"] == "/console/conflicts?told=kept-anyway"
    assert "keep-anyway" in [entry.action for entry in trail]
    assert await whys(house) == []
    await house.desk.act(lambda store: store.set_duty(anna, on=False))
    assert await whys(house) == []  # it was kept with her, whatever the cause


async def test_conflict_of_a_language_that_is_not_theirs_is_not_there(house: House) -> None:
    (anna,) = await staffed(house, "Anna")
    booking = await call(house, anna)
    await leave(house, anna)
    browser = await house.signed_in(languages=["th"])

    page = (await browser.get("/conflicts")).text
    answer = await browser.send(f"/conflicts/{booking.id}/keep", reason="comes")

    assert booking.code not in page
    assert answer.status_code == 404
    assert await whys(house) == [Why.away]
