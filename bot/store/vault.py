"""Sealing personal columns, and finding rows by keyed hashes.

Each caller has a random 256-bit key, stored wrapped by a key derived from SODAN_SECRET_KEY
(caller_keys). A sealed value is one format byte, a 12-byte nonce, and AES-256-GCM output whose
associated data is "table.column.row id", so that no value can be moved to another place.
Rotation wraps the callers' keys anew and touches no other row. Deleting a caller's key makes
everything sealed under it unreadable, in old backups too.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE = 12
KEPT_KEYS = 4096  # callers whose keys stay in memory: between this many and twice as many
FORMAT = b"\x01"


class WrongKey(Exception):
    """The installation's key does not open what it should: wrong SODAN_SECRET_KEY or damage."""


def _derive(secret: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=b"sodan " + purpose.encode()).derive(secret)


class Vault:
    """The installation's keys: wraps callers' keys, seals what belongs to nobody, makes lookups."""

    def __init__(self, secret: bytes) -> None:
        self._wrap = AESGCM(_derive(secret, "wrap"))
        self._house = AESGCM(_derive(secret, "house"))
        self._lookup = _derive(secret, "lookup")
        self.key_id = hashlib.sha256(_derive(secret, "id")).hexdigest()[:16]
        # Threads share the vault, so keys leave by generations: one that was just asked for
        # never vanishes between `holds` in one thread and `seal`, whatever another one opens.
        self._young: dict[str, AESGCM] = {}
        self._old: dict[str, AESGCM] = {}

    def new_key(self, caller_id: str) -> bytes:
        """Make a caller's key; answer it wrapped, as caller_keys keeps it."""
        key = secrets.token_bytes(32)
        wrapped = _seal(self._wrap, key, f"caller_keys.wrapped.{caller_id}")
        self._keep(caller_id, AESGCM(key))
        return wrapped

    def unwrap(self, caller_id: str, wrapped: bytes) -> None:
        """Have this caller's key at hand. Raises WrongKey."""
        key = _open(self._wrap, wrapped, f"caller_keys.wrapped.{caller_id}")
        self._keep(caller_id, AESGCM(key))

    def holds(self, caller_id: str) -> bool:
        """Tell whether this caller's key is at hand."""
        if caller_id in self._young:
            return True
        key = self._old.get(caller_id)
        if key is None:
            return False
        self._keep(caller_id, key)
        return True

    def forget(self, caller_id: str) -> None:
        """Drop the key from memory: the caller was erased."""
        self._young.pop(caller_id, None)
        self._old.pop(caller_id, None)

    def seal(self, caller_id: str, place: str, value: str | bytes) -> bytes:
        """Seal a value under the caller's key; `place` is table.column.row id."""
        return _seal(self._key(caller_id), _bytes(value), place)

    def open(self, caller_id: str, place: str, sealed: bytes) -> bytes:
        """Open a sealed value. Raises WrongKey."""
        return _open(self._key(caller_id), sealed, place)

    def seal_house(self, place: str, value: str | bytes) -> bytes:
        """Seal what belongs to no caller: staff mail in the outbox, failed turns of strangers."""
        return _seal(self._house, _bytes(value), place)

    def open_house(self, place: str, sealed: bytes) -> bytes:
        """Open what `seal_house` sealed. Raises WrongKey."""
        return _open(self._house, sealed, place)

    def lookup(self, purpose: str, value: str) -> str:
        """Make the keyed hash by which a value is found: 43 letters, the same every time."""
        digest = hmac.digest(self._lookup, f"{purpose}\0{value}".encode(), "sha256")
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

    def _keep(self, caller_id: str, key: AESGCM) -> None:
        if len(self._young) >= KEPT_KEYS:
            self._old, self._young = self._young, {}
        self._young[caller_id] = key

    def _key(self, caller_id: str) -> AESGCM:
        return self._young.get(caller_id) or self._old[caller_id]


def _bytes(value: str | bytes) -> bytes:
    return value.encode() if isinstance(value, str) else value


def _seal(key: AESGCM, value: bytes, place: str) -> bytes:
    nonce = secrets.token_bytes(NONCE)
    return FORMAT + nonce + key.encrypt(nonce, value, place.encode())


def _open(key: AESGCM, sealed: bytes, place: str) -> bytes:
    try:
        return key.decrypt(sealed[1 : 1 + NONCE], sealed[1 + NONCE :], place.encode())
    except InvalidTag as error:
        raise WrongKey(f"what stands in {place.rpartition('.')[0]} does not open") from error
