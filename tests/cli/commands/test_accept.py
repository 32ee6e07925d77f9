"""The command line of `tqcheck accept`: each option has its place."""

from dataclasses import replace
from pathlib import Path

from tests.cli.parsed import options_of, parsed
from tqcheck.cli.accepting import AcceptOptions

RUN = "tqcheck.cli.accepting.run_accept"
ALL = (
    *("run.jsonl", "p1", "TQ102", "--reason", "rounded", "--phrase", "20", "--file", "in.jsonl"),
    *("--from", "decisions.jsonl", "--accepted", "accepted.jsonl", "--config", "tqcheck.toml"),
)
DEFAULTS = AcceptOptions(
    run=None,
    passage=None,
    rule=None,
    reason=None,
    phrase=None,
    file=None,
    decisions=None,
    accepted=None,
    config=None,
)


def test_without_options_nothing_is_named() -> None:
    assert parsed(RUN, "accept") == DEFAULTS


def test_each_option_has_its_place() -> None:
    assert parsed(RUN, "accept", *ALL) == replace(
        DEFAULTS,
        run="run.jsonl",
        passage="p1",
        rule="TQ102",
        reason="rounded",
        phrase="20",
        file="in.jsonl",
        decisions="decisions.jsonl",
        accepted=Path("accepted.jsonl"),
        config=Path("tqcheck.toml"),
    )


def test_no_option_is_forgotten_here() -> None:
    assert {each for each in ALL if each.startswith("--")} == options_of("accept")
