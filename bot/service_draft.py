"""A first service file from a few answers, each tried by the reader of service files itself."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from handlers.apps import NAMES
from handlers.fields.field import known
from locales.languages import base
from schedules.problem import Problems
from schedules.service_file import article_keys, read_service
from schedules.service_schema import HEADING
from schedules.week import shown

_BETWEEN = re.compile(r"[,;\n]")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_COMMENTS_AT = 33  # where they stand on a line, as in the shipped files
NOTHING = ("", "none")
OWN = "own"  # each caller's own language
CALLS, EVENTS = KINDS = ("calls", "events")


class Wrong(ValueError):
    """An answer cannot stand in a service file; the message says what would be right."""


@dataclass(frozen=True)
class Draft:
    """What has been answered; what has not is something that contradicts no answer.

    `languages` and `known_languages`: tags, days by tag, and the tags that have sentences.
    `language`: of all calls; "" where each is in the caller's own. `callers`: in what they are
    answered where that is not told by the days of a language.
    """

    known_languages: tuple[str, ...]
    starts_on: date
    id: str = "service"
    timezone: str = "Asia/Tokyo"
    kind: str = CALLS
    language: str = ""
    callers: tuple[str, ...] = ()
    languages: Mapping[str, str] | None = None
    hours: Mapping[str, str] | None = None
    length: str | int = 5
    confirmation: str = "staff"
    fields: tuple[str, ...] = ("email",)
    app: tuple[str, ...] = ("zoom",)
    documents: tuple[str, ...] = ()
    phone: str = ""

    def asks(self, name: str) -> bool:
        """Tell whether something is asked of a service like this one."""
        if name in ("hours", "length"):
            return self.kind == CALLS
        if name == "languages":
            return self.kind == CALLS and not self.language
        return name != "callers" or self.kind == EVENTS or bool(self.language)

    def tags(self) -> tuple[str, ...]:
        """List the languages in which callers are answered."""
        return tuple(self.languages or ()) if self.asks("languages") else self.callers

    def answered(self, name: str, answer: str) -> Draft:
        """Take an answer. Raises Wrong."""
        if not self.asks(name):
            raise Wrong(f"{shown(answer)} has no place here, expected {_NOT_ASKED[name]}")
        draft = replace(self, **{name: _READ[name](self, answer.strip())})
        try:
            read_service(draft.text(), "draft")
        except Problems as found:
            said = dict.fromkeys(f"{problem.what}, {problem.right}" for problem in found.problems)
            raise Wrong("\n".join(said)) from None
        return draft

    def text(self) -> str:
        """Write the file: every key with what it means, and [articles] for those that are set."""
        hours = self.hours or {"mon-sun": "00:00-23:55"}
        days = self.languages or {self.language or "en": " ".join(hours)}
        if self.kind == CALLS and self.language:
            days = {self.language: " ".join(hours)}
        callers = () if self.asks("languages") else self.callers or (self.language or "en",)
        length = self.length if isinstance(self.length, int) else _quoted(self.length)
        at_once = self.confirmation == "instant"
        parts = _OF_EVENTS if self.kind == EVENTS else _OF_CALLS
        timetable = parts["timetable"].format(
            starts_on=self.starts_on, hours=_inline(hours), days=_lines(days)
        )
        body = _BODY.format(
            heading=HEADING,
            id=_quoted(self.id),
            timezone=_quoted(self.timezone),
            none_yet=parts["none_yet"],
            phone=f"phone = {_quoted(self.phone)}" if self.phone else '# phone = "03-1234-5678"',
            timetable=timetable,
            length=parts["length"].format(length=length),
            wishes=1 if at_once or self.kind == EVENTS else 3,
            confirmation=_quoted(self.confirmation),
            fields=_list(self.fields),
            known_fields=", ".join(known()),
            apps=_list(self.app),
            known_apps=", ".join(NAMES),
            language=f"language = {_quoted(self.language)}"
            if self.language
            else '# language = "ja"',
            callers=f"languages = {_list(callers)}"
            if callers
            else '# languages = ["ja", "vi", "en"]',
            by=_list(("chat", "page", "phone") if self.phone else ("chat", "page")),
            grace=min(10, self.length) if isinstance(self.length, int) else 10,
            documents=_list(self.documents),
        )
        body = "".join(f"{_aligned(line)}\n" for line in body.splitlines())
        try:
            keys = article_keys(tomllib.loads(body))
        except tomllib.TOMLDecodeError:
            keys = []  # an answer broke the file; its reader says so
        return body + "".join(f'"{key}" = "operator"\n' for key in keys)


def _whole(_: Draft, answer: str) -> str:
    return answer


def _phone(_: Draft, answer: str) -> str:
    return "" if answer in NOTHING else answer


def _length(_: Draft, answer: str) -> str | int:
    return int(answer) if re.fullmatch("[0-9]{1,9}", answer) else answer


def _kind(_: Draft, answer: str) -> str:
    if answer not in KINDS:
        raise Wrong(f"{shown(answer)} is no kind of service, expected {' or '.join(KINDS)}")
    return answer


def _language(draft: Draft, answer: str) -> str:
    return "" if answer in ("", OWN) else _known(draft, answer)


def _callers(draft: Draft, answer: str) -> tuple[str, ...]:
    """Read "ja vi en"."""
    tags = tuple(_known(draft, tag) for tag in answer.replace(",", " ").split())
    if not tags:
        raise Wrong('nobody would be answered, expected languages such as "ja vi en"')
    return tags


def _known(draft: Draft, tag: str) -> str:
    if base(tag) not in draft.known_languages:
        listed = ", ".join(draft.known_languages)
        raise Wrong(f"the language {shown(tag)} has no folder in locales, expected of: {listed}")
    return tag


def _languages(draft: Draft, answer: str) -> dict[str, str]:
    """Read "vi mon-sat, en tue thu"."""
    right = 'expected each once with its days, such as "vi mon-sat, en tue thu"'
    days: dict[str, str] = {}
    for part in _parts(answer, right):
        tag, _, spec = part.replace("=", " ", 1).partition(" ")
        _known(draft, tag)
        if tag in days or not spec.strip():
            raise Wrong(f"{shown(part)} are no days of a language, {right}")
        days[tag] = " ".join(spec.split())
    return days


def _hours(_: Draft, answer: str) -> dict[str, str]:
    """Read "mon-fri 11:00-19:00, sat 09:00-12:00 13:00-17:00"."""
    right = 'expected days with their hours, such as "mon-fri 11:00-19:00, sat 09:00-12:00"'
    hours: dict[str, str] = {}
    for part in _parts(answer, right):
        words = part.replace("=", " ", 1).split()
        spec = " ".join(word for word in words if not word[0].isdigit())
        stretches = [word for word in words if word[0].isdigit()]
        if spec in hours or not spec or words != [*spec.split(), *stretches]:
            raise Wrong(f"{shown(part)} are no hours of a day, {right}")
        hours[spec] = " ".join(stretches)
    return hours


def _parts(answer: str, right: str) -> list[str]:
    parts = [part.strip() for part in _BETWEEN.split(answer)]
    if not all(parts):
        raise Wrong(f"{shown(answer)} leaves something out, {right}")
    return parts


def _names(_: Draft, answer: str) -> tuple[str, ...]:
    return () if answer in NOTHING else tuple(answer.replace(",", " ").split())


def _fields(draft: Draft, answer: str) -> tuple[str, ...]:
    names = _names(draft, answer)
    for name in names:
        if name not in known():
            listed = ", ".join(known())
            raise Wrong(f"the field {shown(name)} cannot be asked, expected of: {listed}")
    return names


def _apps(draft: Draft, answer: str) -> tuple[str, ...]:
    names = _names(draft, answer)
    for name in names:
        if name not in NAMES:
            listed = ", ".join(NAMES)
            raise Wrong(
                f"the app {shown(name)} is not known, expected at least one app of: {listed}"
            )
    return names


_NOT_ASKED = {
    "languages": "--callers: calls are in one language, or there are events",
    "callers": "--languages: callers are answered in the languages of their calls",
    "hours": "no hours beside events, which have moments of their own",
    "length": "no length beside events, which have lengths of their own",
}
_READ: Mapping[str, Callable[[Draft, str], Any]] = {
    "id": _whole,
    "timezone": _whole,
    "kind": _kind,
    "language": _language,
    "callers": _callers,
    "languages": _languages,
    "hours": _hours,
    "length": _length,
    "confirmation": _whole,
    "fields": _fields,
    "app": _apps,
    "documents": _names,
    "phone": _phone,
}


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _list(names: Iterable[str]) -> str:
    return f"[{', '.join(map(_quoted, names))}]"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _quoted(name)


def _inline(table: Mapping[str, str]) -> str:
    return f"{{ {', '.join(f'{_key(key)} = {_quoted(told)}' for key, told in table.items())} }}"


def _lines(table: Mapping[str, str]) -> str:
    return "\n".join(f"{_key(key)} = {_quoted(told)}" for key, told in table.items())


def _aligned(line: str) -> str:
    code, mark, comment = line.partition("  # ")
    return f"{code:<{_COMMENTS_AT - 1}} # {comment}" if mark else line


_EVENT = """\
# [[event]]
# name = "interviews-2026-12"  # a name of its own
# title = {{ ja = "...", en = "..." }}  # as the organiser calls it
# starts = 2026-12-10T14:00:00
# minutes = 90  # how long it lasts; a multiple of 5
# capacity = 20  # for how many it is
# draws = 2026-12-05T12:00:00  # with confirmation = "lottery": when lots are drawn
"""
_OF_CALLS = {
    "none_yet": "",
    "length": """\
session_minutes = {length}  # length of a call; a multiple of 5
# session_at_most = true  # a call may well be shorter
""",
    "timetable": """\
# One [[timetable]] holds until the next one's first day. When hours change, leave this one
# as it is, copy it below itself, and change `from` and the hours in the copy.
# Single days off and extra days do not belong here: staff enter them in the console.
[[timetable]]
from = {starts_on}  # the first day on which these hours hold
# working_days = true  # not on Saturdays, Sundays, public holidays and 29 December to 3 January
# A day without hours is closed. Several stretches a day: "09:00-12:00 13:00-17:00".
hours = {hours}

[timetable.days]  # which language on which days; callers see this order
{days}

# For seminars and other events for many, [[event]] sections take the place of [[timetable]] and
# of session_minutes; `event = []` above all sections while there is none:
"""
    + _EVENT,
}
_OF_EVENTS = {
    "none_yet": "event = []  # no events yet: take this line away with the first [[event]]\n",
    "length": "",
    "timetable": """\
# Each seminar, visit or evening for many is an [[event]]; take `event = []` above away then.
"""
    + _EVENT,
}
_BODY = """\
{heading}
# Say here what this service offers, and where its rules stand. Change a line, save, and run
# `sodan check`. A line that begins with # is not set: take the # away to set it, and give the
# key its line under [articles].

id = {id}  # the name of this file without .toml
timezone = {timezone}  # every hour in this file is the clock of this place
{none_yet}
[contact]  # other ways to you, shown to callers
{phone}  # cancelling by phone needs it
# mail = "desk@example.jp"  # an address for callers
# line = "@123abcde"  # the basic ID of your LINE account
# telegram = "example_bot"  # the name of your Telegram bot

{timetable}
# While something is being repaired nothing can be booked; callers are told before:
# [[maintenance]]
# from = 2026-12-28T22:00:00
# to = 2026-12-29T06:00:00

[booking]
{length}notice_minutes = 60  # a call is booked at least this long before it starts
# days_before = 1  # and at least so many days; 1: until the end of the day before
# working_days_before = 2  # or so many working days of public offices in between, in its place
horizon_days = 28  # and at most this many days ahead
wishes = {wishes}  # times that a caller may name in one request
per_caller = 1  # bookings that a caller may have open at once
# per_day = 1  # calls that a caller may have on one day
offer_hours = 24  # how long an offered time waits for the caller's answer
seats = 1  # calls at once in each language while no counsellor is listed
confirmation = {confirmation}  # staff, instant, reply (by answering), lottery
buffer_minutes = 0  # kept free after each call; a multiple of 5
# in_call = true  # the next call can be booked during a call

[intake]  # what a caller is asked, in this order
# who = ["trainee", "former", "representative", "supporter"]  # who may ask
# Known: {known_fields}.
fields = {fields}
companion = false  # true: will somebody sit in during the call?
private_form = false  # true: asked on our own page only, never in the chat
prove_email = false  # true: a mailed code is typed back; without it no mail is sent
# account = true  # registered for good once the link in a mail was opened
# characters = "jis"  # only what is in JIS levels 1 to 4 can be entered
# identity = ["name"]  # by which fields staff make sure who it is

# What decides whether somebody may use the service, asked first; docs/admin.md tells which there
# are and how to add one. As many [[question]] as you need:
# [[question]]
# ask = "camera"  # its name
# go = ["yes"]  # answers with which it goes on
# stop = ["no"]  # answers with which it does not

[meeting]
# Known: {known_apps}. Of several, one is agreed on.
apps = {apps}
# designated = true  # or an app like it, as the organiser names it
# booking_app = "etumo"  # where the office keeps its own bookings
# access = ["url"]  # by what a caller gets in: url, id-passcode, id-passkey
media = "audio"  # audio: cameras stay off; video
{language}  # the language of all calls; left out: the caller's own

# With a `language` of all calls: in which languages callers are answered, in the order shown.
[callers]
{callers}

# Ways in which a caller may cancel: chat, mail, page (the link in letters and chat), phone. Where
# fewer are left on the day of the call itself, name them in the second line.
[cancel]
by = {by}
# same_day_by = ["phone"]  # without it: on that day as before

[absence]
grace_minutes = {grace}  # without a word for so long after the start: not held
refusal = "human"  # only a person may refuse a caller later
strike_days = 180  # a call that was missed longer ago does not count any more

[reminders]  # leave a line out and that reminder is not sent
day_before_at = "18:00"  # the evening before the call
ready_minutes = 30  # shortly before the call: are you ready?
offer_ends_hours = 3  # before offered times are given up

[environment]
# What callers are asked to look at before the call, in this order.
checks = ["app", "test-call", "up-to-date", "safe-device", "wifi", "quiet", "camera-off"]

[office]  # what staff are told; leave a line out and they are not
unanswered_hours = 4  # a request has waited for so long
unclosed_hours = 2  # a call is over and nobody wrote down how it ended
unread_hours = 12  # a message that has to be read has had no reaction for so long
close_days = 7  # then it is closed without a result
today_at = "08:30"  # each morning: today's calls
# writes_within_working_days = 3  # else callers are told to phone, and staff see it

[keeping]
days = 30  # after the last call and the last word a caller is forgotten

[waiting]  # who finds every time taken can wait; without it there is no list
hold_minutes = 60  # how long a freed time is kept for the first in line

# By which roads date and way in are told beside the chat; phone and member-page are tasks of staff.
[notices]
# by = ["phone", "member-page"]  # chat, mail, phone, member-page

[terms]
documents = {documents}  # shown before the first booking
consent = "explicit"  # explicit: a button; deemed: applying counts as agreeing
# deemed_by = ["applying"]  # what the source counts so: applying, replying, using, viewing
# app_terms = "separate"  # the app's terms: applying (and using), using (alone), separate
# change = "announced"  # free: who goes on agrees to changed terms; announced
# court = "office"  # the sentence court-<name>

[conduct]
# recording = ["audio", "video"]  # forbidden to callers: audio, video, photo, streaming
# organiser_records = true  # the organiser may record
# designated = true  # only functions of the app that the organiser names
# forbidden = ["threats", "abuse"]  # the sentences conduct-<name>
# suspension = "human"  # a person may end one caller's use

[records]
# kept = ["times", "access", "devices"]  # the sentences record-<name>
# statistics = true  # figures of many callers at once

[costs]
# free = true  # no charge
# own = ["device", "data"]  # what callers pay themselves

# Where each rule stands: an article of the terms ("6-2"), "notice", "preamble", "closing", or
# "operator" where no source states it and this desk chose. Every key above has its line;
# in a list, each entry may have its own.
[articles]
"""
