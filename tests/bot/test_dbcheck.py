"""`sodan db check`: silent on a whole database, and sees each thing that can be broken."""

from __future__ import annotations

import pytest

from bot import dbcheck
from bot.config import read
from bot.store.engine import Database
from bot.store.vault import Vault
from handlers.messages import Update
from handlers.turn import Booking
from schedules.booking import Actor
from tests.bot.store.calls import ask, at, half_hour, somebody, sql
from tests.conftest import NOW, SECRET


@pytest.fixture
def booking(database: Database) -> Booking:
    """Fill a database with one of each: bookings in every state, words, parcels, tasks."""
    with database.transaction() as store:
        store.check_key()
        booking = ask(store)
        confirmed = store.confirm(ask(store, half_hour(at(11)), person="U2"), "s1")
        store.offer(confirmed, [half_hour(at(12)), half_hour(at(13), "ben")], at(9), "s1")
        store.want_room(confirmed, "hand")
        store.room_made(confirmed.id, confirmed.revision, {"join_url": "https://x.example"})
        store.cancel(ask(store, half_hour(at(15)), person="U3"), Actor.caller)
        caller = somebody(store)
        store.show(caller.id, b"words")
        second = store.find_or_make("telegram", "", "7", NOW)
        store.link(store.new_link_code(caller), second)
        store.keep_failed(Update("line", "", "U1", "1", "text", NOW), caller.id, "KeyError")
        store.add_task("person", "otit", "vi", caller_id=caller.id, note="words")
        for owner in (caller.id, None):
            store.queue_parcel(
                caller_id=owner, lane="a", channel="line", account="", kind="reply",
                body=b"words", holder="me",
            )  # fmt: skip
    return booking


async def found(database: Database) -> list[str]:
    database.vault._young.clear()  # as a command of its own would begin
    return await database.look(dbcheck.problems)


async def test_whole_database_has_no_problems(database: Database, booking: Booking) -> None:
    assert await found(database) == []


@pytest.mark.parametrize(
    ("damage", "seen"),
    [
        ("DELETE FROM claims WHERE cell_at = (SELECT min(cell_at) FROM claims)", "lacks 1 cells"),
        ("UPDATE claims SET cell_at = cell_at + 86400000", "lacks 6 cells and has 6 too many"),
        ("UPDATE bookings SET state = 'cancelled'", "has 6 too many"),
        ("UPDATE bookings SET details_sealed = person_sealed FROM callers", "bookings.details"),
        ("UPDATE callers SET person_sealed = wrapped FROM caller_keys", "callers.person_sealed"),
        ("UPDATE chats SET person_sealed = wrapped FROM caller_keys", "chats: "),
        ("UPDATE web_messages SET body_sealed = wrapped FROM caller_keys", "web_messages: "),
        ("UPDATE outbox SET body_sealed = wrapped FROM caller_keys", "outbox: "),
        ("UPDATE tasks SET note_sealed = wrapped FROM caller_keys", "tasks: otit"),
        ("UPDATE failed_turns SET update_sealed = wrapped FROM caller_keys", "failed_turns: "),
    ],
)
async def test_damage_is_seen(database: Database, booking: Booking, damage: str, seen: str) -> None:
    with database.transaction() as store:
        sql(store, damage)

    assert any(seen in problem for problem in await found(database))


async def test_row_without_its_parent_is_seen(database: Database, booking: Booking) -> None:
    orphan = "INSERT INTO claims (resource_id, cell_at, booking_id) VALUES ('zoe', 0, 'nobody')"
    if database.writer.dialect.name == "sqlite":
        with database.writer.connect() as connection:
            raw = connection.connection.cursor()
            raw.execute("PRAGMA foreign_keys=OFF")
            raw.execute(orphan)
    else:
        with database.transaction() as store:
            sql(store, "ALTER TABLE claims DROP CONSTRAINT fk_claims_booking_id")
            sql(store, "ALTER TABLE claims ADD CONSTRAINT fk_claims_booking_id "
                "FOREIGN KEY (booking_id) REFERENCES bookings (id) NOT VALID")  # fmt: skip
            sql(store, "SET session_replication_role = replica")
            sql(store, orphan)
            sql(store, "SET session_replication_role = origin")

    assert any("claims: " in problem and "bookings" in problem for problem in await found(database))


@pytest.mark.parametrize("database_kind", ["postgresql"])
async def test_key_that_is_there_twice_is_seen(database: Database) -> None:
    with database.transaction() as store:
        sql(store, "ALTER TABLE facts DROP CONSTRAINT pk_facts")
        sql(store, "INSERT INTO facts VALUES ('a', '1'), ('a', '2')")
        sql(store, "CREATE INDEX broken ON facts (value)")
        sql(store, "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'broken'::regclass")

    assert await found(database) == [
        "index broken: is not valid, expected REINDEX INDEX broken",
        "facts: a is there more than once",
    ]


def test_other_key_and_old_schema_are_told(
    database: Database, booking: Booking, address: str
) -> None:
    right = read({"SODAN_DATABASE_URL": address, "SODAN_SECRET_KEY": SECRET.decode()})
    wrong = read({"SODAN_DATABASE_URL": address, "SODAN_SECRET_KEY": "x" * 40})
    assert dbcheck.check(right) == []

    assert any("does not open" in problem for problem in dbcheck.check(wrong))
    opened = Database(address, Vault(SECRET))
    with opened.transaction() as store:
        sql(store, "UPDATE alembic_version SET version_num = 'old'")
    opened.writer.dispose()
    [problem] = dbcheck.check(right)
    assert problem.startswith("schema: the database has old, expected ")
