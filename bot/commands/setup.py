"""`sodan site`, `sodan line`, `sodan telegram`: what is set up once, here and at the platforms."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.common import files_of, settings

site_app = typer.Typer(no_args_is_help=True)
line_app = typer.Typer(no_args_is_help=True)
telegram_app = typer.Typer(no_args_is_help=True)


@site_app.command("init")
def site_init(folder: Path) -> None:
    """Make a folder for SODAN_SITE with copies of the shipped files to edit."""
    from bot.site import init  # noqa: PLC0415

    print(init(folder))


@line_app.command("setup")
def line_setup(
    remove: Annotated[bool, typer.Option("--remove", help="Take our menus away.")] = False,
) -> None:
    """Tell LINE our webhook address, set up its menus, and show what LINE says of the account."""
    from bot.platforms import remove_line, setup_line  # noqa: PLC0415

    if remove:
        remove_line(settings())
    else:
        setup_line(settings(), files_of())


@telegram_app.command("setup")
def telegram_setup() -> None:
    """Tell Telegram our webhook address, and the bot's commands and words in each language."""
    from bot.platforms import setup_telegram  # noqa: PLC0415

    setup_telegram(settings(), files_of())
