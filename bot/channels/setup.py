"""Tell LINE and Telegram about us, through their own SDKs: webhooks, commands, quota.

Runs from the command line, never beside a caller's message. The SDKs are heavy and are imported
at the first use.
Source: LINE Messaging API "Set webhook endpoint URL"; Telegram "setWebhook", "setMyCommands".
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from bot import logs
from bot.channels.line_menus import Menu, Pictures, set_menus
from bot.channels.telegram import ALLOWED_UPDATES

if TYPE_CHECKING:
    from telegram.request import HTTPXRequest

SECONDS = 10
NO_MENUS: Mapping[str, Menu] = MappingProxyType({})
_TELEGRAM_TAGS = {"fil": "tl"}  # Telegram knows only two letters; its Tagalog is our Filipino


class SetupFailed(Exception):
    """A platform refused a step of the set-up, or did not answer; says which step and why."""


async def line_setup(
    token: str,
    api_url: str,
    public_url: str,
    *,
    account: str = "",
    menus: Mapping[str, Menu] = NO_MENUS,
    say: Callable[[str], None] = print,
) -> None:
    """Name our webhook to LINE, let LINE test it, and bring its menus into line with ours.

    Each step is said when it is done, and what LINE tells about the account. Raises SetupFailed.
    """
    from linebot.v3.messaging import (  # noqa: PLC0415 heavy, on first use
        AsyncApiClient,
        AsyncMessagingApi,
        Configuration,
        SetWebhookEndpointRequest,
        TestWebhookEndpointRequest,
    )

    logs.quieten()
    endpoint = _endpoint(public_url, "line", account)
    step = "reading the account"
    failure = ""
    async with AsyncApiClient(Configuration(host=api_url, access_token=token)) as client:
        api = AsyncMessagingApi(client)
        limit = {"_request_timeout": SECONDS}
        try:
            info = await api.get_bot_info(**limit)
            say(f"LINE account {info.basic_id} ({info.display_name})")
            if info.chat_mode == "chat":
                say("chat is on in LINE's manager: what staff write there we do not see")
            step = "setting the webhook"
            await api.set_webhook_endpoint(SetWebhookEndpointRequest(endpoint=endpoint), **limit)
            now_set = await api.get_webhook_endpoint(**limit)
            say(f"webhook {now_set.endpoint}")
            if not now_set.active:
                say("webhooks are off: turn on 'Use webhook' in LINE's console")
            step = "testing the webhook"
            test = await api.test_webhook_endpoint(
                TestWebhookEndpointRequest(endpoint=endpoint), **limit
            )
            say(
                "webhook test passed"
                if test.success
                else f"webhook test failed: {test.status_code} {test.reason} {test.detail}"
            )
            step = "setting up the menus"
            pictures = Pictures(token, api_url)
            async for done in set_menus(api, pictures, menus, limit):
                say(done)
            step = "reading the quota"
            quota = await api.get_message_quota(**limit)
            used = (await api.get_message_quota_consumption(**limit)).total_usage
            most = quota.value if quota.type == "limited" else "no limit"
            say(f"pushes this month: {used} of {most}")
        except Exception as error:
            # The SDK raises its own, aiohttp's and pydantic's errors; all mean this step failed.
            status = getattr(error, "status", None)
            failure = f"{step}: LINE answered {status}" if status else f"{step}: no answer"
    if failure:
        raise SetupFailed(failure)


async def telegram_setup(
    token: str,
    api_url: str,
    public_url: str,
    secret: str,
    commands: Mapping[str, Sequence[tuple[str, str]]],
    *,
    account: str = "",
    say: Callable[[str], None] = print,
) -> None:
    """Set the webhook (no secret: take it away, for long polling) and each language's commands.

    Each step is said when it is done. `commands` holds (command, description) by language tag;
    English is also what the other languages of the app see. Raises SetupFailed, in which the
    token never stands.
    """
    from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats  # noqa: PLC0415 heavy, on first use
    from telegram.error import TelegramError  # noqa: PLC0415 heavy, on first use

    step = "reading the bot"
    failure = ""
    request = telegram_request()
    base_url = f"{api_url.rstrip('/')}/bot"
    bot = Bot(token, base_url=base_url, request=request, get_updates_request=request)
    try:
        me = await bot.get_me()
        say(f"Telegram bot @{me.username}")
        if secret:
            step = "setting the webhook"
            endpoint = _endpoint(public_url, "telegram", account)
            await bot.set_webhook(endpoint, secret_token=secret, allowed_updates=ALLOWED_UPDATES)
            say(f"webhook {endpoint}")
        else:
            step = "taking the webhook away"
            await bot.delete_webhook()
            say("no webhook: updates come by long polling")
        for tag, pairs in commands.items():
            step = f"setting the commands in {tag}"
            codes = [""] if tag == "en" else []
            if "-x-" not in tag:
                language = tag.split("-")[0]
                codes.append(_TELEGRAM_TAGS.get(language, language))
            for code in codes:
                await bot.set_my_commands(
                    [BotCommand(name, description) for name, description in pairs],
                    scope=BotCommandScopeAllPrivateChats(),
                    language_code=code or None,
                )
            if codes:
                say(f"commands in {tag}: {len(pairs)}")
    except TelegramError as error:
        # The name alone: some of the SDK's messages quote the token.
        failure = f"{step}: {type(error).__name__}"
    finally:
        await request.shutdown()
    if failure:
        raise SetupFailed(failure)


def telegram_request(wait_seconds: int = 0) -> HTTPXRequest:
    """Make the SDK's connection: our time-outs, no proxy of the environment, nothing logged.

    httpx logs every address at INFO, and Telegram's addresses hold the bot's token; the SDK logs
    every update at DEBUG, and updates hold the callers' words.
    """
    from telegram.request import HTTPXRequest  # noqa: PLC0415 heavy, on first use

    os.environ.setdefault("PTB_TIMEDELTA", "1")  # else every RetryAfter is also a warning
    logs.quieten()
    return HTTPXRequest(
        connection_pool_size=2,
        connect_timeout=3,
        read_timeout=SECONDS + wait_seconds,
        write_timeout=SECONDS,
        httpx_kwargs={"trust_env": False},
    )


def _endpoint(public_url: str, channel: str, account: str) -> str:
    path = f"/webhooks/{channel}/{account}" if account else f"/webhooks/{channel}"
    return public_url.rstrip("/") + path
