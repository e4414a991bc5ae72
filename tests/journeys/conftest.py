"""The whole application over stand-ins: LINE, Telegram, a mail server; everything else is real."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import httpx
import pytest
from aiosmtpd.controller import Controller

from bot.app import App
from bot.config import read
from bot.files import Files
from bot.meetings.room import Provider
from bot.meetings.sandbox import Sandbox
from tests.conftest import NOW
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn
from tests.talk import Clock

PUBLIC = "https://desk.example"


class Letters:
    """A real mail server on loopback that keeps what it takes."""

    def __init__(self) -> None:
        self.taken: list[EmailMessage] = []
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        self._controller = Controller(self, hostname="127.0.0.1", port=port)
        self.url = f"smtp://127.0.0.1:{port}"

    def start(self) -> None:
        self._controller.start()

    def stop(self) -> None:
        self._controller.stop()

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 aiosmtpd's name
        message = message_from_bytes(envelope.original_content, policy=default)
        assert isinstance(message, EmailMessage)
        self.taken.append(message)
        return "250 taken"

    def to(self, address: str) -> list[EmailMessage]:
        """List the letters to an address, oldest first."""
        return [letter for letter in self.taken if address in str(letter["to"])]


@dataclass
class World:
    """The desk and all around it."""

    app: App
    client: httpx.AsyncClient
    line: LineStandIn
    telegram: TelegramStandIn
    letters: Letters
    clock: Clock
    callers: int = field(default=0)


@pytest.fixture
def database_kind(request: pytest.FixtureRequest) -> str:
    """Choose SQLite, or what a test names: most journeys are about words, not about rows."""
    return str(getattr(request, "param", "sqlite"))


@asynccontextmanager
async def running(
    address: str,
    services: str = "otit",
    provider: Provider | None = None,
    files: Files | None = None,
) -> AsyncIterator[World]:
    """Run everything; without a provider staff type the links."""
    letters = Letters()
    await asyncio.to_thread(letters.start)
    async with LineStandIn() as line, TelegramStandIn() as telegram:
        clock = Clock(NOW)
        settings = read(
            {
                "SODAN_DATABASE_URL": address,
                "SODAN_SERVICES": services,
                "SODAN_SECRET_KEY": "a secret of the tests, 32 bytes!",
                "SODAN_PUBLIC_URL": PUBLIC,
                "SODAN_LINE_CHANNEL_SECRET": line.secret,
                "SODAN_LINE_CHANNEL_TOKEN": line.token,
                "SODAN_LINE_API_URL": line.url,
                "SODAN_TELEGRAM_TOKEN": telegram.token,
                "SODAN_TELEGRAM_WEBHOOK_SECRET": telegram.secret,
                "SODAN_TELEGRAM_API_URL": telegram.url,
                "SODAN_TELEGRAM_PER_SECOND": "0",  # a stand-in, and callers who never rest
                "SODAN_SMTP_URL": letters.url,
                "SODAN_MAIL_FROM": "calls@example.com",
            }
        )
        app = App(settings, clock=clock, provider=provider, files=files)
        await app.start()
        transport = httpx.ASGITransport(app.asgi)
        async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as client:
            yield World(app, client, line, telegram, letters, clock)
        await app.stop()
    await asyncio.to_thread(letters.stop)


@pytest.fixture
async def world(address: str) -> AsyncIterator[World]:
    """Start everything; stop it at the end."""
    async with running(address, provider=Sandbox(PUBLIC)) as opened:
        yield opened
