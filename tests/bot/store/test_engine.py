"""The engine: who may write, what a transaction keeps, and what reading costs nobody."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from bot.store.engine import Database, UnknownDatabase, sync_url
from bot.store.prepared import Prepared, insert_or_ignore, upsert
from bot.store.store import Store
from bot.store.tables import facts, leases
from bot.store.vault import Vault
from tests.bot.store.calls import SQLITE
from tests.conftest import NOW, SECRET

KEEP = upsert(facts, ["name"], ["value"])
KEEP_FIRST = insert_or_ignore(facts, facts.c.value)
READ = Prepared(sa.select(facts.c.value).where(facts.c.name == sa.bindparam("name")))


async def test_look_sees_what_a_transaction_committed(database: Database) -> None:
    with database.transaction() as store:
        store.run(KEEP, name="colour", value="blue")

    assert await database.look(lambda store: store.one(READ, name="colour")) == ("blue",)


async def test_transaction_leaves_nothing_after_an_exception(database: Database) -> None:
    with pytest.raises(LookupError), database.transaction() as store:
        store.run(KEEP, name="colour", value="blue")
        raise LookupError

    assert await database.look(lambda store: store.one(READ, name="colour")) is None


async def test_look_refuses_to_write(database: Database) -> None:
    refused = {
        "sqlite": sqlite3.OperationalError,
        "postgresql": psycopg.errors.ReadOnlySqlTransaction,
    }

    def write(store: Store) -> int:
        return store.run(KEEP, name="colour", value="blue")

    with pytest.raises(refused[database.writer.dialect.name], match=r"read-?only"):
        await database.look(write)


@SQLITE  # PostgreSQL locks the rows that are asked for, see test_callers.py
def test_transactions_of_two_connections_lose_no_change(database: Database, address: str) -> None:
    other = Database(address, Vault(SECRET))
    with database.transaction() as store:
        store.run(KEEP, name="count", value="0")

    def count(opened: Database) -> None:
        for _ in range(50):
            with opened.transaction() as store:
                row = store.one(READ, name="count")
                assert row is not None
                store.run(KEEP, name="count", value=str(int(row[0]) + 1))

    threads = [threading.Thread(target=count, args=(each,)) for each in (database, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.writer.dispose()

    with database.transaction() as store:
        assert store.one(READ, name="count") == ("100",)


@SQLITE
@pytest.mark.parametrize(
    ("pragma", "writer", "reader"),
    [
        ("journal_mode", "wal", "wal"),
        ("synchronous", 2, None),  # FULL
        ("secure_delete", 1, 1),
        ("foreign_keys", 1, 1),
        ("query_only", 0, 1),
        ("wal_autocheckpoint", 1000, 0),
        ("busy_timeout", 5000, 5000),
    ],
)
async def test_connection_has_its_pragmas(
    database: Database, pragma: str, writer: object, reader: object
) -> None:
    def ask(store: Store) -> object:
        store.cursor.execute(f"PRAGMA {pragma}")
        return store.cursor.fetchone()[0]

    with database.transaction() as store:
        assert ask(store) == writer

    if reader is not None:
        assert await database.look(ask) == reader


@SQLITE
async def test_checkpoint_empties_the_log(database: Database, database_path: Path) -> None:
    with database.transaction() as store:
        store.run(KEEP, name="colour", value="blue")
    log = database_path.with_name("sodan.db-wal")
    assert log.stat().st_size > 0

    database.checkpoint()

    assert log.stat().st_size == 0


def test_store_has_the_clock_of_the_database_or_the_moment_given(database: Database) -> None:
    later = NOW + timedelta(hours=1)

    with database.transaction() as store:
        assert store.now == NOW
    with database.transaction(later) as store:
        assert store.now == later


def test_insert_or_ignore_gives_nothing_for_a_row_that_is_there(store: Store) -> None:
    assert store.one(KEEP_FIRST, name="colour", value="blue") == ("blue",)
    assert store.one(KEEP_FIRST, name="colour", value="red") is None
    assert store.all(READ, name="colour") == [("blue",)]


def test_insert_or_ignore_takes_the_columns_named(store: Store) -> None:
    first = insert_or_ignore(leases, name=sa.bindparam("lease"), holder="me", until=NOW)

    assert store.one(first, lease="poll") == ("poll",)
    assert store.all(Prepared(sa.select(leases))) == [("poll", "me", NOW)]


def test_upsert_changes_the_row_that_is_there(store: Store) -> None:
    store.run(KEEP, name="colour", value="blue")
    store.run(KEEP, name="colour", value="red")

    assert store.all(READ, name="colour") == [("red",)]


def test_prepared_refuses_a_missing_value(store: Store) -> None:
    with pytest.raises(KeyError, match="name"):
        store.one(READ)


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_prepared_says_it_in_both_dialects(dialect: str) -> None:
    opened = sa.create_mock_engine(f"{dialect}://", executor=lambda *_: None).dialect

    compiled = KEEP_FIRST.on(opened)

    assert "ON CONFLICT DO NOTHING RETURNING" in compiled.sql.replace("facts.", "")
    bound = compiled.bind({"name": "a", "value": "b"})
    assert bound == (["a", "b"] if dialect == "sqlite" else {"name": "a", "value": "b"})


def test_addresses_get_their_drivers() -> None:
    assert sync_url("sqlite:///sodan.db").drivername == "sqlite+pysqlite"
    assert sync_url("postgresql://host/name").drivername == "postgresql+psycopg"


@pytest.mark.parametrize("address", ["mysql://host/name", "sqlite://", "sqlite:///:memory:", "?"])
def test_address_of_no_database_is_refused(address: str) -> None:
    with pytest.raises(UnknownDatabase, match="expected sqlite:"):
        sync_url(address)


async def test_postgresql_opens_only_when_asked(vault: Vault) -> None:
    opened = Database("postgresql://nobody@localhost/none", vault)

    assert opened.writer.dialect.name == opened.readers.dialect.name == "postgresql"
    opened.checkpoint()
    await opened.close()


async def test_close_waits_for_those_who_still_look(database_path: Path, vault: Vault) -> None:
    opened = Database(f"sqlite:///{database_path}", vault)
    begun, go_on = threading.Event(), threading.Event()
    closed: list[object] = []
    sa.event.listen(opened.readers, "close", lambda *connection: closed.append(connection))

    def slowly(store: Store) -> None:
        begun.set()
        assert go_on.wait(10)

    looking = asyncio.create_task(opened.look(slowly))
    assert await asyncio.to_thread(begun.wait, 10)
    looking.cancel()  # nobody waits for the answer; its thread goes on
    asyncio.get_running_loop().call_later(0.05, go_on.set)
    await opened.close()

    assert len(closed) == 1
