"""A console over a real database and desk: browsers to sign in with, bookings to work on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx
from argon2 import PasswordHasher, profiles
from starlette.applications import Starlette

from bot.console.addresses import routes
from bot.console.parts import Parts
from bot.console.passwords import Passwords
from bot.desk.desk import Desk
from bot.desk.place import Place
from bot.store.engine import Database
from bot.store.outbox import Parcel
from bot.store.staff import StaffMember
from bot.writer import Writer
from handlers.turn import Booking
from locales.catalog import Catalog
from schedules.service import Service
from tests.bot.store.calls import ask, at, half_hour, otit
from tests.conftest import NOW

PASSWORD = "three quiet green stones"
SEAT = "seat:otit:vi:1"
URL = "https://desk.test"


@dataclass
class Clock:
    """A clock that a test moves by hand."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Sent:
    """Who would send, wake and make rooms; counts what was handed over."""

    parcels: list[Parcel] = field(default_factory=list)
    kicks: int = 0

    def push(self, parcels: Sequence[Parcel]) -> None:
        self.parcels += parcels

    def wake(self, caller_id: str) -> None:
        """There is no open chat here."""

    def kick(self) -> None:
        self.kicks += 1


class Browser:
    """One browser: keeps cookies, sends forms as a page of ours would."""

    def __init__(self, app: Starlette, url: str = URL) -> None:
        self.url = url
        self.http = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=url)

    async def get(self, path: str, **headers: str) -> httpx.Response:
        return await self.http.get(f"/console{path}", headers=headers)

    async def post(
        self, path: str, form: Mapping[str, Any] | None = None, **headers: str
    ) -> httpx.Response:
        """Send a form with the token of the last page that had one."""
        sent = {"sec-fetch-site": "same-origin", **headers}
        return await self.http.post(f"/console{path}", data=dict(form or {}), headers=sent)

    async def token(self, path: str = "/account") -> str:
        found = re.search(r'name="csrf" value="([^"]+)"', (await self.get(path)).text)
        assert found is not None
        return found[1]

    async def send(self, path: str, **form: Any) -> httpx.Response:
        """Send a form of a signed-in browser, with its token."""
        return await self.post(path, {"csrf": await self.token(), **form})


@dataclass
class House:
    """Everything a test of the console asks for."""

    app: Starlette
    parts: Parts
    database: Database
    desk: Desk
    writer: Writer
    clock: Clock
    sent: Sent
    browsers: list[Browser] = field(default_factory=list)

    async def staff(
        self,
        login: str = "hana",
        role: str = "counsellor",
        languages: Sequence[str] = ("vi", "th"),
        speaks: str = "en",
        services: Sequence[str] = (),
    ) -> StaffMember:
        """Open an account that can log in with PASSWORD."""
        hashed = await self.parts.passwords.hash(PASSWORD)

        def work(store: Any) -> StaffMember:
            mail = f"{login}@example.com"
            member = store.add_staff(
                login,
                login.title() + " Sato",
                role,
                languages,
                mail,
                speaks=speaks,
                services=services,
            )
            return store.use_link(store.make_link(member.id), hashed)  # type: ignore[no-any-return] # Any store

        return await self.desk.act(work)

    def browser(self, url: str = URL) -> Browser:
        """Open a browser that nobody has signed in with."""
        made = Browser(self.app, url)
        self.browsers.append(made)
        return made

    async def signed_in(self, login: str = "hana", **account: Any) -> Browser:
        """Open an account and sign in with it."""
        await self.staff(login, **account)
        browser = self.browser()
        answer = await browser.post("/login", {"login": login, "password": PASSWORD})
        assert answer.status_code == 303, answer.text
        return browser

    async def asked(self, *hours: int, person: str = "U1", **details: str) -> Booking:
        """Have a caller ask for these hours (UTC) of tomorrow; 3:00 is noon in Tokyo."""
        wishes = [half_hour(at(hour), SEAT) for hour in hours or (3,)]
        return await self.desk.act(lambda store: ask(store, *wishes, person=person, **details))

    async def stands(self, booking: Booking) -> Booking:
        """Read the booking as it is now."""
        found = await self.database.look(lambda store: store.booking(booking.id))
        assert found is not None
        return found


def build(
    database: Database,
    catalog: Catalog,
    clock: Clock,
    *,
    public_url: str = URL,
    makes_rooms: bool = False,
    services: Mapping[str, Service] | None = None,
) -> House:
    """Tie a console to a database, as app.py does."""
    sent = Sent()
    known = services or {"otit": otit()}
    place = Place(
        holder="test",
        catalog=lambda: catalog,
        services=lambda: known,
        clock=clock,
        channels={},
        room_provider="sandbox" if makes_rooms else "",
        mail=True,
        public_url=public_url,
    )
    writer = Writer(database)
    desk = Desk(place, database, writer, sent, sent, sent)
    parts = Parts(
        database=database,
        desk=desk,
        services=lambda: known,
        catalog=lambda: catalog,
        clock=clock,
        public_url=public_url,
        makes_rooms=makes_rooms,
        passwords=Passwords(PasswordHasher.from_parameters(profiles.CHEAPEST)),
    )
    app = Starlette(routes=[routes(parts)])
    return House(app, parts, database, desk, writer, clock, sent)
