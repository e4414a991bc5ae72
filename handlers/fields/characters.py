"""Which letters the office's own system can keep, and what to offer in place of others.

The one rule known is "jis": kana, Latin letters, digits and the signs of a list, kanji of JIS
levels 1 to 4 and the supplementary ones, each in one unit of UTF-16, without CJK extensions.
Latin letters with marks are offered without them; other scripts are asked for in Latin capitals
or katakana.
Source: terms of the Online Hello Work System, article 10 and its notes 1 and 2.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from handlers.fields import cleaning
from handlers.fields.reading import Reading, refused

SHOWN = 8  # letters that are named as what cannot be kept
_HALF = " !'\"#$%&()*+,-./:;<=>?@[]^_`{|}~｡｢｣､･ﾟﾞ\\"
_FULL = (
    "\u3000、。，．・：；？！゛゜´｀¨＾￣＿ヽヾゝゞ〃仝々〆〇ー―‐／＼～∥｜…‥‘’“”（）〔〕［］｛｝〈〉"
    "《》「」『』【】＋－±×÷＝≠＜＞≦≧∞∴♂♀°′″℃￥＄￠￡％＃＆＊＠§☆★○●◎◇◆□■△▲▽▼※〒→←↑↓〓"
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω"
)
_SIGNS = frozenset(_HALF + _FULL)
_LETTERS = re.compile(
    "[0-9A-Za-z０-９Ａ-Ｚａ-ｚ"
    "\u3041-\u3093\u30a1-\u30f6\uff66-\uff9f]"  # hiragana, katakana, half-width katakana
)
# The same sign at another place of Unicode, as keyboards give it.
_ALIKE = str.maketrans(
    {"\u00b7": "・", "\u301c": "～", "\u2016": "∥", "\u2212": "-", "\u2010": "-", "\u2011": "-"}
    | {"\u2013": "-", "\u2014": "―", "\u00a5": "￥", "\u00a0": " "}
)
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")  # another form of the same kanji
# Forms of kanji in many a name that stand outside, and what the offices write for them.
_COMMON = str.maketrans("髙𠮷", "高吉")


def fitted(rule: str | None, reading: Reading) -> Reading:
    """Let a reading stand where its letters can be kept; else suggest, or say what would be right.

    Without a rule every letter can be kept.
    """
    if rule is None or reading.value is None:
        return reading
    plain = _SELECTORS.sub("", reading.value).translate(_ALIKE)
    strange = _strange(plain)
    if not strange:
        return replace(reading, value=plain)
    letters = " ".join(list(dict.fromkeys(strange))[:SHOWN])
    suggestion = cleaning.without_latin_marks(plain.translate(_COMMON)).upper()
    if not _strange(suggestion):
        values = {"letters": letters, "suggestion": suggestion}
        return Reading("suggest", None, suggestion, "letters-suggest", values)
    return refused("letters-other", letters=letters)


def _strange(text: str) -> list[str]:
    """List what cannot be kept: each letter with the signs that hang on to it."""
    found: list[str] = []
    for char in text:
        hangs_on = unicodedata.category(char).startswith("M")
        if _is_kept(char):
            continue
        if hangs_on and found:
            found[-1] += char
        else:
            found.append(char)
    return found


def _is_kept(char: str) -> bool:
    return bool(_LETTERS.match(char)) or char in _SIGNS or _is_kanji(char)


def _is_kanji(char: str) -> bool:
    if not ("\u4e00" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff"):
        return False
    for codec in ("euc_jis_2004", "euc_jp"):  # the second one has the supplementary kanji
        try:
            char.encode(codec)
        except UnicodeEncodeError:
            continue
        return True
    return False
