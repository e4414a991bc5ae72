"""What browsers are told with each answer, and which forms are refused."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from bot.console import guard
from bot.console.page import HERE
from locales.catalog import Catalog
from tests.bot.console.desk import URL, Clock, House, build

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)


@pytest.mark.parametrize("path", ["/login", "/queue", "/nowhere", "/static/console.css"])
async def test_answer_carries_the_strict_headers(house: House, path: str) -> None:
    answer = await house.browser().get(path)

    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cache-control"] == ("no-cache" if "static" in path else "no-store")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "same-origin"}, 401),
        ({"sec-fetch-site": "none"}, 401),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"sec-fetch-site": "cross-site", "origin": URL}, 403),
        ({"sec-fetch-site": "", "origin": URL}, 401),
        ({"sec-fetch-site": "", "origin": "https://evil.test"}, 403),
        ({"sec-fetch-site": "", "origin": "null"}, 403),
        ({"sec-fetch-site": ""}, 403),
    ],
)
async def test_form_is_taken_from_our_own_pages_only(
    house: House, headers: dict[str, str], status: int
) -> None:
    answer = await house.browser().post("/login", {"login": "x", "password": "y"}, **headers)

    assert answer.status_code == status


async def test_form_without_the_sessions_token_changes_nothing(house: House) -> None:
    browser = await house.signed_in(speaks="en")
    other = await house.signed_in("mika")

    for token in ("", "wrong", await other.token()):
        answer = await browser.post("/account", {"csrf": token, "speaks": "vi"})
        assert answer.status_code == 403
    member = await house.database.look(lambda store: store.by_login("hana"))

    assert member is not None
    assert member.speaks == "en"


async def test_huge_form_is_refused(house: House) -> None:
    browser = house.browser()

    answer = await browser.post("/login", {"login": "x" * (guard.FORM_BYTES + 1), "password": "y"})

    assert answer.status_code == 413


async def test_guard_lets_pass_what_is_not_http(house: House) -> None:
    seen = []

    async def app(scope: object, receive: object, send: object) -> None:
        seen.append(scope)

    await guard.Guard(app, URL)({"type": "lifespan"}, None, None)  # type: ignore[arg-type] # never used

    assert seen == [{"type": "lifespan"}]


async def test_cookie_is_host_bound_and_secure_on_https(house: House) -> None:
    await house.staff()
    browser = house.browser()

    answer = await browser.post("/login", {"login": "hana", "password": "three quiet green stones"})

    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-desk=")
    assert {"HttpOnly", "Secure", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
    assert "Domain" not in cookie


async def test_cookie_is_plain_on_http(house: House, catalog: Catalog) -> None:
    await house.staff()
    plain = build(house.database, catalog, Clock(), public_url="http://127.0.0.1:8080")
    browser = plain.browser("http://127.0.0.1:8080")

    answer = await browser.post("/login", {"login": "hana", "password": "three quiet green stones"})
    queue = await browser.get("/queue")
    plain.writer.close()
    await browser.http.aclose()

    assert answer.headers["set-cookie"].startswith("desk=")
    assert "Secure" not in answer.headers["set-cookie"]
    assert queue.status_code == 200


def test_vendored_files_are_the_ones_that_are_listed() -> None:
    static = HERE / "static"
    rows = re.findall(
        r"^\| (\S+) \| .* \| .* \| ([0-9a-f]{64}) \|$", (static / "VENDORED.md").read_text(), re.M
    )

    assert [(name, _sum(static / name)) for name, _ in rows] == rows
    assert {name for name, _ in rows} == {"htmx.min.js", "pico.min.css"}


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("path", sorted((HERE / "templates").glob("*.html")), ids=lambda p: p.name)
def test_template_needs_nothing_that_the_policy_forbids(path: Path) -> None:
    text = path.read_text()

    assert not re.search(r"<style|\sstyle=|\son\w+=|hx-on|javascript:|\|\s*safe|<script>", text)
    assert not re.search(r'(src|href)="https?:', text)


@pytest.mark.parametrize("path", sorted((HERE / "templates").glob("*.html")), ids=lambda p: p.name)
def test_template_has_no_words_of_its_own(path: Path) -> None:
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", " ", path.read_text(), flags=re.S)

    assert re.findall(r"[^\W\d_]{2,}", text) == []
