"""Talking to the bot in a terminal: the real dialogue over a database that is thrown away."""

from __future__ import annotations

import asyncio
import secrets
import tempfile
from pathlib import Path

import msgspec

from bot.app import App
from bot.config import read
from bot.files import Files
from bot.store.base import new_id
from handlers.messages import Card, DatePrompt, Kind, Message, Option, Text, Update
from locales.languages import base
from schedules.problem import Problem, Problems


def talk(language: str, files: Files) -> None:
    """Talk until the end of input. Raises Problems."""
    asyncio.run(_talk(language, files))


async def _talk(language: str, files: Files) -> None:
    if base(language) not in files.catalog().languages:
        right = f"expected one of {', '.join(files.catalog().languages)}"
        raise Problems([Problem("--language", 0, f"{language!r} is not spoken", right)])
    with tempfile.TemporaryDirectory() as folder:
        settings = read(
            {
                "SODAN_DATABASE_URL": f"sqlite:///{Path(folder) / 'chat.db'}",
                "SODAN_SECRET_KEY": secrets.token_urlsafe(32),
                "SODAN_SERVICES": " ".join(files.services()),
            }
        )
        app = App(settings, files=files)
        try:
            await _Talk(app).run(language)
        finally:
            await app.stop()


class _Talk:
    """One conversation: what was shown last, and which buttons its numbers stand for."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._person = new_id()
        self._last = 0
        self._options: list[Option] = []

    async def run(self, language: str) -> None:
        await self._do("start")
        await self._do("press", press=f"language.set:{language}")
        await self._show()
        while True:
            try:
                typed = await asyncio.to_thread(input, "> ")
            except EOFError:
                return
            picked = int(typed) - 1 if typed.isascii() and typed.isdigit() else -1
            if 0 <= picked < len(self._options) and self._options[picked].press:
                await self._do("press", press=self._options[picked].press)
            else:
                await self._do("text", text=typed)
            await self._show()

    async def _do(self, kind: Kind, text: str = "", press: str = "") -> None:
        now = self._app.clock()
        update = Update("web", "", self._person, new_id(), kind, now, text=text, press=press)
        await self._app.desk.take(update)

    async def _show(self) -> None:
        rows = await self._app.desk.act(
            lambda store: store.since(
                store.find_or_make("web", "", self._person, store.now).id, self._last
            )
        )
        for row in rows:
            self._last = row.id
            self._print(msgspec.json.decode(row.body, type=Message))

    def _print(self, message: Message) -> None:
        print()
        if isinstance(message, Card):
            print(message.title)
            for left, right in message.rows:
                print(f"  {left}: {right}" if left else f"  {right}")
        if message.text:
            print(message.text)
        if isinstance(message, Text):
            return
        self._options = list(message.options)
        for n, option in enumerate(self._options, 1):
            print(f"  [{n}] {option.label} {option.url}".rstrip())
        if isinstance(message, DatePrompt):
            print("  YYYY-MM-DD")
