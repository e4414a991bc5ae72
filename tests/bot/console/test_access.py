"""Every page of the console against every role; what is not in the table is not there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.console.access import ADMINS, ANYBODY, CASES, STAFF
from bot.console.addresses import ROWS
from tests.bot.console.desk import House

# Written out by hand, so that a row that opens a page to more people has to be changed twice.
COUNSELLORS = {
    "GET /queue",
    "GET /queue/rows",
    "POST /find",
    "GET /bookings/{booking_id}",
    "POST /bookings/{booking_id}/confirm",
    "POST /bookings/{booking_id}/link",
    "POST /bookings/{booking_id}/offer",
    "POST /bookings/{booking_id}/move",
    "POST /bookings/{booking_id}/keep",
    "POST /bookings/{booking_id}/accept",
    "POST /bookings/{booking_id}/decline",
    "GET /bookings/{booking_id}/next",
    "POST /bookings/{booking_id}/next",
    "GET /new",
    "POST /new",
    "POST /bookings/{booking_id}/cancel",
    "POST /bookings/{booking_id}/finish",
    "GET /bookings/{booking_id}/absence",
    "POST /bookings/{booking_id}/refuse",
    "POST /bookings/{booking_id}/identity",
    "POST /bookings/{booking_id}/lift",
    "POST /bookings/{booking_id}/suspend",
    "POST /bookings/{booking_id}/unsuspend",
    "GET /tasks",
    "GET /tasks/{task_id}",
    "POST /tasks/{task_id}/reply",
    "POST /tasks/{task_id}/done",
    "GET /conflicts",
    "POST /conflicts/{booking_id}/give",
    "POST /conflicts/{booking_id}/offer",
    "POST /conflicts/{booking_id}/withdraw",
    "POST /conflicts/{booking_id}/keep",
    "POST /bookings/{booking_id}/tell",
    "GET /events/{service_id}/{name}",
    "POST /events/{service_id}/{name}/way-in",
    "POST /events/{service_id}/{name}/call-off",
    "POST /events/{service_id}/{name}/done",
    "GET /waiting",
    "POST /waiting/{booking_id}/first",
}
BOTH = {
    "GET /service",
    "GET /events",
    "GET /roster",
    "POST /roster",
    "GET /roster/{resource_id}",
    "POST /roster/{resource_id}",
    "POST /roster/{resource_id}/hours",
    "POST /roster/{resource_id}/duty",
    "POST /roster/{resource_id}/leave",
    "POST /roster/{resource_id}/leave/{leave_id}/remove",
    "POST /logout",
    "GET /",
    "GET /timetable",
    "POST /timetable",
    "POST /timetable/{exception_id}/remove",
    "GET /account",
    "POST /account",
    "POST /account/sessions/{session_id}/end",
    "POST /account/sessions/end-all",
}
ADMINS_ALONE = {"GET /figures", "GET /staff", "POST /staff/{staff_id}"}
STRANGERS = {"GET /login", "POST /login", "GET /link/{token}", "POST /link/{token}"}
NAMES = sorted(f"{row.method} {row.path}" for row in ROWS)


def test_table_opens_each_page_to_the_roles_written_here_and_no_other() -> None:
    by_roles = {
        roles: {f"{row.method} {row.path}" for row in ROWS if row.roles == roles}
        for roles in (CASES, STAFF, ADMINS, ANYBODY)
    }

    assert by_roles == {CASES: COUNSELLORS, STAFF: BOTH, ADMINS: ADMINS_ALONE, ANYBODY: STRANGERS}
    assert len(ROWS) == len(COUNSELLORS | BOTH | ADMINS_ALONE | STRANGERS)


async def answer(house: House, name: str, role: str | None) -> int:
    browser = house.browser() if role is None else await house.signed_in(role=role)
    booking = await house.asked(3)
    method, _, path = name.partition(" ")
    path = path.replace("{booking_id}", booking.id).replace("{token}", "none")
    path = path.replace("{task_id}", "none").replace("{exception_id}", "none")
    path = path.replace("{session_id}", "none").replace("{resource_id}", "none")
    path = path.replace("{leave_id}", "none")
    if method == "GET":
        return (await browser.get(path)).status_code
    form = {} if role is None else {"csrf": await browser.token()}
    return (await browser.post(path, form)).status_code


@pytest.mark.parametrize("name", NAMES)
async def test_page_sends_strangers_to_the_login(house: House, name: str) -> None:
    status = await answer(house, name, None)

    assert status == (303 if name not in STRANGERS else {"GET /login": 200}.get(name, status))
    if name in STRANGERS:
        assert status in {200, 401, 410}


@pytest.mark.parametrize("name", NAMES)
async def test_page_shows_administrators_no_case(house: House, name: str) -> None:
    status = await answer(house, name, "admin")

    assert (status == 403) == (name in COUNSELLORS)


@pytest.mark.parametrize("name", NAMES)
async def test_page_is_open_to_counsellors(house: House, name: str) -> None:
    status = await answer(house, name, "counsellor")

    assert status in ({403} if name in ADMINS_ALONE else {200, 303, 401, 404, 409, 410, 422})


async def test_case_page_tells_an_administrator_nothing_of_the_caller(house: House) -> None:
    booking = await house.asked(3)
    counsellor = await house.signed_in("hana")
    admin = await house.signed_in("boss", role="admin")
    seen = (await counsellor.get(f"/bookings/{booking.id}")).text

    refused = (await admin.get(f"/bookings/{booking.id}")).text

    assert "Nguyễn Thị Lan" in seen
    assert booking.code in seen
    assert "Nguyễn" not in refused
    assert booking.code not in refused
    assert "not allowed" in refused


async def test_unknown_page_is_not_there(house: House) -> None:
    browser = await house.signed_in()

    answer = await browser.get("/no/such/page")

    assert answer.status_code == 404


async def test_session_ends_after_thirty_idle_minutes(house: House) -> None:
    browser = await house.signed_in()
    house.clock.now += timedelta(minutes=29)
    assert (await browser.get("/queue")).status_code == 200
    house.clock.now += timedelta(minutes=29)
    assert (await browser.get("/queue")).status_code == 200
    house.clock.now += timedelta(minutes=30)

    answer = await browser.get("/queue")

    assert (answer.status_code, answer.headers["location"]) == (303, "/console/login")


async def test_watching_the_queue_does_not_keep_a_session_alive(house: House) -> None:
    browser = await house.signed_in()
    for _ in range(3):
        house.clock.now += timedelta(minutes=9)
        assert (await browser.get("/queue/rows")).status_code == 200
    house.clock.now += timedelta(minutes=3)

    answer = await browser.get("/queue/rows", **{"hx-request": "true"})

    assert (answer.status_code, answer.headers["hx-redirect"]) == (401, "/console/login")


async def test_session_ends_after_twelve_hours_of_use(house: House) -> None:
    browser = await house.signed_in()
    for _ in range(36):
        house.clock.now += timedelta(minutes=19)
        assert (await browser.get("/queue")).status_code == 200
    house.clock.now += timedelta(minutes=36)

    assert (await browser.get("/queue")).status_code == 303


async def test_disabled_account_is_out_at_once(house: House) -> None:
    browser = await house.signed_in()
    member = await house.database.look(lambda store: store.by_login("hana"))
    assert member is not None
    assert (await browser.get("/queue")).status_code == 200

    await house.desk.act(lambda store: store.disable(member.id))

    assert (await browser.get("/queue")).status_code == 303
