"""Writing with a person: the caller's words go to staff, theirs come to the chat."""

from __future__ import annotations

import pytest

from handlers.messages import Card
from tests.talk import TO_REVIEW, Office, Talk, said


async def thread(office: Office, caller: Talk) -> list[tuple[bool, str]]:
    """List what was written: whether by staff, and the words."""
    row = await caller.caller()
    found = await office.ask(lambda store: store.talk(row.id, "otit"))
    return [(one.staff_id is not None, one.words) for one in found]


async def staff_write(office: Office, caller: Talk, words: str) -> bool:
    row = await caller.caller()
    sent: bool = await office.desk.write(
        row.id, words, service_id="otit", staff_id="hana", task_id="t1"
    )
    await caller.look()
    return sent


async def test_words_go_both_ways(caller: Talk, office: Office) -> None:
    await caller.start("vi")
    await caller.press("go.person")
    assert said("person-write", "vi") in caller.words
    await caller.say("xin chào")
    assert caller.words == said("person-got", "vi")

    await staff_write(office, caller, "Chào bạn.\nChúng tôi đây.")

    [card] = caller.read
    assert isinstance(card, Card)
    assert (card.title, card.alt) == (said("message-alt", "vi"),) * 2
    assert card.text == "Chào bạn.\nChúng tôi đây."
    await caller.say("cảm ơn")
    assert await thread(office, caller) == [
        (False, "xin chào"),
        (True, "Chào bạn.\nChúng tôi đây."),
        (False, "cảm ơn"),
    ]
    assert len(await office.ask(lambda store: store.every_open_task())) == 1


async def test_staff_are_told_of_the_first_words_and_not_of_each(
    caller: Talk, office: Office
) -> None:
    await office.ask(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["vi"], "hana@example.com")
    )
    await caller.start("vi")
    await caller.press("go.person")
    told = len(office.kept.parcels)
    assert told == 1
    for words in ("một", "hai", "ba"):
        await caller.say(words)
    assert len(office.kept.parcels) == told + 1

    office.clock.pass_time(minutes=1)
    await staff_write(office, caller, "vâng")
    office.clock.pass_time(minutes=1)
    await caller.say("bốn")

    assert len(office.kept.parcels) == told + 2


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("menu", "menu"),
        ("back", "menu"),
        ("language", "language"),
        ("help", "person"),
        ("person", "person"),
        ("cancel", "menu"),
    ],
)
async def test_commands_work_and_are_no_words_for_staff(
    caller: Talk, office: Office, word: str, state: str
) -> None:
    await caller.start()
    await caller.press("go.person")

    await caller.say(word)

    assert await caller.state() == state
    assert await thread(office, caller) == []


async def test_person_in_the_midst_of_a_request_leads_back_to_it(
    caller: Talk, office: Office
) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW[:4], "person")
    await caller.say("NGUYEN VAN AN is my name, and I have a question")
    assert len(await thread(office, caller)) == 1

    await caller.press("person.end")

    assert await caller.state() == "f-birthdate"
    assert (await caller.caller()).draft["name"] == "NGUYEN VAN AN"


async def test_danger_is_answered_first_and_the_words_arrive_all_the_same(
    caller: Talk, office: Office
) -> None:
    await caller.start()
    await caller.press("go.person")

    await caller.say("my boss beats me")

    assert "110" in caller.words
    assert await thread(office, caller) == [(False, "my boss beats me")]


async def test_answer_to_staffs_words_needs_no_button_for_a_day(
    caller: Talk, office: Office
) -> None:
    await caller.start()
    await caller.walk("go.person", "go.menu")
    await staff_write(office, caller, "What is it about?")
    office.clock.pass_time(hours=23)

    await caller.say("my wages")
    assert await thread(office, caller) == [(True, "What is it about?"), (False, "my wages")]
    await caller.press("go.menu")
    office.clock.pass_time(hours=2)
    await caller.say("and my passport")

    assert said("use-buttons") in caller.words
    assert len(await thread(office, caller)) == 2


async def test_answer_button_below_staffs_words_opens_the_talk(
    caller: Talk, office: Office
) -> None:
    await caller.start()
    await caller.walk(*TO_REVIEW[:3])
    await staff_write(office, caller, "Hello")

    await caller.press("go.write")
    await caller.say("I have a question")

    assert (False, "I have a question") in await thread(office, caller)
    await caller.press("person.end")
    assert await caller.state() == "f-name"


async def test_staff_cannot_write_to_who_has_blocked_the_chat(caller: Talk, office: Office) -> None:
    await caller.start()
    await caller.do("block")

    assert not await staff_write(office, caller, "Hello")
    assert await thread(office, caller) == []


async def test_talk_is_sealed_and_goes_with_the_caller(caller: Talk, office: Office) -> None:
    await caller.start()
    await caller.press("go.person")
    await caller.say("a secret that nobody reads")
    row = await caller.caller()
    sealed = await office.ask(
        lambda s: s.cursor.execute("SELECT words_sealed FROM talk").fetchone()[0]
    )
    assert b"secret" not in bytes(sealed)

    await office.ask(lambda store: store.erase(row))

    left = await office.ask(lambda s: s.cursor.execute("SELECT count(*) FROM talk").fetchone()[0])
    assert left == 0
