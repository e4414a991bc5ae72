"""Claims: of all who want one time, one gets it, whatever they do and however many they are."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store.bookings import TooLate
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from bot.writer import is_conflict
from handlers.turn import Booking, SlotTaken
from schedules.booking import HOLDING, Actor, MoveRefused
from tests.bot.store.calls import ask, at, claimed, grid, half_hour, otit, somebody, sql
from tests.conftest import NOW, SECRET

KEYLESS = (
    "DROP TABLE claims",
    "CREATE TABLE claims (resource_id TEXT, cell_at BIGINT, booking_id TEXT)",
)
SERVICES = [
    otit(per_caller=10),
    otit(per_caller=10, buffer=timedelta(minutes=10)).model_copy(update={"id": "other"}),
]
BUFFERS = {service.id: service.booking.buffer for service in SERVICES}
Act = Callable[[Store], Booking]


def all_at_once(address: str, acts: list[Act]) -> list[Booking | Exception]:
    """Let each act run in its own thread over its own connection, all let off together.

    One that waited too long for another's lock asks again, as the writer does.
    """
    start = threading.Barrier(len(acts))
    found: list[Booking | Exception] = []

    def run(act: Act) -> None:
        opened = Database(address, Vault(SECRET), clock=lambda: NOW)
        start.wait()
        try:
            found.append(_until_parted(opened, act))
        except Exception as error:
            found.append(error)
        finally:
            opened.writer.dispose()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def _until_parted(database: Database, act: Act) -> Booking:
    while True:
        try:
            with database.transaction() as store:
                return act(store)
        except Exception as error:
            if not is_conflict(error):
                raise


def test_one_of_fifty_gets_the_time(database: Database, address: str) -> None:
    def asking(person: str) -> Act:
        return lambda store: ask(store, person=person)

    found = all_at_once(address, [asking(f"U{n}") for n in range(50)])

    got = [each for each in found if isinstance(each, Booking)]
    assert len(got) == 1
    assert [type(each) for each in found if each not in got] == [SlotTaken] * 49
    with database.transaction() as store:
        assert claimed(store, got[0]) == grid(at(10))


def test_one_of_two_staff_moves_the_booking_and_the_other_is_told(
    database: Database, address: str
) -> None:
    with database.transaction() as store:
        asked = ask(store)

    found = all_at_once(
        address,
        [
            lambda store: store.confirm(asked, "s1"),
            lambda store: store.confirm(asked, "s2"),
            lambda store: store.offer(asked, [half_hour(at(15))], at(9), "s3"),
        ],
    )

    won = [each for each in found if isinstance(each, Booking)]
    lost = [each for each in found if isinstance(each, TooLate)]
    assert (len(won), len(lost)) == (1, 2)
    with database.transaction() as store:
        first = store.trail(asked.id)[-1].actor_id
    assert [(each.state, each.by, each.by_id) for each in lost] == [
        (won[0].state, Actor.staff, first)
    ] * 2


def test_offered_time_goes_to_nobody_else_until_it_is_free(store: Store) -> None:
    offered = store.offer(ask(store), [half_hour(at(12))], at(9))
    with pytest.raises(SlotTaken):
        ask(store, half_hour(at(12)), person="U2")

    store.decline(offered)

    assert ask(store, half_hour(at(12)), person="U2").starts_at == at(12)


def test_claim_that_got_some_cells_gives_them_back(store: Store) -> None:
    ask(store, half_hour(at(10)))

    second = ask(store, half_hour(at(9, 45), "anna", "ben"), person="U2")

    assert claimed(store, second) == grid(at(9, 45), name="ben")
    assert ask(store, half_hour(at(9, 30)), person="U3").resource_id == "anna"


# whatever they do, in any order


class Step(NamedTuple):
    """One thing that somebody does: what, to which booking, when, and who could serve."""

    what: str
    which: int
    starts: tuple[int, ...]  # in cells from 10:00
    resources: tuple[str, ...]
    service: int


STEPS = st.lists(
    st.builds(
        Step,
        st.sampled_from(["request"] * 3 + ["confirm", "offer", "accept", "decline", "cancel"]),
        st.integers(0, 5),
        st.lists(st.integers(0, 23), min_size=1, max_size=3).map(tuple),
        st.sampled_from([("anna",), ("ben",), ("anna", "ben"), ("ben", "anna")]),
        st.integers(0, 1),
    ),
    max_size=25,
)
Taken = tuple[str, datetime, datetime]


def taken_by(booking: Booking) -> list[Taken]:
    """Tell from the booking alone, not from its claims, whose time it takes."""
    if booking.state not in HOLDING:
        return []
    own = (booking.resource_id or "", booking.starts_at, booking.ends_at)
    offers = [
        (time.resource_id or "", time.starts_at, time.ends_at)
        for time in booking.times
        if time.kind == "offer"
    ]
    buffer = BUFFERS[booking.service_id]
    return [(name, start, end + buffer) for name, start, end in [own, *offers]]


def clash(one: Taken, other: Taken) -> bool:
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def double_booked(bookings: list[Booking]) -> list[tuple[Taken, Taken]]:
    """List every pair of stretches in which one counsellor would be in two calls."""
    return [
        (mine, theirs)
        for one, other in combinations(bookings, 2)
        for mine in taken_by(one)
        for theirs in taken_by(other)
        if clash(mine, theirs)
    ]


def play(store: Store, steps: list[Step]) -> None:
    """Do the steps; after each, nobody is in two calls, and nobody was refused a free time."""
    bookings: list[Booking] = []
    for step in steps:
        times = [
            (at(10) + n * timedelta(minutes=5), at(10, 30) + n * timedelta(minutes=5), names)
            for n, names in ((n, list(step.resources)) for n in step.starts)
        ]
        service = SERVICES[step.service]
        which = step.which % len(bookings) if bookings else None
        try:
            if step.what == "request":
                caller = somebody(store, f"U{len(bookings)}")
                bookings.append(store.request(caller, service, "vi", times[:1], {}))
            elif which is not None:
                bookings[which] = _act(store, bookings[which], step.what, times)
        except MoveRefused:
            pass
        except SlotTaken:
            mine = service if which is None or step.what == "request" else None
            _was_taken(bookings, step, times, which, mine)
        assert double_booked(bookings) == []
        assert bookings == [store.booking(booking.id) for booking in bookings]


def _act(store: Store, booking: Booking, what: str, times: list[Any]) -> Booking:
    if what == "confirm":
        return store.confirm(booking, "s1", time=times[0])
    if what == "offer":
        return store.offer(booking, times, at(9), "s1")
    if what == "accept":
        return store.accept(booking, 1, SERVICES[0])
    if what == "decline":
        return store.decline(booking)
    return store.cancel(booking, Actor.caller)


def _was_taken(
    bookings: list[Booking], step: Step, times: list[Any], which: int | None, service: Any
) -> None:
    """Check that one of the wanted times was free with none of those who could serve."""
    request = service is not None
    others = [each for n, each in enumerate(bookings) if request or n != which]
    buffer = BUFFERS[service.id if request else bookings[which or 0].service_id]
    taken = [stretch for other in others for stretch in taken_by(other)]
    wanted = times if step.what == "offer" else times[:1]
    assert any(
        all(any(clash((name, start, end + buffer), each) for each in taken) for name in names)
        for start, end, names in wanted
    )


@contextmanager
def passing(database: Database) -> Iterator[Store]:
    """Give a store whose transaction leaves nothing behind."""
    with database.writer.connect() as connection, connection.begin() as transaction:
        yield database.store(connection)
        transaction.rollback()


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_nobody_is_ever_in_two_calls(database: Database, steps: list[Step]) -> None:
    with passing(database) as store:
        play(store, steps)


def test_double_booking_is_seen_where_the_key_of_claims_is_missing(
    database: Database,
) -> None:
    request = Step("request", 0, (0,), ("anna",), 0)
    overlapping = Step("request", 0, (5,), ("anna",), 1)
    with passing(database) as store:
        play(store, [request, overlapping])
    with database.transaction() as store:
        for statement in KEYLESS:
            sql(store, statement)

    with pytest.raises(AssertionError), passing(database) as store:
        play(store, [request, overlapping])
