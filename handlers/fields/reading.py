"""What was understood in a typed answer, and what to say about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood in a typed answer.

    `outcome` is one of
    birthdate: accept, confirm, choose, reask; name: accept, confirm, reject, command;
    email: accept, suggest, reject; phone, jobseeker_number: accept, confirm, reject;
    address: accept, confirm, reject, command; word: yes, no, cancel, back, help, none.
    `key` is empty where nothing needs to be said. In `values`, `date` and `other_date` are
    ISO dates, to be spelled in the caller's language before the sentence is filled.
    """

    outcome: str
    value: str | None = None  # ISO date or normalised text
    other: str | None = None  # second reading, or suggestion
    key: str = ""  # the sentence that says what was wrong, or asks to confirm
    values: Mapping[str, str] = field(default_factory=lambda: NOTHING)


def refused(key: str, **values: str) -> Reading:
    """Make the reading of an answer that cannot be taken; `key` says why, and what would be right."""
    return Reading("reject", key=key, values=values or NOTHING)
