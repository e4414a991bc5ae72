"""Callers with a phone: what they press and type becomes the platform's real JSON, over HTTP.

Each phone sees only what left the process: LINE's and Telegram's as their stand-ins were sent it,
the web chat's as its page shows it.
"""

from __future__ import annotations

import asyncio
import html
import re
from typing import Any, Protocol

import httpx

from bot.app import App
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn


class Phone(Protocol):
    """What a caller can do, whatever the app."""

    app: App

    async def start(self) -> None: ...
    async def say(self, text: str) -> None: ...
    async def press(self, token: str) -> None: ...
    async def link(self) -> str: ...
    async def words(self) -> str: ...


def _is(data: str, token: str) -> bool:
    """Tell whether a button's data is this token, with whatever argument."""
    return data == token or data.startswith(f"{token}:")


async def settled(app: App) -> None:
    """Wait until everything that was committed has been sent."""
    for _ in range(200):
        await app.outbox.drained()
        waiting = await app.desk.act(
            lambda store: store.cursor.execute(
                "SELECT count(*) FROM outbox WHERE state = 'queued'"
            ).fetchone()[0]
        )
        if not waiting:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("messages were left unsent")


async def opened(app: App, booking_id: str) -> None:
    """Wait until a confirmed call has its room and its caller was told."""
    for _ in range(500):
        booking = await app.desk.act(lambda store: store.booking(booking_id))
        if booking is not None and booking.room is not None and booking.room.state == "made":
            return await settled(app)
        await asyncio.sleep(0.01)
    raise AssertionError("no room was opened")


class LinePhone:
    """A caller on LINE."""

    def __init__(self, app: App, client: httpx.AsyncClient, line: LineStandIn, number: int) -> None:
        self.app = app
        self._client = client
        self._line = line
        self.user = f"U{number:032x}"

    async def _post(self, delivery: tuple[bytes, dict[str, str]]) -> None:
        raw, headers = delivery
        answer = await self._client.post("/webhooks/line", content=raw, headers=headers)
        assert answer.status_code == 200, answer.text
        await settled(self.app)

    async def start(self) -> None:
        await self._post(self._line.event_follow(self.user))

    async def say(self, text: str) -> None:
        await self._post(self._line.event_text(self.user, text))

    def _actions(self) -> list[dict[str, Any]]:
        return list(reversed(self._line.buttons(self.user).values()))

    async def press(self, token: str) -> None:
        found = [a["data"] for a in self._actions() if _is(a.get("data", ""), token)]
        assert found, f"no button {token!r}"
        data = found[0]
        if token in ("day.on", "time.at"):  # the first one of the row that was drawn last
            rows = ([d for d in row if _is(d, token)] for row in self._line.rows(self.user))
            data = next(row[0] for row in rows if row)
        await self._post(self._line.event_press(self.user, data))

    async def link(self) -> str:
        await settled(self.app)
        uris = (str(a["uri"]) for a in self._actions() if a["type"] == "uri")
        return next(uri for uri in uris if "/p/b/" not in uri)  # the call's page is none to join by

    async def words(self) -> str:
        await settled(self.app)
        return "\n".join(self._line.texts(self.user))


class TelegramPhone:
    """A caller on Telegram."""

    def __init__(
        self, app: App, client: httpx.AsyncClient, telegram: TelegramStandIn, number: int
    ) -> None:
        self.app = app
        self._client = client
        self._telegram = telegram
        self.chat = 5000 + number

    async def _post(self, delivery: tuple[bytes, dict[str, str]]) -> None:
        raw, headers = delivery
        answer = await self._client.post("/webhooks/telegram", content=raw, headers=headers)
        assert answer.status_code == 200, answer.text
        if b"callback_query" in raw:
            assert answer.json()["method"] == "answerCallbackQuery"
        await settled(self.app)

    async def start(self) -> None:
        await self._post(self._telegram.update_text(self.chat, "/start"))

    async def say(self, text: str) -> None:
        await self._post(self._telegram.update_text(self.chat, text))

    def _buttons(self) -> list[tuple[int, dict[str, Any]]]:
        return [
            (shown.message_id, button)
            for shown in reversed(self._telegram.sent(self.chat))
            for row in shown.buttons
            for button in row
        ]

    async def press(self, token: str) -> None:
        message_id, button = next(
            (number, b) for number, b in self._buttons() if _is(b.get("callback_data", ""), token)
        )
        data = button["callback_data"]
        await self._post(self._telegram.update_press(self.chat, data, message_id))

    async def link(self) -> str:
        await settled(self.app)
        return next(str(b["url"]) for _, b in self._buttons() if "url" in b)

    async def words(self) -> str:
        await settled(self.app)
        return "\n".join(shown.text for shown in self._telegram.sent(self.chat))


class WebPhone:
    """A caller in a browser without JavaScript."""

    def __init__(self, app: App, client: httpx.AsyncClient) -> None:
        self.app = app
        self._client = client

    async def _page(self) -> str:
        answer = await self._client.get("/chat")
        assert answer.status_code == 200
        return answer.text

    async def start(self) -> None:
        await self._page()

    async def _send(self, **fields: str) -> None:
        page = await self._page()
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
        hidden.pop("press", None)  # of the date picker's own form
        answer = await self._client.post(
            "/chat/say",
            data={**hidden, **fields},
            headers={"sec-fetch-site": "same-origin"},
        )
        assert answer.status_code == 303, answer.text

    async def say(self, text: str) -> None:
        await self._send(text=text)

    async def _buttons(self) -> list[str]:
        page = await self._page()
        return [html.unescape(v) for v in re.findall(r'name="press" value="([^"]*)"', page)]

    async def press(self, token: str) -> None:
        found = [value for value in await self._buttons() if _is(value, token)]
        assert found, f"no button {token!r}"
        # Rows of earlier questions stay on the page: the first button of the last one is meant.
        await self._send(press=_last_row(found))

    async def link(self) -> str:
        await settled(self.app)
        page = await self._page()
        return html.unescape(re.findall(r'href="(http[^"]+/demo/room/[^"]+)"', page)[-1])

    async def words(self) -> str:
        await settled(self.app)
        return html.unescape(re.sub(r"<[^>]+>", "\n", await self._page()))


def _last_row(tokens: list[str]) -> str:
    """Give the first token of the last run of growing tokens: the row drawn last."""
    start = len(tokens) - 1
    while start > 0 and tokens[start - 1] < tokens[start]:
        start -= 1
    return tokens[start]
