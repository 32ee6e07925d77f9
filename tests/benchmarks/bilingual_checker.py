"""What a bilingual checker doubts: errors of the evaluation sets, and people's translations.

python -m tests.benchmarks.bilingual_checker FOLDER
python -m tests.benchmarks.bilingual_checker FOLDER --half held-out
python -m tests.benchmarks.bilingual_checker FOLDER --sound ../shared/data   people's translations

FOLDER is what `python -m tqcheck.training.bilingual.package` wrote.

For each set and company: how often a wrong passage has a higher logit than a sound one (AUROC), and than the sound
passage of its own pair (ranked), and how many wrong and sound passages are doubted.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from tests.evaluation_sets import Entry, EvaluationSet, Half, entries
from tqcheck.core.finding import CannotJudge
from tqcheck.core.passage import Passage
from tqcheck.judging.prepare import prepare
from tqcheck.qe.bilingual.model_files import Company
from tqcheck.qe.bilingual.predict import BilingualChecker, load
from tqcheck.training.bilingual.doubted_from import sound_translations
from tqcheck.training.lexicon.translations import rows
from tqcheck.training.split import HUMANS

_PEOPLE = (("mqm/train.jsonl.gz", "zh-en"), ("mqm/en-de.jsonl.gz", "en-de"), ("mqm/en-ru.jsonl.gz", "en-ru"))
_EVERY = 4


class Read(NamedTuple):
    """A passage as the checker sees it."""

    drift: float
    """The greatest logit of its windows."""
    is_doubted: bool


def read(checker: BilingualChecker, passages: Sequence[Passage]) -> list[Read | None]:
    """The passages; None for those that cannot be compared."""
    found: list[Read | None] = []
    for weighed in checker.weighed([prepare(each).subject for each in passages]):
        if isinstance(weighed, CannotJudge):
            found.append(None)
        else:
            found.append(Read(max(each.drift for each in weighed), any(each.is_doubted for each in weighed)))
    return found


def auroc(sound: Sequence[float], wrong: Sequence[float]) -> float:
    """How often a wrong passage has the higher one; half of the ties."""
    above = np.array(wrong)[:, None] - np.array(sound)[None]
    return float((above > 0).mean() + 0.5 * (above == 0).mean())


def of_sets(checker: BilingualChecker, half: Half) -> Iterator[str]:
    """The table of the evaluation sets."""
    yield f"{'set':<24} {'beside':<24} {'pairs':>5} {'AUROC':>6} {'ranked':>6} {'wrong doubted':>14} {'sound':>6}"
    for evaluation_set in EvaluationSet:
        for company in Company:
            found = entries(evaluation_set, half)
            if company is Company.SOURCE:
                found = [entry.without_counterparts() for entry in found]
            answers = read(checker, [entry.passage for entry in found])
            both = [(entry, each) for entry, each in zip(found, answers, strict=True) if each is not None]
            if both:
                yield f"{evaluation_set:<24} {company:<24} {_figures(both)}"


def _figures(found: Sequence[tuple[Entry, Read]]) -> str:
    sound = {entry.name_of_pair: each for entry, each in found if entry.planted is None}
    wrong = {entry.name_of_pair: each for entry, each in found if entry.planted is not None}
    alarms = np.mean([each.is_doubted for each in sound.values()])
    if not wrong:
        return f"{len(sound):>5} {'':>6} {'':>6} {'':>14} {alarms:>6.3f}"
    area = auroc([each.drift for each in sound.values()], [each.drift for each in wrong.values()])
    ranked = np.mean([each.drift > sound[name].drift for name, each in wrong.items() if name in sound])
    doubted = np.mean([each.is_doubted for each in wrong.values()])
    return f"{len(wrong):>5} {area:>6.3f} {ranked:>6.3f} {doubted:>14.3f} {alarms:>6.3f}"


def of_people(checker: BilingualChecker, data: Path) -> Iterator[str]:
    """How many of people's translations are doubted: those that the line was set on, and news of WMT."""
    sound = sound_translations(data, checker.model.languages)
    for language in sorted(checker.model.languages):
        own = [each for each in sound if each.language == language]
        for company in Company:
            passages = [passage for each in own if (passage := each.beside(company)) is not None]
            yield f"FLORES into {language}, {company}: {_doubted(checker, passages)}"
    for file, pair in _PEOPLE:
        source_language, language = pair.split("-")
        people = {
            (row["source"], row["text"])
            for row in rows(data, file)
            if str(row.get("system", "")).startswith(HUMANS)
        }
        passages = [
            Passage(text, language, source=source, source_language=source_language)
            for source, text in sorted(people)[::_EVERY]
        ]
        yield f"{file} {pair}, source: {_doubted(checker, passages)}"


def _doubted(checker: BilingualChecker, passages: Sequence[Passage]) -> str:
    found = [each for each in read(checker, passages) if each is not None]
    return f"{sum(each.is_doubted for each in found)} of {len(found)} doubted"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=Path, metavar="FOLDER")
    parser.add_argument("--half", type=Half, choices=list(Half), default=Half.DEV)
    parser.add_argument("--sound", type=Path, metavar="DATA")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    checker = load(options.threads, options.model)
    for line in of_people(checker, options.sound) if options.sound else of_sets(checker, options.half):
        print(line, flush=True)


if __name__ == "__main__":
    main()
