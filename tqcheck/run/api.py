"""tqcheck as a library."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.core.summary import Summary
from tqcheck.judging.workers import LoadChecker, load_checker
from tqcheck.run.run import Run


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
    the package's can stand in. Raises ModelError where the package's is not whole, InputError for a baseline, a
    glossary or a file of accepted findings that is of no use.
    """
    run = Run(settings or Settings(), load=load)
    judgements = tuple(
        replace(each, scores=each.measured) for batch in run.judged(passages) for each in batch.judgements
    )
    return Report(judgements, run.summary())
