"""The web chat's messages: in order, from the last one seen, for their caller alone."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.store.engine import Database
from bot.store.prepared import Prepared
from bot.store.store import Store
from bot.store.tables import web_messages
from bot.store.vault import WrongKey
from tests.bot.store.calls import written
from tests.conftest import NOW


def test_messages_are_read_after_the_last_one_seen(store: Store) -> None:
    ann, ben = (store.find_or_make("web", "", person, NOW).id for person in "ab")

    first = store.show(ann, b"one")
    store.show(ben, b"other")
    second = store.show(ann, b"two")

    assert first is not None
    assert store.since(ann) == [(first, b"one"), (second, b"two")]
    assert store.since(ann, first) == [(second, b"two")]
    assert store.since("nobody") == []


def test_message_ids_only_grow(store: Store) -> None:
    caller = store.find_or_make("web", "", "a", NOW).id
    first = store.show(caller, b"one")

    assert store.forget_web_messages(NOW + timedelta(seconds=1)) == 1
    assert store.forget_web_messages(NOW + timedelta(seconds=1)) == 0
    second = store.show(caller, b"two")

    assert first is not None and second is not None
    assert second > first


def test_nothing_is_shown_to_a_caller_without_a_key(store: Store) -> None:
    caller = store.find_or_make("web", "", "a", NOW)
    store.erase(caller)

    assert store.show(caller.id, b"words") is None


def test_message_moved_to_another_row_does_not_open(store: Store) -> None:
    caller = store.find_or_make("web", "", "a", NOW).id
    first = store.show(caller, b"one")
    store.show(caller, b"two")
    body = sa.select(web_messages.c.body_sealed).where(web_messages.c.id == first)
    store.run(Prepared(sa.update(web_messages).values(body_sealed=body.scalar_subquery())))

    with pytest.raises(WrongKey, match="web_messages"):
        store.since(caller)


def test_message_stands_nowhere_in_the_database(database: Database) -> None:
    with database.transaction() as store:
        caller = store.find_or_make("web", "", "a", NOW).id
        store.show(caller, b"canary words")

    kept = written(database)

    assert caller.encode() in kept
    assert b"canary" not in kept
