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
from icalendar import Calendar
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.demo.page import STATIC, render
from bot.pages.guard import Guard
from locales import formats
from locales.catalog import Catalog

KEPT = 200


@dataclass(frozen=True, slots=True)
class Seen:
    """One letter as the viewer shows it; `event_at` is the moment in its calendar entry."""

    id: str
    to: str
    subject: str
    sent_at: str
    text: str
    language: str
    event_at: str
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
        return [_seen(file.stem, file.read_bytes()) for file in files]


def _seen(number: str, raw: bytes) -> Seen:
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
    entry = calendar if isinstance(calendar, str) else calendar.decode()
    return Seen(
        id=number,
        to=str(message["to"]),
        subject=str(message["subject"]),
        sent_at=formats.japan_time(message["date"].datetime, "en"),
        text="" if body is None else str(body.get_content()),
        language=str(message.get("content-language", "")),
        event_at=_begins(entry) if entry else "",
        calendar=entry,
    )


def _begins(entry: str) -> str:
    [event] = Calendar.from_ical(entry).walk("VEVENT")
    return formats.japan_time(event.decoded("dtstart"), "en")


def routes(mailbox: Mailbox, catalog: Callable[[], Catalog], public_url: str) -> list[BaseRoute]:
    """Give the viewer's page and the page behind the join links."""

    async def viewer(request: Request) -> Response:
        return HTMLResponse(render("mail.html", catalog(), letters=mailbox.letters()))

    async def room(request: Request) -> Response:
        return HTMLResponse(render("room.html", catalog()))

    guarded = [Middleware(Guard, public_url=public_url)]
    return [
        Route("/demo/mail", viewer, middleware=guarded),
        Route("/demo/room/{meeting:int}", room, middleware=guarded),
        Mount("/demo/static", StaticFiles(directory=STATIC), middleware=guarded),
    ]
