"""The console in the languages of those who answer: pictures, fonts, accessibility, width."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.browser.people import Counsellor
from tests.browser.watch import DESK, FONT, PHONE, Watched, drawn
from tests.demo import Demo

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", ["ja", "vi", "km", "my"])
async def test_console_is_well_drawn(watched: Watched, demo: Demo, language: str) -> None:
    staff = Counsellor(await watched.window(DESK), demo.url)
    page = staff.page
    await page.goto(f"{staff.url}/login?speak={language}")
    await watched.look(page, f"console-{language}-login")
    await staff.log_in(*demo.login)
    await staff.speak(language)
    await watched.look(page, f"console-{language}-account")

    for path in ("queue?language=km", "tasks", "timetable"):
        await page.goto(f"{staff.url}/{path}")
        await watched.look(page, f"console-{language}-{path.partition('?')[0]}")
    await page.goto(f"{staff.url}/queue?language=km")
    await page.locator("tbody th a").first.click()
    await expect(page.locator("#about")).to_be_visible()
    await watched.look(page, f"console-{language}-booking")

    assert any(FONT.get(language, "Noto Sans") in p.fonts for p in await drawn(page))
    await page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await page.goto(f"{staff.url}/queue?language=km")
    await watched.look(page, f"console-{language}-phone-queue")
