"""Telegram's own shapes: a Message drawn as a text with a keyboard below it, and nowhere else.

Source: Telegram Bot API, "sendMessage", "InlineKeyboardMarkup", "HTML style".
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

from bot.channels import limits
from handlers.messages import Card, Choice, Message, Option

TEXT_MOST = 4096
DATA_MOST = 64
BUTTONS_MOST = 100

_STYLES = {"main": "primary", "danger": "danger"}


def draw(message: Message) -> dict[str, Any]:
    """Draw one message without its chat. Raises OverLimit for what Telegram would cut or refuse."""
    plain, markup = _words(message)
    if not 1 <= limits.units(plain) <= TEXT_MOST:
        raise limits.OverLimit(f"a text of {limits.units(plain)} UTF-16 units, expected 1 to 4096")
    body: dict[str, Any] = {
        "text": markup,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    options = limits.options_of(message)
    if options:
        grid = isinstance(message, Choice) and message.grid
        body["reply_markup"] = {"inline_keyboard": _keyboard(options, grid=grid)}
    return body


def _words(message: Message) -> tuple[str, str]:
    """Give the text as Telegram counts it and as HTML."""
    if not isinstance(message, Card):
        return message.text, html.escape(message.text, quote=False)
    lines = [": ".join(part for part in row if part) for row in message.rows if any(row)]
    below = "\n".join(lines)
    rest = "\n\n".join(part for part in (below, message.text) if part)
    if not message.title:
        return rest, html.escape(rest, quote=False)
    marked = f"<b>{html.escape(message.title, quote=False)}</b>"
    tail = f"\n{rest}" if below else f"\n\n{rest}" if rest else ""
    return message.title + tail, marked + html.escape(tail, quote=False)


def _keyboard(options: Sequence[Option], *, grid: bool) -> list[list[dict[str, Any]]]:
    """Lay out the choices, and below them the buttons that work in every state."""
    if len(options) > BUTTONS_MOST:
        raise limits.OverLimit(f"{len(options)} buttons, expected at most {BUTTONS_MOST}")
    choices, always = limits.apart(options)
    rows = limits.in_rows(choices, _across(choices, grid=grid)) + limits.in_rows(
        always, _across(always, grid=True)
    )
    return [[_button(option) for option in row] for row in rows]


def _across(options: Sequence[Option], *, grid: bool) -> int:
    """Choose how many buttons of these labels a phone shows side by side without cutting."""
    longest = max((limits.units(option.label) for option in options), default=0)
    if grid:
        return 4 if longest <= 6 else 3 if longest <= 9 else 2 if longest <= 14 else 1
    return 2 if longest <= 14 else 1


def _button(option: Option) -> dict[str, Any]:
    limits.check_option(option, DATA_MOST)
    button: dict[str, Any] = {"text": option.label}
    if option.url:
        button["url"] = option.url
    else:
        button["callback_data"] = option.press
    if option.style in _STYLES:
        button["style"] = _STYLES[option.style]
    return button
