"""From hello to the join link, in every language, on every channel."""

from __future__ import annotations

from datetime import UTC, datetime

import icalendar
import pytest

from locales import formats
from locales.languages import CALLERS
from schedules.booking import State
from tests.journeys.conftest import World
from tests.journeys.phones import LinePhone, Phone, TelegramPhone, WebPhone, opened, settled
from tests.talk import said

# The first time that can be booked on or after noon of Tuesday, 24 November, in Tokyo.
FIRST = {
    "vi": datetime(2026, 11, 24, 4, 0, tzinfo=UTC),
    "zh-Hans": datetime(2026, 11, 25, 2, 0, tzinfo=UTC),
    "id": datetime(2026, 11, 24, 4, 0, tzinfo=UTC),
    "fil": datetime(2026, 11, 24, 4, 0, tzinfo=UTC),
    "en": datetime(2026, 11, 24, 4, 0, tzinfo=UTC),
    "th": datetime(2026, 11, 26, 2, 0, tzinfo=UTC),
    "km": datetime(2026, 11, 26, 2, 0, tzinfo=UTC),
    "my": datetime(2026, 11, 24, 4, 0, tzinfo=UTC),
}
ADDRESS = "an.nguyen@example.com"


def phone_of(world: World, channel: str) -> Phone:
    """Give a new caller on a channel."""
    world.callers += 1
    if channel == "line":
        return LinePhone(world.app, world.client, world.line, world.callers)
    if channel == "telegram":
        return TelegramPhone(world.app, world.client, world.telegram, world.callers)
    return WebPhone(world.app, world.client)


async def ask_for_a_call(phone: Phone, language: str) -> None:
    """Go from hello to the request."""
    await phone.start()
    await phone.press(f"language.set:{language}")
    for token in ("go.book", "terms.agree", "who.is:trainee"):
        await phone.press(token)
    for text in ("NGUYEN VAN AN", "25/12/1998", ADDRESS):
        await phone.say(text)
    for token in ("mailbox.own", "companion.is:none", "day.on", "time.at", "review.send"):
        await phone.press(token)


@pytest.mark.parametrize("channel", ["web", "line", "telegram"])
@pytest.mark.parametrize(
    ("language", "database_kind"),
    [*((language, "sqlite") for language in CALLERS), ("vi", "postgresql")],
    indirect=["database_kind"],
)
async def test_first_booking_ends_in_the_join_link(
    world: World, language: str, channel: str
) -> None:
    phone = phone_of(world, channel)

    await ask_for_a_call(phone, language)
    services, tags = ["otit"], [language]
    [booking] = await world.app.desk.act(lambda s: s.queue(services, tags))
    assert booking.starts_at == FIRST[language]
    assert booking.code in await phone.words()
    await world.app.desk.confirm(booking.id, staff_id="somebody")
    await opened(world.app, booking.id)

    done = await world.app.desk.act(lambda s: s.booking(booking.id))
    assert done is not None
    assert done.room is not None
    assert done.state is State.confirmed
    assert done.room.join_url.startswith("https://desk.example/demo/room/")
    assert await phone.link() == done.room.join_url
    words = await phone.words()
    at = formats.japan_time(FIRST[language], language)
    assert at in words
    assert done.room.passcode in words
    assert said("camera-off", language) in words
    # The same moment in the letter and in its calendar entry.
    letter = world.letters.to(ADDRESS)[-1]
    body = letter.get_body(("plain",))
    assert body is not None
    assert at in body.get_content()
    assert done.room.join_url in body.get_content()
    assert said("camera-off", language) in body.get_content()
    [part] = [p for p in letter.walk() if p.get_content_type() == "text/calendar"]
    calendar = icalendar.Calendar.from_ical(part.get_content())
    [event] = calendar.walk("VEVENT")
    assert event.decoded("dtstart").astimezone(UTC) == FIRST[language]


@pytest.mark.parametrize("language", CALLERS)
async def test_lock_screen_shows_a_time_and_no_more(world: World, language: str) -> None:
    phone = LinePhone(world.app, world.client, world.line, 1)
    await ask_for_a_call(phone, language)
    services, tags = ["otit"], [language]
    [booking] = await world.app.desk.act(lambda s: s.queue(services, tags))

    await world.app.desk.confirm(booking.id, staff_id="somebody")
    await opened(world.app, booking.id)

    shown = world.line.sent(phone.user)[-1]
    assert shown["altText"] == formats.japan_time(FIRST[language], language)
    subject = str(world.letters.to(ADDRESS)[-1]["subject"])
    for secret in ("OTIT", "NGUYEN", "http", booking.code):
        assert secret not in subject
        assert secret not in shown["altText"]


async def test_shared_mailbox_is_never_written_to(world: World) -> None:
    phone = TelegramPhone(world.app, world.client, world.telegram, 1)
    await phone.start()
    await phone.press("language.set:vi")
    for token in ("go.book", "terms.agree", "who.is:trainee"):
        await phone.press(token)
    for text in ("NGUYEN VAN AN", "25/12/1998", ADDRESS):
        await phone.say(text)
    for token in ("mailbox.shared", "companion.is:none", "day.on", "time.at", "review.send"):
        await phone.press(token)
    [booking] = await world.app.desk.act(lambda s: s.queue(["otit"], ["vi"]))
    await world.app.desk.confirm(booking.id, staff_id="somebody")
    await opened(world.app, booking.id)

    assert await phone.link()
    assert world.letters.taken == []


async def test_staff_on_duty_get_a_neutral_letter(world: World) -> None:
    await world.app.desk.act(
        lambda s: s.add_staff("hana", "Hana", "counsellor", ["vi"], "hana@example.com")
    )
    await world.app.desk.act(
        lambda s: s.add_staff("ken", "Ken", "counsellor", ["th"], "ken@example.com")
    )

    await ask_for_a_call(phone_of(world, "line"), "vi")

    [letter] = world.letters.to("hana@example.com")
    text = letter.as_string()
    assert "NGUYEN" not in text
    assert "vi" not in str(letter["subject"])
    assert world.letters.to("ken@example.com") == []


async def test_staffs_cancellation_reaches_chat_mail_and_calendar(world: World) -> None:
    phone = LinePhone(world.app, world.client, world.line, 1)
    await ask_for_a_call(phone, "vi")
    [booking] = await world.app.desk.act(lambda s: s.queue(["otit"], ["vi"]))
    await world.app.desk.confirm(booking.id, staff_id="somebody")
    await opened(world.app, booking.id)

    await world.app.desk.cancel(booking.id, staff_id="somebody", reason="ill")
    await settled(world.app)

    words = await phone.words()
    assert said("cancelled-notice-text", "vi") in words
    assert "ill" not in words.split()
    letter = world.letters.to(ADDRESS)[-1]
    [part] = [p for p in letter.walk() if p.get_content_type() == "text/calendar"]
    calendar = icalendar.Calendar.from_ical(part.get_content())
    assert calendar["METHOD"] == "CANCEL"


@pytest.mark.parametrize("language", CALLERS)
async def test_cancelled_call_does_not_look_like_a_call_on_the_lock_screen(
    world: World, language: str
) -> None:
    phone = LinePhone(world.app, world.client, world.line, 1)
    await ask_for_a_call(phone, language)
    [booking] = await world.app.desk.act(lambda s: s.queue(["otit"], [language]))

    await world.app.desk.cancel(booking.id, staff_id="somebody", reason="ill")
    await settled(world.app)

    assert world.line.sent(phone.user)[-1]["altText"] == said("message-alt", language)
    assert formats.japan_time(FIRST[language], language) in await phone.words()
