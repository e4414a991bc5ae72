"""What a service names and no file has: languages, fields, sentences, texts, apps.

Each rule looks at the sentences and at one service, and names the key that asks for too much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import NamedTuple

from handlers import questions
from handlers.apps import NAMES
from handlers.fields.field import field
from handlers.rules import listed as rules
from locales.catalog import Catalog, MissingDocument
from locales.documents import Article, Document
from locales.languages import SOURCE, base
from schedules.service import Service
from schedules.toml_lines import Key
from schedules.week import Fault

_BETWEEN = re.compile(", | to ")
_PARAGRAPH = re.compile(r"^\(([0-9]+)\)", re.MULTILINE)


class Whole(NamedTuple):
    """One service with the sentences that it is told in; `alone`: callers choose no other."""

    catalog: Catalog
    service: Service
    alone: bool


def _languages(whole: Whole) -> Iterator[Fault]:
    named: list[tuple[Key, str]] = [
        (("timetable", n, "days", tag), tag)
        for n, table in enumerate(whole.service.timetables)
        for tag in table.days
    ]
    yield from _without_folder(whole, named)


def _languages_of_callers(whole: Whole) -> Iterator[Fault]:
    asked = enumerate(whole.service.callers.languages)
    yield from _without_folder(whole, [(("callers", "languages", n), tag) for n, tag in asked])


def _without_folder(whole: Whole, named: list[tuple[Key, str]]) -> Iterator[Fault]:
    known = whole.catalog.languages
    for key, tag in named:
        if base(tag) not in known:
            what = f"the language {tag!r} has no folder in locales"
            yield Fault(key, what, f"expected one of {', '.join(known)}")


def _private_form(whole: Whole) -> Iterator[Fault]:
    if whole.service.intake.private_form:
        right = "expected false: here personal data is asked in the chat"
        yield Fault(("intake", "private_form"), "intake.private_form is true", right)


def _fields(whole: Whole) -> Iterator[Fault]:
    for n, name in enumerate(whole.service.intake.fields):
        try:
            field(name)
        except (ModuleNotFoundError, AttributeError):
            what = f"the field {name!r} cannot be asked"
            yield Fault(("intake", "fields", n), what, "expected a file in handlers/fields")


def _questions(whole: Whole) -> Iterator[Fault]:
    for n, part, name, sentence in questions.missing(whole.catalog, whole.service):
        kind = "question" if part == "ask" else "answer"
        what = f"the {kind} {name!r} has no sentence {sentence}"
        right = f"write {sentence} in locales/en and in the other languages, or drop the {kind}"
        yield Fault(("question", n, part), what, right)


def _names(whole: Whole) -> Iterator[Fault]:
    for key, name, sentence in rules.missing(whole.catalog, whole.service):
        what = f"the name {name!r} has no sentence {sentence}"
        right = f"write {sentence} in locales/en and in the other languages, or drop the name"
        yield Fault(key, what, right)


def _documents(whole: Whole) -> Iterator[Fault]:
    for n, name in enumerate(whole.service.terms.documents):
        if name not in whole.catalog.documents:
            what = f"the document {name!r} is not in locales/en/terms"
            right = f"expected one of {', '.join(whole.catalog.documents)}"
            yield Fault(("terms", "documents", n), what, right)


def _apps(whole: Whole) -> Iterator[Fault]:
    """An app is one in which we make the room, or whose rooms staff make by hand."""
    meeting = whole.service.meeting
    named: list[tuple[Key, str]] = [
        (("meeting", "apps", n), app) for n, app in enumerate(meeting.apps)
    ]
    named += [(("meeting", "booking_app"), meeting.booking_app)] if meeting.booking_app else []
    for key, app in named:
        if app not in NAMES:
            close = get_close_matches(app, NAMES, 1)
            right = f"did you mean {close[0]!r}?" if close else f"expected of: {', '.join(NAMES)}"
            yield Fault(key, f"the app {app!r} is not known, and nobody can open it", right)


def _terms_of_apps(whole: Whole) -> Iterator[Fault]:
    """Terms of an app are agreed to where the app is used."""
    meeting = whole.service.meeting
    used = {*meeting.apps, meeting.booking_app}
    for n, name in enumerate(whole.service.terms.documents):
        if name in NAMES and name not in used:
            what = f"callers agree to the terms of {NAMES[name]}, and no call is held in it"
            right = f"expected {name!r} among meeting.apps, or not here"
            yield Fault(("terms", "documents", n), what, right)


def _announced_from_a_day_on(whole: Whole) -> Iterator[Fault]:
    """A change that is announced holds from a day that the text names."""
    if whole.service.terms.change != "announced":
        return
    for document in _retold(whole.catalog, whole.service, SOURCE):
        if document.effective is None:
            what = f"a change is announced, and {document.name!r} does not say from when it holds"
            right = f"expected effective = 2026-04-01 in the terms/{document.name}.md, or no change"
            yield Fault(("terms", "change"), what, right)


def _articles(whole: Whole) -> Iterator[Fault]:
    """An article is one that the service's own text has."""
    has: dict[str, Article] = {}
    for tag in (*whole.catalog.languages, SOURCE):  # the English one last: it stays
        for document in _retold(whole.catalog, whole.service, tag):
            has |= {article.number: article for article in document.articles}
    for key, told in whole.service.articles.items() if has else ():
        for place in _BETWEEN.split(told):
            if place != "operator" and not _stands(place, has):
                first, *_, last = has
                what = f'"{place}" is nowhere in the documents of this service'
                right = f'expected a place from "{first}" to "{last}", or "operator"'
                yield Fault(("articles", key), what, right)


def _stands(place: str, has: dict[str, Article]) -> bool:
    """Tell whether an article is there, and its paragraph where they are numbered."""
    if place in has:
        return True
    number, *below = place.split("-")
    if number not in has:
        return False
    paragraphs = _PARAGRAPH.findall(has[number].body)
    return not below or not paragraphs or below[0] in paragraphs


def _retold(catalog: Catalog, service: Service, tag: str) -> Iterator[Document]:
    """Give the texts that a service tells article by article."""
    for name in service.terms.documents:
        try:
            document = catalog.document(name, tag)
        except MissingDocument:
            continue  # told by a rule of its own
        if document.kind == "retold":
            yield document


def _unnamed(whole: Whole) -> Iterator[Fault]:
    """Find the sentences that callers choose a service by."""
    if whole.alone:
        return
    for sentence in (f"service-{whole.service.id}-{part}" for part in ("label", "about")):
        if not whole.catalog.has(sentence, SOURCE):
            what = f"the service {whole.service.id!r} has no sentence {sentence}, to be chosen by"
            right = f"write {sentence} in locales/en and in the other languages"
            yield Fault(("id",), what, right)


RULES = (
    _languages,
    _languages_of_callers,
    _private_form,
    _fields,
    _questions,
    _names,
    _documents,
    _apps,
    _terms_of_apps,
    _announced_from_a_day_on,
    _articles,
    _unnamed,
)
