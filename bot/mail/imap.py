"""Reading the mailbox that answers go to: by one process at a time, each mail once.

What was read is the mailbox's own count (UIDVALIDITY and UID), kept in the database in the very
transaction that acts on the mail: after a kill at any moment it is either done or read again, and
what is read again is known by its Message-ID. Mails stay where they are; those that were
understood are marked as read, and the others left for a person.
imap-tools waits for its server, so it works in a thread of its own.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from imaplib import IMAP4
from time import monotonic
from typing import NamedTuple, Protocol
from urllib.parse import unquote, urlsplit

import structlog
from imap_tools import BaseMailBox, ImapToolsError, MailBox, MailBoxStartTls, MailBoxUnencrypted

from bot.desk.answers import MAILBOX
from bot.mail.inbox import Mail, read
from bot.store.engine import Database
from bot.writer import Busy

PORTS = {"imap": 143, "imap+starttls": 143, "imaps": 993}
TIMEOUT_SECONDS = 20.0
POLL_SECONDS = 20.0
LONGEST_WAIT = 600.0
AWAY_SECONDS = 3600.0  # then a person is asked: who cancels by mail would wait in vain
AT_ONCE = 20
LARGEST = 2_000_000  # bytes; of a larger one the headers alone are read
OUT_OF_REACH = (OSError, IMAP4.error, ImapToolsError)
log = structlog.get_logger()


class OutOfReach(Exception):
    """The mailbox cannot be opened now: away, refused, or not there."""


class Found(NamedTuple):
    """Mails that were not read yet: up to which the mailbox is read with each."""

    mark: str  # "UIDVALIDITY UID"
    uid: str
    raw: bytes


class Mailbox:
    """One mailbox, by SODAN_IMAP_URL such as imaps://user:password@host/INBOX."""

    def __init__(self, url: str, *, trust: ssl.SSLContext | None = None) -> None:
        """Read the address. Raises ValueError, which never shows a password."""
        parts = urlsplit(url)
        if parts.scheme not in PORTS or not parts.hostname or not parts.username:
            raise ValueError(
                f"SODAN_IMAP_URL begins with {parts.scheme!r}, expected "
                "imaps://user:password@host, imap+starttls://… or, on this machine, imap://…"
            )
        self._scheme = parts.scheme
        self._host = parts.hostname
        self._port = parts.port or PORTS[parts.scheme]
        self._user = unquote(parts.username)
        self._password = unquote(parts.password or "")
        self._folder = unquote(parts.path.strip("/")) or "INBOX"
        self._trust = trust

    def greet(self) -> None:
        """Log in, open the folder and leave. Raises OutOfReach."""
        self._open().logout()

    def unread(self, mark: str, limit: int = AT_ONCE) -> list[Found]:
        """Give what came after a mark ("" from now on: what is there is not ours to answer).

        Raises OutOfReach.
        """
        box = self._open()
        try:
            status = box.folder.status(self._folder, ["UIDVALIDITY", "UIDNEXT"])
            validity, following = int(status["UIDVALIDITY"]), int(status["UIDNEXT"])
            known, _, last = mark.partition(" ")
            if not mark:
                return [Found(f"{validity} {following - 1}", "", b"")]
            # A mailbox that was made anew counts anew; what was done is known by Message-ID.
            first = int(last) + 1 if known == str(validity) else 1
            if first >= following:
                return []
            uids = [uid for uid in box.uids(f"UID {first}:*") if int(uid) >= first]
            found = []
            for uid in sorted(uids, key=int)[:limit]:
                found.append(Found(f"{validity} {uid}", uid, self._fetch(box, uid)))
            return found
        except OUT_OF_REACH as error:
            raise OutOfReach(f"the mailbox went silent ({type(error).__name__})") from None
        finally:
            _leave(box)

    def mark_read(self, uid: str) -> None:
        """Show a mail as read to people who look. Raises OutOfReach."""
        box = self._open()
        try:
            box.flag([uid], ["\\Seen"], True)
        except OUT_OF_REACH as error:
            raise OutOfReach(f"the mailbox went silent ({type(error).__name__})") from None
        finally:
            _leave(box)

    @staticmethod
    def _fetch(box: BaseMailBox, uid: str) -> bytes:
        _, sized = box.client.uid("fetch", uid, "(RFC822.SIZE)")
        size = next((int(s) for s in _sizes(sized)), 0)
        what = "(BODY.PEEK[])" if size <= LARGEST else "(BODY.PEEK[HEADER])"
        _, parts = box.client.uid("fetch", uid, what)
        return next((bytes(part[1]) for part in parts if isinstance(part, tuple)), b"")

    def _open(self) -> BaseMailBox:
        context = self._trust or ssl.create_default_context()
        try:
            if self._scheme == "imaps":
                box: BaseMailBox = MailBox(
                    self._host, self._port, timeout=TIMEOUT_SECONDS, ssl_context=context
                )
            elif self._scheme == "imap+starttls":
                box = MailBoxStartTls(
                    self._host, self._port, timeout=TIMEOUT_SECONDS, ssl_context=context
                )
            else:
                box = MailBoxUnencrypted(self._host, self._port, timeout=TIMEOUT_SECONDS)
            try:
                return box.login(self._user, self._password, self._folder)
            except OUT_OF_REACH:
                box.client.shutdown()
                raise
        except OUT_OF_REACH as error:
            # Its text could repeat the user's name.
            raise OutOfReach(f"the mailbox is out of reach ({type(error).__name__})") from None


def _sizes(answer: list[object]) -> list[int]:
    found = []
    for part in answer:
        line = part if isinstance(part, bytes) else b""
        _, named, rest = line.partition(b"RFC822.SIZE ")
        digits = rest.split(b")")[0].split(b" ")[0]
        if named and digits.isdigit():
            found.append(int(digits))
    return found


def _leave(box: BaseMailBox) -> None:
    try:
        box.logout()
    except OUT_OF_REACH:
        return


class Takes(Protocol):
    """Who acts on a mail, and keeps the mark in the same transaction."""

    async def answered(self, mail: Mail | None, mark: str) -> bool:
        """Act on one mail; True where it was understood. None: there is only the mark to keep."""

    async def mailbox(self, *, away: bool) -> None:
        """Ask a person to look after a mailbox that is away, until it is back."""


class Inbox:
    """Looks into the mailbox again and again; run it under a lease."""

    def __init__(
        self,
        mailbox: Mailbox,
        desk: Takes,
        database: Database,
        sender: str,
        *,
        poll_seconds: float = POLL_SECONDS,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        elapsed: Callable[[], float] = monotonic,
    ) -> None:
        self._mailbox = mailbox
        self._desk = desk
        self._database = database
        self._sender = sender
        self._poll_seconds = poll_seconds
        self._pause = pause
        self._elapsed = elapsed
        self._reached = elapsed()  # when it was last
        self._asked: bool | None = None  # None: a task of before the start may be open still

    async def run(self) -> None:
        """Look for ever; while the mailbox is away, ever more seldom, up to ten minutes."""
        wait = self._poll_seconds
        while True:
            try:
                taken = await self.look()
                wait = self._poll_seconds
                self._reached = self._elapsed()
                if self._asked is not False:
                    await self._desk.mailbox(away=False)
                    self._asked = False
                if taken >= AT_ONCE:
                    continue
            except OutOfReach as error:
                log.warning("mailbox-away", reason=str(error))
                wait = min(wait * 2, LONGEST_WAIT)
                await self._ask()
            except Busy as busy:
                log.warning("mailbox-waits", reason=str(busy))
            except Exception as error:
                log.error("mailbox-broke", error=type(error).__name__)
                wait = min(wait * 2, LONGEST_WAIT)
            await self._pause(wait)

    async def _ask(self) -> None:
        """Have a person look after it, once it was away for long."""
        if self._asked or self._elapsed() - self._reached < AWAY_SECONDS:
            return
        try:
            await self._desk.mailbox(away=True)
            self._asked = True
        except Busy as busy:
            log.warning("mailbox-waits", reason=str(busy))

    async def look(self) -> int:
        """Take what is new; answer how many. Raises OutOfReach, Busy."""
        mark = await self._database.look(lambda store: store.fact(MAILBOX)) or ""
        found = await asyncio.to_thread(self._mailbox.unread, mark)
        for one in found:
            if not one.uid:
                await self._desk.answered(None, one.mark)
                continue
            understood = await self._desk.answered(read(one.raw, self._sender), one.mark)
            if understood:
                try:
                    await asyncio.to_thread(self._mailbox.mark_read, one.uid)
                except OutOfReach as error:
                    log.warning("mail-not-marked", reason=str(error))
        return len(found)
