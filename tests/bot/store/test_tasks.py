"""Tasks: open once however often they are asked for, sealed, and done by one."""

from __future__ import annotations

from dataclasses import replace

from bot.store.store import Store
from bot.store.tasks import Task
from tests.bot.store.calls import ask, otit, somebody
from tests.conftest import NOW

SERVICES = {"otit": otit()}


def test_task_is_open_once_and_again_after_it_is_done(store: Store) -> None:
    caller = somebody(store)

    added = [
        store.add_task("person", "otit", "vi", caller_id=caller.id, note=note)
        for note in ("please call", "again")
    ]

    assert added == [True, False]
    (task,) = store.open_tasks(SERVICES, ["vi"])
    assert task == Task(task.id, "person", "otit", "vi", caller.id, None, NOW, "please call")
    assert [store.done(task.id, "s1"), store.done(task.id, "s2")] == [True, False]
    assert store.every_open_task() == []
    assert store.add_task("person", "otit", "vi", caller_id=caller.id)


def test_tasks_of_different_kind_caller_or_booking_stand_beside_each_other(store: Store) -> None:
    booking = ask(store)

    assert store.add_task("room", "otit", "vi", booking_id=booking.id, note="no host")
    assert not store.add_task("room", "otit", "vi", booking_id=booking.id)
    assert store.add_task("mail", "otit", "vi", booking_id=booking.id)
    assert store.add_task("room", "otit", "vi", caller_id=booking.caller_id)
    assert store.add_task("room", "otit", "vi", booking_id="gone", note="lost with its booking")

    notes = {(task.kind, task.booking_id): task.note for task in store.every_open_task()}
    assert notes == {
        ("room", booking.id): "no host",
        ("mail", booking.id): "",
        ("room", None): "",
        ("room", "gone"): "",
    }
    assert {task.caller_id for task in store.every_open_task()} == {booking.caller_id, None}


def test_task_about_nobody_is_one_for_its_service_and_language(store: Store) -> None:
    added = [
        store.add_task("mail", "otit", tag, note=f"mailbox of {tag}") for tag in ("vi", "vi", "id")
    ]

    assert added == [True, False, True]
    assert {task.note for task in store.every_open_task()} == {"mailbox of vi", "mailbox of id"}


def test_open_tasks_are_those_of_the_languages_oldest_first(store: Store) -> None:
    for tag in ("vi", "id", "km", "th"):
        store.add_task("mail", "otit", tag)
    store.cursor.execute("UPDATE tasks SET opened_at = opened_at - 1000 WHERE language = 'km'")

    assert [task.language for task in store.open_tasks(SERVICES, ["id", "km"])] == ["km", "id"]
    assert [task.language for task in store.open_tasks(SERVICES, ["id", "km"], limit=1)] == ["km"]
    assert store.open_tasks(SERVICES, []) == []
    assert len(store.every_open_task()) == 4


def test_task_of_an_erased_caller_has_no_note(store: Store) -> None:
    caller = somebody(store)
    store.add_task("person", "otit", "vi", caller_id=caller.id, note="please call")
    (before,) = store.every_open_task()
    store.cursor.execute("DELETE FROM caller_keys")

    assert store.every_open_task() == [replace(before, note="")]
    store.vault.forget(caller.id)
    assert store.add_task("other", "otit", "vi", caller_id=caller.id, note="too late")
    assert {task.note for task in store.every_open_task()} == {""}
