"""Which of a passage's counterparts can be compared, and with which side."""

from dataclasses import dataclass, replace

from tqcheck.annotation import Annotation
from tqcheck.comparison import Comparison
from tqcheck.document import Document
from tqcheck.finding import CannotJudge
from tqcheck.language.identify import identify, other_language
from tqcheck.passage import Counterpart, Passage, Route
from tqcheck.protocols import Subject

NO_COUNTERPART = "no counterpart: drift was not checked"


@dataclass(frozen=True)
class Readied:
    """A passage's texts as the rules read them, and why some counterparts are of no use."""

    subject: Subject
    unusable: tuple[str, ...] = ()
    fault: str | None = None
    """What is so wrong with the passage that nothing can be learned from its words."""

    def annotated(self, annotation: Annotation | CannotJudge) -> "Readied":
        """The same with what the learned checker says."""
        return replace(self, subject=replace(self.subject, annotation=annotation))

    @property
    def why_unchecked(self) -> str:
        """Why nothing could be compared, in one line."""
        return "; ".join(dict.fromkeys(self.unusable)) or NO_COUNTERPART


def ready(passage: Passage) -> Readied:
    """Pair each usable counterpart with its side; none is, where the passage is blank or in another language.

    A counterpart is of no use where it is blank, where its side is missing or blank, or where it is in another
    language than its side: comparing it would make trouble with an engine look like a bad translation.
    """
    document = Document.of(passage.text, passage.language)
    source = _source(passage)
    if fault := _fault(document):
        return Readied(Subject(document, source), (fault,), fault)
    comparisons: list[Comparison] = []
    unusable: list[str] = []
    for counterpart in passage.counterparts:
        made = _comparison(document, source, counterpart)
        if isinstance(made, str):
            unusable.append(f"{_label(counterpart)} {made}")
        else:
            comparisons.append(made)
    by_source = None
    if source is not None:
        if fault := _misnamed(source):
            unusable.append(fault)
        else:
            by_source = Comparison(document, document, source, Route.SOURCE)
    return Readied(Subject(document, source, tuple(comparisons), by_source=by_source), tuple(unusable))


def _fault(passage: Document) -> str | None:
    """What is so wrong with a passage that no comparison of it would mean anything."""
    if not passage.text.strip():
        return "the passage is blank"
    if found := other_language(passage.text, passage.language):
        return f"the passage is in another language ({found}) than it is said to be ({passage.language})"
    return None


def _source(passage: Passage) -> Document | None:
    """The source in its language, worked out from the text where the record does not say it."""
    if passage.source is None or not passage.source.strip():
        return None
    return Document.of(passage.source, passage.source_language or identify(passage.source) or "und")


def _misnamed(source: Document) -> str | None:
    """What is wrong with a source that is not in the language it is said to be in: its values would be misread."""
    found = other_language(source.text, source.language)
    if found is None:
        return None
    return f"the source is in another language ({found}) than it is said to be ({source.language})"


def _comparison(passage: Document, source: Document | None, counterpart: Counterpart) -> Comparison | str:
    if counterpart.fault is not None:
        return f"is broken: {counterpart.fault}"
    if not counterpart.text.strip():
        return "is blank"
    side: Document | None = passage
    if counterpart.route is Route.BACK_TRANSLATION:
        side = source
    if side is None:
        return "has no source to be compared with"
    if side.language == "und":
        return "cannot be compared: the language of the source is not known (give source_language)"
    other = Document.of(counterpart.text, side.language)
    if other.text != side.text and (found := other_language(other.text, side.language)):
        return f"is in another language ({found}) than the text that it is compared with ({side.language})"
    return Comparison(passage, side, other, counterpart.route, counterpart.origin)


def _label(counterpart: Counterpart) -> str:
    name = f"the {counterpart.route.value.replace('_', '-')}"
    return f"{name} by {counterpart.origin}" if counterpart.origin else name
