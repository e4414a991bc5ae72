"""A desk in trouble: it says so, loses nothing that it acknowledged, and a supervisor is told."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

import aiohttp

from tests.conftest import SECRET
from tests.faults.process import ROOT, free_port
from tests.standins.line import USER, LineStandIn

HANGS = """
import time
from handlers import routes
routes.answer = lambda turn: time.sleep(60)
from bot.cli import main
main()
"""


async def test_writer_that_hangs_ends_the_process_with_a_failure(
    database_path: Path, tmp_path: Path
) -> None:
    port = free_port()
    log = tmp_path / "serve.log"
    async with LineStandIn() as line, aiohttp.ClientSession() as session:
        settings = {
            "PATH": "/usr/bin:/bin",
            "SODAN_PORT": str(port),
            "SODAN_DATABASE_URL": f"sqlite:///{database_path}",
            "SODAN_SECRET_KEY": SECRET.decode(),
            "SODAN_LINE_CHANNEL_SECRET": line.secret,
            "SODAN_LINE_CHANNEL_TOKEN": line.token,
            "SODAN_LINE_API_URL": line.url,
        }
        with log.open("wb") as out:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", HANGS, "serve", cwd=ROOT, env=settings, stdout=out, stderr=out
            )
        try:
            url = f"http://127.0.0.1:{port}"
            async with asyncio.timeout(30):
                while True:
                    try:
                        async with session.get(f"{url}/healthz") as answer:
                            assert answer.status == 200
                            break
                    except aiohttp.ClientError:
                        assert process.returncode is None, log.read_text()
                        await asyncio.sleep(0.05)
            raw, headers = line.event_follow(USER)
            begun = time.monotonic()
            async with session.post(f"{url}/webhooks/line", data=raw, headers=headers) as answer:
                assert answer.status == 503  # never a false 200
            code = await asyncio.wait_for(process.wait(), 20)
        finally:
            if process.returncode is None:
                process.kill()

    assert code == 1, log.read_text()
    assert time.monotonic() - begun < 13
    assert "writer-stuck" in log.read_text()
