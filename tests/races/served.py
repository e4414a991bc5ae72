"""`sodan serve` whose clock began elsewhere; nothing else of it is changed.

Run as `python -m tests.races.served FILE`; the file holds the seconds that its clock is ahead.
"""

from __future__ import annotations

import sys

import bot.cli
from tests.faults import inner

if __name__ == "__main__":
    inner.prepare({"clock": sys.argv[1]})
    sys.argv = ["sodan", "serve"]
    bot.cli.main()
