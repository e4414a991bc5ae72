"""Find the number in what people type: digits of every script, and all that stands around them.

Every function takes any text, broken text too, and never raises.
"""

import re
import unicodedata

from handlers.fields import cleaning

# Burmese ဝ and ရ are typed for ၀ and ၇; before a vowel sign or another letter they begin a word.
_BURMESE_DIGIT = (
    "(?:[\u1040-\u10490-9]|[\u101d\u101b](?![\u1000-\u101a\u101c\u101e-\u1021\u102b-\u103e]))"
)
_BURMESE_RUN = re.compile(f"{_BURMESE_DIGIT}(?:[\\s().-]*{_BURMESE_DIGIT})+")
_BURMESE_LETTERS = str.maketrans({"\u101d": "0", "\u101b": "7"})
_HAN_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
# What people type for a hyphen, beside all that Unicode calls a dash.
_HYPHENS = str.maketrans(dict.fromkeys("ーｰ−~～〜_", "-"))
_HAN_ONE_FOR_HYPHEN = re.compile(r"(?<=\d)\s*一\s*(?=\d)")
_KEYCAP = "\u20e3"
_BLANKS = re.compile(r"[^\S\n]+")
_SPAN = re.compile(r"(?:\+ ?)?\(?\d(?:[-().\[\]・ ]*\d)*")


def mended(text: str) -> str:
    """Write every digit as 0 to 9, every dash as a hyphen and every blank as one space."""
    typed = cleaning.without_unseen(cleaning.folded(text)).replace(_KEYCAP, "")
    if cleaning.has_burmese(typed):
        typed = _BURMESE_RUN.sub(_burmese, typed)
    typed = cleaning.ascii_digits(typed)
    if any(char.isdecimal() for char in typed):
        typed = _HAN_ONE_FOR_HYPHEN.sub("-", typed.replace("〇", "0"))
    else:
        typed = typed.translate(_HAN_DIGITS)
    dashed = ("-" if unicodedata.category(char) == "Pd" else char for char in typed)
    return _BLANKS.sub(" ", "".join(dashed).translate(_HYPHENS)).strip()


def _burmese(run: re.Match[str]) -> str:
    return run[0].translate(_BURMESE_LETTERS) if any(map(str.isdecimal, run[0])) else run[0]


def numbers(mended_text: str) -> list[str]:
    """List the numbers of a mended text, each with the signs and spaces inside it."""
    return [span[0] for span in _SPAN.finditer(mended_text)]


def only(text: str) -> str:
    """Keep the digits alone."""
    return "".join(char for char in text if "0" <= char <= "9")
