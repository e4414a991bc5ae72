"""What hands do: leave at once, and go without a mouse."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import Caller
from tests.browser.watch import Watched
from tests.demo import Demo

pytestmark = pytest.mark.browser
TABS_MOST = 60


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


async def test_hide_works_without_a_script(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(script=False), demo.url, script=False)
    await caller.open()

    await caller.page.locator(".hide").click()

    await expect(caller.page).to_have_url(f"{demo.url}/p/clock")


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
    """Press Tab until the button of a token has the focus."""
    for _ in range(TABS_MOST):
        await page.keyboard.press("Tab")
        if str(await page.evaluate("document.activeElement.value ?? ''")).startswith(token):
            return
    raise AssertionError(f"{TABS_MOST} times Tab, and {token} has no focus")


async def test_first_steps_go_by_keyboard_alone(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(), demo.url)
    await caller.open()
    keyboard = caller.page.keyboard

    await tab_to(caller.page, "language.set:vi")
    await keyboard.press("Enter")
    await expect(caller.button("go.book")).to_be_visible()
    for token in ("go.book", "terms.agree", "who.is:trainee"):
        await expect(caller.button(token)).to_be_visible()
        await tab_to(caller.page, token)
        await keyboard.press("Enter")
    await expect(caller.page.locator(".own").last).to_be_visible()
    await expect(
        caller.page.locator("article").last.locator("button[value='go.back']")
    ).to_be_visible()
    await tab_to(caller.page, "go.back")

    # What has the focus is seen, and is not hidden below the field at the bottom.
    outline = await caller.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    assert await caller.page.evaluate(
        "(() => { const box = document.activeElement.getBoundingClientRect();"
        " return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)"
        " === document.activeElement; })()"
    )


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
