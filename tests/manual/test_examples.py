"""What the manual shows of a run is what a run prints.

After a change of what is printed, `TQCHECK_WRITE_GOLDEN=1` writes the examples anew that leave nothing out with `...`.
"""

import os
from pathlib import Path

import pytest

from tests.acceptance.test_apertium import has_apertium
from tests.manual.examples import Example, examples, run, steps
from tests.manual.pages import PAGES, ROOT, text

WITH_EXAMPLES = [
    str(page.relative_to(ROOT)) for page in PAGES if any(each.example for each in steps(text(page)))
]


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_prints_what_the_page_shows(name: str, tmp_path: Path) -> None:
    page = text(ROOT / name)
    if "command:apertium" in page and not has_apertium():
        pytest.skip("apertium-eng-spa is not installed: apt-get install apertium-eng-spa")
    folder = tmp_path / "folder"
    folder.mkdir()
    for example, output in run(page, folder):
        if os.environ.get("TQCHECK_WRITE_GOLDEN") and "..." not in example.printed:
            page = page.replace(_shown(example), _shown(Example(example.command, output)), 1)
            continue
        assert example.prints(output), (
            f"$ {example.command}\n--- printed\n{output}--- shown\n{example.printed}"
        )
    if os.environ.get("TQCHECK_WRITE_GOLDEN"):
        (ROOT / name).write_text(page, encoding="utf-8")


def _shown(example: Example) -> str:
    return f"$ {example.command}\n{example.printed}"


def test_the_readme_and_the_tutorial_have_examples() -> None:
    assert {"README.md", "docs/tutorial.md"} <= set(WITH_EXAMPLES)


@pytest.mark.parametrize(
    ("printed", "output", "same"),
    [
        ("one\ntwo\n", "one\ntwo\n", True),
        ("one\n", "one\ntwo\n", False),
        ("one\n...\nthree\n", "one\ntwo\nthree\n", True),
        ("one\n...\nfour\n", "one\ntwo\nthree\n", False),
        ("took ... s\n", "took 1.2 s\n", True),
        ("took ... s\n", "took 1.2 s\nand more\n", False),
        ("", "", True),
        ("", "a\n", False),
    ],
)
def test_dots_stand_for_what_is_left_out(printed: str, output: str, same: bool) -> None:
    assert Example("", printed).prints(output) is same


def test_a_command_may_take_several_lines() -> None:
    assert examples("$ a \\\n    b\nc\n$ d\n") == [Example("a \\\n    b", "c\n"), Example("d", "")]
