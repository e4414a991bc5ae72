"""The exact texts that were shown, and who agreed to which of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.base import Base, new_id
from bot.store.prepared import Prepared, insert_or_ignore
from bot.store.tables import consents, offered_texts, texts
from handlers.terms_change import Agreed
from handlers.turn import Booking, Caller

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
_AGREED_LAST = Prepared(
    sa.select(texts.c.document, texts.c.language, texts.c.text)
    .join_from(consents, texts, texts.c.hash == consents.c.text_hash)
    .where(
        consents.c.caller_id == bindparam("caller_id"),
        texts.c.document == bindparam("named"),
    )
    .order_by(consents.c.agreed_at.desc(), texts.c.kept_at.desc())
    .limit(1)
)
_BY_TAKING = Prepared(
    sa.select(consents.c.text_hash).where(
        consents.c.caller_id == bindparam("caller_id"), consents.c.channel == bindparam("how")
    )
)
_OFFER = insert_or_ignore(offered_texts)
_OFFERED = Prepared(
    sa.select(texts.c.hash, texts.c.document, texts.c.version, texts.c.language, texts.c.text)
    .join_from(offered_texts, texts, texts.c.hash == offered_texts.c.text_hash)
    .where(
        offered_texts.c.booking_id == bindparam("booking"),
        offered_texts.c.revision == bindparam("of_revision"),
    )
    .order_by(offered_texts.c.place)
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
                self._agree(caller.id, hashed, caller.language, how or caller.channel)

    def offer_texts(self, booking: Booking, hashes: Sequence[str]) -> None:
        """Keep to which kept texts its caller agrees by taking a time of this very offer."""
        for place, hashed in enumerate(hashes):
            self.run(
                _OFFER,
                booking_id=booking.id,
                revision=booking.revision,
                place=place,
                text_hash=hashed,
            )

    def offered_texts(self, booking: Booking) -> list[KeptText]:
        """List those texts, in the service's order; empty where taking a time agrees to nothing."""
        rows = self.all(_OFFERED, booking=booking.id, of_revision=booking.revision)
        return [KeptText(*row[1:]) for row in rows]

    def agree_by_taking(self, booking: Booking, way: str) -> None:
        """Keep that the caller agreed to the texts of an offer by taking one of its times.

        `booking` as it stood while it was offered; `way` is mail, or the channel of the button.
        It is kept beside a consent that was given before, and once for each text and way.
        """
        if booking.caller_id is None:
            return
        how = f"reply-{way}"
        known = {row[0] for row in self.all(_BY_TAKING, caller_id=booking.caller_id, how=how)}
        for row in self.all(_OFFERED, booking=booking.id, of_revision=booking.revision):
            if row[0] not in known:
                self._agree(booking.caller_id, row[0], row[3], how)

    def _agree(self, caller_id: str, hashed: str, language: str, channel: str) -> None:
        self.run(
            _AGREE,
            id=new_id(),
            caller_id=caller_id,
            text_hash=hashed,
            language=language,
            channel=channel,
            agreed_at=self.now,
            agreed_month=f"{self.now:%Y-%m}",
        )

    def consents(self, caller: Caller) -> set[str]:
        """Give the hashes of all texts that the caller agreed to."""
        return {row[0] for row in self.all(_AGREED, caller_id=caller.id)}

    def consented(self, caller: Caller, hashes: Sequence[str]) -> bool:
        """Tell whether the caller agreed to every one of these texts."""
        return self.consents(caller).issuperset(hashes)

    def agreed_text(self, caller_id: str, document: str) -> Agreed | None:
        """Give the text of a document that the caller agreed to last; None for none."""
        row = self.one(_AGREED_LAST, caller_id=caller_id, named=document)
        return None if row is None else Agreed(*row)
