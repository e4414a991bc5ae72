"""Peer 1: the same dialogue as python-telegram-bot does it, made durable.

A ConversationHandler with persistence, as its documentation describes; update after update, since
"ConversationHandler … concurrent updates must not be enabled"; what changed is written to SQLite
(WAL, synchronous=FULL as ours) after each update, and only then the webhook is answered. The
webhook is PTB's custom one, Starlette and uvicorn; ours and this one end the waiting sign of a
button in the webhook's answer, which saves a call.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import sqlite3
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    BasePersistence,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PersistenceInput,
    filters,
)
from telegram.warnings import PTBUserWarning

from tests.bench.dialogue import BY_NAME, SCREENS, Screen, label
from tests.bench.platforms import SECRET, TOKEN

SCHEMA = """
CREATE TABLE IF NOT EXISTS kept (place TEXT, key TEXT, value BLOB, PRIMARY KEY (place, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bookings (person INTEGER PRIMARY KEY, at INTEGER NOT NULL, state TEXT NOT NULL);
"""


class Kept(BasePersistence[Any, Any, Any]):
    """Users and conversations in SQLite; `commit` makes an update's changes durable at once."""

    def __init__(self, path: str) -> None:
        only = PersistenceInput(bot_data=False, chat_data=False, callback_data=False)
        super().__init__(only, update_interval=3600)
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=FULL")
        self._database.executescript(SCHEMA)
        self._rows: list[tuple[str, str, bytes]] = []
        self._booked: list[tuple[int, str]] = []

    def book(self, person: int, state: str) -> None:
        self._booked.append((person, state))

    def commit(self) -> None:
        """Write what was given since the last time, in one transaction."""
        run = self._database
        run.execute("BEGIN IMMEDIATE")
        run.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", self._rows)
        run.executemany("INSERT OR REPLACE INTO bookings VALUES (?, 29000000, ?)", self._booked)
        run.execute("COMMIT")
        self._rows.clear()
        self._booked.clear()

    async def update_conversation(self, name: str, key: Any, new_state: object) -> None:
        self._rows.append((name, str(key), pickle.dumps(new_state)))

    async def update_user_data(self, user_id: int, data: Any) -> None:
        self._rows.append(("user", str(user_id), pickle.dumps(data)))

    async def get_conversations(self, name: str) -> dict[Any, Any]:
        return {}

    async def get_user_data(self) -> dict[int, Any]:
        return {}

    async def get_chat_data(self) -> dict[int, Any]:
        return {}

    async def get_bot_data(self) -> dict[Any, Any]:
        return {}

    async def get_callback_data(self) -> None: ...
    async def update_chat_data(self, chat_id: int, data: Any) -> None: ...
    async def update_bot_data(self, data: Any) -> None: ...
    async def update_callback_data(self, data: Any) -> None: ...
    async def drop_chat_data(self, chat_id: int) -> None: ...
    async def drop_user_data(self, user_id: int) -> None: ...
    async def refresh_user_data(self, user_id: int, user_data: Any) -> None: ...
    async def refresh_chat_data(self, chat_id: int, chat_data: Any) -> None: ...
    async def refresh_bot_data(self, bot_data: Any) -> None: ...
    async def flush(self) -> None: ...


class Peer:
    """The whole server."""

    def __init__(self) -> None:
        self._kept = Kept(os.environ["SODAN_BENCH_DB"])
        api = f"{os.environ['SODAN_BENCH_API']}/bot"
        builder = Application.builder().token(TOKEN).base_url(api).updater(None)
        self._app = builder.persistence(self._kept).build()
        self._app.add_handler(self._dialogue())
        self._one = asyncio.Lock()

    def _dialogue(self) -> ConversationHandler[Any]:
        warnings.filterwarnings("ignore", category=PTBUserWarning)  # per_message is not meant
        hello = CommandHandler("start", self._to(BY_NAME["language"]))
        states: dict[object, list[Any]] = {}
        for screen in SCREENS[:-1]:
            to = self._to(BY_NAME[screen.next])
            if screen.takes == "text":
                states[screen.name] = [MessageHandler(filters.TEXT & ~filters.COMMAND, to)]
            else:
                states[screen.name] = [CallbackQueryHandler(to, pattern=f"^{screen.takes}")]
        return ConversationHandler(
            [hello], states, [hello], name="desk", persistent=True, allow_reentry=True
        )

    def _to(self, screen: Screen) -> Any:
        last = screen.name == "over"

        async def handler(update: Update, context: ContextTypes.DEFAULT_TYPE) -> Any:
            rows = [
                [InlineKeyboardButton(label(b), callback_data=b) for b in screen.buttons[n : n + 3]]
                for n in range(0, len(screen.buttons), 3)
            ]
            keyboard = InlineKeyboardMarkup(rows)
            user = update.effective_user
            assert user is not None and context.user_data is not None
            if screen.name in ("sent", "over"):
                self._kept.book(user.id, screen.name)
            if update.callback_query is not None:
                await update.callback_query.edit_message_text(screen.says, reply_markup=keyboard)
            else:
                assert update.message is not None
                context.user_data[screen.name] = update.message.text
                await update.message.reply_text(screen.says, reply_markup=keyboard)
            return ConversationHandler.END if last else screen.name

        return handler

    @asynccontextmanager
    async def lifespan(self, app: Starlette) -> AsyncIterator[None]:
        async with self._app:
            await self._app.start()
            yield
            await self._app.stop()

    async def webhook(self, request: Request) -> Response:
        if request.headers.get("x-telegram-bot-api-secret-token") != SECRET:
            return PlainTextResponse("forged", 403)
        update = Update.de_json(await request.json(), self._app.bot)
        async with self._one:
            await self._app.process_update(update)
            await self._app.update_persistence()
            self._kept.commit()
        if update.callback_query is not None:
            ref = update.callback_query.id
            return JSONResponse({"method": "answerCallbackQuery", "callback_query_id": ref})
        return PlainTextResponse("ok")


if __name__ == "__main__":
    peer = Peer()
    web = Starlette(
        routes=[Route("/webhooks/telegram", peer.webhook, methods=["POST"])],
        lifespan=peer.lifespan,
    )
    uvicorn.run(web, port=int(os.environ["SODAN_PORT"]), access_log=False, log_level="warning")
