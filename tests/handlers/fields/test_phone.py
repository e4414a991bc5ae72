"""Telephone numbers: every form of Japan's, foreign ones with a code, and why one is refused."""

from datetime import date

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.fields import phone

TODAY = date(2026, 11, 24)
LANGUAGES = ["vi", "zh-Hans", "id", "fil", "en", "th", "km", "my", "ja"]
MINE = "+819012345678"


@pytest.mark.parametrize(
    ("language", "typed", "kept"),
    [
        ("en", "09012345678", MINE),
        ("en", "090-1234-5678", MINE),
        ("en", " 090 1234 5678 ", MINE),
        ("en", "090.1234.5678", MINE),
        ("en", "+81 90-1234-5678", MINE),
        ("en", "+81 (0)90-1234-5678", MINE),
        ("en", "(+81) 90 1234 5678", MINE),
        ("en", "+8109012345678", MINE),
        ("en", "+090 1234 5678", MINE),
        ("en", "819012345678", MINE),
        ("en", "0081 90 1234 5678", MINE),
        ("en", "tel:+81-90-1234-5678", MINE),
        ("en", "My number is 090-1234-5678.", MINE),
        ("en", "\u2066+81 90 1234 5678\u2069", MINE),
        ("en", "0\ufe0f\u20e39\ufe0f\u20e30\ufe0f\u20e312345678", MINE),
        ("ja", "０９０−１２３４−５６７８", MINE),
        ("ja", "090ー1234ー5678", MINE),
        ("ja", "電話：０９０（１２３４）５６７８です", MINE),
        ("zh-Hans", "〇九〇一二三四五六七八", MINE),
        ("zh-Hans", "09〇一1234一5678", MINE),
        ("th", "๐๙๐-๑๒๓๔-๕๖๗๘", MINE),
        ("km", "០៩០ ១២៣៤ ៥៦៧៨", MINE),
        ("my", "၀၉၀-၁၂၃၄-၅၆၇၈", MINE),
        ("my", "ဝ၉ဝ-၁၂၃၄-၅၆ရ၈", MINE),  # letters that look like the digits
        ("my", "ဖုန်း ၀၉၀ ၁၂၃၄ ၅၆၇၈ ရန်ကုန်", MINE),
        ("ja", "(03) 1234-5678", "+81312345678"),
        ("ja", "0120-123-456", "+81120123456"),
        ("ja", "050-1234-5678", "+815012345678"),
        ("ja", "06012345678", "+816012345678"),
        ("vi", "+84 912 345 678", "+84912345678"),
        ("vi", "0084 912 345 678", "+84912345678"),
        ("vi", "010 84 912 345 678", "+84912345678"),  # as dialled from Japan
        ("zh-Hans", "+86 138-1234-5678", "+8613812345678"),
        ("id", "+62 812-3456-7890", "+6281234567890"),
        ("fil", "+63 917 123 4567", "+639171234567"),
        ("th", "+๖๖ ๘๑ ๒๓๔ ๕๖๗๘", "+66812345678"),
        ("km", "+855 12 345 678", "+85512345678"),
        ("en", "+1 (415) 555-2671", "+14155552671"),
    ],
)
def test_read_takes_a_number_in_any_form(language: str, typed: str, kept: str) -> None:
    reading = phone.read(typed, language, TODAY)

    assert (reading.outcome, reading.value, reading.key) == ("accept", kept, "")


@pytest.mark.parametrize(
    ("language", "typed", "kept", "key", "shown"),
    [
        ("en", "9012345678", MINE, "phone-confirm", "090-1234-5678"),
        ("en", "O90-1234-5678", MINE, "phone-confirm", "090-1234-5678"),
        ("vi", "0912 345 678", "+84912345678", "phone-confirm", "+84 912 345 678"),
        ("en", "84 912 345 678", "+84912345678", "phone-confirm", "+84 912 345 678"),
        ("zh-Hans", "13812345678", "+8613812345678", "phone-confirm", "+86 138 1234 5678"),
        ("id", "81234567890", "+81234567890", "phone-confirm", "0234-56-7890"),
        ("en", "0912345678", "+81912345678", "phone-unknown", "0912345678"),
        ("en", "090-0000-0000", "+819000000000", "phone-unknown", "090-0000-0000"),
        ("my", "+95 9 512 345 678", "+959512345678", "phone-unknown", "+95 9 512 345678"),
    ],
)
def test_read_asks_where_it_had_to_guess(
    language: str, typed: str, kept: str, key: str, shown: str
) -> None:
    reading = phone.read(typed, language, TODAY)

    assert (reading.outcome, reading.value, reading.key) == ("confirm", kept, key)
    assert reading.values == {"number": shown}


@pytest.mark.parametrize(
    ("language", "typed", "key"),
    [
        ("en", "", "phone-empty"),
        ("en", "\u200b \n", "phone-empty"),
        ("en", "I have no phone", "phone-not-a-number"),
        ("vi", "không có", "phone-not-a-number"),
        ("en", "room 12", "phone-not-a-number"),
        ("en", "09a01b2345678", "phone-not-a-number"),
        ("en", "https://example.com/x", "phone-not-a-number"),
        ("en", "an1990@gmail.com", "phone-email"),
        ("en", "25/12/1998", "phone-date"),
        ("en", "1998-12-25", "phone-date"),
        ("en", "19981225", "phone-date"),
        ("en", "25 December 1998", "phone-date"),
        ("en", "2024-01-01", "phone-date"),  # too young, and a date all the same
        ("vi", "25 tháng 12 năm 1998", "phone-date"),
        ("th", "๒๕ ธันวาคม ๒๕๔๑", "phone-date"),
        ("ja", "平成10年12月25日", "phone-date"),
        ("en", "090-1234-5678, 080-1111-2222", "phone-only"),
        ("en", "090-1234-5678\n03-1234-5678", "phone-only"),
        ("en", "03-1234-5678 ext. 12", "phone-only"),
        ("en", "x" * 201, "phone-only"),
        ("en", "110", "phone-too-short"),
        ("en", "090-1234-567", "phone-too-short"),
        ("en", "03-1234-567", "phone-too-short"),
        ("en", "+81 90 1234 567", "phone-too-short"),
        ("en", "090-1234-56789", "phone-too-long"),
        ("en", "03-1234-56789", "phone-too-long"),
        ("en", "1" * 20, "phone-too-long"),
        ("en", "1234567890", "phone-beginning"),
        ("en", "00000000000", "phone-beginning"),
        ("en", "+999 1234 5678", "phone-country"),
        ("en", "+84 912", "phone-abroad-too-short"),
        ("en", "0084 912 345 678 999", "phone-abroad-too-long"),
    ],
)
def test_read_says_why_a_number_is_refused(language: str, typed: str, key: str) -> None:
    reading = phone.read(typed, language, TODAY)

    assert (reading.outcome, reading.value, reading.key) == ("reject", None, key)


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        (MINE, "•••-••••-5678"),
        ("+81312345678", "••-••••-5678"),
        ("+84912345678", "+84 ••• ••5 678"),
        ("+81912345678", "••••••5678"),
    ],
)
def test_show_hides_all_but_the_country_and_the_end(kept: str, shown: str) -> None:
    assert phone.FIELD.show(kept, "en") == shown


DIGITS = st.sampled_from(
    ["0123456789", "０１２３４５６７８９", "๐๑๒๓๔๕๖๗๘๙", "០១២៣៤៥៦៧៨៩", "၀၁၂၃၄၅၆၇၈၉"]
)
BEFORE = st.sampled_from(["0", "+81", "+81 ", "81", "0081", "+81 (0)", "+81-0"])
BETWEEN = st.sampled_from(["", " ", "-", "−", "ー", ".", "\u3000", " - ", "\u2011"])


@given(
    mobile=st.from_regex(r"[789]0[1-9][0-9]{7}", fullmatch=True),
    script=DIGITS,
    before=BEFORE,
    between=BETWEEN,
    language=st.sampled_from(LANGUAGES),
)
@settings(max_examples=300)
def test_read_takes_every_mobile_number_in_every_writing(
    mobile: str, script: str, before: str, between: str, language: str
) -> None:
    written = before + between.join((mobile[:2], mobile[2:6], mobile[6:]))
    typed = written.translate(str.maketrans("0123456789", script))

    reading = phone.read(typed, language, TODAY)

    assert reading.value == f"+81{mobile}"


TEXTS = st.one_of(
    st.text(max_size=60), st.text(alphabet="0123456789+-() ０๑၁ဝရ一〇ー.a@\n/", max_size=30)
)


@given(text=TEXTS, language=st.sampled_from([*LANGUAGES, "xx"]))
@settings(max_examples=600)
def test_read_never_raises_and_keeps_only_what_can_be_dialled(text: str, language: str) -> None:
    reading = phone.read(text, language, TODAY)

    assert (reading.value is None) is (reading.outcome == "reject")
    assert bool(reading.key) is (reading.outcome != "accept")
    if reading.value:
        number = phonenumbers.parse(reading.value)
        assert phonenumbers.is_possible_number(number)
        assert phone.read(reading.value, language, TODAY).value == reading.value
        hidden = phone.FIELD.show(reading.value, language)
        assert reading.value not in hidden
        assert "•" in hidden
