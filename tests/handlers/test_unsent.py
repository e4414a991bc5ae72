"""What was kept of a message that its caller takes back."""

from __future__ import annotations

import pytest

from handlers import answering
from tests.handlers.test_refused import refused
from tests.talk import Office, Talk


async def test_answer_to_a_decision_that_is_taken_back_is_not_read_by_staff(
    caller: Talk, office: Office
) -> None:
    await refused(office, caller)
    await caller.press("my.answer")
    await caller.do("text", text="My boss took my phone.", message_ref="m1")
    notes = await office.ask(lambda store: [task.note for task in store.every_open_task()])
    assert "My boss took my phone." in notes

    await caller.do("unsend", message_ref="m1")

    notes = await office.ask(lambda store: [task.note for task in store.every_open_task()])
    assert "My boss took my phone." not in notes


async def test_failed_turn_of_a_message_that_is_taken_back_is_emptied(
    caller: Talk, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    await caller.start()
    with monkeypatch.context() as broken:
        broken.setattr(answering, "_text", lambda turn, text: 1 / 0)
        await caller.do("text", text="My boss took my phone.", message_ref="m1")
    assert len(await office.ask(lambda store: store.failed_turns())) == 1

    await caller.do("unsend", message_ref="m1")

    assert await office.ask(lambda store: store.failed_turns()) == []


async def test_answer_to_a_question_stays_when_its_message_is_taken_back(caller: Talk) -> None:
    await caller.start()
    await caller.walk("go.book", "terms.agree", "who.is:trainee")
    await caller.do("text", text="NGUYEN VAN AN", message_ref="m1")

    await caller.do("unsend", message_ref="m1")

    # We ask callers to delete such messages from the phone, and say that we have them safely.
    assert (await caller.caller()).draft["name"] == "NGUYEN VAN AN"
