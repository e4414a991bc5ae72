"""The web chat: sessions, what is said, what is refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.console.guard import POLICY
from locales.languages import CALLERS
from tests.bot.pages.conftest import CATALOG, Site, browser, key, make_app, mark

PICKER = "language.set:vi"


def english(sentence: str) -> str:
    return CATALOG.say(sentence, "en").replace("'", "&#39;")


def labels(page: str) -> list[str]:
    return re.findall(r'name="press" value="([^"]+)"', page)


async def test_first_visit_begins_a_session_and_shows_the_languages(site: Site) -> None:
    answer = await site.client.get("/chat?service=otit&lang=vi")

    cookie = answer.headers["set-cookie"]
    assert re.fullmatch(r"__Host-chat=[\w-]{22}; HttpOnly; Path=/; SameSite=lax; Secure", cookie)
    start = site.took[0]
    assert (start.kind, start.channel, start.hint, start.service) == ("start", "web", "vi", "otit")
    assert f"__Host-chat={start.person};" in cookie
    assert PICKER in labels(answer.text)
    assert '<html lang="vi">' in answer.text
    assert start.person not in answer.text


async def test_plain_http_gets_a_cookie_that_browsers_keep_there(parts: dict[str, Any]) -> None:
    async with browser(make_app(parts, public_url="http://127.0.0.1:8080")) as client:
        answer = await client.get("/chat")

    assert answer.headers["set-cookie"].startswith("chat=")
    assert "Secure" not in answer.headers["set-cookie"]


async def test_second_visit_stays_in_the_session(site: Site) -> None:
    await site.open()

    again = await site.client.get("/chat")

    assert PICKER in labels(again.text)
    assert "set-cookie" not in again.headers
    assert [update.kind for update in site.took] == ["start"]


async def test_service_and_language_in_the_address_are_hints_alone(site: Site) -> None:
    await site.client.get("/chat?service=nowhere", headers={"accept-language": "km;q=0.9, en"})

    assert (site.took[0].service, site.took[0].hint) == ("", "km")


async def test_links_for_the_operators_own_site_lead_to_the_chat_in_their_language(
    parts: dict[str, Any],
) -> None:
    text = (Path(__file__).parents[3] / "docs" / "operator.md").read_text()
    found = re.findall(r'lang="([\w-]+)"><a href="https://desk.example.jp([^"]+)"', text)
    assert [tag for tag, _ in found] == list(CALLERS)

    for tag, path in found:
        async with browser(make_app(parts)) as client:
            elsewhere = {"sec-fetch-site": "cross-site"}
            answer = await client.get(path.replace("&amp;", "&"), headers=elsewhere)
        assert f'<html lang="{tag}">' in answer.text


async def test_a_robot_that_only_looks_begins_nothing(site: Site) -> None:
    answer = await site.client.head("/chat")

    assert (answer.status_code, site.took, "set-cookie" in answer.headers) == (200, [], False)


async def test_every_answer_has_the_strict_headers(site: Site) -> None:
    for path in ("/chat", "/p/clock", "/p/nothing"):
        answer = await site.client.get(path)
        if answer.status_code == 200:
            assert answer.headers["content-security-policy"] == POLICY
            assert answer.headers["cache-control"] == "no-store"
            assert answer.headers["referrer-policy"] == "no-referrer"
            assert not re.search(r"style=|<style|onclick|<script>", answer.text)
    script = await site.client.get("/p/static/chat.js")
    assert (script.status_code, script.headers["cache-control"]) == (200, "no-cache")
    assert len(script.text) < 10_000


async def test_press_without_script_leads_back_to_the_page(site: Site) -> None:
    page = await site.open()

    answer = await site.say(page, script=False, press="language.set:en")

    assert (answer.status_code, answer.headers["location"]) == (303, "/chat#end")
    after = await site.open()
    assert english("menu-ask") in after
    assert "go.book" in labels(after)


async def test_press_with_script_answers_nothing(site: Site) -> None:
    page = await site.open()

    answer = await site.say(page, press="language.set:en")

    assert (answer.status_code, answer.text) == (204, "")
    assert (site.took[-1].kind, site.took[-1].press) == ("press", "language.set:en")


async def test_double_submit_is_one_update(site: Site) -> None:
    page = await site.open()
    await site.say(page, press="language.set:en")
    once = await site.open()

    await site.say(page, press="language.set:en")

    twice = await site.open()
    assert english("menu-ask") in once
    assert twice.count("<article") == once.count("<article")


async def test_second_thought_under_the_same_id_is_no_repeat(site: Site) -> None:
    page = await site.open()
    await site.say(page, press="language.set:en")
    first = await site.say(page, text="menu")

    await site.say(page, text="help")
    await site.say(page, text="help")

    updates = site.took[-3:]
    assert first.status_code == 204
    assert updates[0].id != updates[1].id == updates[2].id


async def test_without_script_the_next_page_begins_at_what_is_new(site: Site) -> None:
    page = await site.open()
    last = re.findall(r'name="last" value="(\d+)"', page)[-1]

    answer = await site.say(page, script=False, press="language.set:en", last=last)

    begin = answer.headers["location"].removeprefix("/chat#")
    after = await site.open()
    ids = re.findall(r'<article class="message" id="(m\d+)"', after)
    assert begin == ids[ids.index(f"m{last}") + 1]


async def test_other_apps_are_named_where_the_helpline_has_them(
    site: Site, parts: dict[str, Any]
) -> None:
    service = parts["services"]()["otit"]
    contact = service.contact.model_copy(update={"line": "@123abcde", "telegram": "example_bot"})
    services = {"otit": service.model_copy(update={"contact": contact})}

    async with browser(make_app(parts, services=lambda: services)) as client:
        page = (await client.get("/chat")).text

    assert '<a href="https://line.me/R/ti/p/@123abcde" rel="noreferrer noopener">LINE</a>' in page
    assert '<a href="https://t.me/example_bot" rel="noreferrer noopener">Telegram</a>' in page
    assert "line.me" not in await site.open()


async def test_every_form_of_a_page_has_its_own_id(site: Site) -> None:
    page = await site.open()
    await site.say(page, press="language.set:en")

    ids = re.findall(r'name="id" value="([\w-]+)"', await site.open())

    assert len(ids) > 2
    assert len(set(ids)) == len(ids)


async def test_words_arrive_as_typed_and_show_escaped(site: Site) -> None:
    await site.open()
    page = await site.open()

    await site.client.post(
        "/chat/say",
        files={"id": (None, mark(page)), "key": (None, key(page)), "text": (None, " မြန်မာ <b> ")},
    )

    assert (site.took[-1].kind, site.took[-1].text) == ("text", "မြန်မာ <b>")
    assert "<b>" not in await site.open()


async def test_nothing_typed_says_nothing(site: Site) -> None:
    page = await site.open()

    answer = await site.say(page, text="   ")

    assert (answer.status_code, len(site.took)) == (204, 1)


async def test_form_of_another_session_is_refused(site: Site) -> None:
    page = await site.open()
    stranger = await site.client.post(
        "/chat/say", data={"id": mark(page), "key": "0" * 32, "press": PICKER}
    )

    assert (stranger.status_code, len(site.took)) == (403, 1)
    assert english("chat-form-old") in stranger.text
    assert (await site.say(page, press=PICKER)).status_code == 204


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://elsewhere.example"},
    ],
)
async def test_form_from_elsewhere_is_refused(site: Site, headers: dict[str, str]) -> None:
    page = await site.open()
    data = {"id": mark(page), "key": key(page), "press": PICKER}

    foreign = await site.client.post("/chat/say", data=data, headers=headers)
    ours = await site.client.post("/chat/say", data=data, headers={"origin": "https://test"})

    assert (foreign.status_code, ours.status_code) == (403, 303)


@pytest.mark.parametrize(
    "fields", [{"id": "short"}, {"id": "with space in it"}, {"press": "ü"}, {"press": "a" * 61}]
)
async def test_form_that_we_never_made_is_refused(site: Site, fields: dict[str, Any]) -> None:
    page = await site.open()

    answer = await site.say(page, **fields)

    assert (answer.status_code, len(site.took)) == (400, 1)


async def test_broken_body_is_refused(site: Site) -> None:
    await site.open()

    answer = await site.client.post(
        "/chat/say", content=b"nonsense", headers={"content-type": "multipart/form-data"}
    )

    assert (answer.status_code, len(site.took)) == (403, 1)


@pytest.mark.parametrize("text", ["a" * 4001, "a" * 17_000])
async def test_too_long_a_text_is_told_kindly(site: Site, text: str) -> None:
    page = await site.open()

    by_script = await site.say(page, text=text)
    by_page = await site.say(page, script=False, text=text)

    assert (by_script.status_code, by_page.status_code) == (413, 413)
    assert by_script.text == CATALOG.say("chat-too-long", "en")
    assert english("chat-too-long") in by_page.text
    assert len(site.took) == 1


async def test_longest_burmese_text_fits(site: Site) -> None:
    page = await site.open()
    text = "က" * 4000
    fields = {"id": mark(page), "key": key(page), "text": text}

    answer = await site.client.post(
        "/chat/say", files={name: (None, value) for name, value in fields.items()}
    )

    assert (answer.status_code, site.took[-1].text) == (303, text)


async def test_thirty_updates_a_minute_then_a_kind_sentence(site: Site) -> None:
    page = await site.open()
    answers = [await site.say(page, id=f"form-{n:04}", text="hello") for n in range(30)]

    too_fast = await site.say(page, script=False, id="form-more", text="what I typed")

    assert {answer.status_code for answer in answers} == {204}
    assert too_fast.status_code == 429
    assert english("chat-too-fast") in too_fast.text
    assert 'value="what I typed"' in too_fast.text
    site.clock.go(seconds=61)
    assert (await site.say(page, id="form-more", text="what I typed")).status_code == 204


async def test_busy_desk_keeps_what_was_typed(site: Site) -> None:
    page = await site.open()
    site.desk.busy = True

    by_page = await site.say(page, script=False, text="my words")
    by_script = await site.say(page, text="my words")

    assert (by_page.status_code, by_script.status_code) == (503, 503)
    assert 'value="my words"' in by_page.text
    assert by_script.text == CATALOG.say("chat-busy", "en")


async def test_busy_desk_at_the_first_visit_hands_out_no_session(site: Site) -> None:
    site.desk.busy = True

    answer = await site.client.get("/chat")

    assert (answer.status_code, "set-cookie" in answer.headers) == (503, False)
    assert english("chat-busy") in answer.text


async def test_many_sessions_from_one_address_are_slowed(site: Site) -> None:
    for _ in range(60):
        site.client.cookies.clear()
        await site.open()
    site.client.cookies.clear()

    answer = await site.client.get("/chat")

    assert answer.status_code == 429
    site.clock.go(minutes=1)
    await site.open()


async def test_idle_session_ends_and_a_new_one_says_so(site: Site) -> None:
    page = await site.open()
    await site.say(page, press="language.set:en")
    assert english("menu-ask") in await site.open()
    site.clock.go(minutes=31)

    answer = await site.client.get("/chat")

    assert "set-cookie" in answer.headers
    assert english("chat-ended") in answer.text
    assert english("menu-ask") not in answer.text
    assert english("chat-ended") not in await site.open()


async def test_words_for_an_ended_session_reach_nobody(site: Site) -> None:
    page = await site.open()
    site.clock.go(minutes=31)

    by_script = await site.say(page, text="hello")
    by_page = await site.say(page, script=False, text="hello")

    assert (by_script.status_code, by_page.status_code) == (409, 303)
    assert [update.kind for update in site.took] == ["start"]


async def test_browser_without_cookies_is_told(site: Site) -> None:
    page = await site.open()
    site.client.cookies.clear()

    answer = await site.say(page, script=False, text="hello")

    assert answer.status_code == 403
    assert english("chat-no-cookies") in answer.text


async def test_leaving_takes_the_cookie_and_shows_something_harmless(site: Site) -> None:
    await site.open()

    answer = await site.client.post("/chat/leave")

    assert (answer.status_code, answer.headers["location"]) == (303, "/p/clock")
    assert answer.headers["clear-site-data"] == '"cache"'
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert not site.client.cookies


async def test_chat_can_be_hidden_at_once(site: Site) -> None:
    page = await site.open()

    assert page.count('action="/chat/leave"') == page.count('<template id="face">') == 1
    assert "/p/static/clock.js" in page


async def test_leaving_from_elsewhere_is_refused(site: Site) -> None:
    await site.open()

    answer = await site.client.post("/chat/leave", headers={"sec-fetch-site": "cross-site"})

    assert answer.status_code == 403
    assert site.client.cookies


async def test_new_messages_are_given_to_the_script_alone(site: Site) -> None:
    page = await site.open()
    last = re.findall(r'data-id="(\d+)"', page)[-1]
    await site.say(page, press="language.set:en")
    script = {"x-chat": "1"}

    by_script = await site.client.get(f"/chat/log?speaks=en&after={last}", headers=script)
    nothing = await site.client.get("/chat/log?speaks=en&after=999999", headers=script)
    by_page = await site.client.get(f"/chat/log?after={last}")
    site.client.cookies.clear()
    stranger = await site.client.get("/chat/log?after=0", headers=script)

    assert english("menu-ask") in by_script.text
    assert f'data-id="{last}"' not in by_script.text
    assert (nothing.status_code, nothing.text) == (200, "")
    assert (by_page.status_code, by_page.headers["location"]) == (303, "/chat#end")
    assert stranger.status_code == 410
    assert english("chat-idle") in stranger.text


async def test_two_browsers_never_see_each_other(site: Site) -> None:
    page = await site.open()
    await site.say(page, press="language.set:en")
    assert english("menu-ask") in await site.open()

    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=site.app), base_url="https://test"
    ) as other:
        answer = await other.get("/chat")

    assert english("menu-ask") not in answer.text


async def test_erased_caller_sees_nothing_old(site: Site) -> None:
    page = await site.open()
    await site.say(page, press="language.set:en")
    await site.say(page, id="form-delete", press="go.delete")
    assert english("menu-ask") in await site.open()

    await site.say(page, id="form-erase", press="erase.yes")

    after = await site.open()
    assert english("menu-ask") not in after
    assert english("deleted") in after


async def test_views_of_other_apps_are_for_demonstrations_alone(site: Site, demo: Site) -> None:
    callers_page = await site.open("/chat?as=line")
    demo_page = await demo.open("/chat?as=line")

    assert 'class="chat look-web"' in callers_page
    assert "/chat?as=telegram" not in callers_page
    assert 'class="chat look-line"' in demo_page
    assert "/chat?as=telegram" in demo_page


async def test_views_of_other_apps_stay_after_a_press(demo: Site) -> None:
    page = await demo.open("/chat?as=line")

    answer = await demo.say(page, script=False, press="language.set:en", **{"as": "line"})
    demo.desk.busy = True
    busy = await demo.say(page, script=False, id="form-busy", text="a", **{"as": "line"})

    assert answer.headers["location"] == "/chat?as=line#end"
    assert 'class="chat look-line"' in busy.text
