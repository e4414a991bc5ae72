"""Telegram without a webhook: ask for updates, hand them over, confirm them afterwards.

Telegram forgets an update when the next question names a higher number, so the next question is
asked only after the consumer came back for more: what was not taken comes again.
Source: Telegram Bot API, "getUpdates".
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, cast

import msgspec

from bot.channels.channel import Malformed, Refused
from bot.channels.setup import telegram_request
from bot.channels.telegram import ALLOWED_UPDATES, Telegram
from handlers.messages import Update

WAIT_SECONDS = 25
PAUSES = (1, 2, 5, 10, 30, 60)

log = logging.getLogger(__name__)


async def poll(
    channel: Telegram,
    token: str,
    api_url: str,
    clock: Callable[[], datetime],
    *,
    wait_seconds: int = WAIT_SECONDS,
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> AsyncGenerator[list[Update], None]:
    """Give each batch of updates, oldest first; a batch is confirmed when the next is asked for.

    Goes on through outages and another poller's conflict with growing pauses. Raises Refused
    when the token is wrong. Close the generator (or cancel its task) to stop.
    """
    from telegram import Bot  # noqa: PLC0415 heavy, on first use
    from telegram.error import (  # noqa: PLC0415 heavy, on first use
        InvalidToken,
        RetryAfter,
        TelegramError,
    )

    class RawBot(Bot):
        """The SDK's bot, giving updates as they came.

        `get_updates` reads them into types: an update newer than the SDK stops it for good and
        puts the callers' words into the log.
        """

        async def raw_updates(self, **asked: Any) -> list[dict[str, Any]]:
            return cast("list[dict[str, Any]]", await self._post("getUpdates", asked))

    request = telegram_request(wait_seconds)
    base_url = f"{api_url.rstrip('/')}/bot"
    bot = RawBot(token, base_url=base_url, request=request, get_updates_request=request)
    offset: int | None = None
    failures = 0
    refused = False
    try:
        while not refused:
            try:
                batch = await bot.raw_updates(
                    offset=offset, timeout=wait_seconds, allowed_updates=ALLOWED_UPDATES
                )
            except InvalidToken:
                refused = True
                continue
            except TelegramError as error:
                seconds = float(PAUSES[min(failures, len(PAUSES) - 1)])
                if isinstance(error, RetryAfter):
                    seconds = _seconds(error.retry_after)
                kind = type(error).__name__
            else:
                kind, seconds, failures = "", 0.0, 0
            if kind:
                failures += 1
                log.warning("Telegram polling: %s, next try in %g s", kind, seconds)
                await pause(seconds)
                continue
            updates: list[Update] = []
            for raw in batch:
                try:
                    updates += channel.read_polled(msgspec.json.encode(raw), clock())
                except (Malformed, ValueError, OverflowError):  # the latter: no JSON of ours
                    log.warning("Telegram polling: update %d cannot be read", raw["update_id"])
            if updates:
                yield updates
            # Nothing new: what was given is confirmed by now. After a week of that Telegram begins
            # to count anywhere, and what is below the last number would be forgotten unread.
            offset = batch[-1]["update_id"] + 1 if batch else None
    finally:
        await request.shutdown()
    raise Refused("Telegram refused the bot's token, expected the one that @BotFather gave")


def _seconds(after: int | timedelta) -> float:
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
