"""Rules of the call itself: for whom it is, in which app and language, when, and how long."""

from __future__ import annotations

from handlers import call_language, questions
from handlers.apps import app_name
from handlers.rules.rule import Telling
from locales import formats
from schedules.sections import Table


def who(told: Telling) -> None:
    """Tell who may use the service."""
    service = told.service
    told.group("who")
    if service.intake.who:
        roles = [(role, told.say(f"who-{role}-label")) for role in service.intake.who]
        told.each("intake.who", roles, "rule-who")
    for asked in service.questions:
        key = questions.key_of(asked)
        answers = [told.say(f"{key}-{answer}-label") for answer in asked.go]
        told.one(
            f"question.{asked.ask}",
            list(asked.go),
            "rule-question",
            items=answers,
            question=told.say(key),
        )
    if service.callers.languages:
        tags = service.callers.languages
        names = [call_language.name(told.catalog, tag, told.language) for tag in tags]
        listed = formats.list_of(names, told.language)
        told.one("callers.languages", list(tags), "rule-callers", languages=listed)


def call(told: Telling) -> None:
    """Tell where, when and how long a call is."""
    told.group("call")
    _apps(told)
    meeting, booking = told.service.meeting, told.service.booking
    told.one("meeting.media", meeting.media, f"rule-media-{meeting.media}")
    if meeting.language:
        spoken = call_language.name(told.catalog, meeting.language, told.language)
        told.one("meeting.language", meeting.language, "rule-language", spoken=spoken)
    _hours(told)
    _dated(told)
    length = int(booking.session.total_seconds() // 60)
    if length:
        most = "-most" if booking.session_at_most else ""
        told.one("booking.session_minutes", length, f"rule-session{most}", minutes=length)
    if meeting.access:
        ways = [(way, told.say(f"rule-access-{way}")) for way in meeting.access]
        told.each("meeting.access", ways, "rule-access")
    if told.service.contact.phone:
        phone = told.service.contact.phone
        told.one("contact.phone", phone, "phone-instead", phone=phone)


def _apps(told: Telling) -> None:
    meeting = told.service.meeting
    first, names = meeting.apps[0], [app_name(app) for app in meeting.apps]
    apps = list(meeting.apps)
    if meeting.designated:
        listed = formats.list_of(names, told.language)
        told.one("meeting.apps", apps, "rule-app-designated", app=listed)
    elif len(apps) == 1:
        told.one("meeting.apps", apps, "rule-app", app=app_name(first))
    else:
        told.each("meeting.apps", list(zip(apps, names, strict=True)), "rule-apps")
    if meeting.booking_app:
        app = meeting.booking_app
        told.one("meeting.booking_app", app, "rule-booking-app", app=app_name(app))


def _hours(told: Telling) -> None:
    table = _table(told)
    if table is None:
        return
    by_hours: dict[tuple[str, ...], list[int]] = {}
    for weekday in sorted(table.hours):
        spans = tuple(formats.span(*stretch, told.language) for stretch in table.hours[weekday])
        by_hours.setdefault(spans, []).append(weekday)
    lines = [
        told.say(
            "rule-hours-days",
            days=formats.weekdays(days, told.language),
            hours=formats.list_of(spans, told.language),
        )
        for spans, days in by_hours.items()
    ]
    starts = f"from {table.starts_on.isoformat()}"
    told.one("timetable.hours", starts, "rule-hours", items=lines)
    if table.working_days:
        told.one("timetable.working_days", True, "closed-on-holidays")
    if not told.service.meeting.language:
        spoken = [
            (
                tag,
                told.say(
                    "rule-language-days",
                    spoken=call_language.name(told.catalog, tag, told.language),
                    days=formats.weekdays(days, told.language),
                ),
            )
            for tag, days in table.days.items()
        ]
        told.each("timetable.days", spoken, "rule-languages")


def _table(told: Telling) -> Table | None:
    """Find the table of today; before the first one starts, that one."""
    today = told.now.astimezone(told.service.zone).date()
    tables = told.service.timetables
    return told.service.table(today) or (tables[0] if tables else None)


def _dated(told: Telling) -> None:
    service, zone = told.service, told.service.zone
    if service.events is not None:
        coming = sorted(
            (event for event in service.events if event.span(zone)[1] > told.now),
            key=lambda event: event.starts,
        )
        lines = [
            told.say(
                "rule-event",
                title=event.called(told.language),
                when=formats.japan_time(event.span(zone)[0], told.language),
            )
            for event in coming
        ]
        told.one("event", [event.name for event in coming], "rule-events", items=lines)
    still = [each.span(zone) for each in service.maintenance if each.span(zone)[1] > told.now]
    if still:
        lines = [
            told.say(
                "rule-maintenance-span",
                begins=formats.japan_time(begins, told.language),
                ends=formats.japan_time(ends, told.language),
            )
            for begins, ends in still
        ]
        written = [begins.astimezone(zone).strftime("%Y-%m-%dT%H:%M") for begins, _ in still]
        told.one("maintenance", written, "rule-maintenance", items=lines)
