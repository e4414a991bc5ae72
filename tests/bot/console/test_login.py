"""Coming in and going out."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.console import passwords
from bot.store.store import Store
from tests.bot.console.desk import PASSWORD, House
from tests.conftest import NOW

WRONG = "login name or the password is wrong"


async def tries(house: House, login: str, password: str) -> tuple[int, str]:
    browser = house.browser()
    answer = await browser.post("/login?speak=en", {"login": login, "password": password})
    return answer.status_code, answer.text


async def actions(house: House) -> list[str]:
    def ask(store: Store) -> list[str]:
        store.cursor.execute("SELECT action FROM audit ORDER BY at, id")
        return [row[0] for row in store.cursor.fetchall()]

    return await house.database.look(ask)


async def test_login_opens_the_queue_for_counsellors(house: House) -> None:
    browser = await house.signed_in()

    answer = await browser.get("/")

    assert answer.headers["location"] == "/console/queue"
    assert (await browser.get("/queue")).status_code == 200
    assert await actions(house) == ["login"]


async def test_login_opens_the_timetable_for_administrators(house: House) -> None:
    browser = await house.signed_in(role="admin")

    answer = await browser.get("/")

    assert answer.headers["location"] == "/console/timetable"
    assert "/console/queue" not in (await browser.get("/timetable")).text


async def test_login_answers_alike_for_wrong_password_and_unknown_name(house: House) -> None:
    await house.staff("hana")

    known = await tries(house, "hana", "not the password")
    unknown = await tries(house, "nina", "not the password")

    assert known[0] == unknown[0] == 401
    assert WRONG in known[1]
    assert known[1].replace("hana", "nina") == unknown[1]


async def test_login_name_may_be_typed_in_any_case(house: House) -> None:
    await house.staff("hana")

    assert (await tries(house, " HANA ", PASSWORD))[0] == 303


async def test_login_locks_after_five_wrong_passwords_for_fifteen_minutes(house: House) -> None:
    await house.staff("hana")
    for _ in range(4):
        await tries(house, "hana", "wrong")
    assert (await tries(house, "hana", PASSWORD))[0] == 303  # four are forgiven and forgotten
    for _ in range(5):
        await tries(house, "hana", "wrong")

    locked = await tries(house, "hana", PASSWORD)
    house.clock.now += timedelta(minutes=15)
    later = await tries(house, "hana", PASSWORD)

    assert locked[0] == 401
    assert later[0] == 303
    assert (await actions(house))[-3:] == ["login-locked", "login-locked", "login"]


async def test_login_refuses_disabled_accounts(house: House) -> None:
    member = await house.staff("hana")
    await house.desk.act(lambda store: store.disable(member.id))

    assert (await tries(house, "hana", PASSWORD))[0] == 401


async def test_login_refuses_accounts_without_a_password(house: House) -> None:
    await house.desk.act(lambda store: store.add_staff("new", "New", "admin", [], None))

    assert (await tries(house, "new", ""))[0] == 401


async def test_login_page_speaks_the_language_asked_for_and_offers_all(house: House) -> None:
    page = (await house.browser().get("/login?speak=vi")).text
    other = (await house.browser().get("/login?speak=nonsense")).text

    assert '<html lang="vi"' in page
    assert 'lang="my" hreflang="my">မြန်မာဘာသာ</a>' in page
    assert '<html lang="ja"' in other


async def test_logout_ends_the_session_itself_not_only_the_cookie(house: House) -> None:
    browser = await house.signed_in()
    cookie = browser.http.cookies["__Host-desk"]

    answer = await browser.send("/logout")
    thief = house.browser()
    thief.http.cookies.set("__Host-desk", cookie)

    assert answer.headers["location"] == "/console/login"
    assert (await thief.get("/queue")).status_code == 303
    assert "__Host-desk" not in browser.http.cookies


async def new_link(house: House, login: str = "mika") -> str:
    def work(store: Store) -> str:
        member = store.add_staff(login, "Mika <b>Abe</b>", "counsellor", ["vi"], None, speaks="en")
        return store.make_link(member.id)

    return await house.desk.act(work)


async def test_link_sets_a_password_once(house: House) -> None:
    token = await new_link(house)
    browser = house.browser()
    form = {"password": PASSWORD, "again": PASSWORD}

    # A preview robot may look as often as it likes.
    looks = [(await browser.get(f"/link/{token}")).status_code for _ in range(3)]
    first = await browser.post(f"/link/{token}", form)
    second = await browser.post(f"/link/{token}", form)

    assert looks == [200, 200, 200]
    assert first.headers["location"] == "/console/login?told=password"
    assert second.status_code == 410
    assert (await browser.get(f"/link/{token}")).status_code == 410
    assert (await tries(house, "mika", PASSWORD))[0] == 303


async def test_link_page_escapes_the_name(house: House) -> None:
    token = await new_link(house)

    page = (await house.browser().get(f"/link/{token}")).text

    assert "<bdi>Mika &lt;b&gt;Abe&lt;/b&gt;</bdi>" in page


async def test_link_runs_out_after_48_hours(house: House) -> None:
    token = await new_link(house)
    house.clock.now = NOW + timedelta(hours=48) - timedelta(seconds=1)
    assert (await house.browser().get(f"/link/{token}")).status_code == 200
    house.clock.now = NOW + timedelta(hours=48)

    answer = await house.browser().post(f"/link/{token}", {"password": PASSWORD, "again": PASSWORD})

    assert answer.status_code == 410


@pytest.mark.parametrize(
    ("password", "again", "says"),
    [
        ("kurz123", "kurz123", "at least 12 characters"),
        ("x" * 201, "x" * 201, "200 characters"),
        ("abababababab", "abababababab", "same characters"),
        ("my name is mika", "my name is mika", "login name"),
        (PASSWORD, PASSWORD + "!", "not the same"),
    ],
)
async def test_link_says_what_is_wrong_with_a_password(
    house: House, password: str, again: str, says: str
) -> None:
    token = await new_link(house)
    browser = house.browser()
    form = {"password": password, "again": again}

    page = await browser.post(f"/link/{token}?speak=en", form)

    assert page.status_code == 422
    assert says in page.text
    assert password not in page.text
    assert (await browser.get(f"/link/{token}")).status_code == 200


async def test_link_is_used_by_the_first_of_two(house: House) -> None:
    token = await new_link(house)

    class Slow(passwords.Passwords):
        async def hash(self, password: str) -> str:
            # Somebody else uses the link while this password is being hashed.
            await house.desk.act(lambda store: store.use_link(token, "taken"))
            return "late"

    object.__setattr__(house.parts, "passwords", Slow())
    answer = await house.browser().post(f"/link/{token}", {"password": PASSWORD, "again": PASSWORD})
    member = await house.database.look(lambda store: store.by_login("mika"))

    assert answer.status_code == 410
    assert member is not None
    assert member.password == "taken"


async def test_password_check_takes_a_broken_hash_for_a_wrong_password() -> None:
    checker = passwords.Passwords()

    assert not await checker.right("anything", "no hash at all")


async def test_login_that_was_reset_meanwhile_is_refused(house: House) -> None:
    member = await house.staff("hana")

    class Slow(passwords.Passwords):
        async def right(self, password: str, kept: str | None) -> bool:
            await house.desk.act(lambda store: store.reset(member.id))
            return True

    object.__setattr__(house.parts, "passwords", Slow())

    assert (await tries(house, "hana", PASSWORD))[0] == 401
