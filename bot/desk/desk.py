"""The desk, whole: an update, a member of staff, time and the workers all move bookings here.

Each in one transaction, since whatever is needed later is a row.
"""

from __future__ import annotations

from bot.desk.callers import Callers
from bot.desk.passing import Passing
from bot.desk.results import Results
from bot.desk.staff import Staff


class Desk(Callers, Staff, Passing, Results):
    """Takes updates, staff's actions, the passing of time and what came of work outside."""
