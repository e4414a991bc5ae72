"""What hands do: leave at once, go without a mouse, and without a script."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import Caller
from tests.browser.watch import Watched
from tests.demo import Demo

pytestmark = pytest.mark.browser
TABS_MOST = 25
SEEN = """(() => {
  const [box] = document.activeElement.getClientRects();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const outline = getComputedStyle(document.activeElement).outlineStyle;
  return outline === "solid" && document.activeElement.contains(top);
})()"""


async def test_hide_leaves_a_clock_and_no_way_back(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(), demo.url)
    await caller.page.goto(f"{demo.url}/p/clock")
    await caller.open()
    await caller.speak("vi")

    await caller.page.locator(".hide").click()

    await expect(caller.page).to_have_url(f"{demo.url}/p/clock")
    await caller.page.go_back()
    await expect(caller.page).to_have_url(f"{demo.url}/p/clock")
    await expect(caller.page.locator("article")).to_have_count(0)


async def test_hide_is_the_first_thing_that_a_keyboard_reaches(
    watched: Watched, demo: Demo
) -> None:
    caller = Caller(await watched.window(), demo.url)
    await caller.open()

    await caller.page.keyboard.press("Tab")
    await caller.page.keyboard.press("Enter")

    await expect(caller.page).to_have_url(f"{demo.url}/p/clock")


async def test_hide_works_without_a_script_and_back_shows_nothing_that_was_said(
    watched: Watched, demo: Demo
) -> None:
    caller = Caller(await watched.window(script=False), demo.url, script=False)
    page = caller.page
    await caller.open()
    async with page.expect_navigation():
        await caller.button("language.set:vi").click()
    await caller.agree()
    await expect(page.locator("article").nth(3)).to_be_visible()

    await page.locator(".hide").click()

    await expect(page).to_have_url(f"{demo.url}/p/clock")
    for _ in range(3):
        await page.go_back()
        await expect(page.locator("article")).to_have_count(1)
        await expect(page.locator("button[value='go.book']")).to_have_count(0)


async def test_hidden_chat_is_another_persons_first_page(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(), demo.url)
    await caller.open()
    await caller.speak("my")

    await caller.page.locator(".hide").click()
    await expect(caller.page).to_have_url(f"{demo.url}/p/clock")
    await caller.open()

    await expect(caller.page.locator("article")).to_have_count(1)
    await expect(caller.button("language.set:my")).to_be_visible()


async def tab_to(page: Page, token: str) -> None:
    """Press Tab until what has this name, id or token has the focus: near, never a long way round."""
    names = "(e => [e.value, e.id, e.type].join(' '))(document.activeElement)"
    for _ in range(TABS_MOST):
        await page.keyboard.press("Tab")
        found = str(await page.evaluate(names)).split(" ")
        if any(name.startswith(token) for name in found if name):
            return
    raise AssertionError(f"{TABS_MOST} times Tab, and {token} has no focus")


async def press_by_key(caller: Caller, token: str) -> None:
    """Go to a button by Tab, press it, and wait for the answer."""
    await expect(caller.button(token)).to_be_visible()
    await tab_to(caller.page, token)
    # What has the focus is seen, and is not hidden below the bars at top and bottom.
    assert await caller.page.evaluate(SEEN), token
    asked = await caller.page.locator("article").count()
    await caller.page.keyboard.press("Enter")
    await expect(caller.page.locator("article")).not_to_have_count(asked)


async def type_by_key(caller: Caller, words: str) -> None:
    """Go to the field by Tab, if it has not kept the focus, and send words with Enter."""
    page = caller.page
    if await page.evaluate("document.activeElement.id") != "words":
        await tab_to(page, "words")
    asked = await page.locator("article").count()
    await page.keyboard.type(words)
    await page.keyboard.press("Enter")
    await expect(page.locator("article")).to_have_count(asked + 1)


async def test_whole_booking_goes_by_keyboard_alone(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(), demo.url)
    page = caller.page
    await caller.open()

    await tab_to(page, "language.set:vi")
    await page.keyboard.press("Enter")
    for token in ("go.book", "terms.agree", "who.is:trainee"):
        await press_by_key(caller, token)
    await type_by_key(caller, "NGUYEN VAN AN")
    await tab_to(page, "date")
    await page.keyboard.type("12251998")  # as a browser in English wants it
    await page.keyboard.press("Enter")
    await expect(page.locator(".own").last).to_have_text("1998-12-25")
    await type_by_key(caller, caller.email)
    wishes = ("review.add", "day.on", "time.at")
    for token in ("mailbox.own", "companion.is:none", "day.on", "time.at", *wishes):
        await press_by_key(caller, token)
    for token in ("review.send", "go.bookings", "my.cancel", "cancel.yes"):
        await press_by_key(caller, token)

    await expect(caller.button("my.undo")).to_be_visible()


async def test_whole_booking_goes_by_plain_forms(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(script=False), demo.url, script=False)
    page = caller.page
    await caller.open()
    async with page.expect_navigation():
        await caller.button("language.set:km").click()
    await expect(page.locator("html")).to_have_attribute("lang", "km")
    await caller.agree()
    await caller.say("SOK DARA")
    await caller.last.locator("input[type=date]").fill("1998-12-25")
    async with page.expect_navigation():
        await caller.last.locator(".pick button").click()
    # The page begins at what is new, for eyes and for a screen reader.
    assert page.url.endswith(str(await caller.last.get_attribute("id")))
    await caller.say(caller.email)
    wishes = ("review.add", "day.on", "time.at")
    for token in ("mailbox.own", "companion.is:none", "day.on", "time.at", *wishes):
        await caller.press(token)
    for token in ("review.change", "change.to:time", "wishes.drop:2", "review.send"):
        await caller.press(token)

    for token in ("go.bookings", "my.cancel", "cancel.yes"):
        await caller.press(token)

    await expect(caller.button("my.undo")).to_be_visible()


async def test_date_field_sends_no_date_that_nobody_chose(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(), demo.url)
    await caller.open()
    await caller.speak("vi")
    await caller.agree()
    await caller.say("NGUYEN VAN AN")
    asked = await caller.page.locator("article").count()

    await caller.last.locator(".pick button").click()

    await expect(caller.page.locator("article")).to_have_count(asked)
    await caller.last.locator("input[type=date]").fill("1998-12-25")
    await caller.last.locator(".pick button").click()
    await expect(caller.page.locator("article")).to_have_count(asked + 1)
    await expect(caller.page.locator(".own").last).to_have_text("1998-12-25")
