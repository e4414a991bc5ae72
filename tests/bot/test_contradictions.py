"""Every contradiction of a service file is told at its key, alone and with all others at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.check import check
from bot.files import Files
from locales.catalog import Catalog
from locales.catalog import shipped as shipped_locales
from schedules.problem import Problem, Problems
from tests.bot.contradictory import (
    EVENTS,
    FIRST,
    HOURS,
    OF_EVENTS,
    OF_HOURS,
    Case,
    edited,
    line_of,
    with_articles,
)

UNDATED = """\
+++
title = "Rules of the house"
version = "1"
kind = "retold"
status = "reference translation"
official = { title = "規則", link = "https://example.jp/" }
+++

## 1 · Purpose

This house helps people.
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    (folder / "schedules").mkdir()
    (folder / "locales" / "en" / "terms").mkdir(parents=True)
    (folder / "locales" / "en" / "terms" / "undated.md").write_text(UNDATED, "utf-8")
    return folder


@pytest.fixture(scope="module")
def catalog(site: Path) -> Catalog:
    return Catalog.load(shipped_locales(), site / "locales")


@pytest.fixture(autouse=True)
def read_once(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the sentences once: no test here changes them."""
    monkeypatch.setattr("bot.files.Catalog.load", lambda *_: catalog)


def problems_of(site: Path, name: str, text: str) -> list[Problem]:
    path = site / "schedules" / f"{name}.toml"
    path.write_text(text, "utf-8")
    try:
        Files((name,), site)
    except Problems as found:
        assert {problem.file for problem in found.problems} == {str(path)}
        return found.problems
    return []


def contradicted(base: str, name: str, case: Case) -> str:
    return with_articles(edited(base, *FIRST.get(name, []), (case.old, case.new)))


@pytest.mark.parametrize(("name", "base"), [("helpline", HOURS), ("evenings", EVENTS)])
def test_good_file_has_no_problem(site: Path, name: str, base: str) -> None:
    assert problems_of(site, name, with_articles(base)) == []


def test_table_is_long_enough() -> None:
    assert len(OF_HOURS) + len(OF_EVENTS) >= 85
    assert FIRST.keys() <= {*OF_HOURS, *OF_EVENTS}


@pytest.mark.parametrize(
    ("file", "base", "name", "case"),
    [
        *(("helpline", HOURS, *each) for each in OF_HOURS.items()),
        *(("evenings", EVENTS, *each) for each in OF_EVENTS.items()),
    ],
    ids=[*OF_HOURS, *OF_EVENTS],
)
def test_contradiction_is_told_at_its_key(
    site: Path, file: str, base: str, name: str, case: Case
) -> None:
    text = contradicted(base, name, case)

    problems = problems_of(site, file, text)

    told = [p for p in problems if case.what in p.what and case.right in p.right]
    assert [p.line for p in told] == [line_of(text, case.line)], problems
    assert problems == told or name in WITH_MORE


# A name that is wrong is missed elsewhere as well.
WITH_MORE = {
    "hours and events",
    "question twice",
    "question without sentences",
    "answer both ways",
    "app unknown",
    "app nearly known",
    "language of all calls",
}
# What cannot stand beside the others: it takes away what they are about.
ALONE = {
    "key twice",
    "closes first",
    "stretches overlap",
    "weekday twice",
    "two tables of one day",
    "hours and events",
    "name twice",
    "start twice",
    "other id",
    "there, never answered",
    "longer than the hours",
    "offer past the horizon",
    "no places",
    "title of nothing",
    "no title",
    "draws without lots",
    "events for nobody",
    "question twice",
    "notice on a page",
    "maintenance twice",
}


def all_at_once(base: str, cases: dict[str, Case]) -> tuple[str, list[Case]]:
    """Put all contradictions into one file that leave each other's lines alone."""
    text = base
    kept: list[Case] = []
    for name, case in cases.items():
        edits = [*FIRST.get(name, []), (case.old, case.new)]
        if name not in ALONE and all(text.count(old) == 1 for old, _ in edits):
            text, kept = edited(text, *edits), [*kept, case]
    return with_articles(text), kept


@pytest.mark.parametrize(
    ("file", "base", "cases", "least"),
    [("helpline", HOURS, OF_HOURS, 31), ("evenings", EVENTS, OF_EVENTS, 6)],
)
def test_all_that_can_stand_together_is_told_at_once(
    site: Path, file: str, base: str, cases: dict[str, Case], least: int
) -> None:
    text, kept = all_at_once(base, cases)
    (site / "schedules" / f"{file}.toml").write_text(text, "utf-8")

    problems = check({"SODAN_SITE": str(site), "SODAN_SERVICES": file})

    for case in kept:
        told = [p.line for p in problems if case.what in p.what and case.right in p.right]
        assert line_of(text, case.line) in told, case
    assert len(kept) >= least


def test_service_of_the_settings_that_has_no_file_is_told(site: Path) -> None:
    problems = check({"SODAN_SITE": str(site), "SODAN_SERVICES": "otit,harbor"})

    [problem] = [p for p in problems if "harbor" in p.what]
    assert problem.what == 'there is no service "harbor"'
    assert "otit" in problem.right


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_files_of_other_editors_are_told_of_at_the_same_lines(
    site: Path, mark: str, end: str
) -> None:
    case = OF_HOURS["app unknown"]
    text = contradicted(HOURS, "app unknown", case)

    lines = [p.line for p in problems_of(site, "helpline", mark + text.replace("\n", end))]

    assert lines == [p.line for p in problems_of(site, "helpline", text)]
    assert line_of(text, case.line) in lines


@pytest.mark.parametrize(
    ("place", "wrong"),
    [("15", True), ("6-9", True), ("closing", True), ("6-2, 16", True), ("6-3", False)],
)
def test_article_is_one_of_the_services_own_document(site: Path, place: str, wrong: bool) -> None:
    text = edited(with_articles(HOURS), ('"cancel.by" = "operator"', f'"cancel.by" = "{place}"'))

    problems = problems_of(site, "helpline", text)

    assert [p.line for p in problems] == ([line_of(text, '"cancel.by"')] if wrong else [])
    assert all("is nowhere in the documents of this service" in p.what for p in problems)
    assert all('from "notice" to "14"' in p.right for p in problems)
