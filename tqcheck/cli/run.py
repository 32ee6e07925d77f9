"""One run of `tqcheck check`, from options to exit code."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tqcheck.cli import inputs
from tqcheck.cli.changes import changed_entries, versions_for
from tqcheck.cli.command_line import CacheOptions, InputOptions, ReportOptions, TranslatorOptions
from tqcheck.cli.configuration import accepted_file, config_file, settings_of
from tqcheck.cli.engines import maker_of
from tqcheck.cli.kept import judging
from tqcheck.cli.outputs import Outputs, parse_targets, refuse_overwriting
from tqcheck.cli.progress import progress
from tqcheck.cli.step_summary import step_summary
from tqcheck.cli.terminal import file_look, look_of
from tqcheck.cli.timings import JUDGING, READING, REPORTING, TRANSLATING, Timings
from tqcheck.config.given import GivenSettings
from tqcheck.core.errors import EmptyInputError, InputError
from tqcheck.core.passage import Passage
from tqcheck.judging.gate import ExitCode, exit_code
from tqcheck.judging.workers import load_checker, model_signature
from tqcheck.readers import Entry
from tqcheck.run.tally import Tally
from tqcheck.suppressions.old_files import load_old_findings
from tqcheck.suppressions.old_findings import Revision

_ERRORS_TOLD = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions:
    """The command line of `tqcheck check`."""

    inputs: InputOptions
    settings: GivenSettings
    changed_since: str | None
    """A revision in git."""
    translators: TranslatorOptions
    cache: CacheOptions
    reports: ReportOptions
    timings: bool
    config: Path | None


def run_check(options: CheckOptions) -> ExitCode:
    """Judge what the options name; raises TqcheckError where that cannot be done."""
    config = config_file(options.config)
    settings = settings_of(options.settings, config)
    targets = parse_targets(options.reports.outputs)
    found = inputs.find(options.inputs, settings)
    accepted = accepted_file(settings, config)
    others = [config.path if config else None, settings.baseline, accepted]
    refuse_overwriting(targets, [*found.files, *(str(path) for path in others if path)])
    versions = versions_for(options.changed_since, found)
    since = Revision(versions.revision, versions.commit) if versions else None
    old = load_old_findings(settings, accepted, since)
    quiet, statistics = options.reports.quiet, options.reports.statistics
    look = look_of(sys.stdout, quiet=quiet, statistics=statistics)
    in_file = file_look(quiet=quiet, statistics=statistics)
    # Translating takes long enough to count beforehand what there is to do.
    total = inputs.counting(found) if options.translators.names_an_engine else None
    clock = Timings(on=options.timings)
    with Outputs(targets, look, in_file, step_summary(targets, in_file)) as outputs:
        model = model_signature(load_checker(settings))
        with (
            progress(hidden=quiet, total=total) as watch,
            maker_of(options.translators, options.cache, watch.sentences) as maker,
            judging(options.cache, settings, model, old.suppress) as judged,
        ):
            tally = Tally(settings, model, old, found.files)
            entries = changed_entries(found, versions, old.pass_over) if versions else found.entries
            read = clock.pulling(READING, old.excusing(_accepted(entries, tally)))
            passages = clock.pulling(TRANSLATING, maker.added(read))
            for batch in map(old.noted, clock.pulling(JUDGING, judged(passages))):
                clock.add_judging(batch.spent)
                with clock.stage(REPORTING):
                    tally.add(batch)
                    for judgement in batch.judgements:
                        outputs.add(judgement)
                watch.passages(len(batch.judgements))
        with clock.stage(REPORTING):
            summary = tally.summary(maker.signature)
            outputs.finish(summary)
    clock.tell()
    return exit_code(summary.verdict, input_errors=summary.input_errors)


def _accepted(found: Iterable[Entry], tally: Tally) -> Iterator[Passage]:
    """The passages; the first error stops the run unless it is to keep going, and none is ever forgotten."""
    settings = tally.settings
    for entry in inputs.warning_of_misspelt_keys(found):
        if isinstance(entry, Passage):
            yield entry
        elif isinstance(entry, EmptyInputError) and settings.allow_empty:
            continue
        elif settings.keep_going:
            tally.input_errors += 1
            _tell(entry, tally.input_errors)
        else:
            raise entry


def _tell(fault: InputError, number: int) -> None:
    """Print an error, unless a file of the wrong kind gives one a line: then all but the first are counted."""
    if number <= _ERRORS_TOLD:
        print(f"tqcheck: error: {fault}", file=sys.stderr)  # noqa: T201 - the command line's own word
    elif number == _ERRORS_TOLD + 1:
        print("tqcheck: error: there are more such records; the verdict counts them", file=sys.stderr)  # noqa: T201
