"""Admins hear in time that a month of LINE's comes to its end, once for each step."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.store.engine import Database
from bot.store.pushes import Month
from bot.store.store import Store
from tests.bot.desk.test_desk import letters
from tests.conftest import NOW
from tests.talk import Clock, Office


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW))
    await made.ask(lambda s: s.add_staff("ada", "Ada", "admin", [], "ada@example.com"))
    await made.ask(lambda s: s.add_staff("bo", "Bo", "admin", [], None))
    await made.ask(lambda s: s.add_staff("hana", "Hana", "counsellor", ["vi"], "h@example.com"))
    yield made
    await asyncio.to_thread(made.close)


async def used(office: Office, number: int, most: int = 200) -> None:
    """Have LINE say how much is used."""

    def read(store: Store) -> None:
        store.pushes_read(store.line_month(""), number, most, store.now)

    await office.ask(read)


async def test_admins_hear_once_of_each_step(office: Office) -> None:
    told = []
    for number in (0, 139, 140, 179, 180, 199, 200):
        await used(office, number)
        await asyncio.gather(*(office.desk.tell_pushes() for _ in range(3)))
        told.append(len(letters(office)))

    assert told == [0, 0, 1, 1, 2, 2, 2]
    [_, (_, to, letter)] = letters(office)
    assert (to, letter.kind, letter.call) == ("ada@example.com", None, None)


async def test_month_that_line_stops_is_told_though_its_figures_are_not_known(
    office: Office,
) -> None:
    await office.ask(lambda s: s.pushes_stopped(""))

    await office.desk.tell_pushes()
    await office.desk.tell_pushes()

    assert len(letters(office)) == 1


async def test_next_month_begins_anew(office: Office) -> None:
    await used(office, 150)
    await office.desk.tell_pushes()

    office.clock.now = datetime(2026, 11, 30, 15, tzinfo=UTC)
    await office.desk.tell_pushes()
    assert len(letters(office)) == 1
    await used(office, 150)
    await office.desk.tell_pushes()

    assert len(letters(office)) == 2


async def test_accounts_have_months_of_their_own(office: Office) -> None:
    await used(office, 150)
    await office.ask(lambda s: s.push_billed("gunma"))

    months = await office.ask(lambda s: s.line_months())

    assert months == [Month("", "2026-11", 200, 150), Month("gunma", "2026-11", None, 1, 1)]
