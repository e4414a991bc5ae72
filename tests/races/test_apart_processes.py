"""Nothing of one service is found by anybody of another, at either of two real processes.

What test_apart.py shows with a clock moved by hand is shown here of two `sodan serve` on one
PostgreSQL: each word, press and form goes to either of them, and then all is looked at in both.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx
import pytest

from schedules.booking import State
from tests.bot.console.desk import Browser
from tests.journeys.phones import settled
from tests.races import apart
from tests.races.apart import HOSTS, LANGUAGE, MARKS, PATIENCE, Door
from tests.races.processes import Stream, Through, Two, two
from tests.races.test_apart import (
    FULL_EACH,
    answer_words,
    asks,
    confirm,
    figures_are_apart,
    heard,
    mine,
    opened,
    prepared,
)

EACH = 3  # callers of each service
CHANNELS = ("web", "line", "telegram")


@pytest.fixture
def database_kind() -> str:
    return "postgresql"


@pytest.fixture
async def world(address: str, seed: int, tmp_path: Path) -> AsyncIterator[Two]:
    async with two(address, seed, tmp_path) as made:
        yield made


@pytest.mark.timeout(900)
async def test_nothing_of_a_service_is_found_at_either_process_by_anybody_of_another(
    world: Two, full: bool, tell: Callable[[str], None]
) -> None:
    assert len({process.pid for process in world.processes}) == 2
    staff = await prepared(world)
    for name in MARKS:
        await one_is_told(world, name)

    # All at once: callers ask; then staff confirm and write while pages are open at both processes.
    each = FULL_EACH if full else EACH
    wanted = [(name, CHANNELS[n % 3]) for n in range(each) for name in MARKS]
    people = await asyncio.gather(*(asks(world, *one) for one in wanted))
    streams = {
        name: [Stream(web, door) for web in world.webs[name] for door in world.doors]
        for name in MARKS
    }
    await asyncio.gather(*(answers(world, name, staff[f"counsellor-{name}"]) for name in MARKS))
    await world.rooms()
    for name in MARKS:
        booked = [b for b in await world.bookings(name) if b.room is not None]
        assert len(world.zoom.at(HOSTS[name]) if name in HOSTS else booked) == len(booked) > 0

    read = await heard(world, set())
    read += await streams_are_apart(streams)
    read += await pages_are_apart(world)
    letters_are_apart(world)
    await figures_are_apart(world)
    found = await asyncio.gather(*(looked(world, door) for door in world.doors))
    for log in world.logs:
        assert [mark for mark in MARKS.values() if mark in log] == []
    passed = [door.passed for door in world.doors if isinstance(door, Through)]
    assert min(one["POST"] for one in passed) > sum(one["POST"] for one in passed) / 4
    tell(
        f"two processes: {len(people) + len(MARKS)} callers, {[p.total() for p in passed]} "
        f"requests, {sum(found)} pages of staff, {read} read by callers, "
        f"{len(world.letters.taken)} letters"
    )


async def one_is_told(world: Two, service_id: str) -> None:
    """Have somebody ask while nobody else does: of all staff those of the service are told."""

    def told(name: str) -> int:
        return len(world.letters.to(f"{name}@staff.example"))

    before = {name: told(name) for name in MARKS}
    person = world.caller(service_id, "telegram")
    await person.chat.hello()
    await person.ask_for_a_call()
    async with asyncio.timeout(PATIENCE):
        while told(service_id) == before[service_id]:
            await asyncio.sleep(0.05)
    await settled(world.app)
    assert [name for name in MARKS if told(name) > before[name]] == [service_id]


async def answers(world: Two, service_id: str, browser: Browser) -> None:
    """Confirm all that a service was asked for, and write to all who wait for words."""
    for booking in await world.bookings(service_id):
        assert booking.state is State.requested
        await confirm(browser, booking)
    assert await answer_words(browser, service_id) > 0


async def streams_are_apart(streams: dict[str, list[Stream]]) -> int:
    """Read what flowed into open pages: each hears its own staff, at whichever process."""
    for service_id, open_pages in streams.items():
        for each in open_pages:
            await each.until(f"{MARKS[service_id]} chào bạn")
    for service_id, open_pages in streams.items():
        said = {str(n): each.said for n, each in enumerate(open_pages)}
        assert apart.leaks(said, (service_id,)) == []
        await asyncio.gather(*(each.close() for each in open_pages))
    return sum(map(len, streams.values()))


async def pages_are_apart(world: Two) -> int:
    """Open each caller's pages, by the links that they were given, at both processes."""
    catalog, read = world.app.files.catalog(), 0
    for service_id, mark in MARKS.items():
        line, bot = world.lines[service_id], world.bots[service_id]
        shown = [str(line._sent), *(str(bot.sent(chat)) for chat in bot._chats)]
        shown += [web.everything for web in world.webs[service_id]]
        shown += [apart.letter_text(letter) for letter in world.letters.to(mark.lower())]
        links = set(re.findall(r"/p/b/[\w.~-]+", "\n".join(shown)))
        assert links
        others = [catalog.say(f"service-{name}-label", LANGUAGE) for name in MARKS]
        others.remove(catalog.say(f"service-{service_id}-label", LANGUAGE))
        for door in world.doors:
            browser, pages = Door(world, "", door), {}
            for link in links:
                for path in (link, f"{link}/time.ics"):
                    answer = await browser.get(path)
                    assert answer.status_code in (200, 404), path
                    pages[path] = answer.text
            for web in world.webs[service_id]:
                same = web.at(door)
                pages[f"{len(pages)}"] = (await same.get("/chat")).text
                pages[f"{len(pages)}"] = await web.log_at(same)
                assert all(mark in pages[f"{len(pages) - n}"] for n in (1, 2))
            assert apart.leaks(pages, (service_id,)) == []
            assert [sign for sign in others for text in pages.values() if sign in text] == []
            read += len(pages)
    return read


def letters_are_apart(world: Two) -> None:
    """Read all letters: those to staff name nobody, those to callers their own service alone."""
    services = world.app.files.services()
    for service_id, mark in MARKS.items():
        to_staff = map(apart.letter_text, world.letters.to(f"{service_id}@staff.example"))
        to_callers = map(apart.letter_text, world.letters.to(mark.lower()))
        read, text = "\n".join(to_staff), "\n".join(to_callers)
        assert read
        assert [each for each in MARKS.values() if each in read] == []
        assert bool(text) == ("email" in services[service_id].intake.fields)
        assert apart.leaks({"letters": text}, (service_id,)) == []


async def looked(world: Two, door: httpx.AsyncBaseTransport) -> int:
    """Open and search everything at one process, as each member of staff; count the pages."""
    signed_in = {}
    for login in [f"{role}-{name}" for name in MARKS for role in ("counsellor", "admin")]:
        signed_in[login] = await world.signed_in(login, door)
    for login in ("whole", "keeper"):
        signed_in[login] = await world.signed_in(login, door)
    found = await opened(world, signed_in)
    bookings = [booking for name in MARKS for booking in await world.bookings(name)]
    for login, browser in signed_in.items():
        if "counsellor" not in login and login != "whole":
            continue
        token = await browser.token()
        for booking in bookings:
            answer = await browser.post("/find", {"csrf": token, "code": booking.code})
            where = answer.headers["location"]
            assert where.endswith(booking.id) == (booking.service_id in mine(login)), login
    return len(found)
