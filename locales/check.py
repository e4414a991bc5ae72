"""The translation gate: whether every language says what English says, in its own words.

It looks at the files that a catalog would be made from (shipped, and a site's in their place)
and names every problem with its file and line. Comments steer it in one case: a sentence of
English whose comment has [same in all languages], such as a row of language names, may be
alike everywhere and in any script.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import ast as ftl

from locales import documents as terms
from locales import menu_picture, scripts, sentences
from locales.documents import Document
from locales.files import UNSAFE_WORDS, NotText, Source, find, order
from locales.languages import ALL, CALLERS, SOURCE, base, chain
from locales.sentences import Reader, Sentence
from schedules.problem import Problem, Problems

FROZEN = "terms.sha256"
SAME_EVERYWHERE = "[same in all languages]"
STAFF_FILES = (
    "console.ftl",
    "console-rules.ftl",
)  # a caller's language may go without; staff read ja or en
LIMITS = {"-label": 20, "-subject": 60, "-alt": 100}  # UTF-16 units
ON_LOCK_SCREENS = ("-notice", "-notice-text", "-alt", "-subject")
FUNCTIONS = frozenset({"NUMBER"})  # dates come from formats.py
LEAST_SHARE = 0.9
_MANY_WORDS = 4


def check(shipped: Path, site: Path | None = None) -> list[Problem]:
    """List every problem of the sentences and terms texts, by file and line; empty is good.

    Both folders hold one folder a language, as in Catalog.load.
    """
    tree = _Tree(shipped, site)
    problems = [
        *tree.problems,
        *_languages(tree),
        *_invisible(tree),
        *_duplicates(tree),
        *_keys(tree),
        *_expressions(tree),
        *_placeholders(tree),
        *_empty(tree),
        *_limits(tree),
        *_scripts(tree),
        *_copies(tree),
        *_neutral(tree),
        *_documents(tree),
        *_frozen(tree),
        *_pictures(tree),
    ]
    return sorted(set(problems), key=lambda p: (p.file, p.line, p.what))


def freeze(shipped: Path) -> None:
    """Write down the hash of every terms text under its version, beside those of old versions.

    From then on the gate refuses another text under the same version.
    Raises Problems for a text that cannot be read.
    """
    rows = _read_frozen(shipped)
    for source in find(shipped):
        if source.is_terms():
            document = terms.parse(source)
            rows[document.name, document.language, document.version] = document.hash
    lines = ["# document language version sha256; written by `make freeze`\n"]
    lines += [f"{' '.join(key)} {rows[key]}\n" for key in sorted(rows)]
    (shipped / FROZEN).write_text("".join(lines), encoding="utf-8")


class _Tree:
    """Everything that the gate looks at, read once."""

    def __init__(self, shipped: Path, site: Path | None) -> None:
        self.root = shipped
        self.site = site
        self.problems: list[Problem] = []
        self.sources = find(shipped, site)
        self.texts: dict[str, str] = {}  # by the name shown in problems
        self.every: list[Sentence] = []
        self.documents: dict[str, dict[str, tuple[Document, Source]]] = defaultdict(dict)
        for source in self.sources:
            self._read(source)
        self.by_language: dict[str, dict[str, Sentence]] = defaultdict(dict)
        for sentence in self.every:
            self.by_language[sentence.source.language].setdefault(sentence.key, sentence)
        self.readers = {tag: Reader(found) for tag, found in self.by_language.items()}
        self.english = self.by_language[SOURCE]

    def _read(self, source: Source) -> None:
        try:
            text = self.texts[source.shown] = source.read()
            if source.is_sentences():
                found, problems = sentences.parse(source, text)
                self.every += found
                self.problems += problems
            elif source.is_terms():
                document = terms.parse(source)
                self.documents[document.name][source.language] = (document, source)
        except Problems as several:
            self.problems += several.problems
        except NotText as unreadable:
            self.problems.append(unreadable.problem)

    @property
    def languages(self) -> list[str]:
        return sorted(self.by_language, key=order)

    def messages(self, language: str) -> Iterator[Sentence]:
        """Yield what is said; terms are only parts of that."""
        yield from (s for key, s in self.by_language[language].items() if not key.startswith("-"))

    def is_same_everywhere(self, key: str) -> bool:
        return key in self.english and SAME_EVERYWHERE in self.english[key].comment

    def file(self, language: str, name: str) -> str:
        return f"{self.root.name}/{language}/{name}"


def _languages(tree: _Tree) -> Iterator[Problem]:
    for language in ALL:
        if language not in tree.by_language:
            file = f"{tree.root.name}/{language}"
            yield Problem(file, 0, "no sentences", f"translate {tree.root.name}/{SOURCE}")


def _invisible(tree: _Tree) -> Iterator[Problem]:
    right = "delete it; it breaks links and labels, and readers cannot see it"
    for file, text in tree.texts.items():
        for number, line in enumerate(text.split("\n"), 1):
            for index, mark in enumerate(line):
                if scripts.is_invisible(line, index):
                    yield Problem(file, number, f"invisible mark U+{ord(mark):04X}", right)
    for sentence in tree.every:  # those written as "\u2068"
        for node in sentences.nodes(sentence.entry):
            if isinstance(node, ftl.StringLiteral):
                value = str(node.parse()["value"])
                for index, mark in enumerate(value):
                    if scripts.is_invisible(value, index):
                        yield sentence.problem(f"has the invisible mark U+{ord(mark):04X}", right)


def _duplicates(tree: _Tree) -> Iterator[Problem]:
    for sentence in tree.every:
        first = tree.by_language[sentence.source.language][sentence.key]
        if sentence is not first:
            place = f"{first.source.shown}:{first.line}"
            yield sentence.problem(f"stands twice, first at {place}", "keep one of the two")


def _keys(tree: _Tree) -> Iterator[Problem]:
    """Find keys that a language lacks, and those that English does not have (any more)."""
    for language in tree.languages:
        if language == SOURCE:
            continue
        own = tree.by_language[language]
        for sentence in tree.messages(language):
            if sentence.key not in tree.english:
                right = f"delete it, or write it in {tree.file(SOURCE, sentence.source.name)}"
                yield sentence.problem("is not in English", right)
        if base(language) == language:  # a variant such as ja-x-easy may say less
            yield from _missing(tree, language, own)


def _missing(tree: _Tree, language: str, own: dict[str, Sentence]) -> Iterator[Problem]:
    by_file: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in tree.messages(SOURCE):
        by_file[sentence.source.name].append(sentence)
    for name, originals in by_file.items():
        file = tree.file(language, name)
        missing = [original for original in originals if original.key not in own]
        if missing and file not in tree.texts:
            if language not in CALLERS or name not in STAFF_FILES:
                right = f"translate the {len(missing)} sentences of {tree.file(SOURCE, name)}"
                yield Problem(file, 0, "the file is missing", right)
            continue
        line = 1  # behind the neighbour that English has above it
        for original in originals:
            here = own.get(original.key)
            if here is None:
                place = f"{original.source.shown}:{original.line}"
                yield Problem(file, line, f"{original.key} is missing", f"translate {place}")
            elif here.source.shown == file:
                line = here.last_line


def _expressions(tree: _Tree) -> Iterator[Problem]:
    """Find references to nothing, functions that nobody has, and parts that nothing shows."""
    for sentence in tree.every:
        own = tree.by_language[sentence.source.language]
        if isinstance(sentence.entry, ftl.Message) and sentence.entry.attributes:
            attribute = sentence.entry.attributes[0].id.name
            right = f"make it a sentence of its own, {sentence.key}-{attribute}"
            yield sentence.problem(f"has .{attribute}, which nothing shows", right)
        for node in sentences.nodes(sentence.entry):
            if isinstance(node, ftl.FunctionReference) and node.id.name not in FUNCTIONS:
                right = f"use {', '.join(sorted(FUNCTIONS))}, or a placeholder"
                yield sentence.problem(f"uses the unknown function {node.id.name}", right)
            elif isinstance(node, ftl.MessageReference | ftl.TermReference):
                yield from _reference(sentence, node, own)


def _reference(
    sentence: Sentence, node: ftl.MessageReference | ftl.TermReference, own: dict[str, Sentence]
) -> Iterator[Problem]:
    key = sentences.reference_key(node)
    target = own.get(key)
    if target is None:
        right = f"write {key} in {sentence.source.language}, or name one that is there"
        yield sentence.problem(f"refers to {key}, which is not there", right)
        return
    attribute = node.attribute.name if node.attribute else None
    if attribute and attribute not in (a.id.name for a in target.entry.attributes):
        yield sentence.problem(f"refers to {key}.{attribute}, which is not there", "drop it")
    if isinstance(node, ftl.TermReference):
        given = {a.name.name for a in node.arguments.named} if node.arguments else set()
        for name in sorted(_named_in(target.entry) - given):
            right = f"write {{ {key}({name}: …) }}: a term sees only what it is given"
            yield sentence.problem(f"does not give {key} its ${name}", right)


def _named_in(node: ftl.BaseNode) -> set[str]:
    return {n.id.name for n in sentences.nodes(node) if isinstance(n, ftl.VariableReference)}


def _placeholders(tree: _Tree) -> Iterator[Problem]:
    for language in tree.languages:
        for sentence in tree.messages(language):
            if language == SOURCE or sentence.key not in tree.english:
                continue
            original = tree.readers[SOURCE].use(sentence.key)
            use = tree.readers[language].use(sentence.key)
            for name in sorted(use.ever - original.ever):
                expected = ", ".join(f"${n}" for n in sorted(original.ever)) or "no placeholder"
                yield sentence.problem(f"has ${name}, which English has not", f"use {expected}")
            for name in sorted(original.ever - use.ever):
                yield sentence.problem(f"lacks ${name}", f"say {{ ${name} }} as English does")
            in_part = (original.always & use.ever) - use.always - use.selected
            for name in sorted(in_part):
                right = f"say {{ ${name} }} in every variant"
                yield sentence.problem(f"lacks ${name} in some variant", right)


def _empty(tree: _Tree) -> Iterator[Problem]:
    """Find sentences that may say nothing: platforms refuse an empty text or button."""
    for language in tree.languages:
        for sentence in tree.messages(language):
            if not all(text.strip() for text in tree.readers[language].texts(sentence.key)):
                yield sentence.problem("says nothing", "write the sentence")


def _limits(tree: _Tree) -> Iterator[Problem]:
    for language in tree.languages:
        for sentence in tree.messages(language):
            for ending, limit in LIMITS.items():
                if sentence.key.endswith(ending):
                    units = tree.readers[language].longest(sentence.key)
                    if units > limit:
                        what = f"is {units} UTF-16 units long"
                        yield sentence.problem(what, f"at most {limit} for {ending}")


def _scripts(tree: _Tree) -> Iterator[Problem]:
    for language in tree.languages:
        for sentence in tree.messages(language):
            if not tree.is_same_everywhere(sentence.key):
                text = "\n".join(tree.readers[language].texts(sentence.key))
                for what, right in _language_doubts(text, language):
                    yield sentence.problem(what, right)
    for document, source in _each_document(tree):
        for line, text in _paragraphs(document, tree.texts[source.shown]):
            for what, right in _language_doubts(text, document.language):
                yield Problem(source.shown, line, f"the text {what}", right)


def _language_doubts(text: str, language: str) -> Iterator[tuple[str, str]]:
    share = scripts.share(text, language)
    own = scripts.own_words(text)
    if share < LEAST_SHARE:
        what = f"has {share:.0%} of its letters in the script of {language}"
        yield what, f"at least {LEAST_SHARE:.0%}: is it translated?"
    elif language == "vi" and scripts.words(own) >= _MANY_WORDS and not scripts.has_diacritics(own):
        yield "has no diacritics", "write Vietnamese with its marks"


def _copies(tree: _Tree) -> Iterator[Problem]:
    """Find sentences of four words and more that two languages share: one is not translated."""
    seen: dict[str, str] = {}
    # English comes first, so that a copy is reported in the language that made it.
    for language in sorted(tree.languages, key=lambda tag: (tag != SOURCE, order(tag))):
        for sentence in tree.messages(language):
            if not tree.is_same_everywhere(sentence.key):
                for text in tree.readers[language].texts(sentence.key):
                    for what, right in _copied(text, language, seen):
                        yield sentence.problem(what, right)
    for document, source in sorted(_each_document(tree), key=lambda d: d[0].language != SOURCE):
        for line, text in _paragraphs(document, tree.texts[source.shown]):
            for what, right in _copied(text, document.language, seen):
                yield Problem(source.shown, line, f"the text {what}", right)


def _copied(text: str, language: str, seen: dict[str, str]) -> Iterator[tuple[str, str]]:
    for sentence in scripts.split_sentences(text):
        own = scripts.own_words(sentence)
        if scripts.words(own) >= _MANY_WORDS:
            other = seen.setdefault(" ".join(own.casefold().split()), base(language))
            if other != base(language):
                yield f"has a sentence that is the same in {other}", f"translate it to {language}"


def _neutral(tree: _Tree) -> Iterator[Problem]:
    """Find what must not be read on a lock screen.

    English words count in every language, and those of Japanese in easy Japanese.
    """
    lists = {s.language: _unsafe_words(tree, s) for s in tree.sources if s.name == UNSAFE_WORDS}
    for language in tree.languages:
        if language in CALLERS and language not in lists:
            file = tree.file(language, UNSAFE_WORDS)
            right = "list the words that no notice may show, one a line"
            yield Problem(file, 0, "the file is missing", right)
        unsafe = [word for tag in chain(language) for word in lists.get(tag, ())]
        for sentence in tree.messages(language):
            if sentence.key.endswith(ON_LOCK_SCREENS):
                text = _folded(" ".join(tree.readers[language].texts(sentence.key)))
                for word, pattern in unsafe:
                    if pattern.search(text):
                        right = f"say it without; {UNSAFE_WORDS} lists what a lock screen betrays"
                        yield sentence.problem(f"says “{word}” on a lock screen", right)


def _unsafe_words(tree: _Tree, source: Source) -> list[tuple[str, re.Pattern[str]]]:
    words = (
        line.partition("#")[0].strip() for line in tree.texts.get(source.shown, "").split("\n")
    )
    return [(word, scripts.whole_word(_folded(word))) for word in words if word]


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _each_document(tree: _Tree) -> Iterator[tuple[Document, Source]]:
    for versions in tree.documents.values():
        yield from versions.values()


def _paragraphs(document: Document, text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a terms text, headings included, each with its line in the file."""
    for article in document.sections:
        yield article.line, article.title
    lines = text.split("\n")
    first = min(article.line for article in document.sections)
    for number, line in enumerate(lines[first:], first + 1):
        if line.strip() and not line.startswith("## "):
            yield number, line


def _documents(tree: _Tree) -> Iterator[Problem]:
    """Find terms texts that a language lacks, and articles that differ from English."""
    languages = [tag for tag in tree.languages if tag in CALLERS]
    for name, versions in tree.documents.items():
        if SOURCE not in versions:
            continue  # a service may have a text for its own callers only
        original, begun = versions[SOURCE]
        numbers = _numbers(original)
        for language in languages:
            file = tree.file(language, f"terms/{name}.md")
            # Of a site's own document its services' languages alone are needed.
            if file not in tree.texts and not begun.from_site:
                right = f"translate {tree.file(SOURCE, f'terms/{name}.md')}"
                yield Problem(file, 0, "the file is missing", right)
        for document, source in versions.values():
            lines = {article.number: article.line for article in document.sections}
            line = 1  # of the article above it
            for number in numbers:
                line = lines.get(number, line)
                if number not in _numbers(document):
                    right = "give it the articles that English has"
                    yield Problem(source.shown, line, f"article {number} is missing", right)
            for number in _numbers(document):
                if number not in numbers:
                    line = lines[number]
                    right = "give English the same article, or drop it"
                    yield Problem(source.shown, line, f"article {number} is not in English", right)
            if document.version != original.version:
                what = f"version {document.version}, but English is {original.version}"
                yield Problem(source.shown, 1, what, "translate the same version")


def _numbers(document: Document) -> list[str]:
    summary = [terms.SUMMARY] if document.summary else []
    return summary + [article.number for article in document.articles]


def _frozen(tree: _Tree) -> Iterator[Problem]:
    rows = _read_frozen(tree.root)
    for document, source in _each_document(tree):
        key = (document.name, document.language, document.version)
        if key not in rows:
            if not source.from_site:  # a site's versions are its own; it has no Makefile
                what = f"version {document.version} is not in {tree.root.name}/{FROZEN}"
                yield Problem(source.shown, 1, what, "run `make freeze` once the text is final")
        elif rows[key] != document.hash:
            line = _line_of_version(tree.texts[source.shown])
            what = f"the text changed, but its version is still {document.version}"
            yield Problem(source.shown, line, what, "give it a new version, then `make freeze`")


def _pictures(tree: _Tree) -> Iterator[Problem]:
    for language in tree.languages:
        for root in filter(None, (tree.site, tree.root)):
            file = root / language / menu_picture.FILE
            if not file.exists():
                continue
            shown = f"{tree.root.name}/{language}/{menu_picture.FILE}"
            try:
                drawn_for = menu_picture.drawn_for(file.read_bytes())
            except ValueError as error:
                yield Problem(shown, 0, str(error), "run `make pictures`")
                break
            words = [" ".join(tree.readers[language].texts(key)) for key in menu_picture.LABELS]
            if drawn_for != menu_picture.words_hash(words):
                what = "the picture was drawn for other words than the buttons have now"
                yield Problem(shown, 0, what, "run `make pictures`")
            break  # a site's picture stands in place of the shipped one


def _line_of_version(text: str) -> int:
    return next((n for n, line in enumerate(text.split("\n"), 1) if line.startswith("version")), 1)


def _read_frozen(root: Path) -> dict[tuple[str, str, str], str]:
    """Return (document, language, version) -> hash; empty without the file."""
    file = root / FROZEN
    lines = file.read_text(encoding="utf-8").split("\n") if file.exists() else []
    rows = [line.split() for line in lines if not line.startswith("#")]
    return {(row[0], row[1], row[2]): row[3] for row in rows if len(row) == 4}
