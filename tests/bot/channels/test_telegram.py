"""Telegram: a secret's bytes become Updates, replies become messages, edits and keyboards."""

from __future__ import annotations

import asyncio
import json
import traceback
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from bot.channels.channel import (
    Channel,
    Forged,
    Malformed,
    Outgoing,
    Refused,
    TryLater,
    Unreachable,
)
from bot.channels.pace import BURST, CHATS_HELD, Pace
from bot.channels.telegram import BODY_MOST, Telegram
from bot.channels.telegram_shapes import draw
from bot.channels.wire import Timeouts, Wire
from handlers.messages import Choice, Message, Option, Text, Update
from tests.bot.channels.samples import GRID, MENU, NO, YES
from tests.bot.channels.test_telegram_shapes import CARD, SAMPLES
from tests.standins import specs
from tests.standins.telegram import CHAT, GROUP, TelegramStandIn, too_many

NOW = datetime(2026, 11, 24, 3, 0, 1, tzinfo=UTC)  # a second after the stand-in's clock
SAID_AT = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
QUICK = Timeouts(total=0.2)


@pytest.fixture
async def standin() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as server:
        yield server


@pytest.fixture
async def session() -> AsyncIterator[Wire]:
    async with Wire() as opened:
        yield opened


@pytest.fixture
def telegram(standin: TelegramStandIn, session: Wire) -> Telegram:
    return Telegram("", standin.token, standin.url, standin.secret, session)


@pytest.fixture
def hasty(standin: TelegramStandIn, session: Wire) -> Telegram:
    """Give the same channel with little patience, for calls that are never answered."""
    return Telegram("", standin.token, standin.url, standin.secret, session, timeouts=QUICK)


def read_one(telegram: Telegram, delivery: tuple[bytes, dict[str, str]]) -> Update:
    (update,) = telegram.read(*delivery, NOW)
    return update


def to_chat(*messages: Message, chat: int = CHAT, edit_ref: str = "") -> Outgoing:
    return Outgoing(
        id=1,
        person=str(chat),
        messages=messages or (Text("hello"),),
        language="vi",
        retry_key="123e4567-e89b-12d3-a456-426614174000",
        edit_ref=edit_ref,
    )


# reading


def test_a_text_becomes_an_update(telegram: Telegram, standin: TelegramStandIn) -> None:
    raw, headers = standin.update_text(CHAT, "Xin chào")

    updates = telegram.read(raw, headers, NOW)

    assert updates == [
        Update(
            channel="telegram",
            account="",
            person=str(CHAT),
            id=str(json.loads(raw)["update_id"]),
            kind="text",
            at=SAID_AT,
            text="Xin chào",
            hint="vi",
            received_at=NOW,
        )
    ]


@pytest.mark.parametrize(
    ("text", "kind", "service"),
    [
        ("/start", "start", ""),
        ("/start otit", "start", "otit"),
        ("/start@desk_bot book-km", "start", "book-km"),
        ("/start\nbook-km", "start", "book-km"),
        ("/started", "text", ""),
        ("/help", "text", ""),
    ],
)
def test_start_may_name_a_service(
    telegram: Telegram, standin: TelegramStandIn, text: str, kind: str, service: str
) -> None:
    update = read_one(telegram, standin.update_text(CHAT, text))

    assert (update.kind, update.service) == (kind, service)


async def test_a_press_names_its_message_and_its_callback(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    read_one(telegram, standin.update_text(CHAT, "a"))
    await telegram.send(to_chat(Choice("Well?", (YES, NO))), NOW)
    shown = standin.sent(CHAT)[-1]

    raw, headers = standin.update_label(CHAT, "No")
    update = read_one(telegram, (raw, headers))

    assert (update.kind, update.press) == ("press", "s.no")
    assert update.message_ref == str(shown.message_id)
    assert update.callback_ref == json.loads(raw)["callback_query"]["id"]
    assert update.at == NOW  # a press has no time of its own
    assert telegram.answer_callback(update.callback_ref) == {
        "method": "answerCallbackQuery",
        "callback_query_id": update.callback_ref,
    }


def test_a_press_below_a_lost_message_has_nothing_to_edit(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    update = read_one(telegram, standin.update_inaccessible_press(CHAT, "s.yes"))

    assert (update.press, update.message_ref) == ("s.yes", "")


def test_blocking_groups_and_other_things_are_told_apart(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    deliveries = [
        standin.update_member(CHAT, "kicked"),
        standin.update_member(CHAT, "member"),
        standin.update_member(GROUP, "member"),
        standin.update_contact(CHAT),
    ]

    updates = [read_one(telegram, delivery) for delivery in deliveries]

    assert [(u.kind, u.person) for u in updates] == [
        ("block", str(CHAT)),
        ("start", str(CHAT)),
        ("join", str(GROUP)),
        ("other", str(CHAT)),
    ]
    assert [u.text for u in updates] == [""] * 4


def test_word_in_a_group_is_one_of_its_chat_and_is_not_kept(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    first, second = (read_one(telegram, standin.update_text(GROUP, t)) for t in ("/start", "hi"))

    assert (first.kind, first.person, first.text) == ("join", str(GROUP), "")
    assert first.id == second.id  # the desk answers it once


def test_what_is_not_for_us_is_left_out(telegram: Telegram, standin: TelegramStandIn) -> None:
    user = {"id": CHAT, "is_bot": False, "first_name": "A"}
    private = {"id": CHAT, "type": "private"}
    group = {"id": GROUP, "type": "supergroup"}
    base = {"message_id": 1, "date": 1_790_000_000}
    callback = {"id": "1", "from": user, "data": "s.yes"}
    unread: list[dict[str, Any]] = [
        {"edited_message": {**base, "chat": private, "from": user, "text": "a"}},
        {"message": {**base, "chat": group, "from": user, "new_chat_members": [user]}},
        {"message": {**base, "chat": private, "text": "a"}},
        {"message": {**base, "chat": private, "from": user, "pinned_message": {}}},
        {"channel_post": {**base, "chat": group, "text": "a"}},
        {"callback_query": callback},
        {"callback_query": {**callback, "message": {**base, "chat": group}}},
        {"a_new_kind": {}},
    ]
    deliveries = [standin.delivery(update) for update in unread]
    deliveries.append(standin.update_member(GROUP, "left"))
    deliveries.append(standin.update_member(CHAT, "restricted"))

    assert [telegram.read(*delivery, NOW) for delivery in deliveries] == [[]] * len(deliveries)


def test_a_text_is_never_later_than_our_clock(telegram: Telegram, standin: TelegramStandIn) -> None:
    raw, headers = standin.update_text(CHAT, "a")
    slow = SAID_AT - timedelta(seconds=5)
    far = raw.replace(str(int(SAID_AT.timestamp())).encode(), b"9" * 17)

    assert telegram.read(raw, headers, slow)[0].at == slow
    assert telegram.read(far, headers, NOW)[0].at == NOW


def test_a_forged_delivery_is_refused(
    telegram: Telegram, standin: TelegramStandIn, session: Wire
) -> None:
    raw, headers = standin.update_text(CHAT, "a")
    polling = Telegram("", standin.token, standin.url, "", session)
    assert len(telegram.read(raw, {"x-telegram-bot-api-secret-token": standin.secret}, NOW)) == 1

    for channel, wrong in (
        (telegram, {}),
        (telegram, {"X-Telegram-Bot-Api-Secret-Token": "é"}),
        (polling, headers),
        (polling, {"X-Telegram-Bot-Api-Secret-Token": ""}),
    ):
        with pytest.raises(Forged):
            channel.read(raw, wrong, NOW)


@pytest.mark.parametrize(
    "raw",
    [
        b"no",
        b"[]",
        b"{}",
        b"\xff",
        b'{"update_id":1,"message":' + b"[" * 99_999,
        b" " * (BODY_MOST + 1),
    ],
    ids=["words", "list", "no number", "not UTF-8", "deep", "too big"],
)
def test_another_shape_is_malformed(
    telegram: Telegram, standin: TelegramStandIn, raw: bytes
) -> None:
    with pytest.raises(Malformed):
        telegram.read(raw, {"X-Telegram-Bot-Api-Secret-Token": standin.secret}, NOW)


def test_the_stand_in_sends_what_telegram_documents(standin: TelegramStandIn) -> None:
    from telegram import Update as SdkUpdate

    deliveries = [
        standin.update_text(CHAT, "/start otit"),
        standin.update_press(CHAT, "s.yes", 11),
        standin.update_inaccessible_press(CHAT, "s.yes"),
        standin.update_contact(CHAT),
        standin.update_member(CHAT, "kicked"),
        standin.update_member(GROUP, "member"),
    ]
    updates = [json.loads(raw) for raw, _ in deliveries]

    assert [specs.problems("telegram", "Update", update) for update in updates] == [[]] * 6
    assert [SdkUpdate.de_json(u).update_id for u in updates] == [u["update_id"] for u in updates]


# sending


@pytest.mark.parametrize("message", SAMPLES)
async def test_telegram_takes_every_drawn_message(
    telegram: Telegram, standin: TelegramStandIn, message: Message
) -> None:
    from telegram import InlineKeyboardMarkup, LinkPreviewOptions

    read_one(telegram, standin.update_text(CHAT, "a"))

    assert await telegram.send(to_chat(message), NOW) == "send"
    _, body = standin.requests[-1]
    assert specs.problems("telegram", "method.sendMessage", body) == []
    # The SDK's types give back every field: none of ours is unknown to them.
    markup, preview = body.get("reply_markup"), body["link_preview_options"]
    if markup is not None:
        assert InlineKeyboardMarkup.de_json(markup).to_dict() == markup
    assert LinkPreviewOptions.de_json(preview).to_dict() == preview == {"is_disabled": True}


async def test_a_card_is_a_heading_with_lines(telegram: Telegram, standin: TelegramStandIn) -> None:
    read_one(telegram, standin.update_text(CHAT, "a"))
    await telegram.send(to_chat(CARD), NOW)
    shown = standin.sent(CHAT)[-1]

    assert draw(CARD)["text"].startswith("<b>Your call &lt;1&gt;</b>\n")
    assert shown.text == "Your call <1>\nDay: Tuesday & more\nJapan time\n\nOpen the link."
    assert shown.protected
    assert shown.buttons == [
        [{"text": "Join", "url": "https://example.test/j/1", "style": "primary"}],
        [{"text": "Menu", "callback_data": "go.menu"}],
    ]


def test_parcels_are_single_messages_that_fit(telegram: Telegram) -> None:
    long = "word & word. " * 800

    parcels = telegram.parcels([Choice(long, (YES,)), CARD])

    assert [len(parcel) for parcel in parcels] == [1] * 4
    assert parcels[-1] == (CARD,)
    assert [draw(message).get("reply_markup") is not None for (message,) in parcels] == [
        False,
        False,
        True,
        True,
    ]


async def test_the_pressed_message_is_edited(telegram: Telegram, standin: TelegramStandIn) -> None:
    read_one(telegram, standin.update_text(CHAT, "a"))
    await telegram.send(to_chat(Choice("Well?", (YES, NO))), NOW)
    press = read_one(telegram, standin.update_label(CHAT, "Yes"))

    road = await telegram.send(to_chat(Text("Fine."), edit_ref=press.message_ref), NOW)

    assert road == "edit"
    (shown,) = standin.sent(CHAT)
    assert (shown.text, shown.buttons, shown.edits) == ("Fine.", [], 1)


async def test_an_edit_that_changes_nothing_is_a_success(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    read_one(telegram, standin.update_text(CHAT, "a"))
    await telegram.send(to_chat(GRID), NOW)
    number = str(standin.sent(CHAT)[-1].message_id)

    assert await telegram.send(to_chat(GRID, edit_ref=number), NOW) == "edit"
    assert len(standin.sent(CHAT)) == 1


async def test_what_cannot_be_edited_is_sent_anew(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    read_one(telegram, standin.update_text(CHAT, "a"))
    (callers,) = standin.conversation(CHAT)

    roads = [
        await telegram.send(to_chat(Text("one"), edit_ref="999"), NOW),
        await telegram.send(to_chat(Text("two"), edit_ref=str(callers.message_id)), NOW),
    ]

    assert roads == ["send", "send"]
    assert [shown.text for shown in standin.sent(CHAT)] == ["one", "two"]


async def test_a_protected_card_is_a_new_message_but_in_place_of_a_protected_one(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    read_one(telegram, standin.update_text(CHAT, "a"))
    await telegram.send(to_chat(Choice("Well?", (YES,))), NOW)
    open_press = read_one(telegram, standin.update_label(CHAT, "Yes"))
    roads = [await telegram.send(to_chat(CARD, edit_ref=open_press.message_ref), NOW)]
    closed_press = read_one(telegram, standin.update_label(CHAT, "Menu"))
    for answer in (Choice("Sure?", (YES, NO)), CARD):
        roads.append(await telegram.send(to_chat(answer, edit_ref=closed_press.message_ref), NOW))

    assert roads == ["send", "edit", "edit"]
    assert [(shown.protected, shown.edits) for shown in standin.sent(CHAT)] == [
        (False, 0),
        (True, 2),
    ]
    assert standin.sent(CHAT)[-1].text.startswith("Your call")


async def test_a_link_is_protected_whatever_the_message(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    read_one(telegram, standin.update_text(CHAT, "a"))
    link = Choice("Thank you.", (Option("Join", url="https://example.test/j/1"), MENU))
    await telegram.send(to_chat(Choice("Ready?", (YES,))), NOW)
    press = read_one(telegram, standin.update_label(CHAT, "Yes"))

    assert await telegram.send(to_chat(link, edit_ref=press.message_ref), NOW) == "send"
    assert [shown.protected for shown in standin.sent(CHAT)] == [False, True]


async def test_a_busy_telegram_says_when(telegram: Telegram, standin: TelegramStandIn) -> None:
    read_one(telegram, standin.update_text(CHAT, "a"))
    standin.fail(too_many(7))
    with pytest.raises(TryLater) as busy:
        await telegram.send(to_chat(), NOW)
    standin.fail(web.json_response({"ok": False}, status=429))
    with pytest.raises(TryLater) as silent:
        await telegram.send(to_chat(edit_ref="11"), NOW)

    assert (busy.value.after_seconds, busy.value.uncertain) == (7, False)
    assert silent.value.after_seconds is None
    assert standin.sent(CHAT) == []


@pytest.mark.parametrize(
    ("fault", "uncertain", "arrived"),
    [
        ("drop", True, 1),
        ("500-after", True, 1),
        ("hang", True, 1),
        ("drop-before", True, 0),
        ("hang-before", True, 0),
    ],
)
async def test_without_an_answer_it_is_uncertain_what_arrived(
    hasty: Telegram, standin: TelegramStandIn, fault: Any, uncertain: bool, arrived: int
) -> None:
    read_one(hasty, standin.update_text(CHAT, "a"))
    standin.fail(fault)

    with pytest.raises(TryLater) as failed:
        await hasty.send(to_chat(), NOW)

    assert failed.value.uncertain is uncertain
    assert len(standin.sent(CHAT)) == arrived


async def test_blockers_and_strangers_are_unreachable(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    read_one(telegram, standin.update_member(CHAT, "kicked"))
    read_one(telegram, standin.update_text(CHAT + 1, "a"))
    standin.deactivated.add(CHAT + 1)

    for chat in (CHAT, CHAT + 1, CHAT + 2):
        with pytest.raises(Unreachable):
            await telegram.send(to_chat(chat=chat), NOW)
    with pytest.raises(Unreachable):
        await telegram.send(to_chat(edit_ref="11"), NOW)


async def test_a_wrong_token_is_refused_and_never_shown(
    standin: TelegramStandIn, session: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    stranger = Telegram("", "77:not-the-token", standin.url, "s", session)
    standin.fail(web.Response(status=401, body=b"\xff"))

    for _ in range(2):
        with pytest.raises(Refused) as refused:
            await stranger.send(to_chat(), NOW)
        assert str(refused.value) == "Telegram answered 401 to sendMessage"
        assert "not-the-token" not in "".join(traceback.format_exception(refused.value))
    assert "not-the-token" not in caplog.text


async def test_the_token_is_in_no_error_of_the_connection(
    session: Wire, unused_tcp_port: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    nowhere = Telegram("", "77:the-token", f"http://127.0.0.1:{unused_tcp_port}", "s", session)

    with pytest.raises(TryLater) as failed:
        await nowhere.send(to_chat(), NOW)

    assert (failed.value.uncertain, failed.value.__context__) == (False, None)
    assert str(failed.value).startswith("Telegram sendMessage: no connection")
    assert "the-token" not in "".join(traceback.format_exception(failed.value))
    assert "the-token" not in caplog.text


async def test_a_redirect_is_not_followed(telegram: Telegram, standin: TelegramStandIn) -> None:
    standin.fail(web.Response(status=307, headers={"location": f"{standin.url}/elsewhere"}))

    with pytest.raises(TryLater) as failed:
        await telegram.send(to_chat(), NOW)

    assert not failed.value.uncertain
    assert len(standin.calls) == 1


async def test_a_callback_is_acknowledged_and_failing_to_is_no_error(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    callback = read_one(telegram, standin.update_press(CHAT, "s.yes", 11)).callback_ref
    late = read_one(telegram, standin.update_press(CHAT, "s.yes", 11)).callback_ref

    async def acknowledge(ref: str) -> None:
        telegram.acknowledge(ref)
        await asyncio.gather(*telegram._acknowledging)

    await acknowledge(callback)
    standin.pass_time(60)
    await acknowledge(late)
    standin.fail("500")
    await acknowledge(late)
    standin.fail("drop-before")
    await acknowledge(late)

    assert standin.answered == [callback]
    assert len(standin.calls) == 4


async def test_nobody_waits_for_an_acknowledgement(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    standin.fail("hang")

    telegram.acknowledge("1")
    await standin.called(1)
    await telegram.close()

    assert telegram._acknowledging == set()


async def test_a_bot_that_may_not_even_acknowledge_is_held_back(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    read_one(telegram, standin.update_text(CHAT, "a"))
    standin.fail(too_many(7))
    telegram.acknowledge("1")
    await asyncio.gather(*telegram._acknowledging)

    with pytest.raises(TryLater) as held:
        await telegram.send(to_chat(), NOW)

    assert 6 < (held.value.after_seconds or 0) <= 7
    assert standin.sent(CHAT) == []


async def test_chats_that_are_too_fast_hold_back_nobody_who_is_served_meanwhile(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    for chat in range(CHAT, CHAT + 2 * CHATS_HELD):
        standin.update_text(chat, "a")
        standin.fail(too_many(3600))
        with pytest.raises(TryLater):
            await telegram.send(to_chat(chat=chat), NOW)
        standin.update_text(GROUP, "a")

        assert await telegram.send(to_chat(chat=GROUP), NOW) == "send"


async def test_messages_keep_the_pace(standin: TelegramStandIn, session: Wire) -> None:
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(round(seconds))

    pace = Pace(30, clock=lambda: 100.0, sleep=wait)
    paced = Telegram("", standin.token, standin.url, "s", session, pace=pace)
    standin.update_text(CHAT, "a")

    for _ in range(BURST + 2):
        await paced.send(to_chat(), NOW)

    assert waited == [1, 2]


async def test_a_group_that_became_a_supergroup_is_written_to_and_left_there(
    telegram: Telegram, standin: TelegramStandIn
) -> None:
    standin.update_member(CHAT, "member")
    standin.migrated[GROUP] = CHAT  # any chat that is known

    assert await telegram.send(to_chat(chat=GROUP), NOW) == "send"
    await telegram.leave(str(GROUP))

    assert len(standin.sent(CHAT)) == 1
    assert standin.left == [CHAT]


async def test_a_group_is_left(telegram: Telegram, standin: TelegramStandIn) -> None:
    await telegram.leave(str(GROUP))
    await telegram.leave(str(GROUP))
    standin.fail("500")
    with pytest.raises(TryLater):
        await telegram.leave(str(GROUP))

    assert standin.left == [GROUP]


async def test_telegram_is_a_channel_and_leaves_the_session_open(telegram: Telegram) -> None:
    channel: Channel = telegram

    await channel.close()

    assert not telegram._session.closed
