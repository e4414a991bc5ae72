"""Facts about the installation itself, and the leases by which one process does what one may do."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.store.base import Base
from bot.store.prepared import Prepared, insert_into, insert_or_ignore, upsert
from bot.store.tables import caller_keys, facts, leases
from bot.store.vault import WrongKey

_FACT = Prepared(sa.select(facts.c.value).where(facts.c.name == bindparam("fact")))
_WRAPPED_BY = Prepared(sa.select(caller_keys.c.key_id).distinct())
_PUT = upsert(facts, ["name"], ["value"])
_PUT_FIRST = insert_or_ignore(facts, facts.c.name)

_DROP_DAYS = Prepared(
    sa.delete(facts).where(facts.c.name.like(bindparam("alike")), facts.c.name < bindparam("today"))
)

HOUSE_KEY = "house_key"  # "<fingerprint of the secret> <base64 of the house key, wrapped by it>"
DAMAGED = "damaged"  # in caller_keys.key_id: the key opens with no secret


def _take(dialect_name: str) -> Any:
    insert = insert_into(leases, dialect_name)
    free = sa.or_(leases.c.until <= bindparam("now"), leases.c.holder == insert.excluded.holder)
    return insert.on_conflict_do_update(
        index_elements=["name"],
        set_={"holder": insert.excluded.holder, "until": insert.excluded.until},
        where=free,
    ).returning(leases.c.name)


_TAKE = Prepared(_take)
_RENEW = Prepared(
    sa.update(leases)
    .where(
        leases.c.name == bindparam("lease"),
        leases.c.holder == bindparam("by"),
        leases.c.until > bindparam("now"),
    )
    .values(until=bindparam("longer"))
)
_RELEASE = Prepared(
    sa.delete(leases).where(leases.c.name == bindparam("lease"), leases.c.holder == bindparam("by"))
)


class Facts(Base):
    """What the installation knows about itself."""

    def fact(self, name: str) -> str | None:
        """Give a fact, or None."""
        row = self.one(_FACT, fact=name)
        return None if row is None else str(row[0])

    def put_fact(self, name: str, value: str) -> None:
        """Keep a fact in place of what it was."""
        self.run(_PUT, name=name, value=value)

    def put_first_fact(self, name: str, value: str) -> bool:
        """Keep a fact that nobody kept yet; True for the first who asks."""
        return self.one(_PUT_FIRST, name=name, value=value) is not None

    def first_today(self, what: str, day: date) -> bool:
        """Claim what is done once a day; True for the first who asks on this day."""
        name = f"{what} {day.isoformat()}"
        first = self.put_first_fact(name, "")
        if first:
            self.run(_DROP_DAYS, alike=f"{what} ____-__-__", today=name)
        return first

    def unlock(self) -> None:
        """Have the database's house key at hand; in a new database, make one first.

        Must be committed before anything is sealed. Raises WrongKey.
        """
        fact = self.fact(HOUSE_KEY)
        if fact is None:
            self.one(_PUT_FIRST, name=HOUSE_KEY, value=self.vault.new_house_key())
            # On PostgreSQL another process can have made one within the same moment.
            fact = self.fact(HOUSE_KEY)
            assert fact is not None
        self.vault.take_house_key(fact)

    def look_for_house_key(self) -> None:
        """Have the house key at hand if there is one and our secret opens it."""
        fact = self.fact(HOUSE_KEY)
        if fact is not None and fact.partition(" ")[0] in self.vault.key_ids:
            self.vault.take_house_key(fact)

    def check_key(self) -> None:
        """Raise WrongKey where our secrets do not open every caller's key."""
        wrapped_by = {row[0] for row in self.all(_WRAPPED_BY)} - self.vault.key_ids - {DAMAGED}
        if wrapped_by:
            raise WrongKey(
                "some callers' keys are still wrapped by the key before, expected it in "
                "SODAN_SECRET_KEY_OLD until `sodan keys rotate` has finished"
            )

    def take_lease(self, name: str, holder: str, until: datetime) -> bool:
        """Take a lease that is free, run out, or ours; False while another process has it."""
        taken = self.one(_TAKE, name=name, holder=holder, until=until, now=self.now)
        return taken is not None

    def renew_lease(self, name: str, holder: str, until: datetime) -> bool:
        """Keep our lease longer; False when it ran out or is another's: stop at once."""
        return self.run(_RENEW, lease=name, by=holder, longer=until, now=self.now) == 1

    def release_lease(self, name: str, holder: str) -> None:
        """Give our lease back early; another's stays."""
        self.run(_RELEASE, lease=name, by=holder)
