"""Keeps a second `serve` or `work` away from one SQLite file: it has one writer, and it is ours.

The lock is the system's, on a file beside the database: it ends with the process, however that
ends, and a file that is left behind locks nothing. PostgreSQL needs none.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.store.engine import is_sqlite, sync_url
from schedules.problem import Problem, Problems


@contextmanager
def alone(address: str) -> Iterator[None]:
    """Be the only desk on this database while the block runs. Raises Problems."""
    if not is_sqlite(address):
        yield
        return
    database = Path(str(sync_url(address).database)).resolve()
    with database.with_name(f"{database.name}.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            what = "is used by another `sodan serve` or `sodan work`"
            right = "expected one at a time on SQLite: stop that one, or move to PostgreSQL"
            raise Problems([Problem("SODAN_DATABASE_URL", 0, what, right)]) from None
        yield
