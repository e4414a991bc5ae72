"""Letters to a real SMTP server that greylists, refuses, or sends them back: what the ledger says."""

from __future__ import annotations

import asyncio
import email
import email.policy
from collections.abc import AsyncIterator
from datetime import timedelta
from email.message import EmailMessage
from email.utils import parseaddr

import pytest

from bot.mail.inbox import read
from bot.mail.smtp import Smtp
from bot.outbox import GIVE_UP, Outbox
from bot.store.engine import Database
from handlers.turn import Booking
from tests.bot.desk.test_cancelling import confirmed, rows
from tests.bot.mail.test_inbox import SENDER, bounce
from tests.bot.mail.test_smtp import Server
from tests.conftest import NOW
from tests.talk import CATALOG, Clock, Office


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), answers=True)
    yield made
    await asyncio.to_thread(made.close)


def outbox(office: Office, port: int) -> Outbox:
    made = Outbox(
        writer=office.writer,
        holder="this process",
        channels={},
        smtp=Smtp(f"smtp://127.0.0.1:{port}", SENDER),
        sender=SENDER,
        catalog=lambda: CATALOG,
        clock=office.clock,
        console_url="",
    )
    made.troubles = office.desk
    return made


async def kept(office: Office) -> Booking:
    """Have a call confirmed; its letter waits, and the chat's word has failed."""
    booking = await confirmed(office)
    for one in await office.ask(lambda store: store.deliveries(booking.id)):
        if one.road == "chat":
            await office.ask(lambda store, n=one.id: store.delivery_failed(n))
    await office.ask(
        lambda s: s.cursor.execute(
            "UPDATE outbox SET state = 'dropped', due_at = NULL WHERE channel = 'line'"
        )
    )
    return booking


async def go(office: Office, mails: Outbox) -> None:
    """Send what is due now, as the outbox's own poll does."""
    due = await office.ask(lambda store: store.take_parcels("this process", 10))
    mails._take_up(due)
    await mails.drained()


async def road(office: Office, booking: Booking) -> str:
    found = await office.ask(lambda store: store.deliveries(booking.id))
    return str(next(one.state for one in found if one.road == "mail" and one.kind == "confirmed"))


def _bytes(content: bytes | str | None) -> bytes:
    assert isinstance(content, bytes)
    return content


def letters(server: Server) -> list[EmailMessage]:
    found = []
    for envelope in server.taken:
        message = email.message_from_bytes(_bytes(envelope.content), policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        found.append(message)
    return found


async def test_greylisted_letter_comes_again_by_its_schedule_as_the_same_letter(
    office: Office, server: Server, port: int
) -> None:
    booking, mails = await kept(office), outbox(office, port)
    server.rcpt = "451 4.7.1 Greylisted, try again later"
    office.clock.pass_time(seconds=31)  # the lease of who wrote it is over
    await go(office, mails)
    assert (await road(office, booking), server.taken) == ("queued", [])

    waits = []
    for _ in range(3):
        at = await rows(
            office, "SELECT due_at FROM outbox WHERE channel = 'mail' AND state = 'queued'"
        )
        waits.append(at[0] / 1000 - office.clock.now.timestamp())
        office.clock.now += timedelta(seconds=waits[-1] + 1)
        await go(office, mails)
    server.rcpt = ""
    office.clock.pass_time(minutes=11)
    await go(office, mails)

    assert waits == sorted(waits)
    assert waits[0] >= 1
    assert await road(office, booking) == "accepted"
    [letter] = letters(server)
    [key] = await rows(
        office, "SELECT letter_key FROM deliveries WHERE notice LIKE 'confirmed%' AND road = 'mail'"
    )
    assert letter["Message-ID"] == f"<{key}@example.jp>"
    assert letter["Auto-Submitted"] == "auto-generated"


async def test_letter_greylisted_for_a_day_becomes_work_for_a_person(
    office: Office, server: Server, port: int
) -> None:
    booking, mails = await kept(office), outbox(office, port)
    server.rcpt = "450 4.2.0 Greylisted"

    office.clock.now = NOW + GIVE_UP + timedelta(minutes=1)
    await go(office, mails)

    assert await road(office, booking) == "failed"
    # The call was over by then: nobody needs to be asked about it any more.
    assert await rows(office, "SELECT kind FROM tasks") in ([], ["send-failed"])


async def test_refused_letter_becomes_work_for_a_person_at_once(
    office: Office, server: Server, port: int
) -> None:
    booking, mails = await kept(office), outbox(office, port)
    server.rcpt = "550 5.1.1 No such mailbox"
    office.clock.pass_time(seconds=31)

    await go(office, mails)

    assert await road(office, booking) == "failed"
    assert await rows(office, "SELECT kind FROM tasks") == ["send-failed"]


async def test_letter_that_came_back_later_becomes_work_for_a_person(
    office: Office, server: Server, port: int
) -> None:
    booking, mails = await kept(office), outbox(office, port)
    office.clock.pass_time(seconds=31)
    await go(office, mails)
    assert await road(office, booking) == "accepted"
    [letter], [envelope] = letters(server), server.taken

    # What comes back goes to the address that the letter's answers go to, and so to its booking.
    returned = parseaddr(str(letter["Reply-To"]))[1]
    assert envelope.mail_from == returned
    key = str(letter["Message-ID"])[1:].partition("@")[0]
    await office.desk.answered(read(bounce().replace(b"5c7b0a2e-key", key.encode()), SENDER), "1 7")

    assert await road(office, booking) == "failed"
    assert await rows(office, "SELECT kind FROM tasks") == ["bounced"]
