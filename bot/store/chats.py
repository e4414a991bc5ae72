"""The chats of a caller who uses several apps: `callers` holds the one used last, `chats` the rest.

So everything that speaks to a caller finds them where they were last. An update from another of
their chats makes the two change places. A chat's id is that of the caller it began as, and names
its lane in the outbox: what is said in one app never waits for another.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.base import Base
from bot.store.prepared import Prepared
from bot.store.tables import callers, chats
from handlers.turn import Caller

WEB_IDLE = timedelta(minutes=30)  # after that a web session has ended
NOT_KEPT = frozenset({"phone"})  # nothing can be said there

_KEPT = (
    *("channel", "account", "lookup", "person_sealed"),
    *("reachable", "updated_at", "seen_at"),
)
_FIND = Prepared(sa.select(chats.c.caller_id, chats.c.id).where(chats.c.lookup == bindparam("is")))
_OF = Prepared(
    sa.select(
        chats.c.id,
        chats.c.channel,
        chats.c.account,
        chats.c.person_sealed,
        chats.c.reachable,
        chats.c.updated_at,
    )
    .where(chats.c.caller_id == bindparam("owner"))
    .order_by(chats.c.seen_at.desc(), chats.c.id)
)
_SEEN_SINCE = Prepared(
    sa.select(chats.c.caller_id).where(
        chats.c.lookup == bindparam("is"), chats.c.seen_at >= bindparam("since")
    )
)
_CURRENT = Prepared(
    sa.select(callers.c.chat_id, *(callers.c[name] for name in _KEPT))
    .where(callers.c.id == bindparam("owner"))
    .with_for_update()
)
_SPEAKERS = Prepared(
    sa.select(callers.c.id).where(
        callers.c.language == bindparam("spoken"),
        sa.or_(
            sa.and_(
                callers.c.channel == bindparam("by"),
                callers.c.account == bindparam("which"),
            ),
            sa.exists().where(
                chats.c.caller_id == callers.c.id,
                chats.c.channel == bindparam("by"),
                chats.c.account == bindparam("which"),
            ),
        ),
    )
)
_ADD = Prepared(sa.insert(chats))
_TAKE = Prepared(
    sa.delete(chats)
    .where(chats.c.id == bindparam("chat"), chats.c.caller_id == bindparam("owner"))
    .returning(*(chats.c[name] for name in _KEPT))
)
_USE = Prepared(
    sa.update(callers)
    .where(callers.c.id == bindparam("owner"))
    .values({"chat_id": bindparam("chat")} | {name: bindparam(f"its_{name}") for name in _KEPT})
)
_LOSE = Prepared(
    sa.update(chats)
    .where(
        chats.c.id == bindparam("chat"),
        sa.or_(chats.c.updated_at.is_(None), chats.c.updated_at <= bindparam("since")),
    )
    .values(reachable=False)
)
_DROP_WEB = Prepared(
    sa.delete(chats).where(chats.c.caller_id == bindparam("owner"), chats.c.channel == "web")
)


class Chats(Base):
    """The chats of callers."""

    def chats(self, caller: Caller) -> list[Caller]:
        """Give the caller at each of their chats, the one used last first. Raises WrongKey."""
        if not self.has_key(caller.id):
            return [caller]
        others = [
            replace(
                caller,
                chat=chat_id,
                channel=channel,
                account=account,
                person=self.vault.open(caller.id, _place(chat_id), sealed).decode(),
                reachable=reachable,
                updated_at=updated_at,
            )
            for chat_id, channel, account, sealed, reachable, updated_at in self.all(
                _OF, owner=caller.id
            )
        ]
        return [caller, *others]

    def speakers(self, channel: str, account: str, language: str) -> list[str]:
        """Name the callers of a language who have a chat with one account."""
        rows = self.all(_SPEAKERS, by=channel, which=account, spoken=language)
        return [row[0] for row in rows]

    def at_hand(
        self,
        caller: Caller,
        told: Iterable[str] = (),
        *,
        elsewhere: Collection[tuple[str, str]] = (),
    ) -> Caller | None:
        """Give the caller at the chat where they read us soonest; None where no chat reaches them.

        That is the one used last, unless it blocked us, or is a web session that has ended while
        there are other chats. `told` are chats that were tried already. Accounts `elsewhere`
        (channel, name) are kept for other services than the one that speaks.
        """
        every = [one for one in self.chats(caller) if (one.channel, one.account) not in elsewhere]
        open_ones = [one for one in every if one.reachable and one.chat not in told]
        live = (one for one in open_ones if len(every) == 1 or not self._has_ended(one))
        return next(live, next(iter(open_ones), None))

    def use_chat(self, owner: str, chat: str) -> bool:
        """Have the caller's row hold this chat of theirs; False where it is none of `chats`."""
        now = self.one(_CURRENT, owner=owner)
        new = None if now is None else self.one(_TAKE, owner=owner, chat=chat)
        if now is None or new is None or not self.has_key(owner):
            return False
        old_id, old = now[0], dict(zip(_KEPT, now[1:], strict=True))
        taken = dict(zip(_KEPT, new, strict=True))
        in_callers = f"callers.person_sealed.{owner}"
        old["person_sealed"] = self._resealed(owner, in_callers, _place(old_id), old)
        taken["person_sealed"] = self._resealed(owner, _place(chat), in_callers, taken)
        self.run(_USE, owner=owner, chat=chat, **{f"its_{name}": taken[name] for name in _KEPT})
        # Of web sessions a caller has one: who comes back leaves the one before.
        of_no_use = old["channel"] == taken["channel"] == "web"
        if taken["channel"] == "web":
            self.run(_DROP_WEB, owner=owner)
        if old["channel"] not in NOT_KEPT and not of_no_use:
            self.run(_ADD, id=old_id, caller_id=owner, **old)
        return True

    def leave_chat(self, caller: Caller) -> None:
        """Speak to who blocked us at another of their chats, if there is one that reaches them."""
        others = (one for one in self.chats(caller)[1:] if one.reachable)
        other = next(others, None)
        if other is not None:
            self.use_chat(caller.id, other.chat)

    def _found_elsewhere(self, lookup: str) -> bool:
        """Have the caller's row hold the chat of this keyed hash; False where nobody has it."""
        found = self.one(_FIND, **{"is": lookup})
        if found is None:
            return False
        # False here: another process was first, and the row is looked for once more.
        self.use_chat(*found)
        return True

    def _seen_elsewhere(self, lookup: str, since: datetime) -> str | None:
        row = self.one(_SEEN_SINCE, **{"is": lookup}, since=since)
        return None if row is None else str(row[0])

    def _lose_other(self, chat: str, since: datetime) -> bool:
        return self.run(_LOSE, chat=chat, since=since) == 1

    def _add_chat(self, owner: str, chat: str, person: str, **kept: Any) -> None:
        """Give a caller one more chat."""
        sealed = self.vault.seal(owner, _place(chat), person)
        self.run(_ADD, id=chat, caller_id=owner, person_sealed=sealed, **kept)

    def _drop_chat(self, owner: str, chat: str) -> None:
        self.one(_TAKE, owner=owner, chat=chat)

    def _has_ended(self, one: Caller) -> bool:
        seen_at = one.updated_at
        return one.channel == "web" and (seen_at is None or seen_at < self.now - WEB_IDLE)

    def _resealed(self, owner: str, place: str, new_place: str, row: dict[str, Any]) -> bytes:
        person = self.vault.open(owner, place, row["person_sealed"])
        return self.vault.seal(owner, new_place, person)


def _place(chat_id: str) -> str:
    return f"chats.person_sealed.{chat_id}"
