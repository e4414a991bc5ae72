"""Sending over real SMTP to a server on loopback that answers as it is told."""

from __future__ import annotations

import email
import email.policy
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope

from bot.channels.channel import Refused, TryLater
from bot.mail.letters import Cover, call_letter
from bot.mail.smtp import Smtp
from tests.bot.mail.test_letters import CALL, CATALOG
from tests.conftest import NOW

TO = "a..b@docomo.ne.jp"


class Server:
    """Takes letters; `rcpt`, `data` and `hang_up` change what it answers."""

    def __init__(self) -> None:
        self.taken: list[Envelope] = []
        self.rcpt = ""
        self.data = "250 taken"
        self.hang_up = False
        self.rude = False
        self.logins: list[tuple[bytes, bytes]] = []

    async def handle_RCPT(  # noqa: N802 # the name that aiosmtpd calls
        self, server: Any, session: Any, envelope: Envelope, address: str, options: Any
    ) -> str:
        if self.rcpt:
            return self.rcpt
        envelope.rcpt_tos.append(address)
        return "250 fine"

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:  # noqa: N802 # the name that aiosmtpd calls
        self.taken.append(envelope)
        if self.hang_up:
            server.transport.close()
        return self.data

    async def handle_QUIT(self, server: Any, session: Any, envelope: Envelope) -> str:  # noqa: N802 # the name that aiosmtpd calls
        if self.rude:
            server.transport.close()
        return "221 bye"

    def login(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> Any:
        self.logins.append((data.login, data.password))
        return AuthResult(success=data.password == b"p@ss", handled=False)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def listen(server: Server) -> Iterator[Callable[..., int]]:
    """Start the server; answer its port."""
    running: list[Controller] = []

    def start(**options: Any) -> int:
        controller = Controller(server, hostname="127.0.0.1", port=free_port(), **options)
        controller.start()
        running.append(controller)
        return int(controller.port)

    yield start
    for controller in running:
        controller.stop()


async def send(port: int, *, user: str = "", patience: float = 5) -> None:
    smtp = Smtp(
        f"smtp://{user}127.0.0.1:{port}", "Desk <desk@example.jp>", timeout_seconds=patience
    )
    await smtp.send(letter(), TO)


def letter() -> Any:
    cover = Cover(TO, "my", CATALOG, "Desk <desk@example.jp>", "5c7b-key", NOW)
    return call_letter("confirmed", CALL, cover)


async def test_letter_arrives_whole_with_its_carrier_address_unquoted(
    server: Server, listen: Callable[..., int]
) -> None:
    await send(listen())

    (envelope,) = server.taken
    assert envelope.mail_from == "desk@example.jp"
    assert envelope.rcpt_tos == [TO]
    content = envelope.content
    assert isinstance(content, bytes)
    assert content.rstrip() == letter_bytes(content).rstrip()
    parsed = email.message_from_bytes(content, policy=email.policy.default)
    assert parsed["Message-ID"] == "<5c7b-key@example.jp>"


def letter_bytes(arrived: bytes) -> bytes:
    """Give the letter with the boundaries of the arrived one: they are drawn at random."""
    ours = letter().as_bytes()
    for mine, theirs in zip(_boundaries(ours), _boundaries(arrived), strict=True):
        ours = ours.replace(mine, theirs)
    return bytes(ours)


def _boundaries(raw: bytes) -> list[bytes]:
    parts = email.message_from_bytes(raw).walk()
    return [part.get_boundary("").encode() for part in parts if part.is_multipart()]


@pytest.mark.parametrize(
    ("rcpt", "data", "error"),
    [
        ("450 mailbox busy", "", TryLater),
        ("550 no such user", "", Refused),
        ("", "451 try again", TryLater),
        ("", "554 no", Refused),
    ],
)
async def test_answer_decides_whether_a_repeat_makes_sense(
    server: Server,
    listen: Callable[..., int],
    *,
    rcpt: str,
    data: str,
    error: type[Exception],
) -> None:
    server.rcpt, server.data = rcpt, data or "250 taken"

    with pytest.raises(error) as caught:
        await send(listen())

    assert (rcpt or data)[:3] in str(caught.value)
    assert "docomo" not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


async def test_server_that_hangs_up_after_the_body_may_have_taken_it(
    server: Server, listen: Callable[..., int]
) -> None:
    server.hang_up = True

    with pytest.raises(TryLater) as caught:
        await send(listen())

    assert caught.value.uncertain
    assert len(server.taken) == 1


async def test_server_without_a_goodbye_has_taken_the_letter(
    server: Server, listen: Callable[..., int]
) -> None:
    server.rude = True

    await send(listen())

    assert len(server.taken) == 1


async def test_absent_server_is_tried_later_and_surely_took_nothing() -> None:
    with pytest.raises(TryLater) as caught:
        await send(free_port())

    assert not caught.value.uncertain


async def test_silent_server_is_tried_later() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()

        with pytest.raises(TryLater):
            await send(silent.getsockname()[1], patience=0.1)


async def test_password_is_used_and_a_wrong_one_keeps_the_letter(
    server: Server, listen: Callable[..., int]
) -> None:
    port = listen(authenticator=server.login, auth_require_tls=False)

    await send(port, user="desk:p%40ss@")
    with pytest.raises(TryLater, match="535"):
        await send(port, user="desk:wrong@")

    assert (b"desk", b"p@ss") in server.logins
    assert len(server.taken) == 1


async def test_letter_waits_where_tls_is_asked_for_and_not_offered(
    server: Server, listen: Callable[..., int]
) -> None:
    smtp = Smtp(f"smtp+starttls://127.0.0.1:{listen()}", "desk@example.jp", timeout_seconds=5)

    with pytest.raises(TryLater):
        await smtp.send(letter(), TO)

    assert server.taken == []


@pytest.mark.parametrize(
    ("url", "port", "tls", "starttls"),
    [
        ("smtp://mail.example", 25, False, None),
        ("smtp://u:p@localhost", 25, False, None),
        ("smtp://u:p@[::1]:2525", 2525, False, None),
        ("smtp://u:p@mail.example", 25, False, True),
        ("smtp+starttls://mail.example", 587, False, True),
        ("smtps://u:p@mail.example", 465, True, False),
    ],
)
def test_address_tells_port_and_tls(url: str, port: int, tls: bool, starttls: bool | None) -> None:
    smtp = Smtp(url, "desk@example.jp")

    assert (smtp.port, smtp.tls, smtp.starttls) == (port, tls, starttls)


@pytest.mark.parametrize("url", ["http://u:geheim@mail.example", "smtp://", "mail.example:25"])
def test_wrong_address_is_refused_without_showing_a_password(url: str) -> None:
    with pytest.raises(ValueError, match="expected smtp://") as caught:
        Smtp(url, "desk@example.jp")

    assert "geheim" not in str(caught.value)
