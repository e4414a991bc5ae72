"""`sodan doctor`: everything that an installation needs, looked at from inside and outside.

Each finding says what stands well or what to do. It changes nothing, here or at the platforms.
"""

from __future__ import annotations

import shutil
import sqlite3
import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from ipaddress import ip_network
from pathlib import Path

import sqlalchemy as sa

from bot import backup, config, keys
from bot.config import Settings
from bot.files import Files
from bot.finding import Finding, clock_compared, name_shown
from bot.outside_doctor import outside
from bot.store import schema
from bot.store.engine import Database, open_snapshot
from bot.store.facts import HOUSE_KEY
from bot.store.store import Store
from bot.store.vault import Vault, WrongKey
from schedules.problem import Problems

SOUND_SQLITE = (3, 51, 3)  # up to 3.51.2 a reset of the write-ahead log can damage a file
MB = 1024 * 1024
DISK_LOW, DISK_LEAST = 2048 * MB, 256 * MB
BACKUP_AGE = timedelta(hours=25)  # every night, with an hour to spare
CALLS = ("requested", "offered", "confirmed", "changed", "cancelled", "still")


async def examine(
    environment: Mapping[str, str],
    *,
    now: datetime | None = None,
    trust: ssl.SSLContext | None = None,
) -> list[Finding]:
    """Look at everything. `trust` is whom certificates are checked by; the system's, if None."""
    try:
        settings = config.read(environment)
        files = Files(settings.services, settings.site)
    except Problems as found:
        return [Finding("settings", "problem", str(problem)) for problem in found.problems]
    moment = now or datetime.now(UTC)
    findings = [Finding("settings", "ok", "all can be used")]
    findings += [Finding("settings", "skipped", reason) for reason in settings.off]
    findings += _database(settings)
    has_schema = _has_schema(settings)
    if has_schema:
        findings += await _keys(settings, moment)
    findings += _proxy(settings)
    findings += _disk(settings)
    findings += await outside(settings, files, moment, has_schema=has_schema, trust=trust)
    findings += _notices(settings, files)
    findings += _letters(settings, files)
    findings += _public_bodies(settings, files)
    return findings


# the database and its keys


def _file(settings: Settings) -> Path | None:
    """Tell the file of SQLite; None for PostgreSQL."""
    address = settings.database_url
    return Path(sa.make_url(address).database or "") if address.startswith("sqlite:") else None


def _has_schema(settings: Settings) -> bool:
    file = _file(settings)
    if file is not None and not file.exists():
        return False
    try:
        return schema.current(settings.database_url) is not None
    except sa.exc.DBAPIError:
        return False


def _database(settings: Settings) -> Iterator[Finding]:
    address, file = settings.database_url, _file(settings)
    if file is not None:
        yield _sqlite_library(sqlite3.sqlite_version_info)
        if not file.exists():
            what = f"{file} is not there yet: `sodan serve` makes it"
            yield Finding("database", "warning", what)
            return
    try:
        with open_snapshot(address).connect() as connection:
            yield from _state_of(connection)
        current, newest = schema.current(address), schema.newest()
    except sa.exc.DBAPIError as error:
        kind = type(error.orig).__name__
        what = f"cannot be opened ({kind}): check SODAN_DATABASE_URL and that it is running"
        yield Finding("database", "problem", what)
        return
    if current == newest:
        yield Finding("schema", "ok", f"{current}, the newest")
    elif current is not None and not schema.knows(current):
        yield _newer(address, current)
    elif file is not None:
        what = f"{current}, not {newest}: `sodan serve` brings it up to date; make a backup first"
        yield Finding("schema", "warning", what)
    else:
        what = f"{current}, not {newest}: run `sodan db upgrade` after a backup"
        yield Finding("schema", "problem", what)


def _newer(address: str, current: str) -> Finding:
    broke = schema.breaking(address)
    if broke is not None and not schema.knows(broke):
        what = f"{current}, which this release would damage: start the release that made it"
        return Finding("schema", "problem", what)
    what = f"{current}, newer than this release, which still works with it: update"
    return Finding("schema", "warning", what)


def _sqlite_library(version: tuple[int, ...]) -> Finding:
    said = ".".join(map(str, version))
    if version >= SOUND_SQLITE:
        return Finding("SQLite", "ok", f"library {said}")
    what = (
        f"library {said} can damage a file when several connections reset its log (mended in "
        "3.51.3): Sodan lets one connection alone do so; let no other program open the file, and "
        "update SQLite when you can"
    )
    return Finding("SQLite", "warning", what)


def _state_of(connection: sa.Connection) -> Iterator[Finding]:
    if connection.dialect.name != "sqlite":
        version = connection.exec_driver_sql("SHOW server_version").scalar()
        yield Finding("database", "ok", f"PostgreSQL {version}")
        there = connection.exec_driver_sql(
            "SELECT extract(epoch FROM clock_timestamp())::float8"
        ).scalar_one()
        yield clock_compared("database", datetime.fromtimestamp(float(there), UTC))
        return
    mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
    secure = connection.exec_driver_sql("PRAGMA secure_delete").scalar()
    references = connection.exec_driver_sql("PRAGMA foreign_keys").scalar()
    if (mode, secure, references) == ("wal", 1, 1):
        what = "write-ahead log, deleted text overwritten, references kept"
        yield Finding("database", "ok", what)
    else:
        what = (
            f"journal_mode {mode}, secure_delete {secure}, foreign_keys {references}: expected "
            "wal, 1, 1; start `sodan serve` on a local disk, with a SQLite that can do these"
        )
        yield Finding("database", "problem", what)


async def _keys(settings: Settings, now: datetime) -> list[Finding]:
    vault = Vault(settings.secret_key, settings.old_secret_key)
    database = Database(settings.database_url, vault)

    def ask(store: Store) -> tuple[str | None, str | None, bool]:
        used = store.fact(HOUSE_KEY) is not None
        if used and vault.ready:
            store.check_key()
        return store.fact(keys.CONFIRMED), store.fact(backup.MADE), vault.ready or not used

    try:
        confirmed, made, fits = await database.look(ask)
    except WrongKey as error:
        return [Finding("keys", "problem", str(error))]
    finally:
        await database.close()
    if not fits:
        what = "SODAN_SECRET_KEY does not open this database: set the one that it was made with"
        return [Finding("keys", "problem", what)]
    found = [Finding("keys", "ok", "SODAN_SECRET_KEY opens the database")]
    if settings.old_secret_key:
        what = "once `sodan keys rotate` has finished, unset SODAN_SECRET_KEY_OLD and restart"
        found.append(Finding("keys", "warning", what))
    if confirmed is not None and confirmed.startswith(f"{vault.key_id} "):
        what = f"a copy was confirmed on {confirmed.split()[1][:10]}"
        found.append(Finding("copy of the key", "ok", what))
    else:
        what = (
            "nobody has said that there is one: without a copy a lost machine means lost data; "
            "run `sodan keys fingerprint` on the copy, then `sodan keys confirm`"
        )
        found.append(Finding("copy of the key", "warning", what))
    found.append(_backup(settings, made, now))
    return found


def _backup(settings: Settings, made: str | None, now: datetime) -> Finding:
    if not settings.backup_key:
        what = "SODAN_BACKUP_KEY is not set: make keys with `sodan db backup-key`"
        return Finding("backup", "warning", what)
    if made is None:
        return Finding("backup", "warning", "there was none yet: run `sodan db backup` every night")
    if now - datetime.fromisoformat(made) > BACKUP_AGE:
        what = (
            f"the last one was made at {made}: run `sodan db backup` every night, or people who "
            "were erased stay readable in the old keys"
        )
        return Finding("backup", "warning", what)
    return Finding("backup", "ok", f"the last one was made at {made}")


# this machine


def _disk(settings: Settings) -> Iterator[Finding]:
    file = _file(settings)
    folder = Path.cwd() if file is None else file.absolute().parent
    if not folder.is_dir():
        what = f"{folder} is not a folder: make it, or mend SODAN_DATABASE_URL"
        yield Finding("disk", "problem", what)
        return
    yield _free(shutil.disk_usage(folder).free)


def _free(free: int) -> Finding:
    said = f"{free // MB} MB are free"
    if free < DISK_LEAST:
        return Finding("disk", "problem", f"{said}: make room now, or bookings cannot be kept")
    if free < DISK_LOW:
        return Finding("disk", "warning", f"{said}: make room soon")
    return Finding("disk", "ok", said)


def _proxy(settings: Settings) -> Iterator[Finding]:
    proxy = settings.trusted_proxy
    if proxy:
        try:
            networks = [ip_network(part.strip()) for part in proxy.split(",")]
        except ValueError:
            what = "SODAN_TRUSTED_PROXY is not an address: set that of the proxy, such as 127.0.0.1"
            yield Finding("proxy", "problem", what)
            return
        if any(network.prefixlen == 0 for network in networks):
            what = "SODAN_TRUSTED_PROXY trusts everybody: anybody can pretend to be anybody"
            yield Finding("proxy", "problem", what)
            return
        yield Finding("proxy", "ok", f"forwarded headers are believed from {proxy} alone")
    elif settings.public_url.startswith("https:"):
        what = (
            "https needs a proxy before us, and forwarded headers are believed from nobody: all "
            "callers seem to come from one address; set SODAN_TRUSTED_PROXY to the proxy's"
        )
        yield Finding("proxy", "warning", what)
    else:
        yield Finding("proxy", "ok", "forwarded headers are believed from nobody")


# what others can read


def _notices(settings: Settings, files: Files) -> Iterator[Finding]:
    if not settings.smtp_url:
        return
    name, address = parseaddr(settings.mail_from)
    yield from name_shown("mail on a lock screen", name or address)
    catalog = files.catalog()
    for kind in CALLS:
        said = catalog.say(f"mail-{kind}-subject", "en", day="24 November", clock="18:00")
        yield Finding("mail on a lock screen", "ok", f"subject “{said}”")


def _letters(settings: Settings, files: Files) -> Iterator[Finding]:
    """Compare what services say of mail with what is set."""
    for service in files.services().values():
        if service.intake.prove_email and not settings.smtp_url:
            what = f"{service.id} proves mailboxes by a code, and no mail can be sent: nobody can"
            yield Finding("mail", "problem", f"{what}; set SODAN_SMTP_URL")
        if service.intake.account and not settings.smtp_url:
            what = f"{service.id} registers callers by a link in a mail, and no mail can be sent"
            yield Finding("mail", "problem", f"{what}: nobody can book; set SODAN_SMTP_URL")
        if "mail" in service.notices.by and not settings.smtp_url:
            what = f"{service.id} tells date and way in by mail, and no mail can be sent"
            yield Finding("mail", "warning", f"{what}; set SODAN_SMTP_URL")
        if service.booking.confirmation == "reply" and not settings.imap_url:
            what = f"callers of {service.id} confirm by answering, and nobody reads their letters"
            yield Finding("mailbox", "warning", f"{what} here; set SODAN_IMAP_URL")
        if "mail" in service.cancel.by and not settings.imap_url:
            what = f"callers of {service.id} may cancel by mail, and nobody reads the answers"
            yield Finding("mailbox", "warning", f"{what} here; set SODAN_IMAP_URL")


def _public_bodies(settings: Settings, files: Files) -> Iterator[Finding]:
    open_ones = [s.id for s in files.services().values() if not s.intake.private_form]
    if not open_ones or not (settings.line or settings.telegram):
        return
    what = (
        f"{', '.join(open_ones)} asks for name, birth date and mail in the chat, which stays on "
        "the platform's side: the government's guideline of 2021 keeps a public body that uses "
        "LINE from that; weigh it with whoever answers for it, or offer the web chat alone"
    )
    yield Finding("public bodies", "warning", what)
