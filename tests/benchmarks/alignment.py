"""How many links are right on FLORES sentences beside back-translations that were joined, split and dropped.

python -m tests.benchmarks.alignment [--edits 0.10] [--sentences 20]
"""

import argparse
import random
import time
from typing import NamedTuple

from tests.benchmarks.shared_data import rows
from tqcheck.core.alignment import Link, align


class Trial(NamedTuple):
    left: list[str]
    right: list[str]
    gold: set[Link]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--edits", type=float, default=0.10)
    options.add_argument("--sentences", type=int, default=20)
    options.add_argument("--seed", type=int, default=7)
    chosen = options.parse_args()
    for engine in ("opusmt", "nllb", "translation"):
        print(engine, *score(engine, chosen.edits, chosen.sentences, chosen.seed))
    print("500 sentences:", round(seconds_for(500), 3), "s")


def score(engine: str, edits: float, sentences: int, seed: int) -> tuple[float, float]:
    """Precision and recall of the links; `translation` aligns across languages."""
    dice = random.Random(seed)
    pairs = pairs_by(engine)
    right = found = wanted = 0
    for start in range(0, len(pairs) - sentences, sentences):
        trial = edited(pairs[start : start + sentences], edits, dice)
        links = set(align(trial.left, trial.right, same_language=engine != "translation"))
        right += len(links & trial.gold)
        found += len(links)
        wanted += len(trial.gold)
    return round(right / found, 4), round(right / wanted, 4)


def pairs_by(engine: str) -> list[tuple[str, str]]:
    pairs = []
    for row in rows("backtranslations/flores-dev"):
        made = row["back_translations"]
        assert isinstance(made, dict)
        pairs.append((str(row["english"]), str(made.get(engine) or row["translation"])))
    return pairs


def edited(pairs: list[tuple[str, str]], edits: float, dice: random.Random) -> Trial:
    """A text and its counterpart, where a share of the sentences was joined, split or dropped on one side."""
    left: list[str] = []
    right: list[str] = []
    gold: set[Link] = set()
    index = 0
    while index < len(pairs):
        here, there = [pairs[index][0]], [pairs[index][1]]
        if dice.random() < edits:
            kind = dice.choice(("join", "split", "drop"))
            sides = [here, there]
            dice.shuffle(sides)
            if kind == "drop":
                sides[0].clear()
            elif kind == "split":
                sides[0][:] = halves(sides[0][0], dice)
            elif index + 1 < len(pairs):
                index += 1
                here.append(pairs[index][0])
                there.append(pairs[index][1])
                sides[0][:] = [" ".join(sides[0])]
        gold.add(Link(len(left), len(left) + len(here), len(right), len(right) + len(there)))
        left += here
        right += there
        index += 1
    return Trial(left, right, gold)


def halves(sentence: str, dice: random.Random) -> list[str]:
    words = sentence.split()
    if len(words) < 4:
        return [sentence]
    cut = dice.randrange(len(words) // 3, len(words) - len(words) // 3)
    return [" ".join(words[:cut]), " ".join(words[cut:])]


def seconds_for(sentences: int) -> float:
    pairs = pairs_by("opusmt")[:sentences]
    started = time.perf_counter()
    align([pair[0] for pair in pairs], [pair[1] for pair in pairs])
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
