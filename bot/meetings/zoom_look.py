"""What Zoom says about our account and its hosts; changes nothing. For `sodan doctor`.

Some things no meeting can ask for: they are settings of the host's user, set and locked once.
Source: Zoom Users API, "Get a user", "Get user settings".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from bot.channels.channel import Refused, TryLater
from bot.config import ZoomAccount
from bot.meetings.zoom_api import Gone, ZoomApi, user_path

BASIC = 1  # a user without a licence: every meeting ends after 40 minutes
# What should be off for a host, and by which name Zoom knows it.
OFF = (
    ("in_meeting", "file_transfer"),
    ("in_meeting", "private_chat"),
    ("in_meeting", "auto_saving_chat"),
    ("in_meeting", "meeting_summary_with_ai_companion"),
    ("in_meeting", "ai_companion_questions"),
    ("recording", "local_recording"),
    ("recording", "cloud_recording"),
)


class Look(NamedTuple):
    """How one thing stands, and one sentence about it."""

    state: Literal["ok", "warning", "problem"]
    says: str


async def look_at_zoom(account: ZoomAccount) -> list[Look]:
    """Ask for a token, then about each host. The secrets never stand in what is said."""
    api = ZoomApi(account)
    try:
        found: list[Look] = []
        for number, host in enumerate(account.hosts, 1):
            try:
                user = await api.call("GET", user_path(host))
                settings = await api.call("GET", f"{user_path(host)}/settings")
            except Gone:
                what = f"host {number} is no user of the account: mend SODAN_ZOOM_HOSTS"
                found.append(Look("problem", what))
            except Refused as error:
                what = (
                    f"{error}: check SODAN_ZOOM_ACCOUNT_ID, …_CLIENT_ID and …_CLIENT_SECRET, and "
                    "that the app is activated with the scopes of docs/operator.md"
                )
                return [*found, Look("problem", what)]
            else:
                found += _host(f"host {number}", user, settings)
    except TryLater as error:
        return [Look("problem", f"{error}: check the connection")]
    finally:
        await api.close()
    if len(account.hosts) == 1:
        what = "there is one host: only one call at a time can be confirmed"
        found.append(Look("warning", what))
    if not account.webhook_secret:
        what = "SODAN_ZOOM_WEBHOOK_SECRET is not set: nobody hears that a caller waits in the room"
        found.append(Look("warning", what))
    return found


def _host(name: str, user: Mapping[str, Any], settings: Mapping[str, Any]) -> Iterator[Look]:
    if user.get("status") != "active":
        yield Look("problem", f"{name} is not active: it can hold no meeting")
        return
    if user.get("type") == BASIC:
        yield Look("warning", f"{name} has no licence: Zoom ends each call after 40 minutes")
    on = [f"{part}.{setting}" for part, setting in OFF if _is_on(settings, part, setting)]
    inside = settings.get("in_meeting") or {}
    if inside.get("screen_sharing") and inside.get("who_can_share_screen") != "host":
        on.append("in_meeting.who_can_share_screen")
    if on:
        what = f"{name} has switched on what no call needs, turn it off and lock it: "
        yield Look("warning", what + ", ".join(on))
    if inside.get("show_a_join_from_your_browser_link") is False:
        what = f"{name}: turn 'join from your browser' on, for callers without the app"
        yield Look("warning", what)
    if not on and user.get("type") != BASIC:
        yield Look("ok", f"{name} can hold calls")


def _is_on(settings: Mapping[str, Any], part: str, name: str) -> bool:
    value = (settings.get(part) or {}).get(name)
    return bool(value.get("enable") if isinstance(value, dict) else value)
