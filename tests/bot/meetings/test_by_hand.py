"""Rooms made by staff: a link, or a number and a passcode, or nothing yet."""

from __future__ import annotations

import pytest

from bot.meetings.by_hand import NoWayIn, access

APPS = ("teams", "skype")


def test_link_is_enough() -> None:
    assert access({"join_url": " https://teams.example/1 ", "passcode": ""}, APPS) == {
        "join_url": "https://teams.example/1",
        "app": "teams",
    }


def test_number_and_passcode_are_enough() -> None:
    typed = {"meeting_id": "231 445 889 1", "passcode": "aB3", "app": "skype"}

    assert access(typed, APPS) == typed


def test_app_outside_the_service_is_not_taken() -> None:
    found = access({"join_url": "https://x.example", "app": "zoom"}, APPS)

    assert found is not None
    assert found["app"] == "teams"


def test_nothing_typed_means_later() -> None:
    assert access({"join_url": " ", "meeting_id": "", "passcode": "", "app": "teams"}, APPS) is None


@pytest.mark.parametrize(
    "typed",
    [
        {"join_url": "http://teams.example/1"},
        {"join_url": "javascript:alert(1)"},
        {"join_url": "https://teams.example/ <1>"},
        {"join_url": "https://[::1"},
        {"meeting_id": "231 445"},
        {"passcode": "aB3"},
        {"meeting_id": "--", "passcode": "aB3"},
        {"meeting_id": "1" * 65, "passcode": "aB3"},
        {"join_url": "https://teams.example/1", "meeting_id": "<b>"},
    ],
)
def test_what_leads_nowhere_is_refused(typed: dict[str, str]) -> None:
    with pytest.raises(NoWayIn):
        access(typed, APPS)
