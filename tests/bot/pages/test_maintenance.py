"""Pages that callers open tell when nothing can be booked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from locales import formats
from tests.bot.pages.conftest import CATALOG, SERVICES, Site
from tests.handlers.test_maintenance import BEGINS_AT, ENDS_AT, repaired


@pytest.mark.parametrize("path", ["/p/timetable?lang=vi", "/chat?lang=vi"])
async def test_pages_tell_it_before_and_while_it_lasts_and_not_at_other_times(
    site: Site, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setitem(SERVICES, "otit", repaired())
    begins, ends = (formats.japan_time(moment, "vi") for moment in (BEGINS_AT, ENDS_AT))
    before = CATALOG.say("maintenance-ahead", "vi", **{"from": begins, "to": ends})
    meanwhile = CATALOG.say("maintenance-until", "vi", to=ends)

    async def told_at(moment: object) -> tuple[bool, bool]:
        site.clock.now = moment  # type: ignore[assignment]  # aware, on Japan's clock
        page = await site.open(path, **{"accept-language": "vi"})
        return before in page, meanwhile in page

    assert await told_at(BEGINS_AT - timedelta(days=8)) == (False, False)
    assert await told_at(BEGINS_AT - timedelta(days=7)) == (True, False)
    assert await told_at(BEGINS_AT) == (False, True)
    assert await told_at(ENDS_AT) == (False, False)
