"""The vault: whose key opens what, and how long keys stay in memory."""

from __future__ import annotations

import pytest

from bot.store import vault as vaults
from bot.store.vault import Vault, WrongKey
from tests.conftest import SECRET


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


def test_house_key_opens_what_belongs_to_nobody(vault: Vault) -> None:
    sealed = vault.seal_house("outbox.body_sealed.1", b"mail")

    assert Vault(SECRET).open_house("outbox.body_sealed.1", sealed) == b"mail"
    with pytest.raises(WrongKey):
        vault.open_house("outbox.body_sealed.2", sealed)


def test_lookup_is_the_same_for_one_secret_and_purpose_alone(vault: Vault) -> None:
    lookup = vault.lookup("caller", "x")

    assert lookup == Vault(SECRET).lookup("caller", "x")
    assert len({lookup, vault.lookup("code", "x"), Vault(b"another").lookup("caller", "x")}) == 3


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
