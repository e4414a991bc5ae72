"""The `sodan` command. Exit codes: 0 fine, 1 problems found, 2 wrong use.

Heavy imports happen inside the commands that need them, so that `sodan --help` is quick.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from schedules.problem import Problems

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.files import Files

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
failed_app = typer.Typer(no_args_is_help=True)
staff_app = typer.Typer(no_args_is_help=True)
line_app = typer.Typer(no_args_is_help=True)
telegram_app = typer.Typer(no_args_is_help=True)
db_app = typer.Typer(no_args_is_help=True)
app.add_typer(db_app, name="db", help="The database.")
keys_app = typer.Typer(no_args_is_help=True)
app.add_typer(keys_app, name="keys", help="The key that seals personal data.")
caller_app = typer.Typer(no_args_is_help=True)
app.add_typer(caller_app, name="caller", help="What is kept of one caller.")
site_app = typer.Typer(no_args_is_help=True)
app.add_typer(site_app, name="site", help="Your own sentences and hours.")
app.add_typer(failed_app, name="failed", help="Updates that could not be answered.")
app.add_typer(staff_app, name="staff", help="The people who use the console.")
app.add_typer(line_app, name="line", help="The LINE channel.")
app.add_typer(telegram_app, name="telegram", help="The Telegram bot.")

ServiceName = Annotated[
    str, typer.Option("--service", help="Which service; else the first of the settings.")
]
LanguageTag = Annotated[str, typer.Option("--language", help="A language tag such as vi.")]
FromDay = Annotated[str, typer.Option("--from", help="The first day, YYYY-MM-DD.")]
Days = Annotated[int, typer.Option(min=1, max=3660, help="How many days.")]
AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]


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


def _wrong_use(line: str) -> NoReturn:
    print(line, file=sys.stderr)
    raise SystemExit(2)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.max
    if not 1 < day.year < 9000:
        _wrong_use(f"{text!r} is not a day, expected one such as 2026-11-24")
    return day


def _settings() -> Settings:
    from bot.config import read  # noqa: PLC0415

    return read(os.environ)


def _setting(name: str, default: str = "") -> str:
    from bot.config import one  # noqa: PLC0415

    return one(os.environ, name, default)


def _files(service: str = "") -> Files:
    from bot.files import Files  # noqa: PLC0415

    return Files((service,) if service else _services(), _site())


def _site() -> Path | None:
    given = _setting("SODAN_SITE")
    return Path(given) if given else None


def _services() -> tuple[str, ...]:
    """Name the services of the settings."""
    from bot.config import listed  # noqa: PLC0415
    from schedules.service_file import default  # noqa: PLC0415

    return listed(_setting("SODAN_SERVICES")) or (default(),)


def _service(named: str) -> str:
    """Give the service that an option names, else the first of the settings."""
    return named or _services()[0]


def _end_when_told() -> None:
    """End at SIGTERM from the first moment on: a container's first process ignores it else."""
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))


def _print(rows: list[dict[str, Any]]) -> None:
    print(json.dumps(rows, ensure_ascii=False, indent=1))


@app.command()
def serve() -> None:
    """Run the desk: web and workers in one process."""
    gc.disable()  # until it serves: what start-up makes stays, and to look through it is a tenth
    _end_when_told()
    from bot.serve import serve as run  # noqa: PLC0415

    run(_settings())


@app.command()
def work() -> None:
    """Run the workers alone: sending, rooms, what time brings. No web."""
    _end_when_told()
    from bot.serve import work as run  # noqa: PLC0415

    run(_settings())


@app.command()
def demo(
    fresh: Annotated[bool, typer.Option(help="Start anew.")] = False,
    folder: Annotated[Path, typer.Option(help="Where the demo keeps its data.")] = Path(".demo"),
    port: Annotated[int, typer.Option(min=1, max=65535, help="Its port on loopback.")] = 8080,
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
        _print([problem._asdict() for problem in problems])
    else:
        for problem in problems:
            print(problem)
        print(f"{len(problems)} problems" if problems else "No problems found.")
    raise SystemExit(1 if problems else 0)


@app.command("new-service")
def new_service(
    service_id: Annotated[str | None, typer.Option("--id", help="Its name: helpline.")] = None,
    timezone: Annotated[str | None, typer.Option(help="Such as Asia/Tokyo.")] = None,
    languages: Annotated[str | None, typer.Option(help="'vi mon-sat, en tue thu'")] = None,
    hours: Annotated[str | None, typer.Option(help="'mon-fri 11:00-19:00, sat 9:00-12:00'")] = None,
    length: Annotated[str | None, typer.Option(help="Minutes of a call.")] = None,
    confirmation: Annotated[str | None, typer.Option(help="staff, instant or reply")] = None,
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
        "languages": languages,
        "hours": hours,
        "length": length,
        "confirmation": confirmation,
        "fields": fields,
        "app": app,
        "documents": documents,
        "phone": phone,
    }
    given = {name: answer for name, answer in told.items() if answer is not None}
    site = _site()
    try:
        made = making.draft(site, given, input, print)
    except (Wrong, making.NoAnswer) as error:
        _wrong_use(str(error))
    print(f"Written: {making.write(made, site)}")
    lacking = list(making.missing(made, site))
    _say(lacking or ["No problems found."])
    _say(["", *making.next_steps(made, site)])
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

    day = _day(first) if first else None
    service = _service(service)
    rows = hours.timetable(_files(service), service, language, day, days, _database_url())
    _print(rows) if as_json else hours.show(rows)


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

    day = _day(first) if first else None
    service = _service(service)
    rows = hours.free(_files(service), service, language, day, days, _database_url())
    _print(rows) if as_json else hours.show(rows)


def _database_url() -> str:
    return _setting("SODAN_DATABASE_URL", "sqlite:///sodan.db")


@app.command()
def read(
    field: Annotated[str, typer.Argument(help="A field such as name or phone, or word.")],
    today: Annotated[str, typer.Option(help="The day to reckon ages from.")] = "",
) -> None:
    """Tell what the bot would understand: JSON lines in, JSON lines out."""
    from bot import reading  # noqa: PLC0415

    day = _day(today) if today else (datetime.now(UTC) + timedelta(hours=9)).date()
    readable = reading.readable()
    if field not in readable:
        _wrong_use(f"{field!r} is not read, expected one of {', '.join(readable)}")
    catalog = _files().catalog()
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            print(reading.answer(field, line, day, catalog), flush=True)
        except reading.NotALine as error:
            _wrong_use(f"line {number}: {error}")


@app.command()
def chat(language: LanguageTag = "vi", service: ServiceName = "") -> None:
    """Talk to the bot in this terminal; nothing is kept."""
    from bot.terminal import talk  # noqa: PLC0415

    talk(language, _files(_service(service)))


@app.command()
def queue(language: LanguageTag = "", as_json: AsJson = False) -> None:
    """List the open bookings, earliest first."""
    from bot import hours  # noqa: PLC0415

    rows = hours.queue(_settings(), _files(), language)
    _print(rows) if as_json else hours.show(rows)


@failed_app.command("list")
def failed_list(as_json: AsJson = False) -> None:
    """List the updates that could not be answered, oldest first."""
    from bot import failed, hours  # noqa: PLC0415

    rows = failed.listed(_settings())
    _print(rows) if as_json else hours.show(rows)


@failed_app.command("replay")
def failed_replay(
    turn_id: Annotated[str, typer.Argument(metavar="[ID]", help="Which; all if left out.")] = "",
) -> None:
    """Answer them now, once the fault is mended; a running desk sends the answers."""
    from bot import failed  # noqa: PLC0415

    lines, well = failed.replay(_settings(), turn_id)
    for line in lines or ["nothing"]:
        print(line)
    raise SystemExit(0 if well else 1)


@failed_app.command("drop")
def failed_drop(turn_id: Annotated[str, typer.Argument(metavar="ID")]) -> None:
    """Close one without an answer and erase what it held."""
    from bot import failed  # noqa: PLC0415

    print(failed.drop(_settings(), turn_id))


@staff_app.command("add")
def staff_add(
    login: str,
    name: Annotated[str, typer.Option(help="How the person is called in the console.")] = "",
    role: Annotated[str, typer.Option(help="admin or counsellor")] = "counsellor",
    languages: Annotated[str, typer.Option(help="Languages on duty, such as 'vi en'.")] = "",
    mail: Annotated[str, typer.Option(help="Where neutral notices go.")] = "",
    speaks: Annotated[str, typer.Option(help="The language of their console.")] = "ja",
) -> None:
    """Add a person and print their one-time link."""
    from bot import people  # noqa: PLC0415

    print(people.add(_settings(), login, name or login, role, languages.split(), mail, speaks))


@staff_app.command("list")
def staff_list(as_json: AsJson = False) -> None:
    """List the staff."""
    from bot import hours, people  # noqa: PLC0415

    rows = people.everybody(_settings())
    _print(rows) if as_json else hours.show(rows)


@staff_app.command("disable")
def staff_disable(login: str) -> None:
    """Shut a person out at once; their sessions end."""
    from bot import people  # noqa: PLC0415

    print(people.disable(_settings(), login))


@staff_app.command("reset")
def staff_reset(login: str) -> None:
    """Print a new one-time link for a person who cannot log in."""
    from bot import people  # noqa: PLC0415

    print(people.reset(_settings(), login))


@db_app.command("upgrade")
def db_upgrade() -> None:
    """Bring the schema up to date; on SQLite after a copy of the file was made."""
    from bot import database  # noqa: PLC0415

    print(database.upgrade(_settings().database_url))


@db_app.command("check")
def db_check(as_json: AsJson = False) -> None:
    """Check that the database is whole: schema, rows, claims, keys. Changes nothing."""
    from bot import dbcheck  # noqa: PLC0415

    problems = dbcheck.check(_settings())
    if as_json:
        _print([{"problem": problem} for problem in problems])
    else:
        for problem in problems:
            print(problem)
        print(f"{len(problems)} problems" if problems else "No problems found.")
    raise SystemExit(1 if problems else 0)


@db_app.command("backup-key")
def db_backup_key(
    private_file: Annotated[Path, typer.Argument(help="A new file; keep it off this machine.")],
) -> None:
    """Make the keys of backups: print the public one for SODAN_BACKUP_KEY, write the private."""
    from bot import backup  # noqa: PLC0415

    print(backup.new_pair(private_file))


@db_app.command("backup")
def db_backup(folder: Path) -> None:
    """Write data and keys into the folder, sealed; works while serving. Run it every night."""
    from bot import backup  # noqa: PLC0415

    _say(backup.back_up(_settings(), folder, datetime.now(UTC)))


@db_app.command("restore")
def db_restore(
    folder: Path,
    private_key: Annotated[Path, typer.Option(help="The file that backup-key wrote.")],
    at: Annotated[str, typer.Option(help="The newest written by then; UTC if no offset.")] = "",
) -> None:
    """Bring a backup back into an empty database, and prove that it is whole."""
    from bot import restore  # noqa: PLC0415

    try:
        moment = datetime.fromisoformat(at) if at else None
    except ValueError:
        _wrong_use(f"{at!r} is not a moment, expected one such as 2026-11-24T03:00")
    if moment is not None and moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        private = private_key.read_text("ascii")
    except (OSError, UnicodeDecodeError):
        _wrong_use(f"{private_key} cannot be read, expected the file that backup-key wrote")
    _say(restore.restore(_settings(), folder, private, moment, datetime.now(UTC)))


@keys_app.command("rotate")
def keys_rotate(
    new_key_file: Annotated[Path, typer.Option(help="A file that holds the new secret.")],
) -> None:
    """Move to another SODAN_SECRET_KEY while serving; run it again if it was cut short."""
    from bot import keys  # noqa: PLC0415

    _say(keys.rotate(_settings(), keys.read_secret(new_key_file)))


@keys_app.command("fingerprint")
def keys_fingerprint(copy: Path) -> None:
    """Tell the fingerprint of your copy of the secret."""
    from bot import keys  # noqa: PLC0415

    print(keys.fingerprint(copy))


@keys_app.command("confirm")
def keys_confirm(
    given: Annotated[str, typer.Option("--fingerprint", prompt="Fingerprint of your copy")],
) -> None:
    """Note that you have a copy of the secret, by its fingerprint."""
    from bot import keys  # noqa: PLC0415

    print(keys.confirm(_settings(), given, datetime.now(UTC)))


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Look at everything that an installation needs, inside and outside; tell what to do."""
    import asyncio  # noqa: PLC0415

    from bot.doctor import examine  # noqa: PLC0415

    found = asyncio.run(examine(os.environ))
    if as_json:
        _print([finding._asdict() for finding in found])
    else:
        _say([str(finding) for finding in found])
    raise SystemExit(1 if any(finding.state == "problem" for finding in found) else 0)


def _say(lines: list[str]) -> None:
    for line in lines:
        print(line)


@caller_app.command("export")
def caller_export(code: str) -> None:
    """Print everything that is kept of the caller of a booking code, as JSON."""
    from bot import callers  # noqa: PLC0415

    print(callers.export(_settings(), code))


@caller_app.command("erase")
def caller_erase(code: str) -> None:
    """Erase the caller of a booking code: open bookings are cancelled, the key is destroyed."""
    from bot import callers  # noqa: PLC0415

    print(callers.erase(_settings(), code))


@site_app.command("init")
def site_init(folder: Path) -> None:
    """Make a folder for SODAN_SITE with copies of the shipped files to edit."""
    from bot.site import init  # noqa: PLC0415

    print(init(folder))


@line_app.command("setup")
def line_setup(
    remove: Annotated[bool, typer.Option("--remove", help="Take our menus away.")] = False,
) -> None:
    """Tell LINE our webhook address, set up its menus, and show what LINE says of the account."""
    from bot.platforms import remove_line, setup_line  # noqa: PLC0415

    if remove:
        remove_line(_settings())
    else:
        setup_line(_settings(), _files())


@telegram_app.command("setup")
def telegram_setup() -> None:
    """Tell Telegram our webhook address, and the bot's commands and words in each language."""
    from bot.platforms import setup_telegram  # noqa: PLC0415

    setup_telegram(_settings(), _files())
