"""What a push needs, since each is billed: what waits for the same person goes along, and room.

All of it is settled in one transaction before LINE is called. Of a month's last pushes a part is
kept for confirmations and what changes them, by which callers get into their call; once LINE has
said that the month is used up, it is not called for each parcel again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

import msgspec
import structlog

from bot.channels.channel import Billed, Body, Channel, OverQuota, Refused, TryLater
from bot.store.outbox import Parcel
from bot.store.pushes import Month
from bot.store.store import Store
from bot.writer import Writer
from handlers.messages import Message

RESERVED = frozenset({"confirmed", "changed"})  # these carry the time and the link of a call
KEY_LIFE = timedelta(hours=24)  # so long LINE knows a retry key
READ_SECONDS = 600.0
log = structlog.get_logger()


def prepare(
    store: Store, *, parcel: Parcel, holder: str, channel: Billed, uncertain: bool
) -> list[Parcel] | None:
    """Settle what goes in this push, the parcel first; None when nothing is to be sent any more.

    What may have arrived goes again as it is: LINE's answer to its key is what tells.
    Raises store.pushes.Taken, Refused, OverQuota; what is raised leaves all as it was.
    """
    month = store.line_month(parcel.account)
    if uncertain and store.now - parcel.created_at >= KEY_LIFE:
        raise Refused("LINE has forgotten the key of a push that may have arrived")
    if not uncertain and month.stopped_at is not None:
        raise OverQuota("LINE takes no more pushes this month")
    together = store.merge_parcels(parcel, holder, partial(_fit, channel, store.now))
    if together is None or uncertain or not month.in_reserve(channel.reserve):
        return together
    if RESERVED.isdisjoint(one.kind for one in together):
        raise OverQuota("what is left of the month is kept for confirmations")
    return together


def words(channel: Billed, together: Sequence[Parcel]) -> tuple[Message, ...]:
    """Give what is said in one push."""
    said = tuple(message for one in together for message in _body(one).messages)
    return said if len(together) == 1 else channel.together(said) or said


def _fit(channel: Billed, now: datetime, together: Sequence[Parcel]) -> bool:
    """Tell whether the last of these can go with the others, and would not go for nothing."""
    first, last = _body(together[0]), _body(together[-1])
    if last.beside is not None or last.person != first.person or channel.is_free(last, now):
        return False
    said = [message for one in together for message in _body(one).messages]
    return channel.together(said) is not None


def _body(parcel: Parcel) -> Body:
    return msgspec.json.decode(parcel.body, type=Body)


def billed(channels: Mapping[tuple[str, str], Channel]) -> list[tuple[str, Billed]]:
    """List the accounts whose pushes are billed."""
    return [
        (account, channel)  # type: ignore[misc] # LINE's is one, and the only one
        for (name, account), channel in channels.items()
        if name == "line"
    ]


class Quota:
    """Asks LINE, now and then, how much of the month is used; one process does, by a lease."""

    def __init__(self, accounts: Sequence[tuple[str, Billed]], writer: Writer) -> None:
        self._accounts = accounts
        self._writer = writer

    async def run(self) -> None:
        """Ask for ever."""
        while True:
            await self.read()
            await asyncio.sleep(READ_SECONDS)

    async def read(self) -> None:
        """Ask once about every account; one that does not answer is asked again later."""
        for account, channel in self._accounts:
            try:
                before, asked_at = await self._writer.do(partial(_as_it_stands, account=account))
                used, most = await channel.month()
                keep = partial(_keep, before=before, used=used, most=most, asked_at=asked_at)
                await self._writer.do(keep)
            except (TryLater, Refused) as error:
                log.warning("quota-unknown", account=account, reason=str(error))
            except Exception as error:
                # Whatever broke, it is asked again; sending does not depend on it.
                log.warning("quota-unknown", account=account, reason=type(error).__name__)


def _as_it_stands(store: Store, *, account: str) -> tuple[Month, datetime]:
    return store.line_month(account), store.now


def _keep(store: Store, *, before: Month, used: int, most: int | None, asked_at: datetime) -> None:
    store.pushes_read(before, used, most, asked_at)
