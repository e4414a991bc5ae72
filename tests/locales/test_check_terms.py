"""The translation gate for terms texts: same articles, same version, frozen words."""

from __future__ import annotations

from pathlib import Path

import pytest

from locales.check import FROZEN, freeze
from tests.locales.tree import found, plant, swap, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return plant(tmp_path)


def test_missing_translation_of_a_text_is_found(folder: Path) -> None:
    (folder / "km" / "terms" / "otit.md").unlink()
    (folder / "ja" / "terms" / "otit.md").unlink()  # staff have the official text

    assert found(folder) == [("locales/km/terms/otit.md", 0, "the file is missing")]


def test_article_that_differs_from_english_is_found(folder: Path) -> None:
    swap(folder / "vi" / "terms" / "otit.md", "## 1 ·", "## 2 ·")
    freeze(folder)

    assert found(folder) == [
        ("locales/vi/terms/otit.md", 14, "article 1 is missing"),
        ("locales/vi/terms/otit.md", 18, "article 2 is not in English"),
    ]


def test_missing_summary_is_found(folder: Path) -> None:
    path = folder / "vi" / "terms" / "otit.md"
    text = path.read_text(encoding="utf-8")
    write(path, text[: text.index("## summary")] + text[text.index("## notice") :])
    freeze(folder)

    assert found(folder) == [("locales/vi/terms/otit.md", 1, "article summary is missing")]


def test_other_version_than_the_english_is_found(folder: Path) -> None:
    swap(folder / "vi" / "terms" / "otit.md", 'version = "1"', 'version = "2"')
    freeze(folder)

    assert found(folder) == [("locales/vi/terms/otit.md", 1, "version 2, but English is 1")]


def test_text_only_in_the_language_of_its_callers_is_fine(folder: Path) -> None:
    text = (folder / "vi" / "terms" / "otit.md").read_text(encoding="utf-8")
    write(folder / "vi" / "terms" / "local.md", text)
    freeze(folder)

    assert found(folder) == []


def test_variant_may_go_without_a_text_but_has_every_article_of_one_that_it_has(
    folder: Path,
) -> None:
    text = (folder / "ja" / "terms" / "otit.md").read_text(encoding="utf-8")
    write(folder / "ja-x-easy" / "chat.ftl", "agree-label = いいです\n")
    assert found(folder) == []

    write(folder / "ja-x-easy" / "terms" / "otit.md", text.replace("## 1 ·", "## 2 ·"))
    freeze(folder)

    assert found(folder) == [
        ("locales/ja-x-easy/terms/otit.md", 14, "article 1 is missing"),
        ("locales/ja-x-easy/terms/otit.md", 18, "article 2 is not in English"),
    ]


def test_front_matter_that_is_not_complete_is_found(folder: Path) -> None:
    swap(folder / "vi" / "terms" / "otit.md", 'kind = "retold"\n', "")

    assert found(folder) == [("locales/vi/terms/otit.md", 1, "kind is missing or wrong")]


def test_changed_text_under_an_unchanged_version_is_found(folder: Path) -> None:
    swap(folder / "vi" / "terms" / "otit.md", "2. Tôi đồng ý", "2. Tôi rất đồng ý")

    assert found(folder) == [
        ("locales/vi/terms/otit.md", 3, "the text changed, but its version is still 1")
    ]


def test_new_version_has_to_be_frozen_and_then_stays(folder: Path) -> None:
    for path in folder.glob("*/terms/otit.md"):
        swap(path, 'version = "1"', 'version = "2"')
    assert ("locales/vi/terms/otit.md", 1, "version 2 is not in locales/terms.sha256") in found(
        folder
    )

    freeze(folder)
    assert found(folder) == []

    rows = (folder / FROZEN).read_text(encoding="utf-8").split("\n")
    assert [row.rsplit(" ", 1)[0] for row in rows if row.startswith("otit vi")] == [
        "otit vi 1",
        "otit vi 2",
    ]


def test_sites_own_version_needs_no_freezing_but_must_be_another(
    folder: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site" / "locales"
    for path in folder.glob("*/terms/otit.md"):
        text = path.read_text(encoding="utf-8").replace("https://www.otit", "https://otit")
        write(site / path.relative_to(folder), text.replace('version = "1"', 'version = "1a"'))
    assert found(folder, site) == []

    write(site / "vi" / "terms" / "otit.md", text_of(site, "vi").replace('"1a"', '"1"'))
    assert ("locales/vi/terms/otit.md", 3, "the text changed, but its version is still 1") in found(
        folder, site
    )


def text_of(root: Path, language: str) -> str:
    return (root / language / "terms" / "otit.md").read_text(encoding="utf-8")


def test_untranslated_text_is_found(folder: Path) -> None:
    english = "Choose a private place with no one else around."
    for language, words in (("th", english), ("id", english), ("vi", "Chon noi rieng tu nhe")):
        path = folder / language / "terms" / "otit.md"
        lines = path.read_text(encoding="utf-8").split("\n")
        lines[15] = words
        write(path, "\n".join(lines))
    freeze(folder)

    assert found(folder) == [
        ("locales/id/terms/otit.md", 16, "the text has a sentence that is the same in en"),
        ("locales/th/terms/otit.md", 16, "the text has 0% of its letters in the script of th"),
        ("locales/th/terms/otit.md", 16, "the text has a sentence that is the same in en"),
        ("locales/vi/terms/otit.md", 16, "the text has no diacritics"),
    ]
