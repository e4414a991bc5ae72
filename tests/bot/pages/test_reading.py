"""Pages that only show: terms, weekly hours, clock."""

from __future__ import annotations

import re

import pytest

from bot.pages.paper import linked
from handlers.rules.listed import grouped, rules
from handlers.rules.rule import stands
from tests.bot.pages.conftest import CATALOG, SERVICES, Site
from tests.conftest import NOW
from tests.handlers.test_events import TITLE, visits
from tests.schedules.example import in_japanese


async def test_terms_show_every_article_and_name_the_binding_text(site: Site) -> None:
    page = await site.open("/p/terms/otit?lang=en")

    document = CATALOG.document("otit", "en")
    assert page.count("<h2>") == len(document.sections) > 5
    assert CATALOG.say("page-terms-binding", "en") in page
    assert f'<a href="{document.official.link}" lang="ja" rel="noreferrer noopener">' in page
    assert document.official.title in page
    assert document.version in page


async def test_terms_without_an_address_name_their_title_alone(site: Site) -> None:
    page = await site.open("/p/terms/teleoffice?lang=en")

    official = CATALOG.document("teleoffice", "en").official
    assert official.link == ""
    assert f'<span lang="ja">{official.title}</span>' in page
    assert 'href=""' not in page


async def test_terms_that_are_official_say_so(site: Site) -> None:
    page = await site.open("/p/terms/otit?lang=ja")

    document = CATALOG.document("otit", "ja")
    key = "page-terms-official" if document.status == "official" else "page-terms-binding"
    assert CATALOG.say(key, "ja") in page
    assert '<main class="page" lang="ja">' in page


async def test_terms_follow_the_browsers_language(site: Site) -> None:
    page = await site.open("/p/terms/otit", **{"accept-language": "xx, ja-JP;q=0.9"})

    assert '<html lang="ja">' in page


async def test_rules_are_all_there_with_their_places(site: Site) -> None:
    page = await site.open("/p/rules/otit?lang=en")

    listed = rules(CATALOG, SERVICES["otit"], "en", NOW)
    shown = [str(linked(stands(CATALOG, rule, "en"))) for rule in listed]
    assert len(shown) > 30
    assert [sentence for sentence in shown if sentence not in page] == []
    assert page.count("<h2>") == len(grouped(listed))
    assert "(article 6-3)" in page
    assert await site.open("/p/rules?lang=en") == page


@pytest.mark.parametrize(
    "path", ["/p/terms/nothing", "/p/rules/nothing", "/p/terms/..%2fotit", "/p/timetable?service=x"]
)
async def test_page_that_is_not_there_says_so(site: Site, path: str) -> None:
    answer = await site.client.get(path)

    assert answer.status_code == 404


async def test_timetable_shows_seven_days_with_hours_and_languages(site: Site) -> None:
    page = await site.open("/p/timetable?lang=my")

    rows = re.findall(
        r"<tr><th scope=\"row\">(.*?)</th>\s*<td>(.*?)</td>\s*<td>(.*?)</td>", page, re.S
    )
    assert len(rows) == 7
    name, hours, languages = rows[1]
    assert hours == "11:00–19:00"
    assert re.findall(r'<li lang="([\w-]+)"', languages) == ["vi", "id", "fil", "en", "my"]
    assert "<strong>မြန်မာဘာသာ</strong>" in languages
    assert name == "အင်္ဂါနေ့"
    assert 'href="tel:0367121965"' in page


async def test_clock_tells_japans_time_and_nothing_else(site: Site) -> None:
    page = await site.open("/p/clock")

    assert ">12:00</time>" in page
    assert not re.search("chat|book|help|consult|otit|<a ", page.lower().replace("chat.css", ""))
    assert "set-cookie" not in (await site.client.get("/p/clock")).headers


async def test_timetable_of_calls_in_one_language_says_which(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = in_japanese()
    monkeypatch.setitem(SERVICES, service.id, service)
    spoken = CATALOG.say("lang-ja", "my")

    page = await site.open("/p/timetable?lang=my&service=example")

    assert page.count('<li lang="ja">日本語</li>') == 5
    assert CATALOG.say("call-language", "my", spoken=spoken) in page
    easy = await site.open("/p/timetable?lang=ja-x-easy&service=example")
    assert '<html lang="ja-x-easy">' in easy
    spoken = CATALOG.say("lang-ja", "ja-x-easy")
    assert CATALOG.say("call-language", "ja-x-easy", spoken=spoken) not in easy
    assert CATALOG.say("page-timetable-title", "ja-x-easy") in easy


async def test_timetable_of_events_lists_those_that_take_place(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = visits(events=3)
    monkeypatch.setitem(SERVICES, service.id, service)
    address = f"/p/timetable?lang=en&service={service.id}"
    off = (service.events or ())[1]
    await site.desk.act(lambda store: store.call_off(service, off, "s1"))

    page = await site.open(address)

    rows = re.findall(
        r"<tr><th scope=\"row\">(.*?)</th><td>(.*?)</td><td>(.*?)</td></tr>", page, re.S
    )
    assert rows == [
        ("Friday, 18 December", "13:30–15:00", TITLE),
        ("Sunday, 20 December", "13:30–15:00", "Visit number 2"),
    ]
    assert CATALOG.say("page-timetable-regular", "en") not in page
    monkeypatch.setitem(SERVICES, service.id, visits(events=0))
    assert CATALOG.say("page-events-none", "en") in await site.open(address)
