"""The exact texts that were shown, and who agreed to which of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.base import Base, new_id
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import consents, texts
from handlers.turn import Caller

_KEEP = insert_or_ignore(texts)
_TEXT = Prepared(
    sa.select(texts.c.document, texts.c.version, texts.c.language, texts.c.text).where(
        texts.c.hash == bindparam("hash")
    )
)
_AGREE = Prepared(sa.insert(consents))
_AGREED = Prepared(
    sa.select(consents.c.text_hash).where(consents.c.caller_id == bindparam("caller_id"))
)


class KeptText(NamedTuple):
    """A text as somebody was shown it."""

    document: str
    version: str
    language: str
    text: str


class Consents(Base):
    """Texts kept for good, and consent to them."""

    def keep_text(self, document: str, version: str, language: str, text: str) -> str:
        """Keep the exact text shown, once; answer its hash (sha256, hex)."""
        hashed = hashlib.sha256(text.encode()).hexdigest()
        self.one(
            _KEEP,
            hash=hashed,
            document=document,
            version=version,
            language=language,
            text=text,
            kept_at=self.now,
        )
        return hashed

    def kept_text(self, hashed: str) -> KeptText | None:
        """Give the text of a hash; None for one that was never shown."""
        row = self.one(_TEXT, hash=hashed)
        return None if row is None else KeptText(*row)

    def consent(self, caller: Caller, hashes: Sequence[str], *, how: str = "") -> None:
        """Keep that the caller agreed to these kept texts; what was agreed before stays as it is.

        `how` says by which way, where it was not by a button of the caller's channel.

        A hash that was never kept is refused by the database.
        """
        agreed = self.consents(caller)
        for hashed in dict.fromkeys(hashes):
            if hashed not in agreed:
                self.run(
                    _AGREE,
                    id=new_id(),
                    caller_id=caller.id,
                    text_hash=hashed,
                    language=caller.language,
                    channel=how or caller.channel,
                    agreed_at=self.now,
                    agreed_month=f"{self.now:%Y-%m}",
                )

    def consents(self, caller: Caller) -> set[str]:
        """Give the hashes of all texts that the caller agreed to."""
        return {row[0] for row in self.all(_AGREED, caller_id=caller.id)}

    def consented(self, caller: Caller, hashes: Sequence[str]) -> bool:
        """Tell whether the caller agreed to every one of these texts."""
        return self.consents(caller).issuperset(hashes)
