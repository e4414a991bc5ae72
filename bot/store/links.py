"""Links and addresses that nobody can guess: the page of a booking, the answer to a letter.

Each is the booking's id and a keyed hash of it, under the house key, for one purpose: nothing is
kept, and whoever knows an id from a log can make neither. Mail servers may write an address in
small letters, so the answer's token has no others.
"""

from __future__ import annotations

import base64
import re
from hmac import compare_digest

from bot.store.base import Base

_PAGE = re.compile(r"([0-9a-f]{20})([A-Za-z0-9_-]{22})")  # 132 bits
_ANSWER = re.compile(r"([0-9a-f]{20})([a-z2-7]{20})")  # 100 bits


class Links(Base):
    """Making and reading tokens."""

    def page_token(self, booking_id: str) -> str:
        """Make the last part of the address of a booking's page."""
        return booking_id + self.vault.lookup("page", booking_id)[:22]

    def page_booking(self, token: str) -> str | None:
        """Tell whose page it is, by the booking's id; None for anything that was not made here."""
        found = _PAGE.fullmatch(token)
        return found[1] if found and compare_digest(self.page_token(found[1]), token) else None

    def answer_token(self, booking_id: str) -> str:
        """Make what stands behind the plus in the address that letters are answered to."""
        digest = base64.urlsafe_b64decode(self.vault.lookup("answer", booking_id) + "=")
        return booking_id + base64.b32encode(digest)[:20].decode().lower()

    def answer_booking(self, token: str) -> str | None:
        """Tell whose answer it is, by the booking's id; None for anything not made here."""
        found = _ANSWER.fullmatch(token.lower())
        known = found and self.answer_token(found[1])
        return found[1] if found and known and compare_digest(known, token.lower()) else None
