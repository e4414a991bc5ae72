"""A line that is cut while the chat is used: nothing is lost and nothing is said twice."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.conftest import SCREENS
from tests.browser.people import Caller, Counsellor
from tests.browser.road import Road
from tests.browser.watch import DESK, Watched
from tests.demo import Demo

pytestmark = pytest.mark.browser
ROOM = "a.button[href*='/demo/room/']"
LONG = 60_000  # milliseconds: a browser waits longer after each failure


@pytest.fixture
async def road(demo: Demo) -> AsyncIterator[Road]:
    """Lay a road to the demo."""
    made = Road(demo.port)
    await made.open()
    yield made
    await made.close()


@pytest.fixture
async def phone(chromium: Browser, road: Road) -> AsyncIterator[Watched]:
    """Give windows at the far end of the road; only the road's own cuts may go wrong in them."""
    SCREENS.mkdir(exist_ok=True)
    made = Watched(chromium, road.url, SCREENS)
    yield made
    await made.close()
    problems = [each for each in made.problems if "net::ERR_" not in each]
    assert not problems, "\n".join(dict.fromkeys(problems))


async def ids(page: Page) -> list[str]:
    """List the messages as they stand on the page."""
    found: list[str] = await page.locator("article").evaluate_all("all => all.map(e => e.id)")
    return found


async def as_opened_now(page: Page, url: str) -> list[str]:
    """List the messages of the same session on a page opened in another tab."""
    other = await page.context.new_page()
    await other.goto(f"{url}/chat")
    found = await ids(other)
    await other.close()
    return found


async def at_the_name(phone: Watched, road: Road) -> Caller:
    """Go to the question for the name, and mark the page, so that a reload would be noticed."""
    caller = Caller(await phone.window(), road.url)
    await caller.open()
    await caller.speak("en")
    await caller.agree()
    await caller.page.evaluate("document.body.dataset.same = 'page'")
    return caller


async def test_what_could_not_be_sent_goes_by_itself_once_the_line_is_back(
    phone: Watched, road: Road
) -> None:
    caller = await at_the_name(phone, road)
    page = caller.page
    before = await ids(page)
    road.cut()

    await page.locator("#words").fill("MARIA SANTOS")
    await page.locator("footer button.main").click()
    await expect(page.locator("#notice")).to_be_in_viewport()
    await expect(page.locator("#words")).to_have_value("MARIA SANTOS")
    await expect(page.locator(".own.unsent")).to_have_text("MARIA SANTOS")
    await phone.look(page, "chat-en-offline")
    road.mend()

    await expect(page.locator("article")).to_have_count(len(before) + 1, timeout=LONG)
    await expect(page.locator("#notice")).to_be_hidden(timeout=LONG)
    await expect(page.locator("#words")).to_have_value("")
    await expect(page.locator("body")).to_have_attribute("data-same", "page")
    assert await page.locator(".own", has_text="MARIA SANTOS").count() == 1
    assert await as_opened_now(page, road.url) == await ids(page)


async def test_lost_answer_makes_no_second_message(phone: Watched, road: Road) -> None:
    caller = await at_the_name(phone, road)
    page = caller.page
    before = await ids(page)
    road.answers = False

    await page.locator("#words").fill("MARIA SANTOS")
    await page.locator("footer button.main").click()
    await road.lost.wait()  # the desk has it, and has said so
    road.cut()
    await expect(page.locator("#notice")).to_be_visible()
    road.mend()

    await expect(page.locator("#words")).to_have_value("", timeout=LONG)
    await expect(page.locator("article")).to_have_count(len(before) + 1, timeout=LONG)
    assert await as_opened_now(page, road.url) == await ids(page)
    # What is said next is taken, though the send before it was repeated.
    await caller.say("25/12/1998")
    assert len(await ids(page)) == len(before) + 2


async def test_other_words_after_a_lost_answer_are_taken_too(phone: Watched, road: Road) -> None:
    caller = await at_the_name(phone, road)
    page = caller.page
    before = await ids(page)
    road.answers = False
    await page.locator("#words").fill("MARIA SANTOS")
    await page.locator("footer button.main").click()
    await road.lost.wait()
    road.cut()
    await expect(page.locator("#notice")).to_be_visible()

    await page.locator("#words").fill("25/12/1998")  # the answer to what was taken unseen
    await page.locator("footer button.main").click()
    road.mend()

    await expect(page.locator("article")).to_have_count(len(before) + 2, timeout=LONG)
    assert await as_opened_now(page, road.url) == await ids(page)


async def test_page_closed_after_a_lost_answer_shows_it_when_opened_again(
    phone: Watched, road: Road
) -> None:
    caller = await at_the_name(phone, road)
    before = await ids(caller.page)
    road.answers = False
    await caller.page.locator("#words").fill("MARIA SANTOS")
    await caller.page.locator("footer button.main").click()
    await road.lost.wait()

    await caller.page.close()
    road.cut()
    road.mend()
    page = await caller.page.context.new_page()
    await page.goto(f"{road.url}/chat")

    assert (await ids(page))[:-1] == before
    await expect(page.locator("article").last.locator("input[type=date]")).to_be_visible()


async def test_what_comes_while_the_line_is_cut_is_there_once_it_is_back(
    phone: Watched, road: Road, watched: Watched, demo: Demo
) -> None:
    caller = Caller(await phone.window(), road.url)
    code = await caller.ask_for_a_call("en")
    page = caller.page
    await page.evaluate("document.body.dataset.same = 'page'")
    staff = Counsellor(await watched.window(DESK), demo.url)
    await staff.log_in(*demo.login)
    await staff.open(code, "en")
    road.cut()

    await staff.confirm()
    await expect(page.locator(ROOM)).to_have_count(0)
    road.mend()

    await expect(page.locator(ROOM)).to_be_visible(timeout=LONG)
    await expect(page.locator(ROOM)).to_have_count(1)
    await expect(page.locator("body")).to_have_attribute("data-same", "page")
    assert await as_opened_now(page, road.url) == await ids(page)


async def test_language_is_changed_in_place_also_over_a_line_that_was_cut(
    phone: Watched, road: Road
) -> None:
    caller = Caller(await phone.window(), road.url)
    page = caller.page
    await caller.open()
    await caller.speak("en")
    await page.evaluate("document.body.dataset.same = 'page'")
    await caller.press("go.language")
    road.answers = False

    await caller.button("language.set:km").click()
    await road.lost.wait()
    road.cut()
    road.mend()

    await expect(page.locator("html")).to_have_attribute("lang", "km", timeout=LONG)
    await expect(page.locator("body")).to_have_attribute("data-same", "page")
    assert await page.evaluate("document.activeElement.matches('article')")
    assert await as_opened_now(page, road.url) == await ids(page)


async def test_hide_does_not_wait_for_the_line(phone: Watched, road: Road) -> None:
    caller = await at_the_name(phone, road)
    page = caller.page
    road.cut()

    await page.locator(".hide").click()

    await expect(page.locator(".clock time")).to_be_visible()
    await expect(page).to_have_url(f"{road.url}/p/clock")
    assert "chat" not in (await page.content()).lower().replace("/p/static/chat.", "")
    road.mend()
    # The browser is told to forget as soon as there is a line, and then the page is a new one.
    await expect(page.locator("#log")).to_have_count(0)
    async with page.expect_navigation(timeout=LONG):
        pass
    assert await page.context.cookies() == []
