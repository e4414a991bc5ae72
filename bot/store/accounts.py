"""Accounts: a caller who proved a mail address by a link is registered, without a password.

A link is random and opens one thing for a time; kept is its hash alone, and, sealed under the
caller's key, what holds once it is used. A provisional account is no more than such a link. How
many mails went to an address in a day is counted under a keyed hash of address and day, which
leads to no caller, so that erasing oneself gains nothing.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.audit import Audit
from bot.store.base import Base
from bot.store.keyring import Keyring
from bot.store.prepared import Prepared, insert_or_ignore, upsert
from bot.store.tables import account_links, account_mails, accounts, bookings, callers
from schedules.booking import OPEN, Actor

LinkKind = Literal["full", "page"]
LIVES: Mapping[LinkKind, timedelta] = {"full": timedelta(hours=24), "page": timedelta(hours=1)}
MAILS_A_DAY = 5  # of one kind, to one address and of one caller
DAY = timedelta(days=1)

_ADDRESS = Prepared(sa.select(accounts).where(accounts.c.caller_id == bindparam("owner")))
_AT = Prepared(
    sa.select(accounts.c.caller_id)
    .where(accounts.c.address_lookup == bindparam("at"))
    .order_by(accounts.c.full_at)
)
_PUT = upsert(accounts, ["caller_id"], ["address_lookup", "address_sealed", "full_at", "warned_at"])
_WARN = Prepared(
    sa.update(accounts)
    .where(
        accounts.c.caller_id == bindparam("owner"),
        sa.or_(
            accounts.c.warned_at.is_(None),
            accounts.c.warned_at
            < sa.select(callers.c.seen_at)
            .where(callers.c.id == accounts.c.caller_id)
            .scalar_subquery(),
        ),
    )
    .values(warned_at=bindparam("now"))
)
_ADD_LINK = Prepared(sa.insert(account_links))
_LINK = Prepared(sa.select(account_links).where(account_links.c.token_hash == bindparam("hash")))
_USE_LINK = Prepared(
    sa.update(account_links)
    .where(account_links.c.token_hash == bindparam("hash"), account_links.c.used_at.is_(None))
    .values(used_at=bindparam("now"))
)
_DROP_OLDER = Prepared(
    sa.delete(account_links).where(
        account_links.c.caller_id == bindparam("owner"),
        account_links.c.kind == bindparam("of"),
        account_links.c.used_at.is_(None),
    )
)
_FIRST_MAIL = insert_or_ignore(account_mails)
_ONE_MORE = Prepared(
    sa.update(account_mails)
    .where(account_mails.c.lookup == bindparam("counted"), account_mails.c.used < MAILS_A_DAY)
    .values(used=account_mails.c.used + 1)
)
_USED = Prepared(sa.select(account_mails.c.used).where(account_mails.c.lookup == bindparam("is")))
_FORGET_LINKS = Prepared(
    sa.delete(account_links).where(account_links.c.expires_at < bindparam("before"))
)
_FORGET_MAILS = Prepared(
    sa.delete(account_mails).where(account_mails.c.until_at < bindparam("now"))
)
_open = sa.exists().where(
    bookings.c.caller_id == callers.c.id,
    sa.or_(
        bookings.c.ends_at >= bindparam("since", type_=bookings.c.ends_at.type),
        *(bookings.c.state == state.value for state in sorted(OPEN)),
    ),
)
_UNUSED = Prepared(
    sa.select(callers.c.id)
    .join_from(accounts, callers, accounts.c.caller_id == callers.c.id)
    .where(
        callers.c.service_id == bindparam("service"),
        callers.c.seen_at < bindparam("since"),
        sa.or_(accounts.c.warned_at.is_(None), accounts.c.warned_at < callers.c.seen_at),
        ~_open,
    )
    .limit(bindparam("limit"))
)
_LAST = Prepared(
    sa.select(
        callers.c.seen_at,
        sa.select(sa.func.max(bookings.c.ends_at, type_=bookings.c.ends_at.type))
        .where(bookings.c.caller_id == callers.c.id)
        .scalar_subquery(),
    ).where(callers.c.id == bindparam("owner"))
)


@dataclass(frozen=True, slots=True)
class Account:
    """A registered caller. `address` is personal."""

    caller_id: str
    address: str
    full_at: datetime
    warned_at: datetime | None


@dataclass(frozen=True, slots=True)
class AccountLink:
    """A link that was sent by mail. `kept` is personal: what holds once a full one is used."""

    caller_id: str
    kind: LinkKind
    kept: Mapping[str, Any]
    expires_at: datetime
    used_at: datetime | None

    def is_for(self, profile: Mapping[str, Any]) -> bool:
        """Tell whether it opens anything: a mailbox that others read by now opens no account."""
        by_account = "at" in self.kept and self.used_at is None
        return not (by_account and profile.get("mailbox") == "shared")


class Accounts(Keyring, Audit, Base):
    """Who is registered, and the links by which one becomes so."""

    def account(self, caller_id: str) -> Account | None:
        """Give a caller's account; None for who is not registered."""
        row = self.one(_ADDRESS, owner=caller_id)
        if row is None or not self.has_key(caller_id):
            return None
        owner, _, sealed, full_at, warned_at = row
        address = self.vault.open(owner, _place(owner), sealed).decode()
        return Account(owner, address, full_at, warned_at)

    def is_registered(self, caller_id: str, address: str) -> bool:
        """Tell whether a caller proved just this address."""
        row = self.one(_ADDRESS, owner=caller_id)
        return row is not None and row[1] == self._address_lookup(address)

    def account_address(self, caller_id: str) -> str:
        """Give the address that a caller proved; "" for who is not registered."""
        found = self.account(caller_id)
        return found.address if found else ""

    def accounts_at(self, address: str) -> list[str]:
        """Name the callers who proved an address, the first one first."""
        rows = self.all(_AT, at=self._address_lookup(address))
        return [row[0] for row in rows]

    def new_account_link(
        self, caller_id: str, kind: LinkKind, address: str, kept: Mapping[str, Any]
    ) -> str:
        """Make a link that is to be mailed to an address; "" once there were too many today.

        Links of the kind that were made before open nothing any more, but a used one its thanks.
        """
        if not self.has_key(caller_id):
            return ""
        # By kind: strangers can ask for pages, which must not keep anybody from registering.
        whom = (f"{kind} to {address.casefold()}", f"{kind} by {caller_id}")
        if not all(self._may_mail(each) for each in whom):
            return ""
        token = secrets.token_urlsafe(24)
        if kind == "full":
            self.run(_DROP_OLDER, owner=caller_id, of=kind)
        hashed = _hash(token)
        self.run(
            _ADD_LINK,
            token_hash=hashed,
            caller_id=caller_id,
            kind=kind,
            kept_sealed=self.vault.seal(caller_id, _link_place(hashed), json.dumps(kept)),
            expires_at=self.now + LIVES[kind],
            used_at=None,
        )
        return token

    def account_link(self, token: str) -> AccountLink | None:
        """Give what a link opens; None for one that is too old, or was never made here.

        What was asked for `at` a proven address ends as soon as another one takes its place.
        """
        hashed = _hash(token)
        row = self.one(_LINK, hash=hashed)
        if row is None or row[4] <= self.now or not self.has_key(row[1]):
            return None
        _, owner, kind, sealed, expires_at, used_at = row
        kept = json.loads(self.vault.open(owner, _link_place(hashed), sealed))
        if used_at is None and "at" in kept and not self.is_registered(owner, kept["at"]):
            return None
        return AccountLink(owner, kind, kept, expires_at, used_at)

    def register(self, token: str, caller_id: str, address: str, service_id: str) -> bool:
        """Make a caller registered with an address; False where the link was used before."""
        if not self.run(_USE_LINK, hash=_hash(token), now=self.now):
            return False
        self.run(
            _PUT,
            caller_id=caller_id,
            address_lookup=self._address_lookup(address),
            address_sealed=self.vault.seal(caller_id, _place(caller_id), address),
            full_at=self.now,
            warned_at=None,
        )
        self.audit(
            Actor.caller,
            caller_id,
            "register",
            None,
            caller_id,
            rule="intake.account",
            service_id=service_id,
        )
        return True

    def forget_accounts(self, before: datetime) -> int:
        """Delete links that ended before a moment, and counts of days gone; answer how many."""
        return self.run(_FORGET_LINKS, before=before) + self.run(_FORGET_MAILS, now=self.now)

    def accounts_unused(self, service_id: str, since: datetime, limit: int) -> list[str]:
        """Name registered callers without a word or a call since then, who were not warned."""
        rows = self.all(_UNUSED, service=service_id, since=since, limit=limit)
        return [row[0] for row in rows]

    def note_warned(self, caller_id: str) -> bool:
        """Note that a caller is told that the account ends; False where they were told since."""
        return self.run(_WARN, owner=caller_id, now=self.now) == 1

    def last_used(self, caller_id: str) -> tuple[datetime, datetime] | None:
        """Tell when a caller was last there, and from when on the term to erasure runs."""
        row = self.one(_LAST, owner=caller_id)
        return None if row is None else (row[0], max(row[0], row[1] or row[0]))

    def _may_mail(self, whom: str) -> bool:
        day = self.now.date()
        lookup = self.vault.lookup("account mail", f"{day.isoformat()} {whom}")
        if self.one(_USED, **{"is": lookup}) is not None:
            return bool(self.run(_ONE_MORE, counted=lookup))
        made = self.one(_FIRST_MAIL, lookup=lookup, used=1, until_at=self.now + DAY)
        return made is not None or bool(self.run(_ONE_MORE, counted=lookup))

    def _address_lookup(self, address: str) -> str:
        return self.vault.lookup("account", address.casefold())


def _hash(token: str) -> str:
    return hashlib.sha256(f"account {token}".encode()).hexdigest()


def _place(caller_id: str) -> str:
    return f"accounts.address_sealed.{caller_id}"


def _link_place(hashed: str) -> str:
    return f"account_links.kept_sealed.{hashed}"
