"""What LINE bills: those who can buy a larger plan hear in time that a month comes to its end."""

from __future__ import annotations

from functools import partial

from bot.desk.base import Moves
from bot.desk.place import After
from bot.store.pushes import Month
from bot.store.store import Store


class Billing(Moves):
    """Tells admins, once for each step of each month."""

    async def tell_pushes(self) -> None:
        """Tell admins of every account that has reached a step they did not hear of."""
        now = self.place.clock()
        for month in await self._database.look(lambda store: store.line_months(), now):
            if month.step > month.told:
                await self._move(partial(self._near, month=month))

    def _near(self, store: Store, after: After, *, month: Month) -> None:
        if store.told_step(month):
            self._then.tell_admins(store, after, self.place.kept.get(("line", month.account), ""))
