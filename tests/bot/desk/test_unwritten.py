"""A request that the office did not answer in its working days: its caller is told to phone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from bot.channels.channel import Body
from bot.console import queue
from bot.mail.post import Letter
from bot.store.engine import Database
from bot.store.store import Store
from handlers.messages import Card
from handlers.turn import Booking
from schedules.service import Service
from schedules.service_file import read_services, shipped
from tests.bot.desk.test_cancelling import rows
from tests.bot.store.calls import at, half_hour
from tests.conftest import NOW
from tests.talk import CATALOG, Clock, Office, said

IZUMO = "hellowork-izumo"
MINUTE = timedelta(minutes=1)
OVER = at(15, day=27)  # asked for on Tuesday: Friday is over in Japan
DUE = at(23, day=29)  # eight in the morning of Monday: on a Saturday nobody answers
CALL = at(0, 30, day=30) + timedelta(days=7)  # a Monday, 9:30 in Japan
PHONE = "0853-21-8609"


def izumo(phone: str | None = None) -> Service:
    service = read_services(shipped(), [IZUMO])[IZUMO]
    contact = service.contact.model_copy(update={"phone": phone})
    return service.model_copy(update={"contact": contact})


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=izumo(), answers=True)
    yield made
    await asyncio.to_thread(made.close)


async def requested(office: Office, *, mailbox: str = "own") -> Booking:
    details = {"name": "An", "email": "an@example.com", "mailbox": mailbox}

    def work(store: Store) -> Booking:
        caller = store.find_or_make("line", "", "U1", store.now)
        caller.language = "vi"
        store.save(caller)
        return store.request(caller, office.services[IZUMO], "vi", [half_hour(CALL)], details)

    made: Booking = await office.ask(work)
    return made


async def come(office: Office, moment: datetime) -> list[tuple[str, str]]:
    """Let time pass; answer the road and kind of what was said to the caller."""
    office.clock.now = moment
    office.kept.parcels.clear()
    while await office.desk.lapse_due():
        pass
    return sorted((p.channel, p.kind) for p in office.kept.parcels if p.kind != "staff")


async def tasks(office: Office) -> list[str]:
    return await rows(office, "SELECT kind FROM tasks WHERE done_at IS NULL ORDER BY kind")


def card(office: Office) -> Card:
    [parcel] = [p for p in office.kept.parcels if p.channel == "line"]
    message = msgspec.json.decode(parcel.body, type=Body).messages[-1]
    assert isinstance(message, Card)
    return message


async def test_caller_is_told_once_to_phone_in_chat_and_mail_and_staff_see_it(
    office: Office,
) -> None:
    booking = await requested(office)
    assert await come(office, OVER - MINUTE) == []
    assert "unwritten" not in await tasks(office)
    assert await come(office, OVER + MINUTE) == []  # asleep nobody is told to telephone
    assert "unwritten" in await tasks(office)
    assert await come(office, DUE - MINUTE) == []

    assert await come(office, DUE + MINUTE) == [("line", "unwritten"), ("mail", "unwritten")]

    shown = card(office)
    office_phone = said("phone-of-office", "vi")
    assert said("unwritten-notice-text", "vi", phone=office_phone) in shown.text
    assert said("cancel-article", "vi", article="6-2") in shown.text
    assert shown.title == shown.alt == said("message-alt", "vi")
    rules = [e.rule for e in await office.ask(lambda s: s.trail(booking.id)) if e.action == "rule"]
    assert rules == ["office.writes_within_working_days 6-2"]
    assert await come(office, DUE + timedelta(days=1)) == []


async def test_letter_names_the_phone_and_its_subject_is_a_time_alone(office: Office) -> None:
    office.services[IZUMO] = izumo(PHONE)
    await requested(office)
    await come(office, DUE)

    [parcel] = [p for p in office.kept.parcels if p.channel == "mail" and p.kind != "staff"]
    letter = msgspec.json.decode(parcel.body, type=Letter)
    mail = letter.write(lambda: CATALOG, "desk@example.jp", "k", NOW, "")
    text = mail.get_content()
    assert PHONE in text
    assert said("mail-unwritten", "vi", phone=PHONE) in text
    subject = said("mail-requested-subject", "vi", day="{}", clock="{}")
    assert mail["Subject"].endswith(subject.rpartition("{}")[2])
    assert PHONE in card(office).text


async def test_shared_mailbox_gets_no_such_letter(office: Office) -> None:
    await requested(office, mailbox="shared")

    assert await come(office, DUE) == [("line", "unwritten")]


@pytest.mark.parametrize("answer", ["offer", "confirm", "cancel"])
async def test_answered_request_tells_nobody_to_phone(office: Office, answer: str) -> None:
    booking = await requested(office)
    if answer == "offer":
        await office.desk.offer(booking.id, [CALL], staff_id="s1")
        await office.desk.decline_for(booking.id, staff_id="s1")
    elif answer == "confirm":
        await office.desk.confirm(booking.id, staff_id="s1")
    else:
        await office.desk.cancel(booking.id, staff_id="s1", reason="other")

    assert ("line", "unwritten") not in await come(office, DUE + MINUTE)
    assert "unwritten" not in await tasks(office)


async def test_answer_in_the_night_leaves_the_caller_alone(office: Office) -> None:
    booking = await requested(office)
    await come(office, OVER)
    await office.desk.offer(booking.id, [CALL], staff_id="s1")

    assert ("line", "unwritten") not in await come(office, DUE)


async def test_task_ends_with_the_answer(office: Office) -> None:
    booking = await requested(office)
    await come(office, DUE)
    assert "unwritten" in await tasks(office)

    await office.desk.offer(booking.id, [CALL], staff_id="s1")

    assert "unwritten" not in await tasks(office)


async def test_request_is_marked_in_the_list_of_staff(office: Office) -> None:
    await requested(office)

    async def marks() -> list[bool]:
        class Looking:
            now = office.clock.now
            services = office.services

        def look(store: Store) -> Any:
            return queue._sections(Looking, store, "ja")  # type: ignore[arg-type]  # all it asks

        return [line.unwritten for line in (await office.ask(look))["requested"]]

    await come(office, OVER - MINUTE)
    assert await marks() == [False]
    await come(office, OVER)
    assert await marks() == [True]
