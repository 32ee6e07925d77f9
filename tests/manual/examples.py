"""The examples of a page: files that it shows, and commands with what they print.

A block of code with `title="NAME"` is a file. In a block `console`, a line that begins with `$ ` is a command, and the
lines after it are what it prints; `...` there stands for any lines, or within a line for any text. The commands of a
page are run one after another by one shell, in one folder, in which `fixtures/` is this project's.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.manual.pages import ROOT

_BLOCK = re.compile(r"^```(\w+)(?: title=\"([^\"]+)\")?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)\n?", re.MULTILINE)
_MARK = "\x1eend of command\x1e"


@dataclass(frozen=True)
class Example:
    """A command and what the page says that it prints."""

    command: str
    printed: str

    def prints(self, output: str) -> bool:
        """Whether the output is what the page says."""
        parts = [re.escape(part) for part in re.split(r"^\.\.\.\n", self.printed, flags=re.MULTILINE)]
        pattern = r"(?:.*\n)*?".join(part.replace(r"\.\.\.", ".*") for part in parts)
        return re.fullmatch(pattern, output) is not None


@dataclass(frozen=True)
class Step:
    """A file to write, or a command to run."""

    file: str | None
    content: str
    example: Example | None = None


def steps(page: str) -> list[Step]:
    """The files and commands of a page, in its order."""
    found: list[Step] = []
    for language, title, body in _BLOCK.findall(page):
        if title:
            found.append(Step(title, body))
        elif language == "console":
            found += [Step(None, each.command, each) for each in examples(body)]
    return found


def examples(block: str) -> list[Example]:
    """The commands in a block, each with what follows it."""
    begins = list(_COMMAND.finditer(block))
    ends = [each.start() for each in begins[1:]] + [len(block)]
    return [Example(each[1], block[each.end() : end]) for each, end in zip(begins, ends, strict=True)]


def run(page: str, folder: Path) -> list[tuple[Example, str]]:
    """Run a page's commands in a folder: each with what it printed, errors included."""
    (folder / "fixtures").symlink_to(ROOT / "fixtures")
    script, told = ["exec 2>&1"], []
    for number, step in enumerate(steps(page)):
        if step.example is None:
            source = folder.parent / f"file-{number}"
            source.write_text(step.content, encoding="utf-8")
            script.append(f"mkdir -p \"$(dirname '{step.file}')\"; cp '{source}' '{step.file}'; (exit $code)")
            continue
        told.append(step.example)
        script += [step.content, f"code=$?; printf '%s' '{_MARK}'; (exit $code)"]
    output = _shell("\n".join(script), folder).split(_MARK)
    return list(zip(told, output[:-1], strict=True))


def _shell(script: str, folder: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("CI", "GIT", "PYTEST"))
    }
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        clean.pop(name, None)
    shell = shutil.which("bash")
    assert shell
    done = subprocess.run(
        [shell, "-c", script],
        cwd=folder,
        env={
            **clean,
            "PATH": path,
            "GIT_AUTHOR_NAME": "A",
            "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "A",
            "GIT_COMMITTER_EMAIL": "a@example.org",
            "GIT_CONFIG_GLOBAL": os.devnull,
        },
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout
