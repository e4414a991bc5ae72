"""A first service file from a few answers, each tried by the reader of service files itself."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.service_template import BODY, OF_CALLS, OF_EVENTS
from handlers.apps import NAMES
from handlers.fields.field import known
from locales.languages import base
from schedules.problem import Problems
from schedules.service_file import article_keys, read_service
from schedules.service_schema import HEADING
from schedules.week import shown

_BETWEEN = re.compile(r"[,;\n]")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_COMMENTS_AT = 33  # where they stand on a line, as in the shipped files
NOTHING = ("", "none")
OWN = "own"  # each caller's own language
CALLS, EVENTS = KINDS = ("calls", "events")


class Wrong(ValueError):
    """An answer cannot stand in a service file; the message says what would be right."""


@dataclass(frozen=True)
class Draft:
    """What has been answered; what has not is something that contradicts no answer.

    `languages` and `known_languages`: tags, days by tag, and the tags that have sentences.
    `language`: of all calls; "" where each is in the caller's own. `callers`: in what they are
    answered where that is not told by the days of a language.
    """

    known_languages: tuple[str, ...]
    starts_on: date
    id: str = "service"
    timezone: str = "Asia/Tokyo"
    kind: str = CALLS
    language: str = ""
    callers: tuple[str, ...] = ()
    languages: Mapping[str, str] | None = None
    hours: Mapping[str, str] | None = None
    length: str | int = 5
    confirmation: str = "staff"
    fields: tuple[str, ...] = ("email",)
    app: tuple[str, ...] = ("zoom",)
    documents: tuple[str, ...] = ()
    phone: str = ""

    def asks(self, name: str) -> bool:
        """Tell whether something is asked of a service like this one."""
        if name in ("hours", "length"):
            return self.kind == CALLS
        if name == "languages":
            return self.kind == CALLS and not self.language
        return name != "callers" or self.kind == EVENTS or bool(self.language)

    def tags(self) -> tuple[str, ...]:
        """List the languages in which callers are answered."""
        return tuple(self.languages or ()) if self.asks("languages") else self.callers

    def answered(self, name: str, answer: str) -> Draft:
        """Take an answer. Raises Wrong."""
        if not self.asks(name):
            raise Wrong(f"{shown(answer)} has no place here, expected {_NOT_ASKED[name]}")
        draft = replace(self, **{name: _READ[name](self, answer.strip())})
        try:
            read_service(draft.text(), "draft")
        except Problems as found:
            said = dict.fromkeys(f"{problem.what}, {problem.right}" for problem in found.problems)
            raise Wrong("\n".join(said)) from None
        return draft

    def text(self) -> str:
        """Write the file: every key with what it means, and [articles] for those that are set."""
        hours = self.hours or {"mon-sun": "00:00-23:55"}
        days = self.languages or {self.language or "en": " ".join(hours)}
        if self.kind == CALLS and self.language:
            days = {self.language: " ".join(hours)}
        callers = () if self.asks("languages") else self.callers or (self.language or "en",)
        length = self.length if isinstance(self.length, int) else _quoted(self.length)
        at_once = self.confirmation == "instant"
        parts = OF_EVENTS if self.kind == EVENTS else OF_CALLS
        timetable = parts["timetable"].format(
            starts_on=self.starts_on, hours=_inline(hours), days=_lines(days)
        )
        body = BODY.format(
            heading=HEADING,
            id=_quoted(self.id),
            timezone=_quoted(self.timezone),
            none_yet=parts["none_yet"],
            phone=f"phone = {_quoted(self.phone)}" if self.phone else '# phone = "03-1234-5678"',
            timetable=timetable,
            length=parts["length"].format(length=length),
            wishes=1 if at_once or self.kind == EVENTS else 3,
            confirmation=_quoted(self.confirmation),
            fields=_list(self.fields),
            known_fields=", ".join(known()),
            apps=_list(self.app),
            known_apps=", ".join(NAMES),
            language=f"language = {_quoted(self.language)}"
            if self.language
            else '# language = "ja"',
            callers=f"languages = {_list(callers)}"
            if callers
            else '# languages = ["ja", "vi", "en"]',
            by=_list(("chat", "page", "phone") if self.phone else ("chat", "page")),
            grace=min(10, self.length) if isinstance(self.length, int) else 10,
            documents=_list(self.documents),
        )
        body = "".join(f"{_aligned(line)}\n" for line in body.splitlines())
        try:
            keys = article_keys(tomllib.loads(body))
        except tomllib.TOMLDecodeError:
            keys = []  # an answer broke the file; its reader says so
        return body + "".join(f'"{key}" = "operator"\n' for key in keys)


def _whole(_: Draft, answer: str) -> str:
    return answer


def _phone(_: Draft, answer: str) -> str:
    return "" if answer in NOTHING else answer


def _length(_: Draft, answer: str) -> str | int:
    return int(answer) if re.fullmatch("[0-9]{1,9}", answer) else answer


def _kind(_: Draft, answer: str) -> str:
    if answer not in KINDS:
        raise Wrong(f"{shown(answer)} is no kind of service, expected {' or '.join(KINDS)}")
    return answer


def _language(draft: Draft, answer: str) -> str:
    return "" if answer in ("", OWN) else _known(draft, answer)


def _callers(draft: Draft, answer: str) -> tuple[str, ...]:
    """Read "ja vi en"."""
    tags = tuple(_known(draft, tag) for tag in answer.replace(",", " ").split())
    if not tags:
        raise Wrong('nobody would be answered, expected languages such as "ja vi en"')
    return tags


def _known(draft: Draft, tag: str) -> str:
    if base(tag) not in draft.known_languages:
        listed = ", ".join(draft.known_languages)
        raise Wrong(f"the language {shown(tag)} has no folder in locales, expected of: {listed}")
    return tag


def _languages(draft: Draft, answer: str) -> dict[str, str]:
    """Read "vi mon-sat, en tue thu"."""
    right = 'expected each once with its days, such as "vi mon-sat, en tue thu"'
    days: dict[str, str] = {}
    for part in _parts(answer, right):
        tag, _, spec = part.replace("=", " ", 1).partition(" ")
        _known(draft, tag)
        if tag in days or not spec.strip():
            raise Wrong(f"{shown(part)} are no days of a language, {right}")
        days[tag] = " ".join(spec.split())
    return days


def _hours(_: Draft, answer: str) -> dict[str, str]:
    """Read "mon-fri 11:00-19:00, sat 09:00-12:00 13:00-17:00"."""
    right = 'expected days with their hours, such as "mon-fri 11:00-19:00, sat 09:00-12:00"'
    hours: dict[str, str] = {}
    for part in _parts(answer, right):
        words = part.replace("=", " ", 1).split()
        spec = " ".join(word for word in words if not word[0].isdigit())
        stretches = [word for word in words if word[0].isdigit()]
        if spec in hours or not spec or words != [*spec.split(), *stretches]:
            raise Wrong(f"{shown(part)} are no hours of a day, {right}")
        hours[spec] = " ".join(stretches)
    return hours


def _parts(answer: str, right: str) -> list[str]:
    parts = [part.strip() for part in _BETWEEN.split(answer)]
    if not all(parts):
        raise Wrong(f"{shown(answer)} leaves something out, {right}")
    return parts


def _names(_: Draft, answer: str) -> tuple[str, ...]:
    return () if answer in NOTHING else tuple(answer.replace(",", " ").split())


def _fields(draft: Draft, answer: str) -> tuple[str, ...]:
    names = _names(draft, answer)
    for name in names:
        if name not in known():
            listed = ", ".join(known())
            raise Wrong(f"the field {shown(name)} cannot be asked, expected of: {listed}")
    return names


def _apps(draft: Draft, answer: str) -> tuple[str, ...]:
    names = _names(draft, answer)
    for name in names:
        if name not in NAMES:
            listed = ", ".join(NAMES)
            raise Wrong(
                f"the app {shown(name)} is not known, expected at least one app of: {listed}"
            )
    return names


_NOT_ASKED = {
    "languages": "--callers: calls are in one language, or there are events",
    "callers": "--languages: callers are answered in the languages of their calls",
    "hours": "no hours beside events, which have moments of their own",
    "length": "no length beside events, which have lengths of their own",
}
_READ: Mapping[str, Callable[[Draft, str], Any]] = {
    "id": _whole,
    "timezone": _whole,
    "kind": _kind,
    "language": _language,
    "callers": _callers,
    "languages": _languages,
    "hours": _hours,
    "length": _length,
    "confirmation": _whole,
    "fields": _fields,
    "app": _apps,
    "documents": _names,
    "phone": _phone,
}


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _list(names: Iterable[str]) -> str:
    return f"[{', '.join(map(_quoted, names))}]"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _quoted(name)


def _inline(table: Mapping[str, str]) -> str:
    return f"{{ {', '.join(f'{_key(key)} = {_quoted(told)}' for key, told in table.items())} }}"


def _lines(table: Mapping[str, str]) -> str:
    return "\n".join(f"{_key(key)} = {_quoted(told)}" for key, told in table.items())


def _aligned(line: str) -> str:
    code, mark, comment = line.partition("  # ")
    return f"{code:<{_COMMENTS_AT - 1}} # {comment}" if mark else line
