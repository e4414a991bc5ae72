"""`sodan failed`, `sodan staff`: what went wrong at the desk, and who works there."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.commands.common import AsJson, print_json, settings

failed_app = typer.Typer(no_args_is_help=True)
staff_app = typer.Typer(no_args_is_help=True)


@failed_app.command("list")
def failed_list(as_json: AsJson = False) -> None:
    """List the updates that could not be answered, oldest first."""
    from bot import failed, hours  # noqa: PLC0415

    rows = failed.listed(settings())
    print_json(rows) if as_json else hours.show(rows)


@failed_app.command("replay")
def failed_replay(
    turn_id: Annotated[str, typer.Argument(metavar="[ID]", help="Which; all if left out.")] = "",
) -> None:
    """Answer them now, once the fault is mended; a running desk sends the answers."""
    from bot import failed  # noqa: PLC0415

    lines, well = failed.replay(settings(), turn_id)
    for line in lines or ["nothing"]:
        print(line)
    raise SystemExit(0 if well else 1)


@failed_app.command("drop")
def failed_drop(turn_id: Annotated[str, typer.Argument(metavar="ID")]) -> None:
    """Close one without an answer and erase what it held."""
    from bot import failed  # noqa: PLC0415

    print(failed.drop(settings(), turn_id))


@staff_app.command("add")
def staff_add(
    login: str,
    name: Annotated[str, typer.Option(help="How the person is called in the console.")] = "",
    role: Annotated[str, typer.Option(help="admin or counsellor")] = "counsellor",
    languages: Annotated[str, typer.Option(help="Languages on duty, such as 'vi en'.")] = "",
    mail: Annotated[str, typer.Option(help="Where neutral notices go.")] = "",
    speaks: Annotated[str, typer.Option(help="The language of their console.")] = "ja",
    service: Annotated[
        list[str] | None,
        typer.Option(help="A service they work for, again for each; left out: all of them."),
    ] = None,
) -> None:
    """Add a person and print their one-time link."""
    from bot import people  # noqa: PLC0415

    tags = languages.split()
    print(people.add(settings(), login, name or login, role, tags, mail, speaks, service or ()))


@staff_app.command("list")
def staff_list(as_json: AsJson = False) -> None:
    """List the staff."""
    from bot import hours, people  # noqa: PLC0415

    rows = people.everybody(settings())
    print_json(rows) if as_json else hours.show(rows)


@staff_app.command("disable")
def staff_disable(login: str) -> None:
    """Shut a person out at once; their sessions end."""
    from bot import people  # noqa: PLC0415

    print(people.disable(settings(), login))


@staff_app.command("reset")
def staff_reset(login: str) -> None:
    """Print a new one-time link for a person who cannot log in."""
    from bot import people  # noqa: PLC0415

    print(people.reset(settings(), login))
