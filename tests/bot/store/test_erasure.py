"""Erasure: nothing of the caller is left, and what others need of the rows still stands."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.store import schema
from bot.store.engine import Database
from bot.store.prepared import Prepared
from bot.store.store import Store
from bot.store.tables import caller_keys, callers, consents, metadata, outbox, tasks
from bot.store.vault import Vault
from handlers.messages import Update
from handlers.turn import Booking, Caller, Room
from schedules.booking import OPEN, Outcome, State
from tests.bot.store.calls import SQLITE, ask, at, claimed, half_hour, otit, somebody, written
from tests.conftest import NOW, SECRET

PERSON = "U4af4980629aabbccddeeff0011223344"
NAME = "Nguyễn Thị Canary"
ROOM = {"join_url": "https://meet.example.test/canary", "passcode": "4711", "meeting_id": "99"}


def rows(store: Store, *columns: sa.Column[Any]) -> list[tuple[Any, ...]]:
    return store.all(Prepared(sa.select(*columns).order_by(*columns)))


def full(store: Store, person: str = PERSON) -> tuple[Caller, Booking]:
    """Give a caller of whom every table holds something, and a confirmed booking."""
    caller = somebody(store, person)
    caller.language, caller.draft, caller.profile = "vi", {"name": NAME}, {"email": "canary@a.test"}
    store.save(caller)
    hour = 10 if person == PERSON else 14
    past = store.confirm(ask(store, half_hour(at(hour - 2)), person=person, name=NAME), "s1")
    store.finish(past, Outcome.talked, "s1")
    booking = store.confirm(ask(store, half_hour(at(hour)), person=person, name=NAME), "s1")
    store.want_room(booking, "zoom")
    store.room_made(booking.id, booking.revision, ROOM)
    store.consent(caller, [store.keep_text("otit", "1", "vi", "the terms")])
    for lane in (caller.id, "mail"):
        store.queue_parcel(
            caller_id=caller.id,
            lane=lane,
            channel="line",
            account="",
            kind="reply",
            body=NAME.encode(),
            holder="me",
        )
    store.show(caller.id, NAME.encode())
    store.add_task("person", "otit", "vi", caller_id=caller.id, note=NAME)
    store.add_task("room", "otit", "vi", booking_id=booking.id, note=NAME)
    store.keep_failed(Update("line", "", person, "1", "text", NOW, text=NAME), caller.id, "E")
    made = store.booking(booking.id)
    assert made is not None
    return caller, made


def test_erased_caller_is_in_no_row(database: Database) -> None:
    with database.transaction() as store:
        caller, _ = full(store)
        assert len(store.search_name("otit", "canary")) == 2
        store.erase(caller)

        assert store.load(caller.id) is None
        assert rows(store, callers.c.id) == rows(store, caller_keys.c.caller_id) == []
        assert store.search_name("otit", "canary") == []
        assert store.since(caller.id) == []
        assert store.failed_turns() == []
        assert rows(store, outbox.c.state, outbox.c.body_sealed) == [("dropped", b"")] * 2
        holding = {
            f"{table.name}.{column.name}"
            for table in metadata.sorted_tables
            for column in table.c
            if column.name == "caller_id" or column.name.endswith("_sealed")
            for (value,) in rows(store, column)
            if value
        }

    # The outbox keeps an empty row, the audit trail a random id, the room what closes it.
    assert holding == {"outbox.caller_id", "audit.caller_id", "rooms.access_sealed"}


def test_erasure_cancels_open_bookings_and_keeps_the_ended(store: Store) -> None:
    caller, booking = full(store)
    assert claimed(store, booking)

    store.erase(caller)

    erased = store.booking(booking.id)
    assert erased is not None
    assert (erased.state, erased.cancelled_by) == (State.cancelled, "caller")
    assert (erased.caller_id, erased.code, erased.details) == (None, "", {})
    assert claimed(store, booking) == []
    counted = store.counts(["otit"], [*OPEN, State.done, State.cancelled])
    assert counted == {("otit", "vi", State.done): 1, ("otit", "vi", State.cancelled): 1}


def test_erasure_has_the_room_closed(store: Store) -> None:
    caller, booking = full(store)

    store.erase(caller)

    (work,) = store.rooms_wanted(NOW, 10)
    assert (work.booking_id, work.state, work.access) == (
        booking.id,
        "unwanted",
        {"meeting_id": "99"},
    )
    store.room_gone(booking.id)
    assert store.room_of(booking.id) == Room("gone", "zoom")


def test_erasure_cuts_consent_to_hash_language_channel_and_month(store: Store) -> None:
    caller, _ = full(store)
    hashed = store.keep_text("otit", "1", "vi", "the terms")

    store.erase(caller)

    kept = rows(store, *(column for column in consents.c if column.name != "id"))
    assert kept == [(None, hashed, "vi", "line", None, "2026-11")]


def test_erasure_closes_what_is_about_the_caller_alone(store: Store) -> None:
    caller, booking = full(store)

    store.erase(caller)

    assert rows(store, tasks.c.kind, tasks.c.caller_id, tasks.c.note_sealed, tasks.c.done_at) == [
        ("person", None, None, NOW),
        ("room", None, None, None),
    ]
    assert [task.booking_id for task in store.every_open_task()] == [booking.id]


def test_erasure_is_told_by_the_audit_trail(store: Store) -> None:
    caller, _ = full(store)

    store.erase(caller)

    store.cursor.execute("SELECT actor, caller_id FROM audit WHERE action = 'erase'")
    assert store.cursor.fetchall() == [("caller", caller.id)]


def test_erasure_leaves_everybody_else(store: Store) -> None:
    caller, _ = full(store)
    other, booking = full(store, "U-somebody-else")
    parcels = store.all(Prepared(sa.select(outbox.c.id).where(outbox.c.caller_id == other.id)))

    store.erase(caller)

    assert store.load(other.id) == other
    assert store.booking(booking.id) == booking
    assert store.room_of(booking.id) == Room(
        "made", "zoom", ROOM["join_url"], ROOM["passcode"], ROOM["meeting_id"]
    )
    assert [message.body for message in store.since(other.id)] == [NAME.encode()]
    opened = [store.open_parcel(parcel_id) for (parcel_id,) in parcels]
    assert [parcel and parcel.body for parcel in opened] == [NAME.encode()] * 2
    assert [turn.caller_id for turn in store.failed_turns()] == [other.id]
    assert [task.note for task in store.every_open_task() if task.kind == "person"] == [NAME]
    assert len(store.consents(other)) == 1


def test_erased_caller_who_writes_again_is_a_stranger(store: Store) -> None:
    caller, _ = full(store)
    store.erase(caller)
    caller.state = "erased"

    assert not store.save(caller)
    store.erase(caller)

    again = somebody(store, PERSON)
    assert again == Caller(again.id, "line", "", PERSON)
    assert again.id != caller.id
    assert store.bookings_of(again.id, open_only=False) == []


def test_erasure_that_is_rolled_back_erased_nothing(database: Database) -> None:
    with database.transaction() as store:
        caller, booking = full(store)
    with pytest.raises(LookupError), database.transaction() as store:
        store.erase(caller)
        raise LookupError

    with database.transaction() as store:
        assert store.load(caller.id) == caller
        assert store.booking(booking.id) == booking


@SQLITE
def test_backup_of_the_data_alone_is_unreadable_after_erasure(
    database: Database, tmp_path: Path
) -> None:
    with database.transaction() as store:
        caller, booking = full(store)
    database.checkpoint()
    backup = tmp_path / "backup.db"
    backup.write_bytes((tmp_path / "sodan.db").read_bytes())
    old = Database(f"sqlite:///{backup}", Vault(SECRET))
    with old.transaction() as store:
        assert store.booking(booking.id) == booking  # it could be read before

    # Keys are backed up apart, and only their newest copies are kept.
    with old.transaction() as store:
        store.run(Prepared(sa.delete(caller_keys)))
    old.vault.forget(caller.id)

    with old.transaction() as store:
        assert store.load(caller.id) is None
        unreadable = store.booking(booking.id)
        assert unreadable is not None
        assert (unreadable.details, unreadable.code) == ({}, "")
    old.writer.dispose()


@SQLITE
def test_erased_bytes_are_gone_from_the_file(database: Database, database_path: Path) -> None:
    with database.transaction() as store:
        caller, _ = full(store)
        store.cursor.execute(
            "SELECT person_sealed, lookup, profile_sealed, wrapped FROM callers "
            "JOIN caller_keys ON caller_id = id"
        )
        pieces = [
            piece if isinstance(piece, bytes) else piece.encode()
            for piece in store.cursor.fetchone()
        ]
    database.checkpoint()
    assert all(piece in database_path.read_bytes() for piece in pieces)

    with database.transaction(NOW + timedelta(minutes=1)) as store:
        store.erase(caller)
    database.checkpoint()

    assert not any(piece in database_path.read_bytes() for piece in pieces)
    assert schema.is_current(f"sqlite:///{database_path}")


def test_nothing_personal_of_a_booking_stands_in_the_database(database: Database) -> None:
    with database.transaction() as store:
        _, booking = full(store)

    kept = written(database)

    assert booking.id.encode() in kept
    assert otit().id.encode() in kept
    for personal in (PERSON, NAME, "Canary", "canary", "4711", booking.code):
        assert personal.encode() not in kept
