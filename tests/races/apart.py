"""Three services on one desk of two processes: each with its accounts, callers, staff and hosts.

What belongs to a service carries its mark: names of callers and of staff, what is written, the
addresses of rooms. Whoever looks must find the marks of their own services alone.
"""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage, Message
from random import Random
from typing import Any, cast

import httpx

from bot.app import App
from bot.config import read
from bot.console.addresses import ROWS
from bot.console.passwords import Passwords
from bot.store.store import Store
from handlers.turn import Booking
from tests.bot.console.desk import PASSWORD, Browser
from tests.conftest import NOW, SECRET
from tests.journeys.conftest import PUBLIC, Letters, World
from tests.journeys.phones import settled
from tests.journeys.services.handsets import OnLine, OnTelegram
from tests.journeys.services.people import PARTICULARS, Chat, Mailbox, Person
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn
from tests.standins.zoom import ZoomStandIn
from tests.talk import Clock

# Each service with its mark. None is a part of another, or of anything that the desk says.
MARKS = {
    "otit": "ZORANA",
    "kushiro-administrative": "ZELMIRA",
    "sannomiya-consultation": "ZUKOVA",
}
HOSTS = {"otit": "ada@example.jp", "sannomiya-consultation": "bob@example.jp"}
LANGUAGE = "vi"
ON_DUTY = ("vi", "ja", "en")
UNKNOWN = "0123456789abcdef0123"
PATIENCE = 60.0  # seconds until something is taken for lost; a machine may be slow


class Door(httpx.AsyncClient):
    """Knocks at either process, as chance has it, at one service's account.

    With `only` it knocks at that process alone.
    """

    def __init__(
        self, world: Apart, account: str, only: httpx.AsyncBaseTransport | None = None
    ) -> None:
        super().__init__(base_url=PUBLIC, timeout=PATIENCE)
        self._account = account
        self._doors = [only] if only else world.doors
        self._rng = world.rng

    def _transport_for_url(self, url: httpx.URL) -> httpx.AsyncBaseTransport:
        return self._rng.choice(self._doors)

    async def post(self, url: Any, **given: Any) -> httpx.Response:
        place = f"{url}/{self._account}" if str(url).startswith("/webhooks/") else url
        return await super().post(place, **given)


class OnWeb:
    """The web chat in a browser without a script, opened by a service's own address."""

    def __init__(self, world: Apart, service_id: str) -> None:
        self._world = world
        self._first = f"/s/{service_id}" if service_id else "/chat"
        self._browser = Door(world, "")
        self._page = ""
        self._read = 0

    def _new(self) -> list[str]:
        found = re.split(r'<article class="message" id="m(\d+)"', self._page)[1:]
        pairs = zip(found[::2], found[1::2], strict=True)
        return [part for number, part in pairs if int(number) > self._read]

    @property
    def words(self) -> str:
        whole = re.sub(r"</?(a|span)\b[^>]*>", "", "\n".join(self._new()))
        return html.unescape(re.sub(r"<[^>]+>", " ", whole))

    @property
    def shown(self) -> list[str]:
        pressed = re.findall(r'name="press" value="([^"]*)"', "\n".join(self._new()))
        return [html.unescape(each) for each in pressed]

    @property
    def everything(self) -> str:
        """Give the page as it is, with its source."""
        return html.unescape(self._page)

    async def hello(self) -> None:
        answer = await self._browser.get(self._first, follow_redirects=True)
        assert answer.status_code == 200
        self._page = answer.text

    async def tap(self, data: str) -> None:
        await self._send(press=data)

    async def type(self, text: str) -> None:
        await self._send(text=text)

    async def look(self) -> None:
        await settled(self._world.app)
        self._page = (await self._browser.get("/chat")).text

    async def log(self) -> str:
        """Give what a script is given where its stream does not flow."""
        return await self.log_at(self._browser)

    async def log_at(self, browser: Door) -> str:
        """Give the same, as it is given to this browser."""
        place = f"/chat/log?after=0&speaks={LANGUAGE}"
        answer = await browser.get(place, headers={"x-chat": "1"})
        assert answer.status_code in (200, 410)  # the words, or that the chat has ended
        return html.unescape(answer.text)

    def at(self, door: httpx.AsyncBaseTransport) -> Door:
        """Give the same browser, for one process alone."""
        same = Door(self._world, "", door)
        same.cookies = self._browser.cookies
        return same

    async def _send(self, **fields: str) -> None:
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', self._page))
        hidden.pop("press", None)
        numbers = re.findall(r'id="m(\d+)"', self._page)
        self._read = max(map(int, numbers), default=0)
        headers = {"sec-fetch-site": "same-origin"}
        answer = await self._browser.post("/chat/say", data={**hidden, **fields}, headers=headers)
        assert answer.status_code == 303, answer.text
        await self.look()


class Marked:
    """A chat whose holder tells the service's mark in place of the usual name and address."""

    def __init__(self, chat: Chat, mark: str, mail: str) -> None:
        self._chat = chat
        self._instead = {
            PARTICULARS["name"]: f"{mark} VAN AN",
            PARTICULARS["address"]: f"北海道釧路市{mark}10-3",
            PARTICULARS["email"]: mail,
        }

    @property
    def words(self) -> str:
        return self._chat.words

    @property
    def shown(self) -> list[str]:
        return self._chat.shown

    async def hello(self) -> None:
        await self._chat.hello()

    async def tap(self, data: str) -> None:
        await self._chat.tap(data)

    async def type(self, text: str) -> None:
        await self._chat.type(self._instead.get(text, text))

    async def look(self) -> None:
        await self._chat.look()


@dataclass
class Apart:
    """The desk, its two processes, and all around it."""

    apps: list[App]
    doors: list[httpx.AsyncBaseTransport]
    clock: Clock
    rng: Random
    lines: dict[str, LineStandIn]
    bots: dict[str, TelegramStandIn]
    zoom: ZoomStandIn
    letters: Letters
    numbers: Iterator[int] = field(default_factory=lambda: iter(range(1, 10**6)))
    webs: dict[str, list[OnWeb]] = field(default_factory=dict)

    @property
    def app(self) -> App:
        """Give one of the processes."""
        return self.apps[0]

    def chat(self, service_id: str, channel: str) -> Chat:
        """Give a new caller's chat with a service."""
        number = next(self.numbers)
        if channel == "web":
            web = OnWeb(self, service_id)
            self.webs.setdefault(service_id, []).append(web)
            return web
        door = Door(self, account(service_id))
        line, telegram = self.lines[service_id], self.bots[service_id]
        world = World(self.app, door, line, telegram, self.letters, self.clock)
        return OnLine(world, number) if channel == "line" else OnTelegram(world, number)

    def caller(self, service_id: str, channel: str) -> Person:
        """Give a caller of a service, who tells its mark."""
        mark = MARKS[service_id]
        mail = f"{mark.lower()}{next(self.numbers)}@example.com"
        chat = Marked(self.chat(service_id, channel), mark, mail)
        # Any time will do: that of now is none of those shown.
        mailbox = Mailbox(lambda: self.letters.to(mail), Door(self, ""))
        return Person(chat, LANGUAGE, service_id, NOW, mailbox)

    async def staff(self, login: str, role: str, *services: str) -> Browser:
        """Open an account that carries its services' marks, and sign in with it."""
        hashed = await Passwords().hash(PASSWORD)
        name = " ".join((login.title(), *(MARKS[each] for each in services)))

        def work(store: Store) -> None:
            mail = f"{login}@staff.example"
            made = store.add_staff(login, name, role, ON_DUTY, mail, speaks="en", services=services)
            store.use_link(store.make_link(made.id), hashed)

        await self.app.desk.act(work)
        return await self.signed_in(login)

    async def signed_in(self, login: str, only: httpx.AsyncBaseTransport | None = None) -> Browser:
        """Sign in and go on, each time at either process, or always at `only` this one."""
        browser = Browser(cast(Any, None), PUBLIC)
        browser.http = Door(self, "", only)
        answer = await browser.post("/login", {"login": login, "password": PASSWORD})
        assert answer.status_code == 303, answer.text
        return browser

    async def bookings(self, service_id: str) -> list[Booking]:
        """List the bookings of a service, however they stand."""

        def ask(store: Store) -> list[Booking]:
            rows = store.cursor.execute(
                "SELECT id FROM bookings WHERE service_id = %s ORDER BY starts_at, id",
                (service_id,),
            ).fetchall()
            found = (store.booking(row[0]) for row in rows)
            return [booking for booking in found if booking is not None]

        return await self.app.desk.act(ask)

    async def ids(self, sql: str, *values: str) -> list[str]:
        """Ask for one column."""

        def ask(store: Store) -> list[str]:
            return [str(row[0]) for row in store.cursor.execute(sql, values).fetchall()]

        return await self.app.desk.act(ask)

    async def wait_until(self, moment: datetime) -> None:
        """Let time pass, and both processes do what it brings."""
        while self.clock.now < moment:
            self.clock.now = min(moment, self.clock.now + timedelta(hours=2))
            await self.tick()

    async def tick(self) -> None:
        """Have both processes do what is due, so that nothing is left to be done by itself."""
        for _ in range(2):
            for app in self.apps:
                await app.timers.tick()
        await settled(self.app)

    async def rooms(self) -> None:
        """Wait until every confirmed call that a provider holds has its room."""
        wanted = "SELECT booking_id FROM rooms WHERE state = 'wanted'"
        async with asyncio.timeout(PATIENCE):
            while await self.ids(wanted):
                await asyncio.sleep(0.02)
        await settled(self.app)


def account(service_id: str) -> str:
    """Name the accounts of a service; not like the service, so that the setting alone tells."""
    return f"of{service_id[0]}"


@dataclass
class Outside:
    """What stands around the processes, and the settings with which they find it."""

    lines: dict[str, LineStandIn]
    bots: dict[str, TelegramStandIn]
    zoom: ZoomStandIn
    letters: Letters
    settings: dict[str, str]


@asynccontextmanager
async def outside(address: str) -> AsyncIterator[Outside]:
    """Start the platforms and the mail server; stop them at the end."""
    letters = Letters()
    await asyncio.to_thread(letters.start)
    async with AsyncExitStack() as stack:
        lines, bots = {}, {}
        for n, service_id in enumerate(MARKS):
            line = LineStandIn(secret=f"line-secret-{n}", token=f"line-token-{n}")
            bot = TelegramStandIn(token=f"424{n}:bot", secret=f"telegram-secret-{n}")
            lines[service_id] = await stack.enter_async_context(line)
            bots[service_id] = await stack.enter_async_context(bot)
        users: dict[str, dict[str, Any]] = {host: {} for host in HOSTS.values()}
        zoom = await stack.enter_async_context(ZoomStandIn(users=users))
        given = _settings(address, lines, bots, zoom, letters)
        yield Outside(lines, bots, zoom, letters, given)
    await asyncio.to_thread(letters.stop)


@asynccontextmanager
async def three(address: str, seed: int) -> AsyncIterator[Apart]:
    """Start everything; stop it at the end."""
    async with outside(address) as found, AsyncExitStack() as stack:
        clock = Clock(NOW)
        apps = [App(read(found.settings), clock=clock) for _ in range(2)]
        for app in apps:
            await app.start()
            stack.push_async_callback(app.stop)
        doors: list[httpx.AsyncBaseTransport] = [httpx.ASGITransport(app.asgi) for app in apps]
        platforms = (found.lines, found.bots, found.zoom, found.letters)
        yield Apart(apps, doors, clock, Random(seed), *platforms)


def _settings(
    address: str,
    lines: dict[str, LineStandIn],
    bots: dict[str, TelegramStandIn],
    zoom: ZoomStandIn,
    letters: Letters,
) -> dict[str, str]:
    given = {
        "SODAN_DATABASE_URL": address,
        "SODAN_SERVICES": " ".join(MARKS),
        "SODAN_SECRET_KEY": SECRET.decode(),
        "SODAN_PUBLIC_URL": PUBLIC,
        "SODAN_METRICS_TOKEN": "metrics",
        "SODAN_SMTP_URL": letters.url,
        "SODAN_MAIL_FROM": "calls@example.com",
        "SODAN_ZOOM_ACCOUNT_ID": "acct",
        "SODAN_ZOOM_CLIENT_ID": "client",
        "SODAN_ZOOM_CLIENT_SECRET": "client-secret",
        "SODAN_ZOOM_HOSTS": " ".join(f"{name}={host}" for name, host in HOSTS.items()),
        "SODAN_ZOOM_API_URL": f"{zoom.url}/v2",
        "SODAN_ZOOM_OAUTH_URL": f"{zoom.url}/oauth/token",
    }
    for service_id, line in lines.items():
        place, bot = account(service_id).upper(), bots[service_id]
        given |= {
            f"SODAN_LINE_{place}_CHANNEL_SECRET": line.secret,
            f"SODAN_LINE_{place}_CHANNEL_TOKEN": line.token,
            f"SODAN_LINE_{place}_API_URL": line.url,
            f"SODAN_LINE_{place}_SERVICE": service_id,
            f"SODAN_TELEGRAM_{place}_TOKEN": bot.token,
            f"SODAN_TELEGRAM_{place}_WEBHOOK_SECRET": bot.secret,
            f"SODAN_TELEGRAM_{place}_API_URL": bot.url,
            f"SODAN_TELEGRAM_{place}_PER_SECOND": "0",
            f"SODAN_TELEGRAM_{place}_SERVICE": service_id,
        }
    return given


# what staff find


@dataclass
class Ids:
    """What can be named in an address of the console, all over the installation."""

    named: dict[str, list[str]]

    def fill(self, path: str) -> list[str]:
        """List the addresses that a row of the table stands for."""
        found = [path]
        for name in re.findall(r"{(\w+)}", path):
            found = [one.replace(f"{{{name}}}", each) for one in found for each in self.named[name]]
        return found


async def every_id(world: Apart) -> Ids:
    """Read the ids of everything that a console address may name."""
    return Ids(
        {
            "booking_id": await world.ids("SELECT id FROM bookings"),
            "task_id": await world.ids("SELECT id FROM tasks"),
            "resource_id": await world.ids("SELECT id FROM resources WHERE kind = 'counsellor'"),
            "exception_id": await world.ids("SELECT id FROM exceptions"),
            "leave_id": await world.ids("SELECT id FROM leaves"),
            "staff_id": await world.ids("SELECT id FROM staff"),
            "service_id": [*MARKS],
            "name": [UNKNOWN],  # of an event
            "session_id": [UNKNOWN],
            "token": [UNKNOWN],
        }
    )


async def crawl(
    browser: Browser, ids: Ids, services: list[str], *, until: tuple[str, ...] = ()
) -> dict[str, str]:
    """Open every page of the console that the table or a link names: address → what it says.

    It ends `until` a page shows something of another service than these.
    """
    waiting = [each for row in ROWS if row.method == "GET" for each in ids.fill(row.path)]
    waiting += [
        f"{path}?service={one}" for path in ("/new", "/service", "/figures") for one in services
    ]
    waiting += [f"/queue?language={tag}" for tag in ON_DUTY]
    found: dict[str, str] = {}
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        answer = await browser.get(path)
        assert answer.status_code < 500, (path, answer.text)
        found[path] = html.unescape(answer.text) if answer.status_code == 200 else ""
        if until and leaks({path: found[path]}, until):
            return found
        for link in re.findall(r'href="/console(/[^"#]*)"', answer.text):
            place = html.unescape(link)
            if "/static/" not in place and "week=" not in place:
                waiting.append(place)
    return found


def leaks(found: dict[str, str], mine: tuple[str, ...]) -> list[tuple[str, str]]:
    """List the addresses that show the mark, or the name, of a service that is not `mine`."""
    others = [name for name in MARKS if name not in mine]
    signs = [*others, *(MARKS[name] for name in others)]
    return [
        (path, sign)
        for path, page in sorted(found.items())
        for sign in signs
        if sign.casefold() in page.casefold()
    ]


def letter_text(letter: EmailMessage) -> str:
    """Give a letter as it is read: who it is for, its subject, and each part of text, decoded."""
    parts = [part for part in letter.walk() if part.get_content_maintype() == "text"]
    return "\n".join([str(letter["to"]), str(letter["subject"]), *map(_content, parts)])


def _content(part: Message) -> str:
    assert isinstance(part, EmailMessage)
    found = part.get_content()  # of a calendar, bytes may be given
    return found if isinstance(found, str) else bytes(found).decode()


async def everything_of(world: Apart, service_id: str) -> list[str]:
    """Read all that a member of another service's staff might have changed."""

    def ask(store: Store) -> list[str]:
        rows: list[str] = []
        for table, column in (
            *(("bookings", "service_id"), ("tasks", "service_id"), ("talk", "service_id")),
            *(("exceptions", "service_id"), ("resource_languages", "service_id")),
            *(("shifts", "service_id"), ("leaves", "service_id"), ("refusals", "service_id")),
        ):
            found = store.cursor.execute(
                f"SELECT * FROM {table} WHERE {column} = %s",
                (service_id,),
            ).fetchall()
            rows += sorted(repr((table, row)) for row in found)
        return rows

    return await world.app.desk.act(ask)
