"""Buttons of old cards: each carries what it belongs to, and does nothing once that has changed."""

from __future__ import annotations

from datetime import timedelta

from handlers import marks
from schedules.booking import State
from tests.handlers.test_my_bookings import requested
from tests.handlers.test_ready import near
from tests.talk import TO_REVIEW, Clock, Office, Talk, said


def pressing(caller: Talk, token: str) -> str:
    """Give a button of the card that is read now, whole."""
    return next(o.press for o in caller.options if o.press.startswith(token))


def once(caller: Talk, sentence: str = "old-button") -> bool:
    return caller.words.count(said(sentence)) == 1


def test_mark_is_parted_from_a_token_with_and_without_an_argument() -> None:
    for press in ("review.send", "my.accept:0a.1"):
        marked = marks.marked(press, 1, "two")
        assert marks.parted(marked) == (press, marks.of(1, "two"))
        assert len(marked) <= 60
    assert marks.parted("day.on:2026-11-25") == ("day.on:2026-11-25", "")


async def test_review_of_before_sends_nothing_that_it_does_not_show(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW)
    before = pressing(caller, "review.send")
    await caller.walk("review.change", "change.to:f-name", "TRAN VAN BINH")
    assert await caller.state() == "review"

    await caller.do("press", press=before)

    assert await caller.bookings() == []
    assert once(caller)
    await caller.press("review.send")
    assert [b.details["name"] for b in await caller.bookings()] == ["TRAN VAN BINH"]


async def test_yes_below_an_earlier_doubt_takes_no_other_name(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW[:3])
    await caller.say("X")
    before = pressing(caller, "f-name.keep")
    await caller.press("f-name.change")
    await caller.say("Y")

    await caller.do("press", press=before)

    assert once(caller)
    assert "name" not in (await caller.caller()).draft
    await caller.press("f-name.keep")
    assert (await caller.caller()).draft["name"] == "Y"


async def test_back_pressed_twice_leads_one_step_back(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW[:5])
    twice = pressing(caller, "go.back")
    await caller.do("press", press=twice)
    state, before = await caller.state(), (await caller.caller()).draft

    await caller.do("press", press=twice)

    assert once(caller)
    assert (await caller.state(), (await caller.caller()).draft) == (state, before)
    await caller.press("go.back")
    assert await caller.state() != state


async def test_back_below_a_doubt_that_is_settled_forgets_no_answer(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW[:3])
    await caller.say("X")
    twice = pressing(caller, "go.back")
    await caller.do("press", press=twice)

    await caller.do("press", press=twice)

    assert once(caller)
    assert await caller.state() == "f-name"
    assert "who" in (await caller.caller()).draft


async def test_mailbox_of_another_address_is_not_taken_for_this_one(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW[:6])
    before = pressing(caller, "mailbox.own")
    await caller.walk("go.back", "boss@example.com")

    await caller.do("press", press=before)

    assert once(caller)
    assert "mailbox" not in (await caller.caller()).draft


async def test_remove_of_an_earlier_list_removes_no_other_time(caller: Talk) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW, *("review.add", "day.on", "time.at") * 2)
    await caller.walk("review.change", "change.to:time")
    before = pressing(caller, "wishes.drop:1")
    await caller.walk("wishes.drop:1", "review.change", "change.to:time")
    times = (await caller.caller()).draft["times"]

    await caller.do("press", press=before)

    assert once(caller)
    assert (await caller.caller()).draft["times"] == times
    assert await caller.state() == "wishes"


async def test_offer_of_before_accepts_and_declines_nothing_of_the_new_one(
    caller: Talk, office: Office
) -> None:
    booking_id = await requested(caller, "en")
    [booking] = await caller.bookings()
    first, second = (booking.starts_at + timedelta(days=2, hours=n) for n in (0, 1))
    await office.desk.offer(booking_id, [first], staff_id="s1")
    await caller.look()
    before = [pressing(caller, f"my.{name}:{booking_id}") for name in ("accept", "decline")]
    await caller.press("my.decline")
    await office.desk.offer(booking_id, [second], staff_id="s1")
    await caller.look()

    for press in before:
        await caller.do("press", press=press)

        [booking] = await caller.bookings()
        assert booking.state is State.offered
        assert once(caller)
        assert f"my.accept:{booking_id}.1" in caller.tokens
    await caller.press("my.accept")
    assert [b.starts_at for b in await caller.bookings()] == [second]


async def test_late_for_a_call_that_was_moved_since_tells_nobody(
    caller: Talk, office: Office, clock: Clock
) -> None:
    booking = await near(office, clock, caller)
    before = pressing(caller, "my.late")
    moved = booking.starts_at + timedelta(days=2)
    await office.desk.offer(booking.id, [moved], staff_id="s1")
    await caller.look()
    await caller.press("my.accept")

    await caller.do("press", press=before)

    assert once(caller)
    assert said("late-ask") not in caller.words


async def test_cancel_of_an_earlier_question_cancels_no_moved_call(
    caller: Talk, office: Office
) -> None:
    booking_id = await requested(caller, "en")
    await caller.do("press", press=f"my.cancel:{booking_id}")
    before = pressing(caller, "cancel.yes")
    [booking] = await caller.bookings()
    await office.desk.offer(booking_id, [booking.starts_at + timedelta(days=2)], staff_id="s1")
    await caller.look()
    await caller.press("my.accept")
    await caller.do("press", press=f"my.cancel:{booking_id}")

    await caller.do("press", press=before)

    assert once(caller)
    assert len(await caller.bookings()) == 1
    await caller.press("cancel.yes")
    assert await caller.bookings() == []


async def test_button_of_a_cancelled_call_leaves_the_unfinished_request_where_it_is(
    caller: Talk,
) -> None:
    booking_id = await requested(caller, "en")
    await caller.walk("go.bookings", "my.cancel", "cancel.yes", "go.book")
    before = await caller.caller()
    assert before.state == "day"

    await caller.do("press", press=f"my.cancel:{booking_id}")

    after = await caller.caller()
    assert (after.state, after.draft) == (before.state, before.draft)
    assert once(caller) is False
    assert said("already-over", status=said("status-cancelled")) in caller.words
    assert {"go.bookings", "go.resume", "go.menu"} <= set(caller.tokens)


async def test_answer_to_a_refusal_is_asked_only_of_whom_it_is_about(caller: Talk) -> None:
    await caller.start()

    await caller.do("press", press="my.answer")

    assert once(caller)
    assert await caller.state() == "menu"


async def test_getting_ready_in_between_leads_back_to_the_question(
    caller: Talk, office: Office
) -> None:
    booking_id = await requested(caller, "en")
    await office.desk.confirm(booking_id, staff_id="s1")
    await caller.do("press", press=f"my.move:{booking_id}")
    assert await caller.state() == "day"

    await caller.do("press", press=f"my.point-yes:{booking_id}.quiet")
    assert await caller.state() == "check"
    await caller.press("my.point-yes")

    assert await caller.state() == "day"


async def test_page_of_five_thousand_digits_is_an_old_button(caller: Talk) -> None:
    await caller.start()

    await caller.do("press", press="go.read:otit." + "9" * 5000)

    assert once(caller)


async def test_command_without_a_language_asks_for_it_first(caller: Talk) -> None:
    await caller.do("start")
    await caller.press("go.return")

    await caller.say("/menu")

    assert await caller.state() == "language"
    assert any(token.startswith("language.set") for token in caller.tokens)
