"""The ground of the store: whose key is at hand, and what a moment is in the database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa

from bot.store.base import new_id
from bot.store.engine import Database
from bot.store.prepared import Prepared
from bot.store.store import Store
from bot.store.tables import caller_keys, leases
from bot.store.vault import Vault
from tests.conftest import NOW

UNTIL = Prepared(sa.select(leases.c.until))


def test_ids_are_random_and_short() -> None:
    assert len({new_id() for _ in range(100)}) == 100
    assert len(new_id()) == 20


def test_key_is_fetched_when_it_is_not_at_hand(database: Database, vault: Vault) -> None:
    with database.transaction() as store:
        caller = store.find_or_make("line", "", "U1", NOW)
        sealed = store.seal_for(caller.id, "a.b.c", b"words")
    vault.forget(caller.id)

    with database.transaction() as store:
        assert store.has_key(caller.id)
        assert store.open_for(caller.id, "a.b.c", sealed) == b"words"


def test_key_of_nobody_is_not_at_hand(database: Database, vault: Vault) -> None:
    with database.transaction() as store:
        caller = store.find_or_make("line", "", "U1", NOW)
        sealed = store.seal_for(caller.id, "a.b.c", b"words")
        store.run(Prepared(sa.delete(caller_keys)))
    vault.forget(caller.id)

    with database.transaction() as store:
        assert not store.has_key(caller.id)
        assert not store.has_key(None)
        assert store.open_for(caller.id, "a.b.c", sealed) is None


def test_moment_comes_back_in_utc_to_the_millisecond(store: Store) -> None:
    tokyo = timezone(timedelta(hours=9))
    store.take_lease("poll", "me", datetime(2026, 11, 24, 12, 0, 0, 123456, tokyo))

    assert store.all(UNTIL) == [(datetime(2026, 11, 24, 3, 0, 0, 123000, UTC),)]


def test_moment_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.take_lease("poll", "me", datetime(2026, 11, 24, 12, 0))
