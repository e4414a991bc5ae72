"""`sodan db restore`: a backup back into an empty database, and proof that it is whole.

Both files are read to their end before anything is written. SQLite is built beside its final name
and moved there last; on PostgreSQL what was begun is taken away again. Whoever was erased since
the data was written has no key any more: what is left of them is erased here again.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from bot import backup, lockbox
from bot.config import Settings
from bot.store import portable, schema
from bot.store.engine import Database, open_writer
from bot.store.facts import HOUSE_KEY
from bot.store.prepared import Prepared
from bot.store.store import Store
from bot.store.tables import bookings, caller_keys, callers, facts, outbox
from bot.store.vault import Vault, WrongKey
from handlers.turn import Caller
from schedules.problem import Problem, Problems

SAMPLE = 200  # sealed rows of each kind that are opened
_WITHOUT_KEY = Prepared(
    sa.select(callers.c.id, callers.c.channel, callers.c.account)
    .select_from(callers.outerjoin(caller_keys, caller_keys.c.caller_id == callers.c.id))
    .where(caller_keys.c.caller_id.is_(None))
)
_DROP_UNUSED = Prepared(
    sa.delete(caller_keys)
    .where(caller_keys.c.caller_id.not_in(sa.select(callers.c.id)))
    .returning(caller_keys.c.caller_id)
)
_CALLERS = Prepared(sa.select(callers.c.id, callers.c.lookup))
_BOOKINGS = Prepared(sa.select(bookings.c.id).where(bookings.c.details_sealed.is_not(None)))
_WAITING = Prepared(
    sa.select(sa.func.count()).select_from(outbox).where(outbox.c.state == "queued")
)


@dataclass(frozen=True)
class _File:
    """One of the two files, read to its end."""

    path: Path
    kind: str
    private_key: str
    contents: portable.Contents

    def fill(self, connection: sa.Connection) -> None:
        """Put its rows into the tables, and read them back."""

        def take(table: str, columns: list[str], rows: list[list[object]]) -> None:
            portable.insert(connection, table, columns, rows)

        portable.empty(connection, self.contents)
        with self.path.open("rb") as file:
            portable.read(lockbox.unseal(file, self.private_key, self.kind), self.kind, take)
        portable.go_on_counting(connection, self.contents)


def restore(
    settings: Settings, folder: Path, private_key: str, at: datetime | None, now: datetime
) -> list[str]:
    """Restore the newest data, or the newest written by `at`; answer what to tell.

    Raises Problems, and then the database is as empty as it was.
    """
    data, keys = _chosen(folder, private_key, at)
    _refuse_unless_empty(settings.database_url)
    with _building(settings.database_url) as address:
        schema.upgrade(address, data.contents.head["revision"])
        _fill(address, data, keys)
        schema.upgrade(address)
        told = _finish(Database(address, _vault(settings)), now)
    return [
        f"{data.path.name}: {data.contents.rows} rows of {len(data.contents.tables)} tables, "
        f"read back and the same",
        *told,
        "everybody has to sign in again; look at `sodan staff list`: who was disabled after the "
        "backup is not disabled now",
    ]


def _vault(settings: Settings) -> Vault:
    return Vault(settings.secret_key, settings.old_secret_key)


def _chosen(folder: Path, private_key: str, at: datetime | None) -> tuple[_File, _File]:
    found = [path for path in backup.files(folder, "data") if at is None or _by(path, at)]
    keys = backup.files(folder, "keys")
    if not found or not keys:
        what = f"holds no backup written by {at.isoformat()}" if at else "holds no backup"
        right = "expected the folder that `sodan db backup` wrote to, with data and keys"
        raise Problems([Problem(str(folder), 0, what, right)])
    chosen = _read(found[-1], "data", private_key), _read(keys[-1], "keys", private_key)
    for file in chosen:
        revision = str(file.contents.head["revision"])
        if not schema.knows(revision):
            right = "expected a release of Sodan at least as new as the one that wrote it"
            what = f"has schema {revision}, which this release does not know"
            raise Problems([Problem(file.path.name, 0, what, right)])
    data_at, keys_at = (file.contents.head["made_at"] for file in chosen)
    if datetime.fromisoformat(keys_at) < datetime.fromisoformat(data_at):
        right = "expected keys of the same backup or a later one"
        raise Problems([Problem(chosen[1].path.name, 0, "is older than the data", right)])
    return chosen


def _by(path: Path, at: datetime) -> bool:
    try:
        return backup.made_at(path) <= at
    except ValueError:
        return False


def _read(path: Path, kind: str, private_key: str) -> _File:
    right = "expected the file as `sodan db backup` wrote it, and its private key"
    try:
        with path.open("rb") as file:
            contents = portable.read(lockbox.unseal(file, private_key, kind), kind)
    except lockbox.NotAKey as error:
        raise Problems([Problem("--private-key", 0, "is not a private key", str(error))]) from None
    except (lockbox.DamagedFile, portable.BrokenStream) as error:
        raise Problems([Problem(path.name, 0, str(error), right)]) from None
    return _File(path, kind, private_key, contents)


def _sqlite(address: str) -> Path | None:
    return Path(sa.make_url(address).database or "") if address.startswith("sqlite:") else None


def _refuse_unless_empty(address: str) -> None:
    path = _sqlite(address)
    if path is None:
        engine = open_writer(address, poolclass=NullPool)
        with engine.connect() as connection:
            there = bool(sa.inspect(connection).get_table_names())
    else:
        beside = [path, path.with_name(f"{path.name}-wal")]
        there = any(each.exists() and each.stat().st_size for each in beside)
    if there:
        right = "expected an empty one: restore never overwrites"
        raise Problems([Problem("SODAN_DATABASE_URL", 0, "names a database in use", right)])


@contextmanager
def _building(address: str) -> Iterator[str]:
    """Give the address to build at; take away what was built when something fails."""
    path = _sqlite(address)
    if path is None:
        try:
            yield address
        except BaseException:
            _take_away(address)
            raise
        return
    built = path.with_name(f"{path.name}.restoring")
    for left in _and_its_logs(built):
        left.unlink(missing_ok=True)
    try:
        yield f"sqlite:///{built}"
        with built.open("rb") as file:
            os.fsync(file.fileno())
        built.replace(path)
    finally:
        for left in _and_its_logs(built):
            left.unlink(missing_ok=True)


def _and_its_logs(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in ("", "-wal", "-shm")]


def _take_away(address: str) -> None:
    with open_writer(address, poolclass=NullPool).begin() as connection:
        found = sa.MetaData()
        found.reflect(connection)
        found.drop_all(connection)


def _fill(address: str, data: _File, keys: _File) -> None:
    engine = open_writer(address, poolclass=NullPool)
    with engine.connect() as connection, connection.begin():
        for file in (data, keys):
            file.fill(connection)
        for file in (data, keys):
            differ = portable.compare(connection, file.contents)
            if differ:
                right = "expected the very same rows"
                what = f"was not read back the same: {', '.join(differ)}"
                raise Problems([Problem(file.path.name, 0, what, right)])
        if connection.dialect.name == "sqlite":
            schema.check_references(connection)
        if not connection.execute(
            sa.select(facts.c.name).where(facts.c.name == HOUSE_KEY)
        ).scalar():
            right = "expected the keys of a database that was used"
            raise Problems([Problem(keys.path.name, 0, "holds no house key", right)])


def _finish(database: Database, now: datetime) -> list[str]:
    """Erase whom the keys no longer know, open a sample, and close the file for good."""
    try:
        with database.transaction(now) as store:
            store.check_key()
            erased = store.all(_WITHOUT_KEY)
            for caller_id, channel, account in erased:
                store.erase(Caller(caller_id, channel, account, ""))
            unused = store.all(_DROP_UNUSED)
            store.put_fact("restored_at", now.isoformat())
            opened = _open_some(store)
            waiting = store.one(_WAITING)
        database.checkpoint()
    except WrongKey as error:
        right = "expected the secret that this database was sealed with"
        raise Problems(
            [Problem("SODAN_SECRET_KEY", 0, f"does not open it ({error})", right)]
        ) from None
    finally:
        database.writer.dispose()
    assert waiting is not None  # a count
    return [
        f"{opened} sealed rows opened as a sample",
        f"{len(erased)} people were erased since then, and are again",
        f"{len(unused)} keys of people who came later were dropped",
        f"{waiting[0]} messages waited at that moment and go out at the next start",
    ]


def _open_some(store: Store) -> int:
    """Open a sample of what is sealed, and find it by its keyed hash. Raises WrongKey."""
    people = store.all(_CALLERS)
    for caller_id, lookup in random.sample(people, min(SAMPLE, len(people))):
        caller = store.load(caller_id)
        if caller is None or lookup != store.caller_lookup(
            caller.channel, caller.account, caller.person
        ):
            raise WrongKey("a caller is not found by the keyed hash")
    calls = store.all(_BOOKINGS)
    for (booking_id,) in random.sample(calls, min(SAMPLE, len(calls))):
        store.booking(booking_id)
    return min(SAMPLE, len(people)) + min(SAMPLE, len(calls))
