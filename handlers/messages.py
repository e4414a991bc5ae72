"""What comes in from a caller and what we answer, in words that every channel shares.

An `Update` is one event that a channel has verified and read; a `Reply` is what a handler
answers. Channels draw a reply in their platform's best form and keep the platform's limits;
nothing here knows LINE, Telegram or HTML.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

import msgspec

Kind = Literal["text", "press", "date", "start", "block", "unsend", "other", "join"]

ALWAYS = "go"  # presses that work in every state: go.menu, go.help, go.danger …


class Update(msgspec.Struct, frozen=True):
    """One event from a channel.

    `kind`: text (typed words) · press (a button; `press` holds its token) · date (the platform's
    own date picker; `press` its token, `text` the ISO date) · start (first contact or unblock) ·
    block (the caller blocked us) · unsend (they took a message back) · other (sticker, picture,
    voice: nothing of it is kept) · join (we were put into a group).
    `id` is unique per (channel, account) and is what a repeat is recognised by. `at` is when it
    happened, in UTC, by the platform's clock. `reply_token` and `message_ref` (the message whose
    button was pressed) belong to the channel and mean nothing here.
    """

    channel: str  # "line" | "telegram" | "web"
    account: str  # "" is the only one; else the account's name in the settings
    person: str  # the platform's id of the caller: personal, never logged
    id: str
    kind: Kind
    at: datetime
    text: str = ""
    press: str = ""
    hint: str = ""  # the language the platform reports, as it reports it
    service: str = ""  # the service that a link, QR code or account asks for
    only: str = ""  # the one service that the page is for: no other is named there
    reply_token: str = ""
    message_ref: str = ""
    callback_ref: str = ""  # a Telegram callback query that wants its answer
    received_at: datetime | None = None


class Option(msgspec.Struct, frozen=True):
    """One button: what it says (<= 20 UTF-16 units) and the opaque token it sends.

    A token is `<state>.<action>[:<argument>[:<mark>]]`, ASCII, at most 60 bytes, never translated
    text and nothing personal; `go.<action>` works in every state. The mark tells what it belongs
    to (marks.py). `url` makes it a link instead.
    """

    label: str
    press: str = ""
    url: str = ""
    style: Literal["plain", "main", "danger"] = "plain"


class Text(msgspec.Struct, frozen=True, tag="text"):
    """Words alone."""

    text: str


class Choice(msgspec.Struct, frozen=True, tag="choice"):
    """Words, and buttons below them. `grid` asks for several narrow buttons a row (times, days)."""

    text: str
    options: tuple[Option, ...]
    grid: bool = False


class DatePrompt(msgspec.Struct, frozen=True, tag="dateprompt"):
    """Words that ask for a date: typed, or by the platform's own picker where it has one.

    The picker sends a `date` update with `press` as its token.
    """

    text: str
    label: str  # of the button that opens the picker
    press: str
    earliest: date
    latest: date
    initial: date
    options: tuple[Option, ...] = ()


class Card(msgspec.Struct, frozen=True, tag="card"):
    """A small table with a heading: a timetable, a review, a booking.

    `alt` is what a lock screen or a chat list may show in place of the card and is harmless.
    `rows` are (left, right); an empty left means a full-width line. `protected` keeps the message
    from being forwarded where the platform can (join links).
    """

    title: str
    rows: tuple[tuple[str, str], ...]
    alt: str
    text: str = ""  # below the rows
    options: tuple[Option, ...] = ()
    protected: bool = False


Message = Text | Choice | DatePrompt | Card


class Reply(msgspec.Struct, frozen=True):
    """All that one turn answers, and the state that the dialogue is in afterwards.

    `messages` in order; the buttons of the last one are what the caller sees first. An empty
    reply says nothing (a repeat, a caller who blocked us). `state` None leaves the state as it is.
    `below` keeps the message whose button was pressed from being edited: it still tells something.
    """

    messages: tuple[Message, ...] = ()
    state: str | None = None
    below: bool = False


def say(*messages: Message, state: str | None = None, below: bool = False) -> Reply:
    """Make a reply of some messages."""
    return Reply(messages, state, below)
