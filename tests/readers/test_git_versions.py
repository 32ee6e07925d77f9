"""Files as they were, and revisions that are of no use."""

from pathlib import Path

import pytest

from tests.readers.git_repository import commit, git, repository
from tqcheck.core.errors import InputError, UsageError
from tqcheck.readers.files import input_file
from tqcheck.readers.git_versions import versions_at

FIRST = "One.\nTwo.\nThree.\nFour.\n"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = repository(tmp_path / "repo", a_txt=FIRST)
    monkeypatch.chdir(made)
    return made


def then(name: str, revision: str = "HEAD") -> bytes | None:
    version = versions_at(revision, Path.cwd()).of(input_file(name))
    if version is None:
        return None
    with version.open() as stream:
        return stream.read()


def test_a_file_is_what_it_was(repo: Path) -> None:
    (repo / "a.txt").write_text("changed")
    assert then("a.txt") == then(str(repo / "a.txt")) == FIRST.encode()
    assert versions_at("HEAD", repo).of(input_file("a.txt")).name == "a.txt"  # type: ignore[union-attr]


@pytest.mark.parametrize("revision", ["HEAD~1", "main~1", "start", "@{1}"])
def test_revisions(repo: Path, revision: str) -> None:
    git(repo, "tag", "start")
    (repo / "a.txt").write_text("changed")
    commit(repo)
    assert then("a.txt", revision) == FIRST.encode()
    assert then("a.txt") == b"changed"


def test_a_file_that_was_not_there_has_no_version(repo: Path) -> None:
    (repo / "b.txt").write_text("new")
    (repo / "folder").mkdir()
    (repo / "folder" / "c.txt").symlink_to("../a.txt")
    assert then("b.txt") is None
    assert then("folder/c.txt") == FIRST.encode(), "a link is the file that it leads to"


def test_a_renamed_file_is_found_under_its_old_name(repo: Path) -> None:
    (repo / "odd").mkdir()
    git(repo, "mv", "a.txt", "odd/ä *\t.txt")
    with (repo / "odd" / "ä *\t.txt").open("a") as stream:
        stream.write("Five.\n")
    assert then("odd/ä *\t.txt") == FIRST.encode()


def test_names_are_no_patterns(repo: Path) -> None:
    (repo / "*.txt").write_text("new")
    (repo / ":(top)a.txt").write_text("new")
    assert then("*.txt") is None
    assert then(":(top)a.txt") is None


def test_line_ends_are_those_of_a_checkout(repo: Path) -> None:
    (repo / ".gitattributes").write_text("*.txt text eol=crlf\n")
    assert then("a.txt") == FIRST.replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    "revision", ["nope", "-x", "--all", "", "HEAD:a.txt", "HEAD~7", "HEAD..HEAD", "a\nb"]
)
def test_revisions_that_are_none(repo: Path, revision: str) -> None:
    with pytest.raises(UsageError) as refused:
        versions_at(revision, repo)
    assert "there is no commit" in str(refused.value)
    assert str(refused.value).endswith("here; check the name, or run git fetch")


def test_a_shallow_clone_says_so(repo: Path, tmp_path: Path) -> None:
    first = git(repo, "rev-parse", "HEAD")
    commit(repo)
    git(tmp_path, "clone", "--quiet", "--depth=1", repo.as_uri(), "shallow")
    with pytest.raises(UsageError, match="this is a shallow clone: run git fetch --unshallow"):
        versions_at(first, tmp_path / "shallow")


def test_outside_of_a_repository(repo: Path, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("b")
    with pytest.raises(UsageError, match=r"not a git repository .* run it in a git repository"):
        versions_at("HEAD", tmp_path)
    with pytest.raises(UsageError, match="is not in the git repository"):
        then(str(tmp_path / "b.txt"))


def test_without_git(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repo))
    with pytest.raises(UsageError, match="git is not installed; install it, or leave the option out"):
        versions_at("HEAD", repo)


def test_a_damaged_repository_is_the_user_s_to_mend(repo: Path) -> None:
    versions = versions_at("HEAD", repo)
    blob = git(repo, "rev-parse", "HEAD:a.txt")
    (repo / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    version = versions.of(input_file("a.txt"))
    assert version is not None
    with pytest.raises(InputError, match="git cannot give its content at HEAD"):
        version.open()
    tree = git(repo, "rev-parse", "HEAD^{tree}")
    (repo / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    with pytest.raises(UsageError, match="--changed-since: git ls-tree failed"):
        versions.of(input_file("a.txt"))
