"""/metrics: counts and ages with labels from fixed sets, for those who know the token."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import CHANNELS, ROADS, SENDS, TURNS, Metrics, Process
from schedules.booking import State
from tests.journeys.conftest import World, world
from tests.journeys.phones import settled
from tests.journeys.test_first_booking import ADDRESS, ask_for_a_call, phone_of

__all__ = ["world"]
TOKEN = "a token of the tests"


async def metrics(world: World, token: str = TOKEN) -> str:
    world.app.settings = replace(world.app.settings, metrics_token=TOKEN)
    answer = await world.client.get("/metrics", headers={"authorization": f"Bearer {token}"})
    assert answer.status_code == 200
    return answer.text


def value(text: str, sample: str, **labels: str) -> float:
    return next(
        found.value
        for family in text_string_to_metric_families(text)
        for found in family.samples
        if found.name == sample and found.labels == labels
    )


async def test_metrics_are_not_there_without_a_token_and_shut_to_a_wrong_one(world: World) -> None:
    assert (await world.client.get("/metrics")).status_code == 404
    await metrics(world)
    for wrong in ("", "Bearer", "Bearer wrong", f"Basic {TOKEN}"):
        answer = await world.client.get("/metrics", headers={"authorization": wrong})
        assert answer.status_code == 401
        assert "sodan" not in answer.text


@pytest.mark.parametrize("channel", ["line", "telegram", "web"])
async def test_whole_booking_is_counted_and_nothing_personal_shown(
    world: World, channel: str
) -> None:
    phone = phone_of(world, channel)
    await ask_for_a_call(phone, "vi")
    await settled(world.app)
    world.clock.pass_time(seconds=90)

    text = await metrics(world)

    assert value(text, "sodan_turns_total", channel=channel, outcome="answered") >= 13
    assert value(text, "sodan_turn_seconds_count", channel=channel) >= 13
    assert value(text, "sodan_bookings", service="otit", state="requested") == 1
    assert value(text, "sodan_bookings", service="otit", state="done") == 0
    assert value(text, "sodan_oldest_seconds", queue="requests", service="otit") == 90
    assert value(text, "sodan_oldest_seconds", queue="outbox", service="") == 0
    assert value(text, "sodan_failed_turns") == 0
    assert value(text, "sodan_writer_alive") == 1
    assert value(text, "sodan_database_up") == 1
    assert value(text, "sodan_files_info", hash=world.app.files.hash) == 1
    if channel == "line":
        assert value(text, "sodan_sends_total", channel="line", outcome="accepted", road="reply")
    [booking] = await world.app.desk.act(lambda s: s.queue(["otit"], ["vi"]))
    canaries = (
        "NGUYEN",
        "1998-12-25",
        "25/12/1998",
        ADDRESS,
        booking.code,
        booking.id,
        booking.caller_id or "-",
    )
    for canary in canaries:
        assert canary not in text
    allowed = CHANNELS | ROADS | SENDS | TURNS | {state.value for state in State} | {"other"}
    labels = set(re.findall(r'(?:channel|outcome|road|state)="([^"]*)"', text))
    assert labels <= allowed


async def test_repeat_is_counted_as_one(world: World) -> None:
    raw, headers = world.line.event_follow("U" + "5" * 32)
    for _ in range(2):
        await world.client.post("/webhooks/line", content=raw, headers=headers)

    text = await metrics(world)

    assert value(text, "sodan_turns_total", channel="line", outcome="repeated") == 1


def test_push_of_line_is_billed_and_unknown_labels_are_other() -> None:
    made = Metrics()

    made.send("line", "accepted", "push")
    made.send("line", "accepted", "reply")
    made.turn("Nguyen", "Van", 0.1)

    text = made.text(Process(True, 2, "abc"), None).decode()
    assert value(text, "sodan_line_pushes_billed_total") == 1
    assert value(text, "sodan_turns_total", channel="other", outcome="other") == 1
    assert value(text, "sodan_turns_ended_total") == 2
    assert value(text, "sodan_database_up") == 0
    assert "Nguyen" not in text


async def test_metrics_are_told_without_the_database(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*asked: object) -> None:
        raise OSError("disk")

    monkeypatch.setattr(world.app.database, "look", broken)

    assert value(await metrics(world), "sodan_database_up") == 0
