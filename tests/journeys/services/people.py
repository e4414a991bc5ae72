"""Somebody who asks for a call by reading what is shown, whatever the service asks.

They know their language, the service they want and their own particulars, and nothing else: the
first button that leads on is pressed, a question without one is answered in words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from typing import Protocol
from urllib.parse import urlsplit

import httpx

from handlers import marks
from handlers.fields.field import field, known
from handlers.when import minutes
from locales.formats import JAPAN
from tests.talk import Talk, said

PARTICULARS = {
    "name": "NGUYEN VAN AN",
    "birthdate": "25/12/1998",
    "jobseeker_number": "12345-67890123",
    "email": "an.nguyen@example.com",
    "phone": "090-1234-5678",
    "address": "北海道釧路市幸町10-3",
}
SENT = "review.send"
BY_MAIL = "account.go"  # "I have opened the link in the mail"
MOST = 40  # turns; no service asks for as much


class Chat(Protocol):
    """One side of a chat, in whatever app: what was said last, and what can be done."""

    @property
    def words(self) -> str: ...
    @property
    def shown(self) -> list[str]: ...
    async def hello(self) -> None: ...
    async def tap(self, data: str) -> None: ...
    async def type(self, text: str) -> None: ...
    async def look(self) -> None: ...


@dataclass
class Mailbox:
    """Somebody's letters, and the browser in which they open what stands in them."""

    letters: Callable[[], Sequence[EmailMessage]]
    browser: httpx.AsyncClient

    async def follow_link(self) -> None:
        """Open the link of the newest letter, and press the button of its page."""
        body = self.letters()[-1].get_body(("plain",))
        assert body is not None
        [link, *_] = re.findall(r"https://\S+", body.get_content())
        page = await self.browser.get(urlsplit(link).path)
        [form, *_] = re.findall(r'<form method="post" action="([^"]+)"', page.text)
        answer = await self.browser.post(form, headers={"sec-fetch-site": "same-origin"})
        assert answer.status_code == 303, answer.text


class Person:
    """One caller; `asked` lists what they were asked so far, by name.

    They press the day and time of the call that they want where these are shown, else the first.
    """

    def __init__(
        self, chat: Chat, language: str, service_id: str, wants: datetime, mailbox: Mailbox
    ) -> None:
        self.chat = chat
        self.language = language
        self.asked: list[str] = []
        self._mine = [f"language.set:{language}", f"service.set:{service_id}"]
        self._mine += [f"day.on:{wants.astimezone(JAPAN).date()}", f"time.at:{minutes(wants)}"]
        self._mailbox = mailbox

    async def ask_for_a_call(self, *, until: str = SENT, first: bool = True) -> None:
        """Go on until the button `until` was pressed; without `first`, stop in front of it."""
        for _ in range(MOST):
            name = self._field()
            data = "" if name else self._leads_on()
            token = marks.parted(data)[0].partition(":")[0]
            if token == until and not first:
                return
            self._note(name or token)
            if token == BY_MAIL:
                await self._mailbox.follow_link()
            await (self.chat.type(PARTICULARS[name]) if name else self.chat.tap(data))
            if token == until:
                return
        raise AssertionError(
            f"never came to {until}: {self.asked} {self.chat.shown} {self.chat.words}"
        )

    def offered(self, token: str) -> list[str]:
        """List the buttons that begin so, as they are shown now."""
        return [data for data in self.chat.shown if data.startswith(token)]

    async def press(self, token: str) -> None:
        """Press the first button that begins so."""
        found = self.offered(token)
        assert found, f"no button {token!r} among {self.chat.shown}: {self.chat.words}"
        await self.chat.tap(found[0])

    async def press_old(self, token: str) -> None:
        """Press a button of a message further up, which is there for good."""
        await self.chat.tap(token)

    def _note(self, name: str) -> None:
        if name not in self.asked:
            self.asked.append(name)

    def _leads_on(self) -> str:
        """Choose a button: one's own language or service, else the first that leads on."""
        shown = {marks.parted(data)[0]: data for data in self.chat.shown}
        wanted = [token for token in self._mine if token in shown]
        onward = [token for token in shown if not token.startswith(("go.", "my."))]
        return shown[next(iter([*wanted, *onward, "go.book"]))]

    def _field(self) -> str:
        """Name the field that is asked for in words; "" for none."""
        words = self.chat.words.split()
        for name in known():
            asks = said(f"{field(name).key}-ask", self.language).split()
            if any(words[n : n + len(asks)] == asks for n in range(len(words))):
                return name
        return ""


class AtTheDesk:
    """A web chat without its page: what the desk kept for it is what is read."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk

    @property
    def words(self) -> str:
        return self.talk.words

    @property
    def shown(self) -> list[str]:
        return [option.press for option in self.talk.options if option.press]

    async def hello(self) -> None:
        await self.talk.do("start")

    async def tap(self, data: str) -> None:
        await self.talk.do("press", press=data)

    async def type(self, text: str) -> None:
        await self.talk.say(text)

    async def look(self) -> None:
        await self.talk.look()
