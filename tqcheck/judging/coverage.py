"""Whether anything judged what a passage means, and if nothing did, why: such a passage has not passed."""

from collections import Counter
from collections.abc import Sequence

from tqcheck.core.finding import Family
from tqcheck.judging.hearing import Hearing
from tqcheck.judging.prepare import Readied
from tqcheck.language.language_names import with_code


def why_not_checked(readied: Readied, hearings: Sequence[Hearing]) -> str | None:
    """Why no rule compared the meaning of a passage with that of a counterpart; None where one did.

    Numbers, placeholders and likeness are compared in many languages; they say nothing of the words in between.
    """
    drift = [each for each in hearings if each.rule.family is Family.DRIFT]
    if not drift:
        return "every drift rule is off"
    if readied.says_nothing:
        return None
    if not readied.is_compared:
        return readied.why_unchecked
    judges = [each for each in drift if each.rule.judges_meaning]
    if not judges:
        return "every rule that judges meaning is off: numbers and the like alone were compared"
    if any(each.compared for each in judges):
        return None
    languages = dict.fromkeys(each.side.language for each in readied.subject.comparisons)
    if not any(language in each.rule.languages for each in judges for language in languages):
        named = " and ".join(map(with_code, languages))
        return f"no rule judges meaning in {named}: numbers and the like alone were compared"
    reasons = Counter(each.unable for each in judges if each.unable is not None)
    return reasons.most_common(1)[0][0]
