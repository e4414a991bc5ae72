"""The list of a service's rules: nothing of the file is left out, nothing else is said."""

from __future__ import annotations

import re

import pytest

from handlers.rules.listed import every_rule, grouped, missing, rules
from handlers.rules.rule import Rule, heading, stands, whole
from schedules.service import Service
from schedules.service_file import read_services, shipped
from tests.conftest import NOW
from tests.schedules.example import example
from tests.talk import CATALOG

ALL = {
    name: read_services(shipped(), [name])[name]
    for name in sorted(path.stem for path in shipped().glob("*.toml"))
}
CALL = re.compile(r"(?<!video )\bcalls?\b", re.IGNORECASE)
# What people do not read of: clocks, days, and switches that are off say nothing of themselves.
SILENT = {"timezone", "timetable.from", "booking.session_at_most", "meeting.designated"}


def told(service: Service, language: str = "en") -> dict[str, Rule]:
    return {rule.key: rule for rule in every_rule(CATALOG, service, language, NOW)}


@pytest.mark.parametrize("name", ALL)
def test_every_key_that_names_its_place_is_told(name: str) -> None:
    service = ALL[name]
    listed = every_rule(CATALOG, service, "en", NOW)
    keys = {rule.key for rule in listed}
    keys |= {f"{rule.key}.{entry}" for rule in listed for entry in _entries(rule)}
    keys |= {rule.key.rpartition(".")[0] for rule in listed}  # each entry in its own sentence
    off = {
        "booking.notice_minutes": not service.booking.notice,
        "booking.buffer_minutes": not service.booking.buffer,
        "booking.wishes": service.booking.wishes == 1,
        "booking.offer_hours": service.events is not None,
        "booking.seats": service.events is not None,
        "intake.private_form": not service.intake.private_form,
        "intake.prove_email": not service.intake.prove_email,
        "timetable.days": service.meeting.language is not None,  # of no caller's language
    }

    untold = {
        key
        for key in service.articles
        if key not in keys and key not in SILENT and not off.get(key)
    }

    assert len(service.articles) > 30
    assert untold == set()


def _entries(rule: Rule) -> list[str]:
    return rule.value.strip('[]"').split('", "')


@pytest.mark.parametrize("name", ALL)
def test_every_rule_names_the_place_that_the_file_has(name: str) -> None:
    service = ALL[name]
    listed = every_rule(CATALOG, service, "en", NOW)

    assert len(listed) > 25
    assert [rule.key for rule in listed if bool(rule.place) is bool(rule.places)] == []
    for rule in listed:
        entries = _entries(rule)
        stated = tuple(dict.fromkeys(service.stated_in(f"{rule.key}.{e}") for e in entries))
        assert rule.places == stated or rule.place in {service.stated_in(rule.key), *stated}


def test_bare_service_is_told_in_its_own_few_rules() -> None:
    listed = rules(CATALOG, example(), "en", NOW)

    assert [rule.key for rule in listed] == [
        *("meeting.apps", "meeting.media", "timetable.hours", "timetable.days"),
        *("booking.session_minutes", "booking.notice_minutes", "booking.horizon_days"),
        *("booking.wishes", "booking.per_caller", "booking.confirmation", "booking.offer_hours"),
        "terms.consent",
    ]


def test_callers_do_not_read_what_concerns_the_office_alone() -> None:
    of_callers = rules(CATALOG, ALL["otit"], "en", NOW)
    of_staff = every_rule(CATALOG, ALL["otit"], "en", NOW)

    assert [rule for rule in of_staff if not rule.for_staff] == of_callers
    assert {rule.group for rule in of_staff if rule.for_staff} == {"office"}


def test_entries_of_one_list_stand_in_one_line_for_each_place() -> None:
    rule = told(ALL["otit"])["cancel.by"]

    assert (rule.place, rule.places, rule.is_chosen) == ("", ("operator", "6-3"), False)
    assert whole(CATALOG, rule, "en") == (
        "You can cancel:\n"
        "– here in the chat · on the page of your booking (chosen by this desk)\n"
        "– by email (article 6-3)"
    )


@pytest.mark.parametrize("name", ALL)
def test_no_sentence_above_a_list_is_said_twice(name: str) -> None:
    sentences = [rule.sentence for rule in rules(CATALOG, ALL[name], "en", NOW)]

    assert sorted(sentences) == sorted(set(sentences))


@pytest.mark.parametrize("name", [name for name in ALL if ALL[name].events is not None])
def test_rules_of_events_speak_of_no_call(name: str) -> None:
    service = ALL[name]
    listed = rules(CATALOG, service, "en", NOW)
    headings = [heading(CATALOG, service, group, "en") for group in grouped(listed)]

    assert "The event" in headings
    assert [s for s in (*headings, *(rule.sentence for rule in listed)) if CALL.search(s)] == []


def test_list_says_what_counts_as_agreeing_where_there_is_no_button() -> None:
    otit = ALL["otit"]
    deemed = otit.terms.model_copy(update={"consent": "deemed"})
    undefined = deemed.model_copy(update={"deemed_by": ()})

    for terms in (deemed, undefined):
        rule = told(otit.model_copy(update={"terms": terms}))["terms.consent"]
        assert rule.items == ("Who applies has agreed to the terms. (beginning of the terms)",)


def test_rules_with_working_days_say_which_they_are() -> None:
    izumo = ALL["hellowork-izumo"]
    booking = izumo.booking.model_copy(update={"working_days_before": 1})

    rule = told(izumo.model_copy(update={"booking": booking}))["booking.working_days_before"]

    assert rule.items == (
        "Saturdays, Sundays, public holidays and 29 December to 3 January are not working days.",
    )


def test_articles_are_written_as_each_language_does() -> None:
    listed = {
        language: stands(CATALOG, told(ALL["online-hellowork"], language)[key], language)
        for language, key in (("ja", "booking.per_day"), ("zh-Hans", "conduct.suspension"))
    }

    assert listed["ja"].endswith("（規約 第12条(2)①）")
    assert listed["zh-Hans"].endswith("（第14条、第15条、第20条(1)和第20条(4)）")


def test_rule_is_said_with_its_place_and_a_colon_before_a_list() -> None:
    found = told(ALL["kushiro-administrative"])

    assert whole(CATALOG, found["cancel.same_day_by"], "en") == (
        "On the day of the call you can cancel only (article 4-3):\n– by phone"
    )
    most = stands(CATALOG, found["booking.session_minutes"], "en")
    assert most == "A call takes up to 30 minutes. (article 4-1)"
    horizon = stands(CATALOG, found["booking.horizon_days"], "en")
    assert horizon == "You can book up to 28 days ahead. (chosen by this desk)"


def test_several_articles_are_named_as_such() -> None:
    otit = ALL["otit"]
    placed = otit.model_copy(update={"articles": {**otit.articles, "costs.free": "3, 12-4"}})

    free = stands(CATALOG, told(placed)["costs.free"], "en")

    assert free == "The service is free of charge. (articles 3 and 12-4)"


def test_free_is_said_only_where_the_file_says_so() -> None:
    said = {name: "costs.free" in told(service) for name, service in ALL.items()}

    assert said == {name: name != "kushiro-administrative" for name in ALL}


def test_names_without_a_sentence_are_found_where_they_stand() -> None:
    otit = ALL["otit"]
    forbidden = otit.conduct.model_copy(update={"forbidden": ("threats", "whistling")})
    kept = otit.records.model_copy(update={"kept": ("shoes",)})
    court = otit.terms.model_copy(update={"court": "atlantis"})
    bent = otit.model_copy(update={"conduct": forbidden, "records": kept, "terms": court})

    assert list(missing(CATALOG, otit)) == []
    assert list(missing(CATALOG, bent)) == [
        (("terms", "court"), "atlantis", "court-atlantis"),
        (("conduct", "forbidden", 1), "whistling", "conduct-whistling"),
        (("records", "kept", 0), "shoes", "record-shoes"),
    ]


def test_value_of_a_switch_is_written_as_in_the_file() -> None:
    assert told(ALL["online-hellowork"])["timetable.working_days"].value == "true"
