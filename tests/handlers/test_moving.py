"""Confirmed at once, confirmed by the caller's answer, and another time for a confirmed call."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.store.engine import Database
from handlers.messages import Card
from locales import formats
from schedules.booking import State
from tests.bot.store.calls import otit
from tests.handlers.test_my_bookings import LATER, requested
from tests.talk import TO_REVIEW, Clock, Office, Talk, said

OLD_ROOM = {"join_url": "https://meet.example/old", "passcode": "314159", "meeting_id": "99"}


@pytest.fixture
def at_once(database: Database, clock: Clock) -> Iterator[Office]:
    """Open a desk whose service confirms at once."""
    opened = Office(database, clock, service=otit(confirmation="instant"))
    yield opened
    opened.close()


@pytest.fixture
def by_reply(database: Database, clock: Clock) -> Iterator[Office]:
    """Open a desk whose service confirms by the caller's answer."""
    opened = Office(database, clock, service=otit(confirmation="reply"))
    yield opened
    opened.close()


def at(booking_time: object, language: str = "en") -> str:
    return formats.japan_time(booking_time, language)  # type: ignore[arg-type] # a moment


async def confirmed(caller: Talk, office: Office) -> str:
    booking_id = await requested(caller, "en")
    await office.desk.confirm(booking_id, staff_id="somebody")
    await caller.do("press", press="go.bookings")
    return booking_id


# at once


async def test_instant_request_is_confirmed_and_says_so(at_once: Office) -> None:
    caller = at_once.caller()
    await caller.start()
    await caller.walk(*TO_REVIEW)
    assert "review.add" not in caller.tokens
    assert said("book-now-label") in [option.label for option in caller.options]

    await caller.press("review.send")

    [booking] = await caller.bookings()
    assert booking.state is State.confirmed
    assert said("booked-now", when=at(booking.starts_at)) in caller.words
    assert booking.code in caller.words
    trail = await at_once.ask(lambda store: store.trail(booking.id))
    assert [(e.actor, e.action) for e in trail] == [("caller", "request"), ("service", "confirm")]
    assert booking.room is not None
    assert booking.room.state == "wanted"
    assert at_once.kept.kicks == 1


async def test_instant_time_has_one_winner_of_fifty_and_the_others_get_alternatives(
    at_once: Office,
) -> None:
    callers = [at_once.caller(f"caller {n}") for n in range(50)]
    for caller in callers:
        await caller.start("my")
        await caller.walk(*TO_REVIEW)

    await asyncio.gather(*(caller.press("review.send") for caller in callers))

    booked = [await caller.bookings() for caller in callers]
    won = [bookings for bookings in booked if bookings]
    assert [b.state for [b] in won] == [State.confirmed]
    for caller, bookings in zip(callers, booked, strict=True):
        if not bookings:
            assert await caller.state() == "time"
            assert "time.at" in " ".join(caller.tokens)
            assert (await caller.caller()).draft["name"] == "NGUYEN VAN AN"


async def test_instant_call_moves_at_once_and_frees_its_time(at_once: Office) -> None:
    caller = at_once.caller()
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.send")
    [before] = await caller.bookings()
    await at_once.desk.room_made(before.id, before.revision, OLD_ROOM)
    await caller.do("press", press="go.bookings")

    await caller.walk("my.move", "day.on", "time.at")
    assert at(before.starts_at) in caller.words
    await caller.press("review.send")

    assert OLD_ROOM["join_url"] not in caller.words
    assert said("link-follows") in caller.words
    [after] = await caller.bookings()
    assert after.id == before.id
    assert after.starts_at != before.starts_at
    assert said("moved-now", when=at(after.starts_at)) in caller.words
    cells = await at_once.ask(
        lambda store: store.cursor.execute("SELECT DISTINCT booking_id FROM claims").fetchall()
    )
    assert len(cells) == 1
    other = at_once.caller("other")
    await other.start()
    await other.walk(*TO_REVIEW)
    assert at(before.starts_at) in other.words


# by the caller's answer


async def test_reply_sends_the_wished_time_back_and_the_answer_confirms(by_reply: Office) -> None:
    caller = by_reply.caller()
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.send")
    assert said("request-reply") in caller.words
    [asked] = await caller.bookings()

    await by_reply.desk.offer(asked.id, [asked.starts_at], staff_id="somebody")
    await caller.look()

    assert said("answer-notice-text") in caller.words
    assert said("offered-notice-text") not in caller.words
    card = caller.read[-1]
    assert isinstance(card, Card)
    assert card.alt == said("message-alt")
    await caller.press(f"my.accept:{asked.id}.1")
    [booking] = await caller.bookings()
    assert (booking.state, booking.starts_at) == (State.confirmed, asked.starts_at)


async def test_reply_that_never_comes_lapses_at_the_operators_limit(by_reply: Office) -> None:
    caller = by_reply.caller()
    await caller.start()
    await caller.walk(*TO_REVIEW[:-2])
    later = [token for token in caller.tokens if token.startswith("day.on:")][-1]
    await caller.walk(later, "time.at", "review.send")
    [asked] = await caller.bookings()
    offered = await by_reply.desk.offer(asked.id, [asked.starts_at], staff_id="somebody")
    assert offered.offer_until == by_reply.clock() + timedelta(hours=24)
    assert said("offer-until", when=at(offered.offer_until)) in " ".join(
        [(await caller.look(), caller.words)[1]]
    )

    by_reply.clock.pass_time(hours=24)
    await by_reply.desk.lapse_due()

    [booking] = await caller.bookings(all_of_them=True)
    assert booking.state is State.lapsed


# another time


async def test_offer_beside_a_confirmed_call_says_that_it_stands(
    caller: Talk, office: Office
) -> None:
    booking_id = await confirmed(caller, office)

    await office.desk.offer(booking_id, [LATER], staff_id="somebody")
    await caller.look()

    assert said("offered-beside-notice-text") in caller.words
    assert said("offered-notice-text") not in caller.words


async def test_change_of_time_leaves_the_call_until_staff_move_it(
    caller: Talk, office: Office
) -> None:
    booking_id = await confirmed(caller, office)
    [before] = await caller.bookings()
    await office.desk.room_made(booking_id, before.revision, OLD_ROOM)
    await caller.do("press", press="go.bookings")
    await caller.walk("my.move")
    assert said("move-keeps", when=at(before.starts_at)) in caller.words
    await caller.walk("day.on", "time.at", "review.add", "day.on", "time.at", "review.send")

    assert said("move-sent", when=at(before.starts_at)) in caller.words
    [wished] = await caller.bookings()
    assert (wished.state, wished.starts_at) == (State.confirmed, before.starts_at)
    changes = [t for t in wished.times if t.kind == "change"]
    assert [t.rank for t in changes] == [1, 2]
    tasks = await office.ask(lambda store: store.every_open_task())
    assert [t.kind for t in tasks] == ["change"]

    await office.desk.move_call(booking_id, staff_id="somebody", rank=2)
    await caller.look()

    [after] = await caller.bookings()
    assert after.starts_at == changes[1].starts_at
    assert [t.kind for t in after.times if t.kind == "change"] == []
    assert said("changed-notice-text") not in caller.words  # told with its link
    work = await office.ask(lambda store: store.room_work(booking_id))
    await office.desk.room_failed(booking_id, work.revision, None)
    await caller.look()
    assert said("changed-notice-text") in caller.words
    assert OLD_ROOM["join_url"] not in caller.words
    assert said("link-follows") in caller.words
    [task] = await office.ask(lambda store: store.every_open_task())
    assert task.kind == "room"


async def test_change_of_time_that_staff_refuse_leaves_the_call(
    caller: Talk, office: Office
) -> None:
    booking_id = await confirmed(caller, office)
    await caller.walk("my.move", "day.on", "time.at", "review.send")

    kept = await office.desk.keep_call(booking_id, staff_id="somebody")
    await caller.look()

    assert said("kept-notice-text") in caller.words
    assert [t.kind for t in kept.times] == ["wish"]
    assert kept.state is State.confirmed


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("menu", "menu"),
        ("language", "language"),
        ("help", "day"),
        ("person", "person"),
        ("cancel", "stop"),
        ("back", "menu"),
    ],
)
async def test_commands_work_while_another_time_is_chosen(
    caller: Talk, office: Office, word: str, state: str
) -> None:
    await confirmed(caller, office)
    await caller.press("my.move")

    await caller.say(word)

    assert await caller.state() == state
    [booking] = await caller.bookings()
    assert booking.state is State.confirmed


async def test_change_button_of_a_call_that_has_begun_says_how_it_stands(
    caller: Talk, office: Office
) -> None:
    booking_id = await confirmed(caller, office)
    office.clock.pass_time(hours=2)

    await caller.do("press", press=f"my.move:{booking_id}")

    assert await caller.state() != "day"
    assert said("already-over", status="")[:10] in caller.words


async def test_change_that_comes_after_a_cancellation_says_how_it_stands(
    caller: Talk, office: Office
) -> None:
    booking_id = await confirmed(caller, office)
    await caller.walk("my.move", "day.on", "time.at")
    await office.desk.cancel(booking_id, staff_id="somebody", reason="ill")

    await caller.do("press", press="review.send")

    assert said("already-over", status=said("status-cancelled")) in caller.words
    assert (await caller.caller()).draft == {}


async def test_somebody_elses_call_cannot_be_moved(caller: Talk, office: Office) -> None:
    booking_id = await confirmed(caller, office)
    thief = office.caller("thief")
    await thief.start()

    await thief.do("press", press=f"my.move:{booking_id}")

    assert said("old-button") in thief.words


async def test_call_that_staff_never_close_keeps_nobody_from_the_next(
    caller: Talk, office: Office
) -> None:
    await confirmed(caller, office)
    await caller.do("press", press="go.book")
    assert said("one-at-a-time") in caller.words
    office.clock.pass_time(hours=2)

    await caller.do("press", press="go.bookings")
    assert said("no-bookings") in caller.words
    await caller.do("press", press="go.book")
    await caller.walk("day.on", "time.at", "review.send")

    assert State.requested in {b.state for b in await caller.bookings()}
