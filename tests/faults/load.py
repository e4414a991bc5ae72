"""Callers and staff who use the desk all at once, over HTTP, and platforms that repeat themselves.

Each caller walks through whole bookings, sometimes presses twice, cancels, asks anew. Every
delivery is repeated until it is answered 200, as LINE and Telegram do; some are delivered twice at
the same moment, some again much later, some after a newer one. All chance comes from one seed.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any, Protocol

import aiohttp

from bot.store.vault import Vault
from tests.faults.asking import Where, ask
from tests.faults.checker import Outside
from tests.faults.process import Serving, Several
from tests.journeys.conftest import Letters
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn

PATIENCE = 3.0  # seconds until a platform takes a webhook for lost
LOOK_SECONDS = 0.01
PATIENT = 60  # times that a caller who sees nothing asks where they are
Body = tuple[bytes, dict[str, str]]


@dataclass(frozen=True)
class Delivery:
    """One webhook call and the updates in it, as (channel, id)."""

    path: str
    body: Body
    updates: tuple[tuple[str, str], ...]


@dataclass
class Record:
    """What was seen from outside."""

    acknowledged: set[tuple[str, str]] = field(default_factory=set)
    answers: Counter[int] = field(default_factory=Counter)  # status of a delivery; 0: none came
    repeats: int = 0
    requested: int = 0
    refused: int = 0  # the time had just been taken, or is to be chosen anew
    cancelled: int = 0
    confirmed: int = 0
    full: int = 0  # no day had a time left


class Platforms:
    """LINE's and Telegram's side: deliver, repeat until taken, repeat for no reason."""

    def __init__(
        self,
        serving: Serving | Several,
        line: LineStandIn,
        telegram: TelegramStandIn,
        rng: Random,
    ) -> None:
        self.serving = serving
        self.line = line
        self.telegram = telegram
        self.rng = rng
        self.record = Record()
        self._past: list[Delivery] = []

    async def __aenter__(self) -> Platforms:
        self.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.session.close()

    async def deliver(self, *bodies: Body) -> None:
        """Deliver until it is acknowledged; now and then twice at once, or with the newest first."""
        deliveries = [read(body) for body in bodies]
        if self.rng.random() < 0.5:
            deliveries.reverse()
        if self.rng.random() < 0.2:
            self.record.repeats += len(deliveries)
            deliveries *= 2
        await asyncio.gather(*map(self._until_taken, deliveries))
        self._past += deliveries

    async def repeat_some(self) -> None:
        """Deliver again what was taken long ago, without end."""
        while True:
            await asyncio.sleep(self.rng.uniform(0.02, 0.1))
            if self._past:
                self.record.repeats += 1
                await self._until_taken(self.rng.choice(self._past))

    async def pass_time(self) -> None:
        """Let the stand-ins' clocks run."""
        clock = asyncio.get_running_loop().time
        before = clock()
        while True:
            await asyncio.sleep(0.05)
            now = clock()
            self.line.pass_time(now - before)
            self.telegram.pass_time(now - before)
            before = now

    async def _until_taken(self, delivery: Delivery) -> None:
        while await self._once(delivery) != 200:
            await asyncio.sleep(0.05)
            await self.serving.up.wait()
            delivery = self._redelivered(delivery)

    async def _once(self, delivery: Delivery) -> int:
        raw, headers = delivery.body
        url = f"{self.serving.url}{delivery.path}"
        try:
            async with self.session.post(url, data=raw, headers=headers) as answer:
                await answer.read()
                status = answer.status
        except (aiohttp.ClientError, TimeoutError):
            status = 0
        self.record.answers[status] += 1
        assert status in (0, 200, 503), f"a webhook answered {status}"
        if status == 200:
            self.record.acknowledged.update(delivery.updates)
        return status

    def _redelivered(self, delivery: Delivery) -> Delivery:
        """Mark a repeat as LINE does."""
        if delivery.path != "/webhooks/line":
            return delivery
        events = json.loads(delivery.body[0])["events"]
        for event in events:
            event["deliveryContext"] = {"isRedelivery": True}
        return Delivery(delivery.path, self.line.delivery(*events), delivery.updates)


def keys(letters: Letters) -> Counter[str]:
    """Count the letters that came, by the key that each carries in its Message-ID."""
    return Counter(str(letter["message-id"])[1:].partition("@")[0] for letter in letters.taken)


def outside(
    acknowledged: set[tuple[str, str]],
    line: LineStandIn,
    telegram: TelegramStandIn,
    vault: Vault,
    kills: int = 0,
) -> Outside:
    """Tell what the world saw, with callers named as the database names them."""
    chats = {int(given["chat_id"]) for _, given in telegram.requests if "chat_id" in given}
    return Outside(
        frozenset(acknowledged),
        Counter(vault.lookup("caller", f"line\0\0{user}") for _, user, _ in line.requests),
        {vault.lookup("caller", f"telegram\0\0{chat}"): len(telegram.sent(chat)) for chat in chats},
        kills,
    )


def read(body: Body) -> Delivery:
    """Tell where a delivery goes and which updates are in it."""
    found = json.loads(body[0])
    if "events" in found:
        ids = tuple(("line", str(event["webhookEventId"])) for event in found["events"])
        return Delivery("/webhooks/line", body, ids)
    return Delivery("/webhooks/telegram", body, (("telegram", str(found["update_id"])),))


class Screen(Protocol):
    """One caller's app: what they can do, and the buttons that came since they last looked."""

    def start(self) -> Body: ...
    def text(self, words: str) -> Body: ...
    def press(self, token: str) -> Body: ...
    def news(self) -> list[str]: ...


class LineScreen:
    """A caller's LINE."""

    def __init__(self, line: LineStandIn, number: int) -> None:
        self._line = line
        self._user = f"U{number:032x}"
        self._read = 0

    def start(self) -> Body:
        return self._line.event_follow(self._user)

    def text(self, words: str) -> Body:
        return self._line.event_text(self._user, words)

    def press(self, token: str) -> Body:
        return self._line.event_press(self._user, token)

    def news(self) -> list[str]:
        new, self._read = self._line.requests[self._read :], len(self._line.requests)
        mine = [list(_tokens(o, "data")) for _, user, o in new if user == self._user]
        return _with_sent(mine)


class TelegramScreen:
    """A caller's Telegram."""

    def __init__(self, telegram: TelegramStandIn, number: int) -> None:
        self._telegram = telegram
        self._chat = 5_000_000 + number
        self._read = 0

    def start(self) -> Body:
        return self._telegram.update_text(self._chat, "/start")

    def text(self, words: str) -> Body:
        return self._telegram.update_text(self._chat, words)

    def press(self, token: str) -> Body:
        shown = self._telegram.sent(self._chat)
        if shown:
            return self._telegram.update_press(self._chat, token, shown[-1].message_id)
        return self._telegram.update_inaccessible_press(self._chat, token)

    def news(self) -> list[str]:
        new, self._read = self._telegram.requests[self._read :], len(self._telegram.requests)
        mine = [list(_tokens(g, "callback_data")) for _, g in new if g.get("chat_id") == self._chat]
        return _with_sent(mine)


def _with_sent(messages: list[list[str]]) -> list[str]:
    """Join the buttons of some messages; below a request that was sent there are just these two."""
    return [
        token
        for buttons in messages
        for token in ([*buttons, SENT] if buttons == ["go.bookings", "go.menu"] else buttons)
    ]


def _tokens(node: Any, name: str) -> Iterable[str]:
    if isinstance(node, dict):
        if isinstance(node.get(name), str):
            yield node[name]
        for inner in node.values():
            yield from _tokens(inner, name)
    elif isinstance(node, list):
        for inner in node:
            yield from _tokens(inner, name)


LANGUAGES = ("vi", "en")
WAY = ("go.book", "terms.agree", "who.is:trainee")
PERSONAL = ("NGUYEN VAN AN", "25/12/1998", "an.nguyen@example.com")
REST = ("mailbox.own", "companion.is:none")
SENT = "sent"  # stands for the buttons below "your request was sent"
CHOSEN_FROM = 4  # of days and times the first few, so that many want the same


class Stuck(AssertionError):
    """A caller pressed and pressed and was never shown the way on."""


class Walker:
    """One caller."""

    def __init__(self, platforms: Platforms, screen: Screen, rng: Random) -> None:
        self._platforms = platforms
        self._screen = screen
        self._rng = rng
        self._shown: list[str] = []

    async def book(self) -> None:
        """Walk from hello to the request, then perhaps cancel and ask again."""
        await self._platforms.deliver(self._screen.start())
        await self._press(f"language.set:{self._rng.choice(LANGUAGES)}")
        for token in WAY:
            await self._press(token)
        for words in PERSONAL:
            await self._platforms.deliver(self._screen.text(words))
        for token in REST:
            await self._press(token)
        sent = await self._choose_until_sent()
        if sent and self._rng.random() < 0.4:
            await self._send("go.cancel")
            if await self._press("cancel.yes", "go.book") == "cancel.yes":
                self._platforms.record.cancelled += 1
                await self._press("go.book")
            await self._choose_until_sent()

    async def _choose_until_sent(self) -> bool:
        """Choose day and time and send, anew while others are faster; False: all is taken."""
        tried = 0
        choices = (SENT, "review.send", "time.at", "day.on")
        while (seen := await self._see(*choices, otherwise="day.wait")) != SENT:
            if seen == "day.wait":
                self._platforms.record.full += 1
                return False
            sends = seen.startswith("review.send")
            self._platforms.record.refused += sends and tried > 0
            tried += sends
            await self._send(seen)
        self._platforms.record.requested += 1
        return True

    async def _press(self, *tokens: str) -> str:
        """Press one of these buttons once it is seen; answer which."""
        seen = await self._see(*tokens)
        await self._send(seen)
        return seen.partition(":")[0]

    async def _send(self, token: str) -> None:
        """Press; impatient people press twice."""
        times = 2 if self._rng.random() < 0.15 else 1
        self._shown.clear()
        await self._platforms.deliver(*(self._screen.press(token) for _ in range(times)))

    async def _see(self, *tokens: str, otherwise: str = "") -> str:
        """Wait for a button; who waits too long for an answer asks where they are.

        `otherwise` is taken where none of the others comes.
        """
        for _ in range(PATIENT):
            for _ in range(150):
                self._shown += self._screen.news()
                found = [s for s in self._shown if _names(s, tokens)]
                if found:
                    last = found[-1].partition(":")[0]
                    row = [s for s in found if s.partition(":")[0] == last]
                    return self._rng.choice(row[:CHOSEN_FROM])
                await asyncio.sleep(LOOK_SECONDS)
            if otherwise in self._shown:
                return otherwise
            await self._platforms.serving.up.wait()
            await self._platforms.deliver(self._screen.press("go.resume"))
        raise Stuck(f"waited for {tokens}")


def _names(shown: str, tokens: tuple[str, ...]) -> bool:
    return shown in tokens or shown.partition(":")[0] in tokens


class Staff:
    """A member of staff who confirms, sometimes cancels, and sometimes clicks twice."""

    def __init__(
        self, platforms: Platforms, where: Where, session: str, csrf: str, rng: Random
    ) -> None:
        self._platforms = platforms
        self._where = where
        self._session = session
        self._csrf = csrf
        self._rng = rng

    async def work(self) -> None:
        """Answer one request after another, without end."""
        while True:
            await asyncio.sleep(self._rng.uniform(0.1, 0.4))
            waiting = _ids(self._where, "requested")
            if waiting:
                clicks = 2 if self._rng.random() < 0.3 else 1
                booking = self._rng.choice(waiting)
                await asyncio.gather(*(self._confirm(booking) for _ in range(clicks)))
            confirmed = _ids(self._where, "confirmed")
            if confirmed and self._rng.random() < 0.2:
                await self._post(self._rng.choice(confirmed), "cancel", reason="closed")

    async def _confirm(self, booking: str) -> None:
        link = f"https://zoom.example/j/{booking}"
        if await self._post(booking, "confirm", rank="1", join_url=link, passcode="123456") == 303:
            self._platforms.record.confirmed += 1

    async def _post(self, booking: str, action: str, **fields: str) -> int:
        url = f"{self._platforms.serving.url}/console/bookings/{booking}/{action}"
        await self._platforms.serving.up.wait()
        try:
            async with self._platforms.session.post(
                url,
                data={"csrf": self._csrf, **fields},
                headers={"sec-fetch-site": "same-origin", "cookie": f"desk={self._session}"},
                allow_redirects=False,
            ) as answer:
                await answer.read()
                # 409: somebody was faster; 500: the database was busy with a checkpoint or a kill
                assert answer.status in (303, 409, 500), f"the console answered {answer.status}"
                return answer.status
        except (aiohttp.ClientError, TimeoutError):
            return 0


def _ids(where: Where, state: str) -> list[str]:
    found = ask(where, "SELECT id FROM bookings WHERE state = ? ORDER BY id", [state])
    return [row["id"] for row in found]


class Load:
    """Keeps so many callers busy until `over`; each leaves after one walk and another comes."""

    def __init__(self, platforms: Platforms, rng: Random, callers: int) -> None:
        self._platforms = platforms
        self._rng = rng
        self._callers = callers
        self._number = 0
        self.over = asyncio.Event()

    async def run(self) -> None:
        """Send callers until it is over, and wait until the last one is done."""
        await asyncio.gather(*(self._seat(n) for n in range(self._callers)))

    async def _seat(self, seat: int) -> None:
        while not self.over.is_set():
            self._number += 1
            rng = Random(self._rng.random())
            screen: Screen
            if seat % 2:
                screen = LineScreen(self._platforms.line, self._number)
            else:
                screen = TelegramScreen(self._platforms.telegram, self._number)
            await Walker(self._platforms, screen, rng).book()


async def until(
    true: Callable[[], bool], seconds: float, each: Callable[[], Awaitable[None]] | None = None
) -> bool:
    """Wait until something is true; False when it did not become so in time."""
    clock = asyncio.get_running_loop().time
    end = clock() + seconds
    while not true():
        if clock() > end:
            return False
        if each is not None:
            await each()
        await asyncio.sleep(0.05)
    return True


def queued(where: Where) -> int:
    """Count what is still to be sent."""
    found = ask(where, "SELECT count(*) AS n FROM outbox WHERE state = 'queued'")
    return int(found[0]["n"])
