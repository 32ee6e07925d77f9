"""`command:PROGRAM ARGUMENTS`: any program that reads lines and writes as many (Apertium, Marian, bergamot)."""

import os
import shlex
from collections.abc import Sequence
from dataclasses import dataclass

from tqcheck.core.errors import TranslatorError, UsageError, quoted
from tqcheck.counterparts.engines.allowance import SECONDS_A_BATCH, most_bytes
from tqcheck.counterparts.engines.program import Ended, TooLongError, TooMuchError, run_program
from tqcheck.counterparts.translation import Direction


@dataclass(frozen=True)
class Command:
    """A program, run once a batch and without a shell.

    `{source}` and `{target}` in an argument stand for the languages; a program with both serves any direction.
    """

    argv: tuple[str, ...]
    version: str | None = None
    """What the user says of the program's version: it is part of the identity, for the arguments do not tell."""

    attempts = 1
    """The program is what it is: asked again it says the same."""

    @classmethod
    def of(cls, written: str, version: str | None = None) -> "Command":
        """The program that a specification names; a UsageError where it cannot be split as a shell would."""
        try:
            argv = tuple(shlex.split(written))
        except ValueError as fault:
            raise UsageError(
                f"command:{written}: {fault}".lower(), cure="quote it as in a POSIX shell"
            ) from None
        if not argv:
            raise UsageError("command: without a program", cure="write command:PROGRAM ARGUMENTS")
        return cls(argv, version)

    @property
    def name(self) -> str:
        """The program's file name."""
        return os.path.basename(self.argv[0])  # noqa: PTH119 - a name to show, on any system

    @property
    def identity(self) -> str:
        """Arguments and version."""
        return f"command:{shlex.join(self.argv)}" + (f"@{self.version}" if self.version else "")

    @property
    def serves_both(self) -> bool:
        """Whether it translates in any direction."""
        return {"{source}", "{target}"} <= {
            name for each in self.argv for name in ("{source}", "{target}") if name in each
        }

    def translate(self, sentences: Sequence[str], direction: Direction, attempt: int = 0) -> Sequence[str]:  # noqa: ARG002 - see `attempts`
        """A line for each sentence; a TranslatorError where the program does not give that."""
        argv = [
            each.replace("{source}", direction.source).replace("{target}", direction.target)
            for each in self.argv
        ]
        made = self._run(argv, sentences)
        lines = made.removesuffix("\n").split("\n")
        if len(lines) != len(sentences):
            raise self._fault(
                f"wrote {len(lines)} lines for {len(sentences)}",
                "it must write one line for each that it reads",
            )
        return [line.removesuffix("\r") for line in lines]

    def _run(self, argv: Sequence[str], sentences: Sequence[str]) -> str:
        given = "".join(sentence + "\n" for sentence in sentences).encode("utf-8", "replace")
        done = self._ended(argv, given, most_bytes(sentences))
        if done.code:
            said = done.said.decode("utf-8", "replace").strip().splitlines()
            told = f": {quoted(said[-1])}" if said else ""
            raise self._fault(f"ended with exit code {done.code}{told}", "see what it says by itself")
        try:
            return done.out.decode("utf-8")
        except UnicodeDecodeError:
            raise self._fault("wrote what is not UTF-8", "set its encoding") from None

    def _ended(self, argv: Sequence[str], given: bytes, most: int) -> Ended:
        try:
            return run_program(argv, given, most, SECONDS_A_BATCH)
        except TooMuchError:
            raise self._fault(
                f"wrote more than {most:,} bytes", "it must write one line for each that it reads, and end"
            ) from None
        except TooLongError:
            raise self._fault(
                f"took more than {SECONDS_A_BATCH:.0f} seconds", "see what it waits for"
            ) from None
        except OSError as fault:
            raise self._fault(
                f"cannot be run: {fault.strerror}", "install the program, or name its path"
            ) from None

    def _fault(self, message: str, cure: str) -> TranslatorError:
        return TranslatorError(f"command:{self.name} {message}", cure=cure)
