"""What staff read of a booking's caller: by which titles, in which language."""

from __future__ import annotations

from bot.store.store import Store
from handlers.messages import Update
from tests.bot.console.desk import House
from tests.conftest import NOW


async def test_page_shows_what_the_caller_told_in_bdi_with_its_language(house: House) -> None:
    booking = await house.asked(
        3, who="former", where="vn", mailbox="own", zone="Asia/Ho_Chi_Minh", name="<b>An</b>"
    )
    browser = await house.signed_in()

    page = (await browser.get(f"/bookings/{booking.id}")).text

    assert '<bdi lang="vi">&lt;b&gt;An&lt;/b&gt;</bdi>' in page
    assert "<bdi>3 February 1999</bdi>" in page
    assert "<bdi>lan@example.com</bdi>" in page
    assert "<bdi>Former trainee</bdi>" in page
    assert "<bdi>Vietnam</bdi>" in page
    assert "Wednesday, 25 November 2026, 12:00 PM (12:00)" in page
    # noon in Japan is ten in Vietnam
    assert "Caller&#39;s clock: Wednesday, 25 November 2026, 10:00 AM (10:00)" in page
    assert "zone" not in page


async def test_page_shows_what_the_service_asked_first_by_its_titles(house: House) -> None:
    answers = {"ask-registered": "online", "ask-gone": "long-ago"}
    booking = await house.asked(3, **answers)
    browser = await house.signed_in(speaks="ja")

    page = (await browser.get(f"/bookings/{booking.id}")).text

    assert "<dt>求職登録</dt>" in page
    assert "オンラインだけ</bdi>" in page
    assert "long-ago" in page  # a question that no file has any more


async def test_page_shows_in_which_apps_the_caller_is(house: House) -> None:
    booking = await house.asked(3, person="U-secret-1")

    def second(store: Store) -> None:
        known = store.load(str(booking.caller_id))
        assert known is not None
        store.link(store.new_link_code(known), store.find_or_make("web", "", "secret-2", store.now))

    await house.desk.act(second)
    browser = await house.signed_in()

    page = (await browser.get(f"/bookings/{booking.id}")).text

    assert "<dt>Channel</dt><dd><bdi>Web chat, LINE</bdi></dd>" in page
    assert "secret" not in page


async def test_page_says_when_no_chat_reaches_the_caller_any_more(house: House) -> None:
    booking = await house.asked(3, person="U-secret-1")
    browser = await house.signed_in()
    unreachable = "This caller cannot be reached in a chat."
    assert unreachable not in (await browser.get(f"/bookings/{booking.id}")).text

    await house.desk.take(
        Update("line", "", "U-secret-1", "event-1", "block", NOW, received_at=NOW)
    )

    assert unreachable in (await browser.get(f"/bookings/{booking.id}")).text


async def test_odd_details_are_shown_as_they_are(house: House) -> None:
    booking = await house.asked(3, birthdate="1376 (Myanmar era)", zone="Mars/Base", shoe="42")
    browser = await house.signed_in()

    page = (await browser.get(f"/bookings/{booking.id}")).text

    assert "<bdi>1376 (Myanmar era)</bdi>" in page
    assert "<dt>shoe</dt><dd><bdi>42</bdi></dd>" in page
    assert "Caller&#39;s clock" not in page


async def test_fields_of_other_services_are_shown_with_their_titles(house: House) -> None:
    booking = await house.asked(
        3, phone="+819012345678", address="大阪市北区梅田1-2-3", jobseeker_number="13010-12345678"
    )
    browser = await house.signed_in()

    page = (await browser.get(f"/bookings/{booking.id}")).text

    assert "<dt>Telephone</dt><dd><bdi>090-1234-5678</bdi></dd>" in page
    assert "<dt>Address</dt><dd><bdi>大阪市北区梅田1-2-3</bdi></dd>" in page
    assert "<dt>Job seeker number</dt><dd><bdi>13010-12345678</bdi></dd>" in page
