"""Changed terms: told before they count, to those with an open booking, and once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.store.engine import Database
from handlers.messages import Card
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


def announcing(change: str = "announced") -> Service:
    """Give the shipped service with another rule of how its terms change."""
    otit = read_services(shipped(), ["otit"])["otit"]
    return otit.model_copy(update={"terms": otit.terms.model_copy(update={"change": change})})


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def office(database: Database, clock: Clock) -> Iterator[Office]:
    opened = Office(database, clock, service=announcing())
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
    office.services["otit"] = announcing("free")
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
