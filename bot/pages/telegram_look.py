"""The chat as Telegram would show it, for demonstrations: the adapter's own JSON, drawn.

A message that Telegram would refuse says so. An edit takes the place of the message whose button
was pressed, as long as the page is open; chat.js does that.
Source: Telegram Bot API, "sendMessage", "InlineKeyboardMarkup", "HTML style".
"""

from __future__ import annotations

import html
import re
from typing import Any

from markupsafe import Markup, escape

from bot.channels import limits, telegram_shapes
from handlers.messages import Message

TEMPLATE = "telegram.html"
_TAGS = re.compile(r"(</?[biu]>)")


def values(message: Message) -> dict[str, Any]:
    """Give the template the bodies of sendMessage, or none for one that Telegram would refuse."""
    try:
        pieces = limits.fit(message, telegram_shapes.TEXT_MOST)
        bodies = [telegram_shapes.draw(piece) for piece in pieces]
    except limits.OverLimit:
        return {"bodies": [], "lock": ""}
    first_line = html.unescape(_TAGS.sub("", bodies[-1]["text"])).partition("\n")[0]
    return {
        "bodies": [{**body, "shown": marked(body["text"])} for body in bodies],
        "lock": first_line,
    }


def marked(text: str) -> Markup:
    """Keep the few tags that Telegram knows and we use; everything else is text."""
    pieces = _TAGS.split(text)
    return Markup("").join(
        Markup(piece) if n % 2 else escape(html.unescape(piece))  # noqa: S704 (tags of ours)
        for n, piece in enumerate(pieces)
    )
