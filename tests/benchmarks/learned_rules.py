"""How often the learned rules are right: findings that annotators bear out, and findings on sound text.

python -m tests.benchmarks.learned_rules        the figures; `python -m tests.benchmarks.rules write` keeps them
"""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.dev_sets import (
    ENGINES,
    HELD_OUT_LANGUAGES,
    Run,
    chosen,
    judgements,
    news_records,
    value,
)
from tests.benchmarks.shared_data import rows
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.settings import Settings
from tqcheck.evaluation.figure import Section
from tqcheck.evaluation.measuring import Measurement
from tqcheck.rules import PASSAGE_RULES

_LEARNED = [rule for rule in PASSAGE_RULES.values() if rule.learned]
_RESAMPLES = 100  # the intervals are not kept
_SETS = {"beside opusmt, nllb and argos": ENGINES, "beside opusmt": ("opusmt",), "by itself": ()}
_ON_NEWS = {"precision": "findings that an annotator of three bears out", "recall": "marks found"}


def figures() -> dict[str, dict[str, float]]:
    """Shares in 0..1 by rule code and by what was measured."""
    found: dict[str, dict[str, float]] = {rule.code: {} for rule in _LEARNED}
    with tempfile.TemporaryDirectory() as folder:
        for name, engines in _SETS.items():
            run = Run(Settings(), Path(folder), engines, _RESAMPLES, every_figure=False)
            measured = run.measured(f"news {name}", news_records(engines, "test"))
            judged = judgements(run, list(_sound(engines)))
            for rule in _LEARNED:
                found[rule.code].update(_on_news(measured, rule.code, name))
                found[rule.code].update(_on_sound_text(judged, rule.code, name))
    return found


def _on_news(measured: Measurement, code: str, name: str) -> Iterator[tuple[str, float]]:
    for measure, shown in _ON_NEWS.items():
        estimate = value(measured, Section.RULES, measure, code)
        if estimate is not None:
            yield f"{shown} (news of 2020, {name})", estimate.value


def _sound(engines: Sequence[str]) -> Iterator[Passage]:
    for row in rows("backtranslations/flores-dev"):
        if row["language"] in HELD_OUT_LANGUAGES:
            made = chosen(row["back_translations"], engines)
            counterparts = (Counterpart(Route.RETRANSLATION, text, engine) for engine, text in made.items())
            yield Passage(str(row["english"]), counterparts=tuple(counterparts))


def _on_sound_text(judged: Sequence[Judgement], code: str, name: str) -> Iterator[tuple[str, float]]:
    heard = [each for each in judged if code not in {skip.rule for skip in each.skipped}]
    fired = sum(any(finding.rule == code for finding in each.findings) for each in heard)
    if heard:
        yield f"fires on sound sentences (flores-dev, {name})", fired / len(heard)


def main() -> None:
    """Print the figures."""
    for code, shares in figures().items():
        for what, share in shares.items():
            print(f"{code} {what}: {share:.4f}")


if __name__ == "__main__":
    main()
