"""A part of the web application that is loaded at its first request."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

from bot.later import Later


async def _path(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(request.url.path))


async def test_application_is_made_once_and_at_its_first_request() -> None:
    made: list[Starlette] = []

    def make() -> Starlette:
        made.append(Starlette(routes=[Route("/chat/log", _path)]))
        return made[-1]

    app = Starlette(routes=[Route("/healthz", _path), Mount("/", Later(make))])
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="https://desk.example"
    ) as client:
        assert (await client.get("/healthz")).text == "/healthz"
        assert made == []

        answers = await asyncio.gather(*(client.get("/chat/log") for _ in range(5)))

    assert [answer.text for answer in answers] == ["/chat/log"] * 5
    assert len(made) == 1


def test_desk_starts_without_what_only_pages_and_letters_need() -> None:
    heavy = ("bot.console", "bot.pages", "jinja2", "markdown_it", "sse_starlette", "sqlalchemy.orm")
    more = (
        "aiohttp",
        "icalendar",
        "imap_tools",
        "linebot",
        "telegram",
        "alembic",
        "httpx",
        "sqlalchemy.dialects.postgresql",
    )
    said = f"import sys, bot.serve; print([m for m in {heavy + more} if m in sys.modules])"

    found = subprocess.run(
        [sys.executable, "-c", said], check=True, capture_output=True, text=True, timeout=120
    )

    assert found.stdout.strip() == "[]"
