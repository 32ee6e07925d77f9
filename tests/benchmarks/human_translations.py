"""Alarms on translations that people made: beside their source alone, and beside another person's translation."""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import NamedTuple

from tests.benchmarks.shared_data import rows
from tqcheck.core.analysis import RuleResult
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.judging.prepare import prepare
from tqcheck.judging.run_rules import run_comparison_rule
from tqcheck.rules.base import ComparisonRule

Figures = dict[str, dict[str, float]]

_NEWS = ("mqm/train", "mqm/en-de", "mqm/en-ru")
_PERSONS = ("Human-", "ref")


class Row(NamedTuple):
    """A person's translation."""

    pair: str
    source: str
    text: str


def source_only(rules: Sequence[ComparisonRule], show: int = 0, *, sample: int | None = None) -> Figures:
    """Share of people's translations on which each rule that reads sources fires beside the source alone.

    FLORES sentences into English from eight languages, and news of WMT 2020 and 2021 by direction; the goal is 2%
    together.
    """
    readers = [rule for rule in rules if rule.reads_source("zh")]
    figures: Figures = {rule.code: {} for rule in readers}
    together: Counter[str] = Counter()
    read: Counter[str] = Counter()
    for name, group in _by_name((*_flores(), *_news()), sample).items():
        fired: Counter[str] = Counter()
        cases: list[tuple[Passage, RuleResult]] = []
        for row in group:
            given, language = row.pair.split("-")
            passage = Passage(row.text, language, source=row.source, source_language=given)
            prepared = prepare(passage)
            heard = [run_comparison_rule(rule, prepared) for rule in readers]
            found = [each for each in heard if each.findings]
            fired.update(each.rule for each in found)
            together[name] += bool(found)
            read[name] += any(each.by_source for each in heard)
            cases += [(passage, each) for each in found]
        for rule in readers:
            share = fired[rule.code] / len(group)
            figures[rule.code][f"fires on sound translations beside their source alone ({name})"] = share
        shares = " ".join(f"{rule.code} {fired[rule.code] / len(group):.4f}" for rule in readers)
        print(
            f"{name}: {len(group)} passages, {read[name]} compared: {shares} together {together[name] / len(group):.4f}"
        )
        _display(cases, show)
    return figures


def planted(rules: Sequence[ComparisonRule], *, sample: int | None = None) -> Figures:
    """Share of values changed in people's English translations that rules that read sources catch beside the source.

    One value a passage: a number in digits, a weekday, a month or a unit of measure becomes another.
    """
    readers = [rule for rule in rules if rule.reads_source("zh")]
    dice = random.Random(5)
    caught: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for name, group in _by_name((*_flores(), *_news()), sample).items():
        given, language = group[0].pair.split("-")
        for row in group if language == "en" else ():
            for kind, changed in _changed(row.text, dice):
                prepared = prepare(Passage(changed, language, source=row.source, source_language=given))
                what = f"{kind} ({name.split()[1]})"
                total[what] += 1
                caught[what] += any(run_comparison_rule(rule, prepared).findings for rule in readers)
    figures = {kind: caught[kind] / total[kind] for kind in sorted(total)}
    for kind, share in figures.items():
        print(f"changed {kind}: {share:.4f} of {total[kind]} caught beside the source")
    return {
        rule.code: {
            f"catches, with the others, a changed {kind} beside the source": share
            for kind, share in figures.items()
        }
        for rule in readers
    }


_OTHERS = {
    "weekday": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "month": [
        "January",
        "February",
        "March",
        "April",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "unit": ["kilometers", "miles", "kilograms", "pounds", "hectares", "acres"],
}
_DIGITS = re.compile(r"(?<![\w.,-])\d{2,3}(?![\w.,-]*\d)")


def _changed(text: str, dice: random.Random) -> Iterator[tuple[str, str]]:
    """The text with one value changed, by what the value is."""
    if numbers := list(_DIGITS.finditer(text)):
        chosen = dice.choice(numbers)
        figure = int(chosen.group())
        other = dice.choice([figure * 10, figure + dice.randint(3, 60), max(2, figure // 2)])
        yield "number", f"{text[: chosen.start()]}{other}{text[chosen.end() :]}"
    for kind, words in _OTHERS.items():
        if found := list(re.finditer(rf"\b(?:{'|'.join(words)})\b", text)):
            chosen = dice.choice(found)
            other_word = dice.choice([word for word in words if word != chosen.group()])
            yield kind, f"{text[: chosen.start()]}{other_word}{text[chosen.end() :]}"


def beside_each_other(
    rules: Sequence[ComparisonRule], show: int = 0, *, sample: int | None = None
) -> Figures:
    """Share of people's translations of news on which each rule fires beside another person's of the same source."""
    figures: Figures = {rule.code: {} for rule in rules}
    for name, group in _by_name(_news(), None).items():
        language = name.split("-")[1].split()[0]
        texts: defaultdict[str, list[str]] = defaultdict(list)
        for row in group:
            texts[row.source].append(row.text)
        pairs = [two for each in texts.values() for two in permutations(each, 2)]
        if sample is not None and sample < len(pairs):
            pairs = random.Random(7).sample(pairs, sample)
        fired: Counter[str] = Counter()
        cases: list[tuple[Passage, RuleResult]] = []
        for text, other in pairs:
            passage = Passage(text, language, counterparts=(Counterpart(Route.REFERENCE, other),))
            prepared = prepare(passage)
            found = [
                each for each in (run_comparison_rule(rule, prepared) for rule in rules) if each.findings
            ]
            fired.update(each.rule for each in found)
            cases += [(passage, each) for each in found]
        print(f"{name}, people beside each other: {len(pairs)} pairs")
        for rule in rules:
            share = fired[rule.code] / len(pairs)
            figures[rule.code][f"fires on one person's translation beside another's ({name})"] = share
            print(f"  {rule.code} {share:.4f}")
        _display(cases, show)
    return figures


def _flores() -> Iterator[tuple[str, Row]]:
    for row in rows("engines/to-english"):
        if "human" in row:
            yield f"{row['pair']} flores-dev", Row(str(row["pair"]), str(row["source"]), str(row["human"]))


def _news() -> Iterator[tuple[str, Row]]:
    for name in _NEWS:
        for row in rows(name):
            if str(row["system"]).startswith(_PERSONS) and "ted" not in str(row["set"]):
                pair = str(row.get("pair", "zh-en"))
                yield f"{pair} news", Row(pair, str(row["source"]).strip(), str(row["text"]))


def _by_name(
    named: "Sequence[tuple[str, Row]] | Iterator[tuple[str, Row]]", sample: int | None
) -> dict[str, list[Row]]:
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for name, row in named:
        groups[name].append(row)
    if sample is None:
        return dict(groups)
    return {name: random.Random(7).sample(group, min(sample, len(group))) for name, group in groups.items()}


def _display(cases: list[tuple[Passage, RuleResult]], show: int) -> None:
    for passage, hearing in random.Random(3).sample(cases, min(show, len(cases))):
        print("    --", hearing.rule, *(f"[{finding.message}]" for finding in hearing.findings))
        print("      ", passage.text)
        print("      ", passage.counterparts[0].text if passage.counterparts else passage.source)
