"""Writing in another language than the chosen one: offered once, and nothing is lost by it."""

from __future__ import annotations

import pytest

from handlers import tongues
from locales.languages import ENDONYMS
from tests.handlers.test_routes import WAYS, at
from tests.talk import Talk, said

KHMER = "ខ្ញុំចង់កក់ម៉ោងថ្ងៃស្អែក"
OFFERS = {
    "vi": "tôi muốn nói chuyện với ai đó",
    "zh-Hans": "我想明天打电话可以吗",
    "th": "ขอคุยพรุ่งนี้ได้ไหม",
    "km": KHMER,
    "my": "မနက်ဖြန်ရမလား",
    "id": "petugas",  # a command of Indonesian alone
    "fil": "kausapin ang staff",
}


def switch_to(caller: Talk) -> str:
    """Tell which language the last turn offered; "" for none."""
    found = [token for token in caller.tokens if token.startswith("go.speak:")]
    return found[0].partition(":")[2] if found else ""


@pytest.mark.parametrize(("tag", "text"), OFFERS.items())
async def test_text_in_another_language_is_answered_by_an_offer_in_it(
    caller: Talk, tag: str, text: str
) -> None:
    await at(caller, "who")

    await caller.say(text)

    assert switch_to(caller) == tag
    assert said("choose-language", tag) in caller.words
    assert [option.label for option in caller.options] == [ENDONYMS[tag], "English"]
    assert await caller.state() == "who"


async def test_english_command_is_understood_in_any_language_and_needs_no_offer(
    caller: Talk,
) -> None:
    await at(caller, "who", "km")

    await caller.say("help")

    assert said("help", "km") in caller.words


@pytest.mark.parametrize("state", [s for s in WAYS if s not in ("f-name", "time")])
async def test_one_tap_asks_the_same_again_in_the_new_language(caller: Talk, state: str) -> None:
    await at(caller, state)
    before = (await caller.caller()).draft

    await caller.say(KHMER)
    await caller.press("go.speak:km")

    after = await caller.caller()
    assert (after.language, after.state) == ("km", state)
    kept = {k: v for k, v in after.draft.items() if k not in (tongues.OFFERED, "before")}
    assert kept == {k: v for k, v in before.items() if k != "before"}
    assert caller.options


@pytest.mark.parametrize(("press", "state"), [("go.link", "link"), ("go.return", "code")])
@pytest.mark.parametrize(("tag", "text"), [("km", KHMER), ("id", "batalkan")])
async def test_where_a_code_is_asked_for_words_are_offered_their_language(
    caller: Talk, press: str, state: str, tag: str, text: str
) -> None:
    await caller.start()
    await caller.do("press", press=press)

    await caller.say(text)

    assert (switch_to(caller), await caller.state()) == (tag, state)
    await caller.press(f"go.speak:{tag}")
    assert ((await caller.caller()).language, await caller.state()) == (tag, state)


async def test_day_on_which_nobody_speaks_it_is_asked_for_anew(caller: Talk) -> None:
    await at(caller, "time")

    await caller.say(KHMER)
    await caller.press("go.speak:km")

    assert ((await caller.caller()).language, await caller.state()) == ("km", "day")
    assert (await caller.caller()).draft["name"] == "NGUYEN VAN AN"


@pytest.mark.parametrize("state", [state for state in WAYS if not state.startswith("f-name")])
async def test_no_goes_on_where_the_caller_was_and_it_is_not_offered_again(
    caller: Talk, state: str
) -> None:
    await at(caller, state)
    await caller.say(KHMER)
    assert switch_to(caller) == "km"

    await caller.press("go.resume")
    assert ((await caller.caller()).language, await caller.state()) == ("en", state)
    await caller.say(KHMER)

    assert switch_to(caller) == ""
    assert await caller.state() == state
    await caller.say("我想明天打电话可以吗")  # of another language nothing was said yet
    assert switch_to(caller) == "zh-Hans"


async def test_offer_that_was_not_taken_is_not_made_in_the_next_request(caller: Talk) -> None:
    await at(caller, "menu")
    await caller.say(KHMER)
    await caller.press("go.resume")

    await caller.walk(*WAYS["day"])
    await caller.say(KHMER)

    assert switch_to(caller) == ""


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("ភាសាខ្មែរ", "km"),
        ("បាទ", "km"),
        ("yes", "km"),
        ("1", "km"),
        ("no", "en"),
        ("ទេ", "en"),
        ("2", "en"),
        ("English", "en"),
    ],
)
async def test_offer_can_be_answered_by_typing(caller: Talk, typed: str, language: str) -> None:
    await at(caller, "companion")
    await caller.say(KHMER)

    await caller.say(typed)

    now = await caller.caller()
    assert (now.language, now.state) == (language, "companion")
    assert said("companion-ask", language) in caller.words
    assert "companion" not in now.draft


async def test_offer_that_is_passed_over_keeps_the_question_open(caller: Talk) -> None:
    await at(caller, "f-birthdate")
    await caller.say("ខ្ញុំមិនដឹងទេ")
    assert switch_to(caller) == "km"

    await caller.say("25/12/1998")

    assert (await caller.caller()).draft["birthdate"] == "1998-12-25"


async def test_number_after_the_offer_was_left_is_a_number_again(caller: Talk) -> None:
    await at(caller, "who")
    await caller.say(KHMER)
    await caller.press("go.resume")

    await caller.say("1")

    assert ((await caller.caller()).language, await caller.state()) == ("en", "f-name")


@pytest.mark.parametrize(
    "name",
    [
        "សុខ ដារ៉ា",
        "สมชาย ใจดี",
        "李小明",
        "မောင်မောင်",
        "Nguyễn Văn Đức",
        "Huy",
        "hủy",
        "Tao",
        "Batal",
        "ရဲ ရဲ",
    ],
)
async def test_name_in_a_name_field_is_a_name_in_whatever_letters(caller: Talk, name: str) -> None:
    await at(caller, "f-name")

    await caller.say(name)

    assert switch_to(caller) == ""
    assert (await caller.caller()).draft["name"] == name


async def test_command_in_letters_of_its_own_is_no_name(caller: Talk) -> None:
    await at(caller, "f-name")

    await caller.say("ยกเลิก")
    assert switch_to(caller) == "th"
    assert "name" not in (await caller.caller()).draft
    await caller.press("go.resume")
    await caller.say("ยกเลิก")

    assert (await caller.caller()).draft["name"] == "ยกเลิก"


@pytest.mark.parametrize("text", ["/xyz", "🙂", "ก", "OTIT", "12:30", "LINE", "???"])
async def test_text_that_tells_no_language_gets_no_offer(caller: Talk, text: str) -> None:
    await at(caller, "day")

    await caller.say(text)

    assert switch_to(caller) == ""


async def test_words_to_staff_are_not_judged(caller: Talk) -> None:
    await at(caller, "menu")
    await caller.press("go.person")

    await caller.say(KHMER)

    assert switch_to(caller) == ""
    assert said("person-got") in caller.words


async def test_letters_typed_before_any_choice_mark_the_language(caller: Talk) -> None:
    await caller.do("start", hint="en")

    await caller.say(KHMER)

    assert await caller.state() == "language"
    assert [o.label for o in caller.options if o.style == "main"] == [ENDONYMS["km"]]


async def test_switch_from_the_open_picker_goes_back_to_the_question(caller: Talk) -> None:
    await at(caller, "companion")
    await caller.do("press", press="go.language")

    await caller.say(KHMER)
    await caller.press("go.speak:km")

    assert await caller.state() == "companion"


async def test_language_that_is_not_offered_here_cannot_be_switched_to(caller: Talk) -> None:
    await at(caller, "who")

    await caller.do("press", press="go.speak:ja")

    assert (await caller.caller()).language == "en"
    assert said("old-button") in caller.words


async def test_offer_is_made_anew_after_the_language_was_changed(caller: Talk) -> None:
    await at(caller, "who")
    await caller.say(KHMER)
    await caller.press("go.speak:km")
    await caller.do("press", press="go.language")
    await caller.press("language.set:en")

    await caller.say(KHMER)

    assert switch_to(caller) == "km"
