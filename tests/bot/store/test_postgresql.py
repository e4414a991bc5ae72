"""The store on PostgreSQL: the schema is the same, and so are the answers."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta

import psycopg
import pytest
import sqlalchemy as sa

from bot.store import schema
from bot.store.engine import Database, sync_url
from bot.store.outbox import LEASE
from bot.store.store import Store
from bot.store.vault import Vault
from handlers.messages import Update
from schedules.booking import State
from tests.bot.store.calls import DETAILS, ask, half_hour, otit, somebody
from tests.bot.store.calls import at as moment
from tests.conftest import NOW
from tests.postgres import server

UPDATE = Update("line", "", "U1", "01HV", "text", NOW)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with server() as address:
        if address is None:
            pytest.skip("no PostgreSQL: neither SODAN_TEST_POSTGRES nor initdb")
        yield address


@pytest.fixture
def address(postgres: str) -> Iterator[str]:
    """Give an empty database of this test's own."""
    name = f"sodan_{uuid.uuid4().hex}"
    admin = sa.create_engine(sync_url(postgres), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
        yield sa.make_url(postgres).set(database=name).render_as_string(hide_password=False)
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    admin.dispose()


@pytest.fixture
async def database(address: str, vault: Vault) -> AsyncIterator[Database]:
    schema.upgrade(address)
    opened = Database(address, vault, clock=lambda: NOW)
    yield opened
    await opened.close()


def test_upgrade_makes_what_the_tables_say(address: str) -> None:
    assert schema.current(address) is None

    schema.upgrade(address)
    schema.upgrade(address)

    assert schema.is_current(address)
    assert schema.differences(address) == []


async def test_caller_is_kept_and_erased(database: Database) -> None:
    with database.transaction() as store:
        caller = somebody(store)
        caller.draft, caller.reachable = {"name": "Lan"}, False
        assert store.save(caller)
        booking = ask(store)
    assert await database.look(lambda store: store.load(caller.id)) == caller

    with database.transaction() as store:
        assert somebody(store) == caller
        store.erase(caller)

    erased = await database.look(lambda store: store.booking(booking.id))
    assert erased is not None
    assert (erased.state, erased.caller_id, erased.details) == (State.cancelled, None, {})
    assert await database.look(lambda store: store.load(caller.id)) is None


async def test_look_refuses_to_write(database: Database) -> None:
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        await database.look(lambda store: store.put_fact("colour", "blue"))


def test_update_is_seen_first_only_once(database: Database) -> None:
    with database.transaction() as store:
        assert store.first_seen(UPDATE)
        assert not store.first_seen(UPDATE)


def test_lease_is_for_one_holder(database: Database) -> None:
    with database.transaction() as store:
        assert store.take_lease("poll", "one", NOW + LEASE)
        assert not store.take_lease("poll", "two", NOW + LEASE)
        assert store.renew_lease("poll", "one", NOW + LEASE)


async def test_parcels_are_taken_by_one_of_two_processes(
    database: Database, address: str, vault: Vault
) -> None:
    other = Database(address, vault)
    with database.transaction() as store:
        ids = [queue(store, person) for person in ("a", "a", "b", "c")]

    with database.transaction(NOW + LEASE) as store:
        mine = store.take_parcels("one", 2)
        with other.transaction(NOW + LEASE) as beside:  # the first has not committed yet
            others = beside.take_parcels("two", 2)
    await other.close()

    assert [parcel.id for parcel in mine] == [ids[0], ids[2]]
    assert [parcel.id for parcel in others] == [ids[3]]
    assert {parcel.body for parcel in mine + others} == {b"words"}


def queue(store: Store, person: str) -> int:
    caller = somebody(store, person)
    return store.queue_parcel(
        caller_id=caller.id,
        lane=caller.id,
        channel="line",
        account="",
        kind="reply",
        body=b"words",
        holder="gone",
    ).id


async def test_caller_is_locked_while_a_turn_runs(
    database: Database, address: str, vault: Vault
) -> None:
    other = Database(address, vault)
    with database.transaction() as store:
        somebody(store)

    def add_one(opened: Database) -> None:
        for _ in range(20):
            with opened.transaction() as store:
                caller = somebody(store)
                caller.draft["count"] = caller.draft.get("count", 0) + 1
                store.save(caller)

    await asyncio.gather(*(asyncio.to_thread(add_one, opened) for opened in (database, other)))
    await other.close()

    with database.transaction() as store:
        assert somebody(store).draft == {"count": 40}


def test_web_caller_comes_back(database: Database) -> None:
    with database.transaction() as store:
        old = store.find_or_make("web", "", "old", NOW - timedelta(days=1))
        store.set_return_word(old, "word")
        booking = store.request(old, otit(), "vi", [half_hour(moment(10))], DETAILS)
        new = store.find_or_make("web", "", "new", NOW)
        shown = store.show(new.id, b"welcome")

        assert shown is not None
        assert store.come_back(booking.code, "wrong", new) is None
        assert store.come_back(booking.code, "word", new) == old.id
        assert store.find_or_make("web", "", "new", NOW).id == old.id
