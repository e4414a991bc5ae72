"""A browser's session of the web chat: its cookie, the mark in its forms, and how fast it may go.

The token is in the cookie alone, never in an address; it ends with the browser, and the desk ends
it after 30 idle minutes.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections import deque
from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from starlette.responses import Response

_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")
_SERVICE = re.compile(r"[a-z0-9-]{1,64}")
MINUTE = timedelta(minutes=1)
KEYS_MOST = 10_000  # of a pace, before what is old is thrown out


def new_token() -> str:
    """Make a session: 128 random bits."""
    return secrets.token_urlsafe(16)


def new_form_id() -> str:
    """Make the mark by which a double submit of one form is recognised."""
    return secrets.token_urlsafe(12)


def form_key(token: str) -> str:
    """Make what the session's forms carry; the token cannot be told from it."""
    return hashlib.sha256(f"form of {token}".encode()).hexdigest()[:32]


def who(caller_id: str) -> str:
    """Make the mark by which a page tells that its session has another caller by now."""
    return hashlib.sha256(f"who {caller_id}".encode()).hexdigest()[:16]


class Cookie:
    """The cookie, by the scheme of our public address."""

    def __init__(self, public_url: str) -> None:
        self._secure = urlsplit(public_url).scheme == "https"
        self.name = "__Host-chat" if self._secure else "chat"
        self.only_name = f"{self.name}-for"

    def read(self, cookies: Mapping[str, str]) -> str:
        """Give the browser's token; "" when it has none that could be ours."""
        token = cookies.get(self.name, "")
        return token if _TOKEN.fullmatch(token) else ""

    def write(self, response: Response, token: str) -> None:
        """Hand out a token that ends with the browser; "" takes it away."""
        self._set(response, self.name, token)

    def only(self, cookies: Mapping[str, str]) -> str:
        """Name the service whose own address the chat was opened by; "" for that of all."""
        named = cookies.get(self.only_name, "")
        return named if _SERVICE.fullmatch(named) else ""

    def write_only(self, response: Response, service_id: str) -> None:
        """Keep the chat to one service as long as the browser runs; "" ends that."""
        self._set(response, self.only_name, service_id)

    def _set(self, response: Response, name: str, value: str) -> None:
        response.set_cookie(
            name,
            value,
            max_age=None if value else 0,
            path="/",
            secure=self._secure,
            httponly=True,
            samesite="lax",
        )


class Pace:
    """How often something may happen within a minute, by key; kept in memory alone."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._times: dict[str, deque[datetime]] = {}

    def allows(self, key: str, now: datetime) -> bool:
        """Count one more, unless it is too many."""
        if len(self._times) >= KEYS_MOST:
            self._times = {k: t for k, t in self._times.items() if t[-1] > now - MINUTE}
        times = self._times.setdefault(key, deque())
        while times and times[0] <= now - MINUTE:
            times.popleft()
        if len(times) >= self._most:
            return False
        times.append(now)
        return True
