"""Parcels that share a push, and the months of LINE's accounts, on both databases."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.store.outbox import LEASE, Parcel
from bot.store.prepared import Prepared
from bot.store.pushes import Month, Taken
from bot.store.store import Store
from bot.store.tables import outbox
from tests.bot.store.test_outbox import queue
from tests.conftest import NOW

STANDS = Prepared(
    sa.select(outbox.c.state, outbox.c.road, outbox.c.error, outbox.c.merged_into).order_by(
        outbox.c.id
    )
)


def fits(together: Sequence[Parcel]) -> bool:
    return len(together) <= 3


def merged(store: Store, head: Parcel, holder: str = "me") -> list[bytes]:
    """Merge, and tell whose words go together."""
    together = store.merge_parcels(head, holder, fits)
    assert together is not None
    return [one.body for one in together]


def test_parcels_go_with_the_oldest_as_far_as_they_fit(store: Store) -> None:
    first, second, third, fourth = (queue(store, body=b"%d" % n) for n in range(4))

    assert merged(store, first) == [b"0", b"1", b"2"]

    head = store.open_parcel(first.id)
    assert head is not None
    assert head.body == b"0"
    assert head.retry_key != first.retry_key
    assert [one.id for one in store.merged_into(first)] == [second.id, third.id]
    assert [state for state, *_ in store.all(STANDS)] == ["queued", "merged", "merged", "queued"]
    assert merged(store, head) == [b"0", b"1", b"2"]
    assert store.open_parcel(head.id) == head  # the same again has the same key
    store.now = NOW + LEASE
    assert [one.id for one in store.take_parcels("other", 10)] == [head.id]
    assert not store.parcel_accepted(fourth.id + 1, "push")


def test_what_went_is_accepted_and_emptied(store: Store) -> None:
    first, second = queue(store, body=b"0"), queue(store, body=b"1")
    merged(store, first)

    store.parcel_accepted(first.id, "push")
    store.merged_went(first)

    assert store.all(STANDS) == [
        ("accepted", "push", None, None),
        ("accepted", "shared", None, first.id),
    ]
    assert store.open_parcel(second.id) is None


def test_what_failed_together_is_listed_before_it_is_given_up(store: Store) -> None:
    first, second = queue(store), queue(store, must_arrive=True, booking_id="b1")
    merged(store, first)

    assert [(one.id, one.must_arrive, one.booking_id) for one in store.merged_into(first)] == [
        (second.id, True, "b1")
    ]
    store.merged_failed(first, "OverQuota")

    assert store.all(STANDS)[1] == ("failed", None, "OverQuota", first.id)


def test_parted_parcels_wait_in_order_and_are_not_merged_again(store: Store) -> None:
    first, _ = queue(store, body=b"0"), queue(store, body=b"1")
    merged(store, first)

    assert store.part_parcels(first)
    assert not store.part_parcels(first)

    [head] = store.take_parcels("me", 10)
    assert (head.id, head.unsure) == (first.id, False)
    assert merged(store, head) == [b"0"]
    store.parcel_failed(head.id, "Refused")
    [next_one] = store.take_parcels("me", 10)
    assert merged(store, next_one) == [b"1"]


def test_what_may_have_arrived_takes_nothing_along(store: Store) -> None:
    first, _ = queue(store, body=b"0"), queue(store, body=b"1")
    store.now = NOW + LEASE
    [head] = store.take_parcels("other", 10)

    assert (head.id, head.unsure) == (first.id, True)
    assert merged(store, head, "other") == [b"0"]


@pytest.mark.parametrize("late", [timedelta(), timedelta(minutes=1)])
def test_what_is_to_come_later_waits(store: Store, late: timedelta) -> None:
    first, _ = queue(store, body=b"0"), queue(store, body=b"1", due_at=NOW + late)

    assert merged(store, first) == ([b"0"] if late else [b"0", b"1"])


def test_parcel_of_another_process_is_not_ours_to_merge(store: Store) -> None:
    first = queue(store)

    with pytest.raises(Taken):
        store.merge_parcels(first, "other", fits)
    store.parcel_dropped(first.id, "blocked")
    assert store.merge_parcels(first, "me", fits) is None


def test_erased_callers_parcels_are_dropped_with_what_they_carry(store: Store) -> None:
    first, _ = queue(store), queue(store)
    merged(store, first)
    caller = store.load(first.caller_id or "")
    assert caller is not None

    store.erase(caller)

    assert [state for state, *_ in store.all(STANDS)][:2] == ["dropped", "dropped"]


def test_months_figures_are_lines_own_with_what_came_since(store: Store) -> None:
    before = store.line_month("")
    store.push_billed("")
    store.pushes_read(before, 140, 200, store.now)
    store.push_billed("")

    assert store.line_months() == [Month("", "2026-11", 200, 142, 2)]
    assert store.line_month("").step == 70
    assert store.told_step(store.line_month(""))
    assert not store.told_step(store.line_month(""))


@pytest.mark.parametrize(
    ("used", "most", "later", "goes"),
    [(5, 5, True, False), (4, 5, True, True), (5, None, True, True), (4, 5, False, False)],
)
def test_stop_ends_with_figures_of_later_that_show_room(
    store: Store, used: int, most: int | None, later: bool, goes: bool
) -> None:
    before = store.line_month("")
    store.pushes_stopped("")
    asked_at = store.now + timedelta(seconds=1 if later else -1)

    store.pushes_read(before, used, most, asked_at)

    assert (store.line_month("").stopped_at is None) == goes
