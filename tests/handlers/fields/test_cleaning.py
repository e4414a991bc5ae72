"""Text cleaning: what is folded, what must survive, and how Zawgyi is told from Unicode."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.fields import cleaning


def test_folded_narrows_wide_letters_and_leaves_thai_whole() -> None:
    assert cleaning.folded("ＡＮ＠１ ﾀﾅｶﾞ ⼭ กำ e\u0301") == "AN@1 タナガ 山 กำ é"


def test_without_unseen_takes_out_marks_that_nobody_typed() -> None:
    assert cleaning.without_unseen("a\u200b\u202ab\ufe0f\u00ad c\n") == "ab c\n"


def test_without_latin_marks_keeps_the_vowels_of_other_scripts() -> None:
    assert cleaning.without_latin_marks("Đặng x\u0301 กำ มี") == "Dang x กำ มี"


def test_ascii_digits_reads_every_script() -> None:
    assert cleaning.ascii_digits("๑២၃４႕") == "12345"


def test_thai_in_one_order_joins_vowels_typed_in_parts() -> None:
    assert cleaning.thai_in_one_order("น\u0e4d\u0e49\u0e32 เเ") == "น\u0e49\u0e33 แ"


@pytest.mark.parametrize(
    ("text", "zawgyi"),
    [("ေအာင္မင္း", True), ("အောင်မင်း", False), ("သူဇာ", False), ("abc", False), ("", False)],
)
def test_is_zawgyi_is_sure_or_silent(text: str, zawgyi: bool) -> None:
    assert cleaning.is_zawgyi(text) is zawgyi


def test_zawgyi_to_unicode_gives_the_name_as_it_is_read() -> None:
    assert cleaning.zawgyi_to_unicode("ေအာင္မင္း") == "အောင်မင်း"


@pytest.mark.parametrize(
    ("typed", "count"), [("gmail", 0), ("gmal", 1), ("gmial", 1), ("gnail", 1), ("", 5), ("x", 5)]
)
def test_slips_counts_a_swap_as_one(typed: str, count: int) -> None:
    assert cleaning.slips(typed, "gmail") == count


@given(st.text())
def test_no_text_breaks_the_cleaning(text: str) -> None:
    clean = cleaning.without_unseen(cleaning.folded(text))
    digits = cleaning.ascii_digits(cleaning.without_latin_marks(clean))

    assert cleaning.without_unseen(clean) == clean
    assert cleaning.ascii_digits(digits) == digits
    assert cleaning.is_zawgyi(clean) in (True, False)
