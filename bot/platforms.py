"""What `sodan line setup` and `sodan telegram setup` do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine, Mapping
from functools import partial
from pathlib import Path

from bot import beside
from bot.beside import commands, menu_fact
from bot.channels.channel import Beside
from bot.channels.line_menus import Menu
from bot.channels.setup import SetupFailed, line_remove, line_setup
from bot.channels.telegram_setup import Words, telegram_setup
from bot.config import Settings
from bot.files import Files
from bot.hours import opened
from bot.store.engine import Database
from bot.store.store import Store
from locales import menu_picture
from locales.catalog import Catalog, shipped
from locales.languages import ALL, ENDONYMS, base
from schedules.problem import Problem, Problems

SHORT = "telegram-short"


def words(catalog: Catalog, *, free: bool = True) -> dict[str, Words]:
    """Gather what the Telegram bot says about itself, in each language.

    `free`: every service of the desk says that it is free of charge.
    """
    about, short = ("about", SHORT) if free else ("about-call", f"{SHORT}-call")
    return {
        tag: Words(commands(catalog, tag), catalog.say(about, tag), catalog.say(short, tag))
        for tag in catalog.languages
    }


def menus(catalog: Catalog, site: Path | None) -> dict[str, Menu]:
    """Gather LINE's menus: a site's picture in place of the shipped one.

    A language without a picture goes without a menu: Japanese, and what only a site has added.
    """
    found: dict[str, Menu] = {}
    folders = [site / "locales"] if site else []
    for tag in ALL:
        for folder in (*folders, shipped()):
            file = folder / tag / menu_picture.FILE
            if file.exists():
                labels = tuple(catalog.say(key, tag) for key in menu_picture.LABELS)
                found[tag] = Menu(tag, file.read_bytes(), labels, catalog.say("menu-label", tag))
                break
    return found


def _nothing(setting: str) -> Problems:
    return Problems([Problem(setting, 0, "is not set", "expected the value from the platform")])


def secret_mark(store: Store, secret: str) -> str:
    """Make what is remembered of the secret that Telegram was given, which cannot be read there."""
    return store.vault.lookup("telegram secret", secret)


async def _line(settings: Settings, files: Files, database: Database) -> None:
    shown = menus(files.catalog(), settings.site)
    for one in settings.line:
        await line_setup(
            one.token,
            one.api_url,
            settings.public_url,
            account=one.name,
            menus=shown,
            keep=partial(_keep_menus, database, one.name),
        )


async def _line_removed(settings: Settings, database: Database) -> None:
    for one in settings.line:
        _keep_menus(database, one.name, {}, ())  # first, so that no caller is given what goes
        await line_remove(one.token, one.api_url)


def _keep_menus(
    database: Database, account: str, ids: Mapping[str, str], there: Collection[str]
) -> None:
    """Note which menu a running desk shows to callers of each language, and have it shown.

    `there` are the menus that LINE still had: their callers LINE moves over itself.
    """
    with database.transaction() as store:
        for tag in ALL:
            name, menu_id = menu_fact(account, tag), ids.get(tag, "")
            before = store.fact(name) or ""
            if before != menu_id:
                store.put_fact(name, menu_id)
            if menu_id and before not in there:
                _show_all(store, account, tag, menu_id)


def _show_all(store: Store, account: str, language: str, menu_id: str) -> None:
    """Show a menu to those who chose its language while there was none, or lost it since."""
    tags = [tag for tag in ENDONYMS if base(tag) == language]  # easy Japanese has that of Japanese
    for caller_id in (each for tag in tags for each in store.speakers("line", account, tag)):
        caller = store.load(caller_id)
        for chat in store.chats(caller) if caller is not None else ():
            if (chat.channel, chat.account) == ("line", account) and chat.reachable:
                beside.queue(store, chat, Beside(menu=menu_id), None)


async def _telegram(settings: Settings, files: Files, database: Database) -> None:
    free = all(service.costs.free for service in files.services().values())
    said = words(files.catalog(), free=free)
    for bot in settings.telegram:
        with database.transaction() as store:
            mark = secret_mark(store, bot.webhook_secret)
            known = store.fact(secret_fact(bot.name)) == mark
        await telegram_setup(
            bot.token,
            bot.api_url,
            settings.public_url,
            bot.webhook_secret,
            said,
            account=bot.name,
            secret_known=known,
            keep=partial(_keep, database, secret_fact(bot.name), mark),
        )


def _keep(database: Database, name: str, value: str) -> None:
    with database.transaction() as store:
        store.put_fact(name, value)


def secret_fact(account: str) -> str:
    """Name the fact that remembers which secret Telegram was given."""
    return f"telegram secret/{account}"


def setup_line(settings: Settings, files: Files) -> None:
    """Set up every LINE account of the settings."""
    _run(settings, bool(settings.line), "LINE_CHANNEL", partial(_line, settings, files))


def remove_line(settings: Settings) -> None:
    """Take everything of ours away from every LINE account of the settings."""
    _run(settings, bool(settings.line), "LINE_CHANNEL", partial(_line_removed, settings))


def setup_telegram(settings: Settings, files: Files) -> None:
    """Set up every bot of the settings."""
    _run(settings, bool(settings.telegram), "TELEGRAM", partial(_telegram, settings, files))


def _run(
    settings: Settings,
    is_set: bool,
    setting: str,
    work: Callable[[Database], Coroutine[None, None, None]],
) -> None:
    if not is_set:
        raise _nothing(f"SODAN_{setting}_TOKEN")
    with opened(settings) as database:
        with database.transaction() as store:
            store.check_key()
        asyncio.run(_told(work(database)))


async def _told(work: Coroutine[None, None, None]) -> None:
    try:
        await work
    except SetupFailed as error:
        raise Problems(
            [Problem("setup", 0, str(error), "mend it and run the command again")]
        ) from error
