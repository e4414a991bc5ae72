"""What a catalog says, what it falls back to, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from locales.catalog import (
    BrokenSentence,
    Catalog,
    MissingDocument,
    MissingSentence,
    shipped,
)
from schedules.problem import Problems
from tests.locales.tree import PRIVATE, append, plant, swap, write


def test_say_fills_in_the_languages_own_sentence(tmp_path: Path) -> None:
    catalog = Catalog.load(plant(tmp_path))

    assert catalog.say("agree-label", "vi") == "Tôi đồng ý"
    assert catalog.say("ask", "my") == "Zoom တွင် မွေးသက္ကရာဇ် ထပ်မံ ထည့်သွင်းပါ။"
    # No isolation marks around what was filled in, and the plural by the number.
    assert catalog.say("times", "en", count=1, when="9:00") == "I agree: 9:00"
    assert catalog.say("times", "en", count=2, when="9:00") == "I agree: 2, 9:00"


def test_say_falls_back_to_english_and_never_to_another_callers_language(tmp_path: Path) -> None:
    folder = plant(tmp_path)
    swap(folder / "km" / "mail.ftl", "call-alt = ថ្ងៃនេះ\n", "")
    swap(folder / "ja" / "mail.ftl", "call-notice = 今日, { $when }\n", "")
    write(folder / "ja-x-easy" / "chat.ftl", "agree-label = いいです\n")

    catalog = Catalog.load(folder)

    assert catalog.say("call-alt", "km") == "Today"
    assert catalog.say("call-alt", "tlh") == "Today"
    assert catalog.say("agree-label", "ja-x-easy") == "いいです"
    assert catalog.say("call-alt", "ja-x-easy") == "今日"
    assert catalog.say("call-notice", "ja-x-easy", when="9:00") == "Today, 9:00"
    assert catalog.has("call-alt", "km")
    assert catalog.has("call-alt", "tlh")


def test_say_names_the_key_that_english_lacks_too(tmp_path: Path) -> None:
    folder = plant(tmp_path)
    append(folder / "vi" / "chat.ftl", "only-here = Xin chào\n")
    catalog = Catalog.load(folder)

    with pytest.raises(MissingSentence, match="only-here"):
        catalog.say("only-here", "th")
    assert catalog.has("only-here", "vi")
    assert not catalog.has("only-here", "th")


def test_say_refuses_to_show_an_empty_place_and_keeps_values_to_itself(tmp_path: Path) -> None:
    folder = plant(tmp_path)
    append(folder / "en" / "chat.ftl", "shell =\n    .label = Hi\nnumber = { NUMBER($when) }\n")
    catalog = Catalog.load(folder)

    with pytest.raises(BrokenSentence, match=r"mail-subject.*Unknown external: when"):
        catalog.say("mail-subject", "vi")
    with pytest.raises(BrokenSentence, match="no text of its own"):
        catalog.say("shell", "en")
    with pytest.raises(BrokenSentence) as refused:
        catalog.say("number", "en", when="Nguyễn")
    assert "Nguyễn" not in str(refused.value)


def test_site_file_replaces_the_shipped_one_of_its_path(tmp_path: Path) -> None:
    folder, site = plant(tmp_path), tmp_path / "site" / "locales"
    write(site / "vi" / "chat.ftl", "agree-label = Đồng ý\n")
    write(site / "ne" / "chat.ftl", "agree-label = म सहमत छु\n")

    catalog = Catalog.load(folder, site)

    assert catalog.say("agree-label", "vi") == "Đồng ý"
    assert catalog.say("ask", "vi") == "Please enter the date again in Zoom."
    assert catalog.say("call-alt", "vi") == "Hôm nay"
    assert catalog.languages == ("vi", "zh-Hans", "id", "fil", "en", "th", "km", "my", "ja", "ne")


def test_hash_follows_every_file_served(tmp_path: Path) -> None:
    folder, site = plant(tmp_path), tmp_path / "site" / "locales"
    hashes = [Catalog.load(folder).hash, Catalog.load(folder, site).hash]
    swap(folder / "my" / "terms" / "otit.md", 'version = "1"', 'version = "2"')
    hashes.append(Catalog.load(folder).hash)
    write(site / "vi" / "chat.ftl", "agree-label = Đồng ý\n")
    hashes.append(Catalog.load(folder, site).hash)

    assert hashes[0] == hashes[1]
    assert len(set(hashes)) == 3


def test_load_lists_every_file_that_it_cannot_read(tmp_path: Path) -> None:
    folder = plant(tmp_path)
    swap(folder / "vi" / "chat.ftl", "-app = Zoom", "-app Zoom")
    (folder / "th" / "mail.ftl").write_bytes(b"a = b\nc = \xff\n")
    swap(folder / "km" / "terms" / "otit.md", "## 1 ·", "## one hundred ·")

    with pytest.raises(Problems) as refused:
        Catalog.load(folder)

    assert [(p.file, p.line) for p in refused.value.problems] == [
        ("locales/vi/chat.ftl", 9),
        ("locales/th/mail.ftl", 2),
        ("locales/km/terms/otit.md", 18),
    ]


def test_load_reads_a_file_as_notepad_saves_it(tmp_path: Path) -> None:
    folder = plant(tmp_path)
    (folder / "vi" / "chat.ftl").write_bytes("\ufeffagree-label = Có\r\n".encode())

    assert Catalog.load(folder).say("agree-label", "vi") == "Có"


def test_document_is_whole_and_its_hash_follows_its_text(tmp_path: Path) -> None:
    folder = plant(tmp_path)
    catalog = Catalog.load(folder)
    document = catalog.document("otit", "en")

    assert catalog.documents == ("otit",)
    assert document.summary == (PRIVATE["en"],)
    assert [(a.number, a.title, a.heading) for a in document.articles] == [
        ("notice", "Today", "Today"),
        ("1", "I agree", "1 · I agree"),
    ]
    assert document.text == (
        "I agree\n\nToday\n\n- Choose a private place with no one else around.\n\n"
        "Today\n\nChoose a private place with no one else around.\n\n"
        "1 · I agree\n\n1. Choose a private place with no one else around.\n2. I agree\n\n"
        "規約 (2023-04-12)\nhttps://www.otit.go.jp/\n"
    )
    swap(folder / "en" / "terms" / "otit.md", "2. I agree", "2. I do agree")
    assert Catalog.load(folder).document("otit", "en").hash != document.hash


def test_document_falls_back_and_says_so(tmp_path: Path) -> None:
    folder = plant(tmp_path)
    (folder / "km" / "terms" / "otit.md").unlink()
    catalog = Catalog.load(folder)

    assert catalog.document("otit", "km").language == "en"
    assert catalog.document("otit", "ja-x-easy").language == "ja"
    (folder / "ja" / "terms" / "otit.md").unlink()
    assert Catalog.load(folder).document("otit", "ja-x-easy").language == "en"
    with pytest.raises(MissingDocument, match="zoom"):
        catalog.document("zoom", "vi")


def test_shipped_sentences_can_be_loaded() -> None:
    assert "en" in Catalog.load(shipped()).languages
