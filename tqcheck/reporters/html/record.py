"""A judged passage as the page has it: texts cut into segments, findings numbered, everything in plain values."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tqcheck.core.content_hash import text_hash
from tqcheck.core.finding import Evidence, Finding, Skipped, Verdict
from tqcheck.core.invisible import escaped
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Counterpart, Route
from tqcheck.reporters.evidence_groups import evidence_groups, names_by_route, not_shown
from tqcheck.reporters.html.paper import is_long
from tqcheck.reporters.html.segments import Marking, Segment, joined, occurrence, segments
from tqcheck.run_file.rounding import rounded
from tqcheck.run_file.writing_records import evidence_records

Record = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A finding under the number that it has in its passage, suppressed or not."""

    number: int
    finding: Finding
    suppression: str | None = None
    """Why it was suppressed, if it was; empty if no reason was given."""


def passage_record(judgement: Judgement, number: int) -> Record:
    """The passage that came as the `number`th of the batch."""
    passage, scores = judgement.passage, judgement.scores
    numbered = [*_numbered(judgement)]
    record: Record = {
        "number": number,
        "id": passage.id,
        "file": passage.location.file,
        "line": passage.location.line,
        "text_hash": text_hash(passage.text),
        "verdict": judgement.verdict.value,
        "language": passage.language,
        "quality": rounded(scores.quality),
        "drift": rounded(scores.drift) if judgement.compared else None,
        "awkward": rounded(scores.awkward),
        "text": _pieces(
            segments(passage.text, [Marking(each.finding.span, each.number) for each in numbered])
        ),
        "findings": [_finding(each, judgement) for each in numbered],
        "texts": [*_counterparts(judgement, numbered), *_source(judgement, numbered)],
        "skipped": _skipped(judgement.skipped),
    }
    if is_long(passage, [each.finding for each in numbered]):
        record["long"] = True
    if judgement.verdict is Verdict.UNCHECKED:
        record["why"] = judgement.why_unchecked
    if passage.extra:
        record["extra"] = dict(passage.extra)
    return record


def identity(judgement: Judgement) -> list[object]:
    """What tells a judged passage from others: its place, its text, and what was found where."""
    passage = judgement.passage
    found = [[each.rule, each.start, each.end] for each in judgement.findings]
    return [passage.location.file, passage.id, text_hash(passage.text), found]


def _numbered(judgement: Judgement) -> Iterator[_Numbered]:
    for number, finding in enumerate(judgement.findings):
        yield _Numbered(number, finding)
    for number, each in enumerate(judgement.suppressed, len(judgement.findings)):
        yield _Numbered(number, each.finding, each.suppression.reason or "")


def _finding(each: _Numbered, judgement: Judgement) -> Record:
    finding, passage = each.finding, judgement.passage
    record: Record = {
        "label": f"{finding.family.value[0].upper()}{each.number + 1}",
        "rule": finding.rule,
        "name": finding.name,
        "family": finding.family.value,
        "severity": finding.severity.label,
        "sure": round(100 * finding.confidence),
        "message": escaped(finding.message),
        "also": list(finding.also),
        "evidence": [
            {"from": _evidence_origins(said.evidence), "text": escaped(said.text)}
            for said in evidence_groups(finding)
        ],
    }
    left = not_shown(finding)
    if left:
        record["left"] = left
    if passage.location.verbatim:
        place = passage.location.at(passage.text, finding.start)
        record["place"] = f"{place.line}:{place.column}"
    if each.suppression is not None:
        record["suppression"] = each.suppression
    else:
        record["saved"] = _saved(finding)
    return record


def _saved(finding: Finding) -> Record:
    """The finding as a saved decision names it, with the keys of the jsonl contract; the flagged phrase is verbatim."""
    record: Record = {
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "confidence": rounded(finding.confidence),
    }
    if not finding.text:  # then it is known by what contradicts it
        record["evidence"] = evidence_records(finding)
    return record


def _evidence_origins(evidence: Sequence[Evidence]) -> str:
    """Who says so: `Retranslation by opus-mt, nllb`."""
    return "; ".join(
        route_in_words(route, ", ".join(names) or None) for route, names in names_by_route(evidence).items()
    )


def route_in_words(route: Route, origin: str | None) -> str:
    """How a counterpart came about and who made it, as a heading."""
    name = route.value.replace("_", "-").capitalize()
    return f"{name} by {origin}" if origin else name


def _counterparts(judgement: Judgement, numbered: Sequence[_Numbered]) -> Iterator[Record]:
    passage = judgement.passage
    for counterpart, similarity in zip(passage.counterparts, _similarities(judgement), strict=True):
        back = counterpart.route is Route.BACK_TRANSLATION
        record = {
            "title": route_in_words(counterpart.route, counterpart.origin),
            "language": passage.source_language if back else passage.language,
            "similarity": similarity,
            "text": _evidence(
                counterpart.text, counterpart.route, counterpart.origin, numbered, passage.text
            ),
        }
        yield {key: value for key, value in record.items() if value is not None}


def _source(judgement: Judgement, numbered: Sequence[_Numbered]) -> Iterator[Record]:
    passage = judgement.passage
    if passage.source is not None:
        record: Record = {
            "title": "Source",
            "text": _evidence(passage.source, Route.SOURCE, None, numbered, passage.text),
        }
        yield record | ({"language": passage.source_language} if passage.source_language else {})


def _evidence(
    text: str, route: Route, origin: str | None, numbered: Sequence[_Numbered], passage: str
) -> list[object]:
    """A counterpart with the phrases that the evidence quotes from it, where they stand in it word for word."""
    markings = []
    for each in numbered:
        share = each.finding.start / max(len(passage), 1)
        for one in each.finding.evidence:
            phrases = one.phrases if _is_from(one, route, origin) else ()
            spans = (occurrence(phrase, text, share) for phrase in phrases)
            markings += [Marking(span, each.number) for span in spans if span is not None]
    return _pieces(segments(text, joined(markings)))


def _is_from(evidence: Evidence, route: Route, origin: str | None) -> bool:
    return evidence.route is route and (route is Route.SOURCE or evidence.origin == origin)


def _similarities(judgement: Judgement) -> list[str | None]:
    """What to say of each counterpart's similarity; nothing where several of one origin leave open which was used."""
    told: dict[tuple[Route, str | None], list[str]] = defaultdict(list)
    for each in judgement.compared:
        told[each.route, each.origin].append(f"chrF++ {each.similarity.chrf:.0f}")
    given = [_key(each) for each in judgement.passage.counterparts]
    return [
        "not compared"
        if key not in told
        else told[key][given[:place].count(key)]
        if len(told[key]) == given.count(key)
        else None
        for place, key in enumerate(given)
    ]


def _key(counterpart: Counterpart) -> tuple[Route, str | None]:
    return counterpart.route, counterpart.origin


def _skipped(skipped: Sequence[Skipped]) -> list[object]:
    """The reasons why rules could not judge, each with its rules."""
    rules: dict[str, list[str]] = defaultdict(list)
    for each in skipped:
        rules[each.reason].append(each.rule)
    return [[reason, codes] for reason, codes in rules.items()]


def _pieces(cut: Sequence[Segment]) -> list[object]:
    """Plain strings for unflagged text."""
    shown = [piece._replace(text=escaped(piece.text)) for piece in cut]
    return [piece._asdict() if piece.of else piece.text for piece in shown]
