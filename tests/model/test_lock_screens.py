"""What a phone shows while it is locked betrays nobody: every notice, every language, every road.

Each notice goes through the running desk and is read where it arrives: LINE's alt text or first
line, Telegram's first line, the subject and first line of a letter, the title and the file name in
the calendar. Words that betray are those of locales/<tag>/unsafe-words.txt.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from bot.desk.letters import LETTERS
from bot.desk.place import After
from bot.store.store import Store
from handlers.turn import Booking
from locales import scripts
from locales.languages import CALLERS
from tests.bot.store.calls import at
from tests.journeys.conftest import World, world
from tests.journeys.phones import settled
from tests.model.ledger import HALF

__all__ = ["world"]

LOCALES = Path(__file__).parents[2] / "locales"
NOTICES = re.findall(r"^([a-z-]+)-notice-text =", (LOCALES / "en/notices.ftl").read_text(), re.M)
# Said within another notice, or about no booking at all: these have no notice of their own.
WITHIN = {"offered-beside", "confirmed-soon", "refused"}
KINDS = [kind for kind in NOTICES if kind not in WITHIN]
NAME, BORN = "Zyxwana Qwrtzel", "1998-12-25"  # in no sentence of ours
LINK = {"join_url": "https://meet.example/k", "passcode": "271828", "meeting_id": "161803"}


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


def folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def unsafe(language: str) -> dict[str, re.Pattern[str]]:
    """Give what must not be read in a language; English words count everywhere."""
    lines = [
        line.partition("#")[0].strip()
        for tag in {language, "en"}
        for line in (LOCALES / tag / "unsafe-words.txt").read_text().splitlines()
    ]
    return {word: scripts.whole_word(folded(word)) for word in lines if word}


def betrayed(shown: str, language: str, personal: list[str]) -> list[str]:
    """List the words in it that betray, and what is the caller's own."""
    text = folded(shown)
    found = [word for word, pattern in unsafe(language).items() if pattern.search(text)]
    return found + [value for value in personal if folded(value) in text]


def test_word_that_betrays_is_found() -> None:
    assert betrayed("Tư vấn: 10:00", "vi", []) == ["tư vấn"]
    assert betrayed("10:00 OTIT", "th", []) == ["OTIT"]
    assert betrayed("10:00 K7P-2QX", "en", ["k7p-2qx"]) == ["k7p-2qx"]
    assert betrayed("10:00", "vi", [NAME, BORN]) == []


def on_line(objects: list[dict[str, Any]]) -> Iterator[str]:
    for each in objects:
        yield each["altText"] if each["type"] == "flex" else each["text"].strip().split("\n")[0]


def in_letter(letter: EmailMessage) -> Iterator[str]:
    """Give what a mailbox and a calendar show of a letter without opening it."""
    yield str(letter["subject"])
    yield str(letter["from"])
    for part in letter.walk():
        if part.get_filename():
            yield str(part.get_filename())
        if part.get_content_type() == "text/plain":
            yield part.get_content().strip().split("\n")[0]
        if part.get_content_type() == "text/calendar":
            raw = part.get_payload(decode=True)
            assert isinstance(raw, bytes)
            for event in Calendar.from_ical(raw.decode()).walk("VEVENT"):
                yield str(event["summary"])
                yield str(event.get("location", ""))
                yield str(event.get("description", ""))


async def booked(world: World, language: str, channel: str, person: str) -> Booking:
    """Give a confirmed call with a link, beside which another time is being offered."""
    desk = world.app.desk
    service = desk.place.services()["otit"]
    number = CALLERS.index(language) * 2 + (channel == "line")
    details = {"name": NAME, "birthdate": BORN, "email": f"{person}@example.com", "mailbox": "own"}
    start = at(2, day=26) + number % 16 * HALF

    def work(store: Store) -> Booking:
        caller = store.find_or_make(channel, "", person, store.now)
        caller.language = language
        store.save(caller)
        seat = f"seat:otit:{language}:1"
        wish = (start, start + HALF, [seat])
        booking = store.request(caller, service, language, [wish], details)
        store.confirm(booking, "s1")
        booking = store.booking(booking.id) or booking
        store.want_room(booking, "hand")
        store.room_made(booking.id, booking.revision, LINK)
        free = start + timedelta(days=1)
        other = (free, free + HALF, [seat])
        return store.offer(store.booking(booking.id) or booking, [other], at(1, day=26), "s1")

    return await desk.act(work)


async def tell(world: World, booking: Booking, kind: str) -> None:
    """Have the desk tell it as it tells everything."""
    desk = world.app.desk

    def work(store: Store, after: After) -> None:
        desk._then.notify(store, store.booking(booking.id) or booking, kind, after)

    await desk._move(work)


@pytest.mark.slow
async def test_no_notice_betrays_its_caller_on_a_lock_screen(world: World) -> None:
    world.line.by_schema = False
    found: list[str] = []
    seen: Counter[str] = Counter()
    for number, language in enumerate(CALLERS):
        user, chat = f"U{number:032x}", 7000 + number
        await world.client.post("/webhooks/line", **_post(world.line.event_follow(user)))
        hello = world.telegram.update_text(chat, "/start")
        await world.client.post("/webhooks/telegram", **_post(hello))
        await settled(world.app)
        for channel, person in (("line", user), ("telegram", str(chat))):
            booking = await booked(world, language, channel, person)
            address = f"{person}@example.com"
            personal = [*NAME.split(), BORN, address, booking.code, LINK["join_url"]]
            for kind in (*KINDS, "requested"):
                line, telegram = len(world.line.sent(user)), len(world.telegram.sent(chat))
                letters = len(world.letters.to(address))
                if kind in KINDS:
                    await tell(world, booking, kind)
                else:
                    await _letter(world, booking, kind)
                await settled(world.app)
                chats = list(on_line(world.line.sent(user)[line:]))
                chats += [m.text.split("\n")[0] for m in world.telegram.sent(chat)[telegram:]]
                mailed = world.letters.to(address)[letters:]
                mails = [shown for letter in mailed for shown in in_letter(letter)]
                assert chats or kind not in KINDS, f"{kind} never arrived on {channel}"
                assert mails or (kind in KINDS and kind not in LETTERS), f"no letter: {kind}"
                for road, texts in ((channel, chats), ("mail", mails)):
                    seen[road] += len(texts)
                    found += [
                        f"{language} {kind} {road}: {word!r} in {shown!r}"
                        for shown in texts
                        for word in betrayed(shown, language, personal)
                    ]
            words = "\n".join(
                world.line.texts(user)
                if channel == "line"
                else [shown.text for shown in world.telegram.sent(chat)]
            )
            assert booking.code in words  # there is something to hide, and it stands below
    assert seen["line"] == seen["telegram"] >= len(CALLERS) * len(KINDS)
    assert seen["mail"] > len(CALLERS) * len(KINDS)
    assert found == []


async def _letter(world: World, booking: Booking, kind: str) -> None:
    desk = world.app.desk

    def work(store: Store, after: After) -> None:
        desk._then.mail(store, store.booking(booking.id) or booking, kind, after)

    await desk._move(work)


def _post(delivery: tuple[bytes, dict[str, str]]) -> dict[str, Any]:
    raw, headers = delivery
    return {"content": raw, "headers": headers}
