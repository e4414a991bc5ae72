"""Yes, no, cancel, back, help and the commands that work at any step, with their traps."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers import word_lists, words
from locales.languages import ALL
from tests.handlers.fields.vectors import row_id, rows
from tests.talk import CATALOG

LANGUAGES = sorted(word_lists.ANSWERS)


@pytest.mark.parametrize("row", rows("words.csv"), ids=row_id)
def test_read_understands_the_vector(row: dict[str, str]) -> None:
    assert words.read(row["input"], row["lang"]).outcome == row["expected"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_read_finds_every_listed_word_in_its_own_language(language: str) -> None:
    found = {
        (kind, word, words.read(word, language).outcome)
        for kind, listed in word_lists.ANSWERS[language].items()
        for word in listed.split("|")
    }

    assert {row for row in found if row[0] != row[2]} <= {("help", "?", "help")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_always_finds_every_listed_command_in_its_own_language(language: str) -> None:
    wrong = {
        (kind, word, words.always(word, language))
        for kind, listed in word_lists.COMMANDS[language].items()
        for word in listed.split("|")
        if words.always(word, language) != kind
    }

    assert wrong == set()


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("vi", "không hủy"),
        ("vi", "chưa hủy"),
        ("vi", "có hủy không"),
        ("th", "ไม่ยกเลิก"),
        ("th", "ไม่เป็นไร"),
        ("th", "555"),
        ("my", "မပယ်ဖျက်ပါ"),
        ("id", "jangan dibatalkan"),
        ("id", "ya tidak"),
        ("fil", "wag i-cancel"),
        ("fil", "po"),
        ("ja", "キャンセルしません"),
        ("ja", "大丈夫です"),
        ("zh-Hans", "不要取消"),
        ("zh-Hans", "可以吗"),
        ("en", "please do not cancel"),
        ("en", "yes or no"),
        ("en", "ok?"),
        ("en", "k" * 400),
        ("en", ""),
        ("en", "..."),
    ],
)
def test_read_does_not_fall_into_traps(language: str, typed: str) -> None:
    assert words.read(typed, language).outcome == "none"


@pytest.mark.parametrize(
    ("language", "typed", "outcome"),
    [
        ("vi", "k", "no"),
        ("en", "k", "yes"),
        ("vi", "huỷ", "cancel"),
        ("vi", "khong", "no"),
        ("vi", "dạ không ạ", "no"),
        ("en", "yesss!!", "yes"),
        ("en", "yes yes", "yes"),
        ("en", "no thanks", "no"),
        ("en", "👍🏽", "yes"),
        ("ja", "はい。", "yes"),
        ("ja", "いいえ、違います", "no"),
        ("th", "ไม่ใช่ค่ะ", "no"),
        ("th", "？", "help"),
    ],
)
def test_read_sees_through_courtesy_and_typing(language: str, typed: str, outcome: str) -> None:
    assert words.read(typed, language).outcome == outcome


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "typed",
    [
        "sos",
        "SOS!!",
        "help me",
        "help me please!",
        "１１０",
        "119",
        "🆘",
        "tolong",
        "cứu",
        "giúp tôi với",
        "救命",
        "救命啊",
        "saklolo",
        "ช่วยด้วย",
        "ช่วยด้วยครับ",
        "ជួយផង",
        "ကယ်ပါ",
        "ကယ္ပါ",
        "助けて",
    ],
)
def test_always_hears_a_cry_for_help_whatever_language_was_chosen(
    language: str, typed: str
) -> None:
    assert words.always(typed, language) == "danger"


@pytest.mark.parametrize(
    "typed",
    [
        "i am not in danger",
        "not an emergency",
        "no danger",
        "help me book",
        "tôi không nguy hiểm",
        "ไม่อันตราย",
        "help me please " * 30,
        "Nguyen Van An",
        "",
    ],
)
def test_always_does_not_take_other_words_for_a_cry(typed: str) -> None:
    assert words.always(typed, "vi") is None


@pytest.mark.parametrize(
    ("language", "typed", "command"),
    [
        ("vi", "/start", "menu"),
        ("vi", "/help@sodan_bot", "help"),
        ("vi", "/menu now", "menu"),
        ("vi", "/unknown", None),
        ("fil", "Tulong", "help"),
        ("vi", "Xóa dữ liệu của tôi", "delete"),
        ("my", "ကျွန်ုပ်၏ ရက်ချိန်း", "bookings"),
        ("th", "help", "help"),
        ("en", "cancel", "cancel"),
        ("km", "back", "back"),
    ],
)
def test_always_gives_the_command(language: str, typed: str, command: str | None) -> None:
    assert words.always(typed, language) == command


@settings(max_examples=300)
@given(text=st.text(max_size=80), language=st.sampled_from([*LANGUAGES, "xx"]))
def test_nothing_typed_breaks_the_reading(text: str, language: str) -> None:
    assert words.read(text, language).outcome in {"yes", "no", "cancel", "back", "help", "none"}
    words.always(text, language)


@pytest.mark.parametrize("language", [*ALL, "ja-x-easy"])
@pytest.mark.parametrize(
    ("label", "command"),
    [
        ("book-label", "book"),
        ("bookings-label", "bookings"),
        ("timetable-label", "timetable"),
        ("person-label", "person"),
        ("language-label", "language"),
        ("help-label", "help"),
        ("delete-label", "delete"),
        ("danger-label", "danger"),
        ("menu-label", "menu"),
        ("back-label", "back"),
        ("cancel-label", "cancel"),
    ],
)
def test_label_of_a_button_that_works_everywhere_may_be_typed(
    language: str, label: str, command: str
) -> None:
    assert words.always(CATALOG.say(label, language), language) == command


def test_no_name_of_the_vectors_alarms() -> None:
    names = rows("names.csv")

    assert len(names) > 50
    assert [row["id"] for row in names if words.alarming(row["input"])] == []
