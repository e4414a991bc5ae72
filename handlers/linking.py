"""One caller in several apps: a code from one, typed in the other; and leaving an app again.

Whether a code was wrong, used, old or one try too many is never told. The code itself stands in a
card, whose first line and lock screen say nothing of it.
"""

from __future__ import annotations

from handlers import start, tongues, words
from handlers.fields import cleaning
from handlers.messages import Card, Choice, Option, Reply, Text, say
from handlers.turn import Caller, Joined, Turn
from locales.catalog import Catalog
from locales.languages import guess
from schedules.booking import OPEN

STATE = "link"
ASKED = "link"  # in the draft: the code about which is asked whether it is theirs
LEFT = "left"  # the state after this very app was taken out: its caller is a stranger now
DIGITS = 9
GROUP = 3  # digits read out at a time


def ask(turn: Turn) -> Reply:
    """Ask for the other app's code, or offer one; list the other apps, each to be taken out."""
    turn.draft.pop(ASKED, None)
    every = turn.store.chats(turn.caller)
    options = (
        Option(turn.say("link-get-label"), "link.get", style="main"),
        *(_out(turn.catalog, turn.language, one) for one in every if len(every) > 1),
        turn.button("back-label", "go.back"),
        turn.button("menu-label", "go.menu"),
    )
    return say(Choice(turn.say("link-ask"), options), state=STATE)


def ask_again(turn: Turn) -> Reply:
    """Ask what was asked last: for a code, or whether one is theirs."""
    code = str(turn.draft.get(ASKED, ""))
    return sure(turn, code) if code else ask(turn)


def show_code(turn: Turn) -> Reply:
    """Make a code and show it."""
    code = turn.store.new_link_code(turn.caller)
    groups = " ".join(code[n : n + GROUP] for n in range(0, len(code), GROUP))
    title = turn.say("link-label")
    options = (*_by_link(turn, code), turn.button("menu-label", "go.menu"))
    card = Card(title, (("", groups),), title, turn.say("link-code"), options, protected=True)
    return say(card, state="menu")


def read(text: str) -> str:
    """Read a code, whatever the digits and however they are grouped; "" where it is none."""
    plain = cleaning.ascii_digits(cleaning.folded(cleaning.without_unseen(text)))
    code = "".join(char for char in plain if not char.isspace() and char not in "-–.")
    return code if len(code) == DIGITS and code.isascii() and code.isdecimal() else ""


def take(turn: Turn, text: str) -> Reply:
    """Take a typed code; who has something here to show to another is asked once more."""
    code, asked = read(text), str(turn.draft.get(ASKED, ""))
    meant = words.read(text, _language(turn)).outcome if asked else ""
    if meant == "yes":
        return _link(turn, asked)
    if meant == "no":
        return start.menu(turn) if turn.caller.language else start.ask_language(turn)
    offered = tongues.offer(turn, text) if turn.caller.language and not code else None
    if offered is not None:
        return offered
    has_own = turn.caller.profile or turn.store.bookings_of(turn.caller.id, open_only=False)
    return sure(turn, code) if code and has_own else _link(turn, code)


def sure(turn: Turn, code: str) -> Reply:
    """Ask whether the other app is theirs: somebody may have sent them a code, or a link with it.

    It is asked for any code, right or wrong.
    """
    turn.draft[ASKED], language = code, _language(turn)
    options = (
        Option(turn.catalog.say("yes-label", language), f"link.take:{code}", style="main"),
        Option(turn.catalog.say("menu-label", language), "go.menu"),
    )
    return say(Choice(turn.catalog.say("link-sure", language), options), state=STATE)


def _language(turn: Turn) -> str:
    return turn.caller.language or guess(turn.update.hint) or "en"


def confirm(turn: Turn) -> Reply:
    """Go on with the code that was asked about."""
    return _link(turn, read(turn.pressed))


def _link(turn: Turn, code: str) -> Reply:
    """Go on as the caller who made the code, if there is one."""
    turn.draft.pop(ASKED, None)
    joined = turn.store.link(code, turn.caller) if code else None
    if joined is None:
        again = ask(turn) if turn.caller.language else start.ask_language(turn)
        return say(Text(turn.say("link-failed")), *again.messages, state=again.state)
    other = become(turn, joined)
    parts = [turn.say("link-done", app=name(turn.catalog, turn.language, other))]
    count = _too_many(turn)
    if count:
        parts.append(turn.say("link-many", count=str(count)))
    menu = start.menu(turn)
    return say(Text("\n\n".join(parts)), *menu.messages, state=menu.state)


def become(turn: Turn, joined: Joined) -> str:
    """Go on as the caller whom this one has become; answer by which channel they were known.

    There it is told, with a button that takes this app out again.
    """
    caller = turn.store.load(joined.caller_id)
    assert caller is not None  # made so in this transaction
    caller.reachable = True
    turn.caller = caller
    told = next((c for c in turn.store.chats(caller)[1:] if c.chat == joined.told), None)
    if told is None:
        return "web"  # a session that ended with this one
    turn.events.append(("linked", f"{caller.id} {told.chat}"))
    return told.channel


def added(catalog: Catalog, language: str, new: Caller) -> Choice:
    """Say, where the code was made, which app was added; one tap takes it out."""
    app = name(catalog, language, new.channel)
    text = catalog.say("link-added-notice", language, app=app)
    return Choice(text, (_out(catalog, language, new),))


def remove(turn: Turn) -> Reply | None:
    """Take an app out, this one or another; None where it is none of the caller's."""
    every = turn.store.chats(turn.caller)
    out = next((one for one in every if one.chat == turn.pressed), None)
    if out is None or not turn.store.unlink(turn.caller, out.chat):
        return None
    text = turn.say("link-removed", app=name(turn.catalog, turn.language, out.channel))
    if out.chat == turn.caller.chat:
        return say(Text(text), state=LEFT)
    menu = start.menu(turn)
    return say(Text(text), *menu.messages, state=menu.state)


def name(catalog: Catalog, language: str, channel: str) -> str:
    """Name an app as callers and staff know it."""
    return catalog.say(f"console-channel-{channel}", language)


def _by_link(turn: Turn, code: str) -> tuple[Option, ...]:
    """Offer to open Telegram on this very phone; there the code need not be typed."""
    bot = turn.service.contact.telegram
    if not bot or turn.caller.channel == "telegram":
        return ()
    return (Option("Telegram", url=f"https://t.me/{bot}?start={code}"),)


def _out(catalog: Catalog, language: str, one: Caller) -> Option:
    label = catalog.say(f"link-remove-{one.channel}-label", language)
    return Option(label, f"go.unlink:{one.chat}")


def _too_many(turn: Turn) -> int:
    """Count the open bookings of a service that allows fewer; 0 where every service allows all."""
    for service in turn.services.values():
        mine = turn.store.bookings_of(turn.caller.id)
        count = sum(b.service_id == service.id and b.state in OPEN for b in mine)
        if count > service.booking.per_caller:
            return count
    return 0
