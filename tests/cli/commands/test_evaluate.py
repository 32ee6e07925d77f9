"""The command line of `tqcheck evaluate`: each option has its place."""

from pathlib import Path

from tests.cli.parsed import options_of, parsed
from tqcheck.cli.command_line import ParallelOptions
from tqcheck.cli.evaluation import AnnotatedOptions, EvaluateOptions
from tqcheck.config.given import GivenSettings
from tqcheck.core.passage import Route
from tqcheck.core.settings import Sensitivity

RUN = "tqcheck.cli.evaluation.run_evaluation"
ALL = (
    *("--format", "mqm", "--text", "mt", "--tags", "tags", "--source", "src"),
    *("--retranslation", "r1", "--reference", "f1", "--counterparts", "table"),
    *("--language", "de", "--source-language", "zh", "--disable", "TQ203", "--no-model"),
    *("--sensitivity", "low", "--min-confidence", "TQ101=.6", "--no-ter", "--plain-encoder"),
    *(
        "--resamples",
        "200",
        "--seed",
        "3",
        "--jobs",
        "2",
        "--output",
        "json",
        "--quiet",
        "--config",
        "own.toml",
    ),
)


def test_each_option_has_its_place() -> None:
    assert parsed(RUN, "evaluate", "in.tsv", *ALL) == EvaluateOptions(
        inputs=AnnotatedOptions(
            paths=["in.tsv"],
            file_format="mqm",
            tags="tags",
            parallel=ParallelOptions(
                text="mt",
                source="src",
                counterparts={Route.RETRANSLATION: ["r1"], Route.REFERENCE: ["f1"]},
            ),
            counterparts="table",
        ),
        settings=GivenSettings(
            language="de",
            source_language="zh",
            disable=["TQ203"],
            model=False,
            sensitivity=Sensitivity.LOW,
            min_confidence=["TQ101=.6"],
            ter=False,
            jobs=2,
        ),
        plain_encoder=True,
        resamples=200,
        seed=3,
        outputs=["json"],
        quiet=True,
        config=Path("own.toml"),
    )


def test_no_option_is_forgotten_here() -> None:
    given = {each.replace("--no-", "--") for each in ALL if each.startswith("--")}
    assert given == options_of("evaluate")
