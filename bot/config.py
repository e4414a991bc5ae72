"""Settings from the environment: read once, and every problem told at once.

Any variable may instead be given as `<NAME>_FILE`, the path of a file that holds the value.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import urlsplit

from bot.lockbox import is_public
from schedules.problem import Problem, Problems
from schedules.service_file import default

LINE_API = "https://api.line.me"
LINE_RESERVE = 10
TELEGRAM_API = "https://api.telegram.org"
TELEGRAM_PER_SECOND = 30  # messages of one bot; Telegram publishes no exact limit
ZOOM_API = "https://api.zoom.us/v2"
ZOOM_OAUTH = "https://zoom.us/oauth/token"
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")  # what Telegram takes
_ACCOUNT = re.compile(r"^SODAN_(LINE|TELEGRAM)_(?:([A-Z0-9]+)_)?(.+)$")


@dataclass(frozen=True, slots=True)
class LineAccount:
    """One LINE channel; `name` is "" for the only one.

    `reserve`: percent of the month's pushes kept for confirmations. `repeat_replies`: whether an
    answer that may have arrived is sent again with the same token.
    """

    name: str
    secret: str
    token: str
    api_url: str = LINE_API
    reserve: int = LINE_RESERVE
    repeat_replies: bool = True
    service: str = ""  # the only service that callers meet there; "": all of them


@dataclass(frozen=True, slots=True)
class TelegramBot:
    """One bot. Without a webhook secret it is polled."""

    name: str
    token: str
    webhook_secret: str = ""
    api_url: str = TELEGRAM_API
    per_second: int = TELEGRAM_PER_SECOND  # 0: as fast as they come
    service: str = ""  # as of a LineAccount


@dataclass(frozen=True, slots=True)
class ZoomAccount:
    """A Server-to-Server OAuth app and the users who hold its meetings (ids or mail addresses).

    `kept`: the services that a host is kept for; one that is not named there serves all.
    """

    account_id: str
    client_id: str
    client_secret: str
    hosts: tuple[str, ...]
    webhook_secret: str = ""
    api_url: str = ZOOM_API
    oauth_url: str = ZOOM_OAUTH
    kept: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, checked."""

    database_url: str = "sqlite:///sodan.db"
    site: Path | None = None
    services: tuple[str, ...] = field(default_factory=lambda: (default(),))
    host: str = "127.0.0.1"
    port: int = 8080
    public_url: str = "http://127.0.0.1:8080"
    trusted_proxy: str = ""
    secret_key: bytes = b""
    old_secret_key: bytes = b""  # of before, while a rotation goes on
    backup_key: str = ""
    metrics_token: str = ""
    line: tuple[LineAccount, ...] = ()
    telegram: tuple[TelegramBot, ...] = ()
    zoom: ZoomAccount | None = None
    smtp_url: str = ""
    mail_from: str = ""
    mail_plus: bool = True
    imap_url: str = ""
    log: str = "text"
    off: tuple[str, ...] = field(default=())  # why a channel is off, for `serve` to say


_KNOWN = {
    "SODAN_DATABASE_URL",
    "SODAN_SITE",
    "SODAN_SERVICES",
    "SODAN_HOST",
    "SODAN_PORT",
    "SODAN_PUBLIC_URL",
    "SODAN_TRUSTED_PROXY",
    "SODAN_SECRET_KEY",
    "SODAN_SECRET_KEY_OLD",
    "SODAN_BACKUP_KEY",
    "SODAN_METRICS_TOKEN",
    "SODAN_SMTP_URL",
    "SODAN_MAIL_FROM",
    "SODAN_MAIL_PLUS",
    "SODAN_IMAP_URL",
    "SODAN_LOG",
    "SODAN_ZOOM_ACCOUNT_ID",
    "SODAN_ZOOM_CLIENT_ID",
    "SODAN_ZOOM_CLIENT_SECRET",
    "SODAN_ZOOM_WEBHOOK_SECRET",
    "SODAN_ZOOM_HOSTS",
    "SODAN_ZOOM_API_URL",
    "SODAN_ZOOM_OAUTH_URL",
}
_CHANNEL = {
    "LINE": ("CHANNEL_SECRET", "CHANNEL_TOKEN", "API_URL", "RESERVE", "REPEAT_REPLIES", "SERVICE"),
    "TELEGRAM": ("TOKEN", "API_URL", "WEBHOOK_SECRET", "PER_SECOND", "SERVICE"),
}


class _Reader:
    """Reads one setting after another and gathers what is wrong with them."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.values: dict[str, str] = {}
        self.problems: list[Problem] = []
        for name, value in environment.items():
            if not name.startswith("SODAN_"):
                continue
            if name.endswith("_FILE"):
                self._from_file(name, value)
            else:
                self.values.setdefault(name, value)

    def _from_file(self, name: str, path: str) -> None:
        try:
            self.values[name.removesuffix("_FILE")] = Path(path).read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            self.wrong(name, "names a file that cannot be read", "expected a readable text file")

    def wrong(self, name: str, what: str, right: str) -> None:
        """Note a problem of one setting."""
        self.problems.append(Problem(name, 0, what, right))

    def get(self, name: str, default: str = "") -> str:
        """Give a setting as text."""
        return self.values.get(name, "") or default

    def url(self, name: str, default: str, *schemes: str) -> str:
        """Give a setting that is an address."""
        value = self.get(name, default).rstrip("/")
        if value and not _is_address(value, schemes):
            shown = " or ".join(f"{scheme}://…" for scheme in schemes)
            # The address may hold a password, so it is not repeated.
            self.wrong(name, "is not an address of the right kind", f"expected {shown}")
        return value


def _is_address(value: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(value)
        port = parts.port  # reading it tells whether it is a number
    except ValueError:
        return False
    if parts.scheme == "sqlite":
        return "sqlite" in schemes and value.startswith("sqlite:///")
    if parts.scheme == "postgresql":  # by a socket it names no host: postgresql:///sodan
        named = value.startswith("postgresql://") and len(parts.path) > 1
        return "postgresql" in schemes and named and port != 0
    return parts.scheme in schemes and bool(parts.hostname) and port != 0


def _is_network(value: str) -> bool:
    try:
        ip_network(value.strip())
    except ValueError:
        return False
    return True


def listed(value: str) -> tuple[str, ...]:
    """Read a list of names, each once, with commas or spaces between."""
    return tuple(dict.fromkeys(value.replace(",", " ").split()))


def one(environment: Mapping[str, str], name: str, default: str = "") -> str:
    """Read one setting alone, for a command that needs no other. Raises Problems."""
    reader = _Reader(environment)
    if reader.problems:
        raise Problems(reader.problems)
    return reader.get(name, default)


def read(environment: Mapping[str, str], *, demo: bool = False) -> Settings:
    """Read all settings. Raises Problems with everything that is wrong."""
    reader = _Reader(environment)
    port = reader.get("SODAN_PORT", "8080")
    if not (port.isascii() and port.isdigit()) or not 0 < int(port) < 65536:
        reader.wrong("SODAN_PORT", f"is {port!r}", "expected a number such as 8080")
        port = "8080"
    site = Path(reader.get("SODAN_SITE")) if reader.get("SODAN_SITE") else None
    if site is not None and not site.is_dir():
        reader.wrong("SODAN_SITE", "is not a folder", "expected one made by `sodan site init`")
    key = reader.get("SODAN_SECRET_KEY")
    if demo and not key:
        key = secrets.token_urlsafe(32)
    if len(key.encode()) < 32:
        reader.wrong(
            "SODAN_SECRET_KEY",
            "is missing" if not key else "is too short",
            "expected 32 random characters or more, for example from `openssl rand -base64 32`",
        )
    backup_key = reader.get("SODAN_BACKUP_KEY")
    if backup_key and not is_public(backup_key):
        right = "expected the public key that `sodan db backup-key` printed"
        reader.wrong("SODAN_BACKUP_KEY", "is not a public key for backups", right)
    log = reader.get("SODAN_LOG", "text")
    if log not in ("json", "text"):
        reader.wrong("SODAN_LOG", f"is {log!r}", "expected json or text")
    services = listed(reader.get("SODAN_SERVICES", default()))
    if not services:
        reader.wrong("SODAN_SERVICES", "names no service", f"expected one such as {default()}")
    host = reader.get("SODAN_HOST", "127.0.0.1")
    proxy = reader.get("SODAN_TRUSTED_PROXY")
    # With "*" everybody is believed: `sodan doctor` names it.
    if proxy not in ("", "*") and not all(_is_network(part) for part in proxy.split(",")):
        right = "expected that of the proxy, such as 127.0.0.1 or 10.0.0.0/8, commas between"
        reader.wrong("SODAN_TRUSTED_PROXY", "is not an address", right)
    public = reader.url("SODAN_PUBLIC_URL", f"http://127.0.0.1:{port}", "http", "https")
    smtp = reader.url("SODAN_SMTP_URL", "", "smtp", "smtp+starttls", "smtps")
    sender = reader.get("SODAN_MAIL_FROM")
    if smtp and "@" not in sender:
        reader.wrong("SODAN_MAIL_FROM", "is missing", "expected the address that mail comes from")
    imap = _mailbox(reader, smtp)
    line, telegram, off = _channels(reader, services)
    zoom = _zoom(reader, services, off)
    if not smtp:
        off.append("mail is off: SODAN_SMTP_URL is not set")
    database = reader.url("SODAN_DATABASE_URL", "sqlite:///sodan.db", "sqlite", "postgresql")
    for name in sorted(set(reader.values) - _KNOWN):
        if not _ACCOUNT.match(name):
            reader.wrong(name, "is not a setting of Sodan", "expected one listed in the README")
    if reader.problems:
        raise Problems(reader.problems)
    return Settings(
        database_url=database,
        site=site,
        services=services,
        host=host,
        port=int(port),
        public_url=public,
        trusted_proxy=proxy,
        secret_key=key.encode(),
        old_secret_key=reader.get("SODAN_SECRET_KEY_OLD").encode(),
        backup_key=backup_key,
        metrics_token=reader.get("SODAN_METRICS_TOKEN"),
        line=line,
        telegram=telegram,
        zoom=zoom,
        smtp_url=smtp,
        mail_from=sender,
        mail_plus=reader.get("SODAN_MAIL_PLUS", "yes") == "yes",
        imap_url=imap,
        log=log,
        off=tuple(off),
    )


def _mailbox(reader: _Reader, smtp: str) -> str:
    """Read where answers to letters are found."""
    from bot.mail.smtp import is_loopback  # noqa: PLC0415 a command that sends no mail goes without

    plus = reader.get("SODAN_MAIL_PLUS", "yes")
    if plus not in ("yes", "no"):
        reader.wrong("SODAN_MAIL_PLUS", f"is {plus!r}", "expected yes or no")
    imap = reader.url("SODAN_IMAP_URL", "", "imaps", "imap+starttls", "imap")
    if not imap:
        return ""
    if not smtp:
        right = "expected SODAN_SMTP_URL too: what is read are answers to letters"
        reader.wrong("SODAN_IMAP_URL", "is set, and no mail is sent", right)
    parts = urlsplit(imap)
    if not parts.username or not parts.password:
        right = "expected imaps://user:password@host, special signs written as %40 and so on"
        reader.wrong("SODAN_IMAP_URL", "names no user with a password", right)
    if parts.scheme == "imap" and not is_loopback(parts.hostname or ""):
        right = "expected imaps://… or imap+starttls://…"
        reader.wrong("SODAN_IMAP_URL", "sends a password in the open", right)
    return imap


def _accounts(reader: _Reader, platform: str) -> dict[str, dict[str, str]]:
    """Gather the settings of each account: name ("" for the only one) → setting → value."""
    found: dict[str, dict[str, str]] = {}
    for name, value in reader.values.items():
        rest = name.removeprefix(f"SODAN_{platform}_")
        if rest == name:
            continue
        last = next((s for s in _CHANNEL[platform] if rest == s or rest.endswith(f"_{s}")), None)
        if last is None:
            reader.wrong(name, "is not a setting of Sodan", "expected one listed in the README")
            continue
        account = rest.removesuffix(last).rstrip("_").lower()
        found.setdefault(account, {})[last] = value
    return found


def _name(platform: str, account: str, setting: str) -> str:
    return "_".join(filter(None, ("SODAN", platform, account.upper(), setting)))


def _kept_for(reader: _Reader, setting: str, named: str, services: tuple[str, ...]) -> str:
    """Read which service an account is kept for; "" for all."""
    if named and named not in services:
        right = f"expected one of SODAN_SERVICES: {', '.join(services)}"
        reader.wrong(setting, f"is {named!r}", right)
    return named


def _channels(
    reader: _Reader, services: tuple[str, ...]
) -> tuple[tuple[LineAccount, ...], tuple[TelegramBot, ...], list[str]]:
    line: list[LineAccount] = []
    telegram: list[TelegramBot] = []
    off: list[str] = []
    for name, given in sorted(_accounts(reader, "LINE").items()):
        missing = [s for s in ("CHANNEL_SECRET", "CHANNEL_TOKEN") if not given.get(s)]
        if missing:
            off.append(f"LINE {name or 'account'} is off: {' and '.join(missing)} not set")
            continue
        api = reader.url(_name("LINE", name, "API_URL"), LINE_API, "https", "http")
        reserve = given.get("RESERVE", "") or str(LINE_RESERVE)
        if not (reserve.isascii() and reserve.isdigit()) or int(reserve) > 100:
            right = "expected percent of the month, from 0 to 100"
            reader.wrong(_name("LINE", name, "RESERVE"), f"is {reserve!r}", right)
            reserve = str(LINE_RESERVE)
        repeat = given.get("REPEAT_REPLIES", "") or "yes"
        if repeat not in ("yes", "no"):
            wrong = _name("LINE", name, "REPEAT_REPLIES")
            reader.wrong(wrong, f"is {repeat!r}", "expected yes or no")
        secret, token = given["CHANNEL_SECRET"], given["CHANNEL_TOKEN"]
        setting = _name("LINE", name, "SERVICE")
        mine = _kept_for(reader, setting, given.get("SERVICE", ""), services)
        line.append(LineAccount(name, secret, token, api, int(reserve), repeat == "yes", mine))
    for name, given in sorted(_accounts(reader, "TELEGRAM").items()):
        if not given.get("TOKEN"):
            off.append(f"Telegram {name or 'bot'} is off: TOKEN not set")
            continue
        api = reader.url(_name("TELEGRAM", name, "API_URL"), TELEGRAM_API, "https", "http")
        secret = given.get("WEBHOOK_SECRET", "")
        if secret and not _WEBHOOK_SECRET.fullmatch(secret):
            right = "expected 1 to 256 of A-Z a-z 0-9 _ -"
            reader.wrong(_name("TELEGRAM", name, "WEBHOOK_SECRET"), "cannot be used", right)
        pace = given.get("PER_SECOND") or str(TELEGRAM_PER_SECOND)
        if not (pace.isascii() and pace.isdigit()) or int(pace) > 1000:
            setting = _name("TELEGRAM", name, "PER_SECOND")
            reader.wrong(setting, f"is {pace!r}", "expected a number up to 1000")
            pace = "0"
        setting = _name("TELEGRAM", name, "SERVICE")
        mine = _kept_for(reader, setting, given.get("SERVICE", ""), services)
        telegram.append(TelegramBot(name, given["TOKEN"], secret, api, int(pace), mine))
    if not line and not any("LINE" in reason for reason in off):
        off.append("LINE is off: SODAN_LINE_CHANNEL_SECRET and SODAN_LINE_CHANNEL_TOKEN not set")
    if not telegram and not any("Telegram" in reason for reason in off):
        off.append("Telegram is off: SODAN_TELEGRAM_TOKEN not set")
    return tuple(line), tuple(telegram), off


def _zoom(reader: _Reader, services: tuple[str, ...], off: list[str]) -> ZoomAccount | None:
    """Read the account that makes rooms; None, with a reason, where staff type the links."""
    needed = ("ACCOUNT_ID", "CLIENT_ID", "CLIENT_SECRET", "HOSTS")
    given = {name: reader.get(f"SODAN_ZOOM_{name}").strip() for name in needed}
    hosts, kept = _hosts(reader, given["HOSTS"], services)
    if any(len(host) > 200 or not host.isprintable() for host in hosts):
        right = "expected ids or mail addresses of Zoom users, with commas between"
        reader.wrong("SODAN_ZOOM_HOSTS", "cannot be used", right)
    api = reader.url("SODAN_ZOOM_API_URL", ZOOM_API, "https", "http")
    oauth = reader.url("SODAN_ZOOM_OAUTH_URL", ZOOM_OAUTH, "https", "http")
    missing = [f"SODAN_ZOOM_{name}" for name in needed if not given[name]]
    if missing:
        off.append(f"Zoom is off, staff type the links: {' and '.join(missing)} not set")
        return None
    return ZoomAccount(
        given["ACCOUNT_ID"],
        given["CLIENT_ID"],
        given["CLIENT_SECRET"],
        hosts,
        reader.get("SODAN_ZOOM_WEBHOOK_SECRET"),
        api,
        oauth,
        kept,
    )


def _hosts(
    reader: _Reader, given: str, services: tuple[str, ...]
) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
    """Read who holds meetings, and for which services: "a@x.jp desk=b@x.jp desk=c@x.jp"."""
    kept: dict[str, tuple[str, ...]] = {}
    hosts: list[str] = []
    for word in listed(given):
        service, sign, host = word.partition("=")
        if not sign:
            host = word
        elif not _kept_for(reader, "SODAN_ZOOM_HOSTS", service, services) or not host:
            right = "expected SERVICE=HOST, or a host alone that serves all"
            reader.wrong("SODAN_ZOOM_HOSTS", f"holds {word!r}", right)
            continue
        else:
            kept[host] = (*kept.get(host, ()), service)
        hosts.append(host)
    return tuple(dict.fromkeys(hosts)), kept
