"""LINE: signed bytes become Updates, replies become what LINE takes, and nothing is sent twice."""

from __future__ import annotations

import json
import traceback
import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from bot.channels import calls
from bot.channels.channel import (
    Channel,
    Forged,
    Malformed,
    Outgoing,
    OverQuota,
    Refused,
    TryLater,
)
from bot.channels.line import BODY_MOST, Line
from bot.channels.line_shapes import draw
from bot.channels.wire import Timeouts, Wire
from handlers.messages import Card, Choice, Message, Option, Text, Update
from tests.bot.channels.samples import GRID, YES
from tests.bot.channels.test_line_shapes import CARD, SAMPLES
from tests.standins import specs
from tests.standins.line import OTHER, USER, LineStandIn, rate_limited

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
KEY = "123e4567-e89b-12d3-a456-426614174000"
QUICK = Timeouts(total=0.2)


@pytest.fixture
async def standin() -> AsyncIterator[LineStandIn]:
    async with LineStandIn() as server:
        yield server


@pytest.fixture
async def session() -> AsyncIterator[Wire]:
    async with Wire() as opened:
        yield opened


@pytest.fixture
def line(standin: LineStandIn, session: Wire) -> Line:
    return Line("", standin.secret, standin.token, standin.url, session)


@pytest.fixture
def hasty(standin: LineStandIn, session: Wire) -> Line:
    """Give the same channel with little patience, for calls that are never answered."""
    return Line("", standin.secret, standin.token, standin.url, session, timeouts=QUICK)


def read_one(line: Line, delivery: tuple[bytes, dict[str, str]]) -> Update:
    (update,) = line.read(*delivery, NOW)
    return update


def answer_to(update: Update, *messages: Message, **more: Any) -> Outgoing:
    fields: dict[str, Any] = {
        "id": 1,
        "person": update.person,
        "messages": messages or (Text("hello"),),
        "language": "vi",
        "retry_key": KEY,
        "reply_token": update.reply_token,
        "update_at": NOW,
    }
    return Outgoing(**(fields | more))


def notice(*messages: Message, person: str = USER, key: str = KEY) -> Outgoing:
    return Outgoing(
        id=2, person=person, messages=messages or (Text("hello"),), language="vi", retry_key=key
    )


# reading


def test_a_text_becomes_an_update(line: Line, standin: LineStandIn) -> None:
    raw, headers = standin.event_text(USER, "Xin chào")
    event = json.loads(raw)["events"][0]

    updates = line.read(raw, headers, NOW + timedelta(seconds=1))

    assert updates == [
        Update(
            channel="line",
            account="",
            person=USER,
            id=event["webhookEventId"],
            kind="text",
            at=NOW,
            text="Xin chào",
            reply_token=event["replyToken"],
            message_ref=event["message"]["id"],
            received_at=NOW + timedelta(seconds=1),
        )
    ]


def test_each_kind_of_event_is_told_apart(line: Line, standin: LineStandIn) -> None:
    deliveries = [
        standin.event_press(USER, "s.yes"),
        standin.event_date(USER, "birthdate.pick", "1998-03-07"),
        standin.event_sticker(USER),
        standin.event_follow(USER),
        standin.event_follow(USER, unblocked=True),
        standin.event_unfollow(USER),
        standin.event_unsend(USER, "4711"),
        standin.event_join("C" + "3" * 32),
        standin.event_join("R" + "3" * 32),
    ]

    updates = [read_one(line, delivery) for delivery in deliveries]

    assert [(u.kind, u.press, u.text) for u in updates] == [
        ("press", "s.yes", ""),
        ("date", "birthdate.pick", "1998-03-07"),
        ("other", "", ""),
        ("start", "", ""),
        ("start", "", ""),
        ("block", "", ""),
        ("unsend", "", ""),
        ("join", "", ""),
        ("join", "", ""),
    ]
    assert updates[6].message_ref == "4711"
    assert [u.person[0] for u in updates[7:]] == ["C", "R"]


@specs.needs_specs
def test_the_stand_in_sends_what_line_documents(standin: LineStandIn) -> None:
    deliveries = [
        standin.event_text(USER, "a"),
        standin.event_press(USER, "s.yes"),
        standin.event_date(USER, "b.pick", "1998-03-07"),
        standin.event_sticker(USER),
        standin.event_follow(USER),
        standin.event_unfollow(USER),
        standin.event_unsend(USER, "4711"),
        standin.event_join("C" + "3" * 32),
        standin.delivery(),
    ]

    wrong = [
        specs.problems("line-webhook", "CallbackRequest", json.loads(raw)) for raw, _ in deliveries
    ]

    assert wrong == [[]] * len(deliveries)


def test_what_is_not_for_us_is_left_out(line: Line, standin: LineStandIn) -> None:
    text = {"type": "text", "id": "1", "text": "a", "quoteToken": "q"}
    group = {"type": "group", "groupId": "C" + "3" * 32, "userId": USER}
    event = standin.event
    unread = [
        event("message", USER, message=text, mode="standby"),
        event("message", USER, message=text, source=group),
        event("leave", USER, source=group),
        event("join", USER),
        event("aNewKind", USER),
        event("message", USER),
        event("postback", USER),
        event("unsend", USER),
        event("message", "", message=text),
        event("message", USER, message=text, source=None),
        event("message", USER, message=text, webhookEventId=""),
        event("message", USER, message=text, timestamp=10**18),
        event("message", USER, message="not an object"),
    ]
    good = event("message", USER, message=text)

    updates = line.read(*standin.delivery(*unread, good), NOW)

    assert [update.id for update in updates] == [good["webhookEventId"]]


def test_two_callers_in_one_delivery_are_two_updates(line: Line, standin: LineStandIn) -> None:
    events = [
        standin.event("follow", user, follow={"isUnblocked": False}) for user in (USER, OTHER)
    ]

    updates = line.read(*standin.delivery(*events), NOW)

    assert [update.person for update in updates] == [USER, OTHER]
    assert line.read(*standin.delivery(), NOW) == []


@pytest.mark.parametrize("header", ["x-line-signature", "X-LINE-SIGNATURE"])
def test_the_signature_header_is_found_in_any_case(
    line: Line, standin: LineStandIn, header: str
) -> None:
    raw, headers = standin.event_text(USER, "a")

    assert len(line.read(raw, {"host": "h", header: headers["X-Line-Signature"]}, NOW)) == 1


def test_a_forged_delivery_is_refused_before_it_is_read(line: Line, standin: LineStandIn) -> None:
    raw, headers = standin.event_text(USER, "a")
    assert len(line.read(raw, headers, NOW)) == 1

    for wrong_raw, wrong_headers in (
        (raw, {}),
        (raw, {"x-line-signature": "é"}),
        (raw.replace(b'"a"', b'"b"'), headers),
        (b"not json", headers),
    ):
        with pytest.raises(Forged):
            line.read(wrong_raw, wrong_headers, NOW)


@pytest.mark.parametrize(
    "raw",
    [
        b"not json",
        b"[]",
        b'{"events": 1}',
        b'{"destination": "x"}',
        b"\xff\xfe",
        b'{"events":' + b"[" * 100_000,
        b" " * (BODY_MOST + 1),
    ],
    ids=["words", "list", "number", "no events", "not UTF-8", "deep", "too big"],
)
def test_a_signed_delivery_of_another_shape_is_malformed(
    line: Line, standin: LineStandIn, raw: bytes
) -> None:
    with pytest.raises(Malformed):
        line.read(raw, standin.signed(raw), NOW)


# sending


@pytest.mark.parametrize("messages", SAMPLES)
async def test_line_takes_every_drawn_message(
    line: Line, standin: LineStandIn, messages: tuple[Message, ...]
) -> None:
    read_one(line, standin.event_follow(USER))

    assert await line.send(notice(*messages), NOW) == "push"
    assert standin.sent(USER) == draw(messages)


def test_parcels_hold_five_and_split_long_texts(line: Line) -> None:
    long = "word " * 1500
    parcels = line.parcels([Text(long), CARD, GRID, Text("a"), Choice(long, (YES,))])

    assert [len(parcel) for parcel in parcels] == [5, 2]
    assert [type(m) for m in parcels[0]] == [Text, Text, Card, Choice, Text]
    assert parcels[1][-1].options == (YES,)  # type: ignore[union-attr] # a Choice, as seen above
    assert all(draw(parcel) for parcel in parcels)


def test_parcels_leave_room_for_bubbles(line: Line) -> None:
    rows = tuple((f"Day {n}", "ថ្ងៃ" * 30) for n in range(60))
    heavy = Choice("ក" * 4000, tuple(Option("ក" * 20, f"d.on:{n}") for n in range(40)), True)

    parcels = line.parcels([Card("Title", rows, "alt", "text", (YES,)), heavy])

    assert sum(len(parcel) for parcel in parcels) > 3
    assert all(draw(parcel) for parcel in parcels)


async def test_a_fresh_answer_goes_by_the_free_token(line: Line, standin: LineStandIn) -> None:
    update = read_one(line, standin.event_text(USER, "a"))

    road = await line.send(answer_to(update), NOW + timedelta(seconds=49))

    assert road == "reply"
    assert standin.texts(USER) == ["hello"]
    assert "x-line-retry-key" not in {name.lower() for name in standin.calls[0].headers}


async def test_an_old_answer_goes_by_push_with_its_key(line: Line, standin: LineStandIn) -> None:
    update = read_one(line, standin.event_text(USER, "a"))

    road = await line.send(answer_to(update), NOW + timedelta(seconds=50))

    assert road == "push"
    assert [(r, u) for r, u, _ in standin.requests] == [("push", USER)]
    assert {k.lower(): v for k, v in standin.calls[0].headers.items()}["x-line-retry-key"] == KEY


async def test_a_dead_token_on_the_first_try_goes_by_push(line: Line, standin: LineStandIn) -> None:
    update = read_one(line, standin.event_text(USER, "a"))
    standin.pass_time(61)

    assert await line.send(answer_to(update), NOW) == "push"
    assert standin.texts(USER) == ["hello"]


@pytest.mark.parametrize("fault", ["drop", "500-after", "hang"])
async def test_an_uncertain_reply_that_had_arrived_is_not_sent_twice(
    line: Line, hasty: Line, standin: LineStandIn, fault: Any
) -> None:
    update = read_one(line, standin.event_text(USER, "a"))
    out = answer_to(update)
    standin.fail(fault)

    with pytest.raises(TryLater) as failed:
        await hasty.send(out, NOW)
    out.uncertain = failed.value.uncertain

    assert out.uncertain
    assert await line.send(out, NOW) == "reply"
    assert standin.texts(USER) == ["hello"]


@pytest.mark.parametrize("fault", ["drop-before", "500", "hang-before"])
async def test_an_uncertain_reply_that_had_not_arrived_arrives_by_the_same_token(
    line: Line, hasty: Line, standin: LineStandIn, fault: Any
) -> None:
    update = read_one(line, standin.event_text(USER, "a"))
    out = answer_to(update)
    standin.fail(fault)

    with pytest.raises(TryLater) as failed:
        await hasty.send(out, NOW)
    out.uncertain = failed.value.uncertain

    assert await line.send(out, NOW) == "reply"
    assert [(r, u) for r, u, _ in standin.requests] == [("reply", USER)]


async def test_repeating_replies_can_be_switched_off(standin: LineStandIn, session: Wire) -> None:
    careful = Line("", standin.secret, standin.token, standin.url, session, repeat_replies=False)
    update = read_one(careful, standin.event_text(USER, "a"))

    assert await careful.send(answer_to(update, uncertain=True), NOW) == "push"


@pytest.mark.parametrize("fault", ["drop", "500-after", "hang"])
async def test_a_repeated_push_arrives_once(
    line: Line, hasty: Line, standin: LineStandIn, fault: Any
) -> None:
    read_one(line, standin.event_follow(USER))
    standin.fail(fault)

    with pytest.raises(TryLater) as failed:
        await hasty.send(notice(), NOW)

    assert failed.value.uncertain
    assert await line.send(notice(), NOW) == "push"
    assert standin.texts(USER) == ["hello"]
    assert await line.send(notice(key=str(uuid.uuid4())), NOW) == "push"
    assert standin.texts(USER) == ["hello", "hello"]


async def test_no_connection_is_certain_not_to_have_arrived(
    session: Wire, unused_tcp_port: int
) -> None:
    nowhere = Line("", "s", "secret-token", f"http://127.0.0.1:{unused_tcp_port}", session)

    with pytest.raises(TryLater) as failed:
        await nowhere.send(notice(), NOW)

    assert not failed.value.uncertain
    shown = "".join(traceback.format_exception(failed.value))
    assert "no connection" in shown
    assert "secret-token" not in shown and USER not in shown


async def test_limits_of_line_are_told_apart(line: Line, standin: LineStandIn) -> None:
    read_one(line, standin.event_follow(USER))
    standin.fail(rate_limited())
    with pytest.raises(TryLater) as busy:
        await line.send(notice(), NOW)
    standin.monthly_limit = 0
    with pytest.raises(OverQuota):
        await line.send(notice(), NOW)

    assert not busy.value.uncertain
    assert standin.sent(USER) == []


async def test_the_months_limit_leaves_replies_free(line: Line, standin: LineStandIn) -> None:
    standin.monthly_limit = 0
    update = read_one(line, standin.event_text(USER, "a"))

    assert await line.send(answer_to(update), NOW) == "reply"


async def test_a_blocker_gets_nothing_and_line_says_200(line: Line, standin: LineStandIn) -> None:
    read_one(line, standin.event_unfollow(USER))

    assert await line.send(notice(), NOW) == "push"
    assert standin.sent(USER) == []


async def test_a_refusal_names_the_wrong_place_and_no_person(
    line: Line, standin: LineStandIn
) -> None:
    update = read_one(line, standin.event_text(USER, "a"))
    body = {
        "message": f"The user {USER} is wrong",
        "details": [{"message": "hello", "property": "messages[0].text"}, {}],
    }
    standin.fail(web.json_response(body, status=400, headers={"x-line-request-id": "r-7"}))

    with pytest.raises(Refused) as refused:
        await line.send(answer_to(update), NOW)

    assert str(refused.value) == "LINE answered 400 to reply (request r-7) messages[0].text"


async def test_a_stranger_is_refused(line: Line) -> None:
    with pytest.raises(Refused, match="400 to push"):
        await line.send(notice(person=OTHER), NOW)


async def test_a_redirect_is_not_followed(line: Line, standin: LineStandIn) -> None:
    standin.fail(web.Response(status=302, headers={"location": f"{standin.url}/elsewhere"}))

    with pytest.raises(TryLater) as failed:
        await line.send(notice(), NOW)

    assert not failed.value.uncertain
    assert len(standin.calls) == 1


async def test_an_answer_that_is_no_json_is_judged_by_its_status(
    line: Line, standin: LineStandIn
) -> None:
    standin.fail(web.Response(status=400, body=b"\xff<html>"))

    with pytest.raises(Refused):
        await line.send(notice(), NOW)


async def test_groups_and_rooms_are_left(line: Line, standin: LineStandIn) -> None:
    group, room = "C" + "3" * 32, "R" + "3" * 32

    await line.leave(group)
    await line.leave(room)
    standin.fail(web.json_response({"message": "Not found"}, status=404))
    await line.leave(group)
    standin.fail("500")
    with pytest.raises(TryLater):
        await line.leave(group)

    assert standin.left == [group, room]
    assert [call.path.split("/")[3] for call in standin.calls] == ["group", "room"] + ["group"] * 2


async def test_line_is_a_channel_and_leaves_the_session_open(line: Line) -> None:
    channel: Channel = line

    await channel.close()

    assert not line._session.closed
    assert calls.TIMEOUT.total == 10 and calls.TIMEOUT.connect == 3
