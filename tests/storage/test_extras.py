"""How to install what is missing depends on where tqcheck came from."""

import json

import pytest

from tqcheck.core.errors import UsageError
from tqcheck.storage import extras


class Installed:
    """A distribution as pip leaves it."""

    def __init__(self, origin: dict[str, object] | None) -> None:
        self._origin = origin

    def read_text(self, name: str) -> str | None:
        assert name == "direct_url.json"
        return None if self._origin is None else json.dumps(self._origin)


FOLDER = "file:///home/me/a%20clone"


@pytest.mark.parametrize(
    ("origin", "command"),
    [
        (None, "pip install 'tqcheck[http]'"),
        ({"url": FOLDER, "dir_info": {}}, "pip install '/home/me/a clone[http]'"),
        ({"url": FOLDER, "dir_info": {"editable": True}}, "pip install --editable '/home/me/a clone[http]'"),
        (
            {"url": "file:///d/tqcheck.whl", "archive_info": {}},
            "pip install 'tqcheck[http] @ file:///d/tqcheck.whl'",
        ),
        (
            {"url": "https://example.org/t.git", "vcs_info": {"vcs": "git", "commit_id": "abc"}},
            "pip install 'tqcheck[http] @ git+https://example.org/t.git@abc'",
        ),
    ],
    ids=["index", "folder", "editable", "wheel", "git"],
)
def test_the_command_that_installs_an_extra(
    monkeypatch: pytest.MonkeyPatch, origin: dict[str, object] | None, command: str
) -> None:
    monkeypatch.setattr(extras, "distribution", lambda _: Installed(origin))
    assert extras.install_command("http") == command
    with pytest.raises(UsageError, match="no_such_library, which is not installed") as raised:
        extras.refuse_without(["no_such_library"], "http: needs", "http")
    assert raised.value.cure == command
