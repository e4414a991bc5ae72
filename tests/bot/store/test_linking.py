"""Codes by which a caller goes on in another app: who they open, and how often they may be tried."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest

from bot.store import linking
from bot.store.engine import Database
from bot.store.linking import LIVES, TRIES_KEPT, WRONG_EVERYWHERE, WRONG_TRIES
from bot.store.store import Store
from handlers.turn import Caller
from tests.bot.store.calls import sql, written
from tests.conftest import NOW

WRONG = "000000000"


def chat(store: Store, channel: str = "line", person: str = "U1") -> Caller:
    return store.find_or_make(channel, "", person, store.now)


@pytest.fixture(autouse=True)
def _no_zeros(monkeypatch: pytest.MonkeyPatch) -> None:
    """Never draw the code that these tests try as a wrong one."""
    draw = secrets.randbelow
    monkeypatch.setattr(secrets, "randbelow", lambda most: 1 + draw(most - 1))


def test_code_makes_two_callers_one(store: Store) -> None:
    here = chat(store)
    here.language, here.profile = "vi", {"name": "Lan"}
    store.save(here)
    code = store.new_link_code(here)
    there = chat(store, "telegram", "7")

    assert store.link(code, there) == (here.id, here.id)

    found = chat(store, "telegram", "7")
    assert (found.id, found.channel, found.person) == (here.id, "telegram", "7")
    assert (found.language, found.profile) == ("vi", {"name": "Lan"})
    assert store.load(there.id) is None
    assert [(c.channel, c.person) for c in store.chats(found)] == [
        ("telegram", "7"),
        ("line", "U1"),
    ]


def test_chat_that_writes_is_the_one_used_last(store: Store) -> None:
    here = chat(store)
    store.link(store.new_link_code(here), chat(store, "telegram", "7"))

    for channel, person in (("line", "U1"), ("telegram", "7"), ("line", "U1")):
        caller = chat(store, channel, person)

        assert caller.id == here.id
        assert caller.moved
        loaded = store.load(here.id)
        assert loaded is not None
        assert (loaded.channel, loaded.person) == (channel, person)
        assert not chat(store, channel, person).moved


def test_code_is_nine_digits_and_stands_nowhere(database: Database) -> None:
    with database.transaction() as store:
        code = store.new_link_code(chat(store))
    assert len(code) == 9
    assert code.isdecimal()
    assert code.encode() not in written(database)


def test_code_opens_once(store: Store) -> None:
    code = store.new_link_code(chat(store))

    assert store.link(code, chat(store, "telegram", "7")) is not None
    assert store.link(code, chat(store, "telegram", "8")) is None


def test_newer_code_ends_the_one_before(store: Store) -> None:
    here = chat(store)
    first, second = store.new_link_code(here), store.new_link_code(here)

    assert store.link(first, chat(store, "telegram", "7")) is None
    assert store.link(second, chat(store, "telegram", "7")) is not None


@pytest.mark.parametrize(
    ("after", "opens"), [(LIVES - timedelta(milliseconds=1), True), (LIVES, False)]
)
def test_code_lives_ten_minutes(database: Database, after: timedelta, opens: bool) -> None:
    with database.transaction(NOW) as store:
        code = store.new_link_code(chat(store))

    with database.transaction(NOW + after) as store:
        assert (store.link(code, chat(store, "telegram", "7")) is not None) is opens


def test_own_code_opens_nothing_and_stays(store: Store) -> None:
    here = chat(store)
    code = store.new_link_code(here)

    assert store.link(code, here) is None
    assert store.link(code, chat(store, "telegram", "7")) is not None


def test_five_wrong_codes_end_the_trying_for_a_day(database: Database) -> None:
    with database.transaction(NOW) as store:
        for _ in range(WRONG_TRIES):
            assert store.link(WRONG, chat(store, "telegram", "7")) is None
    late = NOW + TRIES_KEPT
    with database.transaction(late - timedelta(milliseconds=1)) as store:
        code = store.new_link_code(chat(store))
        assert store.link(code, chat(store, "telegram", "7")) is None
        assert store.link(code, chat(store, "telegram", "8")) is not None
    with database.transaction(late) as store:
        assert (
            store.link(store.new_link_code(chat(store)), chat(store, "telegram", "7")) is not None
        )


def test_tries_do_not_begin_anew_for_who_erases_themselves(store: Store) -> None:
    for number in range(WRONG_EVERYWHERE):
        guesser = chat(store, "telegram", f"guesser {number // WRONG_TRIES}")
        assert store.link(WRONG, guesser) is None
        if number % WRONG_TRIES == WRONG_TRIES - 1:
            store.erase(guesser)
    code = store.new_link_code(chat(store))

    assert sql(store, "SELECT count(*) FROM link_tries WHERE lookup IS NOT NULL") == [(0,)]
    assert store.link(code, chat(store, "telegram", "somebody else")) is None
    # Who floods one channel keeps nobody from linking on another.
    assert store.link(code, chat(store, "web", "session")) is not None


def test_many_accounts_get_a_hundred_tries_of_a_day_together(store: Store) -> None:
    code = store.new_link_code(chat(store))
    for number in range(WRONG_EVERYWHERE - 1):
        assert store.link(WRONG, chat(store, "telegram", f"guesser {number}")) is None
    assert store.link(WRONG, chat(store, "telegram", "one more")) is None

    assert store.link(code, chat(store, "telegram", "with the right one")) is None
    store.forget_links(NOW)
    assert store.link(code, chat(store, "telegram", "with the right one")) is None


def test_tries_and_codes_are_forgotten_after_a_day(database: Database) -> None:
    with database.transaction(NOW) as store:
        store.new_link_code(chat(store))
        store.link(WRONG, chat(store))
    with database.transaction(NOW + TRIES_KEPT + LIVES) as store:
        assert store.forget_links(store.now - TRIES_KEPT) == 1  # the try
        assert store.forget_links(store.now) == 1


def test_caller_has_five_chats_at_most(store: Store) -> None:
    here = chat(store)
    for number in range(linking.CHATS_MOST - 1):
        assert store.link(store.new_link_code(here), chat(store, "telegram", str(number)))
        here = chat(store)

    assert store.link(store.new_link_code(here), chat(store, "telegram", "one more")) is None


def test_new_web_session_takes_the_place_of_the_one_before(store: Store) -> None:
    here = chat(store)
    for session in ("first", "second"):
        assert store.link(store.new_link_code(chat(store)), chat(store, "web", session))

    assert [c.person for c in store.chats(chat(store))] == ["U1", "second"]
    assert chat(store, "web", "first").id != here.id


@pytest.mark.parametrize("out", ["line", "telegram"])
@pytest.mark.parametrize("by", ["line", "telegram"])
def test_unlinked_chat_is_a_stranger(store: Store, out: str, by: str) -> None:
    people = {"line": "U1", "telegram": "7"}
    here = chat(store)
    here.language = "vi"
    store.save(here)
    store.link(store.new_link_code(here), chat(store, "telegram", "7"))
    caller = chat(store, by, people[by])
    code = store.new_link_code(caller)
    gone = next(one for one in store.chats(caller) if one.channel == out)

    assert store.unlink(caller, gone.chat)

    left = next(one for one in people if one != out)
    assert [c.channel for c in store.chats(chat(store, left, people[left]))] == [left]
    assert chat(store, left, people[left]).id == here.id
    stranger = chat(store, out, people[out])
    assert stranger.id != here.id
    assert (stranger.language, stranger.state) == ("", "start")
    assert store.link(code, stranger) is None  # it was made before


def test_only_chat_and_a_foreign_one_cannot_be_unlinked(store: Store) -> None:
    here, other = chat(store), chat(store, "telegram", "7")

    assert not store.unlink(here, here.chat)
    store.link(store.new_link_code(here), chat(store, "telegram", "8"))
    assert not store.unlink(chat(store), other.chat)
    assert chat(store, "telegram", "7").id == other.id


def test_what_waits_for_an_unlinked_chat_is_dropped(store: Store) -> None:
    here = chat(store)
    store.link(store.new_link_code(here), chat(store, "telegram", "7"))
    caller = chat(store, "telegram", "7")
    parcels = [
        store.queue_parcel(
            caller_id=caller.id,
            lane=one.chat,
            channel=one.channel,
            account="",
            kind="reply",
            body=b"words",
            holder="me",
        )
        for one in store.chats(caller)
    ]

    store.unlink(caller, here.chat)

    assert sql(store, "SELECT channel, state FROM outbox ORDER BY id") == [
        ("telegram", "queued"),
        ("line", "dropped"),
    ]
    assert store.open_parcel(parcels[1].id) is None


def test_erasure_forgets_every_chat_and_code(database: Database) -> None:
    with database.transaction() as store:
        here = chat(store)
        store.link(store.new_link_code(here), chat(store, "telegram", "7"))
        caller = chat(store)
        store.new_link_code(caller)
        store.erase(caller)

        for table in ("chats", "callers", "caller_keys", "link_codes"):
            assert sql(store, f"SELECT count(*) FROM {table}") == [(0,)]
        assert chat(store, "telegram", "7").id != chat(store).id


def test_what_stands_beside_each_chat_is_taken_away(store: Store) -> None:
    here = chat(store, "telegram", "7")
    here.language = "vi"
    store.save(here)
    store.link(store.new_link_code(here), chat(store, "telegram", "8"))
    caller = chat(store, "telegram", "8")
    store.link(store.new_link_code(caller), chat(store, "telegram", "9"))
    caller = chat(store, "telegram", "9")

    store.unlink(caller, here.chat)
    assert sql(store, "SELECT kind FROM outbox") == [("beside",)]
    store.erase(caller)

    # Of the chat in which it was asked for, who answers takes it away.
    assert sql(store, "SELECT kind FROM outbox") == [("beside",)] * 2


def test_blocked_chat_leaves_the_other(store: Store) -> None:
    here = chat(store)
    store.link(store.new_link_code(here), chat(store, "telegram", "7"))
    blocked = chat(store, "telegram", "7")
    blocked.reachable = False
    store.save(blocked)

    store.leave_chat(blocked)

    reached = store.load(here.id)
    assert reached is not None
    assert (reached.channel, reached.reachable) == ("line", True)
    assert store.at_hand(reached, [reached.chat]) is None


@pytest.mark.parametrize(("lost", "spoken_to"), [("telegram", "line"), ("line", "telegram")])
def test_chat_that_takes_nothing_any_more_leaves_the_other(
    store: Store, lost: str, spoken_to: str
) -> None:
    here = chat(store)
    store.link(store.new_link_code(here), chat(store, "telegram", "7"))
    gone = next(one for one in store.chats(chat(store, "telegram", "7")) if one.channel == lost)

    assert store.lose_chat(gone.chat, NOW)

    reached = store.load(here.id)
    assert reached is not None
    assert (reached.channel, reached.reachable) == (spoken_to, True)
    assert [one.channel for one in store.chats(reached) if one.reachable] == [spoken_to]


def test_web_session_that_ended_is_passed_over(database: Database) -> None:
    with database.transaction(NOW) as store:
        here = chat(store)
        store.link(store.new_link_code(here), chat(store, "web", "session"))
        caller = chat(store, "web", "session")
        caller.updated_at = NOW
        store.save(caller)
    for minutes, channel in ((29, "web"), (31, "line")):
        with database.transaction(NOW + timedelta(minutes=minutes)) as store:
            caller = store.load(here.id)  # type: ignore[assignment]
            reached = store.at_hand(caller)
            assert reached is not None
            assert reached.channel == channel
            since = store.now - timedelta(minutes=30)
            seen = store.seen_since("web", "", "session", since)
            assert (seen == here.id) is (channel == "web")
