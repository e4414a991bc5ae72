"""Letters and the scripts they belong to: whether a text is written in its language at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from locales.languages import ENDONYMS, base

_LATIN = "A-Za-z\u00aa-\u024f\u0300-\u036f\u1e00-\u1eff"
_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_KANA = "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_LETTERS = {
    "vi": _LATIN,
    "zh-Hans": _HAN,
    "id": _LATIN,
    "fil": _LATIN,
    "en": _LATIN,
    "th": "\u0e00-\u0e7f",
    "km": "\u1780-\u17ff",
    "my": "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f",
    "ja": _HAN + _KANA,
}
_OF_LANGUAGE = {language: re.compile(f"[{ranges}]") for language, ranges in _LETTERS.items()}
_WITHOUT_SPACES = re.compile(f"[{_HAN}{_KANA}]")
_KANA_LETTER = re.compile(f"[{_KANA}]")
_VIETNAMESE_LETTER = re.compile("[ăĂđĐơƠưƯ\u1ea0-\u1ef9]")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|[。！？។။]\s*|\n")

# What every language writes alike, so that it says nothing about the language of a text.
# "Zairyu card" is printed on the card's own leaflets, and kept for the reader's eye.
_ALIKE = re.compile(
    r"""
    https?://[!-~]+ | [!-~]+@[!-~]+\.[!-~]+ | (?<![!-~])/[a-z]+  # addresses, commands
    | 「[^」]*」(?:\s*[(（][^)）]*[)）])?      # words to say in Japanese, and how they sound
    | \{\$?[\w-]*\}                                         # placeholders
    | (?<![A-Za-z0-9])(?: Zoom\ Communications,\ Inc\. | Google\ Play | App\ Store
        | Zoom | LINE | Telegram | WhatsApp | Messenger | Facebook | Google | Android | iPhone
        | iPad | Gmail | Outlook | Yahoo | Wi-?Fi | e-?mail | Sodan | Hello\ Work
        | Microsoft(?:\ Teams)? | Teams | Skype(?:\ for\ Business)? | TeleOffice | e-TUMO
        | Windows | Winny | Share
        | Zairyu\ [Cc]ard | Residence\ [Cc]ard )(?![A-Za-z0-9])
    | (?<![A-Za-z0-9])[A-Z][A-Z0-9]+(?![A-Za-z0-9])       # PDF, ID, an office's short name
    """,
    re.VERBOSE,
)
_ENDONYMS = re.compile("|".join(map(re.escape, sorted(ENDONYMS.values(), key=len, reverse=True))))


def own_words(text: str) -> str:
    """Return the text without brand names, addresses, abbreviations and placeholders."""
    return _ALIKE.sub(" ", text)


def share(text: str, language: str) -> float:
    """Tell how much of a text's letters are its language's; 1.0 without letters.

    Languages' own names in their own scripts, as in a picker, are not counted.
    """
    of_language = _OF_LANGUAGE.get(base(language))
    words = _ENDONYMS.sub(" ", own_words(text))
    letters = [letter for letter in words if _is_letter(letter)]
    if of_language is None or not letters:
        return 1.0
    return sum(bool(of_language.match(letter)) for letter in letters) / len(letters)


def whole_word(word: str) -> re.Pattern[str]:
    """Match a word as a whole where its letters have spaces around words, else anywhere.

    A Latin word inside Chinese or Thai has no space beside it, so only letters and digits
    of its own kind make it part of a longer word.
    """
    begin = f"(?<![{_LATIN}0-9])" if re.match(f"[{_LATIN}]", word[0]) else ""
    end = f"(?![{_LATIN}0-9])" if re.match(f"[{_LATIN}]", word[-1]) else ""
    return re.compile(begin + re.escape(word) + end)


def _is_letter(mark: str) -> bool:
    """Tell whether a character is a letter, or a vowel or tone mark on one."""
    is_emoji_style = "\ufe00" <= mark <= "\ufe0f"
    return unicodedata.category(mark)[0] in "LM" and not is_emoji_style


def words(text: str) -> int:
    """Count words; two letters of Chinese or Japanese count as one."""
    close = len(_WITHOUT_SPACES.findall(text))
    spaced = _WITHOUT_SPACES.sub(" ", text).split()
    return sum(any(map(str.isalpha, word)) for word in spaced) + (close + 1) // 2


def is_mostly(text: str, language: str) -> bool:
    """Tell whether most of a text's letters, and two at least, are of a language's script."""
    letters = [letter for letter in own_words(text) if _is_letter(letter)]
    own = sum(bool(_OF_LANGUAGE[language].match(letter)) for letter in letters)
    return own >= 2 and own * 2 > len(letters)


def has_kana(text: str) -> bool:
    """Tell whether a text holds letters that only Japanese has."""
    return bool(_KANA_LETTER.search(text))


def is_vietnamese(text: str) -> bool:
    """Tell whether a text holds Latin letters that hardly any other language has."""
    return bool(_VIETNAMESE_LETTER.search(unicodedata.normalize("NFC", text)))


def has_diacritics(text: str) -> bool:
    """Tell whether any Latin letter carries a mark, as every Vietnamese sentence does."""
    decomposed = unicodedata.normalize("NFD", text)
    return any(unicodedata.combining(c) for c in decomposed) or "đ" in text.lower()


def is_invisible(text: str, index: int) -> bool:
    """Tell whether the character at an index cannot be seen and is no line end or tab.

    The joiner inside an emoji of several parts is seen by what it does there.
    """
    mark = text[index]
    if mark == "\u200d":
        return index == 0 or unicodedata.category(text[index - 1]) not in ("So", "Sk", "Mn")
    if mark in "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0":
        return True
    return mark not in "\n\t" and unicodedata.category(mark) in ("Cf", "Cc", "Zl", "Zp", "Co")


def split_sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text, list marks at their beginning dropped."""
    for sentence in SENTENCE_END.split(text):
        yield re.sub(r"^\s*(?:[-•*]|\d+[.)])\s+", "", sentence).strip()
