"""What `sodan doctor` finds at LINE and Telegram: each thing that is other than it should be.

The platforms are asked and nothing is changed there. What the set-up noted in the database (which
menus the desk shows, which secret Telegram was given) is compared as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import TypeVar

from bot.beside import menu_fact
from bot.channels.accounts import LineSeen, TelegramSeen, look_at_line, look_at_telegram
from bot.channels.line_menus import Menu, differences
from bot.channels.setup import webhook_of
from bot.config import LineAccount, Settings, TelegramBot
from bot.files import Files
from bot.finding import Finding, name_shown
from bot.platforms import menus, secret_fact, secret_mark, words
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from locales.languages import SOURCE

T = TypeVar("T")

LATELY = timedelta(days=1)
MANY_WAITING = 100
AGAIN = "run `sodan line setup`"
AGAIN_THERE = "run `sodan telegram setup`"


async def of_line(
    account: LineAccount, settings: Settings, files: Files, *, known: bool
) -> list[Finding]:
    """Look at one LINE account; `known` tells that there is a database. Raises SetupFailed."""
    subject = " ".join(filter(None, ("LINE", account.name)))
    seen = await look_at_line(account.token, account.api_url)
    wanted = menus(files.catalog(), settings.site)
    endpoint = webhook_of(settings.public_url, "line", account.name)
    found = [Finding(subject, "ok", "the account answers"), *name_shown(subject, seen.name)]
    found += [Finding(subject, "problem", what) for what in _hook(seen, endpoint)]
    if seen.chat_on:
        what = (
            "chat is on in LINE's manager: it shows and keeps what callers write; turn it off, "
            "and see who can enter the manager"
        )
        found.append(Finding(subject, "warning", what))
    for what in _menus(seen, wanted):
        found.append(Finding(subject, "warning", f"{what}: {AGAIN}"))
    if known:

        def noted(store: Store) -> dict[str, str]:
            return {tag: store.fact(menu_fact(account.name, tag)) or "" for tag in wanted}

        there = {tag: seen.menus.get(menu.name, "") for tag, menu in wanted.items()}
        kept = await _asked_here(settings, noted)
        other = [tag for tag in wanted if there[tag] and kept[tag] != there[tag]]
        if other:
            what = f"the desk does not know LINE's menus in {', '.join(other)}: {AGAIN}"
            found.append(Finding(subject, "warning", what))
    what = "LINE does not tell whether redelivery is on and its greeting off: look once by hand"
    found.append(Finding(subject, "ok", what))
    if seen.most_pushes is not None and seen.pushes * 10 >= seen.most_pushes * 9:
        what = f"{seen.pushes} of {seen.most_pushes} pushes of this month are used: buy more"
        found.append(Finding(subject, "warning", what))
    return found


def _hook(seen: LineSeen, endpoint: str) -> Iterator[str]:
    if seen.webhook != endpoint:
        there = f"to {seen.webhook}, not to {endpoint}" if seen.webhook else "nowhere"
        yield f"LINE delivers {there}: {AGAIN}"
    if not seen.webhook_on:
        yield "LINE does not deliver: turn 'Use webhook' on in its console"


def _menus(seen: LineSeen, wanted: Mapping[str, Menu]) -> Iterator[str]:
    yield from differences(wanted, list(seen.menus))
    if SOURCE in wanted and seen.menus.get(wanted[SOURCE].name, "") != seen.default_menu:
        theirs = "another" if seen.default_menu else "none"
        yield f"the default menu, before a language is chosen, is {theirs}"


async def of_telegram(
    bot: TelegramBot, settings: Settings, files: Files, now: datetime, *, known: bool
) -> list[Finding]:
    """Look at one bot; `known` tells that there is a database. Raises SetupFailed."""
    subject = " ".join(filter(None, ("Telegram", bot.name)))
    seen = await look_at_telegram(bot.token, bot.api_url, words(files.catalog()))
    endpoint = webhook_of(settings.public_url, "telegram", bot.name) if bot.webhook_secret else ""
    found = [Finding(subject, "ok", "the bot answers"), *name_shown(subject, seen.name)]
    found += [Finding(subject, "problem", what) for what in _delivery(seen, endpoint)]
    if endpoint and seen.webhook == endpoint:
        found += _trouble(subject, seen, now)
        if known:

            def given(store: Store) -> bool:
                if not store.vault.ready:
                    return False
                mark = secret_mark(store, bot.webhook_secret)
                return store.fact(secret_fact(bot.name)) == mark

            if not await _asked_here(settings, given):
                what = (
                    "nobody noted that Telegram has this SODAN_TELEGRAM_WEBHOOK_SECRET, and it "
                    f"tells none: {AGAIN_THERE}"
                )
                found.append(Finding(subject, "warning", what))
    for name in seen.other:
        what = f"{name}: other than in our files, {AGAIN_THERE}"
        found.append(Finding(subject, "warning", what))
    return found


def _delivery(seen: TelegramSeen, endpoint: str) -> Iterator[str]:
    if seen.webhook != endpoint:
        there = f"to {seen.webhook}" if seen.webhook else "nowhere"
        ours = f"to {endpoint}" if endpoint else "nowhere, for long polling"
        yield f"Telegram delivers {there}, not {ours}: {AGAIN_THERE}"
    elif endpoint and not seen.all_updates:
        yield f"Telegram does not deliver all that we need (allowed_updates): {AGAIN_THERE}"


def _trouble(subject: str, seen: TelegramSeen, now: datetime) -> Iterator[Finding]:
    lately = seen.last_error_at is None or now - seen.last_error_at < LATELY
    if seen.last_error and lately:
        what = (
            f"Telegram could not deliver to us lately ({seen.last_error}): see the public address "
            "above"
        )
        yield Finding(subject, "warning", what)
    if seen.waiting >= MANY_WAITING:
        what = f"{seen.waiting} updates wait to be delivered: is `sodan serve` keeping up?"
        yield Finding(subject, "warning", what)


async def _asked_here(settings: Settings, question: Callable[[Store], T]) -> T:
    database = Database(settings.database_url, Vault(settings.secret_key, settings.old_secret_key))
    try:
        return await database.look(question)
    finally:
        await database.close()
