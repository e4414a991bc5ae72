"""The vault: whose key opens what, and how long keys stay in memory."""

from __future__ import annotations

import pytest

from bot.store import vault as vaults
from bot.store.vault import Vault, WrongKey
from tests.conftest import SECRET

NEW = b"the secret that comes after, 32!"


def test_key_opens_what_it_sealed_in_its_place(vault: Vault) -> None:
    wrapped = vault.new_key("ann")
    sealed = vault.seal("ann", "callers.draft_sealed.ann", "words")
    again = Vault(SECRET)
    again.unwrap("ann", wrapped)

    assert again.open("ann", "callers.draft_sealed.ann", sealed) == b"words"
    with pytest.raises(WrongKey, match=r"callers.profile_sealed does not open"):
        again.open("ann", "callers.profile_sealed.ann", sealed)


def test_wrapped_key_of_another_caller_is_refused(vault: Vault) -> None:
    wrapped = vault.new_key("ann")

    with pytest.raises(WrongKey):
        vault.unwrap("ben", wrapped)


def test_vault_without_house_key_finds_and_seals_nothing(vault: Vault) -> None:
    assert not vault.ready

    with pytest.raises(WrongKey, match="does not fit the database"):
        vault.lookup("caller", "x")
    with pytest.raises(WrongKey, match="does not fit the database"):
        vault.seal_house("outbox.body_sealed.1", b"mail")


def test_house_key_opens_what_belongs_to_nobody(vault: Vault) -> None:
    fact = vault.new_house_key()
    vault.take_house_key(fact)
    sealed = vault.seal_house("outbox.body_sealed.1", b"mail")
    again = Vault(SECRET)
    again.take_house_key(fact)

    assert again.open_house("outbox.body_sealed.1", sealed) == b"mail"
    with pytest.raises(WrongKey):
        vault.open_house("outbox.body_sealed.2", sealed)


def test_lookup_is_the_same_for_one_house_key_and_purpose_alone(vault: Vault) -> None:
    fact = vault.new_house_key()
    vaults_of = [Vault(SECRET), Vault(NEW, SECRET), Vault(SECRET)]
    for each, key in zip(vaults_of, (fact, fact, vault.new_house_key()), strict=True):
        each.take_house_key(key)
    first, second, other = vaults_of
    lookup = first.lookup("caller", "x")

    assert lookup == second.lookup("caller", "x")
    assert len({lookup, first.lookup("code", "x"), other.lookup("caller", "x")}) == 3


def test_rotation_wraps_keys_anew_and_changes_nothing_sealed(vault: Vault) -> None:
    fact = vault.new_house_key()
    vault.take_house_key(fact)
    wrapped = vault.new_key("ann")
    sealed = vault.seal("ann", "a.b.ann", "words")
    both, new = Vault(NEW, SECRET), Vault(NEW)

    new.take_house_key(both.rewrap_house_key(fact))
    new.unwrap("ann", both.rewrap("ann", wrapped))

    assert new.open("ann", "a.b.ann", sealed) == b"words"
    assert new.lookup("caller", "x") == vault.lookup("caller", "x")
    with pytest.raises(WrongKey, match="expected that one"):
        new.take_house_key(fact)
    with pytest.raises(WrongKey):
        new.unwrap("ann", wrapped)
    with pytest.raises(WrongKey, match="another SODAN_SECRET_KEY"):
        vault.new_key("ben", new.key_id)


def test_blind_vault_never_asks_for_a_key() -> None:
    blind = Vault(b"")

    assert blind.ready
    assert blind.key_ids == frozenset()
    with pytest.raises(WrongKey, match="no SODAN_SECRET_KEY"):
        blind.unwrap("ann", b"")


def test_keys_in_use_outlive_many_others(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vaults, "KEPT_KEYS", 3)
    vault.new_key("ann")
    vault.new_key("ben")

    for number in range(9):
        assert vault.holds("ann")
        vault.new_key(str(number))
    vault.seal("ann", "a.b.c", "words")

    assert not vault.holds("ben")
    assert len(vault._young) + len(vault._old) <= 6


def test_forgotten_key_is_not_at_hand(vault: Vault) -> None:
    vault.new_key("ann")
    vault.forget("ann")
    vault.forget("nobody")

    assert not vault.holds("ann")
    with pytest.raises(KeyError):
        vault.seal("ann", "a.b.c", "words")
