"""What is done to a process under test before it starts, from outside: the code knows of no test."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import bot.app
import bot.failed
import bot.outbox
import bot.serve
import bot.store.outbox
import bot.timers
from bot.files import Files
from bot.meetings import rooms
from bot.store.engine import utc_now
from handlers import answering
from handlers.turn import Turn
from tests.faults import planted, points
from tests.faults.ahead import Ahead
from tests.faults.host import FarRooms

put: planted.Set = setattr
BREAKS = "break this turn"  # words that a handler cannot answer, unless they are replayed


def prepare(faults: dict[str, Any], files: Files | None = None) -> None:
    """Change the application as `faults` says; with none nothing but reading files is spared.

    clock: a file with the seconds that the clock is ahead. rooms: the address of the host. points:
    where to die, reported into `report`. planted: a bug by name. quick: look for work all the time.
    lease: for how many seconds what a process holds is its own.
    """
    if files is not None:
        put(bot.app, "Files", lambda *_: files)  # it was read before
    given: dict[str, Any] = {}
    if "clock" in faults:
        given["clock"] = _moved(Ahead(Path(faults["clock"])))
    if "rooms" in faults:
        given["provider"] = FarRooms(faults["rooms"])
    if given:
        made = partial(bot.app.App, **given)
        put(bot.failed, "App", made)
        put(bot.serve, "App", made)
    if faults.get("quick"):
        _hurry()
    if "lease" in faults:
        _lease(float(faults["lease"]))
    if faults.get("breaks"):
        put(answering, "answer", _breaking(answering.answer))
    if "planted" in faults:
        planted.BUGS[faults["planted"]].plant(put)
    if "report" in faults:
        points.arm(set(faults["points"]), Path(faults["report"]))


def _moved(ahead: Ahead) -> Callable[[], datetime]:
    return lambda: utc_now() + timedelta(seconds=ahead.seconds)


def _hurry() -> None:
    bot.outbox.POLL_SECONDS = 0.05
    bot.outbox.FIRST_WAIT = 0.05
    bot.timers.TICK_SECONDS = 0.05
    bot.timers.SWEEP_SECONDS = 0.2
    rooms.POLL_SECONDS = 0.05


def _lease(seconds: float) -> None:
    put(bot.store.outbox, "LEASE", timedelta(seconds=seconds))
    put(bot.outbox, "SURE_SECONDS", 0.8 * seconds)
    put(bot.outbox, "RENEW_SECONDS", 0.2 * seconds)


def _breaking(real: Callable[[Turn], Any]) -> Callable[[Turn], Any]:
    def answer(turn: Turn) -> Any:
        if turn.update.text == BREAKS and not turn.update.id.startswith("replay-"):
            raise RuntimeError
        return real(turn)

    return answer
