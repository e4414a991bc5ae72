"""What still needs a person, in the languages that this counsellor is on duty for.

A task about a caller has a page of its own: what was written so far, and a box to answer in.
"""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.page import Page
from bot.desk.telling import left_to_tell
from bot.store.store import Store
from bot.store.talk import PERSON, Said
from bot.store.tasks import Task
from handlers.by_person import TASK as TELL
from handlers.turn import Booking, Caller
from locales import formats

LONGEST = 1000  # characters of one message: every app shows it whole


@dataclass(frozen=True, slots=True)
class Line:
    """One task in the list, with the apps its caller is reached in and what waits to be read.

    `ends_by_road`: only with the road by which the caller is told.
    """

    task: Task
    apps: str
    unread: int
    ends_by_road: bool


@dataclass(frozen=True, slots=True)
class View:
    """One task with its caller; nobody where the task is about none."""

    task: Task
    caller: Caller | None
    talk: list[Said]
    bookings: list[Booking]
    names: dict[str, str]
    apps: str = ""
    can_write: bool = False  # whether the caller reads a chat of the task's service


async def show(page: Page) -> Response:
    """List the open tasks, oldest first; notes are callers' words, so reading them is noted."""
    lines = await page.parts.database.look(lambda store: _lines(page, store))
    noted = [line.task for line in lines if line.task.note]
    if noted:

        def note_reading(store: Store) -> None:
            for task in noted:
                store.audit(
                    "staff", page.member.id, "read", task.booking_id, task.caller_id, task.id
                )

        await page.parts.desk.act(note_reading)
    return page.draw("tasks.html", lines=lines)


async def open_one(page: Page) -> Response:
    """Show one task, and what its caller and staff wrote to each other."""
    return await _draw(page)


async def reply(page: Page) -> Response:
    """Send the caller what staff wrote."""
    view = await page.parts.database.look(lambda store: _view(page, store))
    if view is None or view.caller is None or view.task.service_id not in page.services:
        return page.go("/tasks?told=task-gone")
    words = page.typed("words", LONGEST + 1).replace("\r\n", "\n")
    if not words or len(words) > LONGEST:
        return await _draw(page, 422, page.say("console-reply-wrong", most=LONGEST))
    sent = await page.parts.desk.write(
        view.caller.id,
        words,
        service_id=view.task.service_id,
        staff_id=page.member.id,
        task_id=view.task.id,
    )
    if not sent:
        return await _draw(page, 409, page.say("console-no-chat"))
    return page.go(f"/tasks/{view.task.id}?told=replied")


async def done(page: Page) -> Response:
    """Close one task; of two who do, the second is told."""
    task_id, member = page.request.path_params["task_id"], page.member

    def close(store: Store) -> bool | None:
        # A task of a language that is not theirs is as good as not there.
        found = [task for task in _mine(page, store) if task.id == task_id]
        if not found or _ends_by_road(page, store, found[0]):
            return None
        return store.done(task_id, member.id)

    closed = await page.parts.desk.act(close)
    return page.go("/tasks?told=" + ("task-done" if closed else "task-gone"))


def _mine(page: Page, store: Store) -> list[Task]:
    return store.open_tasks(page.services, page.member.languages, whole=page.is_whole)


def _lines(page: Page, store: Store) -> list[Line]:
    lines = []
    for task in _mine(page, store):
        asked = task.kind == PERSON and task.caller_id is not None
        caller = store.load(task.caller_id) if asked and task.caller_id else None
        unread = store.unread(caller.id, task.service_id) if caller else 0
        apps = page.apps(store, caller, task.service_id) if caller else ""
        lines.append(Line(task, apps, unread, _ends_by_road(page, store, task)))
    return lines


def _ends_by_road(page: Page, store: Store, task: Task) -> bool:
    """Tell whether a task ends with the road by which somebody is told, as long as that is due."""
    if task.kind != TELL or task.booking_id is None:
        return False
    booking = page.booking(store, task.booking_id)
    service = page.services[task.service_id]
    return booking is None or left_to_tell(store, service, booking) is not None


def _view(page: Page, store: Store) -> View | None:
    task_id = page.request.path_params["task_id"]
    task = next((each for each in _mine(page, store) if each.id == task_id), None)
    if task is None:
        return None
    caller = store.load(task.caller_id) if task.caller_id else None
    return View(
        task=task,
        caller=caller,
        talk=store.talk(caller.id, task.service_id) if caller else [],
        bookings=page.bookings_of(store, caller.id) if caller else [],
        names=page.staff_names(store),
        apps=page.apps(store, caller, task.service_id) if caller else "",
        can_write=caller is not None
        and task.service_id in page.services
        and page.is_reached(store, caller, task.service_id),
    )


async def _draw(page: Page, status: int = 200, fault: str = "") -> Response:
    view = await page.parts.database.look(lambda store: _view(page, store))
    if view is None:
        return page.problem(404, "console-not-found")
    task = view.task
    await page.parts.desk.act(
        lambda store: store.audit(
            "staff", page.member.id, "read", task.booking_id, task.caller_id, task.id
        )
    )
    return page.draw(
        "task.html", status, view=view, task=task, fault=fault, most=LONGEST, formats=formats
    )
