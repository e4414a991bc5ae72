"""Asking for fields: doubts settled by buttons or words, wrong answers helped, nothing lost."""

from __future__ import annotations

import pytest

from handlers.messages import DatePrompt
from tests.talk import PERSONAL, Talk, said

TO_NAME = ("go.book", "terms.agree", "who.is:trainee")


async def at(caller: Talk, field: str, language: str = "en") -> None:
    """Bring the caller to a field."""
    await caller.start(language)
    await caller.walk(*TO_NAME, *PERSONAL[: ["name", "birthdate", "email"].index(field)])
    assert await caller.state() == f"f-{field}"


async def answer(caller: Talk, field: str) -> object:
    return (await caller.caller()).draft.get(field)


async def test_wrong_name_gets_a_sentence_and_is_asked_again(caller: Talk) -> None:
    await at(caller, "name")

    await caller.say("12345")

    assert len(caller.words) > 20
    assert await caller.state() == "f-name"
    assert await answer(caller, "name") is None


async def test_doubtful_name_is_confirmed_by_button(caller: Talk) -> None:
    await at(caller, "name")
    await caller.say("X")
    assert "X" in caller.words

    await caller.press("f-name.keep")

    assert await answer(caller, "name") == "X"


async def test_doubtful_name_is_refused_by_a_typed_no(caller: Talk) -> None:
    await at(caller, "name")
    await caller.say("X")

    await caller.say("no")

    assert await answer(caller, "name") is None
    assert said("name-ask") in caller.words


async def test_new_answer_takes_the_place_of_a_doubtful_one(caller: Talk) -> None:
    await at(caller, "name")
    await caller.say("X")

    await caller.say("TRAN VAN BINH")

    assert await answer(caller, "name") == "TRAN VAN BINH"
    assert await caller.state() == "f-birthdate"


@pytest.mark.parametrize(("button", "kept"), [("keep", "1999-04-03"), ("other", "1999-03-04")])
async def test_date_with_two_readings_is_chosen(caller: Talk, button: str, kept: str) -> None:
    await at(caller, "birthdate")
    await caller.say("03/04/1999")
    assert len({o.label for o in caller.options}) == len(caller.options)

    await caller.press(f"f-birthdate.{button}")

    assert await answer(caller, "birthdate") == kept


async def test_picked_date_is_taken(caller: Talk) -> None:
    await at(caller, "birthdate")
    [prompt] = caller.read
    assert isinstance(prompt, DatePrompt)

    await caller.do("date", press=prompt.press, text="1998-12-25")

    assert await answer(caller, "birthdate") == "1998-12-25"


async def test_picked_date_out_of_bounds_is_asked_again(caller: Talk) -> None:
    await at(caller, "birthdate")

    await caller.do("date", press="f-birthdate.date", text="2020-12-25")

    assert await answer(caller, "birthdate") is None
    assert await caller.state() == "f-birthdate"


async def test_date_picked_at_another_step_changes_nothing(caller: Talk) -> None:
    await at(caller, "name")

    await caller.do("date", press="f-birthdate.date", text="1998-12-25")

    assert said("old-button") in caller.words


async def test_suggested_address_can_be_taken_or_left(caller: Talk) -> None:
    await at(caller, "email")
    await caller.say("an.nguyen@gmial.com")
    assert "gmail.com" in caller.words

    await caller.press("f-email.keep")
    assert await answer(caller, "email") == "an.nguyen@gmial.com"
    await caller.press("go.back")
    await caller.say("an.nguyen@gmial.com")
    await caller.press("f-email.other")

    assert await answer(caller, "email") == "an.nguyen@gmail.com"


async def test_suggestion_for_what_is_no_address_cannot_be_left(caller: Talk) -> None:
    await at(caller, "email", "vi")
    await caller.say("nguyễnan@gmail.com")

    assert "f-email.other" in caller.tokens
    assert "f-email.keep" not in caller.tokens


async def test_doubt_survives_a_change_of_language(caller: Talk) -> None:
    await at(caller, "birthdate")
    await caller.say("25/12/98")

    await caller.do("press", press="go.language")
    await caller.press("language.set:vi")

    assert "tháng 12" in caller.words
    await caller.press("f-birthdate.keep")
    assert await answer(caller, "birthdate") == "1998-12-25"


async def test_doubt_button_pressed_twice_is_an_old_button(caller: Talk) -> None:
    await at(caller, "name")
    await caller.say("X")
    await caller.press("f-name.keep")

    await caller.do("press", press="f-name.keep")

    assert said("old-button") in caller.words
    assert await caller.state() == "f-birthdate"


async def test_name_that_is_also_a_word_for_cancel_is_a_name(caller: Talk) -> None:
    await at(caller, "name", "vi")

    await caller.say("Huy")
    assert await answer(caller, "name") == "Huy"

    await caller.say("huy")
    assert await caller.state() == "stop"
    await caller.press("stop.no")
    await caller.press("go.back")
    await caller.say("hủy")
    assert await caller.state() == "stop"


async def test_unknown_slash_command_at_the_name_shows_help(caller: Talk) -> None:
    await at(caller, "name")

    await caller.say("/xyz")

    assert said("help") in caller.words
    assert await caller.state() == "f-name"


async def test_change_of_the_address_asks_about_the_mailbox_anew(caller: Talk) -> None:
    await at(caller, "email")
    await caller.walk(PERSONAL[2], "mailbox.own", "companion.is:none", "day.on", "time.at")
    await caller.walk("review.change", "change.to:f-email", "other@example.com")

    assert await caller.state() == "mailbox"


async def test_shared_mailbox_is_kept_and_said_never_to_be_written_to(caller: Talk) -> None:
    await at(caller, "email")
    await caller.walk(PERSONAL[2], "mailbox.shared")

    assert said("mailbox-shared-kept") in caller.words
    assert await answer(caller, "mailbox") == "shared"
