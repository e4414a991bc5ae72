"""Which message of a chat a reply takes the place of, so that a booking reads as one card.

Only Telegram can edit. What holds a link to join by is protected from being forwarded; editing
cannot protect, so it takes the place of nothing but a message that is protected already.
Source: Telegram Bot API, "editMessageText", "Message" has_protected_content.
"""

from __future__ import annotations

import msgspec

from bot.channels import limits
from bot.channels.channel import Body
from handlers.messages import Card, Message

_PROTECTED = "p"  # behind the number of a message that is protected


def name(message_id: int, *, protected: bool) -> str:
    """Name a message, to be edited later."""
    return f"{message_id}{_PROTECTED if protected else ''}"


def edited(body: Body) -> int | None:
    """Tell which message a body takes the place of; None where it is a new one."""
    number = body.edit_ref.removesuffix(_PROTECTED)
    if not number:
        return None
    closed = body.edit_ref.endswith(_PROTECTED) or not any(map(is_protected, body.messages))
    return int(number) if closed else None


def is_protected(message: Message) -> bool:
    """Tell whether a message must not be forwarded: it says so, or holds a caller's own link."""
    links = any(option.url for option in limits.options_of(message))
    return links or (isinstance(message, Card) and message.protected)


def is_overtaken(earlier: bytes, later: bytes) -> bool:
    """Tell whether of two bodies, as JSON, the later edits the message that the earlier would."""
    try:
        first, second = (msgspec.json.decode(body, type=Body) for body in (earlier, later))
        number = edited(first)
        return number is not None and number == edited(second)
    except (msgspec.DecodeError, ValueError):
        return False


def as_news(body: bytes) -> bytes | None:
    """Make a message of its own of a body, as JSON, that tells of something done; else None."""
    read = msgspec.json.decode(body, type=Body)
    return msgspec.json.encode(msgspec.structs.replace(read, edit_ref="")) if read.news else None
