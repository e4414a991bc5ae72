"""The order of a booking's steps: what is asked next, what *back* leads to.

A step has a state, a way to ask, a test whether it is answered already, and sometimes a condition
under which it is asked at all. The first unanswered step is the next one, so that *change*, *back*
and a returning caller's known answers need no rules of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from handlers.messages import Choice, Option, Reply, say
from handlers.turn import Turn

Ask = Callable[[Turn], Reply]


def _always(turn: Turn) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Step:
    """One question of the dialogue.

    `answered` looks at the draft; `forget` are the draft's keys that the step fills, dropped when
    it is to be asked anew.
    """

    state: str
    ask: Ask
    answered: Callable[[Turn], bool]
    forget: tuple[str, ...] = ()
    applies: Callable[[Turn], bool] = _always
    changeable: bool = True  # listed under *change*


def in_draft(*keys: str) -> Callable[[Turn], bool]:
    """Test whether the draft holds all of these answers."""

    def answered(turn: Turn) -> bool:
        return all(key in turn.draft for key in keys)

    return answered


def footer(turn: Turn, *, back: bool = True) -> tuple[Option, ...]:
    """Give the buttons below every question; the rest of the commands stand under *help*."""
    return (
        *((turn.button("back-label", "go.back"),) if back else ()),
        turn.button("help-label", "go.help"),
        turn.button("menu-label", "go.menu"),
    )


def ask(turn: Turn, steps: tuple[Step, ...], state: str) -> Reply:
    """Ask one step again, by its state."""
    return next(step for step in steps if step.state == state).ask(turn)


def go_on(turn: Turn, steps: tuple[Step, ...]) -> Reply:
    """Ask the first step that applies and is not answered; the last one is never answered."""
    return next(s for s in steps if s.applies(turn) and not s.answered(turn)).ask(turn)


def go_back(turn: Turn, steps: tuple[Step, ...]) -> Reply | None:
    """Ask the step before this one again; None at the first, where *back* leads to the menu."""
    here = [s for s in steps if s.applies(turn) or s.state == turn.caller.state]
    at = next((n for n, s in enumerate(here) if s.state == turn.caller.state), 0)
    if turn.draft.pop("doubt", None) is not None:
        return here[at].ask(turn)
    before = [s for s in here[:at] if s.forget]
    if not before:
        return None
    return anew(turn, before[-1])


def anew(turn: Turn, step: Step) -> Reply:
    """Forget one step's answer and ask it."""
    for key in step.forget:
        turn.draft.pop(key, None)
    return step.ask(turn)


def question(
    turn: Turn, state: str, key: str, *options: Option, grid: bool = False, **values: str | int
) -> Reply:
    """Ask with buttons; the footer comes last."""
    text = turn.say(key, **values)
    return say(Choice(text, (*options, *footer(turn)), grid), state=state)
