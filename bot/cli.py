"""The `sodan` command. Exit codes: 0 fine, 1 problems found, 2 wrong use.

Heavy imports happen inside the commands that need them, so that `sodan --help` is quick.
Commands of two words are in commands/, one file a subject.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bot.commands.common import (
    AsJson,
    Days,
    FromDay,
    LanguageTag,
    ServiceName,
    day_of,
    files_of,
    print_json,
    say,
    service_named,
    setting,
    settings,
    site_folder,
    wrong_use,
)
from bot.commands.desk import failed_app, staff_app
from bot.commands.keeping import caller_app, db_app, keys_app
from bot.commands.setup import line_app, site_app, telegram_app
from schedules.problem import Problems

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
app.add_typer(db_app, name="db", help="The database.")
app.add_typer(keys_app, name="keys", help="The key that seals personal data.")
app.add_typer(caller_app, name="caller", help="What is kept of one caller.")
app.add_typer(site_app, name="site", help="Your own sentences and hours.")
app.add_typer(failed_app, name="failed", help="Updates that could not be answered.")
app.add_typer(staff_app, name="staff", help="The people who use the console.")
app.add_typer(line_app, name="line", help="The LINE channel.")
app.add_typer(telegram_app, name="telegram", help="The Telegram bot.")


def main() -> None:
    """Run the command; problems are told one a line, without a trace."""
    try:
        app()
    except Problems as found:
        _fail(*map(str, found.problems))
    except Exception as error:
        said = _refusal(error)
        if not said:
            raise
        _fail(said)


def _refusal(error: Exception) -> str:
    """Say what a database or a file that cannot be used needs; "" for a fault of ours."""
    from bot.store.engine import UnknownDatabase, out_of_reach  # noqa: PLC0415
    from bot.store.vault import WrongKey  # noqa: PLC0415

    if isinstance(error, WrongKey):
        return f"SODAN_SECRET_KEY:0: does not fit the database: {error}"
    if isinstance(error, UnknownDatabase):
        return f"SODAN_DATABASE_URL:0: {error}"
    if reason := out_of_reach(error):
        right = "expected one that is running, whole and open to us"
        return f"SODAN_DATABASE_URL:0: the database cannot be used ({reason}), {right}"
    if isinstance(error, OSError) and error.filename is not None:
        right = "expected a place that is there and may be read and written"
        return f"{error.filename}:0: cannot be used ({error.strerror}), {right}"
    return ""


def _fail(*lines: str) -> NoReturn:
    for line in lines:
        print(line, file=sys.stderr)
    raise SystemExit(1)


def _end_when_told() -> None:
    """End at SIGTERM from the first moment on: a container's first process ignores it else."""
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))


@app.command()
def serve() -> None:
    """Run the desk: web and workers in one process."""
    gc.disable()  # until it serves: what start-up makes stays, and to look through it is a tenth
    _end_when_told()
    from bot.serve import serve as run  # noqa: PLC0415

    run(settings())


@app.command()
def work() -> None:
    """Run the workers alone: sending, rooms, what time brings. No web."""
    _end_when_told()
    from bot.serve import work as run  # noqa: PLC0415

    run(settings())


@app.command()
def demo(
    fresh: Annotated[bool, typer.Option(help="Start anew.")] = False,
    folder: Annotated[Path, typer.Option(help="Where the demo keeps its data.")] = Path(".demo"),
    port: Annotated[
        int, typer.Option(min=1, max=65535, envvar="SODAN_PORT", help="Its port on loopback.")
    ] = 8080,
) -> None:
    """Try everything on this machine: chat, console, mail viewer. No token, no account."""
    from bot.demo import demo as run  # noqa: PLC0415

    run(folder, port, fresh=fresh or os.environ.get("FRESH") == "1")


@app.command()
def check(as_json: AsJson = False) -> None:
    """Check services, sentences, documents and settings; list every problem."""
    from bot.check import check as find  # noqa: PLC0415

    problems = find(os.environ)
    if as_json:
        print_json([problem._asdict() for problem in problems])
    else:
        for problem in problems:
            print(problem)
        print(f"{len(problems)} problems" if problems else "No problems found.")
    raise SystemExit(1 if problems else 0)


@app.command("new-service")
def new_service(
    service_id: Annotated[str | None, typer.Option("--id", help="Its name: helpline.")] = None,
    timezone: Annotated[str | None, typer.Option(help="Such as Asia/Tokyo.")] = None,
    kind: Annotated[str | None, typer.Option(help="calls or events")] = None,
    language: Annotated[str | None, typer.Option(help="Of all calls: ja; or own.")] = None,
    languages: Annotated[str | None, typer.Option(help="'vi mon-sat, en tue thu'")] = None,
    callers: Annotated[str | None, typer.Option(help="Who is answered: 'ja vi en'.")] = None,
    hours: Annotated[str | None, typer.Option(help="'mon-fri 11:00-19:00, sat 9:00-12:00'")] = None,
    length: Annotated[str | None, typer.Option(help="Minutes of a call.")] = None,
    confirmation: Annotated[str | None, typer.Option(help="staff, instant, reply, lottery")] = None,
    fields: Annotated[str | None, typer.Option(help="What is asked: 'name email'; none.")] = None,
    app: Annotated[str | None, typer.Option(help="Apps of the calls: zoom.")] = None,
    documents: Annotated[str | None, typer.Option(help="What is agreed to; none.")] = None,
    phone: Annotated[str | None, typer.Option(help="A number for callers; none.")] = None,
) -> None:
    """Write a first service file; asks for what no option tells, and says what is missing."""
    from bot import new_service as making  # noqa: PLC0415
    from bot.service_draft import Wrong  # noqa: PLC0415

    told = {
        "id": service_id,
        "timezone": timezone,
        "kind": kind,
        "language": language,
        "languages": languages,
        "callers": callers,
        "hours": hours,
        "length": length,
        "confirmation": confirmation,
        "fields": fields,
        "app": app,
        "documents": documents,
        "phone": phone,
    }
    given = {name: answer for name, answer in told.items() if answer is not None}
    site = site_folder()
    try:
        made = making.draft(site, given, input, print)
    except (Wrong, making.NoAnswer) as error:
        wrong_use(str(error))
    print(f"Written: {making.write(made, site)}")
    lacking = list(making.missing(made, site))
    say(lacking or ["No problems found."])
    say(["", *making.next_steps(made, site)])
    raise SystemExit(1 if lacking else 0)


@app.command()
def timetable(
    service: ServiceName = "",
    language: LanguageTag = "",
    first: FromDay = "",
    days: Days = 7,
    as_json: AsJson = False,
) -> None:
    """Tell on which days and hours each language is spoken, dated exceptions counted in."""
    from bot import hours  # noqa: PLC0415

    day = day_of(first) if first else None
    service = service_named(service)
    rows = hours.timetable(files_of(service), service, language, day, days, _database_url())
    print_json(rows) if as_json else hours.show(rows)


@app.command()
def free(
    service: ServiceName = "",
    language: LanguageTag = "",
    first: FromDay = "",
    days: Days = 7,
    as_json: AsJson = False,
) -> None:
    """Tell which times can still be booked."""
    from bot import hours  # noqa: PLC0415

    day = day_of(first) if first else None
    service = service_named(service)
    rows = hours.free(files_of(service), service, language, day, days, _database_url())
    print_json(rows) if as_json else hours.show(rows)


def _database_url() -> str:
    return setting("SODAN_DATABASE_URL", "sqlite:///sodan.db")


@app.command()
def read(
    field: Annotated[str, typer.Argument(help="A field such as name or phone, or word.")],
    today: Annotated[str, typer.Option(help="The day to reckon ages from.")] = "",
    service: Annotated[str, typer.Option(help="The service whose rule of letters counts.")] = "",
) -> None:
    """Tell what the bot would understand: JSON lines in, JSON lines out."""
    from bot import reading  # noqa: PLC0415

    day = day_of(today) if today else (datetime.now(UTC) + timedelta(hours=9)).date()
    readable = reading.readable()
    if field not in readable:
        wrong_use(f"{field!r} is not read, expected one of {', '.join(readable)}")
    files = files_of(service)
    catalog, rules = files.catalog(), files.services().get(service)
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            print(reading.answer(field, line, day, catalog, rules), flush=True)
        except reading.NotALine as error:
            wrong_use(f"line {number}: {error}")


@app.command()
def chat(language: LanguageTag = "vi", service: ServiceName = "") -> None:
    """Talk to the bot in this terminal; nothing is kept."""
    from bot.terminal import talk  # noqa: PLC0415

    talk(language, files_of(service_named(service)))


@app.command()
def queue(language: LanguageTag = "", as_json: AsJson = False) -> None:
    """List the open bookings, earliest first."""
    from bot import hours  # noqa: PLC0415

    rows = hours.queue(settings(), files_of(), language)
    print_json(rows) if as_json else hours.show(rows)


@app.command()
def statistics(
    service: ServiceName = "",
    from_month: Annotated[str, typer.Option("--from", help="The first month, YYYY-MM.")] = "",
    to_month: Annotated[str, typer.Option("--to", help="The last month, YYYY-MM.")] = "",
    as_json: AsJson = False,
) -> None:
    """Count how a service is used, month by month; nothing from which anybody can be told."""
    from bot.commands.statistics import counted, lines  # noqa: PLC0415

    found = counted(settings(), files_of(), service, from_month, to_month)
    if as_json:
        print_json([{"service": name, **figures.as_json()} for name, figures in found])
    else:
        say(lines(found))


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Look at everything that an installation needs, inside and outside; tell what to do."""
    import asyncio  # noqa: PLC0415

    from bot.doctor import examine  # noqa: PLC0415

    found = asyncio.run(examine(os.environ))
    if as_json:
        print_json([finding._asdict() for finding in found])
    else:
        say([str(finding) for finding in found])
    raise SystemExit(1 if any(finding.state == "problem" for finding in found) else 0)
