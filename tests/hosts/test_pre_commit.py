"""The hooks, run by pre-commit itself in a scratch repository, by the configuration that the manual has.

The hooks' repository there has the manifest as it is, but for `language: python`: the environment that pre-commit
would make takes the network and some twenty seconds. Instead the hook runs the tqcheck of these tests.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from tests.acceptance.command import write_jsonl, write_lines
from tests.acceptance.test_exit_codes import ALONE, DRIFTED, SOUND
from tests.manual.pages import snippet
from tests.readers.git_repository import git, repository

MANIFEST = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
HOOKS = {hook["id"]: hook for hook in yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))}
BIN = Path(sys.executable).parent


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A repository of the hooks, and its commit."""
    folder = tmp_path_factory.mktemp("hooks")
    manifest = [hook | {"language": "system"} for hook in HOOKS.values()]
    (folder / MANIFEST.name).write_text(yaml.safe_dump(manifest), encoding="utf-8")
    repository(folder)
    return str(folder), git(folder, "rev-parse", "HEAD")


@pytest.fixture
def texts(tmp_path: Path, hooks: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of texts with the hooks of the manual installed for commits and pushes."""
    monkeypatch.setenv("PATH", f"{BIN}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "home"))
    folder = repository(tmp_path / "texts")
    configure(folder, hooks)
    pre_commit(folder, "install", "--hook-type", "pre-commit", "--hook-type", "pre-push")
    return folder


def configure(folder: Path, hooks: tuple[str, str], **given: object) -> None:
    """Write the manual's configuration, with the full hook before a push; `given` goes to every hook."""
    config = snippet("how-to/pre-commit.md", "The hooks")
    config["repos"][0]["hooks"].append({"id": "tqcheck", "stages": ["pre-push"]})
    (config["repos"][0]["repo"], config["repos"][0]["rev"]) = hooks
    for hook in config["repos"][0]["hooks"]:
        hook.update(given)
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")


def pre_commit(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [BIN / "pre-commit", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def committing(folder: Path) -> str:
    """Commit all there is; what the hooks said where they blocked it, else nothing."""
    try:
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "--message", "texts")
    except subprocess.CalledProcessError as fault:
        assert git(folder, "log", "--oneline").count("\n") == 0, "it was committed all the same"
        return str(fault.stdout + fault.stderr)
    return ""


@pytest.mark.parametrize(
    ("record", "says"),
    [
        (SOUND, None),
        (DRIFTED, "TQ102 changed-number"),
        (ALONE, "no counterpart: drift was not checked"),
        ({"txt": "Rates rose."}, 'articles/new.jsonl:1: no "text"'),
    ],
    ids=["sound", "drifted", "unchecked", "broken"],
)
def test_a_commit(texts: Path, record: Mapping[str, object], says: str | None) -> None:
    write_jsonl(texts / "articles" / "new.jsonl", record)
    said = committing(texts)
    assert bool(said) is (says is not None)
    assert (says or "") in said
    assert said.count("Failed") == bool(said)


def test_a_file_that_is_no_text_blocks_it_too(texts: Path, hooks: tuple[str, str]) -> None:
    (texts / "articles").mkdir()
    (texts / "articles" / "new.jsonl").write_bytes(b'{"text": "Rates rose."}\n'.decode().encode("utf-16"))
    assert "is UTF-16, not UTF-8" in committing(texts)


def test_files_elsewhere_are_no_passages(texts: Path) -> None:
    write_lines(texts / "translations.csv", ["text,reference", "Rates rose.,Prices fell."])
    assert committing(texts) == ""


def test_a_baseline_does_not_block_a_commit(texts: Path) -> None:
    write_jsonl(texts / "articles" / "tqcheck-baseline.jsonl", {"tqcheck": "baseline", "version": 1})
    assert committing(texts) == ""


def test_the_full_hook_runs_before_a_push(texts: Path, tmp_path: Path) -> None:
    write_jsonl(texts / "articles" / "new.jsonl", DRIFTED)
    git(texts, "add", "--all")
    git(texts, "commit", "--quiet", "--no-verify", "--message", "texts")
    git(tmp_path, "init", "--quiet", "--bare", "elsewhere")
    with pytest.raises(subprocess.CalledProcessError) as fault:
        git(texts, "push", str(tmp_path / "elsewhere"), "main")
    assert "|model:checker-en#" in fault.value.stdout + fault.value.stderr
    assert git(tmp_path / "elsewhere", "branch") == ""


@pytest.mark.parametrize(
    "args", [["--allow-unchecked", "--"], ["--families", "awkward,integrity", "--"]], ids=" ".join
)
def test_passages_that_have_no_counterparts_yet(texts: Path, hooks: tuple[str, str], args: list[str]) -> None:
    configure(texts, hooks, args=args)
    write_jsonl(texts / "articles" / "new.jsonl", ALONE)
    assert committing(texts) == ""
    assert "--no-model" in HOOKS["tqcheck-fast"]["entry"]  # args of one's own do not take it away


def test_the_full_hook_is_the_fast_one_with_the_model() -> None:
    full, fast = HOOKS["tqcheck"], HOOKS["tqcheck-fast"]
    assert fast["entry"] == f"{full['entry']} --no-model"
    assert {key for key in full if full[key] != fast[key]} == {"id", "name", "description", "entry"}
    assert "allow" not in full["entry"]
    assert (full["language"], full["require_serial"]) == ("python", True)


def test_a_file_that_is_called_like_an_option_is_no_option(texts: Path, hooks: tuple[str, str]) -> None:
    configure(texts, hooks, files=r"\.jsonl$")
    engine = "--translator=command:sh -c 'touch owned; cat' x.jsonl"
    write_jsonl(texts / engine, ALONE)
    assert "no counterpart: drift was not checked" in committing(texts)  # it was read
    assert not (texts / "owned").exists()


def test_args_without_an_end_are_refused(texts: Path, hooks: tuple[str, str]) -> None:
    configure(texts, hooks, args=["--allow-unchecked"])
    write_jsonl(texts / "articles" / "new.jsonl", SOUND)
    assert 'end the args of the hook with "--"' in committing(texts)


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("a.jsonl", True),
        ("b/A.JSONL", True),
        ("a.csv", True),
        ("requirements.txt", False),
        ("a.json", False),
        ("-a.jsonl", False),
        ("tqcheck-accepted.jsonl", False),
        ("a/tqcheck-baseline.jsonl", False),
        ("tqcheck-run-2.jsonl", False),
        ("tqcheck-passages.jsonl", True),
        ("tqcheck-baseline/a.jsonl", True),
    ],
)
def test_files_that_the_hooks_take(name: str, taken: bool) -> None:
    matches = {
        bool(re.search(hook["files"], name)) and not re.search(hook["exclude"], name)
        for hook in HOOKS.values()
    }
    assert matches == {taken}
    # Not by `types`: a file of UTF-16 is no text to pre-commit, and would be passed over.
    assert all("types" not in hook and "types_or" not in hook for hook in HOOKS.values())


def test_pre_commit_takes_the_manifest_as_it_is(tmp_path: Path) -> None:
    shutil.copy(MANIFEST, tmp_path)
    assert pre_commit(tmp_path, "validate-manifest", MANIFEST.name).returncode == 0
