"""What in a service file cannot both be meant, though each line of it can be read.

Each rule looks at a service and tells what contradicts what, at the key where one would mend it.
Only what no operator could mean is told; where a source is silent, nothing is asked for. Rules
of days and hours stand in a file of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from schedules import contradictions_in_time as in_time
from schedules.service import Service
from schedules.week import Fault

Given = TypeVar("Given")
Found = TypeVar("Found")


def judge(
    rules: Iterable[Callable[[Given], Iterable[Found]]], given: Given, *, whole: bool
) -> Iterator[Found]:
    """Yield what some rules find; a rule is left out that asks for what could not be read."""
    for rule in rules:
        try:
            found = list(rule(given))
        except AttributeError:
            if whole:
                raise
            continue
        yield from found


def _mail_is_known(service: Service) -> Iterator[Fault]:
    """Whoever is written to by mail was asked for an address."""
    if "email" in service.intake.fields:
        return
    for key in ("prove_email", "account"):
        if getattr(service.intake, key):
            what = "a mailbox is to be proven that nobody is asked for"
            right = f'expected "email" among the fields, or no {key}'
            yield Fault(("intake", key), what, right)


def _answers_have_an_address(service: Service) -> Iterator[Fault]:
    """What is confirmed by answering was sent to somebody."""
    if service.booking.confirmation == "reply" and "email" not in service.intake.fields:
        what = "a call is confirmed by answering a letter, and nobody is asked for a mail address"
        right = 'expected "email" among intake.fields, or "staff" or "instant"'
        yield Fault(("booking", "confirmation"), what, right)


def _roads_lead_to_callers(service: Service) -> Iterator[Fault]:
    """A road of notices needs to know where it leads; an office knows its registered people."""
    leads = {
        "mail": ("email",),
        "phone": ("phone", "jobseeker_number"),
        "member-page": ("jobseeker_number",),
    }
    asked = service.intake.fields
    for n, road in enumerate(service.notices.by):
        names = leads.get(road, ())
        if not names or any(name in asked for name in names):
            continue
        if road != "mail" and service.intake.account:
            continue
        wanted = " or ".join(f'"{name}"' for name in names)
        what = f'notices go by "{road}", and callers are not asked for {wanted}'
        right = f"expected {wanted} among intake.fields, or notices by another road"
        yield Fault(("notices", "by", n), what, right)


def _one_proof(service: Service) -> Iterator[Fault]:
    """A mailbox is proven once."""
    if service.intake.prove_email and service.intake.account:
        what = "a mailbox is to be proven twice, by a code and by the link of an account"
        yield Fault(("intake", "prove_email"), what, "expected one of the two")


def _identity_was_asked(service: Service) -> Iterator[Fault]:
    """Staff compare with what callers said."""
    for name in service.intake.identity:
        if name not in service.intake.fields:
            what = f'staff are to ask for "{name}", which no caller was asked for'
            right = f'expected "{name}" among the fields, or not here'
            yield Fault(("intake", "identity"), what, right)


def _letters_are_entered(service: Service) -> Iterator[Fault]:
    """A rule of letters needs a field to be entered."""
    if service.intake.characters and not service.intake.fields:
        what = "a rule says which letters can be entered, and nothing is asked"
        right = "expected `fields` under [intake], or no `characters`"
        yield Fault(("intake", "characters"), what, right)


def _questions_lead_one_way(service: Service) -> Iterator[Fault]:
    """Each question is asked once, and each answer goes on or stops."""
    for n, question in enumerate(service.questions):
        if question.ask in (each.ask for each in service.questions[:n]):
            what = f'"{question.ask}" is asked a second time'
            right = "expected one [[question]] with all its answers"
            yield Fault(("question", n, "ask"), what, right)
        for answer in question.stop:
            if answer in question.go:
                what = f'"{answer}" goes on and stops'
                yield Fault(("question", n, "stop"), what, "expected it in one of the two")


def _same_day_is_no_looser(service: Service) -> Iterator[Fault]:
    """What is left on the day itself was there before."""
    for way in service.cancel.same_day_by:
        if way not in service.cancel.by:
            what = f'"{way}" is a way on the day itself, and none before'
            right = f'expected "{way}" in `by` too, or not here'
            yield Fault(("cancel", "same_day_by"), what, right)


def _cancelling_by_mail(service: Service) -> Iterator[Fault]:
    """Who cancels by mail answers our letter, or writes to an address that is shown."""
    for n, way in enumerate(service.cancel.by):
        if way != "mail" or service.contact.mail or "email" in service.intake.fields:
            continue
        what = "callers may cancel by mail, and have neither a letter to answer nor an address"
        right = 'expected contact.mail, or "email" among intake.fields, or no "mail" here'
        yield Fault(("cancel", "by", n), what, right)


def _absence_is_defined(service: Service) -> Iterator[Fault]:
    """What follows from a missed call needs a rule by which it is missed."""
    absence = service.absence
    if absence.grace is not None:
        return
    for key, value in (("refusal", absence.refusal), ("strike_days", absence.strike)):
        if value is not None:
            what = "something follows from a missed call, and no rule says when one is missed"
            right = f"expected grace_minutes = 10 under [absence], or no {key}"
            yield Fault(("absence", key), what, right)


def _cameras(service: Service) -> Iterator[Fault]:
    """Cameras are off or on."""
    for n, point in enumerate(service.environment.checks):
        if point == "camera-off" and service.meeting.media == "video":
            what = "callers are to turn the camera off for a video call"
            right = 'expected no "camera-off" here, or media = "audio" under [meeting]'
            yield Fault(("environment", "checks", n), what, right)


def _one_wish_at_once(service: Service) -> Iterator[Fault]:
    """A call that is booked at once has one time."""
    at_once = service.events is None and service.booking.confirmation == "instant"
    if at_once and service.booking.wishes > 1:
        what = "a call is booked at once, so that nobody has a second wish"
        right = 'expected 1, or confirmation = "staff" or "reply"'
        yield Fault(("booking", "wishes"), what, right)


def _nothing_to_write(service: Service) -> Iterator[Fault]:
    """Where a call is booked at once, nobody waits for the office to write."""
    if service.booking.confirmation == "instant" and service.office.writes_within_working_days:
        what = "a call is booked at once, so that nobody waits for the office to write"
        right = 'expected no such line, or confirmation = "staff" or "reply"'
        yield Fault(("office", "writes_within_working_days"), what, right)


def _office_reminds_in_time(service: Service) -> Iterator[Fault]:
    """Staff are reminded of an open result before it is closed."""
    unclosed, close = service.office.unclosed, service.office.close
    if unclosed is not None and close is not None and unclosed >= close:
        what = "staff would be told of an open result when it has been closed"
        right = "expected fewer hours than office.close_days has"
        yield Fault(("office", "unclosed_hours"), what, right)


def _results_before_forgetting(service: Service) -> Iterator[Fault]:
    """A caller is forgotten after the call was closed."""
    close = service.office.close
    if close is not None and service.keeping.after < close:
        what = "a caller would be forgotten before the call is closed"
        right = "expected at least the days of office.close_days"
        yield Fault(("keeping", "days"), what, right)


def _consent_has_a_deed(service: Service) -> Iterator[Fault]:
    """Agreeing that is deemed needs a deed; that of the source is one that can happen."""
    terms = service.terms
    if terms.consent == "deemed" and "deemed_by" in terms.model_fields_set and not terms.deemed_by:
        what = "agreeing is deemed, and nothing counts as agreeing"
        right = 'expected deemed_by = ["applying"], or consent = "explicit"'
        yield Fault(("terms", "deemed_by"), what, right)


def _replies_happen(service: Service) -> Iterator[Fault]:
    """A reply counts as agreeing only where times are offered."""
    for n, deed in enumerate(service.terms.deemed_by):
        if deed == "replying" and service.booking.confirmation in ("instant", "lottery"):
            what = "replying to an offer counts as agreeing, and no time is offered"
            right = 'expected another deed, or confirmation = "reply" or "staff"'
            yield Fault(("terms", "deemed_by", n), what, right)


def _app_terms_are_agreed_to(service: Service) -> Iterator[Fault]:
    """Terms that are agreed to apart are shown, with a button."""
    terms = service.terms
    if terms.app_terms is None:
        return
    if terms.consent == "deemed" and terms.app_terms == "separate":
        what = "the terms of the app are agreed to apart, and agreeing is deemed"
        right = 'expected consent = "explicit", or app_terms = "applying" or "using"'
        yield Fault(("terms", "app_terms"), what, right)
    for app in service.meeting.apps:
        if app not in terms.documents:
            what = f'the terms of "{app}" are to be agreed to, and no document names them'
            right = f'expected "{app}" among terms.documents, or no app_terms'
            yield Fault(("terms", "app_terms"), what, right)


RULES = (
    *in_time.RULES,
    _mail_is_known,
    _answers_have_an_address,
    _roads_lead_to_callers,
    _one_proof,
    _identity_was_asked,
    _letters_are_entered,
    _questions_lead_one_way,
    _same_day_is_no_looser,
    _cancelling_by_mail,
    _absence_is_defined,
    _cameras,
    _one_wish_at_once,
    _nothing_to_write,
    _office_reminds_in_time,
    _results_before_forgetting,
    _consent_has_a_deed,
    _replies_happen,
    _app_terms_are_agreed_to,
)
