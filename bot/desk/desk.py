"""The desk, whole: an update, a member of staff, time and the workers all move bookings here.

Each in one transaction, since whatever is needed later is a row.
"""

from __future__ import annotations

from bot.desk.accounts import AccountMoves
from bot.desk.adjusting import Adjusting
from bot.desk.announcing import Announcing
from bot.desk.answers import Answers
from bot.desk.billing import Billing
from bot.desk.by_person import ByPerson
from bot.desk.callers import Callers
from bot.desk.deciding import Deciding
from bot.desk.events import Events
from bot.desk.lots import Lots
from bot.desk.results import Results


class Desk(
    Lots,
    Answers,
    Callers,
    Adjusting,
    Deciding,
    Results,
    Billing,
    Events,
    AccountMoves,
    Announcing,
    ByPerson,
):
    """Takes updates, staff's actions, the passing of time, mails, what came of work outside."""
