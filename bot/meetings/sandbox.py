"""Rooms of the demo: a page of our own in place of a call. Never used outside `sodan demo`."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from handlers.turn import Booking


class Sandbox:
    """Makes a link to the demo's own room page, the same one for the same booking."""

    name = "sandbox"

    def __init__(self, public_url: str) -> None:
        self._public_url = public_url

    async def open(self, booking: Booking) -> Mapping[str, str]:
        """Make a room out of the booking's random id."""
        digest = hashlib.sha256(f"{booking.id}.{booking.revision}".encode()).hexdigest()
        meeting_id = str(int(digest[:12], 16) % 10**11).zfill(11)
        passcode = str(int(digest[12:20], 16) % 10**6).zfill(6)
        return {
            "join_url": f"{self._public_url}/demo/room/{meeting_id}",
            "passcode": passcode,
            "meeting_id": meeting_id,
        }

    async def close(self, access: Mapping[str, str]) -> None:
        """Nothing stays open."""
