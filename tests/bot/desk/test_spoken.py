"""Calls in one language for callers of many: seats, queues and lists are those of the call's."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from handlers import notices
from handlers.messages import Card
from handlers.turn import Booking
from schedules.booking import State
from schedules.timetable import DatedException
from tests.bot.store.calls import otit
from tests.conftest import NOW
from tests.schedules.example import in_japanese
from tests.talk import CATALOG, Clock, Office, Talk, said

WEDNESDAY = date(2026, 11, 25)
TO_DAY = ("go.book", "companion.is:none")
ELEVEN = "time.at"


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=in_japanese())
    yield made
    await asyncio.to_thread(made.close)


async def at_review(office: Office, name: str, language: str) -> Talk:
    """Have somebody choose the first half hour of tomorrow, and not send it yet."""
    talk = office.caller(name)
    await talk.start(language)
    await talk.walk(*TO_DAY, "day.on:2026-11-25", ELEVEN)
    return talk


async def only(talk: Talk) -> Booking:
    """Give the caller's one booking."""
    [booking] = await talk.bookings()
    return booking


async def test_callers_of_two_languages_never_get_the_same_seat(office: Office) -> None:
    talks = [await at_review(office, f"caller {tag}", tag) for tag in ("vi", "km")]

    await asyncio.gather(*(talk.press("review.send") for talk in talks))

    made = [booking for talk in talks for booking in await talk.bookings()]
    assert [booking.resource_id for booking in made] == ["seat:example:ja:1"]
    assert made[0].language in ("vi", "km")


async def test_a_time_that_one_has_is_not_offered_to_a_caller_of_another_language(
    office: Office,
) -> None:
    first = await at_review(office, "first", "vi")
    await first.press("review.send")

    second = office.caller("second")
    await second.start("km")
    await second.walk(*TO_DAY, "day.on:2026-11-25")

    taken = (await only(first)).starts_at
    assert taken == datetime(2026, 11, 25, 2, tzinfo=UTC)
    assert f"time.at:{int(taken.timestamp()) // 60}" not in second.tokens
    assert any(token.startswith("time.at") for token in second.tokens)


async def test_a_day_that_is_closed_is_closed_to_callers_of_every_language(office: Office) -> None:
    closed = DatedException(WEDNESDAY, "ja", None, None)
    await office.ask(lambda store: store.add_exception("example", closed))

    talk = office.caller()
    await talk.start("vi")
    await talk.walk(*TO_DAY)

    days = [token for token in talk.tokens if token.startswith("day.on")]
    assert days[:2] == ["day.on:2026-11-26", "day.on:2026-11-27"]


async def test_counsellor_of_the_calls_language_takes_callers_of_every_language(
    office: Office,
) -> None:
    anna = await office.ask(lambda s: s.add_counsellor("Anna", None, [("example", "ja")]))
    talk = await at_review(office, "caller", "km")

    await talk.press("review.send")

    booking = await only(talk)
    assert (booking.language, booking.resource_id) == ("km", anna)
    assert await office.ask(lambda store: store.conflicts(office.services, ["km"])) == []
    await office.ask(lambda store: store.set_duty(anna, on=False))
    [conflict] = await office.ask(lambda store: store.conflicts(office.services, ["ja"]))
    assert conflict.held.booking_id == booking.id


async def full(office: Office) -> list[Talk]:
    """Book every time of tomorrow, by callers of two languages in turn."""
    talks = []
    for n in range(3):
        talk = office.caller(f"before {n}")
        await talk.start(("vi", "km")[n % 2])
        await talk.walk(*TO_DAY, "day.on:2026-11-25", "time.at", "review.send")
        talks.append(talk)
    return talks


async def waits(office: Office, name: str, language: str) -> Talk:
    """Have somebody wait for a time of tomorrow, a minute after whoever was before."""
    office.clock.pass_time(minutes=1)
    talk = office.caller(name)
    await talk.start(language)
    await talk.walk(*TO_DAY, "day.wait", "wait.on:2026-11-25")
    return talk


async def test_waiting_list_is_one_line_of_callers_of_all_languages(office: Office) -> None:
    before = await full(office)
    first = await waits(office, "first", "km")
    second = await waits(office, "second", "vi")
    assert CATALOG.say("wait-number", "km", number=1) in first.words
    assert CATALOG.say("wait-number", "vi", number=2) in second.words

    await before[0].walk("go.bookings", "my.cancel", "cancel.yes")
    await office.desk.serve_waiting()

    assert (await only(first)).state is State.offered
    assert (await only(second)).state is State.waiting
    assert await office.ask(lambda store: store.waiting_lines()) == [("example", "ja")]


async def test_staff_put_first_in_the_line_of_the_call(office: Office) -> None:
    await full(office)
    await waits(office, "first", "km")
    second = await waits(office, "second", "vi")

    await office.desk.put_first((await only(second)).id, "urgent", staff_id="s1")

    line = await office.ask(lambda store: store.line("example", "ja"))
    assert next(entry.booking_id for entry in line) == (await only(second)).id


async def test_staff_who_speak_the_calls_language_are_told(office: Office) -> None:
    def work(store: Store) -> None:
        for login, tag in (("hana", "ja"), ("linh", "vi")):
            link = store.add_staff(login, login, "counsellor", [tag], f"{login}@example.com")
            store.use_link(store.make_link(link.id), "hash")

    await office.ask(work)
    talk = await at_review(office, "caller", "vi")

    await talk.press("review.send")

    mails = [p for p in office.kept.parcels if p.channel == "mail"]
    assert [b"hana@example.com" in parcel.body for parcel in mails] == [True]


async def test_tasks_are_for_who_speaks_the_calls_language(office: Office) -> None:
    talk = office.caller()
    await talk.start("vi")
    await talk.press("go.person")
    await office.ask(lambda store: store.add_task("mail", "otit", "vi"))

    two = {**office.services, "otit": otit()}

    async def seen(tag: str) -> list[tuple[str, str]]:
        tasks = await office.ask(lambda s: s.open_tasks(two, [tag]))
        return [(task.service_id, task.language) for task in tasks]

    assert await seen("ja") == [("example", "vi")]
    assert await seen("vi") == [("otit", "vi")]
    limited = await office.ask(lambda s: s.open_tasks(two, ["vi"], 1))
    assert [task.service_id for task in limited] == ["otit"]


async def test_day_is_asked_with_the_language_of_the_call_once(office: Office) -> None:
    talk = office.caller()
    await talk.start("vi")
    sentence = said("call-language", "vi", spoken=said("lang-ja", "vi"))

    await talk.walk(*TO_DAY)
    assert talk.words.startswith(f"{sentence}\n\n")
    await talk.walk("day.on:2026-11-25", "go.back")
    assert sentence not in talk.words

    await talk.press("day.on:2026-11-25")
    await talk.walk("time.at", "review.send")
    booking = await only(talk)
    await office.desk.confirm(booking.id, staff_id="s1")
    await talk.walk("go.bookings")
    assert sentence in talk.words


@pytest.mark.parametrize("language", ["ja", "ja-x-easy"])
async def test_who_speaks_the_calls_language_is_not_told_which_it_is(
    office: Office, language: str
) -> None:
    talk = await at_review(office, "caller", language)

    await talk.press("review.send")

    booking = await only(talk)
    assert booking.language == language
    assert (
        said("lang-ja", language)
        not in notices.card(CATALOG, office.services["example"], booking, language).text
    )
    await talk.do("press", press="go.timetable")
    assert said("timetable-label", language) in talk.words
    assert said("call-interpreter", language) not in talk.words


async def test_weekly_table_shows_the_one_row_and_that_an_interpreter_may_sit_in(
    office: Office,
) -> None:
    talk = office.caller()
    await talk.start("vi")

    await talk.press("go.timetable")

    [card] = talk.read
    assert isinstance(card, Card)
    assert [left for left, _ in card.rows] == [said("lang-ja", "vi")]
    assert said("call-language", "vi", spoken=said("lang-ja", "vi")) in card.text
    assert said("call-interpreter", "vi") in card.text
