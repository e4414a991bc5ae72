"""Rooms in Zoom: one scheduled meeting for each confirmed call, by voice alone.

A meeting carries a mark of ours in its agenda: the booking's random id and a keyed hash of it.
By it a meeting whose making was never answered is found again instead of being made twice, and a
forgotten one is known as ours and deleted; nobody else's meeting is touched, and nothing in it
tells who calls or why. Topic and agenda are seen by everyone in the meeting.

What an account has locked wins over what we ask for, without a word: each meeting is read back
and compared. `disable_participant_video` needs Zoom's support to switch it on, so it is asked for
and not missed.
Source: Zoom Meetings API, "Create a meeting", "Update a meeting", "List meetings".
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from hmac import compare_digest
from typing import Any, NamedTuple

from bot.channels.channel import TryLater
from bot.meetings.zoom_api import Gone, WrongValue, ZoomApi, user_path
from bot.store.hosts import Host
from handlers.turn import Booking

SCHEDULED = 2
PAGE = 300
MOST_PAGES = 40
SETTINGS: Mapping[str, Any] = {
    "audio": "voip",  # no numbers to dial: those would be shown, and cost
    "host_video": False,
    "participant_video": False,
    "waiting_room": True,
    "join_before_host": False,
    "mute_upon_entry": False,  # a caller who is muted may not find out how to be heard
    "auto_recording": "none",
    "meeting_authentication": False,  # callers have no account
    "use_pmi": False,
    "private_meeting": True,
    "approval_type": 2,  # no registration, which would ask for a name and an address
    "email_notification": False,
    "show_share_button": False,
    "auto_start_meeting_summary": False,
    "auto_start_ai_companion_questions": False,
}
WISHED: Mapping[str, Any] = {"disable_participant_video": True}

Pay = Callable[[], Awaitable[None]]

_MARK = re.compile(r"(?<![0-9a-f])([0-9a-f]{20})\.([A-Za-z0-9_-]{16})(?![A-Za-z0-9_-])")


class Found(NamedTuple):
    """A meeting of ours in the list of a host."""

    meeting_id: str
    booking_id: str


class Zoom:
    """Makes, changes, finds and deletes meetings. Raises TryLater, Refused, as zoom_api does.

    `lookup` hashes under the installation's key; `topic` gives a meeting's title in a language.
    """

    name = "zoom"

    def __init__(
        self, api: ZoomApi, lookup: Callable[[str, str], str], topic: Callable[[str], str]
    ) -> None:
        self._api = api
        self._lookup = lookup
        self._topic = topic

    async def aclose(self) -> None:
        """Let go of the connections."""
        await self._api.close()

    async def open_on(
        self, booking: Booking, host: Host, before: Mapping[str, Any], pay: Pay
    ) -> Mapping[str, str]:
        """Have the booking's one meeting with this host, at its time; answer how to enter.

        `before` is the access of the meeting that it had: with the same host it is changed, so
        that its link stays. Else one that was made already is found, or it is made. `pay` is
        asked before each creation and change.
        """
        number = str(before.get("meeting_id") or "") if before.get("host") == host.id else ""
        if number:
            try:
                return await self._moved(number, booking, host, pay)
            except Gone:
                pass  # somebody deleted it at Zoom: another is made
        number = await self._kept(booking, host)
        if not number:
            number = await self._make(booking, host, pay)
        return await self._moved(number, booking, host, pay)

    async def _moved(
        self, number: str, booking: Booking, host: Host, pay: Pay
    ) -> Mapping[str, str]:
        """Have a meeting at the booking's time, and read back what became of our settings."""
        meeting = await self._read(number)
        if not _is_at(booking, meeting):
            await self._change(number, booking, pay)
            meeting = await self._read(number)
        return _access(booking, host, number, meeting)

    async def close(self, access: Mapping[str, Any]) -> None:
        """Delete a meeting; one that is gone already is fine."""
        try:
            await self._api.call(
                "DELETE",
                f"/meetings/{access['meeting_id']}",
                query={"schedule_for_reminder": "false", "cancel_meeting_reminder": "false"},
            )
        except Gone:
            return

    async def ours(self, host: Host) -> list[Found]:
        """List the meetings of a host that carry a true mark of ours, passed ones as well."""
        found: list[Found] = []
        query = {"type": "scheduled", "page_size": str(PAGE)}
        for _ in range(MOST_PAGES):
            page = await self._api.call("GET", f"{user_path(host.user)}/meetings", query=query)
            for meeting in page.get("meetings") or ():
                booking_id = self._marked(str(meeting.get("agenda") or ""))
                if booking_id:
                    found.append(Found(str(meeting["id"]), booking_id))
            token = str(page.get("next_page_token") or "")
            if not token:
                return found
            query = {**query, "next_page_token": token}
        raise TryLater(f"a host has more than {MOST_PAGES * PAGE} meetings")

    def mark(self, booking_id: str) -> str:
        """Write what tells a meeting of ours."""
        return f"{booking_id}.{self._check(booking_id)}"

    def _marked(self, agenda: str) -> str:
        for booking_id, check in _MARK.findall(agenda):
            if compare_digest(self._check(booking_id), check):
                return str(booking_id)
        return ""

    def _check(self, booking_id: str) -> str:
        return self._lookup("room", booking_id)[:16]

    async def _kept(self, booking: Booking, host: Host) -> str:
        """Find a meeting of this booking whose making we never heard of; delete all but one."""
        numbers = [f.meeting_id for f in await self.ours(host) if f.booking_id == booking.id]
        for number in numbers[1:]:
            await self.close({"meeting_id": number})
        return numbers[0] if numbers else ""

    async def _make(self, booking: Booking, host: Host, pay: Pay) -> str:
        body = self._body(booking)
        path = f"{user_path(host.user)}/meetings"
        await pay()
        try:
            made = await self._api.call("POST", path, body=body)
        except WrongValue:
            # An account can ask for another kind of passcode, or not know the newest settings.
            body |= {"settings": dict(SETTINGS), "default_password": True}
            del body["password"]
            await pay()
            made = await self._api.call("POST", path, body=body)
        return str(made["id"])

    async def _change(self, number: str, booking: Booking, pay: Pay) -> None:
        body = self._body(booking)
        del body["password"], body["default_password"]  # the caller knows it: it stays
        body["settings"] = dict(SETTINGS)
        await pay()
        await self._api.call("PATCH", f"/meetings/{number}", body=body)

    async def _read(self, number: str) -> dict[str, Any]:
        return await self._api.call("GET", f"/meetings/{number}")

    def _body(self, booking: Booking) -> dict[str, Any]:
        return {
            "topic": self._topic(booking.language),
            "agenda": self.mark(booking.id),
            "type": SCHEDULED,
            "start_time": _moment(booking.starts_at),
            "duration": _minutes(booking),
            "password": f"{secrets.randbelow(10**8):08}",  # digits, for every keyboard
            "default_password": False,
            "settings": {**SETTINGS, **WISHED},
        }


def _access(
    booking: Booking, host: Host, number: str, meeting: Mapping[str, Any]
) -> dict[str, str]:
    return {
        "join_url": str(meeting["join_url"]),
        "passcode": str(meeting.get("password") or ""),
        "meeting_id": number,
        "host": host.id,
        "overruled": " ".join(overruled(booking, meeting)),
    }


def _is_at(booking: Booking, meeting: Mapping[str, Any]) -> bool:
    return (meeting.get("start_time"), meeting.get("duration")) == (
        _moment(booking.starts_at),
        _minutes(booking),
    )


def overruled(booking: Booking, meeting: Mapping[str, Any]) -> list[str]:
    """Name what the account did not take: settings that differ, a lacking passcode, the time."""
    has = meeting.get("settings") or {}
    names = [name for name, value in SETTINGS.items() if has.get(name) != value]
    if not meeting.get("password"):
        names.append("password")
    if not _is_at(booking, meeting):
        names.append("start_time")
    return names


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _minutes(booking: Booking) -> int:
    return (booking.ends_at - booking.starts_at) // timedelta(minutes=1)
