"""Days, times, the weekly table, and what is said when nothing is free."""

from __future__ import annotations

from datetime import date

from bot.store.store import Store
from handlers.messages import Card
from schedules.service_file import read_service
from schedules.service_file import shipped as service_files
from schedules.timetable import DatedException
from tests.talk import TO_REVIEW, Clock, Office, Talk, said

TO_DAY = TO_REVIEW[:8]


async def close(office: Office, *days: date, language: str | None = None) -> None:
    """Have staff close some days."""

    def work(store: Store) -> None:
        for day in days:
            store.add_exception("otit", DatedException(day, language, None, None))

    await office.ask(work)


async def test_days_are_those_of_the_language_with_a_free_time(caller: Talk) -> None:
    await caller.start("my")
    await caller.walk(*TO_DAY)

    days = [t for t in caller.tokens if t.startswith("day.on")]
    # Burmese is spoken on Tuesdays alone; today, Tuesday the 24th, still has times.
    assert days == [
        "day.on:2026-11-24",
        "day.on:2026-12-01",
        "day.on:2026-12-08",
        "day.on:2026-12-15",
        "day.on:2026-12-22",
    ]


async def test_days_that_staff_closed_are_not_offered(caller: Talk, office: Office) -> None:
    await close(office, date(2026, 12, 1), date(2026, 12, 8), language="my")
    await caller.start("my")
    await caller.walk(*TO_DAY)

    days = [t for t in caller.tokens if t.startswith("day.on")]
    assert days == ["day.on:2026-11-24", "day.on:2026-12-15", "day.on:2026-12-22"]


async def test_later_days_lead_on_and_back(caller: Talk) -> None:
    await caller.start("vi")
    await caller.walk(*TO_DAY)
    first = [t for t in caller.tokens if t.startswith("day.on")]

    await caller.press("day.more")
    later = [t for t in caller.tokens if t.startswith("day.on")]
    await caller.press("day.more:")

    assert len(first) == len(later) == 8
    assert first[-1] < later[0]


async def test_day_that_fills_up_meanwhile_leads_back_to_the_days(
    caller: Talk, office: Office
) -> None:
    await caller.start("my")
    await caller.walk(*TO_DAY)
    await close(office, date(2026, 11, 24))

    await caller.press("day.on:2026-11-24")

    assert said("day-full", "my") in caller.words
    assert await caller.state() == "day"


async def test_times_begin_after_the_notice_time_and_end_before_closing(caller: Talk) -> None:
    await caller.start("my")
    await caller.walk(*TO_DAY, "day.on:2026-11-24")

    labels = [o.label for o in caller.options if o.press.startswith("time.at")]
    # Noon in Tokyo and an hour's notice; the last half hour before closing is 18:30.
    assert labels[0] == "13:00"
    assert labels[-1] == "18:30"
    assert len(labels) == 12


async def test_time_that_passed_while_the_caller_thought_is_not_taken(
    caller: Talk, clock: Clock
) -> None:
    await caller.start("my")
    await caller.walk(*TO_DAY, "day.on:2026-11-24")

    clock.pass_time(hours=3)
    await caller.press("time.at")

    assert await caller.state() == "time"
    assert caller.options[0].label == "16:00"


async def test_nothing_free_says_so_and_names_the_phone(caller: Talk, office: Office) -> None:
    weeks = [date(2026, 11, 24), date(2026, 12, 1), date(2026, 12, 8)]
    await close(office, *weeks, date(2026, 12, 15), date(2026, 12, 22))
    await caller.start("my")
    await caller.walk(*TO_DAY)

    assert said("no-free-time", "my") in caller.words
    assert "03-6712-1965" in caller.words
    assert "go.person" in caller.tokens


async def test_weekly_table_shows_all_languages_and_the_next_chance(caller: Talk) -> None:
    await caller.start("en")

    await caller.press("go.timetable")

    [card] = caller.read
    assert isinstance(card, Card)
    assert [left for left, _ in card.rows] == [
        "Tiếng Việt",
        "中文（简体）",
        "Bahasa Indonesia",
        "Filipino",
        "English",
        "ภาษาไทย",
        "ភាសាខ្មែរ",
        "မြန်မာဘာသာ",
    ]
    assert dict(card.rows)["ภาษาไทย"] == "Thursday and Sunday"
    assert "11:00" in card.text
    assert "17:00" in card.text
    assert said("timetable-japan-time") in card.text
    assert "24 November" in card.text


async def test_weekly_table_says_when_nothing_is_free(caller: Talk, office: Office) -> None:
    weeks = [date(2026, 11, 26), date(2026, 12, 3), date(2026, 12, 10)]
    await close(office, *weeks, date(2026, 12, 17), language="km")
    await caller.start("km")

    await caller.press("go.timetable")

    assert said("no-free-time", "km") in caller.words


async def test_language_that_left_the_timetable_still_leads_to_a_person(
    caller: Talk, office: Office
) -> None:
    await caller.start("th")
    await caller.walk(*TO_REVIEW)
    text = (service_files() / "otit.toml").read_text("utf-8").replace('th = "thu sun"\n', "")
    office.services["otit"] = read_service(text, "otit.toml")

    await caller.press("review.send")
    assert said("no-free-time", "th") in caller.words
    assert "03-6712-1965" in caller.words

    await caller.press("go.person")
    assert said("person-asked", "th") in caller.words
    await caller.do("press", press="go.timetable")
    assert said("no-free-time", "th") in caller.words
