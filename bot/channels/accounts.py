"""What LINE and Telegram say about our accounts, through their own SDKs; changes nothing.

For `sodan doctor`. The SDKs are heavy and are imported at the first use.
Source: LINE Messaging API "Get bot info", "Get webhook endpoint information", "Get the target
limit"; Telegram "getMe", "getWebhookInfo".
"""

from __future__ import annotations

from dataclasses import dataclass

from bot import logs
from bot.channels.line_menus import names
from bot.channels.setup import SECONDS, SetupFailed, telegram_request


@dataclass(frozen=True, slots=True)
class LineSeen:
    """A LINE account as LINE describes it."""

    name: str  # what a lock screen shows
    webhook: str  # "" when none is set
    webhook_on: bool
    chat_on: bool  # LINE's own manager keeps and shows what callers write
    pushes: int
    most_pushes: int | None  # None: no limit
    menus: tuple[str, ...] = ()  # their names


@dataclass(frozen=True, slots=True)
class TelegramSeen:
    """A bot as Telegram describes it."""

    name: str
    webhook: str  # "" for long polling
    last_error: str  # of delivering to our webhook


async def look_at_line(token: str, api_url: str) -> LineSeen:
    """Ask LINE about the account. Raises SetupFailed, in which the token never stands."""
    from linebot.v3.messaging import (  # noqa: PLC0415 heavy, on first use
        ApiException,
        AsyncApiClient,
        AsyncMessagingApi,
        Configuration,
    )

    logs.quieten()
    limit = {"_request_timeout": SECONDS}
    failure = ""
    async with AsyncApiClient(Configuration(host=api_url, access_token=token)) as client:
        api = AsyncMessagingApi(client)
        try:
            info = await api.get_bot_info(**limit)
            try:
                endpoint = await api.get_webhook_endpoint(**limit)
                webhook, on = str(endpoint.endpoint), bool(endpoint.active)
            except ApiException as error:
                if error.status != 404:
                    raise
                webhook, on = "", False
            quota = await api.get_message_quota(**limit)
            used = (await api.get_message_quota_consumption(**limit)).total_usage
            most = int(quota.value) if quota.type == "limited" else None
            seen = LineSeen(
                str(info.display_name),
                webhook,
                on,
                info.chat_mode == "chat",
                int(used),
                most,
                tuple(await names(api, limit)),
            )
        except Exception as error:
            # The SDK raises its own, aiohttp's and pydantic's errors; all mean that it failed.
            status = getattr(error, "status", None)
            failure = f"LINE answered {status}" if status else "LINE did not answer"
    if failure:
        raise SetupFailed(failure)
    return seen


async def look_at_telegram(token: str, api_url: str) -> TelegramSeen:
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
        seen = TelegramSeen(me.first_name, webhook.url, webhook.last_error_message or "")
    except TelegramError as error:
        # The name alone: some of the SDK's messages quote the token.
        failure = f"Telegram did not accept us ({type(error).__name__})"
    finally:
        await request.shutdown()
    if failure:
        raise SetupFailed(failure)
    return seen
