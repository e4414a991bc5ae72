"""What every channel does: read bytes into Updates, draw a reply, send it.

Errors of sending are of three kinds, and the outbox acts on the kind alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from handlers.messages import Message, Update


class Forged(Exception):
    """The signature or secret of a delivery is missing or wrong; nothing of it was read."""


class Malformed(Exception):
    """A delivery is signed rightly but is not what the platform documents."""


class TryLater(Exception):
    """The platform is busy or out of reach; the same message may be sent again.

    `after_seconds` is the platform's own word, None where it gave none. `uncertain` is True when
    the message may have arrived all the same (a time-out after the body was sent).
    """

    def __init__(
        self, reason: str, *, after_seconds: float | None = None, uncertain: bool = False
    ) -> None:
        super().__init__(reason)
        self.after_seconds = after_seconds
        self.uncertain = uncertain


class Refused(Exception):
    """A repeat is vain: the platform says that this message is wrong."""


class Unreachable(Refused):
    """The caller blocked us or is gone from the platform."""


class OverQuota(Refused):
    """The month's pushes are used up (LINE)."""


class NeedsPush(Exception):
    """Only a push can carry it, which is billed, and `may_push` was not given. Nothing was sent."""


class Beside(msgspec.Struct, frozen=True):
    """What a platform shows beside a chat; an empty one takes it away."""

    menu: str = ""  # the platform's id of a menu, where it has menus
    commands: tuple[tuple[str, str], ...] = ()  # (name, description), where it has commands


class Body(msgspec.Struct, kw_only=True):
    """What an outbox row holds of a message to a caller, as sealed JSON.

    `update_at` is when the update that it answers reached us (None: a notice); `reply_token` and
    `edit_ref` come from that update. `news` tells of something that was done, and is never left
    out for what comes after it. Of kind "beside" there are no messages.
    """

    person: str
    messages: tuple[Message, ...]
    language: str
    reply_token: str = ""
    edit_ref: str = ""
    news: bool = False
    update_at: datetime | None = None
    beside: Beside | None = None


class Outgoing(Body, kw_only=True):
    """One thing to send: a body, with what the outbox knows about its tries.

    `retry_key` is a UUID stored before the first try. `uncertain` tells that an earlier try may
    have arrived.
    """

    id: int
    retry_key: str
    must_arrive: bool = False
    attempts: int = 0
    uncertain: bool = False
    may_push: bool = True


class Channel(Protocol):
    """One account on one platform. Built by app.py, closed at the end."""

    name: str
    account: str

    def read(self, raw: bytes, headers: Mapping[str, str], received_at: datetime) -> list[Update]:
        """Verify a delivery and read its events. Raises Forged, Malformed."""

    def parcels(self, messages: Sequence[Message]) -> list[tuple[Message, ...]]:
        """Split a reply into what is sent by one call each; each becomes one outbox row."""

    async def send(self, out: Outgoing, now: datetime) -> str:
        """Send one parcel; answer the road it took: "reply" | "push" | "send" | "edit".

        Raises TryLater, Refused, Unreachable, OverQuota, NeedsPush.
        """

    async def leave(self, person: str) -> None:
        """Leave a group that we were put into. Raises as `send`."""

    async def show(self, person: str, beside: Beside) -> None:
        """Show something beside a caller's chat, or take it away. Raises as `send`."""

    async def close(self) -> None:
        """Let go of connections."""


def in_group(chat: str) -> str:
    """Name the one update that all words in a group are: they are answered once."""
    return f"group {chat}"


class Billed(Channel, Protocol):
    """A channel whose pushes are counted and billed by the month; alone raises NeedsPush.

    `reserve` is the part of a month, in percent, that is kept for what matters most.
    """

    reserve: int

    def is_free(self, body: Body, now: datetime) -> bool:
        """Tell whether this can go as an answer, which costs nothing."""

    def together(self, messages: Sequence[Message]) -> tuple[Message, ...] | None:
        """Put messages into one call; None where they are too much for one."""

    async def month(self) -> tuple[int, int | None]:
        """Ask how many pushes were used this month, and of how many (None: no limit).

        Raises TryLater, Refused.
        """
