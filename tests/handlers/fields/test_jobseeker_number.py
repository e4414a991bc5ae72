"""Job-seeker numbers: kept as typed in plain digits, no stricter than the cards are."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.fields import jobseeker_number

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("13010-12345678", "13010-12345678"),
        ("1301012345678", "1301012345678"),
        ("13010 12345678", "1301012345678"),
        ("13010 - 12345678", "13010-12345678"),
        ("13010--12345678", "13010-12345678"),
        ("１３０１０−１２３４５６７８", "13010-12345678"),
        ("13010ー12345678", "13010-12345678"),
        ("求職番号：13010-12345678", "13010-12345678"),
        ("No. 13010-12345678", "13010-12345678"),
        ("๑๓๐๑๐-๑๒๓๔๕๖๗๘", "13010-12345678"),
        ("១៣០១០-១២៣៤៥៦៧៨", "13010-12345678"),
        ("၁၃၀၁၀-၁၂၃၄၅၆၇၈", "13010-12345678"),
        ("一三〇一〇-一二三四五六七八", "13010-12345678"),
        ("123456", "123456"),
        ("1234-567", "1234-567"),
        ("12345678901234", "12345678901234"),
    ],
)
def test_read_keeps_the_digits_and_hyphens(typed: str, kept: str) -> None:
    reading = jobseeker_number.read(typed, TODAY)

    assert (reading.outcome, reading.value, reading.key) == ("accept", kept, "")


@pytest.mark.parametrize("typed", ["090-1234-5678", "09012345678", "03-1234-5678", "1998-12-25"])
def test_read_asks_about_what_looks_like_another_number(typed: str) -> None:
    reading = jobseeker_number.read(typed, TODAY)

    assert (reading.outcome, reading.value) == ("confirm", typed)
    assert (reading.key, reading.values) == ("jobseeker-number-doubt", {"number": typed})


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (" \n", "jobseeker-number-empty"),
        ("I do not know it", "jobseeker-number-none"),
        ("わかりません", "jobseeker-number-none"),
        ("Hello Work room 3", "jobseeker-number-none"),
        ("an1234567@gmail.com", "jobseeker-number-none"),
        ("12345", "jobseeker-number-short"),
        ("1" * 15, "jobseeker-number-long"),
        ("13010-12345678, 13010-99999999", "jobseeker-number-only"),
        ("x" * 201, "jobseeker-number-only"),
    ],
)
def test_read_says_why_a_number_is_refused(typed: str, key: str) -> None:
    reading = jobseeker_number.read(typed, TODAY)

    assert (reading.outcome, reading.value, reading.key) == ("reject", None, key)


def test_show_hides_all_but_the_end() -> None:
    assert jobseeker_number.FIELD.show("13010-12345678", "en") == "•••••-•••••678"


@given(
    number=st.from_regex(r"[1-4][0-9]{4}-[0-9]{8}", fullmatch=True),
    script=st.sampled_from(
        ["0123456789", "０１２３４５６７８９", "๐๑๒๓๔๕๖๗๘๙", "០១២៣៤៥៦៧៨៩", "၀၁၂၃၄၅၆၇၈၉"]
    ),
)
def test_read_takes_todays_form_in_every_script(number: str, script: str) -> None:
    typed = number.translate(str.maketrans("0123456789", script))

    assert jobseeker_number.read(typed, TODAY).value == number


@given(
    text=st.one_of(
        st.text(max_size=60), st.text(alphabet="0123456789- ０๑၁ဝရ一〇ー.a@\n", max_size=30)
    )
)
@settings(max_examples=500)
def test_read_never_raises_and_keeps_6_to_14_digits(text: str) -> None:
    reading = jobseeker_number.read(text, TODAY)

    assert (reading.value is None) is (reading.outcome == "reject")
    assert bool(reading.key) is (reading.outcome != "accept")
    if reading.value:
        assert re.fullmatch(r"[0-9]+(-[0-9]+)*", reading.value)
        assert 6 <= len(reading.value.replace("-", "")) <= 14
        assert jobseeker_number.read(reading.value, TODAY).value == reading.value
        assert reading.value not in jobseeker_number.FIELD.show(reading.value, "en")
