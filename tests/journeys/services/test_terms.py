"""Changed terms between one booking and the next: in force without a word, or announced first."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from locales import formats
from locales.catalog import Catalog
from locales.catalog import shipped as locale_files
from tests import talk
from tests.journeys.services.conftest import MINUTE, SERVICES, House
from tests.journeys.services.expected import JAPAN, STATED
from tests.journeys.services.people import Person
from tests.talk import said

EFFECTIVE = date(2026, 11, 28)
CASE = ("service_id", "language")


def cases(change: str) -> list[tuple[str, str]]:
    """List the services whose terms change so, each with one language."""
    return [(s, each.languages.split()[-1]) for s, each in STATED.items() if each.change == change]


def changed_terms(service_id: str, folder: Path) -> Catalog:
    """Give all sentences, with one more in the terms of a service, in every language."""
    name = SERVICES[service_id].terms.documents[0]
    for file in locale_files().glob(f"*/terms/{name}.md"):
        text = file.read_text()
        text = re.sub(r"(?m)^effective = .*$", f"effective = {EFFECTIVE}", text)
        edited = folder / file.relative_to(locale_files())
        edited.parent.mkdir(parents=True)
        edited.write_text(f"{text.rstrip()} !\n")
    return Catalog.load(locale_files(), folder)


async def book_again(house: House, person: Person, booking_id: str) -> bool:
    """Let the first call be cancelled and begin another; tell whether the terms are asked about."""
    await house.office.desk.cancel(booking_id, staff_id="hana", reason="asked")
    await person.chat.look()
    await person.press("go.book")
    return bool(person.offered("terms.agree"))


@pytest.mark.parametrize(CASE, cases("free"))
async def test_new_terms_that_need_no_word_are_asked_about_at_the_next_booking(
    house: House, service_id: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, booking = await house.confirmed(service_id, language)
    assert not await book_again(house, person, booking.id)  # they agreed to these

    monkeypatch.setattr(talk, "CATALOG", changed_terms(service_id, tmp_path))
    await house.office.desk.announce_terms()  # once a minute
    await person.chat.look()
    assert person.chat.words == ""
    await person.press_old("go.book")

    assert person.offered("terms.agree")


@pytest.mark.parametrize(CASE, cases("announced"))
async def test_terms_to_come_are_announced_and_asked_about_from_their_day_on(
    house: House, service_id: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, booking = await house.confirmed(service_id, language)
    await house.office.desk.announce_terms()  # once a minute
    await person.chat.look()
    assert person.chat.words == ""

    monkeypatch.setattr(talk, "CATALOG", changed_terms(service_id, tmp_path))
    await house.office.desk.announce_terms()

    await person.chat.look()
    day = formats.day(EFFECTIVE, language)
    assert said("terms-change-notice-text", language, day=day) in person.chat.words
    assert not await book_again(house, person, booking.id)  # the old text still counts
    midnight = datetime.combine(EFFECTIVE, time(), JAPAN).astimezone(UTC)
    for minutes, is_asked in ((-1, False), (1, True)):
        await house.wait_until(midnight + minutes * MINUTE)
        await person.press_old("go.book")
        assert bool(person.offered("terms.agree")) is is_asked
