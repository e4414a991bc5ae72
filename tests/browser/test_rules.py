"""The rules of a service as they look: on their page, in the chat, and to staff."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from bot.demo.samples import LOGIN, PASSWORD
from tests.browser.people import Caller, Counsellor
from tests.browser.watch import DESK, Watched
from tests.demo import Demo

pytestmark = pytest.mark.browser
SMALL = (360, 640)


@pytest.mark.parametrize("language", ["en", "ja"])
async def test_page_of_the_rules(watched: Watched, demo: Demo, language: str) -> None:
    page = await watched.window(SMALL, language=language)
    await page.goto(f"{demo.url}/p/rules/otit?lang={language}")

    await expect(page.locator("h2")).to_have_count(10)
    await watched.look(page, f"rules-{language}", desk=True)


async def test_chat_with_the_rules(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(SMALL), demo.url)
    await caller.open()
    await caller.speak("en")
    await caller.say("rules")
    await expect(caller.button("go.rules:otit.1")).to_be_visible()
    await watched.look(caller.page, "rules-chat", desk=True)


@pytest.mark.parametrize("language", ["en", "ja"])
async def test_staff_see_keys_values_and_places(
    watched: Watched, demo: Demo, language: str
) -> None:
    staff = Counsellor(await watched.window(DESK), demo.url)
    await staff.log_in(LOGIN, PASSWORD)
    await staff.speak(language)
    await staff.page.goto(f"{staff.url}/service")

    await expect(staff.page.locator("table.rules").first).to_be_visible()
    assert await staff.page.locator("tr.chosen mark").count() > 10
    await watched.look(staff.page, f"service-{language}", desk=True)
    await staff.speak("en")
