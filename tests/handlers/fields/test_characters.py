"""Which letters the office's system keeps, what is suggested, and what is asked for instead."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from handlers.fields import address, name
from handlers.fields.characters import fitted
from handlers.fields.reading import Reading

VECTORS = Path(__file__).parents[2] / "vectors" / "names.csv"
ROWS = list(csv.DictReader(VECTORS.read_text(encoding="utf-8").splitlines()))


def read(text: str, language: str = "vi") -> Reading:
    return fitted("jis", name.read(text, language))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_every_name_is_kept_as_it_is_or_has_a_way_on(row: dict[str, str]) -> None:
    typed = name.read(json.loads(row["input"]), row["lang"])

    reading = fitted("jis", typed)

    if typed.value is None:
        assert reading == typed  # what the name itself lacks is said first
    elif reading.outcome == "suggest":
        assert reading.other is not None
        assert reading.other == reading.other.upper()
        assert fitted("jis", Reading("accept", reading.other)).outcome == "accept"
    elif reading.outcome == "reject":
        assert reading.key == "letters-other"
        assert reading.values["letters"]
    else:
        assert reading.outcome == typed.outcome
        assert reading.value is not None
        # What is kept can be written in the office's own encodings.
        assert all(_encodes(char) for char in reading.value)


def _encodes(char: str) -> bool:
    for codec in ("cp932", "euc_jis_2004", "euc_jp"):
        try:
            char.encode(codec)
        except UnicodeEncodeError:
            continue
        return True
    return False


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("Nguyễn Văn An", "NGUYEN VAN AN"),
        ("Đặng Thị Ánh Tuyết", "DANG THI ANH TUYET"),
        ("NGUYỄN VĂN AN", "NGUYEN VAN AN"),
        ("José Peña", "JOSE PENA"),
        ("髙橋 𠮷男", "高橋 吉男"),
    ],
)
def test_marks_are_left_out_in_what_is_offered(typed: str, offered: str) -> None:
    reading = read(typed)

    assert (reading.outcome, reading.value, reading.other) == ("suggest", None, offered)
    assert reading.key == "letters-suggest"
    assert reading.values["suggestion"] == offered


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("NGUYEN VAN AN", "NGUYEN VAN AN"),
        ("Nguyen Van An", "Nguyen Van An"),
        ("山田 太郎", "山田 太郎"),
        ("﨑山", "﨑山"),
        ("やまだ たろう", "やまだ たろう"),
        ("ｸﾞｴﾝ ｳﾞｧﾝ", "グエン ヴァン"),
        ("グエン·ヴァン", "グエン・ヴァン"),
        ("葛\U000e0100城", "葛城"),
        ("O’Brien", "O'Brien"),
    ],
)
def test_letters_of_the_list_are_kept(typed: str, kept: str) -> None:
    reading = read(typed, "ja")

    assert (reading.outcome, reading.value) == ("accept", kept)


@pytest.mark.parametrize(
    "typed", ["မောင်မောင်", "สมชาย ใจดี", "សុខ ភក្ដី", "张伟", "𠀋田", "㐂田", "Иван"]
)
def test_other_writings_are_asked_for_in_capitals_or_katakana(typed: str) -> None:
    reading = read(typed, "en")

    assert (reading.outcome, reading.value, reading.key) == ("reject", None, "letters-other")
    assert reading.values["letters"][0] in typed


def test_vowel_sign_is_never_named_alone() -> None:
    assert read("မောင်", "my").values["letters"].split() == ["မော", "င်"]


def test_addresses_have_the_same_rule() -> None:
    typed = address.read("Số 5, Đường Lê Lợi, Tokyo", "vi")

    reading = fitted("jis", typed)

    assert reading.other == "SO 5, DUONG LE LOI, TOKYO"
    assert fitted("jis", address.read("東京都千代田区1−2−3", "ja")).value == "東京都千代田区1-2-3"


def test_without_a_rule_everything_is_kept() -> None:
    typed = name.read("Nguyễn Văn An", "vi")

    assert fitted(None, typed) == typed
