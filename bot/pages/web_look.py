"""How the web chat draws a message: bubbles, small tables, real submit buttons."""

from __future__ import annotations

from typing import Any

from bot.pages.paper import language_of
from handlers.messages import Card, DatePrompt, Message, Option, Text
from locales.languages import ENDONYMS

TEMPLATE = "web.html"
BETWEEN = " · "
WAYS = frozenset({"go.back", "go.help", "go.menu"})
_TAGS = {name: tag for tag, name in ENDONYMS.items()}


def values(message: Message) -> dict[str, Any]:
    """Give the template what it draws."""
    options: tuple[Option, ...] = () if isinstance(message, Text) else tuple(message.options)
    answers = _answers(options)
    return {
        "message": message,
        "pieces": _pieces(_without_links(message.text, options), options),
        "is_card": isinstance(message, Card),
        "is_date": isinstance(message, DatePrompt),
        "ways": WAYS,
        "between": BETWEEN,
        "button_rows": [row for row in (options[:answers], options[answers:]) if row],
        "grid": getattr(message, "grid", False),
        "tags": _TAGS,
    }


def _pieces(text: str, options: tuple[Option, ...]) -> list[tuple[str, str]]:
    """Cut a text into pieces with their language, "" for the page's own.

    Only the question for a language is written in several at once, and each has its own letters.
    """
    if not any(option.press.startswith("language.set:") for option in options):
        return [(text, "")]
    return [(piece, language_of(piece, "en")) for piece in text.split(BETWEEN)]


def _without_links(text: str, options: tuple[Option, ...]) -> str:
    """Leave out the lines that only repeat the address of a button; elsewhere they are needed."""
    urls = {option.url for option in options if option.url}
    return "\n".join(line for line in text.split("\n") if line not in urls)


def _answers(options: tuple[Option, ...]) -> int:
    """Count the options before those that only lead elsewhere, which get a row of their own."""
    count = len(options)
    while count and options[count - 1].press.partition(":")[0] in WAYS:
        count -= 1
    return count


def words(message: Message) -> str:
    """Give the words by whose letters the language is told."""
    if isinstance(message, Card):
        return "\n".join((message.title, message.text, *(right for _, right in message.rows)))
    return message.text
