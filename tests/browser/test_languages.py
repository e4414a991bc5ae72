"""Every callers' page in every language: pictures, fonts, accessibility, and no page too wide."""

from __future__ import annotations

import pytest

from locales.languages import CALLERS
from tests.browser.people import Caller
from tests.browser.watch import FONT, Watched, drawn
from tests.demo import Demo

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", CALLERS)
async def test_callers_pages_are_well_drawn(watched: Watched, demo: Demo, language: str) -> None:
    caller = Caller(await watched.window(), demo.url)
    await caller.open()
    if language == CALLERS[0]:
        await watched.look(caller.page, "chat-first", desk=True)

    await caller.speak(language)
    await watched.look(caller.page, f"chat-{language}-menu", desk=True)
    await caller.agree()
    await watched.look(caller.page, f"chat-{language}-question")
    for name, path in (("terms", "/p/terms/otit"), ("days", "/p/timetable"), ("clock", "/p/clock")):
        await caller.page.goto(f"{demo.url}{path}?lang={language}")
        await watched.look(caller.page, f"page-{language}-{name}", desk=name == "days")
        assert any(FONT.get(language, "Noto Sans") in p.fonts for p in await drawn(caller.page))


async def test_chat_can_be_read_in_the_dark(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(dark=True), demo.url)
    await caller.open()
    await caller.speak("my")
    await watched.look(caller.page, "chat-my-dark")


@pytest.mark.parametrize("look", ["line", "telegram"])
async def test_demo_shows_what_an_app_would_show(watched: Watched, demo: Demo, look: str) -> None:
    caller = Caller(await watched.window(), demo.url, look=look)
    await caller.open()
    await watched.look(caller.page, f"{look}-first", desk=True)

    await caller.speak("km")
    await caller.agree()
    await watched.look(caller.page, f"{look}-km-question")
    for text in ("SOK DARA", "13/05/1997", caller.email):
        await caller.say(text)
    for token in ("mailbox.own", "companion.is:none"):
        await caller.press(token)
    await watched.look(caller.page, f"{look}-km-days")
    await caller.press("day.on")
    await caller.press("time.at")
    await watched.look(caller.page, f"{look}-km-review")

    # The lock screen shows one line, and nothing that was typed.
    lock = await caller.page.locator("#lock").inner_text()
    assert lock
    assert "SOK" not in lock
    assert caller.email not in lock
