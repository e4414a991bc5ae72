"""Confirming by answering: a real letter with the terms, a real answer, and the consent it gave.

The letter goes through SMTP to a server on loopback, and the answer comes out of a real mailbox.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from email.message import EmailMessage
from html import unescape
from typing import Any

import msgspec
import pytest

from bot.channels.channel import Body
from bot.mail.imap import Inbox, Mailbox
from bot.store.engine import Database
from handlers import marks
from handlers.messages import Card, Update
from handlers.turn import Booking
from locales import formats
from schedules.booking import State
from tests.bot.desk.test_cancelling import rows, stands
from tests.bot.desk.test_unwritten import CALL, IZUMO, MINUTE, izumo, requested
from tests.bot.mail.test_delivery import go, letters, outbox
from tests.bot.mail.test_inbox import SENDER
from tests.bot.mail.test_smtp import Server
from tests.conftest import NOW
from tests.standins.dovecot import Dovecot
from tests.talk import CATALOG, Clock, Office, said

LATER = CALL + 90 * MINUTE  # the next of the four calls of that day


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=izumo(), answers=True, room_provider="")
    yield made
    await asyncio.to_thread(made.close)


async def offered(office: Office, server: Server, port: int) -> tuple[Booking, EmailMessage]:
    """Offer two times, and give the letter as the mail server took it."""
    booking = await requested(office)
    await office.desk.offer(booking.id, [CALL, LATER], staff_id="s1")
    office.clock.pass_time(seconds=31)  # the lease of who wrote it is over
    await go(office, outbox(office, port))
    return await stands(office, booking.id), letters(server)[-1]


def pages(letter: EmailMessage) -> list[str]:
    """Give the attached texts as a browser shows them."""
    found = []
    for part in letter.iter_attachments():
        assert part.get_content_type() == "text/html"
        assert part.get_content_charset() == "utf-8"
        html = part.get_content()
        body = html.partition('<body style="white-space: pre-wrap">')[2].rpartition("</body>")[0]
        found.append(unescape(body))
    return found


async def agreed(office: Office) -> list[Any]:
    return await rows(office, "SELECT text_hash, channel FROM consents ORDER BY channel, text_hash")


def hashes(texts: list[str]) -> list[str]:
    return sorted(hashlib.sha256(text.encode()).hexdigest() for text in texts)


async def test_letter_lists_the_times_and_has_the_whole_terms_with_it(
    office: Office, server: Server, port: int
) -> None:
    _, letter = await offered(office, server, port)

    body = letter.get_body(("plain",))
    assert body is not None
    text = body.get_content().replace("\r\n", "\n")
    assert f"1. {formats.japan_time(CALL, 'vi')}\n2. {formats.japan_time(LATER, 'vi')}" in text
    assert said("mail-answer-number", "vi") in text
    assert said("mail-terms-attached", "vi") in text
    assert said("cancel-article", "vi", article="6-2") in text
    names = office.services[IZUMO].terms.documents
    assert pages(letter) == [CATALOG.document(name, "vi").text for name in names]
    # Nothing but times for whoever looks over a shoulder.
    assert str(letter["Subject"]) == said("mail-offered-subject", "vi")
    assert [part.get_filename() for part in letter.iter_attachments()] == [
        "terms-1.html",
        "terms-2.html",
    ]


@pytest.mark.parametrize("database_kind", ["sqlite"])
async def test_number_in_an_answer_confirms_and_consents_to_exactly_that_text(
    office: Office, server: Server, port: int, mailbox: Dovecot
) -> None:
    booking, letter = await offered(office, server, port)
    reader = Inbox(Mailbox(mailbox.url), office.desk, office.database, SENDER)
    await reader.look()
    quoted = letter.get_body(("plain",))
    assert quoted is not None
    answer = EmailMessage()
    answer["From"] = "an@example.com"
    answer["To"] = str(letter["Reply-To"])
    answer["In-Reply-To"] = str(letter["Message-ID"])
    answer["Message-ID"] = "<answer@phone>"
    lines = "\n".join(f"> {line}" for line in quoted.get_content().splitlines())
    answer.set_content(f"số 2\n\nVào 12:30, 24 thg 11, 2026, Desk đã viết:\n{lines}\n")
    mailbox.put(bytes(answer))

    assert await reader.look() == 1

    now = await stands(office, booking.id)
    assert (now.state, now.starts_at) == (State.confirmed, LATER)
    assert await agreed(office) == [(one, "reply-mail") for one in hashes(pages(letter))]
    kept = await rows(office, "SELECT text FROM texts")
    assert sorted(kept) == sorted(pages(letter))


async def test_button_consents_to_the_offered_text_beside_what_was_agreed_before(
    office: Office, server: Server, port: int
) -> None:
    booking, letter = await offered(office, server, port)
    texts = pages(letter)

    def agree(store: Any) -> None:
        caller = store.find_or_make("line", "", "U1", store.now)
        store.consent(caller, hashes(texts))

    await office.ask(agree)
    press = marks.marked(f"my.accept:{booking.id}.1", *marks.offered(booking))
    now = office.clock()
    await office.desk.take(Update("line", "", "U1", "e1", "press", now, press=press))

    assert (await stands(office, booking.id)).state is State.confirmed
    both = [*(("line", one) for one in hashes(texts)), *(("reply-line", o) for o in hashes(texts))]
    assert await agreed(office) == [(one, how) for how, one in both]


async def test_card_of_the_offer_says_what_taking_a_time_means(office: Office) -> None:
    booking = await requested(office)
    await office.desk.offer(booking.id, [CALL, LATER], staff_id="s1")

    [parcel] = [p for p in office.kept.parcels if p.channel == "line"]
    card = msgspec.json.decode(parcel.body, type=Body).messages[-1]
    assert isinstance(card, Card)
    assert said("offer-agree", "vi") in card.text
    assert "go.read" in [option.press for option in card.options]


async def test_text_that_changes_after_the_offer_is_not_the_one_agreed_to(
    office: Office, server: Server, port: int
) -> None:
    booking, letter = await offered(office, server, port)
    # Another offer has texts of its own, under its own revision.
    await office.desk.decline_for(booking.id, staff_id="s1")
    again = await stands(office, booking.id)

    assert await office.ask(lambda store: store.offered_texts(again)) == []
    first = await office.ask(lambda store: store.offered_texts(booking))
    assert [text.text for text in first] == pages(letter)


async def test_no_answer_lapses_with_a_word(office: Office, server: Server, port: int) -> None:
    booking, _ = await offered(office, server, port)
    office.clock.now = booking.offer_until or NOW
    office.kept.parcels.clear()
    await office.desk.lapse_due()

    assert (await stands(office, booking.id)).state is State.lapsed
    told = {(p.channel, p.kind) for p in office.kept.parcels if p.kind != "staff"}
    assert told == {("line", "expired"), ("mail", "cancelled")}
    assert await agreed(office) == []
