"""Our own server under cProfile, the loop and the writer apart: where an update's time goes.

A profiled server is two to three times slower; its shares are what counts, not its speed.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import signal
import sys
from pathlib import Path

from bot.config import read
from bot.serve import serve
from bot.writer import Writer

LINES = 14


def command(folder: Path) -> tuple[str, ...]:
    """Say how to start it, in place of `sodan serve`."""
    return ("-m", "tests.bench.profiled", str(folder))


def main(folder: Path) -> None:
    """Serve until told to stop, then leave two profiles in the folder."""
    run = Writer._run
    writers, loops = cProfile.Profile(), cProfile.Profile()

    def profiled(writer: Writer) -> None:
        writers.runcall(run, writer)

    Writer._run = profiled  # type: ignore[method-assign,assignment] # the one place to get into its thread
    # The web server hands the signal on when it is done; without this it would end us at once.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit())
    try:
        loops.runcall(serve, read(os.environ))
    finally:
        writers.dump_stats(folder / "writer.profile")
        loops.dump_stats(folder / "loop.profile")


def top(profile: Path, lines: int = LINES) -> list[str]:
    """Name the functions that took most time themselves, with their share."""
    stats = pstats.Stats(str(profile)).stats  # type: ignore[attr-defined] # typeshed lacks it
    idle = ("select.epoll", "SimpleQueue", "run_until_complete", "'poll'")
    rows = [
        (own, calls, f"{Path(where).name}:{line}:{name}" if line else name)
        for (where, line, name), (_, calls, own, _, _) in stats.items()
        if not any(word in name for word in idle)
    ]
    whole = sum(own for own, _, _ in rows)
    rows.sort(reverse=True)
    return [f"{own / whole:6.1%} {calls:9} {name}" for own, calls, name in rows[:lines]]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
