"""Sealing personal columns, and finding rows by keyed hashes.

Each caller has a random 256-bit key, stored wrapped by a key derived from SODAN_SECRET_KEY
(caller_keys). What belongs to no caller, and the keyed hashes, hang on one more random key, the
house key, wrapped likewise in the fact "house_key". A sealed value is one format byte, a 12-byte
nonce, and AES-256-GCM output whose associated data is "table.column.row id", so that no value can
be moved to another place. Rotation wraps all these keys anew and touches no other row. Deleting a
caller's key makes everything sealed under it unreadable, in old backups too.
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
HOUSE_PLACE = "facts.value.house_key"


class WrongKey(Exception):
    """The installation's key does not open what it should: wrong SODAN_SECRET_KEY or damage."""


def _derive(secret: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=b"sodan " + purpose.encode()).derive(secret)


def key_id(secret: bytes) -> str:
    """Tell the fingerprint of a SODAN_SECRET_KEY: 16 digits that say nothing about it."""
    return hashlib.sha256(_derive(secret, "id")).hexdigest()[:16]


class Vault:
    """The installation's keys: wraps callers' keys, seals what belongs to nobody, makes lookups.

    `others` are further secrets whose wrapping is understood: during a rotation there are two.
    The house key is the database's: Facts.unlock and Facts.look_for_house_key bring it. A vault
    without a secret is for those who read nothing sealed.
    """

    def __init__(self, secret: bytes, *others: bytes) -> None:
        self.blind = not secret
        self.key_id = key_id(secret)
        self._wraps = {
            key_id(each): AESGCM(_derive(each, "wrap")) for each in (secret, *others) if each
        }
        self._house: AESGCM | None = None
        self._lookup = b""
        # Threads share the vault, so keys leave by generations: one that was just asked for
        # never vanishes between `holds` in one thread and `seal`, whatever another one opens.
        self._young: dict[str, AESGCM] = {}
        self._old: dict[str, AESGCM] = {}

    @property
    def key_ids(self) -> frozenset[str]:
        """Tell the fingerprints of the secrets that are understood."""
        return frozenset(self._wraps)

    @property
    def ready(self) -> bool:
        """Tell whether the house key is there, or never will be."""
        return self.blind or self._house is not None

    def new_house_key(self) -> str:
        """Make a house key; answer it wrapped, as the fact "house_key" keeps it."""
        return self._wrap_house(secrets.token_bytes(32))

    def take_house_key(self, fact: str) -> None:
        """Use the house key that the fact holds. Raises WrongKey."""
        house = self._unwrap_house(fact)
        self._lookup = _derive(house, "lookup")
        self._house = AESGCM(_derive(house, "house"))

    def rewrap_house_key(self, fact: str) -> str:
        """Wrap the house key anew, by the first secret. Raises WrongKey."""
        return self._wrap_house(self._unwrap_house(fact))

    def _wrap_house(self, house: bytes) -> str:
        wrapped = _seal(self._wraps[self.key_id], house, HOUSE_PLACE)
        return f"{self.key_id} {base64.b64encode(wrapped).decode()}"

    def _unwrap_house(self, fact: str) -> bytes:
        wrapped_by, _, wrapped = fact.partition(" ")
        if wrapped_by not in self._wraps:
            raise WrongKey(
                "SODAN_SECRET_KEY is not the one that this database was made with, "
                "expected that one"
            )
        return _open(self._wraps[wrapped_by], base64.b64decode(wrapped), HOUSE_PLACE)

    def new_key(self, caller_id: str, wrapped_by: str = "") -> bytes:
        """Make a caller's key; answer it wrapped, as caller_keys keeps it.

        `wrapped_by` is the fingerprint of the secret to use; the first secret's where it is "".
        Raises WrongKey for one that is not understood.
        """
        wrap = self._wraps.get(wrapped_by or self.key_id)
        if wrap is None:
            raise WrongKey("the database was moved to another SODAN_SECRET_KEY, expected that one")
        key = secrets.token_bytes(32)
        wrapped = _seal(wrap, key, f"caller_keys.wrapped.{caller_id}")
        self._keep(caller_id, AESGCM(key))
        return wrapped

    def unwrap(self, caller_id: str, wrapped: bytes) -> None:
        """Have this caller's key at hand. Raises WrongKey."""
        self._keep(caller_id, AESGCM(self._unwrapped(caller_id, wrapped)))

    def rewrap(self, caller_id: str, wrapped: bytes) -> bytes:
        """Wrap a caller's key anew, by the first secret. Raises WrongKey."""
        key = self._unwrapped(caller_id, wrapped)
        return _seal(self._wraps[self.key_id], key, f"caller_keys.wrapped.{caller_id}")

    def _unwrapped(self, caller_id: str, wrapped: bytes) -> bytes:
        # A row may be wrapped anew between our reading its fingerprint and its key, so each
        # secret is tried; there is more than one only during a rotation.
        place = f"caller_keys.wrapped.{caller_id}"
        failure = WrongKey("no SODAN_SECRET_KEY was given")
        for wrap in self._wraps.values():
            try:
                return _open(wrap, wrapped, place)
            except WrongKey as error:
                failure = error
        raise failure

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
        """Seal what belongs to no caller: staff mail in the outbox, failed turns of strangers.

        Raises WrongKey without the house key.
        """
        return _seal(self._housed(), _bytes(value), place)

    def open_house(self, place: str, sealed: bytes) -> bytes:
        """Open what `seal_house` sealed. Raises WrongKey."""
        return _open(self._housed(), sealed, place)

    def lookup(self, purpose: str, value: str) -> str:
        """Make the keyed hash by which a value is found: 43 letters, the same every time.

        Raises WrongKey without the house key.
        """
        self._housed()
        digest = hmac.digest(self._lookup, f"{purpose}\0{value}".encode(), "sha256")
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

    def _housed(self) -> AESGCM:
        if self._house is None:
            raise WrongKey("SODAN_SECRET_KEY does not fit the database, or it is a new one")
        return self._house

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
