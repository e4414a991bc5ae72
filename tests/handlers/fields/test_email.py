"""Addresses: the vectors, slips that draw a suggestion, and the reasons for a refusal."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.fields import email
from tests.handlers.fields.vectors import row_id, rows


@pytest.mark.parametrize("row", rows("emails.csv"), ids=row_id)
def test_read_understands_the_vector(row: dict[str, str]) -> None:
    reading = email.read(row["input"])

    expected = (row["expected"], row["normalised"] or None, row["suggestion"] or None)
    assert (reading.outcome, reading.value, reading.other) == expected
    assert (reading.key == "email-none") is (row["rule"] == "says_no_address")


@pytest.mark.parametrize(
    "address",
    [
        "an@ymail.com",
        "an@mail.com",
        "an@gmx.com",
        "an@me.com",
        "an@yahoo.co.id",
        "an@stu.edu.vn",
        "lan@company.co.jp",
        "an@vip.qq.com",
        "an@16.com",
        "an@sub.gmail.com",
    ],
)
def test_read_leaves_real_domains_alone(address: str) -> None:
    reading = email.read(address)

    assert (reading.outcome, reading.value, reading.key) == ("accept", address, "")


@pytest.mark.parametrize(
    ("typed", "suggestion", "typed_is_possible"),
    [
        ("an@yahoo.vn", "an@yahoo.com.vn", True),
        ("an@yahoo.com.jp", "an@yahoo.co.jp", True),
        ("an@yahoo.com.v", "an@yahoo.com.vn", False),
        ("an@yahoo.example", "an@yahoo.com", True),
        ("an@hotmial.com", "an@hotmail.com", True),
        ("an@company.con", "an@company.com", True),
        ("an@docomo", "an@docomo.ne.jp", False),
        ("an@gmailcom", "an@gmail.com", False),
        ("an@gmail,com", "an@gmail.com", False),
        ("an@gm ail.com", "an@gmail.com", False),
        ("an at gmail.com", "an@gmail.com", False),
        ("nguyễnan@gmail.com", "nguyenan@gmail.com", False),
        ("đạt@gmail.com", "dat@gmail.com", False),
        ("๑๒๓@gmail.com", "123@gmail.com", False),
    ],
)
def test_read_suggests_what_was_meant(typed: str, suggestion: str, typed_is_possible: bool) -> None:
    reading = email.read(typed)

    assert (reading.outcome, reading.other) == ("suggest", suggestion)
    assert reading.key == ("email-suggest" if typed_is_possible else "email-suggest-only")
    assert reading.values.get("address") == (typed if typed_is_possible else None)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (" ", "email-empty"),
        ("x" * 1500, "email-too-long"),
        ("x" * 65 + "@gmail.com", "email-too-long"),
        ("a" * 60 + "@" + ("b" * 60 + ".") * 3 + "c" * 20 + ".com", "email-too-long"),
        ("an@gmail.com\nhello", "email-line-break"),
        ("www.example.com", "email-link"),
        ("khong co", "email-none"),
        ("I don't have email", "email-none"),
        ("メールはありません", "email-none"),
        ("いいえ", "email-none"),
        ("nguyenan", "email-no-at"),
        ("@gmail.com", "email-no-name"),
        ("an@", "email-no-domain"),
        ("an@@gmail.com", "email-two-ats"),
        ("an nguyen@gmail.com", "email-spaces"),
        ("สมชาย@gmail.com", "email-letters"),
        ("a😊@gmail.com", "email-characters"),
        ("a(b@gmail.com", "email-characters"),
        ("taro..y@au.com", "email-dots"),
        ("an@x..com", "email-dots"),
        ("an@unknownhost", "email-ending"),
        ("an@example.c", "email-ending"),
        ("an@-example.com", "email-domain"),
    ],
)
def test_read_says_why_an_address_is_refused(typed: str, key: str) -> None:
    reading = email.read(typed)

    assert (reading.outcome, reading.value, reading.key) == ("reject", None, key)


LOCALS = st.from_regex(r"[a-z0-9]{1,10}(?:[._-][a-z0-9]{1,10})?", fullmatch=True)


@given(local=LOCALS, domain=st.sampled_from(["gmail.com", "yahoo.co.jp", "example.org"]))
def test_read_takes_plain_addresses_in_any_wrapping(local: str, domain: str) -> None:
    address = f"{local}@{domain}"
    for typed in (address, f" <{address}>. ", f"mailto:{address}?subject=x", f"E-mail：{address}"):
        reading = email.read(typed)

        plain = address.removeprefix("www.")
        assert address in (reading.value, plain) or reading.other == plain


@settings(max_examples=500)
@given(text=st.one_of(st.text(max_size=60), st.text(alphabet="an@.gmail,com# www<>ễ", max_size=25)))
def test_read_never_raises_and_never_accepts_two_ways(text: str) -> None:
    reading = email.read(text)

    assert (reading.value is not None) is (reading.outcome == "accept")
    assert (reading.other is not None) is (reading.outcome == "suggest")
    if reading.value:
        assert reading.value.count("@") == 1
        assert reading.value.isascii()
