"""The letters themselves: neutral words, a calendar part, and headers that arrive.

Anybody may look over a caller's shoulder, so a letter says a time and a link and nothing else:
no name, no language, no operator. The calendar part has neither description nor alarm, and its
organiser no name; the join link stands in the text alone, below the first line.
Source: RFC 5545, 5546 and 6047 (calendar), 3834 (Auto-Submitted), 2047 (subjects).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from typing import Literal, Protocol
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress

from locales import formats

Kind = Literal["requested", "offered", "confirmed", "changed", "cancelled"]


class Sentences(Protocol):
    """What letters need of the catalog."""

    def say(self, key: str, language: str, **values: str | int) -> str: ...


@dataclass(frozen=True, slots=True)
class Call:
    """What a letter may tell about a booking; all moments are aware.

    `times` are the wished or offered ones, for "requested" and "offered". `zone` is the caller's
    own time zone abroad, "" in Japan. `in_calendar`: an earlier letter brought it into a calendar,
    so a cancellation must take it out again. `answer_cancels`: the service reads answers.
    """

    booking_id: str
    code: str
    revision: int
    starts_at: datetime
    ends_at: datetime
    times: Sequence[datetime] = field(default=())
    zone: str = ""
    join_url: str = ""
    passcode: str = ""
    page_url: str = ""
    in_calendar: bool = False
    camera_off: bool = False  # calls of this service are by voice alone
    answer_cancels: bool = False


def call_letter(
    kind: Kind,
    call: Call,
    *,
    to: str,
    language: str,
    catalog: Sentences,
    sender: str,
    key: str,
    now: datetime,
) -> EmailMessage:
    """Write one letter about a booking to its caller.

    `sender` is SODAN_MAIL_FROM, with or without a name. `key` is the outbox row's retry key: a
    second try carries the same Message-ID, so mailboxes can tell that it is the same letter.
    """
    say = catalog.say
    local = call.starts_at.astimezone(formats.JAPAN)
    subject = say(
        f"mail-{kind}-subject",
        language,
        **(
            {}
            if kind == "offered"
            else {
                "day": formats.short_day(local.date(), language),
                "clock": formats.clock(local.time(), language),
            }
        ),
    )
    message = _envelope(to=to, sender=sender, subject=subject, key=key, now=now)
    message.set_content(_text(kind, call, language, catalog), cte="base64")
    if kind in {"confirmed", "changed"} or (kind == "cancelled" and call.in_calendar):
        method = "CANCEL" if kind == "cancelled" else "REQUEST"
        title = say("mail-calendar-subject", language)
        _add_calendar(
            message, method, _calendar(method, call, title, to=to, sender=sender, now=now)
        )
    # Last, since setting the content takes all of its headers away.
    message["Content-Language"] = language
    return message


def staff_letter(
    *,
    to: str,
    language: str,
    catalog: Sentences,
    sender: str,
    key: str,
    now: datetime,
    console_url: str = "",
) -> EmailMessage:
    """Tell one member of staff that something waits, and not what."""
    subject = catalog.say("mail-staff-subject", language)
    message = _envelope(to=to, sender=sender, subject=subject, key=key, now=now)
    lines = [catalog.say("mail-staff", language)]
    if console_url:
        lines.append(catalog.say("mail-staff-link", language, link=console_url))
    message.set_content("\n\n".join(lines) + "\n", cte="base64")
    message["Content-Language"] = language
    return message


def _text(kind: Kind, call: Call, language: str, catalog: Sentences) -> str:
    def say(name: str, **values: str) -> str:
        return catalog.say(f"mail-{name}", language, **values)

    moments = call.times if kind in {"requested", "offered"} and call.times else (call.starts_at,)
    whens = []
    for moment in moments:
        lines = [formats.japan_time(moment, language)]
        if call.zone:
            own = formats.when(moment, language, ZoneInfo(call.zone))
            lines.append(say("own-time", when=own, place=_city(call.zone)))
        whens.append("\n".join(lines))
    parts = ["\n".join(whens), say(kind)]
    if kind in {"confirmed", "changed"}:
        if call.join_url:
            join = [say("join", link=call.join_url)]
            if call.passcode:
                join.append(say("passcode", passcode=call.passcode))
            if call.camera_off:
                join.append(catalog.say("camera-off", language))
            parts.append("\n".join(join))
        else:
            parts.append(say("link-later"))
    if kind != "cancelled":
        if call.page_url:
            parts.append(say("page", link=call.page_url))
        if call.answer_cancels:
            parts.append(say("answer-cancels"))
    parts.append(say("code", code=call.code))
    parts.append(say("automatic"))
    return "\n\n".join(parts) + "\n"


def _city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _envelope(*, to: str, sender: str, subject: str, key: str, now: datetime) -> EmailMessage:
    ours = _address(sender)
    # With the default policy base64 text would end its lines in LF, and a calendar in CRLF only.
    message = EmailMessage(policy=SMTP)
    message["From"] = ours
    message["To"] = _address(to)
    message["Subject"] = subject
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{key}@{ours.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    return message


def _address(text: str) -> Address:
    # Japanese carriers gave out addresses such as a..b@docomo.ne.jp. A parser of RFC 5322
    # refuses them, so name, local part and domain are handed over apart.
    if not text.isprintable():
        raise ValueError("an address holds a control character, expected one line such as a@b.jp")
    name, address = parseaddr(text)
    user, _, domain = (address or text).rpartition("@")
    return Address(name, user, domain)


def _bare(text: str) -> str:
    address = _address(text)
    return f"{address.username}@{address.domain}"


def _calendar(method: str, call: Call, title: str, *, to: str, sender: str, now: datetime) -> bytes:
    event = Event()
    domain = _address(sender).domain
    event.add("uid", f"{call.booking_id}@{domain}")
    event.add("sequence", call.revision)
    event.add("dtstamp", now)
    event.add("dtstart", call.starts_at)
    event.add("dtend", call.ends_at)
    event.add("summary", title)
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if method == "CANCEL" else "CONFIRMED")
    event.add("organizer", vCalAddress(f"mailto:{_bare(sender)}"))
    attendee = vCalAddress(f"mailto:{_bare(to)}")
    attendee.params["ROLE"] = "REQ-PARTICIPANT"
    attendee.params["RSVP"] = "FALSE"
    event.add("attendee", attendee)
    calendar = Calendar()
    calendar.add("prodid", "-//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _add_calendar(message: EmailMessage, method: str, calendar: bytes) -> None:
    message.add_alternative(
        calendar.decode(), subtype="calendar", params={"method": method}, cte="base64"
    )
    message.add_attachment(calendar, maintype="application", subtype="ics", filename="time.ics")
