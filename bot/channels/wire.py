"""A thin HTTP/1.1 client for the platforms: kept connections, one request at a time on each.

Of HTTP it knows what a POST of JSON and a plain GET need: TLS, answers of a length, in chunks or up
to the end of the connection. It follows no redirect, asks for no compression, keeps no cookies and
reads no proxy from the environment. A call costs 11 us of the loop where aiohttp's costs 51, and a
desk that has only channels need not load aiohttp.
Source: RFC 9112.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple, Self, cast
from urllib.parse import quote, urlsplit

import aiohappyeyeballs
import httptools

ANSWER_MOST = 256 * 1024
IDLE_SECONDS = 15.0  # longer, and the other side may just be closing
NEXT_ADDRESS_SECONDS = 0.25  # until the next one is tried beside one that does not answer


class NoConnection(Exception):
    """No connection could be made, so nothing was sent."""


class NoAnswer(Exception):
    """The request went out, and no whole answer came back in time."""


class Answer(NamedTuple):
    """What was answered: `body` is at most 256 KiB of it, names of headers are in lower case."""

    status: int
    body: bytes
    headers: Mapping[str, str]


class Timeouts(NamedTuple):
    """Seconds for a whole call, and of these for making a connection."""

    total: float = 10.0
    connect: float = 3.0


class _Address(NamedTuple):
    """Where an URL leads: host, port, whether by TLS; and a request's first lines, but the verb."""

    place: tuple[str, int, bool]
    head: str


@lru_cache(maxsize=256)
def _address(url: str) -> _Address:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise ValueError("not an address of the web, expected http://… or https://…")
    safe = parts.scheme == "https"
    path = quote(parts.path or "/", safe="/:%-._~!$&'()*+,;=@")
    query = f"?{quote(parts.query, safe='/:%-._~!$&()*+,;=@?')}" if parts.query else ""
    head = f" {path}{query} HTTP/1.1\r\nhost: {parts.netloc}\r\n"
    return _Address((parts.hostname, parts.port or (443 if safe else 80), safe), head)


@cache
def _trust() -> ssl.SSLContext:
    return ssl.create_default_context()


class Wire:
    """Keeps connections open between calls; `close` closes those at rest."""

    def __init__(self, trust: ssl.SSLContext | None = None) -> None:
        self._trust = trust
        self._resting: dict[tuple[str, int, bool], list[_Connection]] = {}
        self.closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Hang up what rests; what is in a call is closed at its end."""
        self.closed = True
        for connections in self._resting.values():
            for connection in connections:
                connection.hang_up()
        self._resting.clear()

    async def post(
        self, url: str, body: bytes, headers: Mapping[str, str], timeouts: Timeouts
    ) -> Answer:
        """Post and give the answer, whatever its status. Raises NoConnection, NoAnswer."""
        return await self._call("POST", url, body, headers, timeouts)

    async def get(self, url: str, headers: Mapping[str, str], timeouts: Timeouts) -> Answer:
        """Get and give the answer, whatever its status. Raises NoConnection, NoAnswer."""
        return await self._call("GET", url, b"", headers, timeouts)

    async def _call(
        self, verb: str, url: str, body: bytes, headers: Mapping[str, str], timeouts: Timeouts
    ) -> Answer:
        address = _address(url)
        lines = "".join([f"{name}: {value}\r\n" for name, value in headers.items()])
        if lines.count("\n") != len(headers) or lines.count("\r") != len(headers):
            raise ValueError("a header holds a line break")
        length = f"content-length: {len(body)}\r\n" if verb == "POST" else ""
        head = f"{verb}{address.head}{lines}{length}\r\n".encode("latin-1")
        loop = asyncio.get_running_loop()
        until = loop.time() + timeouts.total
        connection = self._rested(address, loop.time()) or await self._connect(address, timeouts)
        answer = await connection.ask(head + body, until)
        if connection.can_rest and not self.closed:
            connection.rests_since = loop.time()
            self._resting.setdefault(address.place, []).append(connection)
        else:
            connection.hang_up()
        return answer

    def _rested(self, address: _Address, now: float) -> _Connection | None:
        """Give the connection that rested shortest, so that spare ones grow old; drop the old."""
        resting = self._resting.get(address.place)
        while resting:
            connection = resting.pop()
            if connection.is_open and now - connection.rests_since < IDLE_SECONDS:
                return connection
            connection.hang_up()
        return None

    async def _connect(self, address: _Address, timeouts: Timeouts) -> _Connection:
        loop = asyncio.get_running_loop()
        host, port, safe = address.place
        sock = None
        try:
            async with asyncio.timeout(min(timeouts)):
                found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                sock = await aiohappyeyeballs.start_connection(
                    found, happy_eyeballs_delay=NEXT_ADDRESS_SECONDS, interleave=1
                )
                _, connection = await loop.create_connection(
                    _Connection,
                    sock=sock,
                    ssl=(self._trust or _trust()) if safe else None,
                    server_hostname=host if safe else None,
                )
                sock = None
        except (OSError, TimeoutError, UnicodeError) as error:
            kind = type(error).__name__
        else:
            return connection
        finally:
            if sock is not None:
                sock.close()
        raise NoConnection(kind)  # outside, so that the address stays out of its context


class _Connection(asyncio.Protocol):
    """One connection, through one request after the other."""

    def __init__(self) -> None:
        self.rests_since = 0.0
        self.can_rest = False
        self._answered: asyncio.Future[Answer] | None = None
        self._parser = httptools.HttpResponseParser(self)
        self._headers: dict[str, str] = {}
        self._parts: list[bytes] = []
        self._size = 0
        self._begun = False  # the head of the answer is read

    @property
    def is_open(self) -> bool:
        return not self._transport.is_closing()

    @property
    def _awaited(self) -> bool:
        return self._answered is not None and not self._answered.done()

    def hang_up(self) -> None:
        """Close without waiting for anybody."""
        self._transport.abort()

    async def ask(self, request: bytes, until: float) -> Answer:
        """Send a request and give its answer. Raises NoAnswer; the connection is closed then."""
        loop = asyncio.get_running_loop()
        self.can_rest = False
        self._answered = loop.create_future()
        timer = loop.call_at(until, self._fail, "TimeoutError")
        self._transport.write(request)
        try:
            return await self._answered
        except BaseException:
            self.hang_up()  # what still comes belongs to nobody
            raise
        finally:
            timer.cancel()
            self._answered = None

    # called by the loop

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is not its subclass

    def data_received(self, data: bytes) -> None:
        if not self._awaited:
            self.hang_up()  # nobody asked
            return
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            self.can_rest = False
            self._fail(type(error).__name__)

    def eof_received(self) -> None:
        # Neither a length nor chunks: what came before the end is the answer.
        if self._begun and not self._headers.keys() & {"content-length", "transfer-encoding"}:
            self._finish()

    def connection_lost(self, error: Exception | None) -> None:
        if error is None:
            self.eof_received()
        self._fail("ConnectionResetError")

    # called by the parser

    def on_message_begin(self) -> None:
        if not self._awaited:
            self.can_rest = False  # a second answer, for which nobody asked
        self._headers, self._parts, self._size, self._begun = {}, [], 0, False

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        self._begun = True

    def on_body(self, body: bytes) -> None:
        self._parts.append(body)
        self._size += len(body)
        if self._size > ANSWER_MOST:
            self._finish()

    def on_message_complete(self) -> None:
        if self._awaited and self._parser.get_status_code() >= 200:  # below, it is still to come
            self.can_rest = self._parser.should_keep_alive() and self._size <= ANSWER_MOST
            self._finish()

    def _finish(self) -> None:
        if self._answered is not None and not self._answered.done():
            body = b"".join(self._parts)[:ANSWER_MOST]
            self._answered.set_result(Answer(self._parser.get_status_code(), body, self._headers))

    def _fail(self, why: str) -> None:
        if self._answered is not None and not self._answered.done():
            self._answered.set_exception(NoAnswer(why))
