"""Work that waits for a person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from starlette.applications import Starlette

from bot.console.addresses import routes
from bot.store.engine import Database
from bot.store.store import Store
from bot.store.vault import Vault
from locales.catalog import Catalog
from tests.bot.console.desk import Clock, House, build
from tests.conftest import NOW


async def add(house: House, language: str = "vi", kind: str = "person", note: str = "") -> str:
    booking = await house.asked(3) if note else None

    def work(store):  # type: ignore[no-untyped-def] # a Store
        store.add_task(
            kind, "otit", language, booking_id=booking.id if booking else None, note=note
        )
        return store.open_tasks(house.parts.services(), [language])[0].id

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
    assert len(await house.database.look(lambda store: store.every_open_task())) == 1


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


async def asked_for_a_person(house: House, words: str = "", language: str = "vi") -> str:
    """Have a caller ask for a person and write; give the task."""

    def work(store):  # type: ignore[no-untyped-def] # a Store
        caller = store.find_or_make("line", "", "U1", store.now)
        caller.language = language
        store.save(caller)
        store.add_task("person", "otit", language, caller_id=caller.id)
        if words:
            store.say_to_staff(caller, "otit", language, words)
        return store.open_tasks(house.parts.services(), [language])[0].id

    return str(await house.desk.act(work))


async def test_task_about_a_caller_shows_app_language_booking_and_words(house: House) -> None:
    booking = await house.asked(3)
    task = await asked_for_a_person(house, "<b>xin chào</b>")
    browser = await house.signed_in()

    listed = (await browser.get("/tasks")).text
    page = (await browser.get(f"/tasks/{task}")).text

    assert "1 message" in listed
    assert "LINE" in listed
    assert '<p lang="vi">&lt;b&gt;xin chào&lt;/b&gt;</p>' in page
    assert f'href="/console/bookings/{booking.id}"' in page
    assert booking.code in page
    assert "Please write in Vietnamese." in page


async def test_reply_reaches_the_callers_chat_and_stands_in_the_thread(house: House) -> None:
    task = await asked_for_a_person(house, "xin chào")
    browser = await house.signed_in()

    answer = await browser.send(f"/tasks/{task}/reply", words="Chào bạn.\r\nMời bạn nói.")
    page = (await browser.get(f"/tasks/{task}?told=replied")).text

    assert answer.headers["location"] == f"/console/tasks/{task}?told=replied"
    [parcel] = [p for p in house.sent.parcels if p.kind == "staff-words"]
    assert parcel.must_arrive
    assert "Chào bạn.\nMời bạn nói.".encode() in parcel.body.replace(b"\\n", b"\n")
    assert "Hana Sato" in page
    assert "Mời bạn nói." in page
    assert "Your message is on its way." in page


async def test_reply_without_words_or_with_too_many_is_not_sent(house: House) -> None:
    task = await asked_for_a_person(house)
    browser = await house.signed_in()

    answers = [await browser.send(f"/tasks/{task}/reply", words=w) for w in ("", "x" * 1001)]

    assert [answer.status_code for answer in answers] == [422, 422]
    assert "at most 1,000 characters" in answers[1].text
    assert [p for p in house.sent.parcels if p.kind == "staff-words"] == []


async def test_reply_to_a_caller_who_left_the_chat_says_so(house: House) -> None:
    task = await asked_for_a_person(house)

    def leave(store):  # type: ignore[no-untyped-def] # a Store
        caller = store.find_or_make("line", "", "U1", store.now)
        caller.reachable = False
        store.save(caller)

    await house.desk.act(leave)
    browser = await house.signed_in()

    page = await browser.get(f"/tasks/{task}")
    answer = await browser.send(f"/tasks/{task}/reply", words="Hello")

    assert "cannot be reached in a chat" in page.text
    assert "<textarea" not in page.text
    assert answer.status_code == 409


async def test_task_of_another_language_is_neither_read_nor_answered(house: House) -> None:
    task = await asked_for_a_person(house, "xin chào")
    browser = await house.signed_in(languages=["th"])

    page = await browser.get(f"/tasks/{task}")
    answer = await browser.send(f"/tasks/{task}/reply", words="Hello")

    assert page.status_code == 404
    assert answer.headers["location"] == "/console/tasks?told=task-gone"
    assert [p for p in house.sent.parcels if p.kind == "staff-words"] == []


async def test_task_shows_the_callers_apps_and_no_ids(house: House) -> None:
    def two_apps(store):  # type: ignore[no-untyped-def] # a Store
        known = store.find_or_make("line", "", "U-secret-1", store.now)
        code = store.new_link_code(known)
        store.link(code, store.find_or_make("telegram", "", "secret-2", store.now))
        store.add_task("person", "otit", "vi", caller_id=known.id)
        return store.open_tasks(house.parts.services(), ["vi"])[0].id

    task = await house.desk.act(two_apps)
    browser = await house.signed_in()

    page = (await browser.get(f"/tasks/{task}")).text

    assert "<dt>Channel</dt><dd>Telegram, LINE</dd>" in page
    assert "secret" not in page


async def test_app_that_is_kept_for_another_service_is_not_named(
    database_path: Path, vault: Vault, catalog: Catalog
) -> None:
    database = Database(f"sqlite:///{database_path}", vault, clock=Clock())
    house = build(database, catalog, Clock())
    elsewhere = replace(house.parts, elsewhere=lambda service_id: {("telegram", "other")})
    house.app = Starlette(routes=[routes(elsewhere)])

    def work(store: Store) -> None:
        caller = store.find_or_make("telegram", "other", "T1", NOW)
        store.add_task("person", "otit", "vi", caller_id=caller.id)

    await house.desk.act(work)
    browser = await house.signed_in()
    page = (await browser.get("/tasks")).text

    assert "Somebody asks for a person" in page
    assert "Telegram" not in page
    for each in house.browsers:
        await each.http.aclose()
    house.writer.close()
    await database.close()
