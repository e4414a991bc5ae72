"""Facts of the installation, and leases that one process at a time can have."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault, WrongKey
from tests.conftest import NOW, SECRET

NEW = b"the secret that comes after, 32!"
MINUTE = timedelta(minutes=1)


def test_fact_is_replaced(store: Store) -> None:
    assert store.fact("offset") is None

    store.put_fact("offset", "1")
    store.put_fact("offset", "2")

    assert store.fact("offset") == "2"


def test_key_is_the_same_at_every_start(database: Database, address: str) -> None:
    with database.transaction() as store:
        store.check_key()
        kept = store.fact("house_key")
    assert kept is not None
    assert kept.startswith(f"{database.vault.key_id} ")
    again = Database(address, Vault(SECRET))

    with again.transaction() as store:
        store.check_key()

        assert store.fact("house_key") == kept
        assert store.vault.lookup("a", "b") == database.vault.lookup("a", "b")
    again.writer.dispose()


async def test_wrong_key_is_refused_before_anything_is_written(
    database: Database, address: str
) -> None:
    other = Database(address, Vault(NEW))

    with pytest.raises(WrongKey, match="SODAN_SECRET_KEY"), other.transaction() as store:
        store.put_fact("colour", "blue")
    with pytest.raises(WrongKey, match="SODAN_SECRET_KEY"):
        await other.look(lambda store: store.vault.lookup("a", "b"))
    await other.close()

    assert await database.look(lambda store: store.fact("colour")) is None


async def test_reader_that_comes_first_has_the_house_key_too(
    database: Database, address: str
) -> None:
    reader = Database(address, Vault(SECRET))

    found = await reader.look(lambda store: store.vault.lookup("a", "b"))
    await reader.close()

    assert found == database.vault.lookup("a", "b")


def test_callers_of_the_key_before_stop_the_start(database: Database, address: str) -> None:
    with database.transaction() as store:
        store.find_or_make("line", "", "U1", NOW)
        kept = store.fact("house_key")
        assert kept is not None
        store.put_fact("house_key", Vault(NEW, SECRET).rewrap_house_key(kept))
    new, both = Database(address, Vault(NEW)), Database(address, Vault(NEW, SECRET))

    with pytest.raises(WrongKey, match="SODAN_SECRET_KEY_OLD"), new.transaction() as store:
        store.check_key()
    with both.transaction() as store:
        store.check_key()
    for opened in (new, both):
        opened.writer.dispose()


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
