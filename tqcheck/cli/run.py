"""One run of `tqcheck check`, from options to exit code."""

import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tqcheck.cli import inputs
from tqcheck.cli.changes import changed_entries, versions_for
from tqcheck.cli.command_line import CacheOptions, InputOptions, ReportOptions, TranslatorOptions
from tqcheck.cli.configuration import accepted_file, config_file, settings_of
from tqcheck.cli.engines import maker_of
from tqcheck.cli.kept import kept_results
from tqcheck.cli.outputs import Outputs, parse_targets, refuse_overwriting
from tqcheck.cli.progress import progress
from tqcheck.cli.step_summary import step_summary
from tqcheck.cli.terminal import file_options, terminal_options
from tqcheck.cli.timings import JUDGING, READING, REPORTING, TRANSLATING, Timings
from tqcheck.config.given import GivenSettings
from tqcheck.core.errors import InputError
from tqcheck.judging.analyse import JudgedBatch
from tqcheck.judging.gate import ExitCode, exit_code
from tqcheck.run.run import Run
from tqcheck.suppressions.applying import Revision

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
    others = [config.path if config else None, settings.baseline, settings.glossary, accepted]
    refuse_overwriting(targets, [*found.files, *(str(path) for path in others if path)])
    versions = versions_for(options.changed_since, found)
    since = Revision(versions.revision, versions.commit) if versions else None
    run = Run(settings, files=found.files, accepted=accepted, since=since)
    quiet, statistics = options.reports.quiet, options.reports.statistics
    render_options = terminal_options(sys.stdout, quiet=quiet, statistics=statistics)
    in_file = file_options(quiet=quiet, statistics=statistics)
    # Translating takes long enough to count beforehand what there is to do.
    total = inputs.counting(found) if options.translators.names_an_engine else None
    clock = Timings(on=options.timings)
    found, meter = inputs.metered(found)
    with Outputs(targets, render_options, in_file, step_summary(targets, in_file)) as outputs:
        run.load_model()
        with (
            progress(hidden=quiet, total=total, estimate=meter.total if meter else None) as watch,
            maker_of(options.translators, options.cache, watch.sentences) as maker,
        ):
            entries = changed_entries(found, versions, run.skip_unchanged) if versions else found.entries
            told = inputs.noting_left_out(inputs.warning_of_misspelt_keys(entries))
            read = clock.pulling(READING, run.readable(told, _tell))
            passages = clock.pulling(TRANSLATING, maker.added(read))
            with closing(run.judged(passages, kept_results(options.cache))) as judged:
                for batch in clock.pulling(JUDGING, judged):
                    _report(batch, outputs, clock)
                    watch.passages(len(batch.judgements))
        with clock.stage(REPORTING):
            summary = run.summary(maker.signature)
            outputs.finish(summary)
    clock.report()
    return exit_code(summary.verdict, input_errors=summary.input_errors)


def _report(batch: JudgedBatch, outputs: Outputs, clock: Timings) -> None:
    clock.add_judging(batch.timings)
    with clock.stage(REPORTING):
        outputs.add(batch.judgements)


def _tell(fault: InputError, number: int) -> None:
    """Print an error, unless a file of the wrong kind gives one a line: then all but the first are counted."""
    if number <= _ERRORS_TOLD:
        print(f"tqcheck: error: {fault}", file=sys.stderr)  # noqa: T201 - the command line's own word
    elif number == _ERRORS_TOLD + 1:
        print("tqcheck: error: there are more such records; the verdict counts them", file=sys.stderr)  # noqa: T201
