"""What the doctor finds at LINE and Telegram: whatever was changed there behind our back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot import finding, outside_doctor
from bot.config import Settings, read
from bot.files import Files
from bot.finding import name_shown
from bot.platforms import remove_line, setup_line, setup_telegram
from bot.store.engine import Database
from tests.conftest import NOW, SECRET
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn

URL = "https://desk.example"


@dataclass
class Accounts:
    """Both platforms after their set-up, and the doctor's look at each."""

    line: LineStandIn
    telegram: TelegramStandIn
    settings: Settings
    files: Files

    async def of_line(self) -> list[tuple[str, str]]:
        """Give what the doctor has to say of LINE, "ok" left out."""
        found = await outside_doctor._line(
            self.settings.line[0], self.settings, self.files, has_schema=True
        )
        return [(each.state, each.says) for each in found if each.state != "ok"]

    async def of_telegram(self) -> list[tuple[str, str]]:
        """Give what the doctor has to say of Telegram, "ok" left out."""
        found = await outside_doctor._telegram(
            self.settings.telegram[0], self.settings, self.files, NOW, has_schema=True
        )
        return [(each.state, each.says) for each in found if each.state != "ok"]


@pytest.fixture
def database_kind() -> str:
    """Ask SQLite alone: the store's tests ask both."""
    return "sqlite"


@pytest.fixture
async def accounts(database: Database, address: str) -> AsyncIterator[Accounts]:
    """Set both platforms up."""
    async with LineStandIn() as line, TelegramStandIn() as telegram:
        settings = read(
            {
                "SODAN_DATABASE_URL": address,
                "SODAN_SECRET_KEY": SECRET.decode(),
                "SODAN_PUBLIC_URL": URL,
                "SODAN_LINE_CHANNEL_SECRET": line.secret,
                "SODAN_LINE_CHANNEL_TOKEN": line.token,
                "SODAN_LINE_API_URL": line.url,
                "SODAN_TELEGRAM_TOKEN": telegram.token,
                "SODAN_TELEGRAM_API_URL": telegram.url,
                "SODAN_TELEGRAM_WEBHOOK_SECRET": telegram.secret,
            }
        )
        files = Files(settings.services, None)
        await asyncio.to_thread(setup_line, settings, files)
        await asyncio.to_thread(setup_telegram, settings, files)
        yield Accounts(line, telegram, settings, files)


async def test_nothing_is_said_after_a_set_up(accounts: Accounts) -> None:
    assert await accounts.of_line() == []
    assert await accounts.of_telegram() == []


async def test_second_set_up_changes_nothing_anywhere(accounts: Accounts) -> None:
    line, telegram, settings = accounts.line, accounts.telegram, accounts.settings
    line.calls.clear()
    telegram.requests.clear()

    await asyncio.to_thread(setup_line, settings, accounts.files)
    await asyncio.to_thread(setup_telegram, settings, accounts.files)

    assert [c.path for c in line.calls if c.method != "GET"] == ["/v2/bot/channel/webhook/test"]
    assert {method for method, _ in telegram.requests if not method.startswith("get")} == set()


async def test_each_thing_changed_at_line_is_named_with_what_to_do(accounts: Accounts) -> None:
    line = accounts.line
    line.webhook_endpoint = "https://elsewhere.example/hook"
    line.webhook_active = False
    line.chat_mode = "chat"
    line.monthly_limit, line.pushes = 10, 9
    gone = next(i for i, menu in line.menus.made.items() if " th " in menu["name"])
    del line.menus.made[gone]
    line.menus.first = next(i for i, menu in line.menus.made.items() if " vi " in menu["name"])

    assert await accounts.of_line() == [
        (
            "problem",
            "LINE delivers to https://elsewhere.example/hook, not to "
            "https://desk.example/webhooks/line: run `sodan line setup`",
        ),
        ("problem", "LINE does not deliver: turn 'Use webhook' on in its console"),
        (
            "warning",
            "chat is on in LINE's manager: it shows and keeps what callers write; turn it off, "
            "and see who can enter the manager",
        ),
        ("warning", "menus missing or out of date: th: run `sodan line setup`"),
        (
            "warning",
            "the default menu, before a language is chosen, is another: run `sodan line setup`",
        ),
        ("warning", "9 of 10 pushes of this month are used: buy more"),
    ]


async def test_menus_that_the_desk_does_not_know_are_named(
    accounts: Accounts, database: Database
) -> None:
    with database.transaction() as store:
        store.put_fact("line menu//km", "richmenu-of-yesterday")

    assert await accounts.of_line() == [
        ("warning", "the desk does not know LINE's menus in km: run `sodan line setup`")
    ]


async def test_menus_taken_away_are_missed_and_no_caller_is_given_one(
    accounts: Accounts, database: Database
) -> None:
    await asyncio.to_thread(remove_line, accounts.settings)

    with database.transaction() as store:
        assert store.fact("line menu//km") == ""
    ((state, says),) = await accounts.of_line()
    assert state == "warning"
    assert says.startswith("menus missing or out of date: vi, ")


async def test_each_thing_changed_at_telegram_is_named_with_what_to_do(accounts: Accounts) -> None:
    telegram = accounts.telegram
    telegram.webhook["allowed_updates"] = ["message"]
    telegram.commands["km"] = []
    telegram.descriptions["description", ""] = "Buy here"
    telegram.descriptions["short_description", "tl"] = ""
    telegram.button = {"type": "default"}

    again = "other than in our files, run `sodan telegram setup`"
    assert await accounts.of_telegram() == [
        (
            "problem",
            "Telegram does not deliver all that we need (allowed_updates): "
            "run `sodan telegram setup`",
        ),
        ("warning", f"description for all other languages: {again}"),
        ("warning", f"short description in fil: {again}"),
        ("warning", f"commands in km: {again}"),
        ("warning", f"the menu button: {again}"),
    ]


async def test_telegram_that_delivers_elsewhere_is_named(accounts: Accounts) -> None:
    accounts.telegram.webhook["url"] = "https://elsewhere.example"
    elsewhere = await accounts.of_telegram()
    accounts.telegram.webhook = {}
    nowhere = await accounts.of_telegram()

    ours = "not to https://desk.example/webhooks/telegram: run `sodan telegram setup`"
    assert elsewhere == [("problem", f"Telegram delivers to https://elsewhere.example, {ours}")]
    assert nowhere == [("problem", f"Telegram delivers nowhere, {ours}")]


@pytest.mark.parametrize(("hours_ago", "told"), [(1, True), (30, False)])
async def test_error_of_delivery_counts_while_it_is_young(
    accounts: Accounts, hours_ago: int, told: bool
) -> None:
    accounts.telegram.delivery_error = "Connection timed out"
    accounts.telegram.started_at = NOW - timedelta(hours=hours_ago)

    said = [("warning", "Telegram could not deliver to us lately (Connection timed out): see the "
             "public address above")]  # fmt: skip
    assert await accounts.of_telegram() == (said if told else [])


async def test_updates_that_pile_up_are_told(accounts: Accounts) -> None:
    for number in range(100):
        accounts.telegram.enqueue(accounts.telegram.update_text(7, str(number)))

    assert await accounts.of_telegram() == [
        ("warning", "100 updates wait to be delivered: is `sodan serve` keeping up?")
    ]


async def test_secret_that_telegram_was_not_given_is_told(
    accounts: Accounts, database: Database
) -> None:
    with database.transaction() as store:
        kept = store.fact("telegram secret/")
        store.put_fact("telegram secret/", "another")

    ((state, says),) = await accounts.of_telegram()

    assert kept is not None
    assert accounts.telegram.secret not in kept
    assert (state, "it tells none: run `sodan telegram setup`" in says) == ("warning", True)


async def test_accounts_that_do_not_answer_are_told(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts.telegram.token = "another"
    refused = await accounts.of_telegram()
    accounts.line.fail("hang", times=9)
    monkeypatch.setattr(outside_doctor, "SECONDS", 0.02)
    silent = await accounts.of_line()

    assert [state for state, _ in refused] == ["problem"]
    assert silent == [("problem", "no answer in time: check the connection")]


@pytest.mark.parametrize(("name", "safe"), [("Desk", True), ("Labour consultation", False)])
def test_name_on_a_lock_screen_has_to_be_neutral(name: str, safe: bool) -> None:
    (found,) = name_shown("LINE", name)

    assert found.state == ("ok" if safe else "warning")


async def test_name_of_an_account_is_looked_at(
    accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "_unsafe", lambda name: "desk")

    assert [state for state, _ in await accounts.of_line()] == ["warning"]
    assert [state for state, _ in await accounts.of_telegram()] == ["warning"]
