"""A desk for the model: real handlers, store and writer over one database, and a clock that moves.

Hypothesis calls plain functions, so the house has a loop of its own. What stands is read by plain
SQL on a connection of its own, never through the store.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

import psycopg

from bot.store.engine import Database, is_sqlite, listener_address
from bot.store.store import Store
from bot.store.vault import Vault
from bot.timers import Timers
from handlers import openings
from handlers.turn import Booking
from schedules.service import Service
from schedules.service_file import read_services, shipped
from tests.conftest import NOW, SECRET
from tests.model.ledger import HALF, Rules
from tests.talk import PERSONAL, Clock, Office, Talk

T = TypeVar("T")
ROSTER = {"hana": ("vi",), "ken": ("vi", "en"), "mai": ("en",)}
SEATS = 2  # of the language that nobody of the roster speaks
PEOPLE = {"an": "vi", "binh": "vi", "carol": "en", "dina": "en", "efren": "fil"}
ANSWERS = {  # state of the dialogue -> what is answered there
    "terms": "terms.agree",
    "who": "who.is:trainee",
    "f-name": PERSONAL[0],
    "f-birthdate": PERSONAL[1],
    "f-email": PERSONAL[2],
    "mailbox": "mailbox.own",
    "companion": "companion.is:none",
}
ACCESS = {"join_url": "https://meet.example/1", "passcode": "314159"}


def service(rules: Rules) -> Service:
    """Give the shipped service with the model's rules."""
    shipped_one = read_services(shipped(), ["otit"])["otit"]
    changed = {
        "buffer": rules.buffer,
        "per_caller": rules.per_caller,
        "notice": rules.notice,
        "offer": rules.offer,
        "seats": SEATS,
    }
    return shipped_one.model_copy(
        update={"booking": shipped_one.booking.model_copy(update=changed)}
    )


class House:
    """The desk, its clock, its callers and a look at its tables."""

    def __init__(
        self, address: str, rules: Rules, afterwards: Callable[[], None] = lambda: None
    ) -> None:
        self._afterwards = afterwards
        self.loop = asyncio.new_event_loop()
        self.clock = Clock(NOW)
        self.database = Database(address, Vault(SECRET), clock=self.clock)
        with self.database.transaction() as store:
            store.check_key()
            ids = {
                name: store.add_counsellor(name, None, [("otit", tag) for tag in tags])
                for name, tags in ROSTER.items()
            }
        self.speakers = {
            tag: sorted(ids[name] for name, tags in ROSTER.items() if tag in tags)
            for tag in ("vi", "en")
        }
        self.speakers["fil"] = [f"seat:otit:fil:{n}" for n in range(1, SEATS + 1)]
        self._look = _looking(address)
        self.office, self.timers = self.do(self._open(service(rules)))
        self.callers = {name: self.office.caller(name) for name in PEOPLE}

    async def _open(self, offered: Service) -> tuple[Office, Timers]:
        office = Office(self.database, self.clock, service=offered, room_provider="", mail=False)
        return office, Timers(office.desk, office.writer, self.database, self._seconds)

    def _seconds(self) -> float:
        return self.clock().timestamp()

    def close(self) -> None:
        """Stop everything."""
        self._look.close()
        self.office.close()
        self.do(self.database.close())
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()
        self._afterwards()

    def do(self, work: Awaitable[T]) -> T:
        """Do something of the desk's and wait for it."""

        async def whole() -> T:
            return await work

        return self.loop.run_until_complete(whole())

    def store(self, question: Callable[[Store], T]) -> T:
        """Run something in the writer's transaction."""
        return self.do(self.office.desk.act(question))

    def rows(self, question: str) -> list[tuple[Any, ...]]:
        """Ask the tables themselves."""
        return [tuple(row) for row in self._look.execute(question).fetchall()]

    def stands(self) -> dict[str, list[tuple[Any, ...]]]:
        """Tell everything that a move could change."""
        return {name: self.rows(question) for name, question in STANDS.items()}

    # callers

    def ready(self, name: str) -> Talk:
        """Bring a caller to the menu; who comes for the first time chooses a language."""
        talk = self.callers[name]
        if not self.do(talk.caller()).language:
            self.do(talk.start(PEOPLE[name]))
        self.do(talk.do("press", press="go.menu"))
        return talk

    def to_times(self, name: str) -> Talk:
        """Walk to the question of the day, or to the menu where none may be asked for."""
        talk = self.ready(name)
        self.do(talk.do("press", press="go.book"))
        while (state := self.do(talk.state())) in ANSWERS:
            self.do(talk.walk(ANSWERS[state]))
        return talk

    def give_up(self, name: str) -> None:
        """Throw the unfinished request away."""
        talk = self.callers[name]
        if self.do(talk.caller()).draft.get("booking"):
            self.do(talk.do("press", press="go.cancel"))
            self.do(talk.do("press", press="stop.yes"))

    def wish(self, name: str, starts: Sequence[datetime]) -> Booking:
        """Ask for several times at once, as the dialogue's last step does."""
        language = PEOPLE[name]
        offered = self.office.services["otit"]

        def work(store: Store) -> Booking:
            caller = store.find_or_make("web", "", name, store.now)
            wishes = []
            for start in starts:
                day = start.astimezone(offered.zone).date()
                free = openings.free_slots(store, offered, language, day, store.now)
                who = next((f.resources for f in free if f.slot.starts_at == start), ())
                wishes.append((start, start + HALF, who))
            return store.request(caller, offered, language, wishes, {"name": "Lan"})

        self.ready(name)
        return self.store(work)


def _looking(address: str) -> Any:
    if is_sqlite(address):
        path = address.removeprefix("sqlite:///")
        return sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
    return psycopg.connect(listener_address(address), autocommit=True)


def moment(ms: int | None) -> datetime | None:
    """Read a moment of the tables."""
    return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC)


STANDS = {
    "bookings": """SELECT id, state, revision, starts_at, ends_at, resource_id, offer_until,
                   outcome, cancelled_by FROM bookings ORDER BY id""",
    "claims": "SELECT resource_id, cell_at, booking_id FROM claims ORDER BY 1, 2",
    "times": """SELECT booking_id, kind, rank, starts_at, resource_id FROM times
                ORDER BY booking_id, kind, rank""",
    "notices": "SELECT booking_id, revision, kind FROM notices ORDER BY 1, 2, 3",
    "rooms": "SELECT booking_id, revision, state FROM rooms ORDER BY 1",
    "tasks": "SELECT id, kind, booking_id, done_at FROM tasks ORDER BY 1",
}
