"""What `sodan doctor` finds outside: the public address, mail, the platforms, Zoom.

Everything is asked at once, with a limit of time on each question, and changed nowhere.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parseaddr, parsedate_to_datetime
from functools import partial
from ipaddress import ip_address
from urllib.parse import urlsplit

import aiohttp

from bot.account_doctor import of_line, of_telegram
from bot.channels.channel import TryLater
from bot.channels.setup import SetupFailed
from bot.config import LineAccount, Settings, TelegramBot, ZoomAccount
from bot.files import Files
from bot.finding import Finding, clock_compared
from bot.mail.imap import Mailbox, OutOfReach
from bot.mail.smtp import Smtp
from bot.meetings.zoom_look import look_at_zoom
from bot.store.engine import Database
from bot.store.rooms import OVERRULED
from bot.store.vault import Vault

SECONDS = 10
CERTIFICATE_DAYS = 21


async def outside(
    settings: Settings,
    files: Files,
    now: datetime,
    *,
    has_schema: bool,
    trust: ssl.SSLContext | None = None,
) -> list[Finding]:
    """Ask everything at once. `trust` is whom certificates are checked by; the system's, if None.

    `has_schema` tells whether there is a database to compare with.
    """
    looks = [_public_url(settings.public_url, trust), _certificate(settings.public_url, trust)]
    if settings.smtp_url:
        looks.append(_mail(settings))
    if settings.imap_url:
        looks.append(_mailbox(settings))
    looks += [_line(account, settings, files, has_schema) for account in settings.line]
    looks += [_telegram(bot, settings, files, now, has_schema) for bot in settings.telegram]
    if settings.zoom is not None:
        looks.append(_zoom(settings, settings.zoom, has_schema))
    return [finding for found in await asyncio.gather(*looks) for finding in found]


async def _public_url(url: str, trust: ssl.SSLContext | None) -> list[Finding]:
    limit = aiohttp.ClientTimeout(total=SECONDS)
    subject = "public address"
    try:
        async with (
            aiohttp.ClientSession(trust_env=False, timeout=limit) as session,
            session.get(f"{url}/healthz", allow_redirects=False, ssl=trust or True) as answer,
        ):
            text = (await answer.content.read(200)).decode(errors="replace").strip()
            status, date = answer.status, answer.headers.get("date", "")
    except aiohttp.ClientSSLError:
        what = f"{url} has a certificate that is not accepted: renew it, with its whole chain"
        return [Finding(subject, "problem", what)]
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        what = (
            f"{url}/healthz cannot be reached from here ({type(error).__name__}): is `sodan serve` "
            "running, and does the proxy pass everything on?"
        )
        return [Finding(subject, "problem", what)]
    if (status, text) != (200, "ok"):
        what = f"{url}/healthz answered {status}, not our ok: does the proxy pass everything on?"
        return [Finding(subject, "problem", what)]
    found = [Finding(subject, "ok", f"{url} reaches us")]
    try:
        found.append(clock_compared("web server", parsedate_to_datetime(date)))
    except ValueError:
        found.append(Finding("clock", "skipped", "the web server tells no time"))
    return found


async def _certificate(url: str, trust: ssl.SSLContext | None) -> list[Finding]:
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "https":
        if _is_here(host):
            return [Finding("certificate", "skipped", "the public address is this machine's own")]
        what = "SODAN_PUBLIC_URL is http: callers' words travel in the open, use https"
        return [Finding("certificate", "problem", what)]
    context = trust or ssl.create_default_context()
    try:
        _, writer = await asyncio.wait_for(
            asyncio.open_connection(host, parts.port or 443, ssl=context), SECONDS
        )
        shown = writer.get_extra_info("peercert")
        writer.transport.abort()
    except (OSError, TimeoutError):
        return [Finding("certificate", "problem", "cannot be looked at: no accepted connection")]
    ends_at = datetime.fromtimestamp(ssl.cert_time_to_seconds(shown["notAfter"]), UTC)
    return [_days_left((ends_at - datetime.now(UTC)).days)]


def _days_left(days: int) -> Finding:
    if days < CERTIFICATE_DAYS:
        what = f"{days} days left: see why the proxy has not renewed it"
        return Finding("certificate", "warning", what)
    return Finding("certificate", "ok", f"{days} days left")


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


async def _mail(settings: Settings) -> list[Finding]:
    try:
        await Smtp(settings.smtp_url, settings.mail_from, timeout_seconds=SECONDS).greet()
    except TryLater as error:
        return [Finding("mail", "problem", f"{error}: check SODAN_SMTP_URL")]
    return [Finding("mail", "ok", "the mail server greets us")]


async def _mailbox(settings: Settings) -> list[Finding]:
    try:
        await asyncio.wait_for(asyncio.to_thread(Mailbox(settings.imap_url).greet), 3 * SECONDS)
    except (OutOfReach, TimeoutError) as error:
        said = str(error) or "the mailbox does not answer"
        return [Finding("mailbox", "problem", f"{said}: check SODAN_IMAP_URL")]
    found = [Finding("mailbox", "ok", "answers to letters can be read")]
    if settings.mail_plus:
        user, _, domain = parseaddr(settings.mail_from)[1].partition("@")
        what = (
            f"answers and bounces go to {user}+…@{domain}: send a mail to {user}+test@{domain}; "
            "where it does not arrive in this mailbox, set SODAN_MAIL_PLUS=no"
        )
        found.append(Finding("mailbox", "ok", what))
    return found


async def _asked(
    subject: str, look: Callable[[], Awaitable[list[Finding]]], setting: str
) -> list[Finding]:
    try:
        return await asyncio.wait_for(look(), 3 * SECONDS)
    except SetupFailed as error:
        return [Finding(subject, "problem", f"{error}: check {setting} and the connection")]
    except TimeoutError:
        return [Finding(subject, "problem", "no answer in time: check the connection")]


async def _line(
    account: LineAccount, settings: Settings, files: Files, has_schema: bool
) -> list[Finding]:
    subject = " ".join(filter(None, ("LINE", account.name)))
    look = partial(of_line, account, settings, files, known=has_schema)
    return await _asked(subject, look, "SODAN_LINE_CHANNEL_TOKEN")


async def _telegram(
    bot: TelegramBot, settings: Settings, files: Files, now: datetime, has_schema: bool
) -> list[Finding]:
    subject = " ".join(filter(None, ("Telegram", bot.name)))
    look = partial(of_telegram, bot, settings, files, now, known=has_schema)
    return await _asked(subject, look, "SODAN_TELEGRAM_TOKEN")


async def _zoom(settings: Settings, account: ZoomAccount, has_schema: bool) -> list[Finding]:
    async def look() -> list[Finding]:
        found = [Finding("Zoom", seen.state, seen.says) for seen in await look_at_zoom(account)]
        if not has_schema:
            return found
        database = Database(settings.database_url, Vault(b""))
        try:
            overruled = await database.look(lambda store: store.fact(OVERRULED))
        finally:
            await database.close()
        if overruled:
            what = (
                f"the account overrules what calls need, since {overruled}: unlock these settings, "
                "or set them so for the hosts"
            )
            found.append(Finding("Zoom", "warning", what))
        return found

    return await _asked("Zoom", look, "SODAN_ZOOM_ACCOUNT_ID")
