"""Which phrases the learned checker flags under a policy, and what the learned rules say of them.

An analysis has every phrase that could be flagged, so that `--sensitivity` and `--min-confidence` change no analysis.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tqcheck.core.analysis import Analysis, RuleResult
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge
from tqcheck.core.passage import Passage
from tqcheck.core.prediction import Candidate, Phrase, Prediction
from tqcheck.core.settings import Settings
from tqcheck.core.subject import Subject
from tqcheck.judging.prepare import prepared_again
from tqcheck.judging.run_rules import run_passage_rule
from tqcheck.rules.awkward_phrasing import AwkwardPhrasing
from tqcheck.rules.base import PassageRule, Rule
from tqcheck.rules.drifted_meaning import DriftedMeaning


def decide_phrases(
    passage: Passage, analysis: Analysis, settings: Settings, rules: Mapping[str, Rule]
) -> tuple[Sequence[RuleResult], Prediction | CannotJudge]:
    """The results of all rules, with the learned ones' findings, and the prediction with the phrases that are flagged.

    The places in the prediction are in the text as it was given.
    """
    if isinstance(analysis.prediction, CannotJudge):
        return analysis.results, analysis.prediction
    prediction = flagged(analysis.prediction, settings)
    if not prediction.accuracy_spans and not prediction.fluency_spans:
        subject = Subject(Document.of(passage.text, passage.language), prediction=prediction)
        return analysis.results, subject.prediction_as_given
    prepared = prepared_again(passage, analysis.usable.counterparts, prediction)
    results = [
        run_passage_rule(rule, prepared)
        if isinstance(rule := rules[each.rule], PassageRule) and rule.learned and each.skip_reason is None
        else each
        for each in analysis.results
    ]
    return results, prepared.subject.prediction_as_given


def flagged(prediction: Prediction, settings: Settings) -> Prediction:
    """What the learned checker says with the phrases that these settings flag, in place of the candidates."""
    return replace(
        prediction,
        accuracy_spans=_flagged(prediction.accuracy_candidates, DriftedMeaning.code, settings),
        fluency_spans=_flagged(prediction.fluency_candidates, AwkwardPhrasing.code, settings),
        accuracy_candidates=(),
        fluency_candidates=(),
    )


def _flagged(candidates: Sequence[Candidate], rule: str, settings: Settings) -> tuple[Phrase, ...]:
    least = settings.min_confidence.get(rule)
    phrases = (each.flagged(settings.sensitivity, least) for each in candidates)
    return tuple(each for each in phrases if each is not None)
