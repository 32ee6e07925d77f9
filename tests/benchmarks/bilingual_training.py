"""What a checkpoint of `python -m tqcheck.training.bilingual` knows of the evaluation sets.

python -m tests.benchmarks.bilingual_training CHECKPOINT
python -m tests.benchmarks.bilingual_training CHECKPOINT --half held-out
python -m tests.benchmarks.bilingual_training CHECKPOINT --base FOLDER

For each set and company: how often a wrong passage has a higher chance of drift than a sound one (AUROC), and than the
sound passage of its own pair (ranked). The held-out half is for the end of a training. FOLDER has the encoder's files,
where they are not to come from their packages.
"""

import argparse
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from tests.evaluation_sets import Entry, EvaluationSet, Half, entries
from tqcheck.training.bilingual.batches import collated
from tqcheck.training.bilingual.checkpoint import load_weights
from tqcheck.training.bilingual.examples import MOST_COUNTERPARTS, Example, Labelled
from tqcheck.training.bilingual.network import Checker
from tqcheck.training.bilingual.recipe import untrained
from tqcheck.training.forward import has_fast_bfloat16

SETS = (
    EvaluationSet.PLAIN_ERRORS,
    EvaluationSet.STUDIED_ERRORS,
    EvaluationSet.INDEPENDENT_ERRORS,
    EvaluationSet.SIX_SOURCES,
    EvaluationSet.OTHER_TARGETS,
    EvaluationSet.FIVE_TARGETS,
)
_BATCH = 24


class Company(StrEnum):
    """What a passage is shown beside."""

    SOURCE_AND_RETRANSLATION = "source and retranslation"
    SOURCE = "source"
    RETRANSLATION = "retranslation"
    NONE = "nothing"


def example(entry: Entry, company: Company) -> Example:
    """A passage as the network reads it."""
    texts = [entry.passage.text]
    source, counterparts = None, range(0)
    if company in (Company.SOURCE_AND_RETRANSLATION, Company.SOURCE) and entry.passage.source:
        source = len(texts)
        texts.append(entry.passage.source)
    if company in (Company.SOURCE_AND_RETRANSLATION, Company.RETRANSLATION):
        others = [each.text for each in entry.passage.counterparts][:MOST_COUNTERPARTS]
        counterparts = range(len(texts), len(texts) + len(others))
        texts += others
    return Example(tuple(texts), (Labelled(0, source, tuple(counterparts), None, 0.0),))


@torch.no_grad()
def drift(network: Checker, tokenizer: Tokenizer, examples: Sequence[Example]) -> list[float]:
    """The logit of drift of each passage."""
    found: list[float] = []
    for start in range(0, len(examples), _BATCH):
        batch = collated(examples[start : start + _BATCH], tokenizer)
        with torch.autocast("cpu", torch.bfloat16, enabled=has_fast_bfloat16()):
            judged = network(batch.inputs)
        found += judged.passage[:, 0].float().tolist()
    return found


def auroc(sound: Sequence[float], wrong: Sequence[float]) -> float:
    """How often a wrong passage has the higher one; half of the ties."""
    above = np.array(wrong)[:, None] - np.array(sound)[None]
    return float((above > 0).mean() + 0.5 * (above == 0).mean())


def lines(network: Checker, tokenizer: Tokenizer, half: Half | None) -> Iterator[str]:
    """The table."""
    yield f"{'set':<20} {'beside':<26} {'pairs':>5} {'AUROC':>6} {'ranked':>6}"
    for evaluation_set in SETS:
        found = entries(evaluation_set, half)
        for company in Company:
            scores = drift(network, tokenizer, [example(entry, company) for entry in found])
            both = list(zip(found, scores, strict=True))
            sound = {entry.name_of_pair: score for entry, score in both if entry.planted is None}
            wrong = {entry.name_of_pair: score for entry, score in both if entry.planted is not None}
            if not wrong:
                continue
            ranked = float(np.mean([wrong[name] > sound[name] for name in wrong]))
            area = auroc(list(sound.values()), list(wrong.values()))
            yield f"{evaluation_set:<20} {company:<26} {len(wrong):>5} {area:>6.3f} {ranked:>6.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--half", type=Half, choices=list(Half), default=Half.DEV)
    parser.add_argument("--base", type=Path)
    options = parser.parse_args()
    network, tokenizer = untrained(options.base, seed=1)
    load_weights(options.checkpoint, network)
    for line in lines(network.eval(), tokenizer, options.half):
        print(line)


if __name__ == "__main__":
    main()
