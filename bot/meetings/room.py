"""What makes rooms: a provider opens one for a booking and closes it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from bot.store.hosts import Host
from handlers.turn import Booking

if TYPE_CHECKING:
    from bot.meetings.zoom import Found, Pay  # it loads an HTTP client that few desks need


class Provider(Protocol):
    """Opens and closes rooms. Raises bot.channels.channel.TryLater or Refused."""

    name: str

    async def open(self, booking: Booking) -> Mapping[str, str]:
        """Open a room; answer join_url, passcode and meeting_id. The same booking and revision
        asked twice gives the same room."""

    async def close(self, access: Mapping[str, str]) -> None:
        """Close a room; one that is gone already is fine."""


@runtime_checkable
class OnHosts(Protocol):
    """Opens rooms with hosts, who hold one call at a time. Raises the same."""

    name: str

    async def open_on(
        self, booking: Booking, host: Host, before: Mapping[str, Any], pay: Pay
    ) -> Mapping[str, str]:
        """Have the booking's one room with this host; change that of `before` if it is theirs.

        `pay` is awaited before each creation and change, and may raise TryLater.
        """

    async def close(self, access: Mapping[str, Any]) -> None:
        """Close a room; one that is gone already is fine."""

    async def ours(self, host: Host) -> list[Found]:
        """List the rooms of a host that are ours."""
