"""What the rules say beside a call, and of what it costs."""

from __future__ import annotations

import pytest

from handlers.rules import around
from schedules.service import Service
from schedules.service_file import read_services, shipped
from tests.talk import CATALOG, TO_REVIEW, Office, Talk, said

ALL = {
    name: read_services(shipped(), [name])[name]
    for name in sorted(path.stem for path in shipped().glob("*.toml"))
}
BAN = "Please do not record this call in any way (sound and video)."
MORE = "(video, photos and streaming)"


def test_ban_names_what_may_not_be_recorded_and_its_article() -> None:
    told = {name: around.conduct(CATALOG, each, "en") for name, each in ALL.items()}

    assert told["otit"] == ""
    assert told["hellowork-izumo"] == f"{BAN} (article 12-2)"
    assert MORE in told["kushiro-administrative"]
    assert told["gunma-seminars"] == "\n".join(
        (
            f"{BAN.replace('call', 'event')} (article 4-4)",
            f"{said('call-organiser-records')} (article 4-5)",
            f"{said('call-designated')} (article 4-4)",
        )
    )


@pytest.mark.parametrize("name", ALL)
def test_free_is_said_only_where_the_source_does(name: str) -> None:
    told = around.costs(CATALOG, ALL[name], "en", free=True)

    assert (said("about-free") in told) is (name != "kushiro-administrative")
    assert said("about-costs") in told  # data and a known connection stand in all seven


def test_costs_are_told_as_far_as_the_file_states_them() -> None:
    def told(own: tuple[str, ...], checks: tuple[str, ...]) -> list[str]:
        otit = ALL["otit"]
        parts: dict[str, object] = {
            "costs": otit.costs.model_copy(update={"own": own, "free": False}),
            "environment": otit.environment.model_copy(update={"checks": checks}),
        }
        return around.costs(CATALOG, otit.model_copy(update=parts), "en", free=True)

    assert told((), ()) == []
    assert told(("data",), ()) == [said("about-data")]
    assert told(("device",), ("wifi",)) == [said("about-wifi")]


def but(service: Service, **sections: dict[str, object]) -> Service:
    """Give a service with some keys of some sections set otherwise."""
    changed = {
        name: getattr(service, name).model_copy(update=keys) for name, keys in sections.items()
    }
    return service.model_copy(update=changed)


async def test_about_says_free_only_where_it_is(caller: Talk, office: Office) -> None:
    await caller.start()
    assert said("about") in caller.words

    office.services["otit"] = but(office.services["otit"], costs={"free": False})
    await caller.press("go.about")
    assert said("about-call") in caller.words
    assert "free of charge" not in caller.words


async def test_confirmed_call_and_ready_check_say_what_may_not_be_recorded(
    caller: Talk, office: Office
) -> None:
    rules: dict[str, object] = {"recording": ("audio", "video"), "designated": True}
    office.services["otit"] = but(office.services["otit"], conduct=rules)
    await caller.start()
    await caller.walk(*TO_REVIEW, "review.send")
    assert BAN not in caller.words
    [booking] = await caller.bookings()
    await office.desk.confirm(booking.id, staff_id="hana")
    access = {"join_url": "https://meet.example/abc"}
    await office.desk.set_room(booking.id, staff_id="hana", access=access)
    await caller.look()

    assert BAN in caller.words
    assert said("call-designated") in caller.words
    assert BAN not in caller.read[-1].alt  # type: ignore[union-attr] # a card; nothing on a lock screen

    office.clock.now = booking.starts_at - office.services["otit"].reminders.ready  # type: ignore[operator] # it is set
    await office.desk.lapse_due()
    await caller.look()
    assert said("ready-notice-text") in caller.words
    assert BAN in caller.words
