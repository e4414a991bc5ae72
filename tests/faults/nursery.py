"""Makes processes of the application in a moment: all is imported once, then each is a fork.

Run as `python -m tests.faults.nursery`. Each line of its input is one JSON object that describes a
process (`Birth`); it answers {"pid": …} at once, and {"pid": …, "code": …} when that one ended,
with the signal's number below zero.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
from pathlib import Path
from typing import Any, NoReturn

import aiosqlite  # noqa: F401  what a process would import first thing is imported here
import psycopg  # noqa: F401
import uvicorn.protocols.http.httptools_impl  # noqa: F401

import bot.cli
import bot.serve
from bot.files import Files
from tests.faults import inner

LOOK_SECONDS = 0.02


def main() -> None:
    """Fork what is asked for, until the input ends; then end all."""
    files = Files(("otit",))
    alive: set[int] = set()
    waiting = b""
    while True:
        if select.select([0], [], [], LOOK_SECONDS)[0]:
            got = os.read(0, 1 << 16)
            if not got:
                break
            *lines, waiting = (waiting + got).split(b"\n")
            for line in lines:
                pid = os.fork()
                if pid == 0:
                    _live(json.loads(line), files)
                alive.add(pid)
                _say(pid=pid)
        for pid in list(alive):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                alive.discard(pid)
                _say(pid=pid, code=os.waitstatus_to_exitcode(status))
    for pid in alive:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def _say(**said: int) -> None:
    print(json.dumps(said), flush=True)


def _live(birth: dict[str, Any], files: Files) -> NoReturn:
    """Be the process that was described, and never return."""
    code = 1
    try:
        with Path(birth["log"]).open("ab") as log:
            os.dup2(log.fileno(), 1)
            os.dup2(log.fileno(), 2)
        with Path(os.devnull).open("rb") as nothing:
            os.dup2(nothing.fileno(), 0)
        os.environ.clear()
        os.environ.update(birth["environment"])
        inner.prepare(birth["faults"], files)
        sys.argv = ["sodan", *birth["command"]]
        bot.cli.main()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
