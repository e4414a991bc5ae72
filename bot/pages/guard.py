"""What stands in front of every page of a caller: headers, and no form from elsewhere.

Besides, each form of the chat carries a mark that only its own session knows (session.py), which
is what holds in browsers that tell neither Sec-Fetch-Site nor Origin.
Source: W3C Fetch Metadata; Content Security Policy Level 3.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.console.guard import POLICY, SAFE

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}


class Guard:
    """ASGI middleware around each page."""

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self.app = app
        parts = urlsplit(public_url)
        # With no-referrer, browsers write "null" into the Origin of our own forms.
        self.origins = frozenset({f"{parts.scheme}://{parts.netloc}", "null"})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse foreign forms; set the headers of every answer."""
        cache = "no-cache" if "/static/" in scope["path"] else "no-store"

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                headers["Cache-Control"] = cache
            await send(message)

        app: ASGIApp = self.app
        if scope["method"] not in SAFE and not self._is_ours(Headers(scope=scope)):
            app = PlainTextResponse("cross-site form refused", 403)
        await app(scope, receive, send_with_headers)

    def _is_ours(self, headers: Headers) -> bool:
        site = headers.get("sec-fetch-site")
        if site:
            return site in {"same-origin", "none"}
        return headers.get("origin", "null") in self.origins
