"""A house in which every place of the dialogue can be tried: one transaction, nothing outside.

The real desk and the real store over a real database; each attempt is in a savepoint that is undone
after it. No threads, no network, nothing to wait for.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any, TypeVar

import msgspec
import pytest

from bot.channels import line, line_shapes, telegram, telegram_shapes
from bot.channels.channel import Channel
from bot.channels.limits import options_of
from bot.desk.desk import Desk
from bot.desk.place import Place as DeskPlace
from bot.store.engine import Database
from bot.store.store import Store
from handlers import answering
from handlers.messages import Kind, Message, Option, Reply, Update
from handlers.turn import Booking, Caller, Turn
from schedules.booking import Actor
from schedules.service import Service
from tests.bot.store.calls import otit
from tests.conftest import NOW
from tests.talk import CATALOG, TO_REVIEW, Clock, Kept

T = TypeVar("T")
LANGUAGES = ("vi", "zh-Hans", "id", "fil", "en", "th", "km", "my", "ja")
# What is answered is kept under these keys of the draft; the rest says where the caller is.
ANSWERS = ("who", "where", "whom", "name", "birthdate", "email", "mailbox", "companion", "times")
TO_TIMES = tuple("mailbox.shared" if way == "mailbox.own" else way for way in TO_REVIEW)
ACCESS = {"join_url": "https://meet.example/abc", "passcode": "1"}
_numbers = count(1)


def service_of_nine() -> Service:
    """Give the shipped service with a mailbox to be proven, speaking Japanese as well."""
    service = otit()
    table = service.timetables[0]
    days = {**table.days, "ja": table.days["en"]}
    tables = (table.model_copy(update={"days": days}),)
    intake = service.intake.model_copy(update={"prove_email": True})
    return service.model_copy(update={"timetables": tables, "intake": intake})


class Listening:
    """The real catalog, which notes in which languages it was asked to speak."""

    def __init__(self) -> None:
        self.heard: set[tuple[str, str]] = set()  # key, language
        self.borrowed = False  # whether English had to help out: the translations' own tests say so

    def say(self, key: str, language: str, **values: str | int) -> str:
        if key == "lang-ja":  # the shipped service does not speak it, so no sentence names it
            return "Japanese"
        self.heard.add((key, language))
        own = CATALOG._spoken.get(language)
        self.borrowed |= own is None or not own.has(key)
        return CATALOG.say(key, language, **values)

    def __getattr__(self, name: str) -> Any:
        return getattr(CATALOG, name)


class At_once:  # noqa: N801 reads as the word it stands for
    """Stands where the writer's thread stands: does the work now, in the open transaction."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def do(self, work: Callable[[Store], T], **limits: Any) -> T:
        return work(self._house.store)


def now(work: Coroutine[Any, Any, T]) -> T:
    """Run what never waits."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value  # type: ignore[no-any-return] # what the coroutine returns
    raise AssertionError("it waits")


@dataclass
class Answer:
    """What came of one update."""

    update: Update
    caller: Caller  # as it is afterwards
    reply: Reply

    @property
    def options(self) -> list[Option]:
        """List the buttons that a phone shows: those of the last message."""
        return list(options_of(self.reply.messages[-1])) if self.reply.messages else []

    @property
    def presses(self) -> list[str]:
        return [option.press for option in self.options if option.press]

    @property
    def words(self) -> str:
        """Give all that is said, buttons apart."""
        return "\n".join(map(_words, self.reply.messages))


def _words(message: Message) -> str:
    read = msgspec.to_builtins(message)
    rows = ["\n".join(row) for row in read.get("rows", ())]
    return "\n".join((read.get("title", ""), *rows, read.get("text", "")))


class House:
    """The desk in one open transaction."""

    def __init__(self, database: Database, store: Store, patch: pytest.MonkeyPatch) -> None:
        self.store = store
        self.clock = Clock(NOW)
        self.service = service_of_nine()
        self.services = {"otit": self.service}
        self.kept = Kept()
        self.catalog = Listening()
        lines = line.Line("", "secret", "token", "http://127.0.0.1:1", None)  # type: ignore[arg-type] # nothing is sent
        bot = telegram.Telegram("", "token", "http://127.0.0.1:1", "secret", None)  # type: ignore[arg-type] # nothing is sent
        self.channels: dict[tuple[str, str], Channel] = {("line", ""): lines, ("telegram", ""): bot}
        spoken: Any = self.catalog
        place = DeskPlace(
            holder="this process",
            catalog=lambda: spoken,
            services=lambda: self.services,
            clock=self.clock,
            channels=self.channels,
            room_provider="sandbox",
            mail=True,
            public_url="https://desk.example",
        )
        writer: Any = At_once(self)
        self.desk = Desk(place, database, writer, self.kept, self, self.kept)
        self.last: tuple[Turn, Reply] | None = None
        real = answering.answer

        def answer(turn: Turn) -> Reply:
            reply = real(turn)
            self.last = turn, reply
            return reply

        patch.setattr(answering, "answer", answer)
        self._drawn: set[tuple[str, tuple[Message, ...]]] = set()

    def wake(self, caller_id: str) -> None:
        """Nobody watches."""

    def pass_time(self, **length: float) -> None:
        self.clock.pass_time(**length)
        self.store.now = self.clock.now

    @contextmanager
    def undone(self) -> Iterator[None]:
        """Undo everything at the end."""
        name = f"walk{next(_numbers)}"
        before, services = self.clock.now, self.services
        self.store.cursor.execute(f"SAVEPOINT {name}")
        try:
            yield
        finally:
            self.store.cursor.execute(f"ROLLBACK TO {name}")
            self.store.cursor.execute(f"RELEASE {name}")
            self.store.now = self.clock.now = before
            self.services = services
            self.kept.parcels.clear()

    def take(self, update: Update) -> Answer:
        """Have the desk take one update; what it says must be drawable where the caller is."""
        self.last = None
        now(self.desk.take(update))
        if self.last is None:  # a group that is left
            return Answer(update, Caller("", update.channel, "", update.person), Reply())
        turn, reply = self.last
        self._draw(update.channel, reply.messages)
        return Answer(update, turn.caller, reply)

    def _draw(self, channel: str, messages: tuple[Message, ...]) -> None:
        known = channel, messages
        if not messages or channel == "web" or known in self._drawn:
            return
        self._drawn.add(known)
        for part in self.channels[channel, ""].parcels(messages):
            if channel == "line":
                line_shapes.draw(part)
            else:
                telegram_shapes.draw(part[0])

    def has_task(self, kind: str, caller: Caller) -> bool:
        """Tell whether staff are asked for something about a caller."""
        return any(
            t.kind == kind and t.caller_id == caller.id for t in self.store.every_open_task()
        )

    def bookings(self, caller: Caller) -> list[tuple[Any, ...]]:
        """Tell how a caller's bookings stand."""
        mine = self.store.bookings_of(caller.id, open_only=False)
        return sorted((b.id, b.state, b.starts_at, b.times, b.revision) for b in mine)


@dataclass
class Person:
    """One caller in the house."""

    house: House
    language: str
    channel: str
    name: str = field(default_factory=lambda: f"U{next(_numbers):032x}")
    answer: Answer | None = None

    def do(self, kind: Kind, *, text: str = "", press: str = "", **more: Any) -> Answer:
        """Do one thing."""
        self.answer = self.house.take(
            Update(
                self.channel,
                "",
                self.name,
                f"update-{next(_numbers)}",
                kind,
                self.house.clock.now,
                text=text,
                press=press,
                **more,
            )
        )
        return self.answer

    def walk(self, *ways: str) -> None:
        """Press the first button that begins so; what is no token is typed."""
        for way in ways:
            if "." not in way.partition(":")[0] or "@" in way:
                self.do("text", text=way)
                continue
            assert self.answer is not None
            found = [press for press in self.answer.presses if press.startswith(way)]
            assert found, (way, self.answer.presses)
            self.do("press", press=found[0])

    def begin(self) -> None:
        """Say hello and choose the language."""
        self.do("start")
        self.walk(f"language.set:{self.language}")

    def row(self) -> Caller:
        return self.house.store.find_or_make(self.channel, "", self.name, self.house.store.now)

    def book(self, *, confirmed: bool = False) -> Booking:
        """Ask for a call, and have it confirmed with a room."""
        self.walk(*TO_TIMES, "review.send")
        (booking,) = self.house.store.bookings_of(self.row().id)
        if confirmed:
            now(self.house.desk.confirm(booking.id, staff_id="s1"))
            now(self.house.desk.room_made(booking.id, booking.revision + 1, ACCESS))
        return self.house.store.booking(booking.id) or booking

    def cancelled(self) -> Booking:
        """Have a call that was cancelled long ago, without what it would teach us."""
        house, row = self.house, self.row()
        row.language = self.language
        house.store.now = house.clock.now - timedelta(days=2)
        time = house.clock.now + timedelta(days=9), house.clock.now + timedelta(days=9, minutes=30)
        details = {"mailbox": "shared"}
        times = [(*time, ["nobody"])]
        booking = house.store.request(row, house.service, self.language, times, details)
        done = house.store.cancel(booking, Actor.caller)
        house.store.now = house.clock.now
        return done
