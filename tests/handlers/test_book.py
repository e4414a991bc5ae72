"""Asking for a call, from the menu to the request."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from schedules.booking import State
from tests.talk import TO_REVIEW, Office, Talk, said


async def test_request_holds_the_chosen_time_and_all_answers(caller: Talk) -> None:
    await caller.start("vi")
    await caller.walk(*TO_REVIEW, "review.send")

    [booking] = await caller.bookings()
    assert booking.state is State.requested
    # Noon on Tuesday, an hour's notice: 13:00 in Tokyo is 04:00 UTC.
    assert booking.starts_at == datetime(2026, 11, 24, 4, 0, tzinfo=UTC)
    assert booking.details == {
        "name": "NGUYEN VAN AN",
        "birthdate": "1998-12-25",
        "email": "an.nguyen@example.com",
        "mailbox": "own",
        "who": "trainee",
        "companion": "none",
        "zone": "",
    }
    assert booking.code in caller.words
    assert said("request-answer-mail", "vi") in caller.words


async def test_request_of_a_returning_caller_takes_four_taps(caller: Talk, office: Office) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.send")
    [booking] = await caller.bookings()
    await office.desk.cancel(booking.id, staff_id="somebody", reason="")

    await caller.do("press", press="go.menu")
    await caller.walk("go.book", "day.on", "time.at", "review.send")

    assert len(await caller.bookings()) == 1


async def test_review_hides_name_and_address_in_part(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW)

    assert "N••• V••• A•••" in caller.words
    assert "a•••@example.com" in caller.words
    assert "25 December 1998" in caller.words or "December 25, 1998" in caller.words


async def test_change_asks_one_answer_anew_and_keeps_the_rest(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.change", "change.to:f-name", "TRAN THI BICH")

    assert await caller.state() == "review"
    draft = (await caller.caller()).draft
    assert draft["name"] == "TRAN THI BICH"
    assert draft["email"] == "an.nguyen@example.com"


@pytest.mark.parametrize(
    "answer", ["who", "f-name", "f-birthdate", "f-email", "mailbox", "companion", "time"]
)
async def test_back_from_an_answer_to_be_changed_brings_it_back(caller: Talk, answer: str) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW)
    given = (await caller.caller()).draft
    await caller.walk("review.change", f"change.to:{answer}")
    assert (await caller.caller()).draft != given

    await caller.press("go.back")

    assert await caller.state() == "review"
    assert (await caller.caller()).draft == given


async def test_back_from_a_changed_address_brings_address_and_mailbox_back(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.change", "change.to:f-email", "other@example.org")
    assert await caller.state() == "mailbox"

    await caller.press("go.back")
    draft = (await caller.caller()).draft
    assert (draft["email"], draft["mailbox"]) == ("an.nguyen@example.com", "own")
    await caller.press("go.back")
    assert await caller.state() == "time"


async def test_back_leads_through_the_steps_to_the_menu(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW)
    states = []
    for _ in range(9):
        await caller.press("go.back")
        states.append(await caller.state())

    assert states == [
        "time",
        "day",
        "companion",
        "mailbox",
        "f-email",
        "f-birthdate",
        "f-name",
        "who",
        "menu",
    ]


async def test_time_that_somebody_else_took_is_said_so_with_what_is_left(office: Office) -> None:
    one, two = office.caller("one"), office.caller("two")
    for caller in (one, two):
        await caller.start("my")
        await caller.walk(*TO_REVIEW)
    await one.press("review.send")

    await two.press("review.send")

    assert await two.state() == "time"
    assert len(await one.bookings()) == 1
    assert await two.bookings() == []
    taken = (await one.bookings())[0].starts_at
    assert f"time.at:{int(taken.timestamp()) // 60}" not in two.tokens
    assert (await two.caller()).draft["name"] == "NGUYEN VAN AN"


async def test_second_request_is_refused_while_one_is_open(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.send")

    await caller.do("press", press="go.book")

    assert caller.words == said("one-at-a-time")
    assert len(await caller.bookings()) == 1


async def test_former_trainee_abroad_sees_the_clock_at_home(caller: Talk) -> None:
    await caller.start()
    await caller.walk("go.book", "terms.agree", "who.is:former", "where.is:mm", *TO_REVIEW[3:])

    [title] = [line for line in caller.words.split("\n") if line.startswith(said("own-time-title"))]
    assert "10:30" in title  # 13:00 in Tokyo; Myanmar is two hours and a half behind


async def test_supporter_says_for_whom(caller: Talk) -> None:
    await caller.start()
    await caller.walk("go.book", "terms.agree", "who.is:supporter", "whom.is:former")

    draft = (await caller.caller()).draft
    assert (draft["who"], draft["whom"]) == ("supporter", "former")
    assert await caller.state() == "f-name"


async def test_stop_asks_first_and_then_forgets(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW)

    await caller.say("cancel")
    assert await caller.state() == "stop"
    await caller.press("stop.no")
    assert await caller.state() == "review"
    await caller.say("cancel")
    await caller.press("stop.yes")

    assert (await caller.caller()).draft == {}
    assert await caller.bookings() == []


async def test_request_that_was_never_finished_is_not_sent(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW[:-1])

    await caller.do("press", press="review.send")

    assert await caller.state() == "time"
    assert await caller.bookings() == []
