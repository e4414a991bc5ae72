"""First tables.

Revision: 0001, the first one.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables to this revision, on both databases."""
    op.create_table(
        "account_links",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("caller_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("kept_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_account_links")),
    )
    op.create_index(op.f("ix_account_links_caller_id"), "account_links", ["caller_id"])
    op.create_index(op.f("ix_account_links_expires_at"), "account_links", ["expires_at"])
    op.create_table(
        "account_mails",
        sa.Column("lookup", sa.String(length=64), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("lookup", name=op.f("pk_account_mails")),
    )
    op.create_index(op.f("ix_account_mails_until_at"), "account_mails", ["until_at"])
    op.create_table(
        "accounts",
        sa.Column("caller_id", sa.String(length=32), nullable=False),
        sa.Column("address_lookup", sa.String(length=64), nullable=False),
        sa.Column("address_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("full_at", sa.BigInteger(), nullable=False),
        sa.Column("warned_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("caller_id", name=op.f("pk_accounts")),
    )
    op.create_index(op.f("ix_accounts_address_lookup"), "accounts", ["address_lookup"])
    op.create_table(
        "audit",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.String(length=16), nullable=False),
        sa.Column("actor_id", sa.String(length=32)),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("booking_id", sa.String(length=32)),
        sa.Column("caller_id", sa.String(length=32)),
        sa.Column("detail", sa.String(length=200)),
        sa.Column("reason", sa.String(length=32)),
        sa.Column("rule", sa.String(length=100)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_at"), "audit", ["at"])
    op.create_index(op.f("ix_audit_booking_id"), "audit", ["booking_id"])

    op.create_table(
        "bookings",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("code_lookup", sa.String(length=64), nullable=False),
        sa.Column("caller_id", sa.String(length=32)),
        sa.Column("service_id", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.String(length=64)),
        sa.Column("details_sealed", sa.LargeBinary()),
        sa.Column("offer_until", sa.BigInteger()),
        sa.Column("next_due_at", sa.BigInteger()),
        sa.Column("outcome", sa.String(length=16)),
        sa.Column("cancelled_by", sa.String(length=16)),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bookings")),
        sa.UniqueConstraint("code_lookup", name=op.f("uq_bookings_code_lookup")),
    )
    op.create_index(op.f("ix_bookings_caller_id"), "bookings", ["caller_id"])
    op.create_index(op.f("ix_bookings_next_due_at"), "bookings", ["next_due_at"])
    op.create_index(
        "ix_bookings_queue", "bookings", ["service_id", "language", "state", "starts_at"]
    )
    op.create_index("ix_bookings_resource_start", "bookings", ["resource_id", "starts_at"])

    op.create_table(
        "caller_keys",
        sa.Column("caller_id", sa.String(length=32), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("caller_id", name=op.f("pk_caller_keys")),
    )
    op.create_table(
        "callers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("account", sa.String(length=32), nullable=False),
        sa.Column("lookup", sa.String(length=64), nullable=False),
        sa.Column("person_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("service_id", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("draft_sealed", sa.LargeBinary()),
        sa.Column("draft_at", sa.BigInteger()),
        sa.Column("profile_sealed", sa.LargeBinary()),
        sa.Column("return_word", sa.String(length=128)),
        sa.Column("word_failures", sa.Integer(), nullable=False),
        sa.Column("word_locked_until", sa.BigInteger()),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("updated_at", sa.BigInteger()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callers")),
        sa.UniqueConstraint("lookup", name=op.f("uq_callers_lookup")),
    )
    op.create_index(op.f("ix_callers_chat_id"), "callers", ["chat_id"])
    op.create_index(op.f("ix_callers_draft_at"), "callers", ["draft_at"])

    op.create_table(
        "chats",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("caller_id", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("account", sa.String(length=32), nullable=False),
        sa.Column("lookup", sa.String(length=64), nullable=False),
        sa.Column("person_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("updated_at", sa.BigInteger()),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chats")),
        sa.UniqueConstraint("lookup", name=op.f("uq_chats_lookup")),
    )
    op.create_index(op.f("ix_chats_caller_id"), "chats", ["caller_id"])
    op.create_table(
        "link_codes",
        sa.Column("lookup", sa.String(length=64), nullable=False),
        sa.Column("caller_id", sa.String(length=32), nullable=False),
        sa.Column("chat_id", sa.String(length=32), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("lookup", name=op.f("pk_link_codes")),
    )
    op.create_index(op.f("ix_link_codes_caller_id"), "link_codes", ["caller_id"])
    op.create_table(
        "link_tries",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("lookup", sa.String(length=64)),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_tries")),
    )
    op.create_index(op.f("ix_link_tries_lookup"), "link_tries", ["lookup"])
    op.create_index("ix_link_tries_channel_at", "link_tries", ["channel", "at"])

    op.create_table(
        "exceptions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("service_id", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16)),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("opens", sa.String(length=5)),
        sa.Column("closes", sa.String(length=5)),
        sa.Column("made_by", sa.String(length=32)),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exceptions")),
    )
    op.create_index("ix_exceptions_day", "exceptions", ["service_id", "day"])

    op.create_table(
        "facts",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_facts")),
    )
    op.create_table(
        "failed_turns",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("caller_id", sa.String(length=32)),
        sa.Column("update_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("error", sa.String(length=200), nullable=False),
        sa.Column("failed_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_failed_turns")),
    )
    op.create_index(op.f("ix_failed_turns_caller_id"), "failed_turns", ["caller_id"])

    op.create_table(
        "leases",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("holder", sa.String(length=32), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )
    op.create_table(
        "line_months",
        sa.Column("account", sa.String(length=32), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("most", sa.Integer()),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("stopped_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("account", "month", name=op.f("pk_line_months")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("caller_id", sa.String(length=32)),
        sa.Column("lane", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("account", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("must_arrive", sa.Boolean(), nullable=False),
        sa.Column("booking_id", sa.String(length=32)),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("retry_key", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(length=100)),
        sa.Column("road", sa.String(length=16)),
        sa.Column("merged_into", sa.BigInteger()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("leased_by", sa.String(length=32)),
        sa.Column("leased_until", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_due", "outbox", ["due_at", "id"])
    op.create_index("ix_outbox_lane", "outbox", ["lane", "state", "id"])

    op.create_table(
        "resources",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("staff_id", sa.String(length=32)),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resources")),
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("login", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("mail", sa.String(length=254)),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("languages", sa.String(length=200), nullable=False),
        sa.Column("services", sa.Text(), server_default="", nullable=False),
        sa.Column("speaks", sa.String(length=16), nullable=False),
        sa.Column("mail_on", sa.Boolean(), nullable=False),
        sa.Column("muted", sa.String(length=200), server_default="", nullable=False),
        sa.Column("password", sa.String(length=200)),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.BigInteger()),
        sa.Column("disabled_at", sa.BigInteger()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("login", name=op.f("uq_staff_login")),
    )
    op.create_table(
        "tasks",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("service_id", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("caller_id", sa.String(length=32)),
        sa.Column("booking_id", sa.String(length=32)),
        sa.Column("note_sealed", sa.LargeBinary()),
        sa.Column("message_lookup", sa.String(length=64)),
        sa.Column("unique_while_open", sa.String(length=200)),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("done_at", sa.BigInteger()),
        sa.Column("done_by", sa.String(length=32)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
        sa.UniqueConstraint("unique_while_open", name=op.f("uq_tasks_unique_while_open")),
    )
    op.create_index("ix_tasks_open", "tasks", ["done_at", "language"])

    op.create_table(
        "talk",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("caller_id", sa.String(length=32), nullable=False),
        sa.Column("service_id", sa.String(length=64), nullable=False),
        sa.Column("staff_id", sa.String(length=32)),
        sa.Column("words_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("message_lookup", sa.String(length=64)),
        sa.Column("said_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk")),
    )
    op.create_index(op.f("ix_talk_caller_id"), "talk", ["caller_id"])

    op.create_table(
        "deliveries",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("notice", sa.String(length=32), nullable=False),
        sa.Column("road", sa.String(length=16), nullable=False),
        sa.Column("parcel_id", sa.BigInteger()),
        sa.Column("letter_key", sa.String(length=36)),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("queued_at", sa.BigInteger(), nullable=False),
        sa.Column("accepted_at", sa.BigInteger()),
        sa.Column("failed_at", sa.BigInteger()),
        sa.Column("acknowledged_at", sa.BigInteger()),
        sa.Column("due_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["bookings.id"], name=op.f("fk_deliveries_booking_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint("parcel_id", name=op.f("uq_deliveries_parcel_id")),
        sa.UniqueConstraint("letter_key", name=op.f("uq_deliveries_letter_key")),
    )
    op.create_index(op.f("ix_deliveries_booking_id"), "deliveries", ["booking_id"])
    op.create_index(op.f("ix_deliveries_due_at"), "deliveries", ["due_at"])
    op.create_table(
        "texts",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("document", sa.String(length=64), nullable=False),
        sa.Column("version", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kept_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_texts")),
    )
    op.create_table(
        "updates",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("account", sa.String(length=32), nullable=False),
        sa.Column("update_id", sa.String(length=64), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "account", "update_id", name=op.f("pk_updates")),
    )
    op.create_index(op.f("ix_updates_seen_at"), "updates", ["seen_at"])

    op.create_table(
        "web_messages",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("caller_id", sa.String(length=32), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_web_messages")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_web_messages_caller_id"), "web_messages", ["caller_id"])
    op.create_index(op.f("ix_web_messages_made_at"), "web_messages", ["made_at"])

    op.create_table(
        "claims",
        sa.Column("resource_id", sa.String(length=64), nullable=False),
        sa.Column("cell_at", sa.BigInteger(), nullable=False),
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("fk_claims_booking_id")),
        sa.PrimaryKeyConstraint("resource_id", "cell_at", name=op.f("pk_claims")),
    )
    op.create_index(op.f("ix_claims_booking_id"), "claims", ["booking_id"])

    op.create_table(
        "consents",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("caller_id", sa.String(length=32)),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("agreed_at", sa.BigInteger()),
        sa.Column("agreed_month", sa.String(length=7), nullable=False),
        sa.ForeignKeyConstraint(["text_hash"], ["texts.hash"], name=op.f("fk_consents_text_hash")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index(op.f("ix_consents_caller_id"), "consents", ["caller_id"])

    op.create_table(
        "name_words",
        sa.Column("word_lookup", sa.String(length=64), nullable=False),
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["bookings.id"], name=op.f("fk_name_words_booking_id")
        ),
        sa.PrimaryKeyConstraint("word_lookup", "booking_id", name=op.f("pk_name_words")),
    )
    op.create_index(op.f("ix_name_words_booking_id"), "name_words", ["booking_id"])

    op.create_table(
        "notices",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["bookings.id"], name=op.f("fk_notices_booking_id")
        ),
        sa.PrimaryKeyConstraint("booking_id", "revision", "kind", name=op.f("pk_notices")),
    )
    op.create_table(
        "offered_texts",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["bookings.id"], name=op.f("fk_offered_texts_booking_id")
        ),
        sa.ForeignKeyConstraint(
            ["text_hash"], ["texts.hash"], name=op.f("fk_offered_texts_text_hash")
        ),
        sa.PrimaryKeyConstraint("booking_id", "revision", "place", name=op.f("pk_offered_texts")),
    )
    op.create_table(
        "contacts",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("how", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["bookings.id"], name=op.f("fk_contacts_booking_id")
        ),
        sa.PrimaryKeyConstraint("booking_id", "starts_at", "how", name=op.f("pk_contacts")),
    )
    op.create_table(
        "identity_checks",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("checked", sa.Boolean(), nullable=False),
        sa.Column("made_by", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["bookings.id"], name=op.f("fk_identity_checks_booking_id")
        ),
        sa.PrimaryKeyConstraint("booking_id", name=op.f("pk_identity_checks")),
    )
    op.create_table(
        "points",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("point", sa.String(length=32), nullable=False),
        sa.Column("ready", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("fk_points_booking_id")),
        sa.PrimaryKeyConstraint("booking_id", "point", name=op.f("pk_points")),
    )
    op.create_table(
        "refusals",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("caller_id", sa.String(length=32), nullable=False),
        sa.Column("service_id", sa.String(length=64), nullable=False),
        sa.Column("until_at", sa.BigInteger()),
        sa.Column("ground", sa.String(length=64)),
        sa.Column("reason_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("made_by", sa.String(length=32), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("lifted_by", sa.String(length=32)),
        sa.Column("lifted_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refusals")),
    )
    op.create_index(op.f("ix_refusals_caller_id"), "refusals", ["caller_id"])
    op.create_table(
        "resource_languages",
        sa.Column("resource_id", sa.String(length=64), nullable=False),
        sa.Column("service_id", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["resource_id"], ["resources.id"], name=op.f("fk_resource_languages_resource_id")
        ),
        sa.PrimaryKeyConstraint(
            "resource_id", "service_id", "language", name=op.f("pk_resource_languages")
        ),
    )
    op.create_table(
        "shifts",
        sa.Column("resource_id", sa.String(length=64), nullable=False),
        sa.Column("service_id", sa.String(length=64), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.String(length=5), nullable=False),
        sa.Column("closes", sa.String(length=5), nullable=False),
        sa.ForeignKeyConstraint(
            ["resource_id"], ["resources.id"], name=op.f("fk_shifts_resource_id")
        ),
        sa.PrimaryKeyConstraint(
            "resource_id", "service_id", "weekday", "opens", name=op.f("pk_shifts")
        ),
    )
    op.create_table(
        "leaves",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("resource_id", sa.String(length=64), nullable=False),
        sa.Column("service_id", sa.String(length=64), server_default="", nullable=False),
        sa.Column("first_on", sa.String(length=10), nullable=False),
        sa.Column("last_on", sa.String(length=10), nullable=False),
        sa.Column("opens", sa.String(length=5)),
        sa.Column("closes", sa.String(length=5)),
        sa.Column("there", sa.Boolean(), nullable=False),
        sa.Column("made_by", sa.String(length=32)),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["resource_id"], ["resources.id"], name=op.f("fk_leaves_resource_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leaves")),
    )
    op.create_index("ix_leaves_resource", "leaves", ["resource_id", "last_on"])
    op.create_table(
        "kept_anyway",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("kept_by", sa.String(length=32), nullable=False),
        sa.Column("kept_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["bookings.id"], name=op.f("fk_kept_anyway_booking_id")
        ),
        sa.PrimaryKeyConstraint(
            "booking_id", "starts_at", "resource_id", name=op.f("pk_kept_anyway")
        ),
    )
    op.create_table(
        "waiting",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("service_id", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("turn_at", sa.BigInteger(), nullable=False),
        sa.Column("passed", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["bookings.id"], name=op.f("fk_waiting_booking_id")
        ),
        sa.PrimaryKeyConstraint("booking_id", name=op.f("pk_waiting")),
    )
    op.create_index("ix_waiting_line", "waiting", ["service_id", "language", "turn_at"])
    op.create_table(
        "rooms",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("provider", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("access_sealed", sa.LargeBinary()),
        sa.Column("meeting_lookup", sa.String(length=64)),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("fk_rooms_booking_id")),
        sa.PrimaryKeyConstraint("booking_id", name=op.f("pk_rooms")),
    )
    op.create_index(op.f("ix_rooms_due_at"), "rooms", ["due_at"])
    op.create_index(op.f("ix_rooms_meeting_lookup"), "rooms", ["meeting_lookup"])
    op.create_table(
        "left_rooms",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("provider", sa.String(length=16), nullable=False),
        sa.Column("meeting_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_left_rooms")),
    )
    op.create_index(op.f("ix_left_rooms_due_at"), "left_rooms", ["due_at"])
    op.create_table(
        "host_days",
        sa.Column("resource_id", sa.String(length=64), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("resource_id", "day", name=op.f("pk_host_days")),
    )

    op.create_table(
        "sessions",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("staff_id", sa.String(length=32), nullable=False),
        sa.Column("csrf", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_sessions_staff_id")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_sessions")),
    )
    op.create_index(op.f("ix_sessions_staff_id"), "sessions", ["staff_id"])

    op.create_table(
        "events",
        sa.Column("service_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("access_sealed", sa.LargeBinary()),
        sa.Column("called_off_on", sa.String(length=10)),
        sa.Column("untold", sa.Boolean(), nullable=False),
        sa.Column("changed_by", sa.String(length=32)),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("service_id", "name", name=op.f("pk_events")),
    )
    op.create_index(op.f("ix_events_called_off_on"), "events", ["called_off_on"])

    op.create_table(
        "staff_links",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("staff_id", sa.String(length=32), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_links_staff_id")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_staff_links")),
    )
    op.create_table(
        "times",
        sa.Column("booking_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.String(length=64)),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("fk_times_booking_id")),
        sa.PrimaryKeyConstraint("booking_id", "kind", "rank", name=op.f("pk_times")),
    )
