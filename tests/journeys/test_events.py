"""Every kind of event that LINE and Telegram send: answered kindly, ignored, or taken back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.store.store import Store
from handlers.turn import Caller
from tests.journeys.conftest import World
from tests.journeys.phones import LinePhone, TelegramPhone, settled
from tests.talk import said

FILE = "payslip.pdf"
LINE_MEDIA: tuple[dict[str, Any], ...] = (
    {"type": "sticker", "packageId": "1", "stickerId": "1", "text": FILE, "quoteToken": "q"},
    {"type": "image", "contentProvider": {"type": "line"}, "quoteToken": "q"},
    {"type": "video", "duration": 1, "contentProvider": {"type": "line"}, "quoteToken": "q"},
    {"type": "audio", "duration": 1, "contentProvider": {"type": "line"}},
    {"type": "file", "fileName": FILE, "fileSize": 2138},
    {"type": "location", "title": FILE, "address": FILE, "latitude": 35.6, "longitude": 139.7},
    {"type": "hologram", "of": FILE},  # what LINE may invent
)
TELEGRAM_MEDIA: tuple[dict[str, Any], ...] = (
    {"sticker": {"file_id": "1", "emoji": "🙂"}},
    {"photo": [{"file_id": "1"}], "caption": FILE},
    {"video": {"file_id": "1"}, "caption": FILE},
    {"voice": {"file_id": "1", "duration": 1}},
    {"audio": {"file_id": "1", "title": FILE}},
    {"video_note": {"file_id": "1"}},
    {"document": {"file_id": "1", "file_name": FILE}},
    {"location": {"latitude": 35.6, "longitude": 139.7}},
)


async def deliver(world: World, platform: str, delivery: tuple[bytes, dict[str, str]]) -> int:
    raw, headers = delivery
    answer = await world.client.post(f"/webhooks/{platform}", content=raw, headers=headers)
    await settled(world.app)
    return answer.status_code


async def on_line(world: World, number: int = 1) -> LinePhone:
    phone = LinePhone(world.app, world.client, world.line, number)
    await phone.start()
    await phone.press("language.set:vi")
    return phone


async def thread(world: World, user: str) -> list[str]:
    """List what staff read of a LINE caller."""

    def read(store: Store) -> list[str]:
        caller = store.find_or_make("line", "", user, store.now)
        return [one.words for one in store.talk(caller.id, "otit")]

    found: list[str] = await world.app.desk.act(read)
    return found


async def caller(world: World, channel: str, person: str) -> Caller:
    found: Caller = await world.app.desk.act(
        lambda store: store.find_or_make(channel, "", person, store.now)
    )
    return found


def text(world: World, user: str, words: str, number: str) -> dict[str, Any]:
    message = {"type": "text", "id": number, "text": words, "quoteToken": "q"}
    return world.line.event("message", user, message=message)


@pytest.mark.parametrize("database_kind", ["sqlite", "postgresql"], indirect=True)
async def test_message_that_is_taken_back_leaves_the_thread_of_staff(world: World) -> None:
    phone = await on_line(world)
    await deliver(world, "line", world.line.event_press(phone.user, "go.person"))
    for number, words in (("71", "mình tên là Lan"), ("72", "cảm ơn")):
        await deliver(world, "line", world.line.delivery(text(world, phone.user, words, number)))
    assert await thread(world, phone.user) == ["mình tên là Lan", "cảm ơn"]
    sent = len(world.line.requests)

    assert await deliver(world, "line", world.line.event_unsend(phone.user, "71")) == 200

    assert await thread(world, phone.user) == ["cảm ơn"]
    assert len(world.line.requests) == sent


async def test_message_that_comes_after_it_was_taken_back_is_not_kept(world: World) -> None:
    phone = await on_line(world)
    await deliver(world, "line", world.line.event_press(phone.user, "go.person"))
    await deliver(world, "line", world.line.event_unsend(phone.user, "71"))

    late = world.line.delivery(text(world, phone.user, "mình tên là Lan", "71"))
    assert await deliver(world, "line", late) == 200

    assert await thread(world, phone.user) == []


async def test_message_of_somebody_else_cannot_be_taken_back(world: World) -> None:
    phone = await on_line(world)
    await deliver(world, "line", world.line.event_press(phone.user, "go.person"))
    await deliver(world, "line", world.line.delivery(text(world, phone.user, "xin chào", "71")))

    await deliver(world, "line", world.line.event_unsend(f"U{2:032x}", "71"))

    assert await thread(world, phone.user) == ["xin chào"]


@pytest.mark.parametrize("message", LINE_MEDIA, ids=lambda message: str(message["type"]))
@pytest.mark.parametrize("state", ["menu", "person"])
async def test_line_media_get_a_kind_sentence_and_are_not_kept(
    world: World, message: dict[str, Any], state: str
) -> None:
    phone = await on_line(world)
    await deliver(world, "line", world.line.event_press(phone.user, f"go.{state}"))
    before = await caller(world, "line", phone.user)

    event = world.line.event("message", phone.user, message={"id": "71", **message})
    assert await deliver(world, "line", world.line.delivery(event)) == 200

    assert said("only-text", "vi") in json.dumps(world.line.requests[-1][2], ensure_ascii=False)
    assert world.line.buttons(phone.user)
    after = await caller(world, "line", phone.user)
    assert (after.state, after.draft, after.profile) == (state, before.draft, before.profile)
    assert await thread(world, phone.user) == []


@pytest.mark.parametrize("content", TELEGRAM_MEDIA, ids=lambda content: next(iter(content)))
async def test_telegram_media_get_a_kind_sentence_and_are_not_kept(
    world: World, content: dict[str, Any]
) -> None:
    phone = TelegramPhone(world.app, world.client, world.telegram, 1)
    await phone.start()
    await phone.press("language.set:vi")
    message = world.telegram._said(phone.chat, "")
    del message["text"]
    before = await caller(world, "telegram", str(phone.chat))

    sent = world.telegram.delivery({"message": {**message, **content}})
    assert await deliver(world, "telegram", sent) == 200

    assert said("only-text", "vi") in await phone.words()
    after = await caller(world, "telegram", str(phone.chat))
    assert (after.state, after.draft, after.profile) == ("menu", before.draft, before.profile)


async def test_events_of_others_and_of_the_future_are_ignored(world: World) -> None:
    phone = await on_line(world)
    line, sent = world.line, len(world.line.requests)
    standby = {**text(world, phone.user, "menu", "71"), "mode": "standby"}
    group = text(world, phone.user, "menu", "72")
    group["source"] = {"type": "group", "groupId": "C7", "userId": phone.user}
    unknown = [
        {**line.event(kind, phone.user), kind: {"hwid": "1"}}
        for kind in ("beacon", "accountLink", "videoPlayComplete", "membership", "hologram")
    ]
    joined = line.event("memberJoined", "", source={"type": "group", "groupId": "C7"})

    for events in ([], [standby], [group], [joined], unknown):
        assert await deliver(world, "line", line.delivery(*events)) == 200
    for kind in ("poll", "edited_message", "channel_post", "hologram"):
        update = world.telegram.delivery({kind: {"id": "1"}})
        assert await deliver(world, "telegram", update) == 200

    assert len(line.requests) == sent
    assert world.telegram.requests == []


async def test_callers_of_one_delivery_are_each_answered_once(world: World) -> None:
    users = [f"U{number:032x}" for number in (1, 2, 3)]
    events = [world.line.event("follow", user) for user in users]
    whole = world.line.delivery(*events)

    assert await deliver(world, "line", whole) == 200
    again = [{**event, "deliveryContext": {"isRedelivery": True}} for event in events]
    assert await deliver(world, "line", world.line.delivery(*again)) == 200

    assert sorted(user for _, user, _ in world.line.requests) == users


async def test_who_blocked_us_reads_nothing_old_when_they_come_back(world: World) -> None:
    phone = await on_line(world)
    await deliver(world, "line", world.line.event_press(phone.user, "go.person"))
    await deliver(world, "line", world.line.event_unfollow(phone.user))
    row = await caller(world, "line", phone.user)
    assert not row.reachable
    sent = len(world.line.requests)
    await world.app.desk.write(
        row.id, "Are you there?", service_id="otit", staff_id="hana", task_id="t1"
    )
    await settled(world.app)
    assert len(world.line.requests) == sent

    await deliver(world, "line", world.line.event_follow(phone.user, unblocked=True))

    drawn = json.dumps([one for _, _, one in world.line.requests[sent:]], ensure_ascii=False)
    assert len(world.line.requests) == sent + 1
    assert said("menu-ask", "vi") in drawn
    assert "Are you there?" not in drawn
