"""The outbox: who may send which parcel, in which order, and what is left of it afterwards."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from bot.store.engine import Database
from bot.store.outbox import LEASE, Parcel
from bot.store.prepared import Prepared
from bot.store.store import Store
from bot.store.tables import outbox
from bot.store.vault import WrongKey
from tests.bot.store.calls import written
from tests.conftest import NOW

AFTER = NOW + LEASE
ROW = Prepared(
    sa.select(
        outbox.c.state,
        outbox.c.attempts,
        outbox.c.error,
        outbox.c.road,
        outbox.c.due_at,
        outbox.c.leased_by,
        outbox.c.leased_until,
        sa.func.length(outbox.c.body_sealed) == 0,
    ).where(outbox.c.id == sa.bindparam("parcel_id"))
)


def queue(store: Store, lane: str = "", body: bytes = b"words", **more: Any) -> Parcel:
    caller = store.find_or_make("line", "", lane or "U1", NOW)
    asked: dict[str, Any] = {"caller_id": caller.id, "lane": caller.id, "holder": "me", **more}
    return store.queue_parcel(channel="line", account="", kind="reply", body=body, **asked)


def row(store: Store, parcel: Parcel) -> tuple[Any, ...] | None:
    return store.one(ROW, parcel_id=parcel.id)


def test_parcel_is_born_leased_and_opens(store: Store) -> None:
    parcel = queue(store, must_arrive=True, booking_id="b1")

    assert uuid.UUID(parcel.retry_key).version == 4
    assert parcel[1:] == (
        parcel.caller_id,
        parcel.caller_id,
        "line",
        "",
        "reply",
        True,
        "b1",
        parcel.retry_key,
        0,
        NOW,
        b"words",
        True,
        False,
    )
    assert store.open_parcel(parcel.id) == parcel
    assert row(store, parcel) == ("queued", 0, None, None, NOW, "me", AFTER, False)
    assert store.open_parcel(parcel.id + 1) is None


def unsure(parcels: Sequence[Parcel]) -> list[Parcel]:
    """Say of parcels that an earlier try may have arrived."""
    return [parcel._replace(unsure=True) for parcel in parcels]


def test_parcel_is_taken_by_another_when_its_lease_is_over(database: Database) -> None:
    with database.transaction() as store:
        parcel = queue(store)
    with database.transaction(AFTER - timedelta(milliseconds=1)) as store:
        assert store.take_parcels("other", 10) == []
    with database.transaction(AFTER) as store:
        # Whoever held it may have sent it before the end.
        assert store.take_parcels("other", 10) == [parcel._replace(unsure=True)]
        assert store.take_parcels("third", 10) == []
        assert row(store, parcel) == (
            *("queued", 0, "Unsure", None, NOW, "other", AFTER + LEASE),
            False,
        )


def test_parcel_for_later_waits_for_its_moment(database: Database) -> None:
    later = NOW + timedelta(hours=1)
    with database.transaction() as store:
        parcel = queue(store, due_at=later)
        assert row(store, parcel) == ("queued", 0, None, None, later, None, None, False)
    with database.transaction(later - timedelta(seconds=1)) as store:
        assert store.take_parcels("other", 10) == []
    with database.transaction(later) as store:
        assert [taken.id for taken in store.take_parcels("other", 10)] == [parcel.id]


def test_parcel_is_held_by_nobody_while_another_has_an_older_one(database: Database) -> None:
    with database.transaction() as store:
        first, second = queue(store), queue(store)
        behind, beside = queue(store, holder="other"), queue(store, "b", holder="other")
        held = [parcel.held for parcel in (first, second, behind, beside)]
        assert row(store, behind) == ("queued", 0, None, None, NOW, None, None, False)
        assert store.take_parcels("other", 10) == []
        store.parcel_accepted(first.id, "push")
        assert store.take_parcels("other", 10) == []
        store.parcel_accepted(second.id, "push")
        taken = store.take_parcels("third", 10)

    assert held == [True, True, False, True]
    assert taken == [behind._replace(held=True)]


def test_parcel_is_held_by_nobody_behind_one_that_waits_for_its_next_try(store: Store) -> None:
    first = queue(store)
    store.parcel_later(first.id, AFTER, "429")

    assert not queue(store).held
    assert queue(store, "b").held


def test_renewed_parcels_are_taken_by_nobody(database: Database) -> None:
    with database.transaction() as store:
        mine, over, theirs = queue(store), queue(store, "b"), queue(store, "c", holder="other")
        store.parcel_accepted(over.id, "push")
    with database.transaction(AFTER - timedelta(seconds=1)) as store:
        assert store.renew_parcels("me", [over.id, mine.id, theirs.id]) == {mine.id}
    with database.transaction(AFTER + timedelta(seconds=20)) as store:
        assert [parcel.id for parcel in store.take_parcels("third", 10)] == [theirs.id]
        assert store.renew_parcels("other", [theirs.id]) == set()


def test_lane_gives_only_its_oldest_waiting_parcel(database: Database) -> None:
    with database.transaction() as store:
        first, second, third = (queue(store, lane) for lane in ("a", "a", "b"))
    with database.transaction(AFTER) as store:
        assert store.take_parcels("other", 10) == unsure([first, third])
        assert store.parcel_later(first.id, AFTER + timedelta(minutes=5), "429")
    with database.transaction(AFTER + timedelta(minutes=1)) as store:
        # The older one still waits, and what is said stays in order.
        assert [taken.id for taken in store.take_parcels("other", 10)] == [third.id]
        assert store.parcel_accepted(first.id, "push")
        assert store.take_parcels("other", 10) == unsure([second])


def test_take_gives_the_longest_due_up_to_the_limit(database: Database) -> None:
    with database.transaction() as store:
        parcels = [
            queue(store, str(n), due_at=NOW + timedelta(minutes=9 - n), holder="") for n in range(4)
        ]
    with database.transaction(NOW + timedelta(hours=1)) as store:
        taken = store.take_parcels("other", 2)

    assert [parcel.id for parcel in taken] == [parcels[2].id, parcels[3].id]


def test_accepted_parcel_is_emptied(store: Store) -> None:
    parcel = queue(store)

    assert store.parcel_accepted(parcel.id, "reply")

    assert row(store, parcel) == ("accepted", 1, None, "reply", None, None, None, True)
    assert store.open_parcel(parcel.id) is None
    assert not store.parcel_accepted(parcel.id, "push")


def test_failed_parcel_keeps_its_body_for_staff(store: Store) -> None:
    parcel = queue(store)

    assert store.parcel_failed(parcel.id, "x" * 200)

    assert row(store, parcel) == ("failed", 1, "x" * 100, None, None, None, None, False)
    assert store.open_parcel(parcel.id) == parcel._replace(attempts=1)
    assert not store.parcel_failed(parcel.id, "400")


def test_failed_parcel_of_no_caller_is_emptied(store: Store) -> None:
    parcel = queue(store, caller_id=None, lane="staff:1")
    assert store.open_parcel(parcel.id) == parcel

    store.parcel_failed(parcel.id, "550")

    assert store.open_parcel(parcel.id) is None


def test_parcel_to_be_tried_later_is_let_go(store: Store) -> None:
    parcel, again = queue(store), NOW + timedelta(minutes=1)

    assert store.parcel_later(parcel.id, again, "429")

    assert row(store, parcel) == ("queued", 1, "429", None, again, None, None, False)


def test_dropped_parcel_is_emptied(store: Store) -> None:
    parcel = queue(store)

    assert store.parcel_dropped(parcel.id, "blocked")

    assert row(store, parcel) == ("dropped", 0, "blocked", None, None, None, None, True)
    assert not store.parcel_later(parcel.id, NOW, "429")
    assert not store.parcel_dropped(parcel.id, "blocked")


def test_stopping_process_lets_go_of_what_it_holds(store: Store) -> None:
    mine, other = queue(store, "a"), queue(store, "b", holder="other")

    assert store.release_parcels("me") == 1

    assert store.take_parcels("third", 10) == unsure([mine])
    assert store.release_parcels("other") == 1
    assert store.take_parcels("third", 10) == unsure([other])


def test_whoever_is_alone_takes_over_what_the_dead_held(store: Store) -> None:
    parcels = [queue(store, "a"), queue(store, "b", holder="other")]

    assert store.release_all_parcels() == 2

    assert store.take_parcels("third", 10) == unsure(parcels)
    assert store.release_all_parcels() == 2


def test_finished_parcels_are_forgotten_after_their_time(store: Store) -> None:
    done, waiting = queue(store, "a"), queue(store, "b")
    store.parcel_accepted(done.id, "push")

    assert store.forget_parcels(NOW) == 0
    assert store.forget_parcels(NOW + timedelta(seconds=1)) == 1
    assert store.open_parcel(waiting.id) == waiting


def test_body_moved_to_another_parcel_does_not_open(store: Store) -> None:
    one, other = queue(store), queue(store)
    body = sa.select(outbox.c.body_sealed).where(outbox.c.id == one.id).scalar_subquery()
    store.run(Prepared(sa.update(outbox).where(outbox.c.id == other.id).values(body_sealed=body)))

    with pytest.raises(WrongKey, match="outbox"):
        store.open_parcel(other.id)


def test_body_whose_caller_has_no_key_any_more_is_not_given(store: Store) -> None:
    parcel = queue(store)
    caller = store.find_or_make("line", "", "U1", NOW)
    store.erase(caller)

    last_word = queue(store, caller_id=caller.id, lane=caller.id, body=b"deleted")

    assert store.open_parcel(parcel.id) is None
    assert last_word.caller_id is None
    assert store.open_parcel(last_word.id) == last_word


def test_body_stands_nowhere_in_the_database(database: Database) -> None:
    with database.transaction() as store:
        parcel = queue(store, body=b"canary of a caller")
        queue(store, body=b"canary of the house", caller_id=None)

    kept = written(database)

    assert parcel.retry_key.encode() in kept
    assert b"canary" not in kept
