"""The store: every question that may be asked of the database, one subject a file."""

from __future__ import annotations

from bot.store.consents import Consents
from bot.store.facts import Facts
from bot.store.inbox import Inbox
from bot.store.outbox import Outbox
from bot.store.queue import Queue
from bot.store.return_words import ReturnWords
from bot.store.roster import Roster
from bot.store.staff import Staff
from bot.store.tasks import Tasks
from bot.store.web_messages import WebMessages


class Store(ReturnWords, Consents, Inbox, Outbox, WebMessages, Roster, Tasks, Queue, Staff, Facts):
    """All the subjects together, over one transaction's cursor.

    Callers, bookings, rooms, erasure and the audit trail come with ReturnWords.
    """
