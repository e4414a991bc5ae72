"""The languages spoken here: their tags, their own names, and what a chat app's code means.

Tags are BCP 47. A guess only preselects: the caller's own choice is stored and wins.
Source: locale facts, section 11; Babel's identifiers are CLDR's.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from babel import Locale

CALLERS = ("vi", "zh-Hans", "id", "fil", "en", "th", "km", "my")  # in timetable order
STAFF = "ja"
ALL = (*CALLERS, STAFF)
SOURCE = "en"  # what the others are translated from, and fall back to

ENDONYMS: Mapping[str, str] = MappingProxyType(
    {
        "vi": "Tiếng Việt",
        "zh-Hans": "中文（简体）",
        "id": "Bahasa Indonesia",
        "fil": "Filipino",
        "en": "English",
        "th": "ภาษาไทย",
        "km": "ភាសាខ្មែរ",
        "my": "မြန်မာဘာသာ",
        "ja": "日本語",
        "ja-x-easy": "やさしい日本語",
    }
)

# What a chat app reports, by its first subtag. Neighbours who read the language are counted in:
# a reader of traditional Chinese, a speaker of Javanese, Cebuano or Shan. Japanese is not here,
# because a trainee's phone is often set to it by the shop. `mm` and `ph` are countries.
_REPORTED = {
    "vi": "vi vie",
    "zh-Hans": "zh cmn yue",
    "id": "id in ind jv su",
    "fil": "fil tl tgl ceb ilo",
    "en": "en eng",
    "th": "th tha",
    "km": "km khm",
    "my": "my mya bur shn kar",
}
_BY_CODE = {code: language for language, codes in _REPORTED.items() for code in codes.split()}


def guess(reported: str) -> str | None:
    """Name the language to preselect for a code such as `zh-hant-tw`; None when unknown."""
    code = reported.strip().lower().replace("_", "-")
    return _BY_CODE.get(code.partition("-")[0])


def base(language: str) -> str:
    """Return a private variant's language: `ja` for `ja-x-easy`, others unchanged."""
    return language.partition("-x-")[0]


@lru_cache(maxsize=64)
def chain(language: str) -> tuple[str, ...]:
    """List where a sentence is looked for: the language, its base, then English alone."""
    return tuple(dict.fromkeys((language, base(language), SOURCE)))


@lru_cache(maxsize=64)
def babel_locale(language: str) -> Locale:
    """Return Babel's locale, whose identifier has an underscore: zh_Hans."""
    return Locale.parse(base(language), sep="-")


def endonym(language: str) -> str:
    """Return a language's own name, also for one that only a site added."""
    return ENDONYMS.get(language) or str(babel_locale(language).get_display_name())
