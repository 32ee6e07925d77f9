"""Glossaries, in whichever format."""

from pathlib import Path, PurePath

from tqcheck.core.errors import InputError
from tqcheck.core.glossary import Glossary
from tqcheck.readers.base import InputFile
from tqcheck.readers.files import input_file
from tqcheck.readers.glossary_table import terms_in_table
from tqcheck.readers.glossary_tbx import terms_in_tbx

_TBX = frozenset({".tbx", ".xml"})


def read_glossary(path: Path) -> Glossary:
    """The glossary in a file; raises InputError, with line and cure, where it cannot be read whole."""
    source = input_file(str(path))
    if not path.exists():
        cure = "check the path; it is a CSV file with a header, or TBX"
        raise InputError("no such glossary", source.name, cure=cure)
    return glossary_in(source)


def glossary_in(source: InputFile) -> Glossary:
    """The same of an input: TBX by the end of its name, else a table."""
    read = terms_in_tbx if PurePath(source.name).suffix.lower() in _TBX else terms_in_table
    terms = read(source)
    if not terms:
        cure = "give it a term and what it is called in another language"
        raise InputError("no terms in the glossary", source.name, cure=cure)
    return Glossary(terms)
