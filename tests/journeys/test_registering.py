"""From hello to a booking where one registers first: by the link in a real mail, on its own page."""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic

import httpx
import pytest

from bot.app import App
from bot.config import read
from bot.meetings.sandbox import Sandbox
from bot.pages.account import ANSWERED_AFTER
from locales.formats import JAPAN
from schedules.booking import State
from tests.conftest import NOW
from tests.journeys.conftest import PUBLIC, Letters
from tests.journeys.phones import WebPhone, opened, settled
from tests.talk import Clock, said

SERVICE = "online-hellowork"
ADDRESS = "an.nguyen@example.com"
OURS = {"sec-fetch-site": "same-origin"}
# What a caller of each language types first, what comes of it, and what is kept in the end.
NAMES = {
    "ja": (["髙橋 花子"], "f-name.other", "高橋 花子"),
    "vi": (["Nguyễn Văn An"], "f-name.other", "NGUYEN VAN AN"),
    "my": (["မောင်မောင်", "MAUNG MAUNG"], "", "MAUNG MAUNG"),
}


@dataclass
class Desk:
    """The desk, a mail server, and a browser."""

    app: App
    client: httpx.AsyncClient
    letters: Letters
    clock: Clock

    async def link(self, address: str = ADDRESS) -> str:
        """Give the path of the link in the newest letter to an address."""
        await settled(self.app)
        body = self.letters.to(address)[-1].get_body(("plain",))
        assert body is not None
        return str(re.findall(rf"{PUBLIC}(/p/account/[\w-]+)", body.get_content())[-1])

    async def open(self, path: str) -> str:
        """Open a page, as a person or a mail scanner does."""
        answer = await self.client.get(path)
        return html.unescape(answer.text)

    async def post(self, path: str, **fields: str) -> str:
        """Press a button of a page, and read what follows."""
        answer = await self.client.post(path, data=fields, headers=OURS, follow_redirects=True)
        return html.unescape(answer.text)


@pytest.fixture
async def desk(address: str) -> AsyncIterator[Desk]:
    letters = Letters()
    await asyncio.to_thread(letters.start)
    clock = Clock(NOW)
    settings = read(
        {
            "SODAN_DATABASE_URL": address,
            "SODAN_SECRET_KEY": "a secret of the tests, 32 bytes!",
            "SODAN_PUBLIC_URL": PUBLIC,
            "SODAN_SERVICES": SERVICE,
            "SODAN_SMTP_URL": letters.url,
            "SODAN_MAIL_FROM": "calls@example.com",
        }
    )
    app = App(settings, clock=clock, provider=Sandbox(PUBLIC))
    await app.start()
    transport = httpx.ASGITransport(app.asgi)
    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as client:
        yield Desk(app, client, letters, clock)
    await app.stop()
    await asyncio.to_thread(letters.stop)


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


async def press_last(phone: WebPhone, token: str) -> None:
    """Press the newest button of a token, where an older one stands on the page too."""
    found = [press for press in await phone._buttons() if press.partition(":")[0] == token]
    await phone._send(press=found[-1])


async def to_the_link(phone: WebPhone, language: str, mailbox: str = "own") -> None:
    """Go from hello to the question whether the link was opened."""
    typed, press, _ = NAMES[language]
    await phone.start()
    await phone.press(f"language.set:{language}")
    for token in ("go.book", "terms.agree", "app-terms.agree"):
        await phone.press(token)
    for token in ("ask-registered.is:admitted", "ask-camera.is:yes"):
        await phone.press(token)
    await phone.press("ask-residence.is:no")
    assert said("ask-residence-no-why", language) in await phone.words()
    for text in typed:
        await phone.say(text)
    if press:
        await phone.press(press)
    await phone.say("東京都千代田区1-2-3")
    await phone.say(ADDRESS)
    await phone.press(f"mailbox.{mailbox}")


@pytest.mark.parametrize("language", NAMES)
async def test_whole_registration_and_booking_over_the_web_chat(desk: Desk, language: str) -> None:
    phone = WebPhone(desk.app, desk.client)
    await to_the_link(phone, language)

    # The letter says nothing of what it is for where a locked phone shows it.
    path = await desk.link()
    letter = desk.letters.to(ADDRESS)[-1]
    assert str(letter["subject"]) == said("mail-link-subject", language)
    await phone.press("account.go")
    assert said("account-not-yet", language) in await phone.words()

    # A mail scanner opens the link: nothing is changed by that.
    assert said("page-account-confirm", language) in await desk.open(path)
    await phone.press("account.go")
    assert (await phone.words()).count(said("account-not-yet", language)) == 2

    assert said("page-account-confirmed", language) in await desk.post(f"{path}/confirm")
    assert said("account-done", language) in await phone.words()
    assert said("page-account-confirmed", language) in await desk.post(f"{path}/confirm")
    assert (await phone.words()).count(said("account-done", language)) == 1

    await phone.press("go.book")
    await phone.say("13010-12345678")
    for token in ("companion.is:none", "day.on", "time.at", "review.send"):
        await phone.press(token)

    [booking] = await desk.app.desk.act(lambda s: s.queue([SERVICE], [language], [State.confirmed]))
    assert booking.state is State.confirmed
    assert booking.details["name"] == NAMES[language][2]
    assert booking.details["ask-registered"] == "admitted"
    await opened(desk.app, booking.id)
    assert await phone.link()
    assert len(desk.letters.to(ADDRESS)) >= 2  # the link to register, and the call itself


async def test_who_is_registered_is_not_asked_again_until_the_address_changes(desk: Desk) -> None:
    phone = WebPhone(desk.app, desk.client)
    await to_the_link(phone, "vi")
    await desk.post(f"{await desk.link()}/confirm")
    await phone.press("account.go")
    await phone.say("13010-12345678")
    for token in ("companion.is:none", "day.on", "time.at", "review.send"):
        await phone.press(token)
    [first] = await desk.app.desk.act(lambda s: s.queue([SERVICE], ["vi"], [State.confirmed]))
    await opened(desk.app, first.id)
    sent = len(desk.letters.to(ADDRESS))

    # Once a day is the rule: the day of the first call is not offered again.
    await phone.press("go.book")
    await phone.press("day.on:2026-11-25")
    day = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    await phone.press(f"time.at:{int(day.timestamp()) // 60}")
    await press_last(phone, "review.change")
    await settled(desk.app)
    assert len(desk.letters.to(ADDRESS)) == sent
    await phone.press("change.to:f-email")
    await phone.say("other@example.com")
    await press_last(phone, "mailbox.own")

    await press_last(phone, "account.go")
    assert said("account-not-yet", "vi") in await phone.words()
    await desk.post(f"{await desk.link('other@example.com')}/confirm")
    await press_last(phone, "account.go")
    await press_last(phone, "review.send")

    both = await desk.app.desk.act(lambda s: s.queue([SERVICE], ["vi"], [State.confirmed]))
    assert len(both) == 2
    assert len({b.starts_at.astimezone(JAPAN).date() for b in both}) == 2
    # The call that was open already has its letters at the new address too.
    assert {b.details["email"] for b in both} == {"other@example.com"}
    assert first.details["email"] == ADDRESS


async def test_page_of_ones_own_shows_masked_data_and_erases_all(desk: Desk) -> None:
    phone = WebPhone(desk.app, desk.client)
    await to_the_link(phone, "vi")
    await desk.post(f"{await desk.link()}/confirm")

    # Without a chat: typing the address. A known one and an unknown one are answered alike.
    asked = await desk.post("/p/account?lang=en", address=ADDRESS)
    before = len(desk.letters.taken)
    assert await desk.post("/p/account?lang=en", address="nobody@example.com") == asked
    await settled(desk.app)
    assert desk.letters.to("nobody@example.com") == []
    path = await desk.link()
    assert len(desk.letters.taken) >= before

    shown = await desk.open(f"{path}?lang=en")
    assert "N••• V••• A•••" in shown
    assert "a•••@example.com" in shown
    assert "NGUYEN" not in shown
    assert ADDRESS not in shown
    assert "24 November 2027" in shown  # a year after the last use

    assert said("page-account-delete-tick", "vi") in await desk.post(f"{path}/erase")
    assert said("page-account-deleted", "en") in await desk.post(
        f"{path}/erase?lang=en", sure="yes"
    )
    assert (await desk.client.get(path)).status_code == 404
    rows = await desk.app.desk.act(
        lambda s: [s.accounts_at(ADDRESS), s.cursor.execute(COUNT).fetchone()[0]]
    )
    assert rows == [[], 0]


COUNT = "SELECT (SELECT count(*) FROM accounts) + (SELECT count(*) FROM account_links)"


async def test_asking_for_a_page_too_often_is_slowed_down(desk: Desk) -> None:
    said_often = [await desk.post("/p/account?lang=en", address=ADDRESS) for _ in range(4)]

    assert said("page-account-asked") in said_often[2]
    assert said("page-account-too-often") in said_often[3]


async def test_known_address_is_answered_no_later_than_an_unknown_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def ask(address: str) -> None:
        await asyncio.sleep(0.2 if address == ADDRESS else 0)

    monkeypatch.setattr(desk.app.desk, "account_ask", ask)
    took = []
    for address in (ADDRESS, "nobody@example.com"):
        begun = monotonic()
        await desk.post("/p/account", address=address)
        took.append(monotonic() - begun)

    assert min(took) >= ANSWERED_AFTER
    assert abs(took[0] - took[1]) < 0.15


async def test_address_is_changed_on_the_page_once_the_new_one_is_proven(desk: Desk) -> None:
    phone = WebPhone(desk.app, desk.client)
    await to_the_link(phone, "vi")
    await desk.post(f"{await desk.link()}/confirm")
    await desk.post("/p/account", address=ADDRESS)
    path = await desk.link()

    sent = await desk.post(f"{path}/address", address="new@example.com")

    assert said("page-account-new-sent", "vi") in sent
    assert await desk.app.desk.act(lambda s: bool(s.accounts_at(ADDRESS)))
    await desk.post(f"{await desk.link('new@example.com')}/confirm")
    assert await desk.app.desk.act(lambda s: s.accounts_at(ADDRESS)) == []
    assert await desk.app.desk.act(lambda s: len(s.accounts_at("New@example.com"))) == 1


async def test_link_to_the_page_registers_nobody_and_ends_after_an_hour(desk: Desk) -> None:
    phone = WebPhone(desk.app, desk.client)
    await to_the_link(phone, "vi")
    first = await desk.link()
    await desk.post(f"{first}/erase", sure="yes")
    await desk.post(f"{first}/confirm")
    await desk.post("/p/account", address=ADDRESS)
    path = await desk.link()
    assert path != first

    desk.clock.pass_time(minutes=61)

    assert (await desk.client.get(path)).status_code == 404
    assert await desk.app.desk.act(lambda s: len(s.accounts_at(ADDRESS))) == 1
