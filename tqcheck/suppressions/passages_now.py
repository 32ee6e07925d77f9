"""The passages of a checked file as they stand in it now."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Passage
from tqcheck.readers import READERS, Defaults, Reader
from tqcheck.readers.files import STANDARD_INPUT, input_file
from tqcheck.readers.parallel_lines import ParallelLines


def passages_now(name: str, columns: Mapping[str, str]) -> Iterator[tuple[Reader, Passage]]:
    """Every passage that a reader finds in the file, and which reader: nothing says how the run read it.

    `columns` are those that the configuration names for tables.

    Raises InputError where there is no such file.
    """
    if not Path(name).exists():
        raise InputError("not found", name, cure="run tqcheck accept in the folder that the check was run in")
    by_format = (reader for form, reader in READERS.items() if form != "auto")
    for reader in (*by_format, ParallelLines()):
        for entry in reader.read(input_file(name), Defaults(columns=columns)):
            if isinstance(entry, Passage):
                yield reader, entry


def is_standard_input(name: str) -> bool:
    """Whether a run names its standard input so: no file to look into again."""
    return name == input_file(STANDARD_INPUT).name
