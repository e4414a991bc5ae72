"""A folder of one's own: it is taken whole, and a full one is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.files import Files
from bot.site import init
from schedules.problem import Problems
from schedules.service_schema import HEADING, NAME, text


def test_init_makes_a_folder_that_serves_the_same_words(tmp_path: Path) -> None:
    init(tmp_path / "site")

    own, shipped = Files(("otit",), tmp_path / "site"), Files(("otit",))
    for tag in shipped.catalog().languages:
        assert own.catalog().say("menu-ask", tag) == shipped.catalog().say("menu-ask", tag)
    assert own.services() == shipped.services()


def test_init_gives_editors_the_schema_beside_the_service_files(tmp_path: Path) -> None:
    init(tmp_path / "site")

    schedules = tmp_path / "site" / "schedules"
    assert (schedules / NAME).read_text("utf-8") == text()
    assert (schedules / "otit.toml").read_text("utf-8").startswith(HEADING)


def test_init_leaves_a_folder_alone_that_holds_something(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    with pytest.raises(Problems, match="not empty"):
        init(tmp_path)
