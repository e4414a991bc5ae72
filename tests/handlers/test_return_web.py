"""Coming back to the web chat with a code and a word."""

from __future__ import annotations

import pytest

from tests.talk import TO_REVIEW, Clock, Office, Talk, said


async def leave_word(caller: Talk, word: str = "red mango") -> str:
    """Have the caller book and choose a word; give the code."""
    await caller.start("my")
    await caller.walk(*TO_REVIEW, "review.send", "go.word")
    await caller.say(word)
    assert said("return-word-kept", "my") in caller.words
    [booking] = await caller.bookings()
    return booking.code


async def test_code_and_word_open_the_earlier_chat(caller: Talk, office: Office) -> None:
    code = await leave_word(caller)
    again = office.caller("another browser")
    await again.do("start")

    await again.press("go.return")
    await again.say(code.lower())
    await again.say("  Red  MANGO ")

    assert [b.code for b in await again.bookings()] == [code]
    assert (await again.caller()).language == "my"


@pytest.mark.parametrize("word", ["wrong mango", "", "red mang"])
async def test_wrong_word_opens_nothing(caller: Talk, office: Office, word: str) -> None:
    code = await leave_word(caller)
    thief = office.caller("thief")
    await thief.do("start")
    await thief.press("go.return")
    await thief.say(code)

    await thief.say(word)

    assert said("return-failed") in thief.words
    assert await thief.bookings() == []


async def test_five_wrong_words_lock_the_code_for_an_hour(
    caller: Talk, office: Office, clock: Clock
) -> None:
    code = await leave_word(caller)
    other = office.caller("another browser")
    await other.do("start")
    await other.press("go.return")
    for _ in range(5):
        await other.say(code)
        await other.say("wrong")

    await other.say(code)
    await other.say("red mango")
    assert await other.bookings() == []
    clock.pass_time(hours=1, minutes=1)
    await other.say(code)
    await other.say("red mango")

    assert len(await other.bookings()) == 1


@pytest.mark.parametrize("word", ["abc", "x" * 61])
async def test_word_of_a_wrong_length_is_asked_anew(caller: Talk, word: str) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.send", "go.word")

    await caller.say(word)

    assert said("return-word-length") in caller.words
    assert await caller.state() == "new-word"


async def test_unknown_code_and_wrong_word_are_told_alike(office: Office) -> None:
    other = office.caller("another browser")
    await other.do("start")
    await other.press("go.return")

    await other.say("ABC-DEF")
    assert said("return-known-word-ask") in other.words
    await other.say("whatever")

    assert said("return-failed") in other.words
