"""Drawing pages: the templates, and what they all need."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown_it import MarkdownIt
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from locales import formats, scripts
from locales.catalog import Catalog
from locales.languages import ALL, ENDONYMS, guess

HERE = Path(__file__).parent
STATIC = HERE / "static"
# Addresses, and numbers that save a life or reach the service: a tap calls them.
_LINKS = re.compile(
    r"(?P<link>https?://[!-~]*[A-Za-z0-9/])|(?<![\d-])(?P<call>11[09]|0\d{1,3}-\d{2,4}-\d{4})(?![\d-])"
)

_AWAY = Markup('<a href="{}" target="_blank" rel="noreferrer noopener">{}</a>')
_HERE = Markup('<a href="{}">{}</a>')


def linked(text: str) -> Markup:
    """Make the addresses and phone numbers in a text links; everything else is escaped."""
    pieces, at = [], 0
    for found in _LINKS.finditer(text):
        pieces.append(escape(text[at : found.start()]))
        shown = found[0]
        href = shown if found["link"] else "tel:" + shown.replace("-", "")
        pieces.append((_AWAY if found["link"] else _HERE).format(href, shown))
        at = found.end()
    return Markup("").join([*pieces, escape(text[at:])])


@cache
def _prose() -> MarkdownIt:
    # "zero" knows paragraphs alone; the terms have lists besides, and no other markup.
    return MarkdownIt("zero").enable("list")


def prose(text: str) -> Markup:
    """Draw paragraphs and lists of a terms text; markup in it stays what was typed."""
    return Markup(_prose().render(text))  # noqa: S704 (its output is escaped)


@cache
def _templates() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"linked": linked, "prose": prose}
    return made


def language_of(text: str, language: str) -> str:
    """Name the language of a text: the one expected, unless its letters are another's."""
    best, tag = max(((scripts.share(text, tag), tag) for tag in ALL), default=(1.0, language))
    return language if scripts.share(text, language) * 2 >= best else tag


def asked_language(request: Request, catalog: Catalog) -> str:
    """Choose a page's language: the address's, else the first the browser names, else English."""
    known = {*ENDONYMS, *catalog.languages}
    asked = request.query_params.get("lang", "")
    if asked in known:
        return asked
    for part in request.headers.get("accept-language", "").split(","):
        tag = part.partition(";")[0].strip()
        found = "ja" if tag.lower().startswith("ja") else guess(tag)
        if found is not None:
            return found
    return "en"


def sentences(catalog: Catalog, language: str) -> Callable[..., str]:
    """Give a template its `say`."""

    def say(key: str, **values: str | int) -> str:
        return catalog.say(key, language, **values)

    return say


def face(now: datetime, language: str) -> dict[str, Any]:
    """Give what the clock shows, which is the page behind "Hide"."""
    here = now.astimezone(formats.JAPAN).replace(second=0, microsecond=0)
    return {
        "moment": here.isoformat(),
        "clock": formats.clock(here.time(), language),
        "day": formats.day(here.date(), language),
    }


def render(template: str, **values: Any) -> str:
    """Draw a template."""
    return _templates().get_template(template).render(**values)


def page(
    template: str, catalog: Catalog, language: str, status: int = 200, **values: Any
) -> Response:
    """Draw a whole page in one language."""
    html = render(template, say=sentences(catalog, language), lang=language, **values)
    return HTMLResponse(html, status)
