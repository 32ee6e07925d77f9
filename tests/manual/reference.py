"""Writes the generated pages of the manual: `python -m tests.manual.reference`, which `make docs` runs.

Commands and options come from the command line itself, the rules from their docstrings.
"""

from collections.abc import Iterator
from pathlib import Path

import typer
import typer.main
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from tests.manual.pages import DOCS, GENERATED
from tqcheck.cli.app import app
from tqcheck.rules import ALL_RULES
from tqcheck.rules.pages import page, summary

RULES = DOCS / "reference" / "rules.md"
_TABLE = "| code | name | family | severity | what it does |\n|---|---|---|---|---|\n"


def written() -> dict[Path, str]:
    """The generated pages that are committed, by path."""
    return {GENERATED: commands_page(), RULES: rules_page(RULES.read_text(encoding="utf-8"))}


def rule_pages() -> dict[str, str]:
    """A page for each rule, by its path in the site; they are made when the site is built."""
    return {f"reference/rules/{code}.md": page(rule) + "\n" for code, rule in ALL_RULES.items()}


def rules_page(old: str) -> str:
    """The page with its table of all rules written anew; the text around the table stays."""
    head, _, rest = old.partition(_TABLE)
    _, _, tail = rest.partition("\n\n")
    rows = (
        f"| {code} | {rule.name} | {rule.family.value} | {rule.severity.label} | {_cell(summary(rule))} |"
        for code, rule in ALL_RULES.items()
    )
    return head + _TABLE + "\n".join(rows) + "\n\n" + tail


def commands_page() -> str:
    """Every command with its arguments and options."""
    head = (
        "# Commands and options\n\n"
        "Written from the command line itself by `make docs`. `tqcheck COMMAND --help` prints the same.\n\n"
        "`tqcheck` itself has `--version`, and `--install-completion` and `--show-completion` for your shell."
    )
    return "\n\n".join([head, *(_section(name, command) for name, command in commands())]) + "\n"


def commands() -> Iterator[tuple[str, TyperCommand]]:
    """Every command that does something, by the words that call it."""
    yield from _under("tqcheck", typer.main.get_command(app))


def _under(name: str, command: object) -> Iterator[tuple[str, TyperCommand]]:
    if isinstance(command, TyperGroup):
        for word, each in command.commands.items():
            yield from _under(f"{name} {word}", each)
    elif isinstance(command, TyperCommand):
        yield name, command


def _section(name: str, command: TyperCommand) -> str:
    context = typer.Context(command, info_name=name)
    usage = " ".join([name, *command.collect_usage_pieces(context)])
    parts = [f"## `{name}`", command.help or "", f"```text\n{usage}\n```"]
    for title, kind in (("argument", TyperArgument), ("option", TyperOption)):
        rows = [
            f"| {_named(each, context)} | {_cell(each.help or '')} |"
            for each in command.params
            if isinstance(each, (TyperArgument, TyperOption)) and isinstance(each, kind)
        ]
        if rows:
            parts.append("\n".join([f"| {title} | what it is |", "|---|---|", *rows]))
    return "\n\n".join(parts)


def _named(parameter: TyperArgument | TyperOption, context: typer.Context) -> str:
    shown = _cell(parameter.make_metavar(ctx=context))
    if isinstance(parameter, TyperArgument):
        return f"`{shown}`"
    names = ", ".join(f"`{each}`" for each in (*parameter.opts, *parameter.secondary_opts))
    return names if parameter.is_flag else f"{names} `{shown}`"


def _cell(content: str) -> str:
    return " ".join(content.split()).replace("|", "\\|")


if __name__ == "__main__":
    for path, content in written().items():
        path.write_text(content, encoding="utf-8")
