"""All sentences and terms texts, by language; made once from files and swapped whole.

A sentence that a language lacks is said in English (in Japanese first for easy Japanese),
never in another caller's language. A catalog never changes, so a turn that keeps the one it
began with speaks consistently while an edited one takes its place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.errors import FluentFormatError
from fluent.runtime.resolver import TextElement

from locales import documents as terms
from locales import sentences
from locales.documents import Article, Document, Official
from locales.files import NotText, Source, find
from locales.languages import base, chain
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
        bundles: Mapping[str, FluentBundle],
        texts: Mapping[tuple[str, str], Document],
        digest: str,
    ) -> None:
        self._bundles = bundles
        self._texts = texts
        self._chains = {language: self._chain(language) for language in bundles}
        self.hash = digest
        self.languages = tuple(bundles)
        self.documents = tuple(sorted({name for name, _ in texts}))

    @classmethod
    def load(cls, shipped: Path, site: Path | None = None) -> Catalog:
        """Read all files; one in `site` replaces the shipped one of the same relative path.

        Both folders hold one folder a language, so `site` is the `locales` in SODAN_SITE.
        Raises Problems, all at once, for what cannot be read.
        """
        bundles: dict[str, FluentBundle] = {}
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
                    resource, more = sentences.read(source, source.read())
                    problems += more
                    bundle = bundles.get(source.language) or _bundle(source.language)
                    bundles[source.language] = bundle
                    bundle.add_resource(resource)
            except Problems as several:
                problems += several.problems
            except NotText as unreadable:
                problems.append(unreadable.problem)
        if problems:
            raise Problems(problems)
        return cls(bundles, texts, digest.hexdigest())

    def say(self, key: str, language: str, **values: str | int) -> str:
        """Say a sentence; give numbers as int where a plural hangs on them, else as text.

        Raises MissingSentence for a key that English lacks too, and BrokenSentence rather
        than let a caller read "{$name}". One value holds at most 2,500 letters.
        """
        for bundle in self._chains.get(language) or self._chain(language):
            if bundle.has_message(key):
                break
        else:
            raise MissingSentence(f"no sentence {key!r} in {language} or English")
        pattern = bundle.get_message(key).value
        if isinstance(pattern, TextElement):  # nothing to fill in, as most buttons
            return str(pattern.value)
        if pattern is None:
            raise BrokenSentence(f"sentence {key!r} in {language} has no text of its own")
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            reasons = "; ".join(map(_without_values, errors))
            raise BrokenSentence(f"sentence {key!r} in {language}: {reasons}")
        return str(text)

    def has(self, key: str, language: str) -> bool:
        """Tell whether `say` would find the sentence, in English if need be."""
        bundles = self._chains.get(language) or self._chain(language)
        return any(bundle.has_message(key) for bundle in bundles)

    def document(self, name: str, language: str) -> Document:
        """Return a terms text; its own `language` tells which language it fell back to."""
        for tag in chain(language):
            if (name, tag) in self._texts:
                return self._texts[name, tag]
        raise MissingDocument(f"no terms text {name!r} in {language} or English")

    def _chain(self, language: str) -> tuple[FluentBundle, ...]:
        return tuple(self._bundles[tag] for tag in chain(language) if tag in self._bundles)


def _bundle(language: str) -> FluentBundle:
    # Isolation marks would break links and labels; all our languages run left to right.
    return FluentBundle([base(language)], use_isolating=False)


def _digest(source: Source) -> str:
    return hashlib.sha256(source.path.read_bytes()).hexdigest()


def _without_values(error: Exception) -> str:
    """Name what went wrong; only fluent's own reference errors are known to hold no words."""
    return str(error) if isinstance(error, FluentFormatError) else type(error).__name__
