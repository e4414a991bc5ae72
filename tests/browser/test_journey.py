"""A call from the first word to the room: chat, console and mailbox side by side."""

from __future__ import annotations

from datetime import UTC, datetime

import icalendar
import pytest
from playwright.async_api import Page, expect

from locales import formats
from tests.browser.people import Caller, Counsellor
from tests.browser.watch import DESK, Watched
from tests.demo import Demo

pytestmark = pytest.mark.browser
ROOM = "a.button[href*='/demo/room/']"


async def counsellor(watched: Watched, demo: Demo, language: str = "ja") -> Counsellor:
    """Log in at another window."""
    made = Counsellor(await watched.window(DESK), demo.url)
    await made.log_in(*demo.login)
    await made.speak(language)
    return made


async def calendar_entry(page: Page, email: str) -> tuple[str, datetime]:
    """Read the words of the newest letter to an address that has a calendar entry, and its start."""
    letter = page.locator("article", has_text=email).filter(has=page.locator("pre")).first
    await expect(letter).to_be_visible()
    entry = await letter.locator("pre").text_content()
    assert entry is not None
    [event] = icalendar.Calendar.from_ical(entry.replace("\n", "\r\n")).walk("VEVENT")
    return await letter.inner_text(), event.decoded("dtstart").astimezone(UTC)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
async def test_confirmed_call_reaches_chat_and_mail_with_one_time(
    watched: Watched, demo: Demo, script: bool
) -> None:
    caller = Caller(await watched.window(script=script, language="my"), demo.url, script=script)
    staff = await counsellor(watched, demo)

    code = await caller.ask_for_a_call("my")
    if script:
        await caller.page.evaluate("document.body.dataset.same = 'page'")
    await staff.open(code, "my")
    at = await staff.starts_at()
    assert formats.when(at, "ja", formats.JAPAN) in await staff.page.locator(".facts").inner_text()
    await staff.confirm()

    if not script:
        await caller.page.locator(".refresh a").click()
    await expect(caller.page.locator(ROOM)).to_be_visible()
    if script:  # and it came by itself
        await expect(caller.page.locator("body")).to_have_attribute("data-same", "page")
        await watched.look(caller.page, "chat-my-confirmed")
    assert formats.japan_time(at, "my") in await caller.last.inner_text()
    await watched.look(staff.page, "console-ja-confirmed")
    mail = await watched.window(DESK)
    await mail.goto(f"{demo.url}/demo/mail")
    words, begins_at = await calendar_entry(mail, caller.email)
    assert begins_at == at
    assert formats.japan_time(at, "my") in words
    assert formats.japan_time(at, "en") in words
    link = await caller.page.locator(ROOM).get_attribute("href")
    assert link is not None
    assert link in words
    await mail.goto(link)
    await watched.look(mail, "demo-room")


async def test_offered_time_is_accepted_in_the_chat(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(), demo.url)
    staff = await counsellor(watched, demo, "vi")
    code = await caller.ask_for_a_call("vi")
    await staff.open(code, "vi")
    wished_at = await staff.starts_at()

    offered = await staff.offer(2)
    await watched.look(staff.page, "console-vi-offered")
    await expect(caller.button("my.accept")).to_be_visible()
    await watched.look(caller.page, "chat-vi-offered")
    await caller.last.locator("button[value^='my.accept']").nth(1).click()
    await expect(caller.page.locator(ROOM)).to_be_visible()

    assert wished_at not in offered
    await staff.open(code, "vi")
    assert await staff.starts_at() == offered[1]
    text = await caller.page.locator("article", has=caller.page.locator(ROOM)).inner_text()
    assert formats.japan_time(offered[1], "vi") in text


async def test_letters_come_by_themselves_and_leave_open_what_is_open(
    watched: Watched, demo: Demo
) -> None:
    mail = await watched.window(DESK)
    await mail.goto(f"{demo.url}/demo/mail")
    caller = Caller(await watched.window(), demo.url)

    await caller.ask_for_a_call("th")

    await expect(mail.locator("article", has_text=caller.email)).to_be_visible()
    await watched.look(mail, "demo-letters")
