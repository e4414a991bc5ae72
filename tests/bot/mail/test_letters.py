"""Letters as a mailbox reads them: text, calendar and headers, parsed back from their bytes."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot.mail.letters import Call, Cover, Kind, call_letter, staff_letter
from locales import formats
from locales.catalog import Catalog, shipped
from locales.languages import ALL
from tests.conftest import NOW

STARTS = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)  # 18:00 in Tokyo
CALL = Call(
    booking_id="b0123456789abcdef012",
    code="K7P-2QX",
    revision=3,
    starts_at=STARTS,
    ends_at=STARTS + timedelta(minutes=30),
    times=(STARTS, STARTS + timedelta(days=1)),
    join_url="https://meet.example.com/j/1?pwd=x",
    passcode="Qx7",
    page_url="https://desk.example.com/p/abc",
)
KINDS: tuple[Kind, ...] = ("requested", "offered", "confirmed", "changed", "cancelled")
CATALOG = Catalog.load(shipped())


def sent(
    kind: Kind,
    call: Call = CALL,
    language: str = "en",
    to: str = "lan@example.com",
    sender: str = "Desk <desk@example.jp>",
) -> EmailMessage:
    """Write a letter, and read it back as strangers do."""
    message = call_letter(kind, call, Cover(to, language, CATALOG, sender, "5c7b0a2e-key", NOW))
    parsed = email.message_from_bytes(message.as_bytes(), policy=email.policy.default)
    assert isinstance(parsed, EmailMessage)
    return parsed


def text(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def calendars(message: EmailMessage) -> list[bytes]:
    kinds = {"text/calendar", "application/ics"}
    found = (part for part in message.walk() if part.get_content_type() in kinds)
    return [bytes(part.get_payload(decode=True)) for part in found]


def event(message: EmailMessage) -> tuple[Calendar, object]:
    calendar = Calendar.from_ical(calendars(message)[0])
    return calendar, calendar.walk("VEVENT")[0]


def test_confirmed_letter_has_the_time_first_and_link_and_passcode_below() -> None:
    lines = text(sent("confirmed")).splitlines()

    assert lines == [
        "Wednesday, 25 November 2026, 6:00 PM (18:00) (Japan time)",
        "",
        "This time is fixed.",
        "",
        "To join, open this link: https://meet.example.com/j/1?pwd=x",
        "Passcode: Qx7",
        "",
        "To see or change this time, open: https://desk.example.com/p/abc",
        "",
        "Code: K7P-2QX",
        "",
        "This mail was sent automatically.",
    ]


def test_letter_has_text_first_and_the_calendar_as_alternative_and_file() -> None:
    message = sent("confirmed")

    kinds = [part.get_content_type() for part in message.walk()]
    assert kinds == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/calendar",
        "application/ics",
    ]
    part = next(p for p in message.walk() if p.get_content_type() == "text/calendar")
    assert part.get_param("method") == "REQUEST"
    assert {p["content-transfer-encoding"] for p in message.walk() if not p.is_multipart()} == {
        "base64"
    }
    first, second = calendars(message)
    assert first == second
    assert b"\r\n" in first
    assert not re.search(rb"(?<!\r)\n", first)


def test_headers_are_ours_and_those_of_a_machine() -> None:
    message = sent("confirmed")

    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Message-ID"] == "<5c7b0a2e-key@example.jp>"
    assert message["From"] == "Desk <desk@example.jp>"
    assert message["To"] == "lan@example.com"
    assert message["Date"].datetime == NOW
    assert message["Content-Language"] == "en"
    assert message["Subject"] == "Wed, 25 November, 18:00 (Japan time)"


@pytest.mark.parametrize("language", ALL)
@pytest.mark.parametrize("kind", ["confirmed", "changed"])
def test_time_is_the_same_in_subject_text_and_calendar(kind: Kind, language: str) -> None:
    message = sent(kind, language=language)

    _, found = event(message)
    starts: datetime = found["dtstart"].dt  # type: ignore[index] # an Event
    assert (starts, found["dtend"].dt) == (CALL.starts_at, CALL.ends_at)  # type: ignore[index] # an Event
    assert text(message).startswith(formats.japan_time(starts, language))
    local = starts.astimezone(formats.JAPAN)
    assert formats.clock(local.time(), language) in message["Subject"]
    assert formats.short_day(local.date(), language) in message["Subject"]


def test_calendar_says_nothing_but_the_time() -> None:
    calendar, found = event(sent("confirmed"))

    assert calendar["method"] == "REQUEST"
    assert sorted(found) == sorted(  # type: ignore[call-overload] # an Event
        [
            "UID",
            "SEQUENCE",
            "DTSTAMP",
            "DTSTART",
            "DTEND",
            "SUMMARY",
            "CLASS",
            "STATUS",
            "ORGANIZER",
            "ATTENDEE",
        ]
    )
    assert found["uid"] == "b0123456789abcdef012@example.jp"  # type: ignore[index] # an Event
    assert found["summary"] == "Call"  # type: ignore[index] # an Event
    assert str(found["organizer"]) == "mailto:desk@example.jp"  # type: ignore[index] # an Event
    assert "CN" not in found["organizer"].params  # type: ignore[index] # an Event
    assert found.subcomponents == []  # type: ignore[attr-defined] # no alarm


@pytest.mark.parametrize("kind", ["confirmed", "changed", "cancelled"])
def test_title_of_an_event_stands_below_what_a_preview_shows_and_in_no_calendar(kind: Kind) -> None:
    message = sent(kind, replace(CALL, event="How to apply for a job", in_calendar=True))

    parts = text(message).replace("\r\n", "\n").split("\n\n")

    assert "How to apply for a job" in parts
    assert parts.index("How to apply for a job") >= 2
    assert "apply" not in str(message["subject"])
    assert all(b"apply" not in each for each in calendars(message))


def test_cancellation_takes_the_same_entry_out_with_a_higher_sequence() -> None:
    _, before = event(sent("confirmed"))
    calendar, after = event(sent("cancelled", replace(CALL, revision=4, in_calendar=True)))

    assert calendar["method"] == "CANCEL"
    assert after["uid"] == before["uid"]  # type: ignore[index] # an Event
    assert after["sequence"] > before["sequence"]  # type: ignore[index] # an Event
    assert after["status"] == "CANCELLED"  # type: ignore[index] # an Event


def test_letters_before_a_time_is_fixed_touch_no_calendar() -> None:
    assert [calendars(sent(kind)) for kind in ("requested", "offered", "cancelled")] == [[], [], []]


def test_offered_letter_lists_each_time() -> None:
    message = sent("offered")

    assert message["Subject"] == "Please choose a time"
    assert text(message).splitlines()[:2] == [
        "Wednesday, 25 November 2026, 6:00 PM (18:00) (Japan time)",
        "Thursday, 26 November 2026, 6:00 PM (18:00) (Japan time)",
    ]


def test_requested_letter_without_wishes_tells_its_start() -> None:
    lines = text(sent("requested", replace(CALL, times=()))).splitlines()

    assert lines[0] == formats.japan_time(STARTS, "en")


def test_letter_to_somebody_abroad_tells_their_own_clock_too() -> None:
    lines = text(sent("confirmed", replace(CALL, zone="Asia/Ho_Chi_Minh"))).splitlines()

    assert lines[1] == "On the clock in Ho Chi Minh: " + formats.when(
        STARTS, "en", ZoneInfo("Asia/Ho_Chi_Minh")
    )
    assert "4:00 PM (16:00)" in lines[1]


def test_confirmed_letter_without_a_link_says_that_it_follows() -> None:
    body = text(sent("confirmed", replace(CALL, join_url="", passcode="", page_url="")))

    assert "You will get the link before this time." in body
    assert "https://" not in body
    assert "Passcode" not in body


def test_link_without_a_passcode_names_none() -> None:
    assert "Passcode" not in text(sent("confirmed", replace(CALL, passcode="")))


def test_letter_tells_how_to_cancel_by_answering_where_answers_are_read() -> None:
    call = replace(CALL, answer_cancels=True)

    assert "answer this mail with one word: cancel" in text(sent("confirmed", call))
    assert "answer this mail" not in text(sent("cancelled", call))
    assert "https://" not in text(sent("cancelled", call))


@pytest.mark.parametrize("language", ALL)
@pytest.mark.parametrize("kind", KINDS)
def test_letter_is_neutral_in_every_language(kind: Kind, language: str) -> None:
    message = sent(kind, replace(CALL, in_calendar=True), language)
    whole = " ".join([message["Subject"], text(message), *map(bytes.decode, calendars(message))])

    for word in (
        "OTIT",
        "otit",
        "consult",
        "Sodan",
        "sodan",
        "相談",
        "技能実習",
        "Tư vấn",
        "tư vấn",
    ):
        assert word not in whole
    assert "b0123456789abcdef012" not in text(message)
    for line in message.as_bytes().splitlines():
        assert len(line) <= 998


@pytest.mark.parametrize(
    "address",
    ["a..b@docomo.ne.jp", "a.@docomo.ne.jp", ".a@ezweb.ne.jp", "lan+x@example.com"],
)
def test_address_of_a_carrier_stands_in_the_header_as_it_is(address: str) -> None:
    message = call_letter(
        "confirmed", CALL, Cover(address, "en", CATALOG, "desk@example.jp", "k", NOW)
    )

    assert f"To: {address}\r\n".encode() in message.as_bytes()
    assert f"mailto:{address}".encode() in calendars(message)[0].replace(b"\r\n ", b"")


@pytest.mark.parametrize("address", ["x@example.com\r\nBcc: evil@example.com", "x@a\nb"])
def test_address_cannot_add_a_header(address: str) -> None:
    with pytest.raises(ValueError, match="control character"):
        sent("confirmed", to=address)


def test_staff_letter_says_that_there_is_something_and_no_more() -> None:
    message = staff_letter(
        Cover("hana@example.com", "en", CATALOG, "desk@example.jp", "k1", NOW),
        console_url="https://desk.example.com/console",
    )
    bare = staff_letter(Cover("hana@example.com", "en", CATALOG, "desk@example.jp", "k1", NOW))

    assert message["Subject"] == "There is something new"
    assert message.get_content() == (
        "There is something new in the desk.\r\n\r\n"
        "Open the desk: https://desk.example.com/console\r\n"
    )
    assert bare.get_content() == "There is something new in the desk.\r\n"
    assert message["Auto-Submitted"] == "auto-generated"
