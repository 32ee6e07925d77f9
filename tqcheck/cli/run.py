"""One run of `tqcheck check`, from options to exit code."""

import sys
from collections.abc import Iterable, Iterator, Mapping

from tqcheck.cli import inputs
from tqcheck.cli.changes import changed_entries, versions_for
from tqcheck.cli.configuration import accepted_file, config_of, settings_of
from tqcheck.cli.engines import maker_of
from tqcheck.cli.kept import judging
from tqcheck.cli.options import texts
from tqcheck.cli.outputs import Outputs, parse_targets, refuse_overwriting
from tqcheck.cli.progress import progress
from tqcheck.cli.step_summary import step_summary
from tqcheck.cli.terminal import file_look, look_of
from tqcheck.cli.timings import JUDGING, READING, REPORTING, TRANSLATING, Timings
from tqcheck.core.errors import EmptyInputError, InputError
from tqcheck.core.passage import Passage
from tqcheck.judging.gate import ExitCode, exit_code
from tqcheck.judging.workers import load_checker, model_signature
from tqcheck.readers import Entry
from tqcheck.run.tally import Tally
from tqcheck.suppressions.old_files import load_old_findings
from tqcheck.suppressions.old_findings import Revision

_ERRORS_TOLD = 50


def run_check(options: Mapping[str, object]) -> ExitCode:
    """Judge what the options name; raises TqcheckError where that cannot be done."""
    config = config_of(options)
    settings = settings_of(options, config)
    targets = parse_targets(texts(options, "output"))
    found = inputs.find(options, settings)
    accepted = accepted_file(settings, config)
    others = [config.path if config else None, settings.baseline, accepted]
    refuse_overwriting(targets, [*found.files, *(str(path) for path in others if path)])
    versions = versions_for(options, found)
    since = Revision(versions.revision, versions.commit) if versions else None
    old = load_old_findings(settings, accepted, since)
    flags = {name: bool(options[name]) for name in ("quiet", "statistics")}
    look, in_file = look_of(sys.stdout, **flags), file_look(**flags)
    # Translating takes long enough to count beforehand what there is to do.
    translates = any(texts(options, name) for name in ("translator", "back_translator"))
    total = inputs.counting(found) if translates else None
    clock = Timings(on=bool(options["timings"]))
    with Outputs(targets, look, in_file, step_summary(targets, in_file)) as outputs:
        model = model_signature(load_checker(settings))
        with (
            progress(hidden=flags["quiet"], total=total) as watch,
            maker_of(options, watch.sentences) as maker,
            judging(options, settings, model, old.suppress) as judged,
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
