"""Every rule by its code: the one place that knows them all. Add a line to add a rule."""

from tqcheck.protocols import ComparisonRule, PassageRule, Rule

PASSAGE_RULES: dict[str, PassageRule] = {}
"""Rules that judge a passage as it stands."""

COMPARISON_RULES: dict[str, ComparisonRule] = {}
"""Rules that judge a passage beside a counterpart."""

ALL_RULES: dict[str, Rule] = dict(sorted({**PASSAGE_RULES, **COMPARISON_RULES}.items()))
"""Both kinds, in the order of their codes."""
