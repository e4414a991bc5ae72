"""One booking in the console: what it shows, what staff can do, who was first."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest

from bot.console import week
from handlers.turn import Booking
from schedules.booking import Actor, State
from tests.bot.console.desk import Clock, House, build
from tests.bot.store.calls import at, otit
from tests.conftest import NOW

LINK = "https://meet.example.com/j/123"


def told(text: str) -> str:
    """Give what the page says at its top."""
    found = re.search(r'<p class="(?:told|fault)" role="\w+">(.*?)</p>', text, re.S)
    return html.unescape(found[1]) if found else ""


async def test_page_writes_each_look_to_the_audit_trail(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()
    member = await house.database.look(lambda store: store.by_login("hana"))
    assert member is not None

    await browser.get(f"/bookings/{booking.id}")
    page = (await browser.get(f"/bookings/{booking.id}")).text

    trail = await house.database.look(lambda store: store.trail(booking.id))
    reads = [(e.actor, e.actor_id, e.caller_id) for e in trail if e.action == "read"]
    assert reads == [("staff", member.id, booking.caller_id)] * 2
    assert "Asked for a call" in page


async def test_page_of_another_language_is_not_there_and_not_logged_as_read(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in(languages=["th"])

    answers = [
        await browser.get(f"/bookings/{booking.id}"),
        await browser.send(f"/bookings/{booking.id}/confirm", rank="1"),
        await browser.send(f"/bookings/{booking.id}/cancel", reason="ill"),
        await browser.send(f"/bookings/{booking.id}/offer", starts=week.value(at(4))),
        await browser.send(f"/bookings/{booking.id}/finish", outcome="talked"),
        await browser.get("/bookings/none"),
    ]

    assert [a.status_code for a in answers] == [404] * 6
    assert (await house.stands(booking)).state is State.requested
    trail = await house.database.look(lambda store: store.trail(booking.id))
    assert [entry.action for entry in trail] == ["request"]


async def test_confirm_keeps_the_typed_link_and_tells_the_caller(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()

    answer = await browser.send(
        f"/bookings/{booking.id}/confirm", rank="1", join_url=LINK, passcode="Qx7"
    )
    page = (await browser.get(f"/bookings/{booking.id}?told=confirmed")).text

    done = await house.stands(booking)
    assert answer.headers["location"] == f"/console/bookings/{booking.id}?told=confirmed"
    assert (done.state, done.starts_at) == (State.confirmed, at(3))
    assert done.room is not None
    assert (done.room.join_url, done.room.passcode) == (LINK, "Qx7")
    assert [p.kind for p in house.sent.parcels if p.kind == "confirmed"] != []
    assert LINK in page
    assert told(page) == "Confirmed. The caller is told."


async def test_confirm_takes_another_wish(house: House) -> None:
    booking = await house.asked(3, 5)
    browser = await house.signed_in()

    await browser.send(f"/bookings/{booking.id}/confirm", rank="2", join_url=LINK)

    done = await house.stands(booking)
    assert (done.state, done.starts_at) == (State.confirmed, at(5))


async def test_link_can_follow_after_the_confirmation(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()
    await browser.send(f"/bookings/{booking.id}/confirm", rank="1")
    before = (await browser.get(f"/bookings/{booking.id}")).text

    wrong = await browser.send(f"/bookings/{booking.id}/link", join_url="ftp://x")
    answer = await browser.send(f"/bookings/{booking.id}/link", join_url=LINK)
    after = (await browser.get(f"/bookings/{booking.id}")).text

    assert "Give the link" in before
    assert wrong.status_code == 422
    assert answer.headers["location"].endswith("?told=linked")
    assert LINK in after
    assert "Give the link" not in after


@pytest.mark.parametrize(
    "link",
    [
        "http://a.example",
        "javascript:alert(1)",
        "https://",
        "https://a b",
        'https://a"b',
        "https://[",
    ],
)
async def test_confirm_with_a_wrong_link_changes_nothing_and_keeps_what_was_typed(
    house: House, link: str
) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()

    answer = await browser.send(
        f"/bookings/{booking.id}/confirm", rank="1", join_url=link, passcode="keep-me"
    )

    assert answer.status_code == 422
    assert told(answer.text).startswith("The link must begin with https://")
    assert 'value="keep-me"' in answer.text
    assert (await house.stands(booking)).state is State.requested


@pytest.mark.parametrize("rank", ["", "7", "x", "²"])
async def test_confirm_of_no_wish_says_so(house: House, rank: str) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()

    answer = await browser.send(f"/bookings/{booking.id}/confirm", rank=rank)

    assert answer.status_code == 422
    assert "choose one of the times asked for" in told(answer.text)


async def test_confirm_with_a_room_provider_asks_for_no_link(house: House) -> None:
    booking = await house.asked(3)
    made = build(house.database, house.parts.catalog(), Clock(), makes_rooms=True)
    browser = await made.signed_in()

    page = (await browser.get(f"/bookings/{booking.id}")).text
    await browser.send(f"/bookings/{booking.id}/confirm", rank="1")
    after = (await browser.get(f"/bookings/{booking.id}")).text
    made.writer.close()

    assert 'name="join_url"' not in page
    assert (await house.stands(booking)).state is State.confirmed
    assert made.sent.kicks == 1
    assert "Being made" in after


async def test_wish_that_another_call_took_is_marked_and_refused_without_loss(house: House) -> None:
    first = await house.asked(3, 5)
    await house.asked(5, person="U2")
    browser = await house.signed_in()

    page = (await browser.get(f"/bookings/{first.id}")).text
    answer = await browser.send(f"/bookings/{first.id}/confirm", rank="2", join_url=LINK)

    assert '<strong class="alarm">Taken</strong>' in page
    assert answer.status_code == 409
    assert told(answer.text).startswith("This time was taken by another call")
    assert f'value="{LINK}"' in answer.text
    assert (await house.stands(first)).state is State.requested


async def test_second_of_two_counsellors_reads_who_was_first(house: House) -> None:
    booking = await house.asked(3)
    hana = await house.signed_in("hana")
    mika = await house.signed_in("mika")
    token = await mika.token(f"/bookings/{booking.id}")
    await hana.send(f"/bookings/{booking.id}/confirm", rank="1", join_url=LINK)

    late = await mika.post(f"/bookings/{booking.id}/cancel", {"csrf": token, "reason": "ill"})
    later = await mika.post(f"/bookings/{booking.id}/confirm", {"csrf": token, "rank": "1"})

    # A confirmed call may still be cancelled, but not confirmed again.
    assert late.status_code == 303
    assert later.status_code == 409
    assert told(later.text) == "You have done this already. The booking is now: Cancelled."


async def test_counsellor_who_comes_second_is_told_the_first_ones_name(house: House) -> None:
    booking = await house.asked(3)
    hana = await house.signed_in("hana")
    mika = await house.signed_in("mika")
    await hana.send(f"/bookings/{booking.id}/confirm", rank="1", join_url=LINK)

    late = await mika.send(f"/bookings/{booking.id}/confirm", rank="1", join_url="https://two.test")

    assert late.status_code == 409
    assert told(late.text) == (
        "Hana Sato was first. The booking is now: Confirmed. Your change was not made."
    )
    room = (await house.stands(booking)).room
    assert room is not None
    assert room.join_url == LINK


async def test_counsellor_who_comes_after_the_caller_or_the_clock_is_told(house: House) -> None:
    by_caller, by_clock = await house.asked(3), await house.asked(5, person="U2")
    browser = await house.signed_in()
    await house.desk.act(lambda store: store.cancel(by_caller, Actor.caller))
    await house.desk.act(lambda store: store.lapse(by_clock))

    answers = [
        await browser.send(f"/bookings/{booking.id}/confirm", rank="1")
        for booking in (by_caller, by_clock)
    ]

    assert [told(answer.text) for answer in answers] == [
        "The caller was first. The booking is now: Cancelled. Your change was not made.",
        "The time ran out first. The booking is now: Lapsed. Your change was not made.",
    ]


async def test_week_shows_free_times_to_tick_and_taken_ones_not(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()

    page = (await browser.get(f"/bookings/{booking.id}")).text

    values = re.findall(r'name="starts" value="([^"]+)"', page)
    assert week.value(at(4)) in values
    assert week.value(at(3)) not in values  # it is held by this very request
    assert '<th scope="col">Wed, 25 November</th>' in page
    # Staff need no notice time, and nobody can have what has begun.
    assert min(values) == week.value(NOW + timedelta(minutes=30))


async def test_offer_holds_up_to_three_times(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()
    starts = [week.value(at(hour)) for hour in (6, 4, 5)]

    answer = await browser.send(f"/bookings/{booking.id}/offer", starts=starts)
    page = (await browser.get(f"/bookings/{booking.id}?told=offered")).text

    done = await house.stands(booking)
    assert answer.status_code == 303
    assert done.state is State.offered
    assert [t.starts_at for t in done.times if t.kind == "offer"] == [at(4), at(5), at(6)]
    assert "Offered times" in page
    assert "Tick up to" not in page


@pytest.mark.parametrize(
    "starts",
    [
        [],
        [week.value(at(hour)) for hour in (4, 5, 6, 7)],
        ["tomorrow"],
        ["2026-11-25T04:00"],
    ],
)
async def test_offer_of_none_too_many_or_unreadable_times_says_so(
    house: House, starts: list[str]
) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()

    answer = await browser.send(f"/bookings/{booking.id}/offer", starts=starts)

    assert answer.status_code == 422
    assert told(answer.text) == "Please tick one to 3 free times. Nothing was changed."


async def test_offer_of_a_time_that_went_keeps_the_other_ticks(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()
    await house.asked(4, person="U2")

    answer = await browser.send(
        f"/bookings/{booking.id}/offer", starts=[week.value(at(4)), week.value(at(5))]
    )

    assert answer.status_code == 409
    assert f'value="{week.value(at(5))}" checked' in answer.text
    assert (await house.stands(booking)).state is State.requested


async def test_week_can_be_turned_within_the_horizon(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()

    first = (await browser.get(f"/bookings/{booking.id}")).text
    second = (await browser.get(f"/bookings/{booking.id}?week=2026-12-01")).text
    last = (await browser.get(f"/bookings/{booking.id}?week=2026-12-21")).text
    past = (await browser.get(f"/bookings/{booking.id}?week=2020-01-01")).text

    assert "Week before" not in first
    assert "?week=2026-11-30#offer" in first
    assert "?week=2026-11-23#offer" in second
    assert "Next week" not in last
    assert '<th scope="col">Mon, 23 November</th>' in past
    for beyond in ("0001-01-01", "9999-12-31"):
        assert (await browser.get(f"/bookings/{booking.id}?week={beyond}")).status_code == 200


async def test_booking_in_a_language_that_the_service_dropped_still_opens(house: House) -> None:
    booking = await house.asked(3)
    table = otit().timetables[0]
    without = otit().model_copy(
        update={"timetables": (table.model_copy(update={"days": {"th": frozenset({3})}}),)}
    )
    made = build(house.database, house.parts.catalog(), Clock(), services={"otit": without})
    browser = await made.signed_in()

    page = await browser.get(f"/bookings/{booking.id}")
    made.writer.close()

    assert page.status_code == 200
    assert "Nobody is there for this language" in page.text


async def test_booking_of_a_service_that_is_off_is_not_there(house: House) -> None:
    booking = await house.asked(3)
    other = otit().model_copy(update={"id": "other"})
    made = build(house.database, house.parts.catalog(), Clock(), services={"other": other})
    browser = await made.signed_in()

    page = await browser.get(f"/bookings/{booking.id}")
    made.writer.close()

    assert page.status_code == 404


async def test_cancel_needs_a_reason_from_the_list_and_shows_it(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()

    bad = await browser.send(f"/bookings/{booking.id}/cancel", reason="because")
    good = await browser.send(f"/bookings/{booking.id}/cancel", reason="ill")
    page = (await browser.get(f"/bookings/{booking.id}")).text

    assert bad.status_code == 422
    assert good.headers["location"].endswith("?told=cancelled")
    assert (await house.stands(booking)).state is State.cancelled
    assert "<bdi>The counsellor cannot come</bdi>" in page
    assert "Cancel this booking" not in page


async def confirmed(house: House) -> Booking:
    booking = await house.asked(3)
    member = await house.database.look(lambda store: store.by_login("hana"))
    assert member is not None
    return await house.desk.confirm(booking.id, staff_id=member.id, access={"join_url": LINK})


async def test_finish_waits_for_the_start_and_missed_for_the_grace(house: House) -> None:
    browser = await house.signed_in()
    booking = await confirmed(house)

    def finish(outcome: str):  # type: ignore[no-untyped-def] # a coroutine to await at once
        return browser.send(f"/bookings/{booking.id}/finish", outcome=outcome)

    none = await finish("vanished")
    early = await finish("talked")
    member = await house.database.look(lambda store: store.by_login("hana"))
    assert member is not None
    house.clock.now = at(3, 9)
    await browser.post("/login", {"login": "hana", "password": "three quiet green stones"})
    too_soon = await finish("missed")
    house.clock.now = at(3, 10)
    done = await finish("missed")

    assert [none.status_code, early.status_code, too_soon.status_code] == [422, 422, 422]
    assert told(early.text) == "This result can be chosen from 12:00. Nothing was changed."
    assert told(too_soon.text) == "This result can be chosen from 12:10. Nothing was changed."
    assert done.status_code == 303
    assert (await house.stands(booking)).outcome == "missed"
    assert "Did not come" in (await browser.get(f"/bookings/{booking.id}")).text


async def test_confirmed_call_shows_the_offer_beside_it(house: House) -> None:
    browser = await house.signed_in()
    booking = await confirmed(house)

    await browser.send(f"/bookings/{booking.id}/offer", starts=week.value(at(6)))
    page = (await browser.get(f"/bookings/{booking.id}")).text

    assert (await house.stands(booking)).state is State.confirmed
    assert "Offer ends" in page
    assert "Offered times" in page


async def test_erased_caller_leaves_a_booking_without_a_name(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()
    assert "Nguyễn" in (await browser.get(f"/bookings/{booking.id}")).text

    def erase(store: object) -> None:
        caller = store.load(booking.caller_id)  # type: ignore[attr-defined] # a Store
        store.erase(caller)  # type: ignore[attr-defined] # a Store

    await house.desk.act(erase)
    page = (await browser.get(f"/bookings/{booking.id}")).text

    assert "Nguyễn" not in page
    assert "The caller had all personal data deleted." in page


async def test_service_on_another_clock_shows_japan_time_too(house: House) -> None:
    from zoneinfo import ZoneInfo

    abroad = otit().model_copy(update={"zone": ZoneInfo("Asia/Ho_Chi_Minh")})
    booking = await house.asked(3)
    made = build(house.database, house.parts.catalog(), Clock(), services={"otit": abroad})
    browser = await made.signed_in()

    page = (await browser.get(f"/bookings/{booking.id}")).text
    queue = (await browser.get("/queue")).text
    made.writer.close()

    for text in (page, queue):
        assert "12:00 PM (12:00) (Japan time)" in text
    assert "10:00 AM (10:00)" in page


def test_moment_of_a_form_comes_back_as_it_was() -> None:
    assert week.read(week.value(at(4, 35))) == at(4, 35)
