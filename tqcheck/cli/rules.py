"""`tqcheck rules` and `tqcheck rule CODE`: what there is to be found, and why."""

import json
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
    from tqcheck.rules import ALL_RULES
    from tqcheck.rules.pages import all_pages, summary

    if output is RuleList.JSON:
        listed = [
            {
                "code": each.code,
                "name": each.name,
                "family": each.family.value,
                "severity": each.severity.label,
                "languages": sorted(each.languages),
                "learned": each.learned,
                "summary": summary(each),
            }
            for each in ALL_RULES.values()
        ]
        typer.echo(json.dumps(listed, indent=2))
        return
    if markdown:
        typer.echo(all_pages(ALL_RULES.values()), nl=False)
        return
    for each in ALL_RULES.values():
        languages = ",".join(sorted(each.languages))
        typer.echo(
            f"{each.code}  {each.name:<22} {each.family.value:<10} {each.severity.label:<9} {languages}"
        )


def rule(
    code: Annotated[
        str, typer.Argument(metavar="CODE", help="A rule's code or name: TQ102, changed-number.")
    ],
) -> None:
    """Explain one rule: what it looks for, why it matters, an example, how precise it was measured to be."""
    from tqcheck.config.values import rule_code
    from tqcheck.core.errors import UsageError
    from tqcheck.rules import ALL_RULES
    from tqcheck.rules.pages import page

    try:
        found = ALL_RULES[rule_code(code)]
    except ValueError as fault:
        raise UsageError(str(fault)) from None
    typer.echo(page(found))
