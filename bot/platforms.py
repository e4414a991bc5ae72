"""What `sodan line setup` and `sodan telegram setup` do."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path

from bot.channels.line_menus import Menu
from bot.channels.setup import SetupFailed, line_setup, telegram_setup
from bot.config import Settings
from bot.files import Files
from locales import menu_picture
from locales.catalog import Catalog, shipped
from locales.languages import CALLERS
from schedules.problem import Problem, Problems

COMMANDS = ("menu", "language", "help", "person", "cancel")  # as handlers.words reads them


def commands(files: Files) -> dict[str, list[tuple[str, str]]]:
    """Describe the bot's commands in each language by the labels of their buttons."""
    catalog = files.catalog()
    return {
        tag: [(name, catalog.say(f"{name}-label", tag)) for name in COMMANDS]
        for tag in catalog.languages
    }


def menus(catalog: Catalog, site: Path | None) -> dict[str, Menu]:
    """Gather LINE's menus: a site's picture in place of the shipped one.

    A language without a picture, which only a site can have added, goes without a menu.
    """
    found: dict[str, Menu] = {}
    folders = [site / "locales"] if site else []
    for tag in CALLERS:
        for folder in (*folders, shipped()):
            file = folder / tag / menu_picture.FILE
            if file.exists():
                labels = tuple(catalog.say(key, tag) for key in menu_picture.LABELS)
                found[tag] = Menu(tag, file.read_bytes(), labels, catalog.say("menu-label", tag))
                break
    return found


def _nothing(setting: str) -> Problems:
    return Problems([Problem(setting, 0, "is not set", "expected the value from the platform")])


async def _line(settings: Settings, files: Files) -> None:
    shown = menus(files.catalog(), settings.site)
    for one in settings.line:
        await line_setup(one.token, one.api_url, settings.public_url, account=one.name, menus=shown)


async def _telegram(settings: Settings, files: Files) -> None:
    for bot in settings.telegram:
        await telegram_setup(
            bot.token,
            bot.api_url,
            settings.public_url,
            bot.webhook_secret,
            commands(files),
            account=bot.name,
        )


def setup_line(settings: Settings, files: Files) -> None:
    """Set up every LINE account of the settings."""
    if not settings.line:
        raise _nothing("SODAN_LINE_CHANNEL_TOKEN")
    asyncio.run(_told(_line(settings, files)))


def setup_telegram(settings: Settings, files: Files) -> None:
    """Set up every bot of the settings."""
    if not settings.telegram:
        raise _nothing("SODAN_TELEGRAM_TOKEN")
    asyncio.run(_told(_telegram(settings, files)))


async def _told(work: Coroutine[None, None, None]) -> None:
    try:
        await work
    except SetupFailed as error:
        raise Problems(
            [Problem("setup", 0, str(error), "mend it and run the command again")]
        ) from error
