"""The figures that must hold on the development sets, each beside its goal and its floor.

python -m tests.benchmarks.dev_sets                          all sets, beside opus-mt, NLLB and Argos
python -m tests.benchmarks.dev_sets --no-model               by the rules alone
python -m tests.benchmarks.dev_sets words news               some of the sets: words, news, flores, demetr
python -m tests.benchmarks.dev_sets --engines opusmt argos   beside others; with fewer counterparts, the first ones
python -m tests.benchmarks.dev_sets --every-figure           all that `tqcheck evaluate` prints, too
python -m tests.benchmarks.dev_sets --part calibration       news of another part than the one that only measures
python -m tests.benchmarks.dev_sets --write models/checker-en    into the figures of the model's card

Each set is written as `tqcheck evaluate` reads it, in a temporary folder, and measured by its functions.
"""

import argparse
import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.benchmarks.shared_data import rows
from tqcheck.cli.progress import progress
from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.settings import Settings
from tqcheck.evaluation.figure import Figure, Section
from tqcheck.evaluation.measuring import Measurement, measure
from tqcheck.evaluation.outcome import Outcome, judged, units_of
from tqcheck.evaluation.plain_similarity import plain_similarity
from tqcheck.evaluation.reading.by_header import ByHeader
from tqcheck.evaluation.report_text import text_report
from tqcheck.evaluation.span_figures import word_figures
from tqcheck.evaluation.statistics.bootstrap import Bootstrap, Estimate, ratio
from tqcheck.judging.workers import judged_batches, load_checker
from tqcheck.readers.base import Defaults
from tqcheck.readers.files import input_file
from tqcheck.training.card import MEASURED, write_card
from tqcheck.training.split import HELD_OUT_KINDS, split_of

ENGINES = ("opusmt", "nllb", "argos")
HUMANS = ("Human", "ref")
HELD_OUT_LANGUAGES = frozenset({"id", "ja", "sv", "tr", "zh"})
"""Of flores-dev: the languages that no weight was trained on."""
_SOURCES = ("opusmt", "nllb", "argos", "bergamot-base", "google", "microsoft", "bergamot-base-memory")

_LOOP = 50
"""BAD words in one passage, from which it is an engine that repeats itself."""

Record = dict[str, Any]


class Line(NamedTuple):
    """A row of the table: a figure with its goal and its floor; where `upward` is off, less is better."""

    name: str
    estimate: Estimate | None
    goal: float | None = None
    floor: float | None = None
    upward: bool = True

    def shown(self) -> str:
        if self.estimate is None:
            return f"{self.name:<66} {'-':>6}"
        interval = "" if self.estimate.low is None else f"[{self.estimate.low:.3f}, {self.estimate.high:.3f}]"
        limits = "" if self.goal is None else f"goal {self.goal:.2f} floor {self.floor:.2f} {self._verdict()}"
        return f"{self.name:<66} {self.estimate.value:>6.3f} {interval:<17} {limits}".rstrip()

    @property
    def record(self) -> Record | None:
        """The row as the model's `measured.json` has it."""
        if self.estimate is None:
            return None
        known = {
            "value": self.estimate.value,
            "low": self.estimate.low,
            "high": self.estimate.high,
            "goal": self.goal,
            "floor": self.floor,
        }
        rounded = {key: round(number, 3) for key, number in known.items() if number is not None}
        return {"name": self.name.strip(), **rounded}

    def _verdict(self) -> str:
        assert self.estimate is not None
        assert self.goal is not None
        assert self.floor is not None
        sign = 1 if self.upward else -1
        if sign * self.estimate.value >= sign * self.goal:
            return "reached"
        return "holds" if sign * self.estimate.value >= sign * self.floor else "MISSED"


class Run(NamedTuple):
    """How to measure."""

    settings: Settings
    folder: Path
    engines: Sequence[str]
    resamples: int
    every_figure: bool

    def measured(self, name: str, records: Iterable[Record]) -> Measurement:
        """Write a set, read it as `tqcheck evaluate` does, judge it and measure it."""
        return self.measured_outcomes(name, self.judged(name, records))

    def measured_outcomes(self, name: str, outcomes: Sequence[Outcome]) -> Measurement:
        beside = plain_similarity() if self.every_figure else None
        found = measure(outcomes, beside, self.resamples)
        if self.every_figure:
            print(f"\n# {name}")
            print(text_report(found, signature=""))
        return found

    def judged(self, name: str, records: Iterable[Record]) -> list[Outcome]:
        path = self.folder / f"{name.replace(' ', '-')}.jsonl"
        with path.open("w", encoding="utf-8") as lines:
            for record in records:
                lines.write(json.dumps(record, ensure_ascii=False) + "\n")
        annotated = ByHeader().read(input_file(str(path)), Defaults("en", "zh"))
        with progress(hidden=False) as watch:
            return list(judged(annotated, self.settings, load_checker, watch.passages))


def dev_records(engines: Sequence[str]) -> Iterator[Record]:
    """WMT22's development set: tags of words and scores of sentences, of the same segments in the same order."""
    for number, (tagged, scored) in enumerate(
        zip(rows("mqm/dev-word-level"), rows("mqm/dev-sentence"), strict=True)
    ):
        assert str(tagged["source"]).strip() == str(scored["source"]).strip()
        yield {
            "id": number,
            "source": scored["source"],
            "text": scored["text"],
            "retranslation": chosen(tagged["counterparts"], engines),
            "tokens": tagged["tokens"],
            "tags": tagged["tags"],
            "score": scored["z_score"],
        }


def news_records(engines: Sequence[str], part: str) -> Iterator[Record]:
    """Machine translations of documents of 2020 that belong to this part of the data."""
    translated = {str(row["source"]).strip(): row["english"] for row in rows("mqm/retranslations")}
    for row in rows("mqm/train"):
        segment = row["segment"]
        assert isinstance(segment, list)
        if row["set"] != "2020" or split_of(str(segment[0])) != part or str(row["system"]).startswith(HUMANS):
            continue
        yield {
            "id": f"{row['system']} {segment}",
            "source": row["source"],
            "text": row["text"],
            "retranslation": chosen(translated[str(row["source"]).strip()], engines),
            "spans": row["spans"],
            "raters": row["raters"],
            "mqm": row["mqm"],
            "system": row["system"],
            "document": segment[0],
        }


def chosen(texts: object, engines: Sequence[str]) -> dict[str, str]:
    assert isinstance(texts, dict)
    return {engine: str(texts[engine]) for engine in engines if texts.get(engine)}


def words(run: Run) -> Iterator[Line]:
    for name, engines in counterpart_sets(run.engines):
        outcomes = run.judged(f"dev {name}", dev_records(engines))
        found = run.measured_outcomes(f"dev {name}", outcomes)
        main = engines == tuple(run.engines)
        yield Line(
            f"dev-word-level: word MCC of findings, {name}",
            value(found, Section.WORDS, "word MCC", "findings"),
            *((0.28, 0.20) if main else ()),
        )
        yield Line(
            f"dev-word-level: word MCC of word chances, {name}",
            value(found, Section.WORDS, "word MCC", "word chances"),
            *((0.28, 0.20) if main else ()),
        )
        yield from (
            Line(f"  the same of {figure.of} without engine loops, {name}", figure.estimate)
            for figure in without_loops(outcomes, run)
            if figure.measure == "word MCC"
        )
        for predictor in ("quality", "chrF++", "length") if main else ("quality", "chrF++"):
            yield Line(
                f"dev-sentence: Spearman of {predictor}, {name}",
                value(found, Section.ORDER, "Spearman", predictor),
                *((0.30, 0.25) if main and predictor == "quality" else ()),
            )


def without_loops(outcomes: Sequence[Outcome], run: Run) -> Iterator[Figure]:
    """The words of all passages but two, which hold a fifth of the BAD words: an engine that repeats itself."""
    chosen = [each for each in outcomes if sum(word.is_bad for word in each.annotated.words) <= _LOOP]
    bootstrap = Bootstrap.of_units(units_of(chosen), run.resamples)
    return word_figures(chosen, bootstrap)


def news(run: Run, part: str) -> Iterator[Line]:
    for name, engines in counterpart_sets(run.engines):
        found = run.measured(f"news {name}", news_records(engines, part))
        main = engines == tuple(run.engines)
        yield Line(
            f"news 2020 ({part}): Kendall of quality within a source, {name}",
            value(found, Section.ORDER, "Kendall within a source", "quality"),
            *((0.15, 0.10) if main else ()),
        )
        yield Line(
            f"news 2020 ({part}): Kendall of chrF++ within a source, {name}",
            value(found, Section.ORDER, "Kendall within a source", "chrF++"),
        )
        yield Line(
            f"news 2020 ({part}): Spearman of quality, {name}",
            value(found, Section.ORDER, "Spearman", "quality"),
        )
        for family, with_all, with_none in (
            ("drift", (0.30, 0.22), ()),
            ("awkward", (0.12, 0.08), (0.12, 0.08)),
        ):
            for by in ("findings", "word chances"):
                yield Line(
                    f"news 2020 ({part}): characters, {family} MCC of {by}, {name}",
                    value(found, Section.WORDS, f"character MCC with a rater, {family}", by),
                    *(with_all if main else () if engines else with_none),
                )
        yield Line(
            f"news 2020 ({part}): AUROC of drift for a major drift, {name}",
            value(found, Section.DETECTION, "AUROC, major drift", "drift"),
            *((0.80, 0.72) if main else ()),
        )
        for score in ("drift", "awkward"):
            yield Line(
                f"news 2020 ({part}): calibration error of {score}, {name}",
                value(found, Section.CALIBRATION, "expected calibration error", score),
                *((0.05, 0.05, False) if main else ()),
            )


def flores(run: Run) -> Iterator[Line]:
    """The gate on sound translations, by language and together; resampled by sentence."""
    passages, languages = [], []
    for row in rows("backtranslations/flores-dev"):
        made = chosen(row["back_translations"], run.engines)
        counterparts = tuple(Counterpart(Route.RETRANSLATION, text, engine) for engine, text in made.items())
        passages.append(Passage(str(row["english"]), id=str(row["id"]), counterparts=counterparts))
        languages.append(str(row["language"]))
    failed = [judgement.verdict is Verdict.FAIL for judgement in judgements(run, passages)]
    texts = [passage.text for passage in passages]
    held_out = [number for number, language in enumerate(languages) if language in HELD_OUT_LANGUAGES]
    yield Line(
        f"flores-dev: failed by the gate ({', '.join(sorted(HELD_OUT_LANGUAGES))})",
        share([failed[number] for number in held_out], [texts[number] for number in held_out], run.resamples),
        0.03,
        0.06,
        upward=False,
    )
    for language in sorted(set(languages)):
        these = [number for number, each in enumerate(languages) if each == language]
        found = share(
            [failed[number] for number in these], [texts[number] for number in these], run.resamples
        )
        yield Line(f"flores-dev: failed by the gate, {language}", found)


def demetr(run: Run) -> Iterator[Line]:
    """How often the translation with a planted error is ranked below the one without."""
    by_kind: defaultdict[str, list[Mapping[str, object]]] = defaultdict(list)
    for row in rows("perturbations/demetr-odd"):
        by_kind[str(row["pert_name"]).partition("_id")[2].partition("_")[2]].append(row)
    lower: dict[str, list[bool]] = {}
    equal: dict[str, list[bool]] = {}
    for kind in sorted(HELD_OUT_KINDS):
        pairs = [
            Passage(str(row[key]), counterparts=(Counterpart(Route.REFERENCE, str(row["eng_sent"])),))
            for row in by_kind[kind]
            for key in ("mt_sent", "pert_sent")
        ]
        quality = [judgement.scores.rank for judgement in judgements(run, pairs)]
        sides = list(zip(quality[::2], quality[1::2], strict=True))
        lower[kind] = [planted < sound for sound, planted in sides]
        equal[kind] = [planted == sound for sound, planted in sides]
    texts = [str(row["eng_sent"]) for kind in sorted(HELD_OUT_KINDS) for row in by_kind[kind]]
    yield Line(
        "demetr: planted errors ranked below, mean over the kinds",
        mean_share([lower[kind] for kind in sorted(HELD_OUT_KINDS)], texts, run.resamples),
        0.90,
        0.80,
    )
    for kind in sorted(HELD_OUT_KINDS):
        ties = sum(equal[kind]) / len(equal[kind])
        kind_texts = [str(row["eng_sent"]) for row in by_kind[kind]]
        yield Line(
            f"demetr: {kind} (ranked equal: {ties:.3f})", share(lower[kind], kind_texts, run.resamples)
        )


def judgements(run: Run, passages: Sequence[Passage]) -> list[Judgement]:
    found: list[Judgement] = []
    with progress(hidden=False) as watch:
        for batch in judged_batches(passages, run.settings):
            found += batch.judgements
            watch.passages(len(batch.judgements))
    return found


def share(flags: Sequence[bool], units: Sequence[str], resamples: int) -> Estimate | None:
    """A share with its interval."""
    return mean_share([flags], units, resamples)


def mean_share(kinds: Sequence[Sequence[bool]], units: Sequence[str], resamples: int) -> Estimate | None:
    """The mean over kinds of the share of flags that are set, with its interval."""
    import numpy as np

    sums = np.zeros((sum(map(len, kinds)), 2 * len(kinds)))
    place = 0
    for number, flags in enumerate(kinds):
        sums[place : place + len(flags), 2 * number] = flags
        sums[place : place + len(flags), 2 * number + 1] = 1
        place += len(flags)
    bootstrap = Bootstrap.of_units(units, resamples)
    return bootstrap.of_sums(sums, lambda each: ratio(each[..., 0::2], each[..., 1::2]).mean(axis=-1))


def counterpart_sets(engines: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for count in range(len(engines), -1, -1):
        yield " + ".join(engines[:count]) or "no counterpart", tuple(engines[:count])


def value(found: Measurement, section: Section, measure_name: str, of: str) -> Estimate | None:
    figure = found.figure(section, measure_name, of)
    return figure.estimate if figure else None


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", nargs="*", default=["words", "news", "flores", "demetr"])
    parser.add_argument("--engines", nargs="+", default=list(ENGINES), choices=_SOURCES)
    parser.add_argument("--part", default="test", choices=("train", "calibration", "test"))
    parser.add_argument("--no-model", action="store_true")
    parser.add_argument("--every-figure", action="store_true")
    parser.add_argument("--resamples", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--write", type=Path, metavar="MODEL")
    given = parser.parse_args()
    settings = Settings(model=not given.no_model, jobs=given.jobs, ter=given.every_figure)
    with tempfile.TemporaryDirectory() as folder:
        run = Run(settings, Path(folder), tuple(given.engines), given.resamples, given.every_figure)
        known = {
            "words": lambda: words(run),
            "news": lambda: news(run, given.part),
            "flores": lambda: flores(run),
            "demetr": lambda: demetr(run),
        }
        lines = []
        for name in given.sets:
            for line in known[name]():
                print(line.shown(), flush=True)
                lines.append(line)
    if given.write is not None:
        write(given.write, lines)


def write(model: Path, lines: Iterable[Line]) -> None:
    """The rows in the place of those that are in the model's `measured.json`, and the card anew."""
    path = model / MEASURED
    measured = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    measured["figures"] = [record for line in lines if (record := line.record) is not None]
    path.write_text(json.dumps(measured, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    write_card(model)


if __name__ == "__main__":
    main()
