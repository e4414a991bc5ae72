"""Birth dates: the vectors, every written style of nine languages, and the edges of the rules."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.fields import birthdate
from tests.handlers.fields.vectors import row_id, rows

TODAY = date(2026, 11, 24)
LANGUAGES = ("vi", "zh-Hans", "id", "fil", "en", "th", "km", "my", "ja")
FIRST, LAST = date(1927, 1, 1), date(2011, 11, 24)


@pytest.mark.parametrize("row", rows("birthdates.csv"), ids=row_id)
def test_read_understands_the_vector(row: dict[str, str]) -> None:
    reading = birthdate.read(row["input"], row["lang"], TODAY)

    expected = (row["behaviour"], row["first_reading"] or None, row["other_reading"] or None)
    assert (reading.outcome, reading.value, reading.other) == expected
    assert bool(reading.key) is (reading.outcome != "accept")


def native(text: str, zero: str) -> str:
    return "".join(chr(ord(zero) + int(c)) if c.isascii() and c.isdigit() else c for c in text)


def han(number: int) -> str:
    digits = "〇一二三四五六七八九"
    if number > 99:
        return "".join(digits[int(c)] for c in str(number))
    tens, ones = divmod(number, 10)
    return (
        ("" if tens < 2 else digits[tens]) + ("十" if tens else "") + (digits[ones] if ones else "")
    )


def cldr(pattern: str, locale: str) -> Callable[[date], str]:
    return lambda day: format_date(day, pattern, locale)


# What each writes must be read back as the same day, in the language beside it.
STYLES: list[tuple[str, Callable[[date], str]]] = [
    ("vi", cldr("'ngày' d MMMM 'năm' y", "vi")),
    ("vi", cldr("d MMM, y", "vi")),
    ("vi", lambda d: f"ngay {d.day} thang {d.month} nam {d.year}"),
    ("vi", lambda d: f"Sinh ngày {d.day}/T{d.month}/{d.year}"),
    ("zh-Hans", cldr("y年M月d日", "zh_Hans")),
    ("zh-Hans", cldr("y年M月d日 EEEE", "zh_Hans")),
    ("zh-Hans", lambda d: f"{han(d.year)}年{han(d.month)}月{han(d.day)}号"),
    ("zh-Hans", lambda d: f"{d:%Y%m%d}"),
    ("zh-Hans", lambda d: f"{d.year}.{d.month}.{d.day}"),
    ("id", cldr("d MMMM y", "id")),
    ("id", cldr("EEEE, dd-MMM-y", "id")),
    ("id", lambda d: "Jakarta, " + format_date(d, "d MMMM y", "id").replace("Feb", "Peb")),
    ("id", lambda d: format_date(d, "d MMMM y", "id").replace("Nov", "Nop")),
    ("fil", cldr("MMMM d, y", "fil")),
    ("fil", cldr("MMM d, y", "fil")),
    ("fil", lambda d: f"ika-{d.day} ng {format_date(d, 'MMMM y', 'fil')}"),
    ("fil", cldr("MMMM d, y", "en")),
    ("en", cldr("EEEE, MMMM d, y", "en")),
    ("en", cldr("d MMM y", "en")),
    ("en", lambda d: f"{d:%d%b%Y}"),
    ("en", lambda d: d.isoformat()),
    ("th", lambda d: f"{format_date(d, 'd MMMM', 'th')} {d.year + 543}"),
    ("th", lambda d: f"{format_date(d, 'd MMM', 'th')} พ.ศ. {d.year + 543}"),
    ("th", lambda d: f"{format_date(d, 'd MMM', 'th').replace('.', '')} {d.year + 543}"),
    ("th", lambda d: f"{format_date(d, 'EEEE', 'th')}ที่ {format_date(d, 'd MMMM y', 'th')}"),
    ("th", lambda d: native(f"{format_date(d, 'd MMMM', 'th')} {d.year + 543}", "๐")),
    ("km", cldr("d MMMM y", "km")),
    ("km", lambda d: native(format_date(d, "'ថ្ងៃទី'd 'ខែ'MMMM 'ឆ្នាំ'y", "km"), "០")),
    ("km", lambda d: f"ថ្ងៃទី{d.day} ខែ{d.month} ឆ្នាំ{d.year}"),
    ("my", cldr("y MMMM d", "my")),
    ("my", lambda d: native(format_date(d, "y 'ခုနှစ်' MMMM'လ' d 'ရက်'", "my"), "၀")),
    ("my", lambda d: native(format_date(d, "y'ခုနှစ်'MMMM'လ'd'ရက်'", "my"), "၀")),
    (
        "my",
        lambda d: native(format_date(d, "d MMMM y", "my"), "၀").translate(
            {ord("၀"): "ဝ", ord("၇"): "ရ"}
        ),
    ),
    ("ja", cldr("y年M月d日(E)", "ja")),
    ("ja", lambda d: f"{d:%Y/%m/%d}"),
]


def all_days() -> list[date]:
    return [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]


def test_read_reads_back_every_day_from_1927_in_a_style_of_some_language() -> None:
    wrong = []
    for number, day in enumerate(all_days()):
        language, style = STYLES[number % len(STYLES)]
        reading = birthdate.read(style(day), language, TODAY)
        if (reading.outcome, reading.value) != ("accept", day.isoformat()):
            wrong.append((language, style(day), reading))
    assert wrong == []


@settings(max_examples=60)
@given(day=st.dates(FIRST, LAST))
def test_read_reads_back_any_day_in_every_style(day: date) -> None:
    for language, style in STYLES:
        reading = birthdate.read(style(day), language, TODAY)

        assert (reading.outcome, reading.value) == ("accept", day.isoformat()), style(day)


@settings(max_examples=60)
@given(day=st.dates(FIRST, LAST), sep=st.sampled_from("/-. "), zero=st.sampled_from("0๐០၀０"))
def test_read_takes_the_day_first_in_every_language(day: date, sep: str, zero: str) -> None:
    typed = native(f"{day.day:02}{sep}{day.month:02}{sep}{day.year}", zero)
    for language in LANGUAGES:
        reading = birthdate.read(typed, language, TODAY)

        assert reading.value == day.isoformat() or reading.outcome == "confirm"
        if day.day > 12 or day.day == day.month:
            assert (reading.outcome, reading.value) == ("accept", day.isoformat())
        elif reading.other:
            assert reading.outcome == ("choose" if language in ("fil", "en") else "confirm")
            assert reading.other == date(day.year, day.day, day.month).isoformat()


@settings(max_examples=60)
@given(day=st.dates(FIRST, LAST))
def test_read_asks_about_buddhist_years_and_eras_where_they_are_foreign(day: date) -> None:
    buddhist = f"{day.year + 543}-{day.month}-{day.day}"
    name, first = ("平成", 1989) if day >= date(1989, 1, 8) else ("昭和", 1926)
    era = f"{name}{day.year - first + 1}年{day.month}月{day.day}日"

    for typed, home in ((buddhist, "th"), (era, "ja")):
        for language in LANGUAGES:
            reading = birthdate.read(typed, language, TODAY)

            outcome = "accept" if language == home else "confirm"
            assert (reading.outcome, reading.value) == (outcome, day.isoformat())


@settings(max_examples=60)
@given(day=st.dates(FIRST, LAST))
def test_read_never_takes_a_two_digit_year_without_asking(day: date) -> None:
    for language in LANGUAGES:
        reading = birthdate.read(f"{day.day} {day:%b} {day:%y}", language, TODAY)

        assert reading.outcome in ("confirm", "choose")
        assert day.isoformat() in (reading.value, reading.other)


@pytest.mark.parametrize(
    ("typed", "outcome", "value", "key"),
    [
        ("昭和64年1月7日", "accept", "1989-01-07", ""),
        ("昭和64年1月8日", "reask", None, "birthdate-era"),
        ("平成元年1月8日", "accept", "1989-01-08", ""),
        ("平成元年1月7日", "reask", None, "birthdate-era"),
        ("昭和元年12月25日", "accept", "1926-12-25", ""),
        ("昭和元年12月24日", "reask", None, "birthdate-era"),
        ("大正15年12月24日", "accept", "1926-12-24", ""),
        ("大正15年12月26日", "reask", None, "birthdate-era"),
        ("T15.12.24", "accept", "1926-12-24", ""),
        ("明治45年7月1日", "reask", None, "birthdate-too-old"),
        ("㍻10年12月25日", "accept", "1998-12-25", ""),
        ("S63.12.25", "accept", "1988-12-25", ""),
        ("heisei 10 nen 12 gatsu 25 nichi", "accept", "1998-12-25", ""),
        ("H101225", "confirm", "1998-12-25", "birthdate-confirm"),
        ("平101225", "confirm", "1998-12-25", "birthdate-confirm"),
        ("98/12/25", "confirm", "1998-12-25", "birthdate-confirm"),
        ("令和元年5月1日", "reask", None, "birthdate-too-young"),
    ],
)
def test_read_keeps_the_first_and_last_day_of_an_era(
    typed: str, outcome: str, value: str | None, key: str
) -> None:
    reading = birthdate.read(typed, "ja", TODAY)

    assert (reading.outcome, reading.value, reading.key) == (outcome, value, key)


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("24 Nov 2011", "accept"),
        ("25 Nov 2011", "reask"),
        ("25 Nov 1925", "accept"),
        ("24 Nov 1925", "reask"),
    ],
)
def test_read_takes_ages_from_15_to_100(typed: str, outcome: str) -> None:
    assert birthdate.read(typed, "en", TODAY).outcome == outcome


@pytest.mark.parametrize(
    ("language", "typed", "outcome", "value"),
    [
        ("vi", "25 tháng mười hai năm 1998", "accept", "1998-12-25"),
        ("vi", "ngày mười lăm tháng năm năm 1999", "accept", "1999-05-15"),
        ("vi", "ngày hai mươi mốt tháng tư 1999", "accept", "1999-04-21"),
        ("vi", "thứ 6, 25/12/1998", "accept", "1998-12-25"),
        ("vi", "T6, 25/12/1998", "accept", "1998-12-25"),
        ("vi", "Hà Nam 25 12 1998", "accept", "1998-12-25"),
        ("vi", "năm 98 tháng 12 ngày 25", "confirm", "1998-12-25"),
        ("vi", "25/12/1998 (28 tuổi)", "accept", "1998-12-25"),
        ("zh-Hans", "98年12月25日", "confirm", "1998-12-25"),
        ("zh-Hans", "一九九八 十二 二十五", "accept", "1998-12-25"),
        ("zh-Hans", "1998年元月5日", "accept", "1998-01-05"),
        ("zh-Hans", "98.12.25", "confirm", "1998-12-25"),
        ("zh-Hans", "981225", "confirm", "1998-12-25"),
        ("id", "25 Desemeber 1998", "confirm", "1998-12-25"),
        ("en", "25-XII-1998", "accept", "1998-12-25"),
        ("en", "12251998", "confirm", "1998-12-25"),
        ("en", "11/12/2011", "confirm", "2011-11-12"),
        ("en", "H10 December 1998", "accept", "1998-12-10"),
        ("th", "25411225", "accept", "1998-12-25"),
        ("th", "25 ธ.ค. พ.ศ. 41", "confirm", "1998-12-25"),
        ("th", "25 ธ.ค. ค.ศ. 98", "confirm", "1998-12-25"),
        ("my", "ရ.ရ.၁၉၉ရ", "accept", "1997-07-07"),
        ("my", "၂၀၀၀ခုနှစ်၊ သြဂုတ်လ ၁ရ ရက်", "accept", "2000-08-17"),
        ("my", "၂၅ ဇန်န၀ါရီ ၁၉၉၈", "accept", "1998-01-25"),
        ("my", "၂၅ ေမ ၁၉၉၈", "confirm", "1998-05-25"),
        ("my", "၂၅ ဒီဇင္ဘာ ၉၈", "confirm", "1998-12-25"),
    ],
)
def test_read_understands(language: str, typed: str, outcome: str, value: str) -> None:
    reading = birthdate.read(typed, language, TODAY)

    assert (reading.outcome, reading.value) == (outcome, value)


@pytest.mark.parametrize(
    ("language", "typed", "key"),
    [
        ("vi", "25/12/1998 âm lịch", "birthdate-lunar"),
        ("zh-Hans", "农历1998年十一月初七", "birthdate-lunar"),
        ("th", "ขึ้น 5 ค่ำ เดือน 3", "birthdate-lunar"),
        ("km", "៥កើត ខែមិគសិរ ឆ្នាំ២៥៤២", "birthdate-lunar"),
        ("my", "၁၃၆၀ နတ်တော်လဆန်း ၇ ရက်", "birthdate-lunar"),
        ("my", "ကောဇာသက္ကရာဇ် ၁၃၆၀", "birthdate-myanmar-year"),
        ("my", "25/12/1360", "birthdate-myanmar-year"),
        ("my", "၁၃၆၀", "birthdate-myanmar-year"),
        ("id", "25/12/1419", "birthdate-other-calendar"),
        ("id", "7 Ramadhan 1419", "birthdate-other-calendar"),
        ("vi", "sinh năm 1998", "birthdate-only-year"),
        ("en", "Dec 1998", "birthdate-no-day"),
        ("en", "25 December", "birthdate-no-year"),
        ("en", "090-1234-5678", "birthdate-long-number"),
        ("en", "31/04/1999", "birthdate-no-such-day"),
        ("en", "02/30/1999", "birthdate-no-such-day"),
        ("en", "13/13/1999", "birthdate-no-such-month"),
        ("en", "25/12/2030", "birthdate-future"),
        ("en", "25/12/2015", "birthdate-too-young"),
        ("en", "25/12/1899", "birthdate-too-old"),
        ("en", "me@example.com", "birthdate-not-a-date"),
        ("en", "25 Dec 1998 10:30", "birthdate-not-a-date"),
        ("en", "May December 1998", "birthdate-not-a-date"),
        ("en", "25/12/998", "birthdate-not-a-date"),
        ("en", "123 Dec 1998", "birthdate-not-a-date"),
        ("vi", "ngày sinh tháng 5", "birthdate-not-a-date"),
        ("en", "1 2", "birthdate-no-year"),
        ("en", "9" * 5000, "birthdate-not-a-date"),
        (" ", " \u200b", "birthdate-empty"),
    ],
)
def test_read_says_what_is_wrong(language: str, typed: str, key: str) -> None:
    reading = birthdate.read(typed, language, TODAY)

    assert (reading.outcome, reading.value, reading.key) == ("reask", None, key)


DATE_LETTERS = "0123456789/-. ၀၇ဝရက်ရာ๒៥年月日十二元平HStháng năm ngày mười Dec,<>m12年ေမ္ค.ศ."


@given(
    text=st.one_of(st.text(max_size=40), st.text(alphabet=DATE_LETTERS, max_size=30)),
    language=st.sampled_from([*LANGUAGES, "xx"]),
)
@settings(max_examples=600)
def test_read_never_raises_and_always_says_something_or_a_date(text: str, language: str) -> None:
    reading = birthdate.read(text, language, TODAY)

    assert (reading.value is None) is (reading.outcome == "reask")
    assert bool(reading.key) is (reading.outcome != "accept")
    if reading.value:
        assert date(1925, 11, 25) <= date.fromisoformat(reading.value) <= date(2011, 11, 24)
