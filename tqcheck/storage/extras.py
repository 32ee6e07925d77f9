"""Libraries that come with an extra, for what only some runs need, and how to install one."""

import json
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, distribution
from shlex import quote
from urllib.parse import unquote, urlsplit

from tqcheck.core.errors import UsageError

_NAME = "tqcheck"


def refuse_without(names: Sequence[str], who_needs: str, extra: str) -> None:
    """Raise UsageError where one of the libraries cannot be imported; `who_needs` is its subject and verb."""
    for name in names:
        try:
            __import__(name)
        except ImportError as fault:
            raise UsageError(
                f"{who_needs} {fault.name}, which is not installed", cure=install_command(extra)
            ) from None


def install_command(extra: str) -> str:
    """The command that installs an extra from where tqcheck itself was installed: an index, a folder, a file, git."""
    return f"pip install {_requirement(_origin(), extra)}"


def _origin() -> dict[str, object]:
    """What pip wrote down of a package that it did not take from an index (PEP 610); nothing of one that it did."""
    try:
        written = distribution(_NAME).read_text("direct_url.json")
    except PackageNotFoundError:
        return {}
    origin = json.loads(written) if written else {}
    return origin if isinstance(origin, dict) else {}


def _requirement(origin: dict[str, object], extra: str) -> str:
    url = str(origin.get("url", ""))
    folder, repository = origin.get("dir_info"), origin.get("vcs_info")
    if isinstance(folder, dict):
        path = quote(f"{unquote(urlsplit(url).path)}[{extra}]")
        return f"--editable {path}" if folder.get("editable") else path
    if isinstance(repository, dict):
        url = f"{repository.get('vcs')}+{url}@{repository.get('commit_id')}"
    return f"'{_NAME}[{extra}] @ {url}'" if url else f"'{_NAME}[{extra}]'"
