"""One message on its way to its platform or mailbox, by the road that is open to it.

What is billed takes along what waits for the same person.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import cast

import msgspec

from bot import pushing
from bot.channels.channel import (
    Billed,
    Body,
    Channel,
    NeedsPush,
    Outgoing,
    OverQuota,
    Refused,
)
from bot.mail.post import Letter
from bot.mail.smtp import Smtp
from bot.store.outbox import Parcel
from bot.writer import Writer
from locales.catalog import Catalog


class Parted(Exception):
    """LINE refused several together; each waits to go by itself."""


class Sending:
    """Sends a parcel; `gone_along` is told which of a lane went with a push."""

    def __init__(
        self,
        *,
        writer: Writer,
        holder: str,
        channels: Mapping[tuple[str, str], Channel],
        smtp: Smtp | None,
        sender: str,
        catalog: Callable[[], Catalog],
        clock: Callable[[], datetime],
        console_url: str,
        gone_along: Callable[[str, Container[int]], None],
    ) -> None:
        self._writer = writer
        self._holder = holder
        self._channels = channels
        self._smtp = smtp
        self._sender = sender
        self._catalog = catalog
        self._clock = clock
        self._console_url = console_url
        self._gone_along = gone_along
        self._pushed: set[int] = set()  # tried by push, so a dead reply token tells nothing

    async def send(self, parcel: Parcel, *, uncertain: bool) -> str | None:
        """Send it and answer by which road; None when it is over already.

        `uncertain`: it may have arrived before. Raises what the channel does, Parted, Busy, Taken.
        """
        if parcel.channel == "mail":
            return await self._mail(parcel)
        channel = self._channels.get((parcel.channel, parcel.account))
        if channel is None:
            raise Refused(f"{parcel.channel} is off")
        body = msgspec.json.decode(parcel.body, type=Body)
        out = Outgoing(
            id=parcel.id,
            retry_key=parcel.retry_key,
            must_arrive=parcel.must_arrive,
            attempts=parcel.attempts,
            uncertain=uncertain,
            may_push=False,
            **{name: getattr(body, name) for name in Body.__struct_fields__},
        )
        if parcel.id in self._pushed:
            out.reply_token = ""
        if parcel.kind == "leave":
            return await self._leave(channel, out)
        if out.beside is not None:
            await channel.show(out.person, out.beside)
            return "beside"
        try:
            return await channel.send(out, self._clock())
        except NeedsPush:
            return await self._push(parcel, out, cast(Billed, channel))

    def over(self, parcel_id: int) -> None:
        """Forget a parcel that was taken or given up."""
        self._pushed.discard(parcel_id)

    async def _push(self, parcel: Parcel, out: Outgoing, channel: Billed) -> str | None:
        """Send what is billed, with what of its lane can go along."""
        work = partial(
            pushing.prepare,
            parcel=parcel,
            holder=self._holder,
            channel=channel,
            uncertain=out.uncertain,
        )
        together = await self._writer.do(work)
        if together is None:
            return None
        if len(together) > 1:
            self._gone_along(parcel.lane, {one.id for one in together[1:]})
            out.messages = pushing.words(channel, together)
            out.retry_key = together[0].retry_key
        out.reply_token, out.may_push = "", True
        self._pushed.add(parcel.id)
        try:
            return await channel.send(out, self._clock())
        except OverQuota:
            await self._writer.do(lambda store: store.pushes_stopped(parcel.account))
            raise
        except Refused:
            # Of several one may be wrong: it must not take the others with it.
            if await self._writer.do(lambda store: store.part_parcels(parcel)):
                raise Parted from None
            raise

    async def _leave(self, channel: Channel, out: Outgoing) -> str:
        """Leave a group, with a goodbye if we may speak there; a repeat only leaves."""
        if out.attempts == 0:
            with suppress(Refused, NeedsPush):  # a push to a group is billed for each who is in it
                await channel.send(out, self._clock())
        await channel.leave(out.person)
        return "leave"

    async def _mail(self, parcel: Parcel) -> str:
        if self._smtp is None:
            raise Refused("mail is off")
        letter = msgspec.json.decode(parcel.body, type=Letter)
        message = letter.write(
            self._catalog, self._sender, parcel.retry_key, self._clock(), self._console_url
        )
        await self._smtp.send(message, letter.to)
        return "mail"
