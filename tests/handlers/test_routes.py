"""What works from everywhere leads on and back, and loses nothing that was answered."""

from __future__ import annotations

import msgspec
import pytest

from handlers import routes
from tests.talk import TO_REVIEW, Office, Talk, said

WAYS: dict[str, tuple[str, ...]] = {
    "menu": (),
    "terms": TO_REVIEW[:1],
    "who": TO_REVIEW[:2],
    "where": (*TO_REVIEW[:2], "who.is:former"),
    "whom": (*TO_REVIEW[:2], "who.is:supporter"),
    "f-name": TO_REVIEW[:3],
    "f-birthdate": TO_REVIEW[:4],
    "f-email": TO_REVIEW[:5],
    "mailbox": TO_REVIEW[:6],
    "companion": TO_REVIEW[:7],
    "day": TO_REVIEW[:8],
    "time": TO_REVIEW[:9],
    "review": TO_REVIEW,
    "change": (*TO_REVIEW, "review.change"),
}


async def at(caller: Talk, state: str, language: str = "en") -> None:
    """Bring a caller to a state."""
    await caller.start(language)
    await caller.walk(*WAYS[state])
    assert await caller.state() == state


@pytest.mark.parametrize("state", WAYS)
@pytest.mark.parametrize("word", ["menu", "language", "help", "person", "cancel", "back", "110"])
async def test_command_typed_in_any_state_is_answered_and_loses_nothing(
    caller: Talk, state: str, word: str
) -> None:
    await at(caller, state)
    before = (await caller.caller()).draft

    await caller.say(word)

    assert caller.read, "nothing was said"
    assert caller.options, "no way on"
    draft = (await caller.caller()).draft
    kept = set(before) - set(draft)
    # *Back* asks one question anew; the answers to all others stay.
    assert kept == set() or word == "back"
    if word == "110":
        assert "110" in caller.words
        assert "119" in caller.words
        assert await caller.state() == state


async def test_language_switch_keeps_the_step_and_the_answers(caller: Talk) -> None:
    await at(caller, "companion", "vi")

    await caller.do("press", press="go.language")
    await caller.press("language.set:my")

    assert await caller.state() == "companion"
    assert (await caller.caller()).language == "my"
    assert said("companion-ask", "my") in caller.words
    assert (await caller.caller()).draft["name"] == "NGUYEN VAN AN"


@pytest.mark.parametrize(
    ("state", "open_it", "key"),
    [
        ("companion", "go.delete", "delete-ask"),
        ("companion", "go.person", "person-write"),
        ("companion", "go.cancel", "stop-ask"),
        ("change", "", "change-ask"),
        ("mailbox", "", "mailbox-ask"),
    ],
)
async def test_language_switch_says_the_open_question_again(
    caller: Talk, state: str, open_it: str, key: str
) -> None:
    await at(caller, state, "vi")
    if open_it:
        await caller.do("press", press=open_it)
    asked = await caller.state()

    await caller.do("press", press="go.language")
    await caller.press("language.set:my")

    assert await caller.state() == asked
    assert said(key, "my") in caller.words
    await caller.say("back")
    if open_it:  # and from there it leads to where the caller was before
        assert await caller.state() == state


async def test_back_from_the_languages_asks_the_open_question_again(caller: Talk) -> None:
    await at(caller, "companion", "vi")
    await caller.do("press", press="go.delete")
    await caller.do("press", press="go.language")

    await caller.say("back")

    assert await caller.state() == "erase"


async def test_danger_button_stands_on_the_first_screen_and_under_help(caller: Talk) -> None:
    await caller.do("start")
    assert "go.danger" in caller.tokens
    await caller.press("language.set:en")
    assert "go.danger" in caller.tokens
    await caller.say("help")
    assert "go.danger" in caller.tokens


async def test_unfinished_request_is_offered_to_be_continued(caller: Talk) -> None:
    await at(caller, "f-email")

    await caller.say("menu")
    assert said("menu-unfinished") in caller.words
    await caller.press("go.book")

    assert await caller.state() == "f-email"


async def test_turn_that_fails_keeps_the_update_and_says_sorry(
    caller: Talk, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await at(caller, "who")

    def broken(turn: object) -> None:
        raise RuntimeError("with a NAME in it")

    monkeypatch.setitem(routes.PRESSES, ("who", "is"), broken)
    await caller.press("who.is:trainee")

    assert caller.words == said("trouble")
    assert await caller.state() == "who"
    [failed] = await office.ask(lambda store: store.failed_turns())
    assert "NAME" not in failed.error
    assert "RuntimeError" in failed.error
    update = await office.ask(lambda store: store.failed_turn(failed.id))
    assert msgspec.to_builtins(update)["press"] == "who.is:trainee"


async def test_change_can_be_left_with_everything_kept(caller: Talk) -> None:
    await at(caller, "change")

    await caller.press("change.none")

    assert await caller.state() == "review"


async def test_role_that_changes_forgets_what_hung_on_it(caller: Talk) -> None:
    await at(caller, "whom")
    await caller.walk("whom.is:trainee", "go.back", "go.back", "who.is:former")

    assert await caller.state() == "where"
    assert "whom" not in (await caller.caller()).draft
