"""Telegram's shapes: rows of buttons a phone shows whole, and nothing Telegram would refuse."""

from __future__ import annotations

import pytest

from bot.channels import limits
from bot.channels.telegram_shapes import draw
from handlers.messages import Card, Choice, Message, Option, Text
from tests.bot.channels.samples import GRID, MENU, NO, PICKER, YES

CARD = Card(
    "Your call <1>",
    (("Day", "Tuesday & more"), ("", "Japan time"), ("", "")),
    "Today 18:00",
    "Open the link.",
    (Option("Join", url="https://example.test/j/1", style="main"), MENU),
    protected=True,
)
SAMPLES: list[Message] = [
    Text("a < b & c > d \"quoted\" 'too'"),
    Choice("Well?", (YES, NO, MENU)),
    Choice("Danger?", (Option("Danger", "go.danger", style="danger"), YES)),
    GRID,
    PICKER,
    CARD,
    Card("Title", (), "alt"),
    Card("Title", (), "alt", "words"),
    Card("", (("a", "b"),), "alt", "<i>words"),
    Choice("Nothing to press", ()),
]


@pytest.mark.parametrize(
    ("labels", "grid", "rows"),
    [
        (["11:00"] * 9, True, [4, 4, 1]),
        (["Thứ năm 3"] * 4, True, [3, 1]),
        (["Thứ năm 3/12"] * 3, True, [2, 1]),
        (["Thứ năm 3/12/2026"] * 2, True, [1, 1]),
        (["Tiếng Việt"] * 3, False, [2, 1]),
        (["Bahasa Indonesia ya"] * 2, False, [1, 1]),
    ],
)
def test_buttons_stand_as_many_a_row_as_their_labels_let_them(
    labels: list[str], grid: bool, rows: list[int]
) -> None:
    options = tuple(Option(label, f"s.n:{n}") for n, label in enumerate(labels))

    keyboard = draw(Choice("Which?", (*options, MENU), grid))["reply_markup"]["inline_keyboard"]

    assert [len(row) for row in keyboard] == [*rows, 1]
    assert keyboard[-1] == [{"text": "Menu", "callback_data": "go.menu"}]


@pytest.mark.parametrize(
    ("message", "error"),
    [
        (Text(""), "0 UTF-16 units"),
        (Text("a" * 4097), "4097 UTF-16 units"),
        (Choice("a", (Option("l" * 21, "s.a"),)), "label"),
        (Choice("a", (Option("l", "s" * 65),)), "65 bytes"),
        (Choice("a", (YES,) * 101), "101 buttons"),
    ],
)
def test_what_telegram_would_refuse_is_refused_before(message: Message, error: str) -> None:
    with pytest.raises(limits.OverLimit, match=error):
        draw(message)
