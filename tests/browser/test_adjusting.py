"""Several wishes against cover, a booking by telephone, and writing with a caller."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.browser.people import Caller, Counsellor
from tests.browser.watch import DESK, Watched
from tests.demo import Demo

pytestmark = pytest.mark.browser


async def counsellor(
    watched: Watched, demo: Demo, language: str, *, script: bool = True
) -> Counsellor:
    """Log in at another window."""
    made = Counsellor(await watched.window(DESK, script=script), demo.url)
    await made.log_in(*demo.login)
    await made.speak(language)
    return made


async def test_wishes_stand_against_cover_and_the_second_is_confirmed(
    watched: Watched, demo: Demo
) -> None:
    caller = Caller(await watched.window(), demo.url)
    await caller.open()
    await caller.speak("en")
    await caller.agree()
    for text in ("MARIA SANTOS", "25/12/1998", caller.email):
        await caller.say(text)
    for token in ("mailbox.own", "companion.is:none", "day.on", "time.at"):
        await caller.press(token)
    for _ in range(2):
        for token in ("review.add", "day.on", "time.at"):
            await caller.press(token)
    await watched.look(caller.page, "chat-en-wishes-review")
    for token in ("review.change", "change.to:time"):
        await caller.press(token)
    await watched.look(caller.page, "chat-en-wishes")
    for token in ("wishes.none", "review.send"):
        await caller.press(token)
    words = (await caller.page.locator("#log").inner_text()).split()
    code = next(w for w in reversed(words) if len(w) == 7 and w[3] == "-" and w.isupper())
    staff = await counsellor(watched, demo, "en")
    page = staff.page

    await staff.open(code, "en")
    await expect(page.locator("table.cover tbody tr")).to_have_count(3)
    await watched.look(page, "console-en-wishes", desk=True)
    second = page.locator("table.cover input[value='2']")
    at = await page.locator("table.cover time").nth(1).get_attribute("datetime")
    await second.check()
    await staff.confirm()

    assert (await staff.starts_at()).isoformat() == at


async def test_booking_by_telephone_needs_no_script(watched: Watched, demo: Demo) -> None:
    staff = await counsellor(watched, demo, "ja", script=False)
    page = staff.page
    await page.goto(f"{staff.url}/queue?language=th")
    await page.locator("a[href*='/new?']").click()
    await page.locator("#language").select_option("th")
    await page.locator("form[method=get] button").click()
    await page.locator("#name").fill("SOMCHAI JAIDEE")
    await page.locator("#birthdate").fill("1996-04-13")
    await page.locator("input[name=who][value=trainee]").check()
    await page.locator("nav.weeks button").last.click()
    await expect(page.locator("#name")).to_have_value("SOMCHAI JAIDEE")
    await page.locator("input[name=consent][value=read]").check()
    await page.locator("input[name=starts]").first.check()

    await page.locator("section[aria-labelledby=free] > button").click()

    await expect(page.locator(".state.confirmed")).to_be_visible()
    await page.locator("a[href$='/next']").click()
    await page.locator("nav.weeks button").last.click()
    await page.locator("input[name=starts]").last.check()
    await page.locator("section[aria-labelledby=free] > button").click()
    await expect(page.locator(".state.confirmed")).to_be_visible()


async def test_pages_for_booking_are_well_drawn(watched: Watched, demo: Demo) -> None:
    staff = await counsellor(watched, demo, "ja")
    page = staff.page
    await page.goto(f"{staff.url}/new?language=km")
    await watched.look(page, "console-ja-new-booking", desk=True)
    await page.goto(f"{staff.url}/queue?language=km")
    await page.locator("tbody th a").first.click()
    await page.locator("a[href$='/next']").click()
    await expect(page.locator("#free")).to_be_visible()
    await watched.look(page, "console-ja-next-call", desk=True)


async def test_caller_and_staff_write_to_each_other(watched: Watched, demo: Demo) -> None:
    caller = Caller(await watched.window(), demo.url)
    await caller.open()
    await caller.speak("vi")
    await caller.press("go.person")
    await caller.say("Tôi có một câu hỏi về giờ làm.")
    staff = await counsellor(watched, demo, "en")
    page = staff.page
    await page.goto(f"{staff.url}/tasks")
    await watched.look(page, "console-en-tasks-person", desk=True)
    await page.locator("tbody a[href*='/tasks/']").last.click()

    await page.locator("#words").fill("Chào bạn. Mời bạn nói.")
    await page.locator("form[action$='/reply'] button").click()

    await expect(page.locator(".thread li.ours")).to_have_count(1)
    await watched.look(page, "console-en-task", desk=True)
    await expect(caller.last).to_contain_text("Mời bạn nói.")
    await watched.look(caller.page, "chat-vi-staff-words")
    await caller.press("go.write")
    await caller.say("Cảm ơn nhiều.")
    await page.reload()
    await expect(page.locator(".thread li")).to_have_count(3)
