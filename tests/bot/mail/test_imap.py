"""The mailbox, as a real Dovecot keeps it: each mail is taken once, whatever is killed and when.

Skipped, with what is missing, where Dovecot is not installed; tests/browser/install-dovecot
installs it for `make test` where root and a package manager are there.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.mail.imap import Inbox, Mailbox, OutOfReach
from bot.mail.inbox import Mail
from bot.store.engine import Database
from schedules.booking import State
from tests.bot.desk.test_cancelling import confirmed, letters, rows, stands
from tests.bot.mail.test_inbox import SENDER, bounce
from tests.conftest import NOW
from tests.standins.dovecot import Dovecot
from tests.talk import Clock, Office

SQLITE = pytest.mark.parametrize("database_kind", ["sqlite"])


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), answers=True)
    yield made
    await asyncio.to_thread(made.close)


def inbox(office: Office, server: Dovecot) -> Inbox:
    return Inbox(Mailbox(server.url), office.desk, office.database, SENDER)


async def written(office: Office, booking_id: str, words: str, name: str) -> bytes:
    token = await office.ask(lambda store: store.answer_token(booking_id))
    head = f"From: lan@example.com\r\nTo: desk+{token}@example.jp\r\nMessage-ID: <{name}@phone>\r\n"
    return f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n".encode()


async def test_answer_in_a_real_mailbox_cancels_and_is_shown_as_read(
    office: Office, mailbox: Dovecot
) -> None:
    booking = await confirmed(office)
    mailbox.put(await written(office, booking.id, "hủy", "before"))  # of before we looked
    reader = inbox(office, mailbox)
    assert await reader.look() == 1  # only where we begin
    assert (await stands(office, booking.id)).state is State.confirmed

    mailbox.put(await written(office, booking.id, "I may be late, is that all right?", "one"))
    mailbox.put(await written(office, booking.id, "hủy", "two"))
    mailbox.put(await written(office, booking.id, "hủy", "three"))

    assert await reader.look() == 3
    assert await reader.look() == 0
    assert (await stands(office, booking.id)).state is State.cancelled
    assert letters(office) == ["receipt"]
    # What was understood is shown as read; the rest waits for a person.
    assert mailbox.flags() == [False, False, True, True]
    assert await rows(office, "SELECT kind FROM tasks") == ["mail"]


async def test_kill_between_reading_and_the_mark_doubles_nothing(
    office: Office, mailbox: Dovecot
) -> None:
    booking = await confirmed(office)
    reader = inbox(office, mailbox)
    await reader.look()
    mailbox.put(await written(office, booking.id, "What?", "one"))
    found = await asyncio.to_thread(Mailbox(mailbox.url).unread, await mark(office))
    # Read, and killed before anything was done: it is read again.
    again = await asyncio.to_thread(Mailbox(mailbox.url).unread, await mark(office))
    assert [one.raw for one in again] == [one.raw for one in found] != []

    await reader.look()
    # Killed after it was done, and the count set back, as when a mailbox is made anew.
    await office.ask(lambda store: store.put_fact("mailbox read", "1 0"))
    await reader.look()
    await asyncio.gather(reader.look(), reader.look())

    assert await rows(office, "SELECT count(*) FROM tasks") == [1]
    assert await office.ask(lambda store: store.talk(booking.caller_id, "otit")) == []


async def mark(office: Office) -> str:
    found: str = await office.ask(lambda store: store.fact("mailbox read"))
    return found


async def test_bounce_in_a_real_mailbox_fails_the_mails_road(
    office: Office, mailbox: Dovecot
) -> None:
    booking = await confirmed(office)
    reader = inbox(office, mailbox)
    await reader.look()
    [key] = await rows(
        office, "SELECT letter_key FROM deliveries WHERE notice LIKE 'confirmed%' AND road = 'mail'"
    )
    mailbox.put(bounce().replace(b"5c7b0a2e-key", key.encode()))

    await reader.look()

    found = await office.ask(lambda store: store.deliveries(booking.id))
    states = {one.road: one.state for one in found if one.kind == "confirmed"}
    assert states == {"chat": "queued", "mail": "failed"}


@SQLITE
async def test_large_mail_is_read_by_its_headers_alone(
    office: Office, mailbox: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.mail.imap.LARGEST", 2000)
    booking = await confirmed(office)
    reader = inbox(office, mailbox)
    await reader.look()
    mailbox.put(await written(office, booking.id, "hủy" + "x" * 5000, "large"))

    await reader.look()

    assert await rows(office, "SELECT kind FROM tasks") == ["mail"]
    assert (await stands(office, booking.id)).state is State.confirmed


@SQLITE
async def test_many_mails_are_taken_some_at_a_time_and_in_order(
    office: Office, mailbox: Dovecot
) -> None:
    taken: list[str] = []

    class Noting:
        async def answered(self, mail: Mail | None, mark: str) -> bool:
            taken.append(mail.words if mail else "begin")
            await office.ask(lambda store: store.put_fact("mailbox read", mark))
            return True

        async def mailbox(self, *, away: bool) -> None:
            raise AssertionError

    reader = Inbox(Mailbox(mailbox.url), Noting(), office.database, SENDER)
    await reader.look()
    for n in range(25):
        mailbox.put(await written(office, "b" * 20, f"mail {n}", str(n)))

    assert [await reader.look() for _ in range(3)] == [20, 5, 0]
    assert taken == ["begin", *(f"mail {n}" for n in range(25))]


async def test_wrong_password_is_said_without_the_users_name(mailbox: Dovecot) -> None:
    wrong = Mailbox(mailbox.url.replace("pass%40word", "other"))

    with pytest.raises(OutOfReach) as raised:
        await asyncio.to_thread(wrong.greet)

    assert "desk" not in str(raised.value)
    await asyncio.to_thread(Mailbox(mailbox.url).greet)


async def test_mailbox_that_is_away_is_tried_ever_more_seldom() -> None:
    waits: list[float] = []
    asked: list[bool] = []

    class Enough(Exception):
        pass

    async def pause(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 8:
            raise Enough

    class NoDesk:
        async def answered(self, mail: Mail | None, mark: str) -> bool:
            raise AssertionError

        async def mailbox(self, *, away: bool) -> None:
            asked.append(away)

    class NoDatabase:
        async def look(self, ask: object) -> str:
            return "1 1"

    nowhere = Mailbox("imap://desk:secret@127.0.0.1:9/")  # the port that discards
    reader = Inbox(
        nowhere,
        NoDesk(),
        NoDatabase(),  # type: ignore[arg-type]  # it is only looked at
        SENDER,
        pause=pause,
        elapsed=lambda: sum(waits),
    )

    with pytest.raises(Enough):
        await reader.run()

    assert waits == [40.0, 80.0, 160.0, 320.0, 600.0, 600.0, 600.0, 600.0]
    assert asked == []
    waits[:] = [3600.0, 1.0]
    with pytest.raises(Enough):
        await reader.run()
    assert asked == [True]  # once


async def test_mailbox_that_stays_away_is_a_task_until_it_is_back(office: Office) -> None:
    async def kinds() -> list[str]:
        return [
            task.kind
            for task in await office.ask(lambda store: store.open_tasks(office.services, []))
        ]

    for _ in range(2):
        await office.desk.mailbox(away=True)
    assert await kinds() == ["mailbox-away"]

    await office.desk.mailbox(away=False)

    assert await kinds() == []


@pytest.mark.parametrize("url", ["http://u:p@h", "imaps://host", "imap:///INBOX", ""])
def test_address_of_another_kind_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(ValueError, match="expected imaps://user:password@host") as raised:
        Mailbox(url)

    assert ":p@" not in str(raised.value)
