"""The web chat opened by one service's own address: it names no other, until the browser ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pytest
from starlette.applications import Starlette

from bot.pages.addresses import routes
from bot.pages.parts import Parts
from bot.store.engine import Database
from tests.bot.pages.conftest import URL, browser, key, mark
from tests.bot.store.calls import otit
from tests.conftest import NOW
from tests.handlers.test_services import FIRST, SECOND, second
from tests.talk import CATALOG, Clock, Office, said


@dataclass
class Page:
    """The pages of two services in one browser."""

    client: httpx.AsyncClient
    office: Office

    async def open(self, path: str) -> str:
        answer = await self.client.get(path, follow_redirects=True)
        assert answer.status_code == 200
        return answer.text

    async def press(self, token: str) -> str:
        page = await self.open("/chat")
        await self.client.post(
            "/chat/say",
            data={"id": mark(page), "key": key(page), "press": token},
            headers={"sec-fetch-site": "same-origin"},
        )
        return await self.open("/chat")


@pytest.fixture
async def page(database: Database) -> AsyncIterator[Page]:
    """Open the pages of a desk of two services."""
    office = Office(database, Clock(NOW), service=otit(), others=[second()])
    parts = Parts(
        desk=office.desk,
        database=database,
        catalog=lambda: CATALOG,
        services=lambda: office.services,
        web=office.web,
        now=office.clock,
        public_url=URL,
    )
    async with browser(Starlette(routes=routes(parts))) as client:
        yield Page(client, office)
    await asyncio.to_thread(office.close)


async def test_chat_of_one_service_names_no_other(page: Page) -> None:
    await page.open(f"/s/{SECOND}")

    shown = await page.press("language.set:vi")
    for token in (f"service.set:{FIRST}", "go.service", "go.menu", "go.about"):
        shown = await page.press(token)

    assert said(f"service-{SECOND}-about", "vi") in shown
    assert said(f"service-{FIRST}-label", "vi") not in shown
    assert "go.service" not in shown
    rows = await page.office.ask(
        lambda s: s.cursor.execute("SELECT DISTINCT service_id FROM callers").fetchall()
    )
    assert [tuple(row) for row in rows] == [(SECOND,)]


async def test_chat_of_all_offers_each(page: Page) -> None:
    await page.open("/chat")

    shown = await page.press("language.set:vi")

    assert f'value="service.set:{FIRST}"' in shown
    assert f'value="service.set:{SECOND}"' in shown


async def test_other_address_leads_the_same_session_to_the_other_service(page: Page) -> None:
    await page.open(f"/s/{SECOND}")
    await page.press("language.set:vi")
    await page.open(f"/s/{FIRST}")

    rows = await page.office.ask(
        lambda s: s.cursor.execute("SELECT service_id FROM callers").fetchall()
    )

    assert [tuple(row) for row in rows] == [(FIRST,)]


async def test_hiding_ends_the_address_too(page: Page) -> None:
    await page.open(f"/s/{SECOND}")
    await page.client.post("/chat/leave", headers={"sec-fetch-site": "same-origin"})

    assert dict(page.client.cookies) == {}


async def test_address_of_no_service_leads_nowhere(page: Page) -> None:
    answer = await page.client.get("/s/nowhere")

    assert answer.status_code == 404
    assert dict(page.client.cookies) == {}


async def test_browser_that_looks_ahead_changes_nothing(page: Page) -> None:
    await page.open(f"/s/{FIRST}")
    for token in ("language.set:vi", "go.book"):
        await page.press(token)
    before = dict(page.client.cookies)

    ahead = await page.client.get(f"/s/{SECOND}", headers={"sec-purpose": "prefetch;prerender"})

    assert ahead.status_code == 503  # which no browser keeps for later
    assert dict(page.client.cookies) == before
    rows = await page.office.ask(
        lambda s: s.cursor.execute("SELECT service_id, state FROM callers").fetchall()
    )
    assert [tuple(row) for row in rows] == [(FIRST, "terms")]
