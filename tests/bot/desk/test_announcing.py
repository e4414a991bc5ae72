"""Changed terms: told before they count, to those with an open booking, and once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.desk import announcing
from bot.desk.place import After
from bot.store.engine import Database
from bot.store.store import Store
from handlers.messages import Card
from handlers.turn import Booking
from locales.catalog import Catalog
from locales.catalog import shipped as locale_files
from schedules.service import Service
from schedules.service_file import read_services, shipped
from tests import talk
from tests.conftest import NOW
from tests.talk import CATALOG, TO_REVIEW, Clock, Office, Talk, said

Edit = Callable[..., None]
DOCUMENT = "otit"
TODAY = date(2026, 11, 24)


def announced(change: str = "announced") -> Service:
    """Give the shipped service with another rule of how its terms change."""
    otit = read_services(shipped(), ["otit"])["otit"]
    return otit.model_copy(update={"terms": otit.terms.model_copy(update={"change": change})})


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def office(database: Database, clock: Clock) -> Iterator[Office]:
    opened = Office(database, clock, service=announced())
    yield opened
    opened.close()


@pytest.fixture
def change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Edit:
    """Give a way to edit article 6 of the terms, to count from a day on."""
    monkeypatch.setattr(talk, "CATALOG", CATALOG)

    def edit(effective: date | None, word: str = "new") -> None:
        for tag in ("en", "vi"):
            text = (locale_files() / tag / "terms" / f"{DOCUMENT}.md").read_text()
            front, rest = text.split("\n## ", 1)
            lines = [line for line in front.split("\n") if not line.startswith("effective")]
            if effective is not None:
                lines.insert(1, f"effective = {effective.isoformat()}")
            before, after = rest.split("\n## 6 · ", 1)
            heading, body = after.split("\n", 1)
            rest = f"{before}\n## 6 · {heading}\n\nA {word} sentence.\n{body}"
            folder = tmp_path / tag / "terms"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{DOCUMENT}.md").write_text("\n".join(lines) + "\n## " + rest)
        monkeypatch.setattr(talk, "CATALOG", Catalog.load(locale_files(), tmp_path))

    return edit


async def booked(office: Office, name: str = "an", language: str = "en") -> Talk:
    caller = office.caller(name)
    await caller.start(language)
    await caller.walk(*TO_REVIEW, "review.send")
    return caller


async def test_open_booking_is_told_what_changes_and_from_when(
    office: Office, change: Edit
) -> None:
    caller = await booked(office)
    assert await office.desk.announce_terms() == 0
    change(TODAY + timedelta(days=30))

    assert await office.desk.announce_terms() == 1
    [card] = await caller.look()

    assert isinstance(card, Card)
    assert card.alt == said("message-alt")
    assert said("terms-change-notice-text", day="Thursday, 24 December") in card.text
    assert said("terms-change-what") in card.text
    headings = [line for line in card.text.split("\n") if line.startswith("– ")]
    articles = {a.number: a.heading for a in CATALOG.document(DOCUMENT, "en").articles}
    assert headings == [f"– {articles['6']}"]
    assert [option.press for option in card.options] == ["go.read:otit.0", "go.menu"]
    assert "sentence" not in card.text  # it is read in the text itself

    read = ""
    for page in range(9):
        await caller.do("press", press=f"go.read:otit.{page}")
        read += caller.words
    assert "A new sentence." in read


async def test_nobody_is_told_twice_and_a_further_change_is_told_again(
    office: Office, change: Edit
) -> None:
    caller = await booked(office)
    change(TODAY + timedelta(days=30))
    assert await office.desk.announce_terms() == 1
    assert await office.desk.announce_terms() == 0
    await caller.look()

    change(TODAY + timedelta(days=40), "newer")

    assert await office.desk.announce_terms() == 1
    assert len(await caller.look()) == 1


async def test_old_text_counts_until_the_day_and_the_new_one_is_asked_for_then(
    office: Office, change: Edit, clock: Clock
) -> None:
    caller = await booked(office)
    await caller.do("press", press="go.bookings")
    await caller.walk("my.cancel", "cancel.yes")
    change(TODAY + timedelta(days=7))

    await caller.do("press", press="go.book")
    assert await caller.state() == "day"  # what was agreed to and told is not asked again
    newcomer = office.caller("binh")
    await newcomer.start()
    await newcomer.press("go.book")
    assert said("terms-counts-from", day="Tuesday, 1 December") in newcomer.words

    clock.pass_time(days=8)
    await caller.do("press", press="go.book")
    assert said("terms-intro") in caller.words
    assert said("terms-counts-from", day="Tuesday, 1 December") not in caller.words


async def test_change_without_a_day_is_told_as_having_come(office: Office, change: Edit) -> None:
    caller = await booked(office)
    change(None)

    assert await office.desk.announce_terms() == 1
    await caller.look()
    assert said("terms-change-now-notice-text") in caller.words


async def test_nobody_is_told_where_terms_change_freely(office: Office, change: Edit) -> None:
    office.services["otit"] = announced("free")
    caller = await booked(office)
    change(TODAY + timedelta(days=30))

    assert await office.desk.announce_terms() == 0
    assert await caller.look() == []
    await caller.do("press", press="go.bookings")
    await caller.walk("my.cancel", "cancel.yes")
    await caller.do("press", press="go.book")
    assert said("terms-intro") in caller.words  # the next booking asks for the new text


async def test_callers_without_an_open_booking_are_not_told(office: Office, change: Edit) -> None:
    caller = await booked(office)
    await caller.do("press", press="go.bookings")
    await caller.walk("my.cancel", "cancel.yes")
    change(TODAY + timedelta(days=30))

    assert await office.desk.announce_terms() == 0
    assert await caller.look() == []


async def test_kill_in_the_middle_leaves_out_nobody_and_tells_nobody_twice(
    office: Office, change: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcing, "AT_ONCE", 1)
    callers = [await booked(office, name) for name in "abc"]
    change(TODAY + timedelta(days=30))
    tell, told = office.desk._announce, 0

    class Killed(Exception):
        pass

    async def once(*about: Any) -> tuple[int, int]:
        nonlocal told
        if told:
            raise Killed
        told += 1
        return await tell(*about)

    monkeypatch.setattr(office.desk, "_announce", once)
    with pytest.raises(Killed):
        await office.desk.announce_terms()
    monkeypatch.setattr(office.desk, "_announce", tell)
    news = [await caller.look() for caller in callers]
    assert sorted(len(each) for each in news) == [0, 0, 1]
    [first] = [caller for caller, each in zip(callers, news, strict=True) if each]
    await first.do("press", press="go.bookings")  # another booking is another occasion to tell
    await first.walk("my.cancel", "cancel.yes", "my.undo")

    assert await office.desk.announce_terms() == 2

    assert [len(await caller.look()) for caller in callers].count(1) == 2
    assert await first.look() == []


async def test_one_whom_nothing_can_be_told_keeps_it_from_nobody(
    office: Office, change: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "abc":
        await booked(office, name)
    change(TODAY + timedelta(days=30))
    notify, damaged = office.desk._then.notify, ""

    def breaks(store: Store, booking: Booking, kind: str, after: After) -> None:
        nonlocal damaged
        damaged = damaged or booking.id
        if booking.id == damaged:
            raise RuntimeError("its row is damaged")
        notify(store, booking, kind, after)

    monkeypatch.setattr(office.desk._then, "notify", breaks)
    assert await office.desk.announce_terms() == 2
    monkeypatch.undo()
    change(TODAY + timedelta(days=30))

    assert await office.desk.announce_terms() == 1


async def test_two_processes_tell_each_once(office: Office, change: Edit) -> None:
    callers = [await booked(office, name) for name in "abc"]
    change(TODAY + timedelta(days=30))

    found = await asyncio.gather(*(office.desk.announce_terms() for _ in range(3)))

    assert sum(found) == 3
    assert [len(await caller.look()) for caller in callers] == [1, 1, 1]
