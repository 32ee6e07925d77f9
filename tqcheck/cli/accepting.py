"""One run of `tqcheck accept`: a finding of a saved run, or all that a reviewer called not an error."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typer

from tqcheck.cli.acceptance import Wanted, accept_finding, accepted_rule
from tqcheck.cli.reviewed import accept_reviewed
from tqcheck.core.errors import UsageError
from tqcheck.judging.gate import ExitCode


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptOptions:
    """The command line of `tqcheck accept`."""

    run: str | None
    passage: str | None
    rule: str | None
    reason: str | None
    phrase: str | None
    file: str | None
    decisions: str | None
    """The file of `--from`."""
    accepted: Path | None
    config: Path | None


def run_accept(options: AcceptOptions) -> ExitCode:
    """Accept what the options name, and say what was written where.

    Raises UsageError for what is missing or too much, UsageError and InputError for files that are of no use.
    """
    for line in _accepted(options):
        typer.echo(line)
    return ExitCode.PASSED


def _accepted(options: AcceptOptions) -> Iterator[str]:
    if options.decisions is not None:
        named = (options.run, options.passage, options.rule, options.phrase, options.file)
        if any(each is not None for each in named):
            raise UsageError(
                "--from says itself which findings", cure="leave RUN.jsonl, ID, RULE, --phrase and --file out"
            )
        return accept_reviewed(options.decisions, options.reason, options.accepted, options.config)
    run = _given(options.run, "argument 'RUN.jsonl'")
    wanted = Wanted(
        _given(options.passage, "argument 'ID'"),
        accepted_rule(_given(options.rule, "argument 'RULE'")),
        _given(options.reason, "option '--reason'"),
        options.phrase,
        options.file,
    )
    return accept_finding(run, wanted, options.accepted, options.config)


def _given(value: str | None, name: str) -> str:
    """What is needed without `--from`; raises UsageError where it is missing."""
    if value is None:
        raise UsageError(f"Missing {name}", cure="see tqcheck accept --help")
    return value
