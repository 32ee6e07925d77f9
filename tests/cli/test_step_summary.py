"""What is added to the page of a GitHub Actions step."""

from pathlib import Path

import pytest

from tests.builders import finding, judgement
from tests.reporters.samples import summary
from tqcheck.cli.outputs import Outputs, Target
from tqcheck.cli.step_summary import step_summary
from tqcheck.core.errors import UsageError
from tqcheck.reporters.base import RenderOptions

GITHUB = [Target("github")]


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    page = tmp_path / "summary.md"
    page.write_text("of the command before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    return page


def test_is_added_behind_what_others_wrote(page: Path) -> None:
    with Outputs(GITHUB, RenderOptions(), RenderOptions(), step_summary(GITHUB, RenderOptions())) as outputs:
        outputs.add([judgement(finding())])
        outputs.finish(summary())
    lines = page.read_text().splitlines()
    assert lines[0] == "of the command before"
    assert lines[1].startswith("### tqcheck: FAIL")
    assert any("TQ102 changed-number" in line for line in lines)


def test_a_run_that_breaks_off_adds_nothing(page: Path) -> None:
    with Outputs(GITHUB, RenderOptions(), RenderOptions(), step_summary(GITHUB, RenderOptions())) as outputs:
        outputs.add([judgement(finding())])
    assert page.read_text() == "of the command before\n"


def test_the_page_stays_below_1_mib_with_what_stands_there(page: Path) -> None:
    page.write_text("x" * 990_000)
    with Outputs(GITHUB, RenderOptions(), RenderOptions(), step_summary(GITHUB, RenderOptions())) as outputs:
        for _ in range(1000):
            outputs.add([judgement(finding())])
        outputs.finish(summary())
    assert 990_000 < page.stat().st_size < 2**20


@pytest.mark.parametrize(
    ("targets", "path"), [([Target("text"), Target("sarif", Path("a"))], "set"), (GITHUB, ""), (GITHUB, None)]
)
def test_nobody_asked_for_it(
    targets: list[Target], path: str | None, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if path is None:
        monkeypatch.delenv("GITHUB_STEP_SUMMARY")
    elif not path:
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", path)
    assert step_summary(targets, RenderOptions()) == []


def test_a_page_that_cannot_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "no" / "page.md"))
    with pytest.raises(UsageError, match=r"GITHUB_STEP_SUMMARY: .* cannot be written: No such file"):
        step_summary(GITHUB, RenderOptions())
