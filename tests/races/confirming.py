"""Two hundred requests whose second wishes overlap, confirmed by everybody at once.

Run as `python -m tests.races.confirming`, with one JSON object on the first line of its input, it is
one process of the desk: it says "ready", confirms from the next line on, and says what came of it.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from random import Random
from typing import Any

import structlog

from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from bot.writer import Busy
from handlers.turn import SlotTaken
from schedules.booking import MoveRefused
from schedules.service import Service
from schedules.service_file import read_services, shipped
from tests.bot.store.calls import at
from tests.conftest import NOW
from tests.model.ledger import HALF
from tests.talk import Clock, Office

ROSTER = ("Hana", "Ken", "Mai")
WANTED = [at(2, day=26) + n * HALF for n in range(10)]  # ten times of one day, for all
PLACES = len(WANTED) * len(ROSTER)
FIRST = at(2, day=27)  # from here on everybody has a first wish of their own


def prepare(store: Store, service: Service, count: int) -> list[str]:
    """Have so many callers ask for a time of their own and, as second wish, a wanted one."""
    who = [store.add_counsellor(name, None, [("otit", "vi")]) for name in ROSTER]
    made = []
    for n in range(count):
        caller = store.find_or_make("web", "", f"caller {n}", store.now)
        own = FIRST + n // 48 * timedelta(days=1) + n % 16 * HALF
        wishes = [(own, own + HALF, [who[n // 16 % 3]])]
        wanted = WANTED[n % len(WANTED)]
        wishes.append((wanted, wanted + HALF, who))
        made.append(store.request(caller, service, "vi", wishes, {"name": "Lan"}).id)
    return made


async def confirm_all(office: Office, ids: Sequence[str], rng: Random) -> Counter[str]:
    """Confirm the second wish of each, all at once; count what came of it."""
    went: Counter[str] = Counter()

    async def confirm(booking_id: str) -> None:
        while True:
            try:
                await office.desk.confirm(booking_id, staff_id="s1", rank=2)
            except Busy:
                went["busy"] += 1
                continue
            except SlotTaken:
                went["taken"] += 1
            except MoveRefused:
                went["refused"] += 1
            else:
                went["confirmed"] += 1
            return

    order = rng.sample(list(ids), len(ids))
    await asyncio.gather(*map(confirm, order))
    return went


async def _work(given: dict[str, Any]) -> None:
    database = Database(given["address"], Vault(given["secret"].encode()), clock=lambda: NOW)
    service = read_services(shipped(), ["otit"])["otit"]
    office = Office(database, Clock(NOW), service=service, room_provider="", mail=False)
    print("ready", flush=True)
    sys.stdin.readline()
    went = await confirm_all(office, given["bookings"], Random(given["seed"]))
    print(json.dumps(went), flush=True)
    office.close()
    await database.close()


def main() -> None:
    """Be one process of the desk, as the first line of the input says."""
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    asyncio.run(_work(json.loads(sys.stdin.readline())))


if __name__ == "__main__":
    main()
