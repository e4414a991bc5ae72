"""What LINE costs, at the top of administrators' pages and of nobody else's."""

from __future__ import annotations

from bot.store.store import Store
from tests.bot.console.desk import House


async def read(house: House, used: int, most: int | None = 200) -> None:
    """Have LINE say how much of the month is used."""

    def keep(store: Store) -> None:
        store.pushes_read(store.line_month(""), used, most, store.now)

    await house.desk.act(keep)


async def test_administrator_sees_how_much_of_the_month_is_used(house: House) -> None:
    admin = await house.signed_in(role="admin", speaks="en")
    await read(house, 120)

    page = (await admin.get("/account")).text

    assert "LINE: 120 of 200 paid messages used this month." in page
    assert 'class="fault"' not in page


async def test_administrator_is_warned_from_seventy_percent_on(house: House) -> None:
    admin = await house.signed_in(role="admin", speaks="en")
    await read(house, 150)

    page = (await admin.get("/account")).text

    assert "LINE: 75 % of this month&#39;s messages are used." in page


async def test_administrator_reads_that_line_takes_no_more(house: House) -> None:
    admin = await house.signed_in(role="admin", speaks="en")
    await house.desk.act(lambda store: store.pushes_stopped(""))

    page = (await admin.get("/account")).text

    assert "LINE takes no more notices from us this month." in page
    assert "LINE: 0 of – paid messages" in page


async def test_counsellor_sees_nothing_of_it(house: House) -> None:
    counsellor = await house.signed_in(speaks="en")
    await read(house, 190)

    page = (await counsellor.get("/account")).text

    assert "paid messages" not in page
    assert "%" not in page
