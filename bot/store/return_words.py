"""Coming back to a web chat by a booking code and a word that the caller chose.

The word is short, so it is keyed before it is hashed: the database alone allows no guessing, and
the hash itself may be a quick one, since it runs inside the one writing transaction.
"""

from __future__ import annotations

import unicodedata
from datetime import timedelta

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from sqlalchemy import bindparam

from bot.store.finding import code_lookup
from bot.store.joining import Joining
from bot.store.prepared import Prepared
from bot.store.tables import bookings, callers
from handlers.turn import Caller, Joined

WRONG_WORDS = 5
LOCKED = timedelta(hours=1)

_HASHER = PasswordHasher(time_cost=2, memory_cost=4096, parallelism=1)  # some 5 ms

_SET = Prepared(
    sa.update(callers)
    .where(callers.c.id == bindparam("caller_id"))
    .values(return_word=bindparam("word"), word_failures=0, word_locked_until=None)
)
_FIND = Prepared(
    sa.select(
        callers.c.id,
        callers.c.return_word,
        callers.c.word_failures,
        callers.c.word_locked_until,
    )
    .join_from(bookings, callers, callers.c.id == bookings.c.caller_id)
    .where(bookings.c.code_lookup == bindparam("code"), callers.c.return_word.is_not(None))
    .with_for_update(of=callers)
)
_COUNT = Prepared(
    sa.update(callers)
    .where(callers.c.id == bindparam("caller_id"))
    .values(word_failures=bindparam("failures"), word_locked_until=bindparam("locked"))
)


class ReturnWords(Joining):
    """The words by which web callers are known again."""

    def set_return_word(self, caller: Caller, word: str) -> None:
        """Keep the word, hashed, in place of an earlier one."""
        self.run(_SET, caller_id=caller.id, word=_HASHER.hash(self._keyed(caller.id, word)))

    def come_back(self, code: str, word: str, caller: Caller) -> Joined | None:
        """Make this web session's caller one with the earlier caller of a booking code.

        None for an unknown code, a wrong word or a locked code: which of them it was is not told.
        Five wrong words lock the code for an hour. From now on the session finds the earlier
        caller, who must be loaded anew; a session that found them before is a stranger.
        """
        row = self.one(_FIND, code=code_lookup(self.vault, code))
        if row is None or caller.channel != "web":
            return None
        found, hashed, failures, locked_until = row
        if locked_until is not None:
            if self.now < locked_until:
                return None
            failures = 0
        try:
            _HASHER.verify(hashed, self._keyed(found, word))
        except VerifyMismatchError:
            locked = self.now + LOCKED if failures + 1 >= WRONG_WORDS else None
            self.run(_COUNT, caller_id=found, failures=failures + 1, locked=locked)
            return None
        self.run(_COUNT, caller_id=found, failures=0, locked=None)
        earlier = self.hold(found)
        assert earlier is not None  # its row was found in this transaction
        if found != caller.id:
            with self.undone_if_it_fails():
                self.become_one(earlier, caller)
        return Joined(found, earlier.chat)

    def _keyed(self, caller_id: str, word: str) -> str:
        plain = " ".join(unicodedata.normalize("NFC", word).split()).casefold()
        return self.vault.lookup("return word", f"{caller_id}\0{plain}")
