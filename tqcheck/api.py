"""tqcheck as a library."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tqcheck.batches import LoadChecker, judged_batches, load_checker, model_signature
from tqcheck.judgement import Judgement
from tqcheck.old_files import load_old_findings
from tqcheck.passage import Passage
from tqcheck.settings import Settings
from tqcheck.summary import Summary
from tqcheck.tally import Tally


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
    for batch in map(old.settled, judged_batches(old.excusing(passages), settings, load)):
        tally.add(batch)
        judgements += [replace(each, scores=each.measured) for each in batch.judgements]
    return Report(tuple(judgements), tally.summary())
