"""How often each rule is right: on sound translations (false alarms) and on planted errors (catches).

python tests/benchmarks/rules.py flores [TQ102 ...]    false alarms beside noisy back-translations
python tests/benchmarks/rules.py demetr [TQ102 ...]    planted errors caught, and alarms without any
python tests/benchmarks/rules.py deletions             sentences and clauses deleted or inserted
... --show 20                                          prints that many of the cases behind a figure
"""

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from shared_data import rows

from tqcheck.comparison import Comparison
from tqcheck.document import Document
from tqcheck.finding import CannotJudge, Mark
from tqcheck.passage import Route
from tqcheck.protocols import ComparisonRule
from tqcheck.rules import COMPARISON_RULES

ENGINES = ("opusmt", "nllb")
PLANTED = {
    "numbers_replaced": ("TQ102",),
    "negation": ("TQ104",),
    "ne_replaced": ("TQ103",),
    "ne_removed": ("TQ103", "TQ105"),
}


class Alarm(NamedTuple):
    rule: str
    comparison: Comparison
    marks: list[Mark]


def beside(text: str, counterpart: str, language: str = "en") -> Comparison:
    passage = Document(text, language)
    return Comparison(passage, passage, Document(counterpart, language), Route.REFERENCE)


def alarms(comparison: Comparison, rules: Iterable[ComparisonRule]) -> Iterator[Alarm]:
    for rule in rules:
        marks = rule.compare(comparison)
        if not isinstance(marks, CannotJudge) and marks:
            yield Alarm(rule.code, comparison, list(marks))


def flores(rules: list[ComparisonRule], show: int) -> None:
    """Share of sound translations on which each rule fires, by engine; the goal is 2% a rule, 6% together."""
    for engine in ENGINES:
        fired: Counter[str] = Counter()
        sentences = together = 0
        shown: defaultdict[str, list[Alarm]] = defaultdict(list)
        by_language: Counter[str] = Counter()
        for row in rows("backtranslations/flores-dev"):
            sentences += 1
            found = list(alarms(beside(str(row["english"]), str(row["back_translations"][engine])), rules))  # type: ignore[index]
            for alarm in found:
                fired[alarm.rule] += 1
                shown[alarm.rule].append(alarm)
            if any(alarm.rule != "TQ108" for alarm in found):
                together += 1
                by_language[str(row["language"])] += 1
        print(f"flores {engine}: {sentences} sentences")
        for rule in rules:
            print(f"  {rule.code} {fired[rule.code] / sentences:.4f}")
            display(shown[rule.code], show)
        print(f"  all but TQ108 {together / sentences:.4f}", dict(by_language))


def demetr(rules: list[ComparisonRule], show: int) -> None:
    """Share of planted errors caught by the rules that should, and of the same rows before the error."""
    chosen = {rule.code: rule for rule in rules}
    for kind, codes in PLANTED.items():
        meant = [chosen[code] for code in codes if code in chosen]
        if not meant:
            continue
        caught = clean = total = 0
        missed, false = [], []
        for row in rows("perturbations/demetr-odd"):
            if not str(row["pert_name"]).endswith(kind):
                continue
            total += 1
            planted = beside(str(row["pert_sent"]), str(row["eng_sent"]))
            sound = beside(str(row["mt_sent"]), str(row["eng_sent"]))
            if next(alarms(planted, meant), None):
                caught += 1
            else:
                missed.append(Alarm("missed", planted, []))
            if alarm := next(alarms(sound, meant), None):
                clean += 1
                false.append(alarm)
        print(
            f"demetr {kind}: {total} rows, caught {caught / total:.4f}, alarms without it {clean / total:.4f}"
        )
        display(missed, show)
        display(false, show)


def deletions(rules: list[ComparisonRule], show: int) -> None:
    """TQ105 and TQ106 on three sentences a passage, one sentence or clause deleted or inserted."""
    dice = random.Random(11)
    meant = [rule for rule in rules if rule.code in {"TQ105", "TQ106"}]
    pairs = [
        (str(row["english"]), str(row["back_translations"]["opusmt"]))
        for row in rows("backtranslations/flores-dev")
    ]  # type: ignore[index]
    caught: Counter[str] = Counter()
    total: Counter[str] = Counter()
    missed = []
    sound = 0
    for start in range(0, len(pairs) - 3, 3):
        group = pairs[start : start + 3]
        texts = [text for text, _ in group]
        other = " ".join(text for _, text in group)
        sound += bool(next(alarms(beside(" ".join(texts), other), meant), None))
        total["sound"] += 1
        extra = pairs[(start + 4000) % len(pairs)][0]
        for kind, changed in damaged(texts, extra, dice).items():
            total[kind] += 1
            comparison = beside(changed, other)
            if next(alarms(comparison, meant), None):
                caught[kind] += 1
            else:
                missed.append(Alarm(kind, comparison, []))
    print(f"deletions: alarms without any {sound / total['sound']:.4f}")
    for kind in sorted(caught):
        print(f"  {kind}: {caught[kind] / total[kind]:.4f} of {total[kind]}")
    display(missed, show)


# A clause: five words or more between commas, semicolons or dashes.
_CLAUSE = re.compile(r"[,;–—] (?:[^\s,;–—.]+ ){4,}[^\s,;–—.]+(?=[,;–—.])")


def damaged(texts: list[str], extra: str, dice: random.Random) -> dict[str, str]:
    """The passage with one thing gone or added, by what it is; clauses only where there are any."""
    which = dice.randrange(len(texts))
    result = {
        "sentence deleted": " ".join(text for index, text in enumerate(texts) if index != which),
        "sentence inserted": " ".join([*texts[:which], extra, *texts[which:]]),
    }
    clauses = [(index, match) for index, text in enumerate(texts) for match in _CLAUSE.finditer(text)]
    if clauses:
        index, match = dice.choice(clauses)
        shortened = texts[index][: match.start()] + texts[index][match.end() :]
        result["clause deleted"] = " ".join([*texts[:index], shortened, *texts[index + 1 :]])
    donor = _CLAUSE.search(extra)
    ends = [index for index, text in enumerate(texts) if text.endswith(".")]
    if donor and ends:
        index = dice.choice(ends)
        longer = texts[index][:-1] + donor.group() + "."
        result["clause inserted"] = " ".join([*texts[:index], longer, *texts[index + 1 :]])
    return result


def display(cases: list[Alarm], show: int) -> None:
    for case in random.Random(3).sample(cases, min(show, len(cases))):
        print("    --", case.rule, *(f"[{mark.message}]" for mark in case.marks))
        print("      ", case.comparison.side.text)
        print("      ", case.comparison.counterpart.text)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("flores", "demetr", "deletions"))
    parser.add_argument("codes", nargs="*")
    parser.add_argument("--show", type=int, default=0)
    chosen = parser.parse_args()
    rules = [rule for code, rule in COMPARISON_RULES.items() if not chosen.codes or code in chosen.codes]
    {"flores": flores, "demetr": demetr, "deletions": deletions}[chosen.what](rules, chosen.show)


if __name__ == "__main__":
    main()
