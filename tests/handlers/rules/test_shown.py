"""Reading the rules in the chat."""

from __future__ import annotations

import pytest

from bot.channels.limits import units
from handlers.rules.listed import rules
from schedules.service_file import read_services, shipped
from tests.conftest import NOW
from tests.talk import CATALOG, Office, Talk, said


async def read_through(caller: Talk) -> list[str]:
    """Turn every page, and give them."""
    pages = [caller.words]
    while True:
        onward = caller.options[0]
        if onward.label != said("next-page-label"):
            return pages
        await caller.press(onward.press)
        pages.append(caller.words)


async def test_word_shows_every_rule_page_by_page(caller: Talk, office: Office) -> None:
    await caller.start()
    await caller.say("rules")

    pages = await read_through(caller)

    together = "\n".join(pages)
    listed = rules(CATALOG, office.services["otit"], "en", NOW)
    assert len(pages) > 2
    assert [rule.key for rule in listed if rule.sentence not in together] == []
    assert [item for rule in listed for item in rule.items if f"– {item}" not in together] == []
    assert max(map(units, pages)) < 4000  # Telegram takes 4,096, LINE 5,000
    assert pages[-1].startswith(
        said(
            "rules-page", service="For trainees (OTIT)", page=str(len(pages)), pages=str(len(pages))
        )
    )


@pytest.mark.parametrize("way", [("go.help",), ("go.book",)])
async def test_button_stands_under_help_and_under_the_terms(
    caller: Talk, way: tuple[str, ...]
) -> None:
    await caller.start()
    await caller.walk(*way)

    await caller.press("go.rules")

    assert said("rules-group-who") in caller.words


async def test_reading_leaves_the_caller_where_they_were(caller: Talk) -> None:
    await caller.start()
    await caller.press("go.book")
    await caller.press("go.rules")
    assert await caller.state() == "terms"

    await caller.press("go.resume")
    assert "terms.agree" in " ".join(caller.tokens)


async def test_several_services_are_read_one_by_one(caller: Talk, office: Office) -> None:
    ids = ["hellowork-izumo", "kushiro-administrative"]
    office.services |= read_services(shipped(), ids)
    await caller.do("start")
    await caller.press("language.set:en")
    await caller.say("rules")
    assert caller.words == said("rules-ask")
    assert [t for t in caller.tokens if t.startswith("go.rules")] == [
        *("go.rules:otit.0", "go.rules:hellowork-izumo.0", "go.rules:kushiro-administrative.0")
    ]

    await caller.press("go.rules:kushiro-administrative.0")
    together = "\n".join(await read_through(caller))
    assert said("court-office") in together
    assert said("rule-free") not in together
    await caller.do("press", press="go.rules")  # the others
    assert caller.words == said("rules-ask")


async def test_page_that_is_not_there_is_an_old_button(caller: Talk) -> None:
    await caller.start()

    await caller.do("press", press="go.rules:elsewhere.0")

    assert said("old-button") in caller.words
