"""The `sodan` command over real files and a real database; 0 fine, 1 problems, 2 wrong use."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from bot import cli
from bot.store import schema
from locales.catalog import Catalog
from locales.catalog import shipped as shipped_sentences
from schedules.week import WEEKDAYS

VECTORS = Path(__file__).parents[1] / "vectors"
Sodan = Any


@pytest.fixture
def sodan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Sodan:
    """Give the command: exit code, what it printed, what it complained about."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SODAN_SECRET_KEY", "k" * 40)
    monkeypatch.setenv("SODAN_DATABASE_URL", f"sqlite:///{tmp_path / 'sodan.db'}")

    def run(*words: str, stdin: list[str] | None = None) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["sodan", *words])
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", iter([f"{line}\n" for line in stdin]))
        code = 0
        try:
            cli.main()
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return run


def vectors(name: str) -> list[dict[str, str]]:
    with (VECTORS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_timetable_is_that_of_the_source(sodan: Sodan) -> None:
    code, out, _ = sodan("timetable", "--from", "2026-11-23", "--days", "7", "--json")

    told = {(r["language"], r["weekday"].lower(), r["opens"], r["closes"]) for r in json.loads(out)}
    source = {
        (r["lang"], r["weekday"], r["start"], r["end"])
        for r in vectors("timetable")
        if r["open"] == "1"
    }
    assert code == 0
    assert len(source) == 22
    assert told == source


def test_timetable_knows_the_languages_of_every_table_within_the_days(
    sodan: Sodan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    schedules = tmp_path / "site" / "schedules"
    schedules.mkdir(parents=True)
    later = """[[timetable]]
from = 2026-12-01
hours = { tue = "13:00-15:00" }
[timetable.days]
ja = "tue"

[booking]"""
    text = (Path(cli.__file__).parents[1] / "schedules" / "otit.toml").read_text("utf-8")
    (schedules / "otit.toml").write_text(text.replace("[booking]", later, 1), "utf-8")
    monkeypatch.setenv("SODAN_SITE", str(tmp_path / "site"))

    code, out, err = sodan("timetable", "--from", "2026-11-30", "--days", "2", "--json")
    assert (code, err) == (0, "")
    assert {(r["language"], r["date"]) for r in json.loads(out)} == {
        ("vi", "2026-11-30"),
        ("zh-Hans", "2026-11-30"),
        ("ja", "2026-12-01"),
    }
    before_the_first = ("timetable", "--from", "2023-04-11", "--days", "2", "--language", "vi")
    code, out, _ = sodan(*before_the_first, "--json")
    assert [r["date"] for r in json.loads(out)] == ["2023-04-12"]


def test_free_times_are_told_in_utc(sodan: Sodan) -> None:
    code, out, _ = sodan("free", "--language", "vi", "--json", "--days", "14")

    rows = json.loads(out)
    assert code == 0
    assert rows
    assert all(row["starts_at"].endswith("+00:00") for row in rows)


def test_rows_are_shown_as_a_table(sodan: Sodan) -> None:
    code, out, _ = sodan("timetable", "--language", "vi", "--from", "2026-11-23")

    assert code == 0
    assert out.splitlines()[0].split() == [
        "service",
        "language",
        "date",
        "weekday",
        "opens",
        "closes",
    ]
    assert len(out.splitlines()) == 7


READ = {"birthdate": "birthdates", "name": "names", "email": "emails", "word": "words"}


@pytest.mark.parametrize("field", READ)
def test_read_answers_every_row_in_order(sodan: Sodan, field: str) -> None:
    rows = vectors(READ[field])
    lines = [
        json.dumps({"lang": r.get("lang", "en"), "input": json.loads(r["input"])}) for r in rows
    ]

    code, out, _ = sodan("read", field, "--today", "2026-11-24", stdin=lines)

    answers = [json.loads(line) for line in out.splitlines()]
    key = "behaviour" if field == "birthdate" else "expected"
    assert code == 0
    assert [a["outcome"] for a in answers] == [r[key] for r in rows]
    assert all("say" in answer for answer in answers)


@pytest.mark.parametrize(
    ("field", "typed", "value", "wrong", "said"),
    [
        ("phone", "０９０−１２３４−５６７８", "+819012345678", "1998-12-25", "phone-date"),
        ("address", "大阪市\n梅田1-2-3", "大阪市 梅田1-2-3", "530-0001", "address-postal-code"),
        ("jobseeker_number", "၁၃၀၁၀-၁၂၃၄၅၆၇၈", "13010-12345678", "123", "jobseeker-number-short"),
    ],
)
def test_read_answers_for_fields_of_other_services(
    sodan: Sodan, field: str, typed: str, value: str, wrong: str, said: str
) -> None:
    lines = [json.dumps({"lang": "my", "input": text}) for text in (typed, wrong)]

    code, out, _ = sodan("read", field, stdin=lines)

    sentence = Catalog.load(shipped_sentences()).say(said, "my")
    assert code == 0
    assert [json.loads(line) for line in out.splitlines()] == [
        {"outcome": "accept", "value": value, "say": ""},
        {"outcome": "reject", "say": sentence},
    ]


def test_read_for_a_service_has_its_rule_of_letters(sodan: Sodan) -> None:
    line = json.dumps({"lang": "en", "input": "Nguyễn Văn An"})

    code, out, _ = sodan("read", "name", "--service", "online-hellowork", stdin=[line])

    assert code == 0
    answer = json.loads(out)
    assert (answer["outcome"], answer["other"]) == ("suggest", "NGUYEN VAN AN")


@pytest.mark.parametrize(
    "line", ["no json", "[]", '{"lang": "vi"}', '{"input": 7}'], ids=["text", "list", "none", "7"]
)
def test_read_of_a_wrong_line_is_wrong_use(sodan: Sodan, line: str) -> None:
    code, _, err = sodan("read", "name", stdin=["", line])

    assert code == 2
    assert err.startswith("line 2: expected")


@pytest.mark.parametrize(
    "words",
    [
        ("read", "colour"),
        ("read", "name", "--today", "tomorrow"),
        ("timetable", "--from", "2026-13-01"),
        ("fly",),
        ("timetable", "--wings"),
        ("staff",),
        ("demo", "--port", "99999"),
        ("demo", "--port", "0"),
    ],
)
def test_wrong_use_exits_2(sodan: Sodan, words: tuple[str, ...]) -> None:
    assert sodan(*words, stdin=[])[0] == 2


@pytest.mark.parametrize(
    "words",
    [
        ("timetable", "--service", "nowhere"),
        ("timetable", "--language", "sw"),
        ("staff", "disable", "nobody"),
        ("staff", "add", "ken", "--languages", "sw"),
        ("staff", "add", "ken", "--role", "king"),
        ("staff", "add", "ken", "--service", "nowhere"),
        ("staff", "add", ""),
        ("staff", "add", "ken sato"),
        ("staff", "add", "ken", "--mail", "ken.example.jp"),
        ("staff", "add", "ken", "--mail", "ken@example.jp\nBcc: all@example.jp"),
        ("queue", "--language", "sw"),
        ("line", "setup"),
        ("telegram", "setup"),
        ("chat", "--language", "sw"),
    ],
)
def test_problems_exit_1_with_a_line_each_and_no_trace(
    sodan: Sodan, words: tuple[str, ...]
) -> None:
    code, _, err = sodan(*words)

    assert code == 1
    assert "expected" in err or "see `" in err
    assert "Traceback" not in err


def test_staff_of_a_service_are_listed_with_it(sodan: Sodan) -> None:
    sodan("staff", "add", "hana", "--service", "otit")
    sodan("staff", "add", "mika")

    listed = json.loads(sodan("staff", "list", "--json")[1])

    assert {row["login"]: row["services"] for row in listed} == {"hana": "otit", "mika": "all"}


def test_staff_are_added_listed_reset_and_disabled(sodan: Sodan) -> None:
    code, link, _ = sodan("staff", "add", "hana", "--name", "Hana", "--languages", "vi en")
    assert code == 0
    assert "/console/link/" in link
    assert sodan("staff", "add", "hana")[0] == 1

    code, again, _ = sodan("staff", "reset", "hana")
    assert code == 0
    assert "/console/link/" in again
    assert again != link
    assert "shut out" in sodan("staff", "disable", "hana")[1]
    assert "before" in sodan("staff", "disable", "hana")[1]

    listed = json.loads(sodan("staff", "list", "--json")[1])
    assert [(p["login"], p["languages"], p["state"]) for p in listed] == [
        ("hana", "vi en", "disabled")
    ]
    assert "hana" in sodan("staff", "list")[1]


def test_statistics_of_an_empty_desk_show_no_number(sodan: Sodan) -> None:
    code, out, _ = sodan("statistics", "--from", "2026-01", "--to", "2026-03", "--json")
    [row] = json.loads(out)
    assert (code, row["service"], row["total"]) == (0, "otit", "<5")
    assert row["month"] == {"2026-01": "<5", "2026-02": "<5", "2026-03": "<5"}
    assert set(row["language"].values()) == {"<5"}
    assert sodan("statistics")[1].startswith("otit: <5")
    weekdays = sodan("statistics")[1].split("weekday\n")[1].splitlines()[:7]
    assert [row.split()[0] for row in weekdays] == [*WEEKDAYS]
    assert sodan("statistics", "--service", "nothing")[0] == 2
    assert sodan("statistics", "--from", "spring")[0] == 2


def test_queue_of_an_empty_desk_is_empty(sodan: Sodan) -> None:
    assert sodan("queue", "--json")[:2] == (0, "[]\n")
    assert sodan("queue", "--language", "vi")[:2] == (0, "nothing\n")


def test_free_times_are_not_told_while_bookings_cannot_be_read(
    sodan: Sodan, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sodan("free")[0] == 0  # nothing is kept yet
    sodan("queue")
    monkeypatch.setattr(schema, "newest", lambda: "9999")

    code, out, err = sodan("free")

    assert (code, out) == (1, "")
    assert "expected 9999: run `sodan db upgrade`" in err


def test_other_key_than_the_databases_is_said(
    sodan: Sodan, monkeypatch: pytest.MonkeyPatch
) -> None:
    sodan("staff", "list")
    sodan("queue")
    monkeypatch.setenv("SODAN_SECRET_KEY", "z" * 40)

    code, _, err = sodan("queue")

    assert code == 1
    assert "SODAN_SECRET_KEY" in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "address",
    [
        "sqlite:///{folder}/none/sodan.db",
        "sqlite:///{folder}/letter.txt",
        "postgresql://nobody:not-told@127.0.0.1:9/sodan",
    ],
)
@pytest.mark.parametrize("words", [("queue",), ("db", "upgrade"), ("db", "check")])
def test_database_out_of_reach_is_said_without_a_trace(
    sodan: Sodan,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    address: str,
    words: tuple[str, ...],
) -> None:
    (tmp_path / "letter.txt").write_text("This is a letter and no database.\n" * 20)
    monkeypatch.setenv("SODAN_DATABASE_URL", address.format(folder=tmp_path))

    code, _, err = sodan(*words)

    assert code == 1
    assert err.startswith("SODAN_DATABASE_URL:0: the database cannot be used (")
    assert err.count("\n") == 1
    assert "not-told" not in err


@pytest.mark.parametrize(
    "words", [("db", "backup-key", "letter.txt/private"), ("site", "init", "letter.txt/site")]
)
def test_place_that_cannot_be_written_is_said_without_a_trace(
    sodan: Sodan, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "letter.txt").write_text("This is no folder.")

    code, out, err = sodan(*words)

    assert (code, out) == (1, "")
    assert err.startswith("letter.txt/")
    assert err.endswith(", expected a place that is there and may be read and written\n")
    assert err.count("\n") == 1


def test_chat_speaks_with_the_sites_sentences(
    sodan: Sodan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "locales" / "en"
    own.mkdir(parents=True)
    shipped = (Path(cli.__file__).parents[1] / "locales" / "en" / "chat.ftl").read_text("utf-8")
    (own / "chat.ftl").write_text(shipped.replace("Please choose", "Kindly choose"), "utf-8")
    monkeypatch.setenv("SODAN_SITE", str(tmp_path))
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))

    code, out, _ = sodan("chat", "--language", "en")

    assert code == 0
    assert "Kindly choose" in out


def test_check_of_the_shipped_files_finds_nothing(sodan: Sodan) -> None:
    code, out, _ = sodan("check")

    assert (code, out) == (0, "No problems found.\n")


def test_check_of_a_site_that_is_not_there_says_so(
    sodan: Sodan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SODAN_SECRET_KEY", "SODAN_DATABASE_URL"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("SODAN_SITE", str(tmp_path / "none"))

    code, out, _ = sodan("check")

    assert code == 1
    assert out.startswith("SODAN_SITE:0: is not a folder")


def test_check_reads_settings_from_files_as_well(
    sodan: Sodan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "locales" / "en").mkdir(parents=True)
    (tmp_path / "locales" / "en" / "chat.ftl").write_text("first = {\n")
    (tmp_path / "site").write_text(f"{tmp_path}\n")
    (tmp_path / "services").write_text("nowhere\n")
    monkeypatch.setenv("SODAN_SITE_FILE", str(tmp_path / "site"))
    monkeypatch.setenv("SODAN_SERVICES_FILE", str(tmp_path / "services"))

    code, out, _ = sodan("check", "--json")

    said = {(Path(each["file"]).name, each["what"]) for each in json.loads(out)}
    assert code == 1
    assert "chat.ftl" in {name for name, _ in said}
    assert any("nowhere" in what for _, what in said)


def test_check_wants_a_sites_text_in_the_languages_of_its_services_alone(
    sodan: Sodan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(cli.__file__).parents[1]
    monkeypatch.setenv("SODAN_SITE", str(tmp_path))
    monkeypatch.setenv("SODAN_SERVICES", "mine")
    sodan(
        *("new-service", "--id", "mine", "--timezone", "Asia/Tokyo", "--kind", "calls"),
        *("--language", "own", "--languages", "km mon", "--hours", "mon 10:00-12:00"),
        *("--length", "30", "--confirmation", "staff", "--fields", "name", "--app", "zoom"),
        *("--documents", "house", "--phone", "none"),
    )
    for tag in ("en", "km"):
        (tmp_path / "locales" / tag / "terms").mkdir(parents=True)
        text = (root / "locales" / tag / "terms" / "skype.md").read_text("utf-8")
        (tmp_path / "locales" / tag / "terms" / "house.md").write_text(text, "utf-8")

    whole = sodan("check")[1]
    (tmp_path / "locales" / "km" / "terms" / "house.md").unlink()
    lacking = sodan("check")[1]

    assert "the file is missing" not in whole
    [line] = [line for line in lacking.splitlines() if "the file is missing" in line]
    assert line.startswith(f"{tmp_path}/locales/km/terms/house.md:0:")


def test_check_lists_every_problem(
    sodan: Sodan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "locales" / "en").mkdir(parents=True)
    (tmp_path / "locales" / "en" / "chat.ftl").write_text("first = {\n")
    monkeypatch.setenv("SODAN_SITE", str(tmp_path))
    monkeypatch.setenv("SODAN_PORT", "none")

    code, out, _ = sodan("check", "--json")

    files = {Path(problem["file"]).name for problem in json.loads(out)}
    assert code == 1
    assert {"chat.ftl", "SODAN_PORT"} <= files
