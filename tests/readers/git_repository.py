"""A scratch git repository."""

import os
import subprocess
from pathlib import Path

_SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    **{
        f"GIT_{who}_{what}": f"{who}@example.org"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    },
}


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder, by nobody's settings."""
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **_SETTINGS},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def repository(folder: Path, **files: str) -> Path:
    """A new repository with these files (`a_txt` is a.txt) committed."""
    folder.mkdir(exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    for name, content in files.items():
        path = folder / name.replace("_", ".")
        path.write_bytes(content.encode())
    commit(folder)
    return folder


def commit(folder: Path) -> str:
    """Commit all there is; the commit's name."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", "texts")
    return git(folder, "rev-parse", "HEAD")
