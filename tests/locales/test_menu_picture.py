"""The pictures of LINE's menu: each says for which words it was drawn, and they are today's."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from locales import menu_picture
from locales.catalog import Catalog, shipped
from locales.check import check
from locales.languages import CALLERS
from tests.locales.tree import append, plant

MEGABYTE = 1_000_000  # LINE takes no larger picture; platform facts, "Rich menus"


def picture(language: str) -> bytes:
    return (shipped() / language / menu_picture.FILE).read_bytes()


def words(language: str) -> list[str]:
    catalog = Catalog.load(shipped())
    return [catalog.say(key, language) for key in menu_picture.LABELS]


@pytest.mark.parametrize("language", CALLERS)
def test_shipped_picture_is_of_todays_words_and_as_line_takes_it(language: str) -> None:
    shown = picture(language)

    assert menu_picture.drawn_for(shown) == menu_picture.words_hash(words(language))
    assert int.from_bytes(shown[16:20], "big") == menu_picture.WIDTH
    assert int.from_bytes(shown[20:24], "big") == menu_picture.HEIGHT
    assert len(shown) < MEGABYTE


def test_marking_anew_replaces_the_mark_and_keeps_the_picture() -> None:
    again = menu_picture.marked(picture("km"), ["other"] * 6)

    assert menu_picture.drawn_for(again) == menu_picture.words_hash(["other"] * 6)
    assert menu_picture.marked(again, words("km")) == picture("km")


def test_what_is_no_whole_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="no PNG"):
        menu_picture.drawn_for(b"GIF89a")
    with pytest.raises(ValueError, match="in the middle"):
        menu_picture.drawn_for(picture("vi")[:5000])


def test_buttons_cover_the_picture_and_none_lies_over_another() -> None:
    areas = menu_picture.areas()

    covered = sum(area.width * area.height for area in areas)
    assert covered == menu_picture.WIDTH * menu_picture.HEIGHT
    for a, b in combinations(areas, 2):
        beside = a.x + a.width <= b.x or b.x + b.width <= a.x
        assert beside or a.y + a.height <= b.y or b.y + b.height <= a.y


def test_label_that_changed_after_its_picture_was_drawn_is_found(tmp_path: Path) -> None:
    folder = plant(tmp_path)
    labels = "".join(f"{key} = Nut {n}\n" for n, key in enumerate(menu_picture.LABELS))
    append(folder / "vi" / "chat.ftl", labels)
    drawn = [f"Nut {n}" for n in range(len(menu_picture.LABELS))]
    file = folder / "vi" / menu_picture.FILE
    file.write_bytes(menu_picture.marked(picture("vi"), drawn))
    assert menu_picture.FILE not in {Path(p.file).name for p in check(folder)}

    chat = folder / "vi" / "chat.ftl"
    chat.write_text(chat.read_text().replace("Nut 3", "Nut khac"))

    stale = [p for p in check(folder) if Path(p.file).name == menu_picture.FILE]
    assert [(p.file, p.right) for p in stale] == [("locales/vi/menu.png", "run `make pictures`")]


def test_sites_label_needs_the_sites_picture(tmp_path: Path) -> None:
    folder = plant(tmp_path)
    labels = "".join(f"{key} = Nut\n" for key in menu_picture.LABELS)
    append(folder / "vi" / "chat.ftl", labels)
    shown = menu_picture.marked(picture("vi"), ["Nut"] * 6)
    (folder / "vi" / menu_picture.FILE).write_bytes(shown)
    site = tmp_path / "site"
    (site / "vi").mkdir(parents=True)
    chat = (folder / "vi" / "chat.ftl").read_text().replace("help-label = Nut", "help-label = Giup")
    (site / "vi" / "chat.ftl").write_text(chat)

    def stale() -> list[str]:
        return [p.file for p in check(folder, site) if Path(p.file).name == menu_picture.FILE]

    assert stale() == ["locales/vi/menu.png"]
    drawn = [*["Nut"] * 3, "Giup", *["Nut"] * 2]
    (site / "vi" / menu_picture.FILE).write_bytes(menu_picture.marked(shown, drawn))
    assert stale() == []
