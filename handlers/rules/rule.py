"""What a rule is, and how the sections tell theirs: a sentence, a short list below it, a place.

What the service file does not set is not told. Where the entries of a list stand in different
places, there is a line for each place, which names it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers import wording
from locales import formats
from locales.catalog import Catalog
from schedules.service import Service

OPERATOR = "operator"
SEVERAL = formats.ARTICLES_TO, formats.ARTICLES_AND
TOGETHER = " · "  # between the entries of one line


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule in one language.

    `key` and `value` are what the file has; `items` are lines below the sentence; `place` is an
    article ("6-3"), notice, preamble, closing, operator, or "" where the file names none.
    `places` are those of the lines, which name them, where they are not all the same; `place` is
    "" then. `for_staff`: callers do not read it.
    """

    group: str
    key: str
    value: str
    sentence: str
    items: tuple[str, ...] = ()
    place: str = ""
    for_staff: bool = False
    places: tuple[str, ...] = ()

    @property
    def is_chosen(self) -> bool:
        """Tell whether the operator chose it: no source states it."""
        return self.place == OPERATOR


class Telling:
    """Gathers the rules of one service in one language, in the order told."""

    def __init__(self, catalog: Catalog, service: Service, language: str, now: datetime) -> None:
        self.catalog = catalog
        self.service = service
        self.language = language
        self.now = now
        self.rules: list[Rule] = []
        self._group = ""

    def group(self, name: str) -> None:
        """Begin a group; its heading is the sentence rules-group-<name>."""
        self._group = name

    def say(self, key: str, **values: str | int) -> str:
        """Say a sentence."""
        own = wording.key(self.catalog, self.service, key, self.language)
        return self.catalog.say(own, self.language, **values)

    def one(
        self,
        key: str,
        value: object,
        sentence: str,
        *,
        items: Iterable[str] = (),
        for_staff: bool = False,
        **values: str | int,
    ) -> None:
        """Tell a rule."""
        place = self.service.stated_in(key)
        said = self.say(sentence, **values)
        written = value if isinstance(value, str) and " " in value else _written(value)
        self.rules.append(Rule(self._group, key, written, said, tuple(items), place, for_staff))

    def each(self, key: str, entries: Sequence[tuple[str, str]], sentence: str) -> None:
        """Tell a list of (name, how it is called) below a sentence; one line for each place."""
        lines: dict[str, list[str]] = {}
        for name, called in entries:
            lines.setdefault(self.service.stated_in(f"{key}.{name}"), []).append(called)
        [place, *others] = lines
        written, said = _written([name for name, _ in entries]), self.say(sentence)
        if not others:
            self.rules.append(Rule(self._group, key, written, said, tuple(lines[place]), place))
            return
        items = tuple(
            placed(self.catalog, TOGETHER.join(here), place, self.language)
            for place, here in lines.items()
        )
        self.rules.append(Rule(self._group, key, written, said, items, places=tuple(lines)))


def _written(value: object) -> str:
    """Write a value as the file has it."""
    return json.dumps(value, ensure_ascii=False)


def stands(catalog: Catalog, rule: Rule, language: str) -> str:
    """Say a rule's sentence with the place where it stands, and a colon where a list follows."""
    first = placed(catalog, rule.sentence, rule.place, language)
    return catalog.say("rule-with-list", language, rule=first) if rule.items else first


def whole(catalog: Catalog, rule: Rule, language: str) -> str:
    """Say a rule with the lines of its list below it."""
    return "\n".join((stands(catalog, rule, language), *(f"– {item}" for item in rule.items)))


def placed(catalog: Catalog, sentence: str, place: str, language: str) -> str:
    """Say a sentence with the place where it stands; alone where there is none."""
    if not place:
        return sentence
    if not place[0].isdigit():
        return catalog.say(f"rule-stands-{place}", language, rule=sentence)
    written = formats.articles(place, language)
    if any(between in place for between in SEVERAL):
        return catalog.say("rule-stands-articles", language, rule=sentence, articles=written)
    return catalog.say("rule-stands-article", language, rule=sentence, article=written)


def heading(catalog: Catalog, service: Service, group: str, language: str) -> str:
    """Say the heading of a group."""
    return catalog.say(wording.key(catalog, service, f"rules-group-{group}", language), language)
