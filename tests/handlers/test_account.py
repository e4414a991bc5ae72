"""Registering by a mailed link: what the dialogue says meanwhile, and that it never ends nowhere."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import msgspec
import pytest

from bot.mail.post import Letter
from bot.store.engine import Database
from bot.store.store import Store
from bot.timers import forget, forget_idle
from handlers.turn import Booking
from schedules.booking import State
from schedules.service_file import read_services, shipped
from tests.conftest import NOW
from tests.talk import Clock, Office, Talk, said

SERVICE = read_services(shipped(), ["online-hellowork"])["online-hellowork"]
ADDRESS = "an.nguyen@example.com"
TO_LINK = (
    *("go.book", "terms.agree", "app-terms.agree", "ask-registered.is:here", "ask-camera.is:yes"),
    *("ask-residence.is:exempt", "NGUYEN VAN AN", "Tokyo, Chiyoda 1-2-3", ADDRESS, "mailbox.own"),
)
AFTER = ("13010-12345678", "companion.is:none", "day.on", "time.at")


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    made = Office(database, Clock(NOW), service=SERVICE)
    yield made
    await asyncio.to_thread(made.close)


def links(office: Office, kind: str = "full") -> list[tuple[str, str]]:
    """List the links that were mailed: to whom, and the token."""
    letters = [
        msgspec.json.decode(p.body, type=Letter)
        for p in office.kept.parcels
        if p.channel == "mail" and p.kind == "account"
    ]
    return [(m.to, m.told.rpartition("/")[2]) for m in letters if m.account == kind]


async def at_the_link(office: Office, name: str = "somebody", channel: str = "web") -> Talk:
    caller = office.caller(name, channel=channel)
    await caller.start()
    await caller.walk(*TO_LINK)
    assert await caller.state() == "account"
    return caller


async def registered(office: Office, name: str = "somebody", channel: str = "web") -> Talk:
    caller = await at_the_link(office, name, channel)
    assert await office.desk.account_confirm(links(office)[-1][1]) == "confirmed"
    return caller


async def booked(office: Office) -> tuple[Talk, Booking]:
    caller = await registered(office)
    await caller.look()
    await caller.press("go.book")
    await caller.walk(*AFTER, "review.send")
    [booking] = await caller.bookings()
    return caller, booking


async def test_link_is_kept_as_a_hash_and_told_in_the_mail_alone(office: Office) -> None:
    caller = await at_the_link(office)

    [(to, token)] = links(office)
    assert to == ADDRESS
    assert token not in caller.words
    row = await office.ask(
        lambda s: s.cursor.execute("SELECT token_hash, kept_sealed FROM account_links").fetchone()
    )
    assert token not in row[0]
    assert b"example.com" not in row[1]


async def test_waiting_leads_on_to_everything(office: Office) -> None:
    caller = await at_the_link(office)
    assert caller.tokens[:3] == ["account.go", "account.again", "account.change"]
    assert {"go.back", "go.help", "go.menu"} <= set(caller.tokens)

    await caller.press("account.go")
    assert said("account-not-yet") in caller.words
    await caller.say("yes")
    assert said("account-not-yet") in caller.words
    await caller.press("go.help")
    await caller.do("press", press="go.person")
    await caller.press("person.end")
    assert await caller.state() == "account"
    await caller.say("menu")
    await caller.press("go.book")
    assert await caller.state() == "account"
    assert len(links(office)) == 1  # nothing of that sent another mail
    await caller.press("go.back")
    assert await caller.state() == "mailbox"


async def test_new_mail_makes_the_link_before_worthless(office: Office) -> None:
    caller = await at_the_link(office)
    await caller.press("account.again")
    assert said("account-sent-again") in caller.words
    first, second = (token for _, token in links(office))

    assert await office.desk.account_confirm(first) == "nothing"
    assert await office.desk.account_confirm(second) == "confirmed"


async def test_mails_of_a_day_are_few_even_for_one_who_erases_everything(office: Office) -> None:
    caller = await at_the_link(office)
    for _ in range(4):
        await caller.press("account.again")
    assert len(links(office)) == 5

    await caller.press("account.again")
    assert said("account-limit") in caller.words
    await caller.do("press", press="go.delete")
    await caller.press("erase.yes")
    other = office.caller("another")
    await other.start()
    await other.walk(*TO_LINK)

    assert len(links(office)) == 5
    assert said("account-limit") in other.words
    assert "account.change" in other.tokens
    office.clock.pass_time(hours=23)
    await other.press("account.again")
    assert len(links(office)) == 6


async def test_other_address_keeps_everything_else(office: Office) -> None:
    caller = await at_the_link(office)

    await caller.press("account.change")
    assert await caller.state() == "f-email"
    await caller.walk("other@example.com", "mailbox.shared")

    # A shared mailbox gets the link and nothing else.
    assert links(office)[-1][0] == "other@example.com"
    assert (await caller.caller()).draft["name"] == "NGUYEN VAN AN"
    await office.desk.account_confirm(links(office)[-1][1])
    await caller.look()
    await caller.press("go.book")
    await caller.walk(*AFTER, "review.send")
    kinds = [p.kind for p in office.kept.parcels if p.channel == "mail"]
    assert kinds == ["account", "account"]


async def test_unused_link_and_its_answers_are_forgotten(office: Office) -> None:
    caller = await at_the_link(office)
    [(_, token)] = links(office)

    office.clock.pass_time(hours=24)
    assert await office.desk.account_confirm(token) == "nothing"
    office.clock.pass_time(hours=24, minutes=1)
    await office.ask(forget)

    found = await caller.caller()
    assert (found.draft, found.profile) == ({}, {})
    count = "SELECT count(*) FROM account_links"
    assert await office.ask(lambda s: s.cursor.execute(count).fetchone()[0]) == 0


async def test_account_is_warned_of_and_erased_a_year_after_its_last_use(office: Office) -> None:
    keeping = {"online-hellowork": SERVICE.keeping.after}
    caller = await registered(office)
    who = (await caller.caller()).id

    office.clock.pass_time(days=334)
    assert await office.desk.warn_unused() == 0
    office.clock.pass_time(days=2)
    assert await office.desk.warn_unused() == 1
    assert await office.desk.warn_unused() == 0
    [(to, day)] = [
        (m.to, m.told)
        for m in (msgspec.json.decode(p.body, type=Letter) for p in office.kept.parcels)
        if m.account == "unused"
    ]
    assert (to, day) == (ADDRESS, "24 November 2027")

    office.clock.pass_time(days=28, hours=23)
    await office.ask(lambda s: forget_idle(s, keeping))
    assert await office.ask(lambda s: s.account(who)) is not None
    office.clock.pass_time(hours=2)
    await office.ask(lambda s: forget_idle(s, keeping))
    assert await office.ask(lambda s: (s.load(who), s.accounts_at(ADDRESS))) == (None, [])


async def test_my_data_sends_the_link_to_the_page_to_the_proven_address(office: Office) -> None:
    caller = await at_the_link(office)
    await caller.do("press", press="go.delete")
    await caller.press("erase.see")
    assert said("account-see-none") in caller.words

    await office.desk.account_confirm(links(office)[-1][1])
    await caller.do("press", press="go.delete")
    await caller.press("erase.see")

    assert said("account-see-sent") in caller.words
    assert [to for to, _ in links(office, "page")] == [ADDRESS]


async def test_who_confirms_is_told_where_a_message_can_be_sent(office: Office) -> None:
    caller = await registered(office)
    await caller.look()
    assert caller.words.startswith(said("account-done-notice"))
    assert caller.tokens == ["go.book", "go.menu"]

    blocked = await at_the_link(office, "blocked")
    lost = "UPDATE callers SET reachable = false WHERE state = 'account'"
    await office.ask(lambda s: s.cursor.execute(lost))
    await office.desk.account_confirm(links(office)[-1][1])
    assert await blocked.look() == []
    await blocked.do("press", press="account.go")  # the next press goes on all the same

    assert await blocked.state() == "f-jobseeker_number"


async def test_call_is_cancelled_in_chat_and_on_its_page_and_not_twice_a_day(
    office: Office,
) -> None:
    caller, booking = await booked(office)
    assert booking.state is State.confirmed
    day = booking.starts_at + timedelta(hours=9)

    await caller.press("go.menu")
    await caller.press("go.book")
    assert f"day.on:{day.date().isoformat()}" not in caller.tokens
    token = await office.ask(lambda s: s.page_token(booking.id))
    assert await office.desk.page_cancel(token) == "cancelled"

    again = office.caller("other")
    await again.start()
    await again.walk(*TO_LINK)
    await office.desk.account_confirm(links(office)[-1][1])
    await again.look()
    await again.press("go.book")
    await again.walk(*AFTER, "review.send")
    [second] = await again.bookings()
    await again.do("press", press=f"my.cancel:{second.id}")
    await again.press("cancel.yes")
    assert await again.bookings() == []


async def test_letters_of_the_office_are_suggested_or_asked_for(office: Office) -> None:
    caller = office.caller()
    await caller.start("vi")
    await caller.walk(*TO_LINK[:6])

    await caller.say("Nguyễn Văn An")
    assert "NGUYEN VAN AN" in caller.words
    assert caller.tokens[:2] == ["f-name.other", "f-name.change"]
    await caller.press("f-name.change")
    await caller.say("သူရ")
    assert said("letters-other", "vi", letters="သူ ရ") in caller.words
    assert (await caller.caller()).draft["ask-residence"] == "exempt"
    await caller.say("Nguyễn Văn An")
    await caller.press("f-name.other")

    assert (await caller.caller()).draft["name"] == "NGUYEN VAN AN"
    assert await caller.state() == "f-address"


async def test_residence_rule_is_told_with_its_article_and_goes_on(office: Office) -> None:
    caller = office.caller()
    await caller.start()
    await caller.walk(*TO_LINK[:5])
    assert caller.tokens[:3] == [
        "ask-residence.is:yes",
        "ask-residence.is:exempt",
        "ask-residence.is:no",
    ]

    await caller.press("ask-residence.is:no")

    why = said("ask-residence-no-why")
    assert said("rule-stands-article", rule=why, article="20-4") in caller.words
    assert await caller.state() == "f-name"


async def test_link_to_a_mailbox_left_behind_opens_nothing(office: Office) -> None:
    await registered(office)
    await office.desk.account_ask(ADDRESS)
    await office.desk.account_ask(ADDRESS)
    own, left = (token for _, token in links(office, "page")[-2:])

    assert await office.desk.account_address(own, "new@example.com") == "sent"
    assert await office.desk.account_confirm(links(office)[-1][1]) == "confirmed"

    assert await office.ask(lambda s: s.account_link(left)) is None
    assert await office.desk.account_address(left, "boss@example.com") == "nothing"
    assert await office.desk.account_erase(left) == "nothing"
    # The link that was used still shows its thanks.
    assert await office.desk.account_confirm(links(office)[-1][1]) == "confirmed"


async def test_who_changes_the_address_reads_so_in_the_chat(office: Office) -> None:
    caller = await registered(office)
    await caller.look()
    await office.desk.account_ask(ADDRESS)
    [(_, page)] = links(office, "page")
    await office.desk.account_address(page, "new@example.com")

    await office.desk.account_confirm(links(office)[-1][1])

    await caller.look()
    assert said("account-changed") in caller.words
    assert said("account-done") not in caller.words


async def test_mailbox_that_others_read_opens_no_account_any_more(office: Office) -> None:
    caller = await registered(office)
    await office.desk.account_ask(ADDRESS)
    [(_, page)] = links(office, "page")
    assert await office.desk.account_address(page, "boss@example.com") == "sent"
    [_, (_, full)] = links(office)

    def share(store: Store) -> None:
        [caller_id] = store.accounts_at(ADDRESS)
        held = store.hold(caller_id)
        assert held is not None
        held.profile["mailbox"] = "shared"
        store.save(held)

    await office.desk.act(share)

    assert await office.desk.account_confirm(full) == "nothing"
    assert await office.desk.account_erase(page) == "nothing"
    assert (await caller.caller()).profile["email"] == ADDRESS


async def test_who_knows_an_address_cannot_keep_its_owner_from_registering(office: Office) -> None:
    await registered(office)
    for _ in range(8):
        await office.desk.account_ask(ADDRESS)
    assert len(links(office, "page")) == 5

    await at_the_link(office, "somebody else")

    assert len(links(office)) == 2
