"""Where the schema of a database is brought up to date."""

from __future__ import annotations

from bot.store.engine import open_writer
from bot.store.tables import metadata


def upgrade(address: str) -> None:
    """Bring the database to the newest schema; makes the file where there is none."""
    engine = open_writer(address)
    try:
        metadata.create_all(engine)
    finally:
        engine.dispose()
