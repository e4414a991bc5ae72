"""Calls that staff book: the next one of a caller, and one for somebody on the telephone."""

from __future__ import annotations

import html
import re
from typing import Any, cast

import pytest

from bot.console import week
from handlers.turn import Booking
from schedules.booking import State
from schedules.service import Service
from tests.bot.console.desk import House, build
from tests.bot.console.test_bookings import told
from tests.bot.store.calls import at, otit

FORM = {
    "name": "Trần Văn Bình",
    "birthdate": "1997-05-09",
    "email": "",
    "who": "trainee",
    "consent": "read",
    "starts": week.value(at(4)),
}


async def queue(house: House) -> list[Booking]:
    found: list[Booking] = await house.database.look(
        lambda s: s.queue(["otit"], ["vi", "th"], [State.requested, State.confirmed])
    )
    return found


async def phone(house: House, **changed: Any) -> Any:
    browser = await house.signed_in()
    return await browser.send("/new?service=otit&language=vi", **{**FORM, **changed})


async def test_booking_by_telephone_is_confirmed_at_once_with_code_and_consent(
    house: House,
) -> None:
    answer = await phone(house)

    [booking] = await queue(house)
    assert answer.headers["location"] == f"/console/bookings/{booking.id}?told=booked"
    assert (booking.state, booking.starts_at) == (State.confirmed, at(4))
    assert booking.details == {
        "name": "TRẦN VĂN BÌNH" if booking.details["name"].isupper() else "Trần Văn Bình",
        "birthdate": "1997-05-09",
        "who": "trainee",
        "companion": "none",
        "zone": "",
    }
    assert booking.code
    caller = await house.database.look(lambda s: s.load(booking.caller_id or ""))
    assert caller is not None
    assert (caller.channel, caller.language, caller.reachable) == ("phone", "vi", False)
    given = await house.desk.act(
        lambda s: s.cursor.execute("SELECT DISTINCT channel FROM consents").fetchall()
    )
    assert [tuple(row) for row in given] == [("phone-read",)]
    trail = await house.database.look(lambda s: s.trail(booking.id))
    assert [e.action for e in trail] == ["book-phone-read", "confirm"]


@pytest.mark.parametrize("roles", [(), ("trainee",)])
async def test_form_asks_for_the_roles_of_the_service_alone(
    house: House, roles: tuple[str, ...]
) -> None:
    service = otit()
    intake = service.intake.model_copy(update={"who": roles, "companion": False})
    other = service.model_copy(update={"intake": intake})
    made = build(house.database, house.parts.catalog(), house.clock, services={"otit": other})
    browser = await made.signed_in()
    try:
        page = (await browser.get("/new?service=otit&language=vi")).text
        shown = re.findall(r'name="who" value="(\w+)"', page)
        given = {**FORM, "who": "former"}
        await browser.send("/new?service=otit&language=vi", **given)
        booked = await queue(made)
        assert shown == list(roles)
        assert [b.details for b in booked] == (
            [] if roles else [{"name": FORM["name"], "birthdate": "1997-05-09", "zone": ""}]
        )
    finally:
        await browser.http.aclose()
        made.writer.close()


async def test_caller_by_telephone_without_mail_becomes_a_task_to_phone(house: House) -> None:
    await phone(house)

    tasks = await house.database.look(lambda s: s.every_open_task())

    assert sorted(task.kind for task in tasks) == ["call-back", "room"]
    assert house.sent.parcels == []


async def test_caller_by_telephone_with_a_mailbox_of_their_own_gets_letters(house: House) -> None:
    await phone(house, email="binh@example.com", mailbox="own")

    tasks = await house.database.look(lambda s: s.every_open_task())

    assert [task.kind for task in tasks] == ["room"]
    assert [p.kind for p in house.sent.parcels if p.channel == "mail"] == ["confirmed"]


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"name": ""}, "Name: please check this entry. Nothing was booked."),
        ({"birthdate": "yesterday"}, "Birth date: please check this entry. Nothing was booked."),
        ({"email": "x@"}, "Mail address: please check this entry. Nothing was booked."),
        ({"email": "a@example.com"}, "Mailbox: please check this entry. Nothing was booked."),
        ({"who": "boss"}, "Who asks: please check this entry. Nothing was booked."),
        ({"consent": ""}, "Please choose how the caller agreed to the terms of use."),
        ({"word": "abc"}, "Word for the web chat: please check this entry."),
        ({"starts": "soon"}, "Please choose a free time. Nothing was booked."),
    ],
)
async def test_wrong_entry_is_named_and_nothing_is_lost(
    house: House, changed: dict[str, str], fault: str
) -> None:
    answer = await phone(house, **changed)

    assert answer.status_code == 422
    assert told(answer.text).startswith(fault)
    assert await queue(house) == []
    if changed.get("name") is None:
        assert 'value="Trần Văn Bình"' in html.unescape(answer.text)


async def test_caller_who_has_a_booking_gets_another_only_where_staff_say_so_twice(
    house: House,
) -> None:
    browser = await house.signed_in()

    async def send(**changed: str) -> Any:
        return await browser.send("/new?service=otit&language=vi", **{**FORM, **changed})

    await send()
    [first] = await queue(house)
    at_six = week.value(at(6))

    somebody_else = await send(birthdate="1998-05-09", starts=week.value(at(5)))
    asked = await send(starts=at_six, name="trần  văn bình")

    assert somebody_else.headers["location"].endswith("booked")
    assert asked.status_code == 409
    assert first.code in told(asked.text)
    assert f'name="again" value="{first.id}"' in asked.text
    assert len(await queue(house)) == 2

    await send(starts=at_six, again=first.id)

    assert at(6) in [booking.starts_at for booking in await queue(house)]


async def test_time_that_is_taken_is_told_and_nothing_is_booked(house: House) -> None:
    await house.asked(4)

    answer = await phone(house)

    assert answer.status_code == 409
    assert told(answer.text).startswith("This time was taken by another call")
    assert len(await queue(house)) == 1


async def test_next_call_takes_the_details_over_and_counts_no_open_bookings(house: House) -> None:
    booking = await house.asked(3, who="trainee")
    browser = await house.signed_in()
    await browser.send(f"/bookings/{booking.id}/confirm", rank="1")
    page = (await browser.get(f"/bookings/{booking.id}/next")).text

    answer = await browser.send(f"/bookings/{booking.id}/next", starts=week.value(at(6)))

    [_, made] = await queue(house)
    assert "Next call of the same caller" in page
    assert answer.headers["location"] == f"/console/bookings/{made.id}?told=booked-next"
    assert (made.caller_id, made.state, made.starts_at) == (
        booking.caller_id,
        State.confirmed,
        at(6),
    )
    assert made.details == booking.details
    trail = await house.database.look(lambda s: s.trail(made.id))
    assert [(e.actor, e.action) for e in trail] == [("staff", "book-next"), ("staff", "confirm")]


@pytest.mark.parametrize("offered", [True, False])
async def test_next_call_is_offered_only_where_the_rules_have_it(
    house: House, offered: bool
) -> None:
    rules = otit().booking.model_copy(update={"in_call": offered})
    services = cast("dict[str, Service]", house.parts.services())
    services["otit"] = otit().model_copy(update={"booking": rules})
    booking = await house.asked(3)
    browser = await house.signed_in()

    page = (await browser.get(f"/bookings/{booking.id}")).text
    shown = await browser.get(f"/bookings/{booking.id}/next")
    sent = await browser.send(f"/bookings/{booking.id}/next", starts=week.value(at(6)))

    assert (f"/bookings/{booking.id}/next" in page) is offered
    assert (shown.status_code, sent.status_code) == ((200, 303) if offered else (404, 404))


async def test_next_call_of_another_language_is_booked_with_who_speaks_it(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in(languages=["vi", "th"])
    path = f"/bookings/{booking.id}/next?language=th"

    await browser.send(path, starts=week.value(at(4, day=26)))

    made = next(b for b in await queue(house) if b.id != booking.id)
    assert (made.language, made.resource_id) == ("th", "seat:otit:th:1")


async def test_caller_of_another_language_than_ones_own_is_not_there(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in(languages=["th"])

    shown = await browser.get(f"/bookings/{booking.id}/next")
    sent = await browser.send(f"/bookings/{booking.id}/next", starts=week.value(at(6)))

    assert (shown.status_code, sent.status_code) == (404, 404)


async def test_word_given_by_telephone_opens_the_web_chat(house: House) -> None:
    await phone(house, word="Blue  Mango")
    [booking] = await queue(house)

    def come_back(store: Any) -> Any:
        session = store.find_or_make("web", "", "a session", store.now)
        return store.come_back(booking.code, "blue mango", session)

    found = await house.desk.act(come_back)

    assert found.caller_id == booking.caller_id
    caller = await house.database.look(lambda s: s.load(found.caller_id))
    assert caller is not None
    assert caller.channel == "web"


async def test_another_week_is_shown_with_everything_that_was_typed(house: House) -> None:
    answer = await phone(house, week="2026-12-07")

    page = html.unescape(answer.text)
    assert answer.status_code == 200
    assert week.value(at(4, day=25)) not in page
    assert f'value="{week.value(at(4, day=30))}"' not in page
    assert 'value="2026-12-14"' in page  # the button of the week after
    assert 'value="Trần Văn Bình"' in page
    assert 'value="trainee" required checked' in page
    assert await queue(house) == []


async def test_first_week_shown_is_one_with_a_free_time(house: House) -> None:
    house.clock.now = at(12, day=28)  # Saturday evening in Tokyo; nobody is there on Sunday
    browser = await house.signed_in()

    page = (await browser.get("/new?service=otit&language=vi")).text
    asked = (await browser.get("/new?service=otit&language=vi&week=2026-11-23")).text

    assert f'value="{week.value(at(2, day=30))}"' in page
    assert 'name="starts"' not in asked
