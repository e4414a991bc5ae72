"""Old buttons, typed labels, words of danger: all that is sent is answered, and nobody is stuck."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.store.store import Store
from handlers.messages import Update
from tests.conftest import NOW
from tests.handlers.test_routes import WAYS, at
from tests.talk import Talk, said


@pytest.mark.parametrize("state", WAYS)
async def test_press_of_another_step_changes_nothing_and_shows_where_we_are(
    caller: Talk, state: str
) -> None:
    await at(caller, state)
    before = await caller.caller()

    await caller.do("press", press="nowhere.at:all")

    after = await caller.caller()
    assert (after.state, after.draft) == (before.state, before.draft)
    assert said("old-button") in caller.words
    assert caller.options


@pytest.mark.parametrize("state", WAYS)
async def test_sticker_is_answered_in_any_state(caller: Talk, state: str) -> None:
    await at(caller, state)

    await caller.do("other")

    assert said("only-text") in caller.words
    assert await caller.state() == state
    assert caller.options


async def test_garbage_presses_are_old_buttons(caller: Talk) -> None:
    await at(caller, "day")

    for press in (
        "day.on:yesterday",
        "day.more:x",
        "day",
        "day.",
        ".",
        "go.nothing",
        "my.cancel:x",
    ):
        await caller.do("press", press=press)
        assert said("old-button") in caller.words, press
        assert await caller.state() == "day"


async def test_press_older_than_the_last_update_changes_nothing(caller: Talk) -> None:
    await at(caller, "who")
    late = Update(
        "web", "", caller.name, "late", "press", NOW - timedelta(minutes=1), press="who.is:trainee"
    )

    await caller.take(late)

    assert await caller.state() == "who"
    assert said("old-button") in caller.words


async def test_text_older_than_the_last_update_is_taken(caller: Talk) -> None:
    await at(caller, "f-name")
    late = Update(
        "web", "", caller.name, "late", "text", NOW - timedelta(minutes=1), text="TRAN VAN BINH"
    )

    await caller.take(late)

    assert (await caller.caller()).draft["name"] == "TRAN VAN BINH"


async def test_update_that_comes_twice_is_answered_once(caller: Talk) -> None:
    await at(caller, "who")
    update = Update("web", "", caller.name, "the same", "press", NOW, press="who.is:trainee")

    first = await caller.take(update)
    second = await caller.take(update)

    assert first
    assert second == []
    assert await caller.state() == "f-name"


async def test_label_or_number_typed_is_the_button(caller: Talk) -> None:
    await at(caller, "who", "vi")

    await caller.say("thực tập sinh ở nhật")
    assert await caller.state() == "f-name"
    await caller.press("go.back")
    await caller.say("2")
    assert await caller.state() == "where"


@pytest.mark.parametrize(
    ("state", "word", "leads_to"),
    [
        ("mailbox", "yes", "companion"),
        ("mailbox", "no", "companion"),
        ("review", "no", "change"),
        ("review", "yes", "menu"),
    ],
)
async def test_yes_and_no_typed_press_the_fitting_button(
    caller: Talk, state: str, word: str, leads_to: str
) -> None:
    await at(caller, state)

    await caller.say(word)

    assert await caller.state() == leads_to


async def test_words_where_buttons_are_asked_for_get_a_sentence_that_helps(caller: Talk) -> None:
    await at(caller, "day")

    await caller.say("tomorrow would be fine")

    assert said("use-buttons") in caller.words
    assert any(token.startswith("day.on") for token in caller.tokens)


async def test_language_is_understood_when_its_name_is_typed(caller: Talk) -> None:
    await caller.do("start")

    await caller.say("tiếng việt")

    assert (await caller.caller()).language == "vi"


async def test_reported_language_is_a_mark_and_never_a_choice(caller: Talk) -> None:
    await caller.do("start", hint="my-MM")

    assert (await caller.caller()).language == ""
    assert [o.label for o in caller.options if o.style == "main"] == ["မြန်မာဘာသာ"]
    labels = [o.label for o in caller.options][:8]
    assert labels[0] == "Tiếng Việt"
    assert labels[-1] == "မြန်မာဘာသာ"


@pytest.mark.parametrize("word", ["help me", "cứu tôi với", "救命", "110"])
async def test_danger_is_answered_before_any_language_is_chosen(caller: Talk, word: str) -> None:
    await caller.do("start")

    await caller.say(word)

    assert "110" in caller.words
    assert "03-6712-1965" in caller.words


async def test_block_and_unsend_say_nothing(caller: Talk) -> None:
    await at(caller, "who")

    assert await caller.do("unsend") == []
    assert await caller.do("block") == []

    assert not (await caller.caller()).reachable


async def test_unblock_shows_the_menu_and_no_old_notice(caller: Talk) -> None:
    await at(caller, "f-email")
    await caller.do("block")

    await caller.do("start")

    assert (await caller.caller()).reachable
    assert await caller.state() == "menu"
    assert len(caller.read) == 1


@pytest.mark.parametrize(
    ("language", "wish"),
    [("en", "I want to book"), ("vi", "tôi muốn đặt lịch"), ("ja", "予約したい"), ("my", "/book")],
)
async def test_wish_to_book_that_is_typed_begins_a_request(
    caller: Talk, language: str, wish: str
) -> None:
    await caller.start("en" if language == "ja" else language)
    (row := await caller.caller()).language = language

    def speak(store: Store) -> None:
        store.save(row)

    await caller.office.ask(speak)
    await caller.say(wish)

    assert await caller.state() == "terms"


@pytest.mark.parametrize(
    "words",
    [
        "my boss beats me every day",
        "ông chủ đánh tôi",
        "老板打我",
        "bos memukul saya",
        "sinasaktan po ako ng amo ko",
        "นายจ้างทำร้ายฉัน",
        "ថៅកែវាយខ្ញុំ",
        "အလုပ်ရှင်က ကျွန်တော့်ကို ရိုက်နေတယ်",
        "社長に殴られました",
    ],
)
@pytest.mark.parametrize("state", ["f-name", "day", "menu"])
async def test_violence_told_at_any_question_is_answered_with_help(
    caller: Talk, state: str, words: str
) -> None:
    await at(caller, state)

    await caller.say(words)

    assert "110" in caller.words
    assert await caller.state() == state
    assert "name" not in (await caller.caller()).draft or state != "f-name"


async def test_name_that_alarms_is_taken_when_it_is_written_again(caller: Talk) -> None:
    await at(caller, "f-name")

    await caller.say("Suicide Maria Santos")
    assert "110" in caller.words
    await caller.say("Suicide Maria Santos")

    assert (await caller.caller()).draft["name"] == "Suicide Maria Santos"


@pytest.mark.parametrize(
    ("state", "press"),
    [
        ("who", "who.is:nobody"),
        ("where", "where.is:moon"),
        ("whom", "whom.is:nobody"),
        ("companion", "companion.is:dog"),
        ("time", "time.at:soon"),
        ("change", "change.to:nothing"),
        ("f-name", "f-name.keep"),
    ],
)
async def test_button_with_an_answer_that_is_none_is_an_old_button(
    caller: Talk, state: str, press: str
) -> None:
    await at(caller, state)

    await caller.do("press", press=press)

    assert said("old-button") in caller.words
    assert await caller.state() == state


@pytest.mark.parametrize("typed", ["x", "klingon", "language.set:ja", ""])
async def test_language_that_is_none_is_asked_for_again(caller: Talk, typed: str) -> None:
    await caller.do("start")

    await caller.say(typed)
    assert await caller.state() == "language"
    await caller.do("press", press="language.set:tlh")

    assert (await caller.caller()).language == ""
    assert caller.options
