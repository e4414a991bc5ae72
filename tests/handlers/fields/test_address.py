"""Postal addresses: what is kept of a free text, and what is surely none."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.fields import address

LANGUAGES = ["vi", "zh-Hans", "id", "fil", "en", "th", "km", "my", "ja", "xx"]


@pytest.mark.parametrize(
    ("language", "typed", "kept"),
    [
        ("ja", "〒530-0001\n大阪市北区梅田１−２−３", "〒530-0001 大阪市北区梅田1−2−3"),
        ("en", " 1-2-3 Umeda,\tKita-ku,\r\nOsaka ", "1-2-3 Umeda, Kita-ku, Osaka"),
        ("en", "Osaka\x00Kita-ku\u2028Umeda", "Osaka Kita-ku Umeda"),
        ("en", "\u202eOsaka\u200b Kita-ku\ud800", "Osaka Kita-ku"),
        ("vi", "So\u0302\u0301 5, Quận 1", "Số 5, Quận 1"),
        ("ja", "葛\U000e0100城市1-2", "葛\U000e0100城市1-2"),
        ("ja", "東京都港区", "東京都港区"),
        ("th", "123/4 ถนนสุขุมวิท กรุงเทพฯ", "123/4 ถนนสุขุมวิท กรุงเทพฯ"),
        ("th", "อำเภอเมือง", "อำเภอเมือง"),
        ("km", "ផ្ទះលេខ ១២ ភ្នំពេញ", "ផ្ទះលេខ ១២ ភ្នំពេញ"),
        ("my", "အမှတ် ၁၂၊ ရန်ကုန်မြို့", "အမှတ် ၁၂၊ ရန်ကုန်မြို့"),
        ("en", "x" * 200, "x" * 200),
    ],
)
def test_read_keeps_an_address_in_one_clean_line(language: str, typed: str, kept: str) -> None:
    reading = address.read(typed, language)

    assert (reading.outcome, reading.value, reading.key) == ("accept", kept, "")


def test_read_asks_about_what_it_converted_from_zawgyi() -> None:
    reading = address.read("ေအာင္မင္း ရန္ကုန္", "my")

    assert (reading.outcome, reading.key) == ("confirm", "address-confirm-zawgyi")
    assert reading.value == reading.values["address"] == "အောင်မင်း ရန်ကုန်"


@pytest.mark.parametrize(
    ("language", "typed", "key"),
    [
        ("en", " \u200b\n", "address-empty"),
        ("en", "an@gmail.com", "address-email"),
        ("en", "My email is an@gmail.com", "address-email"),
        ("en", "https://maps.example.com/x", "address-link"),
        ("en", "www.example.com", "address-link"),
        ("ja", "530-0001", "address-postal-code"),
        ("ja", "〒530-0001", "address-postal-code"),
        ("ja", "５３０ー０００１", "address-postal-code"),
        ("ja", "郵便番号 5300001", "address-postal-code"),
        ("en", "Postal code: 530-0001", "address-postal-code"),
        ("th", "รหัสไปรษณีย์ ๑๐๑๑๐", "address-postal-code"),
        ("vi", "700000", "address-postal-code"),
        ("en", "090-1234-5678", "address-number"),
        ("en", "12", "address-number"),
        ("en", "...!", "address-short"),
        ("en", "Nara", "address-short"),
        ("vi", "không có", "address-short"),
        ("en", "x" * 201, "address-long"),
    ],
)
def test_read_says_why_an_address_is_refused(language: str, typed: str, key: str) -> None:
    reading = address.read(typed, language)

    assert (reading.outcome, reading.value, reading.key) == ("reject", None, key)


@pytest.mark.parametrize(
    ("language", "typed"), [("vi", "hủy đặt lịch"), ("en", "cancel booking"), ("vi", "quay lại")]
)
def test_read_leaves_commands_to_others(language: str, typed: str) -> None:
    assert address.read(typed, language).outcome in ("command", "reject")


def test_show_hides_all_but_the_beginning() -> None:
    assert address.FIELD.show("大阪市北区梅田1-2-3", "ja") == "大阪市•••"


@given(
    text=st.one_of(
        st.text(max_size=220),
        st.text(st.characters(min_codepoint=0x1000, max_codepoint=0x109F), max_size=20),
    ),
    language=st.sampled_from(LANGUAGES),
)
@settings(max_examples=500)
def test_read_never_raises_and_what_is_kept_is_clean(text: str, language: str) -> None:
    reading = address.read(text, language)

    assert (reading.value is None) is (reading.outcome in ("reject", "command"))
    assert bool(reading.key) is (reading.outcome in ("reject", "confirm"))
    if reading.outcome == "accept":
        assert reading.value
        assert 5 <= len(reading.value) <= 200
        assert reading.value == unicodedata.normalize("NFC", reading.value)
        assert not {unicodedata.category(c) for c in reading.value} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
        reading.value.encode("utf-8")
        assert address.read(reading.value, language) == reading
