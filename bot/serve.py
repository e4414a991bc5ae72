"""Running the desk until it is told to stop."""

from __future__ import annotations

import asyncio
import gc

import structlog
import uvicorn
from starlette.types import ASGIApp

from bot import logs
from bot.app import App
from bot.config import Settings

log = structlog.get_logger()


def server(asgi: ASGIApp, host: str, port: int, trusted_proxy: str = "") -> uvicorn.Server:
    """Make a web server that ends its streams soon after it is told to stop."""
    config = uvicorn.Config(
        asgi,
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=2,
        proxy_headers=bool(trusted_proxy),
        forwarded_allow_ips=trusted_proxy or None,
    )
    return uvicorn.Server(config)


def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT."""
    logs.set_up(settings.log)
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    app = App(settings)
    for reason in settings.off:
        log.warning("off", reason=reason)
    log.info("serving", url=settings.public_url, files=app.files.catalog().hash)
    gc.collect()
    gc.freeze()  # what start-up made stays; the collector need not walk it at every pause
    await server(app.asgi, settings.host, settings.port, settings.trusted_proxy).serve()
