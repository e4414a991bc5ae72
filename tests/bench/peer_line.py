"""Peer 2: the same dialogue as line-bot-sdk and its examples do it, made durable.

WebhookParser and AsyncMessagingApi under Starlette (the SDK's own examples use FastAPI, which is
Starlette with more on top; it is not installed here), aiosqlite with one commit for each event,
WAL and synchronous=FULL as ours, 200 after the commit.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiosqlite
import uvicorn
from linebot.v3 import WebhookParser
from linebot.v3.messaging import (
    AsyncApiClient,
    AsyncMessagingApi,
    Configuration,
    PostbackAction,
    QuickReply,
    QuickReplyItem,
    ReplyMessageRequest,
    TextMessage,
)
from linebot.v3.webhooks import FollowEvent, PostbackEvent
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tests.bench.dialogue import BY_NAME, Screen, label
from tests.bench.platforms import SECRET, TOKEN

SCHEMA = """
CREATE TABLE IF NOT EXISTS seen (event TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS callers (person TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bookings (person TEXT NOT NULL, at INTEGER NOT NULL, state TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS bookings_person ON bookings (person);
"""


class Peer:
    """The whole server."""

    def __init__(self) -> None:
        self._parser = WebhookParser(SECRET)
        self._one = asyncio.Lock()  # one transaction at a time on one connection

    @asynccontextmanager
    async def lifespan(self, app: Starlette) -> AsyncIterator[None]:
        self._database = await aiosqlite.connect(os.environ["SODAN_BENCH_DB"])
        await self._database.execute("PRAGMA journal_mode=WAL")
        await self._database.execute("PRAGMA synchronous=FULL")
        await self._database.executescript(SCHEMA)
        settings = Configuration(access_token=TOKEN, host=os.environ["SODAN_BENCH_API"])
        settings.connection_pool_maxsize = int(
            os.environ.get("SODAN_BENCH_POOL", settings.connection_pool_maxsize)
        )
        async with AsyncApiClient(settings) as client:
            self._api = AsyncMessagingApi(client)
            yield
        await self._database.close()

    async def webhook(self, request: Request) -> Response:
        body = (await request.body()).decode()
        for event in self._parser.parse(body, request.headers["x-line-signature"]):
            screen = await self._take(event)
            if screen is not None:
                await self._reply(event.reply_token, screen)
        return PlainTextResponse("OK")

    async def _take(self, event: Any) -> Screen | None:
        """Save one event and all that follows from it; None for one seen before."""
        person = event.source.user_id
        async with self._one:
            ask = self._database.execute_fetchall
            # The driver begins the transaction by itself: each statement that is saved is a hop
            # into its thread less.
            new = await ask(
                "INSERT INTO seen VALUES (?) ON CONFLICT DO NOTHING RETURNING 1",
                (event.webhook_event_id,),
            )
            if not new:
                await self._database.rollback()
                return None
            rows = list(await ask("SELECT state FROM callers WHERE person = ?", (person,)))
            screen = _next(event, BY_NAME[rows[0][0]] if rows else None)
            if screen.name == "sent":
                await ask("INSERT INTO bookings VALUES (?, 29000000, 'requested')", (person,))
            if screen.name == "over":
                await ask("UPDATE bookings SET state = 'cancelled' WHERE person = ?", (person,))
            await ask(
                "INSERT INTO callers VALUES (?1, ?2) ON CONFLICT DO UPDATE SET state = ?2",
                (person, screen.name),
            )
            await self._database.commit()
        return screen

    async def _reply(self, token: str, screen: Screen) -> None:
        items = [
            QuickReplyItem(action=PostbackAction(label=label(b), data=b)) for b in screen.buttons
        ]
        message = TextMessage(text=screen.says, quickReply=QuickReply(items=items[:13]))
        await self._api.reply_message(ReplyMessageRequest(replyToken=token, messages=[message]))


def _next(event: Any, now: Screen | None) -> Screen:
    if now is None or isinstance(event, FollowEvent):
        return BY_NAME["language"]
    if isinstance(event, PostbackEvent):
        fits = event.postback.data.partition(":")[0] == now.takes
    else:
        fits = now.takes == "text"
    return BY_NAME[now.next] if fits else now


if __name__ == "__main__":
    peer = Peer()
    app = Starlette(
        routes=[Route("/webhooks/line", peer.webhook, methods=["POST"])], lifespan=peer.lifespan
    )
    uvicorn.run(app, port=int(os.environ["SODAN_PORT"]), access_log=False, log_level="warning")
