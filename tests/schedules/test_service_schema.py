"""The schema by which editors check service files: in step with the reader, right and strict."""

from __future__ import annotations

import json
import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from schedules.problem import Problems
from schedules.service_file import SECTIONS, fields, read_service, shipped
from schedules.service_schema import HEADING, NAME, schema, text
from tests.schedules.example import EXAMPLE, JAPANESE, JAPANESE_ARTICLES, changed

SCHEMA = schema()
FILES = sorted(shipped().glob("*.toml"))
BOOKING = '"booking.wishes" = "operator"\n'


def as_editors_see_it(file: str) -> Any:
    """Read TOML as JSON: days and moments are texts there."""
    return json.loads(json.dumps(tomllib.loads(file), default=_written))


def _written(value: object) -> str:
    assert isinstance(value, date | datetime)
    return value.isoformat()


def faults(file: str) -> list[str]:
    checker = jsonschema.Draft7Validator(SCHEMA)
    found = checker.iter_errors(as_editors_see_it(file))
    return [f"{error.json_path} {error.message}" for error in found]


def test_schema_is_a_schema() -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMA)


def test_shipped_schema_is_that_of_the_models() -> None:
    assert (shipped() / NAME).read_text("utf-8") == text(), "run `make schema`"


def test_schema_knows_each_section_with_each_key_and_tells_what_it_holds() -> None:
    known = {}
    for name, section in SCHEMA["properties"].items():
        inner = section["items"] if section["type"] == "array" else section
        if name in SECTIONS:
            known[name] = {key: told["description"] for key, told in inner["properties"].items()}

    assert known == {str(name): fields(model) for name, model in SECTIONS.items()}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_shipped_files_name_the_schema_and_fit_it(path: Path) -> None:
    file = path.read_text("utf-8")

    assert file.splitlines()[0] == HEADING
    assert faults(file) == []


@pytest.mark.parametrize(
    "file",
    [
        EXAMPLE,
        changed(("mon-fri = ", '"sat-mon wed" = ')),
        changed(
            ("[meeting]\n", JAPANESE),
            ("[articles]\n", f"[waiting]\nhold_minutes = 60\n[articles]\n{JAPANESE_ARTICLES}"),
        ),
        changed(('"meeting.apps" = ', '"meeting.apps.zoom" = ')),
    ],
    ids=["example", "days over the week's end", "in Japanese", "an article for an entry"],
)
def test_other_right_files_fit_too(file: str) -> None:
    assert faults(file) == []


@pytest.mark.parametrize(
    ("right", "wrong", "where"),
    [
        ("session_minutes = 30", "session_minutes = 32", "$.booking.session_minutes"),
        ("session_minutes = 30", 'session_minutes = "30"', "$.booking.session_minutes"),
        ("seats = 2", "seats = 0", "$.booking.seats"),
        ("seats = 2\n", "", "$.booking"),
        ("seats = 2", "seats = 2\nchairs = 2", "$.booking"),
        ('id = "example"', 'id = "Example"', "$.id"),
        ('id = "example"', 'id = "example"\nname = "Example"', "$"),
        ('"staff"', '"anybody"', "$.booking.confirmation"),
        ("from = 2026-01-01", "from = 2026-01-01T10:00:00", "$.timetable[0].from"),
        ("11:00-12:45", "11-12", "$.timetable[0].hours['mon-fri']"),
        ("11:00-12:45", "11:00-12:43", "$.timetable[0].hours['mon-fri']"),
        ('hours = { mon-fri = "11:00-12:45" }', "hours = {}", "$.timetable[0].hours"),
        ('vi = "mon-fri"', 'vi = "monday"', "$.timetable[0].days.vi"),
        ('vi = "mon-fri"', 'VN = "mon-fri"', "$.timetable[0].days"),
        ('apps = ["zoom"]', "apps = []", "$.meeting.apps"),
        ('apps = ["zoom"]', 'apps = ["zoom", "zoom"]', "$.meeting.apps"),
        ("[meeting]", '[reminders]\nday_before_at = "24:00"\n[meeting]', "$.reminders"),
        ("[meeting]", "[waiting]\nhold_minutes = 60\n[meeting]", "$.articles"),
        ("[terms]", "[term]", "$"),
        (BOOKING, "", "$.articles"),
        (BOOKING, '"booking.wishes" = "somewhere"\n', "$.articles"),
        (BOOKING, f'{BOOKING}"booking.chairs" = "operator"\n', "$.articles"),
    ],
)
def test_wrong_files_do_not_fit(right: str, wrong: str, where: str) -> None:
    file = changed((right, wrong))

    assert any(told.startswith(where) for told in faults(file)), faults(file)
    with pytest.raises(Problems):
        read_service(file, "example.toml")
