"""Read the number under which Hello Work has registered a job seeker (求職番号).

Today's form is the office's five digits, a hyphen and eight digits; older cards print other
lengths, so no form is asked for: what was typed is kept, in plain digits and hyphens.
"""

import re
from datetime import date

from handlers.fields import birthdate, digits
from handlers.fields.field import Field, ask_words
from handlers.fields.reading import Reading, refused

SHORTEST = 6
LONGEST = 14
LONGEST_ANSWER = 200
SHOWN = 3

_MOBILE = re.compile(r"0[5-9]0-?\d{4}-?\d{4}|0\d{1,3}-\d{2,4}-\d{4}")


def read(text: str, today: date) -> Reading:
    """Read a typed number; what looks like another number is asked about, and never refused."""
    if len(text) > LONGEST_ANSWER:
        return refused("jobseeker-number-only")
    mended = digits.mended(text)
    if not mended:
        return refused("jobseeker-number-empty")
    if re.search(r"[^\s@]@[^\s@]+\.", mended):
        return refused("jobseeker-number-none")
    found = digits.numbers(mended)
    if not found:
        return refused("jobseeker-number-none")
    if len(found) > 1:
        long = [span for span in found if len(digits.only(span)) >= SHORTEST]
        return refused("jobseeker-number-only" if long else "jobseeker-number-none")
    number = _normalised(found[0])
    length = len(digits.only(number))
    if length < SHORTEST and any(char.isalpha() for char in mended):
        return refused("jobseeker-number-none")
    if length < SHORTEST:
        return refused("jobseeker-number-short")
    if length > LONGEST:
        return refused("jobseeker-number-long")
    if _is_another(number, plus="+" in found[0], today=today):
        return Reading("confirm", number, key="jobseeker-number-doubt", values={"number": number})
    return Reading("accept", number)


def _normalised(span: str) -> str:
    """Keep the hyphens between the digits, one at a place; spaces and other signs go."""
    kept = "".join(char for char in span if char == "-" or "0" <= char <= "9")
    return re.sub("-{2,}", "-", kept).strip("-")


def _is_another(number: str, *, plus: bool, today: date) -> bool:
    """Tell whether it looks like a telephone number or a birth date."""
    if plus or _MOBILE.fullmatch(number):
        return True
    seen = birthdate.read(number, "en", today)
    return number.count("-") == 2 and seen.value is not None


def _masked(value: str, language: str) -> str:
    """Show the last digits: a chat can be read by others."""
    return re.sub(r"\d", "•", value[:-SHOWN]) + value[-SHOWN:]


FIELD = Field(
    name="jobseeker_number",
    ask=ask_words("jobseeker-number-ask"),
    read=lambda text, language, today: read(text, today),
    show=_masked,
)
