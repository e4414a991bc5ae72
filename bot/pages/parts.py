"""What the callers' pages are built from; `app.py` fills it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from bot.channels.web import Web
from bot.store.store import Store
from handlers.messages import Update
from locales.catalog import Catalog
from schedules.service import Service

T = TypeVar("T")


class Looks(Protocol):
    """The database as a reader sees it."""

    async def look(self, ask: Callable[[Store], T]) -> T: ...


class Desk(Protocol):
    """The desk as the callers' pages use it; a page's acts answer what came of them."""

    async def take(self, update: Update) -> None:
        """Answer one update; durable when it returns. Raises writer.Busy."""

    async def web_caller(self, session: str, now: datetime) -> str | None:
        """Give the caller of a session that was used within 30 minutes; None for another."""

    async def page_cancel(self, token: str) -> str: ...
    async def page_undo(self, token: str) -> str: ...
    async def page_seen(self, token: str) -> str: ...
    async def account_confirm(self, token: str) -> str: ...
    async def account_address(self, token: str, address: str) -> str: ...
    async def account_erase(self, token: str) -> str: ...
    async def account_ask(self, address: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts. `services` and `catalog` are asked anew for each page: files may be edited.

    `demo` offers the views that draw the chat as LINE and Telegram would show it.
    """

    desk: Desk
    database: Looks
    catalog: Callable[[], Catalog]
    services: Callable[[], Mapping[str, Service]]
    web: Web
    public_url: str
    now: Callable[[], datetime]
    demo: bool = False
    mail_from: str = ""
