"""LINE's own shapes: a Message drawn as the JSON objects that LINE takes, and nowhere else.

Choices are quick replies, or buttons in a Flex bubble where they are many, weighty or must stay;
nothing that a caller presses leaves words in the chat.
Source: LINE Messaging API reference, "Message objects", "Flex Message", "Quick reply", "Action
objects".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec

from bot.channels import limits
from handlers import marks
from handlers.messages import ALWAYS, Card, Choice, DatePrompt, Message, Option, Text

OBJECTS_MOST = 5
QUICK_REPLIES_MOST = 13
TEXT_MOST = 5000
QUICK_TEXT_MOST = 4600  # leaves room for the choices repeated below the text
BUBBLE_TEXT_MOST = 2000
BUBBLE_ROWS_MOST = 24
BUBBLE_BYTES_MOST = 30 * 1024
ALT_MOST = 400
DATA_MOST = 300
URI_MOST = 1000

# Callers learn these words, which work everywhere: they need not be repeated for PCs, which show no
# quick replies.
STANDING = frozenset({f"{ALWAYS}.{name}" for name in ("menu", "back", "help", "language")})
_PICKER_FIRST, _PICKER_LAST = date(1900, 1, 1), date(2100, 12, 31)
_COLOURS = {"main": "#1b5e4b", "danger": "#b3261e"}  # white letters on them read at 7:1 and 6:1
_GREY = "#595959"


def draw(messages: Sequence[Message]) -> list[dict[str, Any]]:
    """Draw one call's messages. Raises OverLimit (LabelTooLong) for what LINE would cut or refuse.

    LINE shows only the quick replies of the last object, so buttons of the others stay in bubbles.
    """
    if not 1 <= len(messages) <= OBJECTS_MOST:
        raise limits.OverLimit(f"{len(messages)} messages in one call, expected 1 to 5")
    last = len(messages) - 1
    return [_draw(message, index == last) for index, message in enumerate(messages)]


def is_bubble(message: Choice | DatePrompt | Card, *, is_last: bool) -> bool:
    """Tell whether a message is drawn as a Flex bubble rather than as a text."""
    if isinstance(message, Card):
        return True
    if not message.options and isinstance(message, Choice):
        return False
    buttons = len(message.options) + isinstance(message, DatePrompt)
    if not is_last or buttons > QUICK_REPLIES_MOST:
        return True
    return isinstance(message, Choice) and (
        message.grid
        or any(o.style != "plain" or o.url or _is_unsayable(o.press) for o in message.options)
    )


def _is_unsayable(press: str) -> bool:
    """Tell whether no typed word can stand for a button: one that works everywhere, on one thing.

    PCs show it in a bubble alone.
    """
    return press.startswith(f"{ALWAYS}.") and ":" in marks.parted(press)[0]


def _stands(press: str) -> bool:
    return marks.parted(press)[0] in STANDING


def _draw(message: Message, is_last: bool) -> dict[str, Any]:
    if isinstance(message, Text):
        return _text(message.text)
    if not is_bubble(message, is_last=is_last):
        return _with_quick_replies(message)
    if isinstance(message, Card):
        title, rows, text, alt = message.title, message.rows, message.text, message.alt
    else:
        title, rows, text, alt = "", (), message.text, message.text
    choices, always = limits.apart(message.options)
    if not is_last:
        choices, always = list(message.options), []
    quick = [option for option in always if _stands(option.press)]
    buttons = [_button(option) for option in choices]
    if isinstance(message, DatePrompt):
        picker = {"type": "button", "action": _picker(message), "style": "primary"}
        buttons.insert(0, {**picker, "color": _COLOURS["main"], "height": "sm", "scaling": True})
    across = 1
    if isinstance(message, Choice) and message.grid:
        longest = max(limits.units(option.label) for option in choices)
        across = 3 if longest <= 6 else 2 if longest <= 12 else 1
    laid = _lay(buttons, across)
    laid += [_button(option) for option in always if option not in quick]
    drawn = _flex(alt, _bubble(title, rows, text, laid))
    if quick:
        drawn["quickReply"] = _quick_replies([_action(option) for option in quick])
    return drawn


def _text(text: str) -> dict[str, Any]:
    if not 1 <= limits.units(text) <= TEXT_MOST:
        raise limits.OverLimit(f"a text of {limits.units(text)} UTF-16 units, expected 1 to 5000")
    return {"type": "text", "text": text}


def _with_quick_replies(message: Choice | DatePrompt | Card) -> dict[str, Any]:
    """Draw a text with quick replies, the choices repeated in it: PCs show only the text."""
    actions = [_action(option) for option in message.options]
    if isinstance(message, DatePrompt):
        actions.insert(0, _picker(message))
    lines = [f"• {o.label}" for o in message.options if not _stands(o.press)]
    drawn = _text("\n".join([message.text, "", *lines]) if lines else message.text)
    if actions:
        drawn["quickReply"] = _quick_replies(actions)
    return drawn


def _quick_replies(actions: list[dict[str, Any]]) -> dict[str, Any]:
    return {"items": [{"type": "action", "action": action} for action in actions]}


def _action(option: Option) -> dict[str, Any]:
    """Draw what a button does: `displayText` stays away, so a press leaves no words behind."""
    limits.check_option(option, DATA_MOST)
    if option.url:
        if limits.units(option.url) > URI_MOST:
            raise limits.OverLimit(f"a link of {limits.units(option.url)} units, expected 1000")
        return {"type": "uri", "label": option.label, "uri": option.url}
    return {"type": "postback", "label": option.label, "data": option.press}


def _picker(prompt: DatePrompt) -> dict[str, Any]:
    """Draw the date picker; LINE wants min < max, and the answer is checked by us in any case."""
    limits.check_label(prompt.label)
    limits.check_token(prompt.press, DATA_MOST)
    earliest = max(prompt.earliest, _PICKER_FIRST)
    latest = min(prompt.latest, _PICKER_LAST)
    action = {
        "type": "datetimepicker",
        "label": prompt.label,
        "data": prompt.press,
        "mode": "date",
    }
    if earliest < latest:
        action["initial"] = min(max(prompt.initial, earliest), latest).isoformat()
        action["min"] = earliest.isoformat()
        action["max"] = latest.isoformat()
    return action


def _button(option: Option) -> dict[str, Any]:
    button = {
        "type": "button",
        "action": _action(option),
        "style": "secondary" if option.style == "plain" else "primary",
        "height": "sm",
        "adjustMode": "shrink-to-fit",
        "scaling": True,
    }
    if option.style != "plain":
        button["color"] = _COLOURS[option.style]
    return button


def _lay(buttons: list[dict[str, Any]], across: int) -> list[dict[str, Any]]:
    """Lay buttons below each other, or in rows of equal width, the last row filled up."""
    if across == 1:
        return buttons
    rows = []
    for start in range(0, len(buttons), across):
        row = buttons[start : start + across]
        row += [{"type": "filler"}] * (across - len(row))
        rows.append({"type": "box", "layout": "horizontal", "spacing": "sm", "contents": row})
    return rows


def _bubble(
    title: str, rows: Sequence[tuple[str, str]], text: str, buttons: list[dict[str, Any]]
) -> dict[str, Any]:
    body: list[dict[str, Any]] = []
    if title:
        body.append(_words(title, weight="bold", size="lg"))
    for left, right in rows:
        if left and right:
            cells = [_words(left, flex=2, color=_GREY), _words(right, flex=3)]
            body.append({"type": "box", "layout": "horizontal", "spacing": "md", "contents": cells})
        elif left or right:
            body.append(_words(left or right))
    if text:
        if body:
            body.append({"type": "separator", "margin": "md"})
        body.append(_words(text, **({"margin": "md"} if body else {})))
    bubble: dict[str, Any] = {
        "type": "bubble",
        "body": {"type": "box", "layout": "vertical", "spacing": "sm", "contents": body},
    }
    if buttons:
        bubble["footer"] = {
            "type": "box",
            "layout": "vertical",
            "spacing": "sm",
            "contents": buttons,
        }
    return bubble


def _words(text: str, **look: Any) -> dict[str, Any]:
    return {"type": "text", "text": text, "wrap": True, "scaling": True, **look}


def _flex(alt: str, bubble: dict[str, Any]) -> dict[str, Any]:
    size = len(msgspec.json.encode(bubble))
    if size > BUBBLE_BYTES_MOST:
        raise limits.OverLimit(f"a bubble of {size} bytes, expected at most {BUBBLE_BYTES_MOST}")
    if not alt or not bubble["body"]["contents"]:
        raise limits.OverLimit("a bubble without words, expected some and an alt text")
    return {"type": "flex", "altText": limits.cut(alt, ALT_MOST), "contents": bubble}
