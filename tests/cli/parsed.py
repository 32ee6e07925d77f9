"""What a command makes of a command line, in place of what it would do."""

from typing import Any
from unittest.mock import patch

import typer.main

from tqcheck.cli.app import app
from tqcheck.judging.gate import ExitCode


def parsed(worker: str, command: str, *arguments: str) -> Any:
    """What the function at that dotted name is given by a command with these arguments."""
    taken: list[object] = []

    def take(options: object) -> ExitCode:
        taken.append(options)
        return ExitCode.PASSED

    with patch(worker, take):
        app([command, *arguments], standalone_mode=False)
    (options,) = taken
    return options


def options_of(command: str) -> set[str]:
    """Every option that a command has, by its long name."""
    (found,) = (
        each
        for name, each in typer.main.get_command(app).commands.items()  # type: ignore[attr-defined]
        if name == command
    )
    return {
        next(name for name in each.opts if name.startswith("--"))
        for each in found.params
        if each.opts[0].startswith("-")
    }
