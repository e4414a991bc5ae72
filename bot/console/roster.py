"""The counsellors: who answers calls, in which languages, at which hours, and who is away when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from starlette.responses import Response

from bot.console import touched
from bot.console.page import Page
from bot.console.picture import Picture, week
from bot.console.week import monday
from bot.store.counsellors import Counsellor, KeptLeave
from bot.store.store import Store
from locales import formats
from schedules.presence import Leave, Shift
from schedules.service import Service
from schedules.week import read_stretches

AHEAD = timedelta(days=366)
NAME_LENGTH = 100


class WrongHours(ValueError):
    """The hours of a weekday cannot be read; `weekday` tells which, Monday is 0."""

    def __init__(self, weekday: int) -> None:
        super().__init__(f"hours of weekday {weekday}, expected such as 09:00-12:00")
        self.weekday = weekday


@dataclass(frozen=True, slots=True)
class Row:
    """One counsellor in the list, with this week's calls; `share` is of the most, in percent."""

    who: Counsellor
    calls: int
    share: int


@dataclass(frozen=True, slots=True)
class Hours:
    """Somebody's weekly hours for one service: as typed, and as a picture."""

    service: Service
    typed: Sequence[str]  # one a weekday
    picture: Picture | None
    always: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """The page of one counsellor."""

    who: Counsellor
    hours: Sequence[Hours]
    leaves: Sequence[KeptLeave]
    mine: bool  # whether name, account and duty are theirs to change who look
    removable: Sequence[str]  # ids of leave


async def show(page: Page) -> Response:
    """List everybody, with the calls of this week."""
    return await _list(page)


async def add(page: Page) -> Response:
    """Put somebody on the roster."""
    read = _person(page)
    if isinstance(read, str):
        return await _list(page, 422, page.say(read))
    name, account, speaks = read
    member = page.member

    def work(store: Store) -> None:
        store.add_counsellor(name, _account(page, store, account), speaks, actor_id=member.id)

    return await touched.change(page, work, "/roster?told=roster-saved", "/roster")


async def open_one(page: Page) -> Response:
    """Show one counsellor."""
    return await _one(page)


async def change(page: Page) -> Response:
    """Set name, account and languages."""
    read = _person(page)
    if isinstance(read, str):
        return await _one(page, 422, page.say(read))
    name, account, speaks = read
    resource_id, member = _id(page), page.member

    def work(store: Store) -> None:
        who = store.counsellor(page.services, resource_id)
        if who is None:
            return
        called, whose = name, _account(page, store, account)
        if not _is_mine(page, who):  # name and account are not one service's to change
            called, whose = who.name, who.staff_id
        others = [each for each in who.speaks if each[0] not in page.services]
        store.change_counsellor(resource_id, called, whose, [*speaks, *others], actor_id=member.id)

    return await _change(page, work, "roster-saved")


async def set_hours(page: Page) -> Response:
    """Set the weekly hours for one service."""
    service = page.services.get(page.typed("service", 64))
    if service is None:
        return await _one(page, 422, page.say("console-form-wrong"))
    try:
        hours = [shift for day in range(7) for shift in _shifts(page.typed(f"day{day}", 200), day)]
    except WrongHours as wrong:
        day = formats.weekday(wrong.weekday, page.language)
        return await _one(page, 422, page.say("console-roster-hours-wrong", day=day))
    resource_id, service_id, member = _id(page), service.id, page.member
    return await _change(
        page,
        lambda store: store.set_shifts(resource_id, service_id, hours, actor_id=member.id),
        "roster-hours",
    )


async def set_duty(page: Page) -> Response:
    """Take somebody off duty, or back."""
    resource_id, member, on = _id(page), page.member, page.typed("on", 3) == "yes"

    def work(store: Store) -> None:
        store.set_duty(resource_id, on=on, actor_id=member.id)

    return await _change(page, work, "on-duty" if on else "off-duty", alone=True)


async def add_leave(page: Page) -> Response:
    """Add leave, or hours besides the weekly ones."""
    leave = _leave(page)
    if isinstance(leave, str):
        return await _one(page, 422, page.say(leave))
    resource_id, member = _id(page), page.member

    def work(store: Store) -> None:
        who = store.counsellor(page.services, resource_id)
        for service_id in () if who is None else _leave_from(page, who):
            store.add_leave(resource_id, leave, service_id=service_id, made_by=member.id)

    return await _change(page, work, "leave-added")


async def remove_leave(page: Page) -> Response:
    """Take leave back; that it is gone already is no error."""
    resource_id, member = _id(page), page.member
    leave_id = page.request.path_params["leave_id"]

    def work(store: Store) -> None:
        who = store.counsellor(page.services, resource_id)
        mine = () if who is None else {*_leave_from(page, who), *page.services}
        store.remove_leave(resource_id, leave_id, mine, removed_by=member.id)

    return await _change(page, work, "leave-removed")


def _is_mine(page: Page, who: Counsellor) -> bool:
    """Tell whether somebody answers calls of no other service than those of who looks."""
    return who.services <= set(page.services)


def _leave_from(page: Page, who: Counsellor) -> list[str]:
    """Name the services that leave is from: "" is all of them, which only their staff may say."""
    return [""] if _is_mine(page, who) else sorted(who.services & set(page.services))


async def _change(page: Page, work: touched.Work, told: str, *, alone: bool = False) -> Response:
    """Change somebody of these services; `alone`: only who serves no others."""
    resource_id = _id(page)
    there = await page.parts.database.look(
        lambda store: store.counsellor(page.services, resource_id)
    )
    if there is None or (alone and not _is_mine(page, there)):
        return page.problem(404, "console-not-found")
    path = f"/roster/{resource_id}"
    return await touched.change(page, work, f"{path}?told={told}", path)


async def _list(page: Page, status: int = 200, fault: str = "") -> Response:
    rows = await page.parts.database.look(lambda store: _rows(page, store))
    return page.draw(
        "roster.html",
        status,
        rows=[row for row in rows if row.who.active],
        off=[row for row in rows if not row.who.active],
        accounts=await _accounts(page),
        tags={service.id: _tags(service) for service in page.services.values()},
        typed={"name": page.typed("name", NAME_LENGTH), "account": page.typed("account", 64)},
        ticked=page.ticked("speaks"),
        fault=fault,
    )


async def _one(page: Page, status: int = 200, fault: str = "") -> Response:
    shown = await page.parts.database.look(lambda store: _shown(page, store))
    if shown is None:
        return page.problem(404, "console-not-found")
    return page.draw(
        "counsellor.html",
        status,
        shown=shown,
        who=shown.who,
        accounts=await _accounts(page),
        tags={service.id: _tags(service) for service in page.services.values()},
        ticked=[f"{service} {tag}" for service, tag in shown.who.speaks],
        formats=formats,
        fault=fault,
    )


async def _accounts(page: Page) -> Mapping[str, str]:
    return await page.parts.database.look(page.staff_names)


def _rows(page: Page, store: Store) -> list[Row]:
    found = [_seen(page, who) for who in store.counsellors(page.services)]
    zone = next(iter(page.services.values())).zone
    first = datetime.combine(monday(page.now.astimezone(zone).date()), time(), zone)
    ends = first + timedelta(days=7)
    calls = {c.id: store.load_of(page.services, c.id, first, ends) for c in found}
    most = max([*calls.values(), 1])
    return [Row(who, calls[who.id], round(100 * calls[who.id] / most)) for who in found]


def _shown(page: Page, store: Store) -> Shown | None:
    known = store.counsellor(page.services, _id(page))
    if known is None:
        return None
    who = _seen(page, known)
    hours = []
    for service in page.services.values():
        tags = [tag for service_id, tag in who.speaks if service_id == service.id]
        if not tags:
            continue
        shifts = store.shifts(who.id, service.id)
        first = monday(page.now.astimezone(service.zone).date())
        typed = [
            page.typed(f"day{day}", 200) if page.typed("service", 64) == service.id else kept
            for day, kept in enumerate(_text(shifts, day) for day in range(7))
        ]
        hours.append(Hours(service, typed, week(service, tags, shifts, first), not shifts))
    today = min(page.now.astimezone(service.zone).date() for service in page.services.values())
    leaves = store.leaves_of(page.services, who.id, today)
    mine = _is_mine(page, known)
    return Shown(who, hours, leaves, mine, [each.id for each in leaves if mine or each.service_id])


def _seen(page: Page, who: Counsellor) -> Counsellor:
    """Show of somebody what belongs to the services of who looks."""
    return replace(who, speaks=tuple(each for each in who.speaks if each[0] in page.services))


def _person(page: Page) -> tuple[str, str, list[tuple[str, str]]] | str:
    """Read the form of a person; the key of a sentence where something is wrong."""
    name = page.typed("name", NAME_LENGTH)
    if not name:
        return "console-roster-name-wrong"
    speaks = []
    for text in page.ticked("speaks"):
        service_id, _, tag = text.partition(" ")
        if service_id not in page.services or not page.services[service_id].knows(tag):
            return "console-form-wrong"
        speaks.append((service_id, tag))
    return (name, page.typed("account", 64), speaks) if speaks else "console-roster-language-wrong"


def _account(page: Page, store: Store, wanted: str) -> str | None:
    return wanted if any(member.id == wanted for member in page.staff(store)) else None


def _leave(page: Page) -> Leave | str:
    try:
        first, last = (date.fromisoformat(page.typed(name, 10)) for name in ("first", "last"))
    except ValueError:
        return "console-roster-days-wrong"
    today = min(page.now.astimezone(service.zone).date() for service in page.services.values())
    if not today <= first <= last <= today + AHEAD:
        return "console-roster-days-wrong"
    there = page.typed("kind", 10) == "there"
    opens, closes = page.typed("opens", 5), page.typed("closes", 5)
    if not opens and not closes and not there:
        return Leave(first, last)
    try:
        return Leave(first, last, time.fromisoformat(opens), time.fromisoformat(closes), there)
    except ValueError:
        return "console-hours-wrong"


def _shifts(text: str, weekday: int) -> list[Shift]:
    plain = text.replace("–", "-").replace(",", " ")
    if not plain.strip():
        return []
    try:
        return [Shift(weekday, opens, closes) for opens, closes in read_stretches(plain)]
    except ValueError:
        raise WrongHours(weekday) from None


def _text(shifts: Sequence[Shift], weekday: int) -> str:
    return " ".join(f"{s.opens:%H:%M}-{s.closes:%H:%M}" for s in shifts if s.weekday == weekday)


def _tags(service: Service) -> list[str]:
    return list(service.every_language())


def _id(page: Page) -> str:
    return str(page.request.path_params["resource_id"])
