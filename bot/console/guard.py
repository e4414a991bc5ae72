"""What stands in front of every console page: headers that browsers obey, and no foreign forms.

A form is taken only from our own pages: the browser says where it comes from (Sec-Fetch-Site),
older ones by Origin; the token in each form is checked in access.py besides.
Source: W3C Fetch Metadata; Content Security Policy Level 3.
"""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    # Not no-referrer: with that, browsers send "Origin: null" with our own forms.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
}
FORM_BYTES = 64 * 1024
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Guard:
    """ASGI middleware around the console."""

    def __init__(self, app: ASGIApp, origin: str) -> None:
        self.app = app
        self.origin = origin

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse foreign and oversized forms; set the headers of every answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        cache = "no-cache" if "/static/" in scope["path"] else "no-store"

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                headers["Cache-Control"] = cache
            await send(message)

        refusal = self._refusal(scope["method"], Headers(scope=scope))
        await (refusal or self.app)(scope, receive, send_with_headers)

    def _refusal(self, method: str, headers: Headers) -> PlainTextResponse | None:
        if method in SAFE:
            return None
        site = headers.get("sec-fetch-site")
        ours = site in {"same-origin", "none"} if site else headers.get("origin") == self.origin
        if not ours:
            return PlainTextResponse("cross-site form refused", 403)
        length = headers.get("content-length", "")
        if not length.isdecimal() or int(length) > FORM_BYTES:
            return PlainTextResponse("form too large", 413)
        return None
