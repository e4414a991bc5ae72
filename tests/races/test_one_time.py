"""Many want one time at the same moment: as many get it as can serve it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from random import Random

import pytest

from tests.races import looks
from tests.talk import TO_REVIEW, Office, Talk, said

WANTING = 50
ROSTER = ("Hana", "Ken", "Mai")


async def at_review(office: Office, number: int) -> Talk:
    """Bring a caller to the last button; all of them choose the first time of the first day."""
    talk = office.caller(f"caller {number}")
    await talk.start("vi")
    await talk.walk(*TO_REVIEW)
    assert await talk.state() == "review"
    return talk


@pytest.mark.parametrize("counsellors", [0, 1, 3])
async def test_one_time_goes_to_as_many_as_can_serve_it(
    office: Office, address: str, counsellors: int, seed: int, tell: Callable[[str], None]
) -> None:
    """Without a roster there is one seat; with one, "anybody" is each of its counsellors once."""
    ids = [
        await office.ask(lambda s, name=name: s.add_counsellor(name, None, [("otit", "vi")]))
        for name in ROSTER[:counsellors]
    ]
    talks = await asyncio.gather(*(at_review(office, n) for n in range(WANTING)))
    Random(seed).shuffle(talks)

    await asyncio.gather(*(talk.press("review.send") for talk in talks))

    made = looks.bookings(address)
    winners = [talk for talk in talks if await talk.bookings()]
    losers = [talk for talk in talks if talk not in winners]
    [start] = {row["starts_at"] for row in made.values()}
    assert len(made) == len(winners) == max(1, counsellors)
    assert {row["resource_id"] for row in made.values()} == set(ids or ["seat:otit:vi:1"])
    for talk in losers:
        others = [token for token in talk.tokens if token.startswith("time.at:")]
        assert others
        assert f"time.at:{start // 60_000}" not in others
        assert (await talk.caller()).draft["name"] == "NGUYEN VAN AN"
    assert len({said_when_taken(talk) for talk in losers}) == 1
    assert looks.problems(address) == []
    tell(f"races: seed {seed}, {WANTING} for one time and {counsellors} on the roster: {len(made)}")


def said_when_taken(talk: Talk) -> str:
    """Give the first words of a loser's answer, which say that the time is gone."""
    told = said("time-taken", "vi", day="").strip()[:10]
    assert told in talk.words
    return told


async def test_loser_of_one_time_gets_the_next_in_one_press(office: Office, address: str) -> None:
    talks = await asyncio.gather(*(at_review(office, n) for n in range(12)))
    await asyncio.gather(*(talk.press("review.send") for talk in talks))
    losers = [talk for talk in talks if not await talk.bookings()]

    while losers:  # all of them want the first time that is left, again
        await asyncio.gather(*(talk.press("time.at") for talk in losers))
        ready = [talk for talk in losers if "review.send" in talk.tokens]
        assert ready
        await asyncio.gather(*(talk.press("review.send") for talk in ready))
        left = [talk for talk in losers if not await talk.bookings()]
        assert len(left) < len(losers)
        losers = left

    made = looks.bookings(address)
    assert len(made) == 12
    assert len({row["starts_at"] for row in made.values()}) == 12  # one seat
    assert looks.problems(address) == []
