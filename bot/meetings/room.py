"""What makes rooms: a provider opens one for a booking and closes it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from handlers.turn import Booking


class Provider(Protocol):
    """Opens and closes rooms. Raises bot.channels.channel.TryLater or Refused."""

    name: str

    async def open(self, booking: Booking) -> Mapping[str, str]:
        """Open a room; answer join_url, passcode and meeting_id. The same booking and revision
        asked twice gives the same room."""

    async def close(self, access: Mapping[str, str]) -> None:
        """Close a room; one that is gone already is fine."""
