"""Mails as they come in: bounces, calendars, people in nine languages, and machines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.mail.inbox import Mail, own_words, read
from bot.mail.letters import Cover, call_letter
from tests.bot.mail.test_letters import CALL, CATALOG
from tests.conftest import NOW

SENDER = "Desk <desk@example.jp>"
TOKEN = "b0123456789abcdef012abcdefghijklmnopqrst"
QUOTED = f"> Wednesday\n> desk+{TOKEN}@example.jp"


def mail(body: str, *headers: str, to: str = f"desk+{TOKEN}@example.jp") -> bytes:
    """Write a mail as a phone would."""
    lines = ["From: Lan <lan@example.com>", f"To: {to}", "Subject: Re: Wed"]
    lines += ["Message-ID: <one@phone>", *headers]
    if not any(line.lower().startswith("content-type") for line in headers):
        lines += ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    return ("\r\n".join(lines) + "\r\n\r\n" + body.replace("\n", "\r\n")).encode()


def bounce(action: str = "failed", status: str = "5.1.1") -> bytes:
    body = f"""--b
Content-Type: text/plain

Sorry.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; lan@example.com
Action: {action}
Status: {status}

--b
Content-Type: text/rfc822-headers

From: desk@example.jp
Message-ID: <5c7b0a2e-key@example.jp>
Subject: Wed

--b--
"""
    kind = 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"'
    return mail(body, kind, "Auto-Submitted: auto-replied")


def calendar(partstat: str, method: str = "REPLY") -> bytes:
    body = f"""--b
Content-Type: text/plain

Lan has answered.
--b
Content-Type: text/calendar; charset=utf-8; method={method}

BEGIN:VCALENDAR
PRODID:-//Phone//EN
VERSION:2.0
METHOD:{method}
BEGIN:VEVENT
UID:{TOKEN}@example.jp
DTSTAMP:20261124T030000Z
DTSTART:20261125T090000Z
ATTENDEE;PARTSTAT={partstat};CN=Lan:mailto:lan@example.com
ORGANIZER:mailto:desk@example.jp
END:VEVENT
END:VCALENDAR
--b--
"""
    return mail(body, 'Content-Type: multipart/mixed; boundary="b"', to="desk@example.jp")


def test_answer_is_known_by_its_address_and_says_what_was_written() -> None:
    found = read(mail(f"cancel\n\nOn Tue, 24 Nov 2026 at 12:00, Desk wrote:\n{QUOTED}"), SENDER)

    assert (found.kind, found.token, found.words) == ("words", TOKEN, "cancel")


def test_answer_is_known_by_the_letters_it_answers() -> None:
    raw = mail(
        "x",
        "In-Reply-To: <5c7b0a2e-key@example.jp>",
        "References: <other@x> <5c7b0a2e-key@example.jp>",
        to="desk@example.jp",
    )

    found = read(raw, SENDER)

    assert (found.token, set(found.letters)) == ("", {"other", "5c7b0a2e-key"})


@pytest.mark.parametrize(
    "to", ["desk@example.jp", f"desk+{TOKEN}@example.com", f"x+{TOKEN}@example.jp"]
)
def test_token_of_another_address_is_none(to: str) -> None:
    assert read(mail("cancel", to=to), SENDER).token == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("hủy\n\nVào Th 3, 24 thg 11, 2026 vào lúc 12:00 Desk <desk@example.jp> đã viết:\n> x", "hủy"),
        ("取消\n\n发件人: Desk <desk@example.jp>\n日期: 2026年11月24日", "取消"),
        ("batal\n\nPada Sel, 24 Nov 2026 pukul 12.00 Desk <desk@example.jp>\nmenulis:\n> x", "batal"),
        ("i-cancel\n\n-----Original Message-----\nFrom: Desk", "i-cancel"),
        ("cancel\n\n________________________________\nFrom: Desk", "cancel"),
        ("ยกเลิก\n\nเมื่อ อ. 24 พ.ย. 2569 เวลา 12:00 Desk <desk@example.jp> เขียนว่า:\n> x", "ยกเลิก"),
        ("បោះបង់\n\nSent from my iPhone\n\n> x", "បោះបង់"),
        ("ပယ်ဖျက်\n-- \nLan", "ပယ်ဖျက်"),
        ("キャンセル\n\niPhoneから送信\n\n2026/11/24 12:00、Desk <desk@example.jp>のメール:\n> x", "キャンセル"),
        ("cancel\n\nOn Tue, 24 Nov 2026 at 12:00,\nDesk <desk@example.jp> wrote:\n> x", "cancel"),
        ("cancel\r\n\r\n> 18:00", "cancel"),
        ("I am ill.\nCan I come on Friday?", "I am ill.\nCan I come on Friday?"),
        ("> only a quotation", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_own_words_are_cut_off_from_what_was_quoted(text: str, words: str) -> None:
    assert own_words(text, SENDER) == words


def test_html_answer_is_read_without_its_quotation() -> None:
    html = (
        '<html><head><style>p{}</style></head><body><div dir="ltr">h&#7911;y</div><br>'
        '<div class="gmail_quote"><div>On Tue</div><blockquote>cancel it <b>now</b></blockquote>'
        "</div></body></html>"
    )

    found = read(mail(html, "Content-Type: text/html; charset=utf-8"), SENDER)

    assert found.words == "hủy"


@pytest.mark.parametrize("answer", ["ACCEPTED", "DECLINED", "TENTATIVE"])
def test_calendars_answer_names_the_entry(answer: str) -> None:
    found = read(calendar(answer), SENDER)

    assert (found.kind, found.uid, found.answer) == ("calendar", f"{TOKEN}@example.jp", answer)
    assert found.starts_at == datetime(2026, 11, 25, 9, tzinfo=UTC)


def test_our_own_invitation_that_comes_back_is_no_answer() -> None:
    assert read(calendar("NEEDS-ACTION", "REQUEST"), SENDER).kind == "words"


def test_bounce_names_the_letter_that_came_back() -> None:
    found = read(bounce(), SENDER)

    assert (found.kind, found.letters, found.token) == ("bounce", ("5c7b0a2e-key",), TOKEN)


def test_delay_is_no_bounce() -> None:
    assert read(bounce("delayed", "4.2.0"), SENDER).kind == "automatic"


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated (vacation)",
        "Precedence: bulk",
        "Precedence: auto_reply",
        "List-Id: <a.b>",
        "X-Autoreply: yes",
        "X-Auto-Response-Suppress: All",
        "Return-Path: <>",
    ],
)
def test_machines_mail_is_automatic(header: str) -> None:
    assert read(mail("cancel", header), SENDER).kind == "automatic"


def test_mail_that_says_it_is_no_machines_is_a_persons() -> None:
    assert read(mail("cancel", "Auto-Submitted: no"), SENDER).kind == "words"


def test_our_own_letter_that_came_back_to_us_is_automatic() -> None:
    letter = call_letter(
        "confirmed", CALL, Cover("desk@example.jp", "en", CATALOG, SENDER, "k", NOW)
    )

    assert read(letter.as_bytes(), SENDER).kind == "automatic"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe\x00",
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\nno parts",
        b"Content-Type: text/plain; charset=no-such\r\n\r\n\xe3\x81\x82",
        b"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEV",
        b"To: =?utf-8?q?=ff?= <a\r\nIn-Reply-To: <<<>\r\n\r\nx",
        b"From: @\r\nTo: ,,,;;\r\nMessage-ID:\r\n\r\nx",
    ],
)
def test_broken_mail_is_read_all_the_same(raw: bytes) -> None:
    found = read(raw, SENDER)

    assert isinstance(found, Mail)
    assert len(found.id) == 64


def test_same_mail_read_twice_has_the_same_id_and_another_has_another() -> None:
    one = read(mail("cancel"), SENDER)

    assert read(mail("cancel", "Received: by somebody"), SENDER).id == one.id
    assert read(mail("cancel").replace(b"one@phone", b"two@phone"), SENDER).id != one.id
