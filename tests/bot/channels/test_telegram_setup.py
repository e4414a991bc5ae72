"""Telegram's set-up: what it is told, in every language, and that a second run changes nothing."""

from __future__ import annotations

import logging
import traceback

import pytest

from bot.channels.setup import SetupFailed
from bot.channels.telegram_setup import DESCRIPTION_MOST, SHORT_MOST, Words, telegram_setup
from bot.platforms import words
from locales.catalog import Catalog, shipped
from tests.standins.telegram import TelegramStandIn

PUBLIC = "https://desk.example.test/"
WORDS = {
    "en": Words((("menu", "Menu"), ("help", "Help")), "What this is.", "A call."),
    "zh-Hans": Words((("menu", "菜单"),), "这是什么", "通话"),
    "fil": Words((("menu", "Menu"),), "Ano ito?", "Tawag"),
    "ja-x-easy": Words((("menu", "メニュー"),), "これは何", "電話"),
}
READS = {"getMe", "getWebhookInfo", "getChatMenuButton"} | {
    "getMyCommands",
    "getMyDescription",
    "getMyShortDescription",
}


async def run(standin: TelegramStandIn, *, known: bool = False, secret: str = "") -> list[str]:
    said: list[str] = []
    await telegram_setup(
        standin.token,
        standin.url,
        PUBLIC,
        secret or standin.secret,
        WORDS,
        account="north",
        secret_known=known,
        say=said.append,
    )
    return said


async def test_telegram_learns_webhook_commands_and_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO")
    async with TelegramStandIn() as standin:
        said = await run(standin)

        assert standin.webhook == {
            "url": "https://desk.example.test/webhooks/telegram/north",
            "secret_token": standin.secret,
            "allowed_updates": ["message", "callback_query", "my_chat_member"],
        }
        assert sorted(map(str, standin.commands)) == ["", "en", "tl", "zh"]
        assert standin.commands["zh"] == [{"command": "menu", "description": "菜单"}]
        assert standin.commands[""] == standin.commands["en"]
        assert standin.descriptions["description", "tl"] == "Ano ito?"
        assert standin.descriptions["short_description", ""] == "A call."
        assert standin.button == {"type": "commands"}
        everything = "set commands, description, short description"
        assert said == [
            "Telegram bot @desk_bot",
            "webhook https://desk.example.test/webhooks/telegram/north",
            "menu button: opens the commands",
            f"words in en, for all other languages: {everything}",
            f"words in en: {everything}",
            f"words in zh-Hans: {everything}",
            f"words in fil: {everything}",
        ]
    assert standin.token not in caplog.text
    assert logging.getLogger("httpx").level == logging.getLogger("httpcore").level == 30


async def test_second_run_reads_and_changes_nothing() -> None:
    async with TelegramStandIn() as standin:
        await run(standin)
        standin.requests.clear()

        said = await run(standin, known=True)

        assert {method for method, _ in standin.requests} == READS
        assert said == [
            "Telegram bot @desk_bot",
            "webhook https://desk.example.test/webhooks/telegram/north: as it was",
            "words in en, for all other languages: as they were",
            *(f"words in {tag}: as they were" for tag in ("en", "zh-Hans", "fil")),
        ]


async def test_secret_that_telegram_was_not_given_is_given() -> None:
    async with TelegramStandIn() as standin:
        await run(standin)

        await run(standin, known=False, secret="another_secret")

        assert standin.webhook["secret_token"] == "another_secret"


async def test_what_was_changed_behind_our_back_is_set_again() -> None:
    async with TelegramStandIn() as standin:
        await run(standin)
        standin.webhook["allowed_updates"] = ["message"]
        standin.descriptions["description", "zh"] = "other words"
        standin.button = {"type": "default"}

        said = await run(standin, known=True)

        assert "words in zh-Hans: set description" in said
        assert standin.descriptions["description", "zh"] == "这是什么"
        assert standin.button == {"type": "commands"}
        assert len(standin.webhook["allowed_updates"]) == 3


async def test_telegram_without_a_secret_has_no_webhook() -> None:
    async with TelegramStandIn() as standin:
        standin.webhook = {"url": PUBLIC}

        said: list[str] = []
        await telegram_setup(standin.token, standin.url, PUBLIC, "", {}, say=said.append)

        assert standin.webhook == {}
    assert said[:2] == ["Telegram bot @desk_bot", "no webhook: updates come by long polling"]


async def test_telegram_setup_names_the_step_and_never_the_token() -> None:
    wrong = "77:not" + "-the-token"
    bad = {"en": Words((("x y", "d"),), "", "")}
    async with TelegramStandIn() as standin:
        with pytest.raises(SetupFailed) as wrong_token:
            await telegram_setup(wrong, standin.url, PUBLIC, "s", {})
        with pytest.raises(SetupFailed, match=r"^setting the words in en: BadRequest$"):
            await telegram_setup(standin.token, standin.url, PUBLIC, "", bad)

    assert str(wrong_token.value) == "reading the bot: InvalidToken"
    assert wrong not in "".join(traceback.format_exception(wrong_token.value))


def test_words_fit_into_telegrams_limits_in_every_language() -> None:
    said = words(Catalog.load(shipped()))

    assert len(said) >= 9
    for tag, (commands, description, short) in said.items():
        assert len(short) <= SHORT_MOST, tag
        assert len(description) <= DESCRIPTION_MOST, tag
        assert [name for name, _ in commands] == ["menu", "language", "help", "person", "cancel"]
