"""A caller at the web chat and a counsellor at the console, who do what people do there."""

from __future__ import annotations

from datetime import datetime
from itertools import count

from playwright.async_api import Locator, Page, expect

NAMES = {"vi": "NGUYEN VAN AN", "my": "AUNG MIN", "km": "SOK DARA"}
_numbers = count(1)
_LAST_ID = "Number([...document.querySelectorAll('article')].at(-1)?.dataset.id ?? 0)"


class Caller:
    """Somebody at the web chat, with JavaScript or without."""

    def __init__(self, page: Page, url: str, *, script: bool = True, look: str = "web") -> None:
        self.page = page
        self.url = url
        self.script = script
        self.look = look
        self.email = f"caller{next(_numbers)}@example.com"

    async def open(self) -> None:
        await self.page.goto(f"{self.url}/chat?as={self.look}")

    @property
    def last(self) -> Locator:
        """The message that stands last."""
        return self.page.locator("article").last

    def button(self, token: str) -> Locator:
        return self.last.locator(f"button[value^='{token}']").first

    async def _answered(self, act: Locator) -> None:
        """Press, and wait until the answer is there."""
        if not self.script:
            async with self.page.expect_navigation():
                await act.click()
            return
        before = await self.page.evaluate(_LAST_ID)
        await act.click()
        await self.page.wait_for_function(f"before => {_LAST_ID} > before", arg=before)

    async def press(self, token: str) -> str:
        """Press a button of the last message; give its whole token."""
        button = self.button(token)
        value = await button.get_attribute("value")
        assert value is not None
        await self._answered(button)
        return value

    async def say(self, text: str) -> None:
        await self.page.locator("#words").fill(text)
        await self._answered(self.page.locator("footer button.main"))

    async def speak(self, language: str) -> None:
        """Choose a language; the page turns to it."""
        await self.button(f"language.set:{language}").click()
        await expect(self.page.locator("html")).to_have_attribute("lang", language)
        await expect(self.button("go.book")).to_be_visible()

    async def agree(self) -> None:
        """Go from the menu to the first question."""
        for token in ("go.book", "terms.agree", "who.is:trainee"):
            await self.press(token)

    async def ask_for_a_call(self, language: str) -> str:
        """Go from hello to the request; give the booking's code."""
        await self.open()
        await self.speak(language)
        await self.agree()
        for text in (NAMES.get(language, "MARIA SANTOS"), "25/12/1998", self.email):
            await self.say(text)
        for token in ("mailbox.own", "companion.is:none", "day.on", "time.at", "review.send"):
            await self.press(token)
        await expect(self.button("go.bookings")).to_be_visible()
        words = await self.page.locator("#log").inner_text()
        return next(
            w for w in reversed(words.split()) if len(w) == 7 and w[3] == "-" and w.isupper()
        )


class Counsellor:
    """A member of staff at the console."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = f"{url}/console"

    async def log_in(self, login: str, password: str) -> None:
        await self.page.goto(self.url)
        await self.page.locator("#login").fill(login)
        await self.page.locator("#password").fill(password)
        await self.page.locator("form button").click()
        await expect(self.page.locator(".brand")).to_be_visible()

    async def speak(self, language: str) -> None:
        """Have the console in a language."""
        await self.page.goto(f"{self.url}/account")
        await self.page.locator("#speaks").select_option(language)
        await self.page.locator("section[aria-labelledby=settings] button").click()
        await expect(self.page.locator("html")).to_have_attribute("lang", language)

    async def open(self, code: str, language: str) -> None:
        """Open a booking from the queue of its language."""
        await self.page.goto(f"{self.url}/queue?language={language}")
        await self.page.get_by_role("link", name=code).click()
        await expect(self.page.locator("h1")).to_contain_text(code)

    async def confirm(self) -> None:
        await self.page.locator("form[action$='/confirm'] button").click()
        await expect(self.page.locator(".state.confirmed")).to_be_visible()

    async def starts_at(self) -> datetime:
        """Read the booking's moment."""
        moment = await self.page.locator(".facts time").first.get_attribute("datetime")
        assert moment is not None
        return datetime.fromisoformat(moment)

    async def offer(self, how_many: int) -> list[datetime]:
        """Offer the first free times that the weeks show."""
        free = self.page.locator("td.free")
        while await free.count() < how_many:
            await self.page.locator(".weeks a").last.click()
        offered = []
        for n in range(how_many):
            box = free.nth(n).locator("input")
            offered.append(datetime.fromisoformat(await box.input_value()))
            await box.check()
        await self.page.locator("form[action*='/offer'] button").click()
        await expect(self.page.locator("#offered")).to_be_visible()
        return offered
