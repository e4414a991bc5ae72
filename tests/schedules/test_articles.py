"""Where each rule of the shipped services stands: written by hand from the sources.

What is not listed here is the choice of the operator: the source is silent, or less strict.
OTIT's are in `test_service.py`.
"""

from __future__ import annotations

import pytest

from schedules.service_file import read_services, shipped

SURROUNDINGS = "firewall no-file-sharing antivirus safe-device wifi supported-os"

STATED = {
    "hellowork-izumo": {
        "preamble": "terms.documents.hellowork-izumo terms.deemed_by.applying",
        "2": "question.registered question.mypage question.camera meeting.media",
        "3": "costs.free costs.own",
        "4": "meeting.apps terms.documents.zoom terms.app_terms",
        "5": SURROUNDINGS,
        "6-1": "timetable.hours booking.session_minutes booking.days_before intake.fields"
        " booking.in_call",
        "6-2": "booking.confirmation meeting.access notices.by terms.deemed_by.replying"
        " office.writes_within_working_days",
        "6-5": "cancel.by cancel.same_day_by absence.grace_minutes",
        "7-1": "records.kept",
        "12-1": "conduct.forbidden",
        "12-2": "conduct.recording",
        "12-3": "intake.companion quiet announce",
        "12-4": "app test-call up-to-date",
        "13": "terms.change",
        "14": "terms.court",
        "closing": "timetable.from",
    },
    "sannomiya-consultation": {
        "preamble": "terms.documents.sannomiya-consultation terms.deemed_by",
        "2": "question.registered question.camera meeting.media",
        "3": "costs.free costs.own",
        "4": "meeting.apps terms.documents.zoom terms.documents.teleoffice terms.app_terms",
        "5": SURROUNDINGS,
        "6-1": "booking.session_minutes booking.days_before",
        "6-2": "intake.fields booking.in_call",
        "6-3": "booking.confirmation meeting.access notices.by",
        "6-5": "cancel.by absence.grace_minutes",
        "7-1": "records.kept",
        "12-1": "conduct.forbidden",
        "12-2": "conduct.recording",
        "12-3": "intake.companion quiet announce",
        "12-4": "app test-call up-to-date",
        "13": "terms.change",
        "14": "terms.court",
        "closing": "timetable.from",
    },
    "sannomiya-seminars": {
        "1": "terms.documents.sannomiya-seminars terms.deemed_by",
        "2": "costs.free costs.own",
        "3": "question.registered question.camera meeting.media",
        "4": "meeting.apps terms.documents.zoom terms.documents.teleoffice terms.app_terms",
        "5": SURROUNDINGS,
        "5-7": "intake.companion quiet announce",
        "6-1": "booking.days_before booking.confirmation intake.fields",
        "6-2": "meeting.access notices.by",
        "6-3": "cancel.by absence.grace_minutes",
        "7-1": "records.kept",
        "7-3": "conduct.recording conduct.designated",
        "7-5": "conduct.organiser_records",
        "9": "conduct.forbidden",
        "11-2": "conduct.suspension",
        "14": "terms.change",
        "15": "terms.court",
    },
    "online-hellowork": {
        "2": "terms.documents.online-hellowork terms.deemed_by",
        "3": "question.registered question.camera meeting.media",
        "4": "meeting.apps meeting.booking_app terms.documents.zoom terms.app_terms",
        "5-1": "intake.fields.name intake.fields.address intake.fields.email",
        "5-2": "intake.account",
        "6-4": "keeping.days",
        "9": "costs.free costs.own",
        "10": "intake.characters",
        "11-1": "safe-device",
        "11-2": "wifi",
        "11-3, 14-13": "supported-os",
        "12-2-1": "timetable.working_days booking.session_minutes booking.session_at_most"
        " booking.per_day",
        "12-2-2": "notices.by",
        "12-2-3": "intake.fields.jobseeker_number intake.identity",
        "12-2-6": "cancel.by absence.grace_minutes",
        "13-1": "records.kept",
        "14": "conduct.forbidden",
        "14-11": "conduct.recording",
        "14-12, 14-13": "conduct.forbidden.outdated-protection",
        "14, 15, 20-1, 20-4": "conduct.suspension",
        "20-1": "conduct.forbidden.threats conduct.forbidden.abuse",
        "20-2": "intake.companion quiet announce",
        "20-3": "app test-call up-to-date",
        "20-4": "question.residence",
        "21-2": "terms.court",
        "22": "terms.change",
        "23-2": "records.statistics",
        "closing": "timetable.from",
    },
    "gunma-seminars": {
        "1": "terms.documents.gunma-seminars terms.deemed_by",
        "2": "costs.free costs.own",
        "3": SURROUNDINGS,
        "3-7": "quiet announce",
        "4-1": "records.kept",
        "4-3": "meeting.apps meeting.designated terms.documents.zoom terms.app_terms",
        "4-4": "conduct.recording conduct.designated",
        "4-5": "conduct.organiser_records",
        "6": "conduct.forbidden",
        "8-2": "conduct.suspension",
        "9": "terms.change",
        "12": "terms.court",
    },
    "kushiro-administrative": {
        "preamble": "terms.documents.kushiro-administrative terms.deemed_by",
        "2": "question.camera meeting.media",
        "3": "meeting.apps terms.documents.teams terms.documents.skype terms.app_terms",
        "4-1": "timetable.days booking.session_minutes booking.session_at_most intake.fields"
        " intake.identity",
        "4-2": "booking.confirmation meeting.access",
        "4-3": "cancel.by cancel.same_day_by absence.grace_minutes",
        "5-1": "records.kept",
        "10-1": "conduct.forbidden",
        "10-2": "conduct.recording",
        "10-3": "intake.companion quiet announce",
        "10-4": "app test-call up-to-date safe-device wifi no-file-sharing supported-os",
        "10-5": "costs.own",
        "11": "terms.change",
        "12": "terms.court",
        "closing": "timetable.from",
    },
}


@pytest.mark.parametrize("service_id", STATED)
def test_each_rule_names_the_article_in_which_its_source_states_it(service_id: str) -> None:
    service = read_services(shipped(), [service_id])[service_id]

    assert {key: place for key, place in service.articles.items() if place != "operator"} == {
        key if "." in key else f"environment.checks.{key}": place
        for place, keys in STATED[service_id].items()
        for key in keys.split()
    }
