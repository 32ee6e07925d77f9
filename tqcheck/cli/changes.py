"""The passages that have changed since a revision, told by their content."""

from collections.abc import Callable, Iterator
from pathlib import Path

from tqcheck.cli.inputs import InputPart, Inputs
from tqcheck.cli.terminal import warn
from tqcheck.core.content_hash import content_digest
from tqcheck.core.errors import EmptyInputError, InputError, UsageError
from tqcheck.core.passage import Passage
from tqcheck.readers import Entry
from tqcheck.readers.files import STANDARD_INPUT, input_file
from tqcheck.readers.git_versions import Versions, versions_at


def versions_for(revision: str | None, found: Inputs) -> Versions | None:
    """The revision that `--changed-since` names, if it is given; raises UsageError where it is of no use."""
    if revision is None:
        return None
    if input_file(STANDARD_INPUT).name in found.files:
        raise UsageError("--changed-since: git knows no standard input", cure="name the file")
    return versions_at(revision, Path.cwd())


def changed_entries(
    found: Inputs, versions: Versions, skip_unchanged: Callable[[Passage], object]
) -> Iterator[Entry]:
    """What there is to judge; `pass_over` is told of each passage that is left out.

    Files are read as a whole, then and now: ids are those of any run. Memory holds a file's hashes.
    """
    for part in found.parts:
        if isinstance(part, InputError):
            yield part
            continue
        earlier = _earlier(part, versions)
        for entry in part.entries:
            if isinstance(entry, Passage) and content_digest(entry) in earlier:
                skip_unchanged(entry)
            else:
                yield entry


def _earlier(part: InputPart, versions: Versions) -> frozenset[bytes]:
    """Hashes of the passages that the files had then; none where they cannot be told, so that all are judged."""
    files = [versions.of(file) for file in part.files]
    known = [file for file in files if file is not None]
    if len(known) < len(files):
        return frozenset()
    digests = set()
    for entry in part.read(known):
        if isinstance(entry, Passage):
            digests.add(content_digest(entry))
        elif isinstance(entry, InputError) and not isinstance(entry, EmptyInputError):
            warn(f"all of {part.files[0].name} is judged: at {versions.revision}, {entry}")
            return frozenset()
    return frozenset(digests)
