"""The passages of a run of pytest: read when they are collected, judged together when the first of them is run."""

import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from tqcheck.cli import inputs
from tqcheck.cli.command_line import InputOptions
from tqcheck.cli.configuration import accepted_file, config_file, settings_of
from tqcheck.cli.inputs import InputPart
from tqcheck.config.given import GivenSettings
from tqcheck.core.errors import InputError, TqcheckError, UsageError
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Passage
from tqcheck.core.summary import Summary
from tqcheck.readers.files import STANDARD_INPUT
from tqcheck.run.run import Run
from tqcheck.run_file.rounding import round_for_report


class Batch:
    """What `tqcheck check` would judge, with its configuration; passages have numbers in the order of reading.

    Raises TqcheckError for paths, a configuration or files of old findings that are of no use.
    """

    def __init__(self, paths: Sequence[str], *, rules_alone: bool) -> None:
        if STANDARD_INPUT in paths:
            raise UsageError("--tqcheck: pytest keeps standard input to itself", cure="name files")
        config = config_file(None)
        self.settings = settings_of(GivenSettings(model=False if rules_alone else None), config)
        found = inputs.find(InputOptions(paths=paths), self.settings)
        self.parts = {absolute(part.files[0].name): part for part in map(_whole, found.parts)}
        accepted = accepted_file(self.settings, config)
        self._run = Run(self.settings, files=found.files, accepted=accepted)
        self._passages: list[Passage] = []
        self._wanted: Sequence[int] = ()
        self._judgements = self._judging()
        self._judged: dict[int, Judgement] = {}
        self._fault: TqcheckError | None = None

    def read(self, part: InputPart) -> Iterator[tuple[int, Passage]]:
        """The passages of a file with their numbers; raises InputError as the configuration would have it."""
        for passage in self._run.readable(part.entries):
            self._passages.append(passage)
            yield len(self._passages) - 1, passage

    def want(self, numbers: Sequence[int] | None) -> None:
        """Say which passages are to be judged, in ascending order, before the first is; None stands for all."""
        self._wanted = range(len(self._passages)) if numbers is None else numbers

    def judgement(self, number: int) -> Judgement:
        """The judgement on a passage that is wanted; those before it are judged on the way, each once."""
        while number not in self._judged:
            self._advance()
        return self._judged[number]

    def summary(self) -> Summary:
        """The figures and the verdict on all that is wanted."""
        for number in self._wanted:
            self.judgement(number)
        return self._run.summary()

    def close(self) -> None:
        """End what is still at work."""
        self._judgements.close()

    def _advance(self) -> None:
        """Judge one more passage. A stored error is raised again on later calls."""
        if self._fault is not None:
            raise self._fault
        try:
            judgement = next(self._judgements)
        except TqcheckError as fault:
            self._fault = fault
            raise
        self._judged[self._wanted[len(self._judged)]] = round_for_report(judgement)

    def _judging(self) -> Generator[Judgement, None, None]:
        with closing(self._run.judged(self._passages[number] for number in self._wanted)) as judged:
            for batch in judged:
                yield from batch.judgements


def _whole(part: InputPart | InputError) -> InputPart:
    if isinstance(part, InputError):
        raise part
    return part


def absolute(path: str | Path) -> Path:
    """The path as pytest has it: from the root, and links as they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve would follow links
