"""Finding bookings: by id, code, caller, the words of a name, and what is due."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from functools import cache

from sqlalchemy import bindparam, exists, or_, select

from bot.store.prepared import Prepared
from bot.store.reading import Reading, reading
from bot.store.tables import bookings, name_words
from bot.store.vault import Vault
from handlers.turn import Booking
from schedules.booking import OPEN

SEARCHED_WORDS = 6

_B = bookings.c
IS_OPEN = or_(*(_B.state == state.value for state in sorted(OPEN)))

_BY_ID = reading(_B.id == bindparam("booking"))
_BY_CODE = reading(_B.code_lookup == bindparam("code"))
_OF_CALLER = reading(_B.caller_id == bindparam("caller"), order=(_B.starts_at,))
_OPEN_OF_CALLER = reading(_B.caller_id == bindparam("caller"), IS_OPEN, order=(_B.starts_at,))
_DUE = reading(_B.next_due_at <= bindparam("now"), order=(_B.next_due_at,), limited=True)


def code_lookup(vault: Vault, code: str) -> str:
    """Make the keyed hash of a booking code, however it was typed: "k7p 2qx" is "K7P-2QX"."""
    plain = unicodedata.normalize("NFKC", code).upper()
    return vault.lookup("code", "".join(filter(str.isalnum, plain)))


def words_of(name: str) -> list[str]:
    """List the words of a name by which it is found, each once, longest first."""
    words = set(unicodedata.normalize("NFKC", name).casefold().split())
    return sorted(words, key=lambda word: (-len(word), word))


@cache
def _named(count: int) -> Prepared:
    """Prepare the search for a service's bookings whose name has all of `count` words."""
    has = (
        exists().where(
            name_words.c.word_lookup == bindparam(f"word_{n}"), name_words.c.booking_id == _B.id
        )
        for n in range(1, count)
    )
    first = select(name_words.c.booking_id).where(name_words.c.word_lookup == bindparam("word_0"))
    of = _B.service_id == bindparam("service")
    return reading(of, _B.id.in_(first), *has, order=(_B.starts_at.desc(),), limited=True)


class Finding(Reading):
    """Bookings, and how they are found."""

    def _read(self, booking_id: str) -> Booking:
        return self.bookings_read(_BY_ID, booking=booking_id)[0]

    def booking(self, booking_id: str) -> Booking | None:
        """Give a booking by its id."""
        return next(iter(self.bookings_read(_BY_ID, booking=booking_id)), None)

    def by_code(self, code: str) -> Booking | None:
        """Give the booking of a code, however it was typed."""
        found = self.bookings_read(_BY_CODE, code=code_lookup(self.vault, code))
        return next(iter(found), None)

    def bookings_of(self, caller_id: str, *, open_only: bool = True) -> list[Booking]:
        """List a caller's bookings, earliest first."""
        return self.bookings_read(_OPEN_OF_CALLER if open_only else _OF_CALLER, caller=caller_id)

    def bookings_due(self, now: datetime, limit: int) -> list[Booking]:
        """List bookings that time itself moves on by now, longest due first."""
        return self.bookings_read(_DUE, now=now, limit=limit)

    def search_name(self, service_id: str, words: str, limit: int = 50) -> list[Booking]:
        """List the bookings of a service whose name has all these words, latest call first."""
        found = words_of(words)[:SEARCHED_WORDS]
        if not found:
            return []
        binds = {f"word_{n}": self.vault.lookup("name", word) for n, word in enumerate(found)}
        return self.bookings_read(_named(len(found)), service=service_id, limit=limit, **binds)
