"""The list of requests and calls: what stands in it, where, and what does not."""

from __future__ import annotations

import html
import re
from datetime import timedelta

from bot.console.page import mask
from bot.store.store import Store
from handlers import places
from handlers.turn import Booking
from tests.bot.console.desk import House
from tests.bot.store.calls import at, otit


def part(text: str, name: str) -> str:
    """Give one part of the list as plain words."""
    found = re.search(rf'id="part-{name}".*?</section>', text, re.S)
    assert found is not None
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", found[0].partition(">")[2])).split())


async def test_queue_masks_names_and_shows_code_time_and_waiting(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()
    house.clock.now += timedelta(minutes=25)

    page = (await browser.get("/queue?language=vi")).text

    line = part(page, "requested")
    assert line == (
        "New requests 1 Code Time Name Waiting for Answer until "
        f"{booking.code} Wed, 25 November 12:00 N＊＊ T＊＊ L＊＊ 25 minutes Wed, 25 November 11:45"
    )
    assert "Nguyễn" not in page
    assert f'href="/console/bookings/{booking.id}"' in page


async def test_queue_puts_each_booking_into_its_part(house: House) -> None:
    browser = await house.signed_in()
    member = await house.database.look(lambda store: store.by_login("hana"))
    assert member is not None
    asked, offered, today, later = [
        await house.asked(hour, person=f"U{hour}") for hour in (3, 4, 5, 6)
    ]
    await house.desk.offer(offered.id, [at(7)], staff_id=member.id)
    for booking in (today, later):
        await house.desk.confirm(booking.id, staff_id=member.id)
    await house.desk.act(
        lambda store: store.cursor.execute(
            "UPDATE bookings SET starts_at = starts_at - 86400000 * 2 WHERE id = ?", [today.id]
        )
    )

    page = (await browser.get("/queue?language=vi")).text

    where = {
        name: [b.code for b in (asked, offered, today, later) if b.code in part(page, name)]
        for name in ("requested", "offered", "today", "confirmed")
    }
    assert where == {
        "requested": [asked.code],
        "offered": [offered.code],
        "today": [today.code],  # over, but nobody said how it ended
        "confirmed": [later.code],
    }


async def test_queue_marks_requests_that_lapse_soon(house: House) -> None:
    await house.asked(3)
    browser = await house.signed_in()
    assert "urgent" not in (await browser.get("/queue")).text
    house.clock.now = at(3) - timedelta(hours=4, minutes=15)
    await browser.post("/login", {"login": "hana", "password": "three quiet green stones"})

    page = (await browser.get("/queue")).text

    assert '<tr class="urgent">' in page
    assert part(page, "requested").endswith("Wed, 25 November 11:45 Soon")
    assert "19 hours" in page


async def test_queue_tabs_are_ones_own_languages_with_counts(house: House) -> None:
    await house.asked(3)
    browser = await house.signed_in(languages=["th", "vi"])

    page = (await browser.get("/queue")).text

    tabs = re.findall(r'<a id="tab-([\w-]+)"[^>]*?( aria-current="page")?>', page)
    # The language with a waiting request is open.
    assert tabs == [("th", ""), ("vi", ' aria-current="page"')]
    assert 'Vietnamese</span> <small lang="vi">Tiếng Việt</small>' in page
    assert 'title="Waiting for an answer: 1. All open: 1."' in page


async def test_queue_of_a_language_that_is_not_ones_own_is_not_shown(house: House) -> None:
    booking = await house.asked(3)
    other = await house.signed_in("mika", languages=["th"])
    own = await house.signed_in("hana")
    assert booking.code in (await own.get("/queue?language=vi")).text

    page = (await other.get("/queue?language=vi")).text

    assert booking.code not in page
    assert "tab-vi" not in page


async def test_queue_without_languages_says_whom_to_ask(house: House) -> None:
    browser = await house.signed_in(languages=[])

    page = (await browser.get("/queue")).text

    assert "Your account has no languages" in page
    assert "hx-get" not in page


async def test_queue_refreshes_by_a_fragment_of_the_same_language(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()

    page = (await browser.get("/queue?language=vi")).text
    fragment = (await browser.get("/queue/rows?language=vi")).text

    assert (
        'hx-get="/console/queue/rows?language=vi" hx-trigger="every 10s" hx-swap="outerHTML"'
        in page
    )
    assert fragment.lstrip().startswith('<div id="rows"')
    assert booking.code in fragment
    assert "<html" not in fragment


async def test_queue_speaks_the_language_of_the_member(house: House) -> None:
    await house.asked(3)
    browser = await house.signed_in(speaks="ja")

    page = (await browser.get("/queue?language=vi")).text

    assert '<html lang="ja"' in page
    assert "ベトナム語</span>" in page
    assert "11月25日(水) 12:00" in page
    assert '<bdi lang="vi">N＊＊' in page


async def test_find_opens_the_booking_of_a_code_however_it_is_typed(house: House) -> None:
    booking = await house.asked(3)
    browser = await house.signed_in()
    other = await house.signed_in("mika", languages=["th"])

    found = await browser.send("/find", code=booking.code.lower().replace("-", " "))
    missing = await browser.send("/find", code="AAA-AAA")
    foreign = await other.send("/find", code=booking.code)
    told = (await browser.get("/queue?told=no-such-code")).text

    assert found.headers["location"] == f"/console/bookings/{booking.id}"
    assert missing.headers["location"] == "/console/queue?told=no-such-code"
    assert foreign.headers["location"] == "/console/queue?told=no-such-code"
    assert "No booking in your languages has this code." in told


async def test_page_repeats_no_word_from_its_address(house: House) -> None:
    browser = await house.signed_in()

    page = (await browser.get("/queue?told=you-have-won&language=<b>")).text

    assert "you-have-won" not in page
    assert 'role="status"' not in page
    assert "<b>" not in page


def test_mask_keeps_first_letters_whole_in_every_script() -> None:
    masked = [mask(name) for name in ("Nguyễn An", "สมชาย", "អង្គារ", "မြင့်", "ក្ក", "李", "")]

    # Signs stay with their letter; one that calls for a next letter goes with it.
    assert masked == ["N＊＊ A＊＊", "ส＊＊", "អ＊＊", "မြ＊＊", "ក＊＊", "李＊＊", ""]


async def test_long_waits_are_told_in_days(house: House) -> None:
    browser = await house.signed_in()
    booking = await house.asked(3)
    await house.desk.act(
        lambda store: store.cursor.execute(
            "UPDATE bookings SET created_at = created_at - 86400000 * 3 WHERE id = ?", [booking.id]
        )
    )

    assert "3 days" in part((await browser.get("/queue")).text, "requested")


async def test_language_that_only_a_site_has_is_named_by_cldr(house: House) -> None:
    browser = await house.signed_in(languages=["ne"])

    assert "<span>Nepali</span>" in (await browser.get("/queue")).text


async def test_who_waits_for_a_freed_time_is_no_new_request(house: House) -> None:
    def wait(store: Store) -> Booking:
        caller = store.find_or_make("line", "", "U9", store.now)
        caller.language = "vi"
        store.save(caller)
        service = otit()
        span = places.span_of(service, "any", store.now)
        return store.join(caller, service, "vi", span, {"name": "LAN"}, ends=False)

    waiting = await house.desk.act(wait)
    browser = await house.signed_in()

    queue = (await browser.get("/queue?language=vi")).text
    line = (await browser.get("/waiting")).text

    assert waiting.code not in queue
    assert "New requests 0" in part(queue, "requested")
    assert waiting.code in line
