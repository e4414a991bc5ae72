"""What callers decide on the page behind a link in a mail: to be registered, to change, to go.

Looking changes nothing. Whatever is pressed is judged by the link anew, inside the transaction.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Literal

from bot.desk.base import Moves
from bot.desk.place import After
from bot.store.accounts import AccountLink
from bot.store.store import Store
from handlers import account
from handlers.turn import Caller

Done = Literal["confirmed", "sent", "limit", "deleted", "nothing"]
WARNED_BEFORE = timedelta(days=30)
WARNED_AT_ONCE = 20


class AccountMoves(Moves):
    """Takes what is pressed on those pages."""

    async def account_confirm(self, token: str) -> Done:
        """Make the caller registered with the address that the link was mailed to."""

        def work(store: Store, after: After) -> Done:
            found = _held(store, token, "full")
            if found is None:
                return "nothing"
            link, caller = found
            told: dict[str, Any] = link.kept["told"]
            if link.used_at is None:
                before = store.account_address(caller.id)
                service_id = str(link.kept["service"])
                store.register(token, caller.id, told["email"], service_id)
                caller.profile.update(told)
                store.save(caller)
                changed = bool(before) and before != told["email"]
                if changed:
                    store.readdress(caller.id, before, told)
                chat = store.at_hand(caller, elsewhere=self.place.elsewhere(service_id))
                if chat is not None:
                    language = caller.language or "en"
                    messages = account.done(after.catalog, language, changed=changed)
                    self._then.say(store, chat, messages, after, kind="registered")
            return "confirmed"

        return await self._move(work)

    async def account_address(self, token: str, address: str) -> Done:
        """Mail a link to another address, which counts once that link is used."""

        def work(store: Store, after: After) -> Done:
            found = _held(store, token, "page")
            if found is None:
                return "nothing"
            link, caller = found
            told = {"email": address, "mailbox": "own"}
            kept = {"service": link.kept["service"], "told": told, "at": link.kept["at"]}
            made = store.new_account_link(caller.id, "full", address, kept)
            if made:
                self._then.account_link(store, caller, "full", made, after)
            return "sent" if made else "limit"

        return await self._move(work)

    async def account_erase(self, token: str) -> Done:
        """Forget the caller, as the chat's own button does."""

        def work(store: Store, after: After) -> Done:
            found = _held(store, token, "page")
            if found is None:
                return "nothing"
            _, caller = found
            store.erase(caller)
            self._then.unspeak(store, caller, after)
            after.rooms = True
            after.wakes.add(caller.id)
            return "deleted"

        return await self._move(work)

    async def account_ask(self, address: str) -> None:
        """Mail a link to each account of an address; nobody learns whether there is one."""

        def work(store: Store, after: After) -> None:
            for caller_id in store.accounts_at(address):
                caller = store.hold(caller_id)
                if caller is None or caller.profile.get("mailbox") == "shared":
                    continue
                proven = store.account_address(caller.id)
                kept = {"service": caller.service or next(iter(after.services)), "at": proven}
                made = store.new_account_link(caller.id, "page", proven, kept)
                if made:
                    self._then.account_link(store, caller, "page", made, after)

        await self._move(work)

    async def warn_unused(self) -> int:
        """Tell the owners of unused accounts in time before these are erased; answer how many."""

        def work(store: Store, after: After) -> int:
            warned = 0
            for service in after.services.values():
                kept = service.keeping.after
                if not service.intake.account or kept <= WARNED_BEFORE:
                    continue
                since = store.now - kept + WARNED_BEFORE
                for caller_id in store.accounts_unused(service.id, since, WARNED_AT_ONCE):
                    caller, used = store.hold(caller_id), store.last_used(caller_id)
                    if caller is None or used is None:
                        continue
                    if not store.note_warned(caller_id):
                        continue  # another process was first
                    # Whom no mail reaches is not looked at again.
                    ends = (used[1] + kept).astimezone(service.zone).date()
                    warned += self._then.account_unused(store, caller, ends, after)
            return warned

        return await self._move(work)


def _held(store: Store, token: str, kind: str) -> tuple[AccountLink, Caller] | None:
    """Give a link of this kind and its caller, whose row is kept until the commit."""
    link = store.account_link(token)
    if link is None or link.kind != kind:
        return None
    caller = store.hold(link.caller_id)
    return None if caller is None or not link.is_for(caller.profile) else (link, caller)
