"""The records of the jsonl contract, back into judgements and figures."""

from collections.abc import Collection

from tqcheck.core.errors import InputError, quoted
from tqcheck.core.finding import Evidence, Family, Finding, Severity, Skipped, Verdict
from tqcheck.core.judgement import ComparisonScores, Judgement, Scores, Suppressed
from tqcheck.core.length_limit import LengthLimit, length_limit
from tqcheck.core.passage import Counterpart, Location, Passage, Place, Route, Suppression, SuppressionOrigin
from tqcheck.core.similarity import Similarity
from tqcheck.core.summary import LanguageSimilarity, Summary
from tqcheck.readers.fields import Fields

_SEVERITIES = {severity.label: severity for severity in Severity}


def judgement_from(fields: Fields, rules: Collection[str]) -> Judgement:
    """A passage's line; raises InputError, without a place, for what no report holds or a rule not in `rules`."""
    passage = _passage(fields)
    scores = fields.inner("scores")
    compared, by_source = _comparisons(fields)
    return Judgement(
        passage=passage,
        verdict=fields.one_of("verdict", Verdict),
        scores=Scores(
            fields.optional_number("quality"),
            *(scores.optional_number(name) for name in ("drift", "awkward", "chrf", "bleu", "ter")),
        ),
        findings=tuple(_finding(each, passage, rules) for each in fields.objects("findings")),
        skipped=tuple(Skipped(each.text("rule"), each.text("reason")) for each in fields.objects("skipped")),
        suppressed=tuple(_suppressed(each, passage, rules) for each in fields.objects("excused")),
        unused_suppressions=tuple(map(_suppression, fields.objects("unused"))),
        compared=tuple(map(_compared, compared)),
        source_rules=tuple(_known(code, rules) for each in by_source for code in each.texts("rules")),
        why_unchecked=fields.optional_text("why_unchecked"),
        words=fields.count("words"),
    )


def summary_from(fields: Fields, rules: Collection[str]) -> Summary:
    """The last line; raises InputError, without a place, for what no report holds or a rule not in `rules`."""
    verdicts, families, severities = (fields.inner(key) for key in ("verdicts", "families", "severities"))
    density, similarity = fields.inner("awkward_per_1k"), fields.inner("similarity")
    return Summary(
        passages=fields.count("passages"),
        verdicts={verdict: verdicts.count(verdict.value) for verdict in Verdict},
        rules={_known(code, rules): count for code, count in fields.counts("rules").items()},
        families={family: families.count(family.value) for family in Family},
        severities={each: severities.count(each.label) for each in sorted(Severity, reverse=True)},
        flagged=fields.count("flagged"),
        suppressed=fields.count("excused"),
        words=fields.count("words"),
        mean_quality=fields.optional_number("quality"),
        routes=fields.counts("routes"),
        unchecked_reasons=fields.counts("unchecked"),
        similarity={language: _pooled(similarity.inner(language)) for language in similarity.names()},
        awkward_per_1k={file: density.number(file) for file in density.names()},
        input_errors=fields.count("input_errors"),
        warnings=fields.texts("warnings"),
        broken=fields.texts("broken"),
        verdict=fields.one_of("verdict", Verdict),
        signature=fields.text("signature"),
        unchecked_allowed=fields.flag("unchecked_allowed"),
        baselined=fields.count("baselined"),
        stale=fields.count("gone"),
        changed_since=fields.optional_text("changed_since"),
        unchanged=fields.count("unchanged"),
        rules_off=fields.texts("rules_off"),
    )


def _passage(fields: Fields) -> Passage:
    return Passage(
        text=fields.text("text"),
        language=fields.text("language"),
        id=fields.text("id"),
        source=fields.optional_text("source"),
        source_language=fields.optional_text("source_language"),
        counterparts=tuple(map(_counterpart, fields.objects("counterparts"))),
        suppressions=tuple(map(_suppression, fields.objects("ignore"))),
        max_length=_limit(fields),
        location=Location(
            fields.text("file"),
            fields.count("line"),
            fields.count("column"),
            fields.flag("verbatim"),
            fields.optional_count("byte_column"),
            tuple(map(_place, fields.objects("places"))) if "places" in fields else (),
        ),
        extra=fields.any_object("extra"),
    )


def _limit(fields: Fields) -> LengthLimit | None:
    if "max_length" not in fields:
        return None
    limit = length_limit(fields.text("max_length"))
    if limit is None:
        raise InputError('"max_length" is no length', cure="give the run as it was")
    return limit


def _place(fields: Fields) -> Place:
    return Place(fields.count("offset"), fields.count("line"), fields.count("column"))


def _finding(fields: Fields, passage: Passage, rules: Collection[str]) -> Finding:
    start, end = fields.count("start"), fields.count("end")
    if passage.text[start:end] != fields.text("text"):
        raise InputError(
            "a finding's text is not the passage's from start to end", cure="give the run as it was"
        )
    return Finding(
        rule=_known(fields.text("rule"), rules),
        name=fields.text("name"),
        family=fields.one_of("family", Family),
        severity=_severity(fields.text("severity")),
        start=start,
        end=end,
        text=fields.text("text"),
        confidence=fields.number("confidence"),
        message=fields.text("message"),
        evidence=tuple(
            Evidence(each.one_of("route", Route), each.optional_text("origin"), each.text("text"))
            for each in fields.objects("evidence")
        ),
        also=fields.texts("also"),
    )


def _known(code: str, rules: Collection[str]) -> str:
    if code not in rules:
        raise InputError(
            f"this tqcheck has no rule {quoted(code)}", cure="take the version that the run's signature names"
        )
    return code


def _severity(label: str) -> Severity:
    if label not in _SEVERITIES:
        raise InputError(f"there is no severity {quoted(label)}", cure=f"there are {', '.join(_SEVERITIES)}")
    return _SEVERITIES[label]


def _suppressed(fields: Fields, passage: Passage, rules: Collection[str]) -> Suppressed:
    return Suppressed(_finding(fields.inner("finding"), passage, rules), _suppression(fields.inner("excuse")))


def _suppression(fields: Fields) -> Suppression:
    return Suppression(
        fields.text("rule"),
        fields.optional_text("phrase"),
        fields.optional_text("reason"),
        fields.one_of("origin", SuppressionOrigin),
    )


def _counterpart(fields: Fields) -> Counterpart:
    return Counterpart(
        fields.one_of("route", Route),
        fields.text("text"),
        fields.optional_text("origin"),
        fields.optional_text("fault"),
    )


def _comparisons(fields: Fields) -> tuple[list[Fields], list[Fields]]:
    """Those with counterparts, and the one with the source itself if there is one."""
    made: tuple[list[Fields], list[Fields]] = [], []
    for each in fields.objects("comparisons"):
        made[each.one_of("route", Route) is Route.SOURCE].append(each)
    return made


def _compared(fields: Fields) -> ComparisonScores:
    return ComparisonScores(
        fields.one_of("route", Route),
        fields.optional_text("origin"),
        _similarity(fields),
        fields.flag("copy"),
    )


def _similarity(fields: Fields) -> Similarity:
    return Similarity(fields.number("chrf"), fields.number("bleu"), fields.optional_number("ter"))


def _pooled(fields: Fields) -> LanguageSimilarity:
    signatures = fields.inner("signatures")
    return LanguageSimilarity(
        fields.count("comparisons"),
        _similarity(fields),
        {metric: signatures.text(metric) for metric in signatures.names()},
    )
