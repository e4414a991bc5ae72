"""One desk that serves all seven at once, with its pages, its letters and its clock."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from itertools import count

import httpx
import msgspec
import pytest
from starlette.applications import Starlette

from bot.desk.desk import Desk
from bot.mail import inbox
from bot.mail.post import Letter
from bot.pages.addresses import routes
from bot.pages.parts import Parts
from bot.store.engine import Database
from bot.store.store import Store
from bot.timers import Timers
from handlers import wording
from handlers.turn import Booking
from schedules.booking import State
from schedules.service import Service
from schedules.service_file import read_services, shipped
from tests.conftest import NOW
from tests.journeys.services.expected import STATED, Stated, japan
from tests.journeys.services.people import AtTheDesk, Mailbox, Person
from tests.talk import CATALOG, Clock, Office, Talk, said

SERVICES = read_services(shipped(), tuple(STATED))
ACCESS = {
    "url": {"join_url": "https://meet.example/abc"},
    "id-passcode": {"meeting_id": "987 6543 2109", "passcode": "314159"},
    "id-passkey": {"meeting_id": "987 6543 2109", "passcode": "314159"},
}
SENDER = "Desk <desk@example.com>"
URL = "https://desk.example"
MINUTE = timedelta(minutes=1)


_numbers = count(1)


@dataclass
class House:
    """The desk, and who can reach it by which road."""

    office: Office
    timers: Timers
    pages: httpx.AsyncClient

    async def wait_until(self, moment: datetime) -> None:
        """Let time pass, and everything happen that it brings, each at its own minute or so."""
        clock = self.office.clock
        while clock.now < moment:
            due = await self.office.ask(_next_due)
            clock.now = max(clock.now, min(moment, due)) if due else moment
            await self._tick()
            if due is None or due >= moment:
                break
        clock.now = moment
        await self._tick()

    async def _tick(self) -> None:
        for _ in range(9):  # a move ends a round, what else is due has its turn in the next
            await self.timers.tick()
            due = await self.office.ask(_next_due)
            if due is None or due > self.office.clock.now:
                return

    async def person(self, service_id: str, language: str) -> Person:
        """Give somebody who has just said hello, and wants the call of the table."""
        chat, wants = (
            AtTheDesk(self.office.caller(f"caller {next(_numbers)}")),
            japan(STATED[service_id].call),
        )
        mailbox = Mailbox(self.letters, self.pages)
        person = Person(chat, language, service_id, wants, mailbox)
        await person.chat.hello()
        return person

    async def confirmed(self, service_id: str, language: str) -> tuple[Person, Booking]:
        """Have the call of the table asked for and confirmed, with a way in."""
        person = await self.person(service_id, language)
        await person.ask_for_a_call()
        [booking] = await talk_of(person).bookings()
        await confirm(self.office.desk, person, booking)
        stated = STATED[service_id]
        access = {**ACCESS[stated.way_in], "app": SERVICES[service_id].meeting.apps[0]}
        await self.office.desk.set_room(booking.id, staff_id="hana", access=access)
        await talk_of(person).look()
        booking = await self.booking(booking.id)
        assert (booking.state, booking.starts_at) == (State.confirmed, japan(stated.call))
        return person, booking

    async def booking(self, booking_id: str) -> Booking:
        """Read a booking as it stands."""
        found: Booking = await self.office.ask(lambda store: store.booking(booking_id))
        return found

    def letters(self) -> list[EmailMessage]:
        """Write out the letters to callers so far, oldest first."""
        found = []
        for parcel in self.office.kept.parcels:
            if parcel.channel == "mail" and parcel.kind != "staff":
                letter = msgspec.json.decode(parcel.body, type=Letter)
                key = parcel.retry_key or ""
                now = self.office.clock.now
                found.append(letter.write(lambda: CATALOG, SENDER, key, now, URL))
        return found

    async def answer(self, letter: EmailMessage, words: str) -> bool:
        """Answer a letter from a phone; tell whether it was understood."""
        mail = EmailMessage(policy=default)
        mail["From"], mail["To"] = str(letter["To"]), str(letter["Reply-To"])
        mail["Message-ID"] = f"<{id(mail)}@phone.example>"
        mail["In-Reply-To"] = str(letter["Message-ID"])
        mail["Subject"] = f"Re: {letter['Subject']}"
        mail.set_content(f"{words}\n\n> {letter['Subject']}\n")
        return await self.office.desk.answered(inbox.read(bytes(mail), SENDER), "1 1")

    async def page_of(self, booking: Booking) -> str:
        """Give the address of a booking's own page."""
        token = await self.office.ask(lambda store: store.page_token(booking.id))
        return f"/p/b/{token}"

    async def read_page(self, booking: Booking) -> str:
        """Give the words of a booking's own page."""
        page = await self.pages.get(await self.page_of(booking))
        assert page.status_code == 200
        return " ".join(re.sub(r"<[^>]+>", " ", page.text).split())


def _next_due(store: Store) -> datetime | None:
    [milliseconds] = store.cursor.execute("SELECT min(next_due_at) FROM bookings").fetchone()
    return milliseconds and datetime.fromtimestamp(milliseconds / 1000, UTC)


async def confirm(desk: Desk, person: Person, booking: Booking) -> None:
    """Do what makes a booking of a request, in whichever way the service has."""
    confirms = STATED[booking.service_id].confirms
    if confirms == "staff":
        await desk.confirm(booking.id, staff_id="hana")
    elif confirms == "reply":
        await desk.offer(booking.id, [booking.starts_at], staff_id="hana")
        await person.chat.look()
        await person.press(f"my.accept:{booking.id}")


def service_of(service_id: str) -> tuple[Service, Stated]:
    """Give a service and what is expected of it."""
    return SERVICES[service_id], STATED[service_id]


def says(service_id: str, name: str, language: str) -> str:
    """Say a sentence as this service says it: of an event, not of a call."""
    return said(wording.key(CATALOG, SERVICES[service_id], name, language), language)


def talk_of(person: Person) -> Talk:
    """Give the desk's side of somebody's chat."""
    assert isinstance(person.chat, AtTheDesk)
    return person.chat.talk


@pytest.fixture
def database_kind(request: pytest.FixtureRequest) -> str:
    """Choose SQLite, or what a test names: these journeys are about rules, not about rows."""
    return str(getattr(request, "param", "sqlite"))


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    """Open the desk on a Tuesday at noon."""
    first, *others = SERVICES.values()
    clock = Clock(NOW)
    office = Office(database, clock, service=first, others=others, room_provider="", answers=True)
    parts = Parts(
        desk=office.desk,
        database=database,
        catalog=lambda: CATALOG,
        services=lambda: office.services,
        web=office.web,
        now=clock,
        public_url=URL,
    )
    transport = httpx.ASGITransport(Starlette(routes=routes(parts)))
    headers = {"sec-fetch-site": "same-origin"}
    async with httpx.AsyncClient(transport=transport, base_url=URL, headers=headers) as pages:
        yield House(
            office,
            Timers(office.desk, office.writer, database),
            pages,
        )
    office.close()
