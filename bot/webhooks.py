"""Where the platforms knock: raw bytes in, 200 only once what they brought is durable.

A forged or malformed delivery leaves no trace in the store; a repeat is answered 200 and does
nothing; what could not be committed in time is answered 503, and the platform sends it again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import msgspec
import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channels.channel import Channel, Forged, Malformed
from bot.channels.telegram import Telegram
from bot.desk.desk import Desk
from bot.writer import Busy
from handlers.messages import Update

LARGEST = 1024 * 1024  # bytes; LINE and Telegram send some kilobytes
PLACE = "/webhooks/"
ZOOM = "/webhooks/zoom"  # a few a day, and no channel: see meetings/zoom_events.py
log = structlog.get_logger()


class TooLarge(Exception):
    """The body is longer than any platform's delivery."""


class Gone(Exception):
    """The platform hung up before all had come."""


class Webhooks:
    """One address for each account: /webhooks/line, /webhooks/telegram/ACCOUNT …

    It stands before the web application `rest`, which gets all other requests: routing and request
    objects cost as much processor time as reading a delivery does, 20 us.
    """

    def __init__(
        self,
        channels: Mapping[tuple[str, str], Channel],
        desk: Desk,
        clock: Callable[[], datetime],
        rest: ASGIApp,
    ) -> None:
        self._channels = channels
        self._desk = desk
        self._clock = clock
        self._rest = rest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or not scope["path"].startswith(PLACE) or scope["path"] == ZOOM:
            await self._rest(scope, receive, send)
            return
        platform, _, account = scope["path"].removeprefix(PLACE).partition("/")
        channel = self._channels.get((platform, account))
        if channel is None:
            await _answer(send, 404, b"no such account")
        elif scope["method"] != "POST":
            await _answer(send, 405, b"not allowed", (b"allow", b"POST"))
        else:
            await self._take(channel, scope, receive, send)

    async def _take(self, channel: Channel, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
        try:
            raw = await body_of(headers, receive)
            updates = channel.read(raw, headers, self._clock())
        except TooLarge:
            await _answer(send, 413, b"too large")
        except Forged:
            log.warning("forged", channel=channel.name)
            await _answer(send, 403, b"forged")
        except Malformed:
            log.warning("malformed", channel=channel.name)
            # Telegram repeats what is refused, and holds back the chat's later updates meanwhile.
            refused = channel.name != "telegram" or b'"update_id"' not in raw
            await _answer(send, 400 if refused else 200, b"malformed")
        except Gone:
            await _answer(send, 400, b"gone")  # the platform sends it again
        else:
            await self._answered(channel, updates, send)

    async def _answered(self, channel: Channel, updates: Sequence[Update], send: Send) -> None:
        bot = channel if isinstance(channel, Telegram) else None
        press = updates[0].callback_ref if bot and updates else ""
        try:
            # Together, so that they share a commit; the writer keeps their order.
            if len(updates) == 1:
                await self._desk.take(updates[0])
            else:
                await asyncio.gather(*(self._desk.take(update) for update in updates))
        except Busy:
            if bot and press:
                bot.acknowledge(press)  # the press comes again, but its waiting sign ends now
            await _answer(send, 503, b"busy", (b"retry-after", b"2"))
        else:
            if bot and press:
                said = msgspec.json.encode(bot.answer_callback(press))
                await _answer(send, 200, said, kind=b"application/json")
            else:
                await _answer(send, 200, b"ok")


async def body_of(headers: Mapping[str, str], receive: Receive, largest: int = LARGEST) -> bytes:
    """Read a body, but never more than `largest` bytes. Raises TooLarge, Gone."""
    declared = headers.get("content-length", "0")
    if not declared.isdecimal() or int(declared) > largest:
        raise TooLarge
    body = bytearray()
    while True:
        message: Message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        body += message.get("body", b"")
        if len(body) > largest:
            raise TooLarge
        if not message.get("more_body", False):
            return bytes(body)


async def _answer(
    send: Send,
    status: int,
    body: bytes,
    *more: tuple[bytes, bytes],
    kind: bytes = b"text/plain; charset=utf-8",
) -> None:
    headers = [(b"content-length", b"%d" % len(body)), (b"content-type", kind), *more]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
