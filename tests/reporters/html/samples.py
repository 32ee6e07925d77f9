"""A batch with texts beside each other, and one that means harm."""

import io
from collections.abc import Iterable

from tests.builders import finding, judgement, passage
from tests.reporters.samples import summary
from tqcheck.core.finding import Evidence, Family, Finding, Severity, Skipped, Verdict
from tqcheck.core.judgement import ComparisonScores, Judgement, Scores, Suppressed
from tqcheck.core.passage import Counterpart, Location, Route, Suppression
from tqcheck.core.similarity import Similarity
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.html import HtmlReporter


def marked(text: str, phrase: str, **fields: object) -> Finding:
    """A finding at a phrase of a text, by builders.finding's rule unless the fields say otherwise."""
    start = text.index(phrase)
    return finding(start, start + len(phrase), text=phrase, **fields)


def rendered(judgements: Iterable[Judgement], figures: Summary | None = None) -> str:
    """The page of a batch."""
    stream = io.StringIO()
    reporter = HtmlReporter(stream, RenderOptions())
    for each in judgements:
        reporter.add(each)
    reporter.finish(figures or summary())
    return stream.getvalue()


AWKWARD = {
    "rule": "TQ203",
    "name": "repeated-words",
    "family": Family.AWKWARD,
    "severity": Severity.MINOR,
    "message": "“on” twice",
    "evidence": (),
}
OMITTED = {
    "rule": "TQ105",
    "name": "omitted-content",
    "severity": Severity.CRITICAL,
    "message": "a sentence is missing",
    "text": "",
}
RESIDUE = {
    "rule": "TQ005",
    "name": "markup-residue",
    "family": Family.INTEGRITY,
    "message": "a tag is left",
    "evidence": (),
}

CREW = "👩‍🚀 The crew 🚀 landed in Kazahstan on on Monday."
CREW_AGAIN = "👩‍🚀 The crew 🚀 came down in Kazakhstan on Monday. All are well."
ARABIC = "قال الوزير إن الصادرات ارتفعت إلى 20 مليار دولار في العام الماضي."
ARABIC_AGAIN = "قال الوزير إن الصادرات ارتفعت إلى 200 مليار دولار."
TAGGED = "The bank raised <b>rates for the the third time."


def overlapping() -> Judgement:
    """Phrases that overlap, behind characters of two UTF-16 units; a gap at the end."""
    from_a = (Evidence(Route.RETRANSLATION, "a", "came down in Kazakhstan"),)
    missing = (Evidence(Route.RETRANSLATION, "a", "All are well."),)
    return judgement(
        marked(CREW, "landed in Kazahstan", message="another verb", evidence=from_a),
        marked(CREW, "Kazahstan on on", **AWKWARD),
        finding(len(CREW), len(CREW), **OMITTED, evidence=missing),
        passage=passage(
            CREW, CREW_AGAIN, id="crew", source="Экипаж приземлился в Казахстане.", source_language="ru"
        ),
        scores=Scores(0.3, 0.8, 0.2, 60.0, 30.0),
    )


def right_to_left() -> Judgement:
    """A passage in Arabic beside a reference."""
    reference = (Evidence(Route.REFERENCE, None, "200 مليار"),)
    return judgement(
        marked(ARABIC, "20 مليار", evidence=reference),
        passage=passage(
            ARABIC,
            id="arabic",
            language="ar",
            counterparts=(Counterpart(Route.REFERENCE, ARABIC_AGAIN),),
            location=Location("gulf.jsonl", 9),
        ),
        scores=Scores(0.45, 0.7, 0.0),
        compared=(ComparisonScores(Route.REFERENCE, None, Similarity(60.0, 30.0), is_copy=False),),
    )


def batch() -> list[Judgement]:
    """Five passages, not in order of gravity: passed, failed, unchecked, passed with a suppression, failed."""
    sound = "The weather is fine."
    suppressed = Suppressed(
        marked(TAGGED, "the the", **AWKWARD), Suppression("TQ203", "the the", "a stammer quoted")
    )
    return [
        judgement(passage=passage(sound, sound, id="sound"), scores=Scores(0.9, 0.0, 0.0, 100.0)),
        right_to_left(),
        judgement(
            passage=passage("Nobody looked.", id="alone"),
            verdict=Verdict.UNCHECKED,
            why_unchecked="no counterpart: drift was not checked",
            skipped=(Skipped("TQ102", "no counterpart: drift was not checked"),),
            compared=(),
            scores=Scores(0.7, 0.0, 0.0),
        ),
        judgement(
            marked(TAGGED, "<b>", **{**RESIDUE, "severity": Severity.MINOR}),
            passage=passage(TAGGED, id="tagged", location=Location("bank.jsonl", 1)),
            verdict=Verdict.PASS,
            suppressed=(suppressed,),
            scores=Scores(0.2, 0.0, 0.1),
            compared=(),
        ),
        overlapping(),
    ]


PAYLOADS = (
    "<script>window.owned=1</script>",
    '<img src="https://example.invalid/x.png" onerror="window.owned=1">',
    "</script><script>window.owned=1</script>",
    "<!--<script>",
    "--></noscript><svg onload=window.owned=1>",
    "{{ 7*7 }}{% raw %}${7*7}",
    '"\' onfocus=window.owned=1 autofocus x="',
    "javascript:window.owned=1",
    "]]>\u2028\u2029\x00\u202e</style><style>*{display:none}",
    "__proto__",
)


def hostile(payload: str, number: int) -> Judgement:
    """A payload in every place that a text can come in by."""
    text = f"before {payload} behind"
    told = (Evidence(Route.RETRANSLATION, payload, payload), Evidence(Route.REFERENCE, None, payload))
    accepted = Suppressed(marked(text, payload, **AWKWARD), Suppression("TQ203", payload, payload))
    return judgement(
        marked(text, payload, message=payload, evidence=told, name=payload, also=(payload,)),
        passage=passage(
            text,
            id=f"{number}{payload}",
            language=payload,
            source=payload,
            source_language=payload,
            counterparts=(
                Counterpart(Route.RETRANSLATION, payload, payload),
                Counterpart(Route.REFERENCE, payload),
            ),
            location=Location(payload, 1),
            extra={payload: [payload], "__proto__": payload},
        ),
        suppressed=(accepted,),
        skipped=(Skipped(payload, payload),),
        verdict=Verdict.UNCHECKED if number % 2 else Verdict.FAIL,
    )


def hostile_page() -> str:
    """Every payload everywhere, the batch's own figures included."""
    text = " ".join(PAYLOADS)
    figures = summary(
        unchecked_reasons={text: 1},
        warnings=(text,),
        broken=(text,),
        awkward_per_1k={text: 1.0},
        signature=text,
        routes={text: 1},
        rules={text: 1},
    )
    return rendered([hostile(payload, number) for number, payload in enumerate(PAYLOADS)], figures)
