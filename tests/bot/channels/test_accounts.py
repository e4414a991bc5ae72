"""What the platforms say about our accounts."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime

import pytest
from aiohttp import web

from bot.channels.accounts import LineSeen, TelegramSeen, look_at_line, look_at_telegram
from bot.channels.setup import SetupFailed
from tests.standins.line import LineStandIn
from tests.standins.telegram import TelegramStandIn

HOOK = "https://desk.example/webhooks"


async def test_line_describes_the_account_and_nothing_is_changed() -> None:
    async with LineStandIn(monthly_limit=200, chat_mode="chat") as line:
        line.webhook_endpoint = f"{HOOK}/line"
        seen = await look_at_line(line.token, line.url)

        assert {call.method for call in line.calls} == {"GET"}
    assert seen == LineSeen("Desk", f"{HOOK}/line", True, True, 0, 200)


async def test_line_without_a_webhook_says_so() -> None:
    async with LineStandIn() as line:
        line.fail(web.json_response({"message": "not found"}, status=404), path="webhook/endpoint")
        seen = await look_at_line(line.token, line.url)

    assert seen == LineSeen("Desk", "", False, False, 0, None)


async def test_telegram_describes_the_bot() -> None:
    async with TelegramStandIn(delivery_error="Connection timed out") as telegram:
        telegram.webhook = {"url": f"{HOOK}/telegram"}
        seen = await look_at_telegram(telegram.token, telegram.url)

    assert seen == TelegramSeen(
        "Desk",
        f"{HOOK}/telegram",
        "Connection timed out",
        datetime(2026, 11, 24, 3, 0, tzinfo=UTC),
        all_updates=False,
    )


async def test_refusals_tell_no_token() -> None:
    wrong = "77:not" + "-the-token"
    async with LineStandIn() as line, TelegramStandIn() as telegram:
        with pytest.raises(SetupFailed, match=r"^LINE answered 401$") as by_line:
            await look_at_line(wrong, line.url)
        line.fail("drop", times=9)
        with pytest.raises(SetupFailed, match=r"^LINE did not answer$"):
            await look_at_line(line.token, line.url)
        with pytest.raises(SetupFailed, match="InvalidToken") as by_telegram:
            await look_at_telegram(wrong, telegram.url)

    for refused in (by_line, by_telegram):
        assert wrong not in "".join(traceback.format_exception(refused.value))
