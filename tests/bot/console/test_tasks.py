"""Work that waits for a person."""

from __future__ import annotations

from tests.bot.console.desk import House


async def add(house: House, language: str = "vi", kind: str = "person", note: str = "") -> str:
    booking = await house.asked(3) if note else None

    def work(store):  # type: ignore[no-untyped-def] # a Store
        store.add_task(
            kind, "otit", language, booking_id=booking.id if booking else None, note=note
        )
        return store.open_tasks([language])[0].id

    return str(await house.desk.act(work))


async def test_tasks_of_ones_languages_are_listed_and_closed(house: House) -> None:
    task = await add(house)
    browser = await house.signed_in()
    listed = (await browser.get("/tasks")).text

    answer = await browser.send(f"/tasks/{task}/done")
    page = (await browser.get("/tasks?told=task-done")).text

    assert "Somebody asks for a person" in listed
    assert "Vietnamese" in listed
    assert answer.headers["location"] == "/console/tasks?told=task-done"
    assert "There is nothing to do." in page


async def test_second_who_closes_a_task_is_told(house: House) -> None:
    task = await add(house)
    first, second = await house.signed_in("hana"), await house.signed_in("mika")
    await first.send(f"/tasks/{task}/done")

    answer = await second.send(f"/tasks/{task}/done")

    assert answer.headers["location"] == "/console/tasks?told=task-gone"


async def test_tasks_of_other_languages_are_neither_shown_nor_closed(house: House) -> None:
    task = await add(house, "vi")
    browser = await house.signed_in(languages=["th"])

    page = (await browser.get("/tasks")).text
    answer = await browser.send(f"/tasks/{task}/done")

    assert "Somebody asks" not in page
    assert answer.headers["location"] == "/console/tasks?told=task-gone"
    assert len(await house.database.look(lambda store: store.open_tasks())) == 1


async def test_task_without_a_language_is_everybodys(house: House) -> None:
    await add(house, "", "send-failed")
    browser = await house.signed_in(languages=["th"])

    assert "A message could not be sent" in (await browser.get("/tasks")).text


async def test_task_note_is_shown_as_its_callers_words_and_the_look_is_written_down(
    house: House,
) -> None:
    await add(house, note="<i>xin chào</i>")
    browser = await house.signed_in()

    page = (await browser.get("/tasks")).text

    assert '<bdi lang="vi">&lt;i&gt;xin chào&lt;/i&gt;</bdi>' in page
    booking = (await house.database.look(lambda store: store.queue(["otit"], ["vi"])))[0]
    trail = await house.database.look(lambda store: store.trail(booking.id))
    assert [entry.action for entry in trail] == ["request", "read"]


async def test_task_of_an_unknown_kind_shows_its_code(house: House) -> None:
    await add(house, kind="sing-a-song")
    browser = await house.signed_in()

    assert "sing-a-song" in (await browser.get("/tasks")).text
