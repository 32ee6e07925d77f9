"""The gate set up on texts that have findings already, from the first run to the next change."""

from pathlib import Path

from tests.acceptance.command import CHECK, tqcheck, write_jsonl
from tests.readers.git_repository import commit, repository

KNOWN = {
    "id": "known",
    "text": "Exports rose to $20 billion last year.",
    "retranslation": "Exports rose to $200 billion last year.",
}
NEW = {
    "id": "new",
    "text": "Imports fell to $30 billion last year.",
    "retranslation": "Imports fell to $300 billion last year.",
}


def test_a_project_with_old_findings(tmp_path: Path) -> None:
    repo = repository(tmp_path / "repo")
    (repo / "tqcheck.toml").write_text('baseline = "baseline.jsonl"\nstrict-baseline = true\n')
    write_jsonl(repo / "news.jsonl", KNOWN)

    def run(*arguments: str) -> int:
        return tqcheck(*arguments, cwd=repo).code

    assert run(*CHECK, "news.jsonl") == 2, "there is no baseline yet"
    (repo / "tqcheck.toml").write_text('baseline = "baseline.jsonl"\n')
    (repo / "baseline.jsonl").write_text('{"tqcheck": "baseline", "version": 1}\n')
    assert run(*CHECK, "news.jsonl", "--output", "jsonl=run.jsonl") == 1
    assert run("baseline", "write", "run.jsonl") == 0
    commit(repo)
    assert run(*CHECK, "news.jsonl") == 0
    write_jsonl(repo / "news.jsonl", KNOWN, NEW)
    assert run(*CHECK, "news.jsonl", "--changed-since", "HEAD", "--output", "jsonl=run.jsonl") == 1
    assert run("accept", "run.jsonl", "new", "TQ102", "--reason", "as the ministry has it") == 0
    assert run(*CHECK, "news.jsonl", "--changed-since", "HEAD", "--strict-baseline") == 0
