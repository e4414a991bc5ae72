"""Read a telephone number: one of Japan in any form, or one of another country with its code.

It is kept as E.164, such as +819012345678. Where the country was only guessed, or nobody is known
to have numbers that begin so, the caller is asked; a number of the right length is never refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from handlers.fields import birthdate, digits
from handlers.fields.field import Field, ask_words
from handlers.fields.reading import Reading, refused

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

LONGEST_ANSWER = 200
JAPAN = 81
# Where callers of a language come from, who may write a number as at home.
HOMES = {
    "vi": "VN",
    "zh-Hans": "CN",
    "id": "ID",
    "fil": "PH",
    "th": "TH",
    "km": "KH",
    "my": "MM",
}
_CODES = ("84", "86", "62", "63", "66", "855", "95")  # of those countries, written without a plus
_ELEVEN = re.compile("0[2-9]0")  # mobile and internet telephones have eleven digits, others ten
_A_NUMBER = 9  # digits: fewer beside such a number are something else


@dataclass(frozen=True, slots=True)
class _Typed:
    """The digits of a number, and whether a plus stood before them."""

    digits: str
    plus: bool


def read(text: str, language: str, today: date) -> Reading:
    """Read a typed telephone number; `today` tells a birth date that was typed by mistake."""
    if len(text) > LONGEST_ANSWER:
        return refused("phone-only")
    mended = digits.mended(text)
    if not mended:
        return refused("phone-empty")
    if re.search(r"[^\s@]@[^\s@]+\.", mended):
        return refused("phone-email")
    found = digits.numbers(mended)
    reading = _number(found, mended, language)
    if reading.outcome == "reject" and _is_date(found, mended, language, today):
        return refused("phone-date")
    return reading


def _number(found: list[str], mended: str, language: str) -> Reading:
    if len(found) != 1:
        several = any(len(digits.only(span)) >= _A_NUMBER for span in found)
        return refused("phone-only" if several else "phone-not-a-number")
    typed = _Typed(digits.only(found[0]), "+" in found[0])
    if len(typed.digits) < _A_NUMBER - 3 and any(char.isalpha() for char in mended):
        return refused("phone-not-a-number")
    return _abroad(typed) or _in_japan(typed, language)


def _is_date(found: list[str], mended: str, language: str, today: date) -> bool:
    """Tell a birth date; digits alone are one only where there are eight of them."""
    if (mended.isdecimal() and len(mended) != 8) or any("+" in span for span in found):
        return False
    seen = birthdate.read(mended, language, today)
    return seen.value is not None or "date" in seen.values


# --- numbers of other countries -----------------------------------------------------------


def _abroad(typed: _Typed) -> Reading | None:
    """Read a number with a country's code; None for one of Japan or without such a code."""
    import phonenumbers  # noqa: PLC0415 a twentieth of every start, for the first number

    number = typed.digits
    if number.startswith("00"):
        number = number.lstrip("0")
        if not number:
            return refused("phone-beginning")
    elif not typed.plus or number.startswith("0"):
        return None
    if number.startswith(str(JAPAN)):
        return None
    try:
        parsed = phonenumbers.parse(f"+{number}")
    except phonenumbers.NumberParseException as wrong:
        if wrong.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE:
            return refused("phone-country")
        long = wrong.error_type == phonenumbers.NumberParseException.TOO_LONG
        return refused("phone-too-long" if long else "phone-too-short")
    if phonenumbers.is_valid_number(parsed):
        return Reading("accept", _kept(parsed))
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    if reason == phonenumbers.ValidationResult.IS_POSSIBLE:
        return _asked("phone-unknown", parsed)
    long = reason == phonenumbers.ValidationResult.TOO_LONG
    key = "phone-abroad-too-long" if long else "phone-abroad-too-short"
    return refused(key, country=f"+{parsed.country_code}")


# --- numbers of Japan, and numbers without a country --------------------------------------


def _in_japan(typed: _Typed, language: str) -> Reading:
    number = typed.digits.removeprefix("00") if typed.digits.startswith("0081") else typed.digits
    with_code = number.startswith(str(JAPAN)) and (typed.plus or len(number) > 10)
    at_home = None if typed.plus else _of_home(number, language)
    sure = number.startswith("0") or typed.plus or number != typed.digits
    if with_code:
        number = "0" + number.removeprefix(str(JAPAN)).removeprefix("0")
        sure = sure or at_home is None  # 81 begins mobile numbers of Indonesia, too
    parsed = _valid(number, "JP")
    if parsed is not None:
        return Reading("accept", _kept(parsed)) if sure else _asked("phone-confirm", parsed)
    return _asked("phone-confirm", at_home) if at_home else _wrong_in_japan(number)


def _of_home(number: str, language: str) -> PhoneNumber | None:
    """Find a number as it is written at home, or one whose code lacks the plus."""
    at_home = _valid(number, HOMES[language]) if language in HOMES else None
    if at_home is not None or not number.startswith(_CODES):
        return at_home
    return _valid(f"+{number}", "JP")


def _wrong_in_japan(number: str) -> Reading:
    """Say what is wrong, or ask where only the beginning is unknown."""
    if not number.startswith("0"):
        if len(number) < _A_NUMBER:
            return refused("phone-too-short")
        return refused("phone-too-long" if len(number) > 15 else "phone-beginning")
    right = 11 if _ELEVEN.match(number) else 10
    if len(number) != right:
        return refused("phone-too-short" if len(number) < right else "phone-too-long")
    import phonenumbers  # noqa: PLC0415 as above

    return _asked("phone-unknown", phonenumbers.parse(f"+{JAPAN}{number[1:]}"))


def _valid(number: str, region: str) -> PhoneNumber | None:
    import phonenumbers  # noqa: PLC0415 as above

    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None
    return parsed if phonenumbers.is_valid_number(parsed) else None


# --- what is kept and shown ---------------------------------------------------------------


def _kept(number: PhoneNumber) -> str:
    from phonenumbers import PhoneNumberFormat, format_number  # noqa: PLC0415 as above

    return format_number(number, PhoneNumberFormat.E164)


def _written(number: PhoneNumber) -> str:
    """Write a number as its readers dial it: one of Japan without the country's code."""
    from phonenumbers import PhoneNumberFormat, format_number  # noqa: PLC0415 as above

    if number.country_code != JAPAN:
        return format_number(number, PhoneNumberFormat.INTERNATIONAL)
    shown = format_number(number, PhoneNumberFormat.NATIONAL)
    return shown if shown.startswith("0") else f"0{shown}"  # of an unknown beginning


def written(value: str) -> str:
    """Write a kept number with its spaces and hyphens; any other text comes back as it is."""
    import phonenumbers  # noqa: PLC0415 as above

    try:
        return _written(phonenumbers.parse(value))
    except phonenumbers.NumberParseException:
        return value


def _asked(key: str, number: PhoneNumber) -> Reading:
    return Reading("confirm", _kept(number), key=key, values={"number": _written(number)})


def _masked(value: str, language: str) -> str:
    """Show a foreign country's code and the last digits: a chat can be read by others."""
    number = written(value)
    code, space, rest = number.partition(" ") if number.startswith("+") else ("", "", number)
    known = len(digits.only(rest))
    return code + space + re.sub(r"\d", "•", rest, count=known - min(4, known // 2))


FIELD = Field(name="phone", ask=ask_words("phone-ask"), read=read, show=_masked)
