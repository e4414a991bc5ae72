"""What a console page asks of the store goes by its services: every question is known here.

A new question fails the first test until somebody has looked at how it keeps services apart, and
has written down which of the four it is.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

CONSOLE = Path(__file__).parents[2] / "bot" / "console"

# Asked by page.py alone, which lets through what belongs to who looks.
GUARDED = frozenset({"booking", "by_code", "bookings_of", "staff_of", "chats", "at_hand"})
# Told which services, or one, out of `page.services`.
OF_SERVICES = frozenset(
    {
        *("add_exception", "bookings_at", "busy", "conflicts", "counsellor", "counsellors"),
        *("counts", "counts_at", "event"),
        *("exceptions", "hosts", "leaves_of", "line", "list_exceptions", "load_of", "lots"),
        *(
            "missed",
            "open_tasks",
            "queue_of",
            "refusal",
            "remove_exception",
            "search_name",
            "set_shifts",
        ),
        *("shifts", "talk", "unread"),
        *("bookings_at", "counts_at", "event"),
    }
)
# About a booking, a task, a caller, an account or a counsellor that was let through before.
OF_SOMETHING_SEEN = frozenset(
    {
        *("add_leave", "audit", "change_counsellor", "contacts", "deliveries", "done", "host_of"),
        *("identity", "load", "points", "remove_leave", "said", "set_duty", "set_identity"),
        *("set_services", "trail"),
    }
)
# About who looks, before or after they came in; and what LINE bills, which access.py sorts out.
OF_ONESELF = frozenset(
    {
        *("begin_session", "by_login", "end_session", "end_sessions", "link_owner"),
        *("login_failed", "session", "sessions_of", "set_mail_on", "set_muted", "set_speaks"),
        *("staff_member", "touch_session", "use_link", "line_months", "pushes_per_finished"),
        "add_counsellor",  # with (service, language) pairs that the form was checked for
    }
)
KNOWN = GUARDED | OF_SERVICES | OF_SOMETHING_SEEN | OF_ONESELF
FILES = sorted(CONSOLE.glob("*.py"))


def questions(source: str) -> set[str]:
    """List what is asked of a store, called or handed on."""
    return {
        node.attr
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in ("store", "Store")
        and node.attr != "now"
    }


def all_services(source: str) -> list[int]:
    """List the lines at which every service of the installation is asked for."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute)
        and node.attr == "services"
        and isinstance(node.value, ast.Attribute | ast.Name)
        and (node.value.attr if isinstance(node.value, ast.Attribute) else node.value.id) == "parts"
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_page_asks_the_store_by_its_services(file: Path) -> None:
    source = file.read_text("utf-8")
    let_through = GUARDED if file.name == "page.py" else frozenset()

    assert questions(source) - (KNOWN - GUARDED) - let_through == set()
    assert file.name == "page.py" or all_services(source) == []


def test_questions_are_found_called_or_handed_on() -> None:
    source = "look(lambda store: store.booking(x))\nlook(Store.by_code)\nstore.now\n"

    assert questions(source) == {"booking", "by_code"}
    assert all_services("a = page.parts.services()\nb = page.services") == [1]


def test_every_known_question_is_asked() -> None:
    asked = {name for file in FILES for name in questions(file.read_text("utf-8"))}

    assert KNOWN - asked == set()
