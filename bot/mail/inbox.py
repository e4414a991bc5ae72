"""What came into the mailbox, read: a bounce, a calendar's answer, a person's words, a machine's.

Nothing here trusts the sender's name or address: whoever knows the token of the address, the
Message-ID of our letter or the name of our calendar entry has the letter. What a person wrote is
cut off from what they quoted.
Source: RFC 3464 (bounces), 3834 (automatic answers), 5546 and 6047 (calendars' answers).
"""

from __future__ import annotations

import email
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses, parseaddr
from html.parser import HTMLParser
from typing import Any, Literal

import structlog

log = structlog.get_logger()
Kind = Literal["bounce", "calendar", "words", "automatic"]
LONGEST = 4000  # letters of a person's words that are kept
_ID = re.compile(r"<([^<>@\s]{1,200})@[^<>\s]*>")
_MACHINES = ("List-Id", "X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress")
_ADDRESSED = ("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To")
_CUT = re.compile(
    r"^\s*>"  # a quoted line
    r"|^\s*-- ?$"  # a signature
    r"|^\s*[-_=*]{2,}.*\w.*[-_=*]{2,}\s*$"  # --- Original Message ---, in any language
    r"|^\s*_{8,}\s*$"
    r"|^\s*\*?(?:From|差出人|发件人|寄件者|Từ|Dari|Mula kay|จาก|ពី|ပေးပို့သူ)\*?\s*[:：]"
)
# "On Tue, 24 Nov 2026 at 10:00, Desk wrote:" names a year and a time, in whatever language.
_WROTE = re.compile(r"(?:19|20|25)\d\d\D.*\d{1,2}[:.時]\d\d|\d{1,2}[:.時]\d\d.*(?:19|20|25)\d\d")
_PHONE_SAYS = re.compile(
    r"^\s*(?:sent from|get outlook|iphoneから|androidから|.*から送信|gửi từ|发自|从我的"
    r"|dikirim dari|ipinadala mula|ส่งจาก|ផ្ញើពី|.*မှ ပို့)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail, as far as it matters here. `words` are personal.

    `token` is what stood behind the plus; `letters` begin the Message-IDs of the letters that it
    answers, or that came back; `uid` names the calendar entry, `answer` is what the calendar
    says (ACCEPTED, DECLINED or TENTATIVE), and `starts_at` the time to which it says so, in UTC.
    """

    id: str  # the same whenever this mail is read again
    kind: Kind
    token: str = ""
    letters: tuple[str, ...] = ()
    words: str = ""
    uid: str = ""
    answer: str = ""
    starts_at: datetime | None = None


def read(raw: bytes, sender: str) -> Mail:
    """Read one mail; `sender` is SODAN_MAIL_FROM. What nobody can read is a mail without words."""
    try:
        return _read(raw, sender)
    except Exception as error:  # the library raises many kinds for headers that break the rules
        log.warning("mail-unreadable", error=type(error).__name__)
        return Mail(hashlib.sha256(raw).hexdigest(), "words")


def _read(raw: bytes, sender: str) -> Mail:
    message = email.message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    given = _header(message, "Message-ID").strip()
    mark = hashlib.sha256(given.encode() if given else raw).hexdigest()
    token = _token(message, sender)
    returned = _returned(message)
    if returned is not None:
        failed, letters = returned
        return Mail(mark, "bounce" if failed else "automatic", token, letters)
    letters = tuple(_ids(_header(message, "In-Reply-To") + " " + _header(message, "References")))
    calendar = _calendar(message)
    if calendar is not None:
        uid, answer, starts_at = calendar
        return Mail(mark, "calendar", token, letters, uid=uid, answer=answer, starts_at=starts_at)
    if _is_automatic(message):
        return Mail(mark, "automatic", token, letters)
    return Mail(mark, "words", token, letters, _words(message, sender))


def _header(message: EmailMessage, name: str) -> str:
    # A header that cannot be read is as good as none; the library raises for some of them.
    try:
        return " ".join(str(value) for value in message.get_all(name, []))
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        return ""


def _ours(sender: str) -> Address:
    user, _, domain = parseaddr(sender)[1].rpartition("@")
    return Address("", user, domain)


def _token(message: EmailMessage, sender: str) -> str:
    ours = _ours(sender)
    headers = [_header(message, name) for name in _ADDRESSED]
    for _, address in getaddresses([text for text in headers if text]):
        user, _, domain = address.rpartition("@")
        own, plus, token = user.partition("+")
        same = own.casefold() == ours.username.casefold()
        if plus and same and domain.casefold() == ours.domain.casefold():
            return token[:100]
    return ""


def _ids(text: str) -> Iterator[str]:
    for found in list(_ID.finditer(text))[-50:]:
        yield found[1]


def _returned(message: EmailMessage) -> tuple[bool, tuple[str, ...]] | None:
    """Tell whether a letter came back for good, and which; None for what is no such report."""
    report = str(message.get_param("report-type") or "").casefold()
    if message.get_content_type() != "multipart/report" or report != "delivery-status":
        return None
    failed, letters = False, []
    for part in message.walk():
        kind = part.get_content_type()
        if kind == "message/delivery-status":
            fields = part.as_string().casefold()
            failed |= bool(re.search(r"^action:\s*failed", fields, re.MULTILINE))
        elif kind in ("text/rfc822-headers", "message/rfc822"):
            found = re.search(r"^message-id:\s*(<[^>]*>)", part.as_string(), re.I | re.M)
            letters += list(_ids(found[1])) if found else []
    return failed, tuple(letters)


def _calendar(message: EmailMessage) -> tuple[str, str, datetime | None] | None:
    """Give the entry's name, the answer of a calendar and to which time; None for no calendar."""
    from icalendar import Calendar  # noqa: PLC0415 heavy, and a desk without mail does without

    for part in message.walk():
        if part.get_content_type() not in ("text/calendar", "application/ics"):
            continue
        try:
            payload = part.get_payload(decode=True)
            found = Calendar.from_ical(payload if isinstance(payload, bytes) else b"")
            if str(found.get("METHOD", "")).upper() != "REPLY":
                continue
            for event in found.walk("VEVENT"):
                attendees = event.get("ATTENDEE", [])
                for one in attendees if isinstance(attendees, list) else [attendees]:
                    answer = str(one.params.get("PARTSTAT", "")).upper()
                    return str(event["UID"])[:200], answer, _starts(event.get("DTSTART"))
        except (ValueError, KeyError, IndexError, AttributeError, TypeError):
            continue  # not a calendar that anybody can read
    return None


def _starts(given: Any) -> datetime | None:
    """Read a calendar's moment; None for a whole day, or a clock without a zone."""
    moment = getattr(given, "dt", None)
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return None
    return moment.astimezone(UTC)


def _is_automatic(message: EmailMessage) -> bool:
    submitted = _header(message, "Auto-Submitted").partition(";")[0].strip().casefold()
    if submitted not in ("", "no"):
        return True
    precedence = _header(message, "Precedence").strip().casefold()
    if precedence in ("bulk", "list", "junk", "auto_reply"):
        return True
    if any(message.get(name) for name in _MACHINES):
        return True
    if _header(message, "Return-Path").strip() == "<>":
        return True
    writer = parseaddr(_header(message, "From"))[1].casefold()
    return writer.partition("@")[0] in ("mailer-daemon", "postmaster")


def _words(message: EmailMessage, sender: str) -> str:
    body = message.get_body(("plain", "html"))
    if body is None:
        return ""
    try:
        text = str(body.get_content())
    except (LookupError, ValueError, KeyError, AttributeError):
        payload = body.get_payload(decode=True)
        text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    if body.get_content_type() == "text/html":
        text = _Plain.of(text)
    return own_words(text, sender)[:LONGEST]


def own_words(text: str, sender: str) -> str:
    """Cut what a person wrote off from what they quoted, and from what their phone added."""
    address = parseaddr(sender)[1].casefold()
    user, _, domain = address.rpartition("@")
    kept: list[str] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        ours = f"@{domain}" in line.casefold() and user in line.casefold()
        if _CUT.match(line) or ours or _WROTE.search(line):
            break
        kept.append(line)
    # Where the quotation's first line is broken in two, its date stands alone above it.
    while kept and (not kept[-1].strip() or _PHONE_SAYS.match(kept[-1])):
        kept.pop()
    return "\n".join(kept).strip()


class _Plain(HTMLParser):
    """Takes the text out of a mail's HTML, and leaves quotations behind."""

    _QUIET = frozenset({"blockquote", "style", "script", "head", "title"})
    _BREAKS = frozenset({"br", "p", "div", "tr", "li"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.quiet = 0

    @classmethod
    def of(cls, html: str) -> str:
        reader = cls()
        reader.feed(html)
        reader.close()
        return re.sub(r"\n{2,}", "\n", "".join(reader.said)).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        quoted = tag == "div" and "quote" in (dict(attrs).get("class") or "")
        if tag in self._QUIET or quoted:
            # What stands below a quotation is nearly never the writer's own.
            self.quiet += 1
        if tag in self._BREAKS and not self.quiet:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._QUIET and self.quiet:
            self.quiet -= 1

    def handle_data(self, data: str) -> None:
        if not self.quiet:
            self.said.append(" ".join(data.split("\n")))
