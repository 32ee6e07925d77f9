"""Every command, option, rule, exit code and config key is documented."""

import re
from pathlib import Path

import pytest
import typer.main
import yaml

import tqcheck.rules
from tqcheck.cli.app import app
from tqcheck.core.settings import Settings
from tqcheck.judging.gate import ExitCode
from tqcheck.readers import READERS
from tqcheck.reporters import REPORTERS
from tqcheck.rules import ALL_RULES
from tqcheck.rules.pages import all_pages

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
OPTIONS = sorted(
    {
        name
        for command in ("accept", "check", "calibrate", "evaluate", "report", "rules", "train", "translate")
        for parameter in COMMANDS[command].params
        for name in parameter.opts
        if name.startswith("--")
    }
    | {"--to", "--precision"} - {"--help"}
)


@pytest.mark.parametrize(
    "command",
    [
        "check",
        "accept",
        "baseline write",
        "baseline prune",
        "baseline show",
        "calibrate",
        "evaluate",
        "report",
        "rules",
        "rule",
        "train",
        "translate",
        "cache info",
        "cache clear",
        "models list",
        "models pull",
        "models verify",
        "models licence",
        "models convert",
        "config show",
    ],
)
def test_commands(command: str) -> None:
    assert f"`tqcheck {command}" in README
    assert command.split(maxsplit=1)[0] in COMMANDS


@pytest.mark.parametrize("option", OPTIONS)
def test_options(option: str) -> None:
    assert re.search(rf"`{option}(?![\w-])", README)


@pytest.mark.parametrize("code", ALL_RULES)
def test_rules(code: str) -> None:
    rule = ALL_RULES[code]
    row = next(line for line in README.split("\n") if line.startswith(f"| {code} |"))
    assert f"| {rule.name} | {rule.family.value} | {rule.severity.label} |" in row


@pytest.mark.parametrize("code", ExitCode)
def test_exit_codes(code: ExitCode) -> None:
    assert re.search(rf"^\| {int(code)} \|", README, re.MULTILINE)


@pytest.mark.parametrize("key", [name.replace("_", "-") for name in Settings.__dataclass_fields__])
def test_config_keys(key: str) -> None:
    assert f"`{key}`" in README or f"`--{key}" in README


@pytest.mark.parametrize("name", [*READERS, *REPORTERS])
def test_formats(name: str) -> None:
    assert f"`{name}`" in README


def test_where_it_runs() -> None:
    """Every input and output of the action and of the component, every hook, every option of the plugin."""
    section = README.split("## Where it runs")[1].split("\n## ")[0]
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    spec, _ = yaml.safe_load_all((ROOT / "templates" / "check.yml").read_text(encoding="utf-8"))
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    names = [*action["inputs"], *action["outputs"], *spec["spec"]["inputs"], *(hook["id"] for hook in hooks)]
    assert [name for name in [*names, "--tqcheck", "--tqcheck-no-model"] if f"`{name}`" not in section] == []
    snippets = [yaml.safe_load(each.split("```")[0]) for each in section.split("```yaml\n")[1:]]
    github, gitlab, pre_commit = snippets
    assert set(github[1]["with"]) <= set(action["inputs"])
    assert set(gitlab["include"][0]["inputs"]) <= set(spec["spec"]["inputs"])
    assert {each["id"] for each in pre_commit["repos"][0]["hooks"]} <= {hook["id"] for hook in hooks}


def test_no_option_or_rule_is_documented_that_does_not_exist() -> None:
    known = {*OPTIONS, "--help", "--version", "--install-completion", "--show-completion", "--editable"}
    known |= {f"--no-{option[2:]}" for option in OPTIONS} | {"--tqcheck", "--tqcheck-no-model"}
    assert set(re.findall(r"`(--[a-z][a-z0-9-]*)", README)) <= known
    assert set(re.findall(r"\bTQ\d{3}\b", README)) <= set(ALL_RULES)


def test_the_pages_of_the_rules_are_up_to_date() -> None:
    path = Path(tqcheck.rules.__file__).with_name("README.md")
    assert path.read_text(encoding="utf-8") == all_pages(ALL_RULES.values()), "run `make docs`"
