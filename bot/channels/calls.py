"""One call to a platform: time-outs, no redirects, and errors that name neither address nor token.

Telegram's addresses hold the bot's token and LINE's headers hold ours, so nothing of the HTTP
client's own errors is passed on, not even as a cause.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import aiohttp

from bot.channels.channel import TryLater

TIMEOUT = aiohttp.ClientTimeout(total=10, sock_connect=3)
ANSWER_MOST = 256 * 1024


class Answer(NamedTuple):
    """What a platform answered; `body` is at most 256 KiB of it."""

    status: int
    body: bytes
    headers: Mapping[str, str]


def header(headers: Mapping[str, str], name: str) -> str:
    """Find a header whatever its case (`name` in lower case); "" where it is missing."""
    if name in headers:
        return headers[name]
    return next((value for key, value in headers.items() if key.lower() == name), "")


async def post(
    session: aiohttp.ClientSession,
    url: str,
    body: bytes,
    headers: Mapping[str, str],
    *,
    what: str,
    timeouts: aiohttp.ClientTimeout = TIMEOUT,
) -> Answer:
    """Post JSON and answer what came back, whatever its status.

    Raises TryLater where nothing came back, `uncertain` unless no connection was made. `what`
    names the call in the error, in place of its address.
    """
    try:
        async with session.post(
            url,
            data=body,
            headers={"content-type": "application/json", **headers},
            timeout=timeouts,
            allow_redirects=False,
        ) as response:
            return Answer(
                response.status, await response.content.read(ANSWER_MOST), response.headers
            )
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        failure = TryLater(f"{what}: no connection ({type(error).__name__})")
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        failure = TryLater(f"{what}: no answer ({type(error).__name__})", uncertain=True)
    raise failure  # outside the except blocks: the client's error is not even its context
