"""A file of translations beside the file of its sources."""

from tests.readers.reading import in_memory
from tqcheck.core.passage import Passage
from tqcheck.readers import READERS, Defaults, Entry


def entries_beside(form: str, data: bytes, sources: bytes) -> list[Entry]:
    """What the reader of this format makes of both."""
    return [*READERS[form].read(in_memory(data), Defaults(sources=in_memory(sources, "sources")))]


def paired(form: str, data: bytes, sources: bytes) -> list[tuple[str, str, str | None]]:
    """The id, text and source of each passage."""
    return [
        (each.id, each.text, each.source)
        for each in entries_beside(form, data, sources)
        if isinstance(each, Passage)
    ]
