"""Reading service files: every problem named with its line, and what would be right."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError

from schedules import dated, sections, stated
from schedules.contradictions import RULES, judge
from schedules.problem import Problem, Problems
from schedules.readable import in_file, readable
from schedules.service import Service
from schedules.toml_lines import Key, key_lines, line_of
from schedules.week import Fault, Faults, shown

_PARSER_LINE = re.compile(r"(.*) \(at line (\d+), column \d+\)", re.DOTALL)


class Reading(NamedTuple):
    """What was read of a file, with everything that is wrong in it.

    `service` is None where nothing could be read; where it is not `whole`, asking it for what
    could not be read is an AttributeError.
    """

    service: Service | None
    whole: bool
    problems: list[Problem]


def read_service(text: str, file: str) -> Service:
    """Read one service file; raises Problems with everything that is wrong in it.

    `file` is the name that problems carry.
    """
    reading = look_over(text, file)
    if reading.problems or reading.service is None:
        raise Problems(reading.problems)
    return reading.service


def look_over(text: str, file: str) -> Reading:
    """Read one service file as far as that goes.

    Articles are checked for every key, and contradictions between all that can be read, even
    while other keys have problems.
    """
    text = text.removeprefix("\ufeff")  # some editors put this mark in front of every file
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Reading(None, False, [_not_toml(error, text, file)])
    missing = list(_missing(raw))
    unread = {fault.below for fault in missing}
    faults = [*missing, *_article_faults(raw)]
    service = None
    try:
        service = Service.model_validate(raw)
    except ValidationError as error:
        faults = [*_rule_faults(error), *faults]
        unread |= {found["loc"] for found in error.errors(include_url=False)}
    if unread:
        service = readable(raw, unread)
    if service is not None:
        faults += in_file(raw, judge(RULES, service, whole=not unread))
    problems = _placed(text, file, faults) if faults else []
    return Reading(service, not unread, problems)


def tell(text: str, file: str, faults: Iterable[Fault]) -> list[Problem]:
    """Say on which lines of a service file stands what was found in the service made of it."""
    text = text.removeprefix("\ufeff")
    found = list(faults)
    return _placed(text, file, list(in_file(tomllib.loads(text), found))) if found else []


def _placed(text: str, file: str, faults: Iterable[Fault]) -> list[Problem]:
    """Say on which line of a file each fault stands, in the order of the file."""
    lines = key_lines(text)
    found = (Problem(file, line_of(lines, key), what, right) for key, what, right in faults)
    return sorted(dict.fromkeys(found), key=lambda problem: problem.line)


def read_services(folder: Path, ids: Sequence[str]) -> dict[str, Service]:
    """Read `<id>.toml` for each id, in this order; raises Problems of all files together."""
    services: dict[str, Service] = {}
    problems: list[Problem] = []
    for service_id in ids:
        reading = look_up(folder, service_id)
        problems += reading.problems
        if reading.service is not None:
            services[service_id] = reading.service
    if problems:
        raise Problems(problems)
    return services


def look_up(folder: Path, service_id: str) -> Reading:
    """Read `<id>.toml` as far as that goes."""
    known = {path.stem: path for path in sorted(folder.glob("*.toml"))}
    path = known.get(service_id)
    if path is None:
        there = ", ".join(known) or "none yet"
        what = f"there is no service {shown(service_id)}"
        return Reading(None, False, [Problem(str(folder), 0, what, f"expected one of: {there}")])
    try:
        text = path.read_bytes().decode()
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        wrong = Problem(str(path), line, "this is not UTF-8", "save the file as UTF-8")
        return Reading(None, False, [wrong])
    reading = look_over(text, str(path))
    named = getattr(reading.service, "id", service_id)
    if named != service_id:
        what, right = f"`id` is {shown(named)}", f'expected "{service_id}", as the file'
        reading.problems.extend(tell(text, str(path), [Fault(("id",), what, right)]))
    return reading


def shipped() -> Path:
    """Name the folder of the service files that come with the program."""
    return Path(__file__).parent


def default() -> str:
    """Name the shipped service that runs where the settings name none."""
    return (shipped() / "default.txt").read_text(encoding="utf-8").strip()


def article_keys(raw: Mapping[str, Any]) -> list[str]:
    """List the keys of a parsed file that need a line under [articles], in the file's order."""
    return list(dict.fromkeys(".".join(key) for key, _ in _rules(raw)))


def _missing(raw: Mapping[str, Any]) -> Iterator[Fault]:
    """Ask for what only a service with hours of its own needs; one of events has neither."""
    booking = raw.get("booking")
    needed: list[Key] = [] if "event" in raw else [("timetable",), ("booking", "session_minutes")]
    for key in needed:
        inside = booking if key[1:] else raw
        if isinstance(inside, dict) and key[-1] not in inside:
            yield Fault(key, f"`{_named(key)}` is missing", f"expected {_expected(key)}")


def _article_faults(raw: Mapping[str, Any]) -> list[Fault]:
    """Compare the keys that are set with the articles that are given, both ways."""
    articles = raw.get("articles")
    if not isinstance(articles, dict):
        return []  # that it is missing is told with the other sections
    faults: list[Fault] = []
    needless = dict.fromkeys(articles)
    for key, items in _rules(raw):
        name = ".".join(key)
        each = [f"{name}.{item}" for item in items]
        for given in (name, *each):
            needless.pop(given, None)
        if name in articles or (each and set(each) <= articles.keys()):
            continue
        entries = [one for one in each if one not in articles]
        # Where no entry has an article, one for the whole list is the simplest thing to ask for.
        for missing in entries if len(entries) < len(each) else [name]:
            right = f'expected a line under [articles] such as "{missing}" = "operator"'
            faults.append(Fault(key, f"`{missing}` has no article", right))
    for name in needless:
        what = f'an article is given for "{name}", which this file does not set'
        faults.append(Fault(("articles", name), what, "set the key, or remove the article"))
    return faults


def _rules(raw: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Yield every key that needs an article, with the entries of its list (else none)."""
    tables = raw.get("timetable")
    tables = [table for table in tables if isinstance(table, dict)] if type(tables) is list else []
    for key in fields(sections.Table):
        if any(key in table for table in tables):
            yield ("timetable", key), []
    questions = raw.get("question")
    for question in questions if type(questions) is list else ():
        if isinstance(question, dict) and isinstance(question.get("ask"), str):
            yield ("question", question["ask"]), []
    for section, value in raw.items():
        if section in WHOLE:
            yield (section,), []
        if section not in SECTIONS or section in WHOLE or not isinstance(value, dict):
            continue
        for key in filter(fields(SECTIONS[section]).__contains__, value):
            items = value[key] if isinstance(value[key], list) else []
            yield (section, key), [item for item in items if isinstance(item, str)]


def _rule_faults(error: ValidationError) -> Iterator[Fault]:
    """Put each finding of the models into words that an admin can act on."""
    for found in error.errors(include_url=False):
        key = found["loc"]
        cause = found.get("ctx", {}).get("error")
        if isinstance(cause, Faults):
            yield from (Fault(key + below, what, right) for below, what, right in cause.faults)
            continue
        named = _named(key)
        if found["type"] == "extra_forbidden":
            known = list(fields(SECTIONS[key[0]] if key[1:] else Service))
            close = difflib.get_close_matches(str(key[-1]), known, 1)
            right = f"did you mean `{close[0]}`?" if close else f"known here: {', '.join(known)}"
            yield Fault(key, f"`{named}` is not a key of a service file", right)
        elif found["type"] == "missing":
            yield Fault(key, f"`{named}` is missing", f"expected {_expected(key)}")
        else:
            what = f"`{named}` is {shown(found['input'])}"
            yield Fault(key, what, f"expected {_expected(key)}")


# What has one article as a whole: events and times of maintenance are dates, and no rules.
WHOLE = ("timezone", "event", "maintenance")
SECTIONS: Mapping[str | int, type[BaseModel]] = {
    "contact": sections.Contact,
    "timetable": sections.Table,
    "booking": sections.BookingRules,
    "intake": sections.Intake,
    "question": sections.Question,
    "meeting": sections.Meeting,
    "callers": sections.Callers,
    "cancel": sections.Cancel,
    "absence": sections.Absence,
    "reminders": sections.Reminders,
    "office": sections.Office,
    "environment": sections.Surroundings,
    "keeping": sections.Keeping,
    "waiting": sections.Waiting,
    "event": dated.Event,
    "maintenance": dated.Maintenance,
    "notices": stated.Notices,
    "terms": stated.Terms,
    "conduct": stated.Conduct,
    "records": stated.Records,
    "costs": stated.Costs,
}


def fields(model: type[BaseModel]) -> dict[str, str]:
    """List a section's keys, as the file names them, with what each should hold."""
    return {
        field.alias or name: field.description or "" for name, field in model.model_fields.items()
    }


def _expected(key: Key) -> str:
    """Tell what a key should hold, or else the section that it stands in."""
    told = fields(Service).get(str(key[0]), "")
    names = [part for part in key[1:] if isinstance(part, str)]
    section = SECTIONS.get(key[0])
    return fields(section).get(names[0], told) if section and names else told


def _named(key: Key) -> str:
    parts = (part for part in key if isinstance(part, str))
    return ".".join(f'"{part}"' if "." in part else part for part in parts)


def _not_toml(error: tomllib.TOMLDecodeError, text: str, file: str) -> Problem:
    told = _PARSER_LINE.fullmatch(str(error))
    what, line = (told[1], int(told[2])) if told else (str(error), text.count("\n") + 1)
    right = 'expected TOML such as key = "text", key = 30 or [section], each key once'
    return Problem(file, line, what[:1].lower() + what[1:], right)
