"""Danger, a person, and what is said when somebody asks for help."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.talk import Clock, Office, Talk, said


async def test_danger_gives_numbers_and_japanese_words(caller: Talk) -> None:
    await caller.start("km")
    await caller.press("go.danger")

    for part in ("110", "119", "03-6712-1965", "助けてください", "Tasukete kudasai"):
        assert part in caller.words
    assert "go.person" in caller.tokens


async def test_danger_without_a_phone_of_the_service_leaves_it_out(
    caller: Talk, office: Office
) -> None:
    service = office.services["otit"]
    silent = service.contact.model_copy(update={"phone": None})
    office.services["otit"] = service.model_copy(update={"contact": silent})
    await caller.start()

    await caller.press("go.danger")
    assert "110" in caller.words
    assert "03-" not in caller.words
    await caller.say("person")
    assert "03-" not in caller.words
    await caller.say("menu")
    await caller.press("go.about")
    assert "03-" not in caller.words


async def test_person_makes_one_task_however_often_it_is_pressed(
    caller: Talk, office: Office
) -> None:
    await caller.start("my")
    await caller.press("go.person")
    assert said("person-asked", "my") in caller.words
    await caller.say("staff")
    assert said("person-asked-already", "my") in caller.words

    [task] = await office.ask(lambda store: store.every_open_task())
    row = await caller.caller()
    assert (task.kind, task.language, task.caller_id) == ("person", "my", row.id)


async def test_person_says_that_somebody_is_there_now(caller: Talk) -> None:
    await caller.start("my")  # Tuesday noon: Burmese is spoken
    await caller.press("go.person")

    assert said("person-now", "my") in caller.words


async def test_person_says_when_somebody_is_there_next(caller: Talk, clock: Clock) -> None:
    clock.now = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)  # Wednesday
    await caller.start("th")
    await caller.press("go.person")

    # Thai is spoken on Thursdays from 11:00.
    assert "11:00" in caller.words
    assert "03-6712-1965" in caller.words


async def test_help_leads_on_to_where_the_caller_was(caller: Talk) -> None:
    await caller.start()
    await caller.press("go.book")
    await caller.press("go.help")
    assert said("help") in caller.words

    await caller.press("go.resume")

    assert await caller.state() == "terms"
    assert any(token.startswith("terms.agree") for token in caller.tokens)
