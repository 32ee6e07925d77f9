"""Every rule by its code: the one place that knows them all. Add a line to add a rule."""

from tqcheck.protocols import ComparisonRule, PassageRule

PASSAGE_RULES: dict[str, PassageRule] = {}
"""Rules that judge a passage as it stands."""

COMPARISON_RULES: dict[str, ComparisonRule] = {}
"""Rules that judge a passage beside a counterpart."""
