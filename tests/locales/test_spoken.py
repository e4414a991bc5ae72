"""Sentences parsed when they are first said: the same as if whole files had been parsed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from locales.catalog import shipped
from locales.files import Source, find
from locales.spoken import _ENTRY, _PLAIN, Spoken

FILES = [source for source in find(shipped(), None) if source.is_sentences()]


def spoken(tmp_path: Path, text: str) -> tuple[Spoken, list[str]]:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "app.ftl").write_text(text, encoding="utf-8")
    source: Source = next(iter(find(tmp_path, None)))
    made = Spoken("en")
    return made, [problem.what for problem in made.add(source, text)]


def said(language: Spoken, key: str, **values: str) -> str:
    message = language.message(key)
    assert message is not None and message.value is not None
    text, errors = language.format(message.value, {**values})
    assert errors == []
    return str(text)


@pytest.mark.parametrize("source", FILES, ids=lambda source: str(source.shown))
def test_entries_of_a_shipped_file_are_those_of_the_whole_file(source: Source) -> None:
    parser = FluentParser(with_spans=False)
    text = source.read()

    cut = [entry for written in _ENTRY.split(text) for entry in parser.parse(written).body]

    whole = [e for e in parser.parse(text).body if isinstance(e, ftl.Message | ftl.Term)]
    found = [e for e in cut if isinstance(e, ftl.Message | ftl.Term)]
    assert len(found) == len(whole) > 0
    assert all(a.equals(b, ignored_fields=["comment"]) for a, b in zip(found, whole, strict=True))


def test_most_of_what_is_shipped_is_not_parsed_at_the_start() -> None:
    entries = [w for source in FILES for w in _ENTRY.split(source.read()) if w[:1].isalpha()]

    plain = sum(_PLAIN.match(written) is not None for written in entries)

    assert plain / len(entries) > 0.9


GOOD = {
    "one line": ("a = text", "text"),
    "blanks around": ("a   =    text   \n\n", "text"),
    "two lines": ("a = one\n    two", "one\ntwo"),
    "a paragraph": ("a = one\n\n    two\n\n\n# about b\nb = x", "one\n\ntwo"),
    "from the next line on": ("a =\n    text", "text"),
    "a value": ("a = to { $name }!", "to Lan!"),
    "a term": ("a = by { -app }\n-app = Sodan", "by Sodan"),
    "another sentence": ("a = see { b }\nb = { c }\nc = { -app }\n-app = Sodan", "see Sodan"),
    "a text in quotes": ('a = { "{" }{ b }\nb = x', "{x"),
    "variants": ("a = { $name ->\n    [Lan] she { b }\n   *[other] they\n}\nb = x", "she x"),
    "a brace in the first column": ("a = {\n$name\n}", "Lan"),
    "a name in the first column": ("a = {\nNUMBER(1)\n}", "1"),
    "the first of two": ("a = one\na = two", "one"),
    "the first of two, the second one hard": ('a = one\na = { "two" }', "one"),
    "line ends of Windows": ("a = one\r\n    two\r\nb = x\r\n", "one\ntwo"),
    "a comment below": ("a = one\n### all\n## some\n# b\n#\nb = x", "one"),
}


@pytest.mark.parametrize("name", GOOD)
def test_sentence_says_what_the_file_says(tmp_path: Path, name: str) -> None:
    text, expected = GOOD[name]

    made, problems = spoken(tmp_path, text)

    assert problems == []
    assert made.has("a") and not made.has("z") and made.message("z") is None
    assert said(made, "a", name="Lan") == expected
    assert said(made, "a", name="Lan") == expected


@pytest.mark.parametrize(
    "text",
    [
        "a = { $name",
        "a = text }",
        "a =",
        "a = one\n}",
        "a = one\n    [two",
        "a = one\n    *two",
        "a = one\n    .two",
        "a = one\n\ttwo",
        "a = one\n#two",
        "a = { 1x }",
        "a",
        "1 = a",
        "a = one\n! b = two",
        "-a = { -b.c }",
    ],
)
def test_mistake_is_told_when_the_file_is_read(tmp_path: Path, text: str) -> None:
    _, problems = spoken(tmp_path, f"good = text\n{text}\nalso-good = text\n")

    assert [what.partition(":")[0] for what in problems] == ["broken syntax"] * len(problems)
    assert problems


def test_threads_that_say_the_same_for_the_first_time_all_say_it(tmp_path: Path) -> None:
    text = "\n".join([f"a{n} = {{ -t{n} }}\n-t{n} = {{ -u }}" for n in range(300)] + ["-u = x"])
    made, _ = spoken(tmp_path, text)

    def all_of_it(_: int) -> set[str]:
        return {said(made, f"a{n}") for n in range(300)}

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(all_of_it, range(4))) == [{"x"}] * 4
