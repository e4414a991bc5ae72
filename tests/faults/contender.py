"""One process of contenders: asks for calls, lets some go, and writes down what it held and when.

Run as `python -m tests.faults.contender`, with one JSON object on the first line of its input; it
says "ready", begins at the next line, and at the end says how many attempts went which way.
Two services of different length share counsellors of two languages; one of the services also
needs the only host of meetings.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from time import monotonic_ns
from typing import Any

import structlog

from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from bot.writer import Busy, Writer
from handlers.turn import Booking, Caller, SlotTaken
from schedules.booking import Actor
from schedules.service import Service
from schedules.service_file import read_services, shipped

FIRST_DAY = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
STARTS = [FIRST_DAY + timedelta(days=d, minutes=m) for d in range(3) for m in range(0, 480, 5)]
SPEAKERS = {"vi": ["anna", "ben", "chi"], "en": ["ben", "chi", "dan"]}
HOST = "host"
KEPT = 4  # calls that a contender holds before letting one go


def services() -> list[tuple[Service, timedelta, bool]]:
    """Give each service with the length of its calls, and whether they need the host."""
    shipped_one = read_services(shipped(), ["otit"])["otit"]
    rules = shipped_one.booking.model_copy(update={"per_caller": 10**9})
    one = shipped_one.model_copy(update={"booking": rules})
    other = one.model_copy(update={"id": "other"})
    return [(one, timedelta(minutes=30), False), (other, timedelta(minutes=20), True)]


class Contender:
    """One of those who want the same times."""

    def __init__(self, name: str, writer: Writer, rng: Random, ledger: list[list[Any]]) -> None:
        self._name = name
        self._writer = writer
        self._rng = rng
        self._ledger = ledger
        self._held: list[tuple[Booking, list[Any]]] = []
        self._services = services()
        self._caller: Caller | None = None
        self.went: Counter[str] = Counter()

    async def run(self, attempts: int) -> None:
        """Make so many attempts."""
        while attempts:
            try:
                await self._attempt()
            except SlotTaken:
                self.went["taken"] += 1
            except Busy:
                self.went["busy"] += 1
                continue
            attempts -= 1

    async def _attempt(self) -> None:
        if len(self._held) == KEPT:
            await self._let_go(*self._held.pop(self._rng.randrange(KEPT)))
        service, length, needs_host = self._rng.choice(self._services)
        language = self._rng.choice(sorted(SPEAKERS))
        starts_at = self._rng.choice(STARTS)
        who = self._rng.sample(SPEAKERS[language], 3)
        ask = partial(
            self._ask, service=service, language=language, needs_host=needs_host,
            time=(starts_at, starts_at + length, who),
        )  # fmt: skip
        if self._caller is None:
            self._caller = await self._writer.do(
                lambda store: store.find_or_make("web", "", self._name, store.now)
            )
        booking = await self._writer.do(ask)
        held = [booking.resource_id, *([HOST] if needs_host else [])]
        line = [booking.id, held, _ms(starts_at), _ms(starts_at + length), monotonic_ns(), None]
        self._ledger.append(line)
        self._held.append((booking, line))
        self.went["got"] += 1

    def _ask(
        self, store: Store, *, service: Service, language: str, needs_host: bool, time: Any
    ) -> Booking:
        assert self._caller is not None
        with store.undone_if_it_fails():
            booking = store.request(self._caller, service, language, [time], {})
            if needs_host:
                store.claim(booking.id, (time[0], time[1], [HOST]), timedelta(0))
        return booking

    async def _let_go(self, booking: Booking, line: list[Any]) -> None:
        line[5] = monotonic_ns()  # from here on somebody else may have it
        while True:
            try:
                await self._writer.do(lambda store: store.cancel(booking, Actor.caller))
            except Busy:
                self.went["busy"] += 1
            else:
                return


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


async def _contend(given: dict[str, Any]) -> tuple[Counter[str], list[list[Any]]]:
    database = Database(given["address"], Vault(given["secret"].encode()))
    with database.transaction() as store:
        store.check_key()
    writer = Writer(database)
    rng, ledger = Random(given["seed"]), list[list[Any]]()
    contenders = [
        Contender(f"{given['name']} {n}", writer, Random(rng.random()), ledger)
        for n in range(given["contenders"])
    ]
    print("ready", flush=True)
    sys.stdin.readline()
    share = given["attempts"] // len(contenders)
    await asyncio.gather(*(contender.run(share) for contender in contenders))
    writer.close()
    await database.close()
    return sum((contender.went for contender in contenders), Counter()), ledger


def main() -> None:
    """Contend as the first line of the input says."""
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    given = json.loads(sys.stdin.readline())
    went, ledger = asyncio.run(_contend(given))
    Path(given["ledger"]).write_text("\n".join(map(json.dumps, ledger)))
    print(json.dumps(went), flush=True)


if __name__ == "__main__":
    main()
