"""The form of a terms file: every mistake is named with its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from locales.documents import Document, parse
from locales.files import find
from schedules.problem import Problems
from tests.locales.tree import write

LINKED = """\
+++
title = "Zoom Terms of Service"
version = 3
kind = "linked"
status = "reference translation"
official = { title = "Zoom Terms of Service", link = "https://zoom.com/terms" }
+++

## Summary

- Zoom issues them.

## preamble · Please read

See the link.
"""


def read(tmp_path: Path, text: str) -> Document:
    write(tmp_path / "locales" / "en" / "terms" / "zoom.md", text)
    return parse(find(tmp_path / "locales")[0])


def test_linked_text_may_have_no_dates_and_no_articles(tmp_path: Path) -> None:
    document = read(tmp_path, LINKED)

    assert (document.name, document.language, document.kind) == ("zoom", "en", "linked")
    assert (document.version, document.effective, document.official.date) == ("3", None, None)
    assert document.text == (
        "Zoom Terms of Service\n\n- Zoom issues them.\n\nPlease read\n\nSee the link.\n\n"
        "Zoom Terms of Service\nhttps://zoom.com/terms\n"
    )


def test_only_a_linked_text_may_go_without_a_link(tmp_path: Path) -> None:
    unlinked = LINKED.replace(', link = "https://zoom.com/terms"', "")

    document = read(tmp_path, unlinked)

    assert document.official.link == ""
    assert document.text.endswith("\n\nSee the link.\n\nZoom Terms of Service\n")
    with pytest.raises(Problems) as refused:
        read(tmp_path, unlinked.replace('"linked"', '"retold"'))
    assert [problem.what for problem in refused.value.problems] == ["official is missing or wrong"]


def test_dates_may_be_written_as_text(tmp_path: Path) -> None:
    dated = LINKED.replace("kind =", 'effective = "2023-04-12"\nkind =')

    assert read(tmp_path, dated).effective == date(2023, 4, 12)


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("+++\ntitle", "title", 1, "the front matter is missing"),
        ("+++\n\n", "\n\n", 1, "the front matter is missing"),
        ('title = "Zoom Terms of Service"\n', "title = Zoom\n", 2, "broken TOML"),
        ('"https://zoom.com/terms" }', '"https://zoom.com/terms"', 6, "broken TOML"),
        ('title = "Zoom Terms of Service"\n', "", 1, "title is missing or wrong"),
        ('title = "Zoom Terms of Service"\n', 'title = " "\n', 2, "title is missing or wrong"),
        ("version = 3", 'version = "a b"', 3, "version is missing or wrong"),
        ("version = 3", "version = 1.5", 3, "version is missing or wrong"),
        ("version = 3", "version = 3\neffective = 12", 4, "effective is missing or wrong"),
        ("version = 3", 'version = 3\neffective = "May"', 4, "effective is missing or wrong"),
        ('"linked"', '"copied"', 4, "kind is missing or wrong"),
        ('"reference translation"', '"done"', 5, "status is missing or wrong"),
        ("https://", "http://", 6, "official is missing or wrong"),
        ('"https://zoom.com/terms"', '""', 6, "official is missing or wrong"),
        ("official = {", "official = 1 # {", 6, "official is missing or wrong"),
        ("## Summary\n", "Hello\n\n## Summary\n", 9, "text stands before the first heading"),
        ("## preamble ·", "## ·", 13, "the heading has no number"),
        ("## preamble ·", "## ๑ ·", 13, "the heading has no number"),
        ("## preamble ·", "## Summary ·", 13, "article summary stands here twice"),
        ("\nSee the link.\n", "\n", 13, "the article is empty"),
        ("- Zoom issues", "Zoom issues", 11, "a line of the summary does not begin with `- `"),
        ("See the link.", "See **the** link.", 15, "the text has markup"),
        ("See the link.", "### See", 15, "the text has markup"),
        (
            "## Summary\n\n- Zoom issues them.\n\n## preamble · Please read\n\nSee the link.\n",
            "",
            9,
            "no article",
        ),
    ],
)
def test_mistake_is_named_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, what: str
) -> None:
    assert old in LINKED

    with pytest.raises(Problems) as refused:
        read(tmp_path, LINKED.replace(old, new, 1))

    named = {(p.file, p.line) for p in refused.value.problems if what in p.what}
    assert named == {("locales/en/terms/zoom.md", line)}
