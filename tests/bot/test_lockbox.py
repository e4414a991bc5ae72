"""Sealed files: what the private key opens, and every damage that is refused."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest

from bot import lockbox
from bot.lockbox import PIECE, DamagedFile, NotAKey, SealedWriter, is_public, new_pair, unseal

PUBLIC, PRIVATE = new_pair()
START = len(lockbox.MAGIC) + lockbox.KEY
WHOLE = 4 + PIECE + lockbox.TAG  # a piece in the file


def sealed(content: bytes, *, kind: str = "data", public: str = PUBLIC) -> bytes:
    file = io.BytesIO()
    with SealedWriter(file, public, kind) as writer:
        for start in range(0, len(content), 50_000):
            writer.write(content[start : start + 50_000])
    return file.getvalue()


def opened(raw: bytes, *, kind: str = "data", private: str = PRIVATE) -> bytes:
    return b"".join(unseal(io.BytesIO(raw), private, kind))


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_private_key_opens_what_the_public_key_sealed(size: int) -> None:
    content = bytes(n % 251 for n in range(size))

    raw = sealed(content)

    assert opened(raw) == content
    assert size < 100 or content[:100] not in raw


def test_two_files_of_the_same_content_differ() -> None:
    assert sealed(b"words")[START:] != sealed(b"words")[START:]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda raw: raw[:10], "is not a sealed file"),
        (lambda raw: b"x" + raw[1:], "is not a sealed file"),
        (lambda raw: raw[:START], "ends too early"),
        (lambda raw: raw[: START + WHOLE], "ends too early|damaged"),  # cut between two pieces
        (lambda raw: raw[: START + 2 * WHOLE], "ends too early"),
        (lambda raw: raw[: START + WHOLE + 100], "ends too early"),
        (lambda raw: raw[: START + WHOLE + 2], "ends too early"),
        (lambda raw: raw + raw[-WHOLE:], "damaged|early"),
        (lambda raw: raw[:START] + raw[START + WHOLE :], "damaged"),  # the first left out
        (
            lambda raw: (
                raw[:START]
                + raw[START + WHOLE : START + 2 * WHOLE]
                + raw[START : START + WHOLE]
                + raw[START + 2 * WHOLE :]
            ),
            "damaged",
        ),
        (lambda raw: raw[: START + 50] + b"\0\0\0\0" + raw[START + 54 :], "damaged"),
        (lambda raw: raw[:START] + b"\xff" + raw[START + 1 :], "between two pieces"),
        (lambda raw: raw[: START + WHOLE + 50] + b"\0\0" + raw[START + WHOLE + 52 :], "piece 2"),
        (lambda raw: raw[: len(lockbox.MAGIC)] + bytes(32) + raw[START:], "at its beginning"),
    ],
)
def test_damaged_file_is_refused(change: Callable[[bytes], bytes], said: str) -> None:
    raw = sealed(bytes(PIECE * 3 - 10))

    with pytest.raises(DamagedFile, match=said):
        opened(change(raw))


def test_file_opens_with_its_own_key_and_kind_alone() -> None:
    raw = sealed(b"words")

    with pytest.raises(DamagedFile):
        opened(raw, private=new_pair()[1])
    with pytest.raises(DamagedFile):
        opened(raw, kind="keys")


def test_file_of_a_writer_that_failed_is_not_whole() -> None:
    file = io.BytesIO()
    with pytest.raises(LookupError), SealedWriter(file, PUBLIC, "data") as writer:
        writer.write(bytes(2 * PIECE))
        raise LookupError

    with pytest.raises(DamagedFile):
        opened(file.getvalue())


@pytest.mark.parametrize(
    "text",
    ["", "words", PRIVATE, PUBLIC[:-1], PUBLIC.swapcase(), PUBLIC[:25] + "é" + PUBLIC[26:]],
    ids=["empty", "words", "private", "cut", "other case", "a slip"],
)
def test_what_is_not_a_whole_public_key_is_refused(text: str) -> None:
    assert is_public(f" {PUBLIC}\n")

    assert not is_public(text)
    with pytest.raises(NotAKey, match="sodan-backup-public-") as refused:
        SealedWriter(io.BytesIO(), text, "data")
    assert PRIVATE not in str(refused.value)


def test_public_key_opens_nothing() -> None:
    with pytest.raises(NotAKey, match="sodan-backup-private-"):
        opened(sealed(b"words"), private=PUBLIC)
