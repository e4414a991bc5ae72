"""Lets `python -m bot` be `sodan`."""

from bot.cli import main

main()
