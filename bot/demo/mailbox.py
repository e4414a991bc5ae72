"""The demo's mail server and the page that shows what it took. Loopback only, in memory."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.demo.page import render
from locales.catalog import Catalog

KEPT = 200


@dataclass(frozen=True, slots=True)
class Seen:
    """One letter as the viewer shows it."""

    to: str
    subject: str
    sent_at: str
    text: str
    language: str
    calendar: str


class Mailbox:
    """Takes every letter and shows them, newest first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        self._controller = Controller(self, hostname="127.0.0.1", port=port)
        self.url = f"smtp://127.0.0.1:{port}"

    def start(self) -> None:
        """Begin to listen."""
        self._controller.start()

    def stop(self) -> None:
        """End."""
        self._controller.stop()

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 aiosmtpd's name
        """Keep one letter as a file."""
        number = len(list(self._folder.glob("*.eml"))) + 1
        (self._folder / f"{number:06}.eml").write_bytes(envelope.original_content)
        return "250 taken"

    def letters(self) -> list[Seen]:
        """Read the newest letters."""
        files = sorted(self._folder.glob("*.eml"), reverse=True)[:KEPT]
        return [_seen(file.read_bytes()) for file in files]


def _seen(raw: bytes) -> Seen:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain",))
    calendar = next(
        (
            part.get_content()
            for part in message.walk()
            if part.get_content_type() == "text/calendar"
        ),
        "",
    )
    return Seen(
        to=str(message["to"]),
        subject=str(message["subject"]),
        sent_at=str(message["date"]),
        text="" if body is None else str(body.get_content()),
        language=str(message.get("content-language", "")),
        calendar=calendar if isinstance(calendar, str) else calendar.decode(),
    )


def routes(mailbox: Mailbox, catalog: Callable[[], Catalog]) -> list[Route]:
    """Give the viewer's page and the page behind the join links."""

    async def viewer(request: Request) -> Response:
        return HTMLResponse(render("mail.html", catalog(), letters=mailbox.letters()))

    async def room(request: Request) -> Response:
        return HTMLResponse(render("room.html", catalog()))

    return [Route("/demo/mail", viewer), Route("/demo/room/{meeting:int}", room)]
