"""Files as other programs name them."""

import pytest

from tests.builders import finding, passage
from tqcheck.core.passage import Location
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.source_locations import path_of, region_of, uri_of

HERE = RenderOptions(folder="/srv/repo/sub", root="/srv/repo")


@pytest.mark.parametrize(
    ("file", "options", "path"),
    [
        ("a.jsonl", HERE, "sub/a.jsonl"),
        ("./x/../a.jsonl", HERE, "sub/a.jsonl"),
        ("../a.jsonl", HERE, "a.jsonl"),
        ("/srv/repo/a.jsonl", HERE, "a.jsonl"),
        ("/srv/repository/a.jsonl", HERE, "/srv/repository/a.jsonl"),
        ("../../a.jsonl", HERE, "/srv/a.jsonl"),
        ("a.jsonl", RenderOptions(folder="/srv/repo"), "a.jsonl"),
        ("a.jsonl", RenderOptions(folder="/"), "a.jsonl"),
        ("/x/a.jsonl", RenderOptions(), "/x/a.jsonl"),
        ("<stdin>", HERE, "<stdin>"),
    ],
)
def test_paths(file: str, options: RenderOptions, path: str) -> None:
    assert path_of(file, options) == path


def test_uris() -> None:
    assert (uri_of("a b.txt"), uri_of("/a#b")) == ("a%20b.txt", "file:///a%23b")


def test_a_stretch_ends_behind_its_phrase_where_that_is_known() -> None:
    verbatim = passage(location=Location("a", 3, 9, verbatim=True))
    assert region_of(verbatim, finding()).end == Location("a", 3, 14, verbatim=True)
    assert region_of(passage(location=Location("a", 3, 9)), finding()) == (Location("a", 3, 9), None)
