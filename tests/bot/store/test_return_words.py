"""Coming back to a web chat: the right word alone opens it, and guessing is stopped."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.store.engine import Database
from bot.store.prepared import Prepared
from bot.store.return_words import LOCKED, WRONG_WORDS
from bot.store.store import Store
from bot.store.tables import callers
from handlers.turn import Booking, Caller
from tests.bot.store.calls import DETAILS, at, half_hour, otit
from tests.conftest import NOW

WORD = "mưa rào"


def session(store: Store, person: str, channel: str = "web", account: str = "") -> Caller:
    return store.find_or_make(channel, account, person, NOW)


def booked(
    store: Store, person: str = "old-session", channel: str = "web", hour: int = 10
) -> Booking:
    """Give the booking of a caller who chose WORD."""
    caller = session(store, person, channel)
    caller.language, caller.profile = "vi", {"name": "Lan"}
    store.save(caller)
    store.set_return_word(caller, WORD)
    return store.request(caller, otit(), "vi", [half_hour(at(hour))], DETAILS)


def test_right_word_gives_the_session_its_earlier_caller(store: Store) -> None:
    booking, new = booked(store), session(store, "new-session")
    store.show(new.id, b"welcome")

    assert store.come_back(booking.code, WORD, new) == (booking.caller_id, booking.caller_id)

    back = session(store, "new-session")
    assert back.id == booking.caller_id
    assert (back.person, back.language, back.profile) == ("new-session", "vi", {"name": "Lan"})
    assert store.load(back.id) == back
    assert store.bookings_of(back.id) == [booking]
    assert store.load(new.id) is None
    assert not store.save(new)
    assert session(store, "old-session").id != booking.caller_id


def test_consent_of_the_new_session_goes_with_it(store: Store) -> None:
    booking, new = booked(store), session(store, "new-session")
    hashed = store.keep_text("otit", "1", "vi", "the terms")
    store.consent(new, [hashed])

    store.come_back(booking.code, WORD, new)

    assert store.consents(session(store, "new-session")) == {hashed}


@pytest.mark.parametrize("word", ["MƯA RÀO", " mưa  rào ", "mu\u031ba ra\u0300o"])
def test_word_is_the_same_however_it_is_typed(store: Store, word: str) -> None:
    booking = booked(store)

    assert store.come_back(booking.code, word, session(store, "new")) == (
        booking.caller_id,
        booking.caller_id,
    )


def test_session_of_the_caller_itself_stays(store: Store) -> None:
    booking = booked(store)
    caller = session(store, "old-session")
    store.come_back(booking.code, "wrong", caller)

    assert store.come_back(booking.code, WORD, caller) == (caller.id, caller.id)
    assert session(store, "old-session") == caller
    assert store.all(Prepared(sa.select(callers.c.word_failures))) == [(0,)]


def test_word_opens_nothing_for_others(store: Store) -> None:
    booking = booked(store)

    assert store.come_back("ZZZ-ZZZ", WORD, session(store, "new")) is None
    assert store.come_back(booking.code, "wrong", session(store, "new")) is None
    assert store.come_back(booking.code, WORD, session(store, "U2", "line")) is None
    assert session(store, "old-session").id == booking.caller_id


def test_caller_without_a_word_cannot_be_come_back_to(store: Store) -> None:
    caller = session(store, "old-session")
    booking = store.request(caller, otit(), "vi", [half_hour(at(10))], DETAILS)

    assert store.come_back(booking.code, "", session(store, "new")) is None


def test_session_with_bookings_of_its_own_brings_them(store: Store) -> None:
    booking = booked(store)
    new = session(store, "new")
    own = store.request(new, otit(), "vi", [half_hour(at(12))], DETAILS)

    joined = store.come_back(booking.code, WORD, new)

    assert joined == (booking.caller_id, booking.caller_id)
    mine = store.bookings_of(str(booking.caller_id))
    assert [one.code for one in mine] == [booking.code, own.code]


def test_five_wrong_words_lock_the_code_for_an_hour(database: Database) -> None:
    with database.transaction() as store:
        booking = booked(store)
        for number in range(WRONG_WORDS):
            assert store.come_back(booking.code, str(number), session(store, "new")) is None
        assert store.come_back(booking.code, WORD, session(store, "new")) is None
    with database.transaction(NOW + LOCKED - timedelta(seconds=1)) as store:
        assert store.come_back(booking.code, WORD, session(store, "new")) is None
    with database.transaction(NOW + LOCKED) as store:
        assert store.come_back(booking.code, "wrong", session(store, "new")) is None
        assert store.come_back(booking.code, WORD, session(store, "new")) == (
            booking.caller_id,
            booking.caller_id,
        )


def test_right_word_in_time_counts_anew(store: Store) -> None:
    booking = booked(store)
    for number in range(WRONG_WORDS - 1):
        store.come_back(booking.code, str(number), session(store, "new"))

    assert store.come_back(booking.code, WORD, session(store, "new")) == (
        booking.caller_id,
        booking.caller_id,
    )
    assert store.all(Prepared(sa.select(callers.c.word_failures))) == [(0,)]


def test_word_is_kept_only_keyed_and_hashed(store: Store) -> None:
    booked(store)

    ((kept,),) = store.all(Prepared(sa.select(callers.c.return_word)))

    assert kept.startswith("$argon2id$")
    assert WORD not in kept
