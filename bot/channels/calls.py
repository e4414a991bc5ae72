"""One call to a platform: time-outs, no redirects, and errors that name neither address nor token.

Telegram's addresses hold the bot's token and LINE's headers hold ours, so nothing of the HTTP
client's own errors is passed on, not even as a cause.
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping

from bot.channels.channel import TryLater
from bot.channels.wire import Answer, NoAnswer, NoConnection, Timeouts, Wire

TIMEOUT = Timeouts(total=10, connect=3)


def header(headers: Mapping[str, str], name: str) -> str:
    """Find a header whatever its case (`name` in lower case); "" where it is missing."""
    if name in headers:
        return headers[name]
    return next((value for key, value in headers.items() if key.lower() == name), "")


async def post(
    session: Wire,
    url: str,
    body: bytes,
    headers: Mapping[str, str],
    *,
    what: str,
    timeouts: Timeouts = TIMEOUT,
) -> Answer:
    """Post JSON and answer what came back, whatever its status.

    Raises TryLater where nothing came back, `uncertain` unless no connection was made. `what`
    names the call in the error, in place of its address.
    """
    headers = {"content-type": "application/json", **headers}
    return await _answered(session.post(url, body, headers, timeouts), what)


async def get(
    session: Wire,
    url: str,
    headers: Mapping[str, str],
    *,
    what: str,
    timeouts: Timeouts = TIMEOUT,
) -> Answer:
    """Ask for something, as `post`."""
    return await _answered(session.get(url, headers, timeouts), what)


async def _answered(call: Awaitable[Answer], what: str) -> Answer:
    try:
        return await call
    except NoConnection as error:
        failure = TryLater(f"{what}: no connection ({error})")
    except NoAnswer as error:
        failure = TryLater(f"{what}: no answer ({error})", uncertain=True)
    raise failure  # outside the except blocks: the client's error is not even its context
