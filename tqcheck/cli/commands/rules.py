"""`tqcheck rules` and `tqcheck rule CODE`: what there is to be found, and why."""

from enum import StrEnum
from typing import Annotated

import typer


class RuleList(StrEnum):
    """How the rules are listed."""

    TEXT = "text"
    JSON = "json"


def rules(
    markdown: Annotated[
        bool, typer.Option("--markdown", help="The pages of all rules in one document.")
    ] = False,
    output: Annotated[
        RuleList, typer.Option("--output", "-o", help="A table for people, or JSON for programs.")
    ] = RuleList.TEXT,
) -> None:
    """List every rule: code, name, family, severity and the languages it reads."""
    from tqcheck.cli.rule_list import rule_table, rules_as_json, rules_as_markdown

    if output is RuleList.JSON:
        typer.echo(rules_as_json())
    elif markdown:
        typer.echo(rules_as_markdown(), nl=False)
    else:
        for line in rule_table():
            typer.echo(line)


def rule(
    code: Annotated[
        str, typer.Argument(metavar="CODE", help="A rule's code or name: TQ102, changed-number.")
    ],
) -> None:
    """Explain one rule: what it looks for, why it matters, an example, how precise it was measured to be."""
    from tqcheck.cli.rule_list import rule_page

    typer.echo(rule_page(code))
