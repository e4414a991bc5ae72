"""The store: every question that may be asked of the database, one subject a file."""

from __future__ import annotations

from bot.store.callers import Callers
from bot.store.consents import Consents
from bot.store.facts import Facts
from bot.store.inbox import Inbox
from bot.store.outbox import Outbox
from bot.store.web_messages import WebMessages


class Store(Callers, Consents, Inbox, Outbox, WebMessages, Facts):
    """All the subjects together, over one transaction's cursor."""
