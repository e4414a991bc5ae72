"""Tell LINE about us, through its own SDK: webhook, menus, quota. Telegram's is telegram_setup.py.

Runs from the command line, never beside a caller's message. What stands already is not touched.
The SDKs are heavy and are imported at the first use.
Source: LINE Messaging API "Set webhook endpoint URL", "Get webhook endpoint information".
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from bot import logs
from bot.channels.line_menus import Keep, Menu, Pictures, remove_menus, set_menus

if TYPE_CHECKING:
    from linebot.v3.messaging import AsyncMessagingApi
    from telegram.request import HTTPXRequest

SECONDS = 10
LIMIT: Mapping[str, Any] = MappingProxyType({"_request_timeout": SECONDS})
NO_MENUS: Mapping[str, Menu] = MappingProxyType({})


class SetupFailed(Exception):
    """A platform refused a step of the set-up, or did not answer; says which step and why."""


async def line_setup(
    token: str,
    api_url: str,
    public_url: str,
    *,
    account: str = "",
    menus: Mapping[str, Menu] = NO_MENUS,
    keep: Keep = lambda ids, there: None,
    say: Callable[[str], None] = print,
) -> None:
    """Name our webhook to LINE, let LINE test it, and bring its menus into line with ours.

    Each step is said when it is done, and what LINE tells about the account. Raises SetupFailed.
    """
    from linebot.v3.messaging import (  # noqa: PLC0415 heavy, on first use
        SetWebhookEndpointRequest,
        TestWebhookEndpointRequest,
    )

    endpoint = webhook_of(public_url, "line", account)
    async with _line(token, api_url) as (api, at):
        at.step = "reading the account"
        info = await api.get_bot_info(**LIMIT)
        say(f"LINE account {info.basic_id} ({info.display_name})")
        if info.chat_mode == "chat":
            say("chat is on in LINE's manager: what staff write there we do not see")
        at.step = "setting the webhook"
        known, active = await line_webhook(api)
        if known != endpoint:
            await api.set_webhook_endpoint(SetWebhookEndpointRequest(endpoint=endpoint), **LIMIT)
            _, active = await line_webhook(api)
        say(f"webhook {endpoint}{': as it was' if known == endpoint else ''}")
        if not active:
            say("webhooks are off: turn on 'Use webhook' in LINE's console")
        at.step = "testing the webhook"
        test = await api.test_webhook_endpoint(
            TestWebhookEndpointRequest(endpoint=endpoint), **LIMIT
        )
        say(
            "webhook test passed"
            if test.success
            else f"webhook test failed: {test.status_code} {test.reason} {test.detail}"
        )
        at.step = "setting up the menus"
        async for done in set_menus(api, Pictures(token, api_url), menus, LIMIT, keep):
            say(done)
        at.step = "reading the quota"
        quota = await api.get_message_quota(**LIMIT)
        used = (await api.get_message_quota_consumption(**LIMIT)).total_usage
        most = quota.value if quota.type == "limited" else "no limit"
        say(f"pushes this month: {used} of {most}")


async def line_remove(token: str, api_url: str, *, say: Callable[[str], None] = print) -> None:
    """Take our menus away from LINE, saying each; its webhook is for a hand. Raises SetupFailed."""
    async with _line(token, api_url) as (api, at):
        at.step = "deleting the menus"
        async for done in remove_menus(api, LIMIT):
            say(done)
    say("the webhook stays, since LINE has no call for it: turn 'Use webhook' off in its console")


class _At:
    """Which step is being done."""

    step = ""


@asynccontextmanager
async def _line(token: str, api_url: str) -> AsyncIterator[tuple[AsyncMessagingApi, _At]]:
    """Open the SDK; whatever goes wrong inside comes out as SetupFailed, naming the step."""
    from linebot.v3.messaging import (  # noqa: PLC0415 heavy, on first use
        AsyncApiClient,
        AsyncMessagingApi,
        Configuration,
    )

    logs.quieten()
    at, failure = _At(), ""
    async with AsyncApiClient(Configuration(host=api_url, access_token=token)) as client:
        try:
            yield AsyncMessagingApi(client), at
        except Exception as error:
            # The SDK raises its own, aiohttp's and pydantic's errors; all mean this step failed.
            status = getattr(error, "status", None)
            failure = f"{at.step}: LINE answered {status}" if status else f"{at.step}: no answer"
    if failure:
        raise SetupFailed(failure)


async def line_webhook(api: AsyncMessagingApi) -> tuple[str, bool]:
    """Read where LINE delivers ("" for nowhere), and whether it does. Lets the SDK's errors out."""
    from linebot.v3.messaging import ApiException  # noqa: PLC0415 heavy, on first use

    try:
        found = await api.get_webhook_endpoint(**LIMIT)
    except ApiException as error:
        if error.status != 404:
            raise
        return "", False
    return str(found.endpoint), bool(found.active)


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


def webhook_of(public_url: str, channel: str, account: str) -> str:
    """Give the address under which a platform reaches one account."""
    path = f"/webhooks/{channel}/{account}" if account else f"/webhooks/{channel}"
    return public_url.rstrip("/") + path
