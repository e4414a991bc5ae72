"""Several services at one desk: each has its own threads, letters, tasks and accounts."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from functools import partial

import pytest

from bot.desk.place import After
from bot.mail.inbox import Mail
from bot.store.engine import Database
from bot.store.store import Store
from handlers.turn import Caller
from tests.bot.desk.test_desk import letters
from tests.bot.store.calls import at, half_hour, otit
from tests.conftest import NOW
from tests.handlers.test_services import FIRST, SECOND, second
from tests.talk import CATALOG, Clock, Office, Talk, said

KEPT = {("line", "first"): FIRST, ("telegram", "second"): SECOND}


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    """Open a desk of two services, each with an account of its own beside those of both."""
    made = Office(database, Clock(NOW), service=otit(), others=[second()], kept=KEPT)
    for login, services in (("hana", [FIRST]), ("mika", [SECOND]), ("yui", [])):
        await made.ask(
            lambda s, login=login, services=services: s.add_staff(
                login, login, "counsellor", ["vi"], f"{login}@x.jp", services=services
            )
        )
    yield made
    await asyncio.to_thread(made.close)


def told(office: Office) -> list[str]:
    """Name who got a letter of staff, in the order of their logins."""
    return sorted(to.partition("@")[0] for _, to, letter in letters(office) if letter.kind is None)


async def threads(office: Office, caller: Talk) -> list[list[str]]:
    """List what staff of either service read."""
    row = await caller.caller()

    def ask(store: Store) -> list[list[str]]:
        return [[one.words for one in store.talk(row.id, name)] for name in (FIRST, SECOND)]

    found: list[list[str]] = await office.ask(ask)
    return found


async def chosen(office: Office, service_id: str) -> Talk:
    caller = office.caller()
    await caller.start("vi")
    await caller.press(f"service.set:{service_id}")
    return caller


async def go_to(caller: Talk, service_id: str) -> None:
    await caller.say("menu")
    await caller.press("go.service")
    await caller.press(f"service.set:{service_id}")


async def test_words_are_read_by_the_service_that_they_were_written_to(office: Office) -> None:
    caller = await chosen(office, FIRST)
    await caller.press("go.person")
    await caller.say("for the first")
    await go_to(caller, SECOND)
    await caller.press("go.person")
    await caller.say("for the second")

    assert await threads(office, caller) == [["for the first"], ["for the second"]]
    tasks = await office.ask(lambda s: s.every_open_task())
    assert {task.service_id for task in tasks} == {FIRST, SECOND}  # one does not hide the other
    assert Counter(told(office)) == {"hana": 2, "mika": 2, "yui": 4}


async def test_answer_goes_to_whose_staff_wrote_last(office: Office) -> None:
    caller = await chosen(office, FIRST)
    await caller.press("go.person")
    await caller.say("one")
    await go_to(caller, SECOND)
    row = await caller.caller()
    office.clock.pass_time(minutes=1)
    await office.desk.write(row.id, "hello", service_id=FIRST, staff_id="h", task_id="t")
    await caller.say("an answer")

    assert await threads(office, caller) == [["one", "hello", "an answer"], []]
    # Asked anew, the other service is meant.
    office.clock.pass_time(minutes=1)
    await caller.say("menu")
    await caller.press("go.person")
    await caller.say("to you")
    assert await threads(office, caller) == [["one", "hello", "an answer"], ["to you"]]


async def test_words_of_nobody_known_are_for_staff_of_all_services(office: Office) -> None:
    def left(store: Store) -> None:
        after = After(CATALOG, office.services)
        office.desk._left(
            store, mail=Mail("m1", "words", words="who am I"), mark="1 1", after=after
        )
        office.kept.push(after.parcels)

    await office.ask(left)

    assert told(office) == ["yui"]
    services = office.services
    some = await office.ask(lambda s: s.open_tasks(services, ["vi"]))
    every = await office.ask(lambda s: s.open_tasks(services, ["vi"], whole=True))
    assert [task.kind for task in some] == []
    assert [(task.kind, task.note) for task in every] == [("mail", "who am I")]


async def test_mailbox_that_is_away_is_everybodys(office: Office) -> None:
    await office.desk.mailbox(away=True)

    assert told(office) == ["hana", "mika", "yui"]
    one = {SECOND: office.services[SECOND]}
    assert len(await office.ask(lambda s: s.open_tasks(one, []))) == 1


async def test_month_of_an_account_is_told_to_admins_of_its_service(office: Office) -> None:
    for login, services in (("ada", [FIRST]), ("bo", [SECOND]), ("cy", [])):
        await office.ask(
            lambda s, login=login, services=services: s.add_staff(
                login, login, "admin", [], f"{login}@x.jp", services=services
            )
        )

    def used(store: Store, account: str) -> None:
        store.pushes_read(store.line_month(account), 95, 100, store.now)

    await office.ask(partial(used, account="first"))
    await office.desk.tell_pushes()
    assert told(office) == ["ada", "cy"]
    await office.ask(partial(used, account="shared"))
    await office.desk.tell_pushes()
    assert told(office) == ["ada", "ada", "bo", "cy", "cy"]


async def start(office: Office, channel: str, account: str, person: str = "U1") -> Talk:
    caller = office.caller(person, channel=channel)
    await caller.do("start", account=account)
    return caller


def words(office: Office) -> str:
    """Give all that left in parcels."""
    return "\n".join(parcel.body.decode() for parcel in office.kept.parcels)


async def test_account_of_a_service_names_no_other(office: Office) -> None:
    caller = office.caller("U1", channel="telegram")
    for update in (
        {"kind": "start", "service": FIRST},  # a link to another one
        {"kind": "press", "press": "language.set:vi"},
        {"kind": "press", "press": f"service.set:{FIRST}"},
        {"kind": "press", "press": "go.service"},
        {"kind": "text", "text": "menu"},
        {"kind": "press", "press": "go.about"},
    ):
        await caller.do(update.pop("kind"), account="second", **update)  # type: ignore[arg-type]  # a kind

    row = await office.ask(lambda s: s.find_or_make("telegram", "second", "U1", s.now))
    assert row.service == SECOND
    assert said(f"service-{FIRST}-label", "vi") not in words(office)
    assert "go.service" not in words(office)
    assert said(f"service-{SECOND}-about", "vi") in words(office)


async def test_notice_goes_to_no_account_that_is_kept_for_another_service(office: Office) -> None:
    def both(store: Store) -> Caller:
        stays = store.find_or_make("line", "first", "U1", store.now)
        gone = store.find_or_make("telegram", "second", "7", store.now)
        store.become_one(stays, gone)
        found = store.load(stays.id)
        assert found is not None
        assert found.channel == "telegram"  # the one used last
        service = otit()
        store.request(found, service, "vi", [half_hour(at(10), "seat:otit:vi:1")], {})
        return found

    caller = await office.ask(both)
    [booking] = await office.ask(lambda s: s.bookings_of(caller.id))

    await office.desk.cancel(booking.id, staff_id="s1", reason="ill")
    sent = [(p.channel, p.account) for p in office.kept.parcels if p.channel != "mail"]
    assert sent == [("line", "first")]
    for service_id, account in ((FIRST, ("line", "first")), (SECOND, ("telegram", "second"))):
        office.kept.parcels.clear()
        await office.desk.write(
            caller.id, "hello", service_id=service_id, staff_id="s1", task_id="t"
        )
        assert [(p.channel, p.account) for p in office.kept.parcels] == [account]

    # With its own chat gone, the other service's is no road.
    await office.ask(lambda s: s.lose_chat(caller.id, s.now))
    assert not await office.desk.write(
        caller.id, "hello", service_id=FIRST, staff_id="s1", task_id="t"
    )


async def test_registering_is_told_in_no_account_of_another_service(office: Office) -> None:
    row = await office.desk.act(lambda s: s.find_or_make("telegram", "second", "T1", NOW))
    kept = {"service": FIRST, "told": {"email": "a@example.com", "mailbox": "own"}}
    token = await office.desk.act(
        lambda s: s.new_account_link(row.id, "full", "a@example.com", kept)
    )
    before = len(office.kept.parcels)

    assert await office.desk.account_confirm(token) == "confirmed"

    assert len(office.kept.parcels) == before
