"""Who works in the console: accounts, one-time links, sessions, lock-outs, who is on duty.

Tokens are kept as keyed hashes only. Passwords come in as argon2 hashes: hashing takes long and
happens in a thread of its own, outside of the transaction (bot/console/passwords.py).
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, insert, or_, select, update

from bot.store import tables
from bot.store.base import Base, new_id
from bot.store.prepared import Prepared

LINK_LIFE = timedelta(hours=48)
SESSION_IDLE = timedelta(minutes=30)
SESSION_LIFE = timedelta(hours=12)
FAILURES_ALLOWED = 5
LOCKED_FOR = timedelta(minutes=15)

ROLES = ("admin", "counsellor")
KINDS = ("new", "unanswered", "room", "unclosed", "failed", "today")  # of mail to staff


class LoginTaken(Exception):
    """Another account has this login already."""


class LinkSpent(Exception):
    """The one-time link was used, has run out, was replaced, or never was."""


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One account. `languages`: on duty for them. `speaks`: the language of their console.

    `services`: whose bookings, callers and hours they see; empty: of the whole installation.

    `password` is an argon2 hash, None until the first link is used.
    """

    id: str
    login: str
    name: str
    mail: str | None
    role: str
    languages: tuple[str, ...]
    services: tuple[str, ...]
    speaks: str
    mail_on: bool
    muted: tuple[str, ...]  # kinds of mail that are switched off, out of KINDS
    password: str | None
    failures: int
    locked_until: datetime | None
    disabled_at: datetime | None
    created_at: datetime

    def locked(self, now: datetime) -> bool:
        """Tell whether too many wrong passwords keep this account shut."""
        return self.locked_until is not None and now < self.locked_until

    def serves(self, service_id: str) -> bool:
        """Tell whether a service is theirs; "", what belongs to no single one, is everybody's."""
        return not self.services or not service_id or service_id in self.services

    def shares(self, services: Collection[str]) -> bool:
        """Tell whether one of these services is theirs."""
        return not self.services or any(each in services for each in self.services)


@dataclass(frozen=True, slots=True)
class Session:
    """One signed-in browser. `id` is the hash of its token; `csrf` stands in its forms."""

    id: str
    staff_id: str
    csrf: str
    created_at: datetime
    seen_at: datetime

    def over(self, now: datetime) -> bool:
        """Tell whether it was idle for too long or is too old."""
        return now - self.seen_at >= SESSION_IDLE or now - self.created_at >= SESSION_LIFE


_staff = tables.staff
_links = tables.staff_links
_sessions = tables.sessions

_COLUMNS = (
    _staff.c.id,
    _staff.c.login,
    _staff.c.name,
    _staff.c.mail,
    _staff.c.role,
    _staff.c.languages,
    _staff.c.services,
    _staff.c.speaks,
    _staff.c.mail_on,
    _staff.c.muted,
    _staff.c.password,
    _staff.c.failures,
    _staff.c.locked_until,
    _staff.c.disabled_at,
    _staff.c.created_at,
)
_THIS = _staff.c.id == bindparam("staff")

_ADD = Prepared(insert(_staff))
_BY_ID = Prepared(select(*_COLUMNS).where(_THIS))
_BY_LOGIN = Prepared(select(*_COLUMNS).where(_staff.c.login == bindparam("who")))
_ALL = Prepared(select(*_COLUMNS).order_by(_staff.c.login))
_MAILED = Prepared(
    select(*_COLUMNS)
    .where(_staff.c.mail_on, _staff.c.disabled_at.is_(None), _staff.c.mail.is_not(None))
    .order_by(_staff.c.login)
)
_SET_PASSWORD = Prepared(
    update(_staff).where(_THIS).values(password=bindparam("hashed"), failures=0, locked_until=None)
)
_FAIL = Prepared(
    update(_staff).where(_THIS).values(failures=_staff.c.failures + 1).returning(_staff.c.failures)
)
_LOCK = Prepared(update(_staff).where(_THIS).values(failures=0, locked_until=bindparam("until")))
_CLEAR = Prepared(update(_staff).where(_THIS).values(failures=0, locked_until=None))
_DISABLE = Prepared(
    update(_staff)
    .where(_THIS, _staff.c.disabled_at.is_(None))
    .values(disabled_at=bindparam("at"), mail_on=False)
)
_SET_SPEAKS = Prepared(update(_staff).where(_THIS).values(speaks=bindparam("tag")))
_SET_SERVICES = Prepared(update(_staff).where(_THIS).values(services=bindparam("ids")))
_SET_MUTED = Prepared(update(_staff).where(_THIS).values(muted=bindparam("kinds")))
_SET_MAIL = Prepared(update(_staff).where(_THIS).values(mail_on=bindparam("on")))

_ADD_LINK = Prepared(insert(_links))
_LINK = Prepared(
    select(_links.c.staff_id).where(
        _links.c.token_hash == bindparam("hashed"),
        _links.c.used_at.is_(None),
        _links.c.expires_at > bindparam("at"),
    )
)
_USE_LINK = Prepared(
    update(_links)
    .where(
        _links.c.token_hash == bindparam("hashed"),
        _links.c.used_at.is_(None),
        _links.c.expires_at > bindparam("at"),
    )
    .values(used_at=bindparam("at"))
    .returning(_links.c.staff_id)
)
_DROP_LINKS = Prepared(
    delete(_links).where(_links.c.staff_id == bindparam("staff"), _links.c.used_at.is_(None))
)

_SESSION_COLUMNS = (
    _sessions.c.token_hash,
    _sessions.c.staff_id,
    _sessions.c.csrf,
    _sessions.c.created_at,
    _sessions.c.seen_at,
)
_ADD_SESSION = Prepared(insert(_sessions))
_SESSION = Prepared(select(*_SESSION_COLUMNS).where(_sessions.c.token_hash == bindparam("hashed")))
_SESSIONS_OF = Prepared(
    select(*_SESSION_COLUMNS)
    .where(_sessions.c.staff_id == bindparam("staff"))
    .order_by(_sessions.c.created_at.desc())
)
_TOUCH = Prepared(
    update(_sessions)
    .where(_sessions.c.token_hash == bindparam("hashed"))
    .values(seen_at=bindparam("at"))
)
_END = Prepared(
    delete(_sessions).where(
        _sessions.c.token_hash == bindparam("hashed"), _sessions.c.staff_id == bindparam("staff")
    )
)
_END_ALL = Prepared(delete(_sessions).where(_sessions.c.staff_id == bindparam("staff")))
_SWEEP = Prepared(
    delete(_sessions).where(
        or_(_sessions.c.seen_at <= bindparam("idle"), _sessions.c.created_at <= bindparam("old"))
    )
)


def _member(row: tuple[Any, ...]) -> StaffMember:
    values = list(row)
    values[5] = tuple(row[5].split())
    values[6] = tuple(row[6].split())
    values[9] = tuple(row[9].split())
    return StaffMember(*values)


class Staff(Base):
    """The questions about staff."""

    def add_staff(
        self,
        login: str,
        name: str,
        role: str,
        languages: Sequence[str],
        mail: str | None,
        *,
        speaks: str = "ja",
        services: Sequence[str] = (),
    ) -> StaffMember:
        """Open an account without a password; `make_link` lets its owner set one.

        Without `services` it is one of the whole installation.
        Logins differ by more than upper and lower case. Mail is on where there is an address.
        Raises LoginTaken.
        """
        if role not in ROLES:
            raise ValueError(f"role is {role!r}, expected one of {', '.join(ROLES)}")
        if self.by_login(login) is not None:
            raise LoginTaken("this login is taken, choose another")
        member = StaffMember(
            id=new_id(),
            login=_plain(login),
            name=name,
            mail=mail,
            role=role,
            languages=tuple(languages),
            services=tuple(services),
            speaks=speaks,
            mail_on=mail is not None,
            muted=(),
            password=None,
            failures=0,
            locked_until=None,
            disabled_at=None,
            created_at=self.now,
        )
        self.run(
            _ADD,
            id=member.id,
            login=member.login,
            name=name,
            mail=mail,
            role=role,
            languages=" ".join(languages),
            services=" ".join(services),
            speaks=speaks,
            mail_on=member.mail_on,
            muted="",
            password=None,
            failures=0,
            locked_until=None,
            disabled_at=None,
            created_at=self.now,
        )
        return member

    def staff_member(self, staff_id: str) -> StaffMember | None:
        """Give one account, disabled ones too."""
        row = self.one(_BY_ID, staff=staff_id)
        return None if row is None else _member(row)

    def by_login(self, login: str) -> StaffMember | None:
        """Give the account of a login, however its letters are cased."""
        row = self.one(_BY_LOGIN, who=_plain(login))
        return None if row is None else _member(row)

    def all_staff(self) -> list[StaffMember]:
        """Give every account by login, disabled ones too."""
        return [_member(row) for row in self.all(_ALL)]

    def set_muted(self, staff_id: str, kinds: Iterable[str]) -> None:
        """Switch off these kinds of mail for an account, and switch the others on."""
        self.run(_SET_MUTED, staff=staff_id, kinds=" ".join(k for k in KINDS if k in set(kinds)))

    def staff_of(self, services: Collection[str]) -> list[StaffMember]:
        """Give the accounts that work for one of these services, by login, disabled ones too."""
        return [member for member in self.all_staff() if member.shares(services)]

    def set_services(self, staff_id: str, services: Sequence[str]) -> None:
        """Set whose bookings an account sees; none: those of the whole installation."""
        self.run(_SET_SERVICES, staff=staff_id, ids=" ".join(services))

    def on_duty(self, language: str, about: str = "new", *, service_id: str) -> list[StaffMember]:
        """Give those who get mail of a kind about this language of a service.

        "" is everybody's language; service "" is what belongs to no single one.
        """
        return [
            member
            for member in map(_member, self.all(_MAILED))
            if about not in member.muted
            and member.serves(service_id)
            and (not language or language in member.languages)
        ]

    # one-time links

    def make_link(self, staff_id: str) -> str:
        """Make the one-time token by which a password is set; older unused ones end."""
        token = secrets.token_urlsafe(32)
        self.run(_DROP_LINKS, staff=staff_id)
        self.run(
            _ADD_LINK,
            token_hash=self._hash("link", token),
            staff_id=staff_id,
            expires_at=self.now + LINK_LIFE,
            used_at=None,
        )
        return token

    def link_owner(self, token: str) -> StaffMember | None:
        """Give the account a link still opens; looking does not use it up."""
        row = self.one(_LINK, hashed=self._hash("link", token), at=self.now)
        member = None if row is None else self.staff_member(row[0])
        return None if member is None or member.disabled_at is not None else member

    def use_link(self, token: str, password_hash: str) -> StaffMember:
        """Set the password, once; every session and lock of the account ends. Raises LinkSpent."""
        row = self.one(_USE_LINK, hashed=self._hash("link", token), at=self.now)
        member = None if row is None else self.staff_member(row[0])
        if member is None or member.disabled_at is not None:
            raise LinkSpent("this link was used or has run out, ask for a new one")
        self.run(_SET_PASSWORD, staff=member.id, hashed=password_hash)
        self.end_sessions(member.id)
        return member

    def reset(self, staff_id: str) -> str:
        """Take the password away, end all sessions, and give a new one-time token."""
        self.run(_SET_PASSWORD, staff=staff_id, hashed=None)
        self.end_sessions(staff_id)
        return self.make_link(staff_id)

    def disable(self, staff_id: str) -> bool:
        """Shut the account for good, at once; False when it was shut before."""
        changed = self.run(_DISABLE, staff=staff_id, at=self.now) == 1
        self.end_sessions(staff_id)
        self.run(_DROP_LINKS, staff=staff_id)
        return changed

    def set_speaks(self, staff_id: str, language: str) -> None:
        """Change the language of their console."""
        self.run(_SET_SPEAKS, staff=staff_id, tag=language)

    def set_mail_on(self, staff_id: str, on: bool) -> None:
        """Turn mail about new requests on or off."""
        self.run(_SET_MAIL, staff=staff_id, on=on)

    def set_password(self, staff_id: str, password_hash: str) -> None:
        """Store a hash made with newer settings of the same password."""
        self.run(_SET_PASSWORD, staff=staff_id, hashed=password_hash)

    # wrong passwords

    def login_failed(self, staff_id: str) -> datetime | None:
        """Count a wrong password; from the fifth on, answer until when the account is shut."""
        row = self.one(_FAIL, staff=staff_id)
        if row is None or row[0] < FAILURES_ALLOWED:
            return None
        until = self.now + LOCKED_FOR
        self.run(_LOCK, staff=staff_id, until=until)
        return until

    # sessions

    def begin_session(self, staff_id: str) -> tuple[str, Session]:
        """Sign a browser in; answer the token for its cookie. Clears counted failures."""
        self.run(_CLEAR, staff=staff_id)
        self.run(_SWEEP, idle=self.now - SESSION_IDLE, old=self.now - SESSION_LIFE)
        token = secrets.token_urlsafe(32)
        hashed = self._hash("session", token)
        session = Session(hashed, staff_id, secrets.token_urlsafe(32), self.now, self.now)
        self.run(
            _ADD_SESSION,
            token_hash=session.id,
            staff_id=staff_id,
            csrf=session.csrf,
            created_at=self.now,
            seen_at=self.now,
        )
        return token, session

    def session(self, token: str) -> tuple[Session, StaffMember] | None:
        """Give the session of a cookie and its owner; None once it is over or they are gone."""
        row = self.one(_SESSION, hashed=self._hash("session", token))
        if row is None:
            return None
        session = Session(*row)
        member = self.staff_member(session.staff_id)
        if session.over(self.now) or member is None or member.disabled_at is not None:
            return None
        return session, member

    def touch_session(self, session_id: str) -> None:
        """Note that somebody did something; watching alone does not count."""
        self.run(_TOUCH, hashed=session_id, at=self.now)

    def sessions_of(self, staff_id: str) -> list[Session]:
        """Give the account's living sessions, newest first."""
        found = [Session(*row) for row in self.all(_SESSIONS_OF, staff=staff_id)]
        return [session for session in found if not session.over(self.now)]

    def end_session(self, session_id: str, staff_id: str) -> bool:
        """End one session of this account; False when it is not theirs or over."""
        return self.run(_END, hashed=session_id, staff=staff_id) == 1

    def end_sessions(self, staff_id: str) -> int:
        """End every session of this account; answer how many."""
        return self.run(_END_ALL, staff=staff_id)

    def _hash(self, purpose: str, token: str) -> str:
        return self.vault.lookup(f"staff {purpose}", token)


def _plain(login: str) -> str:
    return login.strip().casefold()
