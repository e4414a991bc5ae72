"""`sodan keys`: moving to another SODAN_SECRET_KEY while serving, and knowing that a copy exists.

A rotation first moves the house key, and from that moment new callers' keys are wrapped by the
new secret too; then it wraps the callers' keys anew, a batch a transaction, until none is left.
Cut short at any moment, it goes on where it stopped when it is run again. Processes that serve
meanwhile must have been started with both secrets.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.config import Settings
from bot.database import prepare
from bot.hours import opened
from bot.store.engine import Database
from bot.store.facts import DAMAGED, HOUSE_KEY
from bot.store.prepared import Prepared
from bot.store.store import Store
from bot.store.tables import caller_keys
from bot.store.vault import Vault, WrongKey, key_id
from schedules.problem import Problem, Problems

BATCH = 200  # keys a transaction: short enough that no caller waits for it
CONFIRMED = "key_copy_confirmed"  # the fact: "<fingerprint> <when>"
LEAST = 32

_K = caller_keys.c
_LEFT = Prepared(
    sa.select(_K.caller_id, _K.wrapped)
    .where(_K.key_id != bindparam("new"), _K.key_id != DAMAGED)
    .limit(bindparam("at_once"))
    .with_for_update()
)
_WRAP = Prepared(
    sa.update(caller_keys)
    .where(_K.caller_id == bindparam("caller"))
    .values(wrapped=bindparam("wrapped_anew"), key_id=bindparam("by"))
)
_MARK = Prepared(
    sa.update(caller_keys).where(_K.caller_id == bindparam("caller")).values(key_id=DAMAGED)
)


def read_secret(path: Path) -> bytes:
    """Read a secret from a file. Raises Problems."""
    try:
        secret = path.read_text("utf-8").strip().encode()
    except (OSError, UnicodeDecodeError):
        secret = b""
    if len(secret) < LEAST:
        right = "expected a file with 32 random characters or more"
        raise Problems([Problem(str(path), 0, "holds no secret key", right)])
    return secret


def rotate(
    settings: Settings, new_secret: bytes, *, after_batch: Callable[[int], None] = lambda done: None
) -> list[str]:
    """Wrap every key by the new secret; answer what to tell.

    `after_batch` hears how many were done after each commit. Raises WrongKey, and Problems
    for a schema that this release cannot work with.
    """
    prepare(settings.database_url)
    vault = Vault(new_secret, settings.secret_key, settings.old_secret_key)
    database = Database(settings.database_url, vault)
    done = damaged = 0
    try:
        with database.transaction() as store:
            _move_house(store)
        after_batch(0)
        while True:
            with database.transaction() as store:
                some, broken = _wrap_some(store)
            if not some and not broken:
                break
            done, damaged = done + some, damaged + broken
            after_batch(done)
    finally:
        database.writer.dispose()
    told = [
        f"{done} callers' keys are wrapped by the new secret now, none by another",
        "now serve with the new secret in SODAN_SECRET_KEY and without SODAN_SECRET_KEY_OLD, make "
        "a copy of it, and say so with `sodan keys confirm`; then make a backup",
    ]
    if damaged:
        told.append(f"{damaged} keys open with neither secret: what they sealed is lost")
    return told


def _move_house(store: Store) -> None:
    fact = store.fact(HOUSE_KEY)
    assert fact is not None  # a transaction begins with the house key at hand
    if not fact.startswith(f"{store.vault.key_id} "):
        store.put_fact(HOUSE_KEY, store.vault.rewrap_house_key(fact))


def _wrap_some(store: Store) -> tuple[int, int]:
    new, done, damaged = store.vault.key_id, 0, 0
    for caller_id, wrapped in store.all(_LEFT, new=new, at_once=BATCH):
        try:
            anew = store.vault.rewrap(caller_id, wrapped)
        except WrongKey:
            store.run(_MARK, caller=caller_id)
            damaged += 1
        else:
            store.run(_WRAP, caller=caller_id, wrapped_anew=anew, by=new)
            done += 1
    return done, damaged


def fingerprint(path: Path) -> str:
    """Tell the fingerprint of the copy of a secret."""
    return key_id(read_secret(path))


def confirm(settings: Settings, given: str, now: datetime) -> str:
    """Keep that the operator has a copy whose fingerprint this is. Raises Problems."""
    with opened(settings) as database, database.transaction(now) as store:
        if given.strip().lower() != store.vault.key_id:
            what = "is not the fingerprint of SODAN_SECRET_KEY"
            right = "expected what `sodan keys fingerprint COPY` says of your copy"
            raise Problems([Problem("fingerprint", 0, what, right)])
        store.put_fact(CONFIRMED, f"{store.vault.key_id} {now.isoformat()}")
    return "noted: there is a copy of the key"
