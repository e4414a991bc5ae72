"""Set-up through the SDKs: what the platforms are told, and what is told about a failure."""

from __future__ import annotations

import logging
import subprocess
import sys
import traceback

import pytest

from bot.channels.setup import SetupFailed, line_setup, telegram_setup
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn

PUBLIC = "https://desk.example.test/"
COMMANDS = {
    "en": [("menu", "Menu"), ("help", "Help")],
    "zh-Hans": [("menu", "菜单")],
    "fil": [("menu", "Menu")],
    "ja-x-easy": [("menu", "メニュー")],
}


async def test_line_learns_our_webhook_and_tells_about_the_account() -> None:
    async with LineStandIn(monthly_limit=200) as standin:
        said: list[str] = []
        await line_setup(standin.token, standin.url, PUBLIC, account="north", say=said.append)

        assert standin.webhook_endpoint == "https://desk.example.test/webhooks/line/north"
        assert said == [
            "LINE account @216lqabc (Desk)",
            "webhook https://desk.example.test/webhooks/line/north",
            "webhook test passed",
            "pushes this month: 0 of 200",
        ]


async def test_line_setup_tells_what_is_switched_wrong() -> None:
    async with LineStandIn(webhook_answers=503, webhook_active=False, chat_mode="chat") as standin:
        said: list[str] = []
        await line_setup(standin.token, standin.url, PUBLIC, say=said.append)

    assert said == [
        "LINE account @216lqabc (Desk)",
        "chat is on in LINE's manager: what staff write there we do not see",
        "webhook https://desk.example.test/webhooks/line",
        "webhooks are off: turn on 'Use webhook' in LINE's console",
        "webhook test failed: 503 ERROR_STATUS_CODE 503",
        "pushes this month: 0 of no limit",
    ]


async def test_line_setup_names_the_step_that_failed() -> None:
    wrong = "another" + "-token"
    async with LineStandIn() as standin:
        with pytest.raises(SetupFailed) as refused:
            await line_setup(wrong, standin.url, PUBLIC)
        standin.fail("drop", path="webhook/test")
        with pytest.raises(SetupFailed, match=r"^testing the webhook: no answer$"):
            await line_setup(standin.token, standin.url, PUBLIC)

    assert str(refused.value) == "reading the account: LINE answered 401"
    assert wrong not in "".join(traceback.format_exception(refused.value))


async def test_telegram_learns_webhook_and_commands(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    async with TelegramStandIn() as standin:
        said: list[str] = []
        await telegram_setup(
            standin.token,
            standin.url,
            PUBLIC,
            standin.secret,
            COMMANDS,
            account="north",
            say=said.append,
        )

        assert standin.webhook == {
            "url": "https://desk.example.test/webhooks/telegram/north",
            "secret_token": standin.secret,
            "allowed_updates": ["message", "callback_query", "my_chat_member"],
        }
        assert sorted(standin.commands) == ["", "en", "tl", "zh"]
        assert standin.commands["zh"] == [{"command": "menu", "description": "菜单"}]
        assert said == [
            "Telegram bot @desk_bot",
            "webhook https://desk.example.test/webhooks/telegram/north",
            "commands in en: 2",
            "commands in zh-Hans: 1",
            "commands in fil: 1",
        ]
        assert len(standin.calls) == 6
    assert standin.token not in caplog.text
    assert logging.getLogger("httpx").level == logging.getLogger("httpcore").level == 30


async def test_telegram_without_a_secret_has_no_webhook() -> None:
    async with TelegramStandIn() as standin:
        standin.webhook = {"url": PUBLIC}

        said: list[str] = []
        await telegram_setup(standin.token, standin.url, PUBLIC, "", {}, say=said.append)

        assert standin.webhook == {}
    assert said == ["Telegram bot @desk_bot", "no webhook: updates come by long polling"]


async def test_telegram_setup_names_the_step_and_never_the_token() -> None:
    wrong = "77:not" + "-the-token"
    async with TelegramStandIn() as standin:
        with pytest.raises(SetupFailed) as wrong_token:
            await telegram_setup(wrong, standin.url, PUBLIC, "s", {})
        with pytest.raises(SetupFailed, match=r"^setting the commands in en: BadRequest$"):
            await telegram_setup(standin.token, standin.url, PUBLIC, "", {"en": [("x y", "d")]})

    assert str(wrong_token.value) == "reading the bot: InvalidToken"
    assert wrong not in "".join(traceback.format_exception(wrong_token.value))


def test_the_sdks_are_imported_on_first_use_only() -> None:
    code = (
        "import sys, bot.channels.line, bot.channels.telegram, bot.channels.polling;"
        "print(sorted({'linebot', 'telegram', 'httpx'} & set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
