"""A composite action's steps run as GitHub's runner runs them: conditions, expressions, variables, files of outputs."""

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]

_OPERATORS = {"&&": " and ", "||": " or ", "always()": "True"}
_TOKEN = re.compile(r"'[^']*'|(?:inputs|steps)(?:\.[\w-]+)+|&&|\|\||always\(\)")


@dataclass(frozen=True)
class StepRun:
    """How a step ended, what it said, and what it handed on."""

    code: int
    out: str
    err: str
    outputs: Mapping[str, str]


@dataclass
class Runner:
    """A job in `folder`, whose workspace is there; `steps` holds the outputs of the steps that have been run."""

    folder: Path
    inputs: Mapping[str, str]
    steps: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        unknown = self.inputs.keys() - ACTION["inputs"].keys()
        assert not unknown, f"action.yml has no input {unknown}"
        for name in ("workspace", "temp"):
            (self.folder / name).mkdir(exist_ok=True)
        self.summary.touch()

    @property
    def workspace(self) -> Path:
        """What the job has checked out."""
        return self.folder / "workspace"

    @property
    def summary(self) -> Path:
        """The page of the step."""
        return self.folder / "summary.md"

    def would_run(self, name: str) -> bool:
        """Whether the step's condition holds."""
        return bool(self._value(step(name)["if"]))

    def given(self, name: str, part: str) -> dict[str, str]:
        """A step's `env` or `with`, with every expression replaced."""
        return {key: self._filled(str(value)) for key, value in step(name)[part].items()}

    def run(self, name: str, **more: str) -> StepRun:
        """Run a step of the shell; `more` are variables of the machine."""
        outputs = self.folder / "outputs"
        outputs.write_text("")
        script = self.folder / "script.sh"
        script.write_text(step(name)["run"])
        machine = {
            "PATH": os.environ["PATH"],
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_OUTPUT": str(outputs),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "GITHUB_WORKSPACE": str(self.workspace),
            "RUNNER_TEMP": str(self.folder / "temp"),
        }
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=self.workspace,
            env={**machine, **more, **self.given(name, "env")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        handed_on = dict(line.split("=", 1) for line in outputs.read_text().splitlines())
        self.steps[step(name)["id"]] = handed_on
        return StepRun(done.returncode, done.stdout, done.stderr, handed_on)

    def _filled(self, text: str) -> str:
        return re.sub(r"\$\{\{(.*?)\}\}", lambda match: str(self._value(match[1])), text)

    def _value(self, expression: str) -> object:
        """An expression's value; the few things that action.yml says mean the same in Python."""
        expression = expression.strip().removeprefix("${{").removesuffix("}}")
        return eval("".join(self._translated(expression)), {"__builtins__": {}})

    def _translated(self, expression: str) -> Iterator[str]:
        behind = 0
        for token in _TOKEN.finditer(expression):
            yield expression[behind : token.start()] + self._token(token[0])
            behind = token.end()
        yield expression[behind:]

    def _token(self, token: str) -> str:
        if token.startswith("'") or token in _OPERATORS:
            return _OPERATORS.get(token, token)
        kind, name, *rest = token.split(".")
        if kind == "inputs":
            return repr(self.inputs.get(name, ACTION["inputs"][name]["default"]))
        assert any(each.get("id") == name for each in STEPS), f"no step has the id {name}"
        return repr(self.steps.get(name, {}).get(rest[-1], ""))


def step(name: str) -> dict[str, Any]:
    """The step of that name."""
    (found,) = (each for each in STEPS if each["name"] == name)
    return found
