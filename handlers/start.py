"""The first screen, the language, what this is, and the menu."""

from __future__ import annotations

from handlers import call_language, maintenance, services, wording
from handlers.messages import Choice, Option, Reply, Text, say
from handlers.rules import around
from handlers.turn import Turn
from locales.languages import base, endonym, guess

DANGER = "🆘 110 · 119"  # needs no language: shown before one is chosen


def languages(turn: Turn) -> tuple[str, ...]:
    """Give the languages in which the service answers, in the order shown.

    While none of several services is chosen, those of all of them.
    """
    open_ones = turn.services.values() if services.is_due(turn) else (turn.service,)
    days = ((each, turn.now.astimezone(each.zone).date()) for each in open_ones)
    return tuple(dict.fromkeys(tag for each, day in days for tag in each.answered(day)))


def ask_language(turn: Turn, written: str = "") -> Reply:
    """Show all languages by their own names.

    What was `written` in, or what the app reports, is a mark and never a choice.
    """
    offered = languages(turn)
    hinted = turn.caller.language or written or guess(turn.update.hint)
    prompts = dict.fromkeys(turn.catalog.say("choose-language", tag) for tag in offered)
    prompt = "🌐 " + " · ".join(prompts)  # easy Japanese has the words of Japanese
    options = [
        Option(endonym(tag), f"language.set:{tag}", style="main" if tag == hinted else "plain")
        for tag in offered
    ]
    options.append(Option(DANGER, "go.danger", style="danger"))
    if turn.caller.channel == "web":
        options.append(Option("🔑 " + turn.say("return-short"), "go.return"))
    return say(Choice(prompt, tuple(options), grid=True), state="language")


def set_language(turn: Turn) -> Reply | None:
    """Take the language; None when it is not one that the service speaks."""
    tag = turn.pressed
    if tag not in languages(turn):
        return None
    first = not turn.caller.language
    turn.caller.language = tag
    if not first:
        return None
    return services.ask(turn) if services.is_due(turn) else welcome(turn)


def welcome(turn: Turn) -> Reply:
    """Say what this is, and show the menu."""
    return say(Text(about(turn)), menu_choice(turn), state="menu")


def spoken(turn: Turn, text: str) -> str | None:
    """Find the language whose own name, or English name, was typed."""
    typed = text.strip().casefold()
    if len(typed) < 2:
        return None
    for tag in languages(turn):
        names = {endonym(tag), tag, call_language.name(turn.catalog, tag, "en")}
        if base(tag) == tag:  # easy Japanese is not called by the name of Japanese
            names.add(turn.catalog.say("language-name", tag))
        if typed in {name.casefold() for name in names}:
            return tag
    return None


def about(turn: Turn) -> str:
    """Say what this is: whether free, by voice only, what is needed, what stays on the phone.

    A service whose calls are all in one language is told in its own sentence: it is not the
    caller's language, and neither the app nor what it costs is the same everywhere.
    """
    service, phone = turn.service, turn.service.contact.phone
    key = f"service-{service.id}-about"
    own = f"{services.name(turn, service.id)}\n{turn.say(key)}" if _is_told(turn, key) else ""
    if service.meeting.language and own:
        parts = [own, *call_language.explained(turn)]
        parts += around.costs(turn.catalog, service, turn.language, free=True)
        parts += [turn.say("phone-instead", phone=phone)] if phone else []
    else:
        audio = [turn.say("about-audio")] if service.meeting.media == "audio" else []
        parts = [own] if own else []
        parts += [turn.say("about" if service.costs.free else "about-call"), *audio]
        parts += [turn.say("about-needs")]
        parts += around.costs(turn.catalog, service, turn.language, free=False)
        parts += [turn.say("about-other-ways", phone=phone)] if phone else []
    return "\n\n".join((*parts, turn.say("about-traces")))


def _is_told(turn: Turn, key: str) -> bool:
    """Tell whether a service speaks for itself: among several, or where its own sentence is due."""
    due = len(turn.services) > 1 or turn.service.meeting.language
    return bool(due) and turn.catalog.has(key, turn.language)


def show_about(turn: Turn) -> Reply:
    """Answer *what is this?* from anywhere."""
    return say(Choice(about(turn), onward(turn)))


def menu_choice(turn: Turn, key: str = "menu-ask") -> Choice:
    """Draw the menu under a sentence."""
    rows = (
        Option(wording.said(turn, "book-label"), "go.book", style="main"),
        Option(turn.say("danger-label"), "go.danger", style="danger"),
        turn.button("bookings-label", "go.bookings"),
        wording.button(turn, "timetable-label", "go.timetable"),
        turn.button("about-label", "go.about"),
        turn.button("terms-label", "go.read"),
        turn.button("person-label", "go.person"),
        turn.button("language-label", "go.language"),
        turn.button("help-label", "go.help"),
        turn.button("delete-label", "go.delete"),
    )
    text = "\n\n".join((*maintenance.lines(turn), turn.say(key)))
    if not services.are_several(turn):
        return Choice(text, rows)
    other = turn.button("service-other-label", "go.service")
    text = f"{services.name(turn, turn.service.id)}\n\n{text}"
    return Choice(text, (*rows[:-2], other, *rows[-2:]))


def menu(turn: Turn) -> Reply:
    """Show the menu; what an unfinished request has gathered stays for a while."""
    key = "menu-unfinished" if turn.draft.get("booking") else "menu-ask"
    choice = menu_choice(turn, key)
    if turn.draft.get("booking"):
        more = turn.button("continue-label", "go.book")
        choice = Choice(choice.text, (more, *choice.options))
    return say(choice, state="menu")


def welcome_back(turn: Turn) -> Reply:
    """Greet somebody who starts again or unblocked us; nothing old is shown (C5)."""
    return say(menu_choice(turn, "menu-ask"), state="menu")


def onward(turn: Turn) -> tuple[Option, ...]:
    """Give the ways on after an aside: where the caller was, and the menu."""
    menu_button = turn.button("menu-label", "go.menu")
    if turn.caller.state in ("menu", "start", "language"):
        return (menu_button,)
    return (Option(turn.say("continue-label"), "go.resume", style="main"), menu_button)
