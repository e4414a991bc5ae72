"""Sample staff and bookings for the demo; the bookings are made by walking the real dialogue."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

import msgspec

from bot.app import App
from bot.console.passwords import Passwords
from bot.store.base import new_id
from bot.store.store import Store
from handlers.intake import PREFIX
from handlers.messages import Kind, Message, Text, Update

LOGIN = "demo"
ADMIN = "admin"
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
ALIKE = {
    "phone": "090-1234-5678",
    "address": "東京都港区港南1-6-31",
    "jobseeker_number": "12345-67890123",
}
SENT = "review.send"
BY_MAIL = "account.go"  # "I have opened the link in the mail"
MOST = 40  # turns; no service asks for as much


async def staff(app: App) -> None:
    """Make the demo's counsellor, who sees every booking, and its administrator, once."""
    hashed = await Passwords().hash(PASSWORD)
    spoken = (tag for s in app.files.services().values() for tag in s.every_language())
    languages = list(dict.fromkeys(spoken))
    people: tuple[tuple[str, str, str, list[str]], ...] = (
        (LOGIN, "Demo", "counsellor", languages),
        (ADMIN, "Admin", "admin", []),
    )

    def add(store: Store) -> None:
        for login, name, role, speaks in people:
            if store.by_login(login) is None:
                mail = f"{login}@example.com"
                member = store.add_staff(login, name, role, speaks, mail, speaks="en")
                store.use_link(store.make_link(member.id), hashed)

    await app.desk.act(add)


async def bookings(app: App) -> None:
    """Have each sample caller ask each service that answers in their language, as far as it goes.

    Where somebody has to open a mail first, nothing is asked for.
    """
    for service in app.files.services().values():
        today = app.clock().astimezone(service.zone).date()
        for sample in SAMPLES:
            if sample.language in service.answered(today):
                with suppress(_OtherWay):
                    await _Walk(app, sample, service.id).walk()


class _OtherWay(Exception):
    """There is no button that leads on."""


class _Walk:
    """One caller's way through the dialogue: what is asked is typed, else a button leads on."""

    def __init__(self, app: App, sample: Sample, service_id: str) -> None:
        self._app = app
        self._sample = sample
        self._service = f"service.set:{service_id}"
        self._person = f"sample-{new_id()}"

    async def _do(self, kind: Kind, text: str = "", press: str = "") -> None:
        now = self._app.clock()
        update = Update("web", "", self._person, new_id(), kind, now, text=text, press=press)
        await self._app.desk.take(update)

    async def _shown(self) -> tuple[str, list[str]]:
        """Give the caller's state, and the tokens of the buttons that the last message shows."""

        def last(store: Store) -> tuple[str, list[str]]:
            caller = store.find_or_make("web", "", self._person, store.now)
            message = msgspec.json.decode(store.since(caller.id)[-1].body, type=Message)
            options = () if isinstance(message, Text) else message.options
            return caller.state, [option.press for option in options if option.press]

        return await self._app.desk.act(last)

    async def walk(self) -> None:
        """Go from hello to the request."""
        await self._do("start")
        await self._do("press", press=f"language.set:{self._sample.language}")
        for _ in range(MOST):
            state, shown = await self._shown()
            name = state.removeprefix(PREFIX) if state.startswith(PREFIX) else ""
            if name:
                await self._do("text", text=self._told(name))
                continue
            press = self._onward(shown)
            await self._do("press", press=press)
            if press.startswith(SENT):
                return

    def _told(self, name: str) -> str:
        return ALIKE.get(name) or str(getattr(self._sample, name))

    def _onward(self, shown: list[str]) -> str:
        """Choose the service, else the first button that leads on, else the one to book."""
        leads = [press for press in shown if not press.startswith(("go.", "my."))]
        asked = [press for press in (self._service, "go.book") if press in shown]
        found = next(iter([*asked, *leads]), BY_MAIL)
        if found.startswith(BY_MAIL):
            raise _OtherWay
        return found
