"""The inbox: a repeat is known, and an update whose turn failed is kept, sealed."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from bot.store.engine import Database
from bot.store.inbox import FailedTurn
from bot.store.store import Store
from handlers.messages import Update
from tests.bot.store.calls import written
from tests.conftest import NOW

UPDATE = Update("line", "", "U4af4980629", "01HV", "text", NOW, text="canary words")


def test_update_is_seen_first_only_once(store: Store) -> None:
    assert store.first_seen(UPDATE)
    assert not store.first_seen(UPDATE)
    assert not store.first_seen(msgspec.structs.replace(UPDATE, text="sent again"))
    for other in ({"channel": "telegram"}, {"account": "izumo"}, {"id": "01HW"}):
        assert store.first_seen(msgspec.structs.replace(UPDATE, **other))


def test_update_of_a_turn_rolled_back_is_new_again(database: Database) -> None:
    with database.transaction() as store:
        store.cursor.execute("SAVEPOINT turn")
        assert store.first_seen(UPDATE)
        store.cursor.execute("ROLLBACK TO turn")
        assert store.first_seen(UPDATE)


def test_updates_are_forgotten_after_their_time(database: Database) -> None:
    with database.transaction() as store:
        store.first_seen(UPDATE)
    with database.transaction(NOW + timedelta(days=30)) as store:
        assert store.forget_updates(NOW) == 0
        assert store.forget_updates(NOW + timedelta(seconds=1)) == 1
        assert store.first_seen(UPDATE)


def test_failed_turn_opens_until_it_is_closed(store: Store) -> None:
    caller = store.find_or_make("line", "", UPDATE.person, NOW)

    turn_id = store.keep_failed(UPDATE, caller.id, "KeyError at book.py:12")

    assert store.failed_turns() == [FailedTurn(turn_id, caller.id, "KeyError at book.py:12", NOW)]
    assert store.failed_turn(turn_id) == UPDATE
    assert store.close_failed(turn_id, "replayed")
    assert not store.close_failed(turn_id, "dropped")
    assert store.failed_turn(turn_id) is None
    assert store.failed_turns() == []


def test_failed_turn_of_a_stranger_is_sealed_by_the_house(store: Store) -> None:
    unknown = [store.keep_failed(UPDATE, None, "E"), store.keep_failed(UPDATE, "nobody", "E")]

    assert {turn.caller_id for turn in store.failed_turns()} == {None}
    assert [store.failed_turn(turn_id) for turn_id in unknown] == [UPDATE, UPDATE]


def test_failed_turn_keeps_no_word_in_the_database(database: Database) -> None:
    with database.transaction() as store:
        caller = store.find_or_make("line", "", UPDATE.person, NOW)
        store.keep_failed(UPDATE, caller.id, "KeyError at book.py:12")
        store.keep_failed(UPDATE, None, "KeyError at book.py:12")

    kept = written(database)

    assert b"KeyError at book.py:12" in kept
    assert b"canary" not in kept
    assert UPDATE.person.encode() not in kept
