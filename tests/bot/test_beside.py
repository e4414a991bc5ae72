"""What is shown beside a chat where a language has a menu, and where it has none."""

from __future__ import annotations

import pytest

from bot import beside
from bot.beside import menu_fact
from bot.channels.channel import Beside
from bot.store.store import Store
from handlers.turn import Caller
from tests.talk import CATALOG


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


def caller(language: str, channel: str = "line") -> Caller:
    return Caller("c1", channel, "", "U1", language=language)


def test_language_without_a_menu_takes_that_of_the_one_before_away(store: Store) -> None:
    assert beside.wanted(store, CATALOG, caller("ja")) is None  # nothing was set up

    store.put_fact(menu_fact("", "en"), "richmenu-en")

    assert beside.wanted(store, CATALOG, caller("en")) == Beside(menu="richmenu-en")
    assert beside.wanted(store, CATALOG, caller("ja")) == Beside()
    assert beside.wanted(store, CATALOG, caller("ja-x-easy")) == Beside()


def test_easy_japanese_has_the_menu_of_japanese_and_commands_in_its_own_words(store: Store) -> None:
    store.put_fact(menu_fact("", "ja"), "richmenu-ja")

    assert beside.wanted(store, CATALOG, caller("ja-x-easy")) == Beside(menu="richmenu-ja")
    easy, plain = (
        beside.wanted(store, CATALOG, caller(tag, "telegram")) for tag in ("ja-x-easy", "ja")
    )
    assert easy is not None
    assert plain is not None
    assert [name for name, _ in easy.commands] == [name for name, _ in plain.commands]
    assert dict(easy.commands)["person"] == CATALOG.say("person-label", "ja-x-easy")
    assert dict(plain.commands)["person"] == CATALOG.say("person-label", "ja")
