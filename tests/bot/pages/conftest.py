"""The callers' pages over the real desk, store, handlers and sentences; only the clock is ours."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.channels.web import Web
from bot.desk.desk import Desk
from bot.desk.place import Place
from bot.pages.addresses import routes
from bot.pages.parts import Parts
from bot.store.engine import Database
from bot.store.outbox import Parcel
from bot.writer import Busy, Writer
from handlers.messages import Update
from locales import catalog as catalogs
from locales.catalog import Catalog
from schedules import service_file as services
from tests.conftest import NOW

URL = "https://test"
SERVICES = services.read_services(services.shipped(), ["otit"])
CATALOG = Catalog.load(catalogs.shipped())


class Silent:
    """Stands for what sends and makes rooms: the web chat needs neither."""

    def push(self, parcels: Sequence[Parcel]) -> None: ...
    def kick(self) -> None: ...


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def go(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)


class WatchedDesk(Desk):
    """The real desk, which remembers what came in and can be told to be busy."""

    busy = False

    async def take(self, update: Update) -> None:
        """Take an update, or be busy."""
        if self.busy:
            raise Busy("told so")
        taken.append(update)
        await super().take(update)


taken: list[Update] = []


@dataclass
class Site:
    """The pages as a browser reaches them."""

    client: httpx.AsyncClient
    desk: WatchedDesk
    database: Database
    clock: Clock
    web: Web
    app: Starlette
    took: list[Update] = field(default_factory=list)

    async def open(self, path: str = "/chat", **headers: str) -> str:
        """Open a page as a browser does."""
        answer = await self.client.get(path, headers=headers)
        assert answer.status_code == 200, answer.text
        return answer.text

    async def say(self, page: str, *, script: bool = True, **fields: str) -> httpx.Response:
        """Submit the text form of a page, with other fields in place of its text."""
        return await self.client.post(
            "/chat/say",
            data={"id": mark(page), "key": key(page), **fields},
            headers={"sec-fetch-site": "same-origin", **({"x-chat": "1"} if script else {})},
        )


def key(page: str) -> str:
    """Give what the page's forms know of their session."""
    found = re.findall(r'name="key" value="(\w+)"', page)
    return found[0] if found else ""


def mark(page: str) -> str:
    """Give the id of the page's last form, the one for words."""
    found: list[str] = re.findall(r'name="id" value="([\w-]+)"', page)
    return found[-1]


def make_app(site_parts: dict[str, Any], **changes: Any) -> Starlette:
    """Serve the pages with some parts changed."""
    return Starlette(routes=routes(Parts(**(site_parts | changes))))


@pytest.fixture
def database_kind() -> str:
    """Ask SQLite alone: pages ask the store, which is tested on both."""
    return "sqlite"


@pytest.fixture
async def parts(database: Database) -> AsyncIterator[dict[str, Any]]:
    """Give the parts of the pages, as app.py ties them."""
    clock, web, silent = Clock(), Web(), Silent()
    database.clock = clock
    writer = Writer(database)
    place = Place(
        holder="test",
        catalog=lambda: CATALOG,
        services=lambda: SERVICES,
        clock=clock,
        channels={},
        room_provider="",
        mail=False,
        public_url=URL,
    )
    taken.clear()
    desk = WatchedDesk(place, database, writer, silent, web, silent)
    yield {
        "desk": desk,
        "database": database,
        "catalog": lambda: CATALOG,
        "services": lambda: SERVICES,
        "web": web,
        "public_url": URL,
        "now": clock,
    }
    await web.close()
    writer.close()


@pytest.fixture
async def site(parts: dict[str, Any]) -> AsyncIterator[Site]:
    """Open the pages in a browser without views for demonstrations."""
    app = make_app(parts)
    async with browser(app) as client:
        yield Site(client, parts["desk"], parts["database"], parts["now"], parts["web"], app, taken)


@pytest.fixture
async def demo(parts: dict[str, Any]) -> AsyncIterator[Site]:
    """Open the pages as the demonstration serves them."""
    app = make_app(parts, demo=True)
    async with browser(app) as client:
        yield Site(client, parts["desk"], parts["database"], parts["now"], parts["web"], app, taken)


def browser(app: Starlette) -> httpx.AsyncClient:
    """Make a browser with its own cookies."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=URL)
