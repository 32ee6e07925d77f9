"""What is written to the log of a GitHub action, so that no text in it is taken for a command of the runner.

The runner looks for `::command::` at the beginning of a line, white space aside, and its older parser for `##[command]`
anywhere in one (actions/runner, ActionCommand.cs): a passage, an id or a file name could mask words, set outputs or
stop commands. A space inside the mark keeps the line readable, and a copy of it is told at a glance.
"""

import os
import re
from collections.abc import Iterable
from typing import IO, Any

_VARIABLE = "GITHUB_ACTIONS"
_ENDS_OF_LINES = re.compile(r"([\r\n])")


def is_action_log() -> bool:
    """Whether what the process writes goes to the log of a GitHub action."""
    return os.environ.get(_VARIABLE) == "true"


def harmless(text: str) -> str:
    """A text that begins a line, without commands."""
    return _Line().added(text)


def for_log(text: str) -> str:
    """The text as it may be written to the log of this process: without commands, where that is an action's."""
    return harmless(text) if is_action_log() else text


class HarmlessStream:
    """A stream of text whose lines hold no commands; in all else the stream that it stands for."""

    def __init__(self, stream: IO[str]) -> None:
        self.with_commands = stream
        """The stream itself, for a report that is made of commands."""
        self._line = _Line()

    def write(self, text: str) -> int:
        """Write a text; how many characters of it there were."""
        self.with_commands.write(self._line.added(text))
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        """Write several."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.with_commands, name)


class _Line:
    """What the line that is being written begins and ends with: a mark may come in several pieces."""

    def __init__(self) -> None:
        self._beginning = ""
        self._end = ""

    def added(self, text: str) -> str:
        """The text with spaces in what the runner would take for a command."""
        return "".join(map(self._part, _ENDS_OF_LINES.split(text)))

    def _part(self, part: str) -> str:
        if part in {"\r", "\n"}:
            self._beginning = self._end = ""
            return part
        made = []
        for char in part:
            if (char == ":" and self._beginning == ":" == self._end[-1:]) or (
                char == "[" and self._end == "##"
            ):
                made.append(" ")
                self._end = ""
            if len(self._beginning) < 2:
                self._beginning = (self._beginning + char).strip()
            self._end = self._end[-1:] + char
            made.append(char)
        return "".join(made)
