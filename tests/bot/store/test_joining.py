"""Two callers who become one: every row moves under one key, and nothing of either is lost."""

from __future__ import annotations

import asyncio
from threading import Thread

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from bot.store.engine import Database, sync_url
from bot.store.prepared import Prepared
from bot.store.store import Store
from bot.store.tables import metadata
from bot.store.vault import Vault
from bot.writer import Writer
from handlers.messages import Update
from handlers.turn import Booking, Caller, Joined, TooManyOpen
from schedules.booking import Actor, State
from tests.bot.store.calls import DETAILS, at, claimed, half_hour, otit, sql, written
from tests.conftest import NOW, SECRET

ROOM = {"join_url": "https://meet.example.test/r", "passcode": "4711", "meeting_id": "99"}


def chat(store: Store, channel: str, person: str) -> Caller:
    return store.find_or_make(channel, "", person, store.now)


def full(store: Store, channel: str, person: str, hour: int) -> tuple[Caller, Booking]:
    """Give a caller of whom every table holds something, and their confirmed call."""
    caller = chat(store, channel, person)
    caller.language, caller.profile = "vi", {"name": person, f"only of {person}": "yes"}
    store.save(caller)
    asked = store.request(caller, otit(), "vi", [half_hour(at(hour))], {**DETAILS, "name": person})
    booking = store.confirm(asked, "s1")
    store.want_room(booking, "zoom")
    store.room_made(booking.id, booking.revision, {**ROOM, "join_url": f"https://a.test/{person}"})
    store.consent(caller, [store.keep_text("otit", "1", "vi", f"the terms, version {hour}")])
    store.add_task("room", "otit", "vi", booking_id=booking.id, note=f"{person} called")
    store.say_to_staff(caller, "otit", "vi", f"{person} writes")
    store.refuse(caller.id, f"service of {person}", at(1, day=30), f"because of {person}", "s1")
    store.keep_failed(Update(channel, "", person, "1", "text", NOW), caller.id, "E")
    for lane in (caller.chat, f"mail:{caller.id}"):
        store.queue_parcel(
            caller_id=caller.id,
            lane=lane,
            channel=channel,
            account="",
            kind="reply",
            body=f"to {person}".encode(),
            holder="me",
        )
    made = store.booking(booking.id)
    assert made is not None
    return caller, made


def joined(store: Store, stays: Caller, gone: Caller) -> Joined:
    done = store.link(store.new_link_code(stays), gone)
    assert done is not None
    return done


def test_all_rows_of_both_open_under_one_key(database: Database, vault: Vault) -> None:
    with database.transaction() as store:
        ann, first = full(store, "line", "ann", 10)
        bob, second = full(store, "telegram", "bob", 12)
        joined(store, ann, bob)
        vault.forget(ann.id)  # nothing is to open by what is still in memory

        mine = store.bookings_of(ann.id)
        assert [b.details["name"] for b in mine] == ["ann", "bob"]
        assert [b.code for b in mine] == [first.code, second.code]
        assert [b.room and b.room.join_url for b in mine] == [
            "https://a.test/ann",
            "https://a.test/bob",
        ]
        assert all(b.state is State.confirmed and claimed(store, b) for b in mine)
        assert [said.words for said in store.talk(ann.id, "otit")] == ["ann writes", "bob writes"]
        notes = {task.note for task in store.every_open_task() if task.kind == "room"}
        assert notes == {"ann called", "bob called"}
        for person in ("ann", "bob"):
            refusal = store.refusal(ann.id, f"service of {person}")
            assert refusal is not None
            assert refusal.reason == f"because of {person}"
        turns = [store.failed_turn(one.id) for one in store.failed_turns()]
        assert {turn and turn.person for turn in turns} == {"ann", "bob"}
        ids = [row[0] for row in sql(store, "SELECT id FROM outbox ORDER BY id")]
        parcels = [store.open_parcel(number) for number in ids]
        assert [p and p.body for p in parcels] == [b"to ann"] * 2 + [b"to bob"] * 2
        caller = store.load(ann.id)
        assert caller is not None
        assert caller.profile == {"name": "ann", "only of ann": "yes", "only of bob": "yes"}
        assert len(store.consents(caller)) == 2
        assert [b.code for b in store.search_name("otit", "bob")] == [second.code]


def test_nothing_leads_to_the_other_any_more(database: Database) -> None:
    with database.transaction() as store:
        ann, _ = full(store, "line", "ann", 10)
        bob, _ = full(store, "telegram", "bob", 12)
        joined(store, ann, bob)

        found = {
            f"{table.name}.{column.name}"
            for table in metadata.sorted_tables
            for column in table.c
            if isinstance(column.type, sa.String)
            for (value,) in store.all(Prepared(sa.select(column)))
            if value == bob.id
        }

    # The trail tells who became whom; of a chat its first id is the name, and its lane's.
    assert found == {
        "audit.actor_id",
        "audit.caller_id",
        "audit.detail",
        "callers.chat_id",
        "outbox.lane",
    }


def test_trail_tells_who_became_whom(store: Store) -> None:
    ann, bob = chat(store, "line", "ann"), chat(store, "telegram", "bob")

    joined(store, ann, bob)

    rows = sql(store, "SELECT actor, actor_id, action, caller_id, detail FROM audit")
    assert rows == [("caller", ann.id, "link", ann.id, bob.id)]


def test_both_open_bookings_stay_and_no_further_one_can_be_asked_for(store: Store) -> None:
    ann, _ = full(store, "line", "ann", 10)
    bob, _ = full(store, "telegram", "bob", 12)
    joined(store, ann, bob)
    caller = store.load(ann.id)
    assert caller is not None
    [first, second] = store.bookings_of(ann.id)

    for booking in (first, second):
        with pytest.raises(TooManyOpen):
            store.request(caller, otit(), "vi", [half_hour(at(14))], DETAILS)
        store.cancel(booking, Actor.caller)

    # With the last of them gone the caller may ask again.
    assert store.request(caller, otit(), "vi", [half_hour(at(14))], DETAILS)


def test_refusal_of_either_holds_for_both(store: Store) -> None:
    for stays, gone in (("line", "telegram"), ("telegram", "line")):
        one, other = chat(store, stays, f"to {stays}"), chat(store, gone, f"from {gone}")
        store.refuse(other.id, "otit", at(1, day=30), "because", "s1")

        joined(store, one, other)

        assert store.refusal(one.id, "otit") is not None


def test_same_open_task_of_both_is_one(store: Store) -> None:
    ann, bob = chat(store, "line", "ann"), chat(store, "telegram", "bob")
    for caller in (ann, bob):
        store.say_to_staff(caller, "otit", "vi", "hello")

    joined(store, ann, bob)

    [task] = store.every_open_task()
    assert task.caller_id == ann.id
    assert len(store.talk(ann.id, "otit")) == 2
    assert not store.add_task("person", "otit", "vi", caller_id=ann.id)


@pytest.mark.parametrize("unfinished", ["ann", "bob", "both"])
def test_unfinished_request_stays(store: Store, unfinished: str) -> None:
    people = []
    for channel, person in (("line", "ann"), ("telegram", "bob")):
        caller = chat(store, channel, person)
        caller.state = "name"
        caller.draft = {"said_at": "x"}
        if unfinished in (person, "both"):
            caller.draft = {"booking": True, "name": person}
        store.save(caller)
        people.append(caller)

    joined(store, *people)

    caller = chat(store, "telegram", "bob")
    assert caller.state == "menu"
    assert caller.draft == {"booking": True, "name": "bob" if unfinished == "bob" else "ann"}


def test_erasure_removes_everything_of_both(database: Database) -> None:
    with database.transaction() as store:
        ann, _ = full(store, "line", "ann-canary", 10)
        bob, _ = full(store, "telegram", "bob-canary", 12)
        joined(store, ann, bob)
        caller = store.load(ann.id)
        assert caller is not None
        store.erase(caller)

        for table in ("callers", "caller_keys", "chats", "talk", "refusals", "failed_turns"):
            assert sql(store, f"SELECT count(*) FROM {table}") == [(0,)], table
        assert sql(store, "SELECT count(*) FROM bookings WHERE caller_id IS NOT NULL") == [(0,)]
        assert sql(store, "SELECT DISTINCT state, caller_id FROM bookings") == [("cancelled", None)]
        assert {body for (body,) in sql(store, "SELECT body_sealed FROM outbox")} == {b""}
        assert store.search_name("otit", "bob-canary") == []
    assert b"canary" not in written(database)


def test_chats_of_the_other_come_along(store: Store) -> None:
    ann, bob = chat(store, "line", "ann"), chat(store, "telegram", "bob")
    joined(store, bob, chat(store, "line", "bob's second"))
    joined(store, ann, chat(store, "telegram", "bob"))

    people = {one.person for one in store.chats(chat(store, "telegram", "bob"))}

    assert people == {"ann", "bob", "bob's second"}
    assert {chat(store, "line", p).id for p in ("ann", "bob's second")} == {ann.id}


# Races: each side in a process of its own, as far as the database can tell.


def side(address: str, vault: Vault, work: list[object], result: list[object]) -> Thread:
    """Do a piece of work through a writer of its own, as a process does, in a thread."""

    def run() -> None:
        async def go() -> None:
            database = Database(address, vault, clock=lambda: NOW)
            writer = Writer(database)
            try:
                result.append(await writer.do(work[0]))  # type: ignore[arg-type]
            except Exception as error:
                result.append(error)
            await asyncio.to_thread(writer.close)
            await database.close()

        asyncio.run(go())

    return Thread(target=run)


def both(address: str, vault: Vault, *works: object) -> list[object]:
    results: list[list[object]] = [[] for _ in works]
    threads = [
        side(address, vault, [work], result) for work, result in zip(works, results, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return [found for (found,) in results]


def test_of_two_who_type_one_code_one_gets_it(
    database: Database, address: str, vault: Vault
) -> None:
    with database.transaction() as store:
        ann = chat(store, "line", "ann")
        code = store.new_link_code(ann)

    found = both(
        address,
        vault,
        lambda store: store.link(code, chat(store, "telegram", "1")),
        lambda store: store.link(code, chat(store, "telegram", "2")),
    )

    assert found.count(None) == 1
    with database.transaction() as store:
        assert len(store.chats(chat(store, "line", "ann"))) == 2


def test_two_who_type_each_others_code_become_one(
    database: Database, address: str, vault: Vault
) -> None:
    with database.transaction() as store:
        full(store, "line", "ann", 10)
        full(store, "telegram", "bob", 12)
        of_ann = store.new_link_code(chat(store, "line", "ann"))
        of_bob = store.new_link_code(chat(store, "telegram", "bob"))

    found = both(
        address,
        vault,
        lambda store: store.link(of_bob, chat(store, "line", "ann")),
        lambda store: store.link(of_ann, chat(store, "telegram", "bob")),
    )

    assert found.count(None) == 1
    assert sum(isinstance(one, Joined) for one in found) == 1
    with database.transaction() as store:
        caller = chat(store, "line", "ann")
        assert chat(store, "telegram", "bob").id == caller.id
        assert [b.details["name"] for b in store.bookings_of(caller.id)] == ["ann", "bob"]


@pytest.mark.parametrize("booker", ["ann", "bob"])
def test_link_and_booking_at_once_leave_one_caller_with_the_booking(
    database: Database, address: str, vault: Vault, booker: str
) -> None:
    channel = {"ann": "line", "bob": "telegram"}[booker]
    with database.transaction() as store:
        code = store.new_link_code(chat(store, "line", "ann"))
        full(store, "telegram", "bob", 12)

    def ask(store: Store) -> object:
        times = [half_hour(at(14))]
        caller = chat(store, channel, booker)
        return store.request(caller, otit(per_caller=2), "vi", times, {"name": "asked"})

    asked, linked = both(
        address, vault, ask, lambda store: store.link(code, chat(store, "telegram", "bob"))
    )

    assert isinstance(asked, Booking)
    assert isinstance(linked, Joined)
    with database.transaction() as store:
        caller = chat(store, "telegram", "bob")
        assert chat(store, "line", "ann").id == caller.id
        assert [b.details["name"] for b in store.bookings_of(caller.id)] == ["bob", "asked"]


def test_limit_holds_for_a_booking_that_meets_a_link(
    database: Database, address: str, vault: Vault
) -> None:
    with database.transaction() as store:
        code = store.new_link_code(chat(store, "line", "ann"))
        full(store, "telegram", "bob", 12)

    def ask(store: Store) -> object:
        return store.request(
            chat(store, "line", "ann"), otit(), "vi", [half_hour(at(14))], {"name": "asked"}
        )

    asked, linked = both(
        address, vault, ask, lambda store: store.link(code, chat(store, "telegram", "bob"))
    )

    assert isinstance(linked, Joined)
    with database.transaction() as store:
        names = [b.details["name"] for b in store.bookings_of(chat(store, "line", "ann").id)]
    # Asked before the two were one, or refused after.
    assert names == (["bob", "asked"] if isinstance(asked, Booking) else ["bob"])
    assert isinstance(asked, Booking | TooManyOpen)


@pytest.mark.parametrize("database_kind", ["postgresql"])
@pytest.mark.parametrize("what", ["room", "words", "refusal", "update"])
def test_what_comes_while_two_become_one_is_written_under_the_key_that_stays(
    database: Database, address: str, vault: Vault, what: str
) -> None:
    with database.transaction() as store:
        ann, _ = full(store, "line", "ann", 10)
        bob, booking = full(store, "telegram", "bob", 12)
        store.want_room(booking, "zoom")
        code = store.new_link_code(ann)
        revision = store.rooms_wanted(NOW, 1)[0].revision

    def late(store: Store) -> object:
        if what == "room":
            return store.room_made(booking.id, revision, {**ROOM, "join_url": "https://a.test/new"})
        if what == "update":
            return chat(store, "telegram", "bob").id
        held = store.hold(bob.id)
        if held is None:
            return None
        if what == "words":
            return store.say_to_caller(held.id, "otit", "s1", "hello")
        return store.refuse(held.id, "otit", at(1, day=30), "because", "s1")

    result: list[object] = []
    with database.transaction() as store:
        assert store.link(code, chat(store, "telegram", "bob"))
        thread = side(address, Vault(SECRET), [late], result)
        thread.start()
        while not waiting_for_a_lock(address):
            assert not result, "it did not wait"
    thread.join(60)

    told = {"room": True, "update": ann.id}.get(what)
    assert result == [told]
    vault.forget(ann.id)
    with database.transaction() as store:
        mine = store.bookings_of(ann.id)
        assert [b.details["name"] for b in mine] == ["ann", "bob"]
        assert mine[1].room is not None
        assert mine[1].room.join_url == ("https://a.test/new" if what == "room" else "")
        assert len(sql(store, "SELECT id FROM callers")) == 1


def waiting_for_a_lock(address: str) -> bool:
    engine = sa.create_engine(sync_url(address), poolclass=NullPool)
    with engine.connect() as connection:
        count = connection.execute(
            sa.text(
                "SELECT count(*) FROM pg_stat_activity "
                "WHERE wait_event_type = 'Lock' AND datname = current_database()"
            )
        ).scalar_one()
    return bool(count)


def registered(store: Store, caller: Caller, address: str) -> None:
    token = store.new_account_link(caller.id, "full", address, {})
    assert store.register(token, caller.id, address, "otit")


def test_account_comes_along_unless_who_stays_has_one(database: Database, vault: Vault) -> None:
    with database.transaction() as store:
        ann, bob = chat(store, "line", "ann"), chat(store, "telegram", "bob")
        registered(store, bob, "bob@example.com")
        joined(store, ann, bob)
        vault.forget(ann.id)
        assert store.account_address(ann.id) == "bob@example.com"

        eve = chat(store, "telegram", "eve")
        registered(store, eve, "eve@example.com")
        joined(store, ann, eve)

        assert store.account_address(ann.id) == "bob@example.com"
        assert store.accounts_at("eve@example.com") == []
