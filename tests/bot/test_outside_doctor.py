"""What the doctor finds outside: an address, a certificate, a clock and a mail server that fail."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from bot import outside_doctor
from bot.config import read
from tests.conftest import SECRET


@asynccontextmanager
async def healthy(
    text: str = "ok", tls: ssl.SSLContext | None = None, date: str = ""
) -> AsyncIterator[str]:
    """Serve /healthz as a desk behind a proxy does; give the public address."""

    async def answer(request: web.Request) -> web.Response:
        headers = {"date": date} if date else {}
        return web.Response(text=text, headers=headers)

    app = web.Application()
    app.router.add_get("/healthz", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls).start()
    yield f"http{'s' if tls else ''}://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


def certificate(folder: Path, days: int) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Make a certificate for loopback; give the server's side and the side that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "desk")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=days, hours=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    file = folder / "desk.pem"
    file.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + made.public_bytes(Encoding.PEM)
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(file)
    return server, ssl.create_default_context(cafile=str(file))


@pytest.mark.parametrize(("days", "state"), [(20, "warning"), (22, "ok"), (-1, "problem")])
async def test_certificate_is_looked_at_before_it_ends(
    days: int, state: str, tmp_path: Path
) -> None:
    tls, trust = certificate(tmp_path, days)
    async with healthy(tls=tls) as url:
        found = await outside_doctor._certificate(url, trust)
        reached = await outside_doctor._public_url(url, trust)

    assert [each.state for each in found] == [state]
    assert reached[0].state == ("problem" if days < 0 else "ok")
    assert days > 0 or "renew it" in reached[0].says


async def test_public_address_that_is_another_or_in_the_open_is_told() -> None:
    async with healthy(text="welcome to nginx") as url:
        found = await outside_doctor._public_url(url, None)
    (open_one,) = await outside_doctor._certificate("http://desk.example", None)
    (own,) = await outside_doctor._certificate("http://localhost:1", None)

    assert [each.state for each in found] == ["problem"]
    assert "not our ok" in found[0].says
    assert open_one.state == "problem"
    assert own.state == "skipped"


@pytest.mark.parametrize(
    ("date", "state"),
    [
        ("Sat, 21 Nov 2020 08:00:00 GMT", "problem"),
        ("words", "skipped"),
    ],
)
async def test_clock_is_compared_with_the_web_server(date: str, state: str) -> None:
    async with healthy(date=date) as url:
        found = await outside_doctor._public_url(url, None)

    assert [each.state for each in found] == ["ok", state]


async def test_mail_server_that_does_not_answer_is_told() -> None:
    settings = read(
        {
            "SODAN_DATABASE_URL": "sqlite:///x.db",
            "SODAN_SECRET_KEY": SECRET.decode(),
            "SODAN_SMTP_URL": "smtp://127.0.0.1:9",
            "SODAN_MAIL_FROM": "a@example.com",
        }
    )

    ((found),) = await outside_doctor._mail(settings)

    assert found.state == "problem"
    assert "SODAN_SMTP_URL" in found.says
