"""Run the migrations on the connection that bot/store/schema.py hands over."""

from __future__ import annotations

from typing import Any

from alembic import context

from bot.store.schema import options

connection: Any = context.config.attributes["connection"]
context.configure(connection=connection, **options())
with context.begin_transaction():
    context.run_migrations()
