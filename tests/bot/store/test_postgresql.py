"""What only PostgreSQL does: several processes that write at the same time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.store import schema
from bot.store.engine import Database
from bot.store.outbox import LEASE
from bot.store.store import Store
from bot.store.vault import Vault
from tests.bot.store.calls import somebody
from tests.conftest import NOW
from tests.postgres import Postgres


@pytest.fixture
def database_kind() -> str:
    return "postgresql"


@pytest.fixture
def nothing(postgres: Postgres) -> Iterator[str]:
    """Give a database without a schema."""
    made = postgres.database(empty=True)
    yield made
    postgres.drop(made)


def test_upgrade_makes_what_the_tables_say(nothing: str) -> None:
    assert schema.current(nothing) is None

    schema.upgrade(nothing)
    schema.upgrade(nothing)

    assert schema.is_current(nothing)
    assert schema.differences(nothing) == []


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
