"""What the seven sources say of a call, as their callers meet it: the table of these journeys.

Written by hand from the sources, not from the service files; behind each value stands its article
("op": the source is silent, and the operator of the shipped file chose). Moments are Japan's.
The journeys begin on Tuesday, 24 November 2026, at noon; Monday the 23rd was a public holiday.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

JAPAN = ZoneInfo("Asia/Tokyo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """One service. Lists are written with spaces between; "" is what the source does not say.

    `asks`: what a caller is asked, in order. `confirms`: whose word makes a booking of a request.
    `way_in`: by what a caller gets in. `call`: one that can be booked until just before `closes`;
    a request for it that nobody answers ends at `lapses`. `offer`: hours that an offered time
    waits. `evening` and `ready` (minutes before) are when a caller is reminded. `cancels`: the
    ways before the day, `on_the_day` those on it, `article` where that stands. `told_by`: the
    roads by which the office tells time and way in. `silence`: when a request is made, and from
    when its caller is to phone. `per_day`: calls of one caller on one day. `missed`: minutes after
    the start. `change`: how changed terms come into force.
    """

    languages: str
    asks: str
    confirms: str
    way_in: str
    call: str
    closes: str
    lapses: str = ""
    offer: int = 0
    evening: str
    cancels: str
    on_the_day: str
    article: str
    told_by: str = ""
    silence: str = ""
    per_day: int = 0
    missed: int = 0
    missed_article: str = ""
    ready: int = 30
    change: str


STATED = {
    "otit": Stated(
        languages="vi km en",  # notice: eight languages, Japanese is none of them
        asks="who name birthdate email mailbox companion",  # 2; 6-1; 12-2
        confirms="staff",  # 6-2
        way_in="url",  # 6-2
        call="2026-11-26 11:00",  # notice: vi on Mon to Sat, km on Thu, from 11:00
        closes="2026-11-26 10:00",  # op: an hour before
        lapses="2026-11-26 10:45",  # op
        offer=24,  # op
        evening="2026-11-25 18:00",  # op
        cancels="chat mail page",  # 6-3: mail; op: the others
        on_the_day="chat mail page",
        article="",  # nothing is refused
        missed=10,  # 6-3
        missed_article="6-3",
        change="free",  # 13
    ),
    "hellowork-izumo": Stated(
        languages="ja vi my",
        asks="registered mypage camera name jobseeker_number email mailbox phone companion",
        confirms="reply",  # 6-2: the office mails times, the caller's answer confirms
        way_in="id-passcode",  # 6-2: or a URL
        call="2026-11-26 09:30",  # 6-1: weekdays 9:30, 11:00, 13:30, 15:00
        closes="2026-11-26 00:00",  # 6-1: by the day before
        lapses="2026-11-26 09:30",  # op
        offer=72,  # op
        evening="2026-11-25 17:00",  # op
        cancels="mail phone",  # 6-5
        on_the_day="phone",  # 6-5
        article="6-5",
        told_by="mail",  # 6-2
        silence="2026-11-24 12:00 2026-11-30 08:00, 2026-12-25 12:00 2027-01-06 08:00",  # 6-2; op: eight
        missed=10,  # 6-5
        missed_article="6-5",
        change="announced",  # 13
    ),
    "sannomiya-consultation": Stated(
        languages="ja km en",
        asks="registered camera name jobseeker_number companion",  # 2; 6-2; 12-3
        confirms="staff",  # 6-3
        way_in="id-passkey",  # 6-3
        call="2026-11-26 09:00",  # op
        closes="2026-11-26 00:00",  # 6-1
        lapses="2026-11-26 09:00",  # op
        offer=24,  # op
        evening="2026-11-25 17:00",  # op
        cancels="phone",  # 6-5
        on_the_day="phone",
        article="6-5",
        told_by="phone member-page",  # 6-3
        missed=10,  # 6-5
        missed_article="6-5",
        change="announced",  # 13
    ),
    "kushiro-administrative": Stated(
        languages="ja th fil",
        asks="app-terms area camera name address phone email mailbox companion",  # 3; 2; 4-1; 10-3
        confirms="staff",  # 4-2
        way_in="url",  # 4-2
        call="2026-11-26 09:00",  # 4-1: weekdays; op: the hours
        closes="2026-11-25 09:00",  # op: a day before
        lapses="2026-11-26 08:45",  # op
        offer=24,  # op
        evening="2026-11-25 17:00",  # op
        cancels="mail phone",  # 4-3
        on_the_day="phone",  # 4-3
        article="4-3",
        missed=10,  # 4-3
        missed_article="4-3",
        change="free",  # 11
    ),
    "sannomiya-seminars": Stated(
        languages="ja id zh-Hans",
        asks="registered camera name jobseeker_number companion event",  # 3; 6-1; 5-7
        confirms="instant",  # 6-1: giving the fields completes it
        way_in="id-passkey",  # 6-2
        call="2026-12-17 14:00",  # op: an example
        closes="2026-12-17 00:00",  # 6-1
        evening="2026-12-16 17:00",  # op
        cancels="phone",  # 6-3
        on_the_day="phone",
        article="6-3",
        told_by="phone member-page",  # 6-2
        missed=10,  # 6-3
        missed_article="6-3",
        change="announced",  # 14
    ),
    "gunma-seminars": Stated(
        languages="ja ja-x-easy vi",
        asks="event",  # the source asks for nothing
        confirms="instant",  # op
        way_in="url",  # op
        call="2026-12-18 13:30",  # op: an example
        closes="2026-12-18 13:30",  # op: until it begins
        evening="2026-12-17 17:00",  # op
        cancels="",  # the source is silent: any way will do
        on_the_day="",
        article="",
        missed=0,  # silent: nothing happens
        ready=0,
        change="announced",  # 9
    ),
    "online-hellowork": Stated(
        languages="ja en km",
        asks="app-terms registered camera residence name address email mailbox account jobseeker_number companion",
        confirms="instant",  # op; 12-2-6: in the system
        way_in="url",  # op
        call="2026-11-26 08:30",  # 12-2-1: office hours; op: which
        closes="2026-11-26 07:30",  # op: an hour before
        evening="2026-11-25 17:00",  # op
        cancels="chat page phone",  # 12-2-6
        on_the_day="chat page phone",
        article="12-2-6",
        told_by="phone mail member-page",  # 12-2-2
        per_day=1,  # 12-2-1
        missed=10,  # 12-2-6
        missed_article="12-2-6",
        change="free",  # 22
    ),
}


def japan(written: str) -> datetime:
    """Read a moment of the table."""
    return datetime.fromisoformat(written).replace(tzinfo=JAPAN).astimezone(UTC)


def rows(*confirms: str) -> list[tuple[str, str]]:
    """List service and language of every journey, or of those confirmed in one of some ways."""
    return [
        (service_id, language)
        for service_id, stated in STATED.items()
        if not confirms or stated.confirms in confirms
        for language in stated.languages.split()
    ]
