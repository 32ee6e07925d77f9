"""Any judgement at all, for what must hold of each."""

from typing import Any

from hypothesis import strategies as st

from tqcheck.core.analysis import Analysis, RuleResult, Usable
from tqcheck.core.finding import CannotJudge, Evidence, Family, Finding, Severity, Skipped, Span, Verdict
from tqcheck.core.folding import folded
from tqcheck.core.judgement import ComparisonScores, Judgement, Scores, Suppressed
from tqcheck.core.length_limit import LengthLimit, LengthUnit
from tqcheck.core.passage import Counterpart, Location, Passage, Route, Suppression, SuppressionOrigin
from tqcheck.core.prediction import Candidate, Prediction
from tqcheck.core.settings import Sensitivity
from tqcheck.core.similarity import CountedPair, PairCounts, Similarity
from tqcheck.rules import ALL_RULES, COMPARISON_RULES, PASSAGE_RULES

TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
SHARES = st.floats(0, 1)
SCORES = st.floats(0, 100)
OPTIONAL = TEXTS | st.none()
SUPPRESSIONS = st.builds(Suppression, TEXTS, OPTIONAL, OPTIONAL, st.sampled_from(SuppressionOrigin))
COUNTS = st.lists(st.integers(0, 99), max_size=4)
PAIRS = st.builds(CountedPair, TEXTS, st.builds(PairCounts, COUNTS, COUNTS, COUNTS | st.none()))
SIMILARITIES = st.builds(Similarity, SCORES, SCORES, SCORES | st.none())
ROUTES = st.sampled_from(Route)
COUNTERPARTS = st.sampled_from([route for route in Route if route is not Route.SOURCE])
RUN = [
    *(code for code, rule in PASSAGE_RULES.items() if not rule.learned),
    *COMPARISON_RULES,
    *(code for code, rule in PASSAGE_RULES.items() if rule.learned),
]
LOCATIONS = st.builds(
    Location, TEXTS, st.integers(1, 9), st.integers(1, 9), st.booleans(), st.integers(1, 9) | st.none()
)


def few(things: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(things, max_size=2).map(tuple)


@st.composite
def findings(draw: st.DrawFn, text: str) -> Finding:
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return Finding(
        rule=draw(st.sampled_from(list(ALL_RULES))),
        name=draw(TEXTS),
        family=draw(st.sampled_from(Family)),
        severity=draw(st.sampled_from(Severity)),
        start=start,
        end=end,
        text=text[start:end],
        confidence=draw(SHARES),
        message=draw(TEXTS),
        evidence=draw(few(st.builds(Evidence, ROUTES, OPTIONAL, TEXTS))),
        also=draw(few(TEXTS)),
    )


COMPARED = st.builds(ComparisonScores, COUNTERPARTS, OPTIONAL, SIMILARITIES, st.booleans(), PAIRS | st.none())
PASSAGES = st.builds(
    Passage,
    TEXTS,
    TEXTS,
    TEXTS,
    OPTIONAL,
    OPTIONAL,
    few(st.builds(Counterpart, ROUTES, TEXTS, OPTIONAL, OPTIONAL)),
    few(SUPPRESSIONS),
    LOCATIONS,
    st.dictionaries(
        TEXTS, TEXTS | st.floats(allow_nan=False, allow_infinity=False) | few(st.none()).map(list)
    ),
    st.builds(LengthLimit, st.integers(0, 99), st.sampled_from(LengthUnit)) | st.none(),
)


@st.composite
def any_candidates(draw: st.DrawFn, length: int, comparisons: int) -> Candidate:
    """A phrase of a text of this length that may be flagged."""
    start = draw(st.integers(0, length))
    places = st.builds(Span, st.integers(0, 9), st.integers(0, 9))
    opposite = st.just(()) if not comparisons else few(st.tuples(st.integers(0, comparisons - 1), places))
    levels = st.sampled_from(Sensitivity) | st.none()
    return Candidate(
        Span(start, draw(st.integers(start, length))),
        draw(SHARES),
        draw(opposite),
        draw(levels),
        draw(levels),
    )


@st.composite
def any_analyses(draw: st.DrawFn) -> tuple[Passage, Analysis]:
    """A passage and what might have been found out about it: the rules in the order in which they are run."""
    passage = draw(PASSAGES)
    codes = [code for code in RUN if draw(st.booleans())]
    results = [
        RuleResult(
            code, draw(few(findings(passage.text))), draw(OPTIONAL), draw(st.booleans()), draw(st.booleans())
        )
        for code in codes
    ]
    usable = tuple(number for number in range(len(passage.counterparts)) if draw(st.booleans()))
    candidates = few(any_candidates(len(folded(passage.text)[0]), len(usable)))
    prediction = st.builds(
        Prediction, SHARES, SHARES | st.none(), SHARES, candidates, candidates
    ) | st.builds(CannotJudge, TEXTS)
    return passage, Analysis(
        results=tuple(results),
        compared=draw(few(COMPARED)),
        usable=draw(st.builds(Usable, few(TEXTS), st.booleans(), TEXTS, st.booleans(), st.just(usable))),
        words=draw(st.integers(0, 99)),
        prediction=draw(prediction),
    )


@st.composite
def any_judgements(draw: st.DrawFn) -> Judgement:
    passage = draw(PASSAGES)
    return Judgement(
        passage=passage,
        verdict=draw(st.sampled_from(Verdict)),
        scores=draw(st.builds(Scores, SHARES, SHARES, SHARES, SCORES | st.none(), SCORES | st.none())),
        findings=draw(few(findings(passage.text))),
        skipped=draw(few(st.builds(Skipped, TEXTS, TEXTS))),
        suppressed=draw(few(st.builds(Suppressed, findings(passage.text), SUPPRESSIONS))),
        unused_suppressions=draw(few(SUPPRESSIONS)),
        compared=draw(few(COMPARED)),
        source_rules=draw(few(st.sampled_from(list(ALL_RULES)))),
        why_unchecked=draw(OPTIONAL),
        words=draw(st.integers(0, 99)),
    )
