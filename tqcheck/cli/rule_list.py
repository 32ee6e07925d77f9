"""What `tqcheck rules` and `tqcheck rule` print of the rules that there are."""

import json
from collections.abc import Iterator

from tqcheck.config.values import rule_code
from tqcheck.core.errors import UsageError
from tqcheck.rules import ALL_RULES
from tqcheck.rules.pages import all_pages, page, summary


def rule_table() -> Iterator[str]:
    """A line for each rule."""
    for each in ALL_RULES.values():
        languages = ",".join(sorted(each.languages))
        yield f"{each.code}  {each.name:<22} {each.family.value:<10} {each.severity.label:<9} {languages}"


def rules_as_json() -> str:
    """All rules, for programs."""
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
    return json.dumps(listed, indent=2)


def rules_as_markdown() -> str:
    """The pages of all rules in one document."""
    return all_pages(ALL_RULES.values())


def rule_page(named: str) -> str:
    """The page of a rule that is named by code or name; raises UsageError for another word."""
    try:
        return page(ALL_RULES[rule_code(named)])
    except ValueError as fault:
        raise UsageError(str(fault)) from None
