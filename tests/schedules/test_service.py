"""Service files: what the shipped one says, and every problem that a file can have."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from schedules.problem import Problem, Problems
from schedules.sections import Absence, Contact
from schedules.service_file import read_service, read_services, shipped
from tests.schedules.example import EXAMPLE, TUESDAY, changed, example, otit

OFFICE = {
    "unanswered": timedelta(hours=4),
    "unclosed": timedelta(hours=2),
    "close": timedelta(days=7),
    "today_at": time(8, 30),
}
SECOND_TABLE = (
    '[[timetable]]\nfrom = {day}\nhours = {{ sat = "9:00-10:00" }}\ndays = {{ en = "sat" }}\n'
)


def problems_of(text: str) -> list[Problem]:
    with pytest.raises(Problems) as refused:
        read_service(text, "example.toml")
    return refused.value.problems


def line_of(text: str, start: str) -> int:
    return next(n for n, row in enumerate(text.splitlines(), 1) if row.startswith(start))


def test_otit_says_what_its_source_and_its_operator_say() -> None:
    service = otit()

    assert (service.id, service.zone) == ("otit", ZoneInfo("Asia/Tokyo"))
    assert service.contact == Contact.model_validate({"phone": "03-6712-1965"})
    assert service.languages(TUESDAY) == ("vi", "zh-Hans", "id", "fil", "en", "th", "km", "my")
    assert service.booking.model_dump() == {
        "session": timedelta(minutes=30),
        "notice": timedelta(hours=1),
        "horizon_days": 28,
        "wishes": 3,
        "per_caller": 1,
        "offer": timedelta(hours=24),
        "seats": 1,
        "confirmation": "staff",
        "days_before": None,
        "per_day": None,
        "buffer": timedelta(0),
        "session_at_most": False,
        "working_days_before": None,
        "in_call": True,
    }
    assert service.intake.model_dump() == {
        "who": ("trainee", "former", "representative", "supporter"),
        "companion": True,
        "fields": ("name", "birthdate", "email"),
        "private_form": False,
        "prove_email": False,
        "account": False,
        "characters": None,
        "identity": (),
    }
    assert service.meeting.model_dump() == {
        "apps": ("zoom",),
        "designated": False,
        "booking_app": None,
        "access": ("url",),
        "media": "audio",
        "language": None,
    }
    assert service.cancel.model_dump() == {"by": ("chat", "mail", "page"), "same_day_by": ()}
    assert service.office.unread == timedelta(hours=12)
    assert service.absence.model_dump() == {
        "grace": timedelta(minutes=10),
        "refusal": "human",
        "strike": timedelta(days=180),
    }
    assert service.reminders.model_dump() == {
        "day_before_at": time(18),
        "ready": timedelta(minutes=30),
        "offer_ends": timedelta(hours=3),
    }
    assert service.environment.checks == (
        *("app", "test-call", "up-to-date", "safe-device", "wifi", "quiet", "camera-off"),
    )
    assert service.waiting.hold == timedelta(hours=1)
    assert service.keeping.after == timedelta(days=30)
    assert {
        name: rule for name, rule in service.office.model_dump().items() if name in OFFICE
    } == OFFICE
    assert service.terms.model_dump() == {
        "documents": ("otit", "zoom"),
        "consent": "explicit",
        "deemed_by": ("applying",),
        "app_terms": "applying",
        "change": "free",
        "court": "tokyo",
    }
    assert service.conduct.forbidden == ("threats", "abuse", "other-purposes")
    assert service.records.kept == ("times", "access", "devices")
    assert (service.costs.free, service.costs.own) == (True, ("device", "data"))


def test_otit_tells_apart_what_the_source_rules_and_what_the_operator_chose() -> None:
    articles = otit().articles

    chosen = {key for key, article in articles.items() if article == "operator"}
    assert chosen == {
        "timezone",
        *(f"booking.{key}_minutes" for key in ("session", "notice", "buffer")),
        *(f"booking.{key}" for key in ("horizon_days", "wishes", "per_caller")),
        *("booking.offer_hours", "booking.seats", "intake.private_form", "intake.prove_email"),
        *(
            "cancel.by.chat",
            "cancel.by.page",
            "office.unread_hours",
            "absence.refusal",
            "terms.consent",
        ),
        *("absence.strike_days", "keeping.days"),
        *(f"reminders.{key}" for key in ("day_before_at", "ready_minutes", "offer_ends_hours")),
        *(f"office.{key}" for key in ("unanswered_hours", "unclosed_hours", "close_days")),
        "office.today_at",
        "waiting.hold_minutes",
    }
    assert {key: articles[key] for key in articles.keys() - chosen} == {
        "intake.who": "2",
        "intake.companion": "12-2",
        "booking.in_call": "6-1",
        "meeting.access": "6-2",
        "terms.deemed_by": "preamble",
        "terms.app_terms": "4",
        "terms.change": "13",
        "terms.court": "14",
        "conduct.forbidden": "12-1",
        "records.kept": "7-1",
        "costs.free": "3",
        "costs.own": "3",
        "contact.phone": "notice",
        "timetable.from": "notice",
        "timetable.hours": "notice",
        "timetable.days": "notice",
        "booking.confirmation": "6-2",
        "intake.fields": "6-1",
        "meeting.apps": "4",
        "meeting.media": "notice",
        "cancel.by.mail": "6-3",
        "absence.grace_minutes": "6-3",
        "environment.checks.app": "12-3",
        "environment.checks.test-call": "12-3",
        "environment.checks.up-to-date": "12-3",
        "environment.checks.safe-device": "5",
        "environment.checks.wifi": "5",
        "environment.checks.quiet": "12-2",
        "environment.checks.camera-off": "notice",
        "terms.documents.otit": "preamble",
        "terms.documents.zoom": "4",
    }


def test_service_leaves_open_what_its_source_does_not_say() -> None:
    service = example()

    assert service.contact == Contact.model_validate({})
    assert service.absence == Absence.model_validate({})
    assert (service.absence.grace, service.absence.refusal) == (None, None)
    assert (service.intake.fields, service.cancel.by, service.terms.documents) == ((), (), ())


ASKED = """
[[question]]
ask = "registered"
go = ["here", "online"]
stop = ["no"]
"""


def test_questions_are_read_in_order_each_with_its_article() -> None:
    service = read_service(
        changed(("[articles]", f'{ASKED}\n[articles]\n"question.registered" = "2"')), "a.toml"
    )

    [question] = service.questions
    assert (question.ask, question.go, question.stop) == ("registered", ("here", "online"), ("no",))
    assert service.article("question.registered") == "2"


def test_question_without_an_article_or_with_an_answer_both_ways_is_told() -> None:
    missing = problems_of(changed(("[articles]", f"{ASKED}\n[articles]")))
    assert [p.what for p in missing] == ["`question.registered` has no article"]

    both = ASKED.replace('"no"', '"here"')
    found = problems_of(changed(("[articles]", f'{both}\n[articles]\n"question.registered" = "2"')))
    assert [p.what for p in found] == ['"here" goes on and stops']


def test_call_in_one_language_is_for_callers_of_others() -> None:
    text = changed(
        ('vi = "mon-fri"\n', ""),
        ("[meeting]", '[callers]\nlanguages = ["vi", "ja"]\n\n[meeting]\nlanguage = "id"'),
        ("[articles]", '[articles]\n"callers.languages" = "operator"\n"meeting.language" = "2"'),
    )
    service = read_service(text, "a.toml")

    assert service.languages(TUESDAY) == ("id",)
    assert service.answered(TUESDAY) == ("vi", "ja")
    assert service.spoken("vi") == "id"
    assert (otit().answered(TUESDAY), otit().spoken("vi")) == (otit().languages(TUESDAY), "vi")


def test_languages_of_calls_and_callers_must_fit() -> None:
    alone = changed(
        ("[meeting]", '[meeting]\nlanguage = "ja"'),
        ("[articles]", '[articles]\n"meeting.language" = "2"'),
    )
    assert sorted(p.what for p in problems_of(alone)) == [
        'calls are held in "ja", and id has days of its own',
        'calls are held in "ja", and no language of callers is named',
        'calls are held in "ja", and vi has days of its own',
    ]

    nobody = changed(
        ("[meeting]", '[callers]\nlanguages = ["km"]\n\n[meeting]'),
        ("[articles]", '[articles]\n"callers.languages" = "operator"'),
    )
    assert [p.what for p in problems_of(nobody)] == [
        "callers are answered in km, and no timetable lists it"
    ]


def test_service_cannot_be_changed_once_read() -> None:
    service = example()

    with pytest.raises(ValidationError):
        service.booking.seats = 9


@pytest.mark.parametrize(
    ("days", "weekdays"),
    [
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("mon wed fri", {0, 2, 4}),
        ("mon-tue fri", {0, 1, 4}),
        ("thu tue-wed", {1, 2, 3}),
        ("fri", {4}),
    ],
)
def test_days_are_read_as_single_days_and_ranges(days: str, weekdays: set[int]) -> None:
    table = example(('id = "tue"', f'id = "{days}"')).table(TUESDAY)

    assert table is not None
    assert table.days["id"] == weekdays


def test_hours_are_read_per_weekday_across_the_weekend_and_with_breaks() -> None:
    hours = '{ fri-sun = "9:00-12:00 13:00-17:05", "mon tue-thu" = "11:00-19:00" }'

    table = example(('{ mon-fri = "11:00-12:45" }', hours)).table(TUESDAY)

    assert table is not None
    late, early = ((time(11), time(19)),), ((time(9), time(12)), (time(13), time(17, 5)))
    assert table.hours == {**dict.fromkeys(range(4), late), **dict.fromkeys((4, 5, 6), early)}


def test_tables_take_effect_on_their_day_in_whatever_order_they_stand() -> None:
    older = SECOND_TABLE.format(day="2025-06-01")
    service = example(("[booking]\n", older + "[booking]\n"))

    assert [table.starts_on for table in service.timetables] == [date(2025, 6, 1), date(2026, 1, 1)]
    assert service.table(date(2025, 5, 31)) is None
    assert service.languages(date(2025, 5, 31)) == ()
    assert service.languages(date(2025, 6, 1)) == ("en",)
    assert service.languages(date(2025, 12, 31)) == ("en",)
    assert service.languages(date(2026, 1, 1)) == ("vi", "id")
    assert (service.knows("en"), service.knows("th")) == (True, False)


CONTRADICTIONS = {
    "closes first": ('"11:00-12:45"', '"19:00-11:00"', "hours", "closes before it opens"),
    "closes at once": ('"11:00-12:45"', '"11:00-11:00"', "hours", "closes before it opens"),
    "off the grid": ('"11:00-12:45"', '"11:00-12:42"', "hours", "five-minute grid"),
    "stretches overlap": ('"11:00-12:45"', '"9:00-12:00 11:00-13:00"', "hours", "begins before"),
    "no clock": ('"11:00-12:45"', '"11:00-25:00"', "hours", "no stretch of hours"),
    "no stretch": ('"11:00-12:45"', '"from 11"', "hours", "no stretch of hours"),
    "empty hours": ('"11:00-12:45"', '""', "hours", "no opening hours"),
    "hours of a number": ('"11:00-12:45"', "11", "hours", "no opening hours"),
    "no hours at all": ('{ mon-fri = "11:00-12:45" }', "{}", "hours", "`timetable.hours` is {}"),
    "hours twice": ('hours = { ', 'hours = { tue = "9:00-10:00", ', "hours", "tue has hours twice"),
    "weekday of hours": ("mon-fri =", "mon-fry =", "hours", '"mon-fry" are no weekdays'),
    "half a range": ('id = "tue"', 'id = "tue-"', "id = \"tue", '"tue-" are no weekdays'),
    "weekday": ('id = "tue"', 'id = "tue thr"', "id = \"tue", '"tue thr" are no weekdays'),
    "no weekday": ('id = "tue"', 'id = ""', 'id = ""', '"" are no weekdays'),
    "days of a list": ('id = "tue"', 'id = ["tue"]', "id = [", '["tue"] are no weekdays'),
    "day twice": ('id = "tue"', 'id = "tue mon-wed"', 'id = "tue', "names a day twice"),
    "day without hours": ('id = "tue"', 'id = "sat"', 'id = "sat"', "sat, which has no hours"),
    "language tag": ('id = "tue"', 'zh-hans = "tue"', "zh-hans", "no language tag"),
    "days of a text": ('id = "tue"\n', "[[timetable]]\nfrom = 2027-01-01\nhours = {mon = '9:00-10:00'}\ndays = 'mon'\n", "days =", '`timetable.days` is "mon"'),
    "date as text": ("2026-01-01", '"2026-01-01"', "from", '`timetable.from` is "2026-01-01"'),
    "date as moment": ("2026-01-01", "2026-01-01T00:00:00", "from", "`timetable.from` is"),
    "date twice": ("[booking]\n", SECOND_TABLE.format(day="2026-01-01") + "[booking]\n", "[[timetable]]\nfrom = 2026-01-01\nhours = { sat", "a second timetable starts on 2026-01-01"),
    "length off the grid": ("session_minutes = 30", "session_minutes = 31", "session", "is 31"),
    "length as text": ("session_minutes = 30", 'session_minutes = "30"', "session", 'is "30"'),
    "length as yes": ("session_minutes = 30", "session_minutes = true", "session", "is true"),
    "longer than the hours": ("session_minutes = 30", "session_minutes = 110", "session", "the longest is 105"),
    "notice past the horizon": ("horizon_days = 28", "horizon_days = 1\nbuffer_minutes = 0", "notice", ""),
    "no seats": ("seats = 2", "seats = 0", "seats", "`booking.seats` is 0"),
    "confirmation": ('"staff"', '"maybe"', "confirmation", '`booking.confirmation` is "maybe"'),
    "media": ('"video"', '"smell"', "media", '`meeting.media` is "smell"'),
    "no apps": ('["zoom"]', "[]", "apps", "`meeting.apps` is []"),
    "apps twice": ('["zoom"]', '["zoom", "zoom"]', "apps", "`meeting.apps` is"),
    "consent": ('"deemed"', '"silent"', "consent", '`terms.consent` is "silent"'),
    "time zone": ("Asia/Tokyo", "Asia/Tokio", "timezone", '`timezone` is "Asia/Tokio"'),
    "name of the service": ('"example"', '"Our desk"', "id =", '`id` is "Our desk"'),
    "missing key": ("wishes = 3\n", "", "[booking]", "`booking.wishes` is missing"),
    "unknown key": ("seats = 2", "seats = 2\nseat = 2", "seat =", "`booking.seat` is not a key"),
    "unknown section": ("[meeting]", "[extra]\n[meeting]", "[extra]", "`extra` is not a key"),
    "unset article": ('"meeting.apps" = "4"\n', "", "apps", "`meeting.apps` has no article"),
    "needless article": ('"meeting.apps" = "4"', '"meeting.apps" = "4"\n"contact.mail" = "4"', '"contact.mail"', 'given for "contact.mail"'),
    "unknown place": ('"meeting.apps" = "4"', '"meeting.apps" = "opreator"', '"meeting.apps"', '"opreator"'),
    "day looser than before": ("[meeting]\n", "[cancel]\nby = ['mail']\nsame_day_by = ['chat']\n[meeting]\n", "same_day_by", '"chat" is a way on the day itself, and none before'),
    "proof of nothing": ("[meeting]\n", "[intake]\nfields = ['name']\nprove_email = true\n[meeting]\n", "prove_email", "a mailbox is to be proven that nobody is asked for"),
    "days before the horizon": ("horizon_days = 28", "horizon_days = 3\ndays_before = 4", "days_before", "earlier than the horizon allows"),
    "working days before the horizon": ("horizon_days = 28", "horizon_days = 3\nworking_days_before = 3", "working_days_before", "earlier than the horizon allows"),
    "section as text": ("[meeting]\n", "[intake]\nfields = 'name'\n[meeting]\n", "fields", '`intake.fields` is "name"'),
}  # fmt: skip


@pytest.mark.parametrize("case", CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_contradiction_is_told_with_its_line_and_what_is_right(
    case: tuple[str, str, str, str],
) -> None:
    old, new, start, told = case
    text = changed((old, new))
    if start == "notice":
        text = text.replace("notice_minutes = 60", "notice_minutes = 1440")
        told = "earlier than the horizon allows"

    found = [problem for problem in problems_of(text) if told in problem.what]

    first, *after = start.split("\n")
    lines = [
        n
        for n, row in enumerate(text.splitlines(), 1)
        if row.startswith(after[0] if after else first)
        and (not after or text.splitlines()[n].startswith(after[1]))
    ]
    assert [(problem.file, problem.line) for problem in found] == [("example.toml", lines[0])]
    assert len(found[0].right) > 8


def test_all_problems_of_a_file_are_told_at_once_in_the_order_of_the_file() -> None:
    text = changed(
        ("2026-01-01", '"new year"'),
        ("seats = 2", "seats = -1"),
        ('"meeting.apps" = "4"\n', ""),
        ('id = "tue"', 'id = "someday"'),
    )

    assert [str(problem) for problem in problems_of(text)] == [
        'example.toml:4: `timetable.from` is "new year", '
        "expected the first day on which it holds, such as 2023-04-12, unquoted",
        'example.toml:8: "someday" are no weekdays, '
        'expected days such as "mon-sat" or "mon wed fri", from mon tue wed thu fri sat sun',
        "example.toml:16: `booking.seats` is -1, expected a whole number from 1 to 100, such as 1",
        "example.toml:19: `meeting.apps` has no article, "
        'expected a line under [articles] such as "meeting.apps" = "operator"',
    ]


def test_unknown_key_is_told_with_the_key_that_was_meant_or_all_that_are_known() -> None:
    close, far = changed(("seats =", "saets =")), changed(("[terms]\n", "[terms]\nxyz = 1\n"))

    assert "did you mean `seats`?" in [problem.right for problem in problems_of(close)]
    assert [problem.right for problem in problems_of(far)] == [
        "known here: documents, consent, deemed_by, app_terms, change, court"
    ]


def test_each_entry_of_a_list_has_an_article_unless_the_list_has_one() -> None:
    text = changed(
        ("[terms]", '[cancel]\nby = ["chat", "page"]\n[terms]'),
        ('"meeting.apps"', '"cancel.by.page" = "6-3"\n"meeting.apps"'),
    )

    assert [problem.what for problem in problems_of(text)] == ["`cancel.by.chat` has no article"]
    whole = text.replace('"cancel.by.page"', '"cancel.by"')
    assert read_service(whole, "example.toml").cancel.by == ("chat", "page")


@pytest.mark.parametrize(
    "raw", ["", "timetable = 1", "timetable = [1]", "booking = 1\narticles = {}"]
)
def test_file_with_hardly_anything_in_it_still_gets_all_its_problems(raw: str) -> None:
    whats = [problem.what for problem in problems_of(raw)]

    assert "`id` is missing" in whats
    assert any("`timetable`" in what for what in whats)


def test_problem_in_a_key_over_several_lines_stands_where_the_key_begins() -> None:
    text = changed(('["zoom"]', '[\n  "zoom",\n  "No app",\n]\n'))

    assert [(problem.line, problem.what) for problem in problems_of(text)] == [
        (line_of(text, "apps"), '`meeting.apps` is "No app"')
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_file_that_is_not_toml_is_told_with_the_line(end: str) -> None:
    text = changed(("wishes = 3", "wishes = three")).replace("\n", end)

    (problem,) = problems_of(text)

    assert problem.line == line_of(text, "wishes")
    assert problem.right.startswith("expected TOML such as")


def test_file_that_breaks_off_is_told_at_its_last_line() -> None:
    (problem,) = problems_of('id = "example"\nfields = [')

    assert problem.line == 2


def test_file_from_a_windows_editor_is_read_and_its_lines_are_counted_alike() -> None:
    text = "\ufeff" + EXAMPLE.replace("\n", "\r\n")

    assert read_service(text, "example.toml") == example()
    assert problems_of(text.replace("seats = 2", "seats = 0"))[0].line == 16


def test_services_are_read_in_the_order_asked_for(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.toml").write_text(changed(('"example"', f'"{name}"')), "utf-8")

    services = read_services(tmp_path, ["b", "a"])

    assert [(name, service.id) for name, service in services.items()] == [("b", "b"), ("a", "a")]


def test_services_tell_the_problems_of_all_files_together(tmp_path: Path) -> None:
    (tmp_path / "example.toml").write_text(changed(("seats = 2", "seats = 0")), "utf-8")
    (tmp_path / "other.toml").write_text(EXAMPLE, "utf-8")
    (tmp_path / "latin.toml").write_bytes(b'id = "latin"\n# caf\xe9\n')

    with pytest.raises(Problems) as refused:
        read_services(tmp_path, ["example", "other", "latin", "../nowhere"])

    assert [(Path(p.file).name, p.line, p.right) for p in refused.value.problems] == [
        ("example.toml", 16, "expected a whole number from 1 to 100, such as 1"),
        ("other.toml", 1, 'expected "other", as the file'),
        ("latin.toml", 2, "save the file as UTF-8"),
        (tmp_path.name, 0, "expected one of: example, latin, other"),
    ]


def test_services_of_an_empty_folder_are_told_to_be_none_yet(tmp_path: Path) -> None:
    with pytest.raises(Problems, match='there is no service "otit", expected one of: none yet'):
        read_services(tmp_path, ["otit"])


def test_every_shipped_service_can_be_read() -> None:
    names = sorted(path.stem for path in shipped().glob("*.toml"))

    assert "otit" in names
    assert list(read_services(shipped(), names)) == names


VALUES = ['""', '"x"', "-1", "1.5", "true", "[]", "[1]", '["a", []]', "{}", "{ a = 1 }", "nan", "07:30:00", '"/etc/x"', "[[", '"\\u0000"', "99999999999999999999"]  # fmt: skip
MANGLED_ROWS = st.tuples(st.integers(0, EXAMPLE.count("\n") - 1), st.sampled_from([None, *VALUES]))


@settings(max_examples=300, deadline=None)
@given(st.lists(MANGLED_ROWS, min_size=1, max_size=4))
def test_mangled_file_is_refused_with_problems_and_no_other_error(
    mangled: list[tuple[int, str | None]],
) -> None:
    rows: list[str | None] = [*EXAMPLE.splitlines()]
    for number, value in mangled:
        row = rows[number]
        rows[number] = None if value is None or row is None else f"{row.split('=')[0]}= {value}"
    text = "\n".join(row for row in rows if row is not None)

    try:
        read_service(text, "example.toml")
    except Problems as refused:
        count = text.count("\n") + 1
        assert all(0 <= problem.line <= count for problem in refused.problems)
        assert all(problem.what and problem.right for problem in refused.problems)
