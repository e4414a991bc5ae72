"""Where a caller's row is found, made, opened and saved.

`find_or_make` and `save` run once in every turn. `draft` and `profile` are kept as JSON and sealed
anew only when they differ from what was opened. Whoever saves must have loaded the caller in the
same transaction: on PostgreSQL `find_or_make` locks the row, `load` does not.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import msgspec
import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.base import new_id
from bot.store.chats import Chats
from bot.store.facts import HOUSE_KEY
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import caller_keys, callers, facts
from handlers.turn import Caller

_ROW = sa.select(
    callers.c.id,
    callers.c.channel,
    callers.c.account,
    callers.c.person_sealed,
    callers.c.language,
    callers.c.service_id,
    callers.c.state,
    callers.c.draft_sealed,
    callers.c.draft_at,
    callers.c.profile_sealed,
    callers.c.reachable,
    callers.c.updated_at,
    callers.c.chat_id,
    caller_keys.c.wrapped,
).join_from(callers, caller_keys, caller_keys.c.caller_id == callers.c.id)
_FIND = Prepared(_ROW.where(callers.c.lookup == bindparam("lookup")).with_for_update(of=callers))
_LOAD = Prepared(_ROW.where(callers.c.id == bindparam("caller_id")))
_HOLD = Prepared(_ROW.where(callers.c.id == bindparam("caller_id")).with_for_update(of=callers))
_MAKE = insert_or_ignore(callers)
# Which secret wraps new keys. Locked against a rotation, which changes the fact before it looks for
# keys to wrap anew: a new key is either wrapped by the new secret or found by the rotation.
_WRAPPING = Prepared(
    sa.select(facts.c.value).where(facts.c.name == HOUSE_KEY).with_for_update(read=True)
)
_MAKE_KEY = Prepared(sa.insert(caller_keys))
_SAVE = Prepared(
    sa.update(callers)
    .where(callers.c.id == bindparam("caller_id"))
    .values(
        language=bindparam("language_now"),
        service_id=bindparam("service_now"),
        state=bindparam("state_now"),
        draft_sealed=bindparam("draft"),
        draft_at=bindparam("draft_moment"),
        profile_sealed=bindparam("profile"),
        reachable=bindparam("reachable_now"),
        updated_at=bindparam("updated"),
        seen_at=bindparam("seen"),
    )
)
_LOSE = Prepared(
    sa.update(callers)
    .where(
        callers.c.chat_id == bindparam("chat"),
        sa.or_(callers.c.updated_at.is_(None), callers.c.updated_at <= bindparam("since")),
    )
    .values(reachable=False)
    .returning(callers.c.id)
)
_EXPIRE = Prepared(
    sa.update(callers)
    .where(callers.c.draft_at < bindparam("before"))
    .values(
        draft_sealed=None,
        draft_at=None,
        # The half-answered question goes with its answers.
        state=sa.case((callers.c.language == "", "start"), else_="menu"),
    )
)


_SEEN_SINCE = Prepared(
    sa.select(callers.c.id).where(
        callers.c.lookup == bindparam("lookup"), callers.c.seen_at >= bindparam("since")
    )
)


class _Sealed(NamedTuple):
    """A sealed JSON column as it stands in the row, and what it says."""

    json: bytes  # b"" for an empty object
    sealed: bytes | None
    at: datetime | None = None  # of the last change; of drafts alone


_EMPTY = _Sealed(b"", None)


class Callers(Chats):
    """The callers of all channels."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._opened: dict[str, tuple[_Sealed, _Sealed]] = {}  # by caller: draft, profile

    def find_or_make(self, channel: str, account: str, person: str, now: datetime) -> Caller:
        """Give the caller of this platform id; a new one in state "start" at first contact.

        Raises WrongKey.
        """
        lookup = self.caller_lookup(channel, account, person)
        row = self.one(_FIND, lookup=lookup)
        moved = row is None and self._found_elsewhere(lookup)
        if moved:
            row = self.one(_FIND, lookup=lookup)
        if row is None:
            made = self._make(channel, account, person, lookup, now)
            if made is not None:
                return made
            # On PostgreSQL another process can make the same caller within the same moment.
            row = self.one(_FIND, lookup=lookup)
            assert row is not None
        caller = self._caller(row, person)
        caller.moved = moved
        return caller

    def load(self, caller_id: str) -> Caller | None:
        """Give a caller by our id; None once erased. Raises WrongKey."""
        row = self.one(_LOAD, caller_id=caller_id)
        return None if row is None else self._caller(row, None)

    def hold(self, caller_id: str) -> Caller | None:
        """Give a caller by our id as `load` does, and keep the row until the commit.

        For who writes something of a caller's outside that caller's own turn: meanwhile the caller
        may become one with another (joining.py). Raises WrongKey.
        """
        row = self.one(_HOLD, caller_id=caller_id)
        return None if row is None else self._caller(row, None)

    def save(self, caller: Caller) -> bool:
        """Keep what the turn changed; False, and nothing kept, for a caller erased meanwhile."""
        caller_id = caller.id
        if not self.has_key(caller_id):
            return False
        was_draft, was_profile = self._opened.get(caller_id, (_EMPTY, _EMPTY))
        draft = self._sealed(caller_id, "draft", caller.draft, was_draft)
        profile = self._sealed(caller_id, "profile", caller.profile, was_profile)
        self._opened[caller_id] = (draft, profile)
        touched = self.run(
            _SAVE,
            caller_id=caller_id,
            language_now=caller.language,
            service_now=caller.service,
            state_now=caller.state,
            draft=draft.sealed,
            draft_moment=draft.at,
            profile=profile.sealed,
            reachable_now=caller.reachable,
            updated=caller.updated_at,
            seen=self.now,
        )
        return touched == 1

    def lose_chat(self, chat: str, since: datetime) -> bool:
        """Note that a chat takes nothing any more, unless its caller was heard of after `since`.

        Who has another chat that does is spoken to there from now on.
        """
        lost = self.one(_LOSE, chat=chat, since=since)
        if lost is None:
            return self._lose_other(chat, since)
        caller = self.load(lost[0])
        if caller is not None:
            self.leave_chat(caller)
        return True

    def expire_drafts(self, before: datetime) -> int:
        """Erase the drafts last changed before this moment; answer how many.

        Their callers stand at the menu then, or at the start where no language was chosen.
        """
        return self.run(_EXPIRE, before=before)

    def seen_since(self, channel: str, account: str, person: str, since: datetime) -> str | None:
        """Give the id of a caller who wrote at or after this moment; None for any other."""
        lookup = self.caller_lookup(channel, account, person)
        row = self.one(_SEEN_SINCE, lookup=lookup, since=since)
        return self._seen_elsewhere(lookup, since) if row is None else str(row[0])

    def caller_lookup(self, channel: str, account: str, person: str) -> str:
        """Make the keyed hash by which a caller is found."""
        return self.vault.lookup("caller", f"{channel}\0{account}\0{person}")

    def _make(
        self, channel: str, account: str, person: str, lookup: str, now: datetime
    ) -> Caller | None:
        caller_id = new_id()
        active = self.one(_WRAPPING)
        assert active is not None  # a transaction begins with the house key at hand
        wrapped_by = str(active[0]).partition(" ")[0]
        wrapped = self.vault.new_key(caller_id, wrapped_by)
        made = self.one(
            _MAKE,
            id=caller_id,
            channel=channel,
            account=account,
            lookup=lookup,
            person_sealed=self.vault.seal(caller_id, f"callers.person_sealed.{caller_id}", person),
            language="",
            service_id="",
            state="start",
            draft_sealed=None,
            draft_at=None,
            profile_sealed=None,
            return_word=None,
            word_failures=0,
            word_locked_until=None,
            reachable=True,
            updated_at=None,
            created_at=now,
            seen_at=now,
            chat_id=caller_id,
        )
        if made is None:
            self.vault.forget(caller_id)
            return None
        self.run(_MAKE_KEY, caller_id=caller_id, wrapped=wrapped, key_id=wrapped_by)
        self._opened[caller_id] = (_EMPTY, _EMPTY)
        return Caller(caller_id, channel, account, person, chat=caller_id)

    def _caller(self, row: tuple[Any, ...], person: str | None) -> Caller:
        (
            caller_id,
            channel,
            account,
            person_sealed,
            language,
            service,
            state,
            draft_sealed,
            draft_at,
            profile_sealed,
            reachable,
            updated_at,
            chat_id,
            wrapped,
        ) = row
        vault = self.vault
        if not vault.holds(caller_id):
            vault.unwrap(caller_id, wrapped)
        if person is None:
            place = f"callers.person_sealed.{caller_id}"
            person = vault.open(caller_id, place, person_sealed).decode()
        draft = profile = _EMPTY
        if draft_sealed is not None:
            place = f"callers.draft_sealed.{caller_id}"
            draft = _Sealed(vault.open(caller_id, place, draft_sealed), draft_sealed, draft_at)
        if profile_sealed is not None:
            place = f"callers.profile_sealed.{caller_id}"
            profile = _Sealed(vault.open(caller_id, place, profile_sealed), profile_sealed)
        self._opened[caller_id] = (draft, profile)
        return Caller(
            caller_id,
            channel,
            account,
            person,
            language,
            service,
            state,
            msgspec.json.decode(draft.json) if draft.json else {},
            msgspec.json.decode(profile.json) if profile.json else {},
            reachable,
            updated_at,
            chat_id,
        )

    def _sealed(self, caller_id: str, column: str, value: dict[str, Any], was: _Sealed) -> _Sealed:
        json = msgspec.json.encode(value) if value else b""
        if json == was.json:
            return was
        if not json:
            return _EMPTY
        place = f"callers.{column}_sealed.{caller_id}"
        return _Sealed(json, self.vault.seal(caller_id, place, json), self.now)
