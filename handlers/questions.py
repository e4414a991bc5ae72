"""What a service asks before anything else, since it decides whether a call can be booked at all.

The questions stand in the service file. An answer that stops stays in the draft, so that whatever
comes next shows again what is needed first; *back* takes it away. No answer is judged but by the
file: what a question is about is told by the sentences alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from handlers.flow import Step, footer, question
from handlers.messages import Choice, Reply, Text, say
from handlers.rules.rule import placed
from handlers.turn import Turn
from locales.catalog import Catalog
from locales.languages import SOURCE
from schedules.sections import Question
from schedules.service import Service

PREFIX = "ask-"  # before a question's name: its state, and the key of its answer


def key_of(asked: Question) -> str:
    """Name a question's state, its answer in draft, profile and booking, and its sentence."""
    return PREFIX + asked.ask


def names(service: Service) -> tuple[str, ...]:
    """Name the answers of a service's questions, in order."""
    return tuple(map(key_of, service.questions))


def steps(questions: tuple[Question, ...]) -> tuple[Step, ...]:
    """Give the steps of some questions."""
    return tuple(
        Step(key_of(each), partial(_ask, asked=each), _goes_on(each), (key_of(each),))
        for each in questions
    )


def _goes_on(asked: Question) -> Callable[[Turn], bool]:
    return lambda turn: turn.draft.get(key_of(asked)) in asked.go


def _ask(turn: Turn, asked: Question) -> Reply:
    """Ask; where the answer given is one that stops, say again what is needed first."""
    key = key_of(asked)
    if turn.draft.get(key) in asked.stop:
        return _stopped(turn, key)
    options = (
        turn.button(f"{key}-{answer}-label", f"{key}.is:{answer}")
        for answer in (*asked.go, *asked.stop)
    )
    return question(turn, key, key, *options)


def why(catalog: Catalog, service: Service, key: str, answer: str, language: str) -> str:
    """Find the sentence about an answer, a service's own first; "" where there is none."""
    shared = f"{key}-{answer}-why"
    for name in (f"{shared}-{service.id}", shared):
        if catalog.has(name, language):
            return catalog.say(name, language)
    return ""


def _why(turn: Turn, key: str) -> str:
    """Say what there is to say of the answer given, with the article in which it stands."""
    said = why(turn.catalog, turn.service, key, str(turn.draft[key]), turn.language)
    article = turn.service.article(f"question.{key.removeprefix(PREFIX)}")
    return placed(turn.catalog, said, article, turn.language) if said else said


def _stopped(turn: Turn, key: str) -> Reply:
    parts = [_why(turn, key)]
    if turn.service.contact.phone:
        parts.append(turn.say("phone-instead", phone=turn.service.contact.phone))
    return say(Choice("\n\n".join(parts), footer(turn)), state=key)


def take(turn: Turn) -> str | None:
    """Take an answer: what is to be said of it, or ""; None when it is none of the question's."""
    key = turn.caller.state
    for asked in turn.service.questions:
        if key_of(asked) == key and turn.pressed in (*asked.go, *asked.stop):
            turn.draft[key] = turn.pressed
            return _why(turn, key) if turn.pressed in asked.go else ""
    return None


def answered(turn: Turn, go_on: Callable[[Turn], Reply]) -> Reply | None:
    """Take an answer and go on, with what is to be said of it first; None when it is none."""
    told = take(turn)
    if told is None:
        return None
    after = go_on(turn)
    return say(Text(told), *after.messages, state=after.state) if told else after


def back(turn: Turn) -> bool:
    """Take an answer away that stops; False where there is none."""
    key = turn.caller.state
    for asked in turn.service.questions:
        if key_of(asked) == key and turn.draft.get(key) in asked.stop:
            del turn.draft[key]
            return True
    return False


def missing(catalog: Catalog, service: Service) -> Iterator[tuple[int, str, str, str]]:
    """Find what no sentence says: the question's place, where in it, the name, the sentence."""

    def lacks(sentence: str) -> bool:
        return not catalog.has(sentence, SOURCE)

    for n, asked in enumerate(service.questions):
        key = key_of(asked)
        found = [("ask", asked.ask, key), ("ask", asked.ask, f"{key}-label")]
        for part, answers in (("go", asked.go), ("stop", asked.stop)):
            found += [(part, answer, f"{key}-{answer}-label") for answer in answers]
        yield from ((n, part, name, said) for part, name, said in found if lacks(said))
        for answer in asked.stop:
            if not why(catalog, service, key, answer, SOURCE):
                yield n, "stop", answer, f"{key}-{answer}-why"


def rows(turn: Turn) -> list[tuple[str, str]]:
    """List questions and answers for the review."""
    found = []
    for key in names(turn.service):
        shown = turn.say(f"{key}-{turn.draft[key]}-label")
        if turn.caller.profile.get(key) == turn.draft[key]:
            shown = turn.say("as-before")
        found.append((turn.say(f"{key}-label"), shown))
    return found
