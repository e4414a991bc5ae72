"""LINE and Telegram in one thin stand-in, and the deliveries they make: cheap, so that what is
measured is the server. Nothing is checked here; tests/standins does that.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import re
import time
from collections.abc import Callable
from typing import Protocol, cast
from urllib.parse import unquote_to_bytes

import httptools

SECRET = "bench-secret"
TOKEN = "424242:bench-token"
_TO_LINE = re.compile(rb'"(?:replyToken|to)":\s?"(\w+)')
_TO_TELEGRAM = re.compile(rb'"?chat_id"?[:=]\s?(\d+)')
_BUTTONS = re.compile(rb'data":\s?"([^"]+)"')
_LINE_ANSWER = b'{"sentMessages":[{"id":"461230288","quoteToken":"q"}]}'
_ME = b'{"ok":true,"result":{"id":424242,"is_bot":true,"first_name":"b","username":"b_bot"}}'

Heard = Callable[[str, list[str]], None]


class Platform(Protocol):
    """How one platform delivers: the path, and head lines with body of what a caller does."""

    name: str
    path: bytes

    def start(self, caller: int) -> tuple[bytes, bytes]: ...
    def press(self, caller: int, token: str) -> tuple[bytes, bytes]: ...
    def text(self, caller: int, words: str) -> tuple[bytes, bytes]: ...


class Line:
    """Signed events, each in a delivery of its own."""

    name = "line"
    path = b"/webhooks/line"

    def __init__(self) -> None:
        self._made = 0

    def start(self, caller: int) -> tuple[bytes, bytes]:
        return self._event(caller, '"type":"follow","follow":{"isUnblocked":false}')

    def press(self, caller: int, token: str) -> tuple[bytes, bytes]:
        return self._event(caller, f'"type":"postback","postback":{{"data":"{token}"}}')

    def text(self, caller: int, words: str) -> tuple[bytes, bytes]:
        said = f'{{"type":"text","id":"46123","text":"{words}","quoteToken":"q"}}'
        return self._event(caller, f'"type":"message","message":{said}')

    def _event(self, caller: int, what: str) -> tuple[bytes, bytes]:
        self._made += 1
        raw = (
            f'{{"destination":"U{"b" * 32}","events":[{{{what},"mode":"active",'
            f'"timestamp":{time.time_ns() // 1_000_000},"webhookEventId":"01{caller:012d}{self._made:012d}",'
            f'"source":{{"type":"user","userId":"{line_id(caller)}"}},'
            f'"deliveryContext":{{"isRedelivery":false}},'
            f'"replyToken":"{line_id(caller)}-{self._made}"}}]}}'
        ).encode()
        digest = base64.b64encode(hmac.digest(SECRET.encode(), raw, hashlib.sha256))
        return b"x-line-signature: " + digest + b"\r\n", raw


class Telegram:
    """Updates with the webhook's secret."""

    name = "telegram"
    path = b"/webhooks/telegram"

    def __init__(self) -> None:
        self._made = 0

    def start(self, caller: int) -> tuple[bytes, bytes]:
        entity = {"type": "bot_command", "offset": 0, "length": 6}
        return self._update(message=self._message(caller, text="/start", entities=[entity]))

    def press(self, caller: int, token: str) -> tuple[bytes, bytes]:
        return self._update(
            callback_query={
                "id": str(self._made),
                "from": _person(caller),
                "chat_instance": "1",
                "message": self._message(caller, text="?"),
                "data": token,
            }
        )

    def text(self, caller: int, words: str) -> tuple[bytes, bytes]:
        return self._update(message=self._message(caller, text=words))

    def _message(self, caller: int, **more: object) -> dict[str, object]:
        chat = {"id": caller, "type": "private"}
        sender = _person(caller)
        return {"message_id": 7, "date": int(time.time()), "chat": chat, "from": sender, **more}

    def _update(self, **what: object) -> tuple[bytes, bytes]:
        self._made += 1
        raw = json.dumps({"update_id": self._made, **what}).encode()
        return f"x-telegram-bot-api-secret-token: {SECRET}\r\n".encode(), raw


def _person(caller: int) -> dict[str, object]:
    return {"id": caller, "is_bot": False, "first_name": "A", "language_code": "vi"}


def line_id(caller: int) -> str:
    """Give a caller's LINE id."""
    return f"U{caller:032x}"


class Front:
    """Where servers send to, both platforms at one address.

    `delay` seconds pass before each answer; of every `fail_each` calls one is refused with 500
    and not acted upon. `heard` is told what reached a caller: their number, and the buttons.
    """

    def __init__(self, heard: Callable[[int, list[str]], None]) -> None:
        self.heard = heard
        self.delay = 0.0
        self.fail_each = 0
        self.calls = 0
        self.failed = 0
        self.url = ""

    async def open(self) -> None:
        """Listen on a free port of loopback."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Connection(self), "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def answer(self, url: bytes, body: bytes) -> tuple[int, bytes]:
        """Act as the platform, and tell what it answers."""
        self.calls += 1
        if b"getMe" in url:
            return 200, _ME
        if self.fail_each and self.calls % self.fail_each == 0:
            self.failed += 1
            return 500, b"{}"
        if b"/v2/bot/" in url:
            found, caller = _TO_LINE.search(body), -1
            if found:
                caller = int(found[1].partition(b"-")[0][1:], 16)
            answer = _LINE_ANSWER
        elif b"setMyCommands" in url:
            return 200, b'{"ok":true,"result":true}'  # beside the chat: no caller is told anything
        else:
            if body[:1] != b"{":
                body = unquote_to_bytes(body.replace(b"+", b" "))
            found = _TO_TELEGRAM.search(body)
            caller = int(found[1]) if found else -1
            answer = (
                b'{"ok":true,"result":{"message_id":7,"date":1700000000,"text":"?",'
                b'"chat":{"id":%d,"type":"private"}}}' % caller
            )
        self.heard(caller, [token.decode() for token in _BUTTONS.findall(body)])
        return 200, answer


class _Connection(asyncio.Protocol):
    """One kept connection from the server under test."""

    def __init__(self, front: Front) -> None:
        self._front = front
        self._parser = httptools.HttpRequestParser(self)
        self._url = b""
        self._body = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is not its subclass

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_url(self, url: bytes) -> None:
        self._url, self._body = url, b""

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        if self._front.delay:
            loop = asyncio.get_running_loop()
            loop.call_later(self._front.delay, self._answer, self._url, self._body)
        else:
            self._answer(self._url, self._body)

    def _answer(self, url: bytes, body: bytes) -> None:
        if self._transport.is_closing():
            return
        status, answer = self._front.answer(url, body)
        self._transport.write(
            b"HTTP/1.1 %d OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s"
            % (status, len(answer), answer)
        )
