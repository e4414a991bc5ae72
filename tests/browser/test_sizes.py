"""The chat on a small phone: nine languages, light and dark, large letters, every kind of screen."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, expect

from locales.languages import ALL
from schedules.service_file import shipped
from tests.browser.conftest import SCREENS
from tests.browser.people import Caller, Counsellor
from tests.browser.watch import DESK, Watched
from tests.demo import Demo, free_port

pytestmark = pytest.mark.browser
SMALL = (360, 640)
LOOKED_AT = ("ja", "km", "my", "vi")  # axe runs here; letters and lengths differ the most
# What is cut off at its side, or covered by the bars at top and bottom for more than half of it.
CUT_OFF = """() => {
  const wide = [...document.querySelectorAll("body *")].filter(e =>
    !e.closest("noscript, template, .unseen, .lock") && e.clientWidth && e.scrollWidth > e.clientWidth + 1
    && getComputedStyle(e).display !== "inline");
  const found = wide.map(e => `${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 40)}`);
  const free = ["header", "footer"].reduce((left, name) => {
    const bar = document.querySelector(`.chat > ${name}`);
    const sticks = bar && getComputedStyle(bar).position === "sticky";
    return left - (sticks ? bar.getBoundingClientRect().height : 0);
  }, innerHeight);
  if (free < innerHeight / 2) found.push(`bars leave ${Math.round(free)} of ${innerHeight}`);
  if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
  return found;
}"""


@pytest.fixture(scope="module")
async def desk(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Demo]:
    """Start a demo whose service is there for Japanese too, and has LINE and Telegram."""
    folder = tmp_path_factory.mktemp("sizes")
    (folder / "site" / "schedules").mkdir(parents=True)
    words = (shipped() / "otit.toml").read_text()
    words = re.sub(
        r"^contact = \{",
        'contact = { line = "@123abcde", telegram = "example_bot",',
        words,
        flags=re.M,
    )
    words = re.sub(r"^my = .*$", 'my = "tue"\nja = "mon-sun"', words, flags=re.M)
    words = re.sub(
        r"^\[articles\].*$",
        '[articles]\n"contact.line" = "operator"\n"contact.telegram" = "operator"',
        words,
        flags=re.M,
    )
    (folder / "site" / "schedules" / "otit.toml").write_text(words)
    made = Demo(folder / "data", free_port())
    await made.start(SODAN_SITE=str(folder / "site"))
    yield made
    await made.stop()


@pytest.fixture
async def small(chromium: Browser, desk: Demo) -> AsyncIterator[Watched]:
    """Give windows on that demo; at the end nothing may have gone wrong in them."""
    SCREENS.mkdir(exist_ok=True)
    made = Watched(chromium, desk.url, SCREENS)
    yield made
    await made.close()
    assert not made.problems, "\n".join(dict.fromkeys(made.problems))


class Eye:
    """Looks at a screen as it is, in the dark, and with letters twice as large."""

    def __init__(self, watched: Watched, page: Page, language: str) -> None:
        self.watched, self.page, self.language = watched, page, language

    async def look(self, name: str) -> None:
        page, seen = self.page, f"small-{self.language}-{name}"
        await self.watched.look(page, seen, axe=self.language in LOOKED_AT, fonts=False)
        await page.emulate_media(color_scheme="dark")
        await self._measure(f"{seen}, dark")
        if self.language in LOOKED_AT:
            await self.watched.axe(page, f"{seen}, dark")
        await page.evaluate("document.documentElement.style.fontSize = '200%'")
        await self._measure(f"{seen}, 200 %")
        await page.evaluate("document.documentElement.style.fontSize = ''")
        await page.emulate_media(color_scheme="light")

    async def _measure(self, name: str) -> None:
        found = await self.page.evaluate(CUT_OFF)
        self.watched.problems.extend(f"{name}: {each}" for each in found)


@pytest.mark.parametrize("language", ALL)
async def test_every_screen_of_a_booking_fits_a_small_phone(
    small: Watched, desk: Demo, language: str
) -> None:
    page = await small.window(SMALL, language=language)
    caller, eye = Caller(page, desk.url), Eye(small, page, language)
    await caller.open()
    await eye.look("first")
    await caller.speak(language)
    await eye.look("menu")
    await caller.press("go.book")
    await eye.look("terms")
    await caller.press("terms.agree")
    await caller.press("who.is:trainee")
    await caller.say("MARIA SANTOS")
    await eye.look("date")
    for text in ("25/12/1998", caller.email):
        await caller.say(text)
    for token in ("mailbox.own", "companion.is:none"):
        await caller.press(token)
    await eye.look("days")
    await caller.press("day.on")
    await eye.look("times")
    await caller.press("time.at")
    await eye.look("review")
    await caller.press("review.send")
    await eye.look("requested")
    words = await page.locator("#log").inner_text()
    code = re.findall(r"(?<![A-Z0-9])[A-Z0-9]{3}-[A-Z0-9]{3}(?![A-Z0-9])", words)[-1]
    staff = Counsellor(await small.window(DESK), desk.url)
    await staff.log_in(*desk.login)
    await staff.open(code, language)
    await staff.confirm()
    await expect(page.locator("a.button[href*='/demo/room/']")).to_be_visible()
    await eye.look("confirmed")
    await page.goto(f"{desk.url}/p/clock")
    await eye.look("hidden")
