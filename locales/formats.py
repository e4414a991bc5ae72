"""Dates, times, weekdays and lists, written as people of each language write them.

The weekday is always said and the month always spelled, so that no date reads two ways.
Moments come in as aware datetimes; the zone to show is given, or is Japan's. Digits are ASCII
in every language. A language that is not in the table gets CLDR's month and day names in a
plain order, so that a new folder of sentences is enough to begin with.
Source: locale facts, sections 2 and 3; CLDR through Babel.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import (
    DateTimePattern,
    format_date,
    format_skeleton,
    get_timezone_name,
    parse_pattern,
)

from locales.languages import babel_locale, base

JAPAN = ZoneInfo("Asia/Tokyo")
BUTTON_UNITS = 20  # UTF-16 units; no letter of a date needs two
BUDDHIST_YEARS = 543  # Babel has no Buddhist calendar
ARTICLES_TO, ARTICLES_AND = " to ", ", "  # between the numbers of several articles
CIRCLED = 20  # the circled numbers go no further
# The number of an article with its word, where the word stands around it; elsewhere it is in the
# sentence, and paragraphs follow with hyphens.
_ARTICLE = {"ja": "第{}条", "ja-x-easy": "第{}条（じょう）", "zh-Hans": "第{}条"}
_ZERO_WIDTH_SPACE = "\u200b"  # in some of CLDR's Khmer names; invisible, so never sent


@dataclass(frozen=True)
class _Habit:
    """How one language writes; `when` to `birthdate` are CLDR patterns."""

    when: str = "EEEE, d MMMM y, HH:mm"
    day: str = "EEEE, d MMMM"
    short_day: str = "EEE, d MMM"
    shorter_day: str = ""  # where short_day is too long for a button
    birthdate: str = "d MMMM y"
    clock: str = "{:%H:%M}"
    span: str = "{}–{}"  # of the bare clocks
    after_clock: str = ""
    weekday: str = "{}"
    weekdays: str = "{} – {}"  # Monday to Saturday
    separator: str | None = None  # between the items of a list; None is CLDR's
    last: str | None = None  # before the last item
    japan: str = ""  # "" is CLDR's name of the zone


_HABITS = {
    "vi": _Habit(
        when="EEEE, 'ngày' d MMMM 'năm' y, HH:mm",
        day="EEEE, 'ngày' d MMMM",
        short_day="EEEE, d MMM",
        birthdate="'ngày' d MMMM 'năm' y",
        weekdays="{} đến {}",
        japan=" (giờ Nhật Bản)",
    ),
    "zh-Hans": _Habit(
        when="y年M月d日 EEEE HH:mm",
        day="M月d日 EEEE",
        short_day="M月d日 EEE",
        birthdate="y年M月d日",
        weekdays="{}至{}",
        japan="（日本时间）",
    ),
    "id": _Habit(
        when="EEEE, d MMMM y, 'pukul' HH.mm",
        short_day="EEEE, d MMM",
        clock="{:%H.%M}",
        weekdays="{} sampai {}",
        japan=" (waktu Jepang)",
    ),
    "fil": _Habit(
        when="EEEE, MMMM d, y, h:mm a (HH:mm)",
        day="EEEE, MMMM d",
        short_day="EEEE, MMM d",
        birthdate="MMMM d, y",
        weekdays="{} hanggang {}",
        last=" at ",
        japan=" (oras sa Japan)",
    ),
    "en": _Habit(
        when="EEEE, d MMMM y, h:mm a (HH:mm)",
        short_day="EEE, d MMMM",
        weekdays="{} to {}",
        last=" and ",
        japan=" (Japan time)",
    ),
    "th": _Habit(
        when="EEEE'ที่' d MMMM y 'เวลา' HH:mm 'น.'",
        day="EEEE'ที่' d MMMM",
        short_day="EEEE d MMM",
        birthdate="d MMMM 'พ.ศ.' '{}' ('ค.ศ.' y)",
        after_clock=" น.",
        weekdays="{}ถึง{}",
        last=" และ",
        japan=" (เวลาญี่ปุ่น)",
    ),
    "km": _Habit(
        when="'ថ្ងៃ'cccc 'ទី'd 'ខែ'MMMM 'ឆ្នាំ'y 'ម៉ោង' HH:mm",
        day="'ថ្ងៃ'cccc 'ទី'd 'ខែ'MMMM",
        short_day="ccc d MMMM",
        birthdate="'ថ្ងៃទី'd 'ខែ'MMMM 'ឆ្នាំ'y",
        weekday="ថ្ងៃ{}",
        weekdays="{} ដល់ {}",
        last=" និង ",
        japan=" (ម៉ោងនៅជប៉ុន)",
    ),
    "my": _Habit(
        when="y 'ခုနှစ်' MMMM'လ' d 'ရက်' EEEE'နေ့' HH:mm",
        day="MMMM'လ' d 'ရက်' EEEE'နေ့'",
        short_day="MMMM d EEEE",
        shorter_day="MMM d EEEE",  # a long month leaves no room beside တနင်္ဂနွေ
        birthdate="y 'ခုနှစ်' MMMM'လ' d 'ရက်'",
        weekday="{}နေ့",
        weekdays="{}မှ {}အထိ",
        separator="၊ ",
        last="နှင့် ",
        japan=" (ဂျပန်စံတော်ချိန်)",
    ),
    "ja": _Habit(
        when="y年M月d日(E) HH:mm",
        day="M月d日(E)",
        short_day="M月d日(E)",
        birthdate="y年M月d日",
        span="{}～{}",
        weekdays="{}～{}",
        japan="（日本時間）",
    ),
}


@dataclass(frozen=True, slots=True)
class _Style:
    """A habit made ready: patterns parsed and names looked up, once a language."""

    locale: Locale
    habit: _Habit
    when: DateTimePattern
    day: DateTimePattern
    short_day: DateTimePattern
    shorter_day: DateTimePattern
    birthdate: DateTimePattern
    weekdays: tuple[str, ...]
    separator: str
    pair: str
    last: str
    japan: str


@lru_cache(maxsize=64)
def _style(language: str) -> _Style:
    locale = babel_locale(language)
    habit = _HABITS.get(base(language), _Habit())
    names = locale.days["stand-alone"]["wide"]
    joins = locale.list_patterns["standard"]
    zone_name = get_timezone_name(JAPAN, locale=locale)
    return _Style(
        locale,
        habit,
        parse_pattern(habit.when),
        parse_pattern(habit.day),
        parse_pattern(habit.short_day),
        parse_pattern(habit.shorter_day or habit.short_day),
        parse_pattern(habit.birthdate),
        tuple(habit.weekday.format(_visible(names[n])) for n in range(7)),
        _join(joins["middle"]) if habit.separator is None else habit.separator,
        _join(joins["2"]) if habit.last is None else habit.last,
        _join(joins["end"]) if habit.last is None else habit.last,
        habit.japan or f" ({_visible(zone_name)})",
    )


def _visible(text: str) -> str:
    return text.replace(_ZERO_WIDTH_SPACE, "")


def _join(pattern: str) -> str:
    """Return what stands between {0} and {1} in CLDR's list pattern."""
    return _visible(pattern).removeprefix("{0}").removesuffix("{1}")


def when(at: datetime, language: str, zone: tzinfo) -> str:
    """Write an appointment whole: weekday, spelled month, year and 24 h clock.

    English and Filipino get the 12 h clock before it. Raises ValueError for a moment
    without a zone.
    """
    if at.tzinfo is None:
        raise ValueError("a moment without a zone, expected an aware datetime such as in UTC")
    style = _style(language)
    return _visible(style.when.apply(at.astimezone(zone), style.locale))


def japan_time(at: datetime, language: str) -> str:
    """Write an appointment on Japan's clock and say that it is Japan's."""
    return when(at, language, JAPAN) + _style(language).japan


def clock(t: time, language: str) -> str:
    """Write a wall-clock time, always of 24 hours: 14:30, 14.30 in Indonesian."""
    habit = _style(language).habit
    return habit.clock.format(t) + habit.after_clock


def span(opens: time, closes: time, language: str) -> str:
    """Write opening hours such as 11:00–19:00."""
    habit = _style(language).habit
    both = habit.span.format(habit.clock.format(opens), habit.clock.format(closes))
    return both + habit.after_clock


def day(d: date, language: str) -> str:
    """Write the weekday, the day and the spelled month, without the year."""
    style = _style(language)
    return _visible(style.day.apply(d, style.locale))


def short_day(d: date, language: str) -> str:
    """Write a day for a button: at most 20 UTF-16 units, weekday and month still in words."""
    style = _style(language)
    text = style.short_day.apply(d, style.locale)
    if len(text) > BUTTON_UNITS:
        text = style.shorter_day.apply(d, style.locale)
    return _visible(text)


def bare_day(d: date, language: str) -> str:
    """Write a day and its month alone, where a button says something else as well."""
    locale = _style(language).locale
    return _visible(format_skeleton("MMMd", d, locale=locale))


def birthdate(d: date, language: str) -> str:
    """Write a birth date with the month spelled; in Thai with both years."""
    style = _style(language)
    text = _visible(style.birthdate.apply(d, style.locale))
    return text.replace("{}", str(d.year + BUDDHIST_YEARS))


def birthdate_label(d: date, language: str) -> str:
    """Write a birth date for a button: at most 20 UTF-16 units, the month still spelled."""
    locale = _style(language).locale
    text = format_date(d, "d MMMM y" if language == "th" else "long", locale)
    if len(text) > BUTTON_UNITS:
        text = format_date(d, "medium", locale)
    return _visible(text)


def spelled(values: Mapping[str, object], language: str) -> dict[str, str]:
    """Make a sentence's values ready: dates (ISO, named `date` or `…_date`) with their months."""
    return {
        name: birthdate(date.fromisoformat(str(value)), language)
        if name.endswith("date")
        else str(value)
        for name, value in values.items()
    }


def weekday(n: int, language: str) -> str:
    """Name a weekday; Monday is 0."""
    return _style(language).weekdays[n]


def weekdays(days: Iterable[int], language: str) -> str:
    """Write weekdays, Monday first; three and more in a row become "Monday to Wednesday"."""
    style = _style(language)
    parts: list[str] = []
    for run in _runs(sorted(set(days))):
        names = [style.weekdays[n] for n in run]
        in_a_row = len(names) > 2
        parts += [style.habit.weekdays.format(names[0], names[-1])] if in_a_row else names
    return list_of(parts, language)


def _runs(days: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for n in days:
        if runs and runs[-1][-1] == n - 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs


def articles(place: str, language: str) -> str:
    """Write where a rule stands: an article such as "12-2-3", "14, 15" or "5 to 7".

    The numbers are those of article, paragraph and item. Raises ValueError where the place is a
    name such as "notice".
    """
    if not place[:1].isdigit():
        raise ValueError(f"{place!r} is no article, expected numbers such as 6-3")
    spans = [part.split(ARTICLES_TO) for part in place.split(ARTICLES_AND)]
    both = _style(language).habit.span
    return list_of(
        (
            both.format(*(_article(n, language) for n in ends))
            if len(ends) > 1
            else _article(ends[0], language)
            for ends in spans
        ),
        language,
    )


def _article(number: str, language: str) -> str:
    pattern = _ARTICLE.get(language)
    if pattern is None:
        return number
    first, *below = number.split("-")
    marks = (f"({n})" if depth == 0 else _circled(int(n)) for depth, n in enumerate(below))
    return pattern.format(first) + "".join(marks)


def _circled(n: int) -> str:
    return chr(ord("①") + n - 1) if 1 <= n <= CIRCLED else f"({n})"


def list_of(items: Iterable[str], language: str) -> str:
    """Join items by the language's commas and "and"; empty when there are none."""
    style = _style(language)
    *first, last = list(items) or [""]
    before_last = style.pair if len(first) == 1 else style.last
    return before_last.join((style.separator.join(first), last)) if first else last
