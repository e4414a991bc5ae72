"""Links that say what for: the right step opens, and a stranger learns nothing."""

from __future__ import annotations

import pytest

from tests.handlers.test_routes import at
from tests.talk import TO_REVIEW, Office, Talk, said


async def test_link_to_book_in_a_language_opens_the_first_step_in_it(caller: Talk) -> None:
    await caller.do("start", hint="en", service="book-km")

    now = await caller.caller()
    assert (now.language, now.state) == ("km", "terms")
    assert said("about", "km") in caller.words  # what this is comes first, as for everybody


@pytest.mark.parametrize("tag", ["vi", "zh-hans", "zh-Hans", "fil"])
async def test_every_language_has_its_link(caller: Talk, tag: str) -> None:
    await caller.do("start", service=f"book-{tag}")

    assert (await caller.caller()).language.casefold() == tag.casefold()
    assert await caller.state() == "terms"


async def test_link_goes_on_with_an_unfinished_request(caller: Talk) -> None:
    await at(caller, "f-email", "en")

    await caller.do("start", service="book-km")

    now = await caller.caller()
    assert (now.language, now.state) == ("km", "f-email")
    assert now.draft["name"] == "NGUYEN VAN AN"


@pytest.mark.parametrize("word", ["book-tlh", "book-ja", "book", "b-", "b", "otit", "", "x-y"])
async def test_link_that_says_nothing_is_a_plain_start(caller: Talk, word: str) -> None:
    await caller.do("start", service=word)

    assert await caller.state() == "language"
    assert (await caller.caller()).language == ""


async def test_link_to_an_own_booking_shows_it(caller: Talk, office: Office) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.send")
    (booking,) = await caller.bookings()
    token = await office.ask(lambda store: store.page_token(booking.id))

    for word in (f"b-{token}", f"b-{booking.code}"):
        await caller.do("start", service=word)

        assert f"my.cancel:{booking.id}" in caller.tokens, word
        assert await caller.state() == "menu"


async def test_link_to_an_own_booking_that_is_over_says_so(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.send")
    (booking,) = await caller.bookings()
    await caller.press("go.bookings")
    await caller.press("my.cancel")
    await caller.press("cancel.yes")

    await caller.do("start", service=f"b-{booking.code}")

    assert said("already-over", status=said("status-cancelled")) in caller.words


@pytest.mark.parametrize("known", [True, False])
async def test_stranger_reads_the_same_whether_there_is_such_a_booking(
    caller: Talk, office: Office, known: bool
) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.send")
    (booking,) = await caller.bookings()
    token = await office.ask(lambda store: store.page_token(booking.id))
    stranger = office.caller("a stranger")
    if known:
        await stranger.start("vi")

    answers = [
        await stranger.do("start", service=word)
        for word in (f"b-{token}", f"b-{booking.code}", "b-" + "0" * 42, "b-AAA-AAA", "")
    ]

    assert all(answer == answers[-1] for answer in answers)
    assert await stranger.bookings(all_of_them=True) == []
