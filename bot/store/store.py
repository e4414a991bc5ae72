"""The store: every question that may be asked of the database, one subject a file."""

from __future__ import annotations

from bot.store.accounts import Accounts
from bot.store.changes import Changes
from bot.store.consents import Consents
from bot.store.contacts import Contacts
from bot.store.covering import Covering
from bot.store.events import Events
from bot.store.identity import Identity
from bot.store.linking import Linking
from bot.store.links import Links
from bot.store.lots import Lots
from bot.store.pushes import Pushes
from bot.store.queue import Queue
from bot.store.refusals import Refusals
from bot.store.return_words import ReturnWords
from bot.store.staff import Staff
from bot.store.unsent import Unsent
from bot.store.uses import Uses
from bot.store.web_messages import WebMessages


class Store(
    Lots,
    Changes,
    ReturnWords,
    Linking,
    Contacts,
    Accounts,
    Identity,
    Refusals,
    Consents,
    Links,
    WebMessages,
    Covering,
    Unsent,
    Events,
    Queue,
    Uses,
    Staff,
    Pushes,
):
    """All the subjects together, over one transaction's cursor.

    Callers, bookings, rooms, deliveries, the outbox, facts, erasure and the audit trail come with
    ReturnWords.
    """
