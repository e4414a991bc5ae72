"""Nothing of one service is found by anybody of another, whatever they open.

Callers of three services ask at once, in LINE, Telegram and the web chat, at either of two
processes; their staff confirm, write, close. Then every page of the console is opened by each
member of staff, with every id that there is, and everything that was said to each caller is read.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from datetime import date, time, timedelta
from typing import Any

import pytest

from bot.console.addresses import ROWS
from bot.console.page import Page
from bot.store.staff import StaffMember
from bot.store.store import Store
from handlers.turn import Booking
from schedules.booking import State
from schedules.presence import Leave
from schedules.timetable import DatedException
from tests.bot.console.desk import Browser
from tests.journeys.phones import settled
from tests.journeys.services.people import Person
from tests.races import apart
from tests.races.apart import HOSTS, LANGUAGE, MARKS, Apart

OTIT, KUSHIRO, SANNOMIYA = MARKS
CHANNELS = ("line", "telegram", "web")
EACH = 3  # callers of each service
FULL_EACH = 12
LINK = "https://meet.example/"


@pytest.fixture
def database_kind() -> str:
    return "postgresql"


@pytest.fixture
async def world(address: str, seed: int) -> AsyncIterator[Apart]:
    async with apart.three(address, seed) as made:
        yield made


async def prepared(world: Apart) -> dict[str, Browser]:
    """Open the accounts, and put people and dated hours of each service on its roster."""
    signed_in = {}
    for service_id, mark in MARKS.items():
        for role in ("counsellor", "admin"):
            login = f"{role}-{service_id}"
            signed_in[login] = await world.staff(login, role, service_id)

        def roster(store: Store, service_id: str = service_id, mark: str = mark) -> None:
            tag = "vi" if service_id == OTIT else "ja"
            who = store.add_counsellor(f"{mark} Sato", None, [(service_id, tag)])
            store.add_leave(who, Leave(date(2026, 12, 7), date(2026, 12, 8)))
            store.add_exception(
                service_id, DatedException(date(2026, 12, 9), None, time(10), time(12))
            )

        await world.app.desk.act(roster)
    signed_in["whole"] = await world.staff("whole", "counsellor")
    signed_in["keeper"] = await world.staff("keeper", "admin")
    return signed_in


async def asks(world: Apart, service_id: str, channel: str) -> Person:
    """Have somebody ask for a call, and then for a person."""
    person = world.caller(service_id, channel)
    await person.chat.hello()
    await person.ask_for_a_call()
    await person.chat.type("menu")
    if person.offered("go.service"):  # it is not, where one service is met alone
        await person.press("go.service")
        await person.chat.type("menu")
    await person.press("go.person")
    await person.chat.type(f"{MARKS[service_id]} xin giúp tôi")
    return person


async def confirm(browser: Browser, booking: Booking) -> None:
    """Confirm a request in the console; where no provider makes the room, type the link."""
    form: dict[str, Any] = {"rank": "1"}
    if booking.service_id not in HOSTS:
        mark = MARKS[booking.service_id]
        form |= {"join_url": f"{LINK}{mark}", "app": "teams"}
    answer = await browser.send(f"/bookings/{booking.id}/confirm", **form)
    assert "told=confirmed" in answer.headers.get("location", ""), answer.text


async def answer_words(browser: Browser, service_id: str) -> int:
    """Write to everybody who asked for a person, in the console; answer how many they were."""
    page = (await browser.get("/tasks")).text
    tasks = sorted(set(re.findall(r'/tasks/([0-9a-f]{20,})"', page)))
    sent = 0
    for task in tasks:
        answer = await browser.send(f"/tasks/{task}/reply", words=f"{MARKS[service_id]} chào bạn")
        sent += "told=replied" in answer.headers.get("location", "")
    return sent


async def whole_work(world: Apart, service_id: str, browser: Browser, each: int) -> list[Person]:
    """Let one service work from the first word to after the confirmation."""
    people = []
    for n in range(each):
        people.append(await asks(world, service_id, CHANNELS[n % 3]))
        await asyncio.sleep(0)
    requests = [b for b in await world.bookings(service_id) if b.state is State.requested]
    assert requests
    for booking in requests:
        await confirm(browser, booking)
    assert await answer_words(browser, service_id) > 0
    return people


@pytest.mark.timeout(900)
async def test_nothing_of_a_service_is_found_by_anybody_of_another(
    world: Apart, full: bool, tell: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in = await prepared(world)
    each = FULL_EACH if full else EACH
    work = (
        whole_work(world, service_id, signed_in[f"counsellor-{service_id}"], each)
        for service_id in MARKS
    )
    people = dict(zip(MARKS, await asyncio.gather(*work), strict=True))
    await world.rooms()
    read_by_callers = await heard(world, set())
    joined = await both(world)

    # The hosts are each service's own.
    for service_id, host in HOSTS.items():
        booked = [b for b in await world.bookings(service_id) if b.room is not None]
        assert len(world.zoom.at(host)) == len([b for b in booked if b.room is not None])
    found = await opened(world, signed_in)
    await untouched(world, signed_in)

    # After the calls: reminders went out, staff write down how they ended, and all of it again.
    ends = [b.ends_at for name in MARKS for b in await world.bookings(name)]
    await world.wait_until(max(ends) + timedelta(minutes=30))
    for service_id in MARKS:
        browser = await again(world, f"counsellor-{service_id}")
        signed_in[f"counsellor-{service_id}"] = browser
        for booking in await world.bookings(service_id):
            if booking.state is State.confirmed and booking.starts_at <= world.clock.now:
                await browser.send(f"/bookings/{booking.id}/finish", outcome="talked")
        done = [b for b in await world.bookings(service_id) if b.state is State.done]
        assert done
    for login in [*signed_in]:
        signed_in[login] = await again(world, login)
    found |= {f"after {k}": v for k, v in (await opened(world, signed_in)).items()}
    read_by_callers += await heard(world, joined)
    await letters_are_apart(world)
    await figures_are_apart(world)
    tell(
        f"{sum(map(len, people.values()))} callers, {found and len(found)} pages of staff, "
        f"{read_by_callers} read by callers, {len(world.letters.taken)} letters"
    )

    # With any one filter broken, the same looking finds it.
    missed = []
    for name, (broken, instead) in BROKEN.items():
        with monkeypatch.context() as planted:
            planted.setattr(broken, name, instead)
            if not await is_found(world):
                missed.append(name)
    assert missed == []


async def is_found(world: Apart) -> bool:
    """Tell whether looking as staff of one service finds something of another."""
    ids = await apart.every_id(world)
    for login in (f"counsellor-{OTIT}", f"admin-{OTIT}"):
        try:
            pages = await apart.crawl(await again(world, login), ids, [*MARKS], until=(OTIT,))
        except KeyError:  # a page that was let through has no such service
            return True
        if apart.leaks(pages, (OTIT,)):
            return True
    return False


_counsellors = Store.counsellors  # as it is
BROKEN: dict[str, tuple[type, Any]] = {
    "serves": (StaffMember, lambda self, service_id: True),
    "_mine": (Page, lambda self, booking: booking),
    "talk": (Store, lambda self, caller_id, service_id: self.all_talk(caller_id)),
    "open_tasks": (Store, lambda self, *given, **more: self.every_open_task()),
    "counsellors": (Store, lambda self, services: _counsellors(self, [*MARKS])),
    "staff_of": (Store, lambda self, services: self.all_staff()),
}


async def again(world: Apart, login: str) -> Browser:
    """Sign in anew: a session ends after half an hour."""
    return await world.signed_in(login)


def mine(login: str) -> tuple[str, ...]:
    """Name the services of an account."""
    named = tuple(name for name in MARKS if login.endswith(name))
    return named or tuple(MARKS)


async def opened(world: Apart, signed_in: dict[str, Browser]) -> dict[str, str]:
    """Open everything as each member of staff; each finds their own, and no other's."""
    ids = await apart.every_id(world)
    theirs = {name: {b.id for b in await world.bookings(name)} for name in MARKS}
    everything: dict[str, str] = {}
    for login, browser in signed_in.items():
        found = await apart.crawl(browser, ids, [*MARKS])
        assert apart.leaks(found, mine(login)) == [], login
        for service_id, marked in MARKS.items():
            seen = [path for path, page in found.items() if marked in page]
            assert bool(seen) == (service_id in mine(login)), (login, service_id)
        if "counsellor" in login or login == "whole":
            for service_id, bookings in theirs.items():
                for booking_id in bookings:
                    page = found[f"/bookings/{booking_id}"]
                    assert bool(page) == (service_id in mine(login)), (login, booking_id)
        everything |= {f"{login} {path}": page for path, page in found.items()}
    return everything


async def untouched(world: Apart, signed_in: dict[str, Browser]) -> None:
    """Send every form with every id of others: it is answered as for an id that never was."""
    await world.rooms()
    await world.tick()
    ids = await apart.every_id(world)
    for login, browser in signed_in.items():
        others = [name for name in MARKS if name not in mine(login)]
        before = {name: await apart.everything_of(world, name) for name in others}
        forbidden = await foreign(world, others)
        token = await browser.token()
        for row in ROWS:
            names = re.findall(r"{(\w+)}", row.path)
            if row.method != "POST" or not names or names[0] not in forbidden:
                continue
            for one in forbidden[names[0]][:3]:
                rest = {name: ids.named[name][:1] or [apart.UNKNOWN] for name in names[1:]}
                form = {"csrf": token, "rank": "1", "outcome": "talked", "words": "hello"}
                form |= {"reason": "other", "services": mine(login)[0], "name": "Anybody"}
                form["starts"] = "2026-12-21T03:00Z"
                form |= {"speaks": f"{mine(login)[0]} vi", "first": "2026-12-20", "on": "no"}
                form |= {"last": "2026-12-20", "kind": "away", "until": "2026-12-20", "sure": "yes"}
                answers = []
                for named in (one, apart.UNKNOWN):
                    path = row.path.replace(f"{{{names[0]}}}", named)
                    for name, values in rest.items():
                        path = path.replace(f"{{{name}}}", values[0])
                    answer = await browser.post(path, form)
                    where = answer.headers.get("location", "")
                    answers.append((answer.status_code, where.replace(named, "")))
                assert answers[0] == answers[1], (login, row.path)
                if names[0] == "booking_id":
                    assert answers[0][0] in (403, 404), (login, row.path, answers)
        for name, rows in before.items():
            assert set(await apart.everything_of(world, name)) ^ set(rows) == set(), (login, name)
        if "counsellor" not in login:
            continue
        for service_id in MARKS:
            for booking in await world.bookings(service_id):
                answer = await browser.post("/find", {"csrf": token, "code": booking.code})
                where = answer.headers["location"]
                assert where.endswith(booking.id) == (service_id in mine(login)), login


async def foreign(world: Apart, others: list[str]) -> dict[str, list[str]]:
    """List what belongs to other services alone."""
    found: dict[str, list[str]] = {}
    for name in others:
        for kind, sql in (
            ("booking_id", "SELECT id FROM bookings WHERE service_id = %s"),
            ("task_id", "SELECT id FROM tasks WHERE service_id = %s"),
            ("exception_id", "SELECT id FROM exceptions WHERE service_id = %s"),
            ("resource_id", "SELECT resource_id FROM resource_languages WHERE service_id = %s"),
            ("staff_id", "SELECT id FROM staff WHERE services = %s"),
        ):
            ids = [each for each in await world.ids(sql, name) if not each.startswith("host:")]
            found.setdefault(kind, []).extend(ids)
    return found


async def both(world: Apart) -> set[str]:
    """Have a caller of two services join their chats: staff learn of neither.

    Answers who they are on LINE and on Telegram.
    """
    line, telegram = world.caller(OTIT, "line"), world.caller(SANNOMIYA, "telegram")
    for person in (line, telegram):
        await person.chat.hello()
        await person.ask_for_a_call()
        await person.chat.type("menu")
        await person.press("go.person")
        mark = MARKS[OTIT if person is line else SANNOMIYA]
        await person.chat.type(f"{mark} cần giúp")
    await line.chat.type("help")
    await line.press("go.link")
    await line.press("link.get")
    code = re.findall(r"\d{3} \d{3} \d{3}", line.chat.words)[-1].replace(" ", "")
    await telegram.chat.type(f"/start {code}")
    await telegram.press("link.take")
    await telegram.chat.type("menu")
    await telegram.press("go.bookings")
    shown = telegram.chat.words
    ids = await world.ids(
        "SELECT caller_id FROM bookings GROUP BY caller_id HAVING count(DISTINCT service_id) = 2"
    )
    assert len(ids) == 1
    mine = await world.app.desk.act(lambda store: store.bookings_of(ids[0]))
    assert {booking.service_id for booking in mine} == {OTIT, SANNOMIYA}
    say = world.app.files.catalog().say
    for booking in mine:
        assert booking.code in shown  # their own, in both
        page = await (await again(world, f"counsellor-{booking.service_id}")).get(
            f"/bookings/{booking.id}"
        )
        here, other = "line", "telegram"
        if booking.service_id == SANNOMIYA:
            here, other = other, here
        assert say(f"console-channel-{here}", "en") in page.text
        assert say(f"console-channel-{other}", "en") not in page.text

    def who(store: Store) -> set[str]:
        caller = store.load(ids[0])
        return set() if caller is None else {one.person for one in store.chats(caller)}

    return await world.app.desk.act(who)


async def heard(world: Apart, joined: set[str]) -> int:
    """Read all that each caller was shown: no other service, and nothing of its staff or callers.

    Who `joined` two chats reads their own bookings of both in either.
    """
    catalog, read = world.app.files.catalog(), 0
    for service_id, mark in MARKS.items():
        others = [name for name in MARKS if name != service_id]
        signs = [MARKS[name] for name in others]
        signs += [catalog.say(f"service-{name}-label", LANGUAGE) for name in others]
        line, bot = world.lines[service_id], world.bots[service_id]
        shown = [str(line.sent(user)) for user in line._sent if user not in joined]
        shown += [str(bot.sent(chat)) for chat in bot._chats if str(chat) not in joined]
        for web in world.webs[service_id]:
            shown += [web.everything, await web.log()]
        read += len(shown)
        assert sum(mark in text for text in shown) > 1
        assert [sign for sign in signs for text in shown if sign in text] == [], service_id
    return read


async def letters_are_apart(world: Apart) -> None:
    """Look who was written to: staff of a service hear of nothing else."""
    for service_id in MARKS:
        assert world.letters.taken
        for mark in MARKS.values():
            to_staff = world.letters.to(f"{service_id}@staff.example")
            assert all(mark not in apart.letter_text(letter) for letter in to_staff)
    before = {name: len(world.letters.to(f"{name}@staff.example")) for name in MARKS}
    person = world.caller(KUSHIRO, "line")
    await person.chat.hello()
    await person.ask_for_a_call()
    async with asyncio.timeout(20):
        while len(world.letters.to(f"{KUSHIRO}@staff.example")) == before[KUSHIRO]:
            await asyncio.sleep(0.05)
    await settled(world.app)
    after = {name: len(world.letters.to(f"{name}@staff.example")) for name in MARKS}
    assert {name: after[name] - before[name] for name in MARKS if name != KUSHIRO} == {
        OTIT: 0,
        SANNOMIYA: 0,
    }


async def figures_are_apart(world: Apart) -> None:
    """Compare what is counted for each service with its bookings."""
    for each in world.doors:
        door = apart.Door(world, "", each)
        text = (await door.get("/metrics", headers={"authorization": "Bearer metrics"})).text
        assert [mark for mark in MARKS.values() if mark in text] == []
        for service_id in MARKS:
            bookings = await world.bookings(service_id)
            for state in State:
                line = f'sodan_bookings{{service="{service_id}",state="{state.value}"}} '
                count = float(next(x for x in text.splitlines() if x.startswith(line)).split()[-1])
                assert count == sum(b.state is state for b in bookings)
