"""tqcheck as a library."""

import subprocess
import sys

import pytest

import tqcheck


def test_check_gives_judgements_and_a_verdict() -> None:
    report = tqcheck.check(
        [
            tqcheck.Passage(
                "Exports rose to $20 billion last year.",
                counterparts=(
                    tqcheck.Counterpart(tqcheck.Route.REFERENCE, "Exports rose to $200 billion last year."),
                ),
            )
        ]
    )
    assert report.summary.verdict is tqcheck.Verdict.FAIL
    assert [finding.text for finding in report.judgements[0].findings] == ["$20 billion"]


def test_settings_decide() -> None:
    passages = [tqcheck.Passage("Rates rose on Monday.")]
    assert tqcheck.check(passages).summary.verdict is tqcheck.Verdict.UNCHECKED
    allowed = tqcheck.Settings(allow_unchecked=True)
    assert tqcheck.check(passages, allowed).summary.verdict is tqcheck.Verdict.PASS


def test_everything_promised_is_there() -> None:
    for name in tqcheck.__all__:
        assert getattr(tqcheck, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'chcek'"):
        tqcheck.chcek  # noqa: B018


@pytest.mark.parametrize(
    ("arguments", "too_heavy"),
    [
        (["--help"], {"torch", "transformers", "numpy", "sacrebleu", "rich", "regex", "tqcheck.rules"}),
        (
            ["check", "--help"],
            {"torch", "transformers", "numpy", "sacrebleu", "rich", "regex", "tqcheck.rules"},
        ),
        (["--version"], {"torch", "transformers", "numpy", "sacrebleu", "rich", "regex", "tqcheck.rules"}),
        (["rules"], {"torch", "transformers"}),
    ],
    ids=["help", "check-help", "version", "rules"],
)
def test_start_up_imports_nothing_heavy(arguments: list[str], too_heavy: set[str]) -> None:
    program = (
        "import sys; from tqcheck.__main__ import main; main(sys.argv[1:]);"
        "print(*sys.modules, sep=chr(10), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    assert too_heavy.isdisjoint(done.stderr.split())
