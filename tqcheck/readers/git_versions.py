"""Files as they were at an earlier revision, from git."""

import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, cast

from tqcheck.core.errors import InputError, UsageError, one_line, quoted
from tqcheck.readers.base import InputFile

_FILE_MODES = ("100644", "100755")


@dataclass(frozen=True)
class Versions:
    """The files of a git repository at one commit."""

    root: Path
    """The folder of the working tree."""
    revision: str
    """The revision as the user gave it."""
    commit: str

    def of(self, file: InputFile) -> InputFile | None:
        """The file as it was at the commit, also under an earlier name; None if it did not exist.

        Raises UsageError for a file outside the repository, and its `open` InputError if git cannot give the content.
        """
        name = self._name(file)
        blob = self._blob(self._renamed.get(name, name))
        return None if blob is None else replace(file, open=lambda: self._opened(blob, name, file))

    def _name(self, file: InputFile) -> str:
        path = Path(os.path.realpath(file.name))
        if not path.is_relative_to(self.root):
            raise UsageError(
                f"{file.name} is not in the git repository {self.root}",
                cure="run --changed-since in the repository of the files",
            )
        return path.relative_to(self.root).as_posix()

    def _blob(self, name: str) -> str | None:
        listed = self._git("ls-tree", "-z", "--full-tree", self.commit, "--", name).decode("utf-8", "replace")
        mode, _, rest = listed.partition(" ")
        return rest.split()[1] if mode in _FILE_MODES else None

    @cached_property
    def _renamed(self) -> dict[str, str]:
        """The old name of each file that git detects as renamed, by its new name."""
        options = ("--name-status", "-z", "--find-renames", "--diff-filter=R", "--no-ext-diff")
        words = self._git("diff", *options, self.commit, "--").decode("utf-8", "replace").split("\0")
        return dict(zip(words[2::3], words[1::3], strict=False))

    def _opened(self, blob: str, name: str, file: InputFile) -> BinaryIO:
        """A temporary file with the content as a checkout would write it, including line ends."""
        content = cast(BinaryIO, tempfile.TemporaryFile())  # noqa: SIM115 - the reader closes it
        done = _run(self.root, ["cat-file", "--filters", f"--path={name}", blob], content)
        if done.returncode:
            content.close()
            raise InputError(f"git cannot give its content at {self.revision}: {_said(done)}", file.name)
        content.seek(0)
        return content

    def _git(self, *arguments: str) -> bytes:
        done = _run(self.root, arguments)
        if done.returncode:
            raise UsageError(f"--changed-since: git {arguments[0]} failed: {_said(done)}")
        return done.stdout


def versions_at(revision: str, folder: Path) -> Versions:
    """The repository that contains a folder, at a revision: a branch, a tag, a commit, `HEAD~3`.

    Raises UsageError if there is no git, no repository or no such commit.
    """
    top = _run(folder, ["rev-parse", "--show-toplevel"])
    if top.returncode:
        raise UsageError(
            f"--changed-since: {_said(top)}", cure="run it in a git repository with a working tree"
        )
    root = Path(os.path.realpath(os.fsdecode(top.stdout.removesuffix(b"\n"))))
    found = None
    if revision and not revision.startswith("-"):  # it would be read as an option
        found = _run(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"])
    if found is None or found.returncode:
        raise UsageError(f"--changed-since: there is no commit {quoted(revision)} here", cure=_cure(root))
    return Versions(root, revision, found.stdout.decode().split()[-1])


def _cure(root: Path) -> str:
    if _run(root, ["rev-parse", "--is-shallow-repository"]).stdout.strip() == b"true":
        return "this is a shallow clone: run git fetch --unshallow (in a CI job, fetch with depth 0)"
    return "check the name, or run git fetch"


def _run(
    folder: Path, arguments: Sequence[str], output: BinaryIO | int = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes]:
    """Run git without a shell; pathnames are taken literally, and git never prompts at the terminal."""
    try:
        return subprocess.run(  # noqa: S603 - arguments are a list, and options end before what a user wrote
            ["git", "--literal-pathspecs", *arguments],  # noqa: S607 - the user's git
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.PIPE,
            env={**os.environ, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"},
            check=False,
        )
    except FileNotFoundError:
        raise UsageError(
            "--changed-since: git is not installed", cure="install it, or leave the option out"
        ) from None


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    said = next(
        (line for line in lines if line.startswith("fatal: ")), lines[-1] if lines else "no reason given"
    )
    return one_line(said.removeprefix("fatal: "))
