"""Callers who choose Japanese, or easy Japanese, where a service answers in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bot.store.engine import Database
from handlers import words
from handlers.fields import birthdate
from tests.schedules.example import in_japanese
from tests.talk import Clock, Office, Talk, said

EASY = "ja-x-easy"


@pytest.fixture
def office(database: Database, clock: Clock) -> Iterator[Office]:
    opened = Office(database, clock, service=in_japanese())
    yield opened
    opened.close()


async def test_both_are_offered_by_their_own_names_and_asked_for_once(caller: Talk) -> None:
    await caller.do("start")

    labels = [option.label for option in caller.options]
    assert labels[:3] == ["日本語", "やさしい日本語", "Tiếng Việt"]
    assert caller.words.count(said("choose-language", "ja")) == 1


@pytest.mark.parametrize(
    ("typed", "tag"),
    [("日本語", "ja"), ("やさしい日本語", EASY), ("Japanese", "ja"), ("Easy Japanese", EASY)],
)
async def test_typed_name_of_a_language_chooses_it(caller: Talk, typed: str, tag: str) -> None:
    await caller.do("start")

    await caller.say(typed)

    assert (await caller.caller()).language == tag
    assert said("menu-ask", tag) in caller.words


async def test_easy_japanese_books_a_call(caller: Talk) -> None:
    await caller.start(EASY)

    await caller.walk("go.book", "companion.is:none", "day.on", "time.at", "review.send")

    [booking] = await caller.bookings()
    assert booking.language == EASY
    assert said("request-code", EASY, code=booking.code) in caller.words


async def test_who_writes_japanese_in_another_language_is_offered_it(caller: Talk) -> None:
    await caller.start("vi")

    await caller.say("はい")

    assert caller.tokens[:2] == ["go.speak:ja", "go.resume"]


@pytest.mark.parametrize(
    ("typed", "outcome"), [("はい", "yes"), ("いいえ", "no"), ("戻る", "back")]
)
def test_easy_japanese_is_understood_as_japanese(typed: str, outcome: str) -> None:
    assert words.read(typed, EASY).outcome == words.read(typed, "ja").outcome == outcome
    assert words.always("ヘルプ", EASY) == words.always("ヘルプ", "ja")


@pytest.mark.parametrize("typed", ["予約（よやく）する", "予約(よやく)する", "予約する"])
async def test_label_may_be_typed_with_its_reading_or_without(caller: Talk, typed: str) -> None:
    await caller.start(EASY)
    assert caller.options[0].label == "予約（よやく）する"

    await caller.say(typed)

    assert caller.words == said("companion-ask", EASY)


@pytest.mark.parametrize("typed", ["選（えら）ばない", "違（ちが）います", "違います"])
def test_reading_behind_a_word_changes_no_answer(typed: str) -> None:
    without = typed.replace("（えら）", "").replace("（ちが）", "")
    assert words.read(typed, EASY) == words.read(without, EASY)


@pytest.mark.parametrize("typed", ["平成10年1月2日", "98/1/2", "T10.1.2"])
def test_easy_japanese_dates_are_read_as_japanese_ones(typed: str) -> None:
    today = date(2026, 11, 24)
    assert birthdate.read(typed, EASY, today) == birthdate.read(typed, "ja", today)
