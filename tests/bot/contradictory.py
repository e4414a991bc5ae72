"""Two good service files, and every way of this table to contradict oneself in them."""

from __future__ import annotations

import tomllib
from typing import NamedTuple

from schedules.service_file import article_keys

HOURS = """\
id = "helpline"
timezone = "Asia/Tokyo"
[contact]
phone = "03-1234-5678"
[[timetable]]
from = 2026-01-01
hours = { mon-fri = "10:00-12:00 13:00-17:00", sat = "10:00-12:00" }
[timetable.days]
vi = "mon-sat"
en = "tue thu"
[booking]
session_minutes = 30
notice_minutes = 60
days_before = 1
horizon_days = 28
wishes = 3
per_caller = 1
per_day = 1
offer_hours = 24
seats = 1
confirmation = "staff"
[intake]
who = ["trainee", "former"]
fields = ["name", "email", "phone"]
identity = ["name"]
private_form = false
[[question]]
ask = "camera"
go = ["yes"]
stop = ["no"]
[meeting]
apps = ["zoom"]
access = ["url"]
media = "audio"
[cancel]
by = ["chat", "phone"]
same_day_by = ["phone"]
[absence]
grace_minutes = 10
refusal = "human"
strike_days = 180
[reminders]
day_before_at = "18:00"
ready_minutes = 30
offer_ends_hours = 3
[environment]
checks = ["app", "camera-off"]
[office]
unclosed_hours = 2
close_days = 7
today_at = "08:30"
[keeping]
days = 30
[waiting]
hold_minutes = 60
[[maintenance]]
from = 2026-12-28T22:00:00
to = 2026-12-29T06:00:00
[notices]
by = ["mail"]
[terms]
documents = ["otit", "zoom"]
consent = "explicit"
deemed_by = ["applying"]
app_terms = "applying"
change = "announced"
court = "tokyo"
[conduct]
forbidden = ["threats"]
[records]
kept = ["times"]
"""
EVENTS = """\
id = "evenings"
timezone = "Asia/Tokyo"
[[event]]
name = "visit"
title = { ja = "会社見学会", en = "Company visit" }
starts = 2026-12-18T14:00:00
minutes = 90
capacity = 20
draws = 2026-12-15T12:00:00
[[event]]
name = "seminar"
title = { ja = "セミナー", en = "Seminar" }
starts = 2026-12-22T10:00:00
minutes = 60
capacity = 10
draws = 2026-12-16T12:00:00
[booking]
notice_minutes = 60
days_before = 1
horizon_days = 28
wishes = 1
per_caller = 2
offer_hours = 24
seats = 1
confirmation = "lottery"
[intake]
fields = ["name", "email"]
[meeting]
apps = ["zoom"]
media = "video"
language = "ja"
[callers]
languages = ["ja", "en"]
[absence]
grace_minutes = 10
[terms]
documents = ["sannomiya-seminars", "zoom"]
consent = "explicit"
"""


class Case(NamedTuple):
    """An edit of a good file, the line that is told, and a part of what is told there."""

    old: str
    new: str
    line: str
    what: str
    right: str


MORE_HOURS = "[[timetable]]\nfrom = {day}\nhours = {{ mon = '10:00-12:00' }}\ndays = {{ {days} }}\n"
OF_HOURS = {
    # Hours
    "closes first": Case('sat = "10:00-12:00"', 'sat = "12:00-10:00"', "hours =", "closes before it opens", "the earlier time first"),
    "stretches overlap": Case('12:00 13:00-', '12:00 11:00-', "hours =", "begins before the stretch", "one after the other"),
    "weekday twice": Case("sat =", "tue =", "hours =", "tue has hours twice", "expected them once"),
    "day without hours": Case('en = "tue thu"', 'en = "sun"', "en =", "en is listed on sun", "expected hours for sun"),
    "fixed time too short": Case('sat = "10:00-12:00"', 'sat = "10:00-10:20"', "hours =", "no call of 30 minutes fits into 10:00-10:20", "longer hours, or a shorter session"),
    "longer than the hours": Case("session_minutes = 30", "session_minutes = 300", "session_minutes", "the longest is 240 minutes", "fits the hours"),
    "two tables of one day": Case("[booking]\n", MORE_HOURS.format(day="2026-01-01", days="en = 'mon'") + "[booking]\n", "from = 2026-01-01\nhours = { mon = ", "a second timetable starts on 2026-01-01", "one for each date"),
    "older table below": Case("[booking]\n", MORE_HOURS.format(day="2025-01-01", days="pt = 'mon'") + "[booking]\n", "days = { pt", "the language 'pt' has no folder", "expected one of vi, "),
    "hours and events": Case("[[question]]", "[[event]]\nname = 'a'\ntitle = { en = 'A' }\nstarts = 2026-12-01T10:00:00\nminutes = 30\ncapacity = 2\n[[question]]", "[[timetable]]", "a service of events has no weekly hours", "not both"),
    # Deadlines and lengths
    "notice past the horizon": Case("notice_minutes = 60", "notice_minutes = 40320", "notice_minutes", "earlier than the horizon allows", "fewer minutes"),
    "days past the horizon": Case("horizon_days = 28\n", "horizon_days = 4\n", "days_before", "earlier than the horizon allows", "at most the days"),
    "working days past the horizon": Case("days_before = 1\nhorizon_days = 28", "working_days_before = 20\nhorizon_days = 25", "working_days_before", "earlier than the horizon allows", "fewer working days"),
    "two deadlines": Case("days_before = 1\n", "days_before = 1\nworking_days_before = 2\n", "working_days_before", "stand side by side", "one of days_before and"),
    "offer past the horizon": Case("offer_hours = 24", "offer_hours = 673", "offer_hours", "longer than any call lies ahead", "booking.horizon_days"),
    "offer ends before it begins": Case("offer_ends_hours = 3", "offer_ends_hours = 24", "offer_ends_hours", "before it is made", "fewer hours than booking.offer_hours"),
    "ready before the day before": Case('day_before_at = "18:00"\nready_minutes = 30', 'day_before_at = "23:00"\nready_minutes = 240', "ready_minutes", "who has a call at 01:00", "an earlier reminders.day_before_at"),
    "grace past the call": Case("grace_minutes = 10", "grace_minutes = 45", "grace_minutes", "over before it counts as not held", "at most 30"),
    # Who confirms
    "lots of hours": Case('"staff"', '"lottery"', "confirmation", "lots are drawn for events alone", '"staff", "instant" or "reply"'),
    "second wish at once": Case('"staff"', '"instant"', "wishes", "nobody has a second wish", "expected 1"),
    "office writes at once": Case('today_at = "08:30"', "writes_within_working_days = 3", "writes_within", "nobody waits for the office", "no such line"),
    "reply to nothing": Case('"staff"', '"reply"', "confirmation", "nobody is asked for a mail address", '"email" among intake.fields'),
    "reply never comes": Case('deemed_by = ["applying"]', 'deemed_by = ["applying", "replying"]', "deemed_by", "no time is offered", '"reply" or "staff"'),
    # What is asked
    "field of nobody": Case('"email", "phone"]', '"email", "phone", "shoes"]', "fields", "the field 'shoes' cannot be asked", "handlers/fields"),
    "field twice": Case('"email", "phone"]', '"email", "email"]', "fields", "`intake.fields` is", "each once"),
    "identity not asked": Case('identity = ["name"]', 'identity = ["address"]', "identity", 'staff are to ask for "address"', '"address" among the fields'),
    "proof of nothing": Case("private_form = false", "prove_email = true", "prove_email", "that nobody is asked for", '"email" among the fields'),
    "account of nobody": Case("private_form = false", "account = true", "account", "that nobody is asked for", "or no account"),
    "proven twice": Case("private_form = false", "account = true\nprove_email = true", "prove_email", "proven twice", "one of the two"),
    "letters of nothing": Case('fields = ["name", "email", "phone"]\nidentity = ["name"]', 'characters = "jis"', "characters", "nothing is asked", "or no `characters`"),
    "form of our own": Case("private_form = false", "private_form = true", "private_form", "intake.private_form is true", "expected false"),
    "question twice": Case("[meeting]\n", "[[question]]\nask = 'camera'\ngo = ['no']\nstop = ['yes']\n[meeting]\n", "ask = 'camera'", '"camera" is asked a second time', "one [[question]]"),
    "question without sentences": Case('ask = "camera"', 'ask = "shoes"', 'ask = "shoes"', "the question 'shoes' has no sentence ask-shoes", "write ask-shoes in locales/en"),
    "answer both ways": Case('stop = ["no"]', 'stop = ["no", "yes"]', "stop =", '"yes" goes on and stops', "one of the two"),
    # The call
    "app unknown": Case('apps = ["zoom"]', 'apps = ["zoom", "pigeons"]', "apps", "the app 'pigeons' is not known", "expected of: "),
    "app nearly known": Case('apps = ["zoom"]', 'apps = ["zoom", "team"]', "apps", "nobody can open it", "did you mean 'teams'?"),
    "app of bookings unknown": Case('access = ["url"]', 'booking_app = "drums"', "booking_app", "the app 'drums' is not known", "expected of: "),
    "camera off on video": Case('media = "audio"', 'media = "video"', "checks", "turn the camera off for a video call", 'media = "audio"'),
    "language of all calls": Case('media = "audio"', 'media = "audio"\nlanguage = "vi"', "en =", 'calls are held in "vi", and en has days', "expected vi alone"),
    "nobody is answered": Case('en = "tue thu"\n[booking]', '[booking]', "language", 'calls are held in "vi", and no language of callers', "expected [callers]"),
    "answered, never there": Case("[intake]\n", "[callers]\nlanguages = ['vi', 'en', 'th']\n[intake]\n", "languages", "callers are answered in th, and no timetable", "expected days for th"),
    "there, never answered": Case("[intake]\n", "[callers]\nlanguages = ['vi']\n[intake]\n", "en =", "en has days, and callers are not answered in it", "among callers.languages"),
    "language without folder": Case('en = "tue thu"', 'pt = "tue thu"', "pt =", "the language 'pt' has no folder", "expected one of vi, "),
    # Cancelling, absence, notices
    "day itself looser": Case('same_day_by = ["phone"]', 'same_day_by = ["page"]', "same_day_by", '"page" is a way on the day itself', '"page" in `by` too'),
    "mail to nobody": Case('by = ["chat", "phone"]', 'by = ["chat", "mail", "phone"]', "by =", "neither a letter to answer nor an address", "expected contact.mail"),
    "refusal of nothing": Case("grace_minutes = 10\nrefusal = \"human\"\nstrike_days = 180", "refusal = \"human\"", "refusal", "no rule says when one is missed", "or no refusal"),
    "strike of nothing": Case("grace_minutes = 10\nrefusal = \"human\"\n", "", "strike_days", "no rule says when one is missed", "or no strike_days"),
    "notice by mail": Case('fields = ["name", "email", "phone"]', 'fields = ["name", "phone"]', "by = [\"mail\"]", 'notices go by "mail"', 'expected "email" among'),
    "notice by phone": Case('fields = ["name", "email", "phone"]', 'fields = ["name"]', "by = [\"phone\"]", 'notices go by "phone"', 'expected "phone" or "jobseeker_number"'),
    "notice on a page": Case('by = ["mail"]', 'by = ["mail", "member-page"]', "by = [\"mail\"", 'notices go by "member-page"', 'expected "jobseeker_number"'),
    "open result closed": Case("unclosed_hours = 2", "unclosed_hours = 168", "unclosed_hours", "when it has been closed", "office.close_days"),
    "forgotten too early": Case("days = 30", "days = 6", "days = 6", "forgotten before the call is closed", "at least the days of office.close_days"),
    "maintenance inside out": Case("to = 2026-12-29T06:00:00", "to = 2026-12-28T06:00:00", "to =", "it ends before it begins", "a moment after 2026-12-28T22:00:00"),
    "maintenance twice": Case("[notices]\n", "[[maintenance]]\nfrom = 2026-12-29T05:00:00\nto = 2026-12-29T07:00:00\n[notices]\n", "from = 2026-12-29", "goes on", "one [[maintenance]] for both"),
    # Terms
    "document without text": Case('["otit", "zoom"]', '["otit", "zoom", "house"]', "documents", "'house' is not in locales/en/terms", "expected one of"),
    "terms of another app": Case('["otit", "zoom"]', '["otit", "zoom", "teams"]', "documents", "agree to the terms of Microsoft Teams", "among meeting.apps"),
    "app without terms": Case('["otit", "zoom"]', '["otit"]', "app_terms", 'the terms of "zoom" are to be agreed to', "among terms.documents"),
    "nothing is deemed": Case('consent = "explicit"\ndeemed_by = ["applying"]', 'consent = "deemed"\ndeemed_by = []', "deemed_by", "nothing counts as agreeing", 'deemed_by = ["applying"]'),
    "apart and deemed": Case('"explicit"\ndeemed_by = ["applying"]\napp_terms = "applying"', '"deemed"\ndeemed_by = ["applying"]\napp_terms = "separate"', "app_terms", "agreed to apart, and agreeing is deemed", 'consent = "explicit"'),
    "announced without a day": Case('["otit", "zoom"]', '["otit", "zoom", "undated"]', "change", "'undated' does not say from when", "expected effective"),
    "court without sentence": Case('court = "tokyo"', 'court = "atlantis"', "court", "has no sentence court-atlantis", "write court-atlantis"),
    "deed without sentence": Case('["threats"]', '["threats", "humming"]', "forbidden", "has no sentence conduct-humming", "drop the name"),
    "record without sentence": Case('["times"]', '["times", "shoes"]', "kept", "has no sentence record-shoes", "drop the name"),
    # Keys and values
    "key unknown": Case("seats = 1", "seats = 1\nseat = 1", "seat =", "`booking.seat` is not a key", "did you mean `seats`?"),
    "section unknown": Case("[office]\n", "[offices]\nseats = 1\n[office]\n", "[offices]", "`offices` is not a key", "did you mean `office`?"),
    "number as text": Case("seats = 1", 'seats = "1"', "seats", '`booking.seats` is "1"', "a whole number from 1 to 100"),
    "yes as text": Case("private_form = false", 'private_form = "no"', "private_form", '`intake.private_form` is "no"', "true or false"),
    "key twice": Case("seats = 1", "seats = 1\nseats = 2", "seats = 2", "overwrite", "each key once"),
    "other id": Case('id = "helpline"', 'id = "hotline"', 'id = "hotline"', '`id` is "hotline"', 'expected "helpline", as the file'),
    "clock that is none": Case('"08:30"', '"24:30"', "today_at", '`office.today_at` is "24:30"', "between 00:00 and 23:59"),
    "who is nobody": Case('"former"]', '"friend"]', "who", '`intake.who` is "friend"', "out of"),
}  # fmt: skip
OF_EVENTS = {
    "name twice": Case('name = "seminar"', 'name = "visit"', 'name = "visit"\ntitle = { ja = "セ', 'a second event is called "visit"', "a name of its own"),
    "start twice": Case("2026-12-22T10:00:00", "2026-12-18T14:00:00", "starts = 2026-12-18T14:00:00\nminutes = 60", "start at the same moment", "five minutes between"),
    "no places": Case("capacity = 20", "capacity = 0", "capacity = 0", "`event.capacity` is 0", "from 1 to 1000"),
    "title of nothing": Case('en = "Company visit"', 'en = " "', "title = { ja = \"会", '`event.title.en` is " "', "titles by language"),
    "no title": Case('{ ja = "セミナー", en = "Seminar" }', "{}", "title = {}", "`event.title` is {}", "titles by language"),
    "ends tomorrow": Case("minutes = 60", "minutes = 480\n", "", "", ""),
    "another clock": Case("starts = 2026-12-22T10:00:00", "starts = 2026-12-22T10:00:00Z", "starts = 2026-12-22T10:00:00Z", "`event.starts` is", "a moment such as"),
    "drawn after the start": Case("draws = 2026-12-15T12:00:00", "draws = 2026-12-18T14:00:00", "draws = 2026-12-18", "when the event has begun", "a moment before 2026-12-18T14:00:00"),
    "drawn after the deadline": Case("draws = 2026-12-15T12:00:00", "draws = 2026-12-18T09:00:00", "draws = 2026-12-18", "nobody can by then", "expected 2026-12-18T00:00:00 or before"),
    "drawn before the horizon": Case("draws = 2026-12-15T12:00:00", "draws = 2026-11-19T12:00:00", "draws = 2026-11-19", "before anybody can put a name down", "a day from 2026-11-20 on"),
    "lots without a day": Case("draws = 2026-12-15T12:00:00\n", "", 'name = "visit"', "nothing says when the lots", "expected draws ="),
    "draws without lots": Case("draws = 2026-12-16T12:00:00\n", "", "draws = 2026-12-15", "booking.confirmation says otherwise", 'confirmation = "lottery"'),
    "three wishes": Case("wishes = 1", "wishes = 3", "wishes", "takes place at its own time", "expected 1 beside"),
    "length of all": Case("seats = 1", "seats = 1\nsession_minutes = 30", "session_minutes", "a length of its own", "leave it out"),
    "may be shorter": Case("seats = 1", "seats = 1\nsession_at_most = true", "session_at_most", "a length of its own", "leave it out"),
    "grace past the event": Case("grace_minutes = 10", "grace_minutes = 61", "grace_minutes", "over before it counts", "at most 60"),
    "events for nobody": Case('[callers]\nlanguages = ["ja", "en"]\n', "", "language", "no language of callers is named", "expected [callers]"),
    "language of callers without folder": Case('["ja", "en"]', '["ja", "pt"]', "languages", "the language 'pt' has no folder", "expected one of vi, "),
    "offered events": Case('"lottery"', '"reply"', "confirmation", "an event is not offered", '"instant", "staff" or "lottery"'),
}  # fmt: skip
# What contradicts only beside another line; the file is changed so first.
FIRST = {
    "days past the horizon": [("days_before = 1\n", "days_before = 5\n")],
    "ready before the day before": [('mon-fri = "10:00-12:00 ', 'mon-fri = "01:00-12:00 ')],
    "office writes at once": [('"staff"', '"instant"'), ("wishes = 3", "wishes = 1")],
    "reply to nothing": [('"email", "phone"]', '"phone"]'), ('by = ["mail"]', 'by = ["phone"]')],
    "reply never comes": [('"staff"', '"instant"'), ("wishes = 3", "wishes = 1")],
    "proof of nothing": [('"email", "phone"]', '"phone"]'), ('by = ["mail"]', 'by = ["phone"]')],
    "account of nobody": [('"email", "phone"]', '"phone"]'), ('by = ["mail"]', 'by = ["phone"]')],
    "letters of nothing": [('by = ["mail"]', 'by = ["chat"]')],
    "nobody is answered": [('media = "audio"', 'media = "audio"\nlanguage = "vi"')],
    "mail to nobody": [('"email", "phone"]', '"phone"]'), ('by = ["mail"]', 'by = ["phone"]')],
    "notice by phone": [('by = ["mail"]', 'by = ["phone"]')],
    "offered events": [
        ("draws = 2026-12-15T12:00:00\n", ""),
        ("draws = 2026-12-16T12:00:00\n", ""),
    ],
    "draws without lots": [('"lottery"', '"staff"')],
    "ends tomorrow": [],
}
OF_EVENTS["ends tomorrow"] = Case("2026-12-22T10:00:00", "2026-12-22T23:30:00", "minutes = 60", "it ends on another day", "an end before midnight")  # fmt: skip


def edited(text: str, *edits: tuple[str, str]) -> str:
    """Change a file; each text must be in it once."""
    for old, new in edits:
        assert text.count(old) == 1, f"{old!r} is in the file {text.count(old)} times"
        text = text.replace(old, new)
    return text


def with_articles(text: str) -> str:
    """Give each key that is set its article."""
    try:
        keys = article_keys(tomllib.loads(text))
    except tomllib.TOMLDecodeError:
        keys = []
    return text + "[articles]\n" + "".join(f'"{key}" = "operator"\n' for key in keys)


def line_of(text: str, start: str) -> int:
    """Find the one line that begins with a text, which may go on in the next line."""
    rows = text.split("\n")
    first, *after = start.split("\n")
    found = [
        n
        for n, row in enumerate(rows)
        if row.startswith(first) and (not after or rows[n + 1].startswith(after[0]))
    ]
    assert found, f"no line begins with {start!r}"
    return found[0] + 1
