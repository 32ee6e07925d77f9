"""JSON Schemas of what tqcheck reads and writes, for editors and for programs that read its output."""

from enum import StrEnum


class SchemaName(StrEnum):
    """What there is a schema of."""

    RUN = "run"
    INPUT = "input"
    CONFIG = "config"


def schema_text(name: SchemaName) -> str:
    """The schema, as JSON that ends with a line break."""
    from importlib.resources import files  # `tqcheck --help` has no use for it

    return files(__package__).joinpath(f"{name.value}.json").read_text("utf-8")
