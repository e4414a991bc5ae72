"""The web chat: submitted forms into Updates, and waking the pages that wait for an answer.

Nothing is sent: what a reply says are rows that the page reads (bot/pages/chat.py), so there is
no delivery to verify and no way for a message to be lost on the road.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date, datetime
from typing import Any

import msgspec

from bot.channels import limits
from bot.channels.channel import Malformed
from handlers.messages import Update

TEXT_MOST = 4000  # UTF-16 units, as the browser counts
PRESS_MOST = 60
_FORM_ID = re.compile(r"[A-Za-z0-9_-]{8,40}")
_PRESS = re.compile(rf"[!-~]{{1,{PRESS_MOST}}}")


class TooLong(Malformed):
    """Somebody typed more than a chat message holds."""


class Listener:
    """One open page that waits; `news` is set when there may be something to read."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._news = asyncio.Event()

    def wake(self) -> None:
        """End the wait, from whichever thread; a loop that is gone has no page to wake."""
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._news.set)

    async def wait(self, seconds: float) -> None:
        """Wait for news, at most so long."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._news.wait(), seconds)


class Web:
    """The web chat, one for all services; it is no Channel, since nothing is sent to a browser."""

    name = "web"
    account = ""

    def __init__(self) -> None:
        self.is_open = True
        self._listeners: dict[str, set[Listener]] = {}

    # in

    def start(self, session: str, now: datetime, *, hint: str = "", service: str = "") -> Update:
        """Make the first contact of a new session."""
        return Update(
            channel=self.name,
            account=self.account,
            person=session,
            id=f"{_mark(session)}-start",
            kind="start",
            at=now,
            hint=hint[:35],
            service=service,
            received_at=now,
        )

    def read_form(self, session: str, form: Mapping[str, str], now: datetime) -> Update | None:
        """Read one submitted form; None when nothing was filled in.

        `id` is the form's own random mark: the same words sent with it again are one update, and
        other words are another one, so that nobody's second thought is taken for a repeat. `press`
        is a button's token; `date` with `press` what was picked; `text` what was typed. A date that
        an old browser let somebody type in words is taken as words. Raises Malformed, TooLong.
        """
        form_id, press = form.get("id", ""), form.get("press", "")
        text, day = form.get("text", "").strip(), form.get("date", "").strip()
        if not _FORM_ID.fullmatch(form_id):
            raise Malformed("a form without its mark, expected 8 to 40 letters and digits")
        if press and not _PRESS.fullmatch(press):
            raise Malformed(f"a button's token is ASCII of at most {PRESS_MOST} bytes")
        if limits.units(text) > TEXT_MOST or len(day) > TEXT_MOST:
            raise TooLong(f"a text of {limits.units(text)} UTF-16 units, expected at most 4000")
        update = Update(
            channel=self.name,
            account=self.account,
            person=session,
            id=f"{_mark(session)}-{_mark(session, form_id, press, day, text)}",
            kind="text",
            at=now,
            text=text,
            received_at=now,
        )
        if "date" in form and press:
            return _dated(update, day, press) if day else None
        if press:
            return _changed(update, kind="press", press=press, text="")
        return update if text else None

    # out

    def wake(self, caller_id: str) -> None:
        """Tell the open pages of a caller that there is something new; from any thread."""
        for listener in tuple(self._listeners.get(caller_id, ())):
            listener.wake()

    def wake_all(self) -> None:
        """Tell every open page to look: what was new meanwhile may have been missed."""
        for caller_id in tuple(self._listeners):
            self.wake(caller_id)

    @contextmanager
    def listening(self, caller_id: str) -> Iterator[Listener]:
        """Listen for a caller's news. Begin before reading, so that nothing slips between."""
        listener = Listener()
        self._listeners.setdefault(caller_id, set()).add(listener)
        try:
            yield listener
        finally:
            others = self._listeners[caller_id]
            others.discard(listener)
            if not others:
                del self._listeners[caller_id]

    async def close(self) -> None:
        """End every open page's stream; the browsers come back by themselves."""
        self.is_open = False
        self.wake_all()


def _mark(session: str, *sent: str) -> str:
    """Tell sessions, and what was sent in them, apart in what is kept for 30 days.

    Nothing can be told from it: the session is random, and is not kept.
    """
    return hashlib.sha256("\n".join((session, *sent)).encode()).hexdigest()[:20]


def _dated(update: Update, day: str, press: str) -> Update:
    try:
        picked = date.fromisoformat(day)
    except ValueError:
        return _changed(update, text=day)
    return _changed(update, kind="date", press=press, text=picked.isoformat())


def _changed(update: Update, **fields: Any) -> Update:
    return msgspec.structs.replace(update, **fields)
