"""A desk of its own process for events by lot and a slow office, to die at a point and live again.

It does what is left to be done, from whatever a process before it left, and says "done".
"""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import datetime, timedelta
from pathlib import Path

from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from schedules.booking import State
from schedules.service import Service
from tests.bot.desk.test_lots import DRAWS_AT, STARTS_AT, evening
from tests.bot.desk.test_unwritten import CALL, DUE, izumo
from tests.bot.store.calls import half_hour
from tests.conftest import NOW, SECRET
from tests.faults.points import EVENTS, arm
from tests.talk import Clock, Office

NAMES, PLACES = 60, 30  # more than one transaction tells
LINK = {"join_url": "https://zoom.example/j/1", "passcode": "123456"}
NAME = "evening-2026-12"


async def live(address: str) -> None:
    """Do all that is left to be done; what staff press they press again until it is kept."""
    lots, slow = evening(PLACES), izumo()
    database = Database(address, Vault(SECRET), clock=lambda: NOW)
    with database.transaction():
        pass
    office = Office(
        database, Clock(NOW), service=lots, others=[slow], room_provider="", answers=True
    )
    office.clock.now = NOW
    await office.ask(lambda store: _ask(store, lots, slow))
    for moment in sorted((DRAWS_AT, DUE)):
        await _comes(office, moment)
    kept = await office.ask(lambda store: store.event(lots.id, NAME))
    if not kept.access and kept.called_off_on is None:
        await office.desk.give_way_in(lots.id, NAME, LINK, staff_id="s1")
    await office.desk.look_after_events()
    office.clock.pass_time(minutes=5)
    kept = await office.ask(lambda store: store.event(lots.id, NAME))
    if kept.called_off_on is None:
        await office.desk.call_off(lots.id, NAME, staff_id="s1")
    await office.desk.look_after_events()
    office.close()
    await database.close()


async def _comes(office: Office, moment: datetime) -> None:
    office.clock.now = max(office.clock.now, moment)
    await office.desk.draw_lots()
    while await office.desk.lapse_due():
        pass


def _ask(store: Store, lots: Service, slow: Service) -> None:
    if store.fact("asked") is not None:
        return
    store.put_fact("asked", "")
    for n in range(NAMES):
        caller = store.find_or_make("line", "", f"P{n}", store.now)
        caller.language = "vi"
        store.save(caller)
        span = (STARTS_AT, STARTS_AT + timedelta(minutes=5))
        made = store.join(caller, lots, "vi", span, {"name": f"P{n}"}, ends=True)
        assert made.state is State.waiting
    caller = store.find_or_make("line", "", "of the office", store.now)
    caller.language = "vi"
    store.save(caller)
    store.request(caller, slow, "vi", [half_hour(CALL)], {"name": "An"})


def main() -> None:
    """Read what to do from the first line that is given."""
    given = json.loads(sys.argv[1])
    arm(set(given["points"]), Path(given["report"]), EVENTS)
    asyncio.run(live(given["address"]))
    print("done")


if __name__ == "__main__":
    main()
