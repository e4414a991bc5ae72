"""What `sodan staff` does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from bot.config import Settings
from bot.hours import opened
from bot.store.staff import LoginTaken, StaffMember
from bot.store.store import Store
from locales.languages import ALL
from schedules.problem import Problem, Problems

_LOGIN = re.compile(r"[^\s\x00-\x1f]{1,60}")
_ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+")


def _problem(option: str, what: str, right: str) -> Problems:
    return Problems([Problem(option, 0, what, right)])


def _member(store: Store, login: str) -> StaffMember:
    member = store.by_login(login)
    if member is None:
        known = ", ".join(m.login for m in store.all_staff()) or "nobody yet"
        raise _problem("login", f"nobody is called {login!r}", f"expected one of: {known}")
    return member


def _link(settings: Settings, token: str) -> str:
    return f"{settings.public_url}/console/link/{token}"


def add(
    settings: Settings,
    login: str,
    name: str,
    role: str,
    languages: list[str],
    mail: str,
    speaks: str,
    services: Sequence[str] = (),
) -> str:
    """Add a person; answer their one-time link. Raises Problems."""
    if not _LOGIN.fullmatch(login):
        raise _problem("login", f"{login!r} cannot be a login", "expected one word such as hanako")
    if mail and not _ADDRESS.fullmatch(mail):
        right = "expected one such as hanako@example.jp"
        raise _problem("--mail", "is not an address", right)
    for tag in (*languages, speaks):
        if tag not in ALL:
            right = f"expected some of {' '.join(ALL)}"
            raise _problem("--languages", f"{tag!r} is not a language here", right)
    for service in services:
        if service not in settings.services:
            right = f"expected one of SODAN_SERVICES: {', '.join(settings.services)}"
            raise _problem("--service", f"{service!r} does not run here", right)
    with opened(settings) as database, database.transaction() as store:
        store.check_key()
        try:
            member = store.add_staff(
                login, name, role, languages, mail or None, speaks=speaks, services=services
            )
        except LoginTaken:
            raise _problem("login", f"{login!r} is taken", "expected another") from None
        except ValueError as error:
            raise _problem("--role", str(error), "see `sodan staff add --help`") from None
        return _link(settings, store.make_link(member.id))


def everybody(settings: Settings) -> list[dict[str, Any]]:
    """List the staff, without their addresses."""
    with opened(settings) as database, database.transaction() as store:
        return [
            {
                "login": member.login,
                "name": member.name,
                "role": member.role,
                "languages": " ".join(member.languages),
                "services": " ".join(member.services) or "all",
                "state": "disabled" if member.disabled_at else "active",
            }
            for member in store.all_staff()
        ]


def disable(settings: Settings, login: str) -> str:
    """Shut a person out."""
    with opened(settings) as database, database.transaction() as store:
        done = store.disable(_member(store, login).id)
        return f"{login} is shut out." if done else f"{login} was shut out before."


def reset(settings: Settings, login: str) -> str:
    """Take a password away; answer a new one-time link."""
    with opened(settings) as database, database.transaction() as store:
        store.check_key()
        return _link(settings, store.reset(_member(store, login).id))
