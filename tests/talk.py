"""Talking to the real desk in tests: real handlers, real catalog, real SQLite, no network.

`Talk` is one caller. What it says goes through `Desk.take`; what it reads is what the desk kept
for it. The clock stands still until a test moves it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import msgspec

from bot.channels.web import Web
from bot.desk.desk import Desk
from bot.desk.place import Place
from bot.store.engine import Database
from bot.store.outbox import Parcel
from bot.writer import Writer
from handlers import marks
from handlers.messages import Card, Choice, DatePrompt, Kind, Message, Option, Text, Update
from handlers.turn import Booking, Caller
from locales.catalog import Catalog
from locales.catalog import shipped as locale_files
from schedules.service import Service
from schedules.service_file import read_services
from schedules.service_file import shipped as service_files

_ids = count(1)
CATALOG = Catalog.load(locale_files())


@dataclass
class Clock:
    """A clock that a test moves."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def pass_time(self, **length: float) -> None:
        """Let time pass, in the words of timedelta."""
        self.now += timedelta(**length)


@dataclass
class Kept:
    """Stands where the outbox and the rooms' worker stand, and keeps what they were given."""

    parcels: list[Parcel] = field(default_factory=list)
    kicks: int = 0

    def push(self, parcels: Sequence[Parcel]) -> None:
        self.parcels += parcels

    def kick(self) -> None:
        self.kicks += 1


class Office:
    """A desk with everything real behind it, over one test's database."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        service: Service | None = None,
        others: Sequence[Service] = (),
        room_provider: str = "sandbox",
        mail: bool = True,
        answers: bool = False,
        kept: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        self.database = database
        self.clock = clock
        database.clock = clock
        self.writer = Writer(database)
        self.kept = Kept()
        self.web = Web()
        services = {service.id: service} if service else read_services(service_files(), ["otit"])
        self.services: dict[str, Service] = dict(services)
        self.services |= {other.id: other for other in others}
        place = Place(
            holder="this process",
            catalog=lambda: CATALOG,
            services=lambda: self.services,
            clock=clock,
            channels={},
            room_provider=room_provider,
            mail=mail,
            public_url="https://desk.example",
            answers=answers,
            kept=kept or {},
        )
        self.desk = Desk(place, database, self.writer, self.kept, self.web, self.kept)

    def close(self) -> None:
        self.writer.close()

    def caller(self, name: str = "somebody", *, channel: str = "web") -> Talk:
        """Give a caller who has not said anything yet."""
        return Talk(self, name, channel)

    async def ask(self, question: Any) -> Any:
        """Ask the store."""
        return await self.desk.act(question)


class Talk:
    """One caller's side of a conversation."""

    def __init__(self, office: Office, name: str, channel: str) -> None:
        self.office = office
        self.name = name
        self.channel = channel
        self.last_id = 0
        self.read: list[Message] = []  # what the last turn said

    async def do(
        self, kind: Kind, *, text: str = "", press: str = "", **more: Any
    ) -> list[Message]:
        """Do one thing and read the answer."""
        now = self.office.clock()
        update = Update(
            self.channel, "", self.name, f"update-{next(_ids)}", kind, now, text=text, press=press
        )
        return await self.take(msgspec.structs.replace(update, **more))

    async def take(self, update: Update) -> list[Message]:
        """Have the desk take a ready-made update, and read the answer."""
        await self.office.desk.take(update)
        return await self.look()

    async def look(self) -> list[Message]:
        """Read what is new."""
        caller = await self.caller()
        rows = await self.office.ask(lambda store: store.since(caller.id, self.last_id))
        self.read = [msgspec.json.decode(row.body, type=Message) for row in rows]
        self.last_id = rows[-1].id if rows else self.last_id
        return self.read

    async def caller(self) -> Caller:
        """Give the caller's row as it stands."""
        found: Caller = await self.office.ask(
            lambda store: store.find_or_make(self.channel, "", self.name, store.now)
        )
        return found

    async def start(self, language: str = "en") -> list[Message]:
        """Say hello and choose a language."""
        await self.do("start")
        return await self.press(f"language.set:{language}")

    async def press(self, token: str) -> list[Message]:
        """Press the first button of the last message whose token begins so."""
        found = [o.press for o in self.options if o.press.startswith(token)]
        assert found, f"no button {token!r} among {[o.press for o in self.options]}"
        return await self.do("press", press=found[0])

    async def say(self, text: str) -> list[Message]:
        """Type something."""
        return await self.do("text", text=text)

    async def walk(self, *ways: str) -> list[Message]:
        """Press buttons (tokens such as "who.is:trainee") and type the rest, one after another."""
        for way in ways:
            token = way.partition(":")[0]
            if "." in token and " " not in way and "@" not in way:
                await self.press(way)
            else:
                await self.say(way)
        return self.read

    @property
    def options(self) -> list[Option]:
        """List the buttons of the last message that has any."""
        for message in reversed(self.read):
            if isinstance(message, Choice | Card | DatePrompt) and message.options:
                return list(message.options)
        return []

    @property
    def tokens(self) -> list[str]:
        """List the tokens of those buttons, without their marks."""
        return [marks.parted(option.press)[0] for option in self.options]

    @property
    def words(self) -> str:
        """Give everything the last turn said, buttons apart."""
        return "\n".join(map(_words, self.read))

    async def state(self) -> str:
        """Tell where the dialogue is."""
        return (await self.caller()).state

    async def bookings(self, *, all_of_them: bool = False) -> list[Booking]:
        """List the caller's bookings."""
        caller = await self.caller()
        found: list[Booking] = await self.office.ask(
            lambda store: store.bookings_of(caller.id, open_only=not all_of_them)
        )
        return found


def _words(message: Message) -> str:
    if isinstance(message, Text | Choice | DatePrompt):
        return message.text
    rows = "\n".join(f"{left}: {right}" for left, right in message.rows)
    return "\n".join((message.title, rows, message.text))


PERSONAL = ("NGUYEN VAN AN", "25/12/1998", "an.nguyen@example.com")
TO_REVIEW = (
    "go.book",
    "terms.agree",
    "who.is:trainee",
    *PERSONAL,
    "mailbox.own",
    "companion.is:none",
    "day.on",
    "time.at",
)


def said(key: str, language: str = "en", **values: str | int) -> str:
    """Say a sentence of the catalog, to compare with."""
    return CATALOG.say(key, language, **values)
