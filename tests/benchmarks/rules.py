"""How often each rule is right: on sound translations (false alarms) and on planted errors (catches).

python -m tests.benchmarks.rules flores [TQ102 ...]    alarms beside noisy back-translations of sound text
python -m tests.benchmarks.rules demetr [TQ102 ...]    planted errors caught, and alarms without any
python -m tests.benchmarks.rules source [TQ102 ...]    alarms on people's translations beside the source alone
python -m tests.benchmarks.rules values                values changed in people's translations, beside the source alone
python -m tests.benchmarks.rules people [TQ102 ...]    the same beside another person's translation
python -m tests.benchmarks.rules deletions             sentences and clauses deleted or inserted
python -m tests.benchmarks.rules plain [TQ202 ...]     alarms on text that people wrote
python -m tests.benchmarks.rules write                 all of it, into tqcheck/rules/measured.json
... --show 20                                          prints that many of the cases behind a figure
... --sample 500                                       takes that many of each group of `source` and `people`
"""

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import tqcheck.rules
from tests.benchmarks import human_translations, learned_rules
from tests.benchmarks.shared_data import rows
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge, RuleMatch
from tqcheck.core.passage import Passage, Route
from tqcheck.judging.prepare import prepare
from tqcheck.judging.run_rules import run_passage_rule
from tqcheck.rules import COMPARISON_RULES, PASSAGE_RULES
from tqcheck.rules.base import ComparisonRule, PassageRule

ENGINES = ("opusmt", "nllb")
PLANTED = {
    "numbers_replaced": ("TQ102",),
    "negation": ("TQ104",),
    "ne_replaced": ("TQ103",),
    "ne_removed": ("TQ103", "TQ105"),
}
VALUES = ("TQ102", "TQ110")
MEASURED = Path(tqcheck.rules.__file__).with_name("measured.json")

Figures = dict[str, dict[str, float]]
"""Shares in 0..1 by rule code and by what was measured."""


class Alarm(NamedTuple):
    rule: str
    comparison: Comparison
    marks: list[RuleMatch]


def beside(text: str, counterpart: str, language: str = "en") -> Comparison:
    passage = Document(text, language)
    return Comparison(passage, passage, Document(counterpart, language), Route.REFERENCE)


def alarms(comparison: Comparison, rules: Iterable[ComparisonRule]) -> Iterator[Alarm]:
    for rule in rules:
        marks = rule.compare(comparison)
        if not isinstance(marks, CannotJudge) and marks:
            yield Alarm(rule.code, comparison, list(marks))


def flores(rules: Sequence[ComparisonRule], show: int = 0) -> Figures:
    """Share of sound translations on which each rule fires, by engine; the goal is 2% a rule, 6% together."""
    figures: Figures = {rule.code: {} for rule in rules}
    for engine in ENGINES:
        fired: Counter[str] = Counter()
        together: Counter[str] = Counter()
        shown: defaultdict[str, list[Alarm]] = defaultdict(list)
        sentences = 0
        for row in rows("backtranslations/flores-dev"):
            sentences += 1
            found = list(alarms(beside(str(row["english"]), back_translation(row, engine)), rules))
            for alarm in found:
                fired[alarm.rule] += 1
                shown[alarm.rule].append(alarm)
            together[str(row["language"])] += any(alarm.rule != "TQ108" for alarm in found)
        print(f"flores-dev beside {engine}: {sentences} sentences")
        for rule in rules:
            share = fired[rule.code] / sentences
            figures[rule.code][f"fires on sound translations (flores-dev beside {engine})"] = share
            print(f"  {rule.code} {share:.4f}")
            display(shown[rule.code], show)
        print(f"  all but TQ108 {together.total() / sentences:.4f}", dict(together))
    return figures


def back_translation(row: dict[str, object], engine: str) -> str:
    made = row["back_translations"]
    assert isinstance(made, dict)
    return str(made[engine])


def demetr(rules: Sequence[ComparisonRule], show: int = 0) -> Figures:
    """Share of planted errors caught by the rules that should, and of the same rows before the error."""
    chosen = {rule.code: rule for rule in rules}
    figures: Figures = {rule.code: {} for rule in rules}
    for kind, codes in PLANTED.items():
        meant = [chosen[code] for code in codes if code in chosen]
        if not meant:
            continue
        found = [row for row in rows("perturbations/demetr-odd") if str(row["pert_name"]).endswith(kind)]
        planted = [beside(str(row["pert_sent"]), str(row["eng_sent"])) for row in found]
        sound = [beside(str(row["mt_sent"]), str(row["eng_sent"])) for row in found]
        missed = [Alarm("missed", each, []) for each in planted if not any(alarms(each, meant))]
        false = [alarm for each in sound for alarm in list(alarms(each, meant))[:1]]
        caught, alarmed = 1 - len(missed) / len(found), len(false) / len(found)
        names = " or ".join(rule.code for rule in meant)
        print(
            f"demetr {kind}: {len(found)} rows, {names} catches {caught:.4f}, alarms without it {alarmed:.4f}"
        )
        for rule in meant:
            by = f" by {names}" if len(meant) > 1 else ""
            figures[rule.code][f"catches planted errors{by} (demetr {kind})"] = caught
            figures[rule.code][f"fires on the same translations before the error{by} (demetr {kind})"] = (
                alarmed
            )
        display(missed, show)
        display(false, show)
    return figures


def deletions(rules: Sequence[ComparisonRule], show: int = 0) -> Figures:
    """TQ105 and TQ106 on three sentences a passage, one sentence or clause deleted or inserted."""
    dice = random.Random(11)
    meant = [rule for rule in rules if rule.code in {"TQ105", "TQ106"}]
    pairs = [
        (str(row["english"]), back_translation(row, "opusmt")) for row in rows("backtranslations/flores-dev")
    ]
    caught: Counter[str] = Counter()
    total: Counter[str] = Counter()
    missed = []
    for start in range(0, len(pairs) - 3, 3):
        group = pairs[start : start + 3]
        texts = [text for text, _ in group]
        other = " ".join(text for _, text in group)
        extra = pairs[(start + 4000) % len(pairs)][0]
        for kind, changed in damaged(texts, extra, dice).items():
            total[kind] += 1
            comparison = beside(changed, other)
            if any(alarms(comparison, meant)):
                caught[kind] += 1
            else:
                missed.append(Alarm(kind, comparison, []))
    shares = {kind: caught[kind] / total[kind] for kind in sorted(total)}
    for kind, share in shares.items():
        print(f"deletions: {kind}: {share:.4f} of {total[kind]}")
    display([each for each in missed if each.rule != "undamaged"], show)
    return {
        rule.code: {f"TQ105 or TQ106 fires, three sentences, {kind}": share for kind, share in shares.items()}
        for rule in meant
    }


# A clause: five words or more between commas, semicolons or dashes.
_CLAUSE = re.compile(r"[,;–—] (?:[^\s,;–—.]+ ){4,}[^\s,;–—.]+(?=[,;–—.])")


def damaged(texts: list[str], extra: str, dice: random.Random) -> dict[str, str]:
    """The passage with one thing gone or added, by what it is; clauses only where there are any."""
    which = dice.randrange(len(texts))
    result = {
        "undamaged": " ".join(texts),
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


def plain(rules: Sequence[PassageRule], show: int = 0) -> Figures:
    """Share of sentences that people wrote (FLORES English, and its human translations) on which each rule fires."""
    english = dict.fromkeys(str(row["english"]) for row in rows("backtranslations/flores-dev"))
    sources = {str(row["translation"]): str(row["english"]) for row in rows("backtranslations/flores-dev")}
    native = [Passage(text) for text in english]
    translated = [
        Passage(
            str(row["translation"]),
            str(row["language"]),
            source=sources[str(row["translation"])],
            source_language="en",
        )
        for row in rows("backtranslations/flores-dev")
    ]
    figures: Figures = {rule.code: {} for rule in rules}
    for name, passages in (
        ("native English (flores-dev)", native),
        ("human translations (flores-dev)", translated),
    ):
        prepared = [prepare(passage) for passage in passages]
        for rule in rules:
            heard = [run_passage_rule(rule, each) for each in prepared]
            judged = [each for each in heard if each.skip_reason is None]
            fired = [each for each in judged if each.findings]
            if not judged:
                continue
            figures[rule.code][f"fires on {name}"] = len(fired) / len(judged)
            print(f"{name}: {rule.code} {len(fired) / len(judged):.4f} of {len(judged)}")
            for each in random.Random(3).sample(fired, min(show, len(fired))):
                print("    --", *(f"[{finding.message}]" for finding in each.findings))
    return figures


def display(cases: list[Alarm], show: int) -> None:
    for case in random.Random(3).sample(cases, min(show, len(cases))):
        print("    --", case.rule, *(f"[{mark.message}]" for mark in case.marks))
        print("      ", case.comparison.side.text)
        print("      ", case.comparison.counterpart.text)


def write() -> None:
    compared, judged = list(COMPARISON_RULES.values()), list(PASSAGE_RULES.values())
    values = [rule for rule in compared if rule.code in VALUES]
    parts = (
        flores(compared),
        demetr(compared),
        deletions(compared),
        human_translations.source_only(compared),
        human_translations.planted(values),
        human_translations.beside_each_other(compared),
        plain(judged),
        learned_rules.figures(),
    )
    merged: Figures = {code: {} for code in sorted({*COMPARISON_RULES, *PASSAGE_RULES})}
    for part in parts:
        for code, figures in part.items():
            merged[code] |= {what: round(share, 4) for what, share in figures.items()}
    MEASURED.write_text(json.dumps(merged, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "what", choices=("flores", "demetr", "deletions", "source", "values", "people", "plain", "write")
    )
    parser.add_argument("codes", nargs="*")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--sample", type=int)
    chosen = parser.parse_args()
    compared = [rule for code, rule in COMPARISON_RULES.items() if not chosen.codes or code in chosen.codes]
    judged = [rule for code, rule in PASSAGE_RULES.items() if not chosen.codes or code in chosen.codes]
    if chosen.what == "write":
        write()
    elif chosen.what == "plain":
        plain(judged, chosen.show)
    elif chosen.what == "source":
        human_translations.source_only(compared, chosen.show, sample=chosen.sample)
    elif chosen.what == "values":
        human_translations.planted(compared, sample=chosen.sample)
    elif chosen.what == "people":
        human_translations.beside_each_other(compared, chosen.show, sample=chosen.sample)
    else:
        {"flores": flores, "demetr": demetr, "deletions": deletions}[chosen.what](compared, chosen.show)


if __name__ == "__main__":
    main()
