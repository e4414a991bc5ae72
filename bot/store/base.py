"""The ground of every store file: running prepared statements, sealing, ids, the clock.

A store object lives for one transaction (writer) or one look (reader) and is never shared.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from bot.store.prepared import Prepared
from bot.store.tables import caller_keys
from bot.store.vault import Vault

_KEY = Prepared(
    sa.select(caller_keys.c.wrapped).where(caller_keys.c.caller_id == sa.bindparam("caller_id"))
)


def new_id() -> str:
    """Make a random id of ours: 20 hexadecimal digits."""
    return secrets.token_hex(10)


class Base:
    """One transaction's cursor, with what every question needs."""

    def __init__(self, cursor: Any, dialect: Dialect, vault: Vault, now: datetime) -> None:
        self.cursor = cursor
        self.dialect = dialect
        self.vault = vault
        self.now = now

    def run(self, prepared: Prepared, **values: Any) -> int:
        """Run a statement that gives no rows; answer how many it touched."""
        compiled = prepared.on(self.dialect)
        self.cursor.execute(compiled.sql, compiled.bind(values))
        return int(self.cursor.rowcount)

    def one(self, prepared: Prepared, **values: Any) -> tuple[Any, ...] | None:
        """Give the first row, or None. Also for INSERT … RETURNING."""
        compiled = prepared.on(self.dialect)
        self.cursor.execute(compiled.sql, compiled.bind(values))
        row = self.cursor.fetchone()
        return None if row is None else compiled.read(row)

    def all(self, prepared: Prepared, **values: Any) -> list[tuple[Any, ...]]:
        """Give all rows."""
        compiled = prepared.on(self.dialect)
        self.cursor.execute(compiled.sql, compiled.bind(values))
        return [compiled.read(row) for row in self.cursor.fetchall()]

    def has_key(self, caller_id: str | None) -> bool:
        """Have this caller's key at hand for `vault.seal` and `vault.open`; False once erased.

        Raises WrongKey.
        """
        if caller_id is None:
            return False
        if self.vault.holds(caller_id):
            return True
        row = self.one(_KEY, caller_id=caller_id)
        if row is None:
            return False
        self.vault.unwrap(caller_id, row[0])
        return True

    def seal_for(self, owner: str | None, place: str, body: bytes) -> bytes:
        """Seal under the key of a caller who has one, or the house key for None."""
        if owner is None:
            return self.vault.seal_house(place, body)
        return self.vault.seal(owner, place, body)

    def open_for(self, owner: str | None, place: str, sealed: bytes) -> bytes | None:
        """Open what `seal_for` sealed; None when its caller was erased. Raises WrongKey."""
        if owner is None:
            return self.vault.open_house(place, sealed)
        if not self.has_key(owner):
            return None
        return self.vault.open(owner, place, sealed)
