"""Tell Telegram about us, through its own SDK: webhook, and each language's commands and words.

Everything is read first, so that a second run changes nothing; only the webhook's secret cannot be
read, and whoever calls remembers it. Runs from the command line, never beside a caller's message.
Source: Telegram Bot API "setWebhook", "setMyCommands", "setMyDescription", "setChatMenuButton".
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from bot.channels.setup import SetupFailed, telegram_request, webhook_of
from bot.channels.telegram import ALLOWED_UPDATES
from locales.languages import SOURCE

if TYPE_CHECKING:
    from telegram import Bot, WebhookInfo

_CODES = {"fil": "tl"}  # Telegram knows only two letters; its Tagalog is our Filipino
SHORT_MOST, DESCRIPTION_MOST = 120, 512


class Words(NamedTuple):
    """What the bot says about itself in one language."""

    commands: tuple[tuple[str, str], ...]  # (name, description)
    description: str  # in a chat that is still empty
    short: str  # on its profile, and with a link that somebody shares


NO_WORDS: Mapping[str, Words] = MappingProxyType({})


class _At:
    """Which step is being done."""

    step = ""


def codes(words: Mapping[str, Words]) -> dict[str, str]:
    """Give the languages by Telegram's codes; "" is what users of all others see."""
    found = {"": SOURCE} if SOURCE in words else {}
    for tag in words:
        if "-x-" not in tag:
            language = tag.split("-")[0]
            found[_CODES.get(language, language)] = tag
    return found


def hook_stands(info: WebhookInfo, endpoint: str) -> bool:
    """Tell whether Telegram delivers to us what we want to know."""
    return info.url == endpoint and set(info.allowed_updates) == set(ALLOWED_UPDATES)


async def different(bot: Bot, code: str, wanted: Words) -> list[str]:
    """Name what Telegram has other than we want it, for one of its codes."""
    from telegram import BotCommandScopeAllPrivateChats  # noqa: PLC0415 heavy, on first use

    language = code or None
    scope = BotCommandScopeAllPrivateChats()
    listed = await bot.get_my_commands(scope=scope, language_code=language)
    stands = Words(
        tuple((one.command, one.description) for one in listed),
        (await bot.get_my_description(language_code=language)).description,
        (await bot.get_my_short_description(language_code=language)).short_description,
    )
    names = ("commands", "description", "short description")
    return [
        name for name, is_so, to_be in zip(names, stands, wanted, strict=True) if is_so != to_be
    ]


async def has_button(bot: Bot) -> bool:
    """Tell whether the button beside the typing field opens the commands."""
    return (await bot.get_chat_menu_button()).type == "commands"


async def telegram_setup(
    token: str,
    api_url: str,
    public_url: str,
    secret: str,
    words: Mapping[str, Words],
    *,
    account: str = "",
    secret_known: bool = False,
    keep: Callable[[], None] = lambda: None,
    say: Callable[[str], None] = print,
) -> None:
    """Set the webhook (no secret: take it away, for long polling) and each language's words.

    Each step is said when it is done. English is also what the other languages of the app see.
    `secret_known` tells that Telegram was given this very secret; `keep` is called once it is.
    Raises SetupFailed, in which the token never stands.
    """
    from telegram import MenuButtonCommands  # noqa: PLC0415 heavy, on first use

    async with _opened(token, api_url) as (bot, at):
        at.step = "reading the bot"
        say(f"Telegram bot @{(await bot.get_me()).username}")
        at.step = "reading the webhook"
        info = await bot.get_webhook_info()
        if secret:
            at.step = "setting the webhook"
            endpoint = webhook_of(public_url, "telegram", account)
            stood = secret_known and hook_stands(info, endpoint)
            if not stood:
                await bot.set_webhook(
                    endpoint, secret_token=secret, allowed_updates=ALLOWED_UPDATES
                )
                keep()
            say(f"webhook {endpoint}{': as it was' if stood else ''}")
        else:
            at.step = "taking the webhook away"
            if info.url:
                await bot.delete_webhook()
            say("no webhook: updates come by long polling")
        at.step = "setting the menu button"
        if not await has_button(bot):
            await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
            say("menu button: opens the commands")
        for code, tag in codes(words).items():
            at.step = f"setting the words in {tag}"
            changed = await _set(bot, code, words[tag])
            said = f"set {', '.join(changed)}" if changed else "as they were"
            say(f"words in {tag}{'' if code else ', for all other languages'}: {said}")


async def _set(bot: Bot, code: str, wanted: Words) -> list[str]:
    """Bring one language's words into line, and name what was changed."""
    from telegram import BotCommand, BotCommandScopeAllPrivateChats  # noqa: PLC0415 see above

    changed = await different(bot, code, wanted)
    language = code or None
    if "commands" in changed:
        await bot.set_my_commands(
            [BotCommand(name, description) for name, description in wanted.commands],
            scope=BotCommandScopeAllPrivateChats(),
            language_code=language,
        )
    if "description" in changed:
        await bot.set_my_description(wanted.description, language_code=language)
    if "short description" in changed:
        await bot.set_my_short_description(wanted.short, language_code=language)
    return changed


@asynccontextmanager
async def _opened(token: str, api_url: str) -> AsyncIterator[tuple[Bot, _At]]:
    """Open the SDK; whatever goes wrong inside comes out as SetupFailed, naming the step."""
    from telegram import Bot  # noqa: PLC0415 see above
    from telegram.error import TelegramError  # noqa: PLC0415 see above

    at, failure = _At(), ""
    request = telegram_request()
    base_url = f"{api_url.rstrip('/')}/bot"
    try:
        yield Bot(token, base_url=base_url, request=request, get_updates_request=request), at
    except TelegramError as error:
        # The name alone: some of the SDK's messages quote the token.
        failure = f"{at.step}: {type(error).__name__}"
    finally:
        await request.shutdown()
    if failure:
        raise SetupFailed(failure)
