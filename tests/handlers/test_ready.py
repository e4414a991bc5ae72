"""Around a call: the buttons of the ready-check, and getting ready in taps."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.turn import Booking
from schedules.booking import State
from schedules.sections import CHECKS
from tests.handlers.test_my_bookings import requested
from tests.schedules.example import example
from tests.talk import Clock, Office, Talk, said

POINTS = ("app", "test-call", "up-to-date", "safe-device", "wifi", "quiet", "camera-off")
MORE = ("firewall", "no-file-sharing", "antivirus", "supported-os", "announce")
ACCESS = {"join_url": "https://meet.example/abc", "passcode": "1"}


async def near(office: Office, clock: Clock, caller: Talk, minutes: int = 20) -> Booking:
    """Give a confirmed call that begins in so many minutes; the caller reads English."""
    booking_id = await requested(caller, "en")
    await office.desk.confirm(booking_id, staff_id="s1")
    booking = await one(caller)
    await office.desk.room_made(booking.id, booking.revision, ACCESS)
    clock.now = booking.starts_at - timedelta(minutes=minutes)
    await office.desk.lapse_due()
    await caller.look()
    return await one(caller)


async def one(caller: Talk) -> Booking:
    [booking] = await caller.bookings(all_of_them=True)
    return booking


async def notes(office: Office) -> list[tuple[str, str]]:
    tasks = await office.ask(lambda store: store.every_open_task())
    return [(task.kind, task.note) for task in tasks]


async def test_ready_is_thanked_and_kept_as_contact(
    office: Office, clock: Clock, caller: Talk
) -> None:
    booking = await near(office, clock, caller)

    await caller.press(f"my.here:{booking.id}")

    assert caller.words == said("ready-thanks")
    assert caller.options[0].url == ACCESS["join_url"]
    [contact] = await office.ask(lambda store: store.contacts(booking))
    assert (contact.how, contact.at) == ("chat", clock.now)
    clock.now = booking.starts_at + timedelta(minutes=12)
    await office.desk.lapse_due()
    assert (await one(caller)).state is State.confirmed


async def test_late_asks_how_late_and_tells_staff(
    office: Office, clock: Clock, caller: Talk
) -> None:
    booking = await near(office, clock, caller)

    await caller.press(f"my.late:{booking.id}")
    assert caller.words == said("late-ask")
    assert [option.label for option in caller.options] == [
        said("late-by-label", minutes=str(minutes)) for minutes in (5, 10, 15)
    ]
    await caller.press(f"my.late-by:{booking.id}.10")

    assert caller.words == said("late-thanks")
    assert await notes(office) == [("late", "10")]


async def test_who_cannot_connect_reads_what_helps_and_staff_are_told(
    office: Office, clock: Clock, caller: Talk
) -> None:
    booking = await near(office, clock, caller)

    await caller.press(f"my.stuck:{booking.id}")

    assert said("cannot-join-help") in caller.words
    assert "03-6712-1965" in caller.words
    assert await notes(office) == [("cannot-join", "")]


async def test_button_of_a_call_that_is_over_does_nothing(
    office: Office, clock: Clock, caller: Talk
) -> None:
    booking = await near(office, clock, caller)
    clock.now = booking.ends_at

    await caller.do("press", press=f"my.late:{booking.id}")

    assert caller.words == said("ready-not-now")
    assert await notes(office) == []


async def test_button_of_somebody_elses_call_does_nothing(
    office: Office, clock: Clock, caller: Talk
) -> None:
    booking = await near(office, clock, caller)
    other = office.caller("other")
    await other.start()

    for press in (f"my.stuck:{booking.id}", f"my.point-yes:{booking.id}.app"):
        await other.do("press", press=press)
        assert other.words == said("ready-not-now")

    assert await notes(office) == []
    assert await office.ask(lambda store: store.points(booking.id)) == {}


async def test_check_goes_through_every_point_and_says_what_is_open(
    office: Office, clock: Clock, caller: Talk
) -> None:
    booking = await near(office, clock, caller, minutes=24 * 60)
    await caller.do("press", press="go.bookings")
    await caller.press("my.check")
    assert said("check-intro", points="7") in caller.words

    for point in POINTS:
        assert said(f"check-{point}-ask", app="Zoom") in caller.words
        await caller.press(f"my.point-{'no' if point == 'wifi' else 'yes'}:{booking.id}.{point}")

    assert caller.words == f"{said('check-open')}\n– {said('check-wifi-title')}"
    assert await caller.state() == "menu"
    kept = await office.ask(lambda store: store.points(booking.id))
    assert kept == {point: point != "wifi" for point in POINTS}


async def test_check_helps_and_takes_a_typed_yes(
    office: Office, clock: Clock, caller: Talk
) -> None:
    booking = await near(office, clock, caller, minutes=24 * 60)
    await caller.do("press", press="go.bookings")
    await caller.press("my.check")

    await caller.press("my.point-help")
    assert said("check-app-help", app="Zoom") in caller.words
    await caller.say("yes")

    assert said("check-test-call-ask", app="Zoom") in caller.words
    assert await office.ask(lambda store: store.points(booking.id)) == {"app": True}


async def test_check_can_be_left_and_the_request_that_was_begun_is_still_there(
    office: Office, clock: Clock, caller: Talk
) -> None:
    await near(office, clock, caller, minutes=24 * 60)
    await caller.do("press", press="go.bookings")
    await caller.press("my.check")

    await caller.say("back")

    assert await caller.state() == "menu"


def test_service_file_may_list_every_point_and_each_is_a_sentence_with_help() -> None:
    listed = ", ".join(f'"{point}"' for point in CHECKS)

    service = example(
        ('media = "video"', 'media = "audio"'),
        ("[terms]\n", f"[environment]\nchecks = [{listed}]\n[terms]\n"),
        ("[articles]\n", '[articles]\n"environment.checks" = "5"\n'),
    )

    assert service.environment.checks == CHECKS == (*POINTS, *MORE)
    for point in CHECKS:
        for part in ("ask", "help", "title"):
            assert said(f"check-{point}-{part}", app="Zoom")


async def test_check_asks_for_what_a_service_asks_more_of_a_device(
    office: Office, clock: Clock, caller: Talk
) -> None:
    otit = office.services["otit"]
    stricter = otit.environment.model_copy(update={"checks": MORE})
    office.services["otit"] = otit.model_copy(update={"environment": stricter})
    booking = await near(office, clock, caller, minutes=24 * 60)
    await caller.do("press", press="go.bookings")
    await caller.press("my.check")

    for point in MORE:
        assert said(f"check-{point}-ask") in caller.words
        await caller.press("my.point-help")
        assert said(f"check-{point}-help") in caller.words
        await caller.press(f"my.point-{'no' if point == 'antivirus' else 'yes'}")

    assert caller.words == f"{said('check-open')}\n– {said('check-antivirus-title')}"
    kept = await office.ask(lambda store: store.points(booking.id))
    assert kept == {point: point != "antivirus" for point in MORE}


@pytest.mark.parametrize("language", ["en", "vi", "zh-Hans", "id", "fil", "th", "km", "my", "ja"])
@pytest.mark.parametrize("point", ["firewall", "announce"])
def test_point_that_may_not_apply_names_the_button_to_press(language: str, point: str) -> None:
    asked = said(f"check-{point}-ask", language)

    assert any(f"{a}{said('yes-label', language)}{b}" in asked for a, b in ("“”", "「」", '""'))


async def test_service_without_points_has_no_check(
    office: Office, clock: Clock, caller: Talk
) -> None:
    otit = office.services["otit"]
    bare = otit.environment.model_copy(update={"checks": ()})
    office.services["otit"] = otit.model_copy(update={"environment": bare})
    await near(office, clock, caller, minutes=24 * 60)

    await caller.do("press", press="go.bookings")

    assert [token for token in caller.tokens if token.startswith("my.check")] == []
    assert [token for token in caller.tokens if token.startswith("my.cancel")] != []


async def test_help_speaks_of_the_app_in_which_the_call_is_held(
    office: Office, clock: Clock, caller: Talk
) -> None:
    otit = office.services["otit"]
    meeting = otit.meeting.model_copy(update={"apps": ("teleoffice", "zoom")})
    office.services["otit"] = otit.model_copy(update={"meeting": meeting})
    booking = await near(office, clock, caller, minutes=24 * 60)

    for point in ("test-call", "camera-off"):
        await caller.do("press", press=f"my.point-help:{booking.id}.{point}")
        assert said(f"check-{point}-other-help", app="TeleOffice") in caller.words
        assert "zoom" not in caller.words.lower()

    by_hand = {"meeting_id": "123 456", "passcode": "7", "app": "teams"}
    await office.desk.set_room(booking.id, staff_id="s1", access=by_hand)
    await caller.do("press", press=f"my.check:{booking.id}")
    assert said("check-app-ask", app="Microsoft Teams") in caller.words


async def test_the_last_word_about_being_late_is_what_staff_see(
    office: Office, clock: Clock, caller: Talk
) -> None:
    booking = await near(office, clock, caller)

    for minutes in (5, 15):
        await caller.do("press", press=f"my.late-by:{booking.id}.{minutes}")

    assert await notes(office) == [("late", "15")]
