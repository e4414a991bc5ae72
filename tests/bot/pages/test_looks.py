"""How one message is drawn: as the web chat, and as LINE and Telegram show the adapters' JSON."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from bot.channels import line_shapes, telegram_shapes
from bot.pages import line_look, telegram_look, web_look
from bot.pages.chat import LOOKS, Form
from bot.pages.paper import STATIC, language_of, linked, prose, render
from handlers.messages import Card, Choice, DatePrompt, Message, Option, Text

JOIN = Option("Join", url="https://zoom.example/j/1?pwd=a&b=c")
MENU = Choice(
    "What <now>?",
    (
        Option("Book", "go.book", style="main"),
        Option("Danger", "go.danger", style="danger"),
        Option("Tiếng Việt", "language.set:vi"),
    ),
)
TIMES = Choice("When?", (Option("11:00", "time.at:1"), Option("11:30", "time.at:2")), grid=True)
CARD = Card(
    "Your <booking>",
    (("Status", "Confirmed"), ("", "All times are Japan time.")),
    "Today 18:00",
    "Call 03-6712-1965",
    (JOIN, Option("Menu", "go.menu")),
)
BIRTHDAY = DatePrompt(
    "When were you born?",
    "Choose the date",
    "f-birthdate.on",
    date(1940, 1, 1),
    date(2010, 1, 1),
    date(2000, 1, 1),
    (Option("Help", "go.help"),),
)
ALL: list[Message] = [Text("Hello\n<b>"), MENU, TIMES, CARD, BIRTHDAY]


def draw(look: str, message: Message, **form: Any) -> str:
    template, values = LOOKS[look]
    return render(
        template,
        id=7,
        form=Form("k" * 32, look, lambda: "a-form-id"),
        lang="my",
        say=lambda key: key,
        **values(message),
    )


def presses(html: str) -> list[str]:
    return re.findall(r'name="press" value="([^"]+)"', html)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("message", ALL)
def test_every_look_marks_its_message_and_escapes_its_words(look: str, message: Message) -> None:
    html = draw(look, message)

    assert re.search(r'<article class="message[^>]* id="m7" data-id="7".* lang="my"', html)
    assert "<now>" not in html
    assert "<booking>" not in html
    assert "style=" not in html
    assert html.count("<article") == html.count("</article>") == 1


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("message", [MENU, TIMES, CARD, BIRTHDAY])
def test_every_look_offers_every_button(look: str, message: Any) -> None:
    html = draw(look, message)

    wanted = {option.press for option in message.options if option.press}
    assert wanted <= set(presses(html))
    for label in (option.label for option in message.options):
        assert label in html
    if message is CARD:
        assert "https://zoom.example/j/1?pwd=a&amp;b=c" in html


@pytest.mark.parametrize(("look", "shown"), [("web", ""), ("line", "2000-01-01")])
def test_date_is_picked_by_the_browsers_own_field(look: str, shown: str) -> None:
    html = draw(look, BIRTHDAY)

    # On a page an empty field, so that no date is sent that nobody chose; LINE's picker has one.
    assert f'name="date" value="{shown}" min="1940-01-01" max="2010-01-01"' in html
    assert "f-birthdate.on" in presses(html)


def test_web_shows_languages_in_their_own_letters() -> None:
    html = draw("web", MENU)

    assert '<button class="plain" name="press" value="language.set:vi" lang="vi">' in html
    assert 'class="main always"' in html


def test_web_draws_a_card_as_a_table() -> None:
    html = draw("web", CARD)

    assert "<caption>Your &lt;booking&gt;</caption>" in html
    assert '<tr><th scope="row">Status</th><td>Confirmed</td></tr>' in html
    assert '<tr><td colspan="2">All times are Japan time.</td></tr>' in html
    assert '<a href="tel:0367121965">03-6712-1965</a>' in html


def test_web_shows_the_address_of_a_button_once() -> None:
    text = "Steps\nhttps://zoom.example/j/1?pwd=a&b=c\nCamera off"

    html = draw("web", Card("11:00", (), "11:00", text, (JOIN,)))

    assert "<p>Steps\nCamera off</p>" in html
    assert html.count("https://zoom.example/j/1?pwd=a&amp;b=c") == 1


def test_web_marks_the_names_of_languages_with_their_language() -> None:
    html = draw("web", Card("Days", (("ភាសាខ្មែរ", "Thursday"),), "Days"))

    assert '<th scope="row" lang="km">ភាសាខ្មែរ</th>' in html


def test_look_of_a_view_is_carried_by_its_forms() -> None:
    assert 'name="as" value="line"' in draw("line", MENU)
    assert 'name="as"' not in draw("web", MENU)


def test_line_look_draws_what_the_adapter_made() -> None:
    html = draw("line", CARD)

    made = line_shapes.draw([CARD])
    assert line_look.values(CARD) == {"objects": made, "lock": "Today 18:00"}
    assert 'data-lock="Today 18:00"' in html
    assert html.count("flex-button") == 1
    assert '<div class="quick">' in html  # the menu, which works everywhere


def test_line_look_has_a_colour_for_every_colour_of_the_adapter() -> None:
    sheet = (STATIC / "chat.css").read_text()
    colours = set(re.findall(r"#[0-9a-f]{6}", repr([line_shapes.draw([m]) for m in ALL])))

    assert colours
    for colour in colours:
        assert f".colour-{colour.lstrip('#')}" in sheet


def test_line_look_knows_every_part_of_the_adapter() -> None:
    kinds = set(
        re.findall(r"'(?:type|layout)': '(\w+)'", repr([line_shapes.draw([m]) for m in ALL]))
    )

    known = {"text", "flex", "bubble", "box", "vertical", "horizontal", "button", "separator"}
    actions = {"action", "postback", "uri", "datetimepicker", "filler"}
    assert kinds <= known | actions
    assert {"text", "flex", "button", "postback", "datetimepicker"} <= kinds


def test_telegram_look_draws_what_the_adapter_made() -> None:
    html = draw("telegram", CARD)

    assert telegram_look.values(CARD)["bodies"][0]["text"] == telegram_shapes.draw(CARD)["text"]
    assert "<b>Your &lt;booking&gt;</b>" in html
    assert 'data-lock="Your &lt;booking&gt;"' in html
    assert html.count('<div class="keys">') == len(
        telegram_shapes.draw(CARD)["reply_markup"]["inline_keyboard"]
    )


def test_telegram_keeps_its_few_tags_alone() -> None:
    assert telegram_look.marked("<b>a</b> &lt;i&gt; <script>x &amp; y") == (
        "<b>a</b> &lt;i&gt; &lt;script&gt;x &amp; y"
    )


@pytest.mark.parametrize("look", ["line", "telegram"])
def test_message_that_an_app_would_refuse_says_so(look: str) -> None:
    html = draw(look, Choice("Which?", (Option("a label of more than twenty", "a.b"),)))

    assert "chat-demo-refused" in html
    assert 'data-lock=""' in html


def test_addresses_and_phone_numbers_are_links_and_nothing_else_is() -> None:
    html = linked("Police: 110, <b> 03-6712-1965. https://www.otit.go.jp/a?b=1&c=2). 2110 1-110-2")

    assert html == (
        'Police: <a href="tel:110">110</a>, &lt;b&gt; <a href="tel:0367121965">03-6712-1965</a>. '
        '<a href="https://www.otit.go.jp/a?b=1&amp;c=2" target="_blank" rel="noreferrer noopener">'
        "https://www.otit.go.jp/a?b=1&amp;c=2</a>). 2110 1-110-2"
    )


def test_prose_has_paragraphs_and_lists_and_no_other_markup() -> None:
    html = prose("One\n\n- **two**\n- <i>three</i>\n")

    assert html == (
        "<p>One</p>\n<ul>\n<li>**two**</li>\n<li>&lt;i&gt;three&lt;/i&gt;</li>\n</ul>\n"
    )


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("မြန်မာဘာသာ", "my", "my"),
        ("ជំរាបសួរ", "my", "km"),
        ("请选择语言", "vi", "zh-Hans"),
        ("Chào bạn", "vi", "vi"),
        ("Please choose", "vi", "vi"),  # the same letters: what is expected stays
        ("110", "km", "km"),
    ],
)
def test_language_of_a_text_is_the_one_expected_unless_letters_differ(
    text: str, language: str, expected: str
) -> None:
    assert language_of(text, language) == expected


def test_words_of_a_card_are_all_that_is_read() -> None:
    assert web_look.words(CARD) == (
        "Your <booking>\nCall 03-6712-1965\nConfirmed\nAll times are Japan time."
    )
    assert web_look.words(Text("a")) == "a"
