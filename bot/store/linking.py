"""One caller in several apps: a code made in one, typed in another, and the two callers are one.

A code has nine digits and lives ten minutes; a caller has one at a time. Kept is its keyed hash
alone, and that is deleted by its use. A chat has five wrong tries a day, and all chats of a channel
together a hundred: whoever brings many accounts gains nothing beyond that.

The odds: with one code alive at every moment of the day, the 300 tries of three channels find one
with a chance of 300 in 10^9 a day, about 1 in 9,000 after a year of trying every day; with ten
alive at every moment it is ten times as likely. Who has used up the tries of a channel keeps
others there from typing codes until they are a day old, and from nothing else.

Nothing tells an unknown code from a used or an old one, nor from too many tries.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot import beside
from bot.store.base import new_id
from bot.store.joining import Joining
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import link_codes, link_tries, outbox
from handlers.turn import Caller, Joined
from schedules.booking import Actor

DIGITS = 9
LIVES = timedelta(minutes=10)
WRONG_TRIES = 5  # of a chat
WRONG_EVERYWHERE = 100  # of all chats of a channel
TRIES_KEPT = timedelta(days=1)
CHATS_MOST = 5  # of one caller
CODES_TRIED = 20

_MAKE = insert_or_ignore(link_codes)
_DROP_CODES = Prepared(sa.delete(link_codes).where(link_codes.c.caller_id == bindparam("maker")))
_TAKE = Prepared(
    sa.delete(link_codes)
    .where(
        link_codes.c.lookup == bindparam("code"),
        link_codes.c.expires_at > bindparam("now"),
        link_codes.c.caller_id != bindparam("taker"),
    )
    .returning(link_codes.c.caller_id, link_codes.c.chat_id)
)
_WRONG = Prepared(sa.insert(link_tries))
_COUNT_HERE = Prepared(
    sa.select(sa.func.count())
    .select_from(link_tries)
    .where(link_tries.c.lookup == bindparam("here"), link_tries.c.at > bindparam("since"))
)
_COUNT_ALL = Prepared(
    sa.select(sa.func.count())
    .select_from(link_tries)
    .where(link_tries.c.channel == bindparam("channel"), link_tries.c.at > bindparam("since"))
)
_DROP_LANE = Prepared(
    sa.update(outbox)
    .where(
        outbox.c.lane == bindparam("lane_of"),
        sa.or_(outbox.c.state == "queued", outbox.c.state == "merged"),
    )
    .values(state="dropped", body_sealed=b"", due_at=None, leased_by=None, leased_until=None)
)
_FORGET_CODES = Prepared(sa.delete(link_codes).where(link_codes.c.expires_at < bindparam("before")))
_FORGET_TRIES = Prepared(sa.delete(link_tries).where(link_tries.c.at < bindparam("before")))


class _Tries(NamedTuple):
    """Wrong codes of a day: of one chat, and of all of its channel."""

    here: int
    everywhere: int


class Linking(Joining):
    """Codes by which a caller goes on in another app, and leaving an app again."""

    def new_link_code(self, caller: Caller) -> str:
        """Make a code for the caller's chat in use; the one before it opens nothing any more."""
        self.run(_DROP_CODES, maker=caller.id)
        for _ in range(CODES_TRIED):
            code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
            made = self.one(
                _MAKE,
                lookup=self._code_lookup(code),
                caller_id=caller.id,
                chat_id=caller.chat,
                expires_at=self.now + LIVES,
            )
            if made is not None:
                return code
        raise RuntimeError(f"{CODES_TRIED} codes in a row were taken")

    def link(self, code: str, caller: Caller) -> Joined | None:
        """Make this caller one with who made the code; None where the code opens nothing.

        The caller is gone by then, and the answered one must be loaded. Each None is a wrong try.
        """
        tries = self._tries(caller)
        if tries.here >= WRONG_TRIES or tries.everywhere >= WRONG_EVERYWHERE:
            return None
        joined = self._link(code, caller)
        if joined is None:
            lookup = self.caller_lookup(caller.channel, caller.account, caller.person)
            self.run(_WRONG, id=new_id(), channel=caller.channel, lookup=lookup, at=self.now)
        return joined

    def unlink(self, caller: Caller, chat: str) -> bool:
        """Make a chat of the caller's a stranger again; False for the only one, or none of theirs.

        What waits to be sent there is dropped, and codes made before open nothing any more.
        """
        every = self.chats(caller)
        out = next((one for one in every if one.chat == chat), None)
        if len(every) < 2 or out is None:
            return False
        beside.take_away(self, out)
        if chat == caller.chat:
            other = self.at_hand(caller, [chat]) or every[1]
            self.use_chat(caller.id, other.chat)
        self._drop_chat(caller.id, chat)
        self.run(_DROP_LANE, lane_of=chat)
        self.run(_DROP_CODES, maker=caller.id)
        self.audit(Actor.caller, caller.id, "unlink", None, caller.id, chat)
        return True

    def forget_links(self, before: datetime) -> int:
        """Delete codes that ended, and wrong tries made, before a moment; answer how many."""
        return self.run(_FORGET_CODES, before=before) + self.run(_FORGET_TRIES, before=before)

    def _link(self, code: str, caller: Caller) -> Joined | None:
        taken = self.one(_TAKE, code=self._code_lookup(code), now=self.now, taker=caller.id)
        maker = None if taken is None else self.hold(taken[0])
        if taken is None or maker is None:
            return None
        if len(self.chats(maker)) + len(self.chats(caller)) > CHATS_MOST:
            return None
        with self.undone_if_it_fails():
            self.become_one(maker, caller)
        return Joined(maker.id, taken[1])

    def _tries(self, caller: Caller) -> _Tries:
        since = self.now - TRIES_KEPT
        lookup = self.caller_lookup(caller.channel, caller.account, caller.person)
        here = self.one(_COUNT_HERE, here=lookup, since=since)
        everywhere = self.one(_COUNT_ALL, channel=caller.channel, since=since)
        assert here is not None  # these are counts
        assert everywhere is not None
        return _Tries(here[0], everywhere[0])

    def _code_lookup(self, code: str) -> str:
        return self.vault.lookup("link code", code)
