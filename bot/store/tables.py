"""Every table, its columns and what a row means. Moments are UTC milliseconds; days ISO text.

Personal columns end in `_sealed`: AES-GCM under the caller's own random key, with table, column
and row id as associated data (bot/store/vault.py). `_lookup` columns are keyed hashes, by which a
row is found without its value. Ids are random and ours.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, String, Table, Text
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """A UTC moment as whole milliseconds since 1970, alike on both databases.

    Refuses a naive datetime; gives an aware one back.
    """

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> int | None:
        """Turn an aware datetime into milliseconds."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone, expected an aware datetime in UTC")
        return round(value.timestamp() * 1000)

    def process_result_value(self, value: int | None, dialect: Any) -> datetime | None:
        """Turn milliseconds into an aware UTC datetime."""
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id(name: str = "id") -> Column[str]:
    return Column(name, String(32), primary_key=True)


callers = Table(
    "callers",
    metadata,
    _id(),
    Column("channel", String(16), nullable=False),
    Column("account", String(32), nullable=False),
    Column("lookup", String(64), nullable=False, unique=True),  # (channel, account, platform id)
    Column("person_sealed", LargeBinary, nullable=False),
    Column("language", String(16), nullable=False),
    Column("service_id", String(64), nullable=False),
    Column("state", String(64), nullable=False),
    Column("draft_sealed", LargeBinary),
    Column("draft_at", Moment, index=True),  # of its last change; erased after 24 h
    Column("profile_sealed", LargeBinary),
    Column("return_word", String(128)),  # argon2 hash of the word a web caller chose
    Column("word_failures", Integer, nullable=False),  # wrong words since the last right one
    Column("word_locked_until", Moment),
    Column("reachable", sa.Boolean, nullable=False),
    Column("updated_at", Moment),  # of the last update, by the platform's clock
    Column("created_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
    # Of the chat used last: who it was as a caller of its own. The other chats stand in `chats`.
    Column("chat_id", String(32), nullable=False, index=True),
)

chats = Table(  # the other chats of a caller who uses several apps
    "chats",
    metadata,
    _id(),
    Column("caller_id", String(32), nullable=False, index=True),
    Column("channel", String(16), nullable=False),
    Column("account", String(32), nullable=False),
    Column("lookup", String(64), nullable=False, unique=True),  # as in `callers`
    Column("person_sealed", LargeBinary, nullable=False),
    Column("reachable", sa.Boolean, nullable=False),
    Column("updated_at", Moment),
    Column("seen_at", Moment, nullable=False),
)

link_codes = Table(  # by which a caller goes on in another app; used ones are deleted
    "link_codes",
    metadata,
    Column("lookup", String(64), primary_key=True),
    Column("caller_id", String(32), nullable=False, index=True),
    Column("chat_id", String(32), nullable=False),  # where it was made, and use is told
    Column("expires_at", Moment, nullable=False),
)

link_tries = Table(  # wrong codes of a day
    "link_tries",
    metadata,
    _id(),
    Column("channel", String(16), nullable=False),
    Column("lookup", String(64), index=True),  # of the chat; None once its caller was erased
    Column("at", Moment, nullable=False),
    Index("ix_link_tries_channel_at", "channel", "at"),
)

accounts = Table(  # callers who are registered: their mail address was proven
    "accounts",
    metadata,
    Column("caller_id", String(32), primary_key=True),
    Column("address_lookup", String(64), nullable=False, index=True),
    Column("address_sealed", LargeBinary, nullable=False),
    Column("full_at", Moment, nullable=False),
    Column("warned_at", Moment),  # that nobody used it, and it will be erased
)

account_links = Table(  # links in mails: to register, to see what is kept
    "account_links",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("caller_id", String(32), nullable=False, index=True),
    Column("kind", String(8), nullable=False),  # full | page
    Column("kept_sealed", LargeBinary, nullable=False),  # JSON: what holds once it is used
    Column("expires_at", Moment, nullable=False, index=True),
    Column("used_at", Moment),
)

account_mails = Table(  # how many such mails went to an address, or were asked for, in a day
    "account_mails",
    metadata,
    Column("lookup", String(64), primary_key=True),  # with the day: it leads nowhere else
    Column("used", Integer, nullable=False),
    Column("until_at", Moment, nullable=False, index=True),
)

caller_keys = Table(  # one random key a caller; deleting the row is the erasure
    "caller_keys",
    metadata,
    Column("caller_id", String(32), primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("key_id", String(16), nullable=False),  # which installation key wraps it
)

updates = Table(  # the inbox: an update seen within 30 days is not taken twice
    "updates",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("account", String(32), primary_key=True),
    Column("update_id", String(64), primary_key=True),
    Column("seen_at", Moment, nullable=False, index=True),
)

failed_turns = Table(
    "failed_turns",
    metadata,
    _id(),
    Column("caller_id", String(32), index=True),
    Column("update_sealed", LargeBinary, nullable=False),
    Column("error", String(200), nullable=False),  # the class and place, never its text
    Column("failed_at", Moment, nullable=False),
    Column("state", String(16), nullable=False),  # failed | replayed | dropped
)

bookings = Table(
    "bookings",
    metadata,
    _id(),
    Column("code_lookup", String(64), nullable=False, unique=True),
    Column("caller_id", String(32), index=True),  # None: the caller was erased
    Column("service_id", String(64), nullable=False),
    Column("language", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("resource_id", String(64)),
    Column("details_sealed", LargeBinary),
    Column("offer_until", Moment),
    Column("next_due_at", Moment, index=True),
    Column("outcome", String(16)),
    Column("cancelled_by", String(16)),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Index("ix_bookings_resource_start", "resource_id", "starts_at"),
    Index("ix_bookings_queue", "service_id", "language", "state", "starts_at"),
)

times = Table(  # the times asked for, offered, waited for and let pass, ranked
    "times",
    metadata,
    Column("booking_id", String(32), ForeignKey("bookings.id"), primary_key=True),
    Column("kind", String(8), primary_key=True),  # wish | offer | wait | passed | change
    Column("rank", Integer, primary_key=True),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("resource_id", String(64)),
)

claims = Table(  # the judge of races: one resource, one five-minute cell, one booking
    "claims",
    metadata,
    Column("resource_id", String(64), primary_key=True),
    Column("cell_at", Moment, primary_key=True),
    Column("booking_id", String(32), ForeignKey("bookings.id"), nullable=False, index=True),
)

name_words = Table(  # each word of a normalised name, for the staff's search
    "name_words",
    metadata,
    Column("word_lookup", String(64), primary_key=True),
    Column("booking_id", String(32), ForeignKey("bookings.id"), primary_key=True, index=True),
)

rooms = Table(
    "rooms",
    metadata,
    Column("booking_id", String(32), ForeignKey("bookings.id"), primary_key=True),
    Column("revision", Integer, nullable=False),  # of the booking it was made for
    Column("provider", String(16), nullable=False),
    Column("state", String(16), nullable=False),  # wanted | made | failed | unwanted | gone
    Column("access_sealed", LargeBinary),  # JSON: join_url, passcode, meeting_id, host …
    Column("meeting_lookup", String(64), index=True),  # by which the provider's events find it
    Column("attempts", Integer, nullable=False),
    Column("due_at", Moment, index=True),
)

left_rooms = Table(  # rooms that no booking uses any more, to be closed at their provider
    "left_rooms",
    metadata,
    _id(),
    Column("provider", String(16), nullable=False),
    Column("meeting_sealed", LargeBinary, nullable=False),  # under the house key
    Column("attempts", Integer, nullable=False),
    Column("due_at", Moment, nullable=False, index=True),
)

host_days = Table(  # how many meetings of a host were made and changed on a day of UTC
    "host_days",
    metadata,
    Column("resource_id", String(64), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("used", Integer, nullable=False),
)

notices = Table(  # inserting the row is the exactly-once
    "notices",
    metadata,
    Column("booking_id", String(32), ForeignKey("bookings.id"), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("kind", String(32), primary_key=True),
    Column("made_at", Moment, nullable=False),
)

offered_texts = Table(  # to which terms taking an offered time agrees, by its revision
    "offered_texts",
    metadata,
    Column("booking_id", String(32), ForeignKey("bookings.id"), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("text_hash", String(64), ForeignKey("texts.hash"), nullable=False),
)

contacts = Table(  # signs of life around a call: a press, a message, a knock at the room
    "contacts",
    metadata,
    Column("booking_id", String(32), ForeignKey("bookings.id"), primary_key=True),
    Column("starts_at", Moment, primary_key=True),  # of the call that it was about
    Column("how", String(16), primary_key=True),  # chat | zoom …
    Column("at", Moment, nullable=False),  # when it happened, not when we heard of it
)

points = Table(  # how ready a caller is for the call: one answer to each point of the check
    "points",
    metadata,
    Column("booking_id", String(32), ForeignKey("bookings.id"), primary_key=True),
    Column("point", String(32), primary_key=True),
    Column("ready", sa.Boolean, nullable=False),
    Column("at", Moment, nullable=False),
)

identity_checks = Table(  # whether staff made sure, as the call began, who it was
    "identity_checks",
    metadata,
    Column("booking_id", String(32), ForeignKey("bookings.id"), primary_key=True),
    Column("checked", sa.Boolean, nullable=False),  # False: it could not be checked
    Column("made_by", String(32), nullable=False),
    Column("made_at", Moment, nullable=False),
)

refusals = Table(  # a person decided that a caller may not book: until a day, or until lifted
    "refusals",
    metadata,
    _id(),
    Column("caller_id", String(32), nullable=False, index=True),
    Column("service_id", String(64), nullable=False),
    Column("until_at", Moment),  # None: the use was ended, until a person lifts that
    Column("ground", String(64)),  # of an ended use: a deed of the file, registration, breach
    Column("reason_sealed", LargeBinary, nullable=False),  # as the caller reads it
    Column("made_by", String(32), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("lifted_by", String(32)),
    Column("lifted_at", Moment),
)

deliveries = Table(  # each notice on each road, and what became of it there
    "deliveries",
    metadata,
    _id(),
    Column("booking_id", String(32), ForeignKey("bookings.id"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("notice", String(32), nullable=False),  # as in `notices.kind`; its first word is shown
    Column("road", String(16), nullable=False),  # chat | mail | phone | member-page
    Column("parcel_id", sa.BigInteger(), unique=True),  # of the outbox; None in the web chat
    Column("letter_key", String(36), unique=True),  # of a mail: what its Message-ID begins with
    Column("state", String(16), nullable=False),  # queued | accepted | failed | acknowledged
    Column("queued_at", Moment, nullable=False),
    Column("accepted_at", Moment),
    Column("failed_at", Moment),
    Column("acknowledged_at", Moment),
    Column("due_at", Moment, index=True),  # when somebody asks what became of it
)

texts = Table(  # the exact text that somebody was shown; not personal, kept for good
    "texts",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("document", String(64), nullable=False),
    Column("version", String(32), nullable=False),
    Column("language", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("kept_at", Moment, nullable=False),
)

consents = Table(
    "consents",
    metadata,
    _id(),
    Column("caller_id", String(32), index=True),  # None after erasure
    Column("text_hash", String(64), ForeignKey("texts.hash"), nullable=False),
    Column("language", String(16), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("agreed_at", Moment),  # None after erasure: only the month stays
    Column("agreed_month", String(7), nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", sa.BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("caller_id", String(32)),  # whose key seals the body; None for staff mail
    Column("lane", String(64), nullable=False),  # what is kept in order: the caller's id, or a mail
    Column("channel", String(16), nullable=False),  # line | telegram | web | mail
    Column("account", String(32), nullable=False),
    Column("kind", String(32), nullable=False),  # reply | a notice's kind | staff
    Column("must_arrive", sa.Boolean, nullable=False),
    Column("booking_id", String(32)),
    Column("body_sealed", LargeBinary, nullable=False),  # JSON of what to send; b"" once over
    Column("retry_key", String(36), nullable=False),
    Column("state", String(16), nullable=False),  # queued | merged | accepted | failed | dropped
    Column("attempts", Integer, nullable=False),
    Column("error", String(100)),
    Column("road", String(16)),  # how it was accepted: reply, push, edit …
    Column("merged_into", sa.BigInteger()),  # the parcel whose push carries this one's words too
    Column("created_at", Moment, nullable=False),
    Column("due_at", Moment),  # None once it is over
    Column("leased_by", String(32)),
    Column("leased_until", Moment),
    Index("ix_outbox_due", "due_at", "id"),
    Index("ix_outbox_lane", "lane", "state", "id"),
    sqlite_autoincrement=True,
)

web_messages = Table(  # what the web chat shows; 24 hours, read by Last-Event-ID
    "web_messages",
    metadata,
    Column("id", sa.BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("caller_id", String(32), nullable=False, index=True),
    Column("body_sealed", LargeBinary, nullable=False),
    Column("made_at", Moment, nullable=False, index=True),
    sqlite_autoincrement=True,
)

tasks = Table(  # work for a person
    "tasks",
    metadata,
    _id(),
    Column("kind", String(32), nullable=False),  # person | send-failed | room | mail …
    Column("service_id", String(64), nullable=False),
    Column("language", String(16), nullable=False),
    Column("caller_id", String(32)),
    Column("booking_id", String(32)),
    Column("note_sealed", LargeBinary),
    Column("message_lookup", String(64)),  # of the caller's message that the note repeats
    Column("unique_while_open", String(200), unique=True),  # None once done
    Column("opened_at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("done_by", String(32)),
    Index("ix_tasks_open", "done_at", "language"),
)

talk = Table(  # what a caller and staff wrote to each other, one by one
    "talk",
    metadata,
    _id(),
    Column("caller_id", String(32), nullable=False, index=True),
    Column("service_id", String(64), nullable=False),  # whose staff read it: a thread a service
    Column("staff_id", String(32)),  # None: the caller wrote it
    Column("words_sealed", LargeBinary, nullable=False),
    Column("message_lookup", String(64)),  # by which a message that is taken back is found
    Column("said_at", Moment, nullable=False),
)

resources = Table(  # who serves one call at a time; none for a language: the service's seats
    "resources",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("kind", String(16), nullable=False),  # counsellor | host
    Column("name", String(200), nullable=False),
    Column("staff_id", String(32)),
    Column("active", sa.Boolean, nullable=False),
)

resource_languages = Table(
    "resource_languages",
    metadata,
    Column("resource_id", String(64), ForeignKey("resources.id"), primary_key=True),
    Column("service_id", String(64), primary_key=True),
    Column("language", String(16), primary_key=True),
)

shifts = Table(  # when a counsellor is there; no row for a service: whenever it is open
    "shifts",
    metadata,
    Column("resource_id", String(64), ForeignKey("resources.id"), primary_key=True),
    Column("service_id", String(64), primary_key=True),
    Column("weekday", Integer, primary_key=True),  # Monday is 0
    Column("opens", String(5), primary_key=True),  # HH:MM of the service's wall clock
    Column("closes", String(5), nullable=False),
)

leaves = Table(  # on which days a counsellor is away, or there besides the weekly hours
    "leaves",
    metadata,
    _id(),
    Column("resource_id", String(64), ForeignKey("resources.id"), nullable=False),
    Column("service_id", String(64), nullable=False, server_default=""),  # "": from all of them
    Column("first_on", String(10), nullable=False),
    Column("last_on", String(10), nullable=False),
    Column("opens", String(5)),  # None: the whole day
    Column("closes", String(5)),
    Column("there", sa.Boolean, nullable=False),
    Column("made_by", String(32)),
    Column("made_at", Moment, nullable=False),
    Index("ix_leaves_resource", "resource_id", "last_on"),
)

kept_anyway = Table(  # bookings that staff keep although nobody is there on paper
    "kept_anyway",
    metadata,
    Column("booking_id", String(32), ForeignKey("bookings.id"), primary_key=True),
    Column("starts_at", Moment, primary_key=True),
    Column("resource_id", String(64), primary_key=True),
    Column("reason", String(16), nullable=False),
    Column("kept_by", String(32), nullable=False),
    Column("kept_at", Moment, nullable=False),
)

waiting = Table(  # the line of those who wait for a freed time; the span stands in `times`
    "waiting",
    metadata,
    Column("booking_id", String(32), ForeignKey("bookings.id"), primary_key=True),
    Column("service_id", String(64), nullable=False),
    Column("language", String(16), nullable=False),
    Column("turn_at", Moment, nullable=False),  # the place in line: joined, or let a time pass
    Column("passed", Integer, nullable=False),  # offered times that were not taken
    Index("ix_waiting_line", "service_id", "language", "turn_at"),
)

exceptions = Table(  # dated leave, closures and extra days, made by staff
    "exceptions",
    metadata,
    _id(),
    Column("service_id", String(64), nullable=False),
    Column("language", String(16)),  # None: every language
    Column("day", String(10), nullable=False),
    Column("opens", String(5)),  # HH:MM of the service's wall clock; None: closed
    Column("closes", String(5)),
    Column("made_by", String(32)),
    Column("made_at", Moment, nullable=False),
    Index("ix_exceptions_day", "service_id", "day"),
)

events = Table(  # what staff gave, or decided, about an event of a service's file
    "events",
    metadata,
    Column("service_id", String(64), primary_key=True),
    Column("name", String(64), primary_key=True),
    Column("access_sealed", LargeBinary),  # under the house key; JSON: join_url, passcode …
    Column("called_off_on", String(10), index=True),  # the day on which it would have been
    Column("untold", sa.Boolean, nullable=False),  # participants are still to be told of it
    Column("changed_by", String(32)),
    Column("changed_at", Moment, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    _id(),
    Column("login", String(64), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("mail", String(254)),
    Column("role", String(16), nullable=False),  # admin | counsellor
    Column("languages", String(200), nullable=False),  # tags with blanks between: on duty for them
    Column("services", Text, nullable=False, server_default=""),  # ids with blanks between; "": all
    Column("speaks", String(16), nullable=False),  # the language of their console
    Column("mail_on", sa.Boolean, nullable=False),
    Column("muted", String(200), nullable=False, server_default=""),  # kinds of mail switched off
    Column("password", String(200)),  # argon2; None until the first link is used
    Column("failures", Integer, nullable=False),
    Column("locked_until", Moment),
    Column("disabled_at", Moment),
    Column("created_at", Moment, nullable=False),
)

staff_links = Table(  # one-time links to set a password
    "staff_links",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("staff_id", String(32), ForeignKey("staff.id"), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("staff_id", String(32), ForeignKey("staff.id"), nullable=False, index=True),
    Column("csrf", String(64), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
)

audit = Table(  # who did what to what; codes and ids, never content
    "audit",
    metadata,
    _id(),
    Column("at", Moment, nullable=False, index=True),
    Column("actor", String(16), nullable=False),  # caller | staff | service
    Column("actor_id", String(32)),
    Column("action", String(32), nullable=False),
    Column("booking_id", String(32), index=True),
    Column("caller_id", String(32)),
    Column("detail", String(200)),
    Column("reason", String(32)),  # a code
    Column("rule", String(100)),  # key of the service file, and where it stood then: "6-3"
)

leases = Table(
    "leases",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("holder", String(32), nullable=False),
    Column("until", Moment, nullable=False),
)

line_months = Table(  # what LINE bills: one account in one month of LINE's
    "line_months",
    metadata,
    Column("account", String(32), primary_key=True),
    Column("month", String(7), primary_key=True),  # 2026-11, on Japan's clock
    Column("most", Integer),  # None: LINE sets no limit, or was not asked yet
    Column("used", Integer, nullable=False),  # as LINE said, and what we sent since
    Column("sent", Integer, nullable=False),  # by us alone
    Column("told", Integer, nullable=False),  # the last step, in percent, that admins heard of
    Column("stopped_at", Moment),  # LINE said that the month is used up
)

facts = Table(  # about the installation itself: which keys it was made with, polling offsets
    "facts",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)
