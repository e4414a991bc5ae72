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

from bot.store.bookings import code_lookup
from bot.store.erasure import Erasure
from bot.store.prepared import Prepared
from bot.store.tables import bookings, callers, consents
from handlers.turn import Caller

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
        callers.c.account,
        callers.c.return_word,
        callers.c.word_failures,
        callers.c.word_locked_until,
    )
    .join_from(bookings, callers, callers.c.id == bookings.c.caller_id)
    .where(
        bookings.c.code_lookup == bindparam("code"),
        # Who telephoned has no chat of their own yet.
        sa.or_(callers.c.channel == "web", callers.c.channel == "phone"),
        callers.c.return_word.is_not(None),
    )
    .with_for_update(of=callers)
)
_COUNT = Prepared(
    sa.update(callers)
    .where(callers.c.id == bindparam("caller_id"))
    .values(word_failures=bindparam("failures"), word_locked_until=bindparam("locked"))
)
_TAKE_OVER = Prepared(
    sa.update(callers)
    .where(callers.c.id == bindparam("caller_id"))
    .values(
        channel="web",
        lookup=bindparam("new_lookup"),
        person_sealed=bindparam("person"),
        word_failures=0,
        word_locked_until=None,
    )
)
_MOVE_CONSENTS = Prepared(
    sa.update(consents)
    .where(consents.c.caller_id == bindparam("from_caller"))
    .values(caller_id=bindparam("to_caller"))
)


class ReturnWords(Erasure):
    """The words by which web callers are known again."""

    def set_return_word(self, caller: Caller, word: str) -> None:
        """Keep the word, hashed, in place of an earlier one."""
        self.run(_SET, caller_id=caller.id, word=_HASHER.hash(self._keyed(caller.id, word)))

    def come_back(self, code: str, word: str, caller: Caller) -> str | None:
        """Give this web session the earlier caller of a booking code; answer that caller's id.

        None for an unknown code, a wrong word, a locked code, or a session with bookings of its
        own: which of them it was is not told. Five wrong words lock the code for an hour. From
        now on the session finds the earlier caller, who must be loaded anew; the session's own
        caller is gone, and a session that found the earlier caller before is a stranger.
        """
        row = self.one(_FIND, code=code_lookup(self.vault, code))
        if row is None or caller.channel != "web" or row[1] != caller.account:
            return None
        found, _, hashed, failures, locked_until = row
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
        if found == caller.id:
            self.run(_COUNT, caller_id=found, failures=0, locked=None)
            return str(found)
        if self.bookings_of(caller.id, open_only=False):
            return None
        self._take_over(found, caller)
        return str(found)

    def _take_over(self, found: str, caller: Caller) -> None:
        self.run(_MOVE_CONSENTS, from_caller=caller.id, to_caller=found)
        self.forget_caller(caller.id)
        self.has_key(found)
        self.run(
            _TAKE_OVER,
            caller_id=found,
            new_lookup=self.caller_lookup(caller.channel, caller.account, caller.person),
            person=self.vault.seal(found, f"callers.person_sealed.{found}", caller.person),
        )
        self._opened.pop(found, None)

    def _keyed(self, caller_id: str, word: str) -> str:
        plain = " ".join(unicodedata.normalize("NFC", word).split()).casefold()
        return self.vault.lookup("return word", f"{caller_id}\0{plain}")
