"""Texts are measured as platforms measure them and cut between letters, never inside one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels import limits
from handlers.messages import Card, Choice, Message, Option, Text


@pytest.mark.parametrize(
    ("text", "expected"), [("", 0), ("abc", 3), ("កខ", 2), ("🔑a", 3), ("が", 1)]
)
def test_units_counts_utf_16(text: str, expected: int) -> None:
    assert limits.units(text) == expected == len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    "letter",
    [
        "ខ្មែ",  # Khmer: coeng joins the next letter, then a vowel sign
        "မြို့",  # Burmese medial, vowel signs, tone
        "ဏ္ဍ",  # Burmese stacked
        "ที่",  # Thai vowel and tone mark
        "น้ำ",  # Thai am
        "क्षि",  # Devanagari conjunct
        "👩‍👧",  # joined by ZWJ
        "👍🏽",  # skin tone
        "🇻🇳",  # flag
        "\r\n",
    ],
)
def test_a_visible_letter_is_never_cut(letter: str) -> None:
    inside = [limits.breaks_letter(letter + letter, at) for at in range(1, len(letter))]

    assert inside == [True] * (len(letter) - 1)
    assert not limits.breaks_letter(f"{letter}a", len(letter))


def test_the_second_of_two_flags_is_a_letter_of_its_own() -> None:
    flags = "🇻🇳🇹🇭"

    assert [limits.breaks_letter(flags, at) for at in range(5)] == [
        False,
        True,
        False,
        True,
        False,
    ]


def test_cut_shortens_by_whole_letters_with_an_ellipsis() -> None:
    assert limits.cut("short", 5) == "short"
    assert limits.cut("ab ที่ที่", 7) == "ab ที่…"


@pytest.mark.parametrize(
    ("text", "most", "pieces"),
    [
        ("", 5, []),
        ("fits", 5, ["fits"]),
        ("One two.\n\nThree four. Five.", 20, ["One two.", "Three four. Five."]),
        ("aaaa bbbb\ncccc dddd", 12, ["aaaa bbbb", "cccc dddd"]),
        ("One two. Three four", 14, ["One two.", "Three four"]),
        ("予約です。次の文です", 7, ["予約です。", "次の文です"]),
        ("      word", 4, ["word"]),
        ("word another", 8, ["word", "another"]),
        ("កន្លែងកន្លែង", 9, ["កន្លែងក", "ន្លែង"]),
        # A break that leaves hardly anything is not taken.
        ("a bcdefghijklm", 12, ["a bcdefghijk", "lm"]),
        ("a" + "\u0301" * 9, 4, ["a\u0301\u0301\u0301", "\u0301" * 4, "\u0301" * 2]),
    ],
)
def test_split_takes_the_best_place(text: str, most: int, pieces: list[str]) -> None:
    assert limits.split(text, most) == pieces


@given(st.text(alphabet="aក្ន 🔑。\nที่́", max_size=200), st.integers(4, 40))
def test_split_loses_nothing_but_white_space(text: str, most: int) -> None:
    pieces = limits.split(text, most)

    assert all(1 <= limits.units(piece) <= most for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_fit_keeps_the_buttons_on_the_last_piece() -> None:
    options = (Option("Yes", "s.yes"),)

    pieces = limits.fit(Choice("One two.\n\nThree four.", options), 12)

    assert pieces == [Text("One two."), Choice("Three four.", options)]


def test_fit_leaves_what_fits() -> None:
    whole: list[Message] = [
        Text("a"),
        Choice("", ()),
        Card("t", (("a", "b"),), "alt", "below", (Option("Yes", "s.yes"),)),
    ]

    assert [limits.fit(message, 60) for message in whole] == [[message] for message in whole]


def test_fit_splits_a_card_by_rows_and_then_its_text() -> None:
    options = (Option("Yes", "s.yes"),)
    rows = (("a", "1" * 10), ("b", "2" * 10), ("", "3" * 40), ("d", "4"))
    card = Card("Title", rows, "alt", "One two three. Four five six seven eight.", options)

    pieces = limits.fit(card, 34)

    assert pieces == [
        Card("Title", rows[:1], "alt"),
        Card("Title", rows[1:2], "alt"),
        Card("Title", (("", "3" * 24),), "alt"),
        Card("Title", (("", "3" * 16), ("d", "4")), "alt"),
        Card("Title", (), "alt", "One two three."),
        Card("Title", (), "alt", "Four five six seven eight.", options),
    ]


def test_fit_keeps_a_long_text_of_a_card_without_rows_on_its_own() -> None:
    card = Card("T", (), "alt", "One two three. Four five six.")

    assert limits.fit(card, 20) == [
        Card("T", (), "alt", "One two three."),
        Card("T", (), "alt", "Four five six."),
    ]


def test_fit_starts_a_new_card_when_there_are_too_many_rows() -> None:
    rows = tuple(("d", str(n)) for n in range(5))

    pieces = limits.fit(Card("T", rows, "alt"), 400, rows_most=2)

    assert [piece.rows for piece in pieces if isinstance(piece, Card)] == [
        rows[:2],
        rows[2:4],
        rows[4:],
    ]


def test_fit_refuses_a_heading_that_leaves_no_room() -> None:
    with pytest.raises(limits.OverLimit, match="heading has 30"):
        limits.fit(Card("t" * 30, (), "alt", "text"), 40)


@pytest.mark.parametrize("label", ["", "a" * 21, "🔑" * 11])
def test_check_option_refuses_a_label_no_button_can_show(label: str) -> None:
    with pytest.raises(limits.LabelTooLong):
        limits.check_option(Option(label, "s.go"), 64)


@pytest.mark.parametrize("press", ["", "s" * 65, "ក" * 22])
def test_check_option_refuses_a_token_the_platform_does_not_carry(press: str) -> None:
    with pytest.raises(limits.OverLimit, match="bytes, expected 1 to 64"):
        limits.check_option(Option("Yes", press), 64)


def test_check_option_takes_what_just_fits() -> None:
    limits.check_option(Option("a" * 20, "s" * 64), 64)
    limits.check_option(Option("a", url="https://example.test/"), 64)


def test_apart_parts_choices_from_plain_commands_but_not_in_a_menu() -> None:
    yes, menu = Option("Yes", "s.yes"), Option("Menu", "go.menu")
    danger = Option("Danger", "go.danger", style="danger")

    assert limits.apart((yes, danger, menu)) == ([yes, danger], [menu])
    assert limits.apart((danger, menu)) == ([danger, menu], [])
    assert limits.options_of(Text("a")) == ()
