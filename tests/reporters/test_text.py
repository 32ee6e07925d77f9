"""The report for people."""

import pytest
from rich.cells import cell_len

from tests.reporters.golden import assert_golden, rendered
from tests.reporters.samples import summary
from tqcheck.core.finding import Span, Verdict
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.excerpt import excerpt, shortened, shown
from tqcheck.reporters.figures import figures, verdict_line
from tqcheck.reporters.spill import RankedSpill


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("pipe.txt", RenderOptions()),
        ("terminal.txt", RenderOptions(width=60, colour=True)),
        ("narrow.txt", RenderOptions(width=40)),
        ("statistics.txt", RenderOptions(statistics=True)),
        ("quiet.txt", RenderOptions(quiet=True)),
    ],
)
def test_golden(name: str, options: RenderOptions) -> None:
    assert_golden(name, rendered("text", options))


UNCHANGED = {
    "verdict": Verdict.PASS,
    "broken": (),
    "verdicts": {Verdict.UNCHECKED: 0},
    "changed_since": "main",
    "unchanged": 12,
}


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({}, "FAIL: 2 of 5 passages failed (5 passages, 5 findings, 1 unchecked)"),
        (
            {
                "verdict": Verdict.PASS,
                "broken": (),
                "rules": {"TQ203": 1},
                "verdicts": {Verdict.UNCHECKED: 0},
                "passages": 1,
            },
            "PASS (1 passage, 1 finding)",
        ),
        (
            {"verdict": Verdict.UNCHECKED, "broken": (), "input_errors": 2, "rules": {}},
            "UNCHECKED (5 passages, 0 findings, 1 unchecked, 2 records unreadable)",
        ),
        (
            {"baselined": 7, "changed_since": "main", "unchanged": 12},
            (
                "FAIL: 2 of 5 passages failed (5 passages, 5 findings, 7 known from the baseline, 1 unchecked, "
                "12 unchanged)"
            ),
        ),
        (
            {**UNCHANGED, "passages": 0, "rules": {}},
            "PASS: no passage changed since main (0 passages, 0 findings, 12 unchanged)",
        ),
    ],
)
def test_verdict_line(fields: dict[str, object], line: str) -> None:
    assert verdict_line(summary(**fields)) == line


def test_figures_of_old_findings() -> None:
    lines = list(figures(summary(baselined=7, **UNCHANGED), in_full=False))
    assert "Findings: 7 known from the baseline" in lines
    assert "Changed since main: 5; not judged, because unchanged: 12" in lines


TEXT = "The minister said on Monday that exports rose to $20 billion in the first half of the year."
PHRASE = Span(TEXT.index("$20"), TEXT.index(" in the first"))


@pytest.mark.parametrize(
    ("text", "span", "width", "parts"),
    [
        (TEXT, PHRASE, 120, (TEXT[: PHRASE.start], "$20 billion", TEXT[PHRASE.end :])),
        (TEXT, PHRASE, 40, ("…ports rose to ", "$20 billion", " in the first…")),
        (TEXT, Span(0, 3), 20, ("", "The", " minister said o…")),
        (TEXT, Span(len(TEXT), len(TEXT)), 20, ("… half of the year.", "", "")),
        ("央行今年第三次上调基准利率。", Span(2, 4), 16, ("央行", "今年", "第三次…")),
        (TEXT, Span(0, len(TEXT)), 30, ("", "The minister said o…", "")),
        ("a\x1b[31mb\nc", Span(1, 6), 40, ("a", "␛[31m", "b c")),
    ],
    ids=[
        "whole",
        "cut-both-sides",
        "at-the-start",
        "gap-at-the-end",
        "wide-characters",
        "long-phrase",
        "escapes",
    ],
)
def test_excerpts(text: str, span: Span, width: int, parts: tuple[str, str, str]) -> None:
    found = excerpt(text, span, width)
    assert found == parts
    assert cell_len("".join(found)) <= width


def test_the_underline_is_as_wide_as_what_it_marks() -> None:
    assert excerpt("央行今年上调利率。", Span(2, 4), 40).underline == "    ^~~~"
    assert excerpt("Rates rose.", Span(5, 5), 40).underline == "     ^"


def test_what_would_move_or_colour_a_terminal_is_shown_instead() -> None:
    assert shown("a\x00\x1b\u202e\x7f\x9b\t\ud800b") == "a␀␛\\u202e␡� �b"


def test_shortened() -> None:
    assert (shortened("abc", 3), shortened("abcd", 3), shortened("中文字", 4), shortened("", 0)) == (
        "abc",
        "ab…",
        "中…",
        "",
    )


def test_the_worst_come_first_and_equals_in_order() -> None:
    spill = RankedSpill()
    for number in range(1200):
        spill.add(1, 0.5, f"equal {number}")
    spill.add(1, 0.4, "worse")
    spill.add(2, 0.9, "grave \ud800")
    blocks = list(spill.ranked())
    spill.close()
    assert blocks[:3] == ["grave \ud800", "worse", "equal 0"]
    assert blocks[-1] == "equal 1199"
