"""How the web chat draws a message: bubbles, small tables, real submit buttons."""

from __future__ import annotations

from typing import Any

from handlers.messages import Card, DatePrompt, Message, Text
from locales.languages import ENDONYMS

TEMPLATE = "web.html"
_TAGS = {name: tag for tag, name in ENDONYMS.items()}


def values(message: Message) -> dict[str, Any]:
    """Give the template what it draws."""
    return {
        "message": message,
        "is_card": isinstance(message, Card),
        "is_date": isinstance(message, DatePrompt),
        "options": () if isinstance(message, Text) else message.options,
        "grid": getattr(message, "grid", False),
        "tags": _TAGS,
    }


def words(message: Message) -> str:
    """Give the words by whose letters the language is told."""
    if isinstance(message, Card):
        return "\n".join((message.title, message.text, *(right for _, right in message.rows)))
    return message.text
