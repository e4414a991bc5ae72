"""Rules of booking: how early, how often, who confirms, what is asked, how it is called off."""

from __future__ import annotations

from datetime import timedelta

from handlers.fields.field import field
from handlers.rules.rule import Telling
from locales import formats

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def booking(told: Telling) -> None:
    """Tell how a call is booked, and by whom and by which road it is confirmed."""
    told.group("booking")
    rules = told.service.booking
    _deadline(told)
    told.one("booking.horizon_days", rules.horizon_days, "rule-horizon", days=rules.horizon_days)
    if rules.wishes > 1:
        told.one("booking.wishes", rules.wishes, "rule-wishes", times=rules.wishes)
    told.one("booking.per_caller", rules.per_caller, "rule-per-caller", count=rules.per_caller)
    if rules.per_day:
        told.one("booking.per_day", rules.per_day, "rule-per-day", calls=rules.per_day)
    how = rules.confirmation
    told.one("booking.confirmation", how, f"rule-confirmation-{how}")
    if told.service.events is None:  # an event is not offered: it takes place at its own time
        hours = rules.offer // HOUR
        told.one("booking.offer_hours", hours, "rule-offer", hours=hours)
    if rules.in_call:
        told.one("booking.in_call", True, "rule-in-call")
    hold = told.service.waiting.hold
    if hold:
        told.one("waiting.hold_minutes", hold // MINUTE, "rule-waiting", minutes=hold // MINUTE)
    _told(told)


def _deadline(told: Telling) -> None:
    rules = told.service.booking
    if rules.days_before:
        told.one(
            "booking.days_before", rules.days_before, "rule-days-before", days=rules.days_before
        )
    if rules.working_days_before:
        days, off = rules.working_days_before, [told.say("rule-working-days")]
        told.one(
            "booking.working_days_before", days, "rule-working-days-before", items=off, days=days
        )
    if rules.notice:
        key, written = "booking.notice_minutes", rules.notice // MINUTE
        if rules.notice % HOUR:
            told.one(key, written, "rule-notice-minutes", minutes=written)
        else:
            told.one(key, written, "rule-notice-hours", hours=rules.notice // HOUR)


def _told(told: Telling) -> None:
    service = told.service
    if service.notices.by:
        roads = [(road, told.say(f"rule-road-{road}")) for road in service.notices.by]
        told.each("notices.by", roads, "rule-notices")
    within = service.office.writes_within_working_days
    if within:
        key, off = "office.writes_within_working_days", [told.say("rule-working-days")]
        told.one(key, within, "rule-writes-within", items=off, days=within)
    reminders = service.reminders
    if reminders.day_before_at:
        at = reminders.day_before_at
        clock = formats.clock(at, told.language)
        key = "reminders.day_before_at"
        told.one(key, f"{at:%H:%M}", "rule-reminder-day-before", time=clock)
    if reminders.ready:
        length = reminders.ready // MINUTE
        told.one("reminders.ready_minutes", length, "rule-reminder-ready", minutes=length)
    if reminders.offer_ends:
        hours = reminders.offer_ends // HOUR
        told.one("reminders.offer_ends_hours", hours, "rule-reminder-offer-ends", hours=hours)


def asked(told: Telling) -> None:
    """Tell what is asked, and how."""
    told.group("asked")
    rules = told.service.intake

    def titles(names: tuple[str, ...]) -> list[tuple[str, str]]:
        return [(name, told.say(f"{field(name).key}-title")) for name in names]

    if rules.fields:
        told.each("intake.fields", titles(rules.fields), "rule-fields")
    if rules.identity:
        told.each("intake.identity", titles(rules.identity), "rule-identity")
    if rules.companion:
        told.one("intake.companion", True, "rule-companion")
    if rules.characters:
        key = f"rule-characters-{rules.characters}"
        told.one("intake.characters", rules.characters, key)
    for name in ("private_form", "prove_email", "account"):
        if getattr(rules, name):
            told.one(f"intake.{name}", True, f"rule-{name.replace('_', '-')}")


def cancel(told: Telling) -> None:
    """Tell how a booking is cancelled, and what follows when nobody comes."""
    told.group("cancel")
    rules, absence = told.service.cancel, told.service.absence

    def ways(names: tuple[str, ...]) -> list[tuple[str, str]]:
        return [(name, told.say(f"rule-way-{name}")) for name in names]

    if rules.by:
        told.each("cancel.by", ways(rules.by), "rule-cancel")
    if rules.same_day_by:
        told.each("cancel.same_day_by", ways(rules.same_day_by), "rule-cancel-same-day")
    if absence.grace:
        length = absence.grace // MINUTE
        told.one("absence.grace_minutes", length, "rule-absence", minutes=length)
    if absence.refusal:
        told.one("absence.refusal", absence.refusal, "rule-absence-refusal")
    if absence.strike:
        days = absence.strike // DAY
        told.one("absence.strike_days", days, "rule-absence-counted", days=days)


def office(told: Telling) -> None:
    """Tell what concerns the office alone."""
    told.group("office")
    service, rules = told.service, told.service.office
    if service.events is None:
        seats = service.booking.seats
        told.one("booking.seats", seats, "rule-seats", for_staff=True, count=seats)
    if service.booking.buffer:
        length = service.booking.buffer // MINUTE
        told.one("booking.buffer_minutes", length, "rule-buffer", for_staff=True, minutes=length)
    for name in ("unanswered", "unclosed", "unread"):
        late = getattr(rules, name)
        if late:
            hours = late // HOUR
            told.one(f"office.{name}_hours", hours, f"rule-{name}", for_staff=True, hours=hours)
    if rules.close:
        days = rules.close // DAY
        told.one("office.close_days", days, "rule-close", for_staff=True, days=days)
    if rules.today_at:
        clock = formats.clock(rules.today_at, told.language)
        written = f"{rules.today_at:%H:%M}"
        told.one("office.today_at", written, "rule-today", for_staff=True, time=clock)
