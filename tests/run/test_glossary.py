"""A run with a glossary: here and in workers, kept and not, from the command line, pytest and Python."""

import json
from functools import partial
from pathlib import Path

import pytest

import tqcheck
from tests.cli.in_process import tqcheck as in_process
from tqcheck.core.errors import InputError
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.run.result_cache import Results
from tqcheck.run.run import Run
from tqcheck.storage.sqlite_store import KeyedFolder

PASSAGE = Passage("Ihre Rechnung wurde geschlossen.", "de", "p", "Your account was closed.", "en")


@pytest.fixture
def terms(tmp_path: Path) -> Path:
    path = tmp_path / "terms.csv"
    path.write_text("source,target\naccount,Konto\n", encoding="utf-8")
    return path


def settings(glossary: Path | None, jobs: int = 1) -> Settings:
    return Settings(model=False, glossary=glossary, jobs=jobs)


def rules(judgement: Judgement) -> list[str]:
    return [finding.rule for finding in judgement.findings]


@pytest.mark.parametrize("jobs", [1, 2])
def test_from_python(terms: Path, jobs: int) -> None:
    report = tqcheck.check([PASSAGE], settings(terms, jobs))
    assert rules(report.judgements[0]) == ["TQ111"]
    assert "|glossary:1#" in report.summary.signature


def test_without_one_nothing_is_said() -> None:
    (judgement,) = tqcheck.check([PASSAGE], settings(None)).judgements
    assert rules(judgement) == []
    assert {"TQ111", "TQ112"}.isdisjoint(each.rule for each in judgement.skipped)


def test_a_changed_glossary_analyses_anew(tmp_path: Path, terms: Path) -> None:
    kept = partial(Results.of, KeyedFolder(tmp_path / "cache", b"secret"), pytest.fail)

    def once() -> list[str]:
        (batch,) = Run(settings(terms)).judged([PASSAGE], kept)
        return rules(batch.judgements[0])

    assert once() == once() == ["TQ111"]
    terms.write_text("source,target\naccount,Rechnung\n", encoding="utf-8")
    assert once() == []


def test_one_that_is_of_no_use_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such glossary"):
        Run(settings(tmp_path / "none.csv"))


def written(folder: Path) -> None:
    record = {
        "id": "p",
        "text": PASSAGE.text,
        "language": "de",
        "source": PASSAGE.source,
        "source_language": "en",
    }
    (folder / "in.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")


def test_from_the_command_line(tmp_path: Path, terms: Path) -> None:
    written(tmp_path)
    # A folder that holds the glossary, too: no passages are looked for in it.
    run = in_process("check", ".", "--no-model", "--no-cache", "--glossary", "terms.csv", cwd=tmp_path)
    assert run.code == 1
    assert '"account" is "Konto" in the glossary, which is not here' in run.out
    terms.write_text("source,target\naccount,\n", encoding="utf-8")
    run = in_process("check", "in.jsonl", "--no-model", "--glossary", "terms.csv", cwd=tmp_path)
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert run.err.startswith('tqcheck: error: terms.csv:2: no target term for "account"; ')


def test_it_is_never_overwritten(tmp_path: Path, terms: Path) -> None:
    written(tmp_path)
    run = in_process(
        "check", "in.jsonl", "--no-model", "--glossary", "terms.csv", "-o", "text=terms.csv", cwd=tmp_path
    )
    assert run.code == 2
    assert terms.read_text(encoding="utf-8").startswith("source,target")


def test_from_the_configuration(tmp_path: Path, terms: Path) -> None:
    written(tmp_path)
    (tmp_path / "sub").mkdir()
    (tmp_path / "tqcheck.toml").write_text('glossary = "terms.csv"\nmodel = false\n', encoding="utf-8")
    run = in_process("check", "../in.jsonl", "--no-cache", "-o", "jsonl", cwd=tmp_path / "sub")
    assert '"rule": "TQ111"' in run.out
