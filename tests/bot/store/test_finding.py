"""Finding bookings: by name, without a key in memory, and after an erasure."""

from __future__ import annotations

from bot.store.engine import Database
from bot.store.store import Store
from schedules.booking import Actor, State
from tests.bot.store.calls import ask, at, fresh, half_hour


def test_search_name_finds_all_words_however_they_are_written(store: Store) -> None:
    lan = ask(store, name="Nguyễn Thị Lan")
    hoa = ask(store, half_hour(at(11)), person="U2", name="NGUYỄN Hoa")

    assert [each.id for each in store.search_name("otit", "nguyễn")] == [hoa.id, lan.id]
    assert [each.id for each in store.search_name("otit", "LAN nguyễn")] == [lan.id]
    assert store.search_name("otit", "Lan Hoa") == []
    assert store.search_name("otit", "  ") == []
    assert len(store.search_name("otit", "nguyễn", limit=1)) == 1


def test_booking_of_an_erased_caller_reads_empty(store: Store) -> None:
    booking = ask(store)
    store.cursor.execute("DELETE FROM caller_keys")

    erased = fresh(store, booking)
    assert (erased.details, erased.code) == ({}, "")
    store.cursor.execute("UPDATE bookings SET caller_id = NULL")
    erased = fresh(store, booking)
    assert (erased.caller_id, erased.details, erased.code) == (None, {}, "")
    cancelled = store.cancel(erased, Actor.service, "erased")
    assert (cancelled.state, cancelled.details) == (State.cancelled, {})
    assert store.booking("nobody") is None


async def test_booking_is_read_without_the_callers_key_in_memory(database: Database) -> None:
    with database.transaction() as store:
        booking = ask(store)

    database.vault.forget(booking.caller_id or "")

    assert await database.look(lambda store: store.booking(booking.id)) == booking
