"""Dates, times, weekdays and lists as people of each language write them."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from locales import formats
from locales.languages import ALL

TUESDAY = datetime(2026, 11, 24, 5, 30, tzinfo=UTC)  # 14:30 in Japan
EVERY = (*ALL, "ja-x-easy", "ne", "pt-BR")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ja", "2026年11月24日(火) 14:30（日本時間）"),
        ("ja-x-easy", "2026年11月24日(火) 14:30（日本時間）"),
        ("vi", "Thứ Ba, ngày 24 tháng 11 năm 2026, 14:30 (giờ Nhật Bản)"),
        ("zh-Hans", "2026年11月24日 星期二 14:30（日本时间）"),
        ("id", "Selasa, 24 November 2026, pukul 14.30 (waktu Jepang)"),
        ("fil", "Martes, Nobyembre 24, 2026, 2:30 PM (14:30) (oras sa Japan)"),
        ("en", "Tuesday, 24 November 2026, 2:30 PM (14:30) (Japan time)"),
        ("th", "วันอังคารที่ 24 พฤศจิกายน 2026 เวลา 14:30 น. (เวลาญี่ปุ่น)"),
        ("km", "ថ្ងៃអង្គារ ទី24 ខែវិច្ឆិកា ឆ្នាំ2026 ម៉ោង 14:30 (ម៉ោងនៅជប៉ុន)"),
        ("my", "2026 ခုနှစ် နိုဝင်ဘာလ 24 ရက် အင်္ဂါနေ့ 14:30 (ဂျပန်စံတော်ချိန်)"),
        ("ne", "मङ्गलबार, 24 नोभेम्बर 2026, 14:30 (जापान समय)"),
    ],
)
def test_japan_time_says_weekday_month_and_whose_clock(language: str, expected: str) -> None:
    assert formats.japan_time(TUESDAY, language) == expected


@pytest.mark.parametrize(
    ("language", "place", "expected"),
    [
        ("ja", "6-3", "第6条(3)"),
        ("ja", "12-2-1", "第12条(2)①"),
        ("ja", "12-2-21", "第12条(2)(21)"),
        ("ja", "11-3, 14-13", "第11条(3)、第14条(13)"),
        ("ja-x-easy", "6-3", "第6条（じょう）(3)"),
        ("zh-Hans", "5 to 7", "第5条–第7条"),
        ("en", "12-2-1", "12-2-1"),
        ("en", "14, 15, 20-1", "14, 15 and 20-1"),
        ("vi", "5 to 7", "5–7"),
        ("my", "14, 15, 20-1", "14၊ 15နှင့် 20-1"),
    ],
)
def test_articles_are_written_with_paragraph_and_item(
    language: str, place: str, expected: str
) -> None:
    assert formats.articles(place, language) == expected


def test_place_that_is_no_article_is_refused() -> None:
    with pytest.raises(ValueError, match="'notice' is no article"):
        formats.articles("notice", "en")


def test_when_is_written_on_the_clock_of_the_zone_asked_for() -> None:
    late = datetime(2026, 11, 24, 16, 30, tzinfo=UTC)

    assert formats.when(late, "en", ZoneInfo("Asia/Tokyo")) == (
        "Wednesday, 25 November 2026, 1:30 AM (01:30)"
    )
    assert formats.when(late, "en", ZoneInfo("Asia/Yangon")) == (
        "Tuesday, 24 November 2026, 11:00 PM (23:00)"
    )


def test_when_refuses_a_moment_without_a_zone() -> None:
    with pytest.raises(ValueError, match="expected an aware datetime"):
        formats.when(datetime(2026, 11, 24, 5, 30), "en", UTC)


def test_clock_and_span_follow_the_languages_marks() -> None:
    nine, half_past_two = time(9), time(14, 30)

    assert {tag: formats.clock(half_past_two, tag) for tag in ("vi", "id", "th", "en")} == {
        "vi": "14:30",
        "id": "14.30",
        "th": "14:30 น.",
        "en": "14:30",
    }
    assert {tag: formats.span(nine, half_past_two, tag) for tag in ("km", "id", "th", "ja")} == {
        "km": "09:00–14:30",
        "id": "09.00–14.30",
        "th": "09:00–14:30 น.",
        "ja": "09:00～14:30",
    }


@pytest.mark.parametrize(
    ("language", "day", "short"),
    [
        ("vi", "Thứ Ba, ngày 24 tháng 11", "Thứ Ba, 24 thg 11"),
        ("zh-Hans", "11月24日 星期二", "11月24日 周二"),
        ("id", "Selasa, 24 November", "Selasa, 24 Nov"),
        ("fil", "Martes, Nobyembre 24", "Martes, Nob 24"),
        ("en", "Tuesday, 24 November", "Tue, 24 November"),
        ("th", "วันอังคารที่ 24 พฤศจิกายน", "วันอังคาร 24 พ.ย."),
        ("km", "ថ្ងៃអង្គារ ទី24 ខែវិច្ឆិកា", "អង្គារ 24 វិច្ឆិកា"),
        ("my", "နိုဝင်ဘာလ 24 ရက် အင်္ဂါနေ့", "နိုဝင်ဘာ 24 အင်္ဂါ"),
        ("ja", "11月24日(火)", "11月24日(火)"),
    ],
)
def test_day_has_its_weekday_and_a_month_in_words(language: str, day: str, short: str) -> None:
    assert formats.day(TUESDAY.date(), language) == day
    assert formats.short_day(TUESDAY.date(), language) == short


@pytest.mark.parametrize("language", [*ALL, "ja-x-easy"])
def test_short_day_fits_a_button_on_every_day_of_many_years(language: str) -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(2600)]
    labels = {day: formats.short_day(day, language) for day in days}

    assert max(len(label.encode("utf-16-le")) // 2 for label in labels.values()) <= 20
    # Within a year every label is another one, so a tap means one day.
    assert len({labels[day] for day in days[:365]}) == 365


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("vi", "ngày 25 tháng 12 năm 1998"),
        ("zh-Hans", "1998年12月25日"),
        ("id", "25 Desember 1998"),
        ("fil", "Disyembre 25, 1998"),
        ("en", "25 December 1998"),
        ("th", "25 ธันวาคม พ.ศ. 2541 (ค.ศ. 1998)"),
        ("km", "ថ្ងៃទី25 ខែធ្នូ ឆ្នាំ1998"),
        ("my", "1998 ခုနှစ် ဒီဇင်ဘာလ 25 ရက်"),
        ("ja", "1998年12月25日"),
    ],
)
def test_birthdate_spells_the_month(language: str, expected: str) -> None:
    assert formats.birthdate(date(1998, 12, 25), language) == expected


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("vi", "Thứ Hai, Thứ Ba, Thứ Tư, Thứ Năm, Thứ Sáu, Thứ Bảy, Chủ Nhật"),
        ("km", "ថ្ងៃចន្ទ, ថ្ងៃអង្គារ, ថ្ងៃពុធ, ថ្ងៃព្រហស្បតិ៍, ថ្ងៃសុក្រ, ថ្ងៃសៅរ៍, ថ្ងៃអាទិត្យ"),
        ("my", "တနင်္လာနေ့, အင်္ဂါနေ့, ဗုဒ္ဓဟူးနေ့, ကြာသပတေးနေ့, သောကြာနေ့, စနေနေ့, တနင်္ဂနွေနေ့"),
        ("zh-Hans", "星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日"),
    ],
)
def test_weekday_counts_from_monday(language: str, names: str) -> None:
    assert [formats.weekday(n, language) for n in range(7)] == names.split(", ")


@pytest.mark.parametrize(
    ("language", "days", "expected"),
    [
        ("en", {0, 1, 2, 3, 4, 5}, "Monday to Saturday"),
        ("vi", {0, 1, 2, 3, 4, 5}, "Thứ Hai đến Thứ Bảy"),
        ("my", {0, 1, 2, 3, 4, 5}, "တနင်္လာနေ့မှ စနေနေ့အထိ"),
        ("ja", {0, 1, 2, 4}, "月曜日～水曜日、金曜日"),
        ("zh-Hans", {0, 2, 4, 5}, "星期一、星期三、星期五和星期六"),
        ("id", {1, 3}, "Selasa dan Kamis"),
        ("id", {1, 3, 5}, "Selasa, Kamis, dan Sabtu"),
        ("fil", {1, 3, 5}, "Martes, Huwebes at Sabado"),
        ("th", {3, 6}, "วันพฤหัสบดี และวันอาทิตย์"),
        ("km", {2}, "ថ្ងៃពុធ"),
        ("my", {4, 6}, "သောကြာနေ့နှင့် တနင်္ဂနွေနေ့"),
        ("en", set(), ""),
    ],
)
def test_weekdays_join_runs_of_three(language: str, days: set[int], expected: str) -> None:
    assert formats.weekdays(days, language) == expected


def test_list_of_keeps_the_items_as_they_are() -> None:
    assert formats.list_of(["{0}", "a\u200bb"], "km") == "{0} និង a\u200bb"
    assert formats.list_of(["၁", "၂", "၃"], "my") == "၁၊ ၂နှင့် ၃"


@pytest.mark.parametrize("language", EVERY)
def test_everything_written_has_ascii_digits_and_no_invisible_marks(language: str) -> None:
    texts = [formats.weekdays({n, (n + 2) % 7}, language) for n in range(7)]
    for n in range(400):
        at = TUESDAY + timedelta(days=n)
        texts += [
            formats.japan_time(at, language),
            formats.day(at.date(), language),
            formats.short_day(at.date(), language),
            formats.birthdate(at.date(), language),
        ]

    letters = set("".join(texts))

    assert {c for c in letters if c.isdigit() and not c.isascii()} == set()
    assert {c for c in letters if unicodedata.category(c) == "Cf" or c in "\u202f\u00a0"} == set()
