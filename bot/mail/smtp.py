"""Sending a finished letter to the mail server.

`smtp://` upgrades to TLS where the server offers it, and insists on TLS where a password would
travel to another machine; `smtp+starttls://` always insists; `smtps://` is TLS from the start.
Certificates are checked. Errors never name an address: it is personal.
"""

from __future__ import annotations

from email.message import EmailMessage
from email.utils import parseaddr
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

import aiosmtplib

from bot.channels.channel import Refused, TryLater

PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
TIMEOUT_SECONDS = 20.0


class Smtp:
    """One mail server and the address that we send from."""

    def __init__(self, url: str, sender: str, *, timeout_seconds: float = TIMEOUT_SECONDS) -> None:
        """Read the address of the server. Raises ValueError, which never shows a password."""
        parts = urlsplit(url)
        if parts.scheme not in PORTS or not parts.hostname:
            raise ValueError(
                f"SODAN_SMTP_URL begins with {parts.scheme!r}, expected smtp://host:port, "
                "smtp+starttls://user:password@host:port or smtps://user:password@host:port"
            )
        self.host = parts.hostname
        self.port = parts.port or PORTS[parts.scheme]
        self.user = unquote(parts.username or "")
        self.password = unquote(parts.password or "")
        self.tls = parts.scheme == "smtps"
        if self.tls:
            self.starttls: bool | None = False
        elif parts.scheme == "smtp+starttls" or (self.user and not is_loopback(self.host)):
            self.starttls = True
        else:
            self.starttls = None  # where the server offers it
        self.envelope_from = parseaddr(sender)[1]
        self.timeout_seconds = timeout_seconds

    async def send(self, message: EmailMessage, envelope_to: str) -> None:
        """Hand one letter over; what comes back of it goes where its answers go.

        Raises TryLater (server away or busy; `uncertain` once the body may have been taken) or
        Refused (the server says that this letter will never do).
        """
        client = self._client()
        try:
            await self._greet(client)
            envelope_from = parseaddr(str(message["Reply-To"] or ""))[1] or self.envelope_from
            await self._hand_over(client, message.as_bytes(), envelope_from, envelope_to)
            await self._leave(client)
        finally:
            client.close()

    async def greet(self) -> None:
        """Say hello as before a letter, and leave: are we let in? Raises TryLater."""
        client = self._client()
        try:
            await self._greet(client)
            await self._leave(client)
        finally:
            client.close()

    def _client(self) -> aiosmtplib.SMTP:
        return aiosmtplib.SMTP(
            hostname=self.host,
            port=self.port,
            use_tls=self.tls,
            start_tls=self.starttls,
            timeout=self.timeout_seconds,
        )

    async def _greet(self, client: aiosmtplib.SMTP) -> None:
        # Whatever fails before a letter is named is the server's or the settings' matter; the
        # letter is still good.
        try:
            await client.connect()
            if self.user:
                await client.login(self.user, self.password)
        except aiosmtplib.SMTPResponseException as error:
            raise TryLater(f"the mail server answered {error.code} to our greeting") from None
        except (aiosmtplib.SMTPException, OSError) as error:
            raise TryLater(f"the mail server is out of reach ({type(error).__name__})") from None

    @staticmethod
    async def _hand_over(
        client: aiosmtplib.SMTP, body: bytes, envelope_from: str, envelope_to: str
    ) -> None:
        try:
            await client.sendmail(envelope_from, [envelope_to], body)
        except aiosmtplib.SMTPRecipientsRefused as error:
            _judge(error.recipients[0].code)
        except aiosmtplib.SMTPResponseException as error:
            _judge(error.code)
        except (aiosmtplib.SMTPException, OSError) as error:
            reason = f"the mail server went silent ({type(error).__name__})"
            raise TryLater(reason, uncertain=True) from None

    @staticmethod
    async def _leave(client: aiosmtplib.SMTP) -> None:
        # The letter is taken already; a server that hangs up without a goodbye changes nothing.
        try:
            await client.quit()
        except (aiosmtplib.SMTPException, OSError):
            return


def _judge(code: int) -> None:
    if 500 <= code < 600:
        raise Refused(f"the mail server answered {code}") from None
    raise TryLater(f"the mail server answered {code}") from None


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine itself."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
