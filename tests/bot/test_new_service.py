"""Making a service: the file passes the reader, and what is wrong is asked again."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

import jsonschema
import pytest

from bot import cli
from bot.new_service import QUESTIONS, NoAnswer, draft, folders, missing, next_steps, write
from bot.service_draft import Draft, Wrong
from schedules.problem import Problems
from schedules.service import Service
from schedules.service_file import SECTIONS, fields, read_service, shipped
from schedules.service_schema import HEADING, NAME, text
from tests.schedules.test_service_schema import SCHEMA, as_editors_see_it

RIGHT = {
    "id": "helpline",
    "timezone": "Asia/Tokyo",
    "kind": "calls",
    "language": "own",
    "languages": "vi mon-sat, zh-Hans=mon wed",
    "hours": "mon-fri 11:00-18:00, sat 09:00-12:00 13:00-17:00",
    "length": "45",
    "confirmation": "instant",
    "fields": "name email",
    "app": "zoom, teams",
    "documents": "otit zoom",
    "phone": "03-1234-5678",
}
EVENTS = {
    "id": "evenings",
    "timezone": "Asia/Tokyo",
    "kind": "events",
    "language": "ja",
    "callers": "ja, ja-x-easy vi",
    "confirmation": "lottery",
    "fields": "name email",
    "app": "zoom",
    "documents": "none",
    "phone": "none",
}
JAPANESE = {
    **{name: answer for name, answer in RIGHT.items() if name != "languages"},
    "language": "ja",
    "callers": "ja vi",
}
LEAST = {"id": "small", "languages": "en sun", "hours": "sun 10:00-10:30"}


class Terminal:
    """Somebody who types: what was shown to them, and their answers one after the other."""

    def __init__(self, answers: Iterable[str] = ()) -> None:
        self.answers = iter(answers)
        self.asked: list[str] = []
        self.told: list[str] = []

    def ask(self, question: str) -> str:
        self.asked.append(question)
        for answer in self.answers:
            return answer
        raise EOFError


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "site"


def made(site: Path, given: dict[str, str], *answers: str) -> tuple[Draft, Terminal]:
    person = Terminal(answers)
    return draft(site, given, person.ask, person.told.append), person


def written(site: Path, given: dict[str, str], *answers: str) -> tuple[Path, Service]:
    path = write(made(site, given, *answers)[0], site)
    return path, read_service(path.read_text("utf-8"), str(path))


def test_written_file_holds_the_answers(site: Path) -> None:
    path, service = written(site, RIGHT)

    assert path == site / "schedules" / "helpline.toml"
    assert (service.id, service.zone.key, service.contact.phone) == (
        "helpline",
        "Asia/Tokyo",
        "03-1234-5678",
    )
    assert service.timetables[0].days == {"vi": frozenset(range(6)), "zh-Hans": frozenset({0, 2})}
    assert {day: len(found) for day, found in service.timetables[0].hours.items()} == {
        **dict.fromkeys(range(5), 1),
        5: 2,
    }
    assert service.booking.session == timedelta(minutes=45)
    assert service.booking.confirmation == "instant"
    assert service.intake.fields == ("name", "email")
    assert service.meeting.apps == ("zoom", "teams")
    assert service.terms.documents == ("otit", "zoom")
    assert "phone" in service.cancel.by
    assert set(service.articles.values()) == {"operator"}


def test_all_can_be_asked_in_the_terminal_and_is_the_same_as_by_options(site: Path) -> None:
    typed, person = made(site, {}, *RIGHT.values())

    assert len(person.asked) == len(RIGHT) == len(QUESTIONS) - 1  # "callers" goes without
    assert person.told == []
    assert typed.text() == made(site, RIGHT)[0].text()


def test_enter_takes_what_is_usual(site: Path) -> None:
    _, service = written(site, LEAST, *[""] * (len(QUESTIONS) - len(LEAST)))

    assert service.zone.key == "Asia/Tokyo"
    assert service.booking.session == timedelta(minutes=30)
    assert service.booking.confirmation == "staff"
    assert service.intake.fields == ("name", "email")
    assert service.meeting.apps == ("zoom",)
    assert service.terms.documents == ("small",)
    assert service.contact.phone is None
    assert "phone" not in service.cancel.by


def test_service_of_events_is_asked_for_no_hours(site: Path) -> None:
    typed, person = made(site, {}, *EVENTS.values())
    _, service = written(site, EVENTS)

    assert (len(person.asked), person.told) == (len(EVENTS), [])
    assert "[[timetable]]" not in typed.text()
    assert (service.events, service.timetables) == ((), ())
    assert (service.booking.confirmation, service.booking.wishes) == ("lottery", 1)
    assert service.callers.languages == ("ja", "ja-x-easy", "vi")
    assert service.meeting.language == "ja"


def test_calls_in_one_language_are_on_all_days_and_for_callers_of_many(site: Path) -> None:
    _, service = written(site, JAPANESE)

    assert service.timetables[0].days == {"ja": frozenset(range(6))}
    assert (service.meeting.language, service.callers.languages) == ("ja", ("ja", "vi"))


@pytest.mark.parametrize("given", [RIGHT, EVENTS, JAPANESE, {**RIGHT, "length": "5"}])
@pytest.mark.parametrize("confirmation", ["staff", "instant", "reply", "lottery"])
def test_written_file_passes_the_check(
    site: Path, given: dict[str, str], confirmation: str
) -> None:
    given = {**given, "confirmation": confirmation}
    if confirmation == {"calls": "lottery", "events": "reply"}[given["kind"]]:
        with pytest.raises(Wrong, match="--confirmation"):
            made(site, given)
        return

    new, _ = made(site, given)
    write(new, site)

    assert list(missing(new, site)) == []


@pytest.mark.parametrize(
    ("given", "name", "right"),
    [
        ({**EVENTS, "hours": "mon 10:00-11:00"}, "hours", "no hours beside events"),
        ({**EVENTS, "languages": "en mon"}, "languages", "expected --callers"),
        ({**RIGHT, "callers": "en"}, "callers", "expected --languages"),
        ({**EVENTS, "callers": "xx"}, "callers", "expected of: vi"),
        ({**EVENTS, "callers": " "}, "callers", 'such as "ja vi en"'),
        ({**RIGHT, "fields": "name", "confirmation": "reply"}, "fields", '"email" among'),
    ],
)
def test_option_that_contradicts_another_is_told(
    site: Path, given: dict[str, str], name: str, right: str
) -> None:
    with pytest.raises(Wrong, match=f"^--{name}: ") as refused:
        made(site, given)

    assert right in str(refused.value)


def test_every_key_of_a_service_file_is_there_and_explained(site: Path) -> None:
    lines = made(site, RIGHT)[0].text().splitlines()
    explained: dict[str, set[str]] = {}
    section, above = "", ""
    for line in lines[: lines.index("[articles]")]:
        if head := re.match(r"(?:# )?\[+(\w+)(?:\.(\w+))?\]", line):
            section = head[1]
            if head[2]:
                explained.setdefault(section, set()).add(head[2])
            continue  # what is said above a section is said of its first line
        key = re.match(r"(?:# )?(\w+) = ", line)
        if key and ("#" in line.lstrip("#") or above.startswith("# ")):
            explained.setdefault(section, set()).add(key[1])
        above = line

    assert explained.pop("") == {"id", "timezone"}
    assert explained == {str(name): set(fields(model)) for name, model in SECTIONS.items()}


def test_editors_find_the_schema_and_the_file_fits_it(site: Path) -> None:
    path, _ = written(site, RIGHT)
    file = path.read_text("utf-8")

    assert file.splitlines()[0] == HEADING
    assert (path.parent / NAME).read_text("utf-8") == text()
    jsonschema.validate(as_editors_see_it(file), SCHEMA)


WRONG = [
    ("id", "Helpline", "small letters, digits and hyphens"),
    ("id", "", "small letters, digits and hyphens"),
    ("id", "../helpline", "small letters, digits and hyphens"),
    ("id", "otit", "is there already, expected another name"),
    ("timezone", "Tokyo", 'such as "Asia/Tokyo"'),
    ("languages", "", 'such as "vi mon-sat, en tue thu"'),
    ("languages", "vi", 'such as "vi mon-sat, en tue thu"'),
    ("languages", "vi mon, vi tue", "each once"),
    ("languages", "vi mon,, en tue", "leaves something out"),
    ("languages", "xx mon", "expected of: vi, zh-Hans, id, fil, en, th, km, my, ja"),
    ("languages", "vi monday", 'expected days such as "mon-sat"'),
    ("languages", "vi sun", "expected hours for sun"),
    ("hours", "", 'such as "mon-fri 11:00-19:00'),
    ("hours", "11:00-19:00", 'such as "mon-fri 11:00-19:00'),
    ("hours", "mon-sat 11-19", 'expected hours such as "11:00-19:00"'),
    ("hours", "mon-sat 19:00-11:00", "the earlier time first"),
    ("hours", "mon-sat 11:00-19:03", "five-minute grid"),
    ("hours", "mon-fri 11:00-19:00", "expected hours for sat"),
    ("hours", "mon-sat 11:00-11:30", "expected a session that fits the hours"),
    ("length", "32", "a multiple of 5"),
    ("length", "half an hour", "minutes from 5 to 480"),
    ("length", "9" * 5000, "minutes from 5 to 480"),
    ("length", "480", "expected a session that fits the hours"),
    ("confirmation", "anybody", '"staff", "instant" or "reply"'),
    ("confirmation", "lottery", '"staff", "instant" or "reply"'),
    ("kind", "shows", "calls or events"),
    ("language", "xx", "expected of: vi, zh-Hans"),
    ("fields", "name shoes", "expected of: "),
    ("fields", "name name", "each once"),
    ("app", "none", "at least one app"),
    ("app", "Zoom!", "at least one app"),
    ("app", "pigeons", "at least one app of: "),
    ("documents", "Terms", "documents, each once"),
    ("documents", 'a"b', "documents, each once"),
    ("phone", "call us", 'such as "03-1234-5678"'),
]


@pytest.mark.parametrize(("name", "wrong", "right"), WRONG)
def test_wrong_answer_is_asked_again_with_what_would_be_right(
    site: Path, name: str, wrong: str, right: str
) -> None:
    given = {key: answer for key, answer in RIGHT.items() if key != name}

    typed, person = made(site, given, wrong, RIGHT[name])

    assert len(person.asked) == 2
    assert person.asked[0] == person.asked[1]
    assert right in "\n".join(person.told)
    assert typed.text() == made(site, RIGHT)[0].text()


def test_wrong_options_are_told_all_at_once_and_nothing_is_asked(site: Path) -> None:
    with pytest.raises(Wrong) as refused:
        made(site, {"length": "32", "phone": "none", "hours": "mon 9-12"})

    assert [line.partition(":")[0] for line in str(refused.value).splitlines()] == [
        "--hours",
        "--length",
    ]


def test_without_an_answer_nothing_is_written(site: Path) -> None:
    with pytest.raises(NoAnswer, match="--hours is missing"):
        made(site, {}, "helpline", "", "", "", "en mon")

    assert not site.exists()


def test_file_that_is_there_stays_as_it_is(site: Path) -> None:
    new, _ = made(site, RIGHT)
    path = write(new, site)
    path.write_text("mine", "utf-8")

    with pytest.raises(Wrong, match="is there already"):
        made(site, RIGHT)
    with pytest.raises(Problems, match="is there already"):  # it came while others were asked
        write(new, site)
    assert path.read_text("utf-8") == "mine"


def test_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file")

    with pytest.raises(Problems, match="cannot be written"):
        write(made(tmp_path / "else", RIGHT)[0], tmp_path / "site")


def test_checkout_takes_the_file_where_no_site_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert folders(None)[0] == shipped()

    monkeypatch.setattr("bot.new_service.shipped_services", lambda: tmp_path / "schedules")
    with pytest.raises(Problems) as refused:  # installed, and so nowhere to write to
        folders(None)
    assert refused.value.problems[0][:3] == ("SODAN_SITE", 0, "is not set")


def test_missing_texts_are_named_with_where_they_belong(site: Path) -> None:
    new, _ = made(site, {**RIGHT, "documents": "otit mine"})
    path = write(new, site)

    where = site / "locales" / "en" / "terms" / "mine.md"
    found = list(missing(new, site))
    assert found[0].startswith(f"{path}:")
    assert "'mine' is not in locales/en/terms" in found[0]
    assert found[1:] == [
        f"{where}: the document 'mine' has no text in en, vi, zh-Hans, expected one a language"
    ]


def test_text_that_is_there_in_some_languages_is_missing_in_the_others(site: Path) -> None:
    new, _ = made(site, {**RIGHT, "documents": "mine"})
    write(new, site)
    where = site / "locales" / "vi" / "terms" / "mine.md"
    where.parent.mkdir(parents=True)
    where.write_bytes((Path(cli.__file__).parents[1] / "locales/vi/terms/otit.md").read_bytes())

    [found] = missing(new, site)

    assert found.endswith("'mine' has no text in en, zh-Hans, expected one a language")


@pytest.mark.parametrize("languages", [RIGHT["languages"], "ja mon, ja-x-easy mon"])
def test_nothing_is_missing_where_all_texts_are_there(site: Path, languages: str) -> None:
    new, _ = made(site, {**RIGHT, "languages": languages})
    write(new, site)

    assert list(missing(new, site)) == []
    assert any("SODAN_SERVICES=otit,helpline" in line for line in next_steps(new, site))


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def sodan(site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("SODAN_SITE", str(site))

    def run(given: dict[str, str]) -> tuple[int, str, str]:
        words = [word for name, answer in given.items() for word in (f"--{name}", answer)]
        monkeypatch.setattr(sys, "argv", ["sodan", "new-service", *words])
        monkeypatch.setattr("builtins.input", Terminal().ask)
        with pytest.raises(SystemExit) as end:
            cli.main()
        return (int(end.value.code or 0), *capsys.readouterr())

    return run


def test_command_ends_with_0_where_nothing_is_missing(sodan: Run, site: Path) -> None:
    code, out, err = sodan(RIGHT)

    assert (code, err) == (0, "")
    assert out.splitlines()[:2] == [
        f"Written: {site / 'schedules' / 'helpline.toml'}",
        "No problems found.",
    ]


def test_command_ends_with_1_where_a_text_is_missing(sodan: Run, site: Path) -> None:
    code, out, _ = sodan({**RIGHT, "documents": "mine"})

    assert code == 1
    assert str(site / "locales" / "en" / "terms" / "mine.md") in out
    assert (site / "schedules" / "helpline.toml").exists()


@pytest.mark.parametrize("given", [{**RIGHT, "length": "32"}, {"id": "helpline"}])
def test_command_ends_with_2_for_a_wrong_option_or_none(
    sodan: Run, site: Path, given: dict[str, str]
) -> None:
    code, out, err = sodan(given)

    assert (code, out) == (2, "")
    assert err.startswith("--")
    assert not site.exists()
