"""Windows of a browser that are watched, and how a page is looked at."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

PHONE = (390, 844)
DESK = (1280, 900)
NARROW = 360
# The font of each language with letters of its own.
FONT = {
    "ja": "Noto Sans CJK JP",
    "zh-Hans": "Noto Sans CJK SC",
    "th": "Noto Sans Thai",
    "km": "Noto Sans Khmer",
    "my": "Noto Sans Myanmar",
}
# Letters that show which font has to draw them; Chinese letters, by the language they stand in.
LETTERS = {
    "Noto Sans Thai": re.compile("[\u0e01-\u0e2e]"),
    "Noto Sans Khmer": re.compile("[\u1780-\u17a2]"),
    "Noto Sans Myanmar": re.compile("[\u1000-\u1021]"),
}
HAN = re.compile("[\u4e00-\u9fff]")
HAN_FONTS = {tag: FONT[tag] for tag in ("zh-Hans", "ja")}
FONTS = {
    *LETTERS,
    *HAN_FONTS.values(),
    "Noto Sans",
    "Noto Color Emoji",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
}
CODE = {"Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono"}


class Watched:
    """Opens windows and notes whatever goes wrong in any of them."""

    def __init__(self, browser: Browser, url: str, screens: Path) -> None:
        self.url = url
        self.problems: list[str] = []
        self._browser = browser
        self._screens = screens
        self._windows: list[BrowserContext] = []

    async def window(
        self,
        size: tuple[int, int] = PHONE,
        *,
        script: bool = True,
        language: str = "en",
        dark: bool = False,
    ) -> Page:
        """Open a window without cookies."""
        context = await self._browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            java_script_enabled=script,
            locale=language,
            color_scheme="dark" if dark else "light",
        )
        self._windows.append(context)
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self.problems.append(f"script: {error.error}"))
        context.on("requestfailed", self._on_failed)
        context.on("response", self._on_response)
        return await context.new_page()

    async def close(self) -> None:
        """Close every window."""
        for window in self._windows:
            await window.close()

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.problems.append(f"console: {message.text}")

    def _on_failed(self, request: Request) -> None:
        # A page that is left ends its stream and whatever it was asking for.
        if request.failure != "net::ERR_ABORTED":
            self.problems.append(f"{request.method} {request.url}: {request.failure}")

    def _on_response(self, response: Response) -> None:
        path = response.url.removeprefix(self.url)
        if not path.startswith("/"):
            self.problems.append(f"a request went elsewhere: {response.url}")
            return
        if response.status == 307:
            return  # from /console to /console/: nothing but the address
        headers = response.headers
        if "default-src 'none'" not in headers.get("content-security-policy", ""):
            self.problems.append(f"{path}: no strict policy")
        wanted = "no-cache" if "/static/" in path else "no-store"
        if wanted not in headers.get("cache-control", ""):
            self.problems.append(f"{path}: {headers.get('cache-control')}, expected {wanted}")
        if response.status >= 500:
            self.problems.append(f"{path}: {response.status}")

    async def look(
        self, page: Page, name: str, *, desk: bool = False, axe: bool = True, fonts: bool = True
    ) -> None:
        """Look at a page as it stands: pictures, accessibility, fonts, and its width."""
        width, height = page.viewport_size["width"], page.viewport_size["height"]  # type: ignore[index] # windows have one
        await page.screenshot(path=self._screens / f"{name}-{width}.png")
        if axe:
            await self.axe(page, name)
        if fonts:
            await self._fonts(page, name)
        await page.set_viewport_size({"width": NARROW, "height": height})
        wide = await page.evaluate("document.documentElement.scrollWidth")
        if wide > NARROW:
            await page.screenshot(path=self._screens / f"{name}-too-wide.png")
            self.problems.append(f"{name}: {wide} wide on a screen of {NARROW}")
        if desk:
            await page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
            await page.screenshot(path=self._screens / f"{name}-{DESK[0]}.png")
        await page.set_viewport_size({"width": width, "height": height})

    async def axe(self, page: Page, name: str) -> None:
        """Note what a page lacks for those who see, hear or touch less."""
        found = await Axe().run(page)
        for violation in found.response["violations"]:
            where = [node["html"][:160] for node in violation["nodes"][:3]]
            self.problems.append(f"{name}: axe {violation['id']}: {where}")

    async def _fonts(self, page: Page, name: str) -> None:
        for piece in await drawn(page):
            wanted = {font for font, letters in LETTERS.items() if letters.search(piece.text)}
            if piece.language in HAN_FONTS and HAN.search(piece.text):
                wanted.add(HAN_FONTS[piece.language])
            known = FONTS | CODE if piece.is_code else FONTS
            if wanted - piece.fonts or piece.fonts - known:
                self.problems.append(
                    f"{name}: {piece.text[:60]!r} ({piece.language}) drawn with {piece.fonts}"
                )


@dataclass(frozen=True, slots=True)
class Piece:
    """A visible piece of text, its language, and the fonts that it was drawn with."""

    text: str
    language: str
    is_code: bool
    fonts: set[str]


async def drawn(page: Page) -> list[Piece]:
    """List the visible pieces of text of a page."""
    session = await page.context.new_cdp_session(page)
    await session.send("DOM.enable")
    await session.send("CSS.enable")
    tree = await session.send("DOM.getDocument", {"depth": -1})

    async def piece(node: dict[str, Any], text: str, language: str, is_code: bool) -> Piece:
        answer = await session.send("CSS.getPlatformFontsForNode", {"nodeId": node["nodeId"]})
        return Piece(text, language, is_code, {font["familyName"] for font in answer["fonts"]})

    pieces = await asyncio.gather(*(piece(*found) for found in _texts(tree["root"])))
    await session.detach()
    return [each for each in pieces if each.fonts]  # what is hidden is drawn with none


def _texts(
    node: dict[str, Any], language: str = "", is_code: bool = False
) -> Iterator[tuple[dict[str, Any], str, str, bool]]:
    """Walk a tree; give each element with words of its own."""
    name = node["nodeName"]
    if name in {"SCRIPT", "STYLE", "HEAD", "NOSCRIPT", "OPTION"}:
        return
    attributes = node.get("attributes", [])
    language = dict(zip(attributes[::2], attributes[1::2], strict=True)).get("lang", language)
    is_code = is_code or name in {"PRE", "CODE"}
    children = node.get("children", [])
    text = "".join(child["nodeValue"] for child in children if child["nodeType"] == 3).strip()
    if text:
        yield node, text, language, is_code
    for child in children:
        yield from _texts(child, language, is_code)
