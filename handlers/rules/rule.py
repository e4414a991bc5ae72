"""What a rule is, and how the sections tell theirs: a sentence, a short list below it, a place.

What the service file does not set is not told. Entries of a list that stand in different places
are told apart, so that no entry is said to stand where it does not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from locales.catalog import Catalog
from schedules.service import Service

OPERATOR = "operator"
ARTICLES = " to ", ", "  # between the numbers of several articles


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule in one language.

    `key` and `value` are what the file has; `items` are lines below the sentence; `place` is an
    article ("6-3"), notice, preamble, closing, operator, or "" where the file names none.
    `for_staff`: callers do not read it.
    """

    group: str
    key: str
    value: str
    sentence: str
    items: tuple[str, ...] = ()
    place: str = ""
    for_staff: bool = False

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
        return self.catalog.say(key, self.language, **values)

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
        self._add(key, value, self.say(sentence, **values), tuple(items), for_staff)

    def each(self, key: str, entries: Sequence[tuple[str, str]], sentence: str) -> None:
        """Tell a list of (name, how it is called) below a sentence; one list for each place."""
        places = dict.fromkeys(self.service.stated_in(f"{key}.{name}") for name, _ in entries)
        for place in places:
            here = [e for e in entries if self.service.stated_in(f"{key}.{e[0]}") == place]
            names = [name for name, _ in here]
            own = f"{key}.{names[0]}" if len(names) == 1 and len(places) > 1 else key
            self._add(own, names, self.say(sentence), tuple(said for _, said in here), place=place)

    def _add(
        self,
        key: str,
        value: object,
        sentence: str,
        items: tuple[str, ...],
        for_staff: bool = False,
        *,
        place: str | None = None,
    ) -> None:
        found = self.service.stated_in(key) if place is None else place
        written = value if isinstance(value, str) and " " in value else _written(value)
        self.rules.append(Rule(self._group, key, written, sentence, items, found, for_staff))


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
    if any(between in place for between in ARTICLES):
        listed = place.replace(" to ", "–")
        return catalog.say("rule-stands-articles", language, rule=sentence, articles=listed)
    return catalog.say("rule-stands-article", language, rule=sentence, article=place)
