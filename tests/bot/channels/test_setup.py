"""LINE's set-up: what it is told, what is told about a failure, and how all is taken away."""

from __future__ import annotations

import subprocess
import sys
import traceback

import pytest
from aiohttp import web

from bot.channels.setup import SetupFailed, line_remove, line_setup
from bot.platforms import menus as shipped_menus
from locales.catalog import Catalog, shipped
from tests.standins.line import USER, LineStandIn

PUBLIC = "https://desk.example.test/"


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


async def test_line_that_knows_our_webhook_is_not_told_again() -> None:
    async with LineStandIn() as standin:
        await line_setup(standin.token, standin.url, PUBLIC, say=lambda line: None)
        standin.calls.clear()
        said: list[str] = []

        await line_setup(standin.token, standin.url, PUBLIC, say=said.append)

        assert "webhook https://desk.example.test/webhooks/line: as it was" in said
        changes = [c.path for c in standin.calls if c.method != "GET"]
        assert changes == ["/v2/bot/channel/webhook/test"]


async def test_line_without_any_webhook_is_given_one() -> None:
    async with LineStandIn() as standin:
        none = web.json_response({"message": "not found"}, status=404)
        standin.fail(none, path="webhook/endpoint")

        await line_setup(standin.token, standin.url, PUBLIC, say=lambda line: None)

        assert standin.webhook_endpoint == "https://desk.example.test/webhooks/line"


async def test_all_menus_of_ours_are_taken_away_and_no_others() -> None:
    menus = shipped_menus(Catalog.load(shipped()), None)
    async with LineStandIn() as standin:
        standin.menus.hold(menus)
        standin.menus.linked[USER] = "richmenu-vi"
        standin.menus.made["richmenu-copy"] = menus["my"].request()
        theirs = {**menus["en"].request(), "name": "Spring campaign"}
        standin.menus.made["richmenu-theirs"] = theirs
        said: list[str] = []

        await line_remove(standin.token, standin.url, say=said.append)

        assert list(standin.menus.made) == ["richmenu-theirs"]
        assert standin.menus.shown_to(USER) == ""
    assert said[:-1] == [f"menu in {tag}: deleted" for tag in (*menus, "my")]
    assert "turn 'Use webhook' off" in said[-1]


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


def test_the_sdks_are_imported_on_first_use_only() -> None:
    code = (
        "import sys, bot.channels.line, bot.channels.telegram, bot.channels.polling;"
        "print(sorted({'linebot', 'telegram', 'httpx'} & set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
