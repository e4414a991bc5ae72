"""Staff see when their callers can book nothing."""

from __future__ import annotations

from datetime import UTC, timedelta

from tests.bot.console.desk import House
from tests.handlers.test_maintenance import BEGINS_AT, ENDS_AT, repaired


async def test_every_page_of_the_console_tells_it(house: House) -> None:
    services = house.parts.services()
    assert isinstance(services, dict)
    services["otit"] = repaired()
    seen = {}
    for name, moment in {
        "early": BEGINS_AT - timedelta(days=8),
        "before": BEGINS_AT - timedelta(days=6),
        "meanwhile": BEGINS_AT,
        "after": ENDS_AT,
    }.items():
        house.clock.now = moment.astimezone(UTC)
        browser = await house.signed_in(f"hana-{name}")
        seen[name] = (await browser.get("/queue")).text.count("callers can book nothing")

    assert seen == {"early": 0, "before": 1, "meanwhile": 1, "after": 0}
