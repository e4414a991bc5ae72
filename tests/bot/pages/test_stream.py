"""The stream of answers: in order, after the last one that the page has, and when it ends."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from bot.pages import chat
from tests.bot.pages.conftest import CATALOG, Site


class Page:
    """An open page: its stream, read as a browser reads it while it goes on."""

    def __init__(self, site: Site, query: str, headers: dict[str, str]) -> None:
        cookies = "; ".join(f"{name}={value}" for name, value in site.client.cookies.items())
        headers = {"cookie": cookies, **headers}
        self.status = 0
        self.text = ""
        self._news = asyncio.Condition()
        self._scope: dict[str, Any] = {
            "type": "http",
            "method": "GET",
            "path": "/chat/events",
            "raw_path": b"/chat/events",
            "root_path": "",
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        }
        self._task = asyncio.create_task(site.app(self._scope, self._receive, self._send))

    async def _receive(self) -> dict[str, Any]:
        await asyncio.Event().wait()  # the browser never goes away
        raise AssertionError

    async def _send(self, message: Any) -> None:
        async with self._news:
            self.status = message.get("status", self.status)
            self.text += message.get("body", b"").decode()
            self._news.notify_all()

    async def until(self, pattern: str) -> re.Match[str]:
        """Wait until something has arrived."""
        async with asyncio.timeout(5), self._news:
            while not (found := re.search(pattern, self.text)):
                await self._news.wait()
            return found

    async def end(self) -> str:
        """Wait for the stream's end; give all that arrived."""
        async with asyncio.timeout(5):
            await self._task
        return self.text

    @property
    def ids(self) -> list[str]:
        return re.findall(r"^id: (\d+)", self.text, re.M)


def asks(page: str) -> str:
    """Give what a page says of itself when it asks for news."""
    found = re.search('data-query="([^"]+)"', page)
    assert found is not None
    return found[1].replace("&amp;", "&")


def watch(site: Site, query: str = "speaks=en", **headers: str) -> Page:
    return Page(site, query, headers)


def html(key: str) -> str:
    """Give the first line of a sentence as it stands in a page."""
    return CATALOG.say(key, "en").partition("\n")[0].replace("'", "&#39;")


async def test_stream_gives_what_the_page_lacks_and_then_what_comes(site: Site) -> None:
    page = await site.open()
    await site.say(page, press="language.set:en")
    before = re.findall(r'data-id="(\d+)"', await site.open())
    seen = watch(site, **{"last-event-id": before[0]})
    await seen.until(re.escape(html("menu-ask")))

    await site.say(page, id="form-timetable", press="go.timetable")

    await seen.until(re.escape(html("timetable-title")))
    await site.web.close()
    await seen.end()
    after = re.findall(r'data-id="(\d+)"', await site.open())
    assert len(after) > len(before) > 1
    assert seen.ids == after[1:]


async def test_stream_begins_after_the_page_by_address_too(site: Site) -> None:
    page = await site.open()
    await site.say(page, press="language.set:en")
    first, *later = re.findall(r'data-id="(\d+)"', await site.open())

    seen = watch(site, f"speaks=en&after={first}")

    await seen.until(f"id: {later[-1]}")
    assert seen.ids == later
    await site.web.close()
    await seen.end()


async def test_stream_is_not_begun_once_the_house_closes(site: Site) -> None:
    await site.open()
    await site.web.close()

    seen = watch(site)

    assert "<article" not in await seen.end()


async def test_stream_of_a_stranger_only_says_that_the_chat_has_ended(site: Site) -> None:
    answer = await site.client.get("/chat/events?speaks=vi")

    assert answer.text.count("event:") == answer.text.count("event: end") == 1
    assert CATALOG.say("chat-idle", "vi") in answer.text


async def test_stream_ends_with_its_session(site: Site) -> None:
    await site.open()
    seen = watch(site)
    await seen.until("<article")
    site.clock.go(minutes=31)

    for caller_id in tuple(site.web._listeners):
        site.web.wake(caller_id)

    assert "event: end" in await seen.end()
    assert html("chat-idle") in seen.text


async def test_stream_asks_for_a_page_in_the_new_language_from_its_first_message(
    site: Site,
) -> None:
    page = await site.open()
    seen = watch(site)
    await seen.until("<article")

    await site.say(page, press="language.set:km")

    first_new = int(seen.ids[-1]) + 1
    assert (await seen.end()).endswith(f"event: anew\r\ndata: m{first_new}\r\n\r\n")


async def test_page_of_an_erased_caller_is_drawn_anew(site: Site) -> None:
    page = await site.open()
    await site.say(page, press="language.set:en")
    await site.say(page, id="form-delete", press="go.delete")
    page = await site.open()
    query = asks(page)
    seen = watch(site, query)
    await seen.until(re.escape(html("delete-ask")))

    await site.say(page, id="form-erase", press="erase.yes")

    assert "event: anew" in await seen.end()
    assert html("deleted") not in seen.text
    # A page that had no line just then learns it as well, by whichever way it asks next.
    later = watch(site, query)
    assert "event: anew" in await later.end()
    by_script = {"x-chat": "1"}
    polled = await site.client.get(f"/chat/log?{query}&after=1", headers=by_script)
    assert (polled.status_code, polled.text) == (205, "")
    page = await site.open()
    assert html("deleted") in page
    polled = await site.client.get(f"/chat/log?{asks(page)}&after=0", headers=by_script)
    assert polled.status_code == 200


async def test_fifth_stream_of_a_session_is_refused(site: Site) -> None:
    await site.open()
    pages = [watch(site) for _ in range(chat.STREAMS_MOST)]
    for page in pages:
        await page.until("<article")

    fifth = await site.client.get("/chat/events")

    assert fifth.status_code == 429
    await site.web.close()
    for page in pages:
        await page.end()
    assert (await site.client.get("/chat/events")).status_code == 200
