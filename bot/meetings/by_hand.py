"""Rooms that staff make themselves, for apps that we have no client for, or when Zoom is away.

A room is entered by a link, or by a number and a passcode in an app (Teams, TeleOffice, Skype).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

LONGEST = 64  # of a number or a passcode


class NoWayIn(ValueError):
    """What was typed is neither an https link nor a number with its passcode."""


def access(typed: Mapping[str, str], apps: Sequence[str]) -> dict[str, str] | None:
    """Read what staff typed: join_url, meeting_id, passcode, app; None where all was left empty.

    `apps` are those of the service, the usual one first. Raises NoWayIn.
    """
    link, number, passcode = (
        typed.get(name, "").strip() for name in ("join_url", "meeting_id", "passcode")
    )
    if not (link or number or passcode):
        return None
    if link and not is_link(link):
        raise NoWayIn("the link is no address")
    if not link and not (is_number(number) and passcode):
        raise NoWayIn("there is neither a link nor a number with its passcode")
    if number and not is_number(number):
        raise NoWayIn("the number is none")
    app = typed.get("app", "")
    found = {
        "join_url": link,
        "meeting_id": number,
        "passcode": passcode,
        "app": app if app in apps else next(iter(apps), ""),
    }
    return {name: value for name, value in found.items() if value}


def is_link(text: str) -> bool:
    """Tell whether a text is an address that a browser may open."""
    try:
        parts = urlsplit(text)
        return parts.scheme == "https" and bool(parts.hostname) and not set(text) & set(' "<>\\')
    except ValueError:
        return False


def is_number(text: str) -> bool:
    """Tell whether a text can be the number, or the name, of a meeting in its app."""
    plain = text.isprintable() and len(text) <= LONGEST and not set(text) & set('"<>\\')
    return plain and sum(map(str.isalnum, text)) >= 3
