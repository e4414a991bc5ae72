"""The chat as LINE would show it, for demonstrations: the adapter's own JSON, drawn.

Only what bot/channels/line_shapes.py makes is known here: text, flex bubbles of boxes, texts,
buttons and separators, quick replies. A message that LINE would refuse says so.
Source: LINE Messaging API reference, "Message objects", "Flex Message", "Quick reply".
"""

from __future__ import annotations

from typing import Any

from bot.channels import limits, line_shapes
from handlers.messages import Message, Text

TEMPLATE = "line.html"


def values(message: Message) -> dict[str, Any]:
    """Give the template LINE's message objects, or none for a message that LINE would refuse.

    `lock` is what a phone's lock screen would show.
    """
    most = line_shapes.TEXT_MOST if isinstance(message, Text) else line_shapes.BUBBLE_TEXT_MOST
    try:
        drawn = line_shapes.draw(limits.fit(message, most, line_shapes.BUBBLE_ROWS_MOST))
    except limits.OverLimit:
        return {"objects": [], "lock": ""}
    return {"objects": drawn, "lock": _lock(drawn[-1])}


def _lock(shown: dict[str, Any]) -> str:
    text: str = shown.get("altText") or shown["text"]
    return text.partition("\n")[0]
