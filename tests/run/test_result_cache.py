"""Only what is new or has changed is analysed, and nobody can tell from the judgements."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.builders import passage
from tests.qe.tiny_model import write_model
from tqcheck.core.finding import Severity
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Counterpart, Passage, Route, Suppression
from tqcheck.core.settings import Level, Sensitivity, Settings
from tqcheck.judging.analyse import AnalysedBatch, Judge, decided
from tqcheck.judging.workers import LoadChecker, analysed_batches, load_checker
from tqcheck.qe import LearnedChecker, load
from tqcheck.run import result_cache as module
from tqcheck.run.result_cache import FILE, Results
from tqcheck.storage.sqlite_store import KeyedFolder

RULES_ALONE = Settings(model=False)
TEXT = "Exports rose to $20 billion, the the ministry said."
PASSAGE = passage(TEXT, "Exports rose to $200 billion, the ministry said.", source="x", source_language="zh")


class Asked:
    """Analyses, and remembers what it was given."""

    def __init__(self, settings: Settings = RULES_ALONE, load: LoadChecker = load_checker) -> None:
        self.settings = settings
        self.load = load
        self.ids: list[str] = []

    def __call__(self, passages: Iterable[Passage | None]) -> Iterator[tuple[list[Passage], AnalysedBatch]]:
        def noted() -> Iterator[Passage | None]:
            for each in passages:
                self.ids += [] if each is None else [each.id]
                yield each

        return analysed_batches(noted(), self.settings, self.load)


def load_model(folder: Path, settings: Settings) -> LearnedChecker | None:
    return load(folder=folder) if settings.model else None


def opened(folder: Path, settings: Settings = RULES_ALONE, model: str = "none") -> Results:
    return Results.of(KeyedFolder(folder, b"secret"), pytest.fail, settings, model)


def judged(
    results: Results, passages: Iterable[Passage], asked: Asked, settings: Settings = RULES_ALONE
) -> list[Judgement]:
    deciding = partial(decided, settings=settings)
    made = [each for batch in results.judged(passages, asked, deciding) for each in batch.judgements]
    results.close()
    return made


def many(count: int, *changed: int) -> list[Passage]:
    return [
        replace(PASSAGE, id=str(number), text=f"{TEXT} {number}{' anew' * (number in changed)}.")
        for number in range(count)
    ]


@pytest.mark.parametrize("together", [1, 7, 1024])
def test_what_is_new_is_judged_and_all_comes_in_order(
    together: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_TOGETHER", together)
    judged(opened(tmp_path), many(100), Asked())
    asked = Asked()
    anew = many(100, 0, 40, 41, 99)
    made = judged(opened(tmp_path), [*anew, replace(PASSAGE, id="new")], asked)
    assert asked.ids == ["0", "40", "41", "99", "new"]
    wanted = Judge(RULES_ALONE).judge([*anew, replace(PASSAGE, id="new")]).judgements
    assert made == list(wanted)


def test_nothing_new_troubles_nobody(tmp_path: Path) -> None:
    judged(opened(tmp_path), many(3), Asked())
    asked = Asked()
    assert [each.passage.id for each in judged(opened(tmp_path), many(3), asked)] == ["0", "1", "2"]
    assert asked.ids == []


def test_memory_does_not_grow_with_what_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_TOGETHER", 10)
    judged(opened(tmp_path), many(200), Asked())
    batches = [
        len(batch.judgements)
        for batch in opened(tmp_path).judged(many(200), Asked(), partial(decided, settings=RULES_ALONE))
    ]
    assert (max(batches), sum(batches)) == (10, 200)


@pytest.mark.parametrize(
    "change",
    [
        {"text": f"{TEXT} More."},
        {"language": "de"},
        {"source": "y"},
        {"source_language": "ja"},
        {"counterparts": (*PASSAGE.counterparts, Counterpart(Route.REFERENCE, "Exports rose."))},
        {"counterparts": (replace(PASSAGE.counterparts[0], origin="b"),)},
        {"counterparts": (replace(PASSAGE.counterparts[0], fault="it is empty"),)},
        {"counterparts": (replace(PASSAGE.counterparts[0], route=Route.ROUND_TRIP),)},
    ],
    ids=str,
)
def test_whatever_can_change_a_judgement_has_the_passage_judged_anew(
    tmp_path: Path, change: dict[str, Any]
) -> None:
    judged(opened(tmp_path), [PASSAGE], Asked())
    asked = Asked()
    judged(opened(tmp_path), [replace(PASSAGE, **change)], asked)
    assert len(asked.ids) == 1


def test_id_place_and_other_keys_change_nothing(tmp_path: Path) -> None:
    judged(opened(tmp_path), [PASSAGE], Asked())
    asked = Asked()
    moved = replace(PASSAGE, id="q", location=replace(PASSAGE.location, line=99), extra={"desk": "news"})
    (made,) = judged(opened(tmp_path), [moved], asked)
    assert (asked.ids, made.passage) == ([], moved)


LOOKED_FOR: dict[str, Any] = {
    "families": (),
    "disable": ("TQ102",),
    "model": True,
    "ter": True,
}


@pytest.mark.parametrize("name", [each.name for each in fields(Settings)])
def test_every_setting_either_changes_analyses_or_is_decided_by(tmp_path: Path, name: str) -> None:
    assert (name in LOOKED_FOR) is (name in module._ANALYSED_BY)
    if name in LOOKED_FOR:
        changed = replace(RULES_ALONE, **{name: LOOKED_FOR[name]})
        assert opened(tmp_path, changed).run != opened(tmp_path).run


POLICIES: list[Settings] = [
    replace(RULES_ALONE, **each)
    for each in (
        {"fail_on": Level.MINOR},
        {"fail_on_drift": Level.NEVER},
        {"fail_on_awkward": Level.MINOR},
        {"severity": {"TQ102": Severity.MINOR}},
        {"min_confidence": {"TQ102": 0.99}},
        {"excuse": (Suppression("TQ203"),)},
        {"sensitivity": Sensitivity.HIGH},
    )
]


@pytest.mark.parametrize("policy", POLICIES, ids=str)
def test_another_policy_analyses_nothing_and_decides_as_an_uncached_run(
    tmp_path: Path, policy: Settings
) -> None:
    judged(opened(tmp_path), many(3), Asked())
    asked = Asked(policy)
    made = judged(opened(tmp_path, policy), many(3), asked, policy)
    assert asked.ids == []
    assert made == list(Judge(policy).judge(many(3)).judgements)


def test_another_suppression_of_the_record_analyses_nothing(tmp_path: Path) -> None:
    judged(opened(tmp_path), [PASSAGE], Asked())
    asked = Asked()
    suppressed = replace(PASSAGE, suppressions=(Suppression("TQ102"),))
    (made,) = judged(opened(tmp_path), [suppressed], asked)
    assert asked.ids == []
    assert [each.finding.rule for each in made.suppressed] == ["TQ102"]


READINESS: list[Settings] = [
    Settings(sensitivity=Sensitivity.LOW),
    Settings(sensitivity=Sensitivity.HIGH),
    Settings(sensitivity=Sensitivity.LOW, min_confidence={"TQ101": 0.0}),
    Settings(min_confidence={"TQ201": 0.1, "TQ101": 0.6}),
]


@pytest.mark.parametrize("before", READINESS, ids=lambda each: f"{each.sensitivity} {each.min_confidence}")
def test_how_readily_the_checker_flags_is_decided_on_what_is_kept(tmp_path: Path, before: Settings) -> None:
    """From any setting to any other one; the findings are those of an analysis of its own."""
    passages = [
        replace(PASSAGE, text=text) for text in (TEXT, "Rates fell. It was a very bad day for banks.")
    ]
    load = partial(load_model, write_model(tmp_path / "model"))
    asked = Asked(before, load)
    judged(opened(tmp_path, before), passages, asked, before)
    assert asked.ids == ["p1", "p1"]
    counts = set()
    for policy in READINESS:
        asked = Asked(policy, load)
        made = judged(opened(tmp_path, policy), passages, asked, policy)
        assert asked.ids == []
        plain = Judge(policy, checker=load(policy)).judge(passages).judgements
        assert [each.findings for each in made] == [each.findings for each in plain]
        assert [each.verdict for each in made] == [each.verdict for each in plain]
        counts.add(sum(len(each.findings) for each in made))
    assert len(counts) > 1


@pytest.mark.parametrize(
    ("name", "other"),
    [("_code", lambda: "other"), ("_version", lambda name: "other")],
)
def test_other_code_or_libraries_judge_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, other: Callable[..., str]
) -> None:
    before = opened(tmp_path).run
    monkeypatch.setattr(module, name, other)
    assert opened(tmp_path).run != before


def test_another_model_judges_anew(tmp_path: Path) -> None:
    assert opened(tmp_path, model="checker-en#1").run != opened(tmp_path, model="checker-en#2").run


def test_a_file_that_has_grown_too_large_is_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged(opened(tmp_path), [PASSAGE], Asked())
    monkeypatch.setattr(module, "_LARGEST", (tmp_path / FILE).stat().st_size - 1)
    asked = Asked()
    judged(opened(tmp_path), [PASSAGE], asked)
    assert len(asked.ids) == 1


def test_a_row_of_anything_is_judged_again_and_replaced(tmp_path: Path) -> None:
    passages = many(5)
    judged(opened(tmp_path), passages, Asked())
    spoilt = opened(tmp_path)
    spoilt.table.keep({spoilt._key(passages[number]): b"[7]" for number in (0, 3)})
    spoilt.close()
    asked = Asked()
    assert judged(opened(tmp_path), passages, asked) == list(Judge(RULES_ALONE).judge(passages).judgements)
    assert asked.ids == ["0", "3"]
    asked = Asked()
    judged(opened(tmp_path), passages, asked)
    assert asked.ids == []


def test_results_with_another_secret_are_not_taken(tmp_path: Path) -> None:
    judged(opened(tmp_path), many(3), Asked())
    asked = Asked()
    judged(Results.of(KeyedFolder(tmp_path, b"another"), pytest.fail, RULES_ALONE, "none"), many(3), asked)
    assert asked.ids == ["0", "1", "2"]
