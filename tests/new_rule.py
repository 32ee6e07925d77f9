"""Begin a rule: its module, its fixtures and its place in the registry, as skeletons.

    make new-rule NAME=swapped-roles CODE=TQ118                    a rule that compares a passage with a counterpart
    make new-rule NAME=double-negative CODE=TQ209 KIND=passage     a rule that judges a passage as it stands

The skeleton passes the linters and fails the tests: it has to find what its first fixture has.
"""

import argparse
import json
import re
import sys
from pathlib import Path

RULES = Path("tqcheck/rules")
FIXTURES = Path("fixtures/rules")
_FAMILIES = {"TQ0": "INTEGRITY", "TQ1": "DRIFT", "TQ2": "AWKWARD"}

_MODULE = '''"""{code}: say in one line what is wrong with the text."""

{imports}


class {cls}({kind}Rule):
    """Flags what is to be flagged, in one line.

    ## What it does
    What it looks for, and what it leaves alone.

    ## Why it matters
    What a reader loses by it.

    ## Example
    Bad: The text as it must not be.

    Good: The text as it should be.

    ## What it cannot see
    What it misses and why.
    """

    code = "{code}"
    name = "{name}"
    family = Family.{family}
    severity = Severity.{severity}
    languages = frozenset({{"en"}})

    def {method}(self, {given}) -> RuleMatches:
        """Where it is wrong."""
        return [
            RuleMatch(Span(word.start, word.end), f'"{{word.text}}" is wrong here')
            for word in {document}.words
            if word.text == "?"
        ]
'''
_IMPORTS = {
    "passage": (
        "from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span\n"
        "from tqcheck.core.subject import Subject\n"
        "from tqcheck.rules.base import PassageRule"
    ),
    "comparison": (
        "from tqcheck.core.comparison import Comparison\n"
        "from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity, Span\n"
        "from tqcheck.rules.base import ComparisonRule"
    ),
}


def main() -> None:
    """Write the skeletons; refuse what is there already."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("name", help="in words, with hyphens")
    parser.add_argument("code", help="TQ and three digits: TQ0 integrity, TQ1 drift, TQ2 awkward")
    parser.add_argument("--kind", choices=tuple(_IMPORTS), default="comparison")
    chosen = parser.parse_args()
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", chosen.name) or not re.fullmatch(r"TQ[012]\d\d", chosen.code):
        sys.exit(f"{chosen.name} {chosen.code}: a name is words with hyphens, a code TQ and three digits")
    begin(chosen.name, chosen.code, chosen.kind)


def begin(name: str, code: str, kind: str) -> None:
    """Write a rule's three places under the current folder."""
    module = RULES / f"{name.replace('-', '_')}.py"
    registry = RULES / "__init__.py"
    registered = registry.read_text("utf-8")
    if module.exists() or any(f'code = "{code}"' in path.read_text("utf-8") for path in RULES.glob("*.py")):
        sys.exit(f"{name} {code}: there is such a rule")
    family = _FAMILIES[code[:3]]
    cls = "".join(word.capitalize() for word in name.split("-"))
    given, method = (
        ("subject: Subject", "check") if kind == "passage" else ("comparison: Comparison", "compare")
    )
    text = _MODULE.format(
        code=code,
        name=name,
        cls=cls,
        kind=kind.capitalize(),
        imports=_IMPORTS[kind],
        family=family,
        severity="MINOR" if family == "AWKWARD" else "MAJOR",
        method=method,
        given=given,
        document="subject.passage" if kind == "passage" else "comparison.side",
    )
    module.write_text(text, "utf-8")
    registry.write_text(_registered(registered, name, cls, kind), "utf-8")
    folder = FIXTURES / name
    folder.mkdir(parents=True)
    for file in ("fires", "silent"):
        record: dict[str, object] = {
            "id": f"{file[0]}1",
            "text": "The text that you write.",
            "language": "en",
        }
        if kind == "comparison":
            record["retranslation"] = "The counterpart that you write."
        if file == "fires":
            record["flagged"] = ["text"]
        (folder / f"{file}.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    print(f"{module}\n{folder}/fires.jsonl\n{folder}/silent.jsonl")  # noqa: T201 - what there is to fill in


def _registered(registry: str, name: str, cls: str, kind: str) -> str:
    """The registry with the rule: its import among the others, its instance last of its kind."""
    module = f"from tqcheck.rules.{name.replace('-', '_')} import {cls}"
    head, _, rest = registry.partition("\n\nPASSAGE_RULES")
    quoted, _, imports = head.partition("\n\n")
    ordered = sorted([*imports.splitlines(), module], key=lambda line: line.split()[1])
    passage, _, comparison = rest.partition("COMPARISON_RULES")
    end = "    )\n}\n"
    instance = f"        {cls}(),\n{end}"
    if kind == "passage":
        passage = passage.replace(end, instance, 1)
    else:
        comparison = comparison.replace(end, instance, 1)
    return f"{quoted}\n\n" + "\n".join(ordered) + f"\n\nPASSAGE_RULES{passage}COMPARISON_RULES{comparison}"


if __name__ == "__main__":
    main()
