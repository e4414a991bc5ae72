"""The names of the months as people of nine languages write them.

Full names, short forms, old spellings and the spellings without marks that phones produce.
Words of every language are read whatever language was chosen.
"""

import re

from handlers.fields.cleaning import slips

# One line a month. Latin words are written without diacritics and in lower case.
_LATIN = """
january jan januari djanuari enero ene januar janurary januray makara mokkarakhom makarakhom
february feb febr februari pebruari peb pebrero febrero febuary kompheak kumphaphan
march mar maret maart mrt marso marzo mart minea meina minakhom mac
april apr abril abr avril mesa mesayon
may mei mayo mai usaphea phruetsaphakhom
june jun juni djuni hunyo hun junio mithona mithunayon
july jul juli djuli hulyo hul julio julai kakada karakadakhom
august aug agustus agu ags agt agst agus agosto ago ogos agusto seiha singhakhom
september sep sept setyembre set septyembre septiembre setiembre septembre kanha kanyayon
october oct oktober okt oktubre octubre oktobre oktobr tola tulakhom
november nov nopember nop nobyembre nob noviembre nobiembre nofember vichika phruetsachikayon
december dec desember des disyembre dis diciembre disiembre disember decembre thnou thanwakhom
"""

_THAI = """
มกราคม มกรา ม.ค.
กุมภาพันธ์ กุมภาพันธ กุมภา ก.พ.
มีนาคม มีนา มี.ค.
เมษายน เมษา เม.ย.
พฤษภาคม พฤษภา พ.ค.
มิถุนายน มิถุนา มิ.ย.
กรกฎาคม กรกฏาคม กรกฎา กรกฏา ก.ค.
สิงหาคม สิงหา ส.ค.
กันยายน กันยา ก.ย.
ตุลาคม ตุลา ต.ค.
พฤศจิกายน พฤษจิกายน พฤศจิกา พฤษจิกา พ.ย.
ธันวาคม ธันวา ธ.ค.
"""

_KHMER = """
មករា
កុម្ភៈ កុម្ភះ កុម្ភ កុំភៈ កុំភះ
មីនា មិនា
មេសា
ឧសភា ឩសភា ឧស្ភា
មិថុនា មីថុនា
កក្កដា កក្តដា កក្កតា
សីហា សិហា
កញ្ញា កញ្ជា
តុលា
វិច្ឆិកា វិច្ឆិកា វិច្ឆកា វិចិ្ឆកា វិច្ជិកា
ធ្នូ ធ្នូរ ធ្នូវ
"""

_BURMESE = """
ဇန်နဝါရီ ဇန္နဝါရီ ဇန်နာဝါရီ ဇန်နဝရီ
ဖေဖော်ဝါရီ ဖေဖေါ်ဝါရီ ဖေဖာ်ဝါရီ ဖေဖဝါရီ ဖေဖော်ဝရီ
မတ်
ဧပြီ ဧပရယ် အေပြီ
မေ
ဇွန်
ဇူလိုင် ဇူလှိုင် ဂျူလိုင်
ဩဂုတ် ဩဂတ် ဩဂတ်စ် ဩဂုတ်စ် အောဂုတ် ဩဂုဏ်
စက်တင်ဘာ စပ်တင်ဘာ စတင်ဘာ
အောက်တိုဘာ အောက်တိုဗာ အောတိုဘာ
နိုဝင်ဘာ နိုဗင်ဘာ နိူဝင်ဘာ နို့ဝင်ဘာ
ဒီဇင်ဘာ ဒီဇဘာ ဒီဇင်ဗာ
"""
_BURMESE_SHORT = ("ဇန်", "ဖေ", "မတ်", "ဧ", "မေ", "ဇွန်", "ဇူ", "ဩ", "စက်", "အောက်", "နို", "ဒီ")

_VIETNAMESE = "mot hai ba tu nam sau bay tam chin muoi muoi_mot muoi_hai"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def _by_word(lines: str) -> dict[str, int]:
    months = (line.split() for line in lines.strip().splitlines())
    return {word: month for month, words in enumerate(months, 1) for word in words}


LATIN = _by_word(_LATIN)
ROMAN = {word: month for month, word in enumerate(_ROMAN, 1)}
_KHMER_WORDS = _by_word(_KHMER)
_BURMESE_WORDS = _by_word(_BURMESE) | {w: m for m, w in enumerate(_BURMESE_SHORT, 1)}
_THAI_FULL = {word: month for word, month in _by_word(_THAI).items() if "." not in word}
_THAI_SHORT = {
    word.replace(".", ""): month for word, month in _by_word(_THAI).items() if word.endswith(".")
}
_VIETNAMESE_WORDS = {
    word.replace("_", " "): month for month, word in enumerate(_VIETNAMESE.split(), 1)
} | {"bon": 4}


def _longest_first(words: dict[str, int]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# A short Thai form has a stop after each part or after none: ธ.ค. ธ.ค ธค
_THAI_DOTTED = "|".join(
    r"\s*\.?\s*".join((re.escape(word[:-1]), re.escape(word[-1]))) + r"\s*\.?"
    for word in _THAI_SHORT
)
_THAI_PATTERN = re.compile(
    f"(?P<full>{_longest_first(_THAI_FULL)})|(?<![ก-๎])(?P<short>{_THAI_DOTTED})(?![ก-๎])"
)
_KHMER_PATTERN = re.compile(_longest_first(_KHMER_WORDS))
_LONG_BURMESE = {w: m for w, m in _BURMESE_WORDS.items() if len(w) > 4}
# Short names are also the beginnings of other words (မေး "to ask"): they must stand alone.
_BURMESE_PATTERN = re.compile(
    f"{_longest_first(_LONG_BURMESE)}|(?<![က-႟])(?:{_longest_first(_BURMESE_WORDS)})(?=လ|[^က-႟]|$)"
)
_LATIN_PATTERN = re.compile(r"[a-z]+")
_ROMAN_PATTERN = re.compile(r"(?<=\d)([\s./-]+)([ivx]{1,4})(?=[\s./-]+\d)")
_VIETNAMESE_PATTERN = re.compile(
    rf"(?<![a-z])(?:thang|thg)\s+({_longest_first(_VIETNAMESE_WORDS)})(?![a-z])"
)


def marked(text: str) -> str:
    """Replace every month word by ` <m12> `; text is in lower case, digits and Latin plain."""
    text = _VIETNAMESE_PATTERN.sub(lambda hit: _mark(_VIETNAMESE_WORDS[hit[1]]), text)
    text = _THAI_PATTERN.sub(lambda hit: _mark(_thai_month(hit[0])), text)
    text = _KHMER_PATTERN.sub(lambda hit: _mark(_KHMER_WORDS[hit[0]]), text)
    text = _BURMESE_PATTERN.sub(lambda hit: _mark(_BURMESE_WORDS[hit[0]]), text)
    text = _LATIN_PATTERN.sub(lambda hit: _mark(LATIN[hit[0]]) if hit[0] in LATIN else hit[0], text)
    if "<m" in text:
        return text
    return _ROMAN_PATTERN.sub(
        lambda hit: hit[1] + (_mark(ROMAN[hit[2]]) if hit[2] in ROMAN else hit[2]), text
    )


def marked_with_slips(text: str) -> str:
    """Replace Latin words that are one slip away from the name of one month only."""
    return _LATIN_PATTERN.sub(lambda hit: _nearly(hit[0]), text)


def _nearly(word: str) -> str:
    if len(word) < 5:
        return word
    months = {m for name, m in LATIN.items() if len(name) >= 5 and slips(word, name) == 1}
    return _mark(months.pop()) if len(months) == 1 else word


def _thai_month(word: str) -> int:
    return _THAI_FULL.get(word) or _THAI_SHORT[re.sub(r"[\s.]", "", word)]


def _mark(month: int) -> str:
    return f" <m{month}> "
