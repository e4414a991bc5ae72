"""Files that this machine can write and not read: sealed to a public key, in order, to the end.

A file is a line that names the format, an X25519 public key made for this file alone, and pieces
of up to 64 KiB, each with its length before it. The file's key is HKDF-SHA256 of the agreed secret
over both public keys and the file's kind; a piece is AES-256-GCM whose nonce is its number and
whether it is the last, so that no piece can be left out, moved, repeated or cut off.
Keys are text: a word, then base64 of 32 bytes and a checksum, since a public key with a slip of
the pen would make files that nobody can open.
"""

from __future__ import annotations

import base64
import hashlib
import struct
from collections.abc import Iterator
from types import TracebackType
from typing import BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"sodan sealed file 1\n"
PIECE = 64 * 1024
KEY = 32
TAG = 16
PUBLIC = "sodan-backup-public-"
PRIVATE = "sodan-backup-private-"
_CHECK = 4
_LENGTH = struct.Struct(">I")


class NotAKey(ValueError):
    """A text is not a backup key of the kind that is asked for."""


class DamagedFile(Exception):
    """A sealed file is not what was written: changed, cut, of another kind, or for another key."""


def new_pair() -> tuple[str, str]:
    """Make a pair of keys: the public one, the private one."""
    private = X25519PrivateKey.generate()
    return (
        _text(PUBLIC, private.public_key().public_bytes_raw()),
        _text(PRIVATE, private.private_bytes_raw()),
    )


def is_public(text: str) -> bool:
    """Tell whether a text is a whole public key."""
    try:
        _raw(PUBLIC, text)
    except NotAKey:
        return False
    return True


def _text(kind: str, raw: bytes) -> str:
    check = hashlib.sha256(kind.encode() + raw).digest()[:_CHECK]
    return kind + base64.urlsafe_b64encode(raw + check).decode()


def _raw(kind: str, text: str) -> bytes:
    try:
        whole = base64.urlsafe_b64decode(text.strip().removeprefix(kind))
    except ValueError:
        whole = b""
    raw = whole[:KEY]
    if _text(kind, raw) != text.strip():
        # The text may be a private key, so it is not repeated.
        raise NotAKey(f"expected a key that begins with {kind}, whole and unchanged")
    return raw


def _file_key(kind: str, agreed: bytes, made: bytes, recipient: bytes) -> AESGCM:
    info = b"sodan sealed file " + kind.encode()
    return AESGCM(HKDF(SHA256(), KEY, salt=made + recipient, info=info).derive(agreed))


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


class SealedWriter:
    """Writes one sealed file of a kind; whole only when the `with` block ends well."""

    def __init__(self, file: BinaryIO, public_key: str, kind: str) -> None:
        recipient = _raw(PUBLIC, public_key)
        private = X25519PrivateKey.generate()
        made = private.public_key().public_bytes_raw()
        agreed = private.exchange(X25519PublicKey.from_public_bytes(recipient))
        self._key = _file_key(kind, agreed, made, recipient)
        self._file = file
        self._head = MAGIC + made
        self._number = 0
        self._waiting = bytearray()
        file.write(self._head)

    def write(self, content: bytes) -> None:
        """Add to the file."""
        self._waiting += content
        while len(self._waiting) > PIECE:  # the last piece is never empty, unless the file is
            self._piece(bytes(self._waiting[:PIECE]), last=False)
            del self._waiting[:PIECE]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self._piece(bytes(self._waiting), last=True)

    def _piece(self, content: bytes, *, last: bool) -> None:
        sealed = self._key.encrypt(_nonce(self._number, last), content, self._head)
        self._file.write(_LENGTH.pack(len(sealed)) + sealed)
        self._number += 1


def unseal(file: BinaryIO, private_key: str, kind: str) -> Iterator[bytes]:
    """Give the pieces of a sealed file in order. Raises NotAKey, DamagedFile.

    Only after the last piece is it known that the file is whole.
    """
    own = X25519PrivateKey.from_private_bytes(_raw(PRIVATE, private_key))
    head = file.read(len(MAGIC) + KEY)
    if len(head) != len(MAGIC) + KEY or not head.startswith(MAGIC):
        raise DamagedFile("is not a sealed file of Sodan")
    made = head[len(MAGIC) :]
    try:
        agreed = own.exchange(X25519PublicKey.from_public_bytes(made))
    except ValueError:
        raise DamagedFile("is damaged at its beginning") from None
    key = _file_key(kind, agreed, made, own.public_key().public_bytes_raw())
    number = 0
    sealed = _piece_of(file)
    while True:
        after = file.read(_LENGTH.size)
        last = not after
        try:
            content = key.decrypt(_nonce(number, last), sealed, head)
        except InvalidTag:
            if number == 0:
                what = "is damaged, or was sealed to another key"
            else:
                what = "ends too early" if last else f"is damaged in piece {number + 1}"
            raise DamagedFile(what) from None
        yield content
        if last:
            return
        number += 1
        sealed = _piece_of(file, after)


def _piece_of(file: BinaryIO, length: bytes | None = None) -> bytes:
    found = file.read(_LENGTH.size) if length is None else length
    if len(found) != _LENGTH.size:
        raise DamagedFile("ends too early")
    (size,) = _LENGTH.unpack(found)
    if not TAG <= size <= PIECE + TAG:
        raise DamagedFile("is damaged between two pieces")
    sealed = file.read(size)
    if len(sealed) != size:
        raise DamagedFile("ends too early")
    return sealed
