"""Whom a person refused: they read until when and why, can answer, and have help as always."""

from __future__ import annotations

from datetime import timedelta

from schedules.booking import Outcome, State
from tests.conftest import NOW
from tests.handlers.test_my_bookings import requested
from tests.talk import TO_REVIEW, Clock, Office, Talk, said

REASON = "Three calls were missed in a row."
UNTIL = NOW + timedelta(days=30)


async def refused(office: Office, caller: Talk) -> str:
    """Have staff refuse the caller after a call; answer the booking's id."""
    booking_id = await requested(caller, "en")
    await office.desk.confirm(booking_id, staff_id="s1")
    await office.desk.finish(booking_id, Outcome.missed, staff_id="s1")
    assert await office.desk.refuse(booking_id, UNTIL, REASON, staff_id="s1")
    await caller.look()
    return booking_id


async def test_refused_caller_is_told_with_a_harmless_first_line(
    office: Office, caller: Talk
) -> None:
    await refused(office, caller)

    lines = caller.words.split("\n")
    assert said("refused-notice-text") in lines
    assert said("refused-reason", reason=REASON) in lines


async def test_refused_caller_who_asks_reads_why_and_books_nothing(
    office: Office, caller: Talk
) -> None:
    await refused(office, caller)

    await caller.do("press", press="go.book")

    assert said("refused-reason", reason=REASON) in caller.words
    assert "03-6712-1965" in caller.words
    assert "my.answer" in caller.tokens
    assert await caller.bookings() == []


async def test_request_that_was_begun_before_is_not_sent(office: Office, caller: Talk) -> None:
    booking_id = await requested(caller, "en")
    await office.desk.confirm(booking_id, staff_id="s1")
    await office.desk.finish(booking_id, Outcome.talked, staff_id="s1")
    await caller.do("press", press="go.book")
    await caller.press("day.on")
    await caller.press("time.at")
    assert await caller.state() == "review"
    await office.desk.refuse(booking_id, UNTIL, REASON, staff_id="s1")

    await caller.do("press", press="review.send")

    assert said("refused-reason", reason=REASON) in caller.words
    assert await caller.bookings() == []


async def test_answer_reaches_staff_as_it_was_written(office: Office, caller: Talk) -> None:
    await refused(office, caller)

    await caller.press("my.answer")
    await caller.say("My boss took my phone.")

    assert caller.words == said("refused-answer-kept")
    tasks = await office.ask(lambda store: store.every_open_task())
    found = [task.note for task in tasks if task.kind == "refusal-answer"]
    assert found == ["My boss took my phone."]


async def test_danger_and_help_work_for_the_refused(office: Office, caller: Talk) -> None:
    await refused(office, caller)
    await caller.press("my.answer")

    await caller.do("press", press="go.danger")
    assert said("danger") in caller.words
    await caller.say("help")
    assert said("help") in caller.words


async def test_refusal_ends_by_itself(office: Office, clock: Clock, caller: Talk) -> None:
    await refused(office, caller)
    clock.now = UNTIL

    await caller.do("press", press="go.book")

    assert "my.answer" not in caller.tokens


async def test_lifted_refusal_lets_book_at_once(office: Office, caller: Talk) -> None:
    booking_id = await refused(office, caller)
    assert await office.desk.lift(booking_id, staff_id="s2")
    await caller.look()
    assert said("refused-lifted") in caller.words

    await caller.press("go.book")

    assert await caller.state() == "day"
    assert not await office.desk.lift(booking_id, staff_id="s2")


async def test_misses_alone_refuse_nobody(office: Office, clock: Clock, caller: Talk) -> None:
    for _ in range(4):
        if not await caller.bookings(all_of_them=True):
            await caller.start()
            await caller.walk(*TO_REVIEW, "review.send")
        else:
            await caller.do("press", press="go.book")
            await caller.press("day.on")
            await caller.press("time.at")
            await caller.press("review.send")
        [booking] = await caller.bookings()
        await office.desk.confirm(booking.id, staff_id="s1")
        clock.now = booking.starts_at + timedelta(minutes=10)
        await office.desk.finish(booking.id, Outcome.missed, staff_id="s1")
        assert (await caller.bookings(all_of_them=True))[-1].state is State.done

    await caller.do("press", press="go.book")

    assert await caller.state() == "day"


async def test_cancelled_time_is_not_had_again_by_who_is_refused(
    office: Office, caller: Talk
) -> None:
    booking_id = await requested(caller, "en")
    await office.desk.refuse(booking_id, UNTIL, REASON, staff_id="s1")
    await caller.do("press", press=f"my.cancel:{booking_id}")
    await caller.press("cancel.yes")

    await caller.press("my.undo")

    assert said("refused-reason", reason=REASON) in caller.words
    assert await caller.bookings() == []
