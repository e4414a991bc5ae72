"""The page with all rules of a service, for staff."""

from __future__ import annotations

import html
import re

import pytest

from handlers.rules.listed import every_rule
from tests.bot.console.desk import House
from tests.conftest import NOW


def plain(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


@pytest.mark.parametrize("role", ["admin", "counsellor"])
async def test_every_rule_is_there_with_key_value_and_place(house: House, role: str) -> None:
    browser = await house.signed_in(role=role)
    service = house.parts.services()["otit"]

    page = (await browser.get("/service")).text
    shown = [plain(row) for row in re.findall(r"<tr[ >].*?</tr>", page, re.S)]

    listed = every_rule(house.parts.catalog(), service, "en", NOW)
    rows = [row for row in shown if not row.startswith("What callers read")]
    assert len(rows) == len(listed) > 40
    for row, rule in zip(rows, listed, strict=True):
        assert row.startswith(rule.sentence)
        assert f" {rule.key} " in row
        assert row.endswith(rule.value)
    ways = "here in the chat · on the page of your booking (chosen by this desk) by email (article 6-3)"
    assert f"You can cancel {ways} chosen here · 6-3 cancel.by" in " ".join(rows)


async def test_choices_of_the_operator_are_marked(house: House) -> None:
    browser = await house.signed_in(role="admin")

    page = (await browser.get("/service?service=otit")).text
    marked = [plain(row) for row in re.findall(r'<tr class="chosen">.*?</tr>', page, re.S)]

    service = house.parts.services()["otit"]
    listed = every_rule(house.parts.catalog(), service, "en", NOW)
    assert len(marked) == page.count("<mark>") == sum(rule.is_chosen for rule in listed) > 10
    assert all(" chosen here " in row for row in marked)


async def test_service_that_is_not_there_is_not_found(house: House) -> None:
    browser = await house.signed_in()

    assert (await browser.get("/service?service=nothing")).status_code == 404
