"""Sample staff and bookings for the demo; the bookings are made by walking the real dialogue."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

import msgspec

from bot.app import App
from bot.console.passwords import Passwords
from bot.store.base import new_id
from bot.store.store import Store
from handlers.messages import Kind, Message, Text, Update

LOGIN = "demo"
PASSWORD = "demo-demo-demo"  # noqa: S105 it stands in the banner; loopback only


@dataclass(frozen=True, slots=True)
class Sample:
    """A caller who asks for the first free time."""

    language: str
    name: str
    birthdate: str
    email: str


SAMPLES = (
    Sample("vi", "NGUYEN VAN AN", "25/12/1998", "an.nguyen@example.com"),
    Sample("my", "AUNG MIN", "25/12/1999", "aung.min@example.com"),
    Sample("km", "SOK DARA", "13/05/1997", "sok.dara@example.com"),
)


async def staff(app: App) -> None:
    """Make the demo's member of staff, who sees everything, once."""
    hashed = await Passwords().hash(PASSWORD)

    def add(store: Store) -> None:
        if store.by_login(LOGIN) is not None:
            return
        languages = [tag for s in app.files.services().values() for tag in s.every_language()]
        mail = "desk@example.com"
        member = store.add_staff(LOGIN, "Demo", "counsellor", languages, mail, speaks="en")
        store.use_link(store.make_link(member.id), hashed)

    await app.desk.act(add)


async def bookings(app: App) -> None:
    """Have each sample caller ask for a call, as far as the services ask what the samples know."""
    for sample in SAMPLES:
        with suppress(_OtherWay):
            await _Walk(app, sample).walk()


class _OtherWay(Exception):
    """The button of the next step is not there: these services ask in another way."""


class _Walk:
    """One caller's way through the dialogue, by the buttons that are shown."""

    def __init__(self, app: App, sample: Sample) -> None:
        self._app = app
        self._sample = sample
        self._person = f"sample-{new_id()}"

    async def _do(self, kind: Kind, text: str = "", press: str = "") -> None:
        now = self._app.clock()
        update = Update("web", "", self._person, new_id(), kind, now, text=text, press=press)
        await self._app.desk.take(update)

    async def _shown(self) -> list[str]:
        """List the tokens of the buttons that the last message shows."""

        def last(store: Store) -> list[str]:
            caller = store.find_or_make("web", "", self._person, store.now)
            message = msgspec.json.decode(store.since(caller.id)[-1].body, type=Message)
            return [] if isinstance(message, Text) else [o.press for o in message.options]

        return await self._app.desk.act(last)

    async def _press(self, prefix: str) -> None:
        press = next((p for p in await self._shown() if p.startswith(prefix)), None)
        if press is None:
            raise _OtherWay(f"no button {prefix}")
        await self._do("press", press=press)

    async def walk(self) -> None:
        """Go from hello to the request."""
        sample = self._sample
        await self._do("start")
        await self._do("press", press=f"language.set:{sample.language}")
        for press in ("go.book", "terms.agree", "who.is:trainee"):
            await self._press(press)
        for text in (sample.name, sample.birthdate, sample.email):
            await self._do("text", text=text)
        for press in ("mailbox.own", "companion.is:none", "day.on", "time.at", "review.send"):
            await self._press(press)
