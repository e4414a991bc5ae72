"""What `sodan line setup` and `sodan telegram setup` do."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

from bot.channels.setup import SetupFailed, line_setup, telegram_setup
from bot.config import Settings
from bot.files import Files
from schedules.problem import Problem, Problems

COMMANDS = ("menu", "language", "help", "person", "cancel")  # as handlers.words reads them


def commands(files: Files) -> dict[str, list[tuple[str, str]]]:
    """Describe the bot's commands in each language by the labels of their buttons."""
    catalog = files.catalog()
    return {
        tag: [(name, catalog.say(f"{name}-label", tag)) for name in COMMANDS]
        for tag in catalog.languages
    }


def _nothing(setting: str) -> Problems:
    return Problems([Problem(setting, 0, "is not set", "expected the value from the platform")])


async def _line(settings: Settings) -> list[str]:
    said = []
    for one in settings.line:
        said += await line_setup(one.token, one.api_url, settings.public_url, account=one.name)
    return said


async def _telegram(settings: Settings, files: Files) -> list[str]:
    said = []
    for bot in settings.telegram:
        said += await telegram_setup(
            bot.token,
            bot.api_url,
            settings.public_url,
            bot.webhook_secret,
            commands(files),
            account=bot.name,
        )
    return said


def setup_line(settings: Settings) -> None:
    """Set up every LINE account of the settings."""
    if not settings.line:
        raise _nothing("SODAN_LINE_CHANNEL_TOKEN")
    _say(asyncio.run(_told(_line(settings))))


def setup_telegram(settings: Settings, files: Files) -> None:
    """Set up every bot of the settings."""
    if not settings.telegram:
        raise _nothing("SODAN_TELEGRAM_TOKEN")
    _say(asyncio.run(_told(_telegram(settings, files))))


async def _told(work: Coroutine[None, None, list[str]]) -> list[str]:
    try:
        return await work
    except SetupFailed as error:
        raise Problems(
            [Problem("setup", 0, str(error), "mend it and run the command again")]
        ) from error


def _say(lines: list[str]) -> None:
    for line in lines:
        print(line)
