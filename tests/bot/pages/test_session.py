"""The pace of a session: what is counted, and what is forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.pages import session
from bot.pages.session import Cookie, Pace, form_key, new_token
from tests.conftest import NOW


def test_pace_forgets_what_is_a_minute_old() -> None:
    pace = Pace(2)

    answers = [pace.allows("a", NOW + timedelta(seconds=s)) for s in (0, 30, 59, 60, 61)]

    assert answers == [True, True, False, True, False]
    assert pace.allows("b", NOW)


def test_pace_keeps_no_more_keys_than_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "KEYS_MOST", 3)
    pace = Pace(1)
    for key in "abc":
        pace.allows(key, NOW)

    pace.allows("d", NOW + timedelta(minutes=2))

    assert set(pace._times) == {"d"}


@pytest.mark.parametrize("value", ["", "short", "x" * 23, "é" * 22, "<script>" + "x" * 14])
def test_cookie_that_we_never_made_is_no_session(value: str) -> None:
    cookie = Cookie("https://chat.example")

    assert cookie.read({"__Host-chat": value}) == ""
    assert cookie.read({"__Host-chat": "x" * 22}) == "x" * 22


def test_tokens_and_form_keys_tell_nothing_of_each_other() -> None:
    one, two = new_token(), new_token()

    assert one != two
    assert form_key(one) == form_key(one) != form_key(two)
    assert one not in form_key(one)
