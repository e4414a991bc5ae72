"""Real mail servers on loopback: one that takes letters, and a Dovecot that keeps the answers."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from aiosmtpd.controller import Controller

from tests.bot.mail.test_smtp import Server, free_port
from tests.standins import dovecot
from tests.standins.dovecot import Dovecot


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def port(server: Server) -> Iterator[int]:
    controller = Controller(server, hostname="127.0.0.1", port=free_port())
    controller.start()
    yield int(controller.port)
    controller.stop()


@pytest.fixture(scope="module")
def imap() -> Iterator[Dovecot]:
    """Run Dovecot; where it is not installed, CI fails and everybody else reads what is missing."""
    program = dovecot.program()
    if program is None and os.environ.get("CI") == "true":
        pytest.fail(dovecot.MISSING)
    if program is None:
        pytest.skip(dovecot.MISSING)
    with dovecot.running(program) as running:
        yield running


@pytest.fixture
def mailbox(imap: Dovecot) -> Dovecot:
    """Empty the mailbox."""
    with imap.open() as box:
        box.delete(box.uids())
    return imap
