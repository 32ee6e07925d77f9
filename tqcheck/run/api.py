"""tqcheck as a library."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.core.summary import Summary
from tqcheck.judging.workers import LoadChecker, judged_batches, load_checker, model_signature
from tqcheck.run.tally import Tally
from tqcheck.suppressions.old_files import load_old_findings


@dataclass(frozen=True, slots=True)
class Report:
    """All judgements, in the order of the passages, and the summary with the gate's verdict."""

    judgements: tuple[Judgement, ...]
    summary: Summary


def check(
    passages: Iterable[Passage], settings: Settings | None = None, load: LoadChecker = load_checker
) -> Report:
    """Judge passages and apply the gate; the judgements are all held in memory.

    Without settings, the defaults that the command line has. `load` gives the learned checker: another one than
    the package's can stand in. Raises ModelError where the package's is not whole, InputError for a baseline or a file
    of accepted findings that is of no use.
    """
    settings = settings or Settings()
    old = load_old_findings(settings)
    tally = Tally(settings, model_signature(load(settings)), old=old)
    judgements: list[Judgement] = []
    for batch in map(old.noted, judged_batches(old.excusing(passages), settings, load, old.suppress)):
        tally.add(batch)
        judgements += [replace(each, scores=each.measured) for each in batch.judgements]
    return Report(tuple(judgements), tally.summary())
