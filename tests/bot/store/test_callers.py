"""Callers: found by a keyed hash, sealed under their own key, saved only where they changed."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.store.engine import Database
from bot.store.prepared import Prepared
from bot.store.store import Store
from bot.store.tables import caller_keys, callers
from bot.store.vault import Vault, WrongKey
from handlers.turn import Caller
from tests.bot.store.calls import written
from tests.conftest import NOW, SECRET

PERSON = "U4af4980629aabbccddeeff0011223344"
NAME = "Nguyễn Thị Canary"
MAIL = "canary@example.test"

ROW = Prepared(sa.select(callers).where(callers.c.id == sa.bindparam("caller_id")))
SEALED = Prepared(
    sa.select(callers.c.draft_sealed, callers.c.draft_at, callers.c.profile_sealed).where(
        callers.c.id == sa.bindparam("caller_id")
    )
)


def found(store: Store, person: str = PERSON) -> Caller:
    return store.find_or_make("line", "", person, store.now)


def sealed(store: Store, caller: Caller) -> tuple[Any, ...]:
    row = store.one(SEALED, caller_id=caller.id)
    assert row is not None
    return row


def test_caller_is_made_at_first_contact_and_found_after(database: Database) -> None:
    with database.transaction() as store:
        first = found(store)
    with database.transaction() as store:
        again = found(store)

    assert re.fullmatch("[0-9a-f]{20}", first.id)
    assert first == again == Caller(first.id, "line", "", PERSON)


@pytest.mark.parametrize(
    ("channel", "account", "person"),
    [("telegram", "", PERSON), ("line", "izumo", PERSON), ("line", "", PERSON + "x")],
)
def test_caller_of_another_channel_account_or_person_is_another(
    store: Store, channel: str, account: str, person: str
) -> None:
    assert found(store).id != store.find_or_make(channel, account, person, NOW).id


def test_save_keeps_every_field(database: Database, vault: Vault) -> None:
    with database.transaction() as store:
        caller = found(store)
        caller.language, caller.service, caller.state = "vi", "otit", "name"
        caller.draft = {"name": NAME, "booking": True, "times": ["2026-11-25T03:00:00Z"]}
        caller.profile = {"email": MAIL}
        caller.reachable = False
        caller.updated_at = NOW - timedelta(seconds=3)

        assert store.save(caller)

    vault.forget(caller.id)
    with database.transaction() as store:
        assert found(store) == store.load(caller.id) == caller


async def test_caller_is_loaded_in_a_look(database: Database, vault: Vault) -> None:
    with database.transaction() as store:
        caller = found(store)
    vault.forget(caller.id)

    assert await database.look(lambda store: store.load(caller.id)) == caller
    assert await database.look(lambda store: store.load("nobody")) is None


def test_save_seals_anew_only_what_changed(database: Database) -> None:
    with database.transaction() as store:
        caller = found(store)
        caller.draft, caller.profile = {"name": NAME}, {"email": MAIL}
        store.save(caller)
        before = sealed(store, caller)

    with database.transaction(NOW + timedelta(minutes=1)) as store:
        caller = found(store)
        caller.state = "email"
        store.save(caller)
        assert sealed(store, caller) == before

        caller.draft["mailbox"] = "own"
        store.save(caller)
        after = sealed(store, caller)

    assert after[0] != before[0]
    assert after[1] == NOW + timedelta(minutes=1)
    assert after[2] == before[2]


def test_save_of_an_emptied_draft_clears_it(store: Store) -> None:
    caller = found(store)
    caller.draft = {"name": NAME}
    store.save(caller)

    caller.draft = {}
    store.save(caller)

    assert sealed(store, caller) == (None, None, None)


def test_save_of_a_caller_loaded_elsewhere_seals_all(database: Database) -> None:
    with database.transaction() as store:
        caller = found(store)
    caller.profile = {"email": MAIL}

    with database.transaction() as store:
        assert store.save(caller)
        assert store.load(caller.id) == caller


def test_save_of_a_caller_who_is_gone_keeps_nothing(store: Store) -> None:
    caller = Caller("nobody", "line", "", PERSON, draft={"name": NAME})

    assert not store.save(caller)
    assert store.load("nobody") is None


def test_drafts_expire_and_their_callers_stand_at_the_menu(database: Database) -> None:
    with database.transaction() as store:
        spoken, silent, later = found(store, "a"), found(store, "b"), found(store, "c")
        spoken.language = "vi"
        for caller in (spoken, silent):
            caller.state, caller.draft, caller.profile = "name", {"name": NAME}, {"email": MAIL}
            store.save(caller)
    with database.transaction(NOW + timedelta(hours=1)) as store:
        later.state, later.draft = "name", {"name": NAME}
        store.save(later)

        assert store.expire_drafts(NOW + timedelta(minutes=1)) == 2
        assert store.expire_drafts(NOW + timedelta(minutes=1)) == 0

        shown = {person: found(store, person) for person in "abc"}
    assert {person: caller.state for person, caller in shown.items()} == {
        "a": "menu",
        "b": "start",
        "c": "name",
    }
    assert [caller.draft for caller in shown.values()] == [{}, {}, {"name": NAME}]
    assert shown["a"].profile == {"email": MAIL}


def test_caller_made_by_another_process_in_the_same_moment_is_found(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = found(store)
    asked = store.one

    def too_early(prepared: Prepared, **values: Any) -> None:
        monkeypatch.setattr(store, "one", asked)

    monkeypatch.setattr(store, "one", too_early)

    assert found(store) == made


def test_wrong_key_does_not_open_a_caller(database: Database, address: str) -> None:
    with database.transaction() as store:
        caller = found(store)
    other = Database(address, Vault(b"quite another secret, of 32 bytes"))

    with pytest.raises(WrongKey, match="SODAN_SECRET_KEY"), other.transaction() as store:
        store.load(caller.id)
    other.writer.dispose()


@pytest.mark.parametrize("column", ["person_sealed", "draft_sealed", "profile_sealed"])
def test_sealed_value_of_another_row_does_not_open(
    database: Database, vault: Vault, column: str
) -> None:
    with database.transaction() as store:
        for person in ("a", "b"):
            caller = found(store, person)
            caller.draft, caller.profile = {"name": NAME}, {"email": MAIL}
            store.save(caller)
        other = found(store, "a")
        # Even with the other's key, and so in the hands of somebody who can write the database.
        for table, name, key in (
            (callers, column, callers.c.id),
            (caller_keys, "wrapped", caller_keys.c.caller_id),
        ):
            value = sa.select(table.c[name]).where(key == other.id).scalar_subquery()
            store.run(Prepared(sa.update(table).where(key == caller.id).values({name: value})))
    vault.forget(caller.id)

    with pytest.raises(WrongKey), database.transaction() as store:
        store.load(caller.id)


def test_sealed_value_of_another_column_does_not_open(database: Database) -> None:
    with database.transaction() as store:
        caller = found(store)
        caller.draft, caller.profile = {"name": NAME}, {"email": MAIL}
        store.save(caller)
        swap = {"draft_sealed": callers.c.profile_sealed, "profile_sealed": callers.c.draft_sealed}
        store.run(Prepared(sa.update(callers).values(swap)))

        with pytest.raises(WrongKey, match="draft_sealed"):
            store.load(caller.id)


def test_nothing_personal_stands_in_the_database(database: Database) -> None:
    with database.transaction() as store:
        caller = found(store)
        caller.service = "otit"
        caller.draft, caller.profile = {"name": NAME}, {"email": MAIL}
        store.save(caller)

    kept = written(database)

    assert caller.id.encode() in kept  # there is something to find
    assert b"otit" in kept
    for personal in (PERSON, NAME, MAIL, "Canary", "canary@"):
        assert personal.encode() not in kept


async def test_caller_is_locked_while_a_turn_runs(database: Database, address: str) -> None:
    other = Database(address, Vault(SECRET), clock=lambda: NOW)

    def add_one(opened: Database) -> None:
        for _ in range(20):
            with opened.transaction() as store:
                caller = found(store)
                caller.draft["count"] = caller.draft.get("count", 0) + 1
                store.save(caller)

    await asyncio.gather(*(asyncio.to_thread(add_one, opened) for opened in (database, other)))
    await other.close()

    with database.transaction() as store:
        assert found(store).draft == {"count": 40}
