"""What the doctor sees of Zoom: the token, the hosts, the settings that no meeting can ask for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.meetings.zoom_look import Look, look_at_zoom
from tests.standins.zoom import ADA, BOB, USER_SETTINGS, ZoomStandIn


@pytest.fixture
async def far() -> AsyncIterator[ZoomStandIn]:
    async with ZoomStandIn() as made:
        yield made


async def test_two_good_hosts_are_well(far: ZoomStandIn) -> None:
    found = await look_at_zoom(far.account(webhook_secret="s"))

    assert found == [Look("ok", "host 1 can hold calls"), Look("ok", "host 2 can hold calls")]


async def test_what_is_missing_is_told(far: ZoomStandIn) -> None:
    [one, alone, deaf] = await look_at_zoom(far.account(ADA))

    assert one.state == "ok"
    assert "one call at a time" in alone.says
    assert "SODAN_ZOOM_WEBHOOK_SECRET" in deaf.says


async def test_hosts_that_cannot_serve_are_problems(far: ZoomStandIn) -> None:
    far.add_user(BOB, status="pending")
    account = far.account(BOB, "nobody@desk.example", webhook_secret="s")

    found = await look_at_zoom(account)

    assert [look.state for look in found] == ["problem", "problem"]
    assert "not active" in found[0].says
    assert "SODAN_ZOOM_HOSTS" in found[1].says
    assert "nobody@" not in found[1].says


async def test_settings_that_no_call_needs_are_named(far: ZoomStandIn) -> None:
    inside = {
        **USER_SETTINGS["in_meeting"],
        "meeting_summary_with_ai_companion": {"enable": True},
        "screen_sharing": True,
        "who_can_share_screen": "all",
        "show_a_join_from_your_browser_link": False,
    }
    recording = {**USER_SETTINGS["recording"], "cloud_recording": True}
    settings = {**USER_SETTINGS, "in_meeting": inside, "recording": recording}
    far.add_user(ADA, type=1, settings=settings)

    found = await look_at_zoom(far.account(ADA, BOB, webhook_secret="s"))

    assert [look.says for look in found] == [
        "host 1 has no licence: Zoom ends each call after 40 minutes",
        "host 1 has switched on what no call needs, turn it off and lock it: "
        "in_meeting.meeting_summary_with_ai_companion, recording.cloud_recording, "
        "in_meeting.who_can_share_screen",
        "host 1: turn 'join from your browser' on, for callers without the app",
        "host 2 can hold calls",
    ]


async def test_wrong_secret_is_a_problem_and_stands_nowhere(far: ZoomStandIn) -> None:
    account = replace(far.account(webhook_secret="s"), client_secret="hidden")

    [found] = await look_at_zoom(account)

    assert found.state == "problem"
    assert "SODAN_ZOOM_ACCOUNT_ID" in found.says
    assert "hidden" not in found.says


async def test_zoom_out_of_reach_is_a_problem(far: ZoomStandIn) -> None:
    account = replace(far.account(), oauth_url="http://127.0.0.1:9/oauth/token")

    [found] = await look_at_zoom(account)

    assert found == Look("problem", "Zoom cannot be reached: check the connection")
