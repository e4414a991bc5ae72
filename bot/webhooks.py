"""Where the platforms knock: raw bytes in, 200 only once what they brought is durable.

A forged or malformed delivery leaves no trace in the store; a repeat is answered 200 and does
nothing; what could not be committed in time is answered 503, and the platform sends it again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.channels.channel import Channel, Forged, Malformed
from bot.channels.telegram import Telegram
from bot.desk.desk import Desk
from bot.writer import Busy

LARGEST = 1024 * 1024  # bytes; LINE and Telegram send some kilobytes
log = structlog.get_logger()


class TooLarge(Exception):
    """The body is longer than any platform's delivery."""


async def body_of(request: Request, largest: int = LARGEST) -> bytes:
    """Read a body, but never more than `largest` bytes. Raises TooLarge."""
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal() or int(declared) > largest:
        raise TooLarge
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > largest:
            raise TooLarge
        parts.append(part)
    return b"".join(parts)


def routes(
    channels: Mapping[tuple[str, str], Channel], desk: Desk, clock: Callable[[], datetime]
) -> list[Route]:
    """Give one address for each account: /webhooks/line, /webhooks/telegram/ACCOUNT …"""

    async def webhook(request: Request) -> Response:
        platform = request.path_params["platform"]
        account = request.path_params.get("account", "")
        channel = channels.get((platform, account))
        if channel is None:
            return PlainTextResponse("no such account", 404)
        try:
            raw = await body_of(request)
            updates = channel.read(raw, request.headers, clock())
        except TooLarge:
            return PlainTextResponse("too large", 413)
        except Forged:
            log.warning("forged", channel=platform)
            return PlainTextResponse("forged", 403)
        except Malformed:
            log.warning("malformed", channel=platform)
            # Telegram repeats what is refused, and holds back the chat's later updates meanwhile.
            refused = platform != "telegram" or b'"update_id"' not in raw
            return PlainTextResponse("malformed", 400 if refused else 200)
        except ClientDisconnect:
            return PlainTextResponse("gone", 400)
        try:
            # Together, so that they share a commit; the writer keeps their order.
            await asyncio.gather(*(desk.take(update) for update in updates))
        except Busy:
            return PlainTextResponse("busy", 503, {"Retry-After": "2"})
        if isinstance(channel, Telegram) and updates and updates[0].callback_ref:
            return JSONResponse(channel.answer_callback(updates[0].callback_ref))
        return PlainTextResponse("ok")

    return [
        Route("/webhooks/{platform:str}", webhook, methods=["POST"]),
        Route("/webhooks/{platform:str}/{account:str}", webhook, methods=["POST"]),
    ]
