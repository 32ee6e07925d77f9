"""Living with old findings, as a user does: baseline, accepted findings, and only what has changed."""

import json
from pathlib import Path

import pytest

from tests.acceptance.command import CHECK, Run, write_jsonl, write_lines
from tests.cli.in_process import tqcheck
from tests.readers.git_repository import commit, git, repository

SOUND = {"id": "sound", "text": "Rates rose on Thursday.", "retranslation": "Rates rose on Thursday."}
DRIFTED = {
    "id": "drifted",
    "text": "Exports rose to $20 billion last year.",
    "retranslation": "Exports rose to $200 billion last year.",
}
OTHER = {
    "id": "other",
    "text": "Imports fell to 3,000 tonnes in May.",
    "retranslation": "Imports fell to 5,000 tonnes in May.",
}
ALONE = {"id": "alone", "text": "The central bank raised its benchmark rate on Thursday."}


def check(folder: Path, *options: str) -> Run:
    return tqcheck(*CHECK, *(options or ("in.jsonl",)), cwd=folder)


def saved(folder: Path, *options: str, name: str = "run.jsonl") -> str:
    check(folder, *(options or ("in.jsonl",)), "--output", f"jsonl={name}")
    return name


def refusal(run: Run) -> str:
    """What a command said that could not do its work: one line, exit code 2."""
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("tqcheck: error: ")
    assert run.err.count("\n") == 1
    return run.err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two passages, one of them failing, and a baseline of what is found in them."""
    write_jsonl(tmp_path / "in.jsonl", SOUND, DRIFTED)
    run = tqcheck("baseline", "write", saved(tmp_path), "--to", "base.jsonl", cwd=tmp_path)
    assert (run.code, run.out, run.err) == (0, "base.jsonl: findings written: 1\n", "")
    return tmp_path


KNOWN = ("in.jsonl", "--baseline", "base.jsonl")
STRICT = (*KNOWN, "--strict-baseline")


def test_the_file_is_made_to_be_merged(folder: Path) -> None:
    assert (folder / "base.jsonl").read_text() == (
        '{"tqcheck": "baseline", "version": 1}\n'
        '{"file": "in.jsonl", "id": "drifted", "rule": "TQ102", "text_hash": "413fd03530ba4098", "count": 1}\n'
    )


def test_known_findings_are_counted_and_new_ones_fail(folder: Path) -> None:
    assert check(folder).code == 1
    assert check(folder, *STRICT).code == 0
    assert "PASS (2 passages, 0 findings, 1 known from the baseline)" in check(folder, *KNOWN).out
    write_jsonl(folder / "in.jsonl", OTHER, DRIFTED, SOUND)
    run = check(folder, *KNOWN, "--output", "jsonl")
    assert run.code == 1
    assert [record["verdict"] for record in run.records[:-1]] == ["fail", "pass", "pass"]
    (suppressed,) = run.records[1]["excused"]
    assert (suppressed["finding"]["rule"], suppressed["excuse"]["origin"]) == ("TQ102", "baseline")
    summary = run.records[-1]["summary"]
    assert (summary["findings"], summary["baselined"], summary["gone"]) == (1, 1, 0)


def test_a_changed_text_is_new_whatever_its_id(folder: Path) -> None:
    write_jsonl(folder / "in.jsonl", SOUND, DRIFTED | {"text": "Exports rose to $30 billion last year."})
    assert check(folder, *KNOWN).code == 1


def test_what_is_gone_fails_strictly_until_pruned(folder: Path) -> None:
    write_jsonl(folder / "in.jsonl", SOUND)
    lenient, strict = check(folder, *KNOWN), check(folder, *STRICT)
    assert (lenient.code, strict.code) == (0, 1)
    assert "Warning: stale findings in the baseline: 1; tqcheck baseline prune" in lenient.out
    assert (
        "FAIL: stale findings in the baseline: 1 (--strict-baseline); run tqcheck baseline prune"
        in strict.out
    )
    assert check(folder, *STRICT, "--disable", "TQ102").code == 0, "a rule that is off finds nothing"
    prune = ("baseline", "prune", saved(folder), "--baseline", "base.jsonl")
    assert tqcheck(*prune, cwd=folder).out == "base.jsonl: findings taken out: 1, left: 0\n"
    assert check(folder, *STRICT).code == 0


def test_pruning_adds_nothing_and_leaves_other_files_and_rules_alone(folder: Path) -> None:
    write_jsonl(folder / "in.jsonl", SOUND, OTHER)
    write_jsonl(
        folder / "more.jsonl", SOUND | {"text": "The the rate rose.", "retranslation": "The rate rose."}
    )
    run = saved(folder, "in.jsonl", "more.jsonl")
    tqcheck("baseline", "write", run, "--to", "base.jsonl", cwd=folder)
    write_jsonl(folder / "in.jsonl", SOUND, DRIFTED)
    without = saved(folder, "in.jsonl", "--disable", "TQ102", "--max-findings", "0")
    prune = ("baseline", "prune", "--baseline", "base.jsonl")
    assert tqcheck(*prune, without, cwd=folder).out.endswith("taken out: 0, left: 2\n")
    assert tqcheck(*prune, saved(folder), cwd=folder).out.endswith("taken out: 1, left: 1\n")
    assert "more.jsonl" in (folder / "base.jsonl").read_text()
    (folder / "more.jsonl").unlink()
    write_jsonl(folder / "in.jsonl", DRIFTED)
    tqcheck("baseline", "write", saved(folder), "--to", "base.jsonl", cwd=folder)
    assert tqcheck(*prune, saved(folder), cwd=folder).out.endswith("taken out: 0, left: 1\n")


def test_a_file_that_is_no_more_is_pruned(folder: Path) -> None:
    write_jsonl(folder / "old.jsonl", OTHER)
    tqcheck("baseline", "write", saved(folder, "in.jsonl", "old.jsonl"), "--to", "base.jsonl", cwd=folder)
    (folder / "old.jsonl").unlink()
    prune = ("baseline", "prune", "--baseline", "base.jsonl", saved(folder))
    assert tqcheck(*prune, cwd=folder).out.endswith("taken out: 1, left: 1\n")


def test_a_run_with_a_baseline_makes_the_same_baseline(folder: Path) -> None:
    before = (folder / "base.jsonl").read_bytes()
    tqcheck("baseline", "write", saved(folder, *KNOWN), "--to", "base.jsonl", cwd=folder)
    assert (folder / "base.jsonl").read_bytes() == before


def test_show(folder: Path) -> None:
    run = tqcheck("baseline", "show", "base.jsonl", cwd=folder)
    assert run.out == (
        "base.jsonl: findings: 1, passages: 1\nin.jsonl\n  TQ102 changed-number              1\n"
    )


def test_lines_may_move_where_passages_have_no_ids(tmp_path: Path) -> None:
    write_lines(tmp_path / "a.txt", ["The the rate rose.", "", "It fell."])
    options = ("a.txt", "--allow-unchecked", "--fail-on-awkward", "minor")
    tqcheck("baseline", "write", saved(tmp_path, *options), "--to", "base.jsonl", cwd=tmp_path)
    write_lines(tmp_path / "a.txt", ["It fell.", "", "New.", "", "The the rate rose."])
    assert check(tmp_path, *options, "--baseline", "base.jsonl", "--strict-baseline").code == 0
    write_lines(tmp_path / "a.txt", ["The the rate rose.", "", "The the rate rose."])
    assert check(tmp_path, *options, "--baseline", "base.jsonl").code == 1


def test_the_baseline_is_the_same_from_any_folder_and_in_any_number_of_processes(folder: Path) -> None:
    (folder / "tqcheck.toml").write_text('baseline = "base.jsonl"\nstrict-baseline = true\n')
    below = folder / "below"
    below.mkdir()
    assert check(below, "../in.jsonl").code == 0
    assert tqcheck("baseline", "show", cwd=below).code == 0
    write_jsonl(folder / "in.jsonl", *({**DRIFTED, "id": f"p{number}"} for number in range(70)))
    tqcheck("baseline", "write", saved(folder), cwd=folder)
    one, two = (check(folder, "in.jsonl", "--output", "jsonl", "--jobs", jobs) for jobs in ("1", "2"))
    assert one.out == two.out
    assert (one.code, one.records[-1]["summary"]["baselined"]) == (0, 70)


def test_unchecked_passages_stay_so(folder: Path) -> None:
    write_jsonl(folder / "in.jsonl", SOUND, DRIFTED, ALONE)
    assert check(folder, *KNOWN).code == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("check", "in.jsonl", "--baseline", "none.jsonl"), "none.jsonl: no such baseline; write one with"),
        (("check", "in.jsonl", "--baseline", "in.jsonl"), "in.jsonl:1: the first line does not say"),
        (("check", "in.jsonl", "--strict-baseline"), "--strict-baseline without a baseline; name one"),
        (("check", *KNOWN, "--output", "text=base.jsonl"), '"base.jsonl" is read by this run'),
        (("check", "in.jsonl", "--accepted", "none"), "none: no such file of accepted findings"),
        (("baseline", "write", "run.jsonl"), "no baseline is named; name it with --to"),
        (("baseline", "write", "in.jsonl", "--to", "x"), "in.jsonl:1: not a line of a saved run"),
        (("baseline", "write", "run.jsonl", "--to", "no/x"), "no/x cannot be written: No such file"),
        (("baseline", "prune", "run.jsonl"), "no baseline is named; name it with --baseline"),
        (("baseline", "prune", "cut.jsonl", "--baseline", "base.jsonl"), "cut.jsonl: the summary is missing"),
        (("baseline", "show"), "no baseline is named; name it with FILE"),
        (("accept", "run.jsonl", "drifted", "TQ102"), "Missing option '--reason'"),
        (("accept", "run.jsonl", "drifted", "TQ102", "--reason", " "), "--reason is empty; say why"),
        (("accept", "run.jsonl", "drifted", "TQ999", "--reason", "r"), 'there is no rule "TQ999"'),
        (("accept", "run.jsonl", "drifted", "TQ103", "--reason", "r"), 'TQ103 found nothing in "drifted"'),
        (("accept", "run.jsonl", "sound", "TQ103", "--reason", "r"), "the run has nothing there"),
        (("accept", "run.jsonl", "x", "TQ102", "--reason", "r"), 'run.jsonl: no passage has the id "x"'),
        (
            ("accept", "run.jsonl", "drifted", "TQ102", "--reason", "r", "--file", "x"),
            'no passage of "x" has the id "drifted"',
        ),
        (
            ("accept", "run.jsonl", "drifted", "TQ102", "--reason", "r", "--phrase", "$2"),
            '--phrase: TQ102 does not flag "$2"; it flags "$20 billion"',
        ),
    ],
)
def test_what_makes_no_sense_changes_nothing(folder: Path, arguments: tuple[str, ...], says: str) -> None:
    write_lines(folder / "cut.jsonl", (folder / "run.jsonl").read_text().splitlines()[:-1])
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert says in refusal(tqcheck(*arguments, cwd=folder))
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_baseline_is_not_pruned_by_a_run_over_other_files(folder: Path) -> None:
    write_jsonl(folder / "other.jsonl", SOUND)
    run = saved(folder, "other.jsonl", name="other-run.jsonl")
    said = refusal(tqcheck("baseline", "prune", run, "--baseline", "base.jsonl", cwd=folder))
    assert "the run has none of the files in base.jsonl" in said


def test_a_run_that_could_not_read_everything_makes_no_baseline(folder: Path) -> None:
    write_lines(folder / "in.jsonl", [json.dumps(DRIFTED), "{"])
    run = saved(folder, "in.jsonl", "--keep-going")
    said = refusal(tqcheck("baseline", "write", run, "--to", "base.jsonl", cwd=folder))
    assert "could not read all of its input" in said


def accept(folder: Path, *arguments: str, reason: str = "as the client writes it") -> Run:
    return tqcheck("accept", "run.jsonl", *arguments, "--reason", reason, cwd=folder)


def test_accepted_in_the_record(folder: Path) -> None:
    run = accept(folder, "drifted", "changed-number")
    assert (run.code, run.out) == (0, 'in.jsonl:2: drifted: TQ102 "$20 billion" accepted\n')
    entry = {"rule": "TQ102", "phrase": "$20 billion", "reason": "as the client writes it"}
    first, second = (folder / "in.jsonl").read_text().splitlines()
    assert first == json.dumps(SOUND)
    assert second == json.dumps({**DRIFTED, "ignore": [entry]})
    assert check(folder).code == 0
    (suppressed,) = check(folder, "in.jsonl", "--output", "jsonl").records[1]["excused"]
    assert (suppressed["excuse"]["origin"], suppressed["excuse"]["reason"]) == (
        "record",
        "as the client writes it",
    )
    assert accept(folder, "drifted", "TQ102").out.endswith('TQ102 "$20 billion" is accepted already\n')
    assert (folder / "in.jsonl").read_text().splitlines()[1] == second
    assert not (folder / "tqcheck-accepted.jsonl").exists()


def test_what_changed_since_the_run_is_not_accepted(folder: Path) -> None:
    write_jsonl(folder / "in.jsonl", SOUND, DRIFTED | {"text": "Exports rose to $20 billion."})
    assert 'in.jsonl:2: "drifted" has changed since the run; check it again' in refusal(
        accept(folder, "drifted", "TQ102")
    )
    (folder / "in.jsonl").unlink()
    assert "in.jsonl: not found; run tqcheck accept in the folder" in refusal(
        accept(folder, "drifted", "TQ102")
    )


def test_a_file_must_be_named_where_several_have_the_id(folder: Path) -> None:
    write_jsonl(folder / "b.jsonl", DRIFTED)
    saved(folder, "in.jsonl", "b.jsonl")
    said = refusal(accept(folder, "drifted", "TQ102"))
    assert 'the id "drifted" is in several files: in.jsonl, b.jsonl; name one with --file' in said
    assert accept(folder, "drifted", "TQ102", "--file", "./b.jsonl").out.startswith("b.jsonl:1: ")


TABLE = "id\ttext\treference\nx\tExports rose to $20 billion.\tExports rose to $200 billion.\n"


@pytest.mark.parametrize(
    ("options", "passage"),
    [
        (("a.tsv",), "x"),
        (("a.data", "--format", "tsv"), "x"),
        (("a.csv",), "line-2"),
        (("--text", "a.en", "--reference", "b.en"), "line-2"),
    ],
)
def test_accepted_beside_files_without_room(tmp_path: Path, options: tuple[str, ...], passage: str) -> None:
    for name in ("a.tsv", "a.data"):
        (tmp_path / name).write_text(TABLE)
    (tmp_path / "a.csv").write_text(
        'text,reference\n"It rose to $20 billion, said A.","It rose to $200 billion, said A."\n'
    )
    write_lines(tmp_path / "a.en", ["It rose.", "Exports rose to $20 billion."])
    write_lines(tmp_path / "b.en", ["It rose.", "Exports rose to $200 billion."])
    files = {path: path.read_bytes() for path in tmp_path.iterdir()}
    saved(tmp_path, *options)
    run = accept(tmp_path, passage, "TQ102")
    assert run.out == f'tqcheck-accepted.jsonl: {passage}: TQ102 "$20 billion" accepted\n'
    assert check(tmp_path, *options).code == 0
    assert accept(tmp_path, passage, "TQ102").out.endswith("is accepted already\n")
    assert {path: path.read_bytes() for path in files} == files
    assert len((tmp_path / "tqcheck-accepted.jsonl").read_text().splitlines()) == 2


def test_accepted_for_standard_input_and_in_a_named_file(tmp_path: Path) -> None:
    record = json.dumps(DRIFTED).encode()
    report = tqcheck(*CHECK, "-", "--output", "jsonl", cwd=tmp_path, stdin=record).out
    arguments = ("accept", "-", "drifted", "TQ102", "--reason", "r", "--accepted", "ours.jsonl")
    assert tqcheck(*arguments, cwd=tmp_path, stdin=report.encode()).code == 0
    assert tqcheck(*CHECK, "-", cwd=tmp_path, stdin=record).code == 1, "nobody names the file"
    accepted = (*CHECK, "-", "--accepted", "ours.jsonl")
    assert tqcheck(*accepted, cwd=tmp_path, stdin=record).code == 0
    other = tqcheck(*accepted, cwd=tmp_path, stdin=json.dumps(SOUND).encode())
    assert (other.code, "matches no finding" in other.out) == (0, False)


def test_accepted_findings_of_no_use_are_told_of(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text(TABLE)
    saved(tmp_path, "a.tsv")
    accept(tmp_path, "x", "TQ102")
    (tmp_path / "a.tsv").write_text(TABLE.replace("$200", "$20"))
    unused = "tqcheck-accepted.jsonl:2: TQ102 “$20 billion” matches no finding"
    assert unused in check(tmp_path, "a.tsv").out
    (tmp_path / "a.tsv").write_text("id\ttext\treference\nx\tAll well.\tAll well.\n")
    assert unused in check(tmp_path, "a.tsv").out


def test_the_objection_of_another_rule_is_told_of(folder: Path) -> None:
    records = (folder / "run.jsonl").read_text().splitlines()
    drifted = json.loads(records[1])
    drifted["findings"][0]["also"] = ["TQ108"]
    write_lines(folder / "run.jsonl", [records[0], json.dumps(drifted), records[2]])
    run = accept(folder, "drifted", "TQ102")
    assert run.out.endswith("TQ108 also objected there, and will be reported next time\n")


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with passages in every form, all committed, one of them failing."""
    made = repository(tmp_path / "repo")
    write_jsonl(made / "in.jsonl", SOUND, DRIFTED)
    (made / "t.tsv").write_text(TABLE)
    write_lines(made / "a.txt", ["It rose.", "", "It fell."])
    write_lines(made / "mt.en", ["It rose.", "Exports rose to $20 billion."])
    write_lines(made / "ref.en", ["It rose.", "Exports rose to $20 billion."])
    commit(made)
    return made


SINCE = ("--changed-since", "HEAD")
PARALLEL = ("--text", "mt.en", "--reference", "ref.en")


@pytest.mark.parametrize("options", [("in.jsonl",), ("t.tsv",), ("a.txt",), (".",), PARALLEL])
def test_nothing_changed(repo: Path, options: tuple[str, ...]) -> None:
    run = check(repo, *options, *SINCE)
    assert run.code == 0
    assert "PASS: no passage changed since HEAD (0 passages, 0 findings, " in run.out


def changed(folder: Path, *options: str) -> list[tuple[str, str]]:
    """File and id of what is judged."""
    run = check(folder, *options, *SINCE, "--output", "jsonl")
    return [(record["file"], record["id"]) for record in run.records[:-1]]


def test_only_what_changed_is_judged_with_the_ids_of_a_whole_run(repo: Path) -> None:
    write_jsonl(repo / "in.jsonl", OTHER, DRIFTED | {"id": "renamed"}, SOUND | {"ignore": ["TQ103"]})
    write_lines(repo / "a.txt", ["New.", "", "It rose.", "", "It fell again."])
    write_lines(repo / "ref.en", ["It rose.", "Exports rose to $200 billion."])
    git(repo, "mv", "t.tsv", "moved.tsv")
    with (repo / "moved.tsv").open("a") as table:
        table.write("y\tIt rose.\tIt rose.\n")
    (repo / "new.txt").write_text("Entirely new.")
    assert changed(repo, ".") == [
        ("a.txt", "line-1"),
        ("a.txt", "line-5"),
        ("in.jsonl", "other"),
        ("in.jsonl", "sound"),
        ("moved.tsv", "y"),
        ("new.txt", "line-1"),
    ]
    assert changed(repo, *PARALLEL) == [("mt.en", "line-2")]
    assert check(repo, *PARALLEL, *SINCE).code == 1
    write_lines(repo / "more.en", ["It rose.", "Exports rose to $20 billion."])
    assert len(changed(repo, *PARALLEL, "--retranslation", "more.en")) == 2


def test_an_earlier_version_that_cannot_be_read_makes_everything_changed(repo: Path) -> None:
    good = (repo / "in.jsonl").read_bytes()
    (repo / "in.jsonl").write_bytes(good + b"{\n")
    commit(repo)
    (repo / "in.jsonl").write_bytes(good)
    run = check(repo, "in.jsonl", *SINCE)
    assert run.code == 1
    assert "2 passages, 1 finding" in run.out
    assert run.err.startswith("tqcheck: warning: all of in.jsonl is judged: at HEAD, in.jsonl:3: broken JSON")


def test_a_file_that_was_empty_is_all_new(repo: Path) -> None:
    (repo / "e.txt").write_text("")
    commit(repo)
    (repo / "e.txt").write_text("Now it is not.")
    run = check(repo, "e.txt", *SINCE, "--allow-unchecked")
    assert (run.code, run.err) == (0, "")
    assert "1 passage, 0 findings" in run.out


def test_what_is_not_judged_is_neither_gone_nor_unused(repo: Path) -> None:
    saved(repo, "in.jsonl", "t.tsv")
    tqcheck("baseline", "write", "run.jsonl", "--to", "base.jsonl", cwd=repo)
    accept(repo, "x", "TQ102")
    write_jsonl(repo / "in.jsonl", SOUND | {"text": "Rates rose."}, DRIFTED)
    run = check(repo, "in.jsonl", "t.tsv", "--baseline", "base.jsonl", "--strict-baseline", *SINCE)
    assert "Warning" not in run.out
    assert run.code == 0
    write_jsonl(repo / "in.jsonl", SOUND)
    run = check(repo, "in.jsonl", "t.tsv", "--baseline", "base.jsonl", "--strict-baseline", *SINCE)
    assert run.code == 1


def test_a_part_of_the_passages_makes_no_baseline(repo: Path) -> None:
    write_jsonl(repo / "in.jsonl", OTHER, DRIFTED)
    saved(repo, "in.jsonl", *SINCE)
    said = refusal(tqcheck("baseline", "write", "run.jsonl", "--to", "base.jsonl", cwd=repo))
    assert "the run passed over unchanged passages (--changed-since); check the texts again, all" in said


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("in.jsonl", "--changed-since", "nope"), 'there is no commit "nope" here'),
        (("in.jsonl", "--changed-since=-x"), 'there is no commit "-x" here'),
        (("-", *SINCE), "--changed-since: git knows no standard input; name the file"),
        (("none.jsonl", *SINCE), "none.jsonl: no such file"),
        (("../out.jsonl", *SINCE), "is not in the git repository"),
    ],
)
def test_revisions_and_files_that_make_no_sense(repo: Path, arguments: tuple[str, ...], says: str) -> None:
    write_jsonl(repo.parent / "out.jsonl", SOUND)
    assert says in refusal(check(repo, *arguments))


def test_without_a_repository(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "in.jsonl", SOUND)
    assert "not a git repository" in refusal(check(tmp_path, "in.jsonl", *SINCE))
