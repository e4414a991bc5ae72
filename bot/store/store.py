"""The store: every question that may be asked of the database, one subject a file."""

from __future__ import annotations

from bot.store.base import Base


class Store(Base):
    """All the subjects together, over one transaction's cursor."""
