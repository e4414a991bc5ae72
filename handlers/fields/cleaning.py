"""Mend typed text before it is read: width, invisible characters, digits, Zawgyi.

Every function takes any text, broken text too, and never raises.
"""

import re
import unicodedata
import warnings
from functools import cache
from typing import Any, cast

ZAWGYI_SURE = 0.95

# Full-width ASCII, half-width kana, radicals and compatibility ideographs: the only places where
# compatibility folding is safe. On Thai it would tear the vowel of กำ apart.
_WIDE = re.compile(
    "[\uff01-\uff5e]|[\uff61-\uff9f]+|[\u2e80-\u2eff\u2f00-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f]"
)
_SELECTORS = re.compile("[\ufe00-\ufe0f\u034f\u180b-\u180f\u115f\u1160\u3164]")
_BURMESE = re.compile("[\u1000-\u109f\uaa60-\uaa7f]")
_READING = re.compile("(?<=[々\u4e00-\u9fff])[(（][ぁ-ゖー]+(?:[:：][^()（）]*)?[)）]")
_THAI_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32")
_LATIN_WITHOUT_MARKS = str.maketrans("đĐðÐøØłŁıß", "dDdDoOlLis")


def folded(text: str) -> str:
    """Compose the text and fold full-width ASCII, half-width kana and CJK look-alike forms."""
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", text)
    narrow = _WIDE.sub(lambda wide: unicodedata.normalize("NFKC", wide[0]), composed)
    return unicodedata.normalize("NFC", narrow)


def without_unseen(text: str) -> str:
    """Take out every format character and variation selector; spaces and line ends stay."""
    if text.isascii():
        return text
    seen = (char for char in text if unicodedata.category(char) != "Cf")
    return _SELECTORS.sub("", "".join(seen))


def one_spaced(text: str) -> str:
    """Turn every run of white space into one space and trim the ends."""
    return " ".join(text.split())


def without_readings(text: str) -> str:
    """Drop what easy Japanese writes behind a hard word: 予約（よやく）, 規約（きやく：ルール）."""
    return text if text.isascii() else _READING.sub("", text)


def ascii_digits(text: str) -> str:
    """Write the decimal digits of every script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def without_latin_marks(text: str) -> str:
    """Drop diacritics from Latin letters; other scripts keep their vowels and marks."""
    if text.isascii():
        return text
    plain: list[str] = []
    for char in text.translate(_LATIN_WITHOUT_MARKS):
        base = unicodedata.normalize("NFD", char)[0]
        if "\u0300" <= char <= "\u036f":
            continue
        plain.append(base if base.isascii() and base.isalpha() else char)
    return "".join(plain)


def thai_in_one_order(text: str) -> str:
    """Write the Thai vowels that can be typed in two ways in one way."""
    return _THAI_AM.sub("\\1\u0e33", text).replace("\u0e40\u0e40", "\u0e41")


def has_burmese(text: str) -> bool:
    """Tell whether any character is of the Myanmar blocks, in Unicode or Zawgyi order."""
    return bool(_BURMESE.search(text))


def is_zawgyi(text: str) -> bool:
    """Tell whether the text was surely typed on a Zawgyi keyboard; strip unseen marks first."""
    return has_burmese(text) and _zawgyi_probability(text) >= ZAWGYI_SURE


def zawgyi_to_unicode(text: str) -> str:
    """Convert Zawgyi text; this destroys text that is Unicode already, so ask `is_zawgyi`."""
    from myanmar import converter  # noqa: PLC0415 - loads tables that only Burmese callers need

    return unicodedata.normalize("NFC", cast(str, converter.convert(text, "zawgyi", "unicode")))


def slips(typed: str, meant: str) -> int:
    """Count the letters added, left out, changed or swapped with a neighbour."""
    table = [list(range(len(meant) + 1))]
    for i, left in enumerate(typed, 1):
        row = [i]
        for j, right in enumerate(meant, 1):
            cost = min(table[-1][j] + 1, row[-1] + 1, table[-1][j - 1] + (left != right))
            if i > 1 and j > 1 and left == meant[j - 2] and typed[i - 2] == right:
                cost = min(cost, table[-2][j - 2] + 1)
            row.append(cost)
        table.append(row)
    return table[-1][-1]


@cache
def _detector() -> Any:
    import myanmartools  # noqa: PLC0415 - reads its model, which only Burmese callers need

    with warnings.catch_warnings():
        # The package opens its model by a call that Python 3.11 wants to see replaced.
        warnings.simplefilter("ignore", DeprecationWarning)
        return myanmartools.ZawgyiDetector()


def _zawgyi_probability(text: str) -> float:
    return cast(float, _detector().get_zawgyi_probability(text))
