"""A wheel, tried as a user has it: installed where nothing else is, run away from the checkout.

    python -m tests.release.try_wheel dist/tqcheck-0.1.0-py3-none-any.whl
    python -m tests.release.try_wheel dist/tqcheck-0.1.0-py3-none-any.whl --by pipx --by uvx

It takes the network, and of the checkout only passages of `fixtures/`. It runs on Python alone, pipx and uv
where they install the wheel; nothing stays of what they would keep for later.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

FIXTURES = Path(__file__).parents[2] / "fixtures"
NEWS = "news.jsonl"
WITHOUT_COUNTERPART = "contradicted.jsonl"
_TAKEN = {NEWS: "news-de-en.jsonl", WITHOUT_COUNTERPART: "rules/contradicted-source/fires.jsonl"}
_LEADS_BACK = ("PYTHON", "TQCHECK", "VIRTUAL_ENV")  # variables by which an environment would not be empty


@dataclass(frozen=True)
class Trial:
    """What is asked of the installed command, and how it must end."""

    arguments: tuple[str, ...]
    code: int
    says: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()


def trials(version: str) -> tuple[Trial, ...]:
    """What touches every kind of thing that the wheel carries besides its code."""
    reports = ("report.html", "report.sarif")
    outputs = ("--output=text", "--output=html=report.html", "--output=sarif=report.sarif")
    return (
        Trial(("--version",), 0, (f"tqcheck {version}\n",)),
        # The learned checker, whose name is in the signature; the templates of the page.
        Trial(
            ("check", NEWS, "--no-cache", "--allow-unchecked", *outputs),
            1,
            ("TQ101 drifted-meaning", "TQ102 changed-number", "passages failed", "|model:checker-en#"),
            reports,
        ),
        # The bilingual lexicons.
        Trial(("check", WITHOUT_COUNTERPART, "--no-cache"), 1, ("TQ123 contradicted-source",)),
        Trial(("models", "list"), 0, ("opus-mt",)),
        Trial(("schema", "run"), 0, ('"$schema"',)),
        Trial(("rule", "TQ104"), 0, ("flipped-negation",)),
    )


class WheelError(Exception):
    """The wheel could not be installed, or did not do what it must."""


@dataclass(frozen=True)
class Scratch:
    """A folder that holds all that is made while a wheel is tried, with the passages to check in `texts`."""

    folder: Path

    @property
    def texts(self) -> Path:
        """Where the installed command runs."""
        return self.folder / "texts"

    def lay_texts(self) -> None:
        """Put the passages there, and nothing else."""
        shutil.rmtree(self.texts, ignore_errors=True)
        self.texts.mkdir()
        for name, fixture in _TAKEN.items():
            shutil.copy(FIXTURES / fixture, self.texts / name)

    def run(self, command: Sequence[str], code: int = 0) -> subprocess.CompletedProcess[str]:
        """Run a command that must end with this exit code."""
        own = {name: value for name, value in os.environ.items() if not name.startswith(_LEADS_BACK)}
        kept = {"PIPX_HOME": str(self.folder / "pipx"), "UV_CACHE_DIR": str(self.folder / "uv")}
        done = subprocess.run(
            command,
            cwd=self.texts,
            env=own | kept,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != code:
            ended = f"ended with {done.returncode}, not {code}"
            raise WheelError(f"{' '.join(command)}: {ended}\n{done.stdout}{done.stderr}")
        return done


def by_pip(wheel: Path, scratch: Scratch, constraint: Path | None) -> tuple[str, ...]:
    """The command of an empty virtual environment in which pip has installed the wheel."""
    environment = scratch.folder / "environment"
    # Without pip and what comes with it, so that nothing is there that the wheel does not ask for.
    scratch.run([sys.executable, "-m", "venv", "--without-pip", str(environment)])
    pip = (sys.executable, "-m", "pip", "--python", str(environment / "bin" / "python"))
    pinned = () if constraint is None else ("--constraint", str(constraint))
    scratch.run([*pip, "install", "--quiet", *pinned, str(wheel)])
    scratch.run([*pip, "check"])
    return (str(environment / "bin" / "tqcheck"),)


def by_pipx(wheel: Path, scratch: Scratch, constraint: Path | None) -> tuple[str, ...]:
    """`pipx run`, which keeps the environment that it makes for the next run."""
    pinned = () if constraint is None else (f"--pip-args=--constraint={constraint}",)
    pipx = (sys.executable, "-m", "pipx", "run", "--python", sys.executable)
    return (*pipx, *pinned, "--spec", str(wheel), "tqcheck")


def by_uvx(wheel: Path, scratch: Scratch, constraint: Path | None) -> tuple[str, ...]:
    """`uvx`, by its longer name; likewise."""
    pinned = () if constraint is None else ("--constraints", str(constraint))
    uvx = (sys.executable, "-m", "uv", "tool", "run", "--quiet", "--python", sys.executable)
    return (*uvx, *pinned, "--from", str(wheel), "tqcheck")


WAYS: Mapping[str, Callable[[Path, Scratch, Path | None], tuple[str, ...]]] = {
    "pip": by_pip,
    "pipx": by_pipx,
    "uvx": by_uvx,
}


def try_wheel(wheel: Path, ways: Sequence[str], constraint: Path | None) -> Iterator[str]:
    """Install the wheel in each of these ways, run every trial, yield a line for each that went well.

    Raises:
        WheelError: at the first that did not.
    """
    with tempfile.TemporaryDirectory() as name:
        scratch = Scratch(Path(name))
        copied = Path(shutil.copy(wheel, scratch.folder))
        for way in ways:
            scratch.lay_texts()
            command = WAYS[way](copied, scratch, constraint and constraint.resolve())
            for trial in trials(wheel.name.split("-")[1]):
                _try(trial, command, scratch)
                yield f"{way}: tqcheck {' '.join(trial.arguments)}: as it must be"


def _try(trial: Trial, command: Sequence[str], scratch: Scratch) -> None:
    done = scratch.run([*command, *trial.arguments], trial.code)
    missing = [f"does not say {each!r}" for each in trial.says if each not in done.stdout]
    missing += [f"does not write {each}" for each in trial.writes if not (scratch.texts / each).is_file()]
    if missing:
        said = f"{done.stdout}{done.stderr}"
        raise WheelError(f"tqcheck {' '.join(trial.arguments)}: {'; '.join(missing)}\n{said}")


def main(arguments: Sequence[str]) -> int:
    """Try the wheel that is named on the command line; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.release.try_wheel", description="Try a wheel.")
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--by", choices=WAYS, action="append", help="what installs it (default: pip)")
    parser.add_argument("--constraint", type=Path, help="versions to install, as pip reads them")
    given = parser.parse_args(arguments)
    try:
        for line in try_wheel(given.wheel, given.by or ["pip"], given.constraint):
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
    except WheelError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
