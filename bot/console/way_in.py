"""How a call, or an event, is entered: what staff typed, and what is wrong with it."""

from __future__ import annotations

from bot.console.page import Page
from bot.meetings import by_hand
from schedules.service import Service


def typed(page: Page, service: Service) -> dict[str, str] | None:
    """Read what staff typed to join by; None when they left it for later. Raises NoWayIn."""
    found = {"join_url": page.typed("join_url"), "app": page.typed("app", 20)}
    found |= {name: page.typed(name, by_hand.LONGEST) for name in ("meeting_id", "passcode")}
    return by_hand.access(found, service.meeting.apps)


def wrong(page: Page, service: Service) -> str:
    """Say what is wrong with a way in that is none, in the words of the form."""
    meeting = service.meeting
    if page.typed("join_url") or not meeting.by_number:
        return page.say("console-link-wrong")
    secret = page.say(f"console-{meeting.key_name}")
    if not meeting.by_link or meeting.key_name == "passkey":
        return page.say("console-id-wrong", secret=secret)
    return page.say("console-link-or-id-wrong")
