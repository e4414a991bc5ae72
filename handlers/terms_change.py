"""What callers are told where their terms change, before the new text counts.

Told are those with an open booking, where the rules have changes announced: which text, which of
its articles, and from when. The text agreed to before counts until then.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from handlers.messages import Card, Option
from locales import formats
from locales.catalog import Catalog, Document
from schedules.service import Service

KIND = "terms-change"  # of the notice


class Agreed(NamedTuple):
    """A text as the caller agreed to it: of which document, in which language."""

    document: str
    language: str
    text: str


def is_to_come(document: Document, service: Service, now: datetime) -> bool:
    """Tell whether a text does not count yet, on the calendar of the service."""
    today = now.astimezone(service.zone).date()
    return document.effective is not None and today < document.effective


def changed_articles(catalog: Catalog, before: Agreed, language: str) -> list[str]:
    """List the headings of the articles that the text agreed to does not have as they are now.

    Empty where that cannot be told: the text is another one as a whole, or differs elsewhere.
    """
    now = catalog.document(before.document, before.language)
    if now.language != before.language:
        return []
    changed = {article.number for article in now.articles if article.text not in before.text}
    if len(changed) == len(now.articles):
        return []
    shown = catalog.document(before.document, language)
    return [article.heading for article in shown.articles if article.number in changed]


def card(
    catalog: Catalog, service: Service, language: str, changed: Sequence[Agreed], now: datetime
) -> Card:
    """Tell what changes and from when; on a lock screen, only that there is something."""
    parts, options = [], []
    for before in changed:
        document = catalog.document(before.document, language)
        if document.effective is not None and is_to_come(document, service, now):
            day = formats.day(document.effective, language)
            parts.append(catalog.say(f"{KIND}-notice-text", language, day=day))
        else:
            parts.append(catalog.say(f"{KIND}-now-notice-text", language))
        parts.append(document.title)
        headings = changed_articles(catalog, before, language)
        if headings:
            listed = "\n".join(f"– {heading}" for heading in headings)
            parts.append(f"{catalog.say(f'{KIND}-what', language)}\n{listed}")
        else:
            parts.append(catalog.say(f"{KIND}-read", language))
        options.append(
            Option(catalog.say("read-terms-label", language), f"go.read:{before.document}.0")
        )
    options.append(Option(catalog.say("menu-label", language), "go.menu"))
    alt = catalog.say("message-alt", language)
    return Card(alt, (), alt, "\n\n".join(parts), tuple(options))
