"""Brings a database to a schema that this release can work with, or says why it cannot.

SQLite is upgraded by whoever opens it, after a copy of the file was made. PostgreSQL has several
processes, so there somebody decides when: `sodan db upgrade`. Older code works on a newer schema
unless a migration has marked it as breaking, in the fact "schema_breaking", by its own revision.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.store import schema
from bot.store.engine import is_sqlite, sync_url
from schedules.problem import Problem, Problems

COPY_ENDING = ".before-upgrade"


def prepare(address: str) -> None:
    """Make the database ready to be served. Raises Problems."""
    have = schema.current(address)
    if have == schema.newest():
        return
    if have is not None and not schema.knows(have):
        _accept_newer(address, have)
    elif is_sqlite(address):
        upgrade(address)
    else:
        what = "has no schema yet" if have is None else f"has the schema {have}"
        raise _problem(what, f"expected {schema.newest()}: run `sodan db upgrade`")


def is_readable(address: str) -> bool:
    """Tell whether there is a schema to read, and change nothing. Raises Problems."""
    have = schema.current(address)
    if have is not None and not schema.knows(have):
        _accept_newer(address, have)
    elif have is not None and have != schema.newest():
        right = f"expected {schema.newest()}: run `sodan db upgrade`"
        raise _problem(f"has the schema {have}", right)
    return have is not None


def upgrade(address: str) -> str:
    """Bring the schema up to date; answer what was done, in a sentence. Raises Problems."""
    have, newest = schema.current(address), schema.newest()
    if have == newest:
        return f"The schema is {newest} already."
    if have is not None and not schema.knows(have):
        raise _problem(f"has the schema {have}", f"this release knows {newest}: use a newer one")
    copy = ""
    if have is not None and is_sqlite(address):
        copy = f" What was there before is in {_copied(address)}; delete it once all is well."
    schema.upgrade(address)
    return f"The schema is {newest} now.{copy}"


def _accept_newer(address: str, have: str) -> None:
    broke = schema.breaking(address)
    if broke is not None and not schema.knows(broke):
        right = f"this release knows {schema.newest()}, expected one that knows {broke}"
        raise _problem(f"has the schema {have}, which older releases would damage", right)


def _copied(address: str) -> Path:
    """Copy the file, whole or not at all, while others may use it; answer where to."""
    path = Path(str(sync_url(address).database))
    copy, unfinished = (path.with_name(path.name + end) for end in (COPY_ENDING, ".unfinished"))
    unfinished.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(unfinished)) as new:
        old.backup(new)
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    return unfinished.replace(copy)


def _problem(what: str, right: str) -> Problems:
    return Problems([Problem("SODAN_DATABASE_URL", 0, what, right)])
