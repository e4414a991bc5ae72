"""The roster: who could serve, when they are taken, and the dated exceptions."""

from __future__ import annotations

from datetime import date, time

from bot.store.roster import KeptException
from bot.store.store import Store
from schedules.booking import Actor
from schedules.resources import Busy, Resource
from schedules.timetable import DatedException
from tests.bot.store.calls import SQLITE, ask, at, half_hour, sql
from tests.conftest import NOW

DAY = date(2026, 11, 25)
CLOSED = DatedException(DAY, None, None, None)
EXTRA = DatedException(date(2026, 11, 26), "vi", time(9), time(12, 30))


def test_resources_are_the_active_counsellors_of_service_and_language(store: Store) -> None:
    anna = store.add_counsellor("Anna", "s1", [("otit", "vi"), ("otit", "id"), ("other", "vi")])
    ben = store.add_counsellor("Ben", None, [("otit", "vi"), ("otit", "vi")])
    gone = store.add_counsellor("Gone", None, [("otit", "vi")])
    sql(store, "UPDATE resources SET active = ? WHERE id = ?", False, gone)

    found = store.resources("otit", "vi")

    speaks = frozenset({"vi"})
    both = [Resource(anna, speaks, "Anna"), Resource(ben, speaks, "Ben")]
    assert found == sorted(both, key=lambda resource: resource.id)
    assert [each.id for each in store.resources("other", "vi")] == [anna]
    assert store.resources("otit", "km") == []


def test_busy_lists_held_and_offered_times_of_every_service(store: Store) -> None:
    first = ask(store)
    second = ask(store, half_hour(at(11), "anna"), person="U2")
    store.confirm(second)
    third = ask(store, half_hour(at(13)), person="U3")
    store.offer(third, [half_hour(at(15)), half_hour(at(16), "ben")], at(9))
    store.cancel(ask(store, half_hour(at(17)), person="U4"), Actor.caller)
    ask(store, half_hour(at(10, day=27)), person="U5")

    found = store.busy(["ben", "anna", "anna"], at(10), at(17))

    anna = [Busy("anna", at(n), at(n, 30)) for n in (10, 11, 13, 15)]
    assert found == [*anna, Busy("ben", at(16), at(16, 30))]
    assert store.busy([], at(10), at(17)) == []
    store.lapse(first)
    assert store.busy(["anna"], at(10), at(17)) == anna[1:]


@SQLITE
def test_busy_searches_by_index_alone(store: Store) -> None:
    asked: list[str] = []
    store.cursor.connection.set_trace_callback(asked.append)
    store.busy(["anna"], at(10), at(11))
    store.cursor.connection.set_trace_callback(None)

    plan = []
    for statement in asked:
        store.cursor.execute("EXPLAIN QUERY PLAN " + statement)
        plan += [row[-1] for row in store.cursor.fetchall()]

    assert [line.split(" USING ")[0] for line in plan] == [
        "SEARCH bookings",
        "SEARCH claims",
        "SEARCH times",
    ]


def test_exceptions_are_those_of_the_days_asked_for(store: Store) -> None:
    closed = store.add_exception("otit", CLOSED, made_by="s1")
    extra = store.add_exception("otit", EXTRA)
    store.add_exception("other", CLOSED)

    assert store.exceptions("otit", DAY, DAY) == [CLOSED]
    assert store.exceptions("otit", DAY, date(2026, 12, 1)) == [CLOSED, EXTRA]
    assert store.list_exceptions("otit", DAY) == [
        KeptException(closed, "otit", CLOSED, "s1", NOW),
        KeptException(extra, "otit", EXTRA, None, NOW),
    ]


def test_exception_is_removed_once(store: Store) -> None:
    closed = store.add_exception("otit", CLOSED)

    assert store.remove_exception(["otit"], closed, removed_by="s1")
    assert not store.remove_exception(["otit"], closed)
    assert store.list_exceptions("otit", DAY) == []
