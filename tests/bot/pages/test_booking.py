"""The page of one booking: whoever looks changes nothing, and its buttons do what they say."""

from __future__ import annotations

from typing import Any

import pytest
from icalendar import Calendar

from bot.store.store import Store
from handlers.turn import Booking
from locales import formats
from schedules.booking import State
from tests.bot.pages.conftest import CATALOG, SERVICES, Site
from tests.bot.store.calls import at, half_hour

LANGUAGE = "vi"
ACCESS = {"join_url": "https://meet.example/abc", "passcode": "314159", "meeting_id": "99"}
# What a link preview, a mail scanner or a browser asks, without a person.
ROBOTS = (
    ("GET", {"user-agent": "facebookexternalhit/1.1;line-poker/1.0"}),
    ("GET", {"user-agent": "TelegramBot (like TwitterBot)"}),
    ("GET", {"purpose": "prefetch", "sec-purpose": "prefetch"}),
    ("HEAD", {"user-agent": "Mail scanner"}),
)


@pytest.fixture
async def booking(site: Site) -> Booking:
    """Have a call confirmed with its room."""

    def work(store: Store) -> Booking:
        caller = store.find_or_make("line", "", "U1", store.now)
        caller.language = LANGUAGE
        store.save(caller)
        details = {"name": "Nguyen Van An", "zone": "Asia/Ho_Chi_Minh"}
        service = SERVICES["otit"]
        made = store.request(caller, service, LANGUAGE, [half_hour(at(5))], details)
        made = store.confirm(made, "s1")
        store.want_room(made, "hand")
        store.room_made(made.id, made.revision, ACCESS)
        found = store.booking(made.id)
        assert found is not None
        return found

    made: Booking = await site.desk.act(work)
    return made


async def path(site: Site, booking: Booking) -> str:
    token = await site.desk.act(lambda store: store.page_token(booking.id))
    return f"/p/b/{token}"


async def state(site: Site, booking: Booking) -> State:
    found = await site.desk.act(lambda store: store.booking(booking.id))
    assert found is not None
    return found.state


def say(key: str, **values: str) -> str:
    return CATALOG.say(key, LANGUAGE, **values)


async def test_page_shows_the_time_and_how_to_join_in_the_callers_language(
    site: Site, booking: Booking
) -> None:
    page = await site.open(await path(site, booking), **{"accept-language": "th"})

    assert f'<html lang="{LANGUAGE}">' in page
    assert formats.japan_time(booking.starts_at, LANGUAGE) in page
    for shown in (
        ACCESS["join_url"],
        ACCESS["passcode"],
        booking.code,
        say("page-booking-calendar"),
    ):
        assert shown in page
    assert say("own-time-title") in page
    assert page.count('action="/chat/leave"') == page.count('<template id="face">') == 1
    for hidden in ("Nguyen", "OTIT", "otit", booking.caller_id or ""):
        assert hidden not in page.replace(await path(site, booking), "")


async def test_page_is_kept_by_nobody_and_tells_nobody_where_it_was(
    site: Site, booking: Booking
) -> None:
    answer = await site.client.get(await path(site, booking))

    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["x-robots-tag"] == "noindex"


@pytest.mark.parametrize(("method", "headers"), ROBOTS)
async def test_looking_changes_nothing_and_is_no_sign_of_life(
    site: Site, booking: Booking, method: str, headers: dict[str, str]
) -> None:
    at_path = await path(site, booking)

    def tell(store: Store) -> None:
        store.add_delivery(booking.id, booking.revision, "confirmed", "chat")

    await site.desk.act(tell)
    for below in ("", "?told=seen", "/time.ics", "/cancel", "/undo", "/seen"):
        await site.client.request(method, at_path + below, headers=headers)

    assert await state(site, booking) is State.confirmed
    [one] = await site.desk.act(lambda store: store.deliveries(booking.id))
    assert one.state == "accepted"


async def test_button_cancels_and_the_next_one_takes_it_back(site: Site, booking: Booking) -> None:
    at_path = await path(site, booking)
    assert f'action="{at_path}/cancel"' in await site.open(at_path)

    answer = await site.client.post(f"{at_path}/cancel")

    assert (answer.status_code, answer.headers["location"]) == (303, at_path)
    assert await state(site, booking) is State.cancelled
    page = await site.open(at_path)
    assert say("status-cancelled") in page
    assert "/cancel" not in page
    assert ACCESS["join_url"] not in page
    assert f'action="{at_path}/undo"' in page
    await site.client.post(f"{at_path}/undo")
    mine = await site.desk.act(lambda store: store.bookings_of(booking.caller_id or ""))
    assert [(b.state, b.starts_at) for b in mine] == [(State.requested, booking.starts_at)]
    page = await site.open(at_path)
    when = formats.japan_time(booking.starts_at, LANGUAGE)
    assert say("undone", when=when) in page
    assert "/undo" not in page


async def test_form_from_elsewhere_is_refused(site: Site, booking: Booking) -> None:
    at_path = await path(site, booking)

    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}):
        answer = await site.client.post(f"{at_path}/cancel", headers=headers)
        assert answer.status_code == 403

    assert await state(site, booking) is State.confirmed


async def test_button_or_first_touch_shows_that_it_was_read(site: Site, booking: Booking) -> None:
    at_path = await path(site, booking)
    await site.desk.act(
        lambda store: store.add_delivery(booking.id, booking.revision, "confirmed", "chat")
    )
    page = await site.open(at_path)
    assert f'data-seen="{at_path}/seen"' in page

    answer = await site.client.post(f"{at_path}/seen")

    [one] = await site.desk.act(lambda store: store.deliveries(booking.id))
    assert one.state == "acknowledged"
    assert say("seen-thanks") in await site.open(answer.headers["location"])


async def test_file_for_the_calendar_has_a_harmless_title(site: Site, booking: Booking) -> None:
    answer = await site.client.get(await path(site, booking) + "/time.ics")

    assert answer.headers["content-type"].startswith("text/calendar")
    found: list[Any] = list(Calendar.from_ical(answer.content).walk("VEVENT"))
    [event] = found
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (booking.starts_at, booking.ends_at)
    assert event["SUMMARY"] == say("mail-calendar-subject")
    uid = await site.desk.act(lambda store: store.answer_token(booking.id))
    assert event["UID"].startswith(f"{uid}@")


@pytest.mark.parametrize("change", ["wrong", "erased", "long past"])
async def test_wrong_erased_and_past_pages_look_alike(
    site: Site, booking: Booking, change: str
) -> None:
    at_path = await path(site, booking)
    assert (await site.client.get(at_path)).status_code == 200
    if change == "wrong":
        at_path = at_path[:-1] + ("A" if at_path[-1] != "A" else "B")
    elif change == "erased":
        await site.desk.act(lambda s: s.erase(s.find_or_make("line", "", "U1", s.now)))
    else:
        site.clock.go(days=3)

    for below in ("", "/time.ics"):
        answer = await site.client.get(at_path + below)
        assert answer.status_code == 404
        assert CATALOG.say("page-nothing-here", "en") in answer.text
    if change != "long past":
        assert (await site.client.post(f"{at_path}/cancel")).status_code == 404
