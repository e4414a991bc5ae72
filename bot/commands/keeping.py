"""`sodan db`, `sodan keys`, `sodan caller`: what is kept, and under which key."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.common import AsJson, print_json, say, settings, wrong_use

db_app = typer.Typer(no_args_is_help=True)
keys_app = typer.Typer(no_args_is_help=True)
caller_app = typer.Typer(no_args_is_help=True)


@db_app.command("upgrade")
def db_upgrade() -> None:
    """Bring the schema up to date; on SQLite after a copy of the file was made."""
    from bot import database  # noqa: PLC0415

    print(database.upgrade(settings().database_url))


@db_app.command("check")
def db_check(as_json: AsJson = False) -> None:
    """Check that the database is whole: schema, rows, claims, keys. Changes nothing."""
    from bot import dbcheck  # noqa: PLC0415

    problems = dbcheck.check(settings())
    if as_json:
        print_json([{"problem": problem} for problem in problems])
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

    say(backup.back_up(settings(), folder, datetime.now(UTC)))


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
        wrong_use(f"{at!r} is not a moment, expected one such as 2026-11-24T03:00")
    if moment is not None and moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        private = private_key.read_text("ascii")
    except (OSError, UnicodeDecodeError):
        wrong_use(f"{private_key} cannot be read, expected the file that backup-key wrote")
    say(restore.restore(settings(), folder, private, moment, datetime.now(UTC)))


@keys_app.command("rotate")
def keys_rotate(
    new_key_file: Annotated[Path, typer.Option(help="A file that holds the new secret.")],
) -> None:
    """Move to another SODAN_SECRET_KEY while serving; run it again if it was cut short."""
    from bot import keys  # noqa: PLC0415

    say(keys.rotate(settings(), keys.read_secret(new_key_file)))


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

    print(keys.confirm(settings(), given, datetime.now(UTC)))


@caller_app.command("export")
def caller_export(code: str) -> None:
    """Print everything that is kept of the caller of a booking code, as JSON."""
    from bot import callers  # noqa: PLC0415

    print(callers.export(settings(), code))


@caller_app.command("erase")
def caller_erase(code: str) -> None:
    """Erase the caller of a booking code: open bookings are cancelled, the key is destroyed."""
    from bot import callers  # noqa: PLC0415

    print(callers.erase(settings(), code))
