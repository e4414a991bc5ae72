"""Opening what is sealed under a caller's key, when the row was found without the caller.

Rows that staff and workers read come with `caller_keys.wrapped` joined to them; no wrapped key
means that the caller was erased, even where this process still holds the key in memory.
"""

from __future__ import annotations

import json
from typing import Any

from bot.store.base import Base


class Keyring(Base):
    """Opens what a joined row brings."""

    def unsealed(
        self, caller_id: str | None, wrapped: bytes | None, place: str, sealed: bytes | None
    ) -> str | None:
        """Open a sealed text; None when there is none or its caller was erased."""
        if caller_id is None or wrapped is None or sealed is None:
            return None
        if not self.vault.holds(caller_id):
            self.vault.unwrap(caller_id, wrapped)
        return self.vault.open(caller_id, place, sealed).decode()

    def unsealed_json(
        self, caller_id: str | None, wrapped: bytes | None, place: str, sealed: bytes | None
    ) -> dict[str, Any]:
        """Open a sealed JSON object; empty when there is none or its caller was erased."""
        text = self.unsealed(caller_id, wrapped, place, sealed)
        found: dict[str, Any] = json.loads(text) if text else {}
        return found
