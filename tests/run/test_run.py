"""One run over a batch, whoever drives it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from tests.builders import load_fake_checker, passage
from tqcheck.core.content_hash import text_hash
from tqcheck.core.errors import EmptyInputError, InputError, ModelError, UsageError
from tqcheck.core.finding import Verdict
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.core.summary import Summary
from tqcheck.judging.analyse import AnalysedBatch
from tqcheck.readers import Entry
from tqcheck.run import run as module
from tqcheck.run.result_cache import Results
from tqcheck.run.run import Run
from tqcheck.storage.sqlite_store import KeyedFolder
from tqcheck.suppressions.applying import Revision
from tqcheck.suppressions.baseline import Baseline, Key, PassageKey
from tqcheck.suppressions.entry_writing import write_baseline

RULES_ALONE = Settings(model=False)
SOUND = passage("Rates rose on Thursday.", "Rates rose on Thursday.", id="sound")
DRIFTED = passage(
    "Exports rose to $20 billion last year.", "Exports rose to $200 billion last year.", id="drifted"
)
BROKEN = InputError("broken JSON", "in.jsonl", 2, cure="mend it")
EMPTY = EmptyInputError("no passages in it", "in.jsonl", cure="check the file")


def summary_of(run: Run, *passages: Passage) -> Summary:
    for _ in run.judged(passages):
        pass
    return run.summary()


def test_passages_in_judgements_out_and_then_the_summary() -> None:
    run = Run(RULES_ALONE, files=("news.jsonl",))
    judgements = [each for batch in run.judged([SOUND, DRIFTED]) for each in batch.judgements]
    assert [(each.passage.id, each.verdict) for each in judgements] == [
        ("sound", Verdict.PASS),
        ("drifted", Verdict.FAIL),
    ]
    summary = run.summary("engine#1")
    assert (summary.passages, summary.findings, summary.verdict) == (2, 1, Verdict.FAIL)
    assert "|engine:engine#1|" in summary.signature


def test_each_batch_is_counted_when_it_is_given() -> None:
    run = Run(RULES_ALONE)
    judged = run.judged(replace(SOUND, id=str(number)) for number in range(70))
    assert run.summary().passages == 0
    next(judged)
    assert run.summary().passages == 64
    assert len(list(judged)) == 1
    assert run.summary().passages == 70


def test_nothing_is_read_before_the_model_is_there() -> None:
    def load(settings: Settings) -> None:
        raise ModelError("is missing", "model.onnx", cure="install tqcheck anew")

    def passages() -> Iterator[Passage]:
        pytest.fail("a passage was read")
        yield SOUND

    with pytest.raises(ModelError):
        next(Run(Settings(), load=load).judged(passages()))


def test_the_learned_checker_signs_once_it_is_loaded() -> None:
    run = Run(Settings(), load=load_fake_checker)
    assert "|model:none|" in run.summary().signature
    run.load_model()
    assert "|model:checker-fake#00c0ffee|" in run.summary().signature
    assert "|model:checker-fake#00c0ffee|" in summary_of(run, SOUND).signature


@pytest.mark.parametrize(
    ("settings", "entries", "ids", "errors"),
    [
        (Settings(), [SOUND, DRIFTED], ["sound", "drifted"], 0),
        (Settings(keep_going=True), [SOUND, BROKEN, DRIFTED, EMPTY], ["sound", "drifted"], 2),
        (Settings(allow_empty=True), [EMPTY, SOUND], ["sound"], 0),
        (Settings(keep_going=True, allow_empty=True), [BROKEN, EMPTY], [], 1),
    ],
    ids=["all", "keep-going", "allow-empty", "both"],
)
def test_input_errors_are_told_of_and_counted(
    settings: Settings, entries: list[Entry], ids: list[str], errors: int
) -> None:
    told: list[tuple[InputError, int]] = []
    run = Run(settings)
    assert [each.id for each in run.readable(entries, lambda *each: told.append(each))] == ids
    assert run.summary().input_errors == errors
    assert [number for _, number in told] == list(range(1, errors + 1))


@pytest.mark.parametrize("fault", [BROKEN, EMPTY], ids=["broken", "empty"])
def test_the_first_input_error_ends_the_run_and_is_not_forgotten(fault: InputError) -> None:
    run = Run(Settings())
    passages = run.readable([SOUND, fault, DRIFTED])
    assert next(passages) == SOUND
    with pytest.raises(InputError) as raised:
        next(passages)
    assert raised.value is fault
    assert run.summary().input_errors == 1


def test_known_findings_are_suppressed(tmp_path: Path) -> None:
    baseline = tmp_path / "base.jsonl"
    key = Key(PassageKey("news.jsonl", "drifted", text_hash(DRIFTED.text)), "TQ102")
    write_baseline(Baseline(baseline, {key: 1}))
    drifted = replace(DRIFTED, location=replace(DRIFTED.location, file=str(tmp_path / "news.jsonl")))
    summary = summary_of(Run(replace(RULES_ALONE, baseline=baseline)), drifted)
    assert (summary.verdict, summary.findings, summary.baselined) == (Verdict.PASS, 0, 1)


def test_accepted_findings_of_the_usual_file_are_suppressed(tmp_path: Path) -> None:
    accepted = tmp_path / "accepted.jsonl"
    entry = f'{{"text_hash": "{text_hash(DRIFTED.text)}", "rule": "TQ102", "reason": "a joke"}}'
    accepted.write_text(f'{{"tqcheck": "accepted", "version": 1}}\n{entry}\n')
    summary = summary_of(Run(RULES_ALONE, accepted=accepted), DRIFTED)
    assert (summary.verdict, summary.findings, summary.suppressed) == (Verdict.PASS, 0, 1)


def test_suppressions_of_no_use_are_refused_at_once() -> None:
    with pytest.raises(UsageError, match="--strict-baseline without a baseline"):
        Run(Settings(strict_baseline=True))


def test_unchanged_passages_are_counted_and_not_judged() -> None:
    run = Run(RULES_ALONE, since=Revision("main", "0123456789abcdef"))
    run.skip_unchanged(DRIFTED)
    summary = summary_of(run, SOUND)
    assert (summary.passages, summary.unchanged, summary.changed_since) == (1, 1, "main")


def test_what_another_run_has_analysed_is_not_analysed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = partial(Results.of, KeyedFolder(tmp_path, b"secret"), pytest.fail)
    first, again = Run(RULES_ALONE), Run(RULES_ALONE)
    before = list(first.judged([SOUND, DRIFTED], kept))

    def refuse(passages, settings, load, glossary):  # type: ignore[no-untyped-def]
        for each in passages:
            assert each is None, f"{each.id} is analysed again"
            yield [], AnalysedBatch(())

    monkeypatch.setattr(module, "analysed_batches", refuse)
    assert [each for batch in again.judged([SOUND, DRIFTED], kept) for each in batch.judgements] == [
        each for batch in before for each in batch.judgements
    ]
    assert again.summary() == first.summary()


def test_it_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    run = Run(replace(RULES_ALONE, keep_going=True))
    summary_of(run, *run.readable([SOUND, BROKEN, DRIFTED]))
    assert capfd.readouterr() == ("", "")
