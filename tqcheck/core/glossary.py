"""The terms that translations are held to."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Term:
    """A row of a glossary: what a term is called in the other language, and what it must not be called."""

    source: str
    """As the source says it; empty where other words are forbidden whatever the source says."""
    targets: tuple[str, ...] = ()
    """Of which a passage may have any; empty where only `forbidden` counts."""
    forbidden: tuple[str, ...] = ()
    is_kept: bool = False
    """Whether a translation has it as it stands in the source: the name of a product, say."""
    is_case_sensitive: bool = False
    language: str | None = None
    """Of the passages that it is for; None for all."""
    source_language: str | None = None
    """Of their sources; None for all."""

    def is_for(self, language: str, source_language: str | None) -> bool:
        """Whether it is for passages in a language with a source in the other; None where there is no source."""
        if self.language is not None and self.language != language:
            return False
        return source_language is None or self.source_language in (None, source_language)


@dataclass(frozen=True, eq=False)
class Glossary:
    """Terms in the order of their file. Two glossaries are told apart by their digests."""

    terms: tuple[Term, ...] = ()
    digest: str = field(init=False)
    """Of all that it says, 64 hexadecimal digits; empty where it says nothing."""

    def __post_init__(self) -> None:
        # Worked out once: it goes into the key under which each analysis is kept.
        object.__setattr__(self, "digest", _digest(self.terms) if self.terms else "")

    @property
    def signature(self) -> tuple[str, ...]:
        """The glossary's part of the run signature; empty where the glossary has no terms."""
        return (f"glossary:{len(self.terms)}#{self.digest[:8]}",) if self.terms else ()


def _digest(terms: Iterable[Term]) -> str:
    return sha256(repr(tuple(terms)).encode("utf-8", "surrogatepass")).hexdigest()


NO_GLOSSARY = Glossary()
"""The one of a run that is given none."""
