"""All sentences and terms texts, by language; made once from files and swapped whole.

A sentence that a language lacks is said in English (in Japanese first for easy Japanese),
never in another caller's language. A catalog never changes, so a turn that keeps the one it
began with speaks consistently while an edited one takes its place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from fluent.runtime.errors import FluentFormatError
from fluent.runtime.resolver import TextElement

from locales import documents as terms
from locales.documents import Article, Document, Official
from locales.files import NotText, Source, find
from locales.languages import chain
from locales.spoken import Spoken
from schedules.problem import Problem, Problems

__all__ = [
    "Article",
    "BrokenSentence",
    "Catalog",
    "Document",
    "MissingDocument",
    "MissingSentence",
    "Official",
    "shipped",
]


class MissingSentence(KeyError):
    """Not even English has a sentence of this key."""


class MissingDocument(KeyError):
    """Not even English has a terms text of this name."""


class BrokenSentence(ValueError):
    """A sentence could not be filled in: a placeholder or a reference has no value."""


def shipped() -> Path:
    """Return the folder of the sentences that come with the program."""
    return Path(__file__).parent


class Catalog:
    """Says every sentence; `hash` tells which files it was made from."""

    def __init__(
        self,
        spoken: Mapping[str, Spoken],
        texts: Mapping[tuple[str, str], Document],
        digest: str,
    ) -> None:
        self._spoken = spoken
        self._texts = texts
        self._chains = {language: self._chain(language) for language in spoken}
        self.hash = digest
        self.languages = tuple(spoken)
        self.documents = tuple(sorted({name for name, _ in texts}))
        self._hashes: dict[str, frozenset[str]] = {}

    @classmethod
    def load(cls, shipped: Path, site: Path | None = None) -> Catalog:
        """Read all files; one in `site` replaces the shipped one of the same relative path.

        Both folders hold one folder a language, so `site` is the `locales` in SODAN_SITE.
        Raises Problems, all at once, for what cannot be read.
        """
        spoken: dict[str, Spoken] = {}
        texts: dict[tuple[str, str], Document] = {}
        problems: list[Problem] = []
        digest = hashlib.sha256()
        for source in find(shipped, site):
            digest.update(f"{source.shown}\0{_digest(source)}\n".encode())
            try:
                if source.is_terms():
                    document = terms.parse(source)
                    texts[document.name, document.language] = document
                elif source.is_sentences():
                    if source.language not in spoken:
                        spoken[source.language] = Spoken(source.language)
                    problems += spoken[source.language].add(source, source.read())
            except Problems as several:
                problems += several.problems
            except NotText as unreadable:
                problems.append(unreadable.problem)
        if problems:
            raise Problems(problems)
        return cls(spoken, texts, digest.hexdigest())

    def say(self, key: str, language: str, **values: str | int) -> str:
        """Say a sentence; give numbers as int where a plural hangs on them, else as text.

        Raises MissingSentence for a key that English lacks too, and BrokenSentence rather
        than let a caller read "{$name}". One value holds at most 2,500 letters.
        """
        for tongue in self._chains.get(language) or self._chain(language):
            message = tongue.message(key)
            if message is not None:
                break
        else:
            raise MissingSentence(f"no sentence {key!r} in {language} or English")
        pattern = message.value
        if isinstance(pattern, TextElement):  # nothing to fill in, as most buttons
            return str(pattern.value)
        if pattern is None:
            raise BrokenSentence(f"sentence {key!r} in {language} has no text of its own")
        text, errors = tongue.format(pattern, values)
        if errors:
            reasons = "; ".join(map(_without_values, errors))
            raise BrokenSentence(f"sentence {key!r} in {language}: {reasons}")
        return str(text)

    def has(self, key: str, language: str) -> bool:
        """Tell whether `say` would find the sentence, in English if need be."""
        return any(s.has(key) for s in self._chains.get(language) or self._chain(language))

    def document(self, name: str, language: str) -> Document:
        """Return a terms text; its own `language` tells which language it fell back to."""
        for tag in chain(language):
            if (name, tag) in self._texts:
                return self._texts[name, tag]
        raise MissingDocument(f"no terms text {name!r} in {language} or English")

    def hashes_of(self, name: str) -> frozenset[str]:
        """Name the exact texts of a document, one in each language that has it."""
        if name not in self._hashes:
            texts = (text for text in self._texts.values() if text.name == name)
            self._hashes[name] = frozenset(text.hash for text in texts)
        return self._hashes[name]

    def _chain(self, language: str) -> tuple[Spoken, ...]:
        return tuple(self._spoken[tag] for tag in chain(language) if tag in self._spoken)


def _digest(source: Source) -> str:
    return hashlib.sha256(source.path.read_bytes()).hexdigest()


def _without_values(error: Exception) -> str:
    """Name what went wrong; only fluent's own reference errors are known to hold no words."""
    return str(error) if isinstance(error, FluentFormatError) else type(error).__name__
