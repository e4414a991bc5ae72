"""The road between a browser and the demo: a real line that can be cut, or swallow the answers."""

from __future__ import annotations

import asyncio
from contextlib import suppress

PIECE = 65536


class Road:
    """Passes bytes on, until it is told otherwise.

    `answers` False: what is asked arrives, what is answered is lost. `stand` None: nothing arrives
    any more, and nobody is told. `cut` ends every connection and refuses new ones until `mend`.
    """

    def __init__(self, port: int) -> None:
        self._to = port
        self._server: asyncio.Server | None = None
        self._lines: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.port = 0
        self.is_open = True
        self.answers = True
        self.lost = asyncio.Event()  # an answer was swallowed

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._pass, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        assert self._server is not None
        self.cut()
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self) -> None:
        """End every connection, and take no new one."""
        self.is_open = False
        for line in tuple(self._lines):
            line.transport.abort()

    def mend(self) -> None:
        self.is_open = self.answers = True
        self.lost.clear()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self.is_open:
            writer.transport.abort()
            return
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._to)
        self._lines |= {writer, far_writer}
        there = asyncio.create_task(self._carry(reader, far_writer, is_answer=False))
        back = asyncio.create_task(self._carry(far_reader, writer, is_answer=True))
        self._tasks |= {there, back}
        with suppress(asyncio.CancelledError):
            await asyncio.wait({there, back})
        self._tasks -= {there, back}
        self._lines -= {writer, far_writer}

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, is_answer: bool
    ) -> None:
        with suppress(OSError):
            while piece := await reader.read(PIECE):
                if is_answer and not self.answers:
                    self.lost.set()
                    continue
                writer.write(piece)
                await writer.drain()
        writer.close()
