"""What still needs a person, in the languages that this counsellor is on duty for."""

from __future__ import annotations

from starlette.responses import Response

from bot.console.page import Page
from bot.store.store import Store
from bot.store.tasks import Task


async def show(page: Page) -> Response:
    """List the open tasks, oldest first; notes are callers' words, so reading them is noted."""
    tasks = await page.parts.database.look(lambda store: _mine(page, store))
    noted = [task for task in tasks if task.note]
    if noted:

        def note_reading(store: Store) -> None:
            for task in noted:
                store.audit(
                    "staff", page.member.id, "read", task.booking_id, task.caller_id, task.id
                )

        await page.parts.desk.act(note_reading)
    return page.draw("tasks.html", tasks=tasks)


async def done(page: Page) -> Response:
    """Close one task; of two who do, the second is told."""
    task_id, member = page.request.path_params["task_id"], page.member

    def close(store: Store) -> bool | None:
        # A task of a language that is not theirs is as good as not there.
        if all(task.id != task_id for task in _mine(page, store)):
            return None
        return store.done(task_id, member.id)

    closed = await page.parts.desk.act(close)
    return page.go("/tasks?told=" + ("task-done" if closed else "task-gone"))


def _mine(page: Page, store: Store) -> list[Task]:
    # Work without a language is everybody's.
    return store.open_tasks([*page.member.languages, ""])
