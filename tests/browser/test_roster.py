"""Counsellors, their hours and leave, and what a leave leaves undone, in a real browser."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.browser.people import Caller, Counsellor
from tests.browser.watch import DESK, PHONE, Watched
from tests.demo import Demo

pytestmark = pytest.mark.browser


async def test_leave_is_made_and_its_conflict_solved(watched: Watched, demo: Demo) -> None:
    staff = Counsellor(await watched.window(DESK), demo.url)
    page = staff.page
    await staff.log_in(*demo.login)
    await staff.speak("en")
    for name in ("Linh Tran", "Mai Le"):
        await page.goto(f"{staff.url}/roster")
        if not await page.locator("#name").is_visible():
            await page.locator("summary").click()
        await page.locator("#name").fill(name)
        await page.locator("input[value='otit fil']").check()
        await page.locator("form[action$='/roster'] button").click()
        if await page.locator("form button.danger").is_visible():
            await page.locator("form button.danger").click()  # seats of the demo have callers
        await expect(page.locator(".told")).to_be_visible()
    caller = Caller(await watched.window(PHONE), demo.url)
    code = await caller.ask_for_a_call("fil")
    await staff.open(code, "fil")
    starts_at = await staff.starts_at()
    await page.goto(f"{staff.url}/roster")
    await watched.look(page, "console-roster")

    # Whoever has the call goes on leave; the other one takes it.
    for name in ("Linh Tran", "Mai Le"):
        await page.goto(f"{staff.url}/roster")
        await page.get_by_role("link", name=name).click()
        await page.locator("#monday, input[name=day0]").first.fill("11:00-15:00 16:00-19:00")
        if name == "Mai Le":
            await watched.look(page, "console-counsellor")
        day = starts_at.astimezone().date().isoformat()
        await page.locator("summary").click()
        await page.locator("#first").fill(day)
        await page.locator("#last").fill(day)
        await page.locator("form[action$='/leave'] button").click()
        touched = page.locator("h1 .count.some")
        if await touched.is_visible():
            break
    await watched.look(page, "console-touched")
    await page.locator("form button.danger").click()
    await page.goto(f"{staff.url}/conflicts")
    await watched.look(page, "console-conflicts")
    await page.locator("form[action$='/keep'] select").first.select_option("comes")
    await page.locator("form[action$='/keep'] button").first.click()
    await expect(page.locator(".told")).to_be_visible()
    await page.goto(f"{staff.url}/waiting")
    await watched.look(page, "console-waiting")
