"""Zoom: one meeting for each call, by voice alone, found again, moved and deleted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from bot.channels.channel import Refused, TryLater
from bot.meetings.zoom import SETTINGS, WISHED, Zoom
from bot.meetings.zoom_api import DayIsSpent, ZoomApi
from bot.store.engine import Database
from bot.store.hosts import Host, host_id
from bot.store.vault import Vault
from handlers.turn import Booking
from schedules.booking import State
from tests.bot.store.calls import at
from tests.conftest import NOW, SECRET
from tests.standins.specs import needs_specs
from tests.standins.zoom import ADA, BOB, DAILY, ZoomStandIn
from tests.talk import Clock

FIVE = at(5)
HOST, OTHER = Host(host_id(ADA), ADA), Host(host_id(BOB), BOB)


def call(starts_at: datetime = FIVE, *, key: str = "a") -> Booking:
    return Booking(
        id=key * 20,
        code="K7P-2QX",
        caller_id="caller",
        service_id="otit",
        language="vi",
        state=State.confirmed,
        revision=2,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=30),
        resource_id="anna",
        created_at=NOW,
        changed_at=NOW,
        details={"name": "Nguyễn Thị Lan"},
    )


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
async def far(clock: Clock) -> AsyncIterator[ZoomStandIn]:
    async with ZoomStandIn(now=clock) as made:
        yield made
        assert made.broken == []


@pytest.fixture
def database_kind() -> str:
    return "sqlite"


def client(far: ZoomStandIn, vault: Vault) -> Zoom:
    return Zoom(
        ZoomApi(far.account(), seconds=60), vault.lookup, lambda language: f"Call in {language}"
    )


@pytest.fixture
async def zoom(far: ZoomStandIn, database: Database, vault: Vault) -> AsyncIterator[Zoom]:
    made = client(far, vault)
    yield made
    await made.aclose()


async def free() -> None:
    """Pay nothing."""


async def opened(zoom: Zoom, booking: Booking, before: Any = None, host: Host = HOST) -> Any:
    return await zoom.open_on(booking, host, before or {}, free)


async def test_meeting_is_for_voice_alone_and_names_nobody(zoom: Zoom, far: ZoomStandIn) -> None:
    access = await opened(zoom, call())

    [(number, meeting)] = far.meetings.items()
    [(_, asked)] = far.bodies
    assert asked == {
        "topic": "Call in vi",
        "agenda": zoom.mark("a" * 20),
        "type": 2,
        "start_time": "2026-11-25T05:00:00Z",
        "duration": 30,
        "password": asked["password"],
        "default_password": False,
        "settings": {**SETTINGS, **WISHED},
    }
    assert len(asked["password"]) == 8
    assert asked["password"].isdecimal()
    assert {name: meeting["settings"][name] for name in SETTINGS} == SETTINGS
    assert access == {
        "join_url": f"https://zoom.example/j/{number}",
        "passcode": asked["password"],
        "meeting_id": str(number),
        "host": HOST.id,
        "overruled": "",
    }


@needs_specs
async def test_bodies_are_what_the_specification_allows(zoom: Zoom, far: ZoomStandIn) -> None:
    access = await opened(zoom, call())
    await opened(zoom, call(at(7)), access)

    assert [kind for kind, _ in far.bodies] == ["meetingCreate", "meetingUpdate"]
    assert far.broken == []  # the stand-in has asked the specification


@pytest.mark.parametrize("name", [*SETTINGS, "password"])
async def test_setting_that_the_account_overrides_is_told(
    zoom: Zoom, far: ZoomStandIn, name: str
) -> None:
    if name == "password":
        far.passcode = "nothing"
        far.wrong = lambda request: None
        access = await opened(zoom, call())
        assert access["passcode"] == "aB3!xY9z"  # the account's own way of making one
        return
    locked = {"audio": "both", "auto_recording": "cloud", "approval_type": 0}
    far.locked = {name: locked.get(name, not SETTINGS[name])}
    if name == "join_before_host":
        far.locked["waiting_room"] = False

    access = await opened(zoom, call())

    assert set(access["overruled"].split()) == set(far.locked)


async def test_moved_call_keeps_its_meeting_and_link(zoom: Zoom, far: ZoomStandIn) -> None:
    first = await opened(zoom, call())

    second = await opened(zoom, call(at(7)), first)

    assert second == first
    assert far.at() == ["2026-11-25T07:00:00Z"]


async def test_meeting_deleted_at_zoom_is_made_anew(zoom: Zoom, far: ZoomStandIn) -> None:
    first = await opened(zoom, call())
    far.meetings.clear()

    second = await opened(zoom, call(at(7)), first)

    assert second["meeting_id"] != first["meeting_id"]
    assert far.at() == ["2026-11-25T07:00:00Z"]


async def test_meeting_of_another_host_is_not_changed(zoom: Zoom, far: ZoomStandIn) -> None:
    first = await opened(zoom, call())

    second = await opened(zoom, call(), first, OTHER)

    assert second["host"] == OTHER.id
    assert (len(far.at(ADA)), len(far.at(BOB))) == (1, 1)


@pytest.mark.parametrize("fault", ["drop", "500-after"])
async def test_creation_whose_answer_was_lost_is_not_repeated(
    zoom: Zoom, far: ZoomStandIn, fault: Any
) -> None:
    lost = [fault]
    far.wrong = lambda request: lost.pop() if lost and _is_new(request) else None

    with pytest.raises(TryLater) as caught:
        await opened(zoom, call())
    access = await opened(zoom, call(at(6)))

    assert caught.value.uncertain
    assert list(far.meetings) == [int(access["meeting_id"])]
    assert far.at() == ["2026-11-25T06:00:00Z"]  # the call had moved meanwhile


def _is_new(request: web.Request) -> bool:
    return (request.method, request.path[-9:]) == ("POST", "/meetings")


async def test_doubled_meetings_become_one(zoom: Zoom, far: ZoomStandIn) -> None:
    await opened(zoom, call())
    [meeting] = far.meetings.values()
    far.meetings[1] = {**meeting, "id": 1}

    await opened(zoom, call())

    assert len(far.meetings) == 1


async def test_closing_twice_is_fine_and_a_running_call_is_not_closed(
    zoom: Zoom, far: ZoomStandIn
) -> None:
    access = await opened(zoom, call())
    far.live.add(int(access["meeting_id"]))
    with pytest.raises(Refused):
        await zoom.close(access)
    far.live.clear()

    await zoom.close(access)
    await zoom.close(access)

    assert far.meetings == {}


async def test_only_meetings_with_a_true_mark_are_ours(zoom: Zoom, far: ZoomStandIn) -> None:
    access = await opened(zoom, call())
    [meeting] = far.meetings.values()
    others = ("Staff meeting", "", f"{'b' * 20}.{'0' * 16}", "a" * 20)
    for number, agenda in enumerate(others):
        far.meetings[number] = {**meeting, "id": number, "agenda": agenda}

    found = await zoom.ours(HOST)

    assert found == [(access["meeting_id"], "a" * 20)]


async def test_another_installation_does_not_take_our_meetings_for_its_own(
    zoom: Zoom, far: ZoomStandIn, database: Database
) -> None:
    await opened(zoom, call())
    theirs = Vault(SECRET)
    theirs.take_house_key(theirs.new_house_key())
    other = client(far, theirs)

    assert len(await zoom.ours(HOST)) == 1
    assert await other.ours(HOST) == []
    await other.aclose()


async def test_list_of_many_pages_is_read_to_its_end(zoom: Zoom, far: ZoomStandIn) -> None:
    await opened(zoom, call())
    [(_, meeting)] = far.meetings.items()
    far.meetings.clear()
    for number in range(650):
        far.meetings[number] = {**meeting, "id": number}

    assert len(await zoom.ours(HOST)) == 650


async def test_token_is_kept_and_renewed_when_its_hour_is_over(
    zoom: Zoom, far: ZoomStandIn, clock: Clock
) -> None:
    await opened(zoom, call())
    clock.pass_time(hours=1)
    await opened(zoom, call(at(7), key="b"))

    assert [c.path for c in far.calls].count("/oauth/token") == 2
    assert len(far.meetings) == 2


async def test_wrong_secret_is_refused(far: ZoomStandIn, database: Database, vault: Vault) -> None:
    account = far.account(ADA)
    wrong = type(account)(**{**_values(account), "client_secret": "no"})
    zoom = Zoom(ZoomApi(wrong), vault.lookup, str)

    with pytest.raises(Refused):
        await opened(zoom, call())
    await zoom.aclose()


def _values(account: Any) -> dict[str, Any]:
    return {name: getattr(account, name) for name in type(account).__slots__}


async def test_unknown_user_and_one_who_may_not_host_are_refused(
    zoom: Zoom, far: ZoomStandIn
) -> None:
    far.add_user("late@desk.example", status="inactive")
    for user in ("nobody@desk.example", "late@desk.example"):
        with pytest.raises(Refused):
            await opened(zoom, call(), host=Host(host_id(user), user))


async def test_busy_zoom_says_when_to_come_back(zoom: Zoom, far: ZoomStandIn) -> None:
    far.fail(far.too_fast(7), path="/meetings")
    with pytest.raises(TryLater) as caught:
        await opened(zoom, call())
    assert not isinstance(caught.value, DayIsSpent)
    assert caught.value.after_seconds == 7


async def test_spent_day_is_told_apart(zoom: Zoom, far: ZoomStandIn) -> None:
    far.used[ADA, NOW.date().isoformat()] = DAILY

    with pytest.raises(DayIsSpent):
        await opened(zoom, call())

    assert far.broken == [f"{ADA} asked for more than 100 on 2026-11-24"]
    far.broken.clear()


@pytest.mark.parametrize("fault", ["500", "drop-before", "drop"])
async def test_trouble_at_zoom_may_pass(zoom: Zoom, far: ZoomStandIn, fault: Any) -> None:
    for path in ("/oauth/token", "/meetings"):
        far.wrong = lambda request, path=path: fault if path in request.path else None  # type: ignore[misc]  # mypy sees no default in a lambda
        with pytest.raises(TryLater):
            await opened(zoom, call())
    far.wrong = lambda request: None

    await opened(zoom, call())

    assert len(far.meetings) == 1


async def test_payment_is_asked_before_each_creation_and_change(
    zoom: Zoom, far: ZoomStandIn
) -> None:
    paid = []

    async def pay() -> None:
        paid.append(len(far.bodies))

    access = await zoom.open_on(call(), HOST, {}, pay)
    await zoom.open_on(call(at(7)), HOST, access, pay)
    await zoom.open_on(call(at(7)), HOST, access, pay)

    assert paid == [0, 1]
