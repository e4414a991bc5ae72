"""Telephone, address and job-seeker number in the dialogue: asked, helped, shown, changed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.store.engine import Database
from handlers.messages import Card
from tests.handlers.fields.asking import ANSWERS, FIELDS, KEPT, asking, to_review
from tests.talk import Clock, Office, Talk, said


@pytest.fixture
def office(database: Database, clock: Clock) -> Iterator[Office]:
    """Open the desk of such a service."""
    opened = Office(database, clock, service=asking(*FIELDS))
    yield opened
    opened.close()


async def at(caller: Talk, field: str, language: str = "en") -> None:
    """Bring the caller to a field."""
    await caller.start(language)
    await caller.walk(*to_review(*ANSWERS)[: 3 + FIELDS.index(field)])
    assert await caller.state() == f"f-{field}"


async def test_answers_are_kept_and_shown_masked(caller: Talk) -> None:
    await caller.start("en")

    await caller.walk(*to_review(*ANSWERS))

    [card] = [message for message in caller.read if isinstance(message, Card)]
    rows = dict(card.rows)
    assert rows[said("phone-title")] == "•••-••••-5678"
    assert rows[said("address-title")] == "1-2•••"
    assert rows[said("jobseeker-number-title")] == "•••••-•••••678"
    draft = (await caller.caller()).draft
    assert tuple(draft[name] for name in FIELDS) == KEPT


@pytest.mark.parametrize("language", ["en", "my", "vi"])
@pytest.mark.parametrize(
    ("field", "wrong", "key"),
    [
        ("phone", "25/12/1998", "phone-date"),
        ("address", "530-0001", "address-postal-code"),
        ("jobseeker_number", "12345", "jobseeker-number-short"),
    ],
)
async def test_wrong_answer_gets_its_sentence_and_the_question_again(
    caller: Talk, field: str, wrong: str, key: str, language: str
) -> None:
    await at(caller, field, language)

    await caller.say(wrong)

    ask = f"{field.replace('_', '-')}-ask"
    assert caller.words == f"{said(key, language)}\n{said(ask, language)}"
    assert await caller.state() == f"f-{field}"


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("phone", "9012345678", "+819012345678"),
        ("address", "ေအာင္မင္း ရန္ကုန္", "အောင်မင်း ရန်ကုန်"),
        ("jobseeker_number", "090-1234-5678", "090-1234-5678"),
    ],
)
async def test_doubtful_answer_is_settled_by_a_word(
    caller: Talk, field: str, typed: str, kept: str
) -> None:
    await at(caller, field, "my")
    await caller.say(typed)
    assert field not in (await caller.caller()).draft

    await caller.say("yes")

    assert (await caller.caller()).draft[field] == kept


@pytest.mark.parametrize(
    ("field", "other", "kept"),
    [
        ("phone", "03-1234-5678", "+81312345678"),
        ("address", "2-3-4 Umeda, Osaka", "2-3-4 Umeda, Osaka"),
        ("jobseeker_number", "123-456", "123-456"),
    ],
)
async def test_answer_is_changed_from_the_review(
    caller: Talk, field: str, other: str, kept: str
) -> None:
    await caller.start("en")
    await caller.walk(*to_review(*ANSWERS), "review.change")
    key = f"change-{field.replace('_', '-')}-label"
    assert said(key) in [option.label for option in caller.options]

    await caller.walk(f"change.to:f-{field}", other)

    assert (await caller.caller()).draft[field] == kept
    assert await caller.state() == "review"


async def test_word_of_cancelling_is_no_address(caller: Talk) -> None:
    await at(caller, "address", "vi")

    await caller.say("hủy đặt lịch")

    assert await caller.state() == "stop"


async def test_digits_are_an_answer_and_no_button(caller: Talk) -> None:
    await at(caller, "phone")

    await caller.say("1")

    assert await caller.state() == "f-phone"
    assert said("phone-too-short") in caller.words
