"""What `sodan new-service` does: asks for a first service file and writes it; what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.files import Files
from bot.service_draft import CALLS, OWN, Draft, Wrong
from handlers.apps import NAMES
from handlers.fields.field import known
from locales import files as locale_files
from locales.catalog import Catalog, MissingDocument
from locales.catalog import shipped as shipped_locales
from locales.languages import SOURCE, base
from schedules import service_schema
from schedules.problem import Problem, Problems
from schedules.service_file import default
from schedules.service_file import shipped as shipped_services

Say = Callable[[str], None]
Ask = Callable[[str], str]  # shows a question and gives the answer; EOFError where none comes


class Question(NamedTuple):
    """What is asked, and what counts where only the Enter key is pressed; "" is asked again."""

    ask: str
    usual: str = ""


QUESTIONS: Mapping[str, Question] = {
    "id": Question("Name of the service, in small letters, digits and hyphens"),
    "timezone": Question("Time zone", "Asia/Tokyo"),
    "kind": Question("Is it a service of calls, or of events for many: calls or events", CALLS),
    "language": Question("Language of all calls, such as ja, or own: each caller's own", OWN),
    "languages": Question('Languages and their days, such as "vi mon-sat, en tue thu"'),
    "callers": Question('Languages in which callers are answered, such as "ja vi en"'),
    "hours": Question('Opening hours, such as "mon-fri 11:00-19:00, sat 09:00-12:00 13:00-17:00"'),
    "length": Question("Length of a call, in minutes", "30"),
    "confirmation": Question("Who confirms: staff, instant, reply, or lottery for events", "staff"),
    "fields": Question("What callers are asked (known: {fields}), or none", "name email"),
    "app": Question("Apps for the calls (known: {apps})", "zoom"),
    "documents": Question("Documents to agree to before the first booking, or none", "{id}"),
    "phone": Question("Telephone number for callers, or none", "none"),
}


class NoAnswer(ValueError):
    """The input ended before everything was answered; nothing was written."""


def folders(site: Path | None) -> tuple[Path, Path]:
    """Name where service files and sentences are written: a site's, else the checkout's.

    Raises Problems where neither is there.
    """
    if site is not None:
        return site / "schedules", site / "locales"
    if not (shipped_services().parent / "pyproject.toml").exists():
        right = "expected a folder of your own, such as one made by `sodan site init`"
        raise Problems([Problem("SODAN_SITE", 0, "is not set", right)])
    return shipped_services(), shipped_locales()


def draft(site: Path | None, given: Mapping[str, str], ask: Ask, say: Say) -> Draft:
    """Take what is given, and ask for the rest until each answer is right.

    Raises Wrong, with a line for each wrong one, for what is given; NoAnswer when no more come.
    """
    sources = locale_files.find(shipped_locales(), site / "locales" if site else None)
    tags = dict.fromkeys(source.language for source in sources if source.is_sentences())
    made = Draft(tuple(tags), datetime.now(UTC).date())
    wrong = []
    for name in (name for name in QUESTIONS if name in given):
        try:
            made = _answered(made, site, name, given[name])
        except Wrong as error:
            wrong += [f"--{name}: {line}" for line in str(error).splitlines()]
    if wrong:
        raise Wrong("\n".join(wrong))
    for name in (name for name in QUESTIONS if name not in given):
        if made.asks(name):
            made = _asked(made, site, name, ask, say)
    return made


def write(made: Draft, site: Path | None) -> Path:
    """Write the file and the schema that editors read beside it; raises Problems."""
    folder, _ = folders(site)
    path = folder / f"{made.id}.toml"
    made = replace(made, starts_on=datetime.now(ZoneInfo(made.timezone)).date())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(made.text())
        if folder != shipped_services():
            service_schema.write(folder)
    except FileExistsError:
        right = "expected another name; edit that file instead"
        raise Problems([Problem(str(path), 0, "is there already", right)]) from None
    except OSError as error:
        what = f"cannot be written ({type(error).__name__})"
        raise Problems([Problem(str(path), 0, what, "expected a folder to write to")]) from None
    return path


def missing(made: Draft, site: Path | None) -> Iterator[str]:
    """Tell what the check finds, and which texts are not written yet and where they belong."""
    try:
        Files((made.id,), site)
    except Problems as found:
        yield from map(str, found.problems)
    _, texts = folders(site)
    try:
        catalog = Catalog.load(shipped_locales(), texts)
    except Problems:
        return  # told above
    tags = tuple(dict.fromkeys((SOURCE, *map(base, made.tags()))))
    for name in made.documents:
        lacking = [tag for tag in tags if not _has_document(catalog, name, tag)]
        if lacking:
            what = f"the document {name!r} has no text in {', '.join(lacking)}"
            yield f"{texts / lacking[0] / 'terms' / f'{name}.md'}: {what}, expected one a language"


def next_steps(made: Draft, site: Path | None) -> Iterator[str]:
    """Tell what to do next."""
    folder, texts = folders(site)
    names = f"service-{made.id}-label and service-{made.id}-about"
    yield f"Read {folder / made.id}.toml line by line: what was not asked is a suggestion."
    yield f"To run it alone: SODAN_SERVICES={made.id}"
    yield f"To run it beside another: SODAN_SERVICES={default()},{made.id}; callers choose by"
    yield f"{names}, one sentence each in {texts / SOURCE / made.id}.ftl and each other language."


def _has_document(catalog: Catalog, name: str, tag: str) -> bool:
    try:
        return catalog.document(name, tag).language == tag
    except MissingDocument:
        return False


def _asked(made: Draft, site: Path | None, name: str, ask: Ask, say: Say) -> Draft:
    question = QUESTIONS[name]
    usual = question.usual.format(id=made.id)
    text = question.ask.format(fields=", ".join(known()), apps=", ".join(NAMES))
    while True:
        try:
            answer = ask(f"{text} [{usual}]: " if usual else f"{text}: ")
        except (EOFError, UnicodeDecodeError):
            raise NoAnswer(f"--{name} is missing, expected an answer: {text}") from None
        try:
            return _answered(made, site, name, answer.strip() or usual)
        except Wrong as error:
            for line in str(error).splitlines():
                say(line)


def _answered(made: Draft, site: Path | None, name: str, answer: str) -> Draft:
    made = made.answered(name, answer)
    if name == "id":
        for folder in (folders(site)[0], shipped_services()):
            if (folder / f"{made.id}.toml").exists():
                there = folder / f"{made.id}.toml"
                raise Wrong(f"{there} is there already, expected another name")
    return made
