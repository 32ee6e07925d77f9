"""A release is refused where its tag, the package's version and the changelog's newest section disagree."""

from pathlib import Path

import pytest

from tests.release.notes import ReleaseError, main, newest_section, package_version, release_notes

ROOT = Path(__file__).parents[2]


def test_the_notes_are_the_newest_section(checkout: Path) -> None:
    assert release_notes(checkout, "v0.2.0") == (
        "- PO files are read in place: `--format po`.\n- A second thing.\n"
    )


@pytest.mark.parametrize(
    ("wrapped", "notes"),
    [
        ("One\ntwo.\n\nThree.", "One two.\n\nThree."),
        ("- One\n  two\n- three", "- One two\n- three"),
        ("- One\n  - two\n    three", "- One\n  - two three"),
        ("One:\n1. two\n2. three", "One:\n1. two\n2. three"),
        ("| a |\n|---|\n| b |", "| a |\n|---|\n| b |"),
        ("### New\n\n- One", "### New\n\n- One"),
    ],
)
def test_lines_that_are_wrapped_are_joined(checkout: Path, wrapped: str, notes: str) -> None:
    (checkout / "CHANGELOG.md").write_text(f"## 0.2.0 (2026-11-27)\n\n{wrapped}\n\n## 0.1.0 (2026-10-01)\n")
    assert release_notes(checkout, "v0.2.0") == f"{notes}\n"


@pytest.mark.parametrize("tag", ["0.2.0", "v0.2", "v0.2.0rc1", "v0.2.0 ", "v0.2.0.1", "V0.2.0", ""])
def test_what_is_no_version_tag(checkout: Path, tag: str) -> None:
    assert problems(checkout, tag) == [f'tag "{tag}": not a version; name it like v1.2.3']


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (
            "tqcheck/version.py",
            "0.2.0",
            "0.1.9",
            "tqcheck/version.py:3: version 0.1.9, but the tag is v0.2.0; correct one of them",
        ),
        (
            "tqcheck/version.py",
            "__version__ =",
            "version =",
            'tqcheck/version.py: no line __version__ = "..."',
        ),
        (
            "CHANGELOG.md",
            "0.2.0 (2026-11-27)",
            "Unreleased",
            'CHANGELOG.md:3: the newest section is "Unreleased", but the tag is v0.2.0; name it "0.2.0 (YYYY-MM-DD)"',
        ),
        (
            "CHANGELOG.md",
            "## 0.2.0 (",
            "## Unreleased\n\n## 0.2.0 (",
            'CHANGELOG.md:3: the newest section is "Unreleased", but the tag is v0.2.0; name it "0.2.0 (YYYY-MM-DD)"',
        ),
        (
            "CHANGELOG.md",
            " (2026-11-27)",
            "",
            'CHANGELOG.md:3: the newest section is "0.2.0", but the tag is v0.2.0; name it "0.2.0 (YYYY-MM-DD)"',
        ),
        (
            "CHANGELOG.md",
            "2026-11-27",
            "2026-11-31",
            'CHANGELOG.md:3: "2026-11-31" is not a date; write YYYY-MM-DD',
        ),
        (
            "CHANGELOG.md",
            "2026-11-27",
            "20261127",
            'CHANGELOG.md:3: "20261127" is not a date; write YYYY-MM-DD',
        ),
        (
            "CHANGELOG.md",
            "\n- PO files are read in place:\n  `--format po`.\n- A second thing.\n",
            "",
            "CHANGELOG.md:3: nothing under the newest section; write what is new",
        ),
        (
            "CHANGELOG.md",
            "## ",
            "### ",
            'CHANGELOG.md: no section; write "## VERSION (DATE)" and what is new',
        ),
    ],
)
def test_what_disagrees_is_named(checkout: Path, file: str, old: str, new: str, problem: str) -> None:
    content = (checkout / file).read_text()
    assert old in content
    (checkout / file).write_text(content.replace(old, new))
    assert problems(checkout, "v0.2.0") == [problem]


def test_all_that_disagrees_at_once(checkout: Path) -> None:
    assert [each.split(":")[0] for each in problems(checkout, "v0.3.0")] == [
        "tqcheck/version.py",
        "CHANGELOG.md",
    ]


def test_a_refusal_is_a_line_each_and_exit_code_2(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(checkout)
    assert main(["v0.2.0"]) == 0
    assert capsys.readouterr() == (release_notes(checkout, "v0.2.0"), "")
    assert main(["v0.3.0"]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), err.count("error: ")) == ("", 2, 2)
    assert main([]) == 2
    assert capsys.readouterr().err.startswith("usage: ")


def test_this_repository_has_what_a_release_reads() -> None:
    from tqcheck.version import __version__

    assert package_version(ROOT).text == __version__
    section = newest_section(ROOT)
    assert section.body
    assert section.heading.text == "Unreleased" or section.heading.text.startswith(f"{__version__} (")


def problems(checkout: Path, tag: str) -> list[str]:
    with pytest.raises(ReleaseError) as refusal:
        release_notes(checkout, tag)
    return list(refusal.value.problems)
