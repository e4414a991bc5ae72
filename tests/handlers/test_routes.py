"""What works from everywhere, old buttons, typed labels, and nobody is ever stuck."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from bot.store.store import Store
from handlers import routes
from handlers.messages import Update
from tests.conftest import NOW
from tests.talk import TO_REVIEW, Office, Talk, said

WAYS: dict[str, tuple[str, ...]] = {
    "menu": (),
    "terms": TO_REVIEW[:1],
    "who": TO_REVIEW[:2],
    "where": (*TO_REVIEW[:2], "who.is:former"),
    "whom": (*TO_REVIEW[:2], "who.is:supporter"),
    "f-name": TO_REVIEW[:3],
    "f-birthdate": TO_REVIEW[:4],
    "f-email": TO_REVIEW[:5],
    "mailbox": TO_REVIEW[:6],
    "companion": TO_REVIEW[:7],
    "day": TO_REVIEW[:8],
    "time": TO_REVIEW[:9],
    "review": TO_REVIEW,
    "change": (*TO_REVIEW, "review.change"),
}


async def at(caller: Talk, state: str, language: str = "en") -> None:
    """Bring a caller to a state."""
    await caller.start(language)
    await caller.walk(*WAYS[state])
    assert await caller.state() == state


@pytest.mark.parametrize("state", WAYS)
@pytest.mark.parametrize("word", ["menu", "language", "help", "person", "cancel", "back", "110"])
async def test_command_typed_in_any_state_is_answered_and_loses_nothing(
    caller: Talk, state: str, word: str
) -> None:
    await at(caller, state)
    before = (await caller.caller()).draft

    await caller.say(word)

    assert caller.read, "nothing was said"
    assert caller.options, "no way on"
    draft = (await caller.caller()).draft
    kept = set(before) - set(draft)
    # *Back* asks one question anew; the answers to all others stay.
    assert kept == set() or word == "back"
    if word == "110":
        assert "110" in caller.words
        assert "119" in caller.words
        assert await caller.state() == state


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


async def test_language_switch_keeps_the_step_and_the_answers(caller: Talk) -> None:
    await at(caller, "companion", "vi")

    await caller.do("press", press="go.language")
    await caller.press("language.set:my")

    assert await caller.state() == "companion"
    assert (await caller.caller()).language == "my"
    assert said("companion-ask", "my") in caller.words
    assert (await caller.caller()).draft["name"] == "NGUYEN VAN AN"


@pytest.mark.parametrize(
    ("state", "open_it", "key"),
    [
        ("companion", "go.delete", "delete-ask"),
        ("companion", "go.person", "person-write"),
        ("companion", "go.cancel", "stop-ask"),
        ("change", "", "change-ask"),
        ("mailbox", "", "mailbox-ask"),
    ],
)
async def test_language_switch_says_the_open_question_again(
    caller: Talk, state: str, open_it: str, key: str
) -> None:
    await at(caller, state, "vi")
    if open_it:
        await caller.do("press", press=open_it)
    asked = await caller.state()

    await caller.do("press", press="go.language")
    await caller.press("language.set:my")

    assert await caller.state() == asked
    assert said(key, "my") in caller.words
    await caller.say("back")
    if open_it:  # and from there it leads to where the caller was before
        assert await caller.state() == state


async def test_back_from_the_languages_asks_the_open_question_again(caller: Talk) -> None:
    await at(caller, "companion", "vi")
    await caller.do("press", press="go.delete")
    await caller.do("press", press="go.language")

    await caller.say("back")

    assert await caller.state() == "erase"


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


async def test_danger_button_stands_on_the_first_screen_and_under_help(caller: Talk) -> None:
    await caller.do("start")
    assert "go.danger" in caller.tokens
    await caller.press("language.set:en")
    assert "go.danger" in caller.tokens
    await caller.say("help")
    assert "go.danger" in caller.tokens


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


async def test_unfinished_request_is_offered_to_be_continued(caller: Talk) -> None:
    await at(caller, "f-email")

    await caller.say("menu")
    assert said("menu-unfinished") in caller.words
    await caller.press("go.book")

    assert await caller.state() == "f-email"


async def test_turn_that_fails_keeps_the_update_and_says_sorry(
    caller: Talk, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await at(caller, "who")

    def broken(turn: object) -> None:
        raise RuntimeError("with a NAME in it")

    monkeypatch.setitem(routes.PRESSES, ("who", "is"), broken)
    await caller.press("who.is:trainee")

    assert caller.words == said("trouble")
    assert await caller.state() == "who"
    [failed] = await office.ask(lambda store: store.failed_turns())
    assert "NAME" not in failed.error
    assert "RuntimeError" in failed.error
    update = await office.ask(lambda store: store.failed_turn(failed.id))
    assert msgspec.to_builtins(update)["press"] == "who.is:trainee"


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


async def test_change_can_be_left_with_everything_kept(caller: Talk) -> None:
    await at(caller, "change")

    await caller.press("change.none")

    assert await caller.state() == "review"


async def test_role_that_changes_forgets_what_hung_on_it(caller: Talk) -> None:
    await at(caller, "whom")
    await caller.walk("whom.is:trainee", "go.back", "go.back", "who.is:former")

    assert await caller.state() == "where"
    assert "whom" not in (await caller.caller()).draft
