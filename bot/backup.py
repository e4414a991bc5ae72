"""`sodan db backup`: data and keys in two sealed files, while the desk goes on serving.

Both come from one snapshot of the database. Of the keys only the newest file is kept, so that a
person who was erased cannot be read in yesterday's data; data files are kept for thirty days.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa
from alembic.migration import MigrationContext
from sqlalchemy.engine import Connection
from sqlalchemy.pool import NullPool

from bot import lockbox
from bot.config import Settings
from bot.store import portable
from bot.store.engine import open_snapshot, open_writer
from bot.store.facts import HOUSE_KEY
from bot.store.tables import facts
from schedules.problem import Problem, Problems

KEPT = timedelta(days=30)
ENDING = ".sealed"
MADE = "backup_at"  # the fact that tells when the last backup was made
_STAMP = "%Y%m%dT%H%M%S.%f"


def file_name(kind: str, made_at: datetime) -> str:
    """Name a file by its kind and moment: names sort as the moments do."""
    return f"sodan-{kind}-{made_at.astimezone(UTC):{_STAMP}}Z{ENDING}"


def made_at(path: Path) -> datetime:
    """Read the moment of a backup file from its name. Raises ValueError."""
    stamp = path.name.removesuffix(ENDING).rpartition("-")[2]
    return datetime.strptime(stamp, f"{_STAMP}Z").replace(tzinfo=UTC)


def files(folder: Path, kind: str) -> list[Path]:
    """List the backup files of a kind, oldest first."""
    return sorted(folder.glob(f"sodan-{kind}-*{ENDING}"))


def new_pair(private_file: Path) -> str:
    """Write a new private key to a file that only we can read; answer the public key."""
    public, private = lockbox.new_pair()
    try:
        opened = os.open(private_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        right = "expected a new file: a private key is never overwritten"
        raise Problems([Problem(str(private_file), 0, "is there already", right)]) from None
    with os.fdopen(opened, "w", encoding="ascii") as file:
        file.write(f"{private}\n")
        file.flush()
        os.fsync(file.fileno())
    return public


def back_up(settings: Settings, folder: Path, now: datetime) -> list[str]:
    """Write a new backup into the folder and tidy up there; answer what to tell."""
    if not settings.backup_key:
        right = "expected the public key that `sodan db backup-key` printed"
        raise Problems([Problem("SODAN_BACKUP_KEY", 0, "is not set", right)])
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _alone_in(folder):
        for left in folder.glob(f"*{ENDING}.part"):
            left.unlink()  # of a backup that was cut short: it may hold keys of the erased
        data, keys = (folder / file_name(kind, now) for kind in ("data", "keys"))
        with _snapshot(settings.database_url) as connection:
            revision = _revision(connection)
            head = {"format": 1, "made_at": now.isoformat(), "revision": revision}
            with _sealed(keys, settings.backup_key, "keys") as put:
                kept_keys = portable.write_keys(put, connection, head)
            with _sealed(data, settings.backup_key, "data") as put:
                kept = portable.write_data(put, connection, head)
        # First the keys: newer keys open older data, and never the other way round.
        _publish(keys)
        _publish(data)
        for old in files(folder, "keys"):
            if old != keys:
                old.unlink()
        for old in files(folder, "data"):
            if made_at(old) < now - KEPT:
                old.unlink()
        _sync(folder)
    noted = _note(settings.database_url, now)
    keys_told = f"{kept_keys.tables[portable.KEYS].rows} keys apart in {keys.name}"
    told = [f"{data.name}: {kept.rows} rows of {len(kept.tables)} tables; {keys_told}"]
    return told if noted else [*told, "the database was too busy to note it for `sodan doctor`"]


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    with (folder / ".lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            right = "expected to be alone: wait until it has finished"
            problem = Problem(str(folder), 0, "another backup is being written here", right)
            raise Problems([problem]) from None
        yield


@contextmanager
def _snapshot(address: str) -> Iterator[Connection]:
    """Open one moment of the database, which nobody waits for."""
    path = sa.make_url(address).database or ""
    if address.startswith("sqlite:") and not Path(path).exists():
        right = "expected the database that `sodan serve` made"
        raise Problems([Problem("SODAN_DATABASE_URL", 0, "names no database yet", right)])
    engine = open_snapshot(address)
    try:
        with engine.connect() as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


def _revision(connection: Connection) -> str:
    revision = MigrationContext.configure(connection).get_current_revision()
    house_key = (
        revision
        and connection.execute(sa.select(facts.c.name).where(facts.c.name == HOUSE_KEY)).scalar()
    )
    if revision is None or not house_key:
        right = "expected one that `sodan serve` has used"
        raise Problems([Problem("SODAN_DATABASE_URL", 0, "names an empty database", right)])
    return revision


@contextmanager
def _sealed(path: Path, public_key: str, kind: str) -> Iterator[portable.Put]:
    """Write a sealed file beside its final name, and see that it is on the disk."""
    part = path.with_name(f"{path.name}.part")
    opened = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(opened, "wb") as file:
        with lockbox.SealedWriter(file, public_key, kind) as sealed:
            yield sealed.write
        file.flush()
        os.fsync(file.fileno())


def _publish(path: Path) -> None:
    path.with_name(f"{path.name}.part").rename(path)
    _sync(path.parent)


def _sync(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _note(address: str, now: datetime) -> bool:
    """Keep when this was, for `sodan doctor`; False where others write without a pause."""
    engine = open_writer(address, poolclass=NullPool)
    try:
        _put(engine, now)
    except sa.exc.OperationalError:
        return False
    return True


def _put(engine: sa.Engine, now: datetime) -> None:
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            # Only the desk's own writer moves the log into the file.
            connection.connection.cursor().execute("PRAGMA wal_autocheckpoint=0")
        with connection.begin():
            connection.execute(sa.delete(facts).where(facts.c.name == MADE))
            connection.execute(sa.insert(facts).values(name=MADE, value=now.isoformat()))
