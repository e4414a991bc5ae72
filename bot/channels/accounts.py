"""What LINE and Telegram say about our accounts, through their own SDKs; changes nothing.

For `sodan doctor`. The SDKs are heavy and are imported at the first use.
Source: LINE Messaging API "Get bot info", "Get webhook endpoint information", "Get the target
limit"; Telegram "getMe", "getWebhookInfo".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot import logs
from bot.channels.line_menus import default_menu, menu_ids
from bot.channels.setup import LIMIT, SetupFailed, line_webhook, telegram_request
from bot.channels.telegram import ALLOWED_UPDATES
from bot.channels.telegram_setup import NO_WORDS, Words, codes, different, has_button


@dataclass(frozen=True, slots=True)
class LineSeen:
    """A LINE account as LINE describes it."""

    name: str  # what a lock screen shows
    webhook: str  # "" when none is set
    webhook_on: bool
    chat_on: bool  # LINE's own manager keeps and shows what callers write
    pushes: int
    most_pushes: int | None  # None: no limit
    menus: Mapping[str, str] = field(default_factory=dict)  # their ids by their names
    default_menu: str = ""  # the id of what is shown to whom no menu is linked


@dataclass(frozen=True, slots=True)
class TelegramSeen:
    """A bot as Telegram describes it."""

    name: str
    webhook: str  # "" for long polling
    last_error: str  # of delivering to our webhook
    last_error_at: datetime | None = None
    waiting: int = 0  # updates that were not delivered yet
    all_updates: bool = True  # whether it delivers all that we want to know, where it delivers
    other: tuple[str, ...] = ()  # what it has other than we want it, such as "commands in vi"


async def look_at_line(token: str, api_url: str) -> LineSeen:
    """Ask LINE about the account. Raises SetupFailed, in which the token never stands."""
    from linebot.v3.messaging import (  # noqa: PLC0415 heavy, on first use
        AsyncApiClient,
        AsyncMessagingApi,
        Configuration,
    )

    logs.quieten()
    failure = ""
    async with AsyncApiClient(Configuration(host=api_url, access_token=token)) as client:
        api = AsyncMessagingApi(client)
        try:
            info = await api.get_bot_info(**LIMIT)
            webhook, on = await line_webhook(api)
            quota = await api.get_message_quota(**LIMIT)
            used = (await api.get_message_quota_consumption(**LIMIT)).total_usage
            most = int(quota.value) if quota.type == "limited" else None
            seen = LineSeen(
                str(info.display_name),
                webhook,
                on,
                info.chat_mode == "chat",
                int(used),
                most,
                await menu_ids(api, LIMIT),
                await default_menu(api, LIMIT),
            )
        except Exception as error:
            # The SDK raises its own, aiohttp's and pydantic's errors; all mean that it failed.
            status = getattr(error, "status", None)
            failure = f"LINE answered {status}" if status else "LINE did not answer"
    if failure:
        raise SetupFailed(failure)
    return seen


async def look_at_telegram(
    token: str, api_url: str, words: Mapping[str, Words] = NO_WORDS
) -> TelegramSeen:
    """Ask Telegram about the bot. Raises SetupFailed, in which the token never stands."""
    from telegram import Bot  # noqa: PLC0415 heavy, on first use
    from telegram.error import TelegramError  # noqa: PLC0415 heavy, on first use

    request = telegram_request()
    base_url = f"{api_url.rstrip('/')}/bot"
    failure = ""
    try:
        bot = Bot(token, base_url=base_url, request=request, get_updates_request=request)
        me = await bot.get_me()
        webhook = await bot.get_webhook_info()
        other = [
            f"{name} in {tag}" if code else f"{name} for all other languages"
            for code, tag in codes(words).items()
            for name in await different(bot, code, words[tag])
        ]
        if words and not await has_button(bot):
            other.append("the menu button")
        seen = TelegramSeen(
            me.first_name,
            webhook.url,
            webhook.last_error_message or "",
            webhook.last_error_date,
            webhook.pending_update_count,
            set(webhook.allowed_updates) == set(ALLOWED_UPDATES),
            tuple(other),
        )
    except TelegramError as error:
        # The name alone: some of the SDK's messages quote the token.
        failure = f"Telegram did not accept us ({type(error).__name__})"
    finally:
        await request.shutdown()
    if failure:
        raise SetupFailed(failure)
    return seen
