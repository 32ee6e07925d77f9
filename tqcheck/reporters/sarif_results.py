"""A finding as a result of SARIF."""

from collections.abc import Sequence

from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Judgement, Suppressed
from tqcheck.core.passage import Passage, Route, Suppression, SuppressionOrigin
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.evidence_groups import not_shown, shown_evidence
from tqcheck.reporters.excerpt import shown
from tqcheck.reporters.sarif_rules import LEVELS
from tqcheck.reporters.source_locations import path_of, region_of, uri_of
from tqcheck.reporters.wording import evidence_origin, truncate
from tqcheck.rules import ALL_RULES

SOURCE_ROOT = "%SRCROOT%"
"""What relative paths are relative to, by the name that code-scanning hosts know."""

_INDEX = {code: number for number, code in enumerate(ALL_RULES)}
_LONGEST_SNIPPET = 2000  # characters


def result(
    judgement: Judgement, finding: Finding, options: RenderOptions, fingerprint: str
) -> dict[str, object]:
    """The result of a finding that counts."""
    passage = judgement.passage
    texts = _texts(passage)
    return {
        "ruleId": finding.rule,
        "ruleIndex": _INDEX[finding.rule],
        "level": LEVELS[finding.severity],
        "rank": round(100 * finding.confidence, 2),
        "message": {"text": _message(finding, texts)},
        "locations": [_location(passage, finding, options)],
        "relatedLocations": [
            _related(number, passage, options, _quoting(finding, route, origin, text))
            for number, (route, origin, text) in enumerate(texts, start=1)
        ],
        # The first is the one that GitHub looks at; it would make it of the line, which many findings share.
        "partialFingerprints": {"primaryLocationLineHash": fingerprint, "tqcheck/v1": fingerprint},
        "suppressions": [],
        "properties": _properties(judgement, finding),
    }


def suppressed_result(
    judgement: Judgement, suppressed: Suppressed, options: RenderOptions, fingerprint: str
) -> dict[str, object]:
    """The result of a finding that someone has accepted."""
    suppression = {"kind": suppression_kind(suppressed.suppression), "status": "accepted"}
    if suppressed.suppression.reason:
        suppression["justification"] = suppressed.suppression.reason
    return result(judgement, suppressed.finding, options, fingerprint) | {"suppressions": [suppression]}


def suppression_kind(suppression: Suppression) -> str:
    """`inSource` for a suppression that stands in the passage's own record, else `external`."""
    return "inSource" if suppression.origin is SuppressionOrigin.RECORD else "external"


def artifact(file: str, options: RenderOptions) -> dict[str, object]:
    """A file's location, relative to the source root where it lies below that."""
    uri = uri_of(path_of(file, options))
    return {"uri": uri} if uri.startswith("file:") else {"uri": uri, "uriBaseId": SOURCE_ROOT}


def plain(text: str) -> str:
    """The text on one line, and no link in it: what looks like one in a SARIF message becomes one."""
    line = shown(text)
    if "](" not in line:
        return line
    return line.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


_Text = tuple[Route, str | None, str]
"""Route, origin and text of what the passage was compared with."""


def _texts(passage: Passage) -> list[_Text]:
    source: list[_Text] = [(Route.SOURCE, passage.source_language, passage.source)] if passage.source else []
    return source + [(each.route, each.origin, each.text) for each in passage.counterparts if not each.fault]


def _message(finding: Finding, texts: Sequence[_Text]) -> str:
    """What is wrong, and each counterpart that says so, linked to its place."""
    said = [plain(finding.message)]
    for evidence in shown_evidence(finding):
        name = plain(evidence_origin(evidence.route, evidence.origin))
        number = next(
            (
                place
                for place, each in enumerate(texts, start=1)
                if _is_from(evidence.route, evidence.origin, each)
            ),
            0,
        )
        linked = f"[{name}]({number})" if number and not set("[]") & set(name) else name
        said.append(f"{linked}: {plain(truncate(evidence.text)) or '(nothing there)'}")
    left = not_shown(finding)
    if left:
        said.append(left)
    return "; ".join(said)


def _is_from(route: Route, origin: str | None, text: _Text) -> bool:
    return route is text[0] and (route is Route.SOURCE or origin == text[1])


def _quoting(finding: Finding, route: Route, origin: str | None, text: str) -> str:
    quoted = [
        truncate(each.text)
        for each in finding.evidence
        if _is_from(each.route, each.origin, (route, origin, text)) and each.text
    ]
    says = f", which has “{'”, “'.join(quoted)}”" if quoted else ""
    name = f"source ({origin})" if route is Route.SOURCE and origin else evidence_origin(route, origin)
    return plain(f"{name}{says}: {truncate(text)}")


def _location(passage: Passage, finding: Finding, options: RenderOptions) -> dict[str, object]:
    start, end = region_of(passage, finding)
    region: dict[str, object] = {"startLine": start.line, "startColumn": start.column}
    location: dict[str, object] = {
        "physicalLocation": {"artifactLocation": artifact(start.file, options), "region": region},
        "logicalLocations": [{"name": passage.id, "kind": "passage"}],
    }
    if end is not None:
        region |= {"endLine": end.line, "endColumn": end.column}
        if len(finding.text) <= _LONGEST_SNIPPET:
            region["snippet"] = {"text": finding.text}
    else:
        where = f"at {finding.start} to {finding.end} of the text that begins here"
        location["message"] = {"text": plain(f"“{truncate(finding.text)}”, {where}")}
    return location


def _related(number: int, passage: Passage, options: RenderOptions, said: str) -> dict[str, object]:
    return {
        "id": number,
        "physicalLocation": {
            "artifactLocation": artifact(passage.location.file, options),
            "region": {"startLine": passage.location.line},
        },
        "message": {"text": said},
    }


def _properties(judgement: Judgement, finding: Finding) -> dict[str, object]:
    properties: dict[str, object] = {
        "passage": judgement.passage.id,
        "verdict": judgement.verdict.value,
        "quality": judgement.scores.quality,
        "family": finding.family.value,
        "severity": finding.severity.label,
        "confidence": finding.confidence,
        "start": finding.start,
        "end": finding.end,
    }
    return properties | ({"also": list(finding.also)} if finding.also else {})
