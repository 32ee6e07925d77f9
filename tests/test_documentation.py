"""Every command, option, rule, exit code and config key is documented, in the README or the manual in `docs/`.

What must be explained is looked for in the pages that are written by hand: the page of commands is generated, and
holds every option whatever happens.
"""

import re
from pathlib import Path

import pytest
import typer.main
import yaml

import tqcheck.rules
from tests.manual.pages import DOCS, GENERATED, PAGES, ROOT, section, snippet, text
from tests.manual.reference import commands, written
from tqcheck.cli.app import app
from tqcheck.core.settings import Settings
from tqcheck.judging.gate import ExitCode
from tqcheck.readers import READERS
from tqcheck.reporters import REPORTERS
from tqcheck.rules import ALL_RULES
from tqcheck.rules.pages import all_pages

README = text(ROOT / "README.md")
EXPLAINED = text(*(page for page in PAGES if page != GENERATED))
MANUAL = text(*PAGES)
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
ALL_OPTIONS = {
    name
    for _, command in commands()
    for parameter in command.params
    for name in (*parameter.opts, *parameter.secondary_opts)
    if name.startswith("--")
}
OPTIONS = sorted(
    {
        name
        for command in (
            "accept",
            "check",
            "calibrate",
            "compare",
            "evaluate",
            "report",
            "rules",
            "train",
            "translate",
        )
        for parameter in COMMANDS[command].params
        for name in parameter.opts
        if name.startswith("--")
    }
    | {"--to", "--precision"} - {"--help"}
)


@pytest.mark.parametrize("command", [name.removeprefix("tqcheck ") for name, _ in commands()])
def test_commands(command: str) -> None:
    assert f"`tqcheck {command}" in EXPLAINED


def test_every_command_is_looked_for() -> None:
    assert {name.split()[1] for name, _ in commands()} == set(COMMANDS)
    assert {"tqcheck check", "tqcheck baseline prune", "tqcheck models convert"} <= {
        name for name, _ in commands()
    }


@pytest.mark.parametrize("option", OPTIONS)
def test_options(option: str) -> None:
    assert re.search(rf"`{option}(?![\w-])", EXPLAINED)


@pytest.mark.parametrize("name", [name for name, _ in commands()])
def test_every_option_says_what_it_is_for(name: str) -> None:
    rows = re.findall(r"^\| (`.*) \| (.*) \|$", _under(f"## `{name}`"), re.MULTILINE)
    assert [option for option, meaning in rows if not meaning] == []
    assert len(rows) == len(dict(commands())[name].params)


def _under(heading: str) -> str:
    return text(GENERATED).split(heading + "\n")[1].split("\n## ")[0]


@pytest.mark.parametrize("code", ALL_RULES)
def test_rules(code: str) -> None:
    rule = ALL_RULES[code]
    row = next(line for line in EXPLAINED.split("\n") if line.startswith(f"| {code} | {rule.name} |"))
    assert f"| {rule.name} | {rule.family.value} | {rule.severity.label} |" in row


@pytest.mark.parametrize("code", ExitCode)
@pytest.mark.parametrize(
    "page", [ROOT / "README.md", DOCS / "reference" / "gate.md"], ids=lambda page: page.name
)
def test_exit_codes(code: ExitCode, page: Path) -> None:
    assert re.search(rf"^\| {int(code)} \|", text(page), re.MULTILINE)


@pytest.mark.parametrize("key", [name.replace("_", "-") for name in Settings.__dataclass_fields__])
def test_config_keys(key: str) -> None:
    assert f"`{key}`" in text(DOCS / "reference" / "configuration.md")


@pytest.mark.parametrize("name", [*READERS, *REPORTERS])
def test_formats(name: str) -> None:
    assert f"`{name}`" in EXPLAINED


def test_where_it_runs() -> None:
    """Every input and output of the action and of the component, every hook, every option of the plugin."""
    places = [
        section("how-to/ci-hosts.md", "GitHub"),
        section("how-to/ci-hosts.md", "GitLab"),
        section("how-to/pre-commit.md", "The hooks"),
        section("how-to/pytest.md", "The plugin"),
    ]
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    spec, _ = yaml.safe_load_all((ROOT / "templates" / "check.yml").read_text(encoding="utf-8"))
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    named = (
        [*action["inputs"], *action["outputs"]],
        [*spec["spec"]["inputs"]],
        [hook["id"] for hook in hooks],
        ["--tqcheck", "--tqcheck-no-model"],
    )
    for place, names in zip(places, named, strict=True):
        assert [name for name in names if f"`{name}`" not in place] == []
    github = snippet("how-to/ci-hosts.md", "GitHub")
    gitlab = snippet("how-to/ci-hosts.md", "GitLab")
    pre_commit = snippet("how-to/pre-commit.md", "The hooks")
    assert set(github[1]["with"]) <= set(action["inputs"])
    assert set(gitlab["include"][0]["inputs"]) <= set(spec["spec"]["inputs"])
    assert {each["id"] for each in pre_commit["repos"][0]["hooks"]} <= {hook["id"] for hook in hooks}


def test_no_option_or_rule_is_documented_that_does_not_exist() -> None:
    known = {*ALL_OPTIONS, "--help", "--version", "--install-completion", "--show-completion", "--editable"}
    known |= {"--tqcheck", "--tqcheck-no-model"}
    for training in (ROOT / "tqcheck" / "training").rglob("__main__.py"):
        known.update(re.findall(r'"(--[a-z][a-z-]*)"', text(training)))
    assert set(re.findall(r"`(--[a-z][a-z0-9-]*)", MANUAL)) <= known
    assert set(re.findall(r"\bTQ\d{3}\b", MANUAL)) <= set(ALL_RULES)


def test_the_readme_can_be_read_at_one_go() -> None:
    assert README.count("\n") <= 150


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    """Pages that MkDocs would find, and that are found on the repository's host too; headings that are there."""
    for target, anchor in re.findall(r"\]\(([^)#:\s]*)(?:#([^)\s]*))?\)", text(page)):
        linked = page.parent / target if target else page
        assert linked.is_file(), f"{page.name} links to {target}"
        if anchor:
            headings = re.findall(r"^#+ (.*)$", text(linked), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w -]", "", each).lower().replace(" ", "-") for each in headings}


def test_every_page_is_in_the_navigation() -> None:
    config = text(ROOT / "mkdocs.yml")
    assert [
        str(page) for page in sorted(DOCS.rglob("*.md")) if f": {page.relative_to(DOCS)}\n" not in config
    ] == []


@pytest.mark.parametrize("path", written(), ids=lambda path: path.name)
def test_generated_pages_are_up_to_date(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == written()[path], "run `make docs`"


def test_the_pages_of_the_rules_are_up_to_date() -> None:
    path = Path(tqcheck.rules.__file__).with_name("README.md")
    assert path.read_text(encoding="utf-8") == all_pages(ALL_RULES.values()), "run `make docs`"
