"""A service that asks for what OTIT does not: telephone, address, job-seeker number."""

from __future__ import annotations

from schedules.service import Service
from schedules.service_file import read_services, shipped

FIELDS = ("name", "phone", "address", "jobseeker_number")
ANSWERS = ("NGUYEN VAN AN", "090 1234 5678", "1-2-3 Umeda, Osaka", "１３０１０−１２３４５６７８")
KEPT = ("NGUYEN VAN AN", "+819012345678", "1-2-3 Umeda, Osaka", "13010-12345678")


def asking(*fields: str) -> Service:
    """Give OTIT's service with other fields."""
    [service] = read_services(shipped(), ["otit"]).values()
    return service.model_copy(
        update={"intake": service.intake.model_copy(update={"fields": fields})}
    )


def to_review(*answers: str) -> tuple[str, ...]:
    """Give the way to the review, with these answers to the fields."""
    asked = ("go.book", "terms.agree", "who.is:trainee", *answers)
    return (*asked, "companion.is:none", "day.on", "time.at")
