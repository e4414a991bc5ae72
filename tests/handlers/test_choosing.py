"""Which of several numbered times somebody chooses, in a mail of one word."""

from __future__ import annotations

import pytest

from handlers import choosing, words
from locales.languages import ALL

CASES = [
    *(("en", text, 2) for text in ("2", "2.", " 2 ", "(2)", "２", "②", "2️⃣", "#2", "No. 2")),
    *(("en", text, 2) for text in ("number 2", "Option 2", "two", "Second", "the second one")),
    *(("en", text, 2) for text in ("yes 2", "2 please", "2)")),
    ("vi", "số 3", 3),
    ("vi", "ba", 3),
    ("vi", "Giờ thứ hai", 2),
    ("zh-Hans", "第二", 2),
    ("zh-Hans", "二", 2),
    ("zh-Hans", "选1", 1),
    ("id", "nomor 1", 1),
    ("id", "kedua", 2),
    ("fil", "numero 3", 3),
    ("fil", "ikalawa", 2),
    ("th", "๒", 2),
    ("th", "ข้อ 2", 2),
    ("km", "២", 2),
    ("km", "ទីពីរ", 2),
    ("my", "၃", 3),
    ("my", "ဒုတိယ", 2),
    ("ja", "2番目でお願いします", 2),
    ("ja", "第二希望", 2),
    ("ja-x-easy", "一番目", 1),
    ("km", "two", 2),  # English works in every language
]
NONE = [
    *(("en", text) for text in ("", "0", "12", "1 2", "1 or 2", "2?", "not 2", "no 2", "no, 2")),
    *(("en", text) for text in ("2 is not possible", "at 2 o'clock", "10:30", "yes", "-2")),
    ("vi", "thứ hai"),  # Monday, or the second
    ("vi", "không 2"),
    ("ja", "2時"),
    ("en", "2" * 50),
]


@pytest.mark.parametrize(("language", "text", "number"), CASES)
def test_number_is_read_from_a_whole_message(language: str, text: str, number: int) -> None:
    assert choosing.number(text, language) == number


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_may_mean_something_else_is_no_number(language: str, text: str) -> None:
    assert choosing.number(text, language) == 0


@pytest.mark.parametrize("language", sorted(choosing.WORDS))
def test_no_word_of_a_number_answers_yes_or_no_or_cancels(language: str) -> None:
    listed = [word for line in choosing.WORDS[language] for word in line.split("|")]

    assert {words.read(word, language).outcome for word in listed} == {"none"}
    assert len(listed) == len(set(listed))


def test_every_language_of_callers_has_its_words() -> None:
    assert {tag for tag in ALL if tag not in choosing.WORDS} <= {"ja-x-easy"}
