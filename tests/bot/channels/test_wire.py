"""The thin client: every way in which an answer may come, or not come."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.channels import wire
from bot.channels.wire import ANSWER_MOST, NoAnswer, NoConnection, Timeouts, Wire

SOON = Timeouts(total=0.2, connect=0.2)
LONG = Timeouts(total=20, connect=20)
OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"
Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class Far:
    """The far side: answers each request with the next of the scripted bytes."""

    def __init__(self, *answers: bytes) -> None:
        self.answers = list(answers)
        self.requests: list[bytes] = []
        self.connections = 0
        self.gone = asyncio.Event()
        self.url = ""

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
                self.requests.append(head + await reader.readexactly(size))
                answer = self.answers.pop(0)
                writer.write(answer)
                if answer.endswith(b"<end>") or b"connection: close" in answer:
                    break
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            self.gone.set()
        finally:
            writer.close()


@asynccontextmanager
async def far(*answers: bytes, trust: ssl.SSLContext | None = None) -> AsyncIterator[Far]:
    made = Far(*answers)
    server = await asyncio.start_server(made.talk, "127.0.0.1", 0, ssl=trust)
    port = server.sockets[0].getsockname()[1]
    made.url = f"http{'s' if trust else ''}://127.0.0.1:{port}/v2/bot"
    async with server:
        yield made


async def post(client: Wire, far: Far, timeouts: Timeouts = LONG) -> tuple[int, bytes]:
    answer = await client.post(far.url, b'{"a":1}', {"authorization": "Bearer t"}, timeouts)
    return answer.status, answer.body


async def test_request_carries_address_headers_length_and_body() -> None:
    async with far(OK) as side, Wire() as client:
        url = f"{side.url}/a%20b/ü?x=1"

        answer = await client.post(url, b"\x00\xff", {"x-line-retry-key": "k"}, LONG)

    host = side.url.split("/")[2].encode()
    assert answer == (200, b"ok", {"content-length": "2"})
    assert side.requests == [
        b"POST /v2/bot/a%20b/%C3%BC?x=1 HTTP/1.1\r\nhost: "
        + host
        + b"\r\nx-line-retry-key: k\r\ncontent-length: 2\r\n\r\n\x00\xff"
    ]


@pytest.mark.parametrize(
    ("answer", "read"),
    [
        (b"HTTP/1.1 409 Conflict\r\nContent-Length: 3\r\n\r\nabc", (409, b"abc")),
        (
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n1;x\r\nc\r\n0\r\n\r\n",
            (200, b"abc"),
        ),
        (b"HTTP/1.1 204 No Content\r\n\r\n", (204, b"")),
        (
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\na",
            (200, b"a"),
        ),
        (b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nto the <end>", (200, b"to the <end>")),
        (b"HTTP/1.0 200 OK\r\n\r\nold <end>", (200, b"old <end>")),
        (b"HTTP/1.1 302 Found\r\nlocation: /x\r\ncontent-length: 0\r\n\r\n", (302, b"")),
    ],
    ids=["length", "chunks", "empty", "continue", "to the end", "HTTP/1.0", "redirect"],
)
async def test_answer_is_read_however_it_is_framed(answer: bytes, read: tuple[int, bytes]) -> None:
    async with far(answer, OK) as side, Wire() as client:
        assert await post(client, side) == read
        assert await post(client, side) == (200, b"ok")


async def test_connection_is_kept_and_shared_by_all_paths_of_a_host() -> None:
    async with far(OK, OK, OK) as side, Wire() as client:
        for path in ("/reply", "/push", "/reply"):
            await client.post(side.url + path, b"", {}, LONG)

        assert side.connections == 1


async def test_calls_at_the_same_time_have_a_connection_each() -> None:
    async with far(*[OK] * 6) as side, Wire() as client:
        for _ in range(2):
            await asyncio.gather(*(post(client, side) for _ in range(3)))

        assert side.connections == 3


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\nok",
        OK + b"<end>",
        OK + OK,
        OK + OK[:-1],
    ],
    ids=["said so", "closed at rest", "a second answer", "half a second answer"],
)
async def test_connection_that_cannot_serve_again_is_not_used_again(answer: bytes) -> None:
    async with far(answer, OK.replace(b"ok", b"2!")) as side, Wire() as client:
        assert await post(client, side) == (200, b"ok")
        await asyncio.sleep(0.02)  # for the far side's goodbye; the next answer is right without

        assert await post(client, side) == (200, b"2!")
        assert side.connections == 2


async def test_connection_that_rested_too_long_is_not_used_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(wire, "IDLE_SECONDS", 0.0)
    async with far(OK, OK) as side, Wire() as client:
        await post(client, side)
        await post(client, side)

        assert side.connections == 2


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nhalf<end>", "ConnectionResetError"),
        (b"<end>", "HttpParserError"),
        (b"HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n", "Upgrade"),
        (b"", "TimeoutError"),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf", "TimeoutError"),
    ],
    ids=["cut short", "no HTTP", "upgrade", "silence", "half and silence"],
)
async def test_answer_that_is_not_whole_is_none(answer: bytes, why: str) -> None:
    async with far(answer, OK) as side, Wire() as client:
        with pytest.raises(NoAnswer, match=why):
            await post(client, side, SOON if why == "TimeoutError" else LONG)

        assert await post(client, side) == (200, b"ok")
        assert side.connections == 2


async def test_answer_that_is_too_long_is_cut() -> None:
    long = b"x" * (ANSWER_MOST + 70_000)
    head = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(long)
    async with far(head + long, OK) as side, Wire() as client:
        assert await post(client, side) == (200, long[:ANSWER_MOST])
        assert await post(client, side) == (200, b"ok")


async def test_call_that_is_cancelled_hangs_up() -> None:
    async with far(b"") as side, Wire() as client:
        call = asyncio.create_task(post(client, side))
        while not side.requests:
            await asyncio.sleep(0.001)
        call.cancel()

        await asyncio.wait_for(side.gone.wait(), 20)


async def test_nobody_listening_is_no_connection(unused_tcp_port: int) -> None:
    async with Wire() as client:
        with pytest.raises(NoConnection, match=r"^ConnectionRefusedError|OSError$") as raised:
            await client.post(f"http://127.0.0.1:{unused_tcp_port}/bot-token", b"", {}, LONG)

    assert raised.value.__context__ is None


async def test_host_that_accepts_nothing_is_no_connection_in_time() -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        port = deaf.getsockname()[1]
        fillers = [socket.socket() for _ in range(3)]
        for filler in fillers:  # until the line is full
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
        async with Wire() as client:
            with pytest.raises(NoConnection, match="TimeoutError"):
                await client.post(f"http://127.0.0.1:{port}", b"", {}, SOON)
        for filler in fillers:
            filler.close()


@pytest.mark.parametrize("value", ["a\r\nx-evil: 1", "a\nb", "a\rb"])
async def test_header_with_a_line_break_is_not_sent(value: str) -> None:
    async with far(OK) as side, Wire() as client:
        with pytest.raises(ValueError, match="line break"):
            await client.post(side.url, b"", {"authorization": value}, LONG)

        assert side.requests == []


@pytest.mark.parametrize("url", ["ftp://x/", "https:///x", "http://u:p@x/", "api.line.me"])
async def test_what_is_no_address_of_the_web_is_refused(url: str) -> None:
    async with Wire() as client:
        with pytest.raises(ValueError, match="not an address"):
            await client.post(url, b"", {}, LONG)


async def test_tls_is_spoken_to_those_who_are_trusted_only(tmp_path: Path) -> None:
    certificate = _certificate(tmp_path)
    there = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    there.load_cert_chain(certificate)
    here = ssl.create_default_context(cafile=certificate)
    async with far(OK, OK, trust=there) as side, Wire(here) as client, Wire() as stranger:
        assert await post(client, side) == (200, b"ok")
        assert await post(client, side) == (200, b"ok")
        assert side.connections == 1

        with pytest.raises(NoConnection, match="SSLCertVerificationError"):
            await post(stranger, side)


def _certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "far side")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "far.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file
