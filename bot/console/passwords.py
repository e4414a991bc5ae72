"""Hashing and checking passwords, in a thread of its own and never two dozen at once."""

from __future__ import annotations

import asyncio

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

LEAST_LETTERS = 12
MOST_LETTERS = 200
AT_ONCE = 2  # each takes ~85 ms and 64 MB: a flood of logins must not take the machine


def fault(password: str, again: str, login: str) -> str | None:
    """Name the sentence that says what is wrong with a new password; None when it will do."""
    if len(password) < LEAST_LETTERS:
        return "console-password-short"
    if len(password) > MOST_LETTERS:
        return "console-password-long"
    if len(set(password)) < 5:
        return "console-password-simple"
    if login and login in password.casefold():
        return "console-password-login"
    if password != again:
        return "console-password-differs"
    return None


class Passwords:
    """Makes and checks argon2 hashes."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._nobody = ""

    async def hash(self, password: str) -> str:
        """Make the hash to keep."""
        async with self._turns:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def right(self, password: str, kept: str | None) -> bool:
        """Tell whether the password is the kept one.

        Without a kept one it takes as long and says no: nobody learns which logins exist.
        """
        if not self._nobody:
            self._nobody = await self.hash("nobody's password")
        async with self._turns:
            fits = await asyncio.to_thread(self._fits, password, kept or self._nobody)
        return fits and kept is not None

    def _fits(self, password: str, kept: str) -> bool:
        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False
