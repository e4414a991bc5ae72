"""LINE's shapes: all that is drawn is known to LINE; what LINE would refuse is refused before."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.channels import limits
from bot.channels.line_shapes import draw
from handlers.messages import Card, Choice, DatePrompt, Message, Option, Text
from tests.bot.channels.samples import GRID, MENU, NO, PICKER, YES
from tests.standins import specs
from tests.standins.line import USER

HELP = Option("Help", "go.help")
ANY_DAY = date(2000, 1, 1)
CARD = Card(
    "Your call",
    (("Day", "Tuesday"), ("", "Japan time"), ("", "")),
    "Today 18:00",
    "Open the link.",
    (Option("Join", url="https://example.test/j/1", style="main"), MENU),
    protected=True,
)
SAMPLES: list[tuple[Message, ...]] = [
    (Text("hello"),),
    (Choice("Well?", (YES, NO, MENU)),),
    (Choice("Menu", (MENU, HELP)),),
    (Choice("Language", (Option("Tiếng Việt", "l.vi", style="main"), YES, MENU)),),
    (GRID,),
    (Choice("Days", tuple(Option(f"Thứ năm {n:02}/12", f"d.on:{n}") for n in range(31)), True),),
    (Choice("Long", tuple(Option(f"Thứ năm {n:02}/12/2026", f"d:{n}") for n in range(8)), True),),
    (PICKER,),
    (CARD,),
    (PICKER, Choice("Well?", (YES, NO, MENU)), CARD, Text("a"), GRID),
    (Card("", (("", "only"),), "alt"),),
    (Card("Title", (), "alt", "words"),),
    (Card("", (), "alt", "words"),),
    (Choice("Nothing to press", ()),),
    (DatePrompt("One day", "Day", "d.p", date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 1)),),
    (Choice("Many commands", (YES, *(Option(f"C{n}", f"go.{n}") for n in range(15)))),),
]


@pytest.mark.parametrize("messages", SAMPLES)
def test_drawn_messages_are_what_the_specification_and_the_sdk_know(
    messages: tuple[Message, ...],
) -> None:
    from linebot.v3.messaging import PushMessageRequest

    body = {"to": USER, "messages": draw(messages)}

    assert specs.problems("line", "PushMessageRequest", body) == []
    # The SDK's types give back every field: none of ours is unknown to them.
    assert PushMessageRequest.from_dict(body).to_dict()["messages"] == body["messages"]


def test_a_few_choices_are_quick_replies_and_are_repeated_in_the_text() -> None:
    (drawn,) = draw((Choice("Well?", (YES, NO, MENU)),))

    assert drawn == {
        "type": "text",
        "text": "Well?\n\n• Yes\n• No",
        "quickReply": {
            "items": [
                {"type": "action", "action": {"type": "postback", "label": label, "data": data}}
                for label, data in (("Yes", "s.yes"), ("No", "s.no"), ("Menu", "go.menu"))
            ]
        },
    }


def test_ways_on_that_do_not_stand_everywhere_are_repeated_for_pcs() -> None:
    person, back = Option("Contact staff", "go.person"), Option("Back", "go.back::1a2b3c4d")

    (drawn,) = draw((Choice("No time is free.", (person, back, MENU)),))

    assert drawn["text"] == "No time is free.\n\n• Contact staff"
    labels = [item["action"]["label"] for item in drawn["quickReply"]["items"]]
    assert labels == ["Contact staff", "Back", "Menu"]


def test_what_no_word_can_say_is_a_button_that_pcs_show() -> None:
    page, terms = Option("Next page", "go.read:otit.1"), Option("Agree", "s.yes", style="main")

    (alone,) = draw((Choice("Article 1", (page, MENU)),))
    (beside,) = draw((Choice("Article 1", (terms, page, MENU)),))

    shown = [b["action"]["label"] for b in alone["contents"]["footer"]["contents"]]
    assert shown == ["Next page", "Menu"]
    shown = [b["action"]["label"] for b in beside["contents"]["footer"]["contents"]]
    assert shown == ["Agree", "Next page"]
    quick = [item["action"]["label"] for item in beside["quickReply"]["items"]]
    assert quick == ["Menu"]


def test_no_button_leaves_words_in_the_chat() -> None:
    drawn = json.dumps([draw(messages) for messages in SAMPLES])

    assert '"postback"' in drawn and '"data"' in drawn
    assert "displayText" not in drawn and '"message"' not in drawn


def test_a_grid_is_a_bubble_of_three_buttons_a_row() -> None:
    (drawn,) = draw((msg_with(GRID, MENU),))
    footer = drawn["contents"]["footer"]["contents"]

    assert drawn["altText"] == "Choose a time"
    assert [len(row["contents"]) for row in footer] == [3, 3, 3, 3]
    assert footer[-1]["contents"][-1] == {"type": "filler"}  # as wide as the rows above
    assert footer[0]["contents"][0]["action"] == {
        "type": "postback",
        "label": "8:00",
        "data": "t.at:8",
    }
    assert [i["action"]["label"] for i in drawn["quickReply"]["items"]] == ["Menu"]


def msg_with(choice: Choice, *options: Option) -> Choice:
    return Choice(choice.text, choice.options + options, choice.grid)


def test_weight_shows_in_the_buttons_colour() -> None:
    danger = Option("Danger", "go.danger", style="danger")
    (drawn,) = draw((Choice("Menu", (Option("Book", "go.book", style="main"), danger, MENU)),))
    buttons = drawn["contents"]["footer"]["contents"]

    assert [(b["style"], b.get("color")) for b in buttons] == [
        ("primary", "#1b5e4b"),
        ("primary", "#b3261e"),
        ("secondary", None),
    ]
    assert "quickReply" not in drawn  # a menu's own commands stay in the chat


def test_the_picker_keeps_to_lines_range() -> None:
    prompt = DatePrompt(
        "Born?", "Pick", "b.p", date(1850, 1, 1), date(2026, 11, 24), date(1800, 1, 1)
    )
    (drawn,) = draw((prompt,))

    assert drawn["quickReply"]["items"][0]["action"] == {
        "type": "datetimepicker",
        "label": "Pick",
        "data": "b.p",
        "mode": "date",
        "initial": "1900-01-01",
        "min": "1900-01-01",
        "max": "2026-11-24",
    }


def test_buttons_of_a_message_that_is_not_the_last_stay_in_a_bubble() -> None:
    first, second, last = draw((PICKER, Choice("Well?", (YES, MENU)), Choice("Now?", (NO,))))

    assert [first["type"], second["type"], last["type"]] == ["flex", "flex", "text"]
    assert [b["action"]["label"] for b in first["contents"]["footer"]["contents"]] == [
        "Choose the date",
        "Menu",
    ]
    assert [b["action"]["label"] for b in second["contents"]["footer"]["contents"]] == [
        "Yes",
        "Menu",
    ]
    assert "quickReply" not in first and "quickReply" not in second


def test_a_card_shows_its_harmless_words_on_a_lock_screen() -> None:
    (drawn,) = draw((CARD,))
    title, row, line_, separator, text = drawn["contents"]["body"]["contents"]

    assert drawn["altText"] == "Today 18:00"
    assert title["text"] == "Your call"
    assert [cell["text"] for cell in row["contents"]] == ["Day", "Tuesday"]
    assert (line_["text"], separator["type"], text["text"]) == (
        "Japan time",
        "separator",
        "Open the link.",
    )
    assert drawn["contents"]["footer"]["contents"][0]["action"] == {
        "type": "uri",
        "label": "Join",
        "uri": "https://example.test/j/1",
    }


@pytest.mark.parametrize(
    ("messages", "error"),
    [
        ((), "0 messages"),
        ((Text("a"),) * 6, "6 messages"),
        ((Text(""),), "0 UTF-16 units"),
        ((Text("a" * 5001),), "5001 UTF-16 units"),
        ((Choice("a", (Option("l" * 21, "s.a"),)),), "label"),
        ((DatePrompt("a", "l" * 21, "s.a", ANY_DAY, ANY_DAY, ANY_DAY),), "label"),
        ((DatePrompt("a", "l", "", ANY_DAY, ANY_DAY, ANY_DAY),), "0 bytes"),
        ((Choice("a", (Option("l", "s" * 301),)),), "301 bytes"),
        ((Choice("a", (Option("l", url="https://e.test/" + "a" * 1000),)),), "link of 1015"),
        ((Card("t", (("a", "b" * 31_000),), "alt"),), "bubble of 3"),
        ((Card("t", (("a", "b"),), ""),), "without words"),
        ((Card("", (), "alt"),), "without words"),
    ],
)
def test_what_line_would_refuse_is_refused_before(
    messages: tuple[Message, ...], error: str
) -> None:
    with pytest.raises(limits.OverLimit, match=error):
        draw(messages)
