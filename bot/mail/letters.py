"""The letters themselves: neutral words, a calendar part, and headers that arrive.

Anybody may look over a caller's shoulder, so a letter says a time and a link and nothing else:
no name, no language, no operator. The calendar part has neither description nor alarm, and its
organiser no name; the join link and the title of an event stand in the text alone, below the first
lines.
Source: RFC 5545, 5546 and 6047 (calendar), 3834 (Auto-Submitted), 2047 (subjects).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from html import escape
from typing import Literal, Protocol
from zoneinfo import ZoneInfo

from locales import formats

Kind = Literal[
    "requested", "unwritten", "offered", "confirmed", "changed", "cancelled", "receipt", "still"
]
OVER = ("cancelled", "receipt")
TOLD_AS = {"receipt": "cancelled", "unwritten": "requested"}  # alike in the list of a mailbox


class Sentences(Protocol):
    """What letters need of the catalog."""

    def say(self, key: str, language: str, **values: str | int) -> str: ...


@dataclass(frozen=True, slots=True)
class Call:
    """What a letter may tell about a booking; all moments are aware.

    `times` are the wished or offered ones, for "requested" and "offered". `zone` is the caller's
    own time zone abroad, "" in Japan. `in_calendar`: an earlier letter brought it into a calendar,
    so a cancellation must take it out again. `answer_cancels`: the service reads answers, and
    `answer_accepts` that one of them may take an offered time, by its number where there are
    several. `answer_to` is what stands
    behind the plus in the address that answers go to, and `uid` the name of the calendar entry:
    nobody can guess either. `notes` are further sentences, as they were when it happened.
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
    key_name: str = "passcode"  # what that is called: passcode or passkey
    meeting_id: str = ""  # where there is no link: what is entered in `app`
    app: str = ""
    page_url: str = ""
    in_calendar: bool = False
    event: str = ""  # the title, where the booking is a place at an event
    camera_off: bool = False  # calls of this service are by voice alone
    answer_cancels: bool = False
    answer_accepts: bool = False
    answer_to: str = ""
    uid: str = ""
    undo: bool = False  # the page takes the caller's own cancellation back
    phone: str = ""  # of the office, or words for it
    same_day_phone: str = ""  # the number to call on the day itself, where only that counts
    notes: Sequence[str] = field(default=())
    terms: Sequence[tuple[str, str]] = field(default=())  # language and exact text, to be attached


@dataclass(frozen=True, slots=True)
class Cover:
    """To whom a letter goes, in which language, from whom, and when it is written.

    `sender` is SODAN_MAIL_FROM, with or without a name. `key` is the outbox row's retry key: a
    second try carries the same Message-ID, so mailboxes can tell that it is the same letter.
    """

    to: str
    language: str
    catalog: Sentences
    sender: str
    key: str
    now: datetime

    def say(self, key: str, **values: str | int) -> str:
        """Say a sentence in the reader's language."""
        return self.catalog.say(key, self.language, **values)

    def letter(self, subject: str, *paragraphs: str) -> EmailMessage:
        """Write a letter of some paragraphs."""
        message = _headed(self, subject)
        message.set_content("\n\n".join(paragraphs) + "\n", cte="base64")
        # Last, since setting the content takes all of its headers away.
        message["Content-Language"] = self.language
        return message


def call_letter(kind: Kind, call: Call, cover: Cover) -> EmailMessage:
    """Write one letter about a booking to its caller."""
    language = cover.language
    local = call.starts_at.astimezone(formats.JAPAN)
    told = TOLD_AS.get(kind, kind)
    subject = cover.say(
        f"mail-{told}-subject",
        **(
            {}
            if kind == "offered"
            else {
                "day": formats.short_day(local.date(), language),
                "clock": formats.clock(local.time(), language),
            }
        ),
    )
    message = _headed(cover, subject)
    if call.answer_to:
        message["Reply-To"] = answer_address(cover.sender, call.answer_to)
    message.set_content(_text(kind, call, language, cover.catalog), cte="base64")
    if kind in {"confirmed", "changed"} or (kind in OVER and call.in_calendar):
        method = "CANCEL" if kind in OVER else "REQUEST"
        title = cover.say("mail-calendar-subject")
        to, sender, now = cover.to, cover.sender, cover.now
        entry = calendar(method, call, title, to=to, sender=sender, now=now)
        _add_calendar(message, method, entry)
    for place, (tag, text) in enumerate(call.terms, 1):
        name = f"terms-{place}.html" if len(call.terms) > 1 else "terms.html"
        page = text_page(text, tag).encode()  # as bytes, so that no line end is changed
        message.add_attachment(
            page, maintype="text", subtype="html", filename=name, params={"charset": "utf-8"}
        )
    # Last, since setting the content takes all of its headers away.
    message["Content-Language"] = language
    return message


def proof_letter(code: str, cover: Cover) -> EmailMessage:
    """Send the code by which a caller shows that the mailbox is theirs."""
    say = cover.say
    parts = say("mail-proof", code=code), say("mail-proof-why"), say("mail-automatic")
    return cover.letter(say("mail-proof-subject"), *parts)


def account_letter(about: str, told: str, cover: Cover) -> EmailMessage:
    """Send a link to register ("full") or to see what is kept ("page"), or the last day ("unused").

    `told` is that link, or that day as it is written in the language.
    """
    say = cover.say
    if about == "unused":
        subject, parts = say("mail-unused-subject"), [say("mail-unused", day=told)]
    else:
        subject = say("mail-link-subject")
        parts = [say(f"mail-link-{about}", link=told), say(f"mail-link-{about}-why")]
    return cover.letter(subject, *parts, say("mail-automatic"))


def staff_letter(
    cover: Cover, *, console_url: str = "", times: Sequence[datetime] = ()
) -> EmailMessage:
    """Tell one member of staff that something waits, and not what; or when calls are today."""
    say, language = cover.say, cover.language
    subject, parts = say("mail-staff-subject"), [say("mail-staff")]
    if times:
        subject = say("mail-today-subject", count=str(len(times)))
        clocks = (time.astimezone(formats.JAPAN).time() for time in times)
        listed = "\n".join(formats.clock(clock, language) for clock in clocks)
        parts = [say("mail-today"), listed]
    if console_url:
        parts.append(say("mail-staff-link", link=console_url))
    return cover.letter(subject, *parts)


def _text(kind: Kind, call: Call, language: str, catalog: Sentences) -> str:
    def say(name: str, **values: str) -> str:
        return catalog.say(f"mail-{name}", language, **values)

    listed = kind in {"requested", "unwritten", "offered"} and call.times
    moments = call.times if listed else (call.starts_at,)
    whens = []
    numbered = call.answer_accepts and kind == "offered" and len(moments) > 1
    for number, moment in enumerate(moments, 1):
        time = formats.japan_time(moment, language)
        lines = [f"{number}. {time}" if numbered else time]
        if call.zone:
            own = formats.when(moment, language, ZoneInfo(call.zone))
            lines.append(say("own-time", when=own, place=_city(call.zone)))
        whens.append("\n".join(lines))
    told = "offered-reply" if call.answer_accepts and kind == "offered" else kind
    parts = ["\n".join(whens), say(told, **({"phone": call.phone} if kind == "unwritten" else {}))]
    if kind in {"confirmed", "changed"}:
        if call.join_url or call.meeting_id:
            join = [
                say("join", link=call.join_url)
                if call.join_url
                else say("join-by-id", app=call.app, number=call.meeting_id)
            ]
            if call.passcode:
                join.append(say(call.key_name, **{call.key_name: call.passcode}))
            if call.camera_off:
                join.append(catalog.say("camera-off", language))
            parts.append("\n".join(join))
        else:
            parts.append(say("link-later"))
    parts += [call.event] if call.event else []  # below what a mailbox shows of an unread letter
    parts += call.notes
    if kind in OVER:
        if call.undo and call.page_url:
            parts.append(say("undo", link=call.page_url))
    else:
        parts += _what_to_do(kind, call, say)
    parts.append(say("code", code=call.code))
    parts.append(say("automatic"))
    return "\n\n".join(parts) + "\n"


def _what_to_do(kind: Kind, call: Call, say: Callable[..., str]) -> list[str]:
    """Tell how to see, take or cancel the time."""
    parts = []
    if call.page_url:
        parts.append(say("page", link=call.page_url))
    if call.answer_accepts and kind == "offered":
        several = len(call.times) > 1
        parts.append(say("answer-number" if several else "answer-accepts"))
        parts += [say("answer-none")] if several else []
    if call.answer_cancels and kind != "still":
        parts.append(say("answer-cancels"))
    if call.same_day_phone and kind != "still":
        parts.append(say("same-day", phone=call.same_day_phone))
    return parts


def text_page(text: str, language: str) -> str:
    """Draw a text as a page that a phone shows in its own letters; not a sign of it changes."""
    shown = escape(text)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"></head>\n'
        f'<body style="white-space: pre-wrap">{shown}</body>\n</html>\n'
    )


def answer_address(sender: str, token: str) -> Address:
    """Give the address that answers to one letter go to: "desk+token@example.jp"."""
    ours = _address(sender)
    return Address("", f"{ours.username}+{token}", ours.domain)


def _city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def _headed(cover: Cover, subject: str) -> EmailMessage:
    ours = _address(cover.sender)
    # With the default policy base64 text would end its lines in LF, and a calendar in CRLF only.
    message = EmailMessage(policy=SMTP)
    message["From"] = ours
    message["To"] = _address(cover.to)
    message["Subject"] = subject
    message["Date"] = format_datetime(cover.now)
    message["Message-ID"] = f"<{cover.key}@{ours.domain}>"
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


def calendar(
    method: str, call: Call, title: str, *, to: str = "", sender: str, now: datetime
) -> bytes:
    """Write the calendar entry: PUBLISH for a file that its caller opens by themselves.

    The moments are UTC, which every calendar shows on the clock of its own place.
    """
    from icalendar import Calendar, Event, vCalAddress  # noqa: PLC0415 heavy; not every desk mails

    event = Event()
    domain = _address(sender).domain
    event.add("uid", f"{call.uid or call.booking_id}@{domain}")
    event.add("sequence", call.revision)
    event.add("dtstamp", now)
    event.add("dtstart", call.starts_at)
    event.add("dtend", call.ends_at)
    event.add("summary", title)
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if method == "CANCEL" else "CONFIRMED")
    event.add("organizer", vCalAddress(f"mailto:{_bare(sender)}"))
    if to:
        attendee = vCalAddress(f"mailto:{_bare(to)}")
        attendee.params["ROLE"] = "REQ-PARTICIPANT"
        attendee.params["RSVP"] = "TRUE" if call.answer_to or call.answer_cancels else "FALSE"
        event.add("attendee", attendee)
    whole = Calendar()
    whole.add("prodid", "-//Calendar//EN")
    whole.add("version", "2.0")
    whole.add("method", method)
    whole.add_component(event)
    return bytes(whole.to_ical())


def _add_calendar(message: EmailMessage, method: str, entry: bytes) -> None:
    message.add_alternative(
        entry.decode(), subtype="calendar", params={"method": method}, cte="base64"
    )
    message.add_attachment(entry, maintype="application", subtype="ics", filename="time.ics")
