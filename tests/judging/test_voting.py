"""Several counterparts: more than half of those that can judge must object."""

from dataclasses import replace

import pytest

from tests.builders import FakeComparisonRule
from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import RuleMatch, Severity, Span
from tqcheck.core.passage import Route
from tqcheck.judging.voting import agreed_findings

TEXT = "Exports rose to $20 billion. Imports fell."
PASSAGE = Document(TEXT, "en")
NUMBER = Span(TEXT.index("$20"), TEXT.index("$20") + len("$20 billion"))
FALL = Span(TEXT.index("fell"), TEXT.index("fell") + 4)


def beside(counterpart: str, origin: str) -> Comparison:
    return Comparison(PASSAGE, PASSAGE, Document(counterpart, "en"), Route.RETRANSLATION, origin)


A = beside("Exports reached $200 billion. Imports dropped.", "a")
B = beside("Exports grew to $200 billion. Imports fell.", "b")
C = beside("Exports rose to $20 billion. Imports fell.", "c")


def mark(comparison: Comparison, span: Span, quoted: str, **fields: object) -> RuleMatch:
    start = comparison.counterpart.text.index(quoted)
    return RuleMatch(span, f"{span.of(TEXT)} / {quoted}", 0.8, Span(start, start + len(quoted)), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("judged", "fires"),
    [
        ([(A, [mark(A, NUMBER, "$200 billion")])], True),
        ([(A, [mark(A, NUMBER, "$200 billion")]), (C, [])], False),
        ([(A, [mark(A, NUMBER, "$200 billion")]), (B, [mark(B, NUMBER, "$200 billion")]), (C, [])], True),
        ([(A, []), (B, []), (C, [])], False),
        ([], False),
    ],
    ids=["one-of-one", "one-of-two", "two-of-three", "none-of-three", "nobody"],
)
def test_majority(judged: list[tuple[Comparison, list[RuleMatch]]], fires: bool) -> None:
    assert bool(agreed_findings(FakeComparisonRule(), judged)) is fires


def test_every_objector_is_quoted() -> None:
    judged = [(A, [mark(A, NUMBER, "$200 billion")]), (B, [mark(B, NUMBER, "$200 billion")])]
    (found,) = agreed_findings(FakeComparisonRule(), judged)
    assert found.text == TEXT[found.start : found.end] == "$20 billion"
    assert [(each.origin, each.text) for each in found.evidence] == [
        ("a", "$200 billion"),
        ("b", "$200 billion"),
    ]
    assert found.confidence == pytest.approx(0.8)
    assert found.severity is Severity.MAJOR


def test_objections_elsewhere_are_no_agreement() -> None:
    judged = [(A, [mark(A, FALL, "dropped")]), (B, [mark(B, NUMBER, "$200 billion")]), (C, [])]
    assert agreed_findings(FakeComparisonRule(), judged) == ()


def test_the_span_that_most_mark_is_flagged() -> None:
    wide = Span(NUMBER.start - 3, NUMBER.end)
    judged = [
        (A, [mark(A, wide, "$200 billion", severity=Severity.CRITICAL)]),
        (B, [mark(B, NUMBER, "$200 billion")]),
        (C, [mark(C, NUMBER, "$20 billion")]),
    ]
    (found,) = agreed_findings(FakeComparisonRule(), judged)
    assert found.text == "$20 billion"
    assert found.severity is Severity.CRITICAL


def test_without_a_quote_the_aligned_sentence_is_the_evidence() -> None:
    (found,) = agreed_findings(FakeComparisonRule(), [(A, [RuleMatch(FALL, "unlike")])])
    assert [each.text for each in found.evidence] == ["Imports dropped."]


class NameRule(FakeComparisonRule):
    """Objections count together where they begin with the same letter."""

    def is_same_claim(self, quoted: str, other: str) -> bool:
        return quoted[:1] == other[:1]


def test_counterparts_that_each_say_something_else_do_not_agree() -> None:
    judged = [(A, [mark(A, NUMBER, "$200 billion")]), (B, [mark(B, NUMBER, "grew")]), (C, [])]
    assert agreed_findings(FakeComparisonRule(), judged) != ()
    assert agreed_findings(NameRule(), judged) == ()
    judged[2] = (C, [mark(C, NUMBER, "$20 billion")])
    (found,) = agreed_findings(NameRule(), judged)
    assert [each.origin for each in found.evidence] == ["a", "c"]


def test_one_counterpart_may_miss_several_things_in_one_place() -> None:
    judged = [(A, [mark(A, NUMBER, "$200 billion"), mark(A, NUMBER, "reached")])]
    (found,) = agreed_findings(NameRule(), judged)
    assert [each.phrases for each in found.evidence] == [("reached", "$200 billion")]


def test_what_lies_in_a_longer_phrase_is_not_quoted_besides() -> None:
    judged = [(A, [mark(A, NUMBER, "$200 billion"), mark(A, NUMBER, "$200")])]
    (found,) = agreed_findings(FakeComparisonRule(), judged)
    assert [each.text for each in found.evidence] == ["$200 billion"]


@pytest.mark.parametrize("rule", [FakeComparisonRule(), NameRule()], ids=["any-claim", "same-claim"])
def test_the_order_of_the_counterparts_decides_only_that_of_the_evidence(rule: FakeComparisonRule) -> None:
    judged = [(A, [mark(A, NUMBER, "$200 billion")]), (B, [mark(B, NUMBER, "$200")]), (C, [])]
    (one,), (other,) = agreed_findings(rule, judged), agreed_findings(rule, judged[::-1])
    assert one.evidence == other.evidence[::-1]
    assert replace(one, evidence=()) == replace(other, evidence=())


SOURCE = Comparison(PASSAGE, PASSAGE, Document("出口升至2000亿美元。进口下降。", "zh"), Route.SOURCE)


def test_the_source_decides_and_counterparts_that_object_join_it() -> None:
    judged = [
        (SOURCE, [mark(SOURCE, NUMBER, "2000亿美元")]),
        (A, [mark(A, NUMBER, "$200 billion")]),
        (B, [mark(B, FALL, "fell")]),
        (C, []),
    ]
    (found,) = agreed_findings(FakeComparisonRule(), judged)
    assert [(each.route, each.text) for each in found.evidence] == [
        (Route.SOURCE, "2000亿美元"),
        (Route.RETRANSLATION, "$200 billion"),
    ]
    assert found.message == "$20 billion / 2000亿美元"
    assert found.confidence == pytest.approx(0.96)


def test_the_source_has_no_vote_on_what_it_says_nothing_of() -> None:
    judged = [(SOURCE, []), (A, [mark(A, FALL, "dropped")])]
    (found,) = agreed_findings(FakeComparisonRule(), judged)
    assert [each.route for each in found.evidence] == [Route.RETRANSLATION]


def test_of_a_counterpart_without_sentences_only_the_part_about_the_place_is_quoted() -> None:
    numbers = [str(number) for number in range(2000)]
    text = Document(" ".join([*numbers[:1000], "wrong", *numbers[1000:]]), "en")
    other = Comparison(text, text, Document(" ".join(numbers), "en"), Route.RETRANSLATION, "a")
    start = text.text.index("wrong")
    (found,) = agreed_findings(
        FakeComparisonRule(), [(other, [RuleMatch(Span(start, start + 5), "not there", 0.8)])]
    )
    (evidence,) = found.evidence
    assert len(evidence.text) == 1000
    assert " 999 1000 " in evidence.text
