"""Whether anything judged what a passage means, and if nothing did, why: such a passage has not passed."""

from collections import Counter
from collections.abc import Mapping, Sequence

from tqcheck.core.analysis import RuleResult, Usable
from tqcheck.core.finding import Family
from tqcheck.language.identification.language_names import with_code
from tqcheck.rules.base import Rule


def why_not_checked(usable: Usable, results: Sequence[RuleResult], rules: Mapping[str, Rule]) -> str | None:
    """Why no rule compared the meaning of a passage with that of a counterpart; None where one did.

    Numbers, placeholders and likeness are compared in many languages; they say nothing of the words in between.
    """
    if usable.speaks_for and any(each.compared and _judges_meaning(rules[each.rule]) for each in results):
        return None
    drift = [each for each in results if rules[each.rule].family is Family.DRIFT]
    if not drift:
        return "every drift rule is off"
    if usable.says_nothing:
        return None
    if not usable.speaks_for:
        return usable.why_not
    judges = [each for each in drift if _judges_meaning(rules[each.rule])]
    if not judges:
        return "every rule that judges meaning is off: numbers and the like alone were compared"
    if not any(language in rules[each.rule].languages for each in judges for language in usable.languages):
        named = " and ".join(map(with_code, usable.languages))
        return f"no rule judges meaning in {named}: numbers and the like alone were compared"
    reasons = Counter(each.skip_reason for each in judges if each.skip_reason is not None)
    return reasons.most_common(1)[0][0]


def _judges_meaning(rule: Rule) -> bool:
    return rule.family is Family.DRIFT and rule.judges_meaning
