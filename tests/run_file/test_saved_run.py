"""A saved run is read back as what was reported, or refused."""

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.any_judgement import SHARES, SIMILARITIES, TEXTS, any_judgements, few
from tests.readers.reading import in_memory
from tests.reporters.golden import rendered
from tests.reporters.samples import judgements, summary
from tqcheck.core.errors import InputError
from tqcheck.core.judgement import Judgement
from tqcheck.core.similarity import Similarity
from tqcheck.core.summary import LanguageSimilarity, Summary
from tqcheck.reporters import REPORTERS
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.jsonl import JsonLinesReporter
from tqcheck.rules import ALL_RULES
from tqcheck.run_file.rounding import round_for_report, round_summary
from tqcheck.run_file.saved_run import SavedRun


def saved(batch: list[Judgement], figures: Summary) -> str:
    stream = io.StringIO()
    reporter = JsonLinesReporter(stream, RenderOptions())
    for judgement in batch:
        reporter.add(round_for_report(judgement))
    reporter.finish(round_summary(figures))
    return stream.getvalue()


def read(text: str) -> tuple[list[Judgement], Summary]:
    run = SavedRun(in_memory(text.encode()), ALL_RULES)
    return list(run), run.summary


@settings(max_examples=60, deadline=None)
@given(any_judgements())
def test_a_judgement_comes_back_as_it_was_reported(judgement: Judgement) -> None:
    (back,), _ = read(saved([judgement], summary(passages=1)))
    assert back == round_for_report(judgement)
    assert back.passage.location.byte_column == judgement.passage.location.byte_column
    assert round_for_report(back) == back


@given(SHARES, SIMILARITIES, st.booleans(), few(TEXTS))
def test_figures_come_back_as_they_were_reported(
    share: float, similarity: Similarity, allowed: bool, warnings: tuple[str, ...]
) -> None:
    figures = summary(
        passages=0,
        mean_quality=share,
        similarity={"en": LanguageSimilarity(3, similarity, {"bleu": "x"})},
        unchecked_allowed=allowed,
        warnings=warnings,
        awkward_per_1k={"a": share},
        baselined=3,
        stale=2,
        changed_since="main",
        unchanged=7,
        rules_off=("TQ103",),
    )
    assert read(saved([], figures)) == ([], round_summary(figures))


@pytest.mark.parametrize("report_format", REPORTERS)
@pytest.mark.parametrize(
    "rendering", [RenderOptions(), RenderOptions(statistics=True), RenderOptions(width=60, colour=True)]
)
def test_every_format_is_rendered_as_the_run_would_have(report_format: str, rendering: RenderOptions) -> None:
    batch, figures = [round_for_report(each) for each in judgements()], round_summary(summary())
    back, figures_back = read(saved(batch, figures))
    assert rendered(report_format, rendering, back, figures_back) == rendered(
        report_format, rendering, batch, figures
    )


RUN = saved(judgements(), summary())
FIRST, *REST = RUN.splitlines(keepends=True)
LAST = REST[-1]


def changed(line: str, **fields: object) -> str:
    return json.dumps({**json.loads(line), **fields}) + "\n"


def without(line: str, key: str) -> str:
    return json.dumps({name: value for name, value in json.loads(line).items() if name != key}) + "\n"


def with_finding(**fields: object) -> str:
    (found,) = json.loads(FIRST)["findings"]
    return changed(FIRST, findings=[{**found, **fields}])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "in: there is no run in it; check the texts again"),
        (
            RUN.removesuffix(LAST),
            "in: the summary is missing: this run was interrupted; check the texts again",
        ),
        ("".join(REST), "in: 4 passages, and the summary speaks of 5; give the run whole, as it was written"),
        (RUN + FIRST, "in:7: a line after the summary; give one run at a time"),
        (RUN + LAST, "in:7: a line after the summary; give one run at a time"),
        (
            FIRST + REST[0][:100],
            "in:2: broken JSON at column 101: expecting ',' delimiter; check the texts again",
        ),
        (
            '{"text": "a passage"}',
            "in:1: not a line of a saved run; give it what tqcheck check --output jsonl wrote",
        ),
        ("[" * 100_000, "in:1: nested too deeply"),
        ("[]", "in:1: not a JSON object"),
        (changed(FIRST, schema_version=2), 'in:1: "schema_version" is "2"; this tqcheck reads 1'),
        (changed(FIRST, schema_version=True), 'in:1: "schema_version" is "True"'),
        (without(FIRST, "text"), 'in:1: no "text": an older tqcheck wrote this; check the texts again'),
        (without(FIRST, "words"), 'in:1: "words" is not a whole number; give it what'),
        (changed(FIRST, words=-1), 'in:1: "words" is not a whole number'),
        (changed(FIRST, words=True), 'in:1: "words" is not a whole number'),
        (changed(FIRST, quality="0.5"), 'in:1: "quality" is not a number'),
        (changed(FIRST, verdict="fine"), 'in:1: "verdict" is not one of pass, fail, unchecked'),
        (changed(FIRST, verbatim=1), 'in:1: "verbatim" is not true or false'),
        (changed(FIRST, id=7), 'in:1: "id" is not a string'),
        (changed(FIRST, scores=[]), 'in:1: "scores" is not an object'),
        (changed(FIRST, findings={}), 'in:1: "findings" is not a list'),
        (changed(FIRST, findings=["x"]), 'in:1: "findings" is not an object'),
        (with_finding(rule="TQ999"), 'in:1: this tqcheck has no rule "TQ999"; take the version that'),
        (
            with_finding(severity="grave"),
            'in:1: there is no severity "grave"; there are minor, major, critical',
        ),
        (with_finding(start=3), "in:1: a finding's text is not the passage's from start to end"),
        (with_finding(also=[1]), 'in:1: "also" is not a list of strings'),
        (changed(LAST, summary=None), 'in:1: "summary" is not an object'),
        (changed(LAST, summary={}), 'in:1: "verdicts" is not an object'),
    ],
    ids=lambda text: text[:40],
)
def test_refuses_what_is_no_complete_run(text: str, complaint: str) -> None:
    with pytest.raises(InputError) as refused:
        read(text)
    assert str(refused.value).startswith(complaint)


def test_refuses_what_is_not_utf_8() -> None:
    with pytest.raises(InputError, match=r"^in:1: not UTF-8"):
        list(SavedRun(in_memory(b'{"id": "\xe9t\xe9"}'), ALL_RULES))


def test_labels_and_blank_lines_do_no_harm() -> None:
    assert read("\n" + with_finding(accepted=True) + "".join(REST)) == read(RUN)


def test_some_judgements_are_read_by_their_number() -> None:
    batch, _ = read(RUN)
    run = SavedRun(in_memory(("\n" + RUN).encode()), ALL_RULES)
    assert list(run.at({3, 1, 99})) == [(1, batch[1]), (3, batch[3])]


def test_the_line_of_the_summary_is_known_at_the_end() -> None:
    run = SavedRun(in_memory(("\n" + RUN).encode()), ALL_RULES)
    list(run)
    assert run.summary_line == 7
