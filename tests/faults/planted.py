"""Bugs that are planted from outside, each with the fault test that must then turn red.

One entry each. `python -m pytest tests/faults/test_planted.py` runs every one of those tests with
its bug, all in one process: see `pytest_generate_tests` in conftest.py.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa

from bot import writer
from bot.channels import line
from bot.desk.desk import Desk
from bot.store import bookings, claims, engine, inbox
from bot.store import outbox as parcels
from bot.store.prepared import Prepared
from bot.store.tables import bookings as booking_rows

Set = Callable[[Any, str, Any], None]  # setattr, or monkeypatch's
current = ""  # the bug planted in this process, to be planted in those that it starts as well


class Bug(NamedTuple):
    """What goes wrong, how it is brought about, and the test that must turn red."""

    what: str
    plant: Callable[[Set], None]
    test: str


def _claim_without_key(put: Set) -> None:
    """Build the table anew without its key, whenever a database is opened."""
    real = engine.Database.__init__

    def init(database: Any, address: str, *given: Any, **more: Any) -> None:
        real(database, address, *given, **more)
        with database.writer.begin() as connection:
            for statement in (
                "CREATE TABLE keyless AS SELECT * FROM claims",
                "DROP TABLE claims",
                "ALTER TABLE keyless RENAME TO claims",
            ):
                connection.exec_driver_sql(statement)

    put(engine.Database, "__init__", init)


def _answer_before_commit(put: Set) -> None:
    take = Desk.take
    working: set[Any] = set()

    def done(task: Any) -> None:
        working.discard(task)
        task.exception()

    async def sooner(desk: Desk, update: Any) -> None:
        task = asyncio.ensure_future(take(desk, update))
        working.add(task)
        task.add_done_callback(done)

    put(Desk, "take", sooner)


def _send_before_commit(put: Set) -> None:
    real = Desk._turn

    async def take(desk: Any, update: Any) -> None:
        loop = asyncio.get_running_loop()

        def turn(*given: Any) -> Any:
            after = real(desk, *given)
            loop.call_soon_threadsafe(desk._sender.push, tuple(after.parcels))
            after.parcels.clear()
            return after

        desk._turn = turn
        await taking(desk, update)

    taking = Desk.take
    put(Desk, "take", take)


def _forget_dedupe(put: Set) -> None:
    real = inbox.Inbox.first_seen

    def first_seen(store: Any, update: Any) -> bool:
        real(store, update)
        return True

    put(inbox.Inbox, "first_seen", first_seen)


def _forget_parcel(put: Set) -> None:
    real = parcels.Outbox.queue_parcel

    def queue_parcel(store: Any, **given: Any) -> Any:
        parcel = real(store, **given)
        store.cursor.execute(f"DELETE FROM outbox WHERE id = {parcel.id}")
        return parcel

    put(parcels.Outbox, "queue_parcel", queue_parcel)


def _without_retry_key(put: Set) -> None:
    real = line.Line._post

    async def post(channel: Any, path: str, body: Any, headers: Any = None) -> Any:
        return await real(channel, path, body)

    put(line.Line, "_post", post)


def _push_what_is_uncertain(put: Set) -> None:
    real = line.Line.__init__

    def init(channel: Any, *given: Any, **more: Any) -> None:
        real(channel, *given, **{**more, "repeat_replies": False})

    put(line.Line, "__init__", init)


def _forget_doubt(put: Set) -> None:
    real = parcels.Outbox.take_parcels

    def take_parcels(store: Any, holder: str, limit: int) -> Any:
        return [parcel._replace(unsure=False) for parcel in real(store, holder, limit)]

    put(parcels.Outbox, "take_parcels", take_parcels)


def _without_savepoint(put: Set) -> None:
    put(writer.Writer, "_in_savepoint", lambda self, store, work, limit: work(store))


def _without_state(put: Set) -> None:
    values: dict[str, Any] = {
        name: sa.bindparam(bind)
        for name, bind in (("state", "to"), ("starts_at", "starts"), ("ends_at", "ends"))
    }
    row = booking_rows.c
    careless = (
        sa.update(booking_rows)
        .where(row.id == sa.bindparam("booking"))
        .values(revision=row.revision + 1, **values)
        .returning(row.details_sealed)
    )
    put(bookings, "_MOVE", Prepared(careless))


def _keep_claims(put: Set) -> None:
    put(claims.Claims, "release", lambda store, booking_id: None)
    put(bookings.Bookings, "_let_go", lambda store, booking: None)


def _notice_again(put: Set) -> None:
    put(bookings.Bookings, "notice_once", lambda *_: True)


def _any_signature(put: Set) -> None:
    class Hmac:
        new = staticmethod(hmac.new)
        compare_digest = staticmethod(lambda *_: True)

    put(line, "hmac", Hmac)


def _no_secure_delete(put: Set) -> None:
    both = tuple(pragma for pragma in engine._BOTH if "secure" not in pragma)
    writes = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=OFF", *both)
    put(engine, "_WRITER", writes)


def _no_fsync(put: Set) -> None:
    put(engine, "_WRITER", ("journal_mode=WAL", "synchronous=OFF", *engine._BOTH))


def _ok_when_busy(put: Set) -> None:
    real = Desk.take

    async def take(desk: Desk, update: Any) -> None:
        with suppress(writer.Busy):
            await real(desk, update)

    put(Desk, "take", take)


POWER = "test_power.py::test_power_loss_at_any_moment_loses_no_acknowledged_update"
TROUBLE = "test_trouble.py::test_database_that_takes_nothing_is_told_as_503_and_goes_on_when_it_can"
COMMIT = "test_half_done.py::test_commit_that_fails_has_said_nothing"
FIFTY = "test_race_for_a_time.py::test_one_of_fifty_gets_the_time_and_the_others_keep_their_answers"
BUGS: dict[str, Bug] = {
    "claims without their key": Bug("a time is given to all who ask", _claim_without_key, "test_moves.py::test_second_who_asks_for_a_time_is_refused"),
    "answer before the commit": Bug("200 for what may be lost", _answer_before_commit, TROUBLE),
    "200 when busy": Bug("what was not taken is acknowledged", _ok_when_busy, TROUBLE),
    "send before the commit": Bug("words about what never was", _send_before_commit, COMMIT),
    "no dedupe row": Bug(
        "a repeat is a new update", _forget_dedupe, "test_repeats.py::test_repeats_change_nothing"
    ),
    "forgotten outbox row": Bug("a reply lives in memory alone", _forget_parcel, FIFTY),
    "no retry key": Bug(
        "a push is delivered again",
        _without_retry_key,
        "test_uncertain.py::test_push_that_arrived_unheard_is_not_repeated",
    ),
    "uncertain reply as a push": Bug(
        "a reply is delivered again",
        _push_what_is_uncertain,
        "test_uncertain.py::test_reply_that_arrived_unheard_is_not_repeated",
    ),
    "no doubt about a dead process": Bug(
        "what it had sent is delivered again",
        _forget_doubt,
        "test_uncertain.py::test_reply_whose_second_try_arrived_unheard_is_not_repeated_by_the_successor",
    ),
    "no lease": Bug(
        "two processes send one message",
        lambda put: put(parcels, "LEASE", timedelta(0)),
        "test_uncertain.py::test_parcel_under_way_is_nobody_elses",
    ),
    "no savepoint": Bug(
        "half a turn is kept",
        _without_savepoint,
        "test_half_done.py::test_turn_that_breaks_after_it_wrote_has_written_nothing",
    ),
    "no WHERE state": Bug(
        "who comes second moves it all the same",
        _without_state,
        "test_moves.py::test_second_of_two_moves_from_one_look_is_refused",
    ),
    "claims kept": Bug(
        "the time of a cancelled call stays taken",
        _keep_claims,
        "test_moves.py::test_second_of_two_moves_from_one_look_is_refused",
    ),
    "no once-key": Bug(
        "a notice is said again",
        _notice_again,
        "test_moves.py::test_same_link_given_twice_is_told_once",
    ),
    "any signature": Bug(
        "a stranger speaks as LINE", _any_signature, "test_fuzz.py::test_bent_deliveries_break_nothing"
    ),
    "no fsync": Bug("what was acknowledged was never on the disk", _no_fsync, POWER),
    "no secure_delete": Bug(
        "an erased key can be read from the file",
        _no_secure_delete,
        "test_forgetting.py::test_key_of_an_erased_caller_is_in_no_file",
    ),
}  # fmt: skip
