"""Read a postal address: free text, in whatever language and order it is written.

Nothing is looked up, and no part of it is asked for: only what is surely no address is refused.
"""

import re
import unicodedata

from handlers import words
from handlers.fields import cleaning, digits
from handlers.fields.field import Field, ask_words
from handlers.fields.reading import Reading, refused

SHORTEST = 5
LONGEST = 200
SHOWN = 3  # letters at the beginning, where a slip into another field is seen

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_LINK = re.compile(r"[a-z]{2,10}://|(?<!\w)www\.|^\S+\.(?:com|net|org|jp|gl)/\S*$", re.IGNORECASE)
_POSTAL_WORDS = re.compile(
    r"〒|郵便番号|邮编|邮政编码|(?:japan\s+)?(?:post(?:al)?|zip)\s*(?:code)?|mã bưu (?:điện|chính)"
    r"|kode pos|รหัสไปรษณีย์|លេខកូដប្រៃសណីយ៍|စာတိုက်(?:အမှတ်|ကုဒ်)",
    re.IGNORECASE,
)
_POSTAL_DIGITS = (5, 6, 7)  # of Japan and of the callers' countries


def read(text: str, language: str) -> Reading:
    """Read a typed address; `value` is what to store, or to show where the outcome is confirm."""
    if words.is_command(text, language):
        return Reading("command")
    address = _cleaned(text)
    if cleaning.is_zawgyi(address):
        address = _cleaned(cleaning.zawgyi_to_unicode(address))
        values = {"address": address}
        return _refused(address, language) or Reading(
            "confirm", address, key="address-confirm-zawgyi", values=values
        )
    return _refused(address, language) or Reading("accept", address)


def _cleaned(text: str) -> str:
    """Write it in one line, without anything that cannot be seen."""
    typed = cleaning.without_unseen(cleaning.folded(text))
    kept = (_seen(char) for char in typed)
    return cleaning.folded(cleaning.one_spaced("".join(kept)))


def _seen(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category in ("Cs", "Co") or char == "\ufffd" else char


def _refused(address: str, language: str) -> Reading | None:
    key = _refusal(address, language)
    return refused(key) if key else None


def _refusal(address: str, language: str) -> str:
    """Name the key of the sentence that says why this is no address, or nothing."""
    if not address:
        return "address-empty"
    if _EMAIL.search(address):
        return "address-email"
    if _LINK.search(address):
        return "address-link"
    bare = digits.mended(_POSTAL_WORDS.sub(" ", address))
    if not any(char.isalpha() for char in bare):
        postal = len(digits.only(bare)) in _POSTAL_DIGITS
        if postal:
            return "address-postal-code"
        return "address-number" if digits.only(bare) else "address-short"
    if len(address) < SHORTEST or words.read(address, language).outcome in ("yes", "no"):
        return "address-short"
    return "address-long" if len(address) > LONGEST else ""


def _masked(value: str, language: str) -> str:
    """Show the beginning: a chat can be read by others."""
    return f"{value[:SHOWN].rstrip()}•••"


FIELD = Field(
    name="address",
    ask=ask_words("address-ask"),
    read=lambda text, language, today: read(text, language),
    show=_masked,
)
