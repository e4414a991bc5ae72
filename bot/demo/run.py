"""Starting the demo: its own folder, its own mail server, and a banner that says where to look."""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import socket
from pathlib import Path

from bot import logs
from bot.app import App
from bot.config import read
from bot.demo import samples
from bot.demo.mailbox import Mailbox, routes
from bot.files import Files
from bot.meetings.sandbox import Sandbox
from bot.serve import server
from schedules.problem import Problem, Problems

BANNER = """
  Sodan demo. Everything runs on this machine only; nothing is sent anywhere.

    Chat      {url}/chat
    Console   {url}/console      login: {login}   password: {password}   (or login: {admin})
    Letters   {url}/demo/mail

  Data: {folder}   Start anew: make demo FRESH=1   Stop: Ctrl+C
"""


def demo(folder: Path, port: int, *, fresh: bool) -> None:
    """Run the demo until Ctrl+C."""
    _free(port)  # first of all, or the data of a demo that runs would be gone
    if fresh:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    logs.set_up("text")
    asyncio.run(_run(folder.resolve(), port))


def _free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            right = f"stop what uses it, or try another, such as SODAN_PORT={port + 1000}"
            raise Problems([Problem("--port", 0, f"{port} is in use", right)]) from None


def _secret(folder: Path) -> str:
    """Give the demo's key: made once, kept beside its data."""
    file = folder / "secret-key"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(32))
    return file.read_text()


async def _run(folder: Path, port: int) -> None:
    url = f"http://127.0.0.1:{port}"
    mailbox = Mailbox(folder / "mail")
    mailbox.start()
    try:
        new = not (folder / "sodan.db").exists()
        settings = read(
            {
                "SODAN_DATABASE_URL": f"sqlite:///{folder / 'sodan.db'}",
                "SODAN_SECRET_KEY": _secret(folder),
                "SODAN_PORT": str(port),
                "SODAN_PUBLIC_URL": url,
                "SODAN_SMTP_URL": mailbox.url,
                "SODAN_MAIL_FROM": "calls@example.com",
                **{k: v for k, v in os.environ.items() if k in ("SODAN_SITE", "SODAN_SERVICES")},
            }
        )
        files = Files(settings.services, settings.site)
        app = App(
            settings,
            files=files,
            provider=Sandbox(url),
            demo=True,
            extra_routes=routes(mailbox, files.catalog, url),
        )
        await samples.staff(app)
        if new:
            await samples.bookings(app)
        said = BANNER.format(
            url=url,
            login=samples.LOGIN,
            admin=samples.ADMIN,
            password=samples.PASSWORD,
            folder=folder.name,
        )
        print(said, flush=True)
        await server(app.asgi, "127.0.0.1", port, closing=app.web.close).serve()
    finally:
        mailbox.stop()
