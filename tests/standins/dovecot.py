"""A mailbox on loopback, kept by a real Dovecot: started in a temporary folder, gone afterwards.

It runs as nobody's system service: one process tree, one user, mails in memory of the folder.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from imap_tools import MailBoxUnencrypted

MISSING = "no Dovecot: on Debian, apt-get install dovecot-imapd"
USER, PASSWORD = "desk@example.jp", "pass@word"
_PLACES = ("dovecot", "/usr/sbin/dovecot")

_CONF = """
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log
listen = 127.0.0.1
protocols = imap
ssl = no
disable_plaintext_auth = no
mail_location = maildir:{folder}/mail
mail_uid = {user}
mail_gid = {group}
first_valid_uid = 1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {login}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/mail
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  unix_listener stats-reader {{
  }}
  unix_listener stats-writer {{
  }}
}}
"""


def program() -> str | None:
    """Find Dovecot; None where it is not installed."""
    return next((found for place in _PLACES if (found := shutil.which(place))), None)


class Dovecot:
    """A running server with one mailbox."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port
        self.url = f"imap://desk%40example.jp:pass%40word@127.0.0.1:{port}/INBOX"

    def put(self, raw: bytes) -> None:
        """Let a mail arrive."""
        with self.open() as box:
            box.append(raw, "INBOX")

    def flags(self) -> list[bool]:
        """Tell of each mail, oldest first, whether it is shown as read."""
        with self.open() as box:
            return ["\\Seen" in mail.flags for mail in box.fetch(mark_seen=False)]

    @contextmanager
    def open(self) -> Iterator[MailBoxUnencrypted]:
        """Open the mailbox as somebody who looks at it."""
        with MailBoxUnencrypted("127.0.0.1", self.port, timeout=20).login(USER, PASSWORD) as box:
            yield box


@contextmanager
def running(dovecot: str) -> Iterator[Dovecot]:
    """Run a server while the block runs."""
    folder = Path(tempfile.mkdtemp(prefix="sodan-imap-"))
    folder.chmod(0o755)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    user = group = pwd.getpwuid(os.getuid()).pw_name
    login = user
    if os.getuid() == 0:
        user, group, login = "nobody", "nogroup", "nobody"
    for name in ("run", "mail"):
        (folder / name).mkdir()
        if os.getuid() == 0:
            shutil.chown(folder / name, user, group)
    conf = folder / "dovecot.conf"
    conf.write_text(
        _CONF.format(
            folder=folder, port=port, user=user, group=group, login=login, password=PASSWORD
        )
    )
    with (folder / "errors").open("wb") as errors:
        process = subprocess.Popen(
            [dovecot, "-F", "-c", str(conf)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
    try:
        server = Dovecot(folder, port)
        _wait(server, process)
        yield server
    finally:
        process.terminate()
        process.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def _wait(server: Dovecot, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while True:
        try:
            with server.open():
                return
        except Exception as error:
            if process.poll() is not None or time.monotonic() > until:
                logs = [server.folder / name for name in ("log", "errors")]
                told = "\n".join(log.read_text() for log in logs if log.exists())
                raise RuntimeError(f"Dovecot did not start:\n{told}") from error
            time.sleep(0.1)
