"""Where reports go: every place is opened before any work, and filled only when the work is done."""

import contextlib
import os
import sys
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from tqcheck.core.errors import UsageError, quoted
from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary
from tqcheck.reporters import REPORTERS
from tqcheck.reporters.base import RenderOptions, Reporter
from tqcheck.reporters.excerpt import shown
from tqcheck.reporters.figures import verdict_line
from tqcheck.run_file.rounding import round_for_report, round_summary
from tqcheck.storage.atomic_write import finish, naming, new_file_mode, temporary_beside


@dataclass(frozen=True, slots=True)
class Target:
    """A format and the file it goes to; none is standard output."""

    format: str
    path: Path | None = None


def parse_targets(options: Sequence[str], formats: Collection[str] = REPORTERS) -> tuple[Target, ...]:
    """The targets that `--output FORMAT[=PATH]` names; text on standard output where it names none.

    Raises UsageError for an unknown format, a missing path, or two reports in one place.
    """
    targets = tuple(_target(option, formats) for option in options or ("text",))
    places = [os.path.realpath(target.path) if target.path else "standard output" for target in targets]
    for place in places:
        if places.count(place) > 1:
            raise UsageError(f"--output: two reports would go to {quoted(place)}", cure="name another file")
    return targets


def refuse_overwriting(targets: Sequence[Target], inputs: Sequence[str]) -> None:
    """Raise UsageError where a report would replace an input or the configuration."""
    read = {os.path.realpath(name) for name in inputs}
    for target in targets:
        if target.path is not None and os.path.realpath(target.path) in read:
            raise UsageError(
                f"--output: {quoted(str(target.path))} is read by this run", cure="name another file"
            )


class Outputs:
    """The reports of one run. Files appear whole when the run ends in a verdict, or not at all.

    `besides` are reports that nobody named, each with its place.
    """

    def __init__(
        self,
        targets: Sequence[Target],
        render_options: RenderOptions,
        file_options: RenderOptions,
        besides: Sequence[tuple["OutputStream", Reporter]] = (),
    ) -> None:
        self._places: list[OutputStream] = [place for place, _ in besides]
        self._reporters: list[Reporter] = [reporter for _, reporter in besides]
        self._to_files_only = all(target.path for target in targets)
        try:
            for target in targets:
                place = open_place(target)
                self._places.append(place)
                made = REPORTERS[target.format](
                    place.stream, render_options if target.path is None else file_options
                )
                self._reporters.append(made)
        except UsageError:
            self._discard()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._discard()

    def add(self, judgements: Iterable[Judgement]) -> None:
        """Hand judgements to every report."""
        rounded = [round_for_report(judgement) for judgement in judgements]
        for place, reporter in zip(self._places, self._reporters, strict=True):
            with naming(place.name):
                for judgement in rounded:
                    reporter.add(judgement)

    def finish(self, summary: Summary) -> None:
        """Complete every report and put it in its place."""
        summary = round_summary(summary)
        for place, reporter in zip(self._places, self._reporters, strict=True):
            with naming(place.name):
                reporter.finish(summary)
                place.stream.flush()
        for place in self._places:
            with naming(place.name):
                place.keep()
        if self._to_files_only:
            print(shown(verdict_line(summary)), file=sys.stderr)  # noqa: T201 - the command line's own word

    def _discard(self) -> None:
        for place in self._places:
            place.discard()


class OutputStream:
    """A stream, and what happens to it at the end."""

    def __init__(self, stream: IO[str], name: str) -> None:
        self.stream = stream
        self.name = name
        """What messages call it."""

    def keep(self) -> None:
        """What was written stays."""
        self.stream.flush()

    def discard(self) -> None:
        """What was written goes, unless it was kept."""


def open_place(target: Target) -> OutputStream:
    """Where a report is to go, opened; raises UsageError where nothing can be written."""
    if target.path is not None:
        return _open_file(target.path)
    return _StandardOutput(with_commands=target.format == "github")


class _StandardOutput(OutputStream):
    def __init__(self, *, with_commands: bool) -> None:
        stream = getattr(sys.stdout, "with_commands", sys.stdout) if with_commands else sys.stdout
        super().__init__(stream, "standard output")


class _Device(OutputStream):
    """Something that cannot be replaced, such as a pipe: written to directly."""

    def discard(self) -> None:
        # Whoever reads the pipe may have stopped: what was not kept must not be waited for.
        with contextlib.suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.stream.fileno())
            os.close(nowhere)
            self.stream.close()


class _File(OutputStream):
    """A temporary file beside the target, which takes its place at the end."""

    def __init__(self, path: Path) -> None:
        descriptor, self._beside = temporary_beside(path)
        super().__init__(os.fdopen(descriptor, "w", encoding="utf-8", newline="\n"), str(path))
        self._beside.chmod(new_file_mode())
        self._path = path

    def keep(self) -> None:
        self.stream.close()
        self._beside.replace(self._path)

    def discard(self) -> None:
        with contextlib.suppress(OSError):  # the disk may be full: the file goes all the same
            self.stream.close()
        finish(self._beside)


def _target(option: str, formats: Collection[str]) -> Target:
    name, equals, path = option.partition("=")
    if name not in formats:
        raise UsageError(f"--output: unknown format {quoted(name)}", cure=f"known are {', '.join(formats)}")
    if equals and not path:
        raise UsageError(f"--output: no path behind {quoted(option)}", cure="write FORMAT=PATH")
    return Target(name, Path(path) if path and path != "-" else None)


def _open_file(path: Path) -> OutputStream:
    """Open a place for a report; raises UsageError where nothing can be written."""
    try:
        if (path.exists() and not path.is_file()) or str(path.absolute()).startswith(("/dev/", "/proc/")):
            return _Device(path.open("w", encoding="utf-8", newline="\n"), str(path))
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(13, "Permission denied")
        return _File(Path(os.path.realpath(path)))  # a link stays a link
    except OSError as fault:
        raise UsageError(
            f"--output: {quoted(str(path))} cannot be written: {fault.strerror}", cure="name another file"
        ) from None
