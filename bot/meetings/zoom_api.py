"""Zoom's REST API: a token that is renewed, one call, and what its answers mean.

Server-to-Server OAuth: a token lives for an hour and has no refresh token, so it is asked for
anew a little early, and once more when Zoom says 401.
Source: Zoom Meetings API (OpenAPI of 2025-06), "Server-to-Server OAuth", "Rate limits".
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from bot.channels.channel import Refused, TryLater
from bot.config import ZoomAccount

if TYPE_CHECKING:
    import aiohttp

SECONDS = 10
RENEW_EARLY_SECONDS = 120.0
LARGEST = 4 * 1024 * 1024  # bytes of an answer; a page of 300 meetings is about 200 kB
NO_MEETING, NO_USER, WRONG_VALUE = 3001, 1001, 300


class Gone(Refused):
    """The meeting, or the user, is not there (any more)."""


class WrongValue(Refused):
    """Zoom does not take a value that we sent."""


class DayIsSpent(TryLater):
    """Zoom takes no more meetings, or changes of them, of this host today (UTC)."""


class _Token(msgspec.Struct):
    access_token: str
    expires_in: float = 3600.0


class _Trouble(msgspec.Struct):
    code: int = 0
    message: str = ""


class ZoomApi:
    """One account. `close` it at the end: the connections are its own."""

    def __init__(self, account: ZoomAccount, *, seconds: float = SECONDS) -> None:
        self._account = account
        self._seconds = seconds  # for a call, from its connection to the last byte
        self._session: aiohttp.ClientSession | None = None
        self._token = ""
        self._good_until = 0.0
        self._asking = asyncio.Lock()

    async def close(self) -> None:
        """Let go of the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """Ask Zoom something; {} where it answers with nothing.

        Raises TryLater (`uncertain` where the request may have been obeyed), DayIsSpent, and
        Refused: WrongValue, or Gone for a meeting that does not exist.
        """
        for again in (False, True):
            token = await self._valid_token(renew=again)
            status, headers, raw = await self._send(
                method,
                self._account.api_url + path,
                body=body,
                query=query,
                authorization=f"Bearer {token}",
            )
            if status != 401:
                break
        if 200 <= status < 300:
            return _object(raw)
        raise _trouble(status, headers, raw, f"{method} {path.split('/')[1]}")

    async def _valid_token(self, *, renew: bool) -> str:
        async with self._asking:
            if renew or monotonic() >= self._good_until:
                await self._ask_token()
            return self._token

    async def _ask_token(self) -> None:
        import aiohttp  # noqa: PLC0415 a desk without Zoom does without it: 6 MB

        account = self._account
        status, headers, raw = await self._send(
            "POST",
            account.oauth_url,
            query={"grant_type": "account_credentials", "account_id": account.account_id},
            authorization=aiohttp.encode_basic_auth(account.client_id, account.client_secret),
        )
        if status != 200:
            raise _trouble(status, headers, raw, "token")
        try:
            token = msgspec.json.decode(raw, type=_Token)
        except msgspec.MsgspecError:
            raise TryLater("Zoom's answer to a request for a token cannot be read") from None
        self._token = token.access_token
        self._good_until = monotonic() + token.expires_in - RENEW_EARLY_SECONDS

    async def _send(
        self,
        method: str,
        url: str,
        *,
        authorization: str,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> tuple[int, Mapping[str, str], bytes]:
        import aiohttp  # noqa: PLC0415 see above

        if self._session is None:
            limit = aiohttp.ClientTimeout(total=self._seconds)
            self._session = aiohttp.ClientSession(trust_env=False, timeout=limit)
        headers = {"Authorization": authorization, "Accept": "application/json"}
        data = None
        if body is not None:
            data = msgspec.json.encode(body)
            headers["Content-Type"] = "application/json"
        try:
            async with self._session.request(
                method, url, params=query, data=data, headers=headers, allow_redirects=False
            ) as answer:
                raw = bytearray()
                async for part in answer.content.iter_any():
                    raw += part
                    if len(raw) > LARGEST:
                        raise TryLater("Zoom's answer is too long")
                return answer.status, dict(answer.headers), bytes(raw)
        except aiohttp.ClientConnectorError:
            raise TryLater("Zoom cannot be reached") from None
        except (aiohttp.ClientError, TimeoutError):
            # Neither the address nor the error's text is repeated: they may hold more than codes.
            raise TryLater("Zoom's answer did not come", uncertain=True) from None


def user_path(user: str) -> str:
    """Write a user (an id or a mail address) as part of a path."""
    return f"/users/{quote(user, safe='@')}"


def _object(raw: bytes) -> dict[str, Any]:
    if not raw.strip():
        return {}
    try:
        found: dict[str, Any] = msgspec.json.decode(raw, type=dict[str, Any])
    except msgspec.MsgspecError:
        raise TryLater("Zoom's answer cannot be read", uncertain=True) from None
    return found


def _trouble(status: int, headers: Mapping[str, str], raw: bytes, what: str) -> Exception:
    """Tell what an answer that is not 2xx means; Zoom's words are looked at and not repeated."""
    try:
        told = msgspec.json.decode(raw, type=_Trouble)
    except msgspec.MsgspecError:
        told = _Trouble()
    said = f"Zoom answered {status}, code {told.code}, to {what}"
    if status == 429:
        after = _after(headers)
        kind = f"{told.message} {headers.get('X-RateLimit-Type', '')}".lower()
        if "daily" in kind or "per day" in kind:
            return DayIsSpent(said, after_seconds=after)
        return TryLater(said, after_seconds=after)
    if status >= 500 or status == 408:
        return TryLater(said, uncertain=True)
    if told.code == NO_MEETING or (status == 404 and told.code in (0, NO_USER)):
        return Gone(said)
    if told.code == WRONG_VALUE:
        return WrongValue(said)
    return Refused(said)


def _after(headers: Mapping[str, str]) -> float | None:
    """Read Retry-After: seconds, or a moment in one of the two ways in which moments come."""
    value = next((v for k, v in headers.items() if k.lower() == "retry-after"), "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), 86_400.0)
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(value)
        except ValueError:
            continue
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return min(max((moment - datetime.now(UTC)).total_seconds(), 1.0), 86_400.0)
    return None
