"""Migrates again and again, and is killed at each statement in turn, until one gets through.

Run as `python -m tests.faults.migrate ADDRESS STEP`, to be killed at each STEP-th statement; says
at which it was killed last. After each kill the
database has the whole schema or the one from before, and what follows goes on from there.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from bot.store import schema


def migrate(address: str, killed_at: int) -> bool:
    """Migrate in a process of its own that dies at this statement; False when it did die."""
    child = os.fork()
    if child == 0:
        left = killed_at

        def count(*_: Any) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        event.listen(sa.Engine, "before_cursor_execute", count)
        event.listen(sa.Engine, "commit", count)
        schema.upgrade(address)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or status == 0, status
    return status == 0


def main(address: str, step: int) -> None:
    """Kill at an early statement, then at a later one, and so on."""
    kills = 0
    while not migrate(address, kills + step):
        kills += step
        assert schema.current(address) in (None, schema.newest()), f"half a schema: kill {kills}"
    assert schema.differences(address) == []
    print(kills)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
