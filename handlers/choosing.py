"""Understand which of several numbered times a mail chooses: "2", "②", "number 2", "the second".

Only a whole message counts, as with yes and no, and digits of every script; what might mean two
things is left to a person. English works in every language.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from handlers.fields import cleaning, digits
from locales.languages import base

ENGLISH = "en"
LONGEST = 40
# One line for each language: the words of 1, of 2 and of 3, `|` between words of one number.
WORDS: dict[str, tuple[str, str, str]] = {
    "en": (
        "one|first|the first|first one|the first one|1st",
        "two|second|the second|second one|the second one|2nd",
        "three|third|the third|third one|the third one|3rd",
    ),
    "vi": (
        "một|thứ nhất|đầu tiên|cái đầu tiên|giờ thứ nhất",
        "hai|thứ hai|cái thứ hai|giờ thứ hai",
        "ba|thứ ba|cái thứ ba|giờ thứ ba",
    ),
    "zh-Hans": ("一|第一|第一个", "二|两|第二|第二个", "三|第三|第三个"),
    "id": ("satu|pertama|yang pertama", "dua|kedua|yang kedua", "tiga|ketiga|yang ketiga"),
    "fil": (
        "isa|una|ang una|uno|pang-una",
        "dalawa|pangalawa|ikalawa|ang pangalawa|dos",
        "tatlo|pangatlo|ikatlo|ang pangatlo|tres",
    ),
    "th": ("หนึ่ง|ที่หนึ่ง|อันแรก", "สอง|ที่สอง|อันที่สอง", "สาม|ที่สาม|อันที่สาม"),
    "km": ("មួយ|ទីមួយ|ទី១", "ពីរ|ទីពីរ|ទី២", "បី|ទីបី|ទី៣"),
    "my": ("တစ်|ပထမ", "နှစ်|ဒုတိယ", "သုံး|တတိယ"),
    "ja": (
        "一|一つ目|ひとつめ|一番目|第一希望|いち",
        "二|二つ目|ふたつめ|二番目|第二希望|に",
        "三|三つ目|みっつめ|三番目|第三希望|さん",
    ),
}
# In Vietnamese "the second" is Monday and "the third" Tuesday as well.
DAYS_TOO = frozenset({"thứ hai", "thứ ba"})
# What may stand beside a digit: a word for number or time, and a counter.
_BESIDE = re.compile(
    r"^(?:(?:no\.|nr\.?|number|num|option|time|choice|yes|ok|số|giờ|chọn|nomor|pilihan|waktu|numero"
    r"|bilang|oras|ข้อ|เวลา|หมายเลข|ข้อที่|លេខ|ម៉ោង|အမှတ်|နံပါတ်|第|番号|选|选择|#)[\s.:：]*)?"
    r"(?P<digit>[1-9])"
    r"[.)]?(?:\s*(?:番目|番|つ目|号|个|個|please|po|ครับ|ค่ะ|でお願いします|を希望します))*$"
)


def number(text: str, language: str) -> int:
    """Read which number a whole message names; 0 where it names none, or not for sure."""
    message = _plain(text)
    if not message or len(message) > LONGEST:
        return 0
    found = _BESIDE.match(digits.mended(message).casefold())
    if found:
        return int(found["digit"])
    for tongue in dict.fromkeys((base(language), ENGLISH)):
        if message in _words(tongue):
            return _words(tongue)[message]
    return 0


@cache
def _words(language: str) -> dict[str, int]:
    lists = WORDS.get(language, ("", "", ""))
    return {
        _plain(word): place
        for place, words in enumerate(lists, 1)
        for word in words.split("|")
        if word and word not in DAYS_TOO
    }


def _plain(text: str) -> str:
    """Fold width, case, circles and what stands around the message."""
    folded = unicodedata.normalize("NFKC", cleaning.without_unseen(text)).casefold()
    spaced = cleaning.one_spaced(folded.replace("\u20e3", ""))
    return unicodedata.normalize("NFC", spaced).strip(" .,!。、၊။~()「」\"'")
