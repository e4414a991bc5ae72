"""Zoom's REST API on loopback: strict where Zoom is, and signed events as Zoom sends them.

Its clock stands still until a test moves it. Every body is checked by Zoom's own specification,
where that is there. A host makes and changes 100 meetings a day of UTC, tokens live for an hour,
and settings that the account has locked win without a word.
Source: Zoom Meetings API (OpenAPI of 2025-06), Users API, "Rate limits", "Using webhooks".
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import combinations, count
from typing import Any

from aiohttp import web

from bot.config import ZoomAccount
from tests.standins import specs
from tests.standins.server import Fault, StandIn

ADA, BOB = "ada@desk.example", "bob@desk.example"
HOUR = timedelta(hours=1)
DAILY = 100
DEFAULTS = {
    "audio": "both",
    "host_video": True,
    "participant_video": True,
    "waiting_room": False,
    "join_before_host": True,
    "mute_upon_entry": True,
    "auto_recording": "cloud",
    "meeting_authentication": True,
    "use_pmi": False,
    "private_meeting": False,
    "approval_type": 2,
    "email_notification": True,
    "show_share_button": True,
    "auto_start_meeting_summary": True,
    "auto_start_ai_companion_questions": True,
    "disable_participant_video": False,
}
USER_SETTINGS: dict[str, dict[str, Any]] = {
    "in_meeting": {
        "screen_sharing": False,
        "file_transfer": False,
        "chat": False,
        "private_chat": False,
        "waiting_room": True,
        "meeting_summary_with_ai_companion": {"enable": False},
        "ai_companion_questions": {"enable": False},
        "show_a_join_from_your_browser_link": True,
    },
    "recording": {"local_recording": False, "cloud_recording": False, "auto_recording": "none"},
    "schedule_meeting": {"audio_type": "voip"},
}
_MOMENT = "%Y-%m-%dT%H:%M:%SZ"


@dataclass
class ZoomStandIn(StandIn):
    """One account. `meetings` are all there are, by number; `broken` what its rules refused."""

    now: Callable[[], datetime] = lambda: datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
    users: dict[str, dict[str, Any]] = field(default_factory=dict)
    locked: dict[str, Any] = field(default_factory=dict)  # settings that the account overrides
    can_ban_video: bool = False  # Zoom's support has switched it on
    passcode: str = r".{1,10}"  # what the account asks of a passcode
    wrong: Callable[[web.Request], Fault | web.Response | None] = lambda request: None

    def __post_init__(self) -> None:
        super().__post_init__()
        self.meetings: dict[int, dict[str, Any]] = {}
        self.broken: list[str] = []
        self.used: Counter[tuple[str, str]] = Counter()
        self.live: set[int] = set()
        self.bodies: list[tuple[str, dict[str, Any]]] = []  # every body made or changed with
        self._numbers = count(97_763_643_001)
        self._tokens: dict[str, datetime] = {}
        for user in self.users or {ADA: {}, BOB: {}}:
            self.add_user(user, **self.users.get(user, {}))

    def add_user(self, user: str, **more: Any) -> None:
        """Add a licensed user, or one that differs."""
        number = hashlib.sha256(user.encode()).hexdigest()[:22]
        shown = {"id": number, "type": 2, "status": "active", "settings": USER_SETTINGS}
        self.users[user] = {**shown, **more}

    def account(self, *hosts: str, **more: Any) -> ZoomAccount:
        """Give the settings with which the real client comes here."""
        users = hosts or tuple(self.users)
        where = {"api_url": f"{self.url}/v2", "oauth_url": f"{self.url}/oauth/token"}
        return ZoomAccount("acct", "client", "client-secret", users, **{**where, **more})

    async def _take(self, request: web.Request) -> web.StreamResponse:
        planned = self.wrong(request)
        if planned is None:
            return await super()._take(request)
        body = await request.read()
        return await self._go_wrong(planned, request, lambda: self.act(request, body))

    def failure(self) -> web.Response:
        return web.json_response({"code": 500, "message": "Internal error"}, status=500)

    async def act(self, request: web.Request, body: bytes) -> web.Response:
        if request.path == "/oauth/token":
            return self._token(request)
        expires = self._tokens.get(request.headers.get("Authorization", "").removeprefix("Bearer "))
        if expires is None or self.now() >= expires:
            return _no(401, 124, "Invalid access token.")
        sent = json.loads(body) if body else {}
        user = re.fullmatch(r"/v2/users/([^/]+)(/meetings|/settings|)", request.path)
        if user is not None:
            return self._user(request, user[1], user[2], sent)
        meeting = re.fullmatch(r"/v2/meetings/(\d+)", request.path)
        if meeting is not None:
            return self._meeting(request, int(meeting[1]), sent)
        return _no(404, 0, "no such address")

    def _token(self, request: web.Request) -> web.Response:
        right = "Basic " + base64.b64encode(b"client:client-secret").decode()
        asked = dict(request.query)
        expected = {"grant_type": "account_credentials", "account_id": "acct"}
        if request.headers.get("Authorization") != right or asked != expected:
            return web.json_response(
                {"reason": "Bad Request", "error": "invalid_client"}, status=400
            )
        token = f"token-{len(self._tokens)}"
        self._tokens[token] = self.now() + HOUR
        return web.json_response({"access_token": token, "expires_in": 3599})

    def _user(
        self, request: web.Request, user: str, what: str, sent: dict[str, Any]
    ) -> web.Response:
        known = self.users.get(user)
        if known is None:
            return _no(404, 1001, f"User does not exist: {user}.")
        if what == "/settings":
            return web.json_response(known["settings"])
        if what == "":
            return web.json_response({k: v for k, v in known.items() if k != "settings"})
        if request.method == "GET":
            return self._list(request, user)
        if known["status"] != "active":
            return _no(400, 3161, "hosting and scheduling are not allowed for your user account")
        return self._make(user, sent)

    def _list(self, request: web.Request, user: str) -> web.Response:
        size = int(request.query.get("page_size", "30"))
        if size > 300 or request.query.get("type", "scheduled") != "scheduled":
            return _no(400, 300, "Invalid parameter")
        first = int(request.query.get("next_page_token") or 0)
        own = [m for m in self.meetings.values() if m["user"] == user]
        page = [_listed(meeting) for meeting in own[first : first + size]]
        more = str(first + size) if first + size < len(own) else ""
        return web.json_response({"meetings": page, "next_page_token": more})

    def _make(self, user: str, sent: dict[str, Any]) -> web.Response:
        spent = self._spend(user)
        if spent is not None:
            return spent
        if not self._is_right("meetingCreate", sent):
            return _no(400, 300, "Validation Failed.")
        asked_for = sent.get("password", "")
        if asked_for and not re.fullmatch(self.passcode, asked_for):
            return _no(400, 300, "Passcode does not meet the requirements.")
        number = next(self._numbers)
        meeting = {
            **sent,
            "id": number,
            "uuid": f"uuid-{number}==",
            "user": user,
            "host_id": self.users[user]["id"],
            "password": asked_for or ("aB3!xY9z" if sent.get("default_password") else ""),
            "join_url": f"https://zoom.example/j/{number}",
            "start_url": f"https://zoom.example/s/{number}?zak=secret",
            "settings": self._settings(DEFAULTS, sent.get("settings", {})),
        }
        self.meetings[number] = meeting
        return web.json_response(_shown(meeting), status=201)

    def _meeting(self, request: web.Request, number: int, sent: dict[str, Any]) -> web.Response:
        meeting = self.meetings.get(number)
        if meeting is None:
            return _no(404, 3001, f"Meeting does not exist: {number}.")
        if request.method == "GET":
            return web.json_response(_shown(meeting))
        if request.method == "DELETE":
            if number in self.live:
                return _no(400, 3002, "Meeting is in progress.")
            del self.meetings[number]
            return web.Response(status=204)
        spent = self._spend(meeting["user"])
        if spent is not None:
            return spent
        if not self._is_right("meetingUpdate", sent):
            return _no(400, 300, "Validation Failed.")
        changed = dict(sent)
        if "start_time" in changed and _read(changed["start_time"]) <= self.now():
            del changed["start_time"]  # a date in the past is ignored
        settings = self._settings(meeting["settings"], changed.pop("settings", {}))
        meeting.update(changed, settings=settings)
        return web.Response(status=204)

    def _settings(self, before: dict[str, Any], asked: dict[str, Any]) -> dict[str, Any]:
        made = {**before, **asked, **self.locked}
        made["disable_participant_video"] &= self.can_ban_video
        if made["waiting_room"]:
            made["join_before_host"] = False
        return made

    def _spend(self, user: str) -> web.Response | None:
        day = self.now().date().isoformat()
        if self.used[user, day] >= DAILY:
            self.broken.append(f"{user} asked for more than {DAILY} on {day}")
            return self.too_many_today()
        self.used[user, day] += 1
        return None

    def _is_right(self, definition: str, sent: dict[str, Any]) -> bool:
        self.bodies.append((definition, sent))
        found = specs.problems("zoom-meetings", definition, sent)
        if definition == "meetingCreate" and "start_time" not in sent:
            found.append("without a start a scheduled meeting begins at once")
        self.broken += found
        return not found

    # answers to give instead, by `fail` or `wrong`

    def too_many_today(self) -> web.Response:
        """Answer that the day of a host is spent."""
        midnight = (self.now() + timedelta(days=1)).strftime("%Y-%m-%dT00:00:00Z")
        message = (
            "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests"
        )
        return _no(429, 429, message, **{"Retry-After": midnight})

    def too_fast(self, seconds: int = 1) -> web.Response:
        """Answer that too much came within a second."""
        message = "You have reached the maximum per-second rate limit for this API."
        return _no(429, 429, message, **{"Retry-After": str(seconds)})

    # what a test looks at

    def at(self, user: str = ADA) -> list[str]:
        """List when the meetings of a host begin, in order of time."""
        return sorted(m["start_time"] for m in self.meetings.values() if m["user"] == user)

    def overlaps(self) -> list[tuple[int, int]]:
        """List the pairs of meetings that would run at one time with one host."""
        spans = [
            (m["user"], _read(m["start_time"]), timedelta(minutes=m["duration"]), number)
            for number, m in self.meetings.items()
        ]
        return [
            (a[3], b[3])
            for a, b in combinations(spans, 2)
            if a[0] == b[0] and a[1] < b[1] + b[2] and b[1] < a[1] + a[2]
        ]

    # what Zoom tells us

    def event(
        self, name: str, number: int, *, who: str = "", at: datetime | None = None
    ) -> dict[str, Any]:
        """Make an event of somebody at a meeting; `who` is a user's id, "" for a guest."""
        meeting = self.meetings[number]
        moment = (at or self.now()).strftime(_MOMENT)
        person: dict[str, Any] = {"user_name": "Lan (typed by her)"}
        if name == "meeting.participant_jbh_waiting":
            person |= {"id": who}
        else:
            kind = "join_time" if name == "meeting.participant_joined" else "date_time"
            person |= {"user_id": "16778240", "id": who, "email": "", kind: moment}
        return {
            "event": name,
            "event_ts": round((at or self.now()).timestamp() * 1000),
            "payload": {
                "account_id": "acct",
                "object": {
                    "id": str(number),
                    "uuid": meeting["uuid"],
                    "host_id": meeting["host_id"],
                    "topic": meeting["topic"],
                    "type": 2,
                    "start_time": meeting["start_time"],
                    "timezone": "Asia/Tokyo",
                    "duration": meeting["duration"],
                    "participant": person,
                },
            },
        }

    def sign(
        self, event: dict[str, Any], secret: str, *, at: datetime | None = None
    ) -> tuple[bytes, dict[str, str]]:
        """Write an event as it is sent: body and headers."""
        raw = json.dumps(event).encode()
        moment = str(int((at or self.now()).timestamp()))
        text = b"v0:" + moment.encode() + b":" + raw
        signature = "v0=" + hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()
        headers = {
            "content-type": "application/json",
            "x-zm-request-timestamp": moment,
            "x-zm-signature": signature,
        }
        return raw, headers


def _no(status: int, code: int, message: str, **headers: str) -> web.Response:
    return web.json_response({"code": code, "message": message}, status=status, headers=headers)


def _read(moment: str) -> datetime:
    return datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC)


def _shown(meeting: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in meeting.items() if key not in ("user", "default_password")}


def _listed(meeting: dict[str, Any]) -> dict[str, Any]:
    names = ("id", "uuid", "host_id", "topic", "type", "start_time", "duration", "join_url")
    agenda = {"agenda": meeting.get("agenda", "")[:250]}
    return {**{name: meeting[name] for name in names}, **agenda}
