"""Facts of the installation, and leases that one process at a time can have."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault, WrongKey
from tests.conftest import NOW

MINUTE = timedelta(minutes=1)


def test_fact_is_replaced(store: Store) -> None:
    assert store.fact("offset") is None

    store.put_fact("offset", "1")
    store.put_fact("offset", "2")

    assert store.fact("offset") == "2"


def test_key_is_the_same_at_every_start(database: Database, database_path: Path) -> None:
    other = Database(f"sqlite:///{database_path}", Vault(b"quite another secret, of 32 bytes"))
    with database.transaction() as store:
        store.check_key()
        store.check_key()

    with pytest.raises(WrongKey, match="SODAN_SECRET_KEY"), other.transaction() as store:
        store.check_key()
    other.writer.dispose()


def test_lease_is_for_one_holder_until_it_runs_out(database: Database) -> None:
    with database.transaction() as store:
        assert store.take_lease("poll", "one", NOW + MINUTE)
        assert store.take_lease("other", "two", NOW + MINUTE)
        assert not store.take_lease("poll", "two", NOW + MINUTE)
        assert store.take_lease("poll", "one", NOW + 2 * MINUTE)
    with database.transaction(NOW + 2 * MINUTE - timedelta(milliseconds=1)) as store:
        assert not store.take_lease("poll", "two", NOW + 3 * MINUTE)
    with database.transaction(NOW + 2 * MINUTE) as store:
        assert store.take_lease("poll", "two", NOW + 3 * MINUTE)
        assert not store.renew_lease("poll", "one", NOW + 3 * MINUTE)


def test_lease_is_renewed_only_before_it_runs_out(database: Database) -> None:
    with database.transaction() as store:
        store.take_lease("poll", "one", NOW + MINUTE)
        assert store.renew_lease("poll", "one", NOW + 2 * MINUTE)
    with database.transaction(NOW + 2 * MINUTE) as store:
        assert not store.renew_lease("poll", "one", NOW + 3 * MINUTE)


def test_lease_is_released_by_its_holder_alone(store: Store) -> None:
    store.take_lease("poll", "one", NOW + MINUTE)

    store.release_lease("poll", "two")
    assert not store.take_lease("poll", "two", NOW + MINUTE)

    store.release_lease("poll", "one")
    assert store.take_lease("poll", "two", NOW + MINUTE)
