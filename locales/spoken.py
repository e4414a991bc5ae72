"""The sentences of one language, each parsed when it is said for the first time.

Parsing all languages took a third of a second at every start and 16 MB, and a desk says a part of
them. So a file is cut into its entries, and an entry that is plainly right (text, and placeables
that only name something) is kept as it is written; any other is parsed at once, so that a
mistake is found when the files are read, and not when a caller waits for the sentence.
Source: Project Fluent, "fluent.ebnf": Entry, Pattern, InlinePlaceable.
"""

from __future__ import annotations

import re
from functools import cached_property

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Message, Pattern
from fluent.runtime.types import FluentNone
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from locales import sentences
from locales.files import Source
from locales.languages import base
from schedules.problem import Problem

_ENTRY = re.compile(r"^(?=[-a-zA-Z])", re.MULTILINE)
_NAME = "[a-zA-Z][a-zA-Z0-9_-]*+"
_TEXT = rf"(?:[^{{}}\n]++|\{{ *+[$-]?{_NAME} *+\}})++"
_MORE = r"\n ++(?=[^\s\[*.}])"  # a line that goes on with the text: no sign that means more
_PLAIN = re.compile(
    rf"(?P<key>-?{_NAME}) *+= *+(?:(?=\S){_TEXT}|(?={_MORE}))"
    rf"(?:{_MORE}{_TEXT}|\n *+(?=\n))*+"
    r"(?:\n#{1,3}(?: .*+)?|\n *+)*+\Z"
)
# What an entry refers to: a name where a placeable or an argument begins.
_NAMED = re.compile(rf"[{{(,]\s*+(-?{_NAME})")


class Spoken:
    """One language. `add` belongs to whoever makes it; then any number of threads may ask."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._written: dict[str, str] = {}  # by key: the entries that were not said yet

    @cached_property
    def _bundle(self) -> FluentBundle:
        # At its first use: it holds what Babel knows of the language, a megabyte.
        # Isolation marks would break links and labels; all our languages run left to right.
        return FluentBundle([base(self._language)], use_isolating=False)

    def add(self, source: Source, text: str) -> list[Problem]:
        """Take the sentences of one file; of two with one key the first one counts."""
        for written in _ENTRY.split(text.replace("\r\n", "\n")):
            plain = _PLAIN.match(written)
            if plain is not None:
                self._written.setdefault(plain["key"], written)
                continue
            for entry in _parsed(written).body:
                if isinstance(entry, ftl.Junk):
                    # A mistake, or an entry cut in two by our cutting: the whole file tells.
                    whole, problems = sentences.read(source, text)
                    self._bundle.add_resource(whole)
                    return problems
                if isinstance(entry, ftl.Message | ftl.Term):
                    sign = "-" if isinstance(entry, ftl.Term) else ""
                    self._written.setdefault(f"{sign}{entry.id.name}", written)
        return []

    def message(self, key: str) -> Message | None:
        """Give a sentence ready to be filled in; None where this language has none of this key."""
        if key in self._written:
            self._parse(key)
        return self._bundle.get_message(key) if self._bundle.has_message(key) else None

    def format(
        self, pattern: Pattern, values: dict[str, str | int]
    ) -> tuple[str | FluentNone, list[Exception]]:
        """Fill in a sentence; give what went wrong beside it."""
        return self._bundle.format_pattern(pattern, values)

    def has(self, key: str) -> bool:
        """Tell whether this language has such a sentence."""
        return key in self._written or self._bundle.has_message(key)

    def _parse(self, key: str) -> None:
        """Parse an entry and all that it refers to."""
        needed, left = {}, [key]
        while left:
            name = left.pop()
            written = None if name in needed else self._written.get(name)
            if written is not None:
                needed[name] = written
                left += _NAMED.findall(written)
        # First there, then gone from here: another thread may ask for the same at this moment.
        for written in needed.values():
            self._bundle.add_resource(_parsed(written))
        for name in needed:
            self._written.pop(name, None)


def _parsed(written: str) -> ftl.Resource:
    return FluentParser(with_spans=False).parse(written)
