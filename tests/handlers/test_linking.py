"""One caller in several apps: a code from one, typed in the other, and out again."""

from __future__ import annotations

import re

import msgspec
import pytest

from bot.channels.channel import Body
from bot.store.engine import Database
from handlers import linking
from handlers.messages import Card, Message, Update
from tests.bot.store.calls import otit
from tests.talk import TO_REVIEW, Clock, Office, Talk, said


class Chat(Talk):
    """A caller in an app to which messages are sent."""

    async def look(self) -> list[Message]:
        """Read what was sent to this very person since the last look."""
        new = self.office.kept.parcels[self.last_id :]
        self.last_id += len(new)
        bodies = [msgspec.json.decode(p.body, type=Body) for p in new if p.channel == self.channel]
        self.read = [message for b in bodies if b.person == self.name for message in b.messages]
        return self.read


def chat(office: Office, channel: str, name: str = "somebody") -> Chat:
    return Chat(office, name, channel)


async def get_code(talk: Talk) -> str:
    """Have a caller get a code, from the help."""
    await talk.do("press", press="go.help")
    await talk.press("go.link")
    await talk.press("link.get")
    [found] = re.findall(r"\d{3} \d{3} \d{3}", talk.words)
    return str(found)


async def pair(office: Office) -> tuple[Chat, Chat]:
    """Give a caller with a booking, on LINE and since just now on Telegram too."""
    line, telegram = chat(office, "line"), chat(office, "telegram")
    await line.start("my")
    await line.walk(*TO_REVIEW, "review.send")
    code = await get_code(line)
    await telegram.start()
    await telegram.do("press", press="go.link")
    await telegram.say(code)
    return line, telegram


async def test_code_of_one_app_opens_the_other(office: Office) -> None:
    _, telegram = await pair(office)

    assert said("link-done", "my", app="LINE") in telegram.words
    [booking] = await telegram.bookings()
    await telegram.press("go.bookings")
    assert booking.code in telegram.words
    caller = await telegram.caller()
    assert (caller.language, caller.profile["name"]) == ("my", "NGUYEN VAN AN")


async def test_first_screen_is_no_longer_than_before(office: Office) -> None:
    line = chat(office, "line")

    await line.start()

    assert "go.link" not in line.tokens
    await line.press("go.help")
    assert "go.link" in line.tokens
    assert len(line.tokens) <= 13  # as many as LINE shows


async def test_code_stands_below_a_harmless_heading(office: Office) -> None:
    line = chat(office, "line")
    await line.start()

    await get_code(line)

    [card] = line.read
    assert isinstance(card, Card)
    assert card.alt == card.title == said("link-label")
    assert card.protected


async def test_app_where_the_code_was_made_is_told_and_takes_it_back_by_one_tap(
    office: Office,
) -> None:
    line, telegram = await pair(office)

    await line.look()
    assert line.words.endswith(said("link-added-notice", "my", app="Telegram"))
    await line.press("go.unlink")

    assert said("link-removed", "my", app="Telegram") in line.words
    assert len(await line.bookings()) == 1
    await telegram.do("press", press="go.bookings")
    assert await telegram.bookings() == []
    assert (await telegram.caller()).language == ""
    # Pressed once more, the button finds nothing to take out.
    await line.do("press", press=f"go.unlink:{(await line.caller()).chat}")
    assert said("old-button", "my") in line.words


async def test_app_can_take_itself_out(office: Office) -> None:
    line, telegram = await pair(office)
    await telegram.press("go.help")
    await telegram.press("go.link")
    [own] = [o for o in telegram.options if o.label == said("link-remove-telegram-label", "my")]

    await telegram.do("press", press=own.press)

    assert said("link-removed", "my", app="Telegram") in telegram.words
    assert telegram.options == []
    assert len(await line.bookings()) == 1
    await telegram.do("text", text="hello")
    assert "language.set:my" in telegram.tokens


@pytest.mark.parametrize(
    "typed",
    ["{code}", "123-456-789 no", "၁၂၃၄၅၆၇၈၉", "12345678", "x", "Ａ"],
)
async def test_whatever_is_wrong_is_told_alike(office: Office, typed: str) -> None:
    line, telegram = chat(office, "line"), chat(office, "telegram")
    await line.start()
    code = await get_code(line)
    await telegram.start()
    await telegram.press("go.help")
    await telegram.press("go.link")
    if typed == "{code}":  # it was used by then
        other = chat(office, "telegram", "other")
        await other.start()
        await other.do("press", press="go.link")
        await other.say(code)

    await telegram.say(typed.format(code=code))

    assert telegram.words == "\n".join([said("link-failed"), said("link-ask")])
    assert await telegram.state() == "link"


async def test_old_code_and_one_try_too_many_are_told_alike(office: Office, clock: Clock) -> None:
    line, telegram = chat(office, "line"), chat(office, "telegram")
    await line.start()
    code = await get_code(line)
    await telegram.start()
    await telegram.do("press", press="go.link")
    clock.pass_time(minutes=10)

    for _ in range(6):
        await telegram.say(code)
        assert telegram.words.startswith(said("link-failed"))

    code = await get_code(line)
    await telegram.say(code)
    assert telegram.words == "\n".join([said("link-failed"), said("link-ask")])


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("123456789", "123456789"),
        (" 123 456 789 ", "123456789"),
        ("123-456-789", "123456789"),
        ("１２３　４５６　７８９", "123456789"),
        ("၁၂၃ ၄၅၆ ၇၈၉", "123456789"),
        ("១២៣៤៥៦៧៨៩", "123456789"),
        ("๑๒๓๔๕๖๗๘๙", "123456789"),
        ("\u200e123456789", "123456789"),
        ("1234567890", ""),
        ("12345678", ""),
        ("12345678x", ""),
        ("", ""),
    ],
)
def test_code_is_read_from_any_keyboard(typed: str, code: str) -> None:
    assert linking.read(typed) == code


async def test_link_with_a_code_needs_no_language_first(office: Office) -> None:
    line, telegram = chat(office, "line"), chat(office, "telegram")
    await line.start("vi")
    code = await get_code(line)

    await telegram.do("start", service=code.replace(" ", ""), hint="my-MM")
    assert telegram.words == said("link-sure", "my")
    await telegram.press("link.take")

    assert said("link-done", "vi", app="LINE") in telegram.words
    assert "go.bookings" in telegram.tokens


async def test_stranger_with_a_wrong_link_chooses_a_language(office: Office) -> None:
    telegram = chat(office, "telegram")

    await telegram.do("start", service="123456789")
    await telegram.press("link.take")

    assert said("link-failed") in telegram.words
    assert "language.set:vi" in telegram.tokens


async def test_web_chat_takes_the_code_where_it_asks_for_one(office: Office) -> None:
    line, web = chat(office, "line"), office.caller("a browser")
    await line.start("my")
    await line.walk(*TO_REVIEW, "review.send")
    code = await get_code(line)
    await web.do("start")
    await web.press("go.return")

    await web.say(code)

    assert said("link-done", "my", app="LINE") in web.words
    assert len(await web.bookings()) == 1


async def test_word_of_the_web_chat_tells_the_other_app(office: Office) -> None:
    line, web = chat(office, "line"), office.caller("a browser")
    await web.start("my")
    await web.walk(*TO_REVIEW, "review.send", "go.word")
    await web.say("red mango")
    [booking] = await web.bookings()
    await line.start()
    await line.do("press", press="go.link")
    await line.say(await get_code(web))
    again = office.caller("another browser")
    await again.do("start")
    await again.press("go.return")
    await line.look()

    await again.walk(booking.code, "red mango")

    assert len(await again.bookings()) == 1
    await line.look()
    app = said("console-channel-web", "my")
    assert said("link-added-notice", "my", app=app) in line.words


async def test_more_open_bookings_than_one_may_ask_for_are_explained(office: Office) -> None:
    line, telegram = chat(office, "line"), chat(office, "telegram")
    await line.start()
    await line.walk(*TO_REVIEW, "review.send")
    await telegram.start()
    await telegram.walk(*TO_REVIEW, "review.send")
    code = await get_code(line)
    await telegram.do("press", press="go.link")

    await telegram.say(code)
    assert telegram.words == said("link-sure")
    await telegram.press("link.take")

    assert said("link-many", count="2") in telegram.words
    assert len(await line.bookings()) == 2


@pytest.mark.parametrize("right", [True, False])
async def test_code_that_somebody_sent_opens_nothing_before_a_yes(
    office: Office, right: bool
) -> None:
    thief, victim = chat(office, "line", "thief"), chat(office, "telegram")
    await thief.start()
    code = await get_code(thief) if right else "123 456 789"
    await victim.start()
    await victim.walk(*TO_REVIEW, "review.send")
    await victim.do("press", press="go.link")

    for ways in ({"kind": "text", "text": code}, {"kind": "start", "service": code}):
        await victim.do(**ways)  # type: ignore[arg-type]
        assert victim.words == said("link-sure")
    await victim.press("go.menu")

    assert await thief.bookings() == []
    assert len(await victim.bookings()) == 1


@pytest.mark.parametrize(
    ("typed", "linked"), [("có", True), ("Có", True), ("1", True), ("không", False)]
)
async def test_question_whose_code_it_is_can_be_answered_by_typing(
    office: Office, typed: str, linked: bool
) -> None:
    line, telegram = chat(office, "line"), chat(office, "telegram")
    await line.start("vi")
    code = linking.read(await get_code(line))
    await telegram.do("start", service=code, hint="vi")

    await telegram.do("text", text=typed, hint="vi")

    told = said("link-done", "vi", app="LINE") in telegram.words
    assert (told, said("link-failed") in telegram.words) == (linked, False)
    assert telegram.options


async def test_question_whose_code_it_is_is_asked_again(office: Office) -> None:
    line, telegram = chat(office, "line"), chat(office, "telegram")
    await line.start("vi")
    code = linking.read(await get_code(line))
    await telegram.start("en")
    await telegram.do("start", service=code)
    await telegram.do("other")
    assert said("link-sure") in telegram.words

    await telegram.walk("/language", "language.set:km")

    assert telegram.words == said("link-sure", "km")
    await telegram.press("link.take")
    assert said("link-done", "vi", app="LINE") in telegram.words


async def test_label_of_a_button_is_no_wrong_code(office: Office) -> None:
    line = chat(office, "line")
    await line.start()
    await line.do("press", press="go.link")

    await line.say(said("link-get-label"))

    assert re.search(r"\d{3} \d{3} \d{3}", line.words)


async def test_code_can_be_opened_in_telegram_on_the_same_phone(
    database: Database, clock: Clock
) -> None:
    service = otit()
    contact = service.contact.model_copy(update={"telegram": "example_bot"})
    office = Office(database, clock, service=service.model_copy(update={"contact": contact}))
    line, telegram = chat(office, "line"), chat(office, "telegram")
    await line.start()
    await telegram.start()

    code = (await get_code(line)).replace(" ", "")
    links = [option.url for option in line.options if option.url]
    await get_code(telegram)
    office.close()

    assert links == [f"https://t.me/example_bot?start={code}"]
    assert not any(option.url for option in telegram.options)


async def test_what_one_app_asked_is_not_answered_in_the_other(office: Office) -> None:
    line, telegram = await pair(office)
    await line.do("press", press="go.delete")
    assert "erase.yes" in line.tokens

    await telegram.say("yes")

    assert "erase.yes" in telegram.tokens  # it is asked here first
    assert len(await telegram.bookings()) == 1


async def test_unfinished_request_goes_on_in_the_other_app(office: Office) -> None:
    line, telegram = chat(office, "line"), chat(office, "telegram")
    await line.start()
    await line.walk("go.book", "terms.agree", "who.is:trainee")
    code = await get_code(line)
    await telegram.start()
    await telegram.do("press", press="go.link")
    await telegram.say(code)

    await telegram.press("go.book")

    assert (await telegram.state()).startswith("f-name")


async def test_back_leads_to_where_the_caller_was(office: Office) -> None:
    line = chat(office, "line")
    await line.start()
    await line.walk("go.book", "terms.agree")
    before = await line.state()
    await line.do("press", press="go.link")

    await line.press("go.back")

    assert await line.state() == before


async def test_blocked_app_leaves_the_other(office: Office) -> None:
    line, telegram = await pair(office)
    [booking] = await line.bookings()
    await telegram.do("press", press="go.menu")

    update = Update("telegram", "", telegram.name, "a block", "block", office.clock())
    await office.desk.take(update)

    reached = await office.ask(lambda store: store.load(booking.caller_id))
    assert (reached.channel, reached.reachable) == ("line", True)
