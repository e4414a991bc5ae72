"""How the web chat draws a message: bubbles, small tables, real submit buttons."""

from __future__ import annotations

from typing import Any

from handlers.messages import Card, DatePrompt, Message, Option, Text
from locales.languages import ENDONYMS

TEMPLATE = "web.html"
WAYS = frozenset({"go.back", "go.help", "go.menu"})
_TAGS = {name: tag for tag, name in ENDONYMS.items()}


def values(message: Message) -> dict[str, Any]:
    """Give the template what it draws."""
    options = () if isinstance(message, Text) else tuple(message.options)
    answers = _answers(options)
    return {
        "message": message,
        "is_card": isinstance(message, Card),
        "is_date": isinstance(message, DatePrompt),
        "ways": WAYS,
        "button_rows": [row for row in (options[:answers], options[answers:]) if row],
        "grid": getattr(message, "grid", False),
        "tags": _TAGS,
    }


def _answers(options: tuple[Option, ...]) -> int:
    """Count the options before those that only lead elsewhere, which get a row of their own."""
    count = len(options)
    while count and options[count - 1].press in WAYS:
        count -= 1
    return count


def words(message: Message) -> str:
    """Give the words by whose letters the language is told."""
    if isinstance(message, Card):
        return "\n".join((message.title, message.text, *(right for _, right in message.rows)))
    return message.text
