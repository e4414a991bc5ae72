"""A day at the desk in which everything happens once, whoever dies meanwhile.

Each step does something and waits until it shows; a desk that died is started again, and what is
not answered is done again, as platforms and people do. The clocks are those of the world around.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random

import aiohttp
from aiohttp import web

from bot.store.engine import Database
from bot.store.vault import Vault
from tests.faults.around import Around
from tests.faults.asking import Where, ask, place
from tests.faults.inner import BREAKS
from tests.faults.load import LineScreen, Platforms, Screen, TelegramScreen, Walker, queued
from tests.faults.process import Died, Serving

BEGINS = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)  # a Tuesday morning in Tokyo
STEP_SECONDS = 90
DAY = 24 * 3600
ROOM_LEASE = 61
DIED = (aiohttp.ClientError, TimeoutError)
LEFT = "SELECT count(*) AS n FROM rooms WHERE state IN ('wanted', 'unwanted')"


class Steady(Walker):
    """A caller who presses once and wants the first that there is."""

    async def _send(self, token: str) -> None:
        self._shown.clear()
        await self._platforms.deliver(self._screen.press(token))

    async def request(self, *, anew: bool = True) -> None:
        """Ask for a call, from hello or from the menu."""
        if anew:
            await self._platforms.deliver(self._screen.start())
            await self._press("language.set:vi")
        await self._send("go.book")
        await self._press("terms.agree", "who.is:trainee")
        seen = await self._see("who.is:trainee", "f-name.keep", "day.on")
        if seen == "who.is:trainee":
            await self._send(seen)
        for words in ("NGUYEN VAN AN", "25/12/1998", "an.nguyen@example.com"):
            await self._platforms.deliver(self._screen.text(words))
        for token in ("mailbox.own", "companion.is:none"):
            await self._press(token)
        await self._choose_until_sent()

    async def press(self, *tokens: str) -> str:
        """Press one of these once it is seen."""
        return await self._press(*tokens)

    async def send(self, token: str) -> None:
        """Press what is known from before."""
        await self._send(token)


class Kept:
    """A desk that is started again whenever it dies, as a supervisor does."""

    def __init__(self, serving: Serving, died: Callable[[], None]) -> None:
        self.serving = serving
        self.died = died  # what to do before the next start
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start, however often that takes, and watch from now on."""
        while True:
            try:
                await self.serving.start()
                break
            except Died:
                self.died()
        self._task = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        await self.serving.ended()
        self.died()
        await self.start()

    async def stop(self) -> None:
        """Stop in order; what dies in that is started and stopped again."""
        while True:
            await self.serving.up.wait()  # it may just be on its way back
            if self._task is not None:
                self._task.cancel()
            await self.serving.stop()
            if self.serving.code == 0:
                return
            self.died()
            await self.start()


class Day:
    """What happens. `run` makes it happen."""

    def __init__(
        self, world: Around, kept: Kept, address: str, platforms: Platforms, vault: Vault
    ) -> None:
        self._world = world
        self._kept = kept
        self._address = address
        self._where: Where = place(address)
        self._platforms = platforms
        self._vault = vault
        self._session = platforms.session

    @property
    def now(self) -> datetime:
        """Tell what the desk's clock shows."""
        return datetime.now(UTC) + timedelta(seconds=self._world.ahead.seconds)

    def walker(self, screen: Screen) -> Steady:
        """Give a caller."""
        return Steady(self._platforms, screen, Random(1))

    async def run(self) -> None:
        """Let everything happen."""
        line, telegram = self._world.line, self._world.telegram
        first = self.walker(LineScreen(line, 1))
        second = self.walker(TelegramScreen(telegram, 2))
        await first.request()
        await self.staff("confirm", "requested", "confirmed", rank="1")
        await self.opened()
        await second.request()
        await self.staff("offer", "requested", "offered", starts="")
        await second.press("my.accept")
        await self.opened()
        await first.press("my.cancel", "go.cancel")
        await first.press("cancel.yes")
        await self.closed()
        self._world.host.fail("500")
        await self.staff("cancel", "confirmed", "cancelled", reason="closed")
        await self.closed()

        await first.send("go.book")
        await self.again(first)
        await self.staff("offer", "requested", "offered", starts="")
        await first.press("my.decline")
        await self.shows("requested")
        self._world.host.fail("500")
        await self.staff("confirm", "requested", "confirmed", rank="1")
        await self.opened()

        await self.trouble(second)
        await self.group()
        await self.breaking(first)
        await self.erasure(self.walker(LineScreen(line, 3)))
        await self.chat()
        await first.send("go.person")

        third, fourth = (self.walker(TelegramScreen(telegram, n)) for n in (4, 6))
        await third.request()
        await self.staff("offer", "requested", "offered", starts="")
        await fourth.request()
        await self._platforms.deliver(LineScreen(line, 5).start())  # and goes no further
        idle = self.walker(LineScreen(line, 5))
        await idle.press("language.set:vi")
        await idle.send("go.book")
        await idle.press("terms.agree")
        await self.called()
        for _ in range(8):  # by then nobody has answered what was asked and offered
            self._world.pass_time(DAY)
            await asyncio.sleep(0.05)
        await self.until(lambda: self.count("bookings", "state = 'lapsed'") == 2)
        await self.settled()

    async def called(self) -> None:
        """Let the confirmed call begin, and have staff say at once that they talked."""
        [call] = ask(self._where, "SELECT starts_at FROM bookings WHERE state = 'confirmed'")
        self._world.pass_time(call["starts_at"] / 1000 - self.now.timestamp() + 1)
        await self.staff("finish", "confirmed", "done", outcome="talked")

    async def again(self, caller: Steady) -> None:
        """Ask for another call; what was answered before need not be answered again."""
        done = {"day.on", "time.at", "review.send"}
        ways = ("terms.agree", "who.is:trainee", "f-name.keep", "f-birthdate.keep", "f-email.keep")
        more = ("mailbox.own", "companion.is:none", *done)
        while await caller.press(*ways, *more) != "review.send":
            pass

    async def trouble(self, caller: Steady) -> None:
        """Let platforms fail for a while, and one refuse for good what had to arrive."""
        telegram = self._world.telegram
        telegram.fail("500", times=2)
        await caller.send("go.menu")
        await self.settled()
        await caller.send("go.book")
        await self.again(caller)
        await self.settled()
        refusal = {"ok": False, "error_code": 400, "description": "Bad Request: no"}
        for _ in range(4):  # whoever dies before it is noted asks again
            telegram.fail(web.json_response(refusal, status=400), path="sendMessage")
        await self.staff("cancel", "requested", "cancelled", reason="closed")
        await self.until(lambda: self.count("outbox", "state = 'failed'") == 1)
        await self.settled()
        telegram.recover()

    async def group(self) -> None:
        """Be put into a group, and leave it."""
        await self._platforms.deliver(self._world.line.event_join("C7"))
        await self.until(lambda: "C7" in self._world.line.left)

    async def breaking(self, caller: Steady) -> None:
        """Say what cannot be answered; have it answered later by `sodan failed replay`."""
        screen = LineScreen(self._world.line, 1)
        await self._platforms.deliver(screen.text(BREAKS))
        await self.until(lambda: self.count("failed_turns", "state = 'failed'") == 1)
        while self.count("failed_turns", "state = 'failed'"):
            if await self._kept.serving.run("failed", "replay"):
                self._kept.died()

    async def erasure(self, caller: Steady) -> None:
        """Say hello and have everything deleted."""
        await self._platforms.deliver(LineScreen(self._world.line, 3).start())
        await caller.press("language.set:vi")
        await caller.send("go.delete")
        await caller.press("erase.yes")
        await self.until(lambda: self.count("callers", "channel = 'line'") == 1)

    async def chat(self) -> None:
        """Say hello on the web."""
        url = self._kept.serving.url

        async def say() -> bool:
            async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as browser:
                async with browser.get(f"{url}/chat") as page:
                    form = dict(
                        re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', await page.text())
                    )
                form.pop("press", None)
                headers = {"sec-fetch-site": "same-origin"}
                async with browser.post(
                    f"{url}/chat/say", data={**form, "text": "hello"}, headers=headers
                ) as said:
                    return said.status == 200

        while True:
            await self._kept.serving.up.wait()
            try:
                if await say():
                    return
            except DIED:
                await asyncio.sleep(0.02)

    # staff

    async def staff(self, action: str, was: str, becomes: str, **fields: str) -> None:
        """Have staff move the booking that is in a state, again until it is in the other."""
        booking = ask(self._where, "SELECT id FROM bookings WHERE state = ?", [was])[0]["id"]
        async with asyncio.timeout(STEP_SECONDS):
            while self.state(booking) == was:
                await self._kept.serving.up.wait()
                try:
                    await self._move(booking, action, fields)
                except DIED:
                    await asyncio.sleep(0.02)
        assert self.state(booking) == becomes, f"{action} led to {self.state(booking)}"

    async def _move(self, booking: str, action: str, fields: dict[str, str]) -> None:
        cookie, csrf = await self._sign_in()
        url = f"{self._kept.serving.url}/console/bookings/{booking}"
        headers = {"sec-fetch-site": "same-origin", "cookie": f"desk={cookie}"}
        form = {"csrf": csrf, **fields}
        if "starts" in fields:
            async with self._session.get(url, headers=headers) as page:
                free = re.findall(r'name="starts" value="([^"]+)"', await page.text())
            form["starts"] = free[-1]
        async with self._session.post(
            f"{url}/{action}", data=form, headers=headers, allow_redirects=False
        ) as answer:
            assert answer.status in (303, 409), f"{action}: {answer.status}"

    async def _sign_in(self) -> tuple[str, str]:
        """Begin a session beside the running desk."""
        database = Database(self._address, self._vault, clock=lambda: self.now)
        try:
            with database.transaction() as store:
                found = [m for m in store.all_staff() if m.login == "hana"]
                member = found[0] if found else store.add_staff(
                    "hana", "Hana", "counsellor", ["vi", "en"], "hana@example.com"
                )  # fmt: skip
                cookie, session = store.begin_session(member.id)
                return cookie, session.csrf
        finally:
            await database.close()

    # waiting

    def count(self, table: str, condition: str) -> int:
        """Count rows."""
        found = ask(self._where, f"SELECT count(*) AS n FROM {table} WHERE {condition}")
        return int(found[0]["n"])

    def state(self, booking: str) -> str:
        """Tell where a booking is."""
        found = ask(self._where, "SELECT state FROM bookings WHERE id = ?", [booking])
        return str(found[0]["state"])

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is true; a room that waits for its next try gets the time."""
        async with asyncio.timeout(STEP_SECONDS):
            while True:
                for _ in range(20):
                    if true():
                        return
                    await asyncio.sleep(0.025)
                # Not while a reply waits: LINE's token for it would be too old meanwhile.
                if queued(self._where) == 0:
                    self._world.pass_time(ROOM_LEASE)

    async def shows(self, state: str) -> None:
        """Wait for a booking in a state."""
        await self.until(lambda: self.count("bookings", f"state = '{state}'") > 0)

    async def opened(self) -> None:
        """Wait until the room of every confirmed call is open, and all was said."""
        await self.until(
            lambda: (
                self.count("rooms", "state = 'made'")
                == self.count("bookings", "state = 'confirmed'")
            )
        )
        await self.settled()

    async def closed(self) -> None:
        """Wait until no room is to be opened or closed, and all was said."""
        await self.until(lambda: ask(self._where, LEFT)[0]["n"] == 0)
        await self.settled()

    async def settled(self) -> None:
        """Wait until all was said."""
        await self.until(lambda: queued(self._where) == 0)
