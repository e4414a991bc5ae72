"""Accounts, one-time links, sessions and lock-outs, asked of a real database."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.store.engine import Database
from bot.store.staff import LinkSpent, LoginTaken, StaffMember
from bot.store.store import Store
from tests.conftest import NOW


def add(
    store: Store, login: str = "hana", languages: tuple[str, ...] = ("vi", "km")
) -> StaffMember:
    return store.add_staff(login, "Hana Sato", "counsellor", languages, f"{login}@example.com")


def later(store: Store, **span: float) -> Store:
    """Give the same transaction at a later moment."""
    return Store(store.cursor, store.dialect, store.vault, NOW + timedelta(**span))


def test_account_is_read_as_it_was_added(store: Store) -> None:
    member = add(store)

    assert store.by_login("HANA ") == member == store.staff_member(member.id)
    assert member.languages == ("vi", "km")
    assert (member.speaks, member.mail_on, member.password) == ("ja", True, None)
    assert store.all_staff() == [member]


def test_login_belongs_to_one_account(store: Store) -> None:
    add(store)

    with pytest.raises(LoginTaken):
        add(store, "Hana")


def test_role_must_be_known(store: Store) -> None:
    with pytest.raises(ValueError, match="expected one of admin, counsellor"):
        store.add_staff("x", "X", "king", [], None)


def test_unknown_staff_is_none(store: Store) -> None:
    assert store.by_login("nobody") is None
    assert store.staff_member("nobody") is None
    assert store.login_failed("nobody") is None


def test_link_works_once_and_ends_sessions(store: Store) -> None:
    member = add(store)
    cookie, _ = store.begin_session(member.id)
    token = store.make_link(member.id)
    assert store.link_owner(token) == member

    store.use_link(token, "hash")

    found = store.staff_member(member.id)
    assert found is not None
    assert found.password == "hash"
    assert store.session(cookie) is None
    assert store.link_owner(token) is None
    with pytest.raises(LinkSpent):
        store.use_link(token, "another")


def test_link_is_replaced_by_a_newer_one(store: Store) -> None:
    member = add(store)
    old, new = store.make_link(member.id), store.make_link(member.id)

    assert store.link_owner(old) is None
    assert store.link_owner(new) == member


@pytest.mark.parametrize(("hours", "works"), [(47.99, True), (48, False)])
def test_link_lives_48_hours(store: Store, hours: float, works: bool) -> None:
    token = store.make_link(add(store).id)

    assert (later(store, hours=hours).link_owner(token) is not None) == works


def test_tokens_are_nowhere_in_the_database(store: Store) -> None:
    member = add(store)
    link = store.make_link(member.id)
    cookie, session = store.begin_session(member.id)
    store.cursor.execute(
        "SELECT token_hash FROM staff_links UNION ALL SELECT token_hash FROM sessions"
    )
    kept = [row[0] for row in store.cursor.fetchall()]

    assert len(kept) == 2
    assert session.id in kept
    assert link not in kept
    assert cookie not in kept


def test_fifth_wrong_password_locks_for_fifteen_minutes(store: Store) -> None:
    member = add(store)

    answers = [store.login_failed(member.id) for _ in range(5)]

    locked = store.staff_member(member.id)
    assert answers == [None] * 4 + [NOW + timedelta(minutes=15)]
    assert locked is not None
    assert locked.locked(NOW + timedelta(minutes=14))
    assert not locked.locked(NOW + timedelta(minutes=15))


def test_right_password_forgives_the_wrong_ones(store: Store) -> None:
    member = add(store)
    for _ in range(4):
        store.login_failed(member.id)
    store.begin_session(member.id)

    assert store.login_failed(member.id) is None


@pytest.mark.parametrize(
    ("touched_at", "asked_at", "lives"),
    [(0, 29.9, True), (0, 30, False), (29, 58.9, True), (29, 59, False)],
)
def test_session_lives_thirty_minutes_from_its_last_use(
    store: Store, touched_at: float, asked_at: float, lives: bool
) -> None:
    cookie, session = store.begin_session(add(store).id)
    later(store, minutes=touched_at).touch_session(session.id)

    assert (later(store, minutes=asked_at).session(cookie) is not None) == lives


def test_session_lives_twelve_hours_however_much_it_is_used(store: Store) -> None:
    cookie, session = store.begin_session(add(store).id)
    later(store, hours=11.9).touch_session(session.id)

    assert later(store, hours=11.99).session(cookie) is not None
    assert later(store, hours=12).session(cookie) is None


def test_sessions_of_lists_living_ones_newest_first(store: Store) -> None:
    member = add(store)
    store.begin_session(member.id)
    _, second = later(store, minutes=20).begin_session(member.id)
    _, third = later(store, minutes=35).begin_session(member.id)

    listed = later(store, minutes=36).sessions_of(member.id)

    assert [session.id for session in listed] == [third.id, second.id]


def test_session_is_ended_by_its_owner_only(store: Store) -> None:
    hana, mika = add(store), add(store, "mika")
    cookie, session = store.begin_session(hana.id)

    assert not store.end_session(session.id, mika.id)
    assert store.session(cookie) is not None
    assert store.end_session(session.id, hana.id)
    assert store.session(cookie) is None


def test_disabling_ends_sessions_links_and_mail_at_once(store: Store) -> None:
    member = add(store)
    cookie, _ = store.begin_session(member.id)
    token = store.make_link(member.id)
    assert store.on_duty("vi", service_id="otit") == [member]

    assert store.disable(member.id)

    assert store.session(cookie) is None
    assert store.link_owner(token) is None
    assert store.on_duty("vi", service_id="otit") == []
    assert not store.disable(member.id)


def test_link_made_for_a_disabled_account_opens_nothing(store: Store) -> None:
    member = add(store)
    store.disable(member.id)
    token = store.make_link(member.id)

    assert store.link_owner(token) is None
    with pytest.raises(LinkSpent):
        store.use_link(token, "hash")


def test_reset_takes_the_password_and_gives_a_link(store: Store) -> None:
    member = add(store)
    store.use_link(store.make_link(member.id), "hash")
    cookie, _ = store.begin_session(member.id)

    token = store.reset(member.id)

    after = store.staff_member(member.id)
    assert after is not None
    assert after.password is None
    assert store.session(cookie) is None
    assert store.link_owner(token) is not None


def test_on_duty_are_those_with_mail_on_who_have_the_language(store: Store) -> None:
    hana, mika = add(store), add(store, "mika", ("th",))
    add(store, "off")
    off = store.by_login("off")
    assert off is not None
    store.set_mail_on(off.id, False)
    store.add_staff("nomail", "No Mail", "counsellor", ["vi"], None)

    assert [m.login for m in store.on_duty("vi", service_id="otit")] == [hana.login]
    assert [m.login for m in store.on_duty("th", service_id="otit")] == [mika.login]
    assert store.on_duty("v", service_id="otit") == []


def test_console_language_can_be_changed(store: Store) -> None:
    member = add(store)
    store.set_speaks(member.id, "vi")

    changed = store.staff_member(member.id)
    assert changed is not None
    assert changed.speaks == "vi"


def test_old_sessions_are_swept_when_somebody_signs_in(store: Store) -> None:
    member = add(store)
    store.begin_session(member.id)

    later(store, hours=1).begin_session(member.id)

    store.cursor.execute("SELECT count(*) FROM sessions")
    assert store.cursor.fetchone()[0] == 1


async def test_readers_see_sessions_without_writing(database: Database) -> None:
    with database.transaction() as store:
        cookie, session = store.begin_session(add(store).id)

    found = await database.look(lambda reader: reader.session(cookie))

    assert found is not None
    assert found[0] == session
    assert isinstance(found[0].created_at, datetime)
