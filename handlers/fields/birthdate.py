"""Read a birth date as people of nine languages write it, and say what is doubtful about it.

The day comes first; a number above 12 settles the order, and so does a year of four digits at
the front. What has two meanings is never guessed: the caller sees the month as a name.
Lunar dates, Myanmar-era years and other calendars are not converted; we ask for the
international date instead.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from handlers.fields import cleaning, month_words
from handlers.fields.field import Field, years_ago
from handlers.fields.reading import Reading
from handlers.messages import DatePrompt, Message, Option
from handlers.turn import Turn
from locales import formats
from locales.languages import base

YOUNGEST = 15
OLDEST = 100
LONGEST_ANSWER = 200
BUDDHIST_AHEAD = 543
MONTH_FIRST_IS_COMMON = frozenset({"fil", "en"})


@dataclass(frozen=True, slots=True)
class Era:
    """A Japanese era: year 1 is the calendar year of its first day."""

    first: date
    last: date

    def year(self, number: int) -> int:
        """Give the calendar year of a year of this era."""
        return self.first.year + number - 1


MEIJI = Era(date(1868, 1, 25), date(1912, 7, 30))
TAISHO = Era(date(1912, 7, 30), date(1926, 12, 25))
SHOWA = Era(date(1926, 12, 25), date(1989, 1, 7))
HEISEI = Era(date(1989, 1, 8), date(2019, 4, 30))
REIWA = Era(date(2019, 5, 1), date.max)
ERAS = {
    **dict.fromkeys(("明治", "明", "meiji"), MEIJI),
    **dict.fromkeys(("大正", "大", "taisho", "taishou", "t"), TAISHO),
    **dict.fromkeys(("昭和", "昭", "showa", "shouwa", "syowa", "s"), SHOWA),
    **dict.fromkeys(("平成", "平", "heisei", "h"), HEISEI),
    **dict.fromkeys(("令和", "令", "reiwa", "r"), REIWA),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One number of the date, with its role where a word beside it gives one."""

    value: int
    digits: int
    role: str = ""  # y, m, d or nothing


@dataclass(frozen=True, slots=True)
class Clues:
    """What the words around the numbers tell about the calendar."""

    language: str
    today: date
    buddhist: bool = False
    western: bool = False
    era: Era | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read the numbers as year, month and day."""

    year: int
    month: int
    day: int
    doubtful: bool


# Reasons, from the one that helps the caller most to the one that helps least.
_REASONS = (
    "birthdate-era",
    "birthdate-too-young",
    "birthdate-future",
    "birthdate-myanmar-year",
    "birthdate-other-calendar",
    "birthdate-too-old",
    "birthdate-no-such-day",
    "birthdate-no-such-month",
)


def read(text: str, language: str, today: date) -> Reading:
    """Read a typed birth date; `today` is the day at the service's wall clock.

    `value` is the ISO date offered first, `other` the second reading where there are two.
    """
    language = base(language)
    typed = cleaning.without_unseen(cleaning.folded(text))
    if not typed.strip():
        return _ask_again("birthdate-empty")
    if len(typed) > LONGEST_ANSWER:
        return _ask_again("birthdate-not-a-date")
    reading = _read_mended(_mended(typed), language, today)
    if reading.outcome == "reask" and cleaning.has_burmese(typed):
        # A month in Zawgyi is not found among the words, so nothing Unicode is converted here.
        converted = _read_mended(_mended(cleaning.zawgyi_to_unicode(typed)), language, today)
        if converted.outcome == "accept":
            return _with_question(converted)
        if converted.outcome != "reask":
            return converted
    return reading


# --- from text to numbers with roles ------------------------------------------------------

_LIGATURES = str.maketrans(
    {"㍻": "平成", "㍼": "昭和", "㍽": "大正", "㍾": "明治", "㋿": "令和", "<": " ", ">": " "}
)
_HAN_DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "两": 2}
_HAN_TENS = {"十": 10, "廿": 20, "卅": 30}
_HAN = "〇零○一二三四五六七八九十廿卅两"
_HAN_WEEKDAY = re.compile(
    r"(?:星期|礼拜|禮拜|周|週)\s*[一二三四五六日天\d]|[（(][月火水木金土日一二三四五六][)）]"
)
_HAN_NUMBER = re.compile(f"[{_HAN}]+(?=\\s*[年月日号號])|(?<![^\\s./-])[{_HAN}]+(?![^\\s./-])")
_FIRST_YEAR = re.compile("元(?=\\s*年)")

_MARKED_LETTER = "[\u102b-\u103e]"
_WA_FOR_ZERO = re.compile("(?<=[\u1000-\u103f])\u1040(?=[\u1000-\u103f])")
_DIGIT_RUN = re.compile("[\u1040-\u10490-9\u101d\u101b]+")
_NOT_A_DIGIT = re.compile(f"{_MARKED_LETTER}|\u1000\u103a")

_LUNAR = re.compile(
    r"农历|農曆|阴历|陰曆|陰暦|旧历|舊曆|旧暦|正月|腊月|臘月|冬月|闰|閏|初[一二三四五六七八九十]"
    r"|(?<!d)am lich|(?<![a-z])(?:thang|thg) (?:chap|gieng)(?![a-z])|\d\s*al(?![a-z])"
    r"|nhuan(?![a-z])"
    r"|(?<![a-z])lunar(?![a-z])|ค่ำ|ข้างขึ้น|ข้างแรม|จันทรคติ"
    r"|\d\s*កើត|រោច|មិគសិរ|បុស្ស|មាឃ|ផល្គុន|ចេត្រ|ពិសាខ|ជេស្ឋ|អាសាឍ|ស្រាពណ៍|ភទ្របទ|អស្សុជ|កត្តិក|ចន្ទគតិ"
    r"|တန်ခူး|ကဆုန်|နယုန်|ဝါဆို|ဝါခေါင်|တော်သလင်း|သီတင်းကျွတ်|တန်ဆောင်မုန်း|နတ်တော်|ပြာသို|တပို့တွဲ"
    r"|တပေါင်း|လဆန်း|လဆုတ်|လပြည့်|လကွယ်"
)
_OTHER_CALENDAR = re.compile(
    r"民国|民國|minguo|\d{4}\s*h(?![a-z])|hijri|muharram|shafar|rabiul|jumadil|rajab|sya'?ban"
    r"|ramadh?an|syawal|dzulq|dzulh|dangun|단기"
)
_MYANMAR_YEAR = re.compile("ကောဇာ|မြန်မာသက္ကရာဇ်")

_BUDDHIST = re.compile(r"พ\s*\.?\s*ศ\s*\.?(?![ก-๎])|พุทธศักราช|ព\s*\.\s*ស\s*\.?|(?<![a-z])b\.\s*e\.")
_WESTERN = re.compile(
    r"ค\s*\.?\s*ศ\s*\.?(?![ก-๎])|คริสต์?ศักราช|គ\s*\.\s*ស\s*\.?|(?<![a-z])(?:a\.\s*d\.|c\.\s*e\.)|公元|西暦|西历"
)

_ERA = re.compile(
    r"(?:(?P<han>明治|大正|昭和|平成|令和|[明大昭平令](?=\s*\d))|(?<![a-z])(?P<latin>meiji|taishou?"
    r"|shou?wa|syowa|heisei|reiwa|[hsr])(?![a-z])|(?<![a-z])(?P<taisho>t)(?![a-z]))"
    r"[\s.]*(?P<year>\d{1,2})(?!\d)\s*(?:年|nen)?(?=\D*\d)"
)
_ERA_GLUED = re.compile(r"^\s*(?:(?P<han>[大昭平令])|(?P<latin>[hsrt]))\.?(\d\d)(\d\d)(\d\d)\s*$")
_ERA_YEAR_ALONE = re.compile(
    r"^\s*(?:明治|大正|昭和|平成|令和|heisei|shou?wa|reiwa|[hsr])\s*\d{1,2}\s*(?:年|nen)?\s*$"
)

_WEEKDAY_NUMBER = re.compile(
    r"(?<![a-z])thu\s*[2-7](?!\d)|^\s*(?:t|th)\.?\s*[2-7](?!\d)\s*(?:,|(?=\s+ngay))"
)
_AGE = re.compile(r"\(?\s*\d+\s*(?:tuoi|岁|歲|歳|才|years? old|yrs? old|y\.?o)(?![a-z])\s*\)?")
_ORDINAL = re.compile(r"(?<=\d)\s?(?:st|nd|rd|th)(?![a-z\d])")
_MONTH_NUMBER = re.compile(
    r"(?:(?<![a-z])(?:thang|thg|th|t|bulan|bln|buwan)\.?|เดือน(?:ที่)?|ខែ\s*(?:ទី)?)"
    r"\s*(\d{1,2})(?!\d)"
    r"|(?<!\d)(\d{1,2})\s*(?:月|gatsu(?![a-z])|လ(?![\u102b-\u103e]))"
)
_DAY_NUMBER = re.compile(
    r"(?<!\d)(\d{1,2})\s*(?:日|号|號|nichi(?![a-z])|ရက်)"
    r"|(?<![a-z])(?:ngay|mung|mong)\s*(\d{1,2})(?=\s*,?\s*<m)"
)
_YEAR_NUMBER = re.compile(
    r"(?<!\d)(\d{2,4})\s*(?:年|nen(?![a-z])|ခုနှစ်|ခု(?![\u1000-\u103f]))"
    r"|(?:(?<!viet )(?<![a-z])(?:nam|tahun|thn|taong|taon|year)|ปี|ឆ្នាំ)\s*(\d{2,4})(?!\d)"
    r"(?!\s*[\s./-]\s*\d)"
)
_VIETNAMESE_DAY = re.compile(
    r"(?<![a-z])(?:ngay|mung|mong)\s+((?:hai|ba)?\s?muoi(?:\s[a-z]+)?|[a-z]+)(?=\s+(?:thang|<m))"
)
_VIETNAMESE_DIGITS = {
    **{
        w: n
        for n, w in enumerate(["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"], 1)
    },
    "tu": 4,
    "lam": 5,
}
_LONE_LETTER_DIGIT = re.compile("(?<![\u1000-\u109f])([\u101b\u101d])(?![\u1000-\u109f])")
_TOKEN = re.compile(r"<([ymd])(\d+)>|(\d+)")


def _mended(text: str) -> str:
    text = cleaning.folded(text.translate(_LIGATURES)).casefold()
    text = _myanmar_letters_as_digits(text)
    text = cleaning.thai_in_one_order(text).replace("្ដ", "្ត").replace("သြ", "ဩ")
    text = cleaning.without_latin_marks(cleaning.ascii_digits(text))
    text = _HAN_WEEKDAY.sub(" ", text)
    return cleaning.one_spaced(text)


def _myanmar_letters_as_digits(text: str) -> str:
    """Read ဝ as 0 and ရ as 7 among digits, and 0 as ဝ inside a word such as ဇန်နဝါရီ."""
    text = _WA_FOR_ZERO.sub("\u101d", text)
    if not any(c.isdecimal() for c in text):
        return text
    text = _LONE_LETTER_DIGIT.sub(lambda hit: _as_digit(hit[1]), text)

    def digits(run: re.Match[str]) -> str:
        letters, rest = run[0], ""
        if _NOT_A_DIGIT.match(text, run.end()):
            # The last letter begins a word, as ရ in ရက် does.
            letters, rest = letters[:-1], letters[-1]
        if not any(c.isdecimal() for c in letters):
            return run[0]
        return "".join(_as_digit(c) for c in letters) + rest

    return _DIGIT_RUN.sub(digits, text)


def _as_digit(char: str) -> str:
    return {"\u101d": "0", "\u101b": "7"}.get(char, char)


def _read_mended(text: str, language: str, today: date) -> Reading:
    if "@" in text or "://" in text:
        return _ask_again("birthdate-not-a-date")
    if _LUNAR.search(text):
        return _ask_again("birthdate-lunar")
    if _OTHER_CALENDAR.search(text):
        return _ask_again("birthdate-other-calendar")
    if _MYANMAR_YEAR.search(text):
        return _ask_again("birthdate-myanmar-year")
    clues = Clues(
        language,
        today,
        buddhist=bool(_BUDDHIST.search(text)),
        western=bool(_WESTERN.search(text)),
    )
    text = _WESTERN.sub(" ", _BUDDHIST.sub(" ", text))
    text = _FIRST_YEAR.sub("1", _HAN_NUMBER.sub(lambda run: _han_number(run[0]), text))
    text = text.replace("元月", "1月")
    if _ERA_YEAR_ALONE.match(text):
        return _ask_again("birthdate-only-year")
    text, clues, glued = _era_marked(text, clues)
    parts = _parts(_roles_marked(text))
    return _resolved(parts, text, clues, doubtful=glued)


def _han_number(run: str) -> str:
    """Write 二十五 as 25 and 一九九八 as 1998."""
    if not any(char in _HAN_TENS for char in run):
        return "".join(str(_HAN_DIGITS[char]) for char in run)
    total, pending = 0, 0
    for char in run:
        if char in _HAN_TENS:
            total += (pending or 1) * _HAN_TENS[char]
            pending = 0
        else:
            pending = pending * 10 + _HAN_DIGITS[char]
    return str(total + pending)


def _era_marked(text: str, clues: Clues) -> tuple[str, Clues, bool]:
    """Turn the year of a Japanese era into a calendar year; tell whether digits were glued."""
    glued = _ERA_GLUED.match(text)
    if glued:
        text = f"{glued['han'] or glued['latin']}{glued[3]} {glued[4]} {glued[5]}"
    hit = _ERA.search(text)
    if not hit or (hit["taisho"] and clues.language != "ja"):
        return text, clues, False
    name = hit["han"] or hit["latin"] or hit["taisho"]
    if len(name) == 1 and name.isascii() and _has_long_year(text):
        return text, clues, False
    era = ERAS[name]
    year = era.year(int(hit["year"]))
    marked = f"{text[: hit.start()]} <y{year}> {text[hit.end() :]}"
    return marked, replace(clues, era=era), bool(glued)


def _has_long_year(text: str) -> bool:
    return bool(re.search(r"\d{4}", text))


def _roles_marked(text: str) -> str:
    text = _AGE.sub(" ", text)
    text = _WEEKDAY_NUMBER.sub(" ", text)
    text = _ORDINAL.sub(" ", text)
    text = _VIETNAMESE_DAY.sub(_vietnamese_day, text)
    text = _YEAR_NUMBER.sub(lambda hit: f" <y{hit[1] or hit[2]}> ", text)
    text = _MONTH_NUMBER.sub(lambda hit: f" <m{hit[1] or hit[2]}> ", text)
    outside = re.split(r"(<[ymd]\d+>)", text)
    outside[::2] = [month_words.marked(piece) for piece in outside[::2]]
    text = "".join(outside)
    return _DAY_NUMBER.sub(lambda hit: f" <d{hit[1] or hit[2]}> ", text)


def _vietnamese_day(hit: re.Match[str]) -> str:
    words = hit[1].split()
    ten = words.index("muoi") if "muoi" in words else -1
    tens = 0 if ten < 0 else 10 * (_VIETNAMESE_DIGITS.get(words[0], 0) if ten else 1)
    ones = words[ten + 1 :]
    if len(ones) > 1 or any(word not in _VIETNAMESE_DIGITS for word in ones):
        return hit[0]
    return f" {tens + sum(_VIETNAMESE_DIGITS[word] for word in ones)} "


def _parts(text: str) -> list[Part]:
    return [
        Part(int(hit[2] or hit[3]), len(hit[2] or hit[3]), hit[1] or "")
        for hit in _TOKEN.finditer(text)
    ]


# --- from numbers to dates ----------------------------------------------------------------


def _resolved(parts: list[Part], text: str, clues: Clues, *, doubtful: bool) -> Reading:
    if sum(part.digits for part in parts) > 8 and not any(part.role for part in parts):
        return _ask_again("birthdate-long-number")
    if len(parts) == 1 and not parts[0].role and parts[0].digits in (6, 8):
        digits = _TOKEN.search(text)
        return _decided(list(_unseparated(digits[0] if digits else "", clues)), clues)
    if len(parts) == 2:
        nearly = month_words.marked_with_slips(text)
        if nearly != text and not any(part.role == "m" for part in parts):
            return _with_question(_resolved(_parts(nearly), nearly, clues, doubtful=True))
    if len(parts) != 3 or sum(part.role == "m" for part in parts) > 1:
        return _ask_again(_missing(parts, clues))
    candidates = [
        replace(candidate, doubtful=candidate.doubtful or doubtful)
        for candidate in _orders(parts, clues)
    ]
    return _decided(candidates, clues) if candidates else _ask_again("birthdate-not-a-date")


def _missing(parts: list[Part], clues: Clues) -> str:
    """Name the key of the sentence for numbers that make no whole date."""
    years = [p for p in parts if p.role == "y" or (p.digits == 4 and p.role == "")]
    if len(parts) == 1 and years:
        in_era = clues.language == "my" and 1200 <= years[0].value <= 1450
        return "birthdate-myanmar-year" if in_era else "birthdate-only-year"
    if len(parts) == 2 and years:
        return "birthdate-no-day"
    if len(parts) == 2 and all(part.digits <= 2 for part in parts):
        return "birthdate-no-year"
    return "birthdate-not-a-date"


def _orders(parts: list[Part], clues: Clues) -> Iterator[Candidate]:
    """Give the ways to read three numbers, the likeliest first."""
    month = next((part for part in parts if part.role == "m"), None)
    if month is not None:
        day, year = _day_and_year([part for part in parts if part is not month])
        yield from _dated(year, month, day, clues)
        return
    first, second, third = parts
    if first.role == "y" or first.digits == 4:
        yield from _dated(first, second, third, clues)
        return
    year_first = list(_dated(first, second, third, clues)) if _short(third) else []
    if clues.language == "ja" and any(_fits(candidate, clues) for candidate in year_first):
        yield from year_first
        return
    day_first = list(_dated(third, second, first, clues))
    month_first = list(_dated(third, first, second, clues))
    both = [*day_first, *month_first]
    if year_first and not any(_fits(candidate, clues) for candidate in both):
        both += year_first
    yield from both


def _short(part: Part) -> bool:
    return part.digits <= 2 and not part.role


def _day_and_year(rest: list[Part]) -> tuple[Part, Part]:
    first, second = rest
    year_comes_first = (
        first.role == "y"
        or second.role == "d"
        or (first.role == "" and second.role == "" and (first.digits > 2 or first.value > 31))
    )
    return (second, first) if year_comes_first else (first, second)


def _dated(year: Part, month: Part, day: Part, clues: Clues) -> Iterator[Candidate]:
    if month.digits > 2 or day.digits > 2:
        return
    for number, doubtful in _years(year, clues):
        yield Candidate(number, month.value, day.value, doubtful)


def _years(part: Part, clues: Clues) -> Iterator[tuple[int, bool]]:
    """Give the calendar years that a written year can mean, and whether to ask about it."""
    if clues.era is not None:
        yield part.value, clues.language != "ja"
    elif part.digits == 4 and 2400 <= part.value <= 2600:
        yield part.value - BUDDHIST_AHEAD, clues.language != "th"
    elif part.digits == 4:
        yield part.value, False
    elif part.digits == 2:
        if clues.buddhist or (clues.language == "th" and not clues.western):
            yield 2500 + part.value - BUDDHIST_AHEAD, True
        if not clues.buddhist:
            yield 1900 + part.value, True
            yield 2000 + part.value, True


def _unseparated(digits: str, clues: Clues) -> Iterator[Candidate]:
    """Give the ways to read 19981225, 25121998, 12251998, 251298, 122598 and 981225."""
    if len(digits) == 8:
        year_first = list(_cut(digits, "ymd", (4, 2, 2), clues))
        if any(_real(c) and 1800 <= c.year <= 2100 for c in year_first):
            yield from year_first
            return
        lengths = (2, 2, 4)
        orders = ["dmy", "mdy"]
    else:
        lengths = (2, 2, 2)
        orders = ["dmy", "mdy", "ymd"]
    for order in orders:
        for candidate in _cut(digits, order, lengths, clues):
            yield replace(candidate, doubtful=True)


def _cut(
    digits: str, order: str, lengths: tuple[int, int, int], clues: Clues
) -> Iterator[Candidate]:
    ends = (lengths[0], lengths[0] + lengths[1], len(digits))
    pieces = (digits[: ends[0]], digits[ends[0] : ends[1]], digits[ends[1] :])
    part = {role: Part(int(piece), len(piece)) for role, piece in zip(order, pieces, strict=True)}
    yield from _dated(part["y"], part["m"], part["d"], clues)


# --- from dates to what we say ------------------------------------------------------------


def _real(candidate: Candidate) -> date | None:
    try:
        return date(candidate.year, candidate.month, candidate.day)
    except ValueError:
        return None


def _fits(candidate: Candidate, clues: Clues) -> bool:
    return not _problem(candidate, clues)


def _problem(candidate: Candidate, clues: Clues) -> str:
    """Name the key of what is wrong with a reading, or nothing."""
    if 1200 <= candidate.year <= 1500:
        return "birthdate-myanmar-year" if clues.language == "my" else "birthdate-other-calendar"
    if not 1 <= candidate.month <= 12:
        return "birthdate-no-such-month"
    born = _real(candidate)
    if born is None:
        return "birthdate-no-such-day"
    if born > clues.today:
        return "birthdate-future"
    if clues.era and not clues.era.first <= born <= clues.era.last:
        return "birthdate-era"
    age = _age(born, clues.today)
    if age < YOUNGEST:
        return "birthdate-too-young"
    return "birthdate-too-old" if age > OLDEST else ""


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _decided(candidates: list[Candidate], clues: Clues) -> Reading:
    fitting = [candidate for candidate in candidates if _fits(candidate, clues)]
    dates = list(dict.fromkeys(d.isoformat() for d in map(_real, fitting) if d))
    if not dates:
        return _refused(candidates, clues)
    values = {"date": dates[0]}
    if len(dates) > 1:
        values["other_date"] = dates[1]
        choose = clues.language in MONTH_FIRST_IS_COMMON
        outcome = "choose" if choose else "confirm"
        return Reading(outcome, dates[0], dates[1], f"birthdate-{outcome}", values)
    accepted = Reading("accept", dates[0])
    first_is_wrong = (
        fitting[0] is not candidates[0] and _problem(candidates[0], clues) in _AGE_PROBLEMS
    )
    if fitting[0].doubtful or first_is_wrong:
        return _with_question(accepted)
    return accepted


# The day-first reading exists but is too young or too old, so the other one is only a guess.
_AGE_PROBLEMS = frozenset({"birthdate-too-young", "birthdate-future", "birthdate-too-old"})


def _refused(candidates: list[Candidate], clues: Clues) -> Reading:
    problems = {_problem(candidate, clues): candidate for candidate in reversed(candidates)}
    key = min(problems, key=_REASONS.index)
    born = _real(problems[key])
    return _ask_again(key, **({"date": born.isoformat()} if born else {}))


def _with_question(reading: Reading) -> Reading:
    if reading.outcome != "accept" or reading.value is None:
        return reading
    return replace(
        reading, outcome="confirm", key="birthdate-confirm", values={"date": reading.value}
    )


def _ask_again(key: str, **values: str) -> Reading:
    return Reading("reask", key=key, values=values)


def _ask(turn: Turn, footer: tuple[Option, ...]) -> Message:
    """Ask by words and by the platform's own picker, opened where most callers are."""
    today = turn.now.astimezone(turn.service.zone).date()
    return DatePrompt(
        text=turn.say("birthdate-ask"),
        label=turn.say("pick-date-label"),
        press="f-birthdate.date",
        earliest=years_ago(today, OLDEST),
        latest=years_ago(today, YOUNGEST),
        initial=years_ago(today, 25),
        options=footer,
    )


FIELD = Field(
    name="birthdate",
    ask=_ask,
    read=read,
    show=lambda value, language: formats.birthdate(date.fromisoformat(value), language),
)
